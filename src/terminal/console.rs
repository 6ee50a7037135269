//! Lines in, lines out.

use crate::text::Texts;
use std::io::{self, BufRead, Write};
use std::sync::Arc;

/// Where the terminal version reads and writes, and in which language.
pub struct Console<'c> {
    input: &'c mut dyn BufRead,
    output: &'c mut dyn Write,
    echoes: bool,
    /// The texts of the interface.
    pub texts: Arc<Texts>,
}

impl<'c> Console<'c> {
    /// A console over any lines, a terminal's or a test's.
    pub fn new(input: &'c mut dyn BufRead, output: &'c mut dyn Write, texts: Arc<Texts>) -> Self {
        Self { input, output, echoes: false, texts }
    }

    /// The same, writing each answer behind its question: where no keyboard does, what is said next would run on.
    #[must_use]
    pub fn echoing(self) -> Self {
        Self { echoes: true, ..self }
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
        let answer = String::from_utf8_lossy(&answer).trim().to_owned();
        if self.echoes {
            self.line(&answer)?;
        }
        Ok(Some(answer))
    }

    /// Asks until the answer is one of those allowed; nothing at the end of the input.
    pub fn ask_for(&mut self, id: &str, args: &[(&str, &str)], allowed: &[&str]) -> io::Result<Option<String>> {
        loop {
            match self.ask(id, args)? {
                Some(answer) if !allowed.contains(&answer.as_str()) => self.say("terminal-not-that", &[])?,
                answer => return Ok(answer),
            }
        }
    }

    /// Asks until one of `count` numbered entries is chosen, counted from 0; nothing for an empty answer.
    pub fn choose(&mut self, id: &str, count: usize) -> io::Result<Option<usize>> {
        loop {
            let Some(answer) = self.ask(id, &[])?.filter(|answer| !answer.is_empty()) else { return Ok(None) };
            match number(&answer).filter(|number| *number < count) {
                Some(number) => return Ok(Some(number)),
                None => self.not_among(count)?,
            }
        }
    }

    /// Says which numbers there are.
    pub(super) fn not_among(&mut self, count: usize) -> io::Result<()> {
        self.say("terminal-not-among", &[("count", &count.to_string())])
    }

    /// Writes lines with their numbers, counted from 1.
    pub(super) fn numbered(&mut self, lines: &[String]) -> io::Result<()> {
        (1..).zip(lines).try_for_each(|(number, line)| self.entry(number, line))
    }

    /// Writes one line with its number.
    pub(super) fn entry(&mut self, number: usize, line: &str) -> io::Result<()> {
        self.line(&format!("{number}. {line}"))
    }
}

/// A numbered entry, counted from 1 by people and from 0 here.
pub(super) fn number(answer: &str) -> Option<usize> {
    answer.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)
}
