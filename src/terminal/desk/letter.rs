//! The letter at the terminal: a sentence for each part, layout, copies, a paragraph, and the page before it goes.

use super::{DeskScreen, numbers};
use crate::desk::{DeskMove, Draft};
use crate::house::Layout;
use crate::play::{DeskView, LetterView};
use crate::scenario::Set;
use std::io;

/// How far to the right of the margin the middle of a page lies, in characters.
const MIDDLE: usize = 40;

impl DeskScreen<'_, '_> {
    /// Puts a letter together and sends it, if the trainee wants to after reading it.
    pub(super) fn write_letter(&mut self, view: &DeskView) -> io::Result<()> {
        let Some(letter) = view.letter.as_ref().filter(|letter| letter.sent.is_none()) else {
            return self.console.say("desk-refused-no-letter", &[]);
        };
        if !view.is_open {
            return self.console.say("desk-refused-after-hours", &[]);
        }
        loop {
            let Some(draft) = self.draft(letter)? else { return Ok(()) };
            self.console.heading("letter-page")?;
            for line in letter.page(&draft) {
                let margin = if line.is_right { " ".repeat(MIDDLE) } else { String::new() };
                self.console.line(&format!("{margin}{}", line.text))?;
            }
            self.console.line("")?;
            match self.console.ask_for("letter-send", &[], &["1", "2", ""])?.as_deref() {
                Some("1") => return self.make(&DeskMove::Write(draft)),
                Some("2") => {}
                _ => return Ok(()),
            }
        }
    }

    /// Asks for everything; nothing where the input ends or no sentence was chosen.
    fn draft(&mut self, letter: &LetterView) -> io::Result<Option<Draft>> {
        let mut blocks = Vec::new();
        for part in &letter.parts {
            self.console.line("")?;
            let sentences: Vec<String> = part.sentences.iter().map(|(_, words)| words.clone()).collect();
            self.console.numbered(&sentences)?;
            let args = [("part", part.name.as_str())];
            let Some(chosen) = self.some_of("letter-which", &args, sentences.len())? else { return Ok(None) };
            blocks.extend(chosen.into_iter().map(|chosen| part.sentences[chosen].0));
        }
        if blocks.is_empty() {
            self.console.say("letter-empty", &[])?;
            return Ok(None);
        }
        let layout = match self.console.ask_for("letter-layout", &[], &["1", "2"])?.as_deref() {
            Some("2") => Layout::SemiBlock,
            Some(_) => Layout::Block,
            None => return Ok(None),
        };
        let Some(copies) = self.copies(letter)? else { return Ok(None) };
        let Some(own) = self.own_words()? else { return Ok(None) };
        Ok(Some(Draft { layout, blocks, copies, own }))
    }

    fn copies(&mut self, letter: &LetterView) -> io::Result<Option<Set>> {
        if letter.copies.is_empty() {
            return Ok(Some(Set::default()));
        }
        self.console.line("")?;
        self.console.numbered(&letter.copies)?;
        let chosen = self.some_of("letter-copies-which", &[], letter.copies.len())?;
        Ok(chosen.map(|copies| copies.into_iter().collect()))
    }

    /// Asks until every number is one of `count`; none at all are fine.
    fn some_of(&mut self, id: &str, args: &[(&str, &str)], count: usize) -> io::Result<Option<Vec<usize>>> {
        loop {
            let Some(answer) = self.console.ask(id, args)? else { return Ok(None) };
            match numbers(&answer, count) {
                Some(chosen) => return Ok(Some(chosen)),
                None => self.console.not_among(count)?,
            }
        }
    }

    fn own_words(&mut self) -> io::Result<Option<String>> {
        loop {
            let Some(answer) = self.console.ask("letter-own", &[])? else { return Ok(None) };
            // As it is kept: a line of words.
            let printable = answer.replace(char::is_control, " ");
            let own = printable.split_whitespace().collect::<Vec<_>>().join(" ");
            if own.chars().count() <= Draft::MOST_OWN {
                return Ok(Some(own));
            }
            self.console.say("letter-too-long", &[("count", &Draft::MOST_OWN.to_string())])?;
        }
    }
}
