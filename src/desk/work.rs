//! The work on one step as it really goes: the departments' part, and the trainee's own.

use crate::calendar::Moment;
use crate::conversation::Case;
use crate::house::{Completion, Draw, Luck, Played, Progress};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::sync::Arc;

/// The work on one step, from the promise on.
#[derive(Clone, Debug)]
pub(super) struct Run {
    step: usize,
    procedure: usize,
    /// When the departments began; it moves when they have to wait for an answer.
    begun: Moment,
    played: Played,
    seed: u64,
    /// Since when a department waits for an answer.
    pub(super) waits_since: Option<Moment>,
    /// When the trainee's own part was done.
    pub(super) own_done: Option<Moment>,
}

impl Run {
    pub(super) fn new(case: &Case, step: usize, begun: Moment, seed: u64) -> Self {
        let procedure = case.scenario.steps[step].procedure;
        let played = play(case, step, procedure, begun, seed);
        Self { step, procedure, begun, played, seed, waits_since: None, own_done: None }
    }

    /// When it began.
    pub(super) fn begun(&self) -> Moment {
        self.begun
    }

    /// Whether part of it is the trainee's own.
    pub(super) fn has_own_part(&self, case: &Case) -> bool {
        let house = &case.house;
        house.procedures[self.procedure].tasks.iter().any(|task| house.departments[task.department].is_trainee)
    }

    /// When the departments are done; the beginning where all of it is the trainee's own. None while one waits.
    pub(super) fn departments_done(&self, case: &Case) -> Option<Moment> {
        if self.waits_since.is_some() {
            return None;
        }
        let house = &case.house;
        let tasks = house.procedures[self.procedure].tasks.iter().zip(&self.played.tasks);
        let theirs = tasks.filter(|(task, _)| !house.departments[task.department].is_trainee);
        Some(theirs.map(|(_, stint)| stint.done).max().unwrap_or(self.begun))
    }

    /// When what was promised is done, if that is known: the departments' part, and where there is one the trainee's.
    pub(super) fn done(&self, case: &Case) -> Option<Moment> {
        let theirs = self.departments_done(case)?;
        if self.has_own_part(case) { self.own_done.map(|own| own.max(theirs)) } else { Some(theirs) }
    }

    /// The first time something failed and had to be done again.
    pub(super) fn fails_at(&self, case: &Case) -> Option<Moment> {
        let tasks = &case.house.procedures[self.procedure].tasks;
        let failed = tasks.iter().enumerate().filter(|(task, written)| {
            let share = u64::from(draw(self.seed, self.step, *task, Draw::Fails)) * 100;
            share < u64::from(written.redo_percent) << 32
        });
        let halfway = failed.map(|(task, _)| {
            let stint = self.played.tasks[task];
            stint.came + stint.done.minutes_since(stint.came) / 2
        });
        halfway.min()
    }

    /// A department got the answer it waited for: everything it had not done moves by the time it waited.
    pub(super) fn goes_on(&mut self, case: &Case, now: Moment) {
        if let Some(since) = self.waits_since.take() {
            // What began anew meanwhile has waited from then on only.
            let since = since.max(self.begun);
            self.begun = self.begun + now.minutes_since(since);
            self.played = play(case, self.step, self.procedure, self.begun, self.seed);
        }
    }

    /// Everything has to be done once more, because a department was told something wrong.
    pub(super) fn starts_again(&mut self, case: &Case, now: Moment) {
        self.begun = now;
        self.played = play(case, self.step, self.procedure, now, self.seed ^ 1);
    }

    /// Something nobody could foresee: everything begins anew, at `again`.
    pub(super) fn is_set_back(&mut self, case: &Case, again: Moment) {
        self.starts_again(case, again);
    }

    /// When it is done, by what somebody who asks now would learn.
    pub(super) fn forecast(&self, case: &Case, now: Moment) -> Arc<Completion> {
        let house = &case.house;
        let mut progress = Progress::default();
        let from = now.max(self.begun);
        if self.waits_since.is_none() && self.begun <= now {
            progress = self.played.progress(now);
            let tasks = &house.procedures[self.procedure].tasks;
            let own = |task: &usize| house.departments[tasks[*task].department].is_trainee;
            progress.done.retain(|task| !own(task) || self.own_done.is_some());
            progress.running.retain(|task, _| !own(task));
        }
        case.chances.of_rest(self.procedure, progress, from, house, &case.holidays)
    }
}

fn play(case: &Case, step: usize, procedure: usize, begun: Moment, seed: u64) -> Played {
    let work = &case.house.procedures[procedure];
    Luck::new(work, begun, &case.house, &case.holidays).play(|task, what| draw(seed, step, task, what))
}

/// A number for each thing that is drawn, the same however often and in which order it is asked for.
fn draw(seed: u64, step: usize, task: usize, what: Draw) -> u32 {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    random.set_stream((step as u64) << 32 | (task as u64) << 8 | (what as u64 + 1));
    random.random()
}
