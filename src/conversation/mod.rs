//! The call as a state machine: timed moves in, turns out.
//!
//! It knows no clock and draws nothing: the same case, seed and moves give the same transcript,
//! byte for byte. Words are pointed at, never formatted, so that a call costs microseconds.

mod apply;
mod call;
mod case;
mod condition;
mod hearing;
mod mood;
mod moves;
mod own_words;
mod plan;
mod speech;
mod transcript;
mod tuning;

pub use crate::scenario::Stimulus;
pub use call::{Carried, Conversation, Options, Standing};
pub use case::{Case, Cast};
pub use mood::Mood;
pub use moves::{Move, Note, Refused};
pub use own_words::{Proof, Saying};
pub use plan::{Plan, PlanProblem, Planned};
pub use transcript::{Happening, LedgerEntry, Transcript, Turn};
pub use tuning::Tuning;

/// The most turns of one call.
pub const MOST_TURNS: usize = 400;
/// The longest call, in milliseconds: a day. Then it is over, so that no time runs beyond what can be counted.
pub const LONGEST_CALL: u32 = 24 * 60 * 60 * 1_000;
