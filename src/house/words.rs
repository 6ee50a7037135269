//! Moments and deadlines in words, as they are said in a call.
//!
//! One place for all languages: ledger, replies and look-ups can only say the same thing.

use super::Deadline;
use crate::calendar::Moment;
use crate::text::Texts;

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// "torsdag kl. 12.00": a moment seen from `now`; with "today" and "tomorrow", and a date beyond six days.
pub fn moment_in_words(moment: Moment, now: Moment, texts: &Texts) -> String {
    let (hour, minute) = moment.clock();
    let clock = texts.language.clock(hour, minute);
    texts.say("moment", &[("day", &day_in_words(moment, now, texts)), ("clock", &clock)])
}

/// "senest torsdag kl. 12.00", "inden for 24 timer": a deadline as an adverbial that fits any sentence, said at `now`;
/// `expected` is the minute it comes to.
pub fn due_in_words(deadline: &Deadline, expected: Moment, now: Moment, texts: &Texts) -> String {
    match *deadline {
        Deadline::OnDay { .. } | Deadline::Safe => {
            let (hour, minute) = expected.clock();
            let clock = texts.language.clock(hour, minute);
            texts.say("due-at", &[("day", &day_in_words(expected, now, texts)), ("clock", &clock)])
        }
        Deadline::WithinMinutes(minutes) => texts.count("due-minutes", minutes as usize),
        Deadline::WithinHours(hours) => texts.count("due-hours", hours as usize),
        Deadline::WithinWorkingHours(hours) => texts.count("due-working-hours", hours as usize),
        Deadline::ByDay(_) => texts.say("due-day", &[("day", &day_in_words(expected, now, texts))]),
        Deadline::Vague => texts.say("due-vague", &[]),
    }
}

/// "torsdag den 12. marts kl. 12.00": a moment with its date, for what is read days later.
pub fn date_in_words(moment: Moment, texts: &Texts) -> String {
    let (hour, minute) = moment.clock();
    let clock = texts.language.clock(hour, minute);
    texts.say("moment", &[("day", &dated(moment, texts)), ("clock", &clock)])
}

fn day_in_words(moment: Moment, now: Moment, texts: &Texts) -> String {
    match i64::from(moment.day()) - i64::from(now.day()) {
        0 => texts.say("day-today", &[]),
        1 => texts.say("day-tomorrow", &[]),
        2..=6 => texts.say(&format!("day-{}", WEEKDAYS[moment.weekday()]), &[]),
        _ => dated(moment, texts),
    }
}

fn dated(moment: Moment, texts: &Texts) -> String {
    let date = moment.date();
    let month = texts.say(&format!("month-{}", date.month()), &[]);
    let name = WEEKDAYS[moment.weekday()];
    let weekday = texts.say(&format!("day-{name}"), &[]);
    let bare = texts.say(&format!("weekday-{name}"), &[]);
    let day = date.day().to_string();
    texts.say("day-date", &[("weekday", &weekday), ("bare", &bare), ("day", &day), ("month", &month)])
}
