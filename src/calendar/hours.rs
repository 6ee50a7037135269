//! Opening hours, and time counted in working minutes.
//!
//! Two clocks that are easily confused (24 hours against 24 working hours, R46) are two types
//! here: a [`Moment`] is clock time, [`WorkingTime`] counts only minutes in which somebody works.

use super::{Country, Holidays, Moment};

/// For each day of the week, Monday first, from and to which minute of the day somebody works.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OpenHours(pub [Option<(u32, u32)>; 7]);

/// The working minutes of one department from a moment on, laid out over some weeks.
#[derive(Clone, Debug)]
pub struct WorkingTime {
    start: Moment,
    open: Vec<Stretch>,
}

/// How far ahead working time is laid out; no procedure that is free of problems takes longer.
const HORIZON_DAYS: u32 = 400;

/// A stretch of time in which somebody works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// Clock minutes after the start at which it opens.
    pub from: u32,
    /// Clock minutes after the start at which it closes.
    pub to: u32,
    /// Working minutes before it.
    pub before: u32,
}

impl WorkingTime {
    /// Lays out the hours from `start` on, public holidays left out.
    pub fn new(start: Moment, hours: &OpenHours, country: Country, holidays: &Holidays) -> Self {
        let mut open = Vec::new();
        let mut worked = 0;
        let mut free = holidays.days(country, start, HORIZON_DAYS).into_iter().peekable();
        for day in 0..HORIZON_DAYS {
            let midnight = start.midnight(day);
            while free.next_if(|free| *free < midnight.day()).is_some() {}
            let Some((from, to)) = hours.0[midnight.weekday()] else { continue };
            if free.peek() == Some(&midnight.day()) {
                continue;
            }
            let (from, to) = ((midnight + from).max(start), midnight + to);
            if from < to {
                open.push(Stretch { from: from.minutes_since(start), to: to.minutes_since(start), before: worked });
                worked += to.minutes_since(from);
            }
        }
        Self { start, open }
    }

    /// When it starts; all minutes are counted from here.
    pub fn start(&self) -> Moment {
        self.start
    }

    /// The stretches in which somebody works, in order.
    pub fn stretches(&self) -> &[Stretch] {
        &self.open
    }

    /// Working minutes that have passed at `clock` minutes after the start.
    pub fn worked_at(&self, clock: u32) -> u32 {
        let next = self.open.partition_point(|stretch| stretch.from <= clock);
        next.checked_sub(1).map_or(0, |index| {
            let stretch = self.open[index];
            stretch.before + clock.min(stretch.to) - stretch.from
        })
    }

    /// Clock minutes after the start at which `worked` working minutes have passed.
    pub fn clock_at(&self, worked: u32) -> u32 {
        if worked == 0 {
            return 0;
        }
        let next = self.open.partition_point(|stretch| stretch.before < worked);
        next.checked_sub(1).map_or(0, |index| {
            let stretch = self.open[index];
            (stretch.from + worked - stretch.before).min(stretch.to)
        })
    }

    /// The moment at which `worked` working minutes have passed.
    pub fn moment_at(&self, worked: u32) -> Moment {
        self.start + self.clock_at(worked)
    }

    /// Whether somebody works at `moment`.
    pub fn is_open(&self, moment: Moment) -> bool {
        let clock = moment.minutes_since(self.start);
        self.open.iter().any(|stretch| (stretch.from..stretch.to).contains(&clock))
    }

    /// The end of the working day of `moment`, or of the next one if that day is free or over.
    pub fn close_after(&self, moment: Moment) -> Moment {
        let clock = moment.minutes_since(self.start);
        self.open.iter().map(|stretch| stretch.to).find(|to| *to >= clock).map_or(moment, |to| self.start + to)
    }

    /// This moment if somebody works then, else the next opening.
    pub fn opens_at(&self, moment: Moment) -> Moment {
        if self.is_open(moment) { moment } else { self.next_opening(moment).unwrap_or(moment) }
    }

    /// The next time after a moment at which a stretch begins.
    pub fn next_opening(&self, moment: Moment) -> Option<Moment> {
        let clock = moment.minutes_since(self.start);
        let next = self.open.partition_point(|stretch| stretch.from <= clock);
        self.open.get(next).map(|stretch| self.start + stretch.from)
    }

    /// This moment if somebody works then, else the last minute before it in which somebody did.
    pub fn open_before(&self, moment: Moment) -> Moment {
        let clock = moment.minutes_since(self.start);
        let next = self.open.partition_point(|stretch| stretch.from <= clock);
        let last = next.checked_sub(1).map(|index| self.open[index]);
        last.map_or(moment, |stretch| self.start + clock.min(stretch.to - 1))
    }

    /// All working minutes that are laid out.
    pub fn total(&self) -> u32 {
        self.open.last().map_or(0, |stretch| stretch.before + stretch.to - stretch.from)
    }
}

#[cfg(test)]
mod tests {
    use super::{OpenHours, WorkingTime};
    use crate::calendar::{Country, Holidays, Moment};

    #[test]
    fn twenty_four_working_hours_are_three_days_and_no_night_or_holiday_counts() {
        let holidays = Holidays::parse(include_str!("../../assets/calendar/holidays.ron")).expect("the data file");
        let hours = OpenHours(std::array::from_fn(|day| (day < 5).then_some((9 * 60, 17 * 60))));
        for (start, worked, end) in [
            ("2026-03-10T10:12", 24 * 60, "2026-03-13T10:12"),
            ("2026-03-10T10:12", 60, "2026-03-10T11:12"),
            ("2026-03-10T17:30", 1, "2026-03-11T09:01"),
            ("2026-03-13T16:30", 60, "2026-03-16T09:30"),
            ("2026-04-01T16:00", 120, "2026-04-07T10:00"), // Easter
        ] {
            let start = Moment::parse(start).expect(start);
            let time = WorkingTime::new(start, &hours, Country::Denmark, &holidays);
            assert_eq!(time.moment_at(worked).to_string(), end);
            assert_eq!(time.worked_at(time.clock_at(worked)), worked);
        }
    }
}
