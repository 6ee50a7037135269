//! Shoulders, chest and arms, and the cloth on them.
//!
//! Anger draws shoulders up and relief lets them fall, so the line from neck to arm is kept clear
//! of detail: it is read from across a room.

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
    curve::open(
        &[
            rig.body(at(side * 0.67 * neck, -1.66), 0.2),
            rig.body(at(side * 1.00, -1.90), 0.55),
            rig.body(at(side * 1.66 * wide, -2.13), 1.0),
            rig.body(at(side * 2.17 * wide, -2.50), 0.95),
            rig.body(at(side * 2.38 * wide, -3.15), 0.7),
            rig.body(at(side * 2.48 * wide, rig.floor()), 0.4),
        ],
        rig.steps(),
    )
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
        let mut top = opening(1.12, low);
        top.extend([rig.body(at(0.9, -3.6), 0.3), rig.body(at(-0.9, -3.6), 0.3)]);
        brush.fill(&top, Ink::flat(clothes.under));
    }
    let whole: Vec<Point> = left.iter().rev().chain(&neckline).chain(&right).copied().collect();
    brush.fill(&whole, Ink::flat(cloth));
    draw_folds(brush, sitting, &right, cloth);
}

fn draw_folds(brush: &mut Brush, sitting: &Sitting, right: &[Point], cloth: Color) {
    let (rig, wide) = (&sitting.rig, sitting.who.face.shoulders);
    let steps = rig.steps();
    let shade = cloth.darker(0.30);
    // The side away from the light.
    let top = steps * 3 / 2;
    let mut dark = right[top..].to_vec();
    dark.extend(curve::open(
        &[
            rig.body(at(1.52 * wide, rig.floor()), 0.4),
            rig.body(at(1.58 * wide, -3.10), 0.6),
            rig.body(at(1.56 * wide, -2.60), 0.8),
            right[top],
        ],
        4,
    ));
    dark.pop();
    brush.fill(&dark, Ink::veil(shade, 0.42));
    for side in [-1.0, 1.0] {
        let arm = curve::open(
            &[
                rig.body(at(side * 1.50 * wide, -2.74), 0.8),
                rig.body(at(side * 1.58 * wide, -3.05), 0.7),
                rig.body(at(side * 1.56 * wide, rig.floor()), 0.4),
            ],
            4,
        );
        let thick = rig.px(0.075);
        brush.stroke(&arm, |t| thick * (0.05 + t), Ink::veil(shade, 0.75));
        let fold = curve::open(
            &[
                rig.body(at(side * 0.98, -2.12), 0.6),
                rig.body(at(side * 1.13, -2.38), 0.7),
                rig.body(at(side * 1.09, -2.66), 0.6),
            ],
            4,
        );
        let thin = rig.px(0.05);
        brush.stroke(&fold, |t| thin * (t * std::f32::consts::PI).sin(), Ink::veil(shade, 0.40));
    }
}
