//! The mouth: two lips, the line between them, and what is behind it when it opens.
//!
//! The lower lip hangs on the jaw and the corners follow half the way, so an open mouth is part of
//! a longer face. Anger thins the lips before it opens them; that is the sign trainees miss most,
//! so the press is drawn three ways: thinner lips, a straighter line, and folds at its ends.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
    head,
};
use crate::portrait::{character::BeardStyle, color::Color};

/// Where the lips meet at rest, in head units.
const LINE: f32 = -0.89;
/// Samples along each edge of a lip.
const SAMPLES: usize = 17;
/// How far an open jaw takes the lower lip down, in head units.
const FALL: f32 = 0.335;

/// The lines of the lips, in head units; `share` runs from -1 to 1 from corner to corner.
pub(super) struct Shape {
    half: f32,
    bend: f32,
    /// How far the lower lip has gone down in its middle.
    fall: f32,
    /// How far the upper lip has gone up.
    rise: f32,
    /// How far the corners have been taken along.
    sag: f32,
    /// How square the opening is: 1 for an easy oval.
    square: f32,
    upper_full: f32,
    lower_full: f32,
    dip: f32,
    skew: f32,
}

impl Shape {
    pub(super) fn new(sitting: &Sitting) -> Self {
        let (face, lips) = (&sitting.face, sitting.who.lips);
        let (open, press) = (face.jaw.max(0.0), face.lip_press.max(0.0));
        // Anger squares the mouth that opens, and bares the teeth of both rows.
        let tense = (-1.6 * face.mouth_corners).clamp(0.0, 1.0) * open;
        // Pressed lips lie nearly straight, whatever the corners want; open ones hang from them.
        let bend = 0.085 * face.mouth_corners * (1.0 - 0.42 * press) * (1.0 - 0.45 * open);
        let plump = lips.fullness * (1.0 - 0.40 * press - 0.18 * face.lip_press.min(0.0));
        let fall = FALL * open;
        // A broad jaw opens broadly.
        let narrow = 0.11 - 0.40 * (sitting.who.face.jaw - 1.0);
        Self {
            half: 0.335 * lips.width * (1.0 + 0.17 * face.mouth_width - narrow * open),
            bend,
            fall,
            rise: 0.03 * open + 0.035 * tense,
            sag: fall * (0.36 + 0.10 * tense),
            square: 1.0 + 0.75 * tense,
            upper_full: plump * (1.0 - 0.12 * open),
            lower_full: plump * (1.0 - 0.22 * open),
            dip: 0.012 * (1.0 - press) * (1.0 - open * 3.0).max(0.0),
            skew: (0.014 + 0.016 * open) * sitting.who.stance.unevenness,
        }
    }

    fn gape(&self, share: f32) -> f32 {
        (1.0 - share.abs().powf(2.0 + 1.2 * (self.square - 1.0))).max(0.0).powf(0.58)
    }

    fn level(&self, share: f32) -> f32 {
        LINE + self.bend * share.abs().powf(2.2) + self.skew * share
    }

    /// The lower edge of the upper lip.
    pub(super) fn upper(&self, share: f32) -> f32 {
        let gape = self.gape(share);
        let bow = ((share.abs() / 0.24).min(1.0) * 2.0 - 1.0) * (1.0 - share.abs());
        self.level(share) + self.dip * bow + self.rise * gape - self.sag * (1.0 - gape)
    }

    /// The upper edge of the lower lip.
    pub(super) fn lower(&self, share: f32) -> f32 {
        let gape = self.gape(share);
        let bow = ((share.abs() / 0.26).min(1.0) - 1.0) * (1.0 - share.abs());
        self.level(share) + self.dip * bow - self.fall * gape - self.sag * (1.0 - gape)
    }

    /// The upper edge of the upper lip, with its two peaks.
    pub(super) fn top(&self, share: f32) -> f32 {
        let peaks = 0.090 * (1.0 - share.abs().powf(1.6)) - 0.024 * (1.0 - share.abs() / 0.22).max(0.0);
        self.upper(share) + self.upper_full * peaks
    }

    /// The lower edge of the lower lip.
    fn bottom(&self, share: f32) -> f32 {
        self.lower(share) - self.lower_full * 0.132 * (1.0 - share.abs().powf(2.2))
    }

    /// A place along the mouth, in head units.
    pub(super) fn x(&self, share: f32) -> f32 {
        self.half * share
    }

    /// An edge in pixels, between two shares; the samples crowd at the corners, where it turns.
    fn line(&self, sitting: &Sitting, reach: f32, edge: impl Fn(f32) -> f32) -> Vec<Point> {
        (0..SAMPLES)
            .map(|step| {
                let across = step as f32 / (SAMPLES - 1) as f32 * 2.0 - 1.0;
                let share = (across * std::f32::consts::FRAC_PI_2).sin() * reach;
                sitting.rig.off(at(self.x(share), edge(share)), 0.05 * (1.0 - share.abs()))
            })
            .collect()
    }
}

/// Half the mouth's width and the height of its corners, in head units.
pub(super) fn corner(sitting: &Sitting) -> Point {
    let shape = Shape::new(sitting);
    at(shape.half, LINE + shape.bend - shape.sag)
}

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    let press = sitting.face.lip_press.max(0.0);
    let shape = Shape::new(sitting);
    let [top, upper, lower, bottom] = [
        shape.line(sitting, 1.0, |share| shape.top(share)),
        shape.line(sitting, 1.0, |share| shape.upper(share)),
        shape.line(sitting, 1.0, |share| shape.lower(share)),
        shape.line(sitting, 0.97, |share| shape.bottom(share)),
    ];

    draw_around(brush, sitting, &shape);
    if shape.fall > 0.004 {
        draw_inside(brush, sitting, &shape);
    }
    brush.strip(&top, &upper, Ink::flat(tones.lip.mix(tones.deep, 0.26)));
    brush.strip(&lower, &bottom, Ink::flat(tones.lip.mix(tones.skin, 0.12)));
    let shine = rig.off(at(-0.05, shape.lower(0.0) - 0.065 * shape.lower_full), 0.05);
    let shine = curve::ellipse(shine, at(rig.px(0.13), rig.px(0.036) * shape.lower_full), 12);
    brush.glow(&shine, tones.light, 0.50);

    let closed = (1.0 - shape.fall * 9.0).max(0.0);
    let thick = rig.px(0.022 + 0.008 * press + 0.004 * closed);
    let middle: Vec<Point> = upper.iter().zip(&lower).map(|(a, b)| a.toward(*b, 0.2 * closed)).collect();
    let taper = |t: f32| thick * (0.45 + 0.55 * (t * std::f32::consts::PI).sin());
    brush.stroke(&middle, taper, Ink::veil(tones.line, 0.40 + 0.55 * closed));
}

/// Dark, two rows of teeth in the shade of the lips, the back of the tongue.
fn draw_inside(brush: &mut Brush, sitting: &Sitting, shape: &Shape) {
    let (tones, jaw) = (&sitting.tones, sitting.face.jaw);
    let upper = shape.line(sitting, 1.0, |share| shape.upper(share));
    let lower = shape.line(sitting, 1.0, |share| shape.lower(share));
    let (roof, floor) = (upper[SAMPLES / 2], lower[SAMPLES / 2]);
    let dark = Color::hex(0x0042_1A1C);
    brush.strip(&upper, &lower, Ink::run(dark, roof, Color::hex(0x0062_2C2C), floor));

    let gap = |share: f32| shape.upper(share) - shape.lower(share);
    let tongue = |share: f32| shape.lower(share) + gap(share) * 0.46 * (1.0 - share * share).max(0.0).sqrt();
    if jaw > 0.25 {
        let back = Ink::run(Color::hex(0x00A2_5C58), floor, Color::hex(0x0074_3A3A), floor.toward(roof, 0.5));
        brush.strip(&shape.line(sitting, 0.80, tongue), &shape.line(sitting, 0.80, |share| shape.lower(share)), back);
    }
    // Each row is an arch seen from the front: it goes back and gets lost in the dark at its ends.
    let row = |share: f32, high: f32, reach: f32| {
        high.min(gap(share) * 0.36) * (1.0 - (share / reach).powi(2)).max(0.0).powf(0.35)
    };
    let enamel = Color::hex(0x00E8_DCCD);
    // Full lips cover more of them.
    let high = (0.052 + 0.030 * (shape.rise / 0.065)) * (1.5 - 0.5 * sitting.who.lips.fullness);
    let edge = |share: f32| shape.upper(share) - row(share, high, 0.80) - 0.10 * shape.fall * share * share;
    let teeth = Ink::veil(enamel, jaw * 4.0 - 0.3);
    brush.strip(&shape.line(sitting, 0.80, |share| shape.upper(share)), &shape.line(sitting, 0.80, edge), teeth);
    let bared = (shape.square - 1.3).max(0.0) * 2.2;
    let low_edge = |share: f32| shape.lower(share) + row(share, 0.040, 0.66);
    brush.strip(
        &shape.line(sitting, 0.66, low_edge),
        &shape.line(sitting, 0.66, |share| shape.lower(share)),
        Ink::veil(enamel.mix(tones.lip, 0.30), bared.min(0.9)),
    );
    // The shade of the lip above, and that of the cheeks at both ends.
    let cast = shape.line(sitting, 1.0, |share| shape.upper(share) - (0.034_f32).min(gap(share) * 0.4));
    brush.strip(&upper, &cast, Ink::veil(dark, 0.34));
    for (end, inside) in [(0, SAMPLES * 2 / 5), (SAMPLES - 1, SAMPLES * 3 / 5)] {
        let inside = upper[inside].toward(lower[inside], 0.5);
        brush.strip(&upper, &lower, Ink::fading(dark, 0.85, upper[end], inside));
    }
}

/// What a hollow of the face is shaded with: in a beard it is dark hair and no skin.
fn hollow(sitting: &Sitting) -> Color {
    match sitting.who.beard {
        Some(beard) if beard.style == BeardStyle::Full => beard.color.darker(0.20),
        _ => sitting.tones.deep,
    }
}

/// The skin about the mouth: the dent under the lip, the corners, the cheeks an open jaw stretches.
fn draw_around(brush: &mut Brush, sitting: &Sitting, shape: &Shape) {
    let (rig, face, hollow) = (&sitting.rig, &sitting.face, hollow(sitting));
    let (press, open) = (face.lip_press.max(0.0), face.jaw.max(0.0));
    let spot = |place: Point, wide: f32, high: f32| curve::ellipse(rig.on(place), at(rig.px(wide), rig.px(high)), 10);
    let dent = spot(at(0.02, shape.bottom(0.0) - 0.07), 0.25, 0.075);
    let bearded = hollow != sitting.tones.deep;
    brush.glow(&dent, hollow, if bearded { 0.16 } else { 0.30 + 0.2 * press });
    let corner = at(shape.half, LINE + shape.bend - shape.sag);
    let deep = 0.26 + 0.30 * press + 0.12 * (-face.mouth_corners).max(0.0);
    for side in [-1.0, 1.0] {
        let end = at(side * corner.x, corner.y + shape.skew * side);
        brush.glow(&spot(end + at(side * 0.022, -0.004), 0.075, 0.055), hollow, deep);
        // Muscle bulges beside a pressed mouth; beside an open one the cheek is drawn long.
        brush.glow(&spot(end + at(side * 0.10, -0.01), 0.08, 0.11), hollow, 0.20 * press);
        brush.glow(&spot(end + at(side * 0.17, 0.02), 0.12, 0.36), hollow, 0.34 * open);
    }
    let chin = spot(at(0.0, -1.15 - head::chin_drop(sitting)), 0.16, 0.05);
    brush.glow(&chin, hollow, 0.26 * press);
}
