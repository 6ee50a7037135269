//! Which face belongs to how the call stands.
//!
//! The trainee reads the mood from this face and from nothing else, so it has to be told apart at
//! a glance and still be a person's: anger goes into lids, lips, jaw, color and breath, and a
//! scowl is the last thing to come. A contained person shows the same anger with less movement.
//! All of it is a pure function; what moves and when is the business of a
//! [`Figure`](super::Figure).

use crate::scenario::Feeling;

/// A face and a posture; every part from -1 to 1, 0 at rest.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Expression {
    /// Inner ends of the brows: -1 pressed down, 1 drawn up as in worry.
    pub inner_brows: f32,
    /// Outer ends of the brows: -1 hanging, 1 raised.
    pub outer_brows: f32,
    /// Brows toward each other: 1 with the folds of a frown between them.
    pub brow_pinch: f32,
    /// Upper lids: -1 shut, 1 wide open.
    pub lids: f32,
    /// Lower lids: 1 tightened upward, -1 slack.
    pub squint: f32,
    /// Gaze to the side, positive to the right of the picture.
    pub gaze_x: f32,
    /// Gaze up (1) or down (-1).
    pub gaze_y: f32,
    /// Nostrils: 1 flared.
    pub nostrils: f32,
    /// Mouth: -1 narrow, 1 wide.
    pub mouth_width: f32,
    /// Corners of the mouth: -1 down, 1 up.
    pub mouth_corners: f32,
    /// Jaw: -1 clenched, 0 closed, 1 open.
    pub jaw: f32,
    /// Lips: -1 slack, 1 pressed to a line.
    pub lip_press: f32,
    /// Blood in the face: -1 pale, 1 flushed.
    pub flush: f32,
    /// Head tilted toward a shoulder, positive to the right of the picture.
    pub head_tilt: f32,
    /// Head turned, positive to the right of the picture.
    pub head_turn: f32,
    /// Head bowed: 1 chin down and brow forward, -1 chin up.
    pub head_bow: f32,
    /// Shoulders: -1 fallen, 1 drawn up.
    pub shoulders: f32,
    /// Breath: -1 slow, 1 fast.
    pub breath_rate: f32,
    /// Breath: -1 shallow, 1 heaving.
    pub breath_depth: f32,
}

/// What the face is made from: the mood, its cause, the person, and what they do right now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Demeanor {
    /// 0 to 100.
    pub anger: u8,
    /// Trust in the trainee, 0 to 100.
    pub trust: u8,
    /// How much this person shows, 0 (contained) to 100.
    pub expressiveness: u8,
    /// The feeling behind the anger.
    pub feeling: Feeling,
    /// What the customer does at this moment.
    pub activity: Activity,
    /// Keep the expression, drop bobbing and sway.
    pub reduced_motion: bool,
}

/// What the customer does at this moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Activity {
    /// Hears the trainee, or the silence.
    Listening,
    /// Says a line; both values as [`mouth_at`](super::mouth_at) gives them.
    Speaking {
        /// 0 silent to 1 shouting.
        loudness: f32,
        /// How far this syllable opens the mouth, 0 to 1.
        openness: f32,
    },
    /// Weighs what was said before answering.
    Thinking,
    /// Waits on hold.
    Held,
    /// Something has been settled.
    Relieved,
    /// Has hung up: the chair is empty.
    Gone,
}

/// The face this demeanor is moving toward.
pub fn expression(demeanor: &Demeanor) -> Expression {
    let shown = 0.6 + 0.65 * share(demeanor.expressiveness);
    let mut anger = share(demeanor.anger);
    if demeanor.activity == Activity::Relieved {
        anger *= 0.35;
    }
    let mut face = Expression::default();
    face.add(&of_anger(anger), shown);
    face.add(&of_trust(share(demeanor.trust)), shown * (1.0 - 0.6 * anger));
    // A feeling is there from the first annoyance on; anger covers it and trust soothes it.
    let felt = (0.4 + 0.4 * ramp(anger, 0.0, 0.4) - 0.5 * ramp(anger, 0.5, 1.0))
        * (1.0 - 0.5 * ramp(share(demeanor.trust), 0.4, 0.9));
    face.add(&of_feeling(demeanor.feeling), shown * felt);
    // Whoever is furious glares, ashamed or not.
    let straight = 1.0 - 0.75 * ramp(anger, 0.5, 0.95);
    face.gaze_x *= straight;
    face.gaze_y *= straight;
    act(&mut face, demeanor.activity, anger, shown);
    face.map(|value| value.clamp(-1.0, 1.0))
}

impl Expression {
    /// How many parts there are.
    pub(super) const PARTS: usize = 19;

    /// The parts in the order of their declaration.
    pub(super) fn parts(&self) -> [f32; Self::PARTS] {
        let mut copy = *self;
        copy.parts_mut().map(|part| *part)
    }

    pub(super) fn parts_mut(&mut self) -> [&mut f32; Self::PARTS] {
        [
            &mut self.inner_brows,
            &mut self.outer_brows,
            &mut self.brow_pinch,
            &mut self.lids,
            &mut self.squint,
            &mut self.gaze_x,
            &mut self.gaze_y,
            &mut self.nostrils,
            &mut self.mouth_width,
            &mut self.mouth_corners,
            &mut self.jaw,
            &mut self.lip_press,
            &mut self.flush,
            &mut self.head_tilt,
            &mut self.head_turn,
            &mut self.head_bow,
            &mut self.shoulders,
            &mut self.breath_rate,
            &mut self.breath_depth,
        ]
    }

    pub(super) fn add(&mut self, other: &Self, weight: f32) {
        for (part, more) in self.parts_mut().into_iter().zip(other.parts()) {
            *part += more * weight;
        }
    }

    #[must_use]
    pub(super) fn map(mut self, change: impl Fn(f32) -> f32) -> Self {
        for part in self.parts_mut() {
            *part = change(*part);
        }
        self
    }
}

/// Annoyance comes first: brows down, lower lids and lips tight, corners of the mouth nearly level,
/// so that it is not taken for sorrow. Fury adds jaw, color and breath, and fixes the eyes: lids that
/// sank would look sleepy.
fn of_anger(anger: f32) -> Expression {
    let ease = 1.0 - ramp(anger, 0.0, 0.4);
    let annoyance = ramp(anger, 0.0, 0.55);
    let fury = ramp(anger, 0.5, 1.0);
    Expression {
        inner_brows: 0.06 * ease - 0.48 * annoyance - 0.42 * fury,
        outer_brows: 0.06 * ease - 0.02 * annoyance - 0.30 * fury,
        brow_pinch: 0.55 * annoyance + 0.38 * fury - 0.1 * ease,
        lids: 0.02 * ease - 0.07 * annoyance + 0.30 * fury,
        squint: 0.40 * annoyance + 0.38 * fury,
        nostrils: 0.30 * annoyance + 0.55 * fury,
        mouth_width: 0.06 * ease - 0.08 * annoyance - 0.06 * fury,
        mouth_corners: 0.45 * ease - 0.10 * annoyance - 0.30 * fury,
        jaw: -0.30 * annoyance - 0.55 * fury,
        lip_press: 0.52 * annoyance + 0.40 * fury - 0.15 * ease,
        flush: 0.20 * annoyance + 0.67 * fury,
        head_tilt: 0.14 * ease,
        head_bow: 0.16 * annoyance + 0.22 * fury,
        shoulders: 0.22 * annoyance + 0.46 * fury,
        breath_rate: 0.2 * annoyance + 0.55 * fury,
        breath_depth: 0.1 * annoyance + 0.5 * fury,
        ..Expression::default()
    }
}

/// Trust softens and faces us; mistrust looks from the side.
fn of_trust(trust: f32) -> Expression {
    let more = trust * 2.0 - 1.0;
    Expression {
        inner_brows: 0.06 * more,
        lids: 0.05 * more,
        squint: -0.10 * more,
        mouth_corners: 0.16 * more,
        lip_press: -0.10 * more,
        head_turn: -0.10 * (1.0 - trust),
        head_tilt: 0.08 * trust,
        gaze_x: 0.08 * (1.0 - trust),
        ..Expression::default()
    }
}

fn of_feeling(feeling: Feeling) -> Expression {
    let rest = Expression::default();
    match feeling {
        // Speaks past us to nobody: flat, turned aside, chin up.
        Feeling::Ignored => Expression {
            inner_brows: 0.05,
            outer_brows: 0.18,
            lids: -0.12,
            gaze_x: 0.22,
            mouth_corners: -0.12,
            mouth_width: -0.1,
            head_turn: -0.6,
            head_bow: -0.25,
            head_tilt: -0.08,
            ..rest
        },
        Feeling::Worried => Expression {
            inner_brows: 0.8,
            outer_brows: -0.06,
            brow_pinch: 0.34,
            lids: 0.12,
            mouth_width: -0.25,
            mouth_corners: -0.1,
            lip_press: 0.12,
            head_tilt: 0.22,
            shoulders: 0.3,
            breath_rate: 0.35,
            breath_depth: -0.2,
            ..rest
        },
        // Cannot look at us; the blood says why.
        Feeling::Humiliated => Expression {
            inner_brows: 0.05,
            outer_brows: -0.05,
            brow_pinch: 0.3,
            lids: -0.06,
            squint: 0.2,
            gaze_x: 0.3,
            gaze_y: -0.7,
            mouth_width: -0.5,
            lip_press: 0.4,
            flush: 0.55,
            head_turn: 0.45,
            head_bow: 0.2,
            shoulders: 0.2,
            breath_depth: -0.3,
            ..rest
        },
        // Straight at us, brows up: what will you do about it?
        Feeling::OutOfPocket => Expression {
            inner_brows: -0.08,
            outer_brows: 0.5,
            brow_pinch: 0.12,
            squint: -0.05,
            mouth_width: 0.4,
            mouth_corners: -0.15,
            lip_press: 0.12,
            head_tilt: -0.25,
            head_turn: 0.08,
            head_bow: 0.12,
            shoulders: 0.1,
            ..rest
        },
        // Has heard it all before: heavy lids, chin back, a mouth drawn wide, a sigh.
        Feeling::LetDown => Expression {
            outer_brows: -0.12,
            lids: -0.3,
            mouth_corners: -0.18,
            mouth_width: 0.3,
            lip_press: 0.2,
            head_tilt: 0.3,
            head_bow: -0.3,
            shoulders: -0.5,
            breath_rate: -0.35,
            breath_depth: 0.4,
            ..rest
        },
    }
}

fn act(face: &mut Expression, activity: Activity, anger: f32, shown: f32) {
    match activity {
        Activity::Listening | Activity::Gone => {}
        Activity::Speaking { loudness, openness } => {
            let loud = loudness.clamp(0.0, 1.0);
            let open = openness.clamp(0.0, 1.0);
            let stress = (loud - 0.4).max(0.0) * shown;
            // A pressed mouth has to part to speak, and parts less than an easy one.
            face.lip_press *= 0.55 - 0.35 * open;
            face.jaw = face.jaw.max(-0.2) * (1.0 - open) + open * (0.42 + 0.5 * loud);
            face.mouth_width += open * (0.16 * loud - 0.08) + 0.15 * stress;
            face.outer_brows += stress * (0.5 - 0.55 * anger);
            face.inner_brows += stress * (0.35 - 0.8 * anger);
            face.lids += stress * 0.3;
            face.head_bow += stress * (0.4 * anger - 0.1);
            face.nostrils += stress * 0.3;
            face.gaze_x *= 0.6;
            face.gaze_y *= 0.6;
        }
        Activity::Thinking => {
            face.gaze_x += 0.4;
            face.gaze_y = 0.6;
            face.lids += 0.12;
            face.outer_brows += 0.15 * shown;
            face.head_tilt += 0.2;
            face.head_bow -= 0.12;
            face.mouth_width -= 0.2;
        }
        Activity::Held => {
            face.gaze_x = -0.65;
            face.gaze_y = -0.12;
            face.head_turn -= 0.4;
            face.head_bow -= 0.1;
            face.mouth_width -= 0.15;
            face.lip_press += 0.12;
        }
        Activity::Relieved => {
            face.shoulders -= 0.65;
            face.breath_rate -= 0.6;
            face.breath_depth += 0.4;
            face.mouth_corners += 0.5 * shown;
            face.lip_press -= 0.25;
            face.inner_brows += 0.12;
            face.lids += 0.02;
            face.gaze_x = 0.0;
            face.gaze_y = 0.0;
            face.head_turn *= 0.3;
            face.head_bow *= 0.5;
            face.head_tilt += 0.1;
        }
    }
}

fn share(hundredths: u8) -> f32 {
    f32::from(hundredths.min(100)) / 100.0
}

/// 0 below `from`, 1 above `to`, straight between.
fn ramp(value: f32, from: f32, to: f32) -> f32 {
    ((value - from) / (to - from)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests;
