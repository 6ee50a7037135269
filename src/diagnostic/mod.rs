//! A problem in an author's file: what is wrong, where, and what to do.
//!
//! Problems are values, not errors: loading collects all of them. A code is the kebab-case name
//! of the bad thing and also the id of its message, so the words live in Fluent files and each
//! of the five languages says the same.

mod drawing;
mod reading;
mod tokens;

pub use drawing::draw;
pub use reading::recover;
pub use tokens::{escaped, field};

use std::ops::Range;

/// How bad a problem is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// It can be used, but an author would want to know.
    Warning,
}

/// A file as it was read, with the name the author knows it by.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path as shown.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// One problem.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Its name in every language, and the id of its message (`check-<code>`).
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The bytes it is about.
    pub span: Range<usize>,
    /// What the message names.
    pub args: Vec<(&'static str, String)>,
    /// A corrected text, where one can be guessed.
    pub suggestion: Option<String>,
    /// A second place it has to do with.
    pub other: Option<Range<usize>>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, span: Range<usize>) -> Self {
        Self { code, severity: Severity::Error, span, args: Vec::new(), suggestion: None, other: None }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, span: Range<usize>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span) }
    }

    /// Names something in the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a corrected text: the known name nearest to the wrong one, if one is near.
    #[must_use]
    pub fn near<'n>(mut self, wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Self {
        self.suggestion = nearest(wrong, known);
        self
    }

    /// Points at a second place.
    #[must_use]
    pub fn other(mut self, span: Range<usize>) -> Self {
        self.other = Some(span);
        self
    }

    /// Line and column of its start, both from 1, columns in characters.
    pub fn place(&self, text: &str) -> (usize, usize) {
        let before = text.get(..self.span.start.min(text.len())).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// The known name nearest to `wrong`, if it is near enough to be meant.
pub fn nearest<'n>(wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Option<String> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|&(distance, name)| distance > 0 && distance <= 1 + name.chars().count().max(wrong.chars().count()) / 4)
        .min()
        .map(|(_, name)| name.to_owned())
}

/// The bytes that `part` takes up in `whole`, if it is a slice of it.
pub fn span_in(whole: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    (start + part.len() <= whole.len()).then(|| start..start + part.len())
}
