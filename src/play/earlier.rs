//! Earlier calls: when they were, how they ended, and how they are opened again.

use super::practice::{PlayError, Replayed, replay};
use crate::calendar::Moment;
use crate::library::{Library, edition};
use crate::scoring::{Scorecard, Skill, score};
use crate::store::{AttemptRow, Store};
use crate::text::Texts;
use std::collections::BTreeMap;

/// One earlier call, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EarlierCall {
    /// The attempt's number, as `holdord replay` takes it.
    pub id: i64,
    /// Who practiced.
    pub person: String,
    /// The scenario's title; its id where it is no longer on the shelf.
    pub title: String,
    /// When it was taken, by the clock of this machine.
    pub when: String,
    /// How it ended; none where it was left.
    pub ending: Option<String>,
    /// Whether it was passed; none where it was not played to its end.
    pub passed: Option<bool>,
    /// Whether it waits to be resumed.
    pub is_waiting: bool,
    /// Points of the four skills, none where too little was shown; empty where it was not scored.
    pub points: Vec<(Skill, Option<u8>)>,
}

/// Attempts in the words of a language, in the order given.
pub fn earlier_calls(library: &Library, store: &Store, rows: &[AttemptRow], texts: &Texts) -> Vec<EarlierCall> {
    let call = |row: &AttemptRow| {
        let scenario = library.scenario(&edition(&row.scenario, &row.language)).and_then(|shelved| shelved.content.as_ref());
        let words = |text: crate::scenario::TextId| {
            scenario.map_or_else(String::new, |scenario| scenario.texts[text.0 as usize].resolve(&[]))
        };
        let ending = row.ending.as_deref().map(|id| {
            let known = scenario.and_then(|scenario| scenario.endings.iter().find(|ending| *ending.id == *id));
            known.map_or_else(|| id.to_owned(), |ending| words(ending.title))
        });
        let points =
            |skill: Skill| row.points.iter().find(|(id, _)| id == skill.id()).map(|(_, points)| (skill, *points));
        EarlierCall {
            id: row.id,
            person: row.person.clone(),
            title: scenario.map_or_else(|| row.scenario.clone(), |scenario| words(scenario.title)),
            when: moment_of(store, &row.started).map_or_else(|| row.started.clone(), |moment| stamp(moment, texts)),
            ending,
            passed: row.passed,
            is_waiting: row.ended.is_none(),
            points: Skill::ALL.into_iter().filter_map(points).collect(),
        }
    };
    rows.iter().map(call).collect()
}

/// The minute by the clock of this machine, of a time as RFC 3339.
fn moment_of(store: &Store, time: &str) -> Option<Moment> {
    store.local_time(time).ok().flatten().and_then(|local| Moment::parse(&local))
}

/// "22. november 2026 kl. 14.52": a moment of the past, as far away as it may be.
fn stamp(moment: Moment, texts: &Texts) -> String {
    let (date, (hour, minute)) = (moment.date(), moment.clock());
    let month = texts.say(&format!("month-{}", date.month()), &[]);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    let clock = texts.language.clock(hour, minute);
    texts.say("stamp", &[("day", &day), ("month", &month), ("year", &year), ("clock", &clock)])
}

/// An attempt opened again.
#[derive(Debug)]
pub struct Reopened {
    /// The call after its last move, and its inputs.
    pub replayed: Replayed,
    /// What it scores now.
    pub scorecard: Scorecard,
    /// Whether that is what was kept; none where nothing was.
    pub same: Option<bool>,
}

/// Plays a kept attempt again and scores it.
pub fn reopen(library: &Library, store: &Store, row: &AttemptRow) -> Result<Reopened, PlayError> {
    let replayed = replay(library, row, &store.moves(row.id)?)?;
    let scorecard = score(&replayed.case, replayed.call.transcript(), &library.rubric);
    let computed = super::scorecard_json(&scorecard).to_string();
    let same = row.scorecard.as_ref().map(|kept| *kept == computed);
    Ok(Reopened { replayed, scorecard, same })
}

/// The inputs of an attempt that are no longer what they were, by name.
pub fn changed_inputs(library: &Library, store: &Store, row: &AttemptRow) -> Result<Vec<&'static str>, PlayError> {
    let then: BTreeMap<String, String> = store.inputs(row.id)?.into_iter().collect();
    let now = library.inputs(&edition(&row.scenario, &row.language));
    Ok(now.iter().filter(|(name, hash)| then.get(*name) != Some(hash)).map(|(name, _)| *name).collect())
}
