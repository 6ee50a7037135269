//! One trainee through one shift: several cases, one clock.
//!
//! Each case is an attempt of its own; the day decides whose turn it is. Whatever the trainee does
//! takes time in all of them: who is on the phone cannot call back, and who waits is waited for.

use super::model::{Rota, Shift};
use super::slot::Slot;
use crate::calendar::{Moment, WorkingTime};
use crate::conversation::{Cast, Conversation, Move, Options, Refused};
use crate::desk::{self, Attempt, DeskMove, DeskRefused};
use std::fmt;
use std::sync::Arc;

/// Where the trainee is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In a call.
    OnLine,
    /// At the desk, with one case open.
    AtDesk,
    /// Before the board with all cases.
    AtBoard,
    /// The day is over.
    Over,
}

/// A move of the day; all others belong to the case that is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DayMove {
    /// Turns to a case, by its number: takes the call that waits, or opens the desk.
    Turn(usize),
    /// Goes back to the board.
    Board,
    /// Waits for what happens next.
    Wait,
    /// Waits so many minutes, 1 to a day, or until something happens.
    WaitFor(u32),
    /// Goes home: every case is put away as it stands.
    GoHome,
}

/// Why a move of the day could not be made. Nothing changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DayRefused {
    /// A call is under way.
    OnLine,
    /// The day is over.
    Over,
    /// There is no such case.
    Unknown,
    /// Nobody has called about it yet.
    NotYet,
    /// The case is put away.
    PutAway,
    /// No case is open.
    AtBoard,
    /// The desk refuses it.
    Desk(DeskRefused),
}

impl DayRefused {
    /// The id of its message.
    pub fn key(self) -> &'static str {
        match self {
            Self::OnLine => "desk-refused-on-line",
            Self::Over => "day-refused-over",
            Self::Unknown => "day-refused-unknown",
            Self::NotYet => "day-refused-not-yet",
            Self::PutAway => "desk-refused-closed",
            Self::AtBoard => "day-refused-at-board",
            Self::Desk(refused) => refused.key(),
        }
    }
}

impl fmt::Display for DayRefused {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

impl std::error::Error for DayRefused {}

/// A shift under way, or over.
#[derive(Clone, Debug)]
pub struct Day {
    rota: Arc<Rota>,
    options: Options,
    now: Moment,
    closes: Moment,
    slots: Vec<Slot>,
    /// The case that is open, or was last.
    open: usize,
    at_board: bool,
    over: bool,
}

impl Day {
    /// The day begins, and its first call is taken.
    pub fn new(rota: Arc<Rota>, options: Options) -> Self {
        let starts = rota.shift.starts;
        let slot = |call: &super::Call| Slot { comes: call.at, taken: None, ring: None, attempt: None };
        let slots: Vec<Slot> = rota.shift.calls.iter().map(slot).collect();
        let case = &rota.cases[0];
        let hours = WorkingTime::new(starts.midnight(0), &case.house.hours, case.house.country, &case.holidays);
        let mut day = Self {
            now: slots[0].comes,
            closes: hours.close_after(starts),
            slots,
            open: 0,
            at_board: false,
            over: false,
            options,
            rota,
        };
        day.take_call(0);
        day
    }

    /// What is written about the day.
    pub fn shift(&self) -> &Shift {
        &self.rota.shift
    }

    /// The inputs.
    pub fn rota(&self) -> &Arc<Rota> {
        &self.rota
    }

    /// Which of the scenario's persons calls in a case; it is drawn before the call is taken.
    pub fn caller(&self, case: usize) -> usize {
        Cast::new(&self.rota.cases[case].scenario, self.seed(case)).person
    }

    /// The seed of a case.
    fn seed(&self, case: usize) -> u64 {
        self.options.seed.wrapping_add(case as u64)
    }

    /// What the trainee chose.
    pub fn options(&self) -> Options {
        self.options
    }

    /// The minute on the calendar; in a call, when it began or a little later.
    pub fn now(&self) -> Moment {
        match self.place() {
            Place::OnLine => self.attempt().call().moment().max(self.now),
            _ => self.now,
        }
    }

    /// When the day ends.
    pub fn closes(&self) -> Moment {
        self.closes
    }

    /// The cases in the order of their calls.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Where the trainee is.
    pub fn place(&self) -> Place {
        match self.slots[self.open].attempt.as_ref().map(Attempt::place) {
            _ if self.over => Place::Over,
            _ if self.at_board => Place::AtBoard,
            Some(desk::Place::OnLine) => Place::OnLine,
            Some(desk::Place::AtDesk) => Place::AtDesk,
            Some(desk::Place::Over) | None => Place::AtBoard,
        }
    }

    /// The number of the case that is open, or was last.
    pub fn open(&self) -> usize {
        self.open
    }

    /// The case that is open, or was last.
    pub fn attempt(&self) -> &Attempt {
        // Only a case whose call was taken is ever opened; the first one is from the start.
        self.slots[self.open].attempt.as_ref().unwrap_or_else(|| unreachable!("a case is open that nobody took"))
    }

    pub(super) fn attempt_mut(&mut self) -> &mut Attempt {
        self.slots[self.open].attempt.as_mut().unwrap_or_else(|| unreachable!("a case is open that nobody took"))
    }

    /// Lets time pass up to a millisecond of the call under way.
    pub fn advance(&mut self, to: u32) {
        self.in_case(|attempt| attempt.advance(to));
    }

    /// Makes a move in the call under way, at a millisecond of it.
    pub fn make(&mut self, at: u32, made: Move) -> Result<(), Refused> {
        self.in_case(|attempt| attempt.make(at, made))
    }

    /// Lets a call that needs no more moves come to its end.
    pub fn run_out(&mut self) {
        self.in_case(Attempt::run_out);
    }

    /// Works on the call under way, as a line of a plan does.
    pub(crate) fn in_call<T>(&mut self, work: impl FnOnce(&mut Conversation) -> T) -> T {
        self.in_case(|attempt| attempt.in_call(work))
    }

    fn in_case<T>(&mut self, work: impl FnOnce(&mut Attempt) -> T) -> T {
        let on_line = self.place() == Place::OnLine;
        let result = work(self.attempt_mut());
        if on_line && self.place() != Place::OnLine {
            self.now = self.now.max(self.attempt().call().moment() + 1);
            self.catch_up();
        }
        result
    }

    /// Makes a move at the desk of the case that is open. Waiting is waiting of the whole day.
    pub fn at_desk(&mut self, made: &DeskMove) -> Result<(), DayRefused> {
        match self.place() {
            Place::OnLine => return Err(DayRefused::OnLine),
            Place::Over => return Err(DayRefused::Over),
            Place::AtBoard => return Err(DayRefused::AtBoard),
            Place::AtDesk => {}
        }
        match made {
            DeskMove::Wait => return self.apply(DayMove::Wait),
            DeskMove::WaitFor(minutes) => return self.apply(DayMove::WaitFor(*minutes)),
            DeskMove::Close => {
                self.attempt_mut().at_desk(made).map_err(DayRefused::Desk)?;
            }
            _ => {
                self.attempt_mut().at_desk(made).map_err(DayRefused::Desk)?;
                if let Some(desk) = self.attempt().desk().filter(|desk| desk.ending().is_none()) {
                    self.now = self.now.max(desk.now());
                }
            }
        }
        self.catch_up();
        Ok(())
    }

    /// Makes a move of the day.
    pub fn apply(&mut self, made: DayMove) -> Result<(), DayRefused> {
        match self.place() {
            Place::OnLine => return Err(DayRefused::OnLine),
            Place::Over => return Err(DayRefused::Over),
            Place::AtDesk | Place::AtBoard => {}
        }
        match made {
            DayMove::Turn(case) => self.turn_to(case)?,
            DayMove::Board => self.at_board = true,
            DayMove::Wait => self.wait(self.closes),
            DayMove::WaitFor(minutes) => self.wait((self.now + minutes.clamp(1, 24 * 60)).min(self.closes)),
            DayMove::GoHome => self.go_home(),
        }
        Ok(())
    }

    fn turn_to(&mut self, case: usize) -> Result<(), DayRefused> {
        let now = self.now;
        let slot = self.slots.get_mut(case).ok_or(DayRefused::Unknown)?;
        match (&mut slot.attempt, slot.ring.take()) {
            (None, _) if slot.comes > now => return Err(DayRefused::NotYet),
            (None, _) => self.take_call(case),
            (Some(attempt), _) if attempt.place() == desk::Place::Over => return Err(DayRefused::PutAway),
            (Some(attempt), Some(ring)) => attempt.picks_up(ring.follow_up),
            (Some(_), None) => {}
        }
        self.open = case;
        self.at_board = false;
        Ok(())
    }

    /// A first call is taken, after it waited as long as it had to.
    fn take_call(&mut self, case: usize) {
        let seed = self.seed(case);
        let slot = &mut self.slots[case];
        let desk = &self.rota.cases[case].tuning.desk;
        let waited = self.now.minutes_since(slot.comes).saturating_sub(desk.queue_free_minutes);
        let anger = u8::try_from(waited * desk.queue_anger_per_minute).unwrap_or(u8::MAX).min(desk.queue_anger_most);
        let taken = Arc::new(self.rota.cases[case].on_the_day(self.now, anger));
        slot.taken = Some(self.now);
        slot.attempt = Some(Attempt::new(taken, Options { seed, ..self.options }));
    }

    /// Lets time pass until something happens that the trainee sees, or until `to`.
    fn wait(&mut self, to: Moment) {
        let before = self.place();
        let noticed = loop {
            let next = self.next_at().min(to);
            let mut noticed: Vec<usize> = Vec::new();
            for (case, slot) in self.slots.iter_mut().enumerate() {
                let comes = slot.attempt.is_none() && slot.comes > self.now && slot.comes <= next;
                if comes | slot.passes(next, true) {
                    noticed.push(case);
                }
            }
            self.now = self.now.max(next);
            if !noticed.is_empty() || self.now >= to {
                break noticed;
            }
        };
        self.at_board = before == Place::AtBoard || noticed != [self.open] || self.slots[self.open].ring.is_some();
        self.catch_up();
    }

    /// The next minute at which something happens by itself.
    fn next_at(&self) -> Moment {
        let calls = self.slots.iter().map(|slot| slot.comes).filter(|comes| *comes > self.now);
        let desks = self.slots.iter().filter_map(|slot| {
            let event = slot.attempt.as_ref().and_then(Attempt::next_at);
            event.into_iter().chain(slot.gives_up_at()).min()
        });
        calls.chain(desks).min().unwrap_or(self.closes).min(self.closes).max(self.now)
    }

    /// All desks come to the minute of the day; what is rung meanwhile waits.
    fn catch_up(&mut self) {
        if self.place() == Place::OnLine {
            return;
        }
        let now = self.now;
        for slot in &mut self.slots {
            slot.passes(now, false);
        }
        if self.now >= self.closes {
            self.go_home();
        }
        let settled = |slot: &Slot| slot.attempt.as_ref().is_some_and(|attempt| attempt.place() == desk::Place::Over);
        self.over |= self.slots.iter().all(settled);
        self.at_board |= settled(&self.slots[self.open]);
    }

    fn go_home(&mut self) {
        for slot in &mut self.slots {
            if let Some(attempt) = &mut slot.attempt {
                if slot.ring.take().is_some() {
                    attempt.misses_call();
                }
                // A case that is put away already refuses, and stays as it is.
                let _ = attempt.at_desk(&DeskMove::Close);
            }
        }
        self.over = true;
    }
}
