//! The brows: two tapered bands, each with an inner end, an arch and a tail that move on their own.
//!
//! They carry more of a feeling than the mouth does. One sits a little higher than the other, as
//! on any real face.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};
use crate::portrait::color::Color;

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
        // Blunt at the nose, fullest before the arch; a bushy one stays full to the tail.
        let bushy = brows.bushy;
        let taper = |t: f32| {
            let start = (0.10 + t * 5.0).min(1.0).sqrt() * (0.80 + t * 0.5).min(1.0);
            let end = ((1.0 - t) * (1.5 + 2.2 * bushy)).clamp(0.14, 1.0).sqrt();
            thick * start * end
        };
        let color = brows.color.mix(sitting.tones.hair, sitting.who.hair.gray * 0.5);
        brush.stroke(&line, taper, Ink::veil(color, 0.94));
        // A few darker hairs in the fullest part.
        let count = line.len();
        let core: Vec<Point> = line[1..count * 2 / 3].to_vec();
        let fine = thick * 0.45;
        brush.stroke(&core, |t| fine * (t * std::f32::consts::PI).sin(), Ink::veil(color.darker(0.4), 0.4));
        hairs(brush, sitting, &line, side, thick, color);
    }
}

/// Single hairs that stand off a bushy brow.
fn hairs(brush: &mut Brush, sitting: &Sitting, line: &[Point], side: f32, thick: f32, color: Color) {
    let bushy = sitting.who.brows.bushy;
    let fine = sitting.rig.px(0.020);
    for step in (0..line.len().saturating_sub(2)).step_by(4) {
        let (here, next) = (line[step], line[step + 1]);
        let along = (next - here).unit();
        let up = along.left() * side;
        let lean = 0.55 + 0.06 * step as f32;
        let tip = here + up * (thick * (0.30 + 0.42 * bushy)) + along * (thick * lean);
        brush.stroke(&[here, tip], |t| fine * (1.1 - t), Ink::veil(color, bushy * 1.2));
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
    let reach = if face.inner_brows < 0.0 { 0.112 } else { 0.105 };
    reach * face.inner_brows - 0.018 * face.brow_pinch.max(0.0)
}

/// The middle line of a brow in pixels, from the nose outward.
fn spine(sitting: &Sitting, side: f32) -> Vec<Point> {
    let (brows, face, eyes) = (sitting.who.brows, &sitting.face, sitting.who.eyes);
    let (base, pinch, inner) = (base(sitting, side), pinch(sitting), press(sitting));
    let outer = 0.085 * face.outer_brows + 0.30 * inner.min(0.0);
    // Where it is highest, and how far its tail comes down from there.
    let peak = 0.30 + 0.32 * brows.peak;
    let high = 0.030 + 0.050 * brows.arch;
    let along = |x: f32| {
        let rise = (x - 0.205) / (peak - 0.205);
        let fall = (x - peak) / (0.735 - peak);
        if rise < 1.0 {
            high * (rise * std::f32::consts::FRAC_PI_2).sin()
        } else {
            high - 0.105 * brows.tail * fall * fall
        }
    };
    // How far the inner end takes a place with it, and how far the outer one does.
    let place = |x: f32, by_inner: f32| {
        let by_outer = 1.0 - by_inner;
        at(x * eyes.spacing - pinch * by_inner, base - 0.012 + along(x) + inner * by_inner + outer * by_outer)
    };
    let points = [inner_end(sitting, side), place(0.32, 0.76), place(0.45, 0.44), place(0.60, 0.16), place(0.735, 0.0)];
    let line: Vec<Point> = points.iter().map(|point| sitting.rig.on(at(side * point.x, point.y))).collect();
    curve::open(&line, 4)
}
