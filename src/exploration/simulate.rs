//! Plays calls with scripted trainees, and sums them up.

use super::day::play_day;
use super::follow_up::follow_up;
use super::policy::{Bots, Journal, Listens, Policy, Promises, Speaks};
use super::value::{Memory, Moment};
use crate::conversation::{Case, Conversation, Happening, Move, Note, Options};
use crate::desk::Attempt;
use crate::scenario::{Abuse, Act, Set};
use crate::scoring::{Rubric, Scorecard, Skill, score_attempt, score_day};
use crate::shift::{Rota, Slot};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How long a scripted trainee thinks before a reply, in milliseconds.
const DELIBERATION: u32 = 1_500;
/// Signs of listening that are given in one call.
const NODS: u8 = 3;

/// What one bot reached in one scenario, over several runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// Runs.
    pub runs: u32,
    /// Sums of the points of each skill over all runs, in the order of [`Skill::ALL`].
    pub points: [u32; 4],
    /// Runs that were passed.
    pub passed: u32,
    /// How often each ending came, by its id.
    pub endings: BTreeMap<String, u32>,
}

impl Matrix {
    fn new(runs: u32) -> Self {
        Self { runs, points: [0; 4], passed: 0, endings: BTreeMap::new() }
    }

    fn add(&mut self, scorecard: &Scorecard, passed: bool) {
        for skill in Skill::ALL {
            self.points[skill as usize] += u32::from(scorecard.points(skill));
        }
        self.passed += u32::from(passed);
    }

    /// The mean of a skill, 0 to 100.
    pub fn mean(&self, skill: Skill) -> f64 {
        f64::from(self.points[skill as usize]) / f64::from(self.runs.max(1))
    }

    /// The share of runs that were passed.
    pub fn passed_share(&self) -> f64 {
        f64::from(self.passed) / f64::from(self.runs.max(1))
    }
}

/// Plays `runs` calls with one bot, seeds counting up from `seed`, and hands each scorecard to `each`.
pub fn simulate(
    case: &Arc<Case>,
    rubric: &Rubric,
    bots: &Bots,
    policy: &Policy,
    runs: u32,
    seed: u64,
    mut each: impl FnMut(&Scorecard),
) -> Matrix {
    let mut matrix = Matrix::new(runs);
    for run in 0..runs {
        let attempt = play_attempt(case, bots, policy, seed.wrapping_add(u64::from(run)));
        let scorecard = score_attempt(&attempt, rubric);
        matrix.add(&scorecard, scorecard.is_passed());
        if let Some(ending) = attempt.ending() {
            *matrix.endings.entry(ending.id.to_string()).or_default() += 1;
        }
        each(&scorecard);
    }
    matrix
}

/// Plays `runs` days of a shift with one bot, as [`simulate`] plays calls; an ending is `scenario: ending`.
pub fn simulate_day(
    rota: &Arc<Rota>,
    rubric: &Rubric,
    bots: &Bots,
    policy: &Policy,
    runs: u32,
    seed: u64,
    mut each: impl FnMut(&Scorecard),
) -> Matrix {
    let mut matrix = Matrix::new(runs);
    for run in 0..runs {
        let day = play_day(rota, bots, policy, seed.wrapping_add(u64::from(run)));
        let score = score_day(&day, rubric);
        matrix.add(&score.whole, score.is_passed());
        for attempt in day.slots().iter().filter_map(Slot::attempt) {
            if let Some(ending) = attempt.ending() {
                let name = format!("{}: {}", attempt.call().scenario().id, ending.id);
                *matrix.endings.entry(name).or_default() += 1;
            }
        }
        each(&score.whole);
    }
    matrix
}

/// Plays an attempt to its end: the call, and where the case goes on, the desk.
pub fn play_attempt(case: &Arc<Case>, bots: &Bots, policy: &Policy, seed: u64) -> Attempt {
    let mut attempt = Attempt::new(Arc::clone(case), Options { seed, pressure: true });
    attempt.in_call(|call| converse(call, bots, policy, &mut Memory::default()));
    follow_up(&mut attempt, bots, policy);
    attempt
}

/// Plays the first call alone to its end.
pub fn play(case: &Arc<Case>, bots: &Bots, policy: &Policy, seed: u64) -> Conversation {
    let mut call = Conversation::new(Arc::clone(case), Options { seed, pressure: true });
    converse(&mut call, bots, policy, &mut Memory::default());
    call
}

/// Goes on with a call to its end.
pub(super) fn converse(call: &mut Conversation, bots: &Bots, policy: &Policy, memory: &mut Memory) {
    while !call.is_over() {
        if policy.speaks == Speaks::Never {
            let next = call.next_at().unwrap_or(call.now() + 60_000);
            call.advance(next);
            continue;
        }
        if listen(call, policy, memory) || call.is_over() || protect(call, memory) {
            continue;
        }
        if policy.journal == Journal::Keeps {
            note(call);
        }
        let mut offers = call.offers();
        if policy.promises != Promises::Earliest && check(call, &offers, policy, bots, memory) {
            offers = call.offers();
        }
        speak(call, &offers, bots, policy, memory);
    }
}

/// Lets the customer speak, or cuts in. Says whether something was said meanwhile.
fn listen(call: &mut Conversation, policy: &Policy, memory: &mut Memory) -> bool {
    if !call.is_speaking() {
        return false;
    }
    if let Some(pause) = call.next_pause() {
        if policy.listens == Listens::CutsIn {
            let rest = call.quiet_at() - call.now();
            let at = call.now() + rest * 2 / 5;
            call.advance(at);
            return false;
        }
        if memory.nods < NODS {
            memory.nods += 1;
            return call.apply(pause, Move::Backchannel).is_ok();
        }
    }
    let quiet = call.quiet_at();
    call.advance(quiet);
    false
}

/// The abuse protocol: police on a threat, a warning, then the end of the call.
fn protect(call: &mut Conversation, memory: &mut Memory) -> bool {
    let threat = call.transcript().turns.last().is_some_and(|turn| match turn.what {
        Happening::Said { line, .. } => call.scenario().lines[line].abuse == Some(Abuse::Threat),
        _ => false,
    });
    let now = call.now();
    if threat {
        return call.apply(now, Move::Police).is_ok();
    }
    if call.abused() == 0 || call.scenario().customer.justified_outrage && call.abused() < 2 {
        return false;
    }
    match memory.warned_at {
        None => {
            memory.warned_at = Some(call.abused());
            call.apply(now, Move::Warn).is_ok()
        }
        Some(before) if call.abused() > before => call.apply(now, Move::HangUp).is_ok(),
        Some(_) => false,
    }
}

/// Writes down what was told and what was promised, as it was.
fn note(call: &mut Conversation) {
    let now = call.now();
    for fact in call.told().iter() {
        if call.notes()[fact].is_none() {
            let _ = call.apply(now, Move::Note(Note { fact, version: Some(0) }));
        }
    }
    for entry in 0..call.transcript().ledger.len() {
        if !call.transcript().ledger[entry].noted {
            let _ = call.apply(now, Move::NotePromise(entry));
        }
    }
}

/// Before a promise that could be given now: asks for the odds, in the file or at a colleague's. Says whether it did.
fn check(call: &mut Conversation, offers: &[usize], policy: &Policy, bots: &Bots, memory: &Memory) -> bool {
    let scenario = Arc::clone(&call.case().scenario);
    let mut asked = false;
    let steps = offers.iter().flat_map(|reply| &scenario.replies[*reply].acts).filter_map(|act| match act {
        Act::Promise { step, .. } => Some(*step),
        _ => None,
    });
    for step in steps.collect::<Set>().iter() {
        let sources = scenario.steps[step].learn_from;
        if sources.is_empty() || sources.meets(call.checked()) {
            continue;
        }
        let Some(source) = sources.iter().next() else { continue };
        asked = true;
        let now = call.now();
        if source < scenario.file.len() {
            let _ = call.apply(now, Move::LookUp(source));
        } else {
            let colleague = source - scenario.file.len();
            let moment = Moment { bots, policy, call, memory };
            let questions = &scenario.colleagues[colleague].questions;
            let best = (0..questions.len())
                .max_by_key(|question| (moment.value(&questions[*question].acts), std::cmp::Reverse(*question)));
            let _ = call.apply(now, Move::Hold { announced: true });
            let now = call.now();
            let _ = call.apply(now, Move::Ask { colleague, question: best.unwrap_or(0) });
            let now = call.now();
            let _ = call.apply(now, Move::Resume);
            let quiet = call.quiet_at();
            call.advance(quiet);
        }
    }
    asked
}

/// Says what is worth most.
fn speak(call: &mut Conversation, offers: &[usize], bots: &Bots, policy: &Policy, memory: &mut Memory) {
    let scenario = Arc::clone(&call.case().scenario);
    let moment = Moment { bots, policy, call, memory };
    let best = offers
        .iter()
        .map(|reply| (moment.value(&scenario.replies[*reply].acts), *reply))
        .max_by_key(|(value, reply)| (*value, std::cmp::Reverse(*reply)));
    let Some((_, reply)) = best else {
        let next = call.next_at().unwrap_or(call.now() + 60_000);
        call.advance(next);
        return;
    };
    let at = if call.is_speaking() { call.now() } else { call.now() + DELIBERATION };
    if call.apply(at, Move::Reply(reply)).is_ok() {
        memory.remember(&scenario.replies[reply].acts);
    } else {
        let next = call.next_at().unwrap_or(call.now() + 1_000);
        call.advance(next);
    }
}
