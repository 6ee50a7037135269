//! The time after the call, valid by construction: names are indices, texts are patterns.
//!
//! Everything the trainee says or writes here is a reply of the scenario, so that mood, routing
//! and scoring know no difference between a call, a message, and a sentence in a letter.

use super::act::Act;
use super::model::{Ending, TextId, When};
use super::set::Set;
use crate::scenario::Channel;

pub use super::raw::{Caller, LetterPart, Need, NewsTime};

/// What follows a call.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the author's field of the same name, documented at raw::After")]
pub struct After {
    pub days: u8,
    pub contacts: Vec<Contact>,
    pub news: Vec<News>,
    pub calls: Vec<FollowUp>,
    pub messages: Vec<Message>,
    pub letter: Option<Letter>,
    pub handover: Option<Handover>,
    pub endings: Vec<Ending>,
}

/// Someone who can be asked how it stands.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Contact")]
pub struct Contact {
    pub id: Box<str>,
    pub name: TextId,
    pub step: usize,
    pub minutes: u32,
    pub questions: Vec<Inquiry>,
}

/// One way to ask.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Inquiry")]
pub struct Inquiry {
    pub id: Box<str>,
    pub text: TextId,
    pub acts: Vec<Act>,
    pub unready: TextId,
    pub ready: TextId,
}

/// What a department tells or asks.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::News")]
pub struct News {
    pub id: Box<str>,
    pub step: usize,
    pub when: NewsTime,
    pub from: TextId,
    pub text: TextId,
    pub answers: Vec<Answer>,
}

/// An answer to a department.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Answer")]
pub struct Answer {
    pub id: Box<str>,
    pub text: TextId,
    pub acts: Vec<Act>,
}

/// A call that follows.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::FollowUp")]
pub struct FollowUp {
    pub id: Box<str>,
    pub by: Caller,
    pub to: usize,
    pub when: Option<Box<When>>,
}

/// A short message.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Message")]
pub struct Message {
    pub id: Box<str>,
    pub channel: Channel,
    pub text: TextId,
    pub acts: Vec<Act>,
    pub when: Option<Box<When>>,
}

/// The letter.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Letter")]
pub struct Letter {
    pub subject: TextId,
    pub salutation: TextId,
    pub blocks: Vec<Block>,
    pub closing: TextId,
    pub address: Vec<TextId>,
    pub copies: Vec<Copy>,
}

/// A sentence or two of a letter.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Block")]
pub struct Block {
    pub id: Box<str>,
    pub part: LetterPart,
    pub text: TextId,
    pub acts: Vec<Act>,
    pub repeats: Set,
}

/// Someone who may get a copy.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Copy")]
pub struct Copy {
    pub id: Box<str>,
    pub name: TextId,
    pub need: Need,
}

/// A colleague who goes on with the journal alone.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Handover")]
pub struct Handover {
    pub colleague: TextId,
    pub opens: TextId,
    pub needs: Vec<Needed>,
}

/// One thing the colleague needs to know.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Needed")]
pub struct Needed {
    pub about: Subject,
    pub knows: TextId,
    pub asks: TextId,
}

/// A line of the journal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "as raw::Subject")]
pub enum Subject {
    Fact(usize),
    Step(usize),
}
