//! What an utterance can do, by name, and what its acts are about.
//!
//! Authors write these words in scenarios and in lexicons; the recognizer finds them in typed text.

use crate::house::{Channel, PromiseKind};
use schemars::JsonSchema;
use serde::Deserialize;

/// What an utterance does (ISO 24617-2), without parameters that only a scenario has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
pub enum DialogueAct {
    /// An apology, unconditional.
    Apology,
    /// Apology words undone by "if", by "but" or by the customer's perception.
    NonApology,
    /// Names, mirrors or validates a feeling or strain.
    Empathy,
    /// Agrees that there is a problem (R65).
    Agree,
    /// Only shows listening (R79).
    Backchannel,
    /// A question or invitation that yes or no cannot answer (R06).
    AskOpen,
    /// Asks for one fact.
    AskFact,
    /// Asks whether there is anything else (R64).
    AnythingElse,
    /// Repeats what the customer said (R80).
    Readback,
    /// Thanks for the complaint (R35, R64).
    Thanks,
    /// Values the trust it shows (R28).
    ValueTrust,
    /// Takes the case or the fault upon self or company (R58, R88).
    Ownership,
    /// A cause or reason.
    Explain,
    /// What happens next or what to do (R69, R81).
    NextStep,
    /// Offers a remedy.
    Offer,
    /// Declines with a reason.
    Decline,
    /// A firm commitment to act.
    Promise,
    /// Announces effort or hope only (R38).
    Effort,
    /// Assures that what was promised will be done (R41).
    Assure,
    /// Says what keeps it from happening again (R71).
    Prevention,
    /// Puts the fault on someone or something.
    Blame,
    /// Says that the fault or duty is not the speaker's or the company's (R88).
    DenyResponsibility,
    /// Contradicts, belittles, interrupts, orders calm (R65).
    Argue,
    /// Insults or scorns.
    Rude,
    /// Speaks of danger first.
    Safety,
    /// Warns that the call ends if abuse goes on (R94).
    Warning,
    /// Says that the customer will wait.
    AnnounceHold,
    /// Passes the call to someone with the authority.
    Handover,
    /// Tells how it stands.
    Status,
    /// Asks whether it is right now.
    Confirm,
    /// Says goodbye.
    Close,
}

impl DialogueAct {
    /// The label of the test format; none for acts that it does not know.
    pub fn label(self) -> Option<&'static str> {
        Some(match self {
            Self::Apology => "apology",
            Self::NonApology => "non_apology",
            Self::Empathy | Self::Agree => "empathy",
            Self::Backchannel => "backchannel",
            Self::AskOpen => "open_question",
            Self::AnythingElse => "anything_else",
            Self::Readback => "readback",
            Self::Thanks | Self::ValueTrust => "thanks_feedback",
            Self::Ownership => "ownership",
            Self::NextStep => "next_step",
            Self::Promise => "promise",
            Self::Effort => "hedged_promise",
            Self::Prevention => "prevention",
            Self::Blame => "blame",
            Self::DenyResponsibility => "deny_responsibility",
            Self::Argue => "argue",
            Self::Rude => "rude",
            Self::Warning => "abuse_warning",
            Self::Close => "close_politely",
            Self::AskFact
            | Self::Explain
            | Self::Offer
            | Self::Decline
            | Self::Assure
            | Self::Safety
            | Self::AnnounceHold
            | Self::Handover
            | Self::Status
            | Self::Confirm => return None,
        })
    }
}

/// What a word or rule tells about an act beyond its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Meaning {
    /// Which feeling is named.
    Feeling(Feeling),
    /// How high an apology climbs.
    Rung(Rung),
    /// A part of an apology.
    Part(Part),
    /// On whom blame is put.
    Whom(Whom),
    /// What is promised.
    Kind(PromiseKind),
    /// How it argues.
    Arguing(Arguing),
    /// How a word or thing reaches the customer.
    Channel(Channel),
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
    /// Cuts the customer off or demands the floor.
    Interrupt,
}

impl Whom {
    /// The word of the test format.
    pub fn label(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Colleague => "colleague",
            Self::Department | Self::Supplier => "department",
            Self::System => "system",
            Self::Policy => "policy",
        }
    }
}

impl Arguing {
    /// The word of the test format.
    pub fn label(self) -> &'static str {
        match self {
            Self::Contradict | Self::Belittle => "argue",
            Self::CalmDown => "calm_down",
            Self::Interrupt => "interrupt",
        }
    }
}
