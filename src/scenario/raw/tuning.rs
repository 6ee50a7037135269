//! What a scenario changes in the numbers of the mood, as an author writes it.

use crate::scenario::stimulus::{Change, Stimulus};
use schemars::JsonSchema;
use serde::Deserialize;

/// Numbers of the mood and of time that are other for this customer than for all others.
#[derive(Deserialize, JsonSchema, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct Tuning<'s> {
    /// What moves this customer otherwise than others.
    #[serde(borrow, default)]
    pub effects: Vec<Effect<'s>>,
    /// How fast this customer speaks and how long they wait.
    #[serde(default)]
    pub pace: Pace,
}

/// What one stimulus does to this customer, instead of what the tuning file says.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Effect<'s> {
    /// What moves them.
    pub of: Stimulus,
    /// Change of anger and trust while anger is at or above `boils_at`.
    pub hot: Change,
    /// Change of anger and trust below it.
    pub cool: Change,
    /// Where the numbers come from, or "judgment" and why.
    pub source: &'s str,
}

/// Time of this customer, in milliseconds of the call; what is left out stays as for all.
#[derive(Clone, Copy, Deserialize, JsonSchema, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Pace {
    /// Speaking, per character: 30 (very fast) to 200 (very slow).
    pub character: Option<u32>,
    /// Between two breaths: 100 to 3000.
    pub between_breaths: Option<u32>,
    /// Before an answer: 0 to 5000.
    pub before_answer: Option<u32>,
    /// Until the first silence is felt: 2000 to 30000.
    pub silence: Option<u32>,
    /// A hold that was announced is free so long: 0 to 600000.
    pub free_hold: Option<u32>,
    /// Beyond, anger rises once per so long: 5000 to 600000.
    pub hold_step: Option<u32>,
}
