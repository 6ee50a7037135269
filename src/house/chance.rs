//! The chance that a promise is kept: P(all tasks done by the deadline), on a grid of minutes.
//!
//! Queue and work are triangular durations, discretized by differences of their distribution
//! function; tasks in a row are convolved in the working minutes of each department and carried
//! back to the clock. Only parts per million leave this module, so no float decides a byte.

use super::raw::Minutes;
use super::{House, Procedure};
use crate::calendar::{Holidays, Moment, WorkingTime};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Parts per million of certainty.
pub const PPM: u32 = 1_000_000;

/// When a procedure that starts at a moment is done, as a distribution over minutes.
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
        let mut mass = vec![1.0];
        for &(department, work) in &procedure.tasks {
            let department = &house.departments[department];
            let time = WorkingTime::new(start, &department.hours, house.country, holidays);
            let duration = convolve(&triangular(department.queue), &triangular(work));
            let worked = convolve(&to_worked(&mass, &time), &duration);
            mass = to_clock(&worked, &time);
        }
        let mut sum = 0.0;
        let done: Vec<u32> = mass
            .iter()
            .map(|share| {
                sum += share;
                ppm(sum)
            })
            .collect();
        let safe_from = minute_of(&done, house.threshold, start);
        let natural = natural_after(safe_from, start, &WorkingTime::new(start, &house.hours, house.country, holidays));
        Self { start, done, safe_from, natural }
    }

    /// The earliest deadline that reaches the house's threshold.
    pub fn safe_from(&self) -> Moment {
        self.safe_from
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

/// Chance of each whole number of minutes: the distribution function's rise over that minute.
fn triangular(Minutes(low, mode, high): Minutes) -> Vec<f64> {
    if high == 0 {
        return vec![1.0];
    }
    let (a, c, b) = (f64::from(low), f64::from(mode), f64::from(high));
    let below = |x: f64| {
        if x <= a {
            if x < a || b > a { 0.0 } else { 1.0 }
        } else if x >= b {
            1.0
        } else if x < c {
            (x - a) * (x - a) / ((b - a) * (c - a))
        } else {
            1.0 - (b - x) * (b - x) / ((b - a) * (b - c))
        }
    };
    let mut before = 0.0;
    (0..=high)
        .map(|minute| {
            let upto = below(f64::from(minute));
            let share = upto - before;
            before = upto;
            share
        })
        .collect()
}

fn convolve(one: &[f64], other: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; one.len() + other.len() - 1];
    for (index, share) in one.iter().enumerate().filter(|(_, share)| **share > 0.0) {
        for (slot, part) in sum[index..].iter_mut().zip(other) {
            *slot += share * part;
        }
    }
    sum
}

/// From minutes by the clock to working minutes of a department.
fn to_worked(mass: &[f64], time: &WorkingTime) -> Vec<f64> {
    let mut worked = Vec::new();
    for (clock, share) in mass.iter().enumerate().filter(|(_, share)| **share > 0.0) {
        let minute = time.worked_at(u32::try_from(clock).unwrap_or(u32::MAX)) as usize;
        if worked.len() <= minute {
            worked.resize(minute + 1, 0.0);
        }
        worked[minute] += share;
    }
    worked
}

/// From working minutes of a department to minutes by the clock.
fn to_clock(worked: &[f64], time: &WorkingTime) -> Vec<f64> {
    let mut mass = Vec::new();
    for (minute, share) in worked.iter().enumerate().filter(|(_, share)| **share > 0.0) {
        let clock = time.clock_at(u32::try_from(minute).unwrap_or(u32::MAX)) as usize;
        if mass.len() <= clock {
            mass.resize(clock + 1, 0.0);
        }
        mass[clock] += share;
    }
    mass
}

/// Distributions that were computed before, by procedure and starting minute.
#[derive(Debug, Default)]
pub struct Chances {
    known: RwLock<BTreeMap<(usize, Moment), Arc<Completion>>>,
}

impl Chances {
    /// The distribution for a procedure (index) of `house` from `start` on.
    pub fn of(&self, procedure: usize, start: Moment, house: &House, holidays: &Holidays) -> Arc<Completion> {
        let key = (procedure, start);
        if let Some(known) = self.known.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(known);
        }
        let computed = Arc::new(Completion::new(&house.procedures[procedure], start, house, holidays));
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&computed));
        computed
    }
}

#[cfg(test)]
mod tests {
    use super::{Minutes, convolve, triangular};

    #[test]
    fn a_triangular_duration_sums_to_one_and_lies_between_its_ends() {
        for (low, mode, high) in [(0, 0, 0), (5, 5, 5), (0, 5, 15), (10, 10, 40), (10, 40, 40), (60, 120, 480)] {
            let shares = triangular(Minutes(low, mode, high));
            assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{low} {mode} {high}");
            assert!(shares[..low as usize].iter().all(|share| *share == 0.0));
            assert_eq!(shares.len(), high as usize + 1);
        }
        assert_eq!(convolve(&triangular(Minutes(5, 5, 5)), &triangular(Minutes(2, 2, 2)))[7], 1.0);
    }
}
