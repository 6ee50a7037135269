//! The calendar of the desk: the days until the case is put away, with hours, free days and deadlines.

use super::Source;
use crate::calendar::{Moment, WorkingTime};
use crate::house::Department;
use crate::text::Texts;

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// One day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskDay {
    /// Its first minute.
    pub starts: Moment,
    /// Weekday and date: "onsdag den 11. marts".
    pub date: String,
    /// Whether it is today.
    pub is_today: bool,
    /// The trainee's hours, from and to in minutes since midnight; none where the company is closed.
    pub open: Option<(u32, u32)>,
    /// The hours, or why there are none, in words.
    pub hours: String,
    /// Whether it is a public holiday.
    pub is_holiday: bool,
    /// The deadlines of open promises on this day, in the order of the day: the number of the promise, and the
    /// deadline in words.
    pub deadlines: Vec<(usize, String)>,
}

impl Source<'_> {
    pub(super) fn days(&self) -> Vec<DeskDay> {
        let today = self.desk.now().midnight(0);
        let last = self.desk.closes().day().max(today.day());
        (0..=last - today.day()).map(|ahead| self.day(today.midnight(ahead), ahead == 0)).collect()
    }

    fn day(&self, starts: Moment, is_today: bool) -> DeskDay {
        let open = stretch_of(self.desk.hours(), starts);
        let is_holiday = self.case.holidays.contains(self.case.house.country, starts);
        let on_this_day = self.desk.promises().iter().enumerate();
        let mut due: Vec<(Moment, usize)> = on_this_day
            .filter(|(_, promise)| promise.is_open() && promise.entry.expected.day() == starts.day())
            .map(|(index, promise)| (promise.entry.expected, index))
            .collect();
        due.sort_unstable();
        let deadlines = due.into_iter().map(|(at, index)| {
            let what = self.what(self.desk.promises()[index].entry.step);
            (index, self.texts.say("desk-day-deadline", &[("clock", &clock(at, self.texts)), ("what", what)]))
        });
        DeskDay {
            starts,
            date: day_in_words(starts, self.texts),
            is_today,
            open,
            hours: match open {
                Some((from, to)) => self.between(from, to),
                None if is_holiday => self.texts.say("desk-holiday", &[]),
                None => self.texts.say("desk-closed-day", &[]),
            },
            is_holiday,
            deadlines: deadlines.collect(),
        }
    }

    /// The trainee's hours of today in a sentence.
    pub(super) fn own_hours(&self) -> String {
        match stretch_of(self.desk.hours(), self.desk.now()) {
            Some((from, to)) => self.texts.say("desk-hours", &[("hours", &self.between(from, to))]),
            None => self.texts.say("desk-no-hours", &[]),
        }
    }

    /// The hours of a department today in a sentence, and whether it works now.
    pub(super) fn hours_of(&self, department: &Department) -> (String, bool) {
        let (now, name) = (self.desk.now(), ("name", &*department.name));
        let hours = WorkingTime::new(now.midnight(0), &department.hours, self.case.house.country, &self.case.holidays);
        let words = match stretch_of(&hours, now) {
            Some((from, to)) => self.texts.say("desk-department", &[name, ("hours", &self.between(from, to))]),
            None => self.texts.say("desk-department-closed", &[name]),
        };
        (words, hours.is_open(now))
    }

    fn between(&self, from: u32, to: u32) -> String {
        let midnight = self.desk.now().midnight(0);
        let args = [("from", clock(midnight + from, self.texts)), ("to", clock(midnight + to, self.texts))];
        self.texts.say("desk-between", &args.each_ref().map(|(name, value)| (*name, value.as_str())))
    }
}

/// The open hours of the day of a moment, in minutes since midnight.
fn stretch_of(hours: &WorkingTime, moment: Moment) -> Option<(u32, u32)> {
    let origin = hours.start();
    let same_day = hours.stretches().iter().find(|stretch| (origin + stretch.from).day() == moment.day())?;
    let midnight = moment.midnight(0);
    let minute = |clock: u32| (origin + clock).minutes_since(midnight);
    Some((minute(same_day.from), minute(same_day.to)))
}

/// "12.00": the clock time of a moment.
pub(in crate::play) fn clock(moment: Moment, texts: &Texts) -> String {
    let (hour, minute) = moment.clock();
    texts.language.clock(hour, minute)
}

/// "onsdag den 11. marts".
fn day_in_words(moment: Moment, texts: &Texts) -> String {
    said("desk-day", moment, texts)
}

/// "onsdag den 11. marts, kl. 12.00".
pub(in crate::play) fn day_and_clock(moment: Moment, texts: &Texts) -> String {
    said("desk-now", moment, texts)
}

fn said(id: &str, moment: Moment, texts: &Texts) -> String {
    let date = moment.date();
    let weekday = texts.say(&format!("weekday-{}", WEEKDAYS[moment.weekday()]), &[]);
    let month = texts.say(&format!("month-{}", date.month()), &[]);
    let (day, clock) = (date.day().to_string(), clock(moment, texts));
    texts.say(id, &[("weekday", &weekday), ("day", &day), ("month", &month), ("clock", &clock)])
}
