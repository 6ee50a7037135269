//! The desk in words: everything a face shows of the time after the call, and no rule of it.
//!
//! Moves are made with the indices given here, which are those of the scenario's `after`. What the
//! company said or writes is in the scenario's language, everything else in the reader's.

mod days;
mod letter;
mod log;
mod page;
mod promises;
mod verdict;

pub use days::DeskDay;
pub(super) use days::{clock, day_and_clock};
pub use letter::{LetterPartView, LetterView};
pub use log::{DeskLine, happened_id};
pub use page::{LetterLine, LetterPage};
pub use promises::{DeskPromise, DeskState, span_in_words};
pub use verdict::LetterVerdict;

use crate::calendar::Moment;
use crate::conversation::{Case, Conversation};
use crate::desk::{Attempt, Desk, Happened, Journal, handed_over};
use crate::house::{date_in_words, moment_in_words};
use crate::scenario::{After, Caller, Channel, Script, Tone};
use crate::text::Texts;

/// Everything the desk shows at one minute.
#[derive(Clone, PartialEq, Debug)]
pub struct DeskView {
    /// The minute.
    pub at: Moment,
    /// Weekday, date and clock: "onsdag den 11. marts, kl. 12.00".
    pub now: String,
    /// When the case is put away at the latest, as an adverbial: "onsdag den 18. marts kl. 17.30".
    pub closes: String,
    /// The trainee's working hours of this day, in a sentence.
    pub hours: String,
    /// Whether the trainee is at work; otherwise only waiting is possible.
    pub is_open: bool,
    /// The customer's name.
    pub customer: String,
    /// Everything that was promised, in the order it was.
    pub promises: Vec<DeskPromise>,
    /// The days from today to the one on which the case is put away.
    pub days: Vec<DeskDay>,
    /// The departments whose work was promised, in the order of the house.
    pub departments: Vec<DeskDepartment>,
    /// What departments wrote, in the order it came.
    pub inbox: Vec<DeskNews>,
    /// Who can be asked.
    pub contacts: Vec<DeskContact>,
    /// The messages that fit now; none outside working hours.
    pub messages: Vec<DeskMessage>,
    /// Whether the customer can be called now.
    pub may_call: bool,
    /// Whether a call is under way that the customer made.
    pub customer_calls: bool,
    /// The letter that can still be written, or was; none where the case knows none.
    pub letter: Option<LetterView>,
    /// What is right and wrong about the letter; empty before the case is put away, and where none was due.
    pub verdict: Vec<LetterVerdict>,
    /// Everything that happened, in order.
    pub log: Vec<DeskLine>,
    /// How the journal did without the trainee; none before the case is put away, or where nobody takes it over.
    pub handover: Option<HandoverView>,
    /// How the case ended; none before it is put away.
    pub ending: Option<DeskEnding>,
}

/// A department whose work was promised.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskDepartment {
    /// Its name.
    pub name: String,
    /// Its hours of this day, in a sentence.
    pub hours: String,
    /// Whether it works now.
    pub is_open: bool,
}

/// Something that a department wrote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskNews {
    /// Its number, for [`crate::desk::DeskMove::Answer`].
    pub news: usize,
    /// Who wrote.
    pub from: String,
    /// When, "i dag kl. 12.10".
    pub when: String,
    /// The words, as they were then.
    pub words: String,
    /// The answers in their order; empty where nobody waits for one.
    pub answers: Vec<String>,
    /// The last answer that was given.
    pub answered: Option<String>,
}

/// Someone who can be asked how the work stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskContact {
    /// Name and place.
    pub name: String,
    /// What they know about.
    pub about: String,
    /// How long asking takes, "5 minutter".
    pub takes: String,
    /// The ways to ask, in their order.
    pub questions: Vec<String>,
    /// What they said last, and when.
    pub last: Option<(String, String)>,
}

/// A short message that fits now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskMessage {
    /// Its number, for [`crate::desk::DeskMove::Send`].
    pub message: usize,
    /// How it goes, "sms".
    pub channel: String,
    /// The words, as they are now.
    pub words: String,
}

/// A colleague's call with nothing but the journal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandoverView {
    /// The colleague's name.
    pub colleague: String,
    /// What happened.
    pub opens: String,
    /// What the colleague says to the customer, and what the journal said about it.
    pub says: Vec<(Journal, String)>,
    /// How many things the customer had to say again or correct, in a sentence.
    pub again: String,
}

/// How the case ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskEnding {
    /// Its title.
    pub title: String,
    /// What happened.
    pub text: String,
    /// How it counts.
    pub tone: Tone,
}

/// What every part of the view is made from.
struct Source<'s> {
    attempt: &'s Attempt,
    desk: &'s Desk,
    call: &'s Conversation,
    case: &'s Case,
    after: &'s After,
    script: Script,
    /// In the language of the interface.
    texts: &'s Texts,
    /// In the language of the scenario.
    spoken: &'s Texts,
}

impl DeskView {
    /// The desk as it is now; none while the first call goes on, or where nothing follows it.
    pub fn new(attempt: &Attempt, texts: &Texts, spoken: &Texts) -> Option<Self> {
        let source = Source::new(attempt, texts, spoken)?;
        let (desk, call) = (source.desk, source.call);
        Some(Self {
            at: desk.now(),
            now: day_and_clock(desk.now(), texts),
            closes: date_in_words(desk.closes(), texts),
            hours: source.own_hours(),
            is_open: desk.is_open(),
            customer: source.customer().to_owned(),
            promises: source.promises(),
            days: source.days(),
            departments: source.departments(),
            inbox: source.inbox(),
            contacts: source.contacts(),
            messages: source.messages(),
            customer_calls: desk
                .on_line()
                .is_some_and(|follow_up| source.after.calls[follow_up].by == Caller::Customer),
            may_call: desk.ending().is_none() && desk.may_call(call),
            letter: source.letter(),
            verdict: source.verdict(),
            log: source.log(),
            handover: source.handover(),
            ending: source.ending(),
        })
    }

    /// The same with the trainee's name under the letter.
    #[must_use]
    pub fn signed_by(mut self, name: &str) -> Self {
        if let Some(letter) = &mut self.letter {
            name.clone_into(&mut letter.name);
        }
        self
    }
}

/// How a channel is called, "sms".
pub(crate) fn channel_in_words(channel: Channel, texts: &Texts) -> String {
    let id = match channel {
        Channel::Phone => "channel-phone",
        Channel::Message => "channel-message",
        Channel::Mail => "channel-mail",
        Channel::Letter => "channel-letter",
        Channel::InPerson => "channel-in-person",
    };
    texts.say(id, &[])
}

impl<'s> Source<'s> {
    fn new(attempt: &'s Attempt, texts: &'s Texts, spoken: &'s Texts) -> Option<Self> {
        let (desk, call) = (attempt.desk()?, attempt.call());
        let case: &Case = desk.case();
        let after = case.scenario.after.as_ref()?;
        Some(Self { attempt, desk, call, case, after, script: desk.script(call), texts, spoken })
    }

    fn customer(&self) -> &'s str {
        &self.case.scenario.customer.persons[self.script.person].name
    }

    fn departments(&self) -> Vec<DeskDepartment> {
        let (house, scenario) = (&self.case.house, &self.case.scenario);
        let promised = self.desk.promises().iter().map(|promise| scenario.steps[promise.entry.step].procedure);
        let tasks = promised.flat_map(|procedure| &house.procedures[procedure].tasks);
        let mut working: Vec<usize> = tasks.map(|task| task.department).collect();
        working.sort_unstable();
        working.dedup();
        let others = working.into_iter().map(|index| &house.departments[index]).filter(|known| !known.is_trainee);
        others
            .map(|department| {
                let (hours, is_open) = self.hours_of(department);
                DeskDepartment { name: department.name.to_string(), hours, is_open }
            })
            .collect()
    }

    fn inbox(&self) -> Vec<DeskNews> {
        let open: Vec<usize> = self.desk.unanswered().collect();
        let arrived = self.desk.turns().iter().filter_map(|turn| match &turn.what {
            Happened::Arrived { news, words } => Some((*news, turn.at, words)),
            _ => None,
        });
        arrived
            .map(|(news, at, words)| {
                let written = &self.after.news[news];
                let answers = written.answers.iter().filter(|_| open.contains(&news));
                let given = self.desk.turns().iter().rev().find_map(|turn| match turn.what {
                    Happened::Answered { news: of, answer } if of == news => Some(answer),
                    _ => None,
                });
                DeskNews {
                    news,
                    from: self.script.text(written.from).to_owned(),
                    when: self.when(at),
                    words: words.to_string(),
                    answers: answers.map(|answer| self.script.text(answer.text).to_owned()).collect(),
                    answered: given.map(|answer| self.script.text(written.answers[answer].text).to_owned()),
                }
            })
            .collect()
    }

    fn contacts(&self) -> Vec<DeskContact> {
        let contacts = self.after.contacts.iter().enumerate();
        contacts
            .map(|(index, contact)| {
                let last = self.desk.turns().iter().rev().find_map(|turn| match &turn.what {
                    Happened::Asked { contact, answer, .. } if *contact == index => {
                        Some((answer.to_string(), self.when(turn.until)))
                    }
                    _ => None,
                });
                let questions = contact.questions.iter();
                DeskContact {
                    name: self.script.text(contact.name).to_owned(),
                    about: self.script.text(self.case.scenario.steps[contact.step].text).to_owned(),
                    takes: span_in_words(contact.minutes, self.texts),
                    questions: questions.map(|question| self.script.text(question.text).to_owned()).collect(),
                    last,
                }
            })
            .collect()
    }

    fn messages(&self) -> Vec<DeskMessage> {
        if !self.desk.is_open() || self.desk.ending().is_some() {
            return Vec::new();
        }
        let fitting = self.desk.messages(self.call).into_iter();
        fitting
            .map(|message| {
                let written = &self.after.messages[message];
                DeskMessage {
                    message,
                    channel: channel_in_words(written.channel, self.texts),
                    words: self.script.text(written.text).to_owned(),
                }
            })
            .collect()
    }

    fn handover(&self) -> Option<HandoverView> {
        let handover = self.after.handover.as_ref().filter(|_| self.desk.ending().is_some())?;
        let found = handed_over(self.attempt);
        let again = found.iter().filter(|asked| asked.journal != Journal::Right).count();
        let says = found.iter().map(|asked| {
            let need = &handover.needs[asked.need];
            let text = if asked.journal == Journal::Missing { need.asks } else { need.knows };
            (asked.journal, self.script.text(text).to_owned())
        });
        Some(HandoverView {
            colleague: self.script.text(handover.colleague).to_owned(),
            opens: self.script.text(handover.opens).to_owned(),
            says: says.collect(),
            again: self.texts.count("desk-handover-again", again),
        })
    }

    fn ending(&self) -> Option<DeskEnding> {
        let ending = &self.after.endings[self.desk.ending()?];
        Some(DeskEnding {
            title: self.script.text(ending.title).to_owned(),
            text: self.script.text(ending.text).to_owned(),
            tone: ending.tone,
        })
    }

    /// A moment as seen from now.
    fn when(&self, moment: Moment) -> String {
        moment_in_words(moment, self.desk.now(), self.texts)
    }
}
