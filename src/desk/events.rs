//! What happens at the desk by itself: work gets done, departments write, deadlines come and pass, the customer calls.
//!
//! The next event is always found anew from the state, so there is no queue that could disagree with it.

use super::promise::{Fate, Promise};
use super::record::Happened;
use super::state::Desk;
use crate::calendar::Moment;
use crate::conversation::{Conversation, LedgerEntry};
use crate::house::Deadline;
use crate::scenario::{Caller, NewsTime, Stimulus};

/// What happens next by itself. In this order where several happen in the same minute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Event {
    Done(usize),
    News(usize),
    Reminder(usize),
    Passed(usize),
    Rings(usize),
    Morning,
    Closing,
}

/// Why time stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stop {
    /// Nothing happened until the time asked for.
    Quiet,
    /// Something happened that the trainee sees.
    Noticed,
    /// The customer calls: which of the calls that follow.
    Rings(usize),
    /// The last day is over.
    Closing,
}

impl Desk {
    /// Lets time pass up to `to`, or until something happens that the trainee sees, if `stops`.
    pub(super) fn pass(&mut self, to: Moment, stops: bool, call: &Conversation) -> Stop {
        while let Some((at, event)) = self.next_event().filter(|(at, _)| *at <= to) {
            self.now = self.now.max(at);
            let stop = self.happen(event, call);
            match stop {
                Stop::Quiet => {}
                Stop::Noticed if !stops => {}
                stop => return stop,
            }
        }
        self.now = self.now.max(to);
        Stop::Quiet
    }

    /// Lets everything happen up to the last day without the trainee.
    pub(super) fn run_out(&mut self, call: &Conversation) {
        while let Some((at, event)) = self.next_event().filter(|(_, event)| *event != Event::Closing) {
            if at > self.closes {
                break;
            }
            self.now = self.now.max(at);
            if let Event::Rings(promise) = event {
                let before = self.mood;
                self.had_to_call(promise);
                self.record(self.now, before, Happened::CalledInVain);
            } else {
                self.happen(event, call);
            }
        }
        self.now = self.now.max(self.closes);
        for index in 0..self.promises.len() {
            self.settle_at_the_end(index);
        }
    }

    /// The minute of the next thing that happens by itself.
    pub(super) fn next_at(&self) -> Option<Moment> {
        self.next_event().map(|(at, _)| at)
    }

    /// The customer called, and nobody was there.
    pub(super) fn missed(&mut self) {
        let mood = self.mood;
        self.record(self.now, mood, Happened::CalledInVain);
    }

    fn next_event(&self) -> Option<(Moment, Event)> {
        if self.ending.is_some() {
            return None;
        }
        let done = self.runs.iter().enumerate().filter(|(step, _)| !self.done.contains(*step));
        let done = done.filter_map(|(step, run)| Some((run.as_ref()?.done(&self.case)?, Event::Done(step))));
        let news = (0..self.after().news.len()).filter(|news| !self.arrived.contains(*news));
        let news = news.filter_map(|news| Some((self.news_at(news)?, Event::News(news))));
        let promises = || self.promises.iter().enumerate().filter(|(_, promise)| promise.is_open());
        let reminders = promises().filter(|(_, promise)| !promise.reminded);
        let reminders = reminders.map(|(index, promise)| (self.reminder_at(&promise.entry), Event::Reminder(index)));
        let passing = promises().filter(|(index, _)| !self.passed[*index]);
        let passing = passing.map(|(index, promise)| (promise.entry.expected + 1, Event::Passed(index)));
        let rings = promises().filter(|(index, _)| self.passed[*index]);
        let rings = rings.map(|(index, promise)| (self.rings_at(promise), Event::Rings(index)));
        let morning = self.hours.next_opening(self.now).map(|at| (at, Event::Morning));
        let next = done.chain(news).chain(reminders).chain(passing).chain(rings).chain(morning);
        next.chain([(self.closes, Event::Closing)]).min()
    }

    fn news_at(&self, news: usize) -> Option<Moment> {
        let written = &self.after().news[news];
        let run = self.runs[written.step].as_ref()?;
        let (case, desk) = (&*self.case, &self.case.tuning.desk);
        match written.when {
            NewsTime::Ready => run.departments_done(case),
            NewsTime::Failed => {
                run.fails_at(case).filter(|at| run.departments_done(case).is_some_and(|done| *at < done))
            }
            NewsTime::AsksBack => {
                let asks = self.hours.opens_at(run.begun() + desk.asks_after_minutes);
                run.departments_done(case).filter(|done| asks < *done).map(|_| asks)
            }
            NewsTime::Setback { after, .. } => {
                let at = self.working_minutes_after(self.first_given(written.step)?, after);
                run.departments_done(case).is_none_or(|done| at < done).then_some(at)
            }
            NewsTime::Late => {
                let procedure = case.scenario.steps[written.step].procedure;
                let usual = case.chances.of(procedure, run.begun(), &case.house, &case.holidays);
                let at = run.begun() + usual.safe_from().minutes_since(run.begun()) * 2 / 3;
                let done = run.departments_done(case)?;
                (done > self.due(written.step)? && at < done).then(|| self.hours.opens_at(at))
            }
        }
    }

    /// A moment so many of the trainee's working minutes later.
    fn working_minutes_after(&self, moment: Moment, minutes: u32) -> Moment {
        let worked = self.hours.worked_at(moment.minutes_since(self.hours.start()));
        self.hours.moment_at(worked + minutes)
    }

    /// When a step was promised first.
    fn first_given(&self, step: usize) -> Option<Moment> {
        self.promises.iter().find(|promise| promise.entry.step == step).map(|promise| promise.entry.given)
    }

    /// When the customer calls about a promise that is late and about which nobody says a word.
    pub(crate) fn rings_at(&self, promise: &Promise) -> Moment {
        self.hours.opens_at(promise.entry.expected + self.case.tuning.desk.patience_minutes)
    }

    /// A quarter of the time that was promised before the deadline, within bounds, while the trainee is at work.
    fn reminder_at(&self, entry: &LedgerEntry) -> Moment {
        let (fewest, most) = self.case.tuning.desk.reminder_minutes;
        let ahead = (entry.expected.minutes_since(entry.given) / 4).clamp(fewest, most);
        let at = (entry.expected - ahead).max(entry.given);
        self.hours.open_before(at).max(entry.given)
    }

    fn happen(&mut self, event: Event, call: &Conversation) -> Stop {
        let before = self.mood;
        match event {
            Event::Done(step) => {
                self.finish_step(step);
                self.record(self.now, before, Happened::Done(step));
                Stop::Quiet
            }
            Event::News(news) => {
                let written = &self.after().news[news];
                let (step, when, text) = (written.step, written.when, written.text);
                self.arrived.insert(news);
                let again = match when {
                    NewsTime::Setback { again_in, .. } => self.working_minutes_after(self.now, again_in),
                    _ => self.now,
                };
                let case = std::sync::Arc::clone(&self.case);
                if let Some(run) = self.runs[step].as_mut() {
                    match when {
                        NewsTime::AsksBack => run.waits_since = Some(self.now),
                        NewsTime::Setback { .. } => run.is_set_back(&case, again),
                        _ => {}
                    }
                }
                let words = self.script(call).text(text).into();
                self.record(self.now, before, Happened::Arrived { news, words });
                Stop::Noticed
            }
            Event::Reminder(promise) => {
                self.promises[promise].reminded = true;
                self.record(self.now, before, Happened::Reminder(promise));
                Stop::Noticed
            }
            Event::Passed(promise) => {
                self.deadline_passes(promise);
                self.record(self.now, before, Happened::Passed(promise));
                Stop::Noticed
            }
            Event::Rings(promise) => {
                self.had_to_call(promise);
                if let Some(follow_up) = self.follow_up(Caller::Customer, call) {
                    Stop::Rings(follow_up)
                } else {
                    self.record(self.now, before, Happened::CalledInVain);
                    Stop::Noticed
                }
            }
            Event::Morning => Stop::Noticed,
            Event::Closing => Stop::Closing,
        }
    }

    /// What was promised is done: the promises for it end.
    pub(super) fn finish_step(&mut self, step: usize) {
        self.done.insert(step);
        for index in 0..self.promises.len() {
            let promise = self.promises[index];
            if promise.entry.step != step || !promise.is_open() {
                continue;
            }
            let fate = match promise.word {
                _ if self.now <= promise.entry.expected => Fate::Kept,
                Some(word) if word <= promise.entry.expected => Fate::LateWithNotice,
                _ => Fate::LateWithoutNotice,
            };
            self.promises[index].fate = Some((fate, self.now));
            if fate == Fate::Kept {
                self.feel(Stimulus::PromiseKept);
            }
        }
    }

    fn deadline_passes(&mut self, index: usize) {
        self.passed[index] = true;
        let promise = &mut self.promises[index];
        let noticed = promise.word.is_some_and(|word| word <= promise.entry.expected);
        if noticed {
            promise.fate = Some((Fate::LateWithNotice, self.now));
        }
        let again = self.failures > 0;
        self.failures = self.failures.saturating_add(1);
        self.feel(match (noticed, again) {
            (true, _) => Stimulus::PromiseLate,
            (false, true) => Stimulus::SecondFailure,
            (false, false) => Stimulus::PromiseBroken,
        });
    }

    /// Nobody gave a word, and the customer had to call (R92).
    fn had_to_call(&mut self, index: usize) {
        self.feel(Stimulus::HadToCall);
        for promise in self.promises.iter_mut().filter(|promise| promise.is_open()) {
            if promise.is_overdue(self.now) {
                promise.fate = Some((Fate::SilentlyBroken, self.now));
            }
        }
        self.promises[index].fate = Some((Fate::SilentlyBroken, self.now));
    }

    /// The last day is over: what is not done in time and was not told is broken; what is not due yet goes its way.
    fn settle_at_the_end(&mut self, index: usize) {
        let promise = self.promises[index];
        if !promise.is_open() {
            return;
        }
        let run = self.runs[promise.entry.step].as_ref();
        let done = run.and_then(|run| run.done(&self.case));
        let kept = done.is_some_and(|done| done <= promise.entry.expected);
        let waits = done.is_none() && promise.entry.expected > self.now;
        let fate = match promise.word {
            _ if kept => Fate::Kept,
            _ if waits => return,
            Some(word) if word <= promise.entry.expected => Fate::LateWithNotice,
            _ => Fate::SilentlyBroken,
        };
        self.promises[index].fate = Some((fate, self.now));
        self.failures = self.failures.saturating_add(u8::from(fate.is_failure() && !self.passed[index]));
    }

    /// A new promise for a step: the open ones for it end, in time or too late. A promise without a date ends nothing,
    /// and “soon” is no word about how it stands (R70).
    pub(super) fn renew(&mut self, entry: &LedgerEntry) {
        if entry.due == Deadline::Vague {
            return;
        }
        if self.promises.iter().any(|promise| promise.entry.step == entry.step) {
            self.told_at[entry.step] = Some(entry.given);
        }
        for promise in self.promises.iter_mut().filter(|promise| promise.entry.step == entry.step) {
            promise.hears(entry.given);
            if promise.is_open() {
                let in_time = entry.given <= promise.entry.expected;
                let fate = if in_time { Fate::RenewedInTime } else { Fate::LateWithoutNotice };
                promise.fate = Some((fate, entry.given));
            }
        }
    }

    /// The customer was told how it stands with a step.
    pub(super) fn told(&mut self, step: usize, at: Moment) {
        self.told_at[step] = Some(at);
        for promise in self.promises.iter_mut().filter(|promise| promise.entry.step == step) {
            promise.hears(at);
            if promise.is_open() && promise.is_overdue(at) {
                promise.fate = Some((Fate::LateWithoutNotice, at));
            }
        }
    }
}
