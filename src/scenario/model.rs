//! A scenario that is valid by construction: every name is an index, every text a pattern.

use super::act::Act;
use super::after::After;
use super::set::Set;
use super::stimulus::{Change, Stimulus};
use super::vocabulary::{Abuse, ComplaintKind, Fault, Feeling, Gender, Origin, PromiseKind, Tone, Truth};
use crate::calendar::Moment;
use crate::house::Deadline;
use crate::locale::Language;
use crate::text::Pattern;

pub use super::raw::{Pace, Range};

/// The index of a text; [`super::Script`] has its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TextId(pub u32);

/// A stretch of indices into one of the scenario's lists.
pub(super) type Span = std::ops::Range<usize>;

/// One situation. Lines, replies and hears of all beats stand in three flat lists; the common ones come last.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the author's field of the same name, documented at raw::Scenario")]
pub struct Scenario {
    pub id: Box<str>,
    pub language: Language,
    pub house: Box<str>,
    pub kind: ComplaintKind,
    pub truth: Truth,
    pub difficulty: u8,
    pub starts: Moment,
    pub title: TextId,
    pub briefing: TextId,
    pub customer: Customer,
    pub tuning: Tuning,
    pub harms: Vec<Harm>,
    pub facts: Vec<Fact>,
    /// The facts without which no right step can be agreed.
    pub needed: Set,
    pub file: Vec<FilePart>,
    pub colleagues: Vec<Colleague>,
    pub steps: Vec<Step>,
    /// The beats of the call, then those of the calls after it.
    pub beats: Vec<Beat>,
    pub lines: Vec<Line>,
    pub replies: Vec<Reply>,
    pub hears: Vec<Hear>,
    pub common: Common,
    pub endings: Vec<Ending>,
    pub after: Option<After>,
    /// All texts, in the order of their [`TextId`]s.
    pub texts: Vec<Pattern>,
    /// The Fluent id of each text, in the same order: `beat--id`, or `beat--id.wording2`.
    pub names: Vec<Box<str>>,
}

/// Who calls.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Customer")]
pub struct Customer {
    pub persons: Vec<Person>,
    pub origin: Origin,
    pub feeling: Feeling,
    pub anger: Range,
    pub trust: Range,
    pub boils_at: u8,
    pub floor: u8,
    pub expressiveness: u8,
    pub justified_outrage: bool,
}

/// What differs from the numbers of the tuning file.
#[derive(Clone, Debug, Default)]
pub struct Tuning {
    /// Stimulus, change while hot, change while cool.
    pub effects: Vec<(Stimulus, Change, Change)>,
    /// Times in milliseconds, where they differ.
    pub pace: Pace,
}

/// One possible caller.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Person")]
pub struct Person {
    pub name: Box<str>,
    pub address: Box<str>,
    pub gender: Gender,
    pub portrait: Box<str>,
}

/// A harm with its own fault.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Harm")]
pub struct Harm {
    pub id: Box<str>,
    pub text: TextId,
    pub fault: Fault,
    pub known_from: Set,
}

/// A line of the journal.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Fact")]
pub struct Fact {
    pub id: Box<str>,
    pub label: TextId,
    /// The right version first, then the misheard ones.
    pub versions: Vec<TextId>,
}

/// A part of the case file. Parts and colleagues are numbered together as sources, parts first.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::FilePart")]
pub struct FilePart {
    pub id: Box<str>,
    pub title: TextId,
    pub text: TextId,
    pub seconds: u32,
    pub shows: Set,
}

/// Someone who can be asked.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Colleague")]
pub struct Colleague {
    pub id: Box<str>,
    pub name: TextId,
    pub seconds: u32,
    pub questions: Vec<Question>,
}

/// One way to ask.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Question")]
pub struct Question {
    pub id: Box<str>,
    pub text: TextId,
    pub acts: Vec<Act>,
    pub answer: TextId,
    pub shows: Set,
}

/// Something that can be promised.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Step")]
pub struct Step {
    pub id: Box<str>,
    pub text: TextId,
    /// The kind of its procedure.
    pub kind: PromiseKind,
    /// Index of the house's procedure.
    pub procedure: usize,
    /// Sources that tell the odds.
    pub learn_from: Set,
    pub needed_by: Option<Deadline>,
    pub optional: bool,
}

/// A place in the conversation.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Beat, with stretches of the flat lists")]
pub struct Beat {
    pub id: Box<str>,
    pub feeling: Option<Feeling>,
    pub says: Span,
    pub replies: Span,
    pub hears: Span,
    pub unclear: Unclear,
}

/// One breath.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Line")]
pub struct Line {
    /// `beat--id`
    pub id: Box<str>,
    pub wordings: Vec<TextId>,
    pub when: Option<Box<When>>,
    pub gives: Set,
    pub abuse: Option<Abuse>,
}

/// Something the trainee can say.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Reply")]
pub struct Reply {
    /// `beat--id`
    pub id: Box<str>,
    pub text: TextId,
    pub acts: Vec<Act>,
    /// The kinds of its acts.
    pub kinds: Set,
    pub when: Option<Box<When>>,
}

/// What follows from what was done.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Hear")]
pub struct Hear {
    /// `beat--id`
    pub id: Box<str>,
    pub any: Set,
    pub all: Set,
    pub none: Set,
    pub when: Option<Box<When>>,
    pub says: Span,
    pub to: Option<usize>,
    pub agrees: bool,
    pub ends: bool,
}

/// When nothing fits.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Unclear")]
pub struct Unclear {
    pub says: Span,
    pub times: u8,
    pub to: usize,
}

/// What holds in every beat.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Common")]
pub struct Common {
    pub silence: Span,
    pub gives_up: Span,
    pub interrupted: Span,
    pub held: Span,
    pub asked_twice: Span,
    pub replies: Span,
    pub hears: Span,
}

/// How a call can end.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Ending")]
pub struct Ending {
    pub id: Box<str>,
    pub title: TextId,
    pub text: TextId,
    pub tone: Tone,
    pub when: Option<Box<When>>,
}

/// A condition; all that is given must hold.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "as raw::When")]
pub struct When {
    pub anger: Option<Range>,
    pub trust: Option<Range>,
    pub told: Set,
    pub untold: Set,
    pub needed_told: Option<u8>,
    pub checked: Set,
    pub unchecked: Set,
    pub promised: Set,
    pub unpromised: Set,
    pub apologized: Set,
    pub done: Set,
    pub undone: Set,
    pub ready: Set,
    pub unready: Set,
    pub overdue: Set,
    pub in_time: Set,
    pub informed: Set,
    pub uninformed: Set,
    pub kept: Set,
    pub failures: Option<Range>,
    pub agreed: Option<bool>,
    pub abused: Option<Range>,
    pub warned: Option<bool>,
    pub replies_here: Option<u8>,
}

impl Range {
    /// Whether the value lies in it, both ends included.
    pub fn contains(self, value: u8) -> bool {
        (self.0..=self.1).contains(&value)
    }
}

impl Scenario {
    /// The name of a source: a file part or a colleague.
    pub fn source_id(&self, source: usize) -> &str {
        match self.file.get(source) {
            Some(part) => &part.id,
            None => self.colleagues.get(source - self.file.len()).map_or("", |colleague| &colleague.id),
        }
    }

    /// The reply of this beat (or a common one) with this id, as authors and plans name it.
    pub fn reply_named(&self, beat: usize, id: &str) -> Option<usize> {
        let beat = &self.beats[beat];
        let own = format!("{}--{id}", beat.id);
        let common = format!("common--{id}");
        self.replies
            .iter()
            .position(|reply| *reply.id == *own)
            .or_else(|| self.replies.iter().position(|reply| *reply.id == *common))
    }
}
