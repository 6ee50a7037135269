//! What happened after the call, in order.

use super::moves::Draft;
use crate::calendar::Moment;
use crate::conversation::Mood;
use std::sync::Arc;

/// One thing that happened at the desk, or without the trainee.
#[derive(Clone, PartialEq, Debug)]
pub struct DeskTurn {
    /// When it began.
    pub at: Moment,
    /// When the trainee was done with it.
    pub until: Moment,
    /// The customer's mood before it.
    pub before: Mood,
    /// The mood after it.
    pub after: Mood,
    /// What it was.
    pub what: Happened,
}

/// What happened. Numbers are indices into the lists of the scenario's `after`, unless they say otherwise.
#[derive(Clone, PartialEq, Debug)]
pub enum Happened {
    /// A department wrote.
    Arrived {
        /// Which news.
        news: usize,
        /// Its words at that time.
        words: Arc<str>,
    },
    /// The trainee asked a contact.
    Asked {
        /// Whom.
        contact: usize,
        /// In which words.
        question: usize,
        /// The answer at that time.
        answer: Arc<str>,
    },
    /// The trainee answered a department.
    Answered {
        /// Which news.
        news: usize,
        /// In which words.
        answer: usize,
    },
    /// A call with the customer: the number of its transcript in the attempt.
    Called {
        /// Which of the calls that follow.
        follow_up: usize,
        /// Its transcript, 1 for the first after the first call.
        call: usize,
    },
    /// The customer called, and nobody was there.
    CalledInVain,
    /// The trainee sent a message.
    Sent {
        /// Which.
        message: usize,
        /// Its words at that time.
        words: Arc<str>,
    },
    /// The trainee sent the letter.
    Wrote(Draft),
    /// A deadline is near: the number of the promise.
    Reminder(usize),
    /// A deadline passed: the number of the promise.
    Passed(usize),
    /// What was promised is done: a step of the scenario.
    Done(usize),
    /// Time passed at the trainee's wish.
    Waited,
    /// The case was put away; the ending.
    Closed {
        /// The ending among those of the time after the call.
        ending: usize,
    },
}
