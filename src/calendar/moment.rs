//! A minute on the scenario's calendar.
//!
//! Counted from the start of the year 2000, so that sums and comparisons are those of whole
//! numbers and the civil calendar is only asked when words are needed.

use jiff::civil::{Date, DateTime, Weekday, date};
use std::ops::{Add, Sub};

/// A minute of scenario time, from 2000-01-01T00:00 on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Moment(u32);

/// Minutes of a day.
const DAY: u32 = 24 * 60;

fn origin() -> Date {
    date(2000, 1, 1)
}

impl Moment {
    /// Reads `2026-03-10T10:12`; nothing for what is no date, no time, or lies outside 2000 to 2999.
    pub fn parse(text: &str) -> Option<Self> {
        let civil: DateTime = text.parse().ok()?;
        if !(2000..3000).contains(&civil.year()) || !text.contains('T') {
            return None;
        }
        let days = day_of(civil.date())?;
        let time = civil.time();
        Some(Self(days * DAY + u32::from(time.hour().unsigned_abs()) * 60 + u32::from(time.minute().unsigned_abs())))
    }

    /// The first minute of the day `days` after this one's.
    #[must_use]
    pub fn midnight(self, days: u32) -> Self {
        Self((self.day() + days) * DAY)
    }

    /// The day, counted from 2000-01-01.
    pub fn day(self) -> u32 {
        self.0 / DAY
    }

    /// Minutes since midnight.
    pub fn minute_of_day(self) -> u32 {
        self.0 % DAY
    }

    /// Minutes from `earlier` to this one; 0 where it is not earlier.
    pub fn minutes_since(self, earlier: Self) -> u32 {
        self.0.saturating_sub(earlier.0)
    }

    /// Hour and minute of the day.
    pub fn clock(self) -> (u8, u8) {
        let minute = self.minute_of_day();
        (u8::try_from(minute / 60).unwrap_or(23), u8::try_from(minute % 60).unwrap_or(59))
    }

    /// The civil date.
    pub fn date(self) -> Date {
        origin().saturating_add(jiff::Span::new().days(self.day()))
    }

    /// The day of the week, Monday is 0.
    pub fn weekday(self) -> usize {
        // 2000-01-01 was a Saturday.
        ((self.day() + 5) % 7) as usize
    }

    /// The next full half hour, or this minute if it is one.
    #[must_use]
    pub fn up_to_half_hour(self) -> Self {
        Self(self.0.div_ceil(30) * 30)
    }
}

impl Add<u32> for Moment {
    type Output = Self;
    fn add(self, minutes: u32) -> Self {
        Self(self.0.saturating_add(minutes))
    }
}

impl Sub<u32> for Moment {
    type Output = Self;
    fn sub(self, minutes: u32) -> Self {
        Self(self.0.saturating_sub(minutes))
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        let (hour, minute) = self.clock();
        write!(formatter, "{}T{hour:02}:{minute:02}", self.date())
    }
}

/// The day of a date, counted as in [`Moment::day`]; nothing before the year 2000.
pub(super) fn day_of(date: Date) -> Option<u32> {
    u32::try_from(origin().until(date).ok()?.get_days()).ok()
}

/// Minutes since midnight of `HH:MM`; 24:00 is the end of the day.
pub(crate) fn minute_of_clock(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    if minute.len() != 2 {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60 && hour * 60 + minute <= DAY).then_some(hour * 60 + minute)
}

/// Monday is 0, as in [`Moment::weekday`].
pub(super) fn index_of(weekday: Weekday) -> usize {
    usize::from(weekday.to_monday_zero_offset().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::{Moment, minute_of_clock};

    #[test]
    fn a_moment_reads_and_writes_the_same_minute_and_knows_its_weekday() {
        for (text, weekday) in
            [("2026-03-10T10:12", 1), ("2000-01-01T00:00", 5), ("2028-02-29T23:59", 1), ("2026-11-22T08:00", 6)]
        {
            let moment = Moment::parse(text).expect(text);
            assert_eq!(moment.to_string(), text);
            assert_eq!(moment.weekday(), weekday, "{text}");
        }
    }

    #[test]
    fn what_is_no_minute_is_refused() {
        for text in ["", "2026-13-01T10:00", "2026-02-30T10:00", "1999-12-31T10:00", "2026-03-10", "tomorrow"] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
        for (text, minutes) in
            [("09:00", Some(540)), ("24:00", Some(1440)), ("24:01", None), ("9:5", None), ("09:60", None), ("x", None)]
        {
            assert_eq!(minute_of_clock(text), minutes, "{text}");
        }
    }
}
