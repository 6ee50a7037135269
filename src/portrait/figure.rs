//! The person who moves: the face on its way to where the call has brought it, and the life in it.
//!
//! A flush takes seconds and a glance takes none, so each part has its own speed. Blinks, breath,
//! glances and sway come from a seed and the seconds passed, never from a clock: a recorded call
//! looks the same again. Fury is still before it is loud, so sway dies down as anger rises.

use super::expression::{Activity, Demeanor, Expression, expression};

/// A customer's body and face at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    settled: Expression,
    chance: u64,
    until_blink: f32,
    since_blink: f32,
    breath: f32,
    drift: f32,
    since_nod: f32,
    until_glance: f32,
    since_glance: f32,
    glance: [f32; 2],
    presence: f32,
    warmth: f32,
    stillness: f32,
    since_shout: f32,
    gesture: f32,
    reduced_motion: bool,
}

/// Longest step that is taken at once, in seconds: a window that was hidden does not jump.
const LONGEST_STEP: f32 = 0.25;
const BLINK: f32 = 0.32;
const NOD: f32 = 0.85;
const GLANCE: f32 = 0.9;
/// From this loudness and this anger on a hand goes with the words, and stays for these seconds.
const SHOUT: f32 = 0.75;
const GESTURE_ANGER: u8 = 60;
const GESTURE_HOLD: f32 = 0.9;
/// The hand comes up and the person leaves: short, but long enough to be understood.
const LEAVING: f32 = 1.3;
/// So long ago that nothing of it is seen.
const LONG_AGO: f32 = 60.0;

/// How fast each part moves, as the share per second that is left undone (`e` to the minus rate).
const RATES: [f32; Expression::PARTS] = [
    6.0,  // inner brows
    6.0,  // outer brows
    5.0,  // brow pinch
    7.0,  // lids
    5.0,  // squint
    16.0, // gaze x
    16.0, // gaze y
    4.0,  // nostrils
    10.0, // mouth width
    5.0,  // mouth corners
    26.0, // jaw
    9.0,  // lip press
    0.6,  // flush
    2.6,  // head tilt
    3.0,  // head turn
    4.0,  // head bow
    1.8,  // shoulders
    0.8,  // breath rate
    0.9,  // breath depth
];

impl Figure {
    /// A person at rest; the seed decides when they blink and where they glance.
    pub fn new(seed: u64) -> Self {
        let mut figure = Self {
            settled: Expression::default(),
            chance: seed,
            until_blink: 0.0,
            since_blink: LONG_AGO,
            breath: 0.0,
            drift: 0.0,
            since_nod: LONG_AGO,
            until_glance: 0.0,
            since_glance: LONG_AGO,
            glance: [0.0; 2],
            presence: 1.0,
            warmth: 0.0,
            stillness: 0.0,
            since_shout: LONG_AGO,
            gesture: 0.0,
            reduced_motion: false,
        };
        figure.until_blink = figure.between(1.0, 4.0);
        figure.until_glance = figure.between(1.5, 3.5);
        figure.breath = figure.between(0.0, 1.0);
        figure.drift = figure.between(0.0, 40.0);
        figure
    }

    /// A person who has been in this demeanor for a while: for the first frame and for pictures.
    pub fn settled(seed: u64, demeanor: &Demeanor) -> Self {
        let mut figure = Self::new(seed);
        figure.settled = expression(demeanor);
        figure.warmth = f32::from(demeanor.anger.min(100)) / 100.0;
        figure.presence = if demeanor.activity == Activity::Gone { 0.0 } else { 1.0 };
        figure.stillness = stillness(demeanor);
        figure.reduced_motion = demeanor.reduced_motion;
        figure
    }

    /// Lets `seconds` pass; more than a quarter of a second counts as a quarter.
    pub fn advance(&mut self, seconds: f32, demeanor: &Demeanor) {
        let seconds = if seconds.is_finite() { seconds.clamp(0.0, LONGEST_STEP) } else { 0.0 };
        self.reduced_motion = demeanor.reduced_motion;

        let target = expression(demeanor).parts();
        for ((part, target), rate) in self.settled.parts_mut().into_iter().zip(target).zip(RATES) {
            *part += (target - *part) * toward(rate, seconds);
        }
        let anger = f32::from(demeanor.anger.min(100)) / 100.0;
        self.warmth += (anger - self.warmth) * toward(0.25, seconds);
        self.stillness += (stillness(demeanor) - self.stillness) * toward(1.5, seconds);

        let leaving = demeanor.activity == Activity::Gone;
        let step = if self.reduced_motion { 1.0 } else { seconds / LEAVING };
        self.presence = (self.presence + if leaving { -step } else { step }).clamp(0.0, 1.0);

        self.gesticulate(seconds, demeanor);
        self.breathe(seconds);
        self.blink(seconds);
        self.look_about(seconds, demeanor.activity);
        self.since_nod = (self.since_nod + seconds).min(LONG_AGO);
        self.drift = (self.drift + seconds) % 10_000.0;
    }

    /// A small nod: what the trainee said was heard. With reduced motion, a slow blink instead.
    pub fn nod(&mut self) {
        if self.since_nod > NOD {
            self.since_nod = 0.0;
            if self.reduced_motion && self.since_blink > 1.0 {
                self.since_blink = 0.0;
            }
        }
    }

    /// The face as it is drawn now: where it has settled, with blink, glance, nod and sway on it.
    pub fn face(&self) -> Expression {
        let mut face = self.settled;
        let glance = bump(self.since_glance / GLANCE).min(0.35) / 0.35;
        face.gaze_x += self.glance[0] * glance;
        face.gaze_y += self.glance[1] * glance;
        let shut = self.eyes_shut();
        face.lids += (-1.0 - face.lids) * shut;
        face.nostrils += 0.12 * self.breath_lift() * (1.0 + face.breath_depth);
        if !self.reduced_motion {
            let nod = (self.since_nod / NOD).min(1.0);
            face.head_bow += 0.34 * (nod * 2.0 * std::f32::consts::TAU).sin().max(-0.2) * (1.0 - nod);
            let sway = 1.0 - 0.85 * self.stillness;
            face.head_turn += 0.07 * sway * wave(self.drift, 0.11, 0.3);
            face.head_tilt += 0.08 * sway * wave(self.drift, 0.083, 0.0);
            face.head_bow += 0.05 * sway * wave(self.drift, 0.137, 0.7);
            face.head_turn += 0.10 * self.glance[0] * glance;
        }
        face.map(|value| value.clamp(-1.0, 1.0))
    }

    /// How far the breath lifts the chest, -1 to 1; 0 with reduced motion.
    pub fn breath_lift(&self) -> f32 {
        if self.reduced_motion {
            return 0.0;
        }
        // In faster than out, then a rest.
        let phase = self.breath;
        let filled = if phase < 0.4 { phase / 0.4 } else { 1.0 - ((phase - 0.4) / 0.5).min(1.0) };
        let smooth = filled * filled * (3.0 - 2.0 * filled);
        (smooth * 2.0 - 1.0) * (0.55 + 0.45 * self.settled.breath_depth).clamp(0.1, 1.0)
    }

    /// 1 while the person sits there, 0 once they have hung up and gone.
    pub fn presence(&self) -> f32 {
        self.presence
    }

    /// How far anger has warmed the light on the scene, 0 to 1; it follows over many seconds.
    pub fn warmth(&self) -> f32 {
        self.warmth
    }

    /// How far a hand is raised while the person shouts, 0 to 1; never with reduced motion.
    pub fn gesture(&self) -> f32 {
        self.gesture
    }

    fn eyes_shut(&self) -> f32 {
        let since = self.since_blink / BLINK;
        if since < 0.3 {
            since / 0.3
        } else if since < 0.45 {
            1.0
        } else {
            (1.0 - (since - 0.45) / 0.55).max(0.0)
        }
    }

    /// A hand comes up with the loudest words now and then, and stays for a breath.
    fn gesticulate(&mut self, seconds: f32, demeanor: &Demeanor) {
        let shouts = matches!(demeanor.activity, Activity::Speaking { loudness, .. } if loudness >= SHOUT);
        self.since_shout = if shouts { 0.0 } else { (self.since_shout + seconds).min(LONG_AGO) };
        let wants = demeanor.anger >= GESTURE_ANGER && self.since_shout < GESTURE_HOLD;
        let raised = wants && !self.reduced_motion && wave(self.drift, 0.07, 0.0) > 0.0;
        self.gesture += (f32::from(u8::from(raised)) - self.gesture) * toward(4.0, seconds);
    }

    fn breathe(&mut self, seconds: f32) {
        let breaths_per_second = 0.24 * (1.0 + 0.75 * self.settled.breath_rate);
        self.breath = (self.breath + seconds * breaths_per_second).fract();
    }

    fn blink(&mut self, seconds: f32) {
        self.since_blink = (self.since_blink + seconds).min(LONG_AGO);
        self.until_blink -= seconds;
        if self.until_blink <= 0.0 {
            self.since_blink = 0.0;
            self.until_blink = self.between(3.0, 6.0);
        }
    }

    fn look_about(&mut self, seconds: f32, activity: Activity) {
        self.since_glance = (self.since_glance + seconds).min(LONG_AGO);
        self.until_glance -= seconds;
        let breath_taken = match activity {
            Activity::Speaking { openness, .. } => openness < 0.08,
            _ => true,
        };
        if self.until_glance > 0.0 || !breath_taken {
            return;
        }
        self.since_glance = 0.0;
        let reach = match activity {
            Activity::Speaking { .. } => 0.55,
            Activity::Thinking | Activity::Held => 0.3,
            Activity::Listening | Activity::Relieved | Activity::Gone => 0.12,
        } * (1.0 - 0.6 * self.stillness);
        let side = if self.between(0.0, 1.0) < 0.5 { -1.0 } else { 1.0 };
        self.glance = [side * reach, self.between(-0.6, 0.25) * reach];
        self.until_glance = self.between(2.5, 5.5);
    }

    /// The next pseudo-random number in a range (`SplitMix64`, small and the same everywhere).
    fn between(&mut self, low: f32, high: f32) -> f32 {
        self.chance = self.chance.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.chance;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        low + (high - low) * ((mixed >> 40) as f32 / (1_u64 << 24) as f32)
    }
}

fn stillness(demeanor: &Demeanor) -> f32 {
    ((f32::from(demeanor.anger.min(100)) - 45.0) / 45.0).clamp(0.0, 1.0)
}

fn toward(rate: f32, seconds: f32) -> f32 {
    1.0 - (-rate * seconds).exp()
}

/// 0 at both ends of 0 to 1 and outside, 1 in the middle.
fn bump(share: f32) -> f32 {
    if (0.0..1.0).contains(&share) { (share * std::f32::consts::PI).sin() } else { 0.0 }
}

fn wave(seconds: f32, hertz: f32, phase: f32) -> f32 {
    let turn = std::f32::consts::TAU;
    ((seconds * hertz + phase) * turn).sin() * 0.65 + ((seconds * hertz * 2.3) * turn).sin() * 0.35
}

#[cfg(test)]
mod tests {
    use super::{Activity, Demeanor, Figure, expression};
    use crate::scenario::Feeling;

    fn demeanor(anger: u8) -> Demeanor {
        Demeanor {
            anger,
            trust: 40,
            expressiveness: 60,
            feeling: Feeling::LetDown,
            activity: Activity::Listening,
            reduced_motion: false,
        }
    }

    fn run(figure: &mut Figure, seconds: u16, demeanor: &Demeanor) -> Vec<Figure> {
        (0..seconds * 50)
            .map(|_| {
                figure.advance(0.02, demeanor);
                figure.clone()
            })
            .collect()
    }

    #[test]
    fn the_face_arrives_and_the_flush_arrives_last() {
        let mut figure = Figure::new(1);
        let target = expression(&demeanor(90));
        run(&mut figure, 1, &demeanor(90));
        assert!((figure.settled.brow_pinch - target.brow_pinch).abs() < 0.05);
        assert!(figure.settled.flush < target.flush * 0.6);
        run(&mut figure, 12, &demeanor(90));
        assert!((figure.settled.flush - target.flush).abs() < 0.02);
    }

    #[test]
    fn blinks_come_every_3_to_6_seconds() {
        for seed in 0..20 {
            let frames = run(&mut Figure::new(seed), 60, &demeanor(50));
            let blinks: Vec<usize> = frames
                .windows(2)
                .enumerate()
                .filter(|(_, pair)| pair[1].since_blink < pair[0].since_blink)
                .map(|(frame, _)| frame)
                .collect();
            assert!((9..=21).contains(&blinks.len()), "{blinks:?}");
            for pair in blinks.windows(2) {
                assert!((149..=302).contains(&(pair[1] - pair[0])), "{blinks:?}");
            }
        }
    }

    #[test]
    fn reduced_motion_keeps_the_expression_and_holds_the_body_still() {
        let calm = Demeanor { reduced_motion: true, ..demeanor(80) };
        let mut figure = Figure::new(7);
        run(&mut figure, 15, &calm);
        figure.nod();
        let frames = run(&mut figure, 10, &calm);
        for figure in frames {
            assert!(figure.breath_lift().abs() < 1e-6);
            assert!((figure.face().head_turn - expression(&calm).head_turn).abs() < 1e-3);
            assert!((figure.face().brow_pinch - expression(&calm).brow_pinch).abs() < 1e-3);
        }
    }

    #[test]
    fn the_furious_are_still() {
        let travel = |anger| {
            let mut figure = Figure::settled(3, &demeanor(anger));
            let frames = run(&mut figure, 20, &demeanor(anger));
            frames.windows(2).map(|pair| (pair[1].face().head_turn - pair[0].face().head_turn).abs()).sum::<f32>()
        };
        assert!(travel(90) < travel(30) * 0.5);
    }

    #[test]
    fn who_hangs_up_is_gone_within_two_seconds() {
        let mut figure = Figure::new(1);
        let gone = Demeanor { activity: Activity::Gone, ..demeanor(90) };
        run(&mut figure, 2, &gone);
        assert!(figure.presence() <= 0.0);
    }

    #[test]
    fn a_hand_goes_with_shouted_words_now_and_then_and_never_with_reduced_motion() {
        let shouting = Activity::Speaking { loudness: 1.0, openness: 0.8 };
        let highest = |demeanor: Demeanor| {
            let frames = run(&mut Figure::new(4), 20, &demeanor);
            let of = |figure: &Figure| figure.gesture();
            (frames.iter().map(of).fold(1.0, f32::min), frames.iter().map(of).fold(0.0, f32::max))
        };
        let (least, most) = highest(Demeanor { activity: shouting, ..demeanor(90) });
        assert!(least < 0.1 && most > 0.9, "{least} to {most}");
        for quiet in [
            demeanor(90),
            Demeanor { activity: shouting, ..demeanor(40) },
            Demeanor { activity: shouting, reduced_motion: true, ..demeanor(90) },
        ] {
            assert!(highest(quiet).1 < 1e-6, "{quiet:?}");
        }
    }

    #[test]
    fn the_same_seed_lives_the_same_life() {
        let (mut one, mut same, mut other) = (Figure::new(5), Figure::new(5), Figure::new(6));
        for figure in [&mut one, &mut same, &mut other] {
            run(figure, 9, &demeanor(40));
            figure.nod();
            figure.advance(f32::NAN, &demeanor(40));
        }
        assert_eq!(one, same);
        assert_ne!(one, other);
    }
}
