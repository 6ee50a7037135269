//! From a typed word to the classes it belongs to: as written, without its marks, by its beginning or
//! end, or with one typing error.
//!
//! The index is sorted lists of hashes: no order depends on chance, and a word costs as many
//! look-ups as it has letters.

use super::normal::folded;
use std::collections::{BTreeMap, BTreeSet};

/// Words shorter than this are never corrected.
const SHORTEST_CORRECTED: usize = 6;

/// A form in a class: a whole word, or a part of one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Form {
    Whole(String),
    Beginning(String),
    End(String),
    Middle(String),
}

impl Form {
    /// Reads `word`, `begin*`, `*end` or `*middle*`.
    pub(super) fn parse(written: &str) -> Self {
        let written = written.to_lowercase();
        match (written.strip_prefix('*'), written.strip_suffix('*')) {
            (Some(rest), Some(_)) => Self::Middle(rest.strip_suffix('*').unwrap_or(rest).to_owned()),
            (Some(end), None) => Self::End(end.to_owned()),
            (None, Some(beginning)) => Self::Beginning(beginning.to_owned()),
            (None, None) => Self::Whole(written),
        }
    }
}

/// The classes of every form of a language.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The classes of each form.
    classes: Vec<Box<[u16]>>,
    texts: Vec<Box<str>>,
    whole: Table,
    bare: Table,
    beginnings: Table,
    bare_beginnings: Table,
    ends: Table,
    bare_ends: Table,
    middles: Vec<(Box<str>, u32)>,
    /// Words of six letters and more with one letter left out.
    shortened: Table,
    apart: BTreeSet<Box<str>>,
    known: BTreeSet<Box<str>>,
    fixed: BTreeSet<String>,
}

impl Words {
    /// Builds the index. `fixed` words are never the correction of a typing error, `known` ones never corrected, and
    /// `apart` ones never read as another word without its marks.
    pub(super) fn new(
        forms: BTreeMap<Form, Vec<u16>>,
        fixed: &BTreeSet<String>,
        known: &[&str],
        apart: &[&str],
    ) -> Self {
        let mut words = Self {
            apart: apart.iter().map(|word| word.to_lowercase().into()).collect(),
            fixed: fixed.clone(),
            known: known.iter().map(|word| word.to_lowercase().into()).collect(),
            ..Self::default()
        };
        for (form, classes) in forms {
            let index = words.classes.len() as u32;
            words.classes.push(classes.into());
            let text = match &form {
                Form::Whole(text) | Form::Beginning(text) | Form::End(text) | Form::Middle(text) => text.as_str(),
            };
            words.texts.push(text.into());
            let (short, long) = folded(text);
            let marked = short != text;
            match &form {
                Form::Whole(_) => {
                    words.whole.add(hash(text.chars()), index);
                    if marked {
                        words.bare.add(hash(short.chars()), index);
                        if long != short {
                            words.bare.add(hash(long.chars()), index);
                        }
                    }
                    if text.chars().count() >= SHORTEST_CORRECTED && !fixed.contains(text) {
                        shortened(text).for_each(|short| words.shortened.add(short, index));
                    }
                }
                Form::Beginning(_) => {
                    words.beginnings.add(hash(text.chars()), index);
                    if marked {
                        words.bare_beginnings.add(hash(short.chars()), index);
                        words.bare_beginnings.add(hash(long.chars()), index);
                    }
                }
                Form::End(_) => {
                    words.ends.add(hash(text.chars().rev()), index);
                    if marked {
                        words.bare_ends.add(hash(short.chars().rev()), index);
                        words.bare_ends.add(hash(long.chars().rev()), index);
                    }
                }
                Form::Middle(_) => words.middles.push((text.into(), index)),
            }
        }
        for table in [
            &mut words.whole,
            &mut words.bare,
            &mut words.beginnings,
            &mut words.bare_beginnings,
            &mut words.ends,
            &mut words.bare_ends,
            &mut words.shortened,
        ] {
            table.seal();
        }
        words
    }

    /// Whether a word is a function or negation word.
    pub(super) fn is_fixed(&self, word: &str) -> bool {
        self.fixed.contains(word)
    }

    /// Calls `found` with each list of classes that a typed word (in small letters) has; `bare` says that it may lack its
    /// marks although it is a word as it stands.
    pub(super) fn classes(&self, word: &str, bare: bool, mut found: impl FnMut(&[u16])) {
        let mut take = |index: u32| found(&self.classes[index as usize]);
        let mut is_known = false;
        for index in self.whole.at(hash(word.chars())) {
            take(index);
            is_known = true;
        }
        let plain = (!is_known || bare) && !self.apart.contains(word);
        let (short, _) = if plain { folded(word) } else { Default::default() };
        if plain {
            for index in self.bare.at(hash(short.chars())) {
                take(index);
                is_known = true;
            }
        }
        for index in parts(&self.beginnings, word.chars()) {
            take(index);
            is_known = true;
        }
        parts(&self.ends, word.chars().rev()).for_each(&mut take);
        if plain {
            for index in parts(&self.bare_beginnings, short.chars()) {
                take(index);
                is_known = true;
            }
            parts(&self.bare_ends, short.chars().rev()).for_each(&mut take);
        }
        self.middles.iter().filter(|(middle, _)| word.contains(&**middle)).for_each(|(_, index)| take(*index));
        if !is_known && !self.known.contains(word) {
            self.corrected(word).into_iter().for_each(take);
        }
    }

    /// The first word of the lexicon, in alphabetical order, that one typing error away from `word`.
    fn corrected(&self, word: &str) -> Option<u32> {
        let letters = word.chars().count();
        if letters < SHORTEST_CORRECTED - 1 || !word.chars().all(char::is_alphabetic) || letters > 40 {
            return None;
        }
        let whole = hash(word.chars());
        let added = self.shortened.at(whole);
        let removed = shortened(word).flat_map(|short| self.whole.at(short));
        let changed = shortened(word).flat_map(|short| self.shortened.at(short));
        let near = added.chain(removed).chain(changed).filter(|index| {
            let text = &self.texts[*index as usize];
            letters.max(text.chars().count()) >= SHORTEST_CORRECTED && is_one_error(word, text)
        });
        near.filter(|index| self.texts[*index as usize].chars().count() >= SHORTEST_CORRECTED)
            .min_by_key(|index| &self.texts[*index as usize])
    }
}

/// Whether two words differ by one letter (added, left out, changed) or by two neighbors that changed places. The last
/// letter must be the same: in these languages it tells person and tense.
fn is_one_error(one: &str, other: &str) -> bool {
    one.chars().next_back() == other.chars().next_back() && strsim::osa_distance(one, other) == 1
}

/// The hashes of a word with each of its letters left out in turn.
fn shortened(word: &str) -> impl Iterator<Item = u64> + '_ {
    (0..word.chars().count()).map(move |left_out| {
        hash(word.chars().enumerate().filter(|(index, _)| *index != left_out).map(|(_, letter)| letter))
    })
}

const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// One more letter of a hash (FNV-1a over letters).
fn step(hash: u64, letter: char) -> u64 {
    (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01b3)
}

fn hash(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(BASIS, step)
}

/// Forms by hash: a sorted list, and a filter that turns away most of what is not in it.
#[derive(Debug, Default)]
struct Table {
    list: Vec<(u64, u32)>,
    filter: Vec<u64>,
}

impl Table {
    fn add(&mut self, hash: u64, form: u32) {
        self.list.push((hash, form));
    }

    /// Makes it ready to be asked.
    fn seal(&mut self) {
        self.list.sort_unstable();
        self.list.dedup();
        self.filter = vec![0; (self.list.len() / 4 + 1).next_power_of_two()];
        for (hash, _) in &self.list {
            let (word, bit) = place(*hash, self.filter.len());
            self.filter[word] |= bit;
        }
    }

    /// The forms under a hash.
    fn at(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        let (word, bit) = place(hash, self.filter.len());
        let start = if self.filter.get(word).is_some_and(|word| word & bit != 0) {
            self.list.partition_point(|(known, _)| *known < hash)
        } else {
            self.list.len()
        };
        self.list[start..].iter().take_while(move |(known, _)| *known == hash).map(|(_, form)| *form)
    }
}

/// Where in a filter of so many words (a power of two) a hash has its bit.
fn place(hash: u64, words: usize) -> (usize, u64) {
    ((hash >> 6) as usize & words.saturating_sub(1), 1 << (hash & 63))
}

/// The forms that some beginning of these letters has.
fn parts<'l>(table: &'l Table, letters: impl Iterator<Item = char> + 'l) -> impl Iterator<Item = u32> + 'l {
    let mut so_far = BASIS;
    let mut left = if table.list.is_empty() { 0 } else { 40 };
    letters
        .map_while(move |letter| {
            left -= i32::from(left > 0);
            so_far = step(so_far, letter);
            (left > 0).then_some(so_far)
        })
        .flat_map(move |hash| table.at(hash))
}
