//! What a trainee can do at the desk.

use crate::house::Layout;
use crate::scenario::Set;
use std::fmt;

/// One move at the desk. Numbers are indices into the lists of the scenario's `after`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DeskMove {
    /// Asks a contact how the work stands (R08, R73).
    Ask {
        /// Whom.
        contact: usize,
        /// In which words.
        question: usize,
    },
    /// Answers a department that asked back.
    Answer {
        /// Which news.
        news: usize,
        /// In which words.
        answer: usize,
    },
    /// Calls the customer; what follows is a call.
    Call,
    /// Sends the customer a short message (R49, R50).
    Send(usize),
    /// Writes and sends the letter (R14 to R21, R25).
    Write(Draft),
    /// Lets time pass up to the next thing that happens.
    Wait,
    /// Lets so many minutes pass, or fewer if something happens before.
    WaitFor(u32),
    /// Puts the case away; what is still open runs on without the trainee.
    Close,
}

/// A letter as the trainee put it together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// How its parts stand on the page (R21).
    pub layout: Layout,
    /// The sentences, in their order.
    pub blocks: Vec<usize>,
    /// Who gets a copy.
    pub copies: Set,
    /// A paragraph of the trainee's own, at most [`Draft::MOST_OWN`] characters; may be empty. It is printed, not scored.
    /// Its line breaks are kept; other white space is one space.
    pub own: String,
}

impl Draft {
    /// The longest own paragraph, in characters.
    pub const MOST_OWN: usize = 4_000;
    /// Stands for a line break where a draft is one line.
    pub(super) const BREAK: &str = "¶";

    /// The same draft with its own paragraph as it is kept.
    pub(super) fn cleaned(&self) -> Self {
        let own = self.own.replace(Self::BREAK, "\n").replace(|sign: char| sign.is_control() && sign != '\n', " ");
        let lines = own.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        let own = lines.collect::<Vec<_>>().join("\n").trim().to_owned();
        Self { own, ..self.clone() }
    }
}

/// Why a move at the desk could not be made. Nothing changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeskRefused {
    /// The case is put away.
    Closed,
    /// A call is under way.
    OnLine,
    /// There is no such contact, question, message, sentence or copy.
    Unknown,
    /// Nobody asked that, or it is answered.
    NotAsked,
    /// The message does not fit now.
    NotOffered,
    /// The company is closed; only waiting is possible.
    AfterHours,
    /// A letter has been sent already, or the case knows none.
    NoLetter,
}

impl DeskRefused {
    /// The id of its message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Closed => "desk-refused-closed",
            Self::OnLine => "desk-refused-on-line",
            Self::Unknown => "desk-refused-unknown",
            Self::NotAsked => "desk-refused-not-asked",
            Self::NotOffered => "desk-refused-not-offered",
            Self::AfterHours => "desk-refused-after-hours",
            Self::NoLetter => "desk-refused-no-letter",
        }
    }
}

impl fmt::Display for DeskRefused {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

impl std::error::Error for DeskRefused {}
