//! A case or a shift under way, and every move kept when it is made.

use super::course::{Course, Scored, replay};
use super::numbers::Numbers;
use super::record::scored_json;
use crate::conversation::{Conversation, Move, Options, Refused};
use crate::desk::{Attempt, DeskMove};
use crate::library::Library;
use crate::scenario::Gender;
use crate::scoring::Rubric;
use crate::shift::{Day, DayMove, DayRefused, Place};
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
    RefusedAtDesk(DayRefused),
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

/// A case or a shift that is being practiced.
#[derive(Debug)]
pub struct Practice {
    course: Course,
    rubric: Arc<Rubric>,
    kept: Option<(SharedStore, i64)>,
    moves: u32,
    numbers: Numbers,
}

impl Practice {
    fn new(course: Course, rubric: Arc<Rubric>, kept: Option<(SharedStore, i64)>, moves: u32) -> Self {
        let mut practice = Self { course, rubric, kept, moves, numbers: Numbers::default() };
        practice.number();
        practice
    }

    /// Takes the first call of a scenario, of an edition of one, or of a shift. With a store and a person it is kept from the first move on;
    /// `started` is the time as RFC 3339.
    pub fn begin(
        library: &Library,
        scenario: &str,
        gender: Gender,
        options: Options,
        keep: Option<(SharedStore, &Person, &str)>,
    ) -> Result<Self, PlayError> {
        let course = Course::begin(library, scenario, gender, options);
        let course = course.ok_or_else(|| PlayError::NoScenario(scenario.to_owned()))?;
        let (played, shift) = (course.attempt().call().scenario(), course.day().map(Day::shift));
        let mut kept = None;
        if let Some((store, person, started)) = keep {
            let inputs = library.inputs(scenario);
            let id = locked(&store).begin(&NewAttempt {
                person: person.id,
                scenario: shift.map_or(&*played.id, |shift| &*shift.id),
                language: played.language.tag(),
                gender,
                seed: options.seed,
                pressure: options.pressure,
                started,
                inputs: &inputs,
            })?;
            kept = Some((store, id));
        }
        Ok(Self::new(course, Arc::clone(&library.rubric), kept, 0))
    }

    /// Goes on with an attempt where its last move left it.
    pub fn resume(library: &Library, store: SharedStore, row: &AttemptRow) -> Result<Self, PlayError> {
        let moves = locked(&store).moves(row.id)?;
        let mut course = replay(library, row, &moves)?;
        // Last words have been heard: nothing can be said to them any more.
        let call = course.attempt().call();
        if course.place() == Place::OnLine && call.is_speaking() && call.offers().is_empty() {
            course.run_out();
        }
        let count = u32::try_from(moves.len()).unwrap_or(u32::MAX);
        Ok(Self::new(course, Arc::clone(&library.rubric), Some((store, row.id)), count))
    }

    /// What is practiced.
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// The case as it is; of a shift the one that is open or was last.
    pub fn attempt(&self) -> &Attempt {
        self.course.attempt()
    }

    /// The shift, if it is one.
    pub fn day(&self) -> Option<&Day> {
        self.course.day()
    }

    /// Where the trainee is.
    pub fn place(&self) -> Place {
        self.course.place()
    }

    /// The call under way, or the last one.
    pub fn call(&self) -> &Conversation {
        self.attempt().call()
    }

    /// Whether its moves are kept, so that it can be resumed.
    pub fn is_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// Lets scenario time pass up to a millisecond of the call.
    pub fn advance(&mut self, to: u32) {
        match &mut self.course {
            Course::Case(attempt) => attempt.advance(to),
            Course::Shift(day) => day.advance(to),
        }
        self.number();
    }

    /// The replies offered now under the numbers they keep while their beat lasts.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    fn number(&mut self) {
        let call = self.course.attempt().call();
        self.numbers.update(call.beat(), &call.offers());
    }

    /// Makes a move and keeps it before this returns.
    pub fn make(&mut self, at: u32, made: Move) -> Result<(), PlayError> {
        let at = at.max(self.call().now());
        let line = made.to_line(self.call().scenario());
        let done = match &mut self.course {
            Course::Case(attempt) => attempt.make(at, made),
            Course::Shift(day) => day.make(at, made),
        };
        let done = done.map_err(PlayError::Refused);
        self.number();
        done?;
        self.keep(at, &line)
    }

    /// Makes a move at the desk and keeps it before this returns.
    pub fn at_desk(&mut self, made: &DeskMove) -> Result<(), PlayError> {
        let done = match &mut self.course {
            Course::Case(attempt) => attempt.at_desk(made).map_err(DayRefused::Desk),
            Course::Shift(day) => day.at_desk(made),
        };
        done.map_err(PlayError::RefusedAtDesk)?;
        self.number();
        self.keep(0, &made.to_line(self.call().scenario()))
    }

    /// Makes a move of a shift and keeps it before this returns; in a case alone there is none to make.
    pub fn in_day(&mut self, made: DayMove) -> Result<(), PlayError> {
        let Course::Shift(day) = &mut self.course else {
            return Err(PlayError::RefusedAtDesk(DayRefused::Unknown));
        };
        day.apply(made).map_err(PlayError::RefusedAtDesk)?;
        let line = made.to_line(day.shift());
        self.number();
        self.keep(0, &line)
    }

    fn keep(&mut self, at: u32, line: &str) -> Result<(), PlayError> {
        self.moves += 1;
        if let Some((store, id)) = &self.kept {
            locked(store).add(*id, self.moves, at, line)?;
        }
        Ok(())
    }

    /// What it is worth as it stands; once it is over that is kept, with the time as RFC 3339.
    pub fn score(&self, ended: &str) -> Result<Scored, PlayError> {
        let scored = self.course.score(&self.rubric);
        if let (Some((store, id)), Some(ending)) = (&self.kept, self.course.ending(&scored)) {
            locked(store).end(
                *id,
                &Ended {
                    ended,
                    ending: &ending,
                    passed: scored.is_passed(),
                    points: &scored.points(),
                    scorecard: &scored_json(&scored).to_string(),
                },
            )?;
        }
        Ok(scored)
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
