//! The handover: a colleague goes on with the journal alone (R53).

use super::attempt::Attempt;
use crate::scenario::Subject;

/// One thing the colleague needed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asked {
    /// Its number in the scenario's handover.
    pub need: usize,
    /// What the journal said.
    pub journal: Journal,
}

/// What the journal says about one thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Journal {
    /// It is there and right.
    Right,
    /// It is there and wrong: the customer has to correct it.
    Wrong,
    /// It is not there: the customer has to say it again.
    Missing,
}

/// What the colleague finds in the journal, in the order of the talk. What was never told or promised is no line.
pub fn handed_over(attempt: &Attempt) -> Vec<Asked> {
    let call = attempt.call();
    let Some(handover) = call.scenario().after.as_ref().and_then(|after| after.handover.as_ref()) else {
        return Vec::new();
    };
    let Some(desk) = attempt.desk() else { return Vec::new() };
    let known = call.told().union(call.shown());
    let mut found = Vec::new();
    for (need, needed) in handover.needs.iter().enumerate() {
        let journal = match needed.about {
            Subject::Fact(fact) if !known.contains(fact) => continue,
            Subject::Fact(fact) => match call.notes()[fact].map(|note| note.version) {
                Some(Some(0)) => Journal::Right,
                Some(Some(_)) => Journal::Wrong,
                Some(None) | None => Journal::Missing,
            },
            Subject::Step(step) => match desk.promises().iter().rev().find(|promise| promise.entry.step == step) {
                None => continue,
                Some(promise) if promise.entry.noted => Journal::Right,
                Some(_) => Journal::Missing,
            },
        };
        found.push(Asked { need, journal });
    }
    found
}
