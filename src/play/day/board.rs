//! The board: who waits on the phone, which cases are open, and what comes due when.

use super::super::desk::{clock, day_and_clock, span_in_words};
use super::timeline::{Timeline, customer};
use crate::desk::{self, Attempt, Desk, Promise};
use crate::shift::{Day, Place, Slot};
use crate::text::Texts;

/// Two promised times so near each other cannot both be kept by a call, in minutes.
const COLLIDES: u32 = 10;

/// Everything the board shows at one minute.
#[derive(Clone, PartialEq, Debug)]
pub struct BoardView {
    /// The shift's title.
    pub title: String,
    /// Weekday, date and clock.
    pub now: String,
    /// When the day ends, as a clock time.
    pub closes: String,
    /// How the day is: what is busy, how many wait, how much is open.
    pub load: Vec<String>,
    /// Promised times that are too near each other to be kept by calls, in sentences.
    pub collisions: Vec<String>,
    /// The cases whose call has come in, those who wait on the phone first.
    pub cases: Vec<BoardCase>,
    /// The day so far.
    pub timeline: Timeline,
    /// How many open promises would be left behind by going home now.
    pub open_promises: usize,
    /// Whether the day is over.
    pub is_over: bool,
}

/// Where a case stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BoardState {
    /// A first call waits to be taken.
    Waiting,
    /// The customer calls back and waits.
    Ringing,
    /// It is open at the desk.
    Open,
    /// It is put away.
    PutAway,
}

/// One case on the board.
#[derive(Clone, PartialEq, Debug)]
pub struct BoardCase {
    /// Its number, for [`crate::shift::DayMove::Turn`].
    pub case: usize,
    /// The customer's name.
    pub customer: String,
    /// What it is about: the scenario's title.
    pub title: String,
    /// Where it stands.
    pub state: BoardState,
    /// The same in words, with how long somebody has waited.
    pub state_words: String,
    /// What is known before a first call; empty after it.
    pub briefing: String,
    /// The open promises, the soonest first.
    pub promises: Vec<BoardPromise>,
    /// Whether something new has happened that waits for an answer, in words; empty where nothing does.
    pub waits: String,
}

/// An open promise on the board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BoardPromise {
    /// What, by when, and the time that is left, in a line.
    pub words: String,
    /// Whether its time has passed.
    pub is_overdue: bool,
    /// Whether the trainee has been reminded of it.
    pub is_near: bool,
}

impl BoardView {
    /// The board as it is now; none for a day that is nothing but a call just now.
    pub fn new(day: &Day, texts: &Texts) -> Self {
        let slots = || day.slots().iter().enumerate().filter(|(_, slot)| slot.comes <= day.now());
        let mut cases: Vec<BoardCase> = slots().map(|(case, slot)| board_case(day, case, slot, texts)).collect();
        let rank = |case: &BoardCase| match case.state {
            BoardState::Waiting | BoardState::Ringing => 0,
            BoardState::Open => 1,
            BoardState::PutAway => 2,
        };
        cases.sort_by_key(|case| (rank(case), case.case));
        let waiting = cases.iter().filter(|case| rank(case) == 0).count();
        let open_promises = slots().flat_map(|(_, slot)| open(slot)).count();
        let mut load: Vec<String> = day.shift().busy.iter().map(|busy| busy.text.to_string()).collect();
        load.push(texts.count("day-waiting", waiting));
        load.push(texts.count("day-open", open_promises));
        Self {
            title: day.shift().title.to_string(),
            now: day_and_clock(day.now(), texts),
            closes: clock(day.closes(), texts),
            load,
            collisions: collisions(day, texts),
            cases,
            timeline: Timeline::new(day, texts),
            open_promises,
            is_over: day.place() == Place::Over,
        }
    }
}

/// The open promises of a case that is open.
fn open(slot: &Slot) -> impl Iterator<Item = &Promise> {
    let desk = slot.attempt().and_then(Attempt::desk).filter(|desk| desk.ending().is_none());
    desk.into_iter().flat_map(Desk::promises).filter(|promise| promise.is_open())
}

fn board_case(day: &Day, case: usize, slot: &Slot, texts: &Texts) -> BoardCase {
    let inputs = &day.rota().cases[case];
    let call = slot.attempt().map(Attempt::call);
    let script: &crate::scenario::Script =
        call.map_or_else(|| &**inputs.script(day.caller(case)), |call| call.script());
    let state = match (slot.attempt().map(Attempt::place), slot.ring) {
        (None, _) => BoardState::Waiting,
        (Some(desk::Place::Over), _) => BoardState::PutAway,
        (_, Some(_)) => BoardState::Ringing,
        _ => BoardState::Open,
    };
    let waited = slot.waits_since(day.now()).map_or(0, |since| day.now().minutes_since(since));
    let id = match state {
        BoardState::Waiting if waited == 0 => "day-case-waiting-now",
        BoardState::Waiting => "day-case-waiting",
        BoardState::Ringing if waited == 0 => "day-case-ringing-now",
        BoardState::Ringing => "day-case-ringing",
        BoardState::Open => "day-case-open",
        BoardState::PutAway => "day-case-put-away",
    };
    let mut promises: Vec<&Promise> = open(slot).collect();
    promises.sort_by_key(|promise| promise.entry.expected);
    let line = |promise: &&Promise| {
        let what = script.text(inputs.scenario.steps[promise.entry.step].text);
        let (overdue, expected) = (promise.is_overdue(day.now()), promise.entry.expected);
        let minutes = if overdue { day.now().minutes_since(expected) } else { expected.minutes_since(day.now()) };
        let (id, due) = match expected.day() == day.now().day() {
            true if overdue => ("day-promise-overdue-line", clock(expected, texts)),
            true => ("day-promise-line", clock(expected, texts)),
            false => ("day-promise-later", day_and_clock(expected, texts)),
        };
        let words = texts.say(id, &[("what", what), ("due", &due), ("span", &span_in_words(minutes, texts))]);
        BoardPromise { words, is_overdue: overdue, is_near: promise.reminded }
    };
    let asked = slot.attempt().and_then(Attempt::desk).is_some_and(|desk| desk.unanswered().next().is_some());
    BoardCase {
        case,
        customer: customer(day, case),
        title: script.text(inputs.scenario.title).to_owned(),
        state,
        state_words: texts.say(id, &[("span", &span_in_words(waited, texts))]),
        briefing: if state == BoardState::Waiting {
            script.text(inputs.scenario.briefing).to_owned()
        } else {
            String::new()
        },
        promises: promises.iter().map(line).collect(),
        waits: if asked && state != BoardState::PutAway { texts.say("day-case-asked", &[]) } else { String::new() },
    }
}

/// Open promises of the trainee's own part, of different cases, whose times lie so near that a call for one takes the other's time.
fn collisions(day: &Day, texts: &Texts) -> Vec<String> {
    let slots = day.slots().iter().enumerate();
    let mut due: Vec<(crate::calendar::Moment, usize)> = slots
        .flat_map(|(case, slot)| {
            let inputs = &day.rota().cases[case];
            // What others do alone takes none of the trainee's time.
            let own = move |promise: &&Promise| {
                let procedure = inputs.scenario.steps[promise.entry.step].procedure;
                let mut tasks = inputs.house.procedures[procedure].tasks.iter();
                tasks.any(|task| inputs.house.departments[task.department].is_trainee)
            };
            open(slot).filter(own).map(move |promise| (promise.entry.expected, case))
        })
        .filter(|(at, _)| *at > day.now() && at.day() == day.now().day())
        .collect();
    due.sort_unstable();
    let near = due.windows(2).filter(|pair| pair[0].1 != pair[1].1 && pair[1].0.minutes_since(pair[0].0) < COLLIDES);
    near.map(|pair| {
        let (one, other) = (customer(day, pair[0].1), customer(day, pair[1].1));
        let (first, second) = (clock(pair[0].0, texts), clock(pair[1].0, texts));
        texts.say("day-collides", &[("one", &one), ("other", &other), ("first", &first), ("second", &second)])
    })
    .collect()
}
