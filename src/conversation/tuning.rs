//! The numbers of the mood and of time in a call, each with its source.
//!
//! They live in a data file; here is only what each is for. A number without a source in the
//! literature says that it is a judgment.

use crate::scenario::{self, Change, Origin, STIMULI, Stimulus};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Effect {
    of: Stimulus,
    hot: Change,
    cool: Change,
    #[expect(dead_code, reason = "for the reader of the data file")]
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OriginFactor {
    origin: Origin,
    of: Stimulus,
    percent: i16,
    #[expect(dead_code, reason = "for the reader of the data file")]
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    effects: Vec<Effect>,
    origins: Vec<OriginFactor>,
    wear_percent: Vec<i16>,
    wear_forgotten_after_replies: u16,
    rise_percent: (i32, i32),
    pace: Pace,
    desk: DeskTuning,
}

/// Time at the desk.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskTuning {
    /// Anger falls by so much in an hour without a word, down to the floor.
    pub calm_per_hour: u32,
    /// A department asks back so many minutes after the promise.
    pub asks_after_minutes: u32,
    /// A reminder comes a quarter of the time before a deadline, at least and at most so many minutes.
    pub reminder_minutes: (u32, u32),
    /// So many minutes after a broken promise the customer calls.
    pub patience_minutes: u32,
    /// Minutes for a short message or an answer.
    pub write_minutes: u32,
    /// Minutes for the letter.
    pub letter_minutes: u32,
    /// In a shift: a first call can wait so many minutes without cost.
    pub queue_free_minutes: u32,
    /// Beyond, anger at the start is higher by so much for each minute.
    pub queue_anger_per_minute: u32,
    /// And by so much at most.
    pub queue_anger_most: u8,
    /// In a shift: a customer who calls back waits so many minutes to be answered.
    pub ring_minutes: u32,
}

/// Time in a call, in milliseconds of scenario time.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pace {
    /// Speaking, per character.
    pub character: u32,
    /// Between two breaths.
    pub between_breaths: u32,
    /// Before an answer.
    pub before_answer: u32,
    /// Reading an offered reply, per character; reading is no silence.
    pub reading_character: u32,
    /// The first silence is felt so long after the last breath and the reading.
    pub silence: u32,
    /// A reply so shortly before the end of the last breath is no interruption.
    pub overlap: u32,
    /// A look-up longer than this, not announced, is dead air.
    pub dead_air: u32,
    /// A hold that was announced is free so long.
    pub free_hold: u32,
    /// Beyond, anger rises once per so long.
    pub hold_step: u32,
    /// How long an announcement covers what follows.
    pub announcement: u32,
    /// One backchannel.
    pub backchannel: u32,
}

/// All numbers of the simulation.
#[derive(Clone, Debug)]
pub struct Tuning {
    effects: [(Change, Change); STIMULI],
    origins: Vec<(Origin, Stimulus, i16)>,
    wear: Vec<i16>,
    /// A kind of act counts as fresh again by one after so many replies without it.
    pub(super) wear_forgotten_after: u16,
    /// How much of a rise of anger is felt, in percent: without trust, and with full trust.
    rise: (i32, i32),
    /// Time in a call.
    pub pace: Pace,
    /// Time at the desk.
    pub desk: DeskTuning,
}

impl Tuning {
    /// Reads the data file; an error says what is wrong in it.
    pub fn parse(source: &str) -> Result<Self, String> {
        let file: File = ron::from_str(source).map_err(|error| error.to_string())?;
        let mut effects = [(Change::default(), Change::default()); STIMULI];
        for effect in &file.effects {
            effects[effect.of as usize] = (effect.hot, effect.cool);
        }
        let origins = file.origins.iter().map(|factor| (factor.origin, factor.of, factor.percent)).collect();
        if file.wear_percent.is_empty() || file.pace.character == 0 {
            return Err("wear_percent must not be empty and pace.character not 0".to_owned());
        }
        Ok(Self {
            effects,
            origins,
            wear: file.wear_percent,
            wear_forgotten_after: file.wear_forgotten_after_replies,
            rise: file.rise_percent,
            pace: file.pace,
            desk: file.desk,
        })
    }

    /// The same with what a scenario changes in it.
    #[must_use]
    pub fn with(&self, own: &scenario::Tuning) -> Self {
        let mut tuning = self.clone();
        for (of, hot, cool) in &own.effects {
            tuning.effects[*of as usize] = (*hot, *cool);
        }
        let (pace, own) = (&mut tuning.pace, own.pace);
        for (number, changed) in [
            (&mut pace.character, own.character),
            (&mut pace.between_breaths, own.between_breaths),
            (&mut pace.before_answer, own.before_answer),
            (&mut pace.silence, own.silence),
            (&mut pace.free_hold, own.free_hold),
            (&mut pace.hold_step, own.hold_step),
        ] {
            *number = changed.unwrap_or(*number);
        }
        tuning
    }

    /// What a stimulus does to a customer whose anger has this origin, when it has come `before` times already.
    pub fn change(&self, of: Stimulus, hot: bool, origin: Origin, before: u8) -> Change {
        let (in_heat, in_cool) = self.effects[of as usize];
        let Change(mut anger, mut trust) = if hot { in_heat } else { in_cool };
        let percent = self
            .origins
            .iter()
            .find(|(from, what, _)| *from == origin && *what == of)
            .map_or(100, |(_, _, percent)| *percent);
        anger = anger * percent / 100;
        if anger < 0 {
            let last = self.wear.len() - 1;
            let worn = self.wear[usize::from(before).min(last)];
            anger = anger * worn / 100;
            trust = trust * worn / 100;
        }
        Change(anger, trust)
    }

    /// How much of a rise of anger is felt at this trust, to the nearest whole point; no rise is lost by rounding.
    pub fn rise(&self, anger: i16, trust: u8) -> i16 {
        let (without, full) = self.rise;
        let percent_of_percent = without * 100 + (full - without) * i32::from(trust);
        let felt = (i32::from(anger) * percent_of_percent + 5_000) / 10_000;
        i16::try_from(felt).unwrap_or(i16::MAX).max(1)
    }
}
