//! From the files of a lexicon to one that can be run, with all problems.

mod entries;

use super::lexicon::{Group, Index, Keyed, Lexicon, Special, Table};
use super::pattern::{Program, Wrong, compile, is_word, parse};
use super::raw;
use super::vocabulary::Meaning;
use super::words::{Form, Words};
use crate::diagnostic::{Diagnostic, recover, span_in};
use crate::locale::Language;
use entries::{Collected, Place};
use std::collections::{BTreeMap, BTreeSet};

/// Reads the table that holds for all languages; an error says what is wrong in it.
pub fn read_acts(text: &str) -> Result<Table, String> {
    let written: raw::Acts = options().from_str(text).map_err(|error| error.to_string())?;
    Ok(Table { prevented: written.prevented, before: written.before })
}

/// Reads the texts of one language's files, in the order given, and returns what can be used of them with all problems, each
/// with the number of its file. Examples are not run: see [`super::prove`].
pub fn read_lexicon(language: Language, texts: &[&str], acts: &Table) -> (Lexicon, Vec<(usize, Diagnostic)>) {
    let mut problems = Vec::new();
    let mut masked = Vec::new();
    let options = options();
    // A file without mistakes is read once.
    let clean: Vec<Option<raw::Lexicon>> = texts.iter().map(|text| options.from_str(text).ok()).collect();
    for (index, (written, clean)) in texts.iter().zip(&clean).enumerate() {
        let parse = |text: &str| options.from_str::<raw::Lexicon>(text).map(drop);
        let (text, found) = if clean.is_some() { Default::default() } else { recover(written, parse) };
        problems.extend(found.into_iter().map(|problem| (index, problem)));
        masked.push(text);
    }
    let written: Vec<(usize, &str, raw::Lexicon)> = (0..)
        .zip(texts.iter().zip(clean).zip(&masked))
        .filter_map(|(index, ((text, clean), masked))| match clean {
            Some(clean) => Some((index, *text, clean)),
            None => Some((index, masked.as_str(), options.from_str(masked).ok()?)),
        })
        .collect();
    let mut building = Building { problems, ..Building::default() };
    let lexicon = building.lexicon(language, &written, acts);
    building.problems.sort_by_key(|(file, problem)| (*file, problem.span.start, problem.code));
    (lexicon, building.problems)
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

#[derive(Default)]
struct Building {
    problems: Vec<(usize, Diagnostic)>,
    /// Classes by name; those without one by their words.
    names: BTreeMap<String, u16>,
    /// Forms and the classes they stand in.
    forms: BTreeMap<Form, BTreeSet<u16>>,
    /// Which class is part of which.
    parts: BTreeSet<(u16, u16)>,
    groups: BTreeSet<(u16, Vec<u16>)>,
    values: BTreeMap<u16, raw::Value>,
    means: BTreeMap<u16, Vec<Meaning>>,
    /// Classes that are used before they are known, and where.
    declared: BTreeSet<u16>,
    used: Vec<(usize, std::ops::Range<usize>, u16, String)>,
}

/// The most words that a time is taken to have where patterns are measured.
const WIDEST_TIME: usize = 12;

/// Classes that every language has, whatever its files say.
const SPECIAL: [&str; 11] =
    ["$number", "$digits", "$clock", "$date", "$name", "$time", "$ordinal", "$weekday", "$month", "$unit", "$part"];

impl Building {
    fn lexicon(&mut self, language: Language, files: &[(usize, &str, raw::Lexicon)], acts: &Table) -> Lexicon {
        for name in SPECIAL {
            let class = self.class(name);
            self.declared.insert(class);
        }
        let (mut ids, mut classes) = (BTreeSet::new(), BTreeSet::new());
        for (file, text, written) in files {
            for class in &written.classes {
                self.unique(*file, text, class.id, &mut classes);
                self.declare(*file, text, class);
            }
            for value in &written.values {
                self.value(*file, text, value);
            }
        }
        let mut all = Collected::default();
        for (file, text, written) in files {
            let place = Place { file: *file, text };
            self.shapes(place, written, &mut all);
            self.times(place, &written.times, &mut ids, &mut all);
            self.rules(place, &written.rules, acts, &mut ids, &mut all);
        }
        self.unknown_classes();
        let count = self.names.len();
        let above = self.above(count);
        let fixed = files.iter().flat_map(|(.., written)| &written.fixed).map(|word| word.to_lowercase()).collect();
        let known: Vec<&str> = files.iter().flat_map(|(.., written)| written.known.iter().copied()).collect();
        let apart: Vec<&str> = files.iter().flat_map(|(.., written)| written.apart.iter().copied()).collect();
        let abbreviations = files.iter().flat_map(|(.., written)| &written.abbreviations);
        let forms = std::mem::take(&mut self.forms);
        let forms = forms.into_iter().map(|(form, classes)| {
            let all: BTreeSet<u16> =
                classes.iter().flat_map(|class| above[usize::from(*class)].iter().copied()).collect();
            (form, all.into_iter().collect())
        });
        let mut groups = vec![Vec::new(); count];
        let mut by_words: BTreeMap<&[u16], BTreeSet<u16>> = BTreeMap::new();
        for (class, words) in &self.groups {
            by_words.entry(words).or_default().extend(&above[usize::from(*class)]);
        }
        for (words, classes) in by_words {
            let group = Group { words: words.into(), classes: classes.into_iter().collect() };
            groups[usize::from(words[0])].push(group);
        }
        let mut longest = vec![1; count];
        for group in groups.iter().flatten() {
            for class in &group.classes {
                let known = &mut longest[usize::from(*class)];
                *known = group.words.len().max(*known);
            }
        }
        for class in &above[usize::from(self.class("$time"))] {
            longest[usize::from(*class)] = WIDEST_TIME;
        }
        all.programs().for_each(|program| program.measure(|class| longest[usize::from(class)]));
        let special = |name: &str| self.names.get(name).copied().unwrap_or_default();
        Lexicon {
            language,
            reads_bare: files.iter().any(|(.., written)| written.reads_bare),
            words: Words::new(forms.collect(), &fixed, &known, &apart),
            classes: count,
            groups,
            special: Special {
                number: special("$number"),
                digits: special("$digits"),
                clock: special("$clock"),
                date: special("$date"),
                name: special("$name"),
                time: special("$time"),
                joint: self.names.get("$joint").copied(),
            },
            values: (0..count).map(|class| self.values.get(&(class as u16)).copied()).collect(),
            means: (0..count).map(|class| self.means.get(&(class as u16)).cloned().unwrap_or_default()).collect(),
            above,
            abbreviations: abbreviations.map(|word| word.to_lowercase().into()).collect(),
            openings: all.openings,
            interjections: all.interjections,
            main: all.main,
            sub: all.sub,
            guards: all.guards,
            times: all.times,
            told: all.told,
            time_ids: all.time_ids,
            patterns: index(all.patterns, count),
            rules: all.rules,
            acts: acts.clone(),
            examples: all.examples,
        }
    }

    fn problem(&mut self, file: usize, problem: Diagnostic) {
        self.problems.push((file, problem));
    }

    fn unique<'w>(&mut self, file: usize, text: &str, id: &'w str, ids: &mut BTreeSet<&'w str>) {
        if !ids.insert(id) {
            self.problem(file, Diagnostic::error("duplicate-id", at(text, id)).arg("name", id));
        }
    }

    /// The number of a class by its name.
    fn class(&mut self, name: &str) -> u16 {
        let next = self.names.len() as u16;
        *self.names.entry(name.to_owned()).or_insert(next)
    }

    fn declare(&mut self, file: usize, text: &str, written: &raw::Class) {
        let class = self.class(&format!("${}", written.id));
        self.declared.insert(class);
        self.means.entry(class).or_default().extend(written.means);
        for form in &written.forms {
            self.form(file, text, class, form);
        }
    }

    fn value(&mut self, file: usize, text: &str, written: &raw::Values) {
        let kind = match written.value {
            raw::Value::Number(_) => "$number",
            raw::Value::Ordinal(_) => "$ordinal",
            raw::Value::Weekday(_) => "$weekday",
            raw::Value::Month(_) => "$month",
            raw::Value::Unit(_) => "$unit",
            raw::Value::Part(_) => "$part",
        };
        let class = self.class(&format!("={:?}", written.value));
        let kind = self.class(kind);
        self.declared.insert(class);
        self.parts.insert((class, kind));
        self.values.insert(class, written.value);
        for form in &written.forms {
            self.form(file, text, class, form);
        }
    }

    /// Puts one form of a class in: a word, a part of one, a class, or a group of them.
    fn form(&mut self, file: usize, text: &str, class: u16, form: &str) {
        let words: Vec<&str> = form.split_whitespace().collect();
        if let Some(wrong) = words.iter().flat_map(|word| word.split('/')).find(|word| !is_word(word)) {
            let problem = Diagnostic::error("pattern-word", at(text, form)).arg("word", wrong);
            return self.problem(file, problem);
        }
        match words.as_slice() {
            [] => self.problem(file, Diagnostic::error("pattern-empty", at(text, form))),
            [word] => self.word(file, text, form, class, word),
            _ => {
                let words = words.iter().map(|word| self.place(file, text, form, &word.split('/').collect::<Vec<_>>()));
                let words = words.collect();
                self.groups.insert((class, words));
            }
        }
    }

    fn word(&mut self, file: usize, text: &str, written: &str, class: u16, word: &str) {
        if word.starts_with('$') {
            let part = self.class(word);
            self.used.push((file, at(text, written), part, word.to_owned()));
            self.parts.insert((part, class));
        } else {
            self.forms.entry(Form::parse(word)).or_default().insert(class);
        }
    }

    /// The class of what may stand in one place.
    fn place(&mut self, file: usize, text: &str, written: &str, words: &[&str]) -> u16 {
        if let [word] = words
            && word.starts_with('$')
        {
            let class = self.class(word);
            self.used.push((file, at(text, written), class, (*word).to_owned()));
            return class;
        }
        let class = self.class(&words.join("/"));
        self.declared.insert(class);
        for word in words {
            self.word(file, text, written, class, word);
        }
        class
    }

    /// A pattern ready to be run; nothing, and a problem, for one that cannot be read.
    fn program(&mut self, file: usize, text: &str, pattern: &str) -> Option<Program> {
        let parsed = parse(pattern, &mut |words| usize::from(self.place(file, text, pattern, words)));
        let span = at(text, pattern);
        let problem = match parsed.and_then(|node| compile(&node, &|word| word as u16)) {
            Ok(program) => return Some(program),
            Err(Wrong::Bracket) => Diagnostic::error("pattern-bracket", span),
            Err(Wrong::Empty) => Diagnostic::error("pattern-empty", span),
            Err(Wrong::Gap(gap)) => Diagnostic::error("pattern-gap", span).arg("gap", gap),
            Err(Wrong::Word(word)) => Diagnostic::error("pattern-word", span).arg("word", word),
            Err(Wrong::Long) => Diagnostic::error("pattern-long", span),
            Err(Wrong::Loose) => Diagnostic::error("pattern-loose", span),
        };
        self.problem(file, problem);
        None
    }

    fn unknown_classes(&mut self) {
        let known: Vec<String> = self
            .names
            .iter()
            .filter(|(_, class)| self.declared.contains(class))
            .map(|(name, _)| name.clone())
            .collect();
        for (file, span, class, name) in std::mem::take(&mut self.used) {
            if !self.declared.contains(&class) {
                let near = known.iter().filter(|known| known.starts_with('$')).map(String::as_str);
                let problem = Diagnostic::error("unknown-class", span).arg("name", &*name).near(&name, near);
                self.problem(file, problem);
            }
        }
    }

    /// For each class itself and all it is part of, however far.
    fn above(&self, count: usize) -> Vec<Box<[u16]>> {
        let mut direct: Vec<Vec<u16>> = vec![Vec::new(); count];
        for (part, whole) in &self.parts {
            direct[usize::from(*part)].push(*whole);
        }
        (0..count)
            .map(|class| {
                let mut all = BTreeSet::from([class as u16]);
                let mut open = vec![class as u16];
                while let Some(next) = open.pop() {
                    open.extend(direct[usize::from(next)].iter().filter(|whole| all.insert(**whole)));
                }
                all.into_iter().collect()
            })
            .collect()
    }
}

fn at(text: &str, part: &str) -> std::ops::Range<usize> {
    span_in(text, part).unwrap_or(0..0)
}

/// Puts each pattern under the classes it needs that the fewest others need.
fn index(all: Vec<Keyed<usize>>, classes: usize) -> Index {
    let mut needed = vec![0_u32; classes];
    for class in all.iter().flat_map(|each| each.program.needs.iter().flatten()) {
        needed[usize::from(*class)] += 1;
    }
    let mut by_class = vec![Vec::new(); classes];
    for (number, each) in all.iter().enumerate() {
        let weight = |list: &[u16]| list.iter().map(|class| needed[usize::from(*class)]).sum::<u32>();
        let rarest = each.program.needs.iter().min_by_key(|list| weight(list));
        rarest.into_iter().flatten().for_each(|class| by_class[usize::from(*class)].push(number as u32));
    }
    Index { all, by_class }
}
