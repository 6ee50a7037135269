//! Conditions, as an author writes them.

use super::ActKind;
use schemars::JsonSchema;
use serde::Deserialize;

/// A condition; all that is given must hold.
#[derive(Deserialize, JsonSchema, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct When<'s> {
    /// Anger within this range.
    pub anger: Option<Range>,
    /// Trust within this range.
    pub trust: Option<Range>,
    /// All of these facts told.
    #[serde(borrow)]
    pub told: Vec<&'s str>,
    /// None of these facts told.
    #[serde(borrow)]
    pub untold: Vec<&'s str>,
    /// At least so many of the needed facts have been told.
    pub needed_told: Option<u8>,
    /// All of these file parts opened or colleagues asked.
    #[serde(borrow)]
    pub checked: Vec<&'s str>,
    /// None of these file parts opened, none of these colleagues asked.
    #[serde(borrow)]
    pub unchecked: Vec<&'s str>,
    /// All of these steps promised with a date in this call.
    #[serde(borrow)]
    pub promised: Vec<&'s str>,
    /// None of these steps promised with a date in this call.
    #[serde(borrow)]
    pub unpromised: Vec<&'s str>,
    /// All of these harms apologized for, on any rung.
    #[serde(borrow)]
    pub apologized: Vec<&'s str>,
    /// All of these acts were done in this call, before or just now, in any beat.
    pub done: Vec<ActKind>,
    /// None of these acts was done in this call.
    pub undone: Vec<ActKind>,
    /// The work on all of these steps is done.
    #[serde(borrow)]
    pub ready: Vec<&'s str>,
    /// The work on none of these steps is done.
    #[serde(borrow)]
    pub unready: Vec<&'s str>,
    /// The last promised time of all of these steps has passed.
    #[serde(borrow)]
    pub overdue: Vec<&'s str>,
    /// The last promised time of none of these steps has passed.
    #[serde(borrow)]
    pub in_time: Vec<&'s str>,
    /// The customer knows how it stands with all of these steps: told since the work is ready, since the promised
    /// time passed, or else at any time after the first call.
    #[serde(borrow)]
    pub informed: Vec<&'s str>,
    /// The customer does not know how it stands with any of these steps, by the same measure.
    #[serde(borrow)]
    pub uninformed: Vec<&'s str>,
    /// The promises for all of these steps were kept; a promise renewed in time counts by the one that took its place.
    #[serde(borrow)]
    pub kept: Vec<&'s str>,
    /// So many promises have been broken or were late since the first call.
    pub failures: Option<Range>,
    /// A step is agreed, or none is yet.
    pub agreed: Option<bool>,
    /// So many lines of personal abuse were heard.
    pub abused: Option<Range>,
    /// A warning was given since the last reset, or none.
    pub warned: Option<bool>,
    /// At least so many replies were given in this beat, this one included.
    pub replies_here: Option<u8>,
}

/// A range of whole numbers, both ends included: `(60, 75)`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub struct Range(pub u8, pub u8);
