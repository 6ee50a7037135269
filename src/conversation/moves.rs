//! What a trainee can do in a call.

use std::fmt;
use std::sync::Arc;

/// One move. Numbers are indices into the scenario's lists.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Move {
    /// Says an offered reply; before the customer's last breath it cuts in (R11, R63).
    Reply(usize),
    /// Says something in words of one's own; before the customer's last breath it cuts in.
    Say(Arc<str>),
    /// "Yes", "I see": no interruption (R79).
    Backchannel,
    /// Writes down a fact (R78).
    Note(Note),
    /// Writes down what was promised (R53): an entry of the ledger.
    NotePromise(usize),
    /// Opens a part of the case file.
    LookUp(usize),
    /// Puts the customer on hold, with or without saying so.
    Hold {
        /// Said how long and why.
        announced: bool,
    },
    /// Asks a colleague; the customer holds meanwhile.
    Ask {
        /// Whom.
        colleague: usize,
        /// In which words.
        question: usize,
    },
    /// Comes back from a hold.
    Resume,
    /// Passes the call to the team lead (R85).
    Escalate,
    /// Warns that the call ends if the abuse goes on (R94).
    Warn,
    /// Ends the call.
    HangUp,
    /// Calls the police (R97).
    Police,
    /// Lets milliseconds pass.
    Wait(u32),
}

/// A line of the journal: a fact and the version written down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Note {
    /// The fact.
    pub fact: usize,
    /// 0 is the right version, higher ones are misheard, none is "not said".
    pub version: Option<usize>,
}

/// Why a move could not be made. The conversation stays as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// The call is over.
    Ended,
    /// The reply is not offered now.
    NotOffered,
    /// There is no such fact, version, part, colleague, question or promise.
    Unknown,
    /// Nothing was said.
    Wordless,
    /// The customer is not on hold.
    NotOnHold,
    /// The customer is on hold already.
    OnHold,
}

impl Refused {
    /// The id of its message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ended => "refused-ended",
            Self::NotOffered => "refused-not-offered",
            Self::Unknown => "refused-unknown",
            Self::Wordless => "refused-wordless",
            Self::NotOnHold => "refused-not-on-hold",
            Self::OnHold => "refused-on-hold",
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

impl std::error::Error for Refused {}
