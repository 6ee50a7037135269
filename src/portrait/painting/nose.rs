//! The nose, told by its shadow: the side away from the light, the underside, the nostrils.
//!
//! An outlined nose makes a mask; a shadow makes a face. Flared nostrils are one of the first
//! honest signs of anger and cost nothing to keep.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    let (rig, tones, nose) = (&sitting.rig, &sitting.tones, sitting.who.nose);
    let flare = sitting.face.nostrils;
    let wide = nose.width * (1.0 + 0.14 * flare);
    // Down a nose: 0 at the root between the eyes, 1 under the tip.
    let down = |share: f32| 0.16 - 0.72 * share * nose.length;
    let place = |x: f32, share: f32, more: f32| rig.off(at(x, down(share)), more);

    // Side plane, from the root to the wing.
    let ridge = [
        place(0.15, -0.06, 0.0),
        place(0.075, 0.15, 0.04),
        place(0.06, 0.45, 0.12),
        place(0.075, 0.72, 0.20),
        place(0.10, 0.90, 0.22),
        place(0.06, 1.0, 0.16),
    ];
    let wing = [
        place(0.19 * wide, 0.99, 0.04),
        place(0.235 * wide, 0.88, 0.03),
        place(0.20 * wide, 0.74, 0.05),
        place(0.15, 0.45, 0.02),
        place(0.155, 0.18, 0.0),
        place(0.165, 0.0, 0.0),
    ];
    let shadow: Vec<Point> = curve::open(&ridge, 4).into_iter().chain(curve::open(&wing, 4)).collect();
    let (dark, clear) = (place(0.08, 0.5, 0.1), place(0.26, 0.36, 0.0));
    brush.fill(&shadow, Ink::fading(tones.shade, 0.78 * nose.bridge, dark, clear));

    // The wing on the lit side is a soft line only.
    let lit = curve::open(
        &[
            place(-0.17 * wide, 0.72, 0.05),
            place(-0.232 * wide, 0.84, 0.03),
            place(-0.222 * wide, 0.95, 0.03),
            place(-0.16 * wide, 1.0, 0.06),
        ],
        4,
    );
    let thick = rig.px(0.032);
    brush.stroke(&lit, |t| thick * (t * std::f32::consts::PI).sin(), Ink::veil(tones.deep, 0.6));

    // Underside with its cast shadow.
    let top = [
        place(-0.20 * wide, 0.97, 0.04),
        place(-0.10 * wide, 0.965, 0.14),
        place(0.0, 1.0, 0.19),
        place(0.11 * wide, 0.965, 0.14),
        place(0.215 * wide, 0.96, 0.04),
    ];
    let bottom = [
        place(-0.18 * wide, 1.0, 0.03),
        place(-0.06, 1.045, 0.08),
        place(0.02, 1.075, 0.10),
        place(0.14, 1.06, 0.06),
        place(0.22 * wide, 1.0, 0.03),
    ];
    brush.strip(&curve::open(&top, 4), &curve::open(&bottom, 4), Ink::veil(tones.deep, 0.60));
    for side in [-1.0, 1.0] {
        let center = place(side * 0.105 * wide, 0.985, 0.11);
        let size = at(rig.px(0.052 + 0.012 * flare) * nose.width.sqrt(), rig.px(0.024 + 0.010 * flare));
        let tilted: Vec<Point> = curve::ellipse(Point::default(), size, 12)
            .into_iter()
            .map(|point| center + at(point.x, point.y - side * point.x * 0.25))
            .collect();
        brush.fill(&tilted, Ink::veil(tones.line, 0.85));
    }
    let tip = curve::ellipse(place(-0.03, 0.80, 0.22), at(rig.px(0.085), rig.px(0.075)), 12);
    brush.glow(&tip, tones.light, 0.75);
    let blood = curve::ellipse(place(0.0, 0.84, 0.2), at(rig.px(0.22), rig.px(0.17)), 12);
    let color = 0.12 * sitting.who.skin.ruddiness + 0.10 * sitting.face.flush.max(0.0);
    brush.glow(&blood, tones.blood, color);
    let bridge = curve::ellipse(place(-0.03, 0.38, 0.1), at(rig.px(0.05), rig.px(0.22)), 12);
    brush.glow(&bridge, tones.light, 0.45 * nose.bridge);
}
