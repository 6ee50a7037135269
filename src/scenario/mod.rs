//! A situation: who calls, what happened, what may be said and where it leads.
//!
//! `raw` is the file, `model` the scenario that is valid by construction, `lower` the way from
//! one to the other with all problems, `script` the scenario with its words resolved for one
//! customer and one trainee.

mod act;
mod lower;
mod model;
pub mod raw;
mod script;
mod set;
mod structure;
mod vocabulary;

pub use act::{Act, ActKind, Parts};
pub use lower::{Houses, read};
pub use model::{
    Beat, Colleague, Common, Customer, Ending, Fact, FilePart, Harm, Hear, Line, Person, Question, Range, Reply,
    Scenario, Step, TextId, Unclear, When,
};
pub use script::Script;
pub use set::Set;
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
