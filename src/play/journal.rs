//! Which lines of the journal can be seen.
//!
//! A line about something that nobody has mentioned would tell what is still to come.

use crate::conversation::{Conversation, Happening, Note};
use crate::scenario::Set;
use crate::text::Texts;

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

/// One line of the journal in words: what it is about, and what is written there.
pub fn note_in_words(call: &Conversation, fact: usize, texts: &Texts) -> String {
    let known = &call.scenario().facts[fact];
    let text = match call.notes()[fact] {
        None => texts.say("terminal-nothing-noted", &[]),
        Some(Note { version: Some(version), .. }) => call.script().text(known.versions[version]).to_owned(),
        Some(_) => texts.say("note-unsaid", &[]),
    };
    format!("{}: {text}", call.script().text(known.label))
}
