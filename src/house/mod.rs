//! What a company can do and allows, and the chance that a promise is kept.
//!
//! A house is data that a company edits; a promise is judged against it by its chance of being
//! kept, never by luck.

mod chance;
mod deadline;
mod lower;
pub mod raw;
mod words;

pub use chance::{Chances, Completion, PPM};
pub use deadline::{Deadline, Window};
pub use lower::{lower, read};
pub use raw::{Authority, Responsibility};
pub use words::{due_in_words, moment_in_words};

use crate::calendar::{Country, OpenHours};

/// A company's rules, valid by construction.
#[derive(Debug)]
pub struct House {
    /// Its id.
    pub id: Box<str>,
    /// Its name, as people say it.
    pub name: Box<str>,
    /// Whose public holidays it keeps.
    pub country: Country,
    /// The chance a promise must have, in parts per million.
    pub threshold: u32,
    /// The trainee's own working hours.
    pub hours: OpenHours,
    /// Who works.
    pub departments: Vec<Department>,
    /// What can be done.
    pub procedures: Vec<Procedure>,
    /// What can be offered.
    pub remedies: Vec<Remedy>,
    /// A call back within so many minutes is never needlessly late (R90).
    pub callback_minutes: u32,
    /// A word is due after so many minutes at the latest (R91).
    pub notice_minutes: u32,
    /// Warnings that abuse gets before the call may end (R94).
    pub warnings: u8,
    /// How far an apology may go when the fault is unknown.
    pub responsibility: Responsibility,
}

/// Who does work, and when.
#[derive(Debug)]
pub struct Department {
    /// Its id.
    pub id: Box<str>,
    /// Its name.
    pub name: Box<str>,
    /// When it works.
    pub hours: OpenHours,
    /// Working minutes until it starts: fewest, most likely, most.
    pub queue: raw::Minutes,
}

/// A chain of tasks, one after the other.
#[derive(Debug)]
pub struct Procedure {
    /// Its id.
    pub id: Box<str>,
    /// What is done at its end.
    pub text: Box<str>,
    /// Department (index) and working minutes of each task.
    pub tasks: Vec<(usize, raw::Minutes)>,
}

/// Something that can be offered.
#[derive(Debug)]
pub struct Remedy {
    /// Its id.
    pub id: Box<str>,
    /// What it is.
    pub text: Box<str>,
    /// Who may grant it.
    pub authority: Authority,
}
