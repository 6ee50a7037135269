//! Words to dialogue acts: what a typed sentence does, by whom, and by when.
//!
//! A lexicon is data (`assets/lexicons/<tag>/*.ron`): classes of words, patterns over them, guards
//! that change a clause, words for times. Reading is pure: no clock, no chance, no model; each act
//! names the rule that found it and the words that prove it.

mod clauses;
mod facts;
mod lexicon;
mod lower;
mod matching;
mod normal;
mod pattern;
mod proof;
pub mod raw;
mod reading;
mod suggest;
mod vocabulary;
mod when;
mod words;

pub use facts::Named;
pub use lexicon::{Lexicon, Table};
pub use lower::{read_acts, read_lexicon};
pub use normal::LONGEST;
pub use proof::prove;
pub use raw::DayPart;
pub use reading::Evidence;
pub use suggest::Suggestion;
pub use vocabulary::{Arguing, DialogueAct, Feeling, Meaning, Part, Rung, Whom};
pub use when::{Now, When};
