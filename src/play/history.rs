//! The calls a person has taken, newest first, in words; each finished one opens its debrief again.

use super::day::Review;
use super::earlier::reopen;
use super::practice::{PlayError, SharedStore};
use crate::library::Library;
use crate::scenario::Tone;
use crate::scoring::Skill;
use crate::store::AttemptRow;
use crate::text::Texts;
use jiff::civil::DateTime;
use std::sync::PoisonError;

/// What became of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Left {
    /// It can be gone on with.
    Unfinished,
    /// It was given up and has no score.
    GivenUp,
    /// It was played to its end.
    Ended,
}

/// One call that was taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PastCall {
    /// The attempt's number.
    pub id: i64,
    /// The scenario or its edition, as the library names it.
    pub scenario: String,
    /// The scenario's title; its id where it is gone or broken.
    pub title: String,
    /// Day and time on the wall, as the language writes them.
    pub when: String,
    /// What became of it.
    pub left: Left,
    /// The title of the ending; empty where there is none.
    pub ending: String,
    /// How the ending counts.
    pub tone: Option<Tone>,
    /// Points of the four skills in their order, none where too little was shown, and whether the pass mark was reached.
    pub skills: [(Skill, Option<u8>, bool); 4],
}

/// The calls of a person among `attempts`. `local` says the time on the wall of an RFC 3339 moment.
pub fn history(
    library: &Library,
    texts: &Texts,
    person: &str,
    attempts: &[AttemptRow],
    local: impl Fn(&str) -> Option<DateTime>,
) -> Vec<PastCall> {
    let own = attempts.iter().rev().filter(|row| row.person == person);
    own.map(|row| past_call(library, texts, row, &local)).collect()
}

/// An attempt in words. `local` says the time on the wall of an RFC 3339 moment.
pub fn past_call(
    library: &Library,
    texts: &Texts,
    row: &AttemptRow,
    local: impl Fn(&str) -> Option<DateTime>,
) -> PastCall {
    let name = library.name_of(&row.scenario, &row.language);
    let scenario = library.scenario(&name).and_then(|shelved| shelved.content.as_ref());
    let ending = scenario.zip(row.ending.as_deref()).and_then(|(scenario, id)| {
        let after = scenario.after.iter().flat_map(|after| &after.endings);
        let ending = after.chain(&scenario.endings).find(|ending| &*ending.id == id)?;
        Some((scenario.texts[ending.title.0 as usize].resolve(&[]), ending.tone))
    });
    // Of a shift it is kept how many of its cases were passed.
    let of_shift = row.ending.as_deref().and_then(|ending| ending.split_once('/')).map(|(passed, all)| {
        let tone = if row.passed == Some(true) { Tone::Good } else { Tone::Mixed };
        (texts.say("day-cases-passed", &[("passed", passed), ("all", all)]), tone)
    });
    let (ending, tone) = ending.or(of_shift).map_or((String::new(), None), |(title, tone)| (title, Some(tone)));
    let left = match (&row.ended, &row.scorecard) {
        (None, _) => Left::Unfinished,
        (Some(_), None) => Left::GivenUp,
        (Some(_), Some(_)) => Left::Ended,
    };
    let skills = Skill::ALL.map(|skill| {
        let kept = row.points.iter().find(|(id, _)| id == skill.id()).and_then(|(_, points)| *points);
        (skill, kept, kept.is_some_and(|points| points >= library.rubric.pass(skill)))
    });
    PastCall {
        id: row.id,
        title: library.title(&name).unwrap_or_else(|| row.scenario.clone()),
        scenario: name,
        when: local(&row.started).map_or_else(|| row.started.clone(), |moment| moment_on_the_wall(texts, moment)),
        left,
        ending,
        tone,
        skills,
    }
}

/// Day, month, year and time as a language writes them.
pub fn moment_on_the_wall(texts: &Texts, moment: DateTime) -> String {
    let number = |number: i16| number.to_string();
    let time = |part: i8| u8::try_from(part).unwrap_or(0);
    let clock = texts.language.clock(time(moment.hour()), time(moment.minute()));
    let month = texts.say(&format!("month-{}", moment.month()), &[]);
    let (day, year) = (number(i16::from(moment.day())), number(moment.year()));
    texts.say("date-and-time", &[("day", &day), ("month", &month), ("year", &year), ("clock", &clock)])
}

/// The debrief of a kept attempt, played again on the scenario or shift as it is now.
pub fn review_again(library: &Library, store: &SharedStore, id: i64, texts: &Texts) -> Result<Review, PlayError> {
    let opened = {
        let store = store.lock().unwrap_or_else(PoisonError::into_inner);
        let row = store.attempt(id)?.ok_or_else(|| PlayError::NoScenario(id.to_string()))?;
        reopen(library, &store, &row)?
    };
    let spoken = library.texts(opened.course.attempt().call().scenario().language);
    Ok(Review::new(&opened.course, &opened.scored, &library.rubric, texts, &spoken))
}
