//! The desk in lines: what is new first, then the promises with the time that is left, then a prompt.

mod letter;
mod written;

use super::call::Way;
use super::console::{Console, number};
use crate::desk::{Desk, DeskMove, Happened};
use crate::play::{
    DeskContact, DeskLine, DeskPromise, DeskState, DeskView, PlayError, Practice, journal, note_in_words,
};
use crate::shift::{DayMove, Place};
use crate::text::Texts;
use std::io;
use written::write_promises;

pub use written::show_desk;
pub(super) use written::write_end;

/// How long "half an hour" waits, in minutes.
const HALF_HOUR: u32 = 30;

/// The desk at the terminal.
pub(super) struct DeskScreen<'a, 'c> {
    console: &'a mut Console<'c>,
    practice: &'a mut Practice,
    /// Texts in the scenario's language.
    spoken: &'a Texts,
    seen: &'a mut Seen,
}

/// What has been written of the desk.
pub(super) struct Seen {
    /// How many of its turns.
    turns: usize,
    /// The day whose hours stood there last.
    day: Option<u32>,
}

impl Seen {
    /// The lines that have not been written yet; from now on they have.
    pub(super) fn fresh<'v>(&mut self, view: &'v DeskView) -> &'v [DeskLine] {
        let from = std::mem::replace(&mut self.turns, view.log.len());
        view.log.get(from..).unwrap_or_default()
    }
}

/// What stands on the screen when an attempt begins or is taken up again: then the trainee's last move but waiting
/// is told again, with all that followed.
pub(super) fn seen_before(desk: Option<&Desk>) -> Seen {
    let made = |what: &Happened| {
        use Happened::{Answered, Asked, Called, Sent, Wrote};
        matches!(what, Asked { .. } | Answered { .. } | Called { .. } | Sent { .. } | Wrote(_))
    };
    let turns = desk.and_then(|desk| desk.turns().iter().rposition(|turn| made(&turn.what)));
    Seen { turns: turns.unwrap_or(0), day: None }
}

impl<'a, 'c> DeskScreen<'a, 'c> {
    /// The screen, with the turns that were written before.
    pub(super) fn new(
        console: &'a mut Console<'c>,
        practice: &'a mut Practice,
        spoken: &'a Texts,
        seen: &'a mut Seen,
    ) -> Self {
        Self { console, practice, spoken, seen }
    }

    /// Sits at the desk until a call begins, the case is put away, or the trainee leaves.
    pub(super) fn run(&mut self) -> io::Result<Way> {
        let Some(view) = self.view() else { return Ok(Way::Over) };
        self.console.heading("desk-heading")?;
        if self.seen.day.is_none() && self.seen.turns == 0 {
            self.console.say("desk-begins", &[("closes", &view.closes)])?;
            self.console.say("desk-first-keys", &[])?;
        }
        if self.practice.day().is_some() {
            self.console.line(&view.customer)?;
            self.console.say("day-back-hint", &[])?;
        }
        self.write_now(&view)?;
        while self.practice.place() == Place::AtDesk {
            let Some(answer) = self.console.ask("desk-prompt", &[])? else { return Ok(Way::ForLater) };
            if answer == "q" && (self.practice.is_kept() || self.is_sure("desk-sure-unkept", "q")?) {
                return Ok(Way::ForLater);
            }
            let Some(view) = self.view() else { break };
            self.answer(&answer, &view)?;
        }
        if self.practice.place() == Place::OnLine {
            self.write_who_calls()?;
        }
        Ok(Way::Over)
    }

    fn view(&self) -> Option<DeskView> {
        DeskView::new(self.practice.attempt(), &self.console.texts, self.spoken)
    }

    fn answer(&mut self, answer: &str, view: &DeskView) -> io::Result<()> {
        match answer {
            "" => self.write_now(view),
            "?" => {
                self.console.say("desk-keys", &[])?;
                if self.practice.day().is_some() { self.console.say("day-desk-key", &[]) } else { Ok(()) }
            }
            "b" if self.practice.day().is_some() => self.leave_for_board(),
            "k" => self.ask_contact(view),
            "a" => self.answer_news(view),
            "c" if view.is_open && !view.may_call => self.console.say("desk-no-call", &[("name", &view.customer)]),
            "c" => self.make(&DeskMove::Call),
            "m" => self.send_message(view),
            "l" => self.write_letter(view),
            "n" => self.make(&DeskMove::Wait),
            "h" => self.make(&DeskMove::WaitFor(HALF_HOUR)),
            "t" => self.wait_until_morning(),
            "d" => self.write_days(view),
            "i" => self.write_inbox(view),
            "e" => self.write_log(view),
            "j" => self.write_notes(),
            "x" => self.close(view),
            "q" => Ok(()),
            _ => match number(answer).and_then(|index| view.promises.get(index)) {
                Some(promise) => self.write_promise(promise),
                None => self.console.say("terminal-unknown-key", &[]),
            },
        }
    }

    /// In a shift: back to all the cases of the day.
    fn leave_for_board(&mut self) -> io::Result<()> {
        match self.practice.in_day(DayMove::Board) {
            Ok(()) => Ok(()),
            Err(error) => self.console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))]),
        }
    }

    /// What was said, and what the customer made of it.
    fn write_promise(&mut self, promise: &DeskPromise) -> io::Result<()> {
        let number = (promise.index + 1).to_string();
        let args = [
            ("number", number.as_str()),
            ("what", &promise.what),
            ("said", &promise.said),
            ("deadline", &promise.deadline),
            ("channel", &promise.channel),
            ("noted", if promise.is_noted { "yes" } else { "no" }),
        ];
        self.console.say("desk-promise-page", &args)
    }

    /// Makes a move and writes what came of it. While the phone rings only what was missed is written.
    fn make(&mut self, made: &DeskMove) -> io::Result<()> {
        match self.practice.at_desk(made) {
            Ok(()) => match self.view() {
                Some(view) if self.practice.place() == Place::AtDesk => self.write_now(&view),
                Some(view) => self.write_new(&view),
                None => Ok(()),
            },
            Err(PlayError::RefusedAtDesk(refused)) => self.console.say(refused.key(), &[]),
            Err(error) => self.console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))]),
        }
    }

    /// What is new, what time it is, and how the promises stand.
    fn write_now(&mut self, view: &DeskView) -> io::Result<()> {
        self.write_new(view)?;
        self.console.line("")?;
        // The hours are told once a day.
        let hours = if self.seen.day.replace(view.at.day()) == Some(view.at.day()) { "" } else { &view.hours };
        self.console.line(format!("{}. {hours}", view.now).trim_end())?;
        write_promises(self.console, view)?;
        for news in view.inbox.iter().filter(|news| !news.answers.is_empty()) {
            self.console.say("desk-waits-for-answer", &[("from", &news.from)])?;
        }
        Ok(())
    }

    fn write_new(&mut self, view: &DeskView) -> io::Result<()> {
        let fresh = self.seen.fresh(view);
        if !fresh.is_empty() {
            self.console.heading("desk-new")?;
        }
        let say = |line: &DeskLine| self.console.say("desk-new-line", &[("when", &line.when), ("text", &line.text)]);
        fresh.iter().try_for_each(say)
    }

    /// Says whose call it is. The call itself has its own screen.
    pub(super) fn write_who_calls(&mut self) -> io::Result<()> {
        let Some(view) = self.view() else { return Ok(()) };
        self.console.line("")?;
        let id = if view.customer_calls { "desk-rings" } else { "desk-you-call" };
        self.console.say(id, &[("name", &view.customer)])
    }

    fn ask_contact(&mut self, view: &DeskView) -> io::Result<()> {
        if view.contacts.is_empty() {
            return self.console.say("desk-no-contacts", &[]);
        }
        let line = |contact: &DeskContact| match &contact.last {
            None => self.console.texts.say("desk-contact", &[("name", &contact.name), ("takes", &contact.takes)]),
            Some((_, when)) => {
                let args = [("name", contact.name.as_str()), ("takes", &contact.takes), ("when", when)];
                self.console.texts.say("desk-contact-last", &args)
            }
        };
        let lines: Vec<String> = view.contacts.iter().map(line).collect();
        self.console.numbered(&lines)?;
        let Some(contact) = self.console.choose("terminal-colleague-which", lines.len())? else { return Ok(()) };
        let questions = &view.contacts[contact].questions;
        self.console.numbered(questions)?;
        match self.console.choose("terminal-question-which", questions.len())? {
            Some(question) => self.make(&DeskMove::Ask { contact, question }),
            None => Ok(()),
        }
    }

    fn answer_news(&mut self, view: &DeskView) -> io::Result<()> {
        let open: Vec<_> = view.inbox.iter().filter(|news| !news.answers.is_empty()).collect();
        let asked = match open.as_slice() {
            [] => return self.console.say("desk-nobody-waits", &[]),
            [only] => only,
            several => {
                let names: Vec<String> = several.iter().map(|news| format!("{}: {}", news.from, news.words)).collect();
                self.console.numbered(&names)?;
                match self.console.choose("desk-answer-which", names.len())? {
                    Some(chosen) => several[chosen],
                    None => return Ok(()),
                }
            }
        };
        self.console.line(&asked.words)?;
        self.console.numbered(&asked.answers)?;
        match self.console.choose("terminal-question-which", asked.answers.len())? {
            Some(answer) => self.make(&DeskMove::Answer { news: asked.news, answer }),
            None => Ok(()),
        }
    }

    fn send_message(&mut self, view: &DeskView) -> io::Result<()> {
        if !view.is_open {
            return self.console.say("desk-refused-after-hours", &[]);
        }
        if view.messages.is_empty() {
            return self.console.say("desk-no-messages", &[]);
        }
        let lines: Vec<String> = view
            .messages
            .iter()
            .map(|message| {
                let args = [("channel", message.channel.as_str()), ("words", &message.words)];
                self.console.texts.say("desk-message", &args)
            })
            .collect();
        self.console.numbered(&lines)?;
        match self.console.choose("desk-message-which", lines.len())? {
            Some(chosen) => self.make(&DeskMove::Send(view.messages[chosen].message)),
            None => Ok(()),
        }
    }

    fn wait_until_morning(&mut self) -> io::Result<()> {
        let Some(desk) = self.practice.attempt().desk() else { return Ok(()) };
        let morning = desk.hours().next_opening(desk.now()).unwrap_or(desk.closes());
        let minutes = morning.minutes_since(desk.now());
        self.make(&DeskMove::WaitFor(minutes))
    }

    fn write_days(&mut self, view: &DeskView) -> io::Result<()> {
        self.console.heading("desk-days")?;
        for day in &view.days {
            let today = if day.is_today { "yes" } else { "no" };
            let args = [("date", day.date.as_str()), ("today", today), ("hours", &day.hours)];
            self.console.say("desk-day-line", &args)?;
            day.deadlines.iter().try_for_each(|(_, line)| self.console.line(&format!("   {line}")))?;
        }
        if !view.departments.is_empty() {
            self.console.heading("desk-departments")?;
        }
        view.departments.iter().try_for_each(|department| self.console.line(&department.hours))
    }

    fn write_inbox(&mut self, view: &DeskView) -> io::Result<()> {
        self.console.heading("desk-inbox")?;
        if view.inbox.is_empty() {
            return self.console.say("desk-inbox-empty", &[]);
        }
        for news in &view.inbox {
            let args = [("when", news.when.as_str()), ("from", &news.from), ("words", &news.words)];
            self.console.say("desk-inbox-line", &args)?;
            if let Some(words) = &news.answered {
                self.console.say("desk-inbox-answered", &[("words", words)])?;
            }
            if !news.answers.is_empty() {
                self.console.say("desk-waits-for-answer", &[("from", &news.from)])?;
            }
        }
        Ok(())
    }

    fn write_log(&mut self, view: &DeskView) -> io::Result<()> {
        self.console.heading("desk-log")?;
        if view.log.is_empty() {
            return self.console.say("desk-log-empty", &[]);
        }
        for line in &view.log {
            self.console.say("desk-new-line", &[("when", &line.when), ("text", &line.text)])?;
        }
        Ok(())
    }

    fn write_notes(&mut self) -> io::Result<()> {
        self.console.heading("terminal-notes")?;
        let call = self.practice.call();
        let facts = journal(call, false);
        let lines: Vec<String> = facts.iter().map(|fact| note_in_words(call, *fact, &self.console.texts)).collect();
        if lines.is_empty() {
            return self.console.say("terminal-no-lines", &[]);
        }
        lines.iter().try_for_each(|line| self.console.line(line))
    }

    fn close(&mut self, view: &DeskView) -> io::Result<()> {
        let open = view.promises.iter().filter(|promise| !matches!(promise.state, DeskState::Ended(_))).count();
        if open > 0 {
            let line = self.console.texts.count("desk-still-open", open);
            self.console.line(&line)?;
            if !self.is_sure("desk-sure-close", "x")? {
                return Ok(());
            }
        }
        self.make(&DeskMove::Close)
    }

    fn is_sure(&mut self, id: &str, key: &str) -> io::Result<bool> {
        Ok(self.console.ask_for(id, &[], &["", key])?.as_deref() == Some(key))
    }
}

/// Several numbered entries in one line, counted from 0; nothing where one of them does not exist.
fn numbers(answer: &str, count: usize) -> Option<Vec<usize>> {
    let words = answer.split([' ', ',']).filter(|word| !word.is_empty());
    words.map(|word| number(word).filter(|number| *number < count)).collect()
}
