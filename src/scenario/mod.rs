//! A situation: who calls, what happened, what may be said and where it leads.
//!
//! `raw` is the file, `model` the scenario that is valid by construction, `lower` the way from
//! one to the other with all problems, `script` the scenario with its words resolved for one
//! customer and one trainee.

mod act;
mod after;
mod lower;
mod model;
mod ranges;
pub mod raw;
mod script;
mod set;
mod stimulus;
mod structure;
mod translation;
mod vocabulary;
mod wording;

pub(crate) use act::kinds_of;
pub use act::{Act, ActKind, Parts};
pub use after::{
    After, Answer, Block, Caller, Contact, Copy, FollowUp, Handover, Inquiry, Letter, LetterPart, Message, Need,
    Needed, News, NewsTime, Subject,
};
pub use lower::{Houses, read};
pub use model::{
    Beat, Colleague, Common, Customer, Ending, Fact, FilePart, Harm, Hear, Line, Pace, Person, Question, Range, Reply,
    Scenario, Step, TextId, Tuning, Unclear, When,
};
pub use script::{Outlook, Script};
pub use set::Set;
pub(crate) use stimulus::STIMULI;
pub use stimulus::{Change, Stimulus};
pub use translation::{skeleton, translate};
pub use vocabulary::{
    Abuse, Arguing, Channel, ComplaintKind, Fault, Feeling, Gender, Origin, Part, PromiseKind, Rung, Strength, Tone,
    Truth, Whom,
};

/// The most beats of a scenario.
pub const MOST_BEATS: usize = 2_000;
/// The most replies that are offered at a time.
pub const MOST_REPLIES: usize = 8;
/// The largest file, in bytes.
pub const LARGEST_FILE: u64 = 1 << 20;
