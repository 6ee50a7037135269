//! From a scenario as written to a scenario that can be played.
//!
//! Every name is looked up, every text read as a pattern; each problem is noted with its place
//! and the rest goes on, so that an author sees all of them at once.

mod acts;
mod after;
mod beats;
mod case;
mod tuning;

use super::model::{self, Scenario, TextId};
use super::raw;
use super::set::Set;
use super::wording;
use super::{LARGEST_FILE, MOST_BEATS, ranges, structure};
use crate::calendar::{Country, Holidays, Moment};
use crate::diagnostic::{Diagnostic, Severity, escaped, field, recover, span_in};
use crate::house::House;
use crate::locale::Language;
use crate::text::Pattern;
use std::collections::BTreeSet;
use std::ops::Range;

/// Where the checker finds house rules by their id.
pub type Houses<'h> = &'h dyn Fn(&str) -> Option<&'h House>;

/// Reads a scenario file: the scenario if no error was found, and all problems, sorted by place.
pub fn read<'h>(text: &str, houses: Houses<'h>, holidays: &'h Holidays) -> (Option<Scenario>, Vec<Diagnostic>) {
    if text.len() as u64 > LARGEST_FILE {
        return (None, vec![Diagnostic::error("file-too-large", 0..0).arg("bytes", text.len().to_string())]);
    }
    // A file without a mistake of shape is read once; only one with a mistake is read again and again past it.
    let (masked, mut problems) = match options().from_str::<raw::Scenario>(text) {
        Ok(written) => return lowered(text, &written, houses, holidays, Vec::new()),
        Err(_) => recover(text, |text| options().from_str::<raw::Scenario>(text).map(drop)),
    };
    if let Ok(written) = options().from_str::<raw::Scenario>(&masked) {
        return lowered(&masked, &written, houses, holidays, problems);
    }
    sort(&mut problems);
    (None, problems)
}

fn lowered<'h>(
    text: &str,
    written: &raw::Scenario,
    houses: Houses<'h>,
    holidays: &'h Holidays,
    mut problems: Vec<Diagnostic>,
) -> (Option<Scenario>, Vec<Diagnostic>) {
    let mut lowering = Lowering::new(text, written, houses, holidays);
    let scenario = lowering.scenario(written);
    problems.append(&mut lowering.problems);
    sort(&mut problems);
    let valid = problems.iter().all(|problem| problem.severity != Severity::Error);
    (scenario.filter(|_| valid), problems)
}

fn sort(problems: &mut [Diagnostic]) {
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

/// The names that a scenario's parts can use.
#[derive(Clone, Copy)]
enum Names {
    Fact,
    Harm,
    Step,
    Source,
    Beat,
}

pub(super) struct Lowering<'t, 'h> {
    text: &'t str,
    pub(super) problems: Vec<Diagnostic>,
    house: Option<&'h House>,
    holidays: &'h Holidays,
    /// How many facts are needed.
    needed: usize,
    starts: Option<Moment>,
    facts: Vec<&'t str>,
    harms: Vec<&'t str>,
    steps: Vec<&'t str>,
    sources: Vec<&'t str>,
    beats: Vec<&'t str>,
    texts: Vec<Pattern>,
    /// The Fluent id of each text.
    names: Vec<Box<str>>,
    lines: Vec<model::Line>,
    replies: Vec<model::Reply>,
    hears: Vec<model::Hear>,
}

impl<'t, 'h> Lowering<'t, 'h> {
    fn new(text: &'t str, written: &raw::Scenario<'t>, houses: Houses<'h>, holidays: &'h Holidays) -> Self {
        let sources =
            written.file.iter().map(|part| part.id).chain(written.colleagues.iter().map(|colleague| colleague.id));
        Self {
            text,
            problems: Vec::new(),
            house: houses(written.house),
            holidays,
            needed: written.facts.iter().filter(|fact| fact.needed).count(),
            starts: Moment::parse(written.starts),
            facts: written.facts.iter().map(|fact| fact.id).collect(),
            harms: written.harms.iter().map(|harm| harm.id).collect(),
            steps: written.steps.iter().map(|step| step.id).collect(),
            sources: sources.collect(),
            beats: written.all_beats().map(|beat| beat.id).collect(),
            texts: Vec::new(),
            names: Vec::new(),
            lines: Vec::new(),
            replies: Vec::new(),
            hears: Vec::new(),
        }
    }

    fn span(&self, part: &str) -> Range<usize> {
        span_in(self.text, part).unwrap_or(0..0)
    }

    fn error(&mut self, code: &'static str, at: &str, args: &[(&'static str, &str)]) {
        let problem = args
            .iter()
            .fold(Diagnostic::error(code, self.span(at)), |problem, (name, value)| problem.arg(name, *value));
        self.problems.push(problem);
    }

    fn index(&mut self, names: Names, name: &str) -> Option<usize> {
        let (list, code) = match names {
            Names::Fact => (&self.facts, "unknown-fact"),
            Names::Harm => (&self.harms, "unknown-harm"),
            Names::Step => (&self.steps, "unknown-step"),
            Names::Source => (&self.sources, "unknown-source"),
            Names::Beat => (&self.beats, "unknown-beat"),
        };
        let found = list.iter().position(|known| *known == name);
        if found.is_none() {
            let problem = Diagnostic::error(code, self.span(name)).arg("name", name).near(name, list.iter().copied());
            self.problems.push(problem);
        }
        found
    }

    fn set(&mut self, names: Names, list: &[&str]) -> Set {
        list.iter().filter_map(|name| self.index(names, name)).filter(|index| *index < Set::MOST).collect()
    }

    /// Where a text stands. One with escapes is a copy of what stands in the file, so it is looked for there.
    fn place(&self, words: &str) -> Range<usize> {
        let taken = |span: &Range<usize>| self.problems.iter().any(|problem| span.contains(&problem.span.start));
        span_in(self.text, words).or_else(|| escaped(self.text, words, taken)).unwrap_or(0..0)
    }

    /// Reads the text with the Fluent id `name`; `allowed` are the variables beyond the ones every text may use.
    fn pattern(&mut self, name: String, text: &raw::Text, allowed: &[&str]) -> TextId {
        let words = text.0.as_ref();
        let span = self.place(words);
        let pattern = Pattern::parse(words).unwrap_or_else(|problem| {
            self.problems.push(wording::unreadable(problem, span.clone()));
            Pattern::default()
        });
        if !pattern.is_plain() {
            let safe: Vec<String> = self.steps.iter().map(|step| format!("safe_{}", step.replace('-', "_"))).collect();
            let known =
                wording::ALWAYS.into_iter().chain(allowed.iter().copied()).chain(safe.iter().map(String::as_str));
            let known: Vec<&str> = known.collect();
            self.problems.extend(wording::problems(&pattern, &known, self.text, &span, &span));
        }
        self.texts.push(pattern);
        self.names.push(name.into());
        TextId(u32::try_from(self.texts.len().saturating_sub(1)).unwrap_or(u32::MAX))
    }

    /// Notes ids that stand twice in one list, are empty or use other letters.
    fn ids<'i>(&mut self, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
                && id.starts_with(|letter: char| letter.is_ascii_lowercase())
                && !id.contains("--");
            if !plain {
                self.error("bad-id", id, &[("name", id)]);
            }
            if !seen.insert(id) {
                self.error("duplicate-id", id, &[("name", id)]);
            }
        }
    }

    fn many<T>(&mut self, list: &[T], most: usize, what: &'static str, at: &str) {
        if list.len() > most {
            self.error(
                "too-many",
                at,
                &[("what", what), ("count", &list.len().to_string()), ("most", &most.to_string())],
            );
        }
    }

    fn scenario(&mut self, written: &raw::Scenario) -> Option<Scenario> {
        if written.format != 1 {
            self.error("unknown-format", written.id, &[("format", &written.format.to_string())]);
        }
        let language = written
            .language
            .parse::<Language>()
            .ok()
            .filter(|language| *language != Language::English && language.tag() == written.language);
        if language.is_none() {
            self.error("unknown-language", written.language, &[("name", written.language)]);
        }
        match (written.country.parse::<Country>(), self.house) {
            (Err(()), _) => self.error("unknown-country", written.country, &[("name", written.country)]),
            (Ok(country), Some(house)) if country != house.country => {
                self.error("other-country", written.country, &[("name", written.country), ("house", written.house)]);
            }
            _ => {}
        }
        if self.house.is_none() {
            self.error("unknown-house", written.house, &[("name", written.house)]);
        }
        if self.starts.is_none() {
            self.error("no-moment", written.starts, &[("text", written.starts)]);
        }
        let beats: Vec<_> = written.all_beats().collect();
        self.many(&beats, MOST_BEATS, "beats", written.id);
        for (list, what) in
            [(&self.facts, "facts"), (&self.harms, "harms"), (&self.steps, "steps"), (&self.sources, "sources")]
        {
            if list.len() > Set::MOST {
                let problem = Diagnostic::error("too-many", self.span(written.id))
                    .arg("what", what)
                    .arg("count", list.len().to_string());
                self.problems.push(problem.arg("most", Set::MOST.to_string()));
            }
        }
        for list in
            [self.facts.clone(), self.harms.clone(), self.steps.clone(), self.sources.clone(), self.beats.clone()]
        {
            self.ids(list.into_iter());
        }
        self.ids(written.endings.iter().map(|ending| ending.id));
        let title = self.pattern("title".to_owned(), &written.title, &[]);
        let briefing = self.pattern("briefing".to_owned(), &written.briefing, &[]);
        let customer = self.customer(&written.customer);
        let tuning = self.tuning(written.tuning.as_ref());
        let harms = written.harms.iter().map(|harm| self.harm(harm)).collect();
        let facts: Vec<model::Fact> = written.facts.iter().map(|fact| self.fact(fact)).collect();
        let needed = written
            .facts
            .iter()
            .enumerate()
            .filter(|(index, fact)| fact.needed && *index < Set::MOST)
            .map(|(index, _)| index)
            .collect();
        let file = written.file.iter().map(|part| self.part(part)).collect();
        let colleagues = written.colleagues.iter().map(|colleague| self.colleague(colleague)).collect();
        let steps = written.steps.iter().map(|step| self.step(step)).collect();
        let beats = written.all_beats().map(|beat| self.beat(beat)).collect();
        let common = self.common(&written.common);
        let endings = written.endings.iter().map(|ending| self.ending(ending, "ending")).collect();
        let after = written.after.as_ref().map(|after| self.after(after, written.id));
        structure::check(self, written);
        ranges::check(self, written);
        Some(Scenario {
            id: written.id.into(),
            language: language?,
            house: written.house.into(),
            kind: written.about.kind,
            truth: written.about.truth,
            difficulty: written.about.difficulty,
            starts: self.starts?,
            title,
            briefing,
            customer,
            tuning,
            harms,
            facts,
            needed,
            file,
            colleagues,
            steps,
            beats,
            lines: std::mem::take(&mut self.lines),
            replies: std::mem::take(&mut self.replies),
            hears: std::mem::take(&mut self.hears),
            common,
            endings,
            after,
            texts: std::mem::take(&mut self.texts),
            names: std::mem::take(&mut self.names),
        })
    }
}

impl<'h> Lowering<'_, 'h> {
    /// Notes a problem at a part of the text, for the checks of structure.
    pub(super) fn report(&mut self, problem: Diagnostic, at: &str) {
        let span = self.span(at);
        self.problems.push(Diagnostic { span, ..problem });
    }

    /// Notes a problem at the value of a field: `path` leads to it from the group of the part with the id
    /// `of`, or from the whole file.
    pub(super) fn report_field(&mut self, problem: Diagnostic, of: Option<&str>, path: &[&str]) {
        let inside = of.and_then(|of| span_in(self.text, of)).map(|span| span.start);
        let span = field(self.text, inside, path).unwrap_or_else(|| of.map_or(0..0, |of| self.span(of)));
        self.problems.push(Diagnostic { span, ..problem });
    }

    /// How many facts are needed.
    pub(super) fn needed(&self) -> usize {
        self.needed
    }

    /// Public holidays.
    pub(super) fn holidays(&self) -> &'h Holidays {
        self.holidays
    }

    /// The house rules, if there are any under that name.
    pub(super) fn house(&self) -> Option<&'h House> {
        self.house
    }

    /// When the call starts, if that could be read.
    pub(super) fn starts(&self) -> Option<Moment> {
        self.starts
    }
}
