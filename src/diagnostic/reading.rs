//! Reads a RON file past its first mistake.
//!
//! A parser of data stops at the first problem; an author wants all of them. So what is wrong
//! is noted, blanked out (bytes keep their places), and the rest is read again.

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
                problems.push(explain(&masked, code, at));
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
    for (index, kind) in scan(text).filter(|(index, _)| *index >= from) {
        match kind {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return index,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => return index + 1,
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

/// Brackets and commas outside of texts and comments, each with its place; `"` stands for a text that never ends.
fn scan(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((index, letter)) = chars.next() {
        match letter {
            '"' => {
                let mut closed = false;
                while let Some((_, inner)) = chars.next() {
                    if inner == '\\' {
                        chars.next();
                    } else if inner == '"' {
                        closed = true;
                        break;
                    }
                }
                if !closed {
                    found.push((index, '"'));
                }
            }
            '/' if chars.peek().is_some_and(|(_, next)| *next == '/') => {
                while chars.next_if(|(_, next)| *next != '\n').is_some() {}
            }
            '/' if chars.peek().is_some_and(|(_, next)| *next == '*') => {
                let mut last = ' ';
                for (_, inner) in chars.by_ref() {
                    if last == '*' && inner == '/' {
                        break;
                    }
                    last = inner;
                }
            }
            '(' | '[' | '{' | ')' | ']' | '}' | ',' => found.push((index, letter)),
            _ => {}
        }
    }
    found.into_iter()
}

/// Brackets that do not fit, found before any parser sees the text.
fn brackets(text: &str) -> Vec<Diagnostic> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (index, letter) in scan(text) {
        let wanted = match letter {
            ')' => '(',
            ']' => '[',
            '}' => '{',
            '"' => return vec![Diagnostic::error("unclosed-text", index..index + 1)],
            ',' => continue,
            _ => {
                open.push((index, letter));
                continue;
            }
        };
        match open.pop() {
            Some((_, opened)) if opened == wanted => {}
            Some((at, opened)) => {
                return vec![
                    Diagnostic::error("unclosed-bracket", at..at + 1)
                        .arg("bracket", opened.to_string())
                        .other(index..index + 1),
                ];
            }
            None => {
                return vec![Diagnostic::error("stray-bracket", index..index + 1).arg("bracket", letter.to_string())];
            }
        }
    }
    open.pop()
        .map(|(at, letter)| Diagnostic::error("unclosed-bracket", at..at + 1).arg("bracket", letter.to_string()))
        .into_iter()
        .collect()
}
