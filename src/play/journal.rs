//! Which lines of the journal can be seen.
//!
//! A line about something that nobody has mentioned would tell what is still to come.

use crate::conversation::{Conversation, Happening};
use crate::scenario::Set;

/// The facts whose lines belong into the journal now, those that came up first before the others: what was told,
/// what file or colleagues have shown, and what is written down already. With `all`, the rest follows.
pub fn journal(call: &Conversation, all: bool) -> Vec<usize> {
    let scenario = call.scenario();
    let (mut known, mut lines) = (Set::default(), Vec::new());
    let mut add = |facts: Set| {
        lines.extend(facts.without(known).iter());
        known = known.union(facts);
    };
    for turn in &call.transcript().turns {
        add(turn.told);
        match turn.what {
            Happening::LookedUp(part) => add(scenario.file[part].shows),
            Happening::Asked { colleague, question } => add(scenario.colleagues[colleague].questions[question].shows),
            Happening::Noted(note) => add(Set::from_iter([note.fact])),
            _ => {}
        }
    }
    add(call.told().union(call.shown()));
    if all {
        add((0..scenario.facts.len()).collect());
    }
    lines
}
