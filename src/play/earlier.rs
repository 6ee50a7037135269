//! A kept call opened again: played from its moves, scored anew, and compared with what was kept.

use super::course::{Course, Scored, replay};
use super::practice::PlayError;
use crate::library::Library;
use crate::store::{AttemptRow, Store};
use std::collections::BTreeMap;

/// An attempt opened again.
#[derive(Debug)]
pub struct Reopened {
    /// The case or shift after its last move.
    pub course: Course,
    /// What it scores now.
    pub scored: Scored,
    /// Whether that is what was kept; none where nothing was.
    pub same: Option<bool>,
}

/// Plays a kept attempt again and scores it.
pub fn reopen(library: &Library, store: &Store, row: &AttemptRow) -> Result<Reopened, PlayError> {
    let course = replay(library, row, &store.moves(row.id)?)?;
    let scored = course.score(&library.rubric);
    let computed = super::scored_json(&scored).to_string();
    let same = row.scorecard.as_ref().map(|kept| *kept == computed);
    Ok(Reopened { course, scored, same })
}

/// The inputs of an attempt that are no longer what they were, by name.
pub fn changed_inputs(library: &Library, store: &Store, row: &AttemptRow) -> Result<Vec<&'static str>, PlayError> {
    let then: BTreeMap<String, String> = store.inputs(row.id)?.into_iter().collect();
    let now = library.inputs(&library.name_of(&row.scenario, &row.language));
    Ok(now.iter().filter(|(name, hash)| then.get(*name) != Some(hash)).map(|(name, _)| *name).collect())
}
