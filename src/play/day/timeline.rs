//! The day as a timeline: for each case its calls, and its promises as bars from given to due to done.

use super::super::desk::{DeskState, clock, day_and_clock};
use crate::calendar::Moment;
use crate::desk::Happened;
use crate::shift::{Day, Slot};
use crate::text::Texts;

/// A day from its first minute to its last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timeline {
    /// The full hour before the day began.
    pub from: Moment,
    /// The end of the day.
    pub to: Moment,
    /// Where the day has come to.
    pub now: Moment,
    /// The full hours from `from` to `to`, with their clock times in words.
    pub hours: Vec<(Moment, String)>,
    /// One lane a case whose call has come in.
    pub lanes: Vec<Lane>,
}

/// What happened in one case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lane {
    /// The case's number in the day.
    pub case: usize,
    /// The customer's name.
    pub customer: String,
    /// When somebody spoke with the customer, or let them wait.
    pub stretches: Vec<Stretch>,
    /// Everything that was promised, in the order it was.
    pub promises: Vec<PromiseBar>,
}

/// What a stretch of time was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StretchKind {
    /// The customer waited on the phone.
    Waiting,
    /// A call.
    Call,
    /// The trainee was busy with this case at the desk.
    Desk,
}

/// A stretch of time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// What it was.
    pub kind: StretchKind,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub to: Moment,
}

/// A promise as a bar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromiseBar {
    /// Its number in the case, from 0.
    pub index: usize,
    /// What was promised.
    pub what: String,
    /// When it was given.
    pub given: Moment,
    /// By when the customer expected it.
    pub due: Moment,
    /// When it ended; none while it is open.
    pub done: Option<Moment>,
    /// How it stands, or how it ended.
    pub state: DeskState,
    /// All of it in a line: what, given, due, and how it ended when.
    pub words: String,
}

impl Timeline {
    /// The day so far.
    pub fn new(day: &Day, texts: &Texts) -> Self {
        let from = day.shift().starts - day.shift().starts.minute_of_day() % 60;
        let to = day.closes().max(day.now());
        let hours = (0..=to.minutes_since(from) / 60).map(|hour| from + hour * 60);
        let lanes = day.slots().iter().enumerate().filter(|(_, slot)| slot.comes <= day.now());
        Self {
            from,
            to,
            now: day.now(),
            hours: hours.map(|hour| (hour, clock(hour, texts))).collect(),
            lanes: lanes.map(|(case, slot)| lane(day, case, slot, texts)).collect(),
        }
    }
}

fn lane(day: &Day, case: usize, slot: &Slot, texts: &Texts) -> Lane {
    let mut stretches = Vec::new();
    let mut waited = |from: Moment, to: Moment| {
        if to > from {
            stretches.push(Stretch { kind: StretchKind::Waiting, from, to });
        }
    };
    waited(slot.comes, slot.taken.unwrap_or(day.now()));
    if let Some(ring) = slot.ring {
        waited(ring.since, day.now());
    }
    for call in slot.attempt().into_iter().flat_map(crate::desk::Attempt::conversations) {
        let from = call.transcript().starts;
        stretches.push(Stretch { kind: StretchKind::Call, from, to: call.moment().max(from + 1) });
    }
    let desk = slot.attempt().and_then(crate::desk::Attempt::desk);
    for turn in desk.into_iter().flat_map(crate::desk::Desk::turns) {
        let own = matches!(
            turn.what,
            Happened::Asked { .. } | Happened::Answered { .. } | Happened::Sent { .. } | Happened::Wrote(_)
        );
        if own && turn.until > turn.at {
            stretches.push(Stretch { kind: StretchKind::Desk, from: turn.at, to: turn.until });
        }
    }
    Lane {
        case,
        customer: customer(day, case),
        stretches,
        promises: slot.attempt().map_or_else(Vec::new, |attempt| bars(attempt, day.now(), texts)),
    }
}

/// Who calls in a case: their name.
pub(super) fn customer(day: &Day, case: usize) -> String {
    day.rota().cases[case].scenario.customer.persons[day.caller(case)].name.to_string()
}

fn bars(attempt: &crate::desk::Attempt, now: Moment, texts: &Texts) -> Vec<PromiseBar> {
    let Some(desk) = attempt.desk() else { return Vec::new() };
    let scenario = attempt.call().scenario();
    let bar = |(index, promise): (usize, &crate::desk::Promise)| {
        let entry = &promise.entry;
        let state = DeskState::of(promise, now);
        let what = attempt.call().script().text(scenario.steps[entry.step].text).to_owned();
        let state_words = texts.say(&state.key(), &[]);
        let done = promise.fate.map(|(_, at)| at);
        let today = entry.expected.day() == entry.given.day();
        let due = if today { clock(entry.expected, texts) } else { day_and_clock(entry.expected, texts) };
        let given = clock(entry.given, texts);
        let ended = done.map_or_else(String::new, |at| clock(at, texts));
        let args =
            [("what", what.as_str()), ("given", &given), ("due", &due), ("state", &state_words), ("ended", &ended)];
        let id = match (done.is_some(), today) {
            (true, true) => "day-promise-ended",
            (false, true) => "day-promise-open",
            (true, false) => "day-promise-later-ended",
            (false, false) => "day-promise-later-open",
        };
        let words = texts.say(id, &args);
        PromiseBar { index, what, given: entry.given, due: entry.expected, done, state, words }
    };
    desk.promises().iter().enumerate().map(bar).collect()
}
