//! Lines in, lines out.

use crate::text::Texts;
use std::io::{self, BufRead, Write};
use std::sync::Arc;

/// Where the terminal version reads and writes, and in which language.
pub struct Console<'c> {
    input: &'c mut dyn BufRead,
    output: &'c mut dyn Write,
    /// The texts of the interface.
    pub texts: Arc<Texts>,
}

impl<'c> Console<'c> {
    /// A console over any lines, a terminal's or a test's.
    pub fn new(input: &'c mut dyn BufRead, output: &'c mut dyn Write, texts: Arc<Texts>) -> Self {
        Self { input, output, texts }
    }

    /// Writes a line.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{text}")
    }

    /// Writes a message.
    pub fn say(&mut self, id: &str, args: &[(&str, &str)]) -> io::Result<()> {
        let text = self.texts.say(id, args);
        self.line(&text)
    }

    /// Writes a heading with a blank line before it.
    pub fn heading(&mut self, id: &str) -> io::Result<()> {
        self.line("")?;
        self.say(id, &[])
    }

    /// Asks, and reads a line without blanks around it; nothing at the end of the input.
    pub fn ask(&mut self, id: &str, args: &[(&str, &str)]) -> io::Result<Option<String>> {
        let text = self.texts.say(id, args);
        write!(self.output, "{text} ")?;
        self.output.flush()?;
        let mut answer = Vec::new();
        if self.input.read_until(b'\n', &mut answer)? == 0 {
            self.line("")?;
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(&answer).trim().to_owned()))
    }

    /// Asks for one of `count` numbered entries; nothing for any other answer.
    pub fn choose(&mut self, id: &str, count: usize) -> io::Result<Option<usize>> {
        let answer = self.ask(id, &[])?;
        Ok(answer.and_then(|answer| number(&answer)).filter(|number| *number < count))
    }
}

/// A numbered entry, counted from 1 by people and from 0 here.
pub(super) fn number(answer: &str) -> Option<usize> {
    answer.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)
}
