//! What moves a customer's mood, and by how much.
//!
//! The numbers live in a data file for all scenarios; a scenario may override some of them.

use schemars::JsonSchema;
use serde::Deserialize;

/// What moves the customer's mood: acts of the same name, and a few finer ones that say what they are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "acts of the same name, and a few finer ones that say what they are")]
pub enum Stimulus {
    Apology,
    ApologyTooLow,
    ApologyTooHigh,
    NonApology,
    Empathy,
    WrongFeeling,
    Readback,
    Misread,
    AskOpen,
    AskFact,
    AskedTwice,
    AnythingElse,
    Thanks,
    ValueTrust,
    Agree,
    Ownership,
    Explain,
    NextStep,
    Offer,
    Decline,
    Promise,
    PromiseVague,
    Effort,
    Assure,
    Prevention,
    Blame,
    BlameCustomer,
    DenyResponsibility,
    Reprimand,
    Argue,
    CalmDown,
    Correct,
    Untruth,
    Rude,
    Safety,
    Warning,
    AnnounceHold,
    Handover,
    Close,
    HeardOut,
    Interrupted,
    Backchannel,
    Silence,
    DeadAir,
    HoldUnannounced,
    HoldLong,
    GoodNews,
    BadNews,
    Confirm,
    PromiseKept,
    PromiseLate,
    PromiseBroken,
    SecondFailure,
    HadToCall,
}

/// How many stimuli there are.
pub(crate) const STIMULI: usize = Stimulus::HadToCall as usize + 1;

/// Change of anger and of trust, -100 to 100 each: `(-8, 4)` calms by 8 and wins 4 of trust.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize, JsonSchema)]
pub struct Change(pub i16, pub i16);
