//! Runs the examples and counter-examples of a lexicon.

use super::lexicon::{Lexicon, Proves};
use super::when::Now;
use crate::diagnostic::Diagnostic;

/// What is wrong with a lexicon by its own examples, each with the number of the file it stands in. `now` is the moment
/// that times in examples are written for.
pub fn prove(lexicon: &Lexicon, now: Now) -> Vec<(usize, Diagnostic)> {
    let mut problems = Vec::new();
    for example in &lexicon.examples {
        let problem = |code| Diagnostic::error(code, example.span.clone());
        let found = match &example.proves {
            Proves::Found(rule) | Proves::NotFound(rule) => {
                let wanted = &lexicon.rules[*rule];
                let same = lexicon.read(&example.text, now).into_iter().find(|found| {
                    let own = &lexicon.rules[found.rule];
                    own.act == wanted.act
                        && (own.means.is_empty() || wanted.means.is_empty() || own.means[0] == wanted.means[0])
                });
                match (&example.proves, same) {
                    (Proves::Found(_), None) => Some(problem("example-not-found").arg("name", &*wanted.id)),
                    (Proves::NotFound(_), Some(found)) => {
                        let by = lexicon.rule(found.rule).to_owned();
                        Some(problem("counterexample-found").arg("name", &*wanted.id).arg("by", by))
                    }
                    _ => None,
                }
            }
            Proves::Time(wanted) => {
                let (due, _) = lexicon.read_time(&example.text, now);
                let due = due.map_or_else(|| "–".to_owned(), |due| due.to_string());
                (due != **wanted).then(|| problem("time-differs").arg("wanted", &**wanted).arg("found", due))
            }
            Proves::NoTime(entry) => {
                let (_, by) = lexicon.read_time(&example.text, now);
                let own = &*lexicon.time_ids[*entry];
                by.contains(&own).then(|| problem("counterexample-found").arg("name", own).arg("by", own))
            }
        };
        problems.extend(found.map(|problem| (example.file, problem)));
    }
    problems
}
