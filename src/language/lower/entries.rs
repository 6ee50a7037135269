//! The entries of a lexicon file, one list after the other: clauses and guards, times, rules.

use super::{Building, at};
use crate::diagnostic::Diagnostic;
use crate::language::lexicon::{Example, Keyed, Proves, Rule, Shadow, Table};
use crate::language::pattern::Program;
use crate::language::raw;
use std::collections::BTreeSet;

/// A file by its number, and its text.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    pub(super) file: usize,
    pub(super) text: &'t str,
}

impl Place<'_> {
    fn example(self, words: &str, proves: Proves) -> Example {
        Example { file: self.file, span: at(self.text, words), text: words.into(), proves }
    }
}

/// What the files of a language hold, one after the other.
#[derive(Default)]
pub(super) struct Collected {
    pub(super) openings: Vec<Program>,
    pub(super) interjections: Vec<Program>,
    pub(super) main: Vec<Program>,
    pub(super) sub: Vec<Program>,
    pub(super) guards: Vec<Keyed<Shadow>>,
    pub(super) times: Vec<Keyed<usize>>,
    pub(super) told: Vec<Vec<raw::Tells>>,
    pub(super) time_ids: Vec<Box<str>>,
    pub(super) patterns: Vec<Keyed<usize>>,
    pub(super) rules: Vec<Rule>,
    pub(super) examples: Vec<Example>,
}

impl Collected {
    /// Every pattern.
    pub(super) fn programs(&mut self) -> impl Iterator<Item = &mut Program> {
        let shapes = self.openings.iter_mut().chain(&mut self.interjections).chain(&mut self.main).chain(&mut self.sub);
        let keyed = self.guards.iter_mut().map(|each| &mut each.program);
        let times = self.times.iter_mut().chain(&mut self.patterns).map(|each| &mut each.program);
        shapes.chain(keyed).chain(times).chain(self.rules.iter_mut().flat_map(|rule| &mut rule.unless))
    }
}

impl Building {
    /// Greetings, clauses and guards.
    pub(super) fn shapes(&mut self, place: Place, written: &raw::Lexicon, all: &mut Collected) {
        let Place { file, text } = place;
        all.openings.extend(written.openings.iter().filter_map(|each| self.program(file, text, each)));
        all.interjections.extend(written.interjections.iter().filter_map(|each| self.program(file, text, each)));
        all.main.extend(written.main.iter().filter_map(|each| self.program(file, text, each)));
        all.sub.extend(written.sub.iter().filter_map(|each| self.program(file, text, each)));
        for guarding in &written.guards {
            let programs = guarding.any.iter().filter_map(|each| self.program(file, text, each));
            all.guards.extend(programs.map(|program| Keyed { program, what: guarding.into() }));
        }
    }

    pub(super) fn times<'w>(
        &mut self,
        place: Place,
        times: &[raw::Time<'w>],
        ids: &mut BTreeSet<&'w str>,
        all: &mut Collected,
    ) {
        let Place { file, text } = place;
        for time in times {
            self.unique(file, text, time.id, ids);
            let index = all.told.len();
            let programs = time.any.iter().filter_map(|each| self.program(file, text, each));
            all.times.extend(programs.map(|program| Keyed { program, what: index }));
            all.told.push(time.tells.clone());
            all.time_ids.push(time.id.into());
            let means = time.yes.iter().map(|(words, due)| place.example(words, Proves::Time((*due).into())));
            all.examples.extend(means);
            all.examples.extend(time.no.iter().map(|words| place.example(words, Proves::NoTime(index))));
            if time.yes.is_empty() {
                self.problem(file, Diagnostic::warning("no-example", at(text, time.id)).arg("name", time.id));
            }
        }
    }

    pub(super) fn rules<'w>(
        &mut self,
        place: Place,
        rules: &[raw::Rule<'w>],
        acts: &Table,
        ids: &mut BTreeSet<&'w str>,
        all: &mut Collected,
    ) {
        let Place { file, text } = place;
        for rule in rules {
            self.unique(file, text, rule.id, ids);
            let index = all.rules.len();
            let programs = rule.any.iter().filter_map(|each| self.program(file, text, each));
            all.patterns.extend(programs.map(|program| Keyed { program, what: index }));
            let unless = rule.unless.iter().filter_map(|each| self.program(file, text, each)).collect();
            let usual = acts.prevented.iter().find(|(act, _)| *act == rule.act).map_or(&[][..], |(_, guards)| guards);
            let usual = usual.iter().filter(|guard| !rule.despite.contains(guard) && !rule.only_if.contains(guard));
            all.rules.push(Rule {
                id: rule.id.into(),
                act: rule.act,
                means: rule.means.clone(),
                unless,
                prevented: usual.chain(&rule.not_if).copied().collect(),
                only_if: rule.only_if.clone(),
                covers: rule.covers,
                joins: rule.joins,
            });
            all.examples.extend(rule.yes.iter().map(|words| place.example(words, Proves::Found(index))));
            all.examples.extend(rule.no.iter().map(|words| place.example(words, Proves::NotFound(index))));
            if rule.yes.is_empty() {
                self.problem(file, Diagnostic::warning("no-example", at(text, rule.id)).arg("name", rule.id));
            }
        }
    }
}
