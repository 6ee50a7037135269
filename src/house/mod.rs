//! What a company can do and allows, and the chance that a promise is kept.
//!
//! A house is data that a company edits; a promise is judged against it by its chance of being
//! kept, never by luck.

mod chance;
mod deadline;
mod duration;
mod lower;
mod luck;
mod mass;
pub mod raw;
mod vocabulary;
mod words;

pub use chance::{Chances, Completion, PPM, Progress};
pub use deadline::{Deadline, Window};
pub use duration::Duration;
pub use lower::{lower, read};
pub use luck::{Draw, Luck, Played, Stint};
pub use raw::{Authority, Layout, Responsibility};
pub use vocabulary::{Channel, PromiseKind};
pub use words::{date_in_words, due_in_words, moment_in_words};

use crate::calendar::{Country, OpenHours};

/// A company's rules, valid by construction.
#[derive(Clone, Debug)]
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
    /// Working minutes of the trainee until an answer is due, by the way it was asked for.
    pub answer_within: Vec<(Channel, u32)>,
    /// How its letters look, where the house says so.
    pub letter: Option<Letter>,
    /// Warnings that abuse gets before the call may end (R94).
    pub warnings: u8,
    /// How far an apology may go when the fault is unknown.
    pub responsibility: Responsibility,
}

impl House {
    /// The same house with a department's queue this long, in percent of what it was.
    #[must_use]
    pub fn with_queue(mut self, department: usize, percent: u32) -> Self {
        let queue = &mut self.departments[department].queue;
        *queue = queue.times(percent);
        self
    }
}

/// Who does work, and when.
#[derive(Clone, Debug)]
pub struct Department {
    /// Its id.
    pub id: Box<str>,
    /// Its name.
    pub name: Box<str>,
    /// When it works.
    pub hours: OpenHours,
    /// Working minutes until it starts.
    pub queue: Duration,
    /// The last minute of the day at which something comes in that day; what comes later waits for the next working day.
    pub cut_off: Option<u32>,
    /// Whether this is the trainee's own desk.
    pub is_trainee: bool,
}

/// The work that keeps a promise.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// Its id.
    pub id: Box<str>,
    /// What is done at its end.
    pub text: Box<str>,
    /// What kind of promise it keeps.
    pub kind: PromiseKind,
    /// The tasks in the order of the file; what has to be got for a task stands before it.
    pub tasks: Vec<Task>,
    /// Which task waits for which.
    pub work: Work,
}

/// One department's part of a procedure.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its id, or that of the stock that it gets; empty where the author gave none.
    pub id: Box<str>,
    /// Who does it: an index of the house's departments.
    pub department: usize,
    /// Working minutes that must pass before the queue begins.
    pub notice: u32,
    /// Working minutes of the work itself; at least 1.
    pub work: Duration,
    /// In how many cases of a hundred it is done once more; 0 to 50.
    pub redo_percent: u8,
}

/// How tasks (by index) follow from each other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Work {
    /// One task.
    Task(usize),
    /// Each begins when the one before it is done.
    InOrder(Vec<Work>),
    /// All begin at the same minute; done when the last one is.
    AtOnce(Vec<Work>),
}

/// How letters look.
#[derive(Clone, Debug)]
pub struct Letter {
    /// How the parts stand on the page.
    pub layout: Layout,
    /// The lines of the sender's address, the name first; never empty.
    pub sender: Vec<Box<str>>,
    /// The place before the date.
    pub place: Box<str>,
}

/// Something that can be offered.
#[derive(Clone, Debug)]
pub struct Remedy {
    /// Its id.
    pub id: Box<str>,
    /// What it is.
    pub text: Box<str>,
    /// Who may grant it.
    pub authority: Authority,
    /// What it is worth, in whole units of the country's money; never negative.
    pub amount: Option<i64>,
}
