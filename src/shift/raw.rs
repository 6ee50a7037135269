//! A shift as an author writes it: one RON file that strings scenarios together on one day.
//!
//! Shape only; `read` turns it into the valid model. The doc comments are the authors' reference.

use schemars::JsonSchema;
use serde::Deserialize;

/// One working day: several cases on one calendar. One file in `shifts/`, one shift.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Shift<'s> {
    /// The version of this format; 1.
    pub format: u32,
    /// Lowercase ASCII words with hyphens; also the file's name. No scenario has the same.
    pub id: &'s str,
    /// Language of the texts in this file and of all its scenarios: `da`, `nb`, `sv` or `pl`.
    pub language: &'s str,
    /// What the list shows.
    pub title: &'s str,
    /// What the trainee reads before the day, in plain sentences.
    pub briefing: &'s str,
    /// When the day begins for the trainee: `"2026-03-17T09:10"`. Must be within working hours.
    pub starts: &'s str,
    /// The departments that have more, or less, to do than on other days (R47).
    #[serde(borrow, default)]
    pub busy: Vec<Busy<'s>>,
    /// The calls in the order in which they come in, three to six, all of one house; each scenario once.
    #[serde(borrow)]
    pub calls: Vec<Call<'s>>,
}

/// A department whose queue is longer today, or shorter.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Busy<'s> {
    /// The department of the house.
    pub department: &'s str,
    /// How long its queue is, in percent of other days, 50 to 400. The odds of every promise follow.
    pub percent: u32,
    /// What the trainee is told about it, in a sentence.
    pub text: &'s str,
}

/// A call that comes in.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Call<'s> {
    /// The scenario. Its calendar begins when the call is taken, and it is put away at the end of the day.
    pub scenario: &'s str,
    /// When the phone rings, `"HH:MM"`; the first one is taken at once, the others wait until the trainee is free.
    pub at: &'s str,
}
