//! The letter: what can be put into it, and how it looks on the page.

use super::Source;
use super::page::{LetterLine, LetterPage};
use crate::calendar::Moment;
use crate::desk::Draft;
use crate::locale::Language;
use crate::scenario::{Block, LetterPart, Set};
use crate::text::Texts;

/// The parts of a letter in their order, and the ids of their names.
const PARTS: [(LetterPart, &str); 6] = [
    (LetterPart::Problem, "letter-problem"),
    (LetterPart::Apology, "letter-apology"),
    (LetterPart::Agreement, "letter-agreement"),
    (LetterPart::Prevention, "letter-prevention"),
    (LetterPart::Thanks, "letter-thanks"),
    (LetterPart::Hope, "letter-hope"),
];

/// The letter to the customer. All its words are in the scenario's language.
#[derive(Clone, PartialEq, Debug)]
pub struct LetterView {
    /// The lines of the sender's address.
    pub sender: Vec<String>,
    /// Place and date.
    pub date: String,
    /// The lines of the customer's address.
    pub address: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// How the customer is addressed.
    pub salutation: String,
    /// The parts that have sentences to choose from, in their order.
    pub parts: Vec<LetterPartView>,
    /// The words before the signature.
    pub closing: String,
    /// The trainee's name, under the closing; empty until the view is signed.
    pub name: String,
    /// The company's name, below it.
    pub signature: String,
    /// Who may get a copy, by their numbers in [`Draft::copies`].
    pub copies: Vec<String>,
    /// The letter that was sent; none while it can be written.
    pub sent: Option<Draft>,
    /// The language of all its words.
    language: Language,
    /// The word before the names of those who get a copy.
    copies_to: String,
    /// The sentences by their numbers in [`Draft::blocks`].
    sentences: Vec<String>,
}

/// One part of a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LetterPartView {
    /// Which.
    pub part: LetterPart,
    /// Its name, in the language of the interface.
    pub name: String,
    /// The sentences to choose from: the number in [`Draft::blocks`], and the words.
    pub sentences: Vec<(usize, String)>,
}

impl LetterView {
    /// The letter on its page.
    pub fn lay_out(&self, draft: &Draft) -> LetterPage {
        let mut paragraphs: Vec<Vec<String>> = draft
            .blocks
            .iter()
            .filter_map(|block| self.sentences.get(*block))
            .map(|words| vec![words.clone()])
            .collect();
        let own = draft.own.split("\n\n").map(|lines| lines.lines().map(str::to_owned).collect());
        paragraphs.extend(own.filter(|lines: &Vec<String>| !lines.is_empty()));
        let names: Vec<&str> =
            draft.copies.iter().filter_map(|copy| self.copies.get(copy)).map(String::as_str).collect();
        let signed = [&self.name, &self.signature].into_iter().filter(|name| !name.is_empty());
        LetterPage {
            language: self.language.tag().to_owned(),
            layout: draft.layout,
            sender: self.sender.clone(),
            date: self.date.clone(),
            recipient: self.address.clone(),
            subject: self.subject.clone(),
            salutation: self.salutation.clone(),
            paragraphs,
            closing: self.closing.clone(),
            signature: signed.cloned().collect(),
            copies: if names.is_empty() { String::new() } else { format!("{} {}", self.copies_to, names.join(", ")) },
        }
    }

    /// The letter as it lies on the page, line by line.
    pub fn page(&self, draft: &Draft) -> Vec<LetterLine> {
        self.lay_out(draft).lines()
    }
}

impl Source<'_> {
    pub(super) fn letter(&self) -> Option<LetterView> {
        let letter = self.after.letter.as_ref()?;
        let house = &self.case.house;
        // A letter that was sent keeps its date and its words.
        let (date, script) = self.desk.posted().unwrap_or((self.desk.now(), &self.script));
        let words = |id| script.text(id).to_owned();
        let sentences: Vec<String> = letter.blocks.iter().map(|block| words(block.text)).collect();
        // A sentence about what was never promised would have no date to tell.
        let promised: Set = self.desk.promises().iter().map(|promise| promise.entry.step).collect();
        let parts = PARTS.iter().map(|(part, name)| {
            let fits = |block: &Block| block.part == *part && promised.covers(block.repeats);
            let own = letter.blocks.iter().enumerate().filter(|(_, block)| fits(block));
            let mut own: Vec<_> = own.map(|(index, _)| (index, sentences[index].clone())).collect();
            own.sort_by_key(|(index, _)| place(self.call.options().seed, *index));
            LetterPartView { part: *part, name: self.texts.say(name, &[]), sentences: own }
        });
        Some(LetterView {
            sender: match &house.letter {
                Some(look) => look.sender.iter().map(ToString::to_string).collect(),
                None => vec![house.name.to_string()],
            },
            date: place_and_date(house.letter.as_ref().map_or("", |look| &look.place), date, self.spoken),
            address: letter.address.iter().map(|line| words(*line)).collect(),
            subject: words(letter.subject),
            salutation: words(letter.salutation),
            parts: parts.filter(|part| !part.sentences.is_empty()).collect(),
            closing: words(letter.closing),
            name: String::new(),
            signature: house.name.to_string(),
            copies: letter.copies.iter().map(|copy| words(copy.name)).collect(),
            sent: self.desk.letter().cloned(),
            language: self.case.scenario.language,
            copies_to: self.spoken.say("letter-copies", &[]),
            sentences,
        })
    }
}

/// Where a sentence stands among those of its part: another place for another seed, so that the right one does not
/// always come first.
fn place(seed: u64, block: usize) -> u64 {
    /// An odd number without a pattern in its bits (Knuth's golden ratio for words of 64 bits).
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
    let mixed = (seed ^ (block as u64 + 1).wrapping_mul(SPREAD)).wrapping_mul(SPREAD);
    (mixed ^ mixed >> 29).wrapping_mul(SPREAD)
}

/// "Odense, den 11. marts 2026"
fn place_and_date(place: &str, at: Moment, texts: &Texts) -> String {
    let date = at.date();
    let month = texts.say(&format!("month-{}", date.month()), &[]);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    let args = [("day", day.as_str()), ("month", &month), ("year", &year), ("place", place)];
    texts.say(if place.is_empty() { "letter-date" } else { "letter-place-date" }, &args)
}
