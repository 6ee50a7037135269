//! The eyes: white, iris and pupil between two lids, a fold above and lashes.
//!
//! What is between the lids is cut to them by sampling, so no skin has to be painted over it. An
//! angry eye is fixed, not sleepy: the upper lid is drawn up under a lowered brow that covers only
//! its inner end, the lower lid tightens, and the glint stays whole.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
};
use crate::portrait::color::Color;

/// How many places along an eye its lids are sampled at.
const SAMPLES: usize = 12;

/// One eye's lids, in head units before the head turns.
struct Lids {
    /// -1 for the eye on the left of the picture.
    side: f32,
    center: Point,
    half: f32,
    size: f32,
    slant: f32,
    open: f32,
    squint: f32,
    /// How far a frown covers the inner end of the eye.
    frown: f32,
}

impl Lids {
    fn new(sitting: &Sitting, side: f32) -> Self {
        let (eyes, face) = (sitting.who.eyes, &sitting.face);
        // Half-closed should look half-closed: lids near their rest move little.
        let open = (1.0 + face.lids).clamp(0.0, 2.0).powf(if face.lids < 0.0 { 0.58 } else { 0.24 });
        // The upper lid follows the gaze.
        let open = open * (1.0 + 0.30 * face.gaze_y.min(0.0) + 0.08 * face.gaze_y.max(0.0));
        Self {
            side,
            center: at(side * 0.415 * eyes.spacing, 0.0),
            half: 0.205 * eyes.size,
            size: eyes.size,
            slant: eyes.slant,
            open,
            squint: face.squint,
            frown: (face.brow_pinch.max(0.0) * 0.5 - 0.7 * face.inner_brows.min(0.0)) * 0.042
                - 0.022 * face.inner_brows.max(0.0),
        }
    }

    /// A point at a share of the way from the inner to the outer corner, `y` above the corners.
    fn point(&self, share: f32, y: f32) -> Point {
        let across = self.half * (share * 2.0 - 1.0);
        let level = -0.016 + (0.030 + 0.05 * self.slant) * share;
        at(self.center.x + self.side * across, self.center.y + level + y)
    }

    fn upper(&self, share: f32) -> f32 {
        let arch = (share.powf(0.82) * std::f32::consts::PI).sin().max(0.0).powf(0.72);
        let high = -0.050 + 0.157 * self.open;
        let inner = self.frown * (1.0 - share).powf(1.4) * 1.5 * arch * self.open.min(1.0);
        (arch * high * self.size - inner).max(self.lower(share))
    }

    fn lower(&self, share: f32) -> f32 {
        let arch = (share.powf(1.15) * std::f32::consts::PI).sin().max(0.0).powf(0.85);
        -arch * (0.073 - 0.036 * self.squint) * self.size
    }

    /// The fold of the upper lid; it stays while the lid moves under it, and sinks with the brow.
    fn fold(&self, share: f32, hooding: f32, brow: f32) -> f32 {
        let arch = (share.powf(0.9) * std::f32::consts::PI).sin().max(0.0).powf(0.6);
        let high = 0.108 + 0.060 * (1.0 - hooding) + 0.045 * brow;
        let hang = hooding * 0.055 * share * share;
        (arch * high * self.size - hang).max(self.upper(share) + 0.012 * arch)
    }

    fn line(&self, rig: &super::Rig, height: impl Fn(f32) -> f32) -> Vec<Point> {
        (0..SAMPLES)
            .map(|step| {
                let share = step as f32 / (SAMPLES - 1) as f32;
                rig.on(self.point(share, height(share)))
            })
            .collect()
    }

    /// A round thing cut to the opening between the lids.
    fn cut(&self, rig: &super::Rig, center: Point, radius: f32) -> Vec<Point> {
        let count = if radius > 0.06 { 16 } else { 9 };
        curve::ellipse(center, at(radius, radius), count)
            .into_iter()
            .map(|point| {
                let across = (point.x - self.center.x) * self.side / self.half;
                let share = f32::midpoint(across, 1.0).clamp(0.0, 1.0);
                let level = self.point(share, 0.0).y;
                let low = level + self.lower(share);
                let high = level + self.upper(share);
                let x = self.center.x + self.side * self.half * (share * 2.0 - 1.0);
                rig.on(at(x, point.y.clamp(low, high.max(low))))
            })
            .collect()
    }
}

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    for side in [-1.0, 1.0] {
        let lids = Lids::new(sitting, side);
        draw_ball(brush, sitting, &lids);
        draw_lids(brush, sitting, &lids);
    }
}

fn draw_ball(brush: &mut Brush, sitting: &Sitting, lids: &Lids) {
    let (rig, tones, eyes, face) = (&sitting.rig, &sitting.tones, sitting.who.eyes, &sitting.face);
    let upper = lids.line(rig, |share| lids.upper(share));
    let lower = lids.line(rig, |share| lids.lower(share));
    if lids.open < 0.12 {
        return;
    }
    let white = Color::hex(0x00F6_F0E8).mix(tones.shade, 0.10 + 0.06 * face.flush.max(0.0));
    brush.strip(&upper, &lower, Ink::flat(white));
    // The corner by the nose is moist and pink.
    let tear = curve::ellipse(rig.on(lids.point(0.06, 0.0)), at(rig.px(0.028), rig.px(0.022)), 7);
    brush.glow(&tear, tones.blood, 0.55);

    let gaze = at(face.gaze_x * 0.088, face.gaze_y * 0.066 + 0.016);
    let center = lids.center + gaze;
    let iris = 0.100 * lids.size.sqrt();
    let border = eyes.color.darker(0.45);
    brush.fill(&lids.cut(rig, center, iris), Ink::flat(border));
    let glow = Ink::run(
        eyes.color.lighter(0.18),
        rig.on(center + at(0.0, -iris)),
        eyes.color.darker(0.16),
        rig.on(center + at(0.0, iris * 0.7)),
    );
    brush.fill(&lids.cut(rig, center, iris * 0.82), glow);
    brush.fill(&lids.cut(rig, center, iris * 0.45), Ink::flat(Color::hex(0x0018_1416)));
    // Shade of the lid and its lashes on the ball.
    let cast = lids.line(rig, |share| {
        let (high, low) = (lids.upper(share), lids.lower(share));
        (high - 0.042 * lids.size).max(low)
    });
    brush.strip(&upper, &cast, Ink::veil(tones.line, 0.26));
    // The glint of the window sinks with the lid and is lost only in a closed eye: it is the life.
    let across = f32::midpoint((center.x - 0.034 - lids.center.x) * lids.side / lids.half, 1.0).clamp(0.0, 1.0);
    let roof = lids.point(across, lids.upper(across)).y - 0.030;
    let shine = at(center.x - 0.034, (center.y + 0.036).min(roof));
    let size = rig.px(0.023) * ((lids.open - 0.12) * 3.0).clamp(0.0, 1.0);
    brush.fill(&curve::ellipse(rig.on(shine), at(size, size), 10), Ink::flat(Color::hex(0x00FF_FFFF)));
}

fn draw_lids(brush: &mut Brush, sitting: &Sitting, lids: &Lids) {
    let (rig, tones, eyes, face) = (&sitting.rig, &sitting.tones, sitting.who.eyes, &sitting.face);
    let upper = lids.line(rig, |share| lids.upper(share));
    let brow = face.inner_brows.min(face.outer_brows * 0.5 + 0.2).clamp(-1.0, 0.6);
    let fold = lids.line(rig, |share| lids.fold(share, eyes.hooding, brow));
    brush.strip(&fold, &upper, Ink::veil(tones.shade.mix(tones.deep, 0.15), 0.62));
    let thick = rig.px(0.022);
    let arch = |t: f32| (t * std::f32::consts::PI).sin().max(0.0).sqrt();
    brush.stroke(&fold, |t| thick * arch(t), Ink::veil(tones.deep, 0.75));

    // Lashes: one tapered line, heavier toward the outer corner and a little beyond it.
    let mut lashes = upper;
    let end = lids.point(1.07 + 0.03 * eyes.lashes, lids.lower(1.0) + 0.012 + 0.02 * eyes.lashes);
    lashes.push(rig.on(end));
    let dark = sitting.who.brows.color.darker(0.55).mix(Color::hex(0x002A_1A18), 0.5);
    let wide = rig.px(0.027 + 0.022 * eyes.lashes);
    let taper = |t: f32| wide * (0.35 + t * 0.9) * if t > 0.93 { (1.0 - t) * 14.0 } else { 1.0 };
    brush.stroke(&lashes, taper, Ink::flat(dark));
    let lower = lids.line(rig, |share| lids.lower(share) - 0.004);
    let fine = rig.px(0.013 + 0.006 * eyes.lashes);
    brush.stroke(&lower[1..], |t| fine * (0.4 + t), Ink::veil(tones.line, 0.50));

    // The tightened lower lid bulges; with age a bag stays.
    let bag = lids.line(rig, |share| {
        let arch = (share * std::f32::consts::PI).sin();
        lids.lower(share) - (0.052 + 0.012 * (1.0 - face.squint)) * arch * lids.size
    });
    let alpha = 0.08 + 0.34 * face.squint.max(0.0) + 0.38 * sitting.who.skin.lines;
    let soft = rig.px(0.026);
    brush.stroke(&bag[1..SAMPLES - 2], |t| soft * arch(t), Ink::veil(tones.deep, alpha));
}
