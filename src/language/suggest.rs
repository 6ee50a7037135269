//! Entries for a lexicon, suggested from sentences that were not understood.
//!
//! Words that several sentences of one act share, and no sentence of another, make a pattern;
//! a sentence that shares none gives its own words. A person reads each before it is used.

use super::lexicon::Lexicon;
use super::normal::tokenize;
use std::collections::BTreeMap;

/// The longest pattern that is suggested, in words.
const LONGEST: usize = 5;

/// An entry to be read by a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The act's name.
    pub act: String,
    /// The words in a row.
    pub pattern: String,
    /// The sentences it was made from.
    pub from: Vec<String>,
}

impl Lexicon {
    /// Suggests entries for sentences, each with the name of the act it was meant to do. What is understood by now as
    /// that act is left out.
    pub fn suggest(&self, meant: &[(String, String)]) -> Vec<Suggestion> {
        let mut acts: BTreeMap<&str, Vec<(&str, Vec<String>)>> = BTreeMap::new();
        for (act, text) in meant {
            acts.entry(act).or_default().push((text, self.plain_words(text)));
        }
        let mut found = Vec::new();
        for (act, sentences) in &acts {
            let others: Vec<&Vec<String>> = acts
                .iter()
                .filter(|(other, _)| *other != act)
                .flat_map(|(_, others)| others)
                .map(|(_, words)| words)
                .collect();
            let mut open: Vec<&(&str, Vec<String>)> = sentences.iter().filter(|(_, words)| !words.is_empty()).collect();
            while let Some(first) = open.first() {
                let best = self
                    .rows_of(&first.1)
                    .filter(|row| !others.iter().any(|words| holds(words, row)))
                    .map(|row| (open.iter().filter(|(_, words)| holds(words, &row)).count(), row))
                    .filter(|(count, _)| *count > 1)
                    .max_by_key(|(count, row)| (*count, row.len()));
                let row = best.map_or_else(|| first.1.iter().take(LONGEST).cloned().collect(), |(_, row)| row);
                let (covered, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|(_, words)| holds(words, &row));
                found.push(Suggestion {
                    act: (*act).to_owned(),
                    pattern: row.join(" "),
                    from: covered.iter().map(|(text, _)| writable(text)).collect(),
                });
                open = rest;
            }
        }
        found
    }

    /// The words of a sentence in small letters, without numbers and names.
    fn plain_words(&self, text: &str) -> Vec<String> {
        let tokens = tokenize(text, |word| self.abbreviations.contains(word)).tokens;
        tokens.into_iter().filter(|token| !token.is_number && !token.is_name).map(|token| token.text).collect()
    }

    /// All rows of two words and more that do not only hold sentences together.
    fn rows_of<'w>(&'w self, words: &'w [String]) -> impl Iterator<Item = Vec<String>> + 'w {
        let lengths = 2..=LONGEST.min(words.len());
        let rows = lengths.flat_map(|length| words.windows(length));
        rows.filter(|row| row.iter().any(|word| !self.is_small(word))).map(<[String]>::to_vec)
    }
}

fn holds(words: &[String], row: &[String]) -> bool {
    !row.is_empty() && words.windows(row.len()).any(|window| window == row)
}

/// A sentence without signs that would have to be escaped in a file: entries are read where they stand.
fn writable(text: &str) -> String {
    text.chars()
        .filter(|letter| *letter != '\\' && !letter.is_control())
        .map(|letter| if letter == '"' { '”' } else { letter })
        .collect()
}
