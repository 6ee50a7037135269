//! By when something is promised, and which deadlines are good ones.

use super::{Completion, House};
use crate::calendar::{Holidays, Moment, WorkingTime};

/// A deadline as said; clock hours and working hours are not the same (R46).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deadline {
    /// At a minute of a day, counted from the day on which it is said.
    OnDay {
        /// 0 is today.
        days: u32,
        /// Since midnight.
        minute: u32,
    },
    /// Minutes from now by the clock.
    WithinMinutes(u32),
    /// Hours from now by the clock.
    WithinHours(u32),
    /// Hours of working time.
    WithinWorkingHours(u32),
    /// By the end of a working day, counted from the day on which it is said.
    ByDay(u32),
    /// The earliest time the house can stand by, by what is known when it is said.
    Safe,
    /// None that could be written down.
    Vague,
}

/// After how many hours by the clock a customer expects what was promised without a date. A judgment.
const VAGUE_HOURS: u32 = 4;

impl Deadline {
    /// The minute by which the customer expects it, if it is said at `now`; `safe` is the house's word.
    pub fn resolve(self, now: Moment, safe: Moment, house: &House, holidays: &Holidays) -> Moment {
        match self {
            Self::OnDay { days, minute } => now.midnight(days) + minute,
            Self::Safe => safe,
            Self::WithinMinutes(minutes) => now + minutes,
            Self::WithinHours(hours) => now + hours * 60,
            Self::WithinWorkingHours(hours) => {
                WorkingTime::new(now, &house.hours, house.country, holidays).moment_at(hours * 60)
            }
            Self::ByDay(days) => {
                let day = now.midnight(days);
                let close = house.hours.0[day.weekday()].map_or(24 * 60, |(_, to)| to);
                day.midnight(0) + close
            }
            Self::Vague => now + VAGUE_HOURS * 60,
        }
    }
}

/// The deadlines of a promise that earn full points, in a row from early to late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// The earliest deadline that reaches the house's threshold.
    pub safe_from: Moment,
    /// The last one that is not needlessly late.
    pub full_until: Moment,
}

impl Window {
    /// Full points lie from the earliest safe deadline to the next natural time after it, at least 30 minutes on,
    /// or until `needed`, the customer's need or the house's service level, if that is later.
    pub fn new(completion: &Completion, needed: Option<Moment>) -> Self {
        let safe_from = completion.safe_from();
        let full_until = completion.natural().max(safe_from + 30).max(needed.unwrap_or(safe_from));
        Self { safe_from, full_until }
    }
}
