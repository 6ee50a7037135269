//! Neck, ears and the head itself, with its shading and its color.
//!
//! Light falls from the left of the picture, as from a window: one shade on the right side of face
//! and neck makes a flat drawing round. An open jaw draws the chin down, a clenched one shows at
//! the corners of the jaw.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};

/// Right half of the head from crown to chin, in head units; the chin follows the jaw.
pub(super) fn profile(sitting: &Sitting) -> [Point; 11] {
    let face = sitting.who.face;
    let (cheeks, jaw, chin) = (face.cheeks, face.jaw, face.chin);
    let drop = chin_drop(sitting);
    let clench = 0.025 * (-sitting.face.jaw).max(0.0);
    // An open jaw swings down and back: the face gets longer and the cheeks hollow.
    let lean = 1.0 - 0.16 * drop;
    [
        at(0.0, 1.43),
        at(0.50, 1.33),
        at(0.85, 1.00),
        at(0.985, 0.52),
        at(0.975, 0.08),
        at(0.945 * (0.4 + 0.6 * cheeks), -0.32),
        at((0.86 * (cheeks + jaw) / 2.0 + clench) * lean, -0.72 - 0.12 * drop),
        at((0.71 * jaw + clench * 0.6) * lean, -1.02 - 0.55 * drop),
        at(0.47 * (jaw + chin) / 2.0 * lean, -1.27 - 0.92 * drop),
        at(0.22 * chin, -1.405 - drop),
        at(0.0, -1.43 - drop),
    ]
}

/// How far the chin is below its place, in head units.
pub(super) fn chin_drop(sitting: &Sitting) -> f32 {
    0.28 * sitting.face.jaw.max(0.0)
}

/// The whole outline of the head in pixels, clockwise from the crown.
fn outline(sitting: &Sitting) -> Vec<Point> {
    let right = profile(sitting);
    let whole: Vec<Point> = right.iter().copied().chain(curve::mirrored(&right[1..10])).collect();
    curve::closed(&sitting.rig.all_on(&whole), sitting.rig.steps())
}

pub(super) fn draw_neck(brush: &mut Brush, sitting: &Sitting) {
    let (rig, tones, wide) = (&sitting.rig, &sitting.tones, sitting.who.face.neck);
    let steps = rig.steps();
    let side = |side: f32| {
        curve::open(
            &[
                rig.deep(at(side * 0.60 * wide, -0.55), -0.2),
                rig.deep(at(side * 0.57 * wide, -1.05), -0.15),
                rig.body(at(side * 0.56 * wide, -1.55), 0.1),
                rig.body(at(side * 0.72 * wide, -1.86), 0.3),
                rig.body(at(side * 1.10, -2.10), 0.6),
            ],
            steps,
        )
    };
    let (left, right) = (side(-1.0), side(1.0));
    let low = [rig.body(at(0.7, -2.7), 0.5), rig.body(at(-0.7, -2.7), 0.5)];
    let whole: Vec<Point> = left.iter().rev().chain(&right).chain(&low).copied().collect();
    let skin = tones.skin.mix(tones.shade, 0.30).mix(tones.blood, 0.07 * sitting.face.flush.max(0.0));
    brush.fill(&whole, Ink::flat(skin));

    // Shade under the chin, longer on the side away from the light, and softer the lower it falls.
    let drop = chin_drop(sitting);
    let under = [
        left[steps - 1],
        left[steps * 3 / 2],
        rig.body(at(-0.34 * wide, -1.44 - drop * 0.6), 0.1),
        rig.body(at(0.10, -1.66 - drop * 0.5), 0.1),
        rig.body(at(0.42 * wide, -1.78), 0.2),
        right[steps * 3 - 1],
        right[steps * 2],
        right[steps - 1],
    ];
    let mut shade = curve::open(&under, 3);
    shade.dedup();
    let (high, low_end) = (rig.body(at(0.0, -1.30 - drop), 0.1), rig.body(at(0.16, -1.84 - drop * 0.4), 0.2));
    brush.fill(&shade, Ink::run(tones.shade.mix(tones.deep, 0.28), high, skin.mix(tones.shade, 0.35), low_end));
    // The pit of the throat and the collarbones.
    let bone = |side: f32| {
        curve::open(
            &[
                rig.body(at(side * 0.10, -2.10), 0.2),
                rig.body(at(side * 0.42, -2.06), 0.4),
                rig.body(at(side * 0.80, -1.99), 0.6),
            ],
            4,
        )
    };
    for side in [-1.0, 1.0] {
        let thick = rig.px(0.035);
        brush.stroke(&bone(side), |t| thick * (1.0 - t * 0.8), Ink::veil(tones.deep, 0.30));
    }
}

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    // The ear that is turned away goes behind the cheek, the other one lies on the side of the head.
    let near = if rig.shows(1.0) > 0.0 { 1.0 } else { -1.0 };
    draw_ear(brush, sitting, -near);
    let outline = outline(sitting);
    brush.fill(&outline, Ink::flat(tones.skin));
    let spot = |center: Point, wide: f32, high: f32| curve::ellipse(rig.on(center), at(rig.px(wide), rig.px(high)), 12);

    // The side away from the light: outline from temple to chin, and back along cheek and brow. It
    // comes in softly, so that it is a round cheek and no wedge.
    let drop = chin_drop(sitting);
    let jaw = sitting.who.face.jaw;
    let border = [
        at(-0.16, -1.44 - drop),
        at(0.10 * jaw, -1.17 - drop * 0.7),
        at(0.24 * jaw, -0.80),
        at(0.32, -0.40),
        at(0.34, -0.12),
        at(0.34, 0.20),
        at(0.30, 0.52),
        at(0.22, 0.92),
        at(0.12, 1.38),
    ];
    let mut shade: Vec<Point> = outline[rig.steps()..=rig.steps() * 10].to_vec();
    shade.extend(curve::open(&rig.all_on(&border), 3));
    let (dark, clear) = (rig.on(at(0.90, -0.25)), rig.on(at(0.47, -0.12)));
    brush.fill(&shade, Ink::fading(tones.shade, 0.92, dark, clear));
    let under = [at(-0.62 * jaw, -1.00 - drop * 0.6), at(-0.10, -1.36 - drop), at(0.60 * jaw, -1.04 - drop * 0.6)];
    let deep = rig.px(0.26);
    brush.crease(&curve::open(&rig.all_on(&under), 4), |_| deep, Ink::veil(tones.shade, 0.34));

    brush.glow(&spot(at(-0.24, 0.72), 0.62, 0.46), tones.light, 0.42);
    brush.glow(&spot(at(-0.54, -0.28), 0.34, 0.28), tones.light, 0.36);
    brush.glow(&spot(at(-0.02, -1.22 - drop), 0.22, 0.16), tones.light, 0.30);
    draw_color(brush, sitting);
    draw_ear(brush, sitting, near);
}

/// Cheeks, nose and brow as the blood comes into them, and the clenched jaw.
fn draw_color(brush: &mut Brush, sitting: &Sitting) {
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    let flush = sitting.face.flush;
    let color = (0.09 * sitting.who.skin.ruddiness + 0.05 + 0.13 * flush).max(0.0);
    let drop = chin_drop(sitting);
    for side in [-1.0, 1.0] {
        // Wide and faint, from the nose to the ear: a patch would look like a rash.
        let center = rig.on(at(side * 0.50, -0.36 - drop * 0.2));
        let cheek = curve::ellipse(center, at(rig.px(0.46), rig.px(0.50)), 12);
        brush.glow(&cheek, tones.blood, color * if side > 0.0 { 0.9 } else { 1.0 });
        let socket = curve::ellipse(rig.on(at(side * 0.34, 0.10)), at(rig.px(0.26), rig.px(0.17)), 12);
        brush.glow(&socket, tones.shade, 0.55);
        let corner =
            curve::ellipse(rig.on(at(side * 0.64 * sitting.who.face.jaw, -0.84)), at(rig.px(0.14), rig.px(0.24)), 12);
        brush.glow(&corner, tones.deep, 0.17 * (-sitting.face.jaw).max(0.0));
    }
    freckles(brush, sitting);
}

fn freckles(brush: &mut Brush, sitting: &Sitting) {
    let many = sitting.who.skin.freckles;
    let spots = [
        (0.30, -0.32),
        (0.42, -0.40),
        (0.55, -0.30),
        (0.62, -0.44),
        (0.48, -0.52),
        (0.36, -0.46),
        (0.10, -0.28),
        (0.70, -0.34),
        (0.22, -0.40),
    ];
    for (place, (x, y)) in spots.into_iter().enumerate() {
        for side in [-1.0, 1.0] {
            let shift = if side > 0.0 { 0.03 } else { 0.0 };
            let rig = &sitting.rig;
            let size = rig.px(0.016 + 0.005 * (place % 3) as f32);
            let dot = curve::ellipse(rig.on(at(side * x + shift, y - shift)), at(size, size * 0.85), 6);
            brush.glow(&dot, sitting.tones.deep, 0.55 * many);
        }
    }
}

/// A place on an ear, in its own units: `x` outward from its root, `y` up from its middle.
fn on_ear(sitting: &Sitting, side: f32, x: f32, y: f32) -> Point {
    let (rig, scale) = (&sitting.rig, sitting.who.face.ears);
    // It stands off backward: turned to us it opens, turned away it closes.
    let open = (0.86 + 1.5 * rig.shows(side)).clamp(0.35, 1.3);
    rig.deep(at(side * (0.905 + x * scale * open), -0.13 + y * scale), RIM_OF_EAR - x * 0.4)
}

/// How far behind the middle of the head the root of an ear is.
const RIM_OF_EAR: f32 = -0.10;

/// Where an earring hangs, and whether it is seen at all.
pub(super) fn lobe(sitting: &Sitting, side: f32) -> (Point, bool) {
    (on_ear(sitting, side, 0.075, -0.29), sitting.rig.shows(side) > -0.02)
}

/// Where the arm of a pair of glasses goes out of sight: over the ear, or behind the cheek.
pub(super) fn behind(sitting: &Sitting, side: f32) -> Point {
    if sitting.rig.shows(side) > 0.0 {
        on_ear(sitting, side, 0.03, 0.20)
    } else {
        sitting.rig.on(at(side * 0.965, 0.08))
    }
}

fn draw_ear(brush: &mut Brush, sitting: &Sitting, side: f32) {
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    let place = |(x, y): (f32, f32)| on_ear(sitting, side, x, y);
    let shell = [
        (-0.02, 0.16),
        (0.035, 0.285),
        (0.13, 0.33),
        (0.215, 0.265),
        (0.235, 0.13),
        (0.195, -0.02),
        (0.15, -0.13),
        (0.135, -0.25),
        (0.085, -0.325),
        (0.02, -0.30),
        (-0.015, -0.18),
    ]
    .map(place);
    let color = if side > 0.0 { tones.skin.mix(tones.shade, 0.55) } else { tones.skin.mix(tones.shade, 0.12) };
    let color = color.mix(tones.blood, 0.08 + 0.13 * sitting.face.flush.max(0.0));
    brush.fill(&curve::closed(&shell, 2), Ink::flat(color));
    let bowl = curve::closed(&[(0.03, 0.06), (0.085, 0.12), (0.14, 0.07), (0.12, -0.06), (0.06, -0.14)].map(place), 2);
    brush.glow(&bowl, tones.deep, 0.75);
    let fold = curve::open(&[(0.04, 0.18), (0.11, 0.255), (0.175, 0.20), (0.18, 0.10), (0.145, -0.04)].map(place), 4);
    let wide = rig.px(0.075);
    brush.crease(&fold, |_| wide, Ink::veil(tones.deep, 0.62));
    // Where it grows from the cheek.
    let root = curve::open(&[(-0.01, 0.15), (0.01, 0.0), (0.005, -0.16), (0.02, -0.29)].map(place), 3);
    brush.crease(&root, |_| wide, Ink::veil(tones.deep, 0.30));
}
