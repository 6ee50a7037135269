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
    /// All of these steps promised with a date.
    #[serde(borrow)]
    pub promised: Vec<&'s str>,
    /// None of these steps promised with a date.
    #[serde(borrow)]
    pub unpromised: Vec<&'s str>,
    /// All of these harms apologized for, on any rung.
    #[serde(borrow)]
    pub apologized: Vec<&'s str>,
    /// All of these acts were done before or just now, in any beat.
    pub done: Vec<ActKind>,
    /// None of these acts was ever done.
    pub undone: Vec<ActKind>,
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
