//! Shoulders, chest and arms, and the cloth on them.
//!
//! Anger draws shoulders up and elbows out and relief lets them fall, so the line from neck to arm
//! is kept clear of detail: it is read from across a room.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
    collar,
};
use crate::portrait::{character::Collar, color::Color};

/// Right edge from the neck to the floor, in pixels; `side` -1 gives the left one.
pub(super) fn edge(sitting: &Sitting, side: f32) -> Vec<Point> {
    let rig = &sitting.rig;
    let (wide, neck) = (sitting.who.face.shoulders, sitting.who.face.neck);
    let out = elbow(sitting, side);
    let mut line = curve::open(
        &[
            rig.body(at(side * 0.67 * neck, -1.66), 0.2),
            rig.body(at(side * 0.98, -1.89), 0.55),
            rig.body(at(side * 1.55 * wide, -2.08), 1.0),
            rig.body(at(side * 1.93 * wide, -2.27), 1.0),
            rig.body(at(side * (2.13 + 0.08 * out) * wide, -2.60), 0.95),
            rig.body(at(side * (2.19 + 0.36 * out) * wide, -3.0), 0.8),
            rig.body(at(side * (2.20 + 0.62 * out) * wide, -3.40), 0.6),
        ],
        rig.steps(),
    );
    // However far the picture goes on below, the bend of the arm stays the same.
    line.push(rig.body(at(side * (2.20 + 0.84 * out) * wide, rig.floor()), 0.4));
    line
}

/// How far an elbow is away from the body, 0 to 1; nobody holds both alike.
fn elbow(sitting: &Sitting, side: f32) -> f32 {
    let uneven = 1.0 + 0.3 * side * sitting.who.stance.unevenness;
    (0.20 + 0.52 * sitting.rig.tension).clamp(0.0, 1.0) * uneven
}

/// From the floor up the inner side of an arm to the armpit, and down the side of the chest.
fn gap(sitting: &Sitting, side: f32) -> Vec<Point> {
    let (rig, wide) = (&sitting.rig, sitting.who.face.shoulders);
    let out = elbow(sitting, side);
    let mut line = vec![rig.body(at(side * (1.53 + 0.62 * out) * wide, rig.floor()), 0.4)];
    line.extend(curve::open(
        &[
            rig.body(at(side * (1.55 + 0.46 * out) * wide, -3.40), 0.5),
            rig.body(at(side * (1.57 + 0.24 * out) * wide, -3.06), 0.6),
            rig.body(at(side * 1.53 * wide, -2.86), 0.75),
            rig.body(at(side * 1.49 * wide, -3.06), 0.55),
            rig.body(at(side * 1.46 * wide, -3.40), 0.4),
        ],
        3,
    ));
    line.push(rig.body(at(side * 1.38 * wide, rig.floor()), 0.3));
    line
}

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    let (rig, clothes) = (&sitting.rig, sitting.who.clothes);
    let neck = sitting.who.face.neck;
    let (left, right) = (edge(sitting, -1.0), edge(sitting, 1.0));

    // What is worn underneath shows in the opening.
    let opening = |wide: f32, low: f32| {
        let sunk = -1.66 + (low + 1.66) * collar::SAG;
        curve::open(
            &[
                rig.body(at(-0.67 * neck * wide, -1.66), 0.2),
                rig.body(at(-0.40 * wide, sunk), 0.2),
                rig.body(at(0.0, low), 0.2),
                rig.body(at(0.40 * wide, sunk), 0.2),
                rig.body(at(0.67 * neck * wide, -1.66), 0.2),
            ],
            3,
        )
    };
    let vee = |low: f32| {
        vec![
            rig.body(at(-0.67 * neck, -1.66), 0.2),
            rig.body(at(-0.50, -1.66 + (low + 1.66) * 0.42), 0.2),
            rig.body(at(0.0, low), 0.2),
            rig.body(at(0.50, -1.66 + (low + 1.66) * 0.42), 0.2),
            rig.body(at(0.67 * neck, -1.66), 0.2),
        ]
    };
    let (neckline, beneath, cloth) = match clothes.collar {
        Collar::CrewNeck => (opening(1.0, -1.98), None, clothes.color),
        Collar::Apron => (opening(1.0, -2.06), None, clothes.under),
        Collar::ShirtCollar => (vee(-2.46), None, clothes.color),
        Collar::CardiganVNeck => (vee(-3.10), Some(-2.12), clothes.color),
        Collar::WorkJacket => (vee(-2.62), Some(-1.86), clothes.color),
    };
    if let Some(low) = beneath {
        let mut top = opening(1.02, low);
        top.extend([rig.body(at(0.9, -3.6), 0.3), rig.body(at(-0.9, -3.6), 0.3)]);
        brush.fill(&top, Ink::flat(clothes.under));
    }
    let mut whole: Vec<Point> = left.iter().rev().chain(&neckline).chain(&right).copied().collect();
    whole.extend(gap(sitting, 1.0));
    whole.extend(gap(sitting, -1.0).into_iter().rev());
    brush.fill(&whole, Ink::flat(cloth));
    draw_folds(brush, sitting, &right, cloth);
}

fn draw_folds(brush: &mut Brush, sitting: &Sitting, right: &[Point], cloth: Color) {
    let (rig, wide) = (&sitting.rig, sitting.who.face.shoulders);
    let steps = rig.steps();
    let shade = cloth.darker(0.30);
    // The arm away from the light.
    let top = steps * 3 / 2;
    let mut dark = right[top..].to_vec();
    let out = elbow(sitting, 1.0);
    dark.extend(curve::open(
        &[
            rig.body(at((1.55 + 0.62 * out) * wide, rig.floor()), 0.4),
            rig.body(at((1.57 + 0.46 * out) * wide, -3.40), 0.5),
            rig.body(at((1.58 + 0.24 * out) * wide, -3.06), 0.6),
            rig.body(at(1.58 * wide, -2.70), 0.8),
            right[top],
        ],
        4,
    ));
    dark.pop();
    let (far, near) = (rig.body(at(2.05 * wide, -2.7), 0.8), rig.body(at(1.45 * wide, -2.55), 0.8));
    brush.fill(&dark, Ink::fading(shade, 0.62, far, near));
    let pull = sitting.rig.tension.max(0.0);
    for side in [-1.0, 1.0] {
        let out = elbow(sitting, side);
        let line = |points: &[(f32, f32, f32)]| {
            let points: Vec<Point> = points.iter().map(|(x, y, share)| rig.body(at(side * x, *y), *share)).collect();
            curve::open(&points, 3)
        };
        // Where the arm leaves the chest.
        let arm = line(&[(1.33 * wide, -2.46, 0.85), (1.45 * wide, -2.62, 0.8), (1.51 * wide, -2.79, 0.76)]);
        let thick = rig.px(0.12);
        brush.crease(&arm, |_| thick, Ink::veil(shade, 0.85));
        // The upper arm is round.
        let inner = line(&[
            (1.70 * wide, -2.80, 0.8),
            ((1.78 + 0.30 * out) * wide, -3.10, 0.7),
            ((1.80 + 0.56 * out) * wide, -3.60, 0.4),
        ]);
        let broad = rig.px(0.30);
        brush.crease(&inner, |_| broad, Ink::veil(shade, 0.55));
        let fold = line(&[(0.98, -2.12, 0.6), (1.13, -2.38, 0.7), (1.09, -2.66, 0.6)]);
        let soft = rig.px(0.11);
        brush.crease(&fold, |_| soft, Ink::veil(shade, 0.50));
        // Raised shoulders and spread elbows pull the cloth from the armpit over the chest.
        for (low, long) in [(-2.60, 0.46), (-2.80, 0.34)] {
            let drawn = line(&[
                (1.40 * wide, low, 0.8),
                ((1.40 - long * 0.5) * wide, low - 0.02, 0.65),
                ((1.40 - long) * wide, low - 0.12, 0.5),
            ]);
            brush.crease(&drawn, |_| soft, Ink::veil(shade, 0.75 * pull));
        }
    }
}
