//! Texts for people: Fluent messages by id, and patterns that authors write inline.
//!
//! A message that is missing shows its id, so that nothing a translator forgets can stop a call;
//! the tests hold the five languages to the same ids.

mod pattern;

pub use pattern::{Pattern, PatternProblem};

use crate::locale::Language;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use std::collections::BTreeMap;
use std::ops::Range;

/// All messages of one language.
pub struct Texts {
    /// The language they are in.
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Texts {
    /// Reads Fluent files; what cannot be read in one of them is left out and described.
    pub fn new<'f>(language: Language, files: impl IntoIterator<Item = &'f str>) -> (Self, Vec<String>) {
        let id = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        let mut problems = Vec::new();
        if let Err(error) = bundle.add_builtins() {
            problems.push(error.to_string());
        }
        for file in files {
            let resource = match FluentResource::try_new(file.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    problems.extend(errors.iter().map(ToString::to_string));
                    resource
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(ToString::to_string));
            }
        }
        (Self { language, bundle }, problems)
    }

    /// The message with its variables filled in; its id where it is missing.
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message with one whole number, so that its plural can follow it.
    pub fn count(&self, id: &str, number: usize) -> String {
        self.counts(id, &[("n", number)])
    }

    /// A message with several whole numbers, each with its own plural.
    pub fn counts(&self, id: &str, numbers: &[(&str, usize)]) -> String {
        let mut args = FluentArgs::new();
        for (name, number) in numbers {
            args.set(*name, u32::try_from(*number).unwrap_or(u32::MAX));
        }
        self.format(id, None, &args).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, if it has it.
    pub fn attribute(&self, id: &str, name: &str, args: &[(&str, &str)]) -> Option<String> {
        self.find(id, Some(name), args)
    }

    /// Whether there is such a message.
    pub fn contains(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, *value);
        }
        self.format(id, attribute, &values)
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }
}

/// One text of a Fluent file: a message's value, or one of its attributes.
#[derive(Debug)]
pub struct Written<'f> {
    /// The message's id, borrowed from the file; every attribute carries it too.
    pub id: &'f str,
    /// The attribute's name, borrowed from the file; none for the value.
    pub attribute: Option<&'f str>,
    /// The text; none where a message has only attributes.
    pub pattern: Option<Result<Pattern, PatternProblem>>,
}

/// An entry of a Fluent file that cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The bytes of the whole entry.
    pub entry: Range<usize>,
    /// The bytes at which reading stopped.
    pub at: Range<usize>,
    /// Why, in Fluent's own words.
    pub why: String,
}

/// The texts of a Fluent file, in their order, and what cannot be read in it.
pub fn texts_of(file: &str) -> (Vec<Written<'_>>, Vec<Unreadable>) {
    pattern::file(file)
}

/// The ids of all messages in a Fluent file with the variables each uses, for the tests that compare languages.
pub fn ids_of(file: &str) -> BTreeMap<String, Vec<String>> {
    pattern::ids_of(file)
}
