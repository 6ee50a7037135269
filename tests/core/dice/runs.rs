//! Work done again and again in continuous time, by code of its own.
//!
//! Draws are stratified: of so many runs each duration takes every slice of its distribution
//! once, in random order, so that fewer runs tell as much.

use super::houses::{Department, Length, Plan};
use crate::shelf::LIBRARY;
use holdord::calendar::Country;

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

/// A generator of random numbers that is fast without optimization, too (`SplitMix64`).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Slices of certainty in random order.
fn slices(runs: usize, random: &mut Random) -> Vec<f64> {
    let mut slices: Vec<f64> = (0..runs).map(|slice| (slice as f64 + random.share()) / runs as f64).collect();
    for last in (1..runs).rev() {
        slices.swap(last, (random.next() % (last as u64 + 1)) as usize);
    }
    slices
}

/// A duration of each run.
fn lengths(length: &Length, runs: usize, random: &mut Random) -> Vec<f64> {
    match length {
        Length::Triangle(low, _, high) if low == high => vec![f64::from(*low); runs],
        _ => slices(runs, random).into_iter().map(|share| length.at(share)).collect(),
    }
}

/// When the plan is done, in minutes after its start: so many runs, in rising order.
pub(super) fn ends(plan: &Plan, runs: usize, seed: u64) -> Vec<f64> {
    let mut random = Random(seed);
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
    random: &mut Random,
) {
    let runs = came.len();
    let mut minutes = lengths(work, runs, random);
    if let Some(queue) = &plan.departments[department].queue {
        minutes.iter_mut().zip(lengths(queue, runs, random)).for_each(|(minutes, queue)| *minutes += queue);
    }
    if redo_percent > 0 {
        let again = lengths(work, runs, random);
        for ((minutes, again), fails) in minutes.iter_mut().zip(again).zip(slices(runs, random)) {
            *minutes += if fails * 100.0 < f64::from(redo_percent) { again } else { 0.0 };
        }
    }
    for (came, minutes) in came.iter_mut().zip(minutes) {
        *came = worked(&times[department], *came, minutes + f64::from(notice));
    }
}
