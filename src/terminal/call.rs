//! One call in lines: a prompt after each breath, and at the trainee's turn.

use super::console::{Console, number};
use crate::conversation::{Happening, Move, Note};
use crate::house::{Deadline, due_in_words, moment_in_words};
use crate::play::{PlayError, Practice, Who, journal, line_of, note_in_words};
use crate::text::Texts;
use std::io;

/// How long a trainee at a terminal thinks before a reply, in milliseconds of scenario time.
const DELIBERATION: u32 = 1_500;
/// How much "stay silent" waits, in milliseconds.
const STILL: u32 = 8_000;

/// How a call at the terminal came to its end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
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
    /// Whether the line before was the customer's: the name is not said again at each breath.
    pub(super) goes_on: bool,
    /// The replies as they were last listed, with their numbers.
    pub(super) listed: Vec<(usize, usize)>,
    /// No replies are offered.
    pub(super) own_words: bool,
}

impl<'a, 'c> CallScreen<'a, 'c> {
    /// A screen on which nothing stands yet.
    pub(super) fn new(
        console: &'a mut Console<'c>,
        practice: &'a mut Practice,
        spoken: &'a Texts,
        own_words: bool,
    ) -> Self {
        Self { console, practice, spoken, written: 0, goes_on: false, listed: Vec::new(), own_words }
    }

    /// The id of a text, or of the one that stands for it where no replies are offered.
    fn id(&self, with_replies: &'static str, without: &'static str) -> &'static str {
        if self.own_words { without } else { with_replies }
    }
}

impl CallScreen<'_, '_> {
    /// Plays until the call is over or left.
    pub(super) fn run(&mut self) -> io::Result<Way> {
        self.console.say(self.id("terminal-first-keys", "terminal-first-keys-own"), &[])?;
        self.console.line("")?;
        loop {
            self.write_turns()?;
            let call = self.practice.call();
            if call.is_over() {
                return Ok(Way::Over);
            }
            let name = call.scenario().customer.persons[call.script().person].name.to_string();
            let (prompt, at) = if call.held_since().is_some() {
                ("terminal-on-hold", call.now())
            } else if call.is_speaking() {
                ("terminal-speaking", call.now())
            } else {
                self.write_offers()?;
                let turn = self.id("terminal-your-turn", "terminal-your-turn-own");
                (turn, self.practice.call().now() + DELIBERATION)
            };
            let Some(answer) = self.console.ask(prompt, &[("name", &name)])? else { return Ok(Way::ForLater) };
            if answer == "q" && (self.practice.is_kept() || self.is_sure("q")?) {
                return Ok(Way::ForLater);
            }
            self.answer(&answer, at)?;
        }
    }

    fn answer(&mut self, answer: &str, at: u32) -> io::Result<()> {
        let call = self.practice.call();
        let now = call.now();
        match answer {
            "" if call.is_speaking() => {
                self.next_breath();
                Ok(())
            }
            "" if self.own_words => self.console.say("terminal-first-keys-own", &[]),
            "" | "r" if !self.own_words => {
                self.listed.clear();
                self.write_offers()
            }
            "?" => self.console.say(self.id("terminal-keys", "terminal-keys-own"), &[]),
            "n" => self.make(call.next_pause().unwrap_or(now), Move::Backchannel),
            "s" => self.keep_still(now),
            "h" if call.held_since().is_some() => self.make(now, Move::Resume),
            "h" => self.make(now, Move::Hold { announced: true }),
            "p" if self.is_sure("p")? => self.make(now, Move::Escalate),
            "v" => self.make(now, Move::Warn),
            "x" if self.is_sure("x")? => self.make(now, Move::HangUp),
            "o" if self.is_sure("o")? => self.make(now, Move::Police),
            "p" | "x" | "o" | "q" => Ok(()),
            "w" => self.write_note(),
            "j" => self.show_journal(),
            "f" => self.open_file(),
            "k" => self.ask_colleague(),
            _ => match number(answer) {
                Some(index) if !self.own_words => self.say_number(index + 1, at),
                None if is_speech(answer) => self.make(at, Move::say(answer)),
                _ => self.console.say("terminal-unknown-key", &[]),
            },
        }
    }

    /// Says the reply of a number, if that is the reply that was read out under it.
    fn say_number(&mut self, number: usize, at: u32) -> io::Result<()> {
        let Some(reply) = self.practice.numbers().reply(number) else {
            return self.console.say("terminal-no-such-reply", &[("number", &number.to_string())]);
        };
        if self.listed.contains(&(number, reply)) {
            return self.make(at, Move::Reply(reply));
        }
        self.console.say("terminal-not-read-yet", &[])?;
        self.write_offers()
    }

    /// Says nothing for a while; where the customer does not mind, the trainee should still know that time has passed.
    fn keep_still(&mut self, now: u32) -> io::Result<()> {
        let happened = self.practice.call().transcript().turns.len();
        self.make(now, Move::Wait(STILL))?;
        if self.practice.call().transcript().turns.len() > happened {
            return Ok(());
        }
        self.console.say("terminal-still", &[("seconds", &(STILL / 1_000).to_string())])
    }

    /// What ends a call takes the key twice.
    fn is_sure(&mut self, key: &str) -> io::Result<bool> {
        let id = if key == "q" { "terminal-sure-unkept" } else { "terminal-sure" };
        Ok(self.console.ask_for(id, &[("key", key)], &["", key])?.as_deref() == Some(key))
    }

    fn make(&mut self, at: u32, made: Move) -> io::Result<()> {
        let is_said = matches!(
            made,
            Move::Reply(_) | Move::Say(_) | Move::Resume | Move::Warn | Move::HangUp | Move::Police | Move::Escalate
        );
        match self.practice.make(at, made) {
            Ok(()) => {
                if is_said {
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
        let all = self.practice.call().transcript().turns.len();
        self.write_turns_before(all)
    }

    /// Writes what happened, up to a turn. The end is left to the debrief, which begins with it.
    fn write_turns_before(&mut self, end: usize) -> io::Result<()> {
        let call = self.practice.call();
        let name = call.scenario().customer.persons[call.script().person].name.to_string();
        let you = self.console.texts.say("terminal-you", &[]);
        let mut lines: Vec<String> = Vec::new();
        let mut goes_on = self.goes_on;
        let transcript = call.transcript();
        for (index, turn) in transcript.turns.iter().enumerate().take(end).skip(self.written) {
            if matches!(turn.what, Happening::Ended { .. }) {
                continue;
            }
            for line in line_of(call.case(), call.script(), transcript, index, turn, &self.console.texts, self.spoken) {
                lines.push(match line.who {
                    Who::Customer if goes_on => line.text,
                    Who::Customer => format!("{name}: {}", line.text),
                    Who::Trainee => format!("{you}: {}", line.text),
                    Who::Colleague => line.text,
                    Who::Deed => format!("* {}", line.text),
                });
                goes_on = line.who == Who::Customer;
            }
        }
        self.goes_on = goes_on;
        self.written = self.written.max(end);
        lines.iter().try_for_each(|line| self.console.line(line))
    }

    /// Lists the replies, unless they were listed like this before.
    fn write_offers(&mut self) -> io::Result<()> {
        let offered: Vec<(usize, usize)> = self.practice.numbers().offered().collect();
        if self.own_words || offered == self.listed || offered.is_empty() {
            return Ok(());
        }
        self.console.line("")?;
        let call = self.practice.call();
        for (number, reply) in &offered {
            self.console.entry(*number, call.script().text(call.scenario().replies[*reply].text))?;
        }
        self.listed = offered;
        Ok(())
    }

    /// One line of the journal, chosen from those that came up, or from all.
    fn choose_line(&mut self) -> io::Result<Option<usize>> {
        let mut all = false;
        loop {
            let lines = journal(self.practice.call(), all);
            self.write_lines(&lines)?;
            let Some(answer) = self.console.ask("terminal-note-which", &[])?.filter(|answer| !answer.is_empty()) else {
                return Ok(None);
            };
            all |= answer == "a";
            match number(&answer).and_then(|index| lines.get(index)) {
                Some(fact) => return Ok(Some(*fact)),
                None if answer == "a" => {}
                None => self.console.say("terminal-not-that", &[])?,
            }
        }
    }

    fn write_note(&mut self) -> io::Result<()> {
        let Some(fact) = self.choose_line()? else { return Ok(()) };
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
        self.console.numbered(&texts)?;
        let Some(choice) = self.console.choose("terminal-note-version", versions.len())? else { return Ok(()) };
        let now = self.practice.call().now();
        self.make(now, Move::Note(Note { fact, version: versions[choice] }))
    }

    /// Writes lines of the journal as they stand.
    fn write_lines(&mut self, facts: &[usize]) -> io::Result<()> {
        let call = self.practice.call();
        let line = |fact: &usize| note_in_words(call, *fact, &self.console.texts);
        let lines: Vec<String> = facts.iter().map(line).collect();
        if lines.is_empty() {
            return self.console.say("terminal-no-lines", &[]);
        }
        self.console.numbered(&lines)
    }

    fn show_journal(&mut self) -> io::Result<()> {
        self.console.heading("terminal-notes")?;
        let facts = journal(self.practice.call(), false);
        self.write_lines(&facts)?;
        self.console.heading("terminal-promises")?;
        let call = self.practice.call();
        let scenario = call.scenario();
        let lines: Vec<String> = (1..)
            .zip(&call.transcript().ledger)
            .map(|(number, entry)| {
                let args = [
                    ("number", number.to_string()),
                    ("what", call.script().text(scenario.steps[entry.step].text).to_owned()),
                    ("due", due_in_words(&entry.due, entry.expected, entry.given, self.spoken)),
                    (
                        "clear",
                        if matches!(entry.due, Deadline::OnDay { .. } | Deadline::ByDay(_) | Deadline::Safe) {
                            "yes"
                        } else {
                            "no"
                        }
                        .to_owned(),
                    ),
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
        self.console.numbered(&titles)?;
        let Some(part) = self.console.choose("terminal-file-which", titles.len())? else { return Ok(()) };
        let now = self.practice.call().now();
        self.make(now, Move::LookUp(part))?;
        // What is read comes before what was said meanwhile.
        let turns = &self.practice.call().transcript().turns;
        let opened = turns.iter().rposition(|turn| turn.what == Happening::LookedUp(part));
        self.write_turns_before(opened.map_or(0, |turn| turn + 1))?;
        let call = self.practice.call();
        let text = call.script().text(call.scenario().file[part].text).to_owned();
        self.console.line(&text)
    }

    fn ask_colleague(&mut self) -> io::Result<()> {
        let call = self.practice.call();
        let names: Vec<String> =
            call.scenario().colleagues.iter().map(|colleague| call.script().text(colleague.name).to_owned()).collect();
        let colleague = if names.len() == 1 {
            0
        } else {
            self.console.numbered(&names)?;
            let Some(chosen) = self.console.choose("terminal-colleague-which", names.len())? else { return Ok(()) };
            chosen
        };
        self.console.line(&names[colleague])?;
        let call = self.practice.call();
        let questions: Vec<String> = call.scenario().colleagues[colleague]
            .questions
            .iter()
            .map(|question| call.script().text(question.text).to_owned())
            .collect();
        self.console.numbered(&questions)?;
        let Some(question) = self.console.choose("terminal-question-which", questions.len())? else { return Ok(()) };
        if self.practice.call().held_since().is_none() {
            let now = self.practice.call().now();
            self.make(now, Move::Hold { announced: true })?;
        }
        let now = self.practice.call().now();
        self.make(now, Move::Ask { colleague, question })
    }
}

/// Whether a line is meant to be said: several words, or one that nobody types for a key.
fn is_speech(line: &str) -> bool {
    let letters = line.chars().filter(|letter| letter.is_alphabetic()).count();
    letters > 3 || letters > 1 && line.split_whitespace().count() > 1
}
