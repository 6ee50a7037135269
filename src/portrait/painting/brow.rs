//! The brows: two tapered bands, each with an inner end, an arch and a tail that move on their own.
//!
//! They carry more of a feeling than the mouth does. One sits a little higher than the other, as
//! on any real face.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    for side in [-1.0, 1.0] {
        let line = spine(sitting, side);
        let brows = sitting.who.brows;
        let rig = &sitting.rig;
        // Under a lowered brow the eye lies in its shade.
        let end = inner_end(sitting, side);
        let hollow = rig.on(at(side * (end.x + 0.03), end.y - 0.05));
        let hollow = curve::ellipse(hollow, at(rig.px(0.15), rig.px(0.10)), 12);
        brush.glow(&hollow, sitting.tones.deep, 0.42 * sitting.face.brow_pinch.max(0.0));
        let thick = rig.px(0.088) * brows.weight;
        // Blunt at the nose, fullest before the arch, thin at the tail.
        let taper = |t: f32| {
            let start = (0.05 + t * 5.5).min(1.0).sqrt() * (0.78 + t * 0.5).min(1.0);
            let end = ((1.0 - t) * 1.7).clamp(0.08, 1.0);
            thick * start * end
        };
        let color = brows.color.mix(sitting.tones.hair, sitting.who.hair.gray * 0.5);
        brush.stroke(&line, taper, Ink::veil(color, 0.94));
        // A few darker hairs in the fullest part.
        let count = line.len();
        let core: Vec<Point> = line[1..count * 2 / 3].to_vec();
        let fine = thick * 0.45;
        brush.stroke(&core, |t| fine * (t * std::f32::consts::PI).sin(), Ink::veil(color.darker(0.4), 0.4));
    }
}

/// Where the brow of the right side ends toward the nose, in head units; `side` tells how uneven.
pub(super) fn inner_end(sitting: &Sitting, side: f32) -> Point {
    at(0.205 * sitting.who.eyes.spacing - pinch(sitting), base(sitting, side) - 0.012 + press(sitting))
}

fn base(sitting: &Sitting, side: f32) -> f32 {
    0.275 * sitting.who.brows.height + 0.018 * sitting.who.stance.unevenness * side
}

fn pinch(sitting: &Sitting) -> f32 {
    sitting.face.brow_pinch * 0.045
}

/// How far the inner end is above its place.
fn press(sitting: &Sitting) -> f32 {
    let face = &sitting.face;
    // A brow presses down further than it can be drawn up.
    let reach = if face.inner_brows < 0.0 { 0.125 } else { 0.105 };
    reach * face.inner_brows - 0.022 * face.brow_pinch.max(0.0)
}

/// The middle line of a brow in pixels, from the nose outward.
fn spine(sitting: &Sitting, side: f32) -> Vec<Point> {
    let (brows, face, eyes) = (sitting.who.brows, &sitting.face, sitting.who.eyes);
    let (base, pinch, inner) = (base(sitting, side), pinch(sitting), press(sitting));
    let outer = 0.085 * face.outer_brows;
    let middle = inner * 0.60 + outer * 0.5;
    let arch = 0.046 * brows.arch;
    let wide = eyes.spacing;
    let points = [
        inner_end(sitting, side),
        at(0.33 * wide - pinch * 0.6, base + 0.018 + arch * 0.5 + inner * 0.72 + middle * 0.2),
        at(0.48 * wide - pinch * 0.3, base + 0.035 + arch + middle),
        at(0.62 * wide, base + 0.015 + arch * 0.9 + outer * 0.9),
        at(0.735 * wide, base - 0.062 + outer * 1.1),
    ];
    let line: Vec<Point> = points.iter().map(|point| sitting.rig.on(at(side * point.x, point.y))).collect();
    curve::open(&line, 4)
}
