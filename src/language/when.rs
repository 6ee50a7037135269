//! By when: what words for times say, put together and placed on the calendar.

use super::raw::{DayPart, Tells, Unit, Value};
use crate::calendar::{Country, Holidays, Moment};
use jiff::civil::{Date, ISOWeekDate, Weekday};
use std::fmt;

/// The moment at which something is said, and the calendar it is said in.
#[derive(Clone, Copy, Debug)]
pub struct Now<'h> {
    /// When.
    pub moment: Moment,
    /// Whose public holidays are no working days.
    pub country: Country,
    /// All holidays.
    pub holidays: &'h Holidays,
}

/// A deadline as said; written as in the recognizer's test format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// A minute.
    At(Moment),
    /// The end of a day: its first minute.
    Day(Moment),
    /// A part of a day.
    Part(Moment, DayPart),
    /// The end of a week: its Sunday's first minute.
    Week(Moment),
    /// Soon.
    Vague,
}

impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::At(moment) => write!(formatter, "{moment}"),
            Self::Day(day) => write!(formatter, "{}", day.date()),
            Self::Part(day, part) => {
                let part = match part {
                    DayPart::Morning => "morning",
                    DayPart::Forenoon => "forenoon",
                    DayPart::Afternoon => "afternoon",
                    DayPart::Evening => "evening",
                };
                write!(formatter, "{}+{part}", day.date())
            }
            Self::Week(day) => {
                let week = day.date().iso_week_date();
                write!(formatter, "{}-W{:02}", week.year(), week.week())
            }
            Self::Vague => formatter.write_str("vague"),
        }
    }
}

impl When {
    /// The last minute that keeps it, if a working day ends at `close` (minutes since midnight); nothing for "soon".
    pub fn last_minute(self, close: u32) -> Option<Moment> {
        Some(match self {
            Self::At(moment) => moment,
            Self::Day(day) | Self::Week(day) => day + close,
            Self::Part(day, DayPart::Morning) => day + 10 * 60,
            Self::Part(day, DayPart::Forenoon) => day + 12 * 60,
            Self::Part(day, DayPart::Afternoon) => day + close.max(12 * 60),
            Self::Part(day, DayPart::Evening) => day + 22 * 60,
            Self::Vague => return None,
        })
    }
}

/// What one group of words for a time says.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Said<'l> {
    pub(super) tells: &'l [Tells],
    /// The values of its words, in their order.
    pub(super) values: Vec<Spoken>,
}

/// One word of a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Spoken {
    /// A word of the lexicon with its values (it may be a number and an ordinal).
    Word(Value),
    /// Digits.
    Digits(u16),
    /// `14.30`: it may be a time or a date.
    Pair(u16, u16),
    /// `10.3.2026`
    FullDate(u16, u16, u16),
}

/// A day, a time and a part of the day, from one or more groups of words.
#[derive(Default)]
struct Parts {
    day: Option<Moment>,
    week: Option<Moment>,
    minute: Option<u32>,
    part: Option<DayPart>,
    moment: Option<Moment>,
    /// An hour that may be meant in the afternoon.
    is_spoken: bool,
    vague: bool,
}

/// The deadline that groups of words say together.
pub(super) fn resolve(said: &[Said], now: Now) -> Option<When> {
    let mut parts = Parts::default();
    for group in said {
        let mut values = Values { left: group.values.clone(), now };
        for tells in group.tells {
            values.apply(*tells, &mut parts);
        }
    }
    parts.when(now)
}

impl Parts {
    fn when(self, now: Now) -> Option<When> {
        let today = now.moment.midnight(0);
        if let Some(minute) = self.minute {
            let after_noon = |hour: u32| minute + if minute < hour * 60 { 12 * 60 } else { 0 };
            let minute = match self.part {
                Some(DayPart::Afternoon | DayPart::Evening) => after_noon(12),
                // Nobody promises a call at three in the night.
                None if self.is_spoken => after_noon(7),
                _ => minute,
            };
            let day = self.day.unwrap_or_else(|| {
                let passed = today + minute <= now.moment;
                // "At eight" said at ten: in the evening if it was said in words, else tomorrow.
                if passed { now.moment.midnight(1) } else { today }
            });
            return Some(When::At(day + minute));
        }
        match (self.moment, self.day, self.part, self.week) {
            (Some(moment), ..) => Some(When::At(moment)),
            (_, Some(day), Some(part), _) => Some(When::Part(day, part)),
            (_, Some(day), None, _) => Some(When::Day(day)),
            (_, None, Some(part), _) => Some(When::Part(today, part)),
            (_, _, _, Some(week)) => Some(When::Week(week)),
            _ => self.vague.then_some(When::Vague),
        }
    }
}

impl Spoken {
    /// Two numbers side by side that are one: tens and ones.
    pub(super) fn and(self, next: Self) -> Option<Self> {
        use Value::{Number, Ordinal};
        match (self, next) {
            (Self::Word(Number(tens) | Ordinal(tens)), Self::Word(one @ (Number(ones) | Ordinal(ones))))
                if tens >= 20 && tens % 10 == 0 && (1..10).contains(&ones) =>
            {
                Some(Self::Word(if matches!(one, Number(_)) { Number(tens + ones) } else { Ordinal(tens + ones) }))
            }
            _ => None,
        }
    }
}

struct Values<'h> {
    left: Vec<Spoken>,
    now: Now<'h>,
}

impl Values<'_> {
    fn apply(&mut self, tells: Tells, parts: &mut Parts) {
        let now = self.now.moment;
        match tells {
            Tells::In => self.duration(parts),
            Tells::Minutes(minutes) => parts.moment = Some(now + minutes),
            Tells::Day(days) => parts.day = Some(now.midnight(u32::from(days))),
            Tells::Weekday | Tells::NextWeekday => {
                let Some(weekday) = self.take(|value| match value {
                    Spoken::Word(Value::Weekday(weekday)) => Some(u32::from(weekday)),
                    _ => None,
                }) else {
                    return;
                };
                let today = now.weekday() as u32;
                let ahead = if tells == Tells::NextWeekday { 7 - today + weekday } else { (weekday + 7 - today) % 7 };
                parts.day = Some(now.midnight(if ahead == 0 { 7 } else { ahead }));
            }
            Tells::Date => parts.day = self.date().or(parts.day),
            Tells::DayOfMonth => {
                if let Some(number) = self.number() {
                    parts.day = day_of_month(now, number);
                }
            }
            Tells::Week(weeks) | Tells::EndOfWeek(weeks) => parts.week = Some(sunday(now, weeks)),
            Tells::WeekNumber => {
                if let Some(number) = self.number() {
                    parts.week = week_number(now, number);
                }
            }
            Tells::EndOfMonth(months) => {
                let month = (0..months)
                    .fold(now.date().first_of_month(), |date, _| date.last_of_month().tomorrow().unwrap_or(date));
                parts.day = moment_of(month.last_of_month());
            }
            Tells::EndOfNamedMonth => {
                let month = self.take(|value| match value {
                    Spoken::Word(Value::Month(month)) => Some(u16::from(month)),
                    _ => None,
                });
                let today = now.date();
                let year = today.year().unsigned_abs();
                let first = month.and_then(|month| {
                    let past = i32::from(month) < i32::from(today.month());
                    civil(year + u16::from(past), month, 1)
                });
                parts.day = first.and_then(|first| moment_of(first.last_of_month()));
            }
            Tells::EndOfYear => parts.day = moment_of(now.date().last_of_year()),
            Tells::EndOfDay => {
                parts.day.get_or_insert(now.midnight(0));
            }
            Tells::Part => {
                let part = self.take(|value| match value {
                    Spoken::Word(Value::Part(part)) => Some(part),
                    _ => None,
                });
                parts.part = part.or(parts.part);
            }
            Tells::At(part) => parts.part = Some(part),
            Tells::Clock => self.clock(parts, |hour, minute| hour * 60 + minute),
            Tells::HalfTo => self.clock(parts, |hour, _| (hour * 60).saturating_sub(30)),
            Tells::HalfPast => self.clock(parts, |hour, _| hour * 60 + 30),
            Tells::QuarterPast => self.clock(parts, |hour, _| hour * 60 + 15),
            Tells::QuarterTo => self.clock(parts, |hour, _| (hour * 60).saturating_sub(15)),
            Tells::MinutesPast => self.counted(parts, |count, hour| hour * 60 + count),
            Tells::MinutesTo => self.counted(parts, |count, hour| (hour * 60).saturating_sub(count)),
            Tells::MinutesToHalf => self.counted(parts, |count, hour| (hour * 60).saturating_sub(30 + count)),
            Tells::MinutesPastHalf => self.counted(parts, |count, hour| (hour * 60 + count).saturating_sub(30)),
            Tells::Range => {
                // The end counts: the first of two times is dropped.
                if self.left.len() > 1 {
                    self.left.remove(0);
                }
                self.clock(parts, |hour, minute| hour * 60 + minute);
            }
            Tells::Fixed(hour, minute) => {
                parts.minute = Some(u32::from(hour) * 60 + u32::from(minute));
                parts.is_spoken = false;
            }
            Tells::Vague => parts.vague = true,
        }
    }

    fn take<T>(&mut self, wanted: impl Fn(Spoken) -> Option<T>) -> Option<T> {
        let index = self.left.iter().position(|value| wanted(*value).is_some())?;
        wanted(self.left.remove(index))
    }

    fn number(&mut self) -> Option<u16> {
        self.take(|value| match value {
            Spoken::Digits(number) | Spoken::Word(Value::Number(number) | Value::Ordinal(number)) => Some(number),
            _ => None,
        })
    }

    fn duration(&mut self, parts: &mut Parts) {
        let now = self.now.moment;
        // A range of numbers ("two or three days"): its end.
        let mut number = None;
        while let Some(next) = self.number() {
            number = Some(next);
        }
        let number = u32::from(number.unwrap_or(1)).min(10_000);
        let unit = self.take(|value| match value {
            Spoken::Word(Value::Unit(unit)) => Some(unit),
            _ => None,
        });
        match unit {
            Some(Unit::Minute) => parts.moment = Some(now + number),
            Some(Unit::Hour) => parts.moment = Some(now + number * 60),
            Some(Unit::Day) => parts.day = Some(now.midnight(number)),
            Some(Unit::Week) => parts.day = Some(now.midnight(number * 7)),
            Some(Unit::WorkingDay) => parts.day = Some(self.working_day(number)),
            Some(Unit::Month) => {
                let month = now.date().saturating_add(jiff::Span::new().months(i64::from(number.min(120))));
                parts.day = moment_of(month);
            }
            None => {}
        }
    }

    /// Counted from the next working day.
    fn working_day(&self, count: u32) -> Moment {
        let mut day = self.now.moment.midnight(0);
        let mut left = count.min(1_000);
        while left > 0 {
            day = day.midnight(1);
            let works = day.weekday() < 5 && !self.now.holidays.contains(self.now.country, day);
            left -= u32::from(works);
        }
        day
    }

    fn date(&mut self) -> Option<Moment> {
        let today = self.now.moment.date();
        let near = |month: u16, day: u16| {
            let year = today.year().unsigned_abs();
            let date = civil(year, month, day)?;
            moment_of(if date < today { civil(year + 1, month, day)? } else { date })
        };
        let digits = self.take(|value| match value {
            Spoken::FullDate(day, month, year) => Some((day, month, Some(year))),
            Spoken::Pair(day, month) => Some((day, month, None)),
            _ => None,
        });
        match digits {
            Some((day, month, Some(year))) => {
                let year = if year < 100 { 2000 + year } else { year };
                civil(year, month, day).and_then(moment_of)
            }
            Some((day, month, None)) => near(month, day),
            None => {
                let month = self.take(|value| match value {
                    Spoken::Word(Value::Month(month)) => Some(u16::from(month)),
                    _ => None,
                });
                let day = self.number()?;
                near(month?, day)
            }
        }
    }

    fn clock(&mut self, parts: &mut Parts, minute: impl Fn(u32, u32) -> u32) {
        let pair = self.take(|value| match value {
            Spoken::Pair(hour, minute) => Some((hour, minute, false)),
            Spoken::Digits(hour) => Some((hour, 0, hour <= 12)),
            Spoken::Word(Value::Number(hour) | Value::Ordinal(hour)) => Some((hour, 0, true)),
            _ => None,
        });
        let Some((hour, first, is_spoken)) = pair else { return };
        let second = match (is_spoken || first == 0, self.left.first()) {
            (true, Some(Spoken::Word(Value::Number(number)) | Spoken::Digits(number))) if *number < 60 => {
                let number = *number;
                self.left.remove(0);
                number
            }
            _ => first,
        };
        if hour <= 24 {
            parts.minute = Some(minute(u32::from(hour), u32::from(second)).min(24 * 60));
            parts.is_spoken = is_spoken;
        }
    }

    fn counted(&mut self, parts: &mut Parts, minute: impl Fn(u32, u32) -> u32) {
        let (Some(count), Some(hour)) = (self.number(), self.number()) else { return };
        if hour <= 24 && count < 60 {
            parts.minute = Some(minute(u32::from(count), u32::from(hour)));
            parts.is_spoken = true;
        }
    }
}

fn civil(year: u16, month: u16, day: u16) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn moment_of(date: Date) -> Option<Moment> {
    Moment::parse(&format!("{date}T00:00"))
}

/// The Sunday of the week so many weeks from this one.
fn sunday(now: Moment, weeks: u16) -> Moment {
    now.midnight(6 - now.weekday() as u32 + u32::from(weeks) * 7)
}

fn week_number(now: Moment, week: u16) -> Option<Moment> {
    let this = now.date().iso_week_date();
    let week = i8::try_from(week).ok()?;
    let year = this.year() + i16::from(week < this.week());
    moment_of(ISOWeekDate::new(year, week, Weekday::Sunday).ok()?.date())
}

fn day_of_month(now: Moment, day: u16) -> Option<Moment> {
    let today = now.date();
    let day = i8::try_from(day).ok()?;
    let first = if day >= today.day() { today.first_of_month() } else { today.last_of_month().tomorrow().ok()? };
    moment_of(Date::new(first.year(), first.month(), day).ok()?)
}
