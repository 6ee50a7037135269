//! Runs patterns over the tokens of a text.
//!
//! Each start costs at most (steps of the pattern × the words it can reach), whatever the text: what
//! has been tried at a place is not tried again there.

use super::normal::{Sentence, Tokens};
use super::pattern::{Edge, Op, Program};
use std::ops::Range;

/// The most words one match can span.
const REACH: usize = 40;

/// A text, and what is known of each of its words.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) tokens: Tokens,
    /// Bits of the classes of each word.
    bits: Vec<u64>,
    width: usize,
    /// For each class bits of the words at which it, or a group of it, begins.
    columns: Vec<u64>,
    height: usize,
    /// Groups of words: first word, class, length; sorted.
    groups: Vec<(usize, u16, usize)>,
    /// Whether a group begins at each word.
    grouped: Vec<bool>,
    /// For each word the number of its clause, sentence and main clause.
    pub(super) clause: Vec<u16>,
    pub(super) unit: Vec<u16>,
    pub(super) sentence: Vec<u16>,
}

/// Where a pattern was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Found {
    /// From the first to the last word, gaps included.
    pub(super) range: Range<usize>,
    /// The words it named, as ranges.
    pub(super) named: Vec<Range<usize>>,
}

impl Found {
    /// Whether it named this word.
    pub(super) fn names(&self, token: usize) -> bool {
        self.named.iter().any(|range| range.contains(&token))
    }
}

impl Scene {
    pub(super) fn new(tokens: Tokens, classes: usize) -> Self {
        let count = tokens.tokens.len();
        let width = classes.div_ceil(64);
        let sentence = vec![0; count];
        let bits = vec![0; count * width];
        let (clause, unit, grouped) = (sentence.clone(), sentence.clone(), vec![false; count]);
        let height = count.div_ceil(64);
        let columns = vec![0; classes * height];
        let sentences = tokens.sentences.clone();
        let mut scene =
            Self { tokens, bits, width, columns, height, groups: Vec::new(), grouped, clause, unit, sentence };
        scene.cut(sentences);
        scene
    }

    /// Cuts it into these sentences anew.
    pub(super) fn cut(&mut self, sentences: Vec<Sentence>) {
        for (index, each) in sentences.iter().enumerate() {
            self.sentence[each.tokens.clone()].fill(index as u16);
        }
        (self.clause, self.unit) = (self.sentence.clone(), self.sentence.clone());
        self.tokens.sentences = sentences;
    }

    pub(super) fn len(&self) -> usize {
        self.clause.len()
    }

    pub(super) fn set(&mut self, token: usize, class: u16) {
        self.bits[token * self.width + usize::from(class) / 64] |= 1 << (class % 64);
        self.columns[usize::from(class) * self.height + token / 64] |= 1 << (token % 64);
    }

    pub(super) fn has(&self, token: usize, class: u16) -> bool {
        token < self.len() && self.bits[token * self.width + usize::from(class) / 64] >> (class % 64) & 1 == 1
    }

    /// Adds groups of words: first word, class, length.
    pub(super) fn group(&mut self, groups: impl IntoIterator<Item = (usize, u16, usize)>) {
        self.groups.extend(groups);
        self.groups.sort_unstable();
        self.groups.dedup();
        for (at, class, _) in &self.groups {
            self.grouped[*at] = true;
            self.columns[usize::from(*class) * self.height + at / 64] |= 1 << (at % 64);
        }
    }

    /// The classes of the groups that take up exactly these words.
    pub(super) fn group_at(&self, range: &Range<usize>) -> impl Iterator<Item = u16> + '_ {
        let (at, length) = (range.start, range.len());
        let start = self.groups.partition_point(|group| group.0 < at);
        let own = self.groups[start..].iter().take_while(move |group| group.0 == at);
        own.filter(move |group| group.2 == length).map(|group| group.1)
    }

    /// The classes of the groups that begin at a word.
    pub(super) fn group_classes(&self, token: usize) -> impl Iterator<Item = u16> + '_ {
        let start = self.groups.partition_point(|group| group.0 < token);
        self.groups[start..].iter().take_while(move |group| group.0 == token).map(|group| group.1)
    }

    /// Whether a word, or a group of words that begins at it, is of a class.
    fn begins(&self, token: usize, class: u16) -> bool {
        token < self.len() && self.columns[usize::from(class) * self.height + token / 64] >> (token % 64) & 1 == 1
    }

    /// Whether a class begins somewhere from one word on, within so many words.
    fn begins_within(&self, class: u16, from: usize, words: usize) -> bool {
        let column = &self.columns[usize::from(class) * self.height..][..self.height];
        let near = column.get(from / 64).map_or(0, |word| word >> (from % 64));
        let next = if from.is_multiple_of(64) {
            0
        } else {
            column.get(from / 64 + 1).map_or(0, |word| word << (64 - from % 64))
        };
        (near | next) & ((1 << words.min(REACH)) - 1) != 0
    }

    /// The words of a range at which a pattern can begin.
    pub(super) fn starts<'s>(
        &'s self,
        program: &'s Program,
        within: &Range<usize>,
    ) -> impl Iterator<Item = usize> + 's {
        let within = within.clone();
        let rows = within.start / 64..within.end.div_ceil(64);
        rows.flat_map(move |row| {
            let mut left = self.firsts(program, row);
            // Only what lies in the range.
            if row == within.start / 64 {
                left &= u64::MAX << (within.start % 64);
            }
            if row == within.end / 64 {
                left &= !(u64::MAX << (within.end % 64));
            }
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros() as usize);
                left &= left.wrapping_sub(1);
                bit.map(|bit| row * 64 + bit)
            })
        })
        .filter(|at| self.is_near(program, *at))
    }

    /// Whether a pattern can begin at a word.
    pub(super) fn can_start(&self, program: &Program, at: usize) -> bool {
        self.firsts(program, at / 64) >> (at % 64) & 1 == 1 && self.is_near(program, at)
    }

    /// Of 64 words those that a pattern can begin with, as bits.
    fn firsts(&self, program: &Program, row: usize) -> u64 {
        if program.firsts.is_empty() {
            return u64::MAX;
        }
        let column = |class: &u16| self.columns[usize::from(*class) * self.height + row];
        program.firsts.iter().fold(0, |all, class| all | column(class))
    }

    /// Whether all that a pattern needs is near enough to a word.
    fn is_near(&self, program: &Program, at: usize) -> bool {
        program.needs.iter().all(|list| list.iter().any(|class| self.begins_within(*class, at, program.reach)))
    }

    /// The classes of one word.
    pub(super) fn classes(&self, token: usize) -> impl Iterator<Item = u16> + '_ {
        let row = &self.bits[token * self.width..(token + 1) * self.width];
        row.iter().enumerate().flat_map(|(index, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros());
                left &= left.wrapping_sub(1);
                bit.map(|bit| (index * 64) as u16 + bit as u16)
            })
        })
    }

    /// The classes that some word or group of words in a range has, as bits.
    pub(super) fn present(&self, range: Range<usize>, into: &mut Vec<u64>) {
        into.clear();
        into.resize(self.width, 0);
        for row in self.bits[range.start * self.width..range.end * self.width].chunks_exact(self.width.max(1)) {
            into.iter_mut().zip(row).for_each(|(all, own)| *all |= own);
        }
        for (_, class, _) in self.groups.iter().filter(|(at, _, _)| range.contains(at)) {
            into[usize::from(*class) / 64] |= 1 << (class % 64);
        }
    }

    /// The groups of words of a class that begin at a word, the longest first.
    fn groups_at(&self, token: usize, class: u16) -> impl Iterator<Item = usize> + '_ {
        let start = self.groups.partition_point(|group| (group.0, group.1) < (token, class));
        let end = self.groups.partition_point(|group| (group.0, group.1) <= (token, class));
        self.groups[start..end].iter().rev().map(|group| group.2)
    }

    /// Looks for a pattern from one word on, inside a range of words (at most a sentence).
    pub(super) fn find_at(
        &self,
        program: &Program,
        start: usize,
        within: &Range<usize>,
        tried: &mut Tried,
    ) -> Option<Found> {
        tried.clear(program.ops.len());
        let limit = within.end.min(start + REACH);
        let (mut ways, mut named) = (std::mem::take(&mut tried.ways), std::mem::take(&mut tried.named));
        ways.clear();
        named.clear();
        ways.push((0, start, 0, 0));
        let mut found = None;
        'ways: while let Some((mut op, mut at, kept, length)) = ways.pop() {
            named.truncate(kept);
            if length > 0 {
                named.push(at - length..at);
            }
            loop {
                if !tried.first(op, at - start) {
                    break;
                }
                match program.ops[op] {
                    Op::Word(class) => {
                        let single = at < limit && self.has(at, class);
                        if at >= limit || !self.grouped[at] {
                            if !single {
                                break;
                            }
                            named.push(at..at + 1);
                            at += 1;
                            op += 1;
                            continue;
                        }
                        let mut groups = self.groups_at(at, class).filter(|length| at + length <= limit);
                        let Some(first) = groups.next().or(single.then_some(1)) else { break };
                        // Shorter ways to take this place are tried later.
                        let rest: Vec<usize> = groups.chain((single && first != 1).then_some(1)).collect();
                        for length in rest.into_iter().rev() {
                            if tried.is_new(op + 1, at + length - start) {
                                ways.push((op + 1, at + length, named.len(), length));
                            }
                        }
                        named.push(at..at + first);
                        at += first;
                        op += 1;
                    }
                    Op::Skip if at < limit => {
                        at += 1;
                        op += 1;
                    }
                    Op::SkipInside if at < limit && (at == start || self.unit[at] == self.unit[at - 1]) => {
                        at += 1;
                        op += 1;
                    }
                    Op::Next(class) if at < within.end && self.begins(at, class) => op += 1,
                    Op::Split(first, second) => {
                        ways.push((usize::from(second), at, named.len(), 0));
                        op = usize::from(first);
                    }
                    Op::Jump(to) => op = usize::from(to),
                    Op::NotNext(class) if at >= within.end || !self.begins(at, class) => {
                        op += 1;
                    }
                    Op::NotBefore(class) if at == within.start || !self.has(at - 1, class) => op += 1,
                    Op::Edge(edge) if self.is_at(edge, at, within) => op += 1,
                    Op::Done if !named.is_empty() => {
                        found = Some(Found { range: start..at, named: named.clone() });
                        break 'ways;
                    }
                    _ => break,
                }
            }
        }
        (tried.ways, tried.named) = (ways, named);
        found
    }

    fn is_at(&self, edge: Edge, at: usize, within: &Range<usize>) -> bool {
        match edge {
            Edge::SentenceStart => at == within.start,
            Edge::SentenceEnd => at == within.end,
            Edge::ClauseStart => at == within.start || at < within.end && self.clause[at - 1] != self.clause[at],
            Edge::ClauseEnd => at == within.end || at > within.start && self.clause[at - 1] != self.clause[at],
            Edge::Comma => at > within.start && at < within.end && self.tokens.tokens[at].after_comma,
        }
    }
}

/// What was tried from one start: bits over steps and words.
#[derive(Debug, Default)]
pub(super) struct Tried {
    seen: Vec<u64>,
    ops: usize,
    /// Ways left to try: step, word, words named before, length of the group just taken.
    ways: Vec<(usize, usize, usize, usize)>,
    named: Vec<Range<usize>>,
}

impl Tried {
    fn clear(&mut self, ops: usize) {
        self.ops = ops;
        self.seen.clear();
        self.seen.resize((ops * (REACH + 1)).div_ceil(64), 0);
    }

    fn first(&mut self, op: usize, offset: usize) -> bool {
        let bit = op + offset * self.ops;
        let (word, mask) = (bit / 64, 1 << (bit % 64));
        let is_new = self.seen[word] & mask == 0;
        self.seen[word] |= mask;
        is_new
    }

    fn is_new(&self, op: usize, offset: usize) -> bool {
        let bit = op + offset * self.ops;
        self.seen[bit / 64] >> (bit % 64) & 1 == 0
    }
}
