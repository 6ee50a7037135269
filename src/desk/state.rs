//! The desk: what is promised, how the work goes, what has arrived, and the customer's mood meanwhile.

use super::moves::Draft;
use super::promise::Promise;
use super::record::{DeskTurn, Happened};
use super::work::Run;
use crate::calendar::{Moment, Stretch, WorkingTime};
use crate::conversation::{Carried, Case, Conversation, LedgerEntry, Mood, Standing};
use crate::house::Completion;
use crate::scenario::{After, Caller, FollowUp, Script, Set, Stimulus};
use std::sync::Arc;

/// The time after a call.
#[derive(Clone, Debug)]
pub struct Desk {
    pub(super) case: Arc<Case>,
    seed: u64,
    pub(super) now: Moment,
    pub(super) closes: Moment,
    pub(super) hours: WorkingTime,
    pub(super) mood: Mood,
    /// When the customer and the trainee last spoke or wrote.
    pub(super) last_contact: Moment,
    pub(super) runs: Vec<Option<Run>>,
    pub(super) promises: Vec<Promise>,
    /// Promises whose deadline has passed and was felt.
    pub(super) passed: Vec<bool>,
    /// Steps whose work is done.
    pub(super) done: Set,
    /// When the customer was last told how it stands, for each step.
    pub(super) told_at: Vec<Option<Moment>>,
    pub(super) failures: u8,
    /// News that came, and those of them that were answered.
    pub(super) arrived: Set,
    pub(super) answered: Set,
    pub(super) letter: Option<Draft>,
    /// When the letter went out, and the words as they were then.
    pub(super) posted: Option<(Moment, Arc<Script>)>,
    pub(super) turns: Vec<DeskTurn>,
    /// The number of the next call.
    pub(super) calls: usize,
    /// Which of the calls that follow is under way.
    pub(super) on_line: Option<usize>,
    pub(super) ending: Option<usize>,
}

impl Desk {
    /// Sits down after a first call. None where the scenario ends with its call, or nothing was promised.
    pub(super) fn new(call: &Conversation) -> Option<Self> {
        let case = Arc::clone(call.case());
        let after = case.scenario.after.as_ref().filter(|_| !call.transcript().ledger.is_empty())?;
        let starts = case.scenario.starts;
        let hours = WorkingTime::new(starts.midnight(0), &case.house.hours, case.house.country, &case.holidays);
        let mut desk = Self {
            seed: call.options().seed,
            now: call.moment(),
            closes: closing(&hours, starts, after.days),
            hours,
            mood: call.mood(),
            last_contact: call.moment(),
            runs: case.scenario.steps.iter().map(|_| None).collect(),
            promises: Vec::new(),
            passed: Vec::new(),
            done: Set::default(),
            told_at: vec![None; case.scenario.steps.len()],
            failures: 0,
            arrived: Set::default(),
            answered: Set::default(),
            letter: None,
            posted: None,
            turns: Vec::new(),
            calls: 1,
            on_line: None,
            ending: None,
            case: Arc::clone(&case),
        };
        desk.take(&call.transcript().ledger, Some(0));
        Some(desk)
    }

    /// The minute on the scenario's calendar.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// When the case is put away at the latest.
    pub fn closes(&self) -> Moment {
        self.closes
    }

    /// The customer's mood, as far as anybody could know it.
    pub fn mood(&self) -> Mood {
        self.mood
    }

    /// Everything that was promised, in the order it was.
    pub fn promises(&self) -> &[Promise] {
        &self.promises
    }

    /// Everything that happened.
    pub fn turns(&self) -> &[DeskTurn] {
        &self.turns
    }

    /// The letter that was sent.
    pub fn letter(&self) -> Option<&Draft> {
        self.letter.as_ref()
    }

    /// When the letter was sent, with the words as they were then.
    pub fn posted(&self) -> Option<(Moment, &Script)> {
        self.posted.as_ref().map(|(at, words)| (*at, &**words))
    }

    /// The ending of the case, once it is put away.
    pub fn ending(&self) -> Option<usize> {
        self.ending
    }

    /// How many promises were late or broken so far.
    pub fn failures(&self) -> u8 {
        self.failures
    }

    /// Whether news have come.
    pub fn has_arrived(&self, news: usize) -> bool {
        self.arrived.contains(news)
    }

    /// News that somebody waits for an answer to.
    pub fn unanswered(&self) -> impl Iterator<Item = usize> {
        let open = self.arrived.without(self.answered);
        open.iter().filter(|news| !self.after().news[*news].answers.is_empty())
    }

    /// Whether the trainee is at work now.
    pub fn is_open(&self) -> bool {
        self.hours.is_open(self.now)
    }

    /// The trainee's own working hours.
    pub fn hours(&self) -> &WorkingTime {
        &self.hours
    }

    /// Which of the calls that follow is under way.
    pub fn on_line(&self) -> Option<usize> {
        self.on_line
    }

    /// Whether the trainee can call the customer now.
    pub fn may_call(&self, call: &Conversation) -> bool {
        self.is_open() && self.follow_up(Caller::Trainee, call).is_some()
    }

    /// The steps that wait for a call or message of the trainee, with the last promised time.
    pub fn own_work(&self) -> impl Iterator<Item = (usize, Moment)> {
        self.runs.iter().enumerate().filter_map(|(step, run)| {
            let run = run.as_ref()?;
            let waits = run.has_own_part(&self.case) && run.own_done.is_none();
            let ready = run.departments_done(&self.case).is_some_and(|done| done <= self.now);
            (waits && ready).then(|| (step, self.due(step).unwrap_or(self.closes)))
        })
    }

    /// By when a step was promised last.
    pub fn due(&self, step: usize) -> Option<Moment> {
        self.last_promise(step).map(|promise| self.promises[promise].entry.expected)
    }

    /// The messages that fit now.
    pub fn messages(&self, call: &Conversation) -> Vec<usize> {
        let later = call.follow_up(self.carried(0));
        let messages = self.after().messages.iter().enumerate();
        messages
            .filter(|(_, message)| message.when.as_ref().is_none_or(|when| later.is_so(when)))
            .map(|(index, _)| index)
            .collect()
    }

    /// The words as they are now: with the odds and dates of this minute.
    pub fn script(&self, call: &Conversation) -> Script {
        let (forecasts, promised) = (self.forecasts(), self.dues());
        call.script().later(&self.case.scenario, self.case.outlook(self.now, &forecasts, &promised))
    }

    /// The inputs of the attempt.
    pub fn case(&self) -> &Arc<Case> {
        &self.case
    }

    pub(super) fn after(&self) -> &After {
        // A desk exists only where the scenario goes on; see `new`.
        self.case.scenario.after.as_ref().unwrap_or_else(|| unreachable!("a desk without a time after the call"))
    }

    pub(super) fn last_promise(&self, step: usize) -> Option<usize> {
        self.promises.iter().rposition(|promise| promise.entry.step == step)
    }

    /// Writes the promises of a call or message into the list; those they take the place of have ended.
    pub(super) fn take(&mut self, ledger: &[LedgerEntry], call: Option<usize>) {
        for (index, entry) in ledger.iter().enumerate() {
            let again = self.done.contains(entry.step);
            if again {
                self.done = self.done.without([entry.step].into_iter().collect());
            }
            if again || self.runs[entry.step].is_none() {
                let luck = self.seed ^ 0x6465_736B;
                self.runs[entry.step] = Some(Run::new(&self.case, entry.step, entry.given, luck));
            }
            if ledger[index + 1..].iter().any(|later| later.step == entry.step) {
                continue;
            }
            self.renew(entry);
            // What was promised in writing is written down.
            let noted = entry.noted || call.is_none();
            self.promises.push(Promise::new(LedgerEntry { noted, ..*entry }, call));
            self.passed.push(false);
        }
    }

    /// For each step, when its work is done by what is known now.
    pub(super) fn forecasts(&self) -> Vec<Arc<Completion>> {
        let case = &*self.case;
        let fresh =
            |step: usize| case.chances.of(case.scenario.steps[step].procedure, self.now, &case.house, &case.holidays);
        let runs = self.runs.iter().enumerate();
        runs.map(|(step, run)| run.as_ref().map_or_else(|| fresh(step), |run| run.forecast(case, self.now))).collect()
    }

    fn dues(&self) -> Vec<Option<Moment>> {
        (0..self.runs.len()).map(|step| self.due(step)).collect()
    }

    /// What the next call or message begins with.
    pub(super) fn carried(&self, beat: usize) -> Carried {
        Carried {
            starts: self.now,
            beat,
            mood: self.mood_now(),
            standing: self.standing(),
            forecasts: self.forecasts(),
            promised: self.dues(),
        }
    }

    /// How the promises stand now.
    pub fn standing(&self) -> Standing {
        let steps = || 0..self.runs.len();
        let ready = steps().filter(|step| {
            let run = self.runs[*step].as_ref();
            run.and_then(|run| run.departments_done(&self.case)).is_some_and(|done| done <= self.now)
        });
        let overdue = steps()
            .filter(|step| self.last_promise(*step).is_some_and(|promise| self.promises[promise].is_overdue(self.now)));
        let kept = steps().filter(|step| {
            let mut fates = self.promises.iter().filter(|promise| promise.entry.step == *step).peekable();
            fates.peek().is_some() && fates.all(|promise| promise.fate.is_some_and(|(fate, _)| !fate.is_failure()))
        });
        Standing {
            ready: ready.collect(),
            overdue: overdue.collect(),
            informed: steps().filter(|step| self.is_informed(*step)).collect(),
            kept: kept.collect(),
            failures: self.failures,
        }
    }

    /// Whether the customer knows how it stands: told since the work is ready, or since the deadline passed, or at all.
    fn is_informed(&self, step: usize) -> bool {
        let Some(told) = self.told_at[step] else { return false };
        let ready = self.runs[step].as_ref().and_then(|run| run.departments_done(&self.case));
        let since = match ready.filter(|ready| *ready <= self.now) {
            Some(ready) => Some(ready),
            None => self.due(step).filter(|due| *due < self.now),
        };
        since.is_none_or(|since| told >= since)
    }

    /// Time calms a little, down to the customer's floor.
    pub(super) fn mood_now(&self) -> Mood {
        let hours = self.now.minutes_since(self.last_contact) / 60;
        let calm = u8::try_from(hours * self.case.tuning.desk.calm_per_hour).unwrap_or(u8::MAX);
        let floor = self.case.scenario.customer.floor.min(self.mood.anger);
        Mood { anger: self.mood.anger.saturating_sub(calm).max(floor), trust: self.mood.trust }
    }

    pub(super) fn feel(&mut self, of: Stimulus) {
        self.mood = self.mood_now().moved(of, &self.case);
        self.last_contact = self.now;
    }

    pub(super) fn record(&mut self, at: Moment, before: Mood, what: Happened) {
        let turn = DeskTurn { at, until: self.now.max(at), before, after: self.mood, what };
        self.turns.push(turn);
    }

    /// The first call of this kind that fits now.
    pub(super) fn follow_up(&self, by: Caller, call: &Conversation) -> Option<usize> {
        let later = call.follow_up(self.carried(0));
        let fits =
            |follow_up: &FollowUp| follow_up.by == by && follow_up.when.as_ref().is_none_or(|when| later.is_so(when));
        self.after().calls.iter().position(fits)
    }
}

/// The close of the last working day of a case; without further days the close of its own.
fn closing(hours: &WorkingTime, starts: Moment, days: u8) -> Moment {
    let origin = hours.start();
    let day = |stretch: &&Stretch| (origin + stretch.from).day();
    let same = hours.stretches().iter().rfind(|stretch| day(stretch) == starts.day());
    let later = hours.stretches().iter().filter(|stretch| day(stretch) > starts.day());
    let last = later.take(usize::from(days)).last().or(same);
    last.map_or(starts.midnight(1), |stretch| origin + stretch.to)
}
