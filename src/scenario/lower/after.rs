//! Lowers the time after the call.

use super::{Lowering, Names};
use crate::scenario::after::{
    After, Answer, Block, Contact, Copy, FollowUp, Handover, Inquiry, Letter, Message, Needed, News, Subject,
};
use crate::scenario::raw;

/// The longest follow-up, in working days.
const MOST_DAYS: u8 = 15;

impl Lowering<'_, '_> {
    pub(super) fn after(&mut self, written: &raw::After, scenario: &str) -> After {
        if written.days > MOST_DAYS {
            let (days, most) = (written.days.to_string(), MOST_DAYS.to_string());
            self.error("bad-follow-up", scenario, &[("days", &days), ("most", &most)]);
        }
        self.ids(written.contacts.iter().map(|contact| contact.id));
        self.ids(written.news.iter().map(|news| news.id));
        self.ids(written.calls.iter().map(|call| call.id));
        self.ids(written.messages.iter().map(|message| message.id));
        self.ids(written.endings.iter().map(|ending| ending.id));
        if let Some(last) = written.endings.last().filter(|ending| ending.when.is_some()) {
            self.error("no-last-ending", last.id, &[("name", last.id)]);
        }
        if written.endings.is_empty() {
            self.error("empty-list", scenario, &[("what", "endings")]);
        }
        if !written.calls.iter().any(|call| call.by == raw::Caller::Trainee && call.when.is_none()) {
            self.error("no-last-call", scenario, &[]);
        }
        After {
            days: written.days,
            contacts: written.contacts.iter().filter_map(|contact| self.contact(contact)).collect(),
            news: written.news.iter().filter_map(|news| self.news(news)).collect(),
            calls: written.calls.iter().filter_map(|call| self.follow_up(call)).collect(),
            messages: written.messages.iter().map(|message| self.message(message)).collect(),
            letter: written.letter.as_ref().map(|letter| self.letter(letter)),
            handover: written.handover.as_ref().map(|handover| self.handover(handover)),
            endings: written.endings.iter().map(|ending| self.ending(ending, "case")).collect(),
        }
    }

    fn contact(&mut self, written: &raw::Contact) -> Option<Contact> {
        self.ids(written.questions.iter().map(|question| question.id));
        if written.questions.is_empty() {
            self.error("no-questions", written.id, &[("name", written.id)]);
        }
        let name = self.pattern(format!("contact--{}", written.id), &written.name, &[]);
        let questions = written
            .questions
            .iter()
            .map(|question| {
                let id = format!("contact--{}--{}", written.id, question.id);
                Inquiry {
                    id: question.id.into(),
                    text: self.pattern(id.clone(), &question.text, &[]),
                    acts: self.acts(&question.acts),
                    unready: self.pattern(format!("{id}.unready"), &question.unready, &[]),
                    ready: self.pattern(format!("{id}.ready"), &question.ready, &[]),
                }
            })
            .collect();
        let step = self.index(Names::Step, written.step)?;
        Some(Contact { id: written.id.into(), name, step, minutes: written.minutes.clamp(1, 120), questions })
    }

    fn news(&mut self, written: &raw::News) -> Option<News> {
        self.ids(written.answers.iter().map(|answer| answer.id));
        let asks = written.when == raw::NewsTime::AsksBack;
        if asks == written.answers.is_empty() {
            let code = if asks { "news-without-answers" } else { "news-with-answers" };
            self.error(code, written.id, &[("name", written.id)]);
        }
        let id = format!("news--{}", written.id);
        let from = self.pattern(format!("{id}.from"), &written.from, &[]);
        let text = self.pattern(id.clone(), &written.text, &[]);
        let answers = written
            .answers
            .iter()
            .map(|answer| Answer {
                id: answer.id.into(),
                text: self.pattern(format!("{id}--{}", answer.id), &answer.text, &[]),
                acts: self.acts(&answer.acts),
            })
            .collect();
        let step = self.index(Names::Step, written.step)?;
        Some(News { id: written.id.into(), step, when: written.when, from, text, answers })
    }

    fn follow_up(&mut self, written: &raw::FollowUp) -> Option<FollowUp> {
        let when = self.when(written.when.as_ref(), written.id);
        let to = self.index(Names::Beat, written.to)?;
        Some(FollowUp { id: written.id.into(), by: written.by, to, when })
    }

    fn message(&mut self, written: &raw::Message) -> Message {
        let acts = self.acts(&written.acts);
        let text = self.pattern(format!("message--{}", written.id), &written.text, &["due"]);
        let when = self.when(written.when.as_ref(), written.id);
        Message { id: written.id.into(), channel: written.channel, text, acts, when }
    }

    fn letter(&mut self, written: &raw::Letter) -> Letter {
        self.ids(written.blocks.iter().map(|block| block.id));
        self.ids(written.copies.iter().map(|copy| copy.id));
        let dues: Vec<String> = self.steps.iter().map(|step| format!("due_{}", step.replace('-', "_"))).collect();
        let mut allowed: Vec<&str> = dues.iter().map(String::as_str).collect();
        allowed.push("due");
        let blocks = written
            .blocks
            .iter()
            .map(|block| Block {
                id: block.id.into(),
                part: block.part,
                text: self.pattern(format!("letter--{}", block.id), &block.text, &allowed),
                acts: self.acts(&block.acts),
                repeats: self.set(Names::Step, &block.repeats),
            })
            .collect();
        Letter {
            subject: self.pattern("letter".to_owned(), &written.subject, &[]),
            salutation: self.pattern("letter.salutation".to_owned(), &written.salutation, &[]),
            blocks,
            closing: self.pattern("letter.closing".to_owned(), &written.closing, &[]),
            address: (1..)
                .zip(&written.address)
                .map(|(number, line)| self.pattern(format!("letter.address{number}"), line, &[]))
                .collect(),
            copies: written
                .copies
                .iter()
                .map(|copy| Copy {
                    id: copy.id.into(),
                    name: self.pattern(format!("copy--{}", copy.id), &copy.name, &[]),
                    need: copy.need,
                })
                .collect(),
        }
    }

    fn handover(&mut self, written: &raw::Handover) -> Handover {
        let needs = (1..)
            .zip(&written.needs)
            .filter_map(|(number, needed)| {
                let id = format!("handover{number}");
                let knows = self.pattern(id.clone(), &needed.knows, &[]);
                let asks = self.pattern(format!("{id}.asks"), &needed.asks, &[]);
                let about = match needed.about {
                    raw::Subject::Fact(fact) => Subject::Fact(self.index(Names::Fact, fact)?),
                    raw::Subject::Step(step) => Subject::Step(self.index(Names::Step, step)?),
                };
                Some(Needed { about, knows, asks })
            })
            .collect();
        let colleague = self.pattern("handover.colleague".to_owned(), &written.colleague, &[]);
        Handover { colleague, opens: self.pattern("handover".to_owned(), &written.opens, &[]), needs }
    }
}
