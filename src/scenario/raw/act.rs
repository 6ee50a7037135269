//! What an utterance does, as an author writes it, and by when something is promised.

use crate::scenario::vocabulary::{Arguing, Channel, Feeling, Part, Rung, Strength, Whom};
use schemars::JsonSchema;
use serde::Deserialize;

/// What an utterance does (ISO 24617-2 calls it a dialogue act).
#[derive(Deserialize, JsonSchema, Debug)]
pub enum Act<'s> {
    /// An apology for the harms named, on a rung, made of parts.
    Apology {
        /// How high it climbs.
        rung: Rung,
        /// What it is made of.
        parts: Vec<Part>,
        /// The harms it is for.
        #[serde(borrow)]
        harms: Vec<&'s str>,
    },
    /// Apology words undone by "if", by "but" or by the customer's perception.
    NonApology,
    /// Names or mirrors a feeling; a wrong one backfires (R30).
    Empathy(Feeling),
    /// Repeats facts back rightly.
    Readback(#[serde(borrow)] Vec<&'s str>),
    /// Repeats facts back wrongly.
    Misread(#[serde(borrow)] Vec<&'s str>),
    /// A question or invitation that yes or no cannot answer (R06).
    AskOpen,
    /// Asks for one fact.
    AskFact(&'s str),
    /// Asks whether there is anything else (R64).
    AnythingElse,
    /// Thanks for the complaint (R35, R64).
    Thanks,
    /// Values the trust it shows (R28).
    ValueTrust,
    /// Agrees that there is a problem, with the experience and no claim (R65).
    Agree,
    /// Stands by what went wrong, without the word sorry (R58, R88).
    Ownership(#[serde(borrow)] Vec<&'s str>),
    /// A cause or reason.
    Explain,
    /// What happens next or what to do (R69, R81).
    NextStep,
    /// Offers a remedy of the house.
    Offer(&'s str),
    /// Declines with a reason and an alternative: a graceful no (R68).
    Decline,
    /// Promises a step: by when, by which channel, how firmly.
    Promise {
        /// The step.
        step: &'s str,
        /// By when; without it the customer sets a date of their own.
        #[serde(borrow)]
        due: Due<'s>,
        /// How the word or thing comes.
        channel: Option<Channel>,
        /// How binding the words are.
        #[serde(default)]
        strength: Strength,
    },
    /// Announces effort only: "I will do my best" (R38).
    Effort,
    /// Assures that what was promised will be done (R41).
    Assure,
    /// Says what keeps it from happening again (R71).
    Prevention,
    /// Puts the fault on someone or something.
    Blame(Whom),
    /// "It was not me", "that is not our responsibility" (R88).
    DenyResponsibility,
    /// Tells off a colleague while the customer can hear it (R54).
    Reprimand,
    /// Contradicts, belittles, orders calm (R65).
    Argue(Arguing),
    /// Corrects a claim once, after hearing, with its source: not arguing.
    Correct,
    /// Says something known to be untrue.
    Untruth,
    /// Insults or scorns.
    Rude,
    /// Speaks of danger first: stop, get help.
    Safety,
    /// Warns that the call ends if abuse goes on (R94).
    Warning,
    /// Says that the customer will wait, and about how long.
    AnnounceHold,
    /// Passes the case to someone with the authority.
    Handover,
    /// Tells truthfully how it stands with these steps, done or not (R48, R51, R74, R83).
    Status(#[serde(borrow)] Vec<&'s str>),
    /// Asks whether it is right now, or shows it working (R55, R74, R75).
    Confirm,
    /// Says goodbye.
    Close,
}

/// The name of an act without its parameters, plus the moves that are heard like acts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "each is the act of the same name")]
pub enum ActKind {
    Apology,
    NonApology,
    Empathy,
    Readback,
    Misread,
    AskOpen,
    AskFact,
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
    Effort,
    Assure,
    Prevention,
    Blame,
    DenyResponsibility,
    Reprimand,
    Argue,
    Correct,
    Untruth,
    Rude,
    Safety,
    Warning,
    AnnounceHold,
    Handover,
    Status,
    Confirm,
    Close,
    /// A promise without a date; it is also a `Promise`.
    Vague,
    /// The trainee ends the call.
    HangUp,
    /// The trainee calls the police (R97).
    Police,
    /// The trainee is back after a hold.
    Resume,
}

/// By when.
#[derive(Deserialize, JsonSchema, Debug, Clone)]
pub enum Due<'s> {
    /// A time on a day: `Clock(day: 1, at: "12:00")` is tomorrow at noon.
    Clock {
        /// Days from the day on which it is said; 0 is today.
        day: u16,
        /// `"HH:MM"`.
        at: &'s str,
    },
    /// Minutes from now, by the clock.
    WithinMinutes(u32),
    /// Hours from now, by the clock; "24 hours" is a day and a night (R46).
    WithinHours(u32),
    /// Hours of the company's working time, said as such.
    WithinWorkingHours(u32),
    /// By the end of a day, counted from the day on which it is said.
    ByDay(u16),
    /// The earliest time that the house can stand by when this is said, by what is known then.
    Safe,
    /// "Soon", "as fast as possible": the customer sets a date of their own.
    Vague,
}
