//! Beards: a shape along the jaw that opens and drops with it.
//!
//! A beard hides the clenched jaw, so its lower edge follows the chin and its upper one the corners
//! of the mouth: the bearded are as readable as the others.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
    head, mouth,
};
use crate::portrait::character::{Beard, BeardStyle};

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    let Some(beard) = sitting.who.beard else {
        return;
    };
    let (length, ink) = match beard.style {
        BeardStyle::Stubble => {
            let (chin, cheek) = (sitting.rig.on(at(0.0, -1.12)), sitting.rig.on(at(0.0, -0.70)));
            (0.0, Ink::fading(beard.color, 0.30, chin, cheek))
        }
        BeardStyle::Full => (0.075, Ink::flat(beard.color)),
        BeardStyle::Moustache => return,
    };
    let outline = outline(sitting, length);
    brush.fill(&outline, ink);
    if beard.style == BeardStyle::Full {
        draw_depth(brush, sitting, beard);
    }
}

/// On the upper lip, after the mouth so that it hangs over it.
pub(super) fn draw_moustache(brush: &mut Brush, sitting: &Sitting) {
    let Some(beard) = sitting.who.beard else {
        return;
    };
    if beard.style == BeardStyle::Stubble {
        return;
    }
    let rig = &sitting.rig;
    let (corner, lips) = (mouth::corner(sitting), mouth::Shape::new(sitting));
    let base = 0.16 - 0.72 * sitting.who.nose.length - 0.045;
    // Its ends hang beside the corners, its lower edge lies on the lip and goes where that goes.
    let hem = |share: f32| at(lips.x(share), lips.top(share) * 0.55 + lips.upper(share) * 0.45);
    for side in [-1.0, 1.0] {
        let point = |place: Point| rig.off(at(side * place.x, place.y), 0.06);
        let upper = [
            point(at(-0.01, base)),
            point(at(0.13, base + 0.005)),
            point(at(0.27, base - 0.07)),
            point(at(corner.x + 0.055, corner.y + 0.06)),
            point(at(corner.x + 0.085, corner.y - 0.10)),
        ];
        let lower = [
            point(at(-0.01, hem(0.0).y)),
            point(hem(0.36)),
            point(hem(0.76)),
            point(at(corner.x + 0.01, corner.y - 0.03)),
            point(at(corner.x + 0.055, corner.y - 0.13)),
        ];
        let color = if side > 0.0 { beard.color.darker(0.03) } else { beard.color.lighter(0.06) };
        brush.strip(&curve::open(&upper, 4), &curve::open(&lower, 4), Ink::flat(color));
    }
}

fn outline(sitting: &Sitting, length: f32) -> Vec<Point> {
    let rig = &sitting.rig;
    let profile = head::profile(sitting);
    let grown: Vec<Point> = profile[4..]
        .iter()
        .map(|point| {
            let low = ((-point.y - 0.2) / 1.2).clamp(0.0, 1.0);
            at(point.x * (1.0 + length * 0.35 * low), point.y - length * low * low)
        })
        .collect();
    let around: Vec<Point> = grown.iter().copied().chain(curve::mirrored(&grown[..grown.len() - 1])).collect();
    let mut line = curve::open(&rig.all_on(&around), rig.steps());

    // Back along the cheek, around the mouth and up the other cheek; a soul patch under the lip.
    let corner = mouth::corner(sitting);
    let drop = head::chin_drop(sitting);
    let base = 0.16 - 0.72 * sitting.who.nose.length - 0.04;
    let half = [
        at(0.885, -0.02),
        at(0.83, -0.42),
        at(0.70, -0.66),
        at(corner.x + 0.14, -0.72),
        at(0.26, base - 0.02),
        at(0.12, base),
    ];
    let inner: Vec<Point> = half
        .iter()
        .map(|point| at(-point.x, point.y))
        .chain(half.iter().rev().copied())
        .map(|point| at(point.x, point.y - drop * 0.15 * (-point.y).max(0.0)))
        .collect();
    line.extend(curve::open(&rig.all_on(&inner), 3));
    line
}

fn draw_depth(brush: &mut Brush, sitting: &Sitting, beard: Beard) {
    let rig = &sitting.rig;
    let drop = head::chin_drop(sitting);
    let dark = beard.color.darker(0.45);
    let shade = [
        at(0.93, -0.20),
        at(0.90, -0.72),
        at(0.72, -1.08 - drop * 0.4),
        at(0.44, -1.36 - drop),
        at(0.06, -1.49 - drop),
        at(0.20, -1.24 - drop * 0.7),
        at(0.42, -0.90),
        at(0.62, -0.56),
    ];
    let (far, near) = (rig.on(at(0.90, -0.70)), rig.on(at(0.46, -0.62)));
    brush.fill(&curve::closed(&rig.all_on(&shade), 2), Ink::fading(dark, 0.40, far, near));
    let under = curve::ellipse(rig.on(at(0.0, -1.09 - drop)), at(rig.px(0.20), rig.px(0.06)), 14);
    brush.glow(&under, dark, 0.24);
    for (x, y, lean) in [
        (-0.62, -0.86, 0.06),
        (-0.46, -1.08, 0.05),
        (-0.26, -1.20, 0.03),
        (-0.05, -1.24, 0.0),
        (0.18, -1.21, -0.03),
        (0.40, -1.10, -0.05),
    ] {
        let y = y - drop * 0.8;
        let hair = rig.all_on(&[at(x, y), at(x + lean * 0.6, y - 0.07), at(x + lean, y - 0.16)]);
        let thick = rig.px(0.030);
        let swell = |t: f32| thick * (t * std::f32::consts::PI).sin();
        brush.stroke(&curve::open(&hair, 2), swell, Ink::veil(beard.color.lighter(0.35), 0.38));
    }
}
