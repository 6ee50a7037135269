//! What an utterance does, with its parameters as indices into the scenario.
//!
//! Chosen replies, questions to colleagues and (later) typed words all come down to these, so
//! that mood, routing and scoring never ask where the words came from.

use super::Set;
use super::vocabulary::{Arguing, Channel, Feeling, Part, Rung, Strength, Whom};
use crate::house::Deadline;

pub use super::raw::ActKind;

/// One dialogue act; the doc of each is at [`super::raw::Act`], which authors write.
#[derive(Clone, Copy, PartialEq, Debug)]
#[expect(missing_docs, reason = "each is the author's act of the same name, with indices for ids")]
pub enum Act {
    Apology { rung: Rung, parts: Parts, harms: Set },
    NonApology,
    Empathy(Feeling),
    Readback(Set),
    Misread(Set),
    AskOpen,
    AskFact(usize),
    AnythingElse,
    Thanks,
    ValueTrust,
    Agree,
    Ownership(Set),
    Explain,
    NextStep,
    Offer(usize),
    Decline,
    Promise { step: usize, due: Deadline, channel: Option<Channel>, strength: Strength },
    Effort,
    Assure,
    Prevention,
    Blame(Whom),
    DenyResponsibility,
    Reprimand,
    Argue(Arguing),
    Correct,
    Untruth,
    Rude,
    Safety,
    Warning,
    AnnounceHold,
    Handover,
    Status(Set),
    Confirm,
    Close,
}

/// The parts of one apology.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Parts(u8);

impl Parts {
    /// Whether the part belongs to it.
    pub fn contains(self, part: Part) -> bool {
        self.0 >> part as u8 & 1 == 1
    }

    /// The parts of either.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl FromIterator<Part> for Parts {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        Self(parts.into_iter().fold(0, |bits, part| bits | 1 << part as u8))
    }
}

impl Act {
    /// Whether it promises something without a date.
    pub fn is_vague(&self) -> bool {
        matches!(self, Self::Promise { due: Deadline::Vague, .. })
    }

    /// Its name without parameters.
    pub fn kind(&self) -> ActKind {
        match self {
            Self::Apology { .. } => ActKind::Apology,
            Self::NonApology => ActKind::NonApology,
            Self::Empathy(_) => ActKind::Empathy,
            Self::Readback(_) => ActKind::Readback,
            Self::Misread(_) => ActKind::Misread,
            Self::AskOpen => ActKind::AskOpen,
            Self::AskFact(_) => ActKind::AskFact,
            Self::AnythingElse => ActKind::AnythingElse,
            Self::Thanks => ActKind::Thanks,
            Self::ValueTrust => ActKind::ValueTrust,
            Self::Agree => ActKind::Agree,
            Self::Ownership(_) => ActKind::Ownership,
            Self::Explain => ActKind::Explain,
            Self::NextStep => ActKind::NextStep,
            Self::Offer(_) => ActKind::Offer,
            Self::Decline => ActKind::Decline,
            Self::Promise { .. } => ActKind::Promise,
            Self::Effort => ActKind::Effort,
            Self::Assure => ActKind::Assure,
            Self::Prevention => ActKind::Prevention,
            Self::Blame(_) => ActKind::Blame,
            Self::DenyResponsibility => ActKind::DenyResponsibility,
            Self::Reprimand => ActKind::Reprimand,
            Self::Argue(_) => ActKind::Argue,
            Self::Correct => ActKind::Correct,
            Self::Untruth => ActKind::Untruth,
            Self::Rude => ActKind::Rude,
            Self::Safety => ActKind::Safety,
            Self::Warning => ActKind::Warning,
            Self::AnnounceHold => ActKind::AnnounceHold,
            Self::Handover => ActKind::Handover,
            Self::Status(_) => ActKind::Status,
            Self::Confirm => ActKind::Confirm,
            Self::Close => ActKind::Close,
        }
    }
}

/// The kinds of several acts, as a set of [`ActKind`] numbers; a promise without a date is of two kinds.
pub(crate) fn kinds_of(acts: &[Act]) -> Set {
    let vague = acts.iter().any(Act::is_vague);
    acts.iter().map(|act| act.kind() as usize).chain(vague.then_some(ActKind::Vague as usize)).collect()
}

/// The set of the kinds listed.
pub(crate) fn kinds(list: &[ActKind]) -> Set {
    list.iter().map(|kind| *kind as usize).collect()
}
