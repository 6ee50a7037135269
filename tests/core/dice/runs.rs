//! Work done again and again in continuous time, by code of its own.
//!
//! Draws are stratified: of so many runs each duration takes every slice of its distribution
//! once, in random order, so that fewer runs tell as much.

use super::houses::{Department, Length, Plan};
use crate::shelf::LIBRARY;
use holdord::calendar::Country;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Far enough ahead for every house that is drawn.
const DAYS: u32 = 150;

impl Length {
    /// The duration below which it stays with this chance.
    fn at(&self, share: f64) -> f64 {
        match self {
            Self::Table(table) => f64::from(table[(share * table.len() as f64) as usize]),
            Self::Triangle(low, mode, high) => {
                let (a, c, b) = (f64::from(*low), f64::from(*mode), f64::from(*high));
                if low == high {
                    a
                } else if share * (b - a) < c - a {
                    a + (share * (b - a) * (c - a)).sqrt()
                } else {
                    b - ((1.0 - share) * (b - a) * (b - c)).sqrt()
                }
            }
        }
    }
}

/// The stretches in which a department works, in minutes after the start, each with its last minute for what comes in.
fn stretches(department: &Department, plan: &Plan) -> Vec<(f64, f64, f64)> {
    let country: Country = plan.country.parse().expect("a country");
    let passed = f64::from(plan.start.minute_of_day());
    let mut stretches = Vec::new();
    for day in 0..DAYS {
        let midnight = plan.start.midnight(day);
        if let Some((opens, closes)) = department.hours[midnight.weekday()]
            && !LIBRARY.holidays.contains(country, midnight)
        {
            let zero = f64::from(day) * 1440.0 - passed;
            let last = department.cut_off.map_or(f64::from(closes), f64::from);
            stretches.push((zero + f64::from(opens), zero + f64::from(closes), zero + last));
        }
    }
    stretches
}

/// When work of so many minutes that comes in at `came` is done.
fn worked(stretches: &[(f64, f64, f64)], came: f64, minutes: f64) -> f64 {
    let mut next = stretches.partition_point(|stretch| stretch.1 <= came);
    let mut now = came;
    if now > stretches[next].2 && now >= stretches[next].0 {
        next += 1;
    }
    let mut left = minutes;
    loop {
        let (opens, closes, _) = stretches[next];
        now = now.max(opens);
        if left <= closes - now {
            return now + left;
        }
        left -= closes - now;
        next += 1;
    }
}

/// Slices of certainty in random order.
fn slices(runs: usize, random: &mut ChaCha8Rng) -> Vec<f64> {
    let mut order: Vec<usize> = (0..runs).collect();
    for last in (1..runs).rev() {
        order.swap(last, random.random_range(0..=last as u64) as usize);
    }
    order.into_iter().map(|slice| (slice as f64 + random.random::<f64>()) / runs as f64).collect()
}

/// When the plan is done, in minutes after its start: so many runs, in rising order.
pub(super) fn ends(plan: &Plan, runs: usize, seed: u64) -> Vec<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let times: Vec<_> = plan.departments.iter().map(|department| stretches(department, plan)).collect();
    let mut done: Vec<Vec<f64>> = Vec::new();
    for task in &plan.tasks {
        let mut came = vec![0.0_f64; runs];
        for before in &task.after {
            came.iter_mut().zip(&done[*before]).for_each(|(came, done)| *came = came.max(*done));
        }
        if let Some((supplier, length, false)) = &task.needs {
            pass(&mut came, plan, &times, *supplier, 0, length, 0, &mut random);
        }
        pass(&mut came, plan, &times, task.department, task.notice, &task.work, task.redo_percent, &mut random);
        done.push(came);
    }
    let mut ends: Vec<f64> = (0..runs).map(|run| done.iter().fold(0.0_f64, |last, done| last.max(done[run]))).collect();
    ends.sort_unstable_by(f64::total_cmp);
    ends
}

/// Turns arrivals at a department into ends of its work.
fn pass(
    came: &mut [f64],
    plan: &Plan,
    times: &[Vec<(f64, f64, f64)>],
    department: usize,
    notice: u32,
    work: &Length,
    redo_percent: u32,
    random: &mut ChaCha8Rng,
) {
    let runs = came.len();
    let mut draws = || slices(runs, random);
    let queue = plan.departments[department].queue.as_ref().map(|queue| (queue, draws()));
    let (first, fails, again) = (draws(), draws(), draws());
    for (run, came) in came.iter_mut().enumerate() {
        let mut minutes = f64::from(notice) + work.at(first[run]);
        minutes += queue.as_ref().map_or(0.0, |(queue, draws)| queue.at(draws[run]));
        if fails[run] * 100.0 < f64::from(redo_percent) {
            minutes += work.at(again[run]);
        }
        *came = worked(&times[department], *came, minutes);
    }
}
