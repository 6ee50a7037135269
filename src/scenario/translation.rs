//! A scenario in another language: the same situation, logic and setting, other words.
//!
//! The words stand in one Fluent file, each under the id that its text has in the scenario:
//! `beat--id` for lines and replies, the rest as docs/writing.md lists them. Only a file without
//! a problem gives a scenario, so that languages are never mixed in a call.

use super::LARGEST_FILE;
use super::model::Scenario;
use super::wording::{self, ALWAYS, GENDERS};
use crate::diagnostic::{Diagnostic, span_in};
use crate::locale::Language;
use crate::text::{Pattern, Unreadable, texts_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;

/// One text that a translation must have.
struct Wanted<'s> {
    /// The Fluent id, with the attribute after a full stop.
    name: String,
    words: &'s str,
    /// The variables of the original.
    variables: &'s [String],
    /// Whether it is how somebody is addressed: no variables then.
    is_address: bool,
}

fn wanted(source: &Scenario) -> Vec<Wanted<'_>> {
    let texts = source.names.iter().zip(&source.texts).map(|(name, pattern)| Wanted {
        name: name.to_string(),
        words: pattern.source(),
        variables: pattern.variables(),
        is_address: false,
    });
    let persons = (1..).zip(&source.customer.persons).map(|(number, person)| Wanted {
        name: format!("person--{number}"),
        words: &person.address,
        variables: &[],
        is_address: true,
    });
    texts.chain(persons).collect()
}

/// Reads a translation of a scenario: the scenario in that language if nothing is wrong with the file, and all
/// problems, sorted by place.
pub fn translate(source: &Scenario, language: Language, file: &str) -> (Option<Scenario>, Vec<Diagnostic>) {
    if file.len() as u64 > LARGEST_FILE {
        return (None, vec![Diagnostic::error("file-too-large", 0..0).arg("bytes", file.len().to_string())]);
    }
    let wanted = wanted(source);
    let mut reading =
        Reading { file, wanted: &wanted, found: BTreeMap::new(), given_up: BTreeSet::new(), problems: Vec::new() };
    let (written, unreadable) = texts_of(file);
    for entry in &unreadable {
        reading.unreadable(entry);
    }
    let starts: Vec<usize> = written
        .iter()
        .filter_map(|text| span_in(file, text.attribute.unwrap_or(text.id)))
        .map(|span| span.start)
        .collect();
    for (index, text) in written.into_iter().enumerate() {
        let Some(place) = span_in(file, text.attribute.unwrap_or(text.id)) else { continue };
        let Some(pattern) = text.pattern else { continue };
        let name = text.attribute.map_or_else(|| text.id.to_owned(), |attribute| format!("{}.{attribute}", text.id));
        let scope = place.end..starts.get(index + 1).copied().unwrap_or(file.len()).max(place.end);
        match pattern {
            Ok(pattern) => reading.text(name, pattern, place, &scope),
            Err(problem) => {
                reading.problems.push(wording::unreadable(problem, place));
                reading.given_up.insert(text.id.to_owned());
            }
        }
    }
    reading.missing();
    let Reading { mut found, mut problems, .. } = reading;
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    if !problems.is_empty() {
        return (None, problems);
    }
    let mut scenario = source.clone();
    scenario.language = language;
    let mut patterns = wanted.iter().filter_map(|wanted| found.remove(&wanted.name)).map(|(pattern, _)| pattern);
    for text in &mut scenario.texts {
        *text = patterns.next().unwrap_or_default();
    }
    for person in &mut scenario.customer.persons {
        person.address = patterns.next().unwrap_or_default().source().into();
    }
    (Some(scenario), problems)
}

/// A translation as far as it has been read.
struct Reading<'s> {
    file: &'s str,
    wanted: &'s [Wanted<'s>],
    /// The texts that were found, with the places of their names.
    found: BTreeMap<String, (Pattern, Range<usize>)>,
    /// Messages with a problem that has been noted already.
    given_up: BTreeSet<String>,
    problems: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn wants(&self, name: &str) -> Option<&Wanted<'_>> {
        self.wanted.iter().find(|wanted| wanted.name == name)
    }

    fn text(&mut self, name: String, pattern: Pattern, place: Range<usize>, scope: &Range<usize>) {
        let Some(wanted) = self.wanted.iter().find(|wanted| wanted.name == name) else {
            let known = self.wanted.iter().map(|wanted| wanted.name.as_str());
            let problem = Diagnostic::error("unknown-text", place).near(&name, known).arg("name", name);
            return self.problems.push(problem);
        };
        if self.found.contains_key(&name) {
            return self.problems.push(Diagnostic::error("duplicate-id", place).arg("name", name));
        }
        let known: Vec<&str> = if wanted.is_address {
            Vec::new()
        } else {
            ALWAYS.into_iter().chain(wanted.variables.iter().map(String::as_str)).collect()
        };
        // Who is addressed how, and of which gender, is for each language to say or not to say.
        let free = |variable: &str| variable == "address" || GENDERS.contains(&variable);
        for variable in wanted.variables.iter().filter(|variable| !free(variable)) {
            if !pattern.variables().contains(variable) {
                self.problems.push(Diagnostic::error("missing-variable", place.clone()).arg("name", variable));
            }
        }
        self.problems.extend(wording::problems(&pattern, &known, self.file, scope, &place));
        self.found.insert(name, (pattern, place));
    }

    /// An entry that Fluent cannot read: one that waits for its translation, or a mistake.
    fn unreadable(&mut self, entry: &Unreadable) {
        let text = self.file.get(entry.entry.clone()).unwrap_or_default();
        let start = entry.entry.start + text.len() - text.trim_start().len();
        let text = text.trim_start();
        let id: String = text.chars().take_while(|sign| sign.is_ascii_alphanumeric() || "-_".contains(*sign)).collect();
        let is_bare = text.lines().filter(|line| !line.starts_with('#')).all(|line| {
            line.trim().is_empty() || line.split_once('=').is_some_and(|(_, value)| value.trim().is_empty())
        });
        let wanted = self.wants(&id).filter(|_| is_bare).map(|wanted| one_line(wanted.words));
        self.problems.push(if let Some(words) = wanted {
            let problem = Diagnostic::error("missing-translation", start..start + id.len());
            problem.arg("name", id.as_str()).arg("words", words)
        } else {
            let at = self.file.get(entry.at.clone()).filter(|at| !at.trim().is_empty()).map(|_| entry.at.clone());
            let line = start..start + text.lines().next().unwrap_or_default().len();
            Diagnostic::error("bad-translation", at.unwrap_or(line)).arg("why", entry.why.as_str())
        });
        self.given_up.insert(id);
    }

    /// Notes the texts that are not there, each at the text that it should follow.
    fn missing(&mut self) {
        let mut before = 0..0;
        for wanted in self.wanted {
            let message = wanted.name.split('.').next().unwrap_or_default();
            if let Some((_, place)) = self.found.get(&wanted.name) {
                before = place.clone();
            } else if !self.given_up.contains(message) {
                let problem = Diagnostic::error("missing-translation", before.clone()).arg("name", &wanted.name);
                self.problems.push(problem.arg("words", one_line(wanted.words)));
            }
        }
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An empty translation of a scenario: every text as a comment, and below it the id that waits for its translation.
pub fn skeleton(source: &Scenario, language: Language) -> String {
    let mut messages: Vec<(String, Vec<(Option<String>, String)>)> = Vec::new();
    for wanted in wanted(source) {
        let (id, attribute) = match wanted.name.split_once('.') {
            Some((id, attribute)) => (id.to_owned(), Some(attribute.to_owned())),
            None => (wanted.name, None),
        };
        let part = (attribute, one_line(wanted.words));
        match messages.iter_mut().find(|(known, _)| *known == id) {
            Some((_, parts)) => parts.push(part),
            None => messages.push((id, vec![part])),
        }
    }
    let mut page = format!("### {}: {} > {}\n", source.id, source.language, language);
    for (id, mut parts) in messages {
        parts.sort_by_key(|(attribute, _)| attribute.is_some());
        page.push('\n');
        for (attribute, words) in &parts {
            let name = attribute.as_ref().map(|attribute| format!(".{attribute}: ")).unwrap_or_default();
            let _ = writeln!(page, "# {name}{words}");
        }
        let _ = writeln!(page, "{id} =");
        for attribute in parts.iter().filter_map(|(attribute, _)| attribute.as_ref()) {
            let _ = writeln!(page, "    .{attribute} =");
        }
    }
    page
}
