//! The person on the phone, as an author writes them.

use super::{Range, Text};
use crate::scenario::vocabulary::{Feeling, Gender, Origin};
use schemars::JsonSchema;
use serde::Deserialize;

/// Who calls, and in what temper.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Customer<'s> {
    /// One person, or several of whom the seed draws one (Polish: one of each gender).
    #[serde(borrow)]
    pub persons: Vec<Person<'s>>,
    /// Where the anger comes from (R87).
    pub origin: Origin,
    /// The feeling beneath it at the start.
    pub feeling: Feeling,
    /// Anger at the start, 0 to 100; the seed draws from the range.
    pub anger: Range,
    /// Trust at the start, 0 to 100.
    pub trust: Range,
    /// From this anger on, reasons are not heard (R29).
    pub boils_at: u8,
    /// Anger does not fall below this until a step is agreed.
    pub floor: u8,
    /// 0 to 100: how much of the mood shows. A lively person is not an angrier one (R33).
    pub expressiveness: u8,
    /// The outrage is so well founded that abuse is taken with a pinch of salt (R93).
    #[serde(default)]
    pub justified_outrage: bool,
}

/// One possible caller.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Person<'s> {
    /// Full name; `{ $name }` in texts.
    #[serde(borrow)]
    pub name: Text<'s>,
    /// How the trainee addresses them; `{ $address }` in texts ("Eva", "panie Marku").
    #[serde(borrow)]
    pub address: Text<'s>,
    /// `$customer` in selectors.
    pub gender: Gender,
    /// The drawn character: a file `characters/<portrait>.ron`.
    pub portrait: &'s str,
}
