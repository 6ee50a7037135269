//! The time after the call, as an author writes it: who can be asked, what arrives, the short calls, letter, handover.
//!
//! Shape only. All of it is optional: a scenario without `after` ends with its call.

use super::{Act, Beat, Ending, Text, When};
use crate::scenario::vocabulary::Channel;
use schemars::JsonSchema;
use serde::Deserialize;

/// What the trainee lives with after the call: the desk.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct After<'s> {
    /// Working days after the day of the call until the case is closed, 0 (the same day) to 15.
    pub days: u8,
    /// Who can be asked how the work stands.
    #[serde(borrow, default)]
    pub contacts: Vec<Contact<'s>>,
    /// What departments tell or ask by themselves.
    #[serde(borrow, default)]
    pub news: Vec<News<'s>>,
    /// The calls that follow, each with beats of its own; of those that fit, the first one is taken.
    #[serde(borrow)]
    pub calls: Vec<FollowUp<'s>>,
    /// Short messages that the trainee can send to the customer.
    #[serde(borrow, default)]
    pub messages: Vec<Message<'s>>,
    /// The places in these calls. They are written like the beats of the first call and share its `common`.
    #[serde(borrow)]
    pub beats: Vec<Beat<'s>>,
    /// The letter that closes the case, where one is fitting.
    #[serde(borrow, default)]
    pub letter: Option<Letter<'s>>,
    /// The colleague who goes on with the journal alone.
    #[serde(borrow, default)]
    pub handover: Option<Handover<'s>>,
    /// How the case can end; the first whose condition holds is the ending, the last one has none.
    #[serde(borrow)]
    pub endings: Vec<Ending<'s>>,
}

/// Someone who can be asked how the work on one step stands.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Contact<'s> {
    /// Id that plans name.
    pub id: &'s str,
    /// Name and place ("Jonas på værkstedet").
    #[serde(borrow)]
    pub name: Text<'s>,
    /// The step they know about.
    pub step: &'s str,
    /// Minutes that asking takes.
    pub minutes: u32,
    /// Two or more ways to ask: neutral, and tempting ones (R08, R09).
    #[serde(borrow)]
    pub questions: Vec<Inquiry<'s>>,
}

/// One way to ask how it stands, and what comes back.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Inquiry<'s> {
    /// Id, unique at the contact.
    pub id: &'s str,
    /// The trainee's words.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// What these words do.
    #[serde(borrow, default)]
    pub acts: Vec<Act<'s>>,
    /// The answer while the work is not done; `{ $safe_<step> }` is what the house can stand by now.
    #[serde(borrow)]
    pub unready: Text<'s>,
    /// The answer once it is done.
    #[serde(borrow)]
    pub ready: Text<'s>,
}

/// Something a department tells or asks by itself.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct News<'s> {
    /// Id that plans name.
    pub id: &'s str,
    /// The step it is about.
    pub step: &'s str,
    /// When it comes.
    pub when: NewsTime,
    /// Who writes.
    #[serde(borrow)]
    pub from: Text<'s>,
    /// The words.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// What the trainee can answer; needed where the department asks back, and the work waits for it.
    #[serde(borrow, default)]
    pub answers: Vec<Answer<'s>>,
}

/// When a department writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum NewsTime {
    /// The work is done.
    Ready,
    /// Two thirds of the usual time have passed, and it will not be done by the promised time.
    Late,
    /// Something failed and is done once more.
    Failed,
    /// Before the first task they need to know something; until it is answered the work waits.
    AsksBack,
    /// Something nobody could foresee: the work begins anew. It comes in every attempt, so that what counts is
    /// what the trainee makes of it, not luck.
    Setback {
        /// Working minutes of the trainee after the promise at which it comes, if the work is not done by then.
        after: u32,
        /// Working minutes from then until the work begins anew.
        again_in: u32,
    },
}

/// An answer to a department.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Answer<'s> {
    /// Id, unique among the answers.
    pub id: &'s str,
    /// The trainee's words.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// What these words do; `Readback` of what was agreed, `Misread` of something else.
    #[serde(borrow, default)]
    pub acts: Vec<Act<'s>>,
}

/// A call that follows.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct FollowUp<'s> {
    /// Id, as plans and the debrief name it.
    pub id: &'s str,
    /// Who calls.
    pub by: Caller,
    /// The beat it starts with.
    pub to: &'s str,
    /// When it is this one.
    #[serde(borrow, default)]
    pub when: Option<When<'s>>,
}

/// Who calls whom.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Caller {
    /// The trainee calls the customer.
    Trainee,
    /// The customer calls, because nobody gave a word (R92).
    Customer,
}

/// A short message to the customer.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Message<'s> {
    /// Id that plans name.
    pub id: &'s str,
    /// How it goes: `Message` or `Mail`.
    pub channel: Channel,
    /// The words.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// What the words do.
    #[serde(borrow)]
    pub acts: Vec<Act<'s>>,
    /// Offered only when this holds.
    #[serde(borrow, default)]
    pub when: Option<When<'s>>,
}

/// The letter that closes a case (R14 to R21, R25).
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Letter<'s> {
    /// The line that says what it is about.
    #[serde(borrow)]
    pub subject: Text<'s>,
    /// How the customer is addressed.
    #[serde(borrow)]
    pub salutation: Text<'s>,
    /// The sentences to choose from; each part of a letter has one that is right and tempting ones.
    #[serde(borrow)]
    pub blocks: Vec<Block<'s>>,
    /// The words before the signature.
    #[serde(borrow)]
    pub closing: Text<'s>,
    /// The customer's postal address, a line each.
    #[serde(borrow)]
    pub address: Vec<Text<'s>>,
    /// Who may get a copy.
    #[serde(borrow)]
    pub copies: Vec<Copy<'s>>,
}

/// A sentence or two of a letter.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Block<'s> {
    /// Id that plans name.
    pub id: &'s str,
    /// Which part of the letter it is.
    pub part: LetterPart,
    /// The words; `{ $due_<step> }` is the date that was promised last for a step.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// What the words do, as in a reply: an apology with its rung, `Readback` of facts, `Blame`, and so on.
    /// A `Promise` here is one that was never given.
    #[serde(borrow, default)]
    pub acts: Vec<Act<'s>>,
    /// The steps whose promise it repeats with its date.
    #[serde(borrow, default)]
    pub repeats: Vec<&'s str>,
}

/// The parts of a letter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
pub enum LetterPart {
    /// What happened (R14).
    Problem,
    /// The apology, once more (R16).
    Apology,
    /// What was agreed, with dates (R14).
    Agreement,
    /// What keeps it from happening again (R18).
    Prevention,
    /// Thanks for the complaint (R17).
    Thanks,
    /// Hope for the time ahead (R19).
    Hope,
}

impl LetterPart {
    /// All of them, in the order of a letter.
    pub const ALL: [Self; 6] =
        [Self::Problem, Self::Apology, Self::Agreement, Self::Prevention, Self::Thanks, Self::Hope];
}

/// Someone who may get a copy.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Copy<'s> {
    /// Id that plans name.
    pub id: &'s str,
    /// Who it is.
    #[serde(borrow)]
    pub name: Text<'s>,
    /// Whether they should have one (R25; data protection).
    pub need: Need,
}

/// Whether somebody should get a copy.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Need {
    /// Took part, or must act on it.
    Involved,
    /// Neither needed nor wrong.
    Optional,
    /// Has no business knowing.
    Outsider,
}

/// A colleague goes on with the case and has the journal only (R53).
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Handover<'s> {
    /// The colleague's name.
    #[serde(borrow)]
    pub colleague: Text<'s>,
    /// What happened, and why the colleague takes over.
    #[serde(borrow)]
    pub opens: Text<'s>,
    /// What the colleague needs, in the order of the talk.
    #[serde(borrow)]
    pub needs: Vec<Needed<'s>>,
}

/// One thing a colleague needs to know.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Needed<'s> {
    /// The fact or the promise.
    #[serde(borrow)]
    pub about: Subject<'s>,
    /// The colleague to the customer, when the journal says it.
    #[serde(borrow)]
    pub knows: Text<'s>,
    /// The colleague to the customer, when the journal is silent: the customer must say it again.
    #[serde(borrow)]
    pub asks: Text<'s>,
}

/// A line of the journal.
#[derive(Deserialize, JsonSchema, Debug)]
pub enum Subject<'s> {
    /// A fact.
    Fact(&'s str),
    /// What was promised for a step.
    Step(&'s str),
}
