//! One attempt under way: the call, and every move kept when it is made.

use super::numbers::Numbers;
use super::record::scorecard_json;
use crate::conversation::{Case, Conversation, Move, Options, Plan, Planned, Refused};
use crate::desk::{self, Attempt, DeskMove, DeskRefused};
use crate::library::{Library, edition};
use crate::scenario::Gender;
use crate::scoring::{Rubric, Scorecard, Skill, score_attempt};
use crate::store::{AttemptRow, Ended, NewAttempt, Person, Store, StoreError};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// The store as screens share it.
pub type SharedStore = Arc<Mutex<Store>>;

/// Why something did not happen.
#[derive(Debug)]
pub enum PlayError {
    /// There is no such scenario, or it is broken.
    NoScenario(String),
    /// The move cannot be made now.
    Refused(Refused),
    /// The move cannot be made at the desk now.
    RefusedAtDesk(DeskRefused),
    /// The move was made but could not be kept.
    NotKept(StoreError),
    /// The stored moves do not fit the scenario as it is now.
    Changed(String),
}

impl fmt::Display for PlayError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::NoScenario(id) => {
                write!(formatter, "no scenario `{id}` that can be played; `holdord check` says what is wrong")
            }
            Self::Refused(refused) => refused.fmt(formatter),
            Self::RefusedAtDesk(refused) => refused.fmt(formatter),
            Self::NotKept(_) => formatter.write_str("failed to keep the move"),
            Self::Changed(why) => write!(formatter, "the stored moves no longer fit the scenario: {why}"),
        }
    }
}

impl std::error::Error for PlayError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotKept(error) => Some(error),
            _ => None,
        }
    }
}

impl From<StoreError> for PlayError {
    fn from(error: StoreError) -> Self {
        Self::NotKept(error)
    }
}

/// A call that is being practiced.
#[derive(Debug)]
pub struct Practice {
    attempt: Attempt,
    rubric: Arc<Rubric>,
    kept: Option<(SharedStore, i64)>,
    moves: u32,
    numbers: Numbers,
}

impl Practice {
    fn new(attempt: Attempt, rubric: Arc<Rubric>, kept: Option<(SharedStore, i64)>, moves: u32) -> Self {
        let mut practice = Self { attempt, rubric, kept, moves, numbers: Numbers::default() };
        practice.number();
        practice
    }

    /// Takes a call of a scenario or of an edition of it. With a store and a person it is kept from the first move on;
    /// `started` is the time as RFC 3339.
    pub fn begin(
        library: &Library,
        scenario: &str,
        gender: Gender,
        options: Options,
        keep: Option<(SharedStore, &Person, &str)>,
    ) -> Result<Self, PlayError> {
        let case = library.case(scenario, gender).ok_or_else(|| PlayError::NoScenario(scenario.to_owned()))?;
        let mut kept = None;
        if let Some((store, person, started)) = keep {
            let inputs = library.inputs(scenario);
            let id = locked(&store).begin(&NewAttempt {
                person: person.id,
                scenario: &case.scenario.id,
                language: case.scenario.language.tag(),
                gender,
                seed: options.seed,
                pressure: options.pressure,
                started,
                inputs: &inputs,
            })?;
            kept = Some((store, id));
        }
        Ok(Self::new(Attempt::new(case, options), Arc::clone(&library.rubric), kept, 0))
    }

    /// Goes on with an attempt where its last move left it.
    pub fn resume(library: &Library, store: SharedStore, row: &AttemptRow) -> Result<Self, PlayError> {
        let moves = locked(&store).moves(row.id)?;
        let mut attempt = replay(library, row, &moves)?.attempt;
        // Last words have been heard: nothing can be said to them any more.
        if attempt.call().is_speaking() && attempt.call().offers().is_empty() {
            attempt.run_out();
        }
        let count = u32::try_from(moves.len()).unwrap_or(u32::MAX);
        Ok(Self::new(attempt, Arc::clone(&library.rubric), Some((store, row.id)), count))
    }

    /// The attempt as it is.
    pub fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// The call under way, or the last one.
    pub fn call(&self) -> &Conversation {
        self.attempt.call()
    }

    /// Whether its moves are kept, so that it can be resumed.
    pub fn is_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// Lets scenario time pass up to a millisecond of the call.
    pub fn advance(&mut self, to: u32) {
        self.attempt.advance(to);
        self.number();
    }

    /// The replies offered now under the numbers they keep while their beat lasts.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    fn number(&mut self) {
        let call = self.attempt.call();
        self.numbers.update(call.beat(), &call.offers());
    }

    /// Makes a move and keeps it before this returns.
    pub fn make(&mut self, at: u32, made: Move) -> Result<(), PlayError> {
        let at = at.max(self.call().now());
        let done = self.attempt.make(at, made).map_err(PlayError::Refused);
        self.number();
        done?;
        self.keep(at, &made.to_line(self.call().scenario()))
    }

    /// Makes a move at the desk and keeps it before this returns.
    pub fn at_desk(&mut self, made: &DeskMove) -> Result<(), PlayError> {
        self.attempt.at_desk(made).map_err(PlayError::RefusedAtDesk)?;
        self.number();
        self.keep(0, &made.to_line(self.call().scenario()))
    }

    fn keep(&mut self, at: u32, line: &str) -> Result<(), PlayError> {
        self.moves += 1;
        if let Some((store, id)) = &self.kept {
            locked(store).add(*id, self.moves, at, line)?;
        }
        Ok(())
    }

    /// The scorecard of the attempt as it stands; once it is over it is kept, with the time as RFC 3339.
    pub fn score(&self, ended: &str) -> Result<Scorecard, PlayError> {
        let scorecard = score_attempt(&self.attempt, &self.rubric);
        if let (Some((store, id)), Some(ending)) = (&self.kept, self.attempt.ending()) {
            let points = Skill::ALL.map(|skill| (skill.id(), scorecard.skills[skill as usize].points));
            locked(store).end(
                *id,
                &Ended {
                    ended,
                    ending: &ending.id,
                    passed: scorecard.is_passed(),
                    points: &points,
                    scorecard: &scorecard_json(&scorecard).to_string(),
                },
            )?;
        }
        Ok(scorecard)
    }

    /// Gives the attempt up: it stays in the store without a score.
    pub fn abandon(&self, ended: &str) -> Result<(), PlayError> {
        if let Some((store, id)) = &self.kept {
            locked(store).abandon(*id, ended)?;
        }
        Ok(())
    }
}

fn locked(store: &SharedStore) -> std::sync::MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An attempt played again from its moves.
#[derive(Debug)]
pub struct Replayed {
    /// The attempt after its last move.
    pub attempt: Attempt,
    /// The inputs, shared.
    pub case: Arc<Case>,
}

/// Plays the stored moves of an attempt on the scenario as it is now.
pub fn replay(library: &Library, row: &AttemptRow, moves: &[(u32, String)]) -> Result<Replayed, PlayError> {
    let case = library
        .case(&edition(&row.scenario, &row.language), row.gender)
        .ok_or_else(|| PlayError::NoScenario(row.scenario.clone()))?;
    let mut attempt = Attempt::new(Arc::clone(&case), Options { seed: row.seed, pressure: row.pressure });
    for (line, (at, words)) in (1..).zip(moves) {
        // A move at the desk has no time in a call. The one before it had come to its end by itself.
        if *at == 0 && attempt.call().now() > 0 {
            attempt.run_out();
        }
        let words = words.split_whitespace().map(str::to_owned).collect();
        let plan = Plan { lines: vec![Planned { line, at: Some(*at), words }] };
        desk::play(&plan, &mut attempt).map_err(|problem| PlayError::Changed(problem.to_string()))?;
    }
    if row.ending.is_some() {
        attempt.run_out();
    }
    Ok(Replayed { attempt, case })
}
