//! Reads a RON file past its first mistake.
//!
//! A parser of data stops at the first problem; an author wants all of them. So what is wrong
//! is noted, blanked out (bytes keep their places), and the rest is read again.

use super::tokens::{Kind, Token, cut_short, tokens};
use super::{Diagnostic, nearest};
use ron::error::{Error, SpannedError};
use std::ops::Range;

/// The most problems of shape that are reported for one file.
const MOST: usize = 50;

/// Tries to read `text`, blanking out what is wrong, and returns the text that can be read
/// (or the last state of it) with all problems found. `parse` must fail only with ron's errors.
pub fn recover(text: &str, parse: impl Fn(&str) -> Result<(), SpannedError>) -> (String, Vec<Diagnostic>) {
    let mut masked = match text.strip_prefix('\u{feff}') {
        Some(rest) => format!("   {rest}"),
        None => text.to_owned(),
    };
    let mut problems = brackets(&masked);
    if !problems.is_empty() {
        return (masked, problems);
    }
    while problems.len() < MOST {
        let Err(error) = parse(&masked) else { break };
        let at = span_of(&masked, &error);
        match &error.code {
            Error::NoSuchStructField { found, expected, .. } => {
                let span = name_before(&masked, at.clone(), found);
                problems.push(
                    Diagnostic::error("unknown-field", span.clone())
                        .arg("name", found.as_str())
                        .arg("known", expected.join(", "))
                        .near(found, expected.iter().copied()),
                );
                let end = field_end(&masked, span.end);
                if !blank(&mut masked, span.start, end) {
                    break;
                }
            }
            Error::DuplicateStructField { field, .. } => {
                let span = name_before(&masked, at.clone(), field);
                problems.push(Diagnostic::error("duplicate-field", span.clone()).arg("name", *field));
                let end = field_end(&masked, span.end);
                if !blank(&mut masked, span.start, end) {
                    break;
                }
            }
            code => {
                let at = if at.is_empty() || masked.get(at.clone()).is_some_and(|text| text.trim().is_empty()) {
                    token_after(&masked, at.end)
                } else {
                    at
                };
                let cut = cut_short(&masked, &tokens(&masked)).filter(|cut| cut.end <= at.end);
                problems.push(cut.map_or_else(|| explain(&masked, code, at), |cut| ended(&masked, cut)));
                break;
            }
        }
    }
    (masked, problems)
}

/// A problem that reading cannot go past, in the author's words.
fn explain(text: &str, code: &Error, at: Range<usize>) -> Diagnostic {
    match code {
        Error::MissingStructField { field, .. } => Diagnostic::error("missing-field", at).arg("name", *field),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let span = name_before(text, at, found);
            let problem =
                Diagnostic::error("unknown-word", span).arg("name", found.as_str()).arg("known", expected.join(", "));
            Diagnostic { suggestion: nearest(found, expected.iter().copied()), ..problem }
        }
        Error::ExpectedDifferentStructName { expected, found } => {
            Diagnostic::error("unknown-word", name_before(text, at, found))
                .arg("name", found.as_str())
                .arg("known", *expected)
        }
        Error::ExpectedComma => Diagnostic::error("missing-comma", at),
        Error::ExpectedMapColon => Diagnostic::error("missing-colon", at),
        Error::ExpectedInteger | Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => {
            Diagnostic::error("no-number", at)
        }
        Error::ExpectedString => Diagnostic::error("no-text", at),
        Error::ExpectedArray => Diagnostic::error("no-list", at),
        Error::ExpectedBoolean => Diagnostic::error("no-yes-or-no", at),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => Diagnostic::error("no-group", at),
        Error::InvalidEscape(_) => Diagnostic::error("bad-escape", at),
        Error::InvalidValueForType { expected, .. } if expected.contains("borrowed") => {
            Diagnostic::error("bad-escape", text_from_quote(text, at))
        }
        Error::InvalidValueForType { expected, found } => {
            Diagnostic::error("wrong-value", at).arg("expected", plain(expected)).arg("found", plain(found))
        }
        Error::TrailingCharacters => Diagnostic::error("text-after-end", at),
        Error::Eof => Diagnostic::error("file-ends-early", at),
        other => Diagnostic::error("unreadable", at).arg("why", plain(&other.to_string())),
    }
}

/// A parser's words without Rust's type names.
fn plain(words: &str) -> String {
    words
        .replace("&str", "text")
        .replace("struct ", "")
        .replace("u8", "whole number")
        .replace("u32", "whole number")
        .replace('`', "")
}

fn span_of(text: &str, error: &SpannedError) -> Range<usize> {
    let start = offset(text, error.span.start.line, error.span.start.col);
    let end = offset(text, error.span.end.line, error.span.end.col);
    start.min(end)..end.max(start)
}

/// The byte at a line and column that count from 1, columns in characters.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

/// The word or sign that comes next: a parser often stops in the blanks before what it cannot read.
fn token_after(text: &str, from: usize) -> Range<usize> {
    let rest = text.get(from..).unwrap_or_default();
    let start = from + rest.len() - rest.trim_start().len();
    let rest = rest.trim_start();
    let word = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    let sign = rest.chars().next().map_or(0, char::len_utf8);
    start..start + word.max(sign)
}

/// The place from the quotation mark that opens the text in which `at` begins.
fn text_from_quote(text: &str, at: Range<usize>) -> Range<usize> {
    let before = text.get(..at.start).unwrap_or_default();
    let opening =
        before.match_indices('"').rfind(|(mark, _)| !before.get(..*mark).is_some_and(|before| before.ends_with('\\')));
    opening.map_or(at.start, |(mark, _)| mark)..at.end
}

/// The last place of `name` as a word before the end of `at`.
fn name_before(text: &str, at: Range<usize>, name: &str) -> Range<usize> {
    let upto = text.get(..(at.end + name.len()).min(text.len())).or_else(|| text.get(..at.end)).unwrap_or(text);
    upto.rfind(name).map_or(at, |start| start..start + name.len())
}

/// Where the value of the field whose name ends at `from` ends, its comma included.
fn field_end(text: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for token in tokens(text).iter().filter(|token| token.span.start >= from) {
        match token.kind {
            Kind::Sign('(' | '[' | '{') => depth += 1,
            Kind::Sign(')' | ']' | '}') if depth == 0 => return token.span.start,
            Kind::Sign(')' | ']' | '}') => depth -= 1,
            Kind::Sign(',') if depth == 0 => return token.span.end,
            _ => {}
        }
    }
    text.len()
}

/// Replaces bytes by blanks, keeping line breaks; says whether anything was left to replace.
fn blank(text: &mut String, from: usize, to: usize) -> bool {
    let mut changed = false;
    let bytes: Vec<u8> = text
        .bytes()
        .enumerate()
        .map(|(index, byte)| {
            if (from..to).contains(&index) && byte != b'\n' {
                changed |= byte != b' ';
                b' '
            } else {
                byte
            }
        })
        .collect();
    *text = String::from_utf8(bytes).unwrap_or_default();
    changed
}

/// Brackets that do not fit and texts that never end, found before any parser sees the text.
fn brackets(text: &str) -> Vec<Diagnostic> {
    let tokens = tokens(text);
    let problem = unfit(&tokens);
    problem.map(|problem| cut_short(text, &tokens).map_or(problem, |cut| ended(text, cut))).into_iter().collect()
}

fn unfit(tokens: &[Token]) -> Option<Diagnostic> {
    let mut open: Vec<(Range<usize>, char)> = Vec::new();
    for token in tokens {
        let span = token.span.clone();
        let (wanted, letter) = match token.kind {
            Kind::Sign(')') => ('(', ')'),
            Kind::Sign(']') => ('[', ']'),
            Kind::Sign('}') => ('{', '}'),
            Kind::OpenText => return Some(Diagnostic::error("unclosed-text", span.start..span.start + 1)),
            Kind::OpenComment => return Some(Diagnostic::error("unclosed-comment", span.start..span.start + 2)),
            Kind::Sign(letter @ ('(' | '[' | '{')) => {
                open.push((span, letter));
                continue;
            }
            _ => continue,
        };
        match open.pop() {
            Some((_, opened)) if opened == wanted => {}
            Some((at, opened)) => {
                return Some(Diagnostic::error("unclosed-bracket", at).arg("bracket", opened.to_string()).other(span));
            }
            None => return Some(Diagnostic::error("stray-bracket", span).arg("bracket", letter.to_string())),
        }
    }
    open.pop().map(|(at, letter)| Diagnostic::error("unclosed-bracket", at).arg("bracket", letter.to_string()))
}

/// A text that ends too early: its own last mark is missing if it runs on into the next text, else
/// there is a straight quotation mark in it.
fn ended(text: &str, cut: Range<usize>) -> Diagnostic {
    let inside = text.get(cut.start + 1..cut.end - 1).unwrap_or_default();
    if inside.contains('\n') && inside.trim_end().ends_with([':', '[', ',', '(']) {
        Diagnostic::error("unclosed-text", cut.start..cut.start + 1)
    } else {
        Diagnostic::error("straight-quote", cut.end - 1..cut.end)
    }
}
