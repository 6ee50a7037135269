//! One call in lines: a prompt after each breath, and at the trainee's turn.

use super::console::{Console, number};
use crate::conversation::{Move, Note};
use crate::house::{due_in_words, moment_in_words};
use crate::play::{PlayError, Practice, Who, clock_of, line_of};
use crate::text::Texts;
use std::io;

/// How long a trainee at a terminal thinks before a reply, in milliseconds of scenario time.
const DELIBERATION: u32 = 1_500;
/// How much "stay silent" waits, in milliseconds.
const STILL: u32 = 8_000;

/// How a call at the terminal came to its end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// The call is over.
    Over,
    /// It goes on another time.
    ForLater,
}

/// A call at the terminal.
pub(super) struct CallScreen<'a, 'c> {
    pub(super) console: &'a mut Console<'c>,
    pub(super) practice: &'a mut Practice,
    /// Texts in the scenario's language.
    pub(super) spoken: &'a Texts,
    /// Turns written so far.
    pub(super) written: usize,
    /// The replies as they were last listed.
    pub(super) offered: Vec<usize>,
}

impl CallScreen<'_, '_> {
    /// Plays until the call is over or left.
    pub(super) fn run(&mut self) -> io::Result<Left> {
        self.console.say("terminal-keys", &[])?;
        loop {
            self.write_turns()?;
            let call = self.practice.call();
            if call.is_over() {
                return Ok(Left::Over);
            }
            let name = call.scenario().customer.persons[call.script().person].name.to_string();
            let (prompt, at) = if call.held_since().is_some() {
                ("terminal-on-hold", call.now())
            } else if call.is_speaking() {
                self.write_offers()?;
                ("terminal-speaking", self.practice.call().now())
            } else {
                self.write_offers()?;
                ("terminal-your-turn", self.practice.call().now() + DELIBERATION)
            };
            let Some(answer) = self.console.ask(prompt, &[("name", &name)])? else { return Ok(Left::ForLater) };
            if answer == "q" {
                return Ok(Left::ForLater);
            }
            self.answer(&answer, at)?;
        }
    }

    fn answer(&mut self, answer: &str, at: u32) -> io::Result<()> {
        let call = self.practice.call();
        let now = call.now();
        match answer {
            "" => {
                if !self.practice.call().is_speaking() {
                    self.offered.clear();
                }
                self.next_breath();
                Ok(())
            }
            "?" => self.console.say("terminal-keys", &[]),
            "n" => self.make(call.next_pause().unwrap_or(now), Move::Backchannel),
            "s" => self.make(now, Move::Wait(STILL)),
            "h" if call.held_since().is_some() => self.make(now, Move::Resume),
            "h" => self.make(now, Move::Hold { announced: true }),
            "p" if self.is_sure("p")? => self.make(now, Move::Escalate),
            "v" => self.make(now, Move::Warn),
            "x" if self.is_sure("x")? => self.make(now, Move::HangUp),
            "o" if self.is_sure("o")? => self.make(now, Move::Police),
            "p" | "x" | "o" => Ok(()),
            "w" => self.write_note(),
            "j" => self.show_journal(),
            "f" => self.open_file(),
            "k" => self.ask_colleague(),
            _ => match number(answer).and_then(|index| self.practice.call().offers().get(index).copied()) {
                Some(reply) => self.make(at, Move::Reply(reply)),
                None => self.console.say("terminal-unknown-key", &[]),
            },
        }
    }

    /// What ends a call takes the key twice.
    fn is_sure(&mut self, key: &str) -> io::Result<bool> {
        Ok(self.console.ask("terminal-sure", &[("key", key)])?.as_deref() == Some(key))
    }

    fn make(&mut self, at: u32, made: Move) -> io::Result<()> {
        match self.practice.make(at, made) {
            Ok(()) => {
                if matches!(
                    made,
                    Move::Reply(_) | Move::Resume | Move::Warn | Move::HangUp | Move::Police | Move::Escalate
                ) {
                    self.write_turns()?;
                    self.next_breath();
                }
                Ok(())
            }
            Err(PlayError::Refused(refused)) => self.console.say(refused.key(), &[]),
            Err(error) => self.console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))]),
        }
    }

    /// Lets the customer speak up to the next thing that is heard, or to the end of the speech.
    fn next_breath(&mut self) {
        let heard = self.practice.call().transcript().turns.len();
        while self.practice.call().is_speaking() && self.practice.call().transcript().turns.len() == heard {
            let Some(next) = self.practice.call().next_at() else { break };
            self.practice.advance(next);
        }
    }

    fn write_turns(&mut self) -> io::Result<()> {
        let call = self.practice.call();
        let name = call.scenario().customer.persons[call.script().person].name.to_string();
        let you = self.console.texts.say("terminal-you", &[]);
        let mut lines = Vec::new();
        let transcript = call.transcript();
        for (index, turn) in transcript.turns.iter().enumerate().skip(self.written) {
            for line in line_of(call.case(), call.script(), transcript, index, turn, &self.console.texts, self.spoken) {
                let who = match line.who {
                    Who::Customer => format!("{name}: "),
                    Who::Trainee => format!("{you}: "),
                    Who::Colleague => String::new(),
                    Who::Deed => "* ".to_owned(),
                };
                lines.push(format!("{:>5}  {who}{}", clock_of(line.at), line.text));
            }
        }
        self.written = transcript.turns.len();
        lines.iter().try_for_each(|line| self.console.line(line))
    }

    fn write_offers(&mut self) -> io::Result<()> {
        let call = self.practice.call();
        let offers = call.offers();
        if offers == self.offered || offers.is_empty() {
            return Ok(());
        }
        self.offered.clone_from(&offers);
        let replies: Vec<String> =
            offers.iter().map(|reply| call.script().text(call.scenario().replies[*reply].text).to_owned()).collect();
        self.console.line("")?;
        numbered(self.console, &replies)
    }

    fn write_note(&mut self) -> io::Result<()> {
        let facts = self.facts();
        numbered(self.console, &facts)?;
        let Some(fact) = self.console.choose("terminal-note-which", facts.len())? else { return Ok(()) };
        let call = self.practice.call();
        let versions = call.versions(fact);
        let unsaid = self.console.texts.say("note-unsaid", &[]);
        let texts: Vec<String> = versions
            .iter()
            .map(|version| {
                version.map_or_else(
                    || unsaid.clone(),
                    |version| call.script().text(call.scenario().facts[fact].versions[version]).to_owned(),
                )
            })
            .collect();
        numbered(self.console, &texts)?;
        let Some(choice) = self.console.choose("terminal-note-version", versions.len())? else { return Ok(()) };
        let now = self.practice.call().now();
        self.make(now, Move::Note(Note { fact, version: versions[choice] }))
    }

    /// The lines of the journal as they stand.
    fn facts(&self) -> Vec<String> {
        let call = self.practice.call();
        let facts = call.scenario().facts.iter().zip(call.notes());
        facts
            .map(|(fact, note)| {
                let text = match note {
                    None => "–".to_owned(),
                    Some(Note { version: Some(version), .. }) => call.script().text(fact.versions[*version]).to_owned(),
                    Some(_) => self.console.texts.say("note-unsaid", &[]),
                };
                format!("{}: {text}", call.script().text(fact.label))
            })
            .collect()
    }

    fn show_journal(&mut self) -> io::Result<()> {
        self.console.heading("terminal-notes")?;
        let facts = self.facts();
        numbered(self.console, &facts)?;
        self.console.heading("terminal-promises")?;
        let call = self.practice.call();
        let scenario = call.scenario();
        let lines: Vec<String> = (1..)
            .zip(&call.transcript().ledger)
            .map(|(number, entry)| {
                let args = [
                    ("number", number.to_string()),
                    ("what", call.script().text(scenario.steps[entry.step].text).to_owned()),
                    ("due", due_in_words(&entry.due, scenario.starts, self.spoken)),
                    ("heard", moment_in_words(entry.expected, call.moment(), &self.console.texts)),
                    ("noted", if entry.noted { "yes" } else { "no" }.to_owned()),
                ];
                let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
                self.console.texts.say("terminal-promise-line", &args)
            })
            .collect();
        if lines.is_empty() {
            return self.console.say("terminal-no-promises", &[]);
        }
        lines.iter().try_for_each(|line| self.console.line(line))?;
        let count = lines.len();
        let Some(entry) = self.console.choose("terminal-promise-write", count)? else { return Ok(()) };
        let now = self.practice.call().now();
        self.make(now, Move::NotePromise(entry))
    }

    fn open_file(&mut self) -> io::Result<()> {
        let call = self.practice.call();
        let titles: Vec<String> =
            call.scenario().file.iter().map(|part| call.script().text(part.title).to_owned()).collect();
        numbered(self.console, &titles)?;
        let Some(part) = self.console.choose("terminal-file-which", titles.len())? else { return Ok(()) };
        let now = self.practice.call().now();
        self.make(now, Move::LookUp(part))?;
        let call = self.practice.call();
        let text = call.script().text(call.scenario().file[part].text).to_owned();
        self.console.line(&text)
    }

    fn ask_colleague(&mut self) -> io::Result<()> {
        let call = self.practice.call();
        let names: Vec<String> =
            call.scenario().colleagues.iter().map(|colleague| call.script().text(colleague.name).to_owned()).collect();
        numbered(self.console, &names)?;
        let Some(colleague) = self.console.choose("terminal-colleague-which", names.len())? else { return Ok(()) };
        let call = self.practice.call();
        let questions: Vec<String> = call.scenario().colleagues[colleague]
            .questions
            .iter()
            .map(|question| call.script().text(question.text).to_owned())
            .collect();
        numbered(self.console, &questions)?;
        let Some(question) = self.console.choose("terminal-question-which", questions.len())? else { return Ok(()) };
        if self.practice.call().held_since().is_none() {
            let now = self.practice.call().now();
            self.make(now, Move::Hold { announced: true })?;
        }
        let now = self.practice.call().now();
        self.make(now, Move::Ask { colleague, question })
    }
}

fn numbered(console: &mut Console, lines: &[String]) -> io::Result<()> {
    (1..).zip(lines).try_for_each(|(number, line)| console.line(&format!("{number:>3}. {line}")))
}
