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

/// Rules in the words of a language, in the order given; what a site's own rubric cites beyond them has no sentence.
pub fn rules_in_words<R: AsRef<str>>(ids: &[R], texts: &Texts) -> Vec<RuleView> {
    let view = |id: &R| {
        let key = format!("rule-{}", id.as_ref());
        texts.contains(&key).then(|| RuleView { id: id.as_ref().to_owned(), words: texts.say(&key, &[]) })
    };
    ids.iter().filter_map(view).collect()
}
