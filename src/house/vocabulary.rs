//! The closed lists of house rules that scenarios use too: kinds of promise, ways to reach the customer.

use schemars::JsonSchema;
use serde::Deserialize;

/// What is promised: the kind of work that must be done in time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
pub enum PromiseKind {
    /// To call or get in touch.
    Callback,
    /// Money back, or a corrected bill.
    Refund,
    /// A new one, or the thing moved to where it belongs.
    Replacement,
    /// To mend it.
    Repair,
    /// A written answer, a message, a number.
    Information,
    /// To find out.
    Investigate,
    /// To pass it to someone who can decide.
    Escalate,
}

impl PromiseKind {
    /// All of them, in the order of the reference page.
    pub const ALL: [Self; 7] = [
        Self::Callback,
        Self::Refund,
        Self::Replacement,
        Self::Repair,
        Self::Information,
        Self::Investigate,
        Self::Escalate,
    ];

    /// Its word, as it stands in a house file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Callback => "Callback",
            Self::Refund => "Refund",
            Self::Replacement => "Replacement",
            Self::Repair => "Repair",
            Self::Information => "Information",
            Self::Investigate => "Investigate",
            Self::Escalate => "Escalate",
        }
    }
}

/// The way a promised word or thing reaches the customer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
pub enum Channel {
    /// A call.
    Phone,
    /// A text message.
    Message,
    /// An e-mail.
    Mail,
    /// A letter on paper.
    Letter,
    /// At the customer's place or at ours.
    InPerson,
}
