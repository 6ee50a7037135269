//! Facts of a case in the trainee's own words: which are named, and which are named wrongly.
//!
//! A fact comes in versions, the right one first. What tells them apart (a number, a day, a name)
//! must be said; of the rest a good part, in any form.

use super::lexicon::Lexicon;
use super::normal::{Tokens, folded, tokenize};
use super::raw::Value;
use std::ops::Range;

/// A fact that was named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// Which of the facts that were asked for.
    pub fact: usize,
    /// Which version; 0 is the right one.
    pub version: usize,
    /// The bytes of the text from its first to its last word.
    pub span: Range<usize>,
}

/// What a word is compared by.
#[derive(Clone, PartialEq, Debug)]
enum Key {
    Value(Value),
    Word(String),
}

/// Letters that two forms of one word share at least.
const SHARED: usize = 4;

impl Lexicon {
    /// The facts that a text names, each given as its versions.
    pub fn named(&self, text: &str, facts: &[Vec<&str>]) -> Vec<Named> {
        let tokens = self.tokens(text);
        let said = self.keys(&tokens);
        let found = facts.iter().enumerate().filter_map(|(fact, versions)| {
            let versions: Vec<Vec<Key>> = versions
                .iter()
                .map(|version| {
                    let keys = self.keys(&self.tokens(version));
                    keys.into_iter().map(|(_, key)| key).collect()
                })
                .collect();
            let (version, at) = best(&versions, &said)?;
            let span = tokens.tokens[*at.first()?].span.start..tokens.tokens[*at.last()?].span.end;
            Some(Named { fact, version, span })
        });
        found.collect()
    }

    /// Which of some descriptions a text has words of, the one it shares most with first; a word that several of them
    /// hold tells nothing.
    pub fn related(&self, text: &str, texts: &[Vec<&str>]) -> Vec<usize> {
        let said = self.keys(&self.tokens(text));
        let keys: Vec<Vec<Key>> = texts
            .iter()
            .map(|texts| texts.iter().flat_map(|text| self.keys(&self.tokens(text))).map(|(_, key)| key).collect())
            .collect();
        let shared = |number: usize| {
            let others = || keys.iter().enumerate().filter(move |(other, _)| *other != number);
            let own = keys[number]
                .iter()
                .filter(|key| !others().any(|(_, other)| other.iter().any(|known| same(known, key))));
            own.filter(|key| said.iter().any(|(_, other)| same(key, other))).count()
        };
        let mut found: Vec<(usize, usize)> = (0..texts.len()).map(|number| (shared(number), number)).collect();
        found.retain(|(shared, _)| *shared > 0);
        found.sort_by_key(|(shared, number)| (std::cmp::Reverse(*shared), *number));
        found.into_iter().map(|(_, number)| number).collect()
    }

    fn tokens(&self, text: &str) -> Tokens {
        tokenize(text, |word| self.abbreviations.contains(word))
    }

    /// The words of a text that carry a fact, with their places.
    fn keys(&self, tokens: &Tokens) -> Vec<(usize, Key)> {
        let keys = tokens.tokens.iter().enumerate().filter_map(|(at, token)| {
            let value = self.value_of(&token.text, token.is_number);
            let key = match value {
                Some(value) => Key::Value(value),
                None if token.is_number || token.text.chars().count() >= SHARED && !self.is_small(&token.text) => {
                    Key::Word(folded(&token.text).0)
                }
                None => return None,
            };
            Some((at, key))
        });
        keys.collect()
    }
}

/// The version that a text names, and the places of its words.
fn best(versions: &[Vec<Key>], said: &[(usize, Key)]) -> Option<(usize, Vec<usize>)> {
    let has = |key: &Key| said.iter().find(|(_, other)| same(key, other)).map(|(at, _)| *at);
    let mut found: Option<(usize, usize, Vec<usize>)> = None;
    for (number, version) in versions.iter().enumerate() {
        let others = || versions.iter().enumerate().filter(|(other, _)| *other != number);
        let tells = |key: &&Key| !others().any(|(_, other)| other.iter().any(|known| same(known, key)));
        let telling = version.iter().filter(tells).count();
        let told = version.iter().filter(tells).filter(|key| has(key).is_some()).count();
        let mut at: Vec<usize> = version.iter().filter_map(has).collect();
        at.sort_unstable();
        at.dedup();
        let enough = at.len() >= version.len().min(2) && at.len() * 5 >= version.len() * 2;
        if version.is_empty() || !enough || telling > 0 && told == 0 {
            continue;
        }
        if found.as_ref().is_none_or(|(most, ..)| at.len() > *most) {
            found = Some((at.len(), number, at));
        }
    }
    found.map(|(_, number, at)| (number, at))
}

fn same(one: &Key, other: &Key) -> bool {
    match (one, other) {
        (
            Key::Value(Value::Number(one) | Value::Ordinal(one)),
            Key::Value(Value::Number(other) | Value::Ordinal(other)),
        ) => one == other,
        (Key::Value(one), Key::Value(other)) => one == other,
        (Key::Word(one), Key::Word(other)) => {
            let shared = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
            let shorter = one.chars().count().min(other.chars().count());
            one == other || shared >= SHARED && shared * 10 >= shorter * 7
        }
        _ => false,
    }
}
