//! What happened after the call, a sentence each. Nothing here tells the customer's mood.

use super::{Source, channel_in_words, span_in_words};
use crate::calendar::Moment;
use crate::desk::{Desk, DeskTurn, Happened};
use crate::scenario::Caller;

/// One thing that happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskLine {
    /// Its number in [`crate::desk::Desk::turns`]. The lines are in the order of time, which may be another one.
    pub turn: usize,
    /// When it began.
    pub at: Moment,
    /// The same as seen from now, "i dag kl. 12.10".
    pub when: String,
    /// What happened, in a sentence.
    pub text: String,
}

/// What a turn of the desk is called: its kind, and the ids it has in its scenario's file; empty where there is none.
pub fn happened_id(desk: &Desk, what: &Happened) -> (&'static str, String) {
    let scenario = &desk.case().scenario;
    let Some(after) = &scenario.after else { return ("", String::new()) };
    let step = |promise: usize| scenario.steps[desk.promises()[promise].entry.step].id.to_string();
    match what {
        Happened::Arrived { news, .. } => ("arrived", after.news[*news].id.to_string()),
        Happened::Asked { contact, question, .. } => {
            let contact = &after.contacts[*contact];
            ("asked", format!("{} {}", contact.id, contact.questions[*question].id))
        }
        Happened::Answered { news, answer } => {
            let news = &after.news[*news];
            ("answered", format!("{} {}", news.id, news.answers[*answer].id))
        }
        Happened::Called { follow_up, .. } => ("called", after.calls[*follow_up].id.to_string()),
        Happened::CalledInVain => ("called-in-vain", String::new()),
        Happened::Sent { message, .. } => ("sent", after.messages[*message].id.to_string()),
        Happened::Wrote(draft) => {
            let blocks = after.letter.iter().flat_map(|letter| draft.blocks.iter().map(|block| &letter.blocks[*block]));
            ("wrote", blocks.map(|block| &*block.id).collect::<Vec<_>>().join(" "))
        }
        Happened::Reminder(promise) => ("reminder", step(*promise)),
        Happened::Passed(promise) => ("passed", step(*promise)),
        Happened::Done(step) => ("done", scenario.steps[*step].id.to_string()),
        Happened::Waited => ("waited", String::new()),
        Happened::Closed { ending } => ("closed", after.endings[*ending].id.to_string()),
    }
}

impl Source<'_> {
    pub(super) fn log(&self) -> Vec<DeskLine> {
        let turns = self.desk.turns().iter().enumerate();
        let line = |(turn, happened): (usize, &DeskTurn)| DeskLine {
            turn,
            at: happened.at,
            when: self.when(happened.at),
            text: self.sentence(happened),
        };
        // A turn is recorded when it is over: what came meanwhile stands before it there.
        let mut lines: Vec<DeskLine> = turns.map(line).collect();
        lines.sort_by_key(|line| line.at);
        lines
    }

    fn sentence(&self, turn: &DeskTurn) -> String {
        let (texts, words) = (self.texts, |id| self.script.text(id));
        let name = ("name", self.customer());
        match &turn.what {
            Happened::Arrived { news, words: written } => {
                texts.say("desk-log-arrived", &[("from", words(self.after.news[*news].from)), ("words", written)])
            }
            Happened::Asked { contact, question, answer } => {
                let contact = &self.after.contacts[*contact];
                let question = words(contact.questions[*question].text);
                let args = [("contact", words(contact.name)), ("question", question), ("answer", answer)];
                texts.say("desk-log-asked", &args)
            }
            Happened::Answered { news, answer } => {
                let news = &self.after.news[*news];
                texts.say(
                    "desk-log-answered",
                    &[("from", words(news.from)), ("words", words(news.answers[*answer].text))],
                )
            }
            Happened::Called { follow_up, .. } => match self.after.calls[*follow_up].by {
                Caller::Trainee => texts.say("desk-log-called", &[name]),
                Caller::Customer => texts.say("desk-log-was-called", &[name]),
            },
            Happened::CalledInVain => texts.say("desk-log-called-in-vain", &[name]),
            Happened::Sent { message, words: written } => {
                let channel = channel_in_words(self.after.messages[*message].channel, texts);
                texts.say("desk-log-sent", &[name, ("channel", &channel), ("words", written)])
            }
            Happened::Wrote(draft) => {
                let letter = self.after.letter.as_ref();
                let copies = draft.copies.iter().filter_map(|copy| letter?.copies.get(copy));
                let copies: Vec<&str> = copies.map(|copy| words(copy.name)).collect();
                match copies.as_slice() {
                    [] => texts.say("desk-log-wrote", &[name]),
                    copies => texts.say("desk-log-wrote-copies", &[name, ("copies", &copies.join(", "))]),
                }
            }
            Happened::Reminder(promise) => texts.say("desk-log-reminder", &[("what", self.promised(*promise))]),
            Happened::Passed(promise) => texts.say("desk-log-passed", &[("what", self.promised(*promise))]),
            Happened::Done(step) => texts.say("desk-log-done", &[("what", self.what(*step))]),
            Happened::Waited => {
                let span = span_in_words(turn.until.minutes_since(turn.at), texts);
                texts.say("desk-log-waited", &[("span", &span)])
            }
            Happened::Closed { ending } => {
                texts.say("desk-log-closed", &[("title", words(self.after.endings[*ending].title))])
            }
        }
    }

    /// What a promise is about, in words.
    fn promised(&self, promise: usize) -> &str {
        self.what(self.desk.promises()[promise].entry.step)
    }
}
