//! The closed lists that authors choose from: feelings, faults, rungs, kinds of promise.
//!
//! These words stand in scenario files as they stand here, so the file and the code
//! cannot drift apart. Everything with parameters or ids lives in `raw` and `model`.

pub use crate::house::{Channel, PromiseKind};
pub use crate::language::{Arguing, Feeling, Part, Rung, Whom};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// The grammatical gender of a speaker; Polish verbs and adjectives show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize, JsonSchema)]
pub enum Gender {
    /// "obiecałam", "była pani"
    Feminine,
    /// "obiecałem", "był pan"
    Masculine,
}

/// Where the anger comes from; it decides which acts calm (R87).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Origin {
    /// Treated with indifference.
    Indifference,
    /// Something went wrong.
    WentWrong,
    /// Not answered, not called, not seen.
    Ignored,
    /// Anger is how this person talks to companies.
    Habit,
    /// A bad day is taken out on whoever answers.
    OwnDay,
}

/// Whose fault one harm is, as far as it can be known during the call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Fault {
    /// The company did it, or left it undone.
    Ours,
    /// Part of it is the company's.
    Shared,
    /// Nobody can know yet.
    Unknown,
    /// It was not the company.
    NotOurs,
}

/// How far the complaint holds (R62). The trainee must not assume any of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Truth {
    /// It happened as the customer says.
    Justified,
    /// It happened, but not as badly or as often.
    Exaggerated,
    /// It did not happen.
    Untrue,
    /// It cannot be known during the call.
    Unknown,
}

/// What kind of complaint it is (R61).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum ComplaintKind {
    /// A wrong bill.
    Billing,
    /// Too expensive.
    Prices,
    /// Too late or no answer.
    ResponseTime,
    /// How somebody behaved.
    Staff,
    /// Papers, manuals, terms.
    Documentation,
    /// The thing or service itself.
    Product,
}

impl Fault {
    /// The lowest and the highest rung that are right for such a harm: lower is cold, higher is an admission nobody
    /// can stand by (R22, R36, R37, R88). `full` says that the company takes responsibility where the fault is unknown.
    pub fn right_rungs(self, full: bool) -> RangeInclusive<Rung> {
        match self {
            Self::Ours | Self::Shared => Rung::Responsibility..=Rung::Repair,
            Self::Unknown if full => Rung::Responsibility..=Rung::Repair,
            Self::Unknown => Rung::Experience..=Rung::Experience,
            Self::NotOurs => Rung::Sympathy..=Rung::Sympathy,
        }
    }
}

/// How binding the words are. The customer hears both as yes (R46, R81).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize, JsonSchema)]
pub enum Strength {
    /// "I will."
    #[default]
    Firm,
    /// "Usually", "normally".
    Usual,
}

/// How an ending counts in the debrief's one line about the outcome; it scores nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Tone {
    /// The customer would come back.
    Good,
    /// Settled, but something is left.
    Mixed,
    /// The customer is lost, or nothing was agreed.
    Bad,
}

/// What a customer's line does beyond words (R93 to R97).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Abuse {
    /// Aimed at the trainee as a person.
    Personal,
    /// A threat to come to the workplace or to hurt someone (R97).
    Threat,
}
