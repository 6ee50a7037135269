//! Work played out: from one draw a duration, how long each task really takes.
//!
//! Draws come from exactly the distribution that the chance is computed from, in whole numbers:
//! over many draws the share of runs that are done by a deadline is the chance of that deadline.

use super::duration::Rounding;
use super::mass::Desk;
use super::{Duration, House, Procedure, Progress, Work};
use crate::calendar::{Holidays, Moment};
use std::rc::Rc;

/// What is drawn for a task.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Draw {
    /// Its time in the queue.
    Queue,
    /// The work itself.
    Work,
    /// Whether the work has to be done once more.
    Fails,
    /// The work done once more.
    Again,
}

/// One task as it really went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stint {
    /// When it came to its department.
    pub came: Moment,
    /// When it was done.
    pub done: Moment,
}

/// A procedure as it really went.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Played {
    /// Each task, by index.
    pub tasks: Vec<Stint>,
    /// When all of it was done.
    pub done: Moment,
}

impl Played {
    /// Plays a procedure once that starts at `start`; [`Luck::play`] says what `draw` is asked.
    pub fn new(
        procedure: &Procedure,
        start: Moment,
        house: &House,
        holidays: &Holidays,
        draw: impl FnMut(usize, Draw) -> u32,
    ) -> Self {
        Luck::new(procedure, start, house, holidays).play(draw)
    }

    /// What somebody who asks at `now` finds: what is done, and what is under way since when.
    pub fn progress(&self, now: Moment) -> Progress {
        let mut progress = Progress::default();
        for (task, stint) in self.tasks.iter().enumerate() {
            if stint.done <= now {
                progress.done.insert(task);
            } else if stint.came <= now {
                progress.running.insert(task, stint.came);
            }
        }
        progress
    }
}

/// Where a way has come to: the later one counts, and of two at the same minute the exact one (see `chance`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct End {
    clock: u32,
    exact: bool,
}

/// A procedure from a start on, ready to be played out again and again.
#[derive(Debug)]
pub struct Luck<'h> {
    house: &'h House,
    procedure: &'h Procedure,
    start: Moment,
    desks: Vec<Rc<Desk>>,
}

impl<'h> Luck<'h> {
    /// Lays out working time from `start` on.
    pub fn new(procedure: &'h Procedure, start: Moment, house: &'h House, holidays: &Holidays) -> Self {
        Self { house, procedure, start, desks: Desk::of_tasks(procedure, start, house, holidays) }
    }

    /// Plays it once. `draw` gives a number for a task (by index) and what is drawn for it, each number of 32 bits as
    /// likely as any other; low numbers are short durations and failures.
    pub fn play(&self, draw: impl FnMut(usize, Draw) -> u32) -> Played {
        let tasks = vec![Stint { came: self.start, done: self.start }; self.procedure.tasks.len()];
        let mut playing = Playing { luck: self, draw, tasks };
        let end = playing.work(&self.procedure.work, End { clock: 0, exact: true });
        Played { tasks: playing.tasks, done: self.start + end.clock }
    }
}

struct Playing<'l, D> {
    luck: &'l Luck<'l>,
    draw: D,
    tasks: Vec<Stint>,
}

impl<D: FnMut(usize, Draw) -> u32> Playing<'_, D> {
    fn work(&mut self, work: &Work, from: End) -> End {
        match work {
            Work::Task(task) => self.task(*task, from),
            Work::InOrder(parts) => parts.iter().fold(from, |from, part| self.work(part, from)),
            Work::AtOnce(parts) => parts.iter().map(|part| self.work(part, from)).max().unwrap_or(from),
        }
    }

    fn task(&mut self, index: usize, from: End) -> End {
        let Luck { house, procedure, start, desks } = self.luck;
        let (task, desk) = (&procedure.tasks[index], &desks[index]);
        let mut exact = from.exact;
        let (came, is_open) = desk.arrives(from.clock);
        exact |= !is_open;
        let mut worked = came + task.notice;
        worked += self.minutes(&house.departments[task.department].queue, index, Draw::Queue, &mut exact);
        worked += self.minutes(&task.work, index, Draw::Work, &mut exact);
        if task.redo_percent > 0 {
            let fails = u64::from((self.draw)(index, Draw::Fails)) * 100 < u64::from(task.redo_percent) << 32;
            if fails {
                worked += self.minutes(&task.work, index, Draw::Again, &mut exact);
            }
        }
        let clock = desk.ends(worked);
        self.tasks[index] = Stint { came: *start + from.clock, done: *start + clock };
        End { clock, exact }
    }

    fn minutes(&mut self, duration: &Duration, task: usize, what: Draw, exact: &mut bool) -> u32 {
        let rounding = if *exact { Rounding::Up } else { Rounding::Nearest };
        *exact &= !duration.is_continuous();
        duration.drawn((self.draw)(task, what), rounding)
    }
}
