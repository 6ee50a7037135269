//! What the words of one text may use: variables, selectors over gender, and nothing else of Fluent.
//!
//! The same for texts beside the logic and for their translations, so that both get the same answers.

use crate::diagnostic::Diagnostic;
use crate::text::{Pattern, PatternProblem};
use std::ops::Range;

/// The variables that every text may use.
pub(super) const ALWAYS: [&str; 5] = ["name", "address", "customer", "trainee", "house"];
/// The variables that say a gender.
pub(super) const GENDERS: [&str; 2] = ["customer", "trainee"];
/// What a selector can tell apart; `other` may stand at the line with the star.
const VARIANTS: [&str; 3] = ["feminine", "masculine", "other"];

/// Why a text cannot be read, at its place.
pub(super) fn unreadable(problem: PatternProblem, span: Range<usize>) -> Diagnostic {
    match problem {
        PatternProblem::Empty => Diagnostic::error("empty-text", span),
        PatternProblem::TooLong(length) => Diagnostic::error("text-too-long", span).arg("length", length.to_string()),
        PatternProblem::Invalid(why) => Diagnostic::error("bad-pattern", span).arg("why", why),
    }
}

/// What a text uses that it may not. `written` is where its words stand in `file`; what cannot be found
/// there is reported at `whole`.
pub(super) fn problems(
    pattern: &Pattern,
    known: &[&str],
    file: &str,
    written: &Range<usize>,
    whole: &Range<usize>,
) -> Vec<Diagnostic> {
    let place = |sign: &str, name: &str| word(file, written, sign, name).unwrap_or_else(|| whole.clone());
    let mut found = Vec::new();
    for variable in pattern.variables().iter().filter(|variable| !known.contains(&variable.as_str())) {
        let problem = Diagnostic::error("unknown-variable", place("$", variable));
        found.push(problem.arg("name", variable).near(variable, known.iter().copied()));
    }
    for (selector, variants) in pattern.selectors() {
        if !GENDERS.contains(&selector.as_str()) {
            // Whoever selects over a variable that does not exist has read that already.
            if selector.is_empty() || known.contains(&selector.as_str()) {
                let span = if selector.is_empty() { whole.clone() } else { place("$", selector) };
                found.push(Diagnostic::error("no-selector", span).arg("name", selector));
            }
            continue;
        }
        for variant in variants.iter().filter(|variant| !VARIANTS.contains(&variant.as_str())) {
            let problem = Diagnostic::error("unknown-variant", place("[", variant));
            found.push(problem.arg("name", variant).near(variant, VARIANTS));
        }
    }
    for reference in pattern.references() {
        found.push(Diagnostic::error("no-reference", place("", reference)).arg("name", reference));
    }
    found
}

/// The first place of a name after a sign, as a whole word, within a part of the file.
fn word(file: &str, within: &Range<usize>, sign: &str, name: &str) -> Option<Range<usize>> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    let text = file.get(within.clone())?;
    text.match_indices(name).find_map(|(at, _)| {
        let before = text.get(..at)?.trim_end_matches(|letter: char| letter == ' ' && sign == "[");
        let starts = if sign.is_empty() { !before.ends_with(char::is_alphanumeric) } else { before.ends_with(sign) };
        let ends = !text.get(at + name.len()..)?.starts_with(is_of_name);
        (starts && ends).then(|| within.start + at..within.start + at + name.len())
    })
}
