//! The small language of patterns: words in a row, with choices, gaps and what must not stand beside.
//!
//! `jeg/vi ~2 ringer dig? (til jer|op)`: one word after the other; `/` separates words that may
//! stand in one place, `(a b|c)` groups of them; `x?` may be missing; `~3` is up to three words of
//! any kind, `_3` up to three of the same main clause; `$class` is any word of a class; `=x` a word
//! that must come next and is not taken, `!x` one that must not, `<!x` one that must not stand before; `^` and `;` begin and end a clause, `<` and `>` a sentence; `,` is a comma.

/// A pattern as a tree; words are indices into the list of choices made while parsing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Node {
    Word(usize),
    Seq(Vec<Node>),
    Any(Vec<Node>),
    Maybe(Box<Node>),
    Gap(u8),
    /// A gap that stays in the main clause.
    Inside(u8),
    Next(usize),
    NotNext(usize),
    NotBefore(usize),
    Edge(Edge),
}

/// A place between words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Edge {
    ClauseStart,
    ClauseEnd,
    SentenceStart,
    SentenceEnd,
    Comma,
}

/// Why a pattern cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Wrong {
    /// A bracket without its other half.
    Bracket,
    /// Nothing where a word is needed.
    Empty,
    /// A gap of more than [`WIDEST`] words.
    Gap(String),
    /// A word with signs that no word has.
    Word(String),
    /// More places than [`LONGEST`].
    Long,
    /// Nothing in it must be there.
    Loose,
}

/// The widest gap, in words.
pub(super) const WIDEST: u8 = 8;
/// The most instructions a pattern may need.
pub(super) const LONGEST: usize = 120;

/// Reads a pattern; `word` turns the words of one place (`a/b/$c`) into an index.
pub(super) fn parse(text: &str, word: &mut dyn FnMut(&[&str]) -> usize) -> Result<Node, Wrong> {
    let pieces = pieces(text);
    let mut parser = Parser { pieces: &pieces, at: 0, word };
    let node = parser.choice()?;
    if parser.at < pieces.len() { Err(Wrong::Bracket) } else { Ok(node) }
}

fn pieces(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in text.split_whitespace() {
        let mut start = 0;
        for (at, sign) in part.char_indices() {
            if matches!(sign, '(' | ')' | '|') {
                found.extend(part.get(start..at).filter(|piece| !piece.is_empty()));
                found.extend(part.get(at..=at));
                start = at + 1;
            }
        }
        found.extend(part.get(start..).filter(|piece| !piece.is_empty()));
    }
    found
}

struct Parser<'p> {
    pieces: &'p [&'p str],
    at: usize,
    word: &'p mut dyn FnMut(&[&str]) -> usize,
}

impl Parser<'_> {
    fn choice(&mut self) -> Result<Node, Wrong> {
        let mut ways = vec![self.row()?];
        while self.pieces.get(self.at) == Some(&"|") {
            self.at += 1;
            ways.push(self.row()?);
        }
        Ok(if ways.len() == 1 { ways.remove(0) } else { Node::Any(ways) })
    }

    fn row(&mut self) -> Result<Node, Wrong> {
        let mut row = Vec::new();
        while let Some(&piece) = self.pieces.get(self.at).filter(|piece| !matches!(**piece, ")" | "|")) {
            self.at += 1;
            // A question mark after a bracket belongs to the group.
            if piece == "?" {
                let last = row.pop().ok_or(Wrong::Empty)?;
                row.push(Node::Maybe(Box::new(last)));
                continue;
            }
            row.push(self.item(piece)?);
        }
        if row.is_empty() { Err(Wrong::Empty) } else { Ok(Node::Seq(row)) }
    }

    fn item(&mut self, piece: &str) -> Result<Node, Wrong> {
        if piece == "(" {
            let group = self.choice()?;
            if self.pieces.get(self.at) != Some(&")") {
                return Err(Wrong::Bracket);
            }
            self.at += 1;
            return Ok(group);
        }
        match piece {
            "^" => return Ok(Node::Edge(Edge::ClauseStart)),
            ";" => return Ok(Node::Edge(Edge::ClauseEnd)),
            "<" => return Ok(Node::Edge(Edge::SentenceStart)),
            ">" => return Ok(Node::Edge(Edge::SentenceEnd)),
            "," => return Ok(Node::Edge(Edge::Comma)),
            _ => {}
        }
        let width = |digits: &str| -> Result<u8, Wrong> {
            let width = if digits.is_empty() { Ok(2) } else { digits.parse() };
            width.ok().filter(|width| *width <= WIDEST).ok_or_else(|| Wrong::Gap(piece.into()))
        };
        if let Some(digits) = piece.strip_prefix('~') {
            return Ok(Node::Gap(width(digits)?));
        }
        if let Some(digits) = piece.strip_prefix('_') {
            return Ok(Node::Inside(width(digits)?));
        }
        if let Some(words) = piece.strip_prefix('=') {
            return Ok(Node::Next(self.words(words)?));
        }
        if let Some(words) = piece.strip_prefix("<!") {
            return Ok(Node::NotBefore(self.words(words)?));
        }
        if let Some(words) = piece.strip_prefix('!') {
            return Ok(Node::NotNext(self.words(words)?));
        }
        if let Some(words) = piece.strip_suffix('?') {
            return Ok(Node::Maybe(Box::new(Node::Word(self.words(words)?))));
        }
        Ok(Node::Word(self.words(piece)?))
    }

    fn words(&mut self, piece: &str) -> Result<usize, Wrong> {
        let words: Vec<&str> = piece.split('/').collect();
        match words.iter().find(|word| !is_word(word)) {
            Some(wrong) => Err(Wrong::Word((*wrong).to_owned())),
            None => Ok((self.word)(&words)),
        }
    }
}

/// Whether a form can be a word, a class, or the beginning, end or middle of a word.
pub(super) fn is_word(form: &str) -> bool {
    let bare = form.strip_prefix('$').unwrap_or_else(|| form.trim_matches('*'));
    let inner = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '\'' | '’' | '.' | ':');
    !bare.is_empty() && (bare == "-" || bare.chars().any(char::is_alphanumeric)) && bare.chars().all(inner)
}

/// One step of a compiled pattern.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Op {
    /// Takes a word, or a group of words, of a class.
    Word(u16),
    /// Takes any word.
    Skip,
    /// Takes any word of the same main clause as the word before.
    SkipInside,
    /// Goes on if the next word is of a class, without taking or naming it.
    Next(u16),
    /// Goes on at the first; if that fails at the second.
    Split(u16, u16),
    Jump(u16),
    NotNext(u16),
    NotBefore(u16),
    Edge(Edge),
    Done,
}

/// A pattern that can be run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Program {
    pub(super) ops: Vec<Op>,
    /// Classes without which it cannot match: one of each list.
    pub(super) needs: Vec<Box<[u16]>>,
    /// Classes one of which its first word must have; empty where it may be any word.
    pub(super) firsts: Vec<u16>,
    /// The most words it can span.
    pub(super) reach: usize,
}

impl Program {
    /// Sets how many words it can span, if groups of a class have at most `longest` words.
    pub(super) fn measure(&mut self, longest: impl Fn(u16) -> usize) {
        let words = self.ops.iter().map(|op| match op {
            Op::Word(class) => longest(*class),
            Op::Skip | Op::SkipInside => 1,
            _ => 0,
        });
        self.reach = words.sum();
    }

    /// Whether all classes that it needs are present, given as bits.
    pub(super) fn is_possible(&self, present: &[u64]) -> bool {
        let is_in =
            |class: &u16| present.get(usize::from(*class) / 64).is_some_and(|word| word >> (class % 64) & 1 == 1);
        self.needs.iter().all(|list| list.iter().any(is_in))
    }
}

/// Compiles a tree; indices of words become the classes that `class` gives them.
pub(super) fn compile(node: &Node, class: &dyn Fn(usize) -> u16) -> Result<Program, Wrong> {
    let mut ops = Vec::new();
    emit(node, class, &mut ops);
    ops.push(Op::Done);
    let mut needs = needed(node, class);
    // What is soonest looked at says most.
    needs.sort_by_key(|list| list.len());
    if ops.len() > LONGEST {
        Err(Wrong::Long)
    } else if needs.is_empty() {
        Err(Wrong::Loose)
    } else {
        let firsts = firsts(&ops);
        Ok(Program { ops, needs, firsts, reach: usize::MAX })
    }
}

/// The classes that a first word can have; none where it can be any.
fn firsts(ops: &[Op]) -> Vec<u16> {
    let (mut found, mut open, mut seen) = (Vec::new(), vec![0], vec![false; ops.len()]);
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut seen[at], true) {
            continue;
        }
        match ops[at] {
            Op::Word(class) => found.push(class),
            Op::Split(one, other) => open.extend([usize::from(one), usize::from(other)]),
            Op::Jump(to) => open.push(usize::from(to)),
            Op::Next(_) | Op::NotNext(_) | Op::NotBefore(_) | Op::Edge(_) => open.push(at + 1),
            Op::Skip | Op::SkipInside | Op::Done => return Vec::new(),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn emit(node: &Node, class: &dyn Fn(usize) -> u16, ops: &mut Vec<Op>) {
    match node {
        Node::Word(word) => ops.push(Op::Word(class(*word))),
        Node::Next(word) => ops.push(Op::Next(class(*word))),
        Node::NotNext(word) => ops.push(Op::NotNext(class(*word))),
        Node::NotBefore(word) => ops.push(Op::NotBefore(class(*word))),
        Node::Edge(edge) => ops.push(Op::Edge(*edge)),
        Node::Seq(row) => row.iter().for_each(|each| emit(each, class, ops)),
        Node::Maybe(inner) => {
            let split = ops.len();
            ops.push(Op::Done);
            emit(inner, class, ops);
            ops[split] = Op::Split(split as u16 + 1, ops.len() as u16);
        }
        // The shortest gap is tried first.
        Node::Gap(width) | Node::Inside(width) => {
            let skip = if matches!(node, Node::Gap(_)) { Op::Skip } else { Op::SkipInside };
            let end = ops.len() + usize::from(*width) * 2;
            for _ in 0..*width {
                let next = ops.len() as u16 + 1;
                ops.extend([Op::Split(end as u16, next), skip]);
            }
        }
        Node::Any(ways) => {
            let mut jumps = Vec::new();
            for (index, way) in ways.iter().enumerate() {
                let split = ops.len();
                if index + 1 < ways.len() {
                    ops.push(Op::Done);
                }
                emit(way, class, ops);
                if index + 1 < ways.len() {
                    jumps.push(ops.len());
                    ops.push(Op::Done);
                    ops[split] = Op::Split(split as u16 + 1, ops.len() as u16);
                }
            }
            let end = ops.len() as u16;
            for jump in jumps {
                ops[jump] = Op::Jump(end);
            }
        }
    }
}

/// Lists of classes, one of each of which is in every match.
fn needed(node: &Node, class: &dyn Fn(usize) -> u16) -> Vec<Box<[u16]>> {
    match node {
        Node::Word(word) => vec![Box::new([class(*word)])],
        Node::Seq(row) => row.iter().flat_map(|each| needed(each, class)).collect(),
        Node::Any(ways) => {
            // Of each way the list that says most: the shortest.
            let lists: Option<Vec<Box<[u16]>>> =
                ways.iter().map(|way| needed(way, class).into_iter().min_by_key(|list| list.len())).collect();
            let mut all: Vec<u16> = lists.into_iter().flatten().flatten().collect();
            all.sort_unstable();
            all.dedup();
            if all.is_empty() { Vec::new() } else { vec![all.into()] }
        }
        _ => Vec::new(),
    }
}
