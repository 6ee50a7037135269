//! The hand that ends the call: it comes up to the lens, then hand and person are gone.
//!
//! A customer who hangs up does something; a face that merely vanished would look like a fault of
//! the line, and the trainee would not take it as an answer. The same hand comes up half the way
//! with shouted words.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};

use crate::portrait::{character::Collar, color::Color};

/// How far the hand is up while `gone` runs from 0 (sits there) to 1 (has left).
fn reach(gone: f32) -> f32 {
    let ease = |share: f32| {
        let share = share.clamp(0.0, 1.0);
        share * share * (3.0 - 2.0 * share)
    };
    ease(gone / 0.38) * (1.0 - ease((gone - 0.60) / 0.40))
}

/// How far up a hand comes that only goes with the words, as a share of the way to the lens.
const GESTURE: f32 = 0.60;

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting, gone: f32, gesture: f32) {
    let up = reach(gone).max(GESTURE * gesture * (1.0 - gone));
    if up <= 0.01 {
        return;
    }
    // Points of the hand: the wrist below, fingers up, thumb to the left.
    let wrist = at(1.35 - 0.55 * up, -5.5 + 2.60 * up);
    let (sin, cos) = 0.30_f32.sin_cos();
    let place = |x: f32, y: f32| {
        let (x, y) = (x * 1.25, y * 1.25);
        sitting.rig.body(wrist + at(x * cos - y * sin, x * sin + y * cos), 0.0)
    };
    draw_arm(brush, sitting, place);
    draw_fingers(brush, sitting, place);
    draw_palm(brush, sitting, place);
}

fn draw_arm(brush: &mut Brush, sitting: &Sitting, place: impl Fn(f32, f32) -> Point) {
    let clothes = sitting.who.clothes;
    let sleeve = if clothes.collar == Collar::Apron { clothes.under } else { clothes.color };
    let arm = [
        place(0.34, -2.6),
        place(0.33, -0.9),
        place(0.29, -0.16),
        place(-0.29, -0.16),
        place(-0.35, -0.9),
        place(-0.42, -2.6),
    ];
    let stem = [place(0.21, -0.3), place(0.22, 0.12), place(-0.22, 0.12), place(-0.21, -0.3)];
    brush.fill(&stem, Ink::flat(shaded(sitting)));
    brush.fill(&arm, Ink::run(sleeve, place(-0.35, 0.0), sleeve.darker(0.3), place(0.4, 0.0)));
}

fn draw_fingers(brush: &mut Brush, sitting: &Sitting, place: impl Fn(f32, f32) -> Point) {
    let (skin, rim) = (sitting.tones.skin, shaded(sitting).mix(sitting.tones.deep, 0.35));
    let fingers = [
        (0.245, 0.60, 0.33, 1.02, 0.125),
        (0.095, 0.66, 0.125, 1.22, 0.145),
        (-0.075, 0.66, -0.085, 1.26, 0.150),
        (-0.235, 0.58, -0.285, 1.13, 0.145),
    ];
    for (x, y, tip_x, tip_y, thick) in fingers {
        let line = [place(x, y - 0.25), place(x * 0.6 + tip_x * 0.4, y + (tip_y - y) * 0.5), place(tip_x, tip_y)];
        round_ended(brush, sitting, &line, thick * 1.25 + 0.012, rim);
        round_ended(brush, sitting, &line, thick * 1.25 - 0.012, skin);
    }
}

fn draw_palm(brush: &mut Brush, sitting: &Sitting, place: impl Fn(f32, f32) -> Point) {
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    let palm = [
        place(0.21, 0.02),
        place(0.32, 0.32),
        place(0.315, 0.60),
        place(0.18, 0.70),
        place(0.0, 0.73),
        place(-0.18, 0.70),
        place(-0.31, 0.58),
        place(-0.315, 0.30),
        place(-0.22, 0.02),
    ];
    brush.fill(&curve::closed(&palm, 3), Ink::flat(tones.skin));
    let heel = [
        place(0.14, 0.10),
        place(0.26, 0.30),
        place(0.24, 0.58),
        place(0.31, 0.60),
        place(0.32, 0.32),
        place(0.21, 0.02),
    ];
    brush.fill(&curve::closed(&heel, 2), Ink::veil(tones.shade, 0.6));
    for crease in [
        [place(-0.29, 0.47), place(-0.05, 0.42), place(0.12, 0.30)],
        [place(-0.14, 0.60), place(0.08, 0.50), place(0.29, 0.52)],
    ] {
        let thin = rig.px(0.03);
        let swell = |t: f32| thin * (t * std::f32::consts::PI).sin();
        brush.stroke(&curve::open(&crease, 4), swell, Ink::veil(tones.deep, 0.5));
    }
    let thumb = [place(-0.14, 0.12), place(-0.36, 0.34), place(-0.50, 0.66)];
    let rim = shaded(sitting).mix(tones.deep, 0.30);
    round_ended(brush, sitting, &thumb, 0.215, rim);
    round_ended(brush, sitting, &thumb, 0.190, tones.skin);
    let ball = [place(-0.20, 0.06), place(-0.06, 0.18), place(-0.12, 0.38), place(-0.30, 0.36), place(-0.28, 0.16)];
    brush.fill(&curve::closed(&ball, 2), Ink::flat(tones.skin));
}

/// The skin away from the light.
fn shaded(sitting: &Sitting) -> Color {
    sitting.tones.skin.mix(sitting.tones.shade, 0.35)
}

/// A line as thick as a finger, in head units, that ends round.
fn round_ended(brush: &mut Brush, sitting: &Sitting, line: &[Point], thick: f32, color: Color) {
    let line = curve::open(line, 4);
    let thick = sitting.rig.px(thick);
    let (Some(tip), Some(before)) = (line.last(), line.iter().rev().nth(1)) else {
        return;
    };
    brush.stroke(&line, |_| thick, Ink::flat(color));
    let ahead = (*tip - *before).unit();
    let cap: Vec<Point> = (0..=8)
        .map(|step| {
            let (sin, cos) = (std::f32::consts::PI * step as f32 / 8.0).sin_cos();
            *tip + (ahead.left() * cos + ahead * sin) * (thick / 2.0) + ahead * -0.5
        })
        .collect();
    brush.fill(&cap, Ink::flat(color));
}
