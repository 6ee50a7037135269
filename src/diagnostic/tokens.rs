//! The texts, words and signs of a RON file with their places, without blanks and comments.
//!
//! A parser says what a file holds but not where each part of it stands. Whoever has to point at
//! a field's value, at a text that was written with escapes, or at a bracket, asks here.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A text between straight quotation marks.
    Text,
    /// A text that begins with `r"` or `r#"`.
    RawText,
    /// A text that never ends.
    OpenText,
    /// A block comment that never ends.
    OpenComment,
    /// Letters, digits and underscores.
    Word,
    /// Any other sign.
    Sign(char),
}

/// One token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Range<usize>,
}

impl Token {
    fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    fn opens(&self) -> bool {
        matches!(self.kind, Kind::Sign('(' | '[' | '{'))
    }

    fn closes(&self) -> bool {
        matches!(self.kind, Kind::Sign(')' | ']' | '}'))
    }
}

/// All tokens of a text, in their order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (kind, length) = next(rest);
        found.extend(kind.map(|kind| Token { kind, span: at..at + length }));
        at += length;
    }
    found
}

/// What a text begins with and how long it is; blanks and comments are no token.
fn next(rest: &str) -> (Option<Kind>, usize) {
    let letter = rest.chars().next().unwrap_or(' ');
    if rest.starts_with("//") {
        return (None, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return comment_end(rest).map_or((Some(Kind::OpenComment), rest.len()), |end| (None, end));
    }
    if let Some((hashes, body)) = raw_start(rest) {
        let closing = format!("\"{}", "#".repeat(hashes));
        let end = rest.get(body..).and_then(|inside| inside.find(&closing)).map(|end| body + end + closing.len());
        return end.map_or((Some(Kind::OpenText), rest.len()), |end| (Some(Kind::RawText), end));
    }
    if letter == '"' {
        return text_end(rest).map_or((Some(Kind::OpenText), rest.len()), |end| (Some(Kind::Text), end));
    }
    if is_of_word(letter) {
        return (Some(Kind::Word), rest.find(|letter| !is_of_word(letter)).unwrap_or(rest.len()));
    }
    (Some(Kind::Sign(letter)).filter(|_| !letter.is_whitespace()), letter.len_utf8())
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Where a block comment ends; block comments nest.
fn comment_end(rest: &str) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(inside) = rest.get(at..).filter(|inside| !inside.is_empty()) {
        if inside.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if inside.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += inside.chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

/// The number of hashes of a raw text, and where its words begin.
fn raw_start(rest: &str) -> Option<(usize, usize)> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after.trim_start_matches('#').starts_with('"').then_some((hashes, hashes + 2))
}

/// Where a text ends, its last quotation mark included.
fn text_end(rest: &str) -> Option<usize> {
    let mut letters = rest.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// The first text that seems to end before its author meant it to, with its quotation marks: what
/// follows it is neither a comma nor a bracket that closes.
pub(super) fn cut_short(text: &str, tokens: &[Token]) -> Option<Range<usize>> {
    let early = |(index, token): (usize, &Token)| {
        let following = tokens.get(index + 1).filter(|_| token.kind == Kind::Text)?;
        let between = text.get(token.span.end..following.span.start)?;
        let named = tokens.get(index + 2).is_some_and(|after| after.is(':'));
        let meant = match following.kind {
            Kind::Sign(',' | ':') => true,
            Kind::Sign(_) if following.closes() => true,
            _ if between.is_empty() => false,
            Kind::Word => named || between.contains('\n'),
            Kind::Sign(_) => following.opens() || between.contains('\n'),
            _ => true,
        };
        (!meant).then(|| token.span.clone())
    };
    tokens.iter().enumerate().find_map(early)
}

/// Where the value of a field stands. `path` leads to it by names, from the group in which the
/// byte `inside` lies, or from the outermost group.
pub fn field(text: &str, inside: Option<usize>, path: &[&str]) -> Option<Range<usize>> {
    let tokens = tokens(text);
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if inside.is_some_and(|byte| token.span.end > byte) {
            break;
        }
        if token.opens() {
            open.push(index);
            if inside.is_none() {
                break;
            }
        } else if token.closes() {
            open.pop();
        }
    }
    let mut group = open.into_iter().rfind(|index| tokens.get(*index).is_some_and(|token| token.is('(')))?;
    let mut value = 0..0;
    for name in path {
        value = value_of(text, &tokens, group, name)?;
        group = value.clone().find(|index| tokens.get(*index).is_some_and(|token| token.is('('))).unwrap_or(value.end);
    }
    let (first, last) = (tokens.get(value.start)?, tokens.get(value.end.checked_sub(1)?)?);
    (first.span.start < last.span.end).then_some(first.span.start..last.span.end)
}

/// The tokens of the value of a field in the group that opens at a token.
fn value_of(text: &str, tokens: &[Token], group: usize, name: &str) -> Option<Range<usize>> {
    let (mut depth, mut begins, mut value) = (0_usize, true, None);
    for (index, token) in tokens.iter().enumerate().skip(group + 1) {
        if depth == 0 && (token.closes() || token.is(',')) {
            if let Some(start) = value {
                return Some(start..index);
            }
            if token.closes() {
                return None;
            }
        }
        let colon = tokens.get(index + 1).is_some_and(|next| next.is(':'));
        if depth == 0 && begins && colon && text.get(token.span.clone()) == Some(name) {
            value = Some(index + 2);
        }
        begins = depth == 0 && token.is(',');
        if token.opens() {
            depth += 1;
        } else if token.closes() {
            depth -= 1;
        }
    }
    None
}

/// Where a text stands that was written with escapes: the first whose meaning is `words` and that
/// `taken` does not refuse; without its quotation marks.
pub fn escaped(text: &str, words: &str, taken: impl Fn(&Range<usize>) -> bool) -> Option<Range<usize>> {
    let written = tokens(text).into_iter().filter(|token| token.kind == Kind::Text);
    written
        .filter(|token| {
            text.get(token.span.clone())
                .filter(|written| written.contains('\\'))
                .is_some_and(|written| ron::from_str::<String>(written).is_ok_and(|meaning| meaning == words))
        })
        .map(|token| token.span.start + 1..token.span.end - 1)
        .find(|span| !taken(span))
}
