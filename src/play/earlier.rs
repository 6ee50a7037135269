//! A kept call opened again: played from its moves, scored anew, and compared with what was kept.

use super::practice::{PlayError, Replayed, replay};
use crate::library::{Library, edition};
use crate::scoring::{Scorecard, score_attempt};
use crate::store::{AttemptRow, Store};
use std::collections::BTreeMap;

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
    let scorecard = score_attempt(&replayed.attempt, &library.rubric);
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
