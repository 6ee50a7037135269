//! A language's lexicon: classes, guards, times and rules, ready to be run.

use super::DialogueAct;
use super::matching::{Found, Scene, Tried};
use super::normal::{Sentence, Tokens};
use super::pattern::Program;
use super::raw::{Covers, Guard, Guarding, Reach, Tells, Value};
use super::vocabulary::Meaning;
use super::when::Spoken;
use super::words::Words;
use crate::locale::Language;
use std::collections::BTreeSet;
use std::ops::Range;

/// All that is known of one language. Read with [`super::read_lexicon`].
#[derive(Debug)]
pub struct Lexicon {
    /// Which language.
    pub language: Language,
    pub(super) words: Words,
    pub(super) reads_bare: bool,
    pub(super) classes: usize,
    /// Groups of words by the class of their first word.
    pub(super) groups: Vec<Vec<Group>>,
    /// For each class itself and the classes it is part of.
    pub(super) above: Vec<Box<[u16]>>,
    /// Classes that the engine fills.
    pub(super) special: Special,
    /// For each class the value its words have in times.
    pub(super) values: Vec<Option<Value>>,
    /// For each class what its words tell about acts.
    pub(super) means: Vec<Vec<Meaning>>,
    pub(super) abbreviations: BTreeSet<Box<str>>,
    pub(super) openings: Vec<Program>,
    pub(super) interjections: Vec<Program>,
    pub(super) main: Vec<Program>,
    pub(super) sub: Vec<Program>,
    pub(super) guards: Vec<Keyed<Shadow>>,
    pub(super) times: Vec<Keyed<usize>>,
    pub(super) told: Vec<Vec<Tells>>,
    pub(super) time_ids: Vec<Box<str>>,
    pub(super) patterns: Index,
    pub(super) rules: Vec<Rule>,
    pub(super) acts: Table,
    pub(super) examples: Vec<Example>,
}

/// An utterance that an author gave to prove an entry.
#[derive(Debug)]
pub(super) struct Example {
    /// The number of the file it stands in.
    pub(super) file: usize,
    /// Where in it.
    pub(super) span: Range<usize>,
    pub(super) text: Box<str>,
    pub(super) proves: Proves,
}

/// What an example says.
#[derive(Debug)]
pub(super) enum Proves {
    /// The act of this rule is found in it.
    Found(usize),
    /// The act of this rule is not found in it.
    NotFound(usize),
    /// The words say this time.
    Time(Box<str>),
    /// This entry finds no time in it.
    NoTime(usize),
}

/// A group of words, and the classes it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) words: Box<[u16]>,
    pub(super) classes: Box<[u16]>,
}

/// Classes with words that no list can hold.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Special {
    pub(super) number: u16,
    pub(super) digits: u16,
    pub(super) clock: u16,
    pub(super) date: u16,
    pub(super) name: u16,
    pub(super) time: u16,
    /// Conjunctions that a span does not begin with: the author's class `joint`.
    pub(super) joint: Option<u16>,
}

/// What a guard makes true, and how far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shadow {
    pub(super) guard: Guard,
    pub(super) reach: Reach,
    pub(super) always: bool,
}

impl From<&Guarding<'_>> for Shadow {
    fn from(written: &Guarding) -> Self {
        Self { guard: written.guard, reach: written.reach, always: written.always }
    }
}

/// A pattern and what it is for.
#[derive(Debug)]
pub(super) struct Keyed<T> {
    pub(super) program: Program,
    pub(super) what: T,
}

/// Patterns of rules, found by a class they cannot do without.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) all: Vec<Keyed<usize>>,
    /// For each class the patterns that are tried where it is present.
    pub(super) by_class: Vec<Vec<u32>>,
}

/// A rule, ready to be run; its patterns stand in the index.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) id: Box<str>,
    pub(super) act: DialogueAct,
    pub(super) means: Vec<Meaning>,
    pub(super) unless: Vec<Program>,
    pub(super) prevented: Vec<Guard>,
    pub(super) only_if: Vec<Guard>,
    pub(super) covers: Covers,
    pub(super) joins: bool,
}

/// What holds for all languages: which acts go before which. Read with [`super::read_acts`].
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub(super) prevented: Vec<(DialogueAct, Vec<Guard>)>,
    pub(super) before: Vec<(DialogueAct, Vec<DialogueAct>)>,
}

impl Table {
    /// Whether `one` is found where both would be.
    pub(super) fn goes_before(&self, one: DialogueAct, other: DialogueAct) -> bool {
        self.before.iter().any(|(first, others)| *first == one && others.contains(&other))
    }
}

impl Lexicon {
    /// The name of the rule a reading names by its number.
    pub fn rule(&self, rule: usize) -> &str {
        self.rules.get(rule).map_or("", |rule| &rule.id)
    }

    /// How many rules there are.
    pub fn rules(&self) -> usize {
        self.rules.len()
    }

    pub(super) fn is_joint(&self, scene: &Scene, token: usize) -> bool {
        self.special.joint.is_some_and(|class| scene.has(token, class))
    }

    /// The words of a text with their classes and groups.
    pub(super) fn scene(&self, tokens: Tokens) -> Scene {
        let mut scene = Scene::new(tokens, self.classes);
        let bare = self.reads_bare && scene.tokens.tokens.iter().all(|token| token.text.is_ascii());
        for at in 0..scene.len() {
            let token = std::mem::take(&mut scene.tokens.tokens[at].text);
            self.words.classes(&token, bare, |classes| classes.iter().for_each(|class| scene.set(at, *class)));
            if scene.tokens.tokens[at].is_number {
                for (class, fits) in [
                    (self.special.digits, is_digits(&token)),
                    (self.special.number, is_digits(&token)),
                    (self.special.clock, is_clock(&token)),
                    (self.special.date, is_date(&token)),
                ] {
                    if fits {
                        self.above[usize::from(class)].iter().for_each(|class| scene.set(at, *class));
                    }
                }
            }
            scene.tokens.tokens[at].text = token;
        }
        let mut groups = Vec::new();
        for at in 0..scene.len() {
            let end = scene.tokens.sentences[usize::from(scene.sentence[at])].tokens.end;
            for class in scene.classes(at) {
                for group in &self.groups[usize::from(class)] {
                    let length = group.words.len();
                    let fits = at + length <= end
                        && group.words.iter().enumerate().all(|(offset, word)| scene.has(at + offset, *word));
                    if fits {
                        groups.extend(group.classes.iter().map(|class| (at, *class, length)));
                    }
                }
            }
        }
        scene.group(groups);
        self.open(&mut scene);
        for at in 0..scene.len() {
            let starts = at == 0 || scene.sentence[at] != scene.sentence[at - 1];
            if scene.tokens.tokens[at].is_name && !starts {
                self.above[usize::from(self.special.name)].iter().for_each(|class| scene.set(at, *class));
            }
        }
        scene
    }

    /// A greeting is a sentence of its own: what follows begins anew.
    fn open(&self, scene: &mut Scene) {
        let (mut tried, mut sentences) = (Tried::default(), Vec::new());
        for sentence in scene.tokens.sentences.clone() {
            let mut left = sentence.tokens;
            let greeting = |left: &Range<usize>, tried: &mut Tried| {
                let possible = self.openings.iter().filter(|each| scene.can_start(each, left.start));
                possible
                    .filter_map(|each| scene.find_at(each, left.start, left, tried))
                    .map(|found| found.range.end)
                    .max()
            };
            while let Some(end) = greeting(&left, &mut tried).filter(|end| *end < left.end) {
                sentences.push(Sentence { tokens: left.start..end, asks: false });
                left.start = end;
            }
            sentences.push(Sentence { tokens: left, asks: sentence.asks });
        }
        scene.cut(sentences);
    }

    /// The values of the words that a pattern for a time named; numbers side by side are one: "dwadzieścia pięć".
    pub(super) fn values(&self, scene: &Scene, found: &Found) -> Vec<Spoken> {
        let mut values: Vec<(Range<usize>, Spoken)> = Vec::new();
        for range in &found.named {
            let group = scene.group_at(range).filter_map(|class| self.values[usize::from(class)]).min();
            let own: Vec<(Range<usize>, Spoken)> = match group.filter(|_| range.len() > 1) {
                Some(value) => vec![(range.clone(), Spoken::Word(value))],
                None => range.clone().filter_map(|at| Some((at..at + 1, self.value(scene, at)?))).collect(),
            };
            for (range, value) in own {
                let sum = values.last().filter(|(before, _)| before.end == range.start);
                match sum.and_then(|(_, before)| before.and(value)) {
                    Some(sum) => {
                        values.pop();
                        values.push((range, sum));
                    }
                    None => values.push((range, value)),
                }
            }
        }
        values.into_iter().map(|(_, value)| value).collect()
    }

    /// The value of a single word or of digits.
    pub(super) fn value_of(&self, word: &str, is_number: bool) -> Option<Value> {
        if is_number {
            return match spoken(word)? {
                Spoken::Digits(number) => Some(Value::Number(number)),
                _ => None,
            };
        }
        let mut values = Vec::new();
        self.words.classes(word, false, |classes| {
            values.extend(classes.iter().filter_map(|class| self.values[usize::from(*class)]));
        });
        values.sort_unstable();
        values.first().copied()
    }

    /// Whether a word only holds sentences together.
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.words.is_fixed(word)
    }

    fn value(&self, scene: &Scene, at: usize) -> Option<Spoken> {
        let token = &scene.tokens.tokens[at];
        if token.is_number {
            return spoken(&token.text);
        }
        let mut values: Vec<Value> = scene.classes(at).filter_map(|class| self.values[usize::from(class)]).collect();
        values.sort_unstable();
        values.first().copied().map(Spoken::Word)
    }
}

fn is_digits(text: &str) -> bool {
    text.len() <= 4 && text.bytes().all(|sign| sign.is_ascii_digit())
}

fn is_clock(text: &str) -> bool {
    matches!(spoken(text), Some(Spoken::Pair(hour, minute)) if hour <= 24 && minute < 60)
        && text.len() >= 4
        && !text.contains('/')
        && text.rsplit(['.', ':']).next().is_some_and(|minute| minute.len() == 2)
}

fn is_date(text: &str) -> bool {
    match spoken(text) {
        Some(Spoken::Pair(day, month)) => {
            (1..=31).contains(&day) && (1..=12).contains(&month) && !text.contains([':', ','])
        }
        Some(Spoken::FullDate(day, month, _)) => (1..=31).contains(&day) && (1..=12).contains(&month),
        _ => false,
    }
}

/// Digits as a number, a pair or a date.
fn spoken(text: &str) -> Option<Spoken> {
    let parts: Vec<&str> = text.split(['.', ':', '/', ',', '-']).collect();
    let number = |at: usize| parts.get(at)?.parse::<u16>().ok();
    match parts.len() {
        1 => Some(Spoken::Digits(number(0)?)),
        2 => Some(Spoken::Pair(number(0)?, number(1)?)),
        3 if parts[0].len() == 4 => Some(Spoken::FullDate(number(2)?, number(1)?, number(0)?)),
        3 => Some(Spoken::FullDate(number(0)?, number(1)?, number(2)?)),
        _ => None,
    }
}

/// A group of words for a time, where it stands and which entry found it.
#[derive(Clone, Debug)]
pub(super) struct Timed {
    pub(super) range: Range<usize>,
    pub(super) entry: usize,
    pub(super) values: Vec<Spoken>,
}

impl Lexicon {
    /// The words for times in a scene, none overlapping; the longest go first. They become groups of the class `time`.
    pub(super) fn find_times(&self, scene: &mut Scene, tried: &mut Tried) -> Vec<Timed> {
        let mut found = Vec::new();
        let mut present = Vec::new();
        for sentence in scene.tokens.sentences.clone() {
            let range = sentence.tokens;
            scene.present(range.clone(), &mut present);
            for each in self.times.iter().filter(|each| each.program.is_possible(&present)) {
                for at in scene.starts(&each.program, &range) {
                    if let Some(hit) = scene.find_at(&each.program, at, &range, tried) {
                        let values = self.values(scene, &hit);
                        found.push(Timed { range: hit.range, entry: each.what, values });
                    }
                }
            }
        }
        found.sort_by_key(|timed| (std::cmp::Reverse(timed.range.len()), timed.range.start, timed.entry));
        let mut taken = vec![false; scene.len()];
        found.retain(|timed| {
            let free = !taken[timed.range.clone()].iter().any(|taken| *taken);
            if free {
                taken[timed.range.clone()].fill(true);
            }
            free
        });
        found.sort_by_key(|timed| timed.range.start);
        let classes = &self.above[usize::from(self.special.time)];
        let groups: Vec<_> = found
            .iter()
            .flat_map(|timed| classes.iter().map(|class| (timed.range.start, *class, timed.range.len())))
            .collect();
        scene.group(groups);
        found
    }
}
