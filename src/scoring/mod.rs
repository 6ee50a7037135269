//! Transcript and rubric to scorecard: what each sentence earned or cost, and why.
//!
//! A criterion is scored over its opportunities, which follow from the scenario and the state of
//! the call, never from how often the trainee did something. One file per skill; each criterion's
//! page for people (what it finds, why, what counts, what does not) is in the Fluent files.

mod after;
mod apologizing;
mod avoiding_blame;
mod coaching;
mod conduct;
mod day;
mod listening;
mod own_words;
mod promising;
mod rubric;
mod scorecard;
mod survey;

pub use after::score_attempt;
pub use coaching::{Tip, coach};
pub use conduct::Lapse;
pub use day::{DayScore, score_day};
pub use own_words::{Apart, apart};
pub use rubric::{Criterion, Rubric, Skill};
pub use scorecard::{CriterionScore, Evidence, Scorecard, SkillScore, score};
