//! How long queue and work take: triangular, or a table of measured durations, in whole working minutes.
//!
//! Time passes continuously, the grid has minutes. A triangular duration is rounded to the nearest
//! minute, but the first one after a known minute (the start, or an opening that was waited for) is
//! rounded up: then P(sum ≤ minute) is without bias, however many tasks follow. Rounding all of
//! them up would be late by half a minute for each.

use super::raw::Minutes;

/// A duration in working minutes, valid by construction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Duration {
    /// Fewest, most likely, most; they do not fall.
    Triangular(Minutes),
    /// Measured durations in rising order, each as likely as the others; never empty.
    Measured(Box<[u32]>),
}

/// How a triangular duration falls on the grid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Rounding {
    /// To the end of the minute in which it ends.
    Up,
    /// To the nearest minute.
    Nearest,
}

/// What a draw is measured against: a 32-bit number.
const DRAWS: u128 = 1 << 32;

impl Duration {
    /// No time at all.
    pub(super) const NONE: Self = Self::Triangular(Minutes(0, 0, 0));

    /// The same duration this long, in percent of what it was, in whole minutes.
    #[must_use]
    pub fn times(&self, percent: u32) -> Self {
        let times = |minutes: u32| minutes.saturating_mul(percent) / 100;
        match self {
            Self::Triangular(Minutes(low, mode, high)) => {
                Self::Triangular(Minutes(times(*low), times(*mode), times(*high)))
            }
            Self::Measured(table) => Self::Measured(table.iter().map(|minutes| times(*minutes)).collect()),
        }
    }

    /// The longest it can be, in minutes.
    pub fn longest(&self) -> u32 {
        match self {
            Self::Triangular(Minutes(_, _, high)) => *high,
            Self::Measured(table) => table.last().copied().unwrap_or(0),
        }
    }

    /// Whether it can end between two minutes of the grid.
    pub(super) fn is_continuous(&self) -> bool {
        matches!(self, Self::Triangular(Minutes(low, _, high)) if low < high)
    }

    /// The duration that a draw stands for: each number of 32 bits is one case of 2³², the low ones are the short ones.
    pub(super) fn drawn(&self, draw: u32, rounding: Rounding) -> u32 {
        match self {
            Self::Measured(table) => {
                let index = (u128::from(draw) * table.len() as u128 / DRAWS) as usize;
                table.get(index).copied().unwrap_or(0)
            }
            Self::Triangular(minutes) => {
                let (mut low, mut high) = (minutes.0, minutes.2);
                while low < high {
                    let middle = low.midpoint(high);
                    if share_by(*minutes, middle, rounding) > u128::from(draw) {
                        high = middle;
                    } else {
                        low = middle + 1;
                    }
                }
                low
            }
        }
    }
}

/// Cases of 2³² in which a triangular duration is rounded to `minute` at most: its distribution function, in whole numbers.
fn share_by(Minutes(low, mode, high): Minutes, minute: u32, rounding: Rounding) -> u128 {
    // In half minutes, so that the nearest minute ends at a whole number.
    let at = 2 * u128::from(minute) + u128::from(rounding == Rounding::Nearest);
    let (a, c, b) = (2 * u128::from(low), 2 * u128::from(mode), 2 * u128::from(high));
    if at >= b {
        DRAWS
    } else if at <= a {
        0
    } else if at < c {
        (at - a) * (at - a) * DRAWS / ((b - a) * (c - a))
    } else {
        DRAWS - (b - at) * (b - at) * DRAWS / ((b - a) * (b - c))
    }
}

/// Widths up to this many minutes are convolved share by share; wider ones by their corners. A matter of speed alone.
const NARROW: u32 = 16;

impl Duration {
    /// The distribution after this duration more: `before` shifted and spread, its first minute where it was.
    pub(super) fn after(&self, before: &[f64], rounding: Rounding) -> Vec<f64> {
        let mut sum = vec![0.0; before.len() + self.longest() as usize];
        match self {
            Self::Measured(table) => {
                let share = 1.0 / table.len() as f64;
                for minutes in table.chunk_by(|one, other| one == other) {
                    add(&mut sum, minutes[0], before, share * minutes.len() as f64);
                }
            }
            Self::Triangular(Minutes(low, _, high)) if low == high => add(&mut sum, *low, before, 1.0),
            Self::Triangular(minutes @ Minutes(low, _, high)) if high - low <= NARROW => {
                let mut until = 0;
                for minute in *low..=*high {
                    let upto = share_by(*minutes, minute, rounding);
                    add(&mut sum, minute, before, (upto - until) as f64 / DRAWS as f64);
                    until = upto;
                }
            }
            Self::Triangular(minutes) => {
                for (minute, tap) in corners(*minutes, rounding) {
                    add(&mut sum, minute, before, tap);
                }
                sum_twice(&mut sum);
            }
        }
        sum
    }
}

/// Adds `before`, `minutes` later and times `share`, as far as it fits.
fn add(sum: &mut [f64], minutes: u32, before: &[f64], share: f64) {
    for (slot, part) in sum.iter_mut().skip(minutes as usize).zip(before) {
        *slot += share * part;
    }
}

/// The shares of a triangular duration lie on three straight lines, so their second differences are nothing but near its
/// three corners: the minutes where they are not, and what they are there.
fn corners(Minutes(low, mode, high): Minutes, rounding: Rounding) -> Vec<(u32, f64)> {
    // The second differences of the minutes' shares of max(x, 0)² and of max(x, 0).
    let (square, line) = match rounding {
        Rounding::Up => ([0.0, 1.0, 1.0], [0.0, 1.0, -1.0]),
        Rounding::Nearest => ([0.25, 1.5, 0.25], [0.5, 0.0, -0.5]),
    };
    let (rise, fall, width) = (f64::from(mode - low), f64::from(high - mode), f64::from(high - low));
    let mut taps = Vec::new();
    let mut corner = |at: u32, form: [f64; 3], factor: f64| {
        taps.extend((at..).zip(form).map(|(minute, share)| (minute, share * factor)));
    };
    if low == mode {
        corner(low, line, 2.0 / width);
        corner(low, square, -1.0 / (width * width));
        corner(high, square, 1.0 / (width * width));
    } else if mode == high {
        corner(low, square, 1.0 / (width * width));
        corner(high, square, -1.0 / (width * width));
        corner(high, line, -2.0 / width);
    } else {
        corner(low, square, 1.0 / (width * rise));
        corner(mode, square, -1.0 / (rise * fall));
        corner(high, square, 1.0 / (width * fall));
    }
    taps
}

/// Two running sums in one pass; what rounding leaves below nothing is nothing.
fn sum_twice(values: &mut [f64]) {
    let (mut once, mut twice) = (0.0, 0.0);
    for value in values {
        once += *value;
        twice += once;
        *value = if twice > 0.0 { twice } else { 0.0 };
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Minutes, Rounding};

    fn shares(duration: &Duration, rounding: Rounding) -> Vec<f64> {
        duration.after(&[1.0], rounding)
    }

    #[test]
    fn a_triangular_duration_sums_to_one_and_has_its_own_mean_up_to_half_a_minute() {
        for (low, mode, high) in [
            (0, 0, 0),
            (5, 5, 5),
            (0, 5, 15),
            (10, 10, 40),
            (10, 40, 40),
            (10, 11, 40),
            (60, 120, 480),
            (0, 7_000, 14_400),
        ] {
            let duration = Duration::Triangular(Minutes(low, mode, high));
            let exact = f64::from(low + mode + high) / 3.0;
            for (rounding, late) in [(Rounding::Up, 0.5), (Rounding::Nearest, 0.0)] {
                let shares = shares(&duration, rounding);
                assert_eq!(shares.len(), high as usize + 1);
                let sum: f64 = shares.iter().sum();
                let mean: f64 = (0..).zip(&shares).map(|(minute, share)| f64::from(minute) * share).sum();
                let late = if low == high { 0.0 } else { late };
                assert!((sum - 1.0).abs() < 1e-9, "{low} {mode} {high}: {sum}");
                assert!((mean - exact - late).abs() < 0.01, "{low} {mode} {high}: {mean}, not {exact} + {late}");
                assert!(shares[..low as usize].iter().all(|share| *share == 0.0));
            }
        }
    }

    #[test]
    fn what_is_drawn_is_what_is_counted_with() {
        for duration in [
            Duration::Triangular(Minutes(0, 5, 15)),
            Duration::Triangular(Minutes(10, 10, 60)),
            Duration::Triangular(Minutes(20, 60, 60)),
            Duration::Triangular(Minutes(7, 7, 7)),
            Duration::Measured([3, 3, 8, 20].into()),
        ] {
            for rounding in [Rounding::Up, Rounding::Nearest] {
                const STEP: usize = 1 << 12;
                let mut counted = vec![0.0; duration.longest() as usize + 1];
                for draw in (0..=u32::MAX).step_by(STEP) {
                    counted[duration.drawn(draw, rounding) as usize] += STEP as f64 / f64::from(u32::MAX);
                }
                for (minute, (counted, share)) in counted.iter().zip(shares(&duration, rounding)).enumerate() {
                    assert!((counted - share).abs() < 1e-5, "{duration:?} {rounding:?} {minute}: {counted} {share}");
                }
            }
        }
    }
}
