//! By when something is promised, and which deadlines are good ones.

use super::{Completion, House};
use crate::calendar::{Holidays, Moment, WorkingTime};

/// A deadline as said; clock hours and working hours are not the same (R46).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deadline {
    /// At a minute.
    At(Moment),
    /// Minutes from now by the clock.
    WithinMinutes(u32),
    /// Hours from now by the clock.
    WithinHours(u32),
    /// Hours of working time.
    WithinWorkingHours(u32),
    /// By the end of the working day of this moment.
    ByDay(Moment),
    /// None that could be written down.
    Vague,
}

/// After how many hours by the clock a customer expects what was promised without a date. A judgment.
const VAGUE_HOURS: u32 = 4;

impl Deadline {
    /// The minute by which the customer expects it, if it is said at `now`.
    pub fn resolve(self, now: Moment, house: &House, holidays: &Holidays) -> Moment {
        match self {
            Self::At(moment) => moment,
            Self::WithinMinutes(minutes) => now + minutes,
            Self::WithinHours(hours) => now + hours * 60,
            Self::WithinWorkingHours(hours) => {
                WorkingTime::new(now, &house.hours, house.country, holidays).moment_at(hours * 60)
            }
            Self::ByDay(day) => {
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
    /// or until `needed`, if that is later.
    pub fn new(completion: &Completion, needed: Option<Moment>) -> Self {
        let safe_from = completion.safe_from();
        let full_until = completion.natural().max(safe_from + 30).max(needed.unwrap_or(safe_from));
        Self { safe_from, full_until }
    }
}
