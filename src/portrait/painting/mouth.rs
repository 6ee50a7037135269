//! The mouth: two lips, the line between them, and what is behind it when it opens.
//!
//! Anger thins the lips before it opens them; that is the sign trainees miss most, so the press is
//! drawn three ways: thinner lips, a straighter line, and folds at its ends.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};
use crate::portrait::{character::BeardStyle, color::Color};

/// Half the mouth's width and the height of its corners, in head units.
pub(super) fn corner(sitting: &Sitting) -> Point {
    let face = &sitting.face;
    let open = face.jaw.max(0.0);
    let half = 0.335 * sitting.who.lips.width * (1.0 + 0.17 * face.mouth_width - 0.05 * open);
    // Pressed lips lie nearly straight, whatever the corners want.
    let bend = 0.085 * face.mouth_corners * (1.0 - 0.42 * face.lip_press.max(0.0));
    // An angry mouth opens with its corners held down and in: a wide one would grin.
    let tense = tense(sitting) * open;
    let bend = bend * (1.0 - 0.4 * open * (1.0 - tense));
    at(half * (1.0 - 0.10 * tense), LINE + bend - open * 0.03 - tense * 0.07)
}

/// How much anger or grief holds the corners down, 0 to 1.
fn tense(sitting: &Sitting) -> f32 {
    (-1.6 * sitting.face.mouth_corners).clamp(0.0, 1.0)
}

/// Where the lips meet at rest.
const LINE: f32 = -0.89;

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    let (rig, tones, face) = (&sitting.rig, &sitting.tones, &sitting.face);
    let press = face.lip_press;
    let open = 0.29 * face.jaw.max(0.0);
    let full = sitting.who.lips.fullness * (1.0 - 0.58 * press.max(0.0) - 0.18 * press.min(0.0));
    let corner = corner(sitting);
    let half = corner.x;
    let bend = corner.y - LINE;
    let skew = 0.014 * sitting.who.stance.unevenness;
    let rise = 0.10 * open;
    let tense = tense(sitting) * face.jaw.max(0.0);
    // Square below and arched above, where an easy mouth is the other way round.
    let (square, arch) = (open * (0.66 + 0.20 * tense), rise + 0.030 * tense);
    // Points of a lip by their share of the half width; ends at the corners.
    let lip = |points: &[(f32, f32)], inset: f32| -> Vec<Point> {
        let line: Vec<Point> = points
            .iter()
            .map(|(x, y)| {
                let along = x * half * inset;
                rig.off(at(along, LINE + y + skew * x), 0.05 * (1.0 - x.abs()))
            })
            .collect();
        curve::open(&line, 3)
    };
    let top = lip(
        &[
            (-1.0, bend),
            (-0.62, bend * 0.45 + 0.048 * full + rise),
            (-0.24, 0.088 * full + arch),
            (0.0, 0.066 * full + arch),
            (0.24, 0.088 * full + arch),
            (0.62, bend * 0.45 + 0.048 * full + rise),
            (1.0, bend),
        ],
        1.0,
    );
    let dip = 0.012 * (1.0 - press.max(0.0)) * (1.0 - open * 8.0).max(0.0);
    let upper = lip(
        &[
            (-1.0, bend),
            (-0.62, bend * 0.38 + rise),
            (-0.24, dip + arch),
            (0.0, -dip + arch),
            (0.24, dip + arch),
            (0.62, bend * 0.38 + rise),
            (1.0, bend),
        ],
        1.0,
    );
    let lower = lip(
        &[
            (-1.0, bend),
            (-0.66, bend * 0.38 - square),
            (-0.26, -0.97 * open),
            (0.0, -dip - open),
            (0.26, -0.97 * open),
            (0.66, bend * 0.38 - square),
            (1.0, bend),
        ],
        1.0,
    );
    let bottom = lip(
        &[
            (-1.0, bend - 0.004),
            (-0.62, bend * 0.32 - square * 1.08 - 0.078 * full),
            (-0.26, -0.97 * open - 0.122 * full),
            (0.0, -open - 0.130 * full),
            (0.26, -0.97 * open - 0.122 * full),
            (0.62, bend * 0.32 - square * 1.08 - 0.078 * full),
            (1.0, bend - 0.004),
        ],
        0.97,
    );

    let below = rig.on(at(0.03, LINE - open - 0.13 * full - 0.075));
    let wide = rig.px(0.24);
    let hollow = hollow(sitting);
    brush.glow(&curve::ellipse(below, at(wide, rig.px(0.07)), 12), hollow, 0.34 + 0.2 * press.max(0.0));
    if open > 0.004 {
        draw_inside(brush, sitting, &upper, &lower);
    }
    brush.strip(&top, &upper, Ink::flat(tones.lip.mix(tones.deep, 0.26)));
    brush.strip(&lower, &bottom, Ink::flat(tones.lip.mix(tones.skin, 0.12)));
    let shine = rig.off(at(-0.05, LINE - open - 0.065 * full), 0.05);
    let shine = curve::ellipse(shine, at(rig.px(0.13), rig.px(0.036) * full), 12);
    brush.glow(&shine, tones.light, 0.50);

    let thick = rig.px(0.026 + 0.008 * press.max(0.0));
    let middle: Vec<Point> = upper.iter().zip(&lower).map(|(a, b)| a.toward(*b, (0.2 - open).max(0.0))).collect();
    let taper = |t: f32| thick * (0.45 + 0.55 * (t * std::f32::consts::PI).sin());
    brush.stroke(&middle, taper, Ink::veil(tones.line, (0.95 - open * 6.0).max(0.25)));
    draw_corners(brush, sitting, corner, skew);
}

/// Dark, a row of teeth, a hint of the tongue: what shows between parted lips.
fn draw_inside(brush: &mut Brush, sitting: &Sitting, upper: &[Point], lower: &[Point]) {
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    brush.strip(upper, lower, Ink::flat(Color::hex(0x0046_1C20)));
    let count = upper.len();
    let inner = &upper[3..count - 3];
    // Their edge is nearly straight, however the lip above is bent.
    let (left, right) = (upper[3], upper[count - 4]);
    let edge: Vec<Point> = (3..count - 3)
        .map(|place| {
            let gap = lower[place] - upper[place];
            let deep = gap.length().max(0.01);
            let share = (place - 3) as f32 / (count - 7) as f32;
            let straight = left.toward(right, share) - upper[place];
            let down = (straight.x * gap.x + straight.y * gap.y) / deep;
            let row = rig.px(0.050).min(deep * 0.36) * (share * std::f32::consts::PI).sin().max(0.0).sqrt();
            let reach = row.max(down.min(deep * 0.5));
            upper[place] + gap * (reach / deep)
        })
        .collect();
    // Teeth come into the light only as the mouth opens.
    let seen = sitting.face.jaw * 5.0 - 0.5;
    brush.strip(inner, &edge, Ink::veil(Color::hex(0x00E2_D5C8), seen));
    let tongue: Vec<Point> = (4..count - 4)
        .map(|place| {
            let share = (place - 4) as f32 / (count - 9) as f32;
            let high = 0.34 * (share * std::f32::consts::PI).sin().max(0.0).sqrt();
            lower[place].toward(upper[place], high)
        })
        .collect();
    brush.strip(&tongue, &lower[4..count - 4], Ink::flat(tones.lip.mix(Color::hex(0x0090_3038), 0.6)));
}

/// What a hollow of the face is shaded with: in a beard it is dark hair and no skin.
fn hollow(sitting: &Sitting) -> Color {
    match sitting.who.beard {
        Some(beard) if beard.style == BeardStyle::Full => beard.color.darker(0.20),
        _ => sitting.tones.deep,
    }
}

/// The dimples beside the mouth: hardly there at rest, deep when the lips are pressed.
fn draw_corners(brush: &mut Brush, sitting: &Sitting, corner: Point, skew: f32) {
    let (rig, face, hollow) = (&sitting.rig, &sitting.face, hollow(sitting));
    let press = face.lip_press.max(0.0);
    let deep = 0.30 + 0.45 * press + 0.15 * (-face.mouth_corners).max(0.0);
    for side in [-1.0, 1.0] {
        let end = at(side * corner.x, corner.y + skew * side);
        let dimple = rig.on(end + at(side * 0.022, -0.004));
        let dimple = curve::ellipse(dimple, at(rig.px(0.065), rig.px(0.048)), 9);
        brush.glow(&dimple, hollow, deep);
        // Muscle bulges beside a pressed mouth.
        let bulge = rig.on(end + at(side * 0.10, -0.01));
        let bulge = curve::ellipse(bulge, at(rig.px(0.07), rig.px(0.10)), 10);
        brush.glow(&bulge, hollow, 0.26 * press);
    }
    let chin = curve::ellipse(rig.on(at(0.0, -1.13)), at(rig.px(0.16), rig.px(0.05)), 12);
    brush.glow(&chin, hollow, 0.34 * press);
}
