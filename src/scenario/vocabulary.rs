//! The closed lists that authors choose from: feelings, faults, rungs, kinds of promise.
//!
//! These words stand in scenario files as they stand here, so the file and the code
//! cannot drift apart. Everything with parameters or ids lives in `raw` and `model`.

pub use crate::house::{Channel, PromiseKind};

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

/// What the customer feels beneath the anger; a mirror must name this one (R30).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Feeling {
    /// Nobody answered, nobody called.
    Ignored,
    /// Something may get worse: a deadline, a child, a job.
    Worried,
    /// Made to look foolish or like a liar.
    Humiliated,
    /// It costs money that is not theirs to lose.
    OutOfPocket,
    /// A word was given and not kept.
    LetDown,
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

/// How high an apology climbs. Too low is cold, too high admits what nobody can stand by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
pub enum Rung {
    /// "I am sorry that it has gone this far."
    Sympathy,
    /// An apology for what the customer has been through.
    Experience,
    /// "We did this wrong."
    Responsibility,
    /// Responsibility, and what puts it right.
    Repair,
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

/// What an apology is made of (Lewicki, Polin and Lount 2016).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Part {
    /// "I apologize".
    Regret,
    /// The harm, in the customer's own words.
    Harm,
    /// "It is our fault."
    Responsibility,
    /// Why it happened, without shifting it.
    Explanation,
    /// What puts it right.
    Repair,
    /// What keeps it from happening again.
    Prevention,
    /// "Please forgive us"; never required.
    Forgiveness,
}

/// On whom blame is put.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Whom {
    /// The person on the phone.
    Customer,
    /// A named or unnamed colleague.
    Colleague,
    /// Another department.
    Department,
    /// A supplier or carrier.
    Supplier,
    /// "The system".
    System,
    /// "Those are the rules", without a reason.
    Policy,
}

/// How a reply argues.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Arguing {
    /// Contradicts what the customer lived through.
    Contradict,
    /// Makes it smaller than it is.
    Belittle,
    /// Tells the customer to calm down.
    CalmDown,
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
