//! One trainee through one scenario: the call, and where it goes on, the desk with its calls.

use super::apply::Follows;
use super::events::Stop;
use super::moves::{DeskMove, DeskRefused};
use super::state::Desk;
use crate::calendar::Moment;
use crate::conversation::{Case, Conversation, Move, Options, Refused, Transcript};
use crate::scenario::Ending;
use std::sync::Arc;

/// Where the trainee is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In a call.
    OnLine,
    /// At the desk.
    AtDesk,
    /// The attempt is over.
    Over,
}

/// What happened at a desk while the trainee was busy elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Passed {
    /// Nothing.
    Quiet,
    /// Something that the trainee will see there.
    Noticed,
    /// The customer calls: which of the calls that follow.
    Rings(usize),
}

/// An attempt under way, or over.
#[derive(Clone, Debug)]
pub struct Attempt {
    call: Conversation,
    past: Vec<Conversation>,
    desk: Option<Desk>,
    settled: bool,
}

impl Attempt {
    /// The phone rings and is taken.
    pub fn new(case: Arc<Case>, options: Options) -> Self {
        Self { call: Conversation::new(case, options), past: Vec::new(), desk: None, settled: false }
    }

    /// Where the trainee is now.
    pub fn place(&self) -> Place {
        match &self.desk {
            _ if !self.call.is_over() => Place::OnLine,
            Some(desk) if desk.ending().is_none() => Place::AtDesk,
            _ => Place::Over,
        }
    }

    /// The call under way, or the last one.
    pub fn call(&self) -> &Conversation {
        &self.call
    }

    /// How it ended, once it is over: the case, or the call where nothing follows.
    pub fn ending(&self) -> Option<&Ending> {
        let scenario = self.call.scenario();
        match (self.place(), &self.desk, &scenario.after) {
            (Place::Over, Some(desk), Some(after)) => desk.ending().map(|ending| &after.endings[ending]),
            (Place::Over, ..) => self.call.transcript().ending.map(|ending| &scenario.endings[ending]),
            _ => None,
        }
    }

    /// Lets a call that needs no more moves come to its end.
    pub fn run_out(&mut self) {
        while let Some(next) = self.call.next_at() {
            self.call.advance(next);
        }
        self.settle();
    }

    /// The desk, once the first call is over and where the case goes on.
    pub fn desk(&self) -> Option<&Desk> {
        self.desk.as_ref()
    }

    /// The first call, then those that followed, with the one under way last.
    pub fn calls(&self) -> impl Iterator<Item = &Transcript> {
        self.conversations().map(Conversation::transcript)
    }

    /// The same calls with their words, as they were said then.
    pub fn conversations(&self) -> impl Iterator<Item = &Conversation> {
        self.past.iter().chain([&self.call])
    }

    /// Lets time pass up to a millisecond of the call under way.
    pub fn advance(&mut self, to: u32) {
        self.call.advance(to);
        self.settle();
    }

    /// Makes a move in the call, at a millisecond of it.
    pub fn make(&mut self, at: u32, made: Move) -> Result<(), Refused> {
        let result = self.call.apply(at, made);
        self.settle();
        result
    }

    /// Makes a move at the desk.
    pub fn at_desk(&mut self, made: &DeskMove) -> Result<(), DeskRefused> {
        if !self.call.is_over() {
            return Err(DeskRefused::OnLine);
        }
        let desk = self.desk.as_mut().ok_or(DeskRefused::Closed)?;
        if let Follows::Call(follow_up) = desk.apply(made, &self.call)? {
            self.begin_call(follow_up);
        }
        Ok(())
    }

    /// One of the calls that follow begins, with what the desk knows by now.
    fn begin_call(&mut self, follow_up: usize) {
        let Some(desk) = &self.desk else { return };
        let beat = desk.after().calls[follow_up].to;
        let next = self.call.follow_up(desk.carried(beat));
        let last = std::mem::replace(&mut self.call, next);
        self.past.push(last);
        self.settled = false;
    }

    /// At the desk: the minute of the next thing that happens by itself.
    pub(crate) fn next_at(&self) -> Option<Moment> {
        self.desk.as_ref().filter(|_| self.call.is_over())?.next_at()
    }

    /// At the desk: lets time pass while the trainee is busy elsewhere, up to `to` or the first thing that is seen, if
    /// `stops`; a customer who calls stops it in any case.
    pub(crate) fn passes(&mut self, to: Moment, stops: bool) -> Passed {
        let Some(desk) = self.desk.as_mut().filter(|desk| desk.ending().is_none()) else { return Passed::Quiet };
        if !self.call.is_over() {
            return Passed::Quiet;
        }
        match desk.pass(to, stops, &self.call) {
            Stop::Quiet => Passed::Quiet,
            Stop::Noticed => Passed::Noticed,
            Stop::Rings(follow_up) => Passed::Rings(follow_up),
            Stop::Closing => {
                desk.close(&self.call);
                Passed::Noticed
            }
        }
    }

    /// At the desk: the call of a customer who waited is taken.
    pub(crate) fn picks_up(&mut self, follow_up: usize) {
        if let Some(desk) = self.desk.as_mut().filter(|_| self.call.is_over()) {
            desk.connect(follow_up);
            self.begin_call(follow_up);
        }
    }

    /// At the desk: a customer who called gave up.
    pub(crate) fn misses_call(&mut self) {
        if let Some(desk) = self.desk.as_mut() {
            desk.missed();
        }
    }

    /// Works on the call under way, as a line of a plan does.
    pub(crate) fn in_call<T>(&mut self, work: impl FnOnce(&mut Conversation) -> T) -> T {
        let result = work(&mut self.call);
        self.settle();
        result
    }

    /// A call that is over leads to the desk, once.
    fn settle(&mut self) {
        if !self.call.is_over() || std::mem::replace(&mut self.settled, true) {
            return;
        }
        match &mut self.desk {
            Some(desk) => desk.hung_up(&self.call),
            None => self.desk = Desk::new(&self.call),
        }
    }
}
