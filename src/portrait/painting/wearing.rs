//! Glasses and earrings.
//!
//! Frames are drawn thin and the lenses nearly clear: they must not hide the lids, where anger
//! shows first.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
    head,
};
use crate::portrait::{character::GlassesShape, color::Color};

pub(super) fn draw_glasses(brush: &mut Brush, sitting: &Sitting) {
    let Some(glasses) = sitting.who.glasses else {
        return;
    };
    let rig = &sitting.rig;
    let thick = rig.px(0.032);
    let frame = Ink::flat(glasses.color);
    let middle = 0.415 * sitting.who.eyes.spacing;
    for side in [-1.0, 1.0] {
        let rim: Vec<Point> = match glasses.shape {
            GlassesShape::Round => curve::ellipse(at(middle, -0.03), at(0.30, 0.30), 24),
            GlassesShape::Rectangular => curve::rounded(at(middle - 0.295, -0.285), at(middle + 0.315, 0.155), 0.13),
        }
        .into_iter()
        .map(|point| rig.off(at(side * point.x, point.y), 0.06))
        .collect();
        let clear = Color::hex(0x00FF_FFFF);
        brush.fill(&rim, Ink::fading(clear, 0.10, rim[rim.len() / 4], rim[rim.len() * 3 / 4]));
        let mut line = rim;
        line.extend_from_within(..1);
        brush.stroke(&line, |_| thick, frame);
        // The arm runs along the temple to the ear, or around the cheek that hides it.
        let outer = middle + 0.31;
        let temple =
            [rig.off(at(side * outer, 0.06), 0.06), rig.on(at(side * 0.88, 0.075)), head::behind(sitting, side)];
        let thin = thick * 0.9;
        brush.stroke(&curve::open(&temple, 3), |_| thin, frame);
    }
    let bridge = [
        rig.off(at(-(middle - 0.285), 0.02), 0.08),
        rig.off(at(0.0, 0.075), 0.14),
        rig.off(at(middle - 0.285, 0.02), 0.08),
    ];
    brush.stroke(&curve::open(&bridge, 5), |_| thick, frame);
}

/// Before the hair, so that it can fall over them.
pub(super) fn draw_earrings(brush: &mut Brush, sitting: &Sitting) {
    let Some(jewelry) = sitting.who.jewelry else {
        return;
    };
    let rig = &sitting.rig;
    for side in [-1.0, 1.0] {
        let (lobe, seen) = head::lobe(sitting, side);
        if !seen {
            continue;
        }
        let stud = rig.px(0.040);
        if jewelry.hangs {
            let drop = [lobe, lobe + at(0.0, -rig.px(0.14))];
            let thin = rig.px(0.022);
            brush.stroke(&drop, |_| thin, Ink::flat(jewelry.color));
            let bead = curve::ellipse(lobe + at(0.0, -rig.px(0.18)), at(stud * 1.15, stud * 1.5), 12);
            brush.fill(&bead, Ink::flat(jewelry.color));
        }
        brush.fill(&curve::ellipse(lobe, at(stud, stud), 10), Ink::flat(jewelry.color));
        let shine = curve::ellipse(lobe + at(-stud, stud) * 0.35, at(stud, stud) * 0.4, 8);
        brush.glow(&shine, Color::hex(0x00FF_FFFF), 0.8);
    }
}
