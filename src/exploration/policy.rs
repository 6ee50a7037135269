//! The decision rules of a scripted trainee, from a data file.

use crate::scenario::ActKind;
use serde::Deserialize;

/// Whether customers are let finish.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Listens {
    /// To the last breath.
    #[default]
    ToTheEnd,
    /// Every story is cut off.
    CutsIn,
}

/// When apologies are given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Apologizes {
    /// Once for each harm, on its rung.
    #[default]
    WhereOwed,
    /// Never.
    Never,
}

/// When fault is put on others.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Blames {
    /// Never.
    #[default]
    Never,
    /// Whenever it can be.
    Always,
}

/// Which promises are given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Promises {
    /// Safe ones, after asking for the odds.
    #[default]
    WhatCanBeKept,
    /// The earliest date, unasked.
    Earliest,
    /// The latest safe one that is on offer.
    Latest,
}

/// What is done about a promise after the call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Follows {
    /// Asks in time, and the customer has a word by the deadline.
    #[default]
    Up,
    /// Nothing.
    Never,
}

/// Whether the customer hears what is not good.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum BadNews {
    /// Before the deadline.
    #[default]
    Brings,
    /// Never.
    Hides,
}

/// What is written down.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Journal {
    /// All that is told and promised.
    #[default]
    Keeps,
    /// Nothing.
    Never,
}

/// Whether anything is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Speaks {
    /// In turn.
    #[default]
    InTurn,
    /// Never.
    Never,
}

/// One scripted trainee.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each rule says what it decides at its type")]
pub struct Policy {
    /// Its name in reports.
    pub id: String,
    #[serde(default)]
    pub listens: Listens,
    #[serde(default)]
    pub apologizes: Apologizes,
    #[serde(default)]
    pub blames: Blames,
    #[serde(default)]
    pub promises: Promises,
    #[serde(default)]
    pub speaks: Speaks,
    #[serde(default)]
    pub follows: Follows,
    #[serde(default)]
    pub bad_news: BadNews,
    #[serde(default)]
    pub journal: Journal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    act: ActKind,
    hot: i32,
    cool: i32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    bots: Vec<Policy>,
    values: Vec<Value>,
    does_not_fit: i32,
    habit: i32,
    refusal: i32,
    unfinished: i32,
    unsafe_promise: i32,
}

/// All scripted trainees and what acts are worth to them.
#[derive(Debug)]
#[expect(missing_docs, reason = "the numbers are explained in the data file")]
pub struct Bots {
    /// The bots, the model first.
    pub bots: Vec<Policy>,
    values: [(i32, i32); 64],
    pub does_not_fit: i32,
    pub habit: i32,
    pub refusal: i32,
    pub unfinished: i32,
    pub unsafe_promise: i32,
}

impl Bots {
    /// Reads the data file; an error says what is wrong in it.
    pub fn parse(source: &str) -> Result<Self, String> {
        let file: File = ron::from_str(source).map_err(|error| error.to_string())?;
        let mut values = [(0, 0); 64];
        for value in &file.values {
            values[value.act as usize] = (value.hot, value.cool);
        }
        let File { bots, does_not_fit, habit, refusal, unfinished, unsafe_promise, .. } = file;
        Ok(Self { bots, values, does_not_fit, habit, refusal, unfinished, unsafe_promise })
    }

    /// What an act is worth.
    pub(super) fn value(&self, act: ActKind, hot: bool) -> i32 {
        let (in_heat, in_cool) = self.values[act as usize];
        if hot { in_heat } else { in_cool }
    }
}
