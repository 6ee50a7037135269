//! What is played: one case, or a shift of several.

use super::practice::PlayError;
use crate::conversation::{Options, Plan, PlanProblem, Planned};
use crate::desk::{self, Attempt};
use crate::library::Library;
use crate::scenario::Gender;
use crate::scoring::{DayScore, Rubric, Scorecard, Skill, score_attempt, score_day};
use crate::shift::{self, Day, Place};
use crate::store::AttemptRow;

/// One trainee through a case or a shift.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one of it at a time")]
pub enum Course {
    /// One case.
    Case(Attempt),
    /// Several cases on one day.
    Shift(Day),
}

/// What a course was worth.
#[derive(Clone, Debug)]
pub enum Scored {
    /// One case.
    Case(Scorecard),
    /// Several cases on one day.
    Shift(DayScore),
}

impl Scored {
    /// The four skills: of the case, or of the whole day.
    pub fn card(&self) -> &Scorecard {
        match self {
            Self::Case(card) => card,
            Self::Shift(score) => &score.whole,
        }
    }

    /// Whether it was passed.
    pub fn is_passed(&self) -> bool {
        match self {
            Self::Case(card) => card.is_passed(),
            Self::Shift(score) => score.is_passed(),
        }
    }

    /// The points of each skill as the store keeps them.
    pub(super) fn points(&self) -> [(&'static str, Option<u8>); 4] {
        Skill::ALL.map(|skill| (skill.id(), self.card().skills[skill as usize].points))
    }
}

impl Course {
    /// The first call of a scenario, an edition or a shift is taken; nothing if there is none or it is broken.
    pub fn begin(library: &Library, name: &str, gender: Gender, options: Options) -> Option<Self> {
        let case = library.case(name, gender).map(|case| Self::Case(Attempt::new(case, options)));
        case.or_else(|| library.rota(name, gender).map(|rota| Self::Shift(Day::new(rota, options))))
    }

    /// The case that is played, or of a shift the one that is open or was last.
    pub fn attempt(&self) -> &Attempt {
        match self {
            Self::Case(attempt) => attempt,
            Self::Shift(day) => day.attempt(),
        }
    }

    /// The shift, if it is one.
    pub fn day(&self) -> Option<&Day> {
        match self {
            Self::Case(_) => None,
            Self::Shift(day) => Some(day),
        }
    }

    /// Where the trainee is.
    pub fn place(&self) -> Place {
        match self {
            Self::Shift(day) => day.place(),
            Self::Case(attempt) => match attempt.place() {
                desk::Place::OnLine => Place::OnLine,
                desk::Place::AtDesk => Place::AtDesk,
                desk::Place::Over => Place::Over,
            },
        }
    }

    /// The id under which its end is kept: the ending, or of a shift how many of its cases were passed. None before.
    pub(super) fn ending(&self, scored: &Scored) -> Option<String> {
        match (self, scored) {
            (Self::Shift(day), Scored::Shift(score)) if day.place() == Place::Over => {
                let passed = score.cases.iter().flatten().filter(|card| card.is_passed()).count();
                Some(format!("{passed}/{}", score.cases.len()))
            }
            (Self::Case(attempt), _) => attempt.ending().map(|ending| ending.id.to_string()),
            _ => None,
        }
    }

    /// What it is worth as it stands.
    pub fn score(&self, rubric: &Rubric) -> Scored {
        match self {
            Self::Case(attempt) => Scored::Case(score_attempt(attempt, rubric)),
            Self::Shift(day) => Scored::Shift(score_day(day, rubric)),
        }
    }

    /// Plays a plan from where it is.
    pub fn play(&mut self, plan: &Plan) -> Result<(), PlanProblem> {
        match self {
            Self::Case(attempt) => desk::play(plan, attempt),
            Self::Shift(day) => shift::play(plan, day),
        }
    }

    /// Lets a call that needs no more moves come to its end.
    pub(super) fn run_out(&mut self) {
        match self {
            Self::Case(attempt) => attempt.run_out(),
            Self::Shift(day) => day.run_out(),
        }
    }
}

/// Plays the stored moves of an attempt on the scenario or shift as it is now.
pub fn replay(library: &Library, row: &AttemptRow, moves: &[(u32, String)]) -> Result<Course, PlayError> {
    let options = Options { seed: row.seed, pressure: row.pressure };
    let course = Course::begin(library, &library.name_of(&row.scenario, &row.language), row.gender, options);
    let mut course = course.ok_or_else(|| PlayError::NoScenario(row.scenario.clone()))?;
    for (line, (at, words)) in (1..).zip(moves) {
        // A move at the desk has no time in a call. The one before it had come to its end by itself.
        if *at == 0 && course.place() == Place::OnLine && course.attempt().call().now() > 0 {
            course.run_out();
        }
        let words = words.split_whitespace().map(str::to_owned).collect();
        let plan = Plan { lines: vec![Planned { line, at: Some(*at), words }] };
        course.play(&plan).map_err(|problem| PlayError::Changed(problem.to_string()))?;
    }
    if row.ending.is_some() && course.place() == Place::OnLine {
        course.run_out();
    }
    Ok(course)
}
