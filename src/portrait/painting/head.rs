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
    let skin = tones.skin.mix(tones.shade, 0.30);
    brush.fill(&whole, Ink::flat(skin));

    // Shade under the chin, longer on the side away from the light.
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
    brush.fill(&shade, Ink::flat(tones.shade.mix(tones.deep, 0.30)));

    let flush = sitting.face.flush.max(0.0);
    let patch = curve::ellipse(rig.body(at(-0.12, -1.8), 0.2), at(rig.px(0.42), rig.px(0.28)), 12);
    brush.glow(&patch, tones.blood, 0.34 * flush);
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
    for side in [-1.0, 1.0] {
        draw_ear(brush, sitting, side);
    }
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    let outline = outline(sitting);
    brush.fill(&outline, Ink::flat(tones.skin));
    let spot = |center: Point, wide: f32, high: f32| curve::ellipse(rig.on(center), at(rig.px(wide), rig.px(high)), 12);

    // The side away from the light: outline from temple to chin, and back along cheek and brow.
    let drop = chin_drop(sitting);
    let jaw = sitting.who.face.jaw;
    let border = [
        at(0.10, -1.43 - drop),
        at(0.40 * jaw, -1.17 - drop * 0.7),
        at(0.60 * jaw, -0.80),
        at(0.70, -0.40),
        at(0.80, -0.12),
        at(0.77, 0.20),
        at(0.70, 0.52),
        at(0.66, 0.92),
        at(0.50, 1.30),
    ];
    let mut shade: Vec<Point> = outline[rig.steps()..=rig.steps() * 10].to_vec();
    shade.extend(curve::open(&rig.all_on(&border), 3));
    brush.fill(&shade, Ink::veil(tones.shade, 0.62));

    brush.glow(&spot(at(-0.24, 0.72), 0.55, 0.42), tones.light, 0.5);
    brush.glow(&spot(at(-0.56, -0.26), 0.30, 0.26), tones.light, 0.42);
    brush.glow(&spot(at(-0.02, -1.22 - drop), 0.22, 0.16), tones.light, 0.30);
    draw_color(brush, sitting);
}

/// Cheeks, nose and brow as the blood comes into them, and the clenched jaw.
fn draw_color(brush: &mut Brush, sitting: &Sitting) {
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    let flush = sitting.face.flush;
    let color = (0.16 * sitting.who.skin.ruddiness + 0.06 + 0.26 * flush).max(0.0);
    for side in [-1.0, 1.0] {
        let center = rig.on(at(side * 0.56, -0.42));
        let cheek = curve::ellipse(center, at(rig.px(0.37), rig.px(0.36)), 12);
        brush.glow(&cheek, tones.blood, color * if side > 0.0 { 0.9 } else { 1.0 });
        let socket = curve::ellipse(rig.on(at(side * 0.34, 0.10)), at(rig.px(0.26), rig.px(0.17)), 12);
        brush.glow(&socket, tones.shade, 0.55);
        let corner =
            curve::ellipse(rig.on(at(side * 0.64 * sitting.who.face.jaw, -0.84)), at(rig.px(0.10), rig.px(0.20)), 12);
        brush.glow(&corner, tones.deep, 0.20 * (-sitting.face.jaw).max(0.0));
    }
    let forehead = curve::ellipse(rig.on(at(0.0, 0.62)), at(rig.px(0.6), rig.px(0.34)), 12);
    brush.glow(&forehead, tones.blood, 0.17 * flush.max(0.0));
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

fn draw_ear(brush: &mut Brush, sitting: &Sitting, side: f32) {
    let (rig, tones, scale) = (&sitting.rig, &sitting.tones, sitting.who.face.ears);
    let place = |x: f32, y: f32| rig.deep(at(side * (0.94 + x * scale), -0.10 + y * scale), 0.02);
    let shell = [
        place(-0.04, 0.22),
        place(0.08, 0.31),
        place(0.19, 0.22),
        place(0.19, 0.02),
        place(0.13, -0.16),
        place(0.08, -0.33),
        place(-0.01, -0.34),
        place(-0.06, -0.20),
    ];
    let color = if side > 0.0 { tones.skin.mix(tones.shade, 0.6) } else { tones.skin };
    let color = color.mix(tones.blood, 0.10 + 0.14 * sitting.face.flush.max(0.0));
    brush.fill(&curve::closed(&shell, 3), Ink::flat(color));
    let fold = curve::open(
        &[place(0.02, 0.20), place(0.11, 0.22), place(0.13, 0.06), place(0.08, -0.08), place(0.04, -0.16)],
        4,
    );
    let thick = rig.px(0.045);
    brush.stroke(&fold, |t| thick * (t * 3.0).min(1.0) * (1.2 - t), Ink::veil(tones.deep, 0.55));
}
