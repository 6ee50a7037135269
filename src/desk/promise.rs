//! A promise after it was given: a deadline, what the customer was told, and how it ended.

use crate::calendar::Moment;
use crate::conversation::LedgerEntry;

/// One promise as it lives on. Of several for the same step in one call only the last counts.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Promise {
    /// What was said, what the customer heard, and its chance.
    pub entry: LedgerEntry,
    /// The call it was given in: 0 is the first one; none for a message.
    pub call: Option<usize>,
    /// When the customer first had a true word about the step after the promise.
    pub word: Option<Moment>,
    /// The last word of that kind that came by the deadline.
    pub last_word: Option<Moment>,
    /// The first one that came after it.
    pub late_word: Option<Moment>,
    /// When the trainee first asked how the work stands.
    pub looked: Option<Moment>,
    /// Whether the trainee has been reminded of the deadline.
    pub reminded: bool,
    /// How it ended, and when that was settled; none while it is open.
    pub fate: Option<(Fate, Moment)>,
}

/// How a promise ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fate {
    /// Done by the deadline.
    Kept,
    /// Before the deadline a new promise took its place.
    RenewedInTime,
    /// Not done in time, but the customer knew before the deadline (R48, R51, R83).
    LateWithNotice,
    /// Not done in time, and the customer heard of it afterwards.
    LateWithoutNotice,
    /// Not done in time, and nobody said a word until the customer called or the case was put away (R92).
    SilentlyBroken,
}

impl Fate {
    /// All of them, from best to worst.
    pub const ALL: [Self; 5] =
        [Self::Kept, Self::RenewedInTime, Self::LateWithNotice, Self::LateWithoutNotice, Self::SilentlyBroken];

    /// Its id in plans, JSON and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::RenewedInTime => "renewed-in-time",
            Self::LateWithNotice => "late-with-notice",
            Self::LateWithoutNotice => "late-without-notice",
            Self::SilentlyBroken => "silently-broken",
        }
    }

    /// Whether the customer was failed: late or broken.
    pub fn is_failure(self) -> bool {
        self >= Self::LateWithNotice
    }
}

impl Promise {
    pub(super) fn new(entry: LedgerEntry, call: Option<usize>) -> Self {
        Self { entry, call, word: None, last_word: None, late_word: None, looked: None, reminded: false, fate: None }
    }

    /// The customer has a true word about the step.
    pub(super) fn hears(&mut self, at: Moment) {
        self.word.get_or_insert(at);
        if at <= self.entry.expected {
            self.last_word = Some(at);
        } else {
            self.late_word.get_or_insert(at);
        }
    }

    /// Whether it still has to be kept.
    pub fn is_open(&self) -> bool {
        self.fate.is_none()
    }

    /// Whether the deadline has passed.
    pub fn is_overdue(&self, now: Moment) -> bool {
        now > self.entry.expected
    }
}
