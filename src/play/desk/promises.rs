//! The promises of the desk in words: what, by when, how long is left, and how they ended.

use super::days::day_and_clock;
use super::{Source, channel_in_words};
use crate::calendar::Moment;
use crate::desk::{Fate, Promise};
use crate::house::due_in_words;
use crate::text::Texts;

/// Minutes of an hour and of a day.
const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

/// One promise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskPromise {
    /// Its number in [`crate::desk::Desk::promises`].
    pub index: usize,
    /// What was promised.
    pub what: String,
    /// The deadline as it was said, in the scenario's language: "senest onsdag kl. 12.00".
    pub said: String,
    /// What the customer heard by that: "onsdag den 11. marts, kl. 12.00".
    pub deadline: String,
    /// When it was given.
    pub given: Moment,
    /// The minute of the deadline.
    pub expected: Moment,
    /// How long is left, or how long ago it should have been: "om 2 timer". Empty once it has ended.
    pub left: String,
    /// How it stands.
    pub state: DeskState,
    /// The same in words.
    pub state_words: String,
    /// The way that was promised, "telefon", or that none was.
    pub channel: String,
    /// Whether it stands in the journal.
    pub is_noted: bool,
    /// Whether it waits for a call or message of the trainee.
    pub is_own_work: bool,
}

/// How a promise stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeskState {
    /// It has to be kept.
    Open,
    /// It has to be kept, and its time has passed.
    Overdue,
    /// It has ended.
    Ended(Fate),
}

impl DeskState {
    /// How a promise stands at a minute.
    pub(in crate::play) fn of(promise: &Promise, now: Moment) -> Self {
        match promise.fate {
            Some((fate, _)) => Self::Ended(fate),
            None if promise.is_overdue(now) => Self::Overdue,
            None => Self::Open,
        }
    }

    /// The id of its name.
    pub fn key(self) -> String {
        match self {
            Self::Open => "desk-promise-open".to_owned(),
            Self::Overdue => "desk-promise-overdue".to_owned(),
            Self::Ended(fate) => format!("fate-{}", fate.id()),
        }
    }
}

impl Source<'_> {
    pub(super) fn promises(&self) -> Vec<DeskPromise> {
        let own: Vec<usize> = self.desk.own_work().map(|(step, _)| step).collect();
        let promises = self.desk.promises().iter().enumerate();
        promises.map(|(index, promise)| self.promise(index, promise, &own)).collect()
    }

    fn promise(&self, index: usize, promise: &Promise, own: &[usize]) -> DeskPromise {
        let (entry, now) = (&promise.entry, self.desk.now());
        let state = DeskState::of(promise, now);
        DeskPromise {
            index,
            what: self.what(entry.step).to_owned(),
            said: due_in_words(&entry.due, entry.expected, entry.given, self.spoken),
            deadline: day_and_clock(entry.expected, self.texts),
            given: entry.given,
            expected: entry.expected,
            left: if promise.is_open() { left_in_words(entry.expected, now, self.texts) } else { String::new() },
            state,
            state_words: self.texts.say(&state.key(), &[]),
            channel: match entry.channel {
                Some(channel) => channel_in_words(channel, self.texts),
                None => self.texts.say("channel-none", &[]),
            },
            is_noted: entry.noted,
            is_own_work: promise.is_open() && own.contains(&entry.step),
        }
    }

    /// What a step is, in words.
    pub(super) fn what(&self, step: usize) -> &str {
        self.script.text(self.case.scenario.steps[step].text)
    }
}

/// "om 2 timer og 10 minutter", "for 1 dag siden": a deadline as seen from now.
fn left_in_words(deadline: Moment, now: Moment, texts: &Texts) -> String {
    let (id, minutes) = match deadline.minutes_since(now) {
        0 if deadline < now => ("desk-ago", now.minutes_since(deadline)),
        minutes => ("desk-ahead", minutes),
    };
    texts.say(id, &[("span", &span_in_words(minutes, texts))])
}

/// "2 timer og 10 minutter": minutes in their two largest units.
pub fn span_in_words(minutes: u32, texts: &Texts) -> String {
    let units = [("span-days", minutes / DAY), ("span-hours", minutes % DAY / HOUR), ("span-minutes", minutes % HOUR)];
    let first = units.iter().position(|(_, number)| *number > 0).unwrap_or(units.len() - 1);
    let said: Vec<String> = units[first..]
        .iter()
        .take(2)
        .enumerate()
        .filter(|(place, (_, number))| *place == 0 || *number > 0)
        .map(|(_, (id, number))| texts.count(id, *number as usize))
        .collect();
    match said.as_slice() {
        [larger, smaller] => texts.say("span-both", &[("larger", larger), ("smaller", smaller)]),
        _ => said.concat(),
    }
}
