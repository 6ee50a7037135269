//! Typed text as tokens: composed, in small letters, each with the bytes it was typed as.
//!
//! Only words and numbers are tokens. Punctuation is kept as what it does to them: a comma before
//! a word, the end of a sentence, a question mark, quotation marks around it.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// The most characters that are read of one utterance.
pub const LONGEST: usize = 4_000;

/// A colon without blanks joins an abbreviation and its ending ("sms:ar"); a longer word before it is none.
const LONGEST_ABBREVIATION: usize = 4;

/// One word or number.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that punctuation or letters say of a word")]
pub(super) struct Token {
    /// In small letters, composed.
    pub(super) text: String,
    /// The bytes as typed.
    pub(super) span: Range<usize>,
    pub(super) is_number: bool,
    /// Typed with a large first letter, and not at the start of a sentence.
    pub(super) is_name: bool,
    /// A comma, colon, dash or bracket stands before it.
    pub(super) after_comma: bool,
    /// It stands between quotation marks.
    pub(super) is_quoted: bool,
}

/// The tokens between two full stops.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub(super) tokens: Range<usize>,
    /// It ends in a question mark.
    pub(super) asks: bool,
}

/// A text as tokens and sentences.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    pub(super) tokens: Vec<Token>,
    pub(super) sentences: Vec<Sentence>,
}

/// A character with the bytes it came from.
#[derive(Clone, Copy)]
struct Sign {
    letter: char,
    from: u32,
    to: u32,
}

/// Reads at most [`LONGEST`] characters. `is_abbreviation` says of a word without its last stop whether one
/// belongs to it ("kl", "f.eks").
pub(super) fn tokenize(text: &str, is_abbreviation: impl Fn(&str) -> bool) -> Tokens {
    let signs = composed(text);
    let mut run = Run { found: Tokens::default(), start: 0, comma: false, quotes: Vec::new() };
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        at = match sign.letter {
            letter if letter.is_alphabetic() => run.word(&signs, at, &is_abbreviation),
            letter if letter.is_ascii_digit() => run.number(&signs, at),
            letter => run.mark(&signs, at, letter, &is_abbreviation),
        };
    }
    run.stop(false);
    run.quote();
    run.found
}

/// The characters in composed form, without those that are not seen.
fn composed(text: &str) -> Vec<Sign> {
    let mut signs = Vec::with_capacity(text.len());
    let mut letters = text.char_indices().take(LONGEST).peekable();
    let mut cluster = String::new();
    while let Some((from, letter)) = letters.next() {
        let mut to = from + letter.len_utf8();
        let next_is_plain = letters.peek().is_none_or(|(_, next)| next.is_ascii());
        if letter.is_ascii() && next_is_plain {
            signs.push(Sign { letter, from: from as u32, to: to as u32 });
            continue;
        }
        if matches!(letter, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}') {
            continue;
        }
        cluster.clear();
        cluster.push(letter);
        while let Some((at, next)) = letters.peek().copied().filter(|(_, next)| canonical_combining_class(*next) != 0) {
            cluster.push(next);
            to = at + next.len_utf8();
            letters.next();
        }
        if cluster.len() == letter.len_utf8() {
            signs.push(Sign { letter, from: from as u32, to: to as u32 });
        } else {
            signs.extend(cluster.nfc().map(|letter| Sign { letter, from: from as u32, to: to as u32 }));
        }
    }
    signs
}

struct Run {
    found: Tokens,
    start: usize,
    comma: bool,
    /// Quotation marks: the number of tokens before each.
    quotes: Vec<usize>,
}

impl Run {
    fn push(&mut self, signs: &[Sign], range: Range<usize>, is_number: bool) {
        let (Some(first), Some(last)) = (signs.get(range.start), signs.get(range.end - 1)) else { return };
        let text = signs[range].iter().flat_map(|sign| sign.letter.to_lowercase()).collect();
        let starts = self.found.tokens.len() == self.start;
        self.found.tokens.push(Token {
            text,
            span: first.from as usize..last.to as usize,
            is_number,
            is_name: !starts && first.letter.is_uppercase(),
            after_comma: self.comma,
            is_quoted: false,
        });
        self.comma = false;
    }

    fn word(&mut self, signs: &[Sign], at: usize, is_abbreviation: &impl Fn(&str) -> bool) -> usize {
        let letter = |at: usize| signs.get(at).map(|sign| sign.letter);
        let is_letter = |at: usize| letter(at).is_some_and(char::is_alphanumeric);
        let mut end = at;
        loop {
            while is_letter(end) {
                end += 1;
            }
            let inner = match letter(end) {
                Some('-' | '\'' | '’' | '\u{2011}' | ':') => {
                    is_letter(end + 1) && (letter(end) != Some(':') || end - at <= LONGEST_ABBREVIATION)
                }
                Some('.') if is_letter(end + 1) => {
                    let mut next = end + 1;
                    while is_letter(next) {
                        next += 1;
                    }
                    let joined: String = signs[at..next].iter().flat_map(|sign| sign.letter.to_lowercase()).collect();
                    is_abbreviation(&joined)
                }
                _ => false,
            };
            if !inner {
                break;
            }
            end += 1;
        }
        self.push(signs, at..end, false);
        end
    }

    /// Digits with inner stops, colons, commas and slashes; a date of the form 2026-03-10 is one number.
    fn number(&mut self, signs: &[Sign], at: usize) -> usize {
        let letter = |at: usize| signs.get(at).map(|sign| sign.letter);
        let is_digit = |at: usize| letter(at).is_some_and(|letter| letter.is_ascii_digit());
        let mut end = at;
        loop {
            while is_digit(end) {
                end += 1;
            }
            let joins = match letter(end) {
                Some('.' | ':' | ',' | '/') => is_digit(end + 1),
                Some('-') => {
                    is_digit(end + 1)
                        && is_digit(end + 2)
                        && (end - at == 4 && letter(end + 3) == Some('-') && is_digit(end + 4)
                            || end - at == 7 && letter(end - 3) == Some('-'))
                }
                _ => false,
            };
            if !joins {
                break;
            }
            end += 1;
        }
        self.push(signs, at..end, true);
        // The ending of an ordinal in digits: "31:a".
        if letter(end) == Some(':') && letter(end + 1).is_some_and(char::is_alphabetic) {
            while letter(end) == Some(':') || letter(end).is_some_and(char::is_alphabetic) {
                end += 1;
            }
            return end;
        }
        // A range of hours: the dash between two numbers is a word of its own.
        let mut next = end;
        while letter(next) == Some(' ') {
            next += 1;
        }
        if matches!(letter(next), Some('-' | '–')) {
            let mut after = next + 1;
            while letter(after) == Some(' ') {
                after += 1;
            }
            if is_digit(after) {
                self.push(signs, next..next + 1, false);
                if let Some(dash) = self.found.tokens.last_mut() {
                    "-".clone_into(&mut dash.text);
                }
                return after;
            }
        }
        end
    }

    fn mark(&mut self, signs: &[Sign], at: usize, mark: char, is_abbreviation: &impl Fn(&str) -> bool) -> usize {
        match mark {
            '.' if self.goes_on(signs, at, is_abbreviation) => {}
            '.' | '!' | '…' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => self.stop(false),
            '?' => self.stop(true),
            ',' | ';' | ':' | '–' | '—' | '(' | ')' | '[' | ']' => self.comma = true,
            '-' if signs.get(at + 1).is_none_or(|next| next.letter.is_whitespace()) => self.comma = true,
            '"' | '„' | '“' | '”' | '«' | '»' => self.quotes.push(self.found.tokens.len()),
            _ => {}
        }
        at + 1
    }

    /// Whether a stop ends an abbreviation or a number and the sentence goes on.
    fn goes_on(&self, signs: &[Sign], at: usize, is_abbreviation: &impl Fn(&str) -> bool) -> bool {
        let Some(last) = self.found.tokens[self.start..].last() else { return false };
        let touches = signs.get(at).is_some_and(|stop| stop.from as usize == last.span.end);
        let next = signs[at + 1..].iter().map(|sign| sign.letter).find(|letter| !letter.is_whitespace());
        let small = next.is_some_and(|next| next.is_lowercase() || next.is_ascii_digit());
        touches && (last.is_number && small || !last.is_number && next.is_some() && is_abbreviation(&last.text))
    }

    fn stop(&mut self, asks: bool) {
        let end = self.found.tokens.len();
        if self.start < end {
            self.found.sentences.push(Sentence { tokens: self.start..end, asks });
        } else if let Some(last) = self.found.sentences.last_mut().filter(|_| asks) {
            last.asks = true;
        }
        self.start = end;
        self.comma = false;
    }

    /// Marks what stands between two quotation marks, unless that is the whole text.
    fn quote(&mut self) {
        let all = self.found.tokens.len();
        for pair in self.quotes.chunks_exact(2) {
            if pair[1] - pair[0] < all {
                self.found.tokens[pair[0]..pair[1]].iter_mut().for_each(|token| token.is_quoted = true);
            }
        }
    }
}

/// A word without its marks, in the two ways people type it: `foerst` or `forst` for `først`.
pub(super) fn folded(word: &str) -> (String, String) {
    let (mut short, mut long) = (String::with_capacity(word.len()), String::with_capacity(word.len() + 2));
    for letter in word.chars() {
        let (one, two): (&str, &str) = match letter {
            'ø' | 'ö' => ("o", "oe"),
            'å' => ("a", "aa"),
            'æ' => ("ae", "ae"),
            'ä' => ("a", "ae"),
            'ą' => ("a", "a"),
            'ć' => ("c", "c"),
            'ę' | 'é' => ("e", "e"),
            'ł' => ("l", "l"),
            'ń' => ("n", "n"),
            'ó' => ("o", "o"),
            'ś' => ("s", "s"),
            'ź' | 'ż' => ("z", "z"),
            other => {
                short.push(other);
                long.push(other);
                continue;
            }
        };
        short.push_str(one);
        long.push_str(two);
    }
    (short, long)
}
