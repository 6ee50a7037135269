//! Scripted trainees: a model, and the same policy with one decision rule replaced by a bad habit.
//!
//! They prove a scenario fair: good conduct passes it, each habit fails on its own skill and on
//! little else. No bot knows a scenario, a beat or a reply by name.

mod day;
mod follow_up;
mod policy;
mod simulate;
mod value;

pub use day::play_day;
pub use policy::{Bots, Policy};
pub use simulate::{Matrix, play, play_attempt, simulate, simulate_day};
