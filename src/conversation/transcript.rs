//! The record of one call: every turn with its time and mood, and the ledger of promises.
//!
//! Scoring reads nothing else than this and the inputs of the call.

use super::mood::Mood;
use super::moves::Note;
use super::own_words::Saying;
use crate::calendar::Moment;
use crate::house::{Deadline, Window};
use crate::scenario::{Act, Channel, Scenario, Set, Strength};

/// What happened in a turn. Numbers are indices into the scenario's lists.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Happening {
    /// The customer said one breath. Breaths of one speech share its number; a cut one gave nothing.
    Said {
        /// The line.
        line: usize,
        /// Which of its wordings.
        wording: usize,
        /// Number of the speech it belongs to.
        speech: u16,
        /// Whether it was cut off.
        cut: bool,
    },
    /// The trainee said something.
    Replied {
        /// The reply.
        reply: usize,
        /// Whether it cut the customer off.
        cut_in: bool,
    },
    /// The trainee said something in words of their own.
    Spoke {
        /// Its number in [`Transcript::sayings`].
        saying: usize,
        /// Whether it cut the customer off.
        cut_in: bool,
    },
    /// "Mhm".
    Backchannel {
        /// Whether the customer was speaking.
        during: bool,
    },
    /// The trainee wrote down a fact.
    Noted(Note),
    /// The trainee wrote down an entry of the ledger.
    NotedPromise(usize),
    /// The trainee opened a part of the case file.
    LookedUp(usize),
    /// The customer was put on hold.
    Held {
        /// Whether it was announced.
        announced: bool,
    },
    /// A colleague was asked while the customer held.
    Asked {
        /// The colleague.
        colleague: usize,
        /// Which way of asking.
        question: usize,
    },
    /// The trainee came back from a hold.
    Resumed,
    /// The call was passed on.
    Escalated,
    /// The trainee warned that abuse ends the call.
    Warned,
    /// The trainee ended the call.
    HungUp,
    /// The trainee called the police.
    CalledPolice,
    /// Silence was felt.
    Silence,
    /// The call was over.
    Ended {
        /// The ending of a first call; a later one has none of its own.
        ending: Option<usize>,
    },
}

impl Happening {
    /// Whether the trainee said something to the customer, chosen or in their own words; a nod is none.
    pub fn is_reply(self) -> bool {
        matches!(self, Self::Replied { .. } | Self::Spoke { .. })
    }
}

/// One turn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Turn {
    /// When it began, in milliseconds of the call.
    pub at: u32,
    /// When it was over.
    pub ends: u32,
    /// The beat it happened in.
    pub beat: usize,
    /// What happened.
    pub what: Happening,
    /// The mood before it.
    pub before: Mood,
    /// The mood after it.
    pub after: Mood,
    /// Facts told before it.
    pub told: Set,
    /// File parts and colleagues consulted before it.
    pub checked: Set,
    /// Where the replies that were offered then stand in [`Transcript::offers`].
    pub offers: (u32, u32),
}

/// One promise as the customer heard it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LedgerEntry {
    /// What was promised.
    pub step: usize,
    /// When.
    pub given: Moment,
    /// By when, as said.
    pub due: Deadline,
    /// The minute by which the customer expects it.
    pub expected: Moment,
    /// By which channel.
    pub channel: Option<Channel>,
    /// How firmly it was said; the customer hears both as yes.
    pub strength: Strength,
    /// The turn in which it was given.
    pub turn: usize,
    /// The chance that it is kept, in parts per million.
    pub chance: u32,
    /// The deadlines that would have been good ones.
    pub window: Window,
    /// Whether the odds had been looked up or asked for.
    pub informed: bool,
    /// Whether it was written down.
    pub noted: bool,
}

/// The whole call.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Transcript {
    /// When the call was taken, on the scenario's calendar.
    pub starts: Moment,
    /// Everything that happened, in order.
    pub turns: Vec<Turn>,
    /// The replies offered at the trainee's turns, one list after the other.
    pub offers: Vec<u16>,
    /// What was said in words of the trainee's own.
    pub sayings: Vec<Saying>,
    /// What was promised.
    pub ledger: Vec<LedgerEntry>,
    /// Whether the call is over.
    pub is_over: bool,
    /// The ending of a first call, once it is over.
    pub ending: Option<usize>,
}

impl Transcript {
    /// The replies that were offered at a turn.
    pub fn offered(&self, turn: &Turn) -> impl Iterator<Item = usize> {
        self.offers[turn.offers.0 as usize..turn.offers.1 as usize].iter().map(|reply| usize::from(*reply))
    }

    /// The acts of a turn, whoever chose the words: a reply's, the trainee's own, or a question's to a colleague.
    pub fn acts_of<'a>(&'a self, scenario: &'a Scenario, what: Happening) -> &'a [Act] {
        match what {
            Happening::Replied { reply, .. } => &scenario.replies[reply].acts,
            Happening::Spoke { saying, .. } => &self.sayings[saying].acts,
            Happening::Asked { colleague, question } => &scenario.colleagues[colleague].questions[question].acts,
            _ => &[],
        }
    }
}
