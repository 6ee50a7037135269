//! What a call is worth: every criterion by rows, near misses before hits, then caps, gates and
//! what holds of any call.

mod any_call;
mod apologizing;
mod avoiding_blame;
mod card;
mod conduct;
mod listening;
mod promising;

use crate::lab::{Lab, points};
use holdord::scoring::Criterion;

/// What is special about a call, its plan, and the points it must get.
type Row = (&'static str, &'static str, Option<u32>);

/// Scores a call for each row with the same replies to choose from.
fn prove(criterion: Criterion, lab: &Lab, rows: &[Row]) {
    let mut wrong = Vec::new();
    for (what, plan, wanted) in rows {
        let found = points(&lab.scorecard(plan), criterion);
        if found != *wanted {
            wrong.push(format!("{what}: {found:?}, wanted {wanted:?}   ({plan})"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", criterion.id(), wrong.join("\n"));
}

/// The laboratory in which only the harm that is ours can be apologized for.
fn ours(replies: &str) -> Lab {
    Lab::saying(replies).with("known_from: [\"crack\"]", "known_from: [\"price\"]")
}
