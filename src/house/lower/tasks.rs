//! Lowers procedures: tasks, what they wait for, what has to be got for them.

use super::order::{MOST, Order, bit};
use super::{LONGEST, Lowering};
use crate::diagnostic::Diagnostic;
use crate::house::raw::{self, Minutes};
use crate::house::{Department, Duration, Procedure, Task, Work};

/// The most tasks that can be written in one procedure; with one fetched thing each they still fit into a set.
const MOST_WRITTEN: usize = MOST / 2;
/// The highest share of work that is done twice: beyond it the work should be described otherwise.
const MOST_REDO: u8 = 50;
/// The longest a procedure may take by the calendar, in days; well within what is laid out.
const MOST_DAYS: u32 = 300;

impl Lowering<'_> {
    pub(super) fn procedure(
        &mut self,
        written: &raw::Procedure,
        house: &raw::House,
        departments: &[Department],
    ) -> Option<Procedure> {
        let (name, found) = (written.id, self.problems.len());
        if written.tasks.is_empty() {
            self.error("no-tasks", name, &[("name", name)]);
        }
        if written.tasks.len() > MOST_WRITTEN {
            let (count, most) = (written.tasks.len().to_string(), MOST_WRITTEN.to_string());
            self.error("too-many", name, &[("what", "tasks"), ("count", &count), ("most", &most)]);
        }
        self.unique(written.tasks.iter().filter_map(|task| task.id));
        let waits: Vec<Vec<usize>> = (0..written.tasks.len()).map(|index| self.waits(index, &written.tasks)).collect();
        let mut tasks = Vec::new();
        // Where each written task and what it has to fetch stand in `tasks`.
        let mut places = Vec::new();
        let mut taken = vec![0; house.stock.len()];
        for task in &written.tasks {
            let supply = task.needs.and_then(|id| self.supply(id, house, &mut taken));
            let fetched = supply.and_then(|(id, supply)| {
                let work = self.work(Some(supply.work), None, supply.department, false)?;
                let department = self.department(supply.department, house, false)?;
                Some(Task { id: id.into(), department, notice: 0, work, redo_percent: 0 })
            });
            let first = tasks.len();
            tasks.extend(fetched);
            if let Some(task) = self.task(task, house) {
                tasks.push(task);
            }
            places.push((first, tasks.len().saturating_sub(1)));
        }
        if self.problems.len() > found {
            return None;
        }
        let mut direct = vec![0; tasks.len()];
        for (&(first, last), before) in places.iter().zip(&waits) {
            direct[first] |= before.iter().fold(0, |set, task| set | bit(places[*task].1));
            if first < last {
                direct[last] |= bit(first);
            }
        }
        let order = Order::new(direct);
        let task_at = |index: usize| places.iter().position(|(first, last)| (*first..=*last).contains(&index));
        let called = |index: usize| task_at(index).and_then(|index| written.tasks[index].id).unwrap_or(name);
        if let Some(task) = order.circle() {
            self.error("waits-for-itself", called(task), &[("name", called(task))]);
            return None;
        }
        let work = match order.work() {
            Ok(work) => work,
            Err(task) => {
                self.error("tangled-steps", called(task), &[("name", name)]);
                return None;
            }
        };
        let days = longest(&work, &tasks, departments);
        if days > MOST_DAYS {
            let (days, most) = (days.to_string(), MOST_DAYS.to_string());
            self.error("takes-too-long", name, &[("name", name), ("days", &days), ("most", &most)]);
        }
        Some(Procedure { id: name.into(), text: written.text.into(), kind: written.kind, tasks, work })
    }

    /// The indices of the tasks that one task waits for.
    fn waits(&mut self, index: usize, tasks: &[raw::Task]) -> Vec<usize> {
        let Some(after) = &tasks[index].after else { return index.checked_sub(1).into_iter().collect() };
        let known = || tasks.iter().filter_map(|task| task.id);
        let mut found = Vec::new();
        for name in after {
            if let Some(task) = tasks.iter().position(|task| task.id == Some(*name)) {
                if task == index {
                    self.error("waits-for-itself", name, &[("name", name)]);
                }
                found.push(task);
            } else {
                let problem = Diagnostic::error("unknown-task", self.span(name)).arg("name", *name);
                self.problems.push(problem.near(name, known()));
            }
        }
        found
    }

    /// What has to be got first: nothing while some of it is left for this task.
    fn supply<'h>(
        &mut self,
        id: &str,
        house: &'h raw::House,
        taken: &mut [u32],
    ) -> Option<(&'h str, &'h raw::Supply<'h>)> {
        let Some(index) = house.stock.iter().position(|stock| stock.id == id) else {
            let problem = Diagnostic::error("unknown-stock", self.span(id)).arg("name", id);
            self.problems.push(problem.near(id, house.stock.iter().map(|stock| stock.id)));
            return None;
        };
        taken[index] += 1;
        let stock = &house.stock[index];
        (taken[index] > stock.on_hand).then_some((stock.id, &stock.supply))
    }

    fn task(&mut self, written: &raw::Task, house: &raw::House) -> Option<Task> {
        let at = written.department;
        let department = self.department(at, house, true);
        let work = self.work(written.work, written.measured.as_deref(), at, true);
        if written.notice > LONGEST {
            self.error("bad-duration", at, &[("name", at), ("longest", &LONGEST.to_string())]);
        }
        if written.redo_percent > MOST_REDO {
            let (value, most) = (written.redo_percent.to_string(), MOST_REDO.to_string());
            self.error("too-often-again", at, &[("name", at), ("value", &value), ("most", &most)]);
        }
        let (id, redo_percent) = (written.id.unwrap_or_default().into(), written.redo_percent);
        Some(Task { id, department: department?, notice: written.notice, work: work?, redo_percent })
    }

    /// The index of a department; `report` is false where the same name has been reported already.
    pub(super) fn department(&mut self, name: &str, house: &raw::House, report: bool) -> Option<usize> {
        let known = house.departments.iter().map(|department| department.id);
        let found = known.clone().position(|id| id == name);
        if found.is_none() && report {
            let problem = Diagnostic::error("unknown-department", self.span(name));
            self.problems.push(problem.arg("name", name).near(name, known));
        }
        found
    }

    /// The duration of work: one of two ways to say it, and at least a minute.
    pub(super) fn work(
        &mut self,
        minutes: Option<Minutes>,
        table: Option<&[u32]>,
        at: &str,
        report: bool,
    ) -> Option<Duration> {
        let found = self.problems.len();
        if minutes.is_none() && table.is_none() {
            self.error("no-duration", at, &[("name", at)]);
        }
        let work = self.duration(minutes, table, ["work", "measured"], at);
        let least = match &work {
            Duration::Triangular(Minutes(low, _, _)) => *low,
            Duration::Measured(table) => table.first().copied().unwrap_or(0),
        };
        if self.problems.len() == found && least == 0 {
            self.error("no-time", at, &[("name", at)]);
        }
        if !report {
            self.problems.truncate(found);
        }
        Some(work).filter(|work| work.longest() > 0)
    }
}

/// The days by the calendar that work takes at the very most, public holidays left out.
fn longest(work: &Work, tasks: &[Task], departments: &[Department]) -> u32 {
    match work {
        Work::Task(task) => {
            let task = &tasks[*task];
            let department = &departments[task.department];
            let again = 1 + u32::from(task.redo_percent > 0);
            let minutes = department.queue.longest() + task.notice + again * task.work.longest();
            let week: u32 = department.hours.0.iter().flatten().map(|(from, to)| to - from).sum();
            // Whole weeks of work, one week until it begins.
            minutes.checked_div(week).map_or(0, |weeks| 7 * (1 + weeks))
        }
        Work::InOrder(parts) => {
            parts.iter().fold(0, |days: u32, part| days.saturating_add(longest(part, tasks, departments)))
        }
        Work::AtOnce(parts) => parts.iter().map(|part| longest(part, tasks, departments)).max().unwrap_or(0),
    }
}
