//! What makes the garment: its collar, with seams, buttons or straps.
//!
//! A trainee should guess the person's day from it: at the desk at home, in the yard, at the oven.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};
use crate::portrait::{character::Collar, color::Color};

/// The back of a standing collar, behind the neck.
pub(super) fn draw_behind(brush: &mut Brush, sitting: &Sitting) {
    let clothes = sitting.who.clothes;
    let (high, color) = match clothes.collar {
        Collar::WorkJacket => (-1.38, clothes.color.darker(0.42)),
        Collar::ShirtCollar => (-1.47, clothes.color.darker(0.30)),
        Collar::CrewNeck | Collar::CardiganVNeck | Collar::Apron => return,
    };
    let neck = sitting.who.face.neck;
    let half = [(0.55 * neck, high), (0.68 * neck, high - 0.06), (0.74 * neck, high - 0.24), (0.74 * neck, -2.05)];
    let mut back: Vec<Point> = chest(sitting, -1.0, &half).into_iter().rev().collect();
    back.extend(chest(sitting, 1.0, &half));
    brush.fill(&back, Ink::flat(color));
}

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    match sitting.who.clothes.collar {
        Collar::CrewNeck => crew_neck(brush, sitting),
        Collar::ShirtCollar => shirt(brush, sitting),
        Collar::CardiganVNeck => cardigan(brush, sitting),
        Collar::WorkJacket => jacket(brush, sitting),
        Collar::Apron => apron(brush, sitting),
    }
}

/// The outline of a band of cloth between two edges.
fn between(inner: &[Point], outer: &[Point]) -> Vec<Point> {
    inner.iter().chain(outer.iter().rev()).copied().collect()
}

/// Points of the chest, mirrored for the left side, in pixels.
fn chest(sitting: &Sitting, side: f32, points: &[(f32, f32)]) -> Vec<Point> {
    points.iter().map(|(x, y)| sitting.rig.body(at(side * x, *y), 0.2)).collect()
}

/// How far a round neckline has sunk where it leaves the neck, as a share of its depth.
pub(super) const SAG: f32 = 0.62;

/// A round neckline from one side of the neck to the other, `low` at its middle.
fn round(sitting: &Sitting, out: f32, low: f32) -> Vec<Point> {
    let neck = sitting.who.face.neck;
    let high = -1.66 - out * 0.4;
    let half = [(0.67 * neck + out, high), (0.40 + out * 0.9, high + (low - high) * SAG)];
    let mut line = chest(sitting, -1.0, &half);
    line.push(sitting.rig.body(at(0.0, low), 0.2));
    line.extend(chest(sitting, 1.0, &half).into_iter().rev());
    curve::open(&line, 4)
}

fn rib(brush: &mut Brush, sitting: &Sitting, low: f32, deep: f32, color: Color) {
    let inner = round(sitting, -0.012, low + 0.015);
    let outer = round(sitting, deep, low - deep);
    brush.strip(&inner, &outer, Ink::flat(color));
    let thin = sitting.rig.px(0.022);
    brush.stroke(&outer, |_| thin, Ink::veil(color.darker(0.4), 0.5));
}

fn crew_neck(brush: &mut Brush, sitting: &Sitting) {
    let clothes = sitting.who.clothes;
    rib(brush, sitting, -1.98, 0.12, clothes.color.darker(0.14));
    // The points of a shirt's collar over the knit.
    let neck = sitting.who.face.neck;
    for side in [-1.0, 1.0] {
        let flap = chest(
            sitting,
            side,
            &[(0.64 * neck, -1.56), (0.70 * neck, -1.66), (0.63, -2.02), (0.42, -2.22), (0.10, -1.98), (0.33, -1.86)],
        );
        flap_with_shadow(brush, sitting, &flap, clothes.under, side);
    }
}

fn shirt(brush: &mut Brush, sitting: &Sitting) {
    let color = sitting.who.clothes.color;
    let neck = sitting.who.face.neck;
    let thin = sitting.rig.px(0.028);
    let placket = [sitting.rig.body(at(0.0, -2.44), 0.2), sitting.rig.body(at(0.02, sitting.rig.floor()), 0.2)];
    brush.stroke(&placket, |_| thin, Ink::veil(color.darker(0.4), 0.7));
    for low in [-2.75, -3.25] {
        let button = sitting.rig.body(at(0.075, low), 0.2);
        let size = sitting.rig.px(0.038);
        brush.fill(&curve::ellipse(button, at(size, size), 10), Ink::flat(sitting.who.clothes.under));
    }
    for side in [-1.0, 1.0] {
        let flap = chest(
            sitting,
            side,
            &[
                (0.60 * neck, -1.48),
                (0.79 * neck, -1.64),
                (0.88, -1.96),
                (0.66, -2.44),
                (0.32, -2.14),
                (0.47, -1.96),
                (0.55 * neck, -1.70),
            ],
        );
        flap_with_shadow(brush, sitting, &flap, color.lighter(0.10), side);
    }
}

fn flap_with_shadow(brush: &mut Brush, sitting: &Sitting, flap: &[Point], color: Color, side: f32) {
    let shift = at(sitting.rig.px(0.025), sitting.rig.px(-0.045));
    let cast: Vec<Point> = flap.iter().map(|point| *point + shift).collect();
    brush.fill(&cast, Ink::veil(color.darker(0.75), 0.24));
    let color = if side > 0.0 { color.darker(0.12) } else { color };
    brush.fill(flap, Ink::flat(color));
}

fn cardigan(brush: &mut Brush, sitting: &Sitting) {
    let clothes = sitting.who.clothes;
    let neck = sitting.who.face.neck;
    rib(brush, sitting, -2.12, 0.07, clothes.under.darker(0.10));
    for side in [-1.0, 1.0] {
        let inner =
            chest(sitting, side, &[(0.655 * neck, -1.64), (0.50, -2.265), (0.0, -3.10), (-0.02, sitting.rig.floor())]);
        let outer =
            chest(sitting, side, &[(0.80 * neck, -1.70), (0.645, -2.30), (0.15, -3.13), (0.14, sitting.rig.floor())]);
        let band = clothes.color.darker(if side > 0.0 { 0.26 } else { 0.14 });
        brush.fill(&between(&inner, &outer), Ink::flat(band));
        let thin = sitting.rig.px(0.02);
        brush.stroke(&outer, |_| thin, Ink::veil(clothes.color.darker(0.5), 0.5));
    }
    let size = sitting.rig.px(0.045);
    for low in [-3.30, -3.70] {
        let button = sitting.rig.body(at(0.05, low), 0.2);
        brush.fill(&curve::ellipse(button, at(size, size), 10), Ink::flat(clothes.under.darker(0.3)));
    }
}

fn jacket(brush: &mut Brush, sitting: &Sitting) {
    let (rig, clothes) = (&sitting.rig, sitting.who.clothes);
    let neck = sitting.who.face.neck;
    rib(brush, sitting, -1.86, 0.10, clothes.under.darker(0.16));
    for side in [-1.0, 1.0] {
        // Lapel and standing collar in one, thick cloth: its inside is darker.
        let inside = chest(
            sitting,
            side,
            &[(0.69 * neck, -1.42), (0.58 * neck, -1.66), (0.45, -2.05), (0.0, -2.62), (0.10, -2.74), (0.62, -2.12)],
        );
        brush.fill(&inside, Ink::flat(clothes.color.darker(0.42)));
        let stand = chest(
            sitting,
            side,
            &[
                (0.69 * neck, -1.40),
                (0.93 * neck, -1.58),
                (1.00, -1.86),
                (0.66, -2.34),
                (0.16, -2.78),
                (0.05, -2.66),
                (0.55, -2.08),
                (0.66 * neck, -1.66),
            ],
        );
        let color = if side > 0.0 { clothes.color.darker(0.16) } else { clothes.color.lighter(0.09) };
        flap_with_shadow(brush, sitting, &curve::closed(&stand, sitting.rig.steps()), color, -1.0);
        let yoke = curve::open(
            &[
                rig.body(at(side * 0.52, -2.62), 0.4),
                rig.body(at(side * 1.10, -2.70), 0.6),
                rig.body(at(side * 1.40 * sitting.who.face.shoulders, -2.66), 0.8),
            ],
            4,
        );
        let thin = rig.px(0.024);
        brush.stroke(&yoke, |_| thin, Ink::veil(clothes.color.darker(0.5), 0.6));
    }
    let zip = [rig.body(at(0.05, -2.70), 0.2), rig.body(at(0.06, rig.floor()), 0.2)];
    let (wide, teeth) = (rig.px(0.075), rig.px(0.028));
    brush.stroke(&zip, |_| wide, Ink::flat(clothes.color.darker(0.5)));
    brush.stroke(&zip, |_| teeth, Ink::veil(Color::hex(0x00C9_C6BE), 0.9));
    let pull = curve::rounded(rig.body(at(0.02, -2.92), 0.2), rig.body(at(0.09, -2.74), 0.2), rig.px(0.02));
    brush.fill(&pull, Ink::flat(Color::hex(0x00B9_B6AE)));
}

fn apron(brush: &mut Brush, sitting: &Sitting) {
    let (rig, clothes) = (&sitting.rig, sitting.who.clothes);
    rib(brush, sitting, -2.06, 0.08, clothes.under.darker(0.12));
    let bib = {
        let half = [(0.80, -2.68), (0.86, -3.0), (1.22, rig.floor())];
        let mut line: Vec<Point> = chest(sitting, -1.0, &half).into_iter().rev().collect();
        line.extend(chest(sitting, 1.0, &half));
        line
    };
    for side in [-1.0, 1.0] {
        let inner = curve::open(&chest(sitting, side, &[(0.78, -1.755), (0.70, -2.10), (0.60, -2.72)]), 4);
        let outer = curve::open(&chest(sitting, side, &[(0.96, -1.875), (0.88, -2.16), (0.78, -2.72)]), 4);
        let color = clothes.color.darker(if side > 0.0 { 0.22 } else { 0.10 });
        brush.fill(&between(&inner, &outer), Ink::flat(color));
    }
    brush.fill(&bib, Ink::flat(clothes.color));
    let hem = [rig.body(at(-0.81, -2.76), 0.2), rig.body(at(0.81, -2.76), 0.2)];
    let thin = rig.px(0.022);
    brush.stroke(&hem, |_| thin, Ink::veil(clothes.color.darker(0.5), 0.6));
    let shade =
        chest(sitting, 1.0, &[(0.46, -2.68), (0.80, -2.68), (0.86, -3.0), (1.22, rig.floor()), (0.66, rig.floor())]);
    brush.fill(&shade, Ink::veil(clothes.color.darker(0.5), 0.26));
}
