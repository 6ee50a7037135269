//! The chance that a promise is kept: P(all tasks done by the deadline), on a grid of minutes.
//!
//! Tasks in a row are convolved in the working minutes of each department; branches that run at
//! once are independent of each other given the minute at which they fork, so their distribution
//! functions are multiplied for each fork. Only parts per million leave this module, so no float
//! decides a byte.

use super::duration::Rounding;
use super::mass::{Desk, Mass, Worked};
use super::{Duration, House, Procedure, Work};
use crate::calendar::{Holidays, Moment, WorkingTime};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::{Arc, PoisonError, RwLock};

/// Parts per million of certainty.
pub const PPM: u32 = 1_000_000;

/// What is known about work under way, by the tasks' indices.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Progress {
    /// The tasks that are done.
    pub done: BTreeSet<usize>,
    /// The tasks under way, each with the minute at which it came to its department; queue and work are not told apart.
    pub running: BTreeMap<usize, Moment>,
}

/// When a procedure is done, as a distribution over minutes.
#[derive(Debug)]
pub struct Completion {
    start: Moment,
    /// Chance of being done by each minute after the start, in parts per million, never falling.
    done: Vec<u32>,
    safe_from: Moment,
    natural: Moment,
}

impl Completion {
    /// The distribution for a procedure that starts at `start`.
    pub fn new(procedure: &Procedure, start: Moment, house: &House, holidays: &Holidays) -> Self {
        Self::of_rest(procedure, &Progress::default(), start, house, holidays)
    }

    /// The distribution for what is left of a procedure at `now`.
    pub fn of_rest(
        procedure: &Procedure,
        progress: &Progress,
        now: Moment,
        house: &House,
        holidays: &Holidays,
    ) -> Self {
        let origin = progress.running.values().fold(now, |origin, since| origin.min(*since));
        let desks = Desk::of_tasks(procedure, origin, house, holidays);
        let reckoning = Reckoning { house, procedure, progress, now: now.minutes_since(origin), desks };
        let known = Spread { exact: Mass::point(reckoning.now), rounded: Mass::default() };
        let done = reckoning.work(&procedure.work, known, 0).by_minute(reckoning.now);
        let safe_from = minute_of(&done, house.threshold, now);
        let hours = WorkingTime::new(now, &house.hours, house.country, holidays);
        let natural = natural_after(safe_from, now, &hours);
        Self { start: now, done, safe_from, natural }
    }

    /// The earliest deadline that reaches the house's threshold.
    pub fn safe_from(&self) -> Moment {
        self.safe_from
    }

    /// The half-hour from which the house can stand by it.
    pub fn promisable(&self) -> Moment {
        self.safe_from.up_to_half_hour()
    }

    /// The next time after it that people would name.
    pub fn natural(&self) -> Moment {
        self.natural
    }

    /// The chance of being done by `deadline`, in parts per million.
    pub fn chance_by(&self, deadline: Moment) -> u32 {
        if deadline < self.start {
            return 0;
        }
        let minute = deadline.minutes_since(self.start) as usize;
        self.done.get(minute).or(self.done.last()).copied().unwrap_or(0)
    }

    /// The first minute by which it is done with at least this chance.
    pub fn by(&self, chance: u32) -> Moment {
        minute_of(&self.done, chance, self.start)
    }
}

fn minute_of(done: &[u32], chance: u32, start: Moment) -> Moment {
    let minute = done.partition_point(|done| *done < chance).min(done.len().saturating_sub(1));
    start + u32::try_from(minute).unwrap_or(u32::MAX)
}

/// The half-hour; beyond an hour the half-day; beyond the day the close of that working day.
fn natural_after(safe: Moment, start: Moment, hours: &WorkingTime) -> Moment {
    if safe.minutes_since(start) <= 60 {
        safe.up_to_half_hour()
    } else if safe.day() == start.day() && safe.minute_of_day() <= 12 * 60 {
        safe.midnight(0) + 12 * 60
    } else {
        hours.close_after(safe)
    }
}

fn ppm(share: f64) -> u32 {
    let scaled = (share * f64::from(PPM)).round().clamp(0.0, f64::from(PPM));
    scaled as u32
}

/// Ends that are whole minutes for certain, and ends that have been rounded up already (see `duration`).
#[derive(Clone, Debug, Default)]
struct Spread {
    exact: Mass,
    rounded: Mass,
}

impl Spread {
    fn point(clock: u32, rounded: bool) -> Self {
        let (point, nothing) = (Mass::point(clock), Mass::default());
        if rounded { Self { exact: nothing, rounded: point } } else { Self { exact: point, rounded: nothing } }
    }

    /// The minutes at which a piece begins or ends, in order.
    fn borders(&self) -> impl Iterator<Item = u32> {
        let pieces = self.exact.pieces().chain(self.rounded.pieces());
        pieces.flat_map(|(clock, values)| [clock, clock + values.len() as u32])
    }

    /// The chance of being done by each minute from `start` on.
    fn by_minute(&self, start: u32) -> Vec<u32> {
        let mut done = Vec::new();
        let mut sum = 0.0;
        each_minute(std::slice::from_ref(self), |clock, exact, rounded| {
            let minute = clock.saturating_sub(start) as usize;
            done.resize(minute, ppm(sum));
            sum += exact + rounded;
            done.push(ppm(sum));
        });
        done
    }
}

/// Goes through the minutes in order: the chance that the last of all ends there, exact or rounded.
fn each_minute(all: &[Spread], mut tell: impl FnMut(u32, f64, f64)) {
    let mut borders: Vec<u32> = all.iter().flat_map(Spread::borders).collect();
    borders.sort_unstable();
    borders.dedup();
    let mut by: Vec<f64> = vec![0.0; all.len()];
    for (from, to) in borders.iter().zip(borders.iter().skip(1)) {
        let slices: Vec<_> =
            all.iter().map(|spread| (spread.exact.slice(*from, *to), spread.rounded.slice(*from, *to))).collect();
        if slices.iter().all(|(exact, rounded)| exact.is_none() && rounded.is_none()) {
            continue;
        }
        for (clock, minute) in (*from..*to).zip(0_usize..) {
            let (mut before, mut with_rounded, mut after) = (1.0, 1.0, 1.0);
            for (by, &(exact, rounded)) in by.iter_mut().zip(&slices) {
                let value = |slice: Option<&[f64]>| slice.map_or(0.0, |slice| slice[minute]);
                before *= *by;
                with_rounded *= *by + value(rounded);
                *by += value(exact) + value(rounded);
                after *= *by;
            }
            // What was rounded up to this minute ended within it, so where both meet the exact one is the last.
            tell(clock, (after - with_rounded).max(0.0), (with_rounded - before).max(0.0));
        }
    }
}

/// At most so many fork minutes are reckoned with at each depth of forks within forks; where there are more, chance
/// is shared between the nearest two. A matter of speed; the error stays far below a thousandth.
const FORKS: [usize; 3] = [256, 32, 8];

struct Reckoning<'h> {
    house: &'h House,
    procedure: &'h Procedure,
    progress: &'h Progress,
    /// Minutes from the desks' start until now.
    now: u32,
    /// One for each task.
    desks: Vec<Rc<Desk>>,
}

impl Reckoning<'_> {
    fn work(&self, work: &Work, from: Spread, depth: usize) -> Spread {
        match work {
            Work::Task(task) if self.progress.done.contains(task) => from,
            Work::Task(task) => match self.progress.running.get(task) {
                Some(since) => self.running(*task, *since),
                None => self.task(*task, &from),
            },
            Work::InOrder(parts) => parts.iter().fold(from, |from, part| self.work(part, from, depth)),
            Work::AtOnce(parts) => self.at_once(parts, &from, depth),
        }
    }

    fn task(&self, index: usize, from: &Spread) -> Spread {
        let (task, desk) = (&self.procedure.tasks[index], &self.desks[index]);
        // Who waits for the desk to open begins at a minute that is known, whatever was rounded before.
        let ((exact_open, exact_waits), (rounded, waits)) = (desk.arrive(&from.exact), desk.arrive(&from.rounded));
        let exact = exact_open.and(exact_waits).and(waits);
        let arrived = (exact.later(task.notice), rounded.later(task.notice));
        let queued = pass(arrived, &self.house.departments[task.department].queue);
        let mut worked = pass(queued, &task.work);
        if task.redo_percent > 0 {
            let again = f64::from(task.redo_percent) / 100.0;
            let twice = pass(worked.clone(), &task.work);
            let mix = |once: Worked, twice: Worked| once.times(1.0 - again).and(twice.times(again));
            worked = (mix(worked.0, twice.0), mix(worked.1, twice.1));
        }
        Spread { exact: desk.leave(worked.0), rounded: desk.leave(worked.1) }
    }

    /// A task under way that is not done yet: the chance that is left, taken for the whole.
    fn running(&self, task: usize, since: Moment) -> Spread {
        let desk = &self.desks[task];
        let ends = self.task(task, &Spread::point(desk.clock_of(since), false));
        let (exact, rounded) = (ends.exact.later_than(self.now), ends.rounded.later_than(self.now));
        let left = exact.total() + rounded.total();
        if left > LEAST {
            Spread { exact: exact.times(1.0 / left), rounded: rounded.times(1.0 / left) }
        } else {
            // It should have been done: then the next minute of work is as good a guess as any.
            Spread::point(desk.ends(desk.arrives(desk.opens(self.now)).0 + 1), true)
        }
    }

    fn at_once(&self, parts: &[Work], from: &Spread, depth: usize) -> Spread {
        let fork = |clock, rounded| -> Vec<Spread> {
            parts.iter().map(|part| self.work(part, Spread::point(clock, rounded), depth + 1)).collect()
        };
        let forks = self.forks(parts, &from.exact, depth).into_iter().map(|(clock, share)| (clock, share, false));
        let forks: Vec<_> = forks
            .chain(self.forks(parts, &from.rounded, depth).into_iter().map(|(clock, share)| (clock, share, true)))
            .collect();
        let base = forks.iter().map(|(clock, _, _)| *clock).min().unwrap_or(0);
        let mut row: [Vec<f64>; 2] = [Vec::new(), Vec::new()];
        for (clock, share, rounded) in forks {
            each_minute(&fork(clock, rounded), |clock, exact, rounded| {
                for (row, value) in row.iter_mut().zip([exact, rounded]).filter(|(_, value)| *value > 0.0) {
                    let minute = (clock - base) as usize;
                    if row.len() <= minute {
                        row.resize(minute + 1, 0.0);
                    }
                    row[minute] += share * value;
                }
            });
        }
        let [exact, rounded] = row.map(|row| Mass::from_row(base, row));
        Spread { exact, rounded }
    }

    /// The minutes at which branches fork, and the chance of each. While all of them wait it does not matter for how
    /// long: the last minute of waiting stands for all.
    fn forks(&self, parts: &[Work], mass: &Mass, depth: usize) -> Vec<(u32, f64)> {
        if let Some(clock) = mass.only() {
            return vec![(clock, mass.total())];
        }
        let mut desks = Vec::new();
        for part in parts {
            first_tasks(part, &mut desks);
        }
        let opens = |clock| desks.iter().map(|task| self.desks[*task].opens(clock)).min().unwrap_or(clock);
        let mut minutes: Vec<(u32, f64)> = Vec::new();
        for (clock, values) in mass.pieces() {
            for (clock, share) in (clock..).zip(values).filter(|(_, share)| **share > 0.0) {
                match minutes.last_mut() {
                    Some(last) if clock <= last.0 => last.1 += share,
                    _ => {
                        let opens = opens(clock);
                        minutes.push((if opens > clock { opens - 1 } else { clock }, *share));
                    }
                }
            }
        }
        let most = FORKS[depth.min(FORKS.len() - 1)];
        thinned(&minutes, minutes.len().div_ceil(most))
    }
}

/// What is less than this is no chance but the dust of rounding.
const LEAST: f64 = 1e-9;

/// After a duration more: what was exact is rounded up by a duration that can end between two minutes.
fn pass((exact, rounded): (Worked, Worked), duration: &Duration) -> (Worked, Worked) {
    let rounded = rounded.after(duration, Rounding::Nearest);
    if duration.is_continuous() {
        (Worked::default(), exact.after(duration, Rounding::Up).and(rounded))
    } else {
        (exact.after(duration, Rounding::Up), rounded)
    }
}

fn first_tasks(work: &Work, found: &mut Vec<usize>) {
    match work {
        Work::Task(task) => found.push(*task),
        Work::InOrder(parts) => parts.iter().take(1).for_each(|part| first_tasks(part, found)),
        Work::AtOnce(parts) => parts.iter().for_each(|part| first_tasks(part, found)),
    }
}

/// Every `step`th minute of each unbroken run and its last one; the others' chance is shared between their neighbors.
fn thinned(minutes: &[(u32, f64)], step: usize) -> Vec<(u32, f64)> {
    let mut thin: Vec<(u32, f64)> = Vec::new();
    for run in minutes.chunk_by(|one, other| one.0 + 1 == other.0) {
        for ties in (0..run.len()).step_by(step).map(|at| &run[at..run.len().min(at + step + 1)]) {
            let (Some(first), Some(last)) = (ties.first(), ties.last()) else { continue };
            let width = f64::from(last.0 - first.0);
            // The first tie of a run has no tie before it that ended in its first minute.
            let shared = thin.last().is_some_and(|known| known.0 == first.0);
            if !shared {
                thin.push((first.0, first.1));
            }
            if ties.len() > 1 {
                let mut ends = [0.0, last.1];
                for (clock, share) in &ties[1..ties.len() - 1] {
                    let near = f64::from(clock - first.0) / width;
                    ends[0] += share * (1.0 - near);
                    ends[1] += share * near;
                }
                if let Some(known) = thin.last_mut() {
                    known.1 += ends[0];
                }
                thin.push((last.0, ends[1]));
            }
        }
    }
    thin
}

/// Distributions that were computed before, by procedure, starting minute and what was known then.
#[derive(Debug, Default)]
pub struct Chances {
    known: RwLock<BTreeMap<(usize, Moment, Progress), Arc<Completion>>>,
}

impl Chances {
    /// The distribution for a procedure (index) of `house` from `start` on.
    pub fn of(&self, procedure: usize, start: Moment, house: &House, holidays: &Holidays) -> Arc<Completion> {
        self.of_rest(procedure, Progress::default(), start, house, holidays)
    }

    /// The distribution for what is left of a procedure (index) of `house` at `now`.
    pub fn of_rest(
        &self,
        procedure: usize,
        progress: Progress,
        now: Moment,
        house: &House,
        holidays: &Holidays,
    ) -> Arc<Completion> {
        let key = (procedure, now, progress);
        if let Some(known) = self.known.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(known);
        }
        let computed = Arc::new(Completion::of_rest(&house.procedures[procedure], &key.2, now, house, holidays));
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&computed));
        computed
    }
}
