//! The rules that scores and remarks rest on, each in a sentence: a bare number explains nothing.

use crate::text::Texts;

/// One rule of the service method.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleView {
    /// Its number, "R11".
    pub id: String,
    /// What it asks for, in one sentence to the trainee.
    pub words: String,
}

/// Rules in the words of a language, in the order given.
pub fn rules_in_words<R: AsRef<str>>(ids: &[R], texts: &Texts) -> Vec<RuleView> {
    let view = |id: &R| {
        let id = id.as_ref();
        RuleView { id: id.to_owned(), words: texts.say(&format!("rule-{id}"), &[]) }
    };
    ids.iter().map(view).collect()
}
