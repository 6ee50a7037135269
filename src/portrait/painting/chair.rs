//! The chair: hidden while someone sits on it, and what is left when they hang up.

use super::curve::{self, Point, at};
use super::{
    Sitting, View,
    brush::{Brush, Ink},
    rig,
};
use crate::portrait::character::PlaceKind;

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting, view: View) {
    let (eyes, unit) = rig::seat(sitting.who, view);
    let floor = (-view.height / 2.0 - eyes.y) / unit;
    let px = |x: f32, y: f32| eyes + at(x, y) * unit;
    let color = sitting.who.place.chair;
    let armchair = sitting.who.place.kind == PlaceKind::LivingRoom;
    if armchair {
        let back = [
            px(-1.55, floor),
            px(-1.66, -2.5),
            px(-1.56, -1.72),
            px(-1.05, -1.36),
            px(0.0, -1.27),
            px(1.05, -1.36),
            px(1.56, -1.72),
            px(1.66, -2.5),
            px(1.55, floor),
        ];
        brush.fill(&curve::open(&back, 4), Ink::flat(color));
        let shade =
            [px(0.75, floor), px(0.95, -2.4), px(1.12, -1.44), px(1.56, -1.72), px(1.66, -2.5), px(1.55, floor)];
        brush.fill(&curve::open(&shade, 3), Ink::veil(color.darker(0.4), 0.35));
        for side in [-1.0, 1.0] {
            let arm = [
                px(side * 1.30, floor),
                px(side * 1.36, -2.98),
                px(side * 1.72, -2.84),
                px(side * 2.08, -2.98),
                px(side * 2.12, floor),
            ];
            brush.fill(&curve::open(&arm, 4), Ink::flat(color.darker(if side > 0.0 { 0.24 } else { 0.08 })));
        }
        let seam = curve::open(
            &[
                px(-1.28, -2.9),
                px(-1.30, -1.86),
                px(-0.9, -1.58),
                px(0.0, -1.50),
                px(0.9, -1.58),
                px(1.30, -1.86),
                px(1.28, -2.9),
            ],
            4,
        );
        brush.stroke(&seam, |_| unit * 0.035, Ink::veil(color.darker(0.4), 0.5));
        for (x, y) in [(-0.5, -2.1), (0.5, -2.1), (0.0, -2.55)] {
            let tuft = curve::ellipse(px(x, y), at(unit, unit) * 0.06, 10);
            brush.glow(&tuft, color.darker(0.6), 0.8);
        }
        return;
    }
    // A wooden chair: lower than the shoulders, so it shows only once it is empty.
    let dark = color.darker(0.28);
    for (place, x) in [-0.86, -0.29, 0.29, 0.86].into_iter().enumerate() {
        let slat = [px(x, -2.45), px(x * 0.97, floor)];
        let ink = if place > 1 { dark } else { color.darker(0.12) };
        brush.stroke(&slat, |_| unit * 0.12, Ink::flat(ink));
    }
    for side in [-1.0, 1.0] {
        let post: Vec<Point> = curve::open(&[px(side * 1.40, -2.30), px(side * 1.38, -2.9), px(side * 1.32, floor)], 4);
        brush.stroke(&post, |_| unit * 0.20, Ink::flat(if side > 0.0 { dark } else { color }));
    }
    let top = [
        px(-1.52, -2.60),
        px(-1.56, -2.36),
        px(-0.85, -2.22),
        px(0.0, -2.18),
        px(0.85, -2.22),
        px(1.56, -2.36),
        px(1.52, -2.60),
        px(0.85, -2.52),
        px(0.0, -2.49),
        px(-0.85, -2.52),
    ];
    let ink = Ink::run(color.lighter(0.08), px(-1.0, -2.4), dark, px(1.4, -2.4));
    brush.fill(&curve::closed(&top, 3), ink);
    let rail = [px(-1.3, -3.25), px(1.3, -3.25)];
    brush.stroke(&rail, |_| unit * 0.16, Ink::flat(color.darker(0.16)));
}
