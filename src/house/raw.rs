//! House rules as a company writes them: one RON file that says what it can do and allows.
//!
//! Shape only; `lower` checks it and turns it into `House`. The doc comments are the authors'
//! reference (`docs/reference.md`).

use super::vocabulary::{Channel, PromiseKind};
use schemars::JsonSchema;
use serde::Deserialize;

/// What one company can do, and what its people may grant.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct House<'s> {
    /// The version of this format; 1.
    pub format: u32,
    /// Lowercase ASCII words with hyphens; also the file's name.
    pub id: &'s str,
    /// The company's name.
    pub name: &'s str,
    /// Country whose public holidays are free: `DK`, `NO`, `SE` or `PL`.
    pub country: &'s str,
    /// Where promises pass: the chance of being kept, in percent, that a promise must have. 90 unless set.
    #[serde(default = "ninety")]
    pub threshold_percent: u8,
    /// The trainee's own working hours.
    #[serde(borrow)]
    pub hours: Vec<Hours<'s>>,
    /// Who does the work; exactly one of them is the trainee.
    #[serde(borrow)]
    pub departments: Vec<Department<'s>>,
    /// Things that work may wait for.
    #[serde(borrow, default)]
    pub stock: Vec<Stock<'s>>,
    /// The work that keeps each promise.
    #[serde(borrow)]
    pub procedures: Vec<Procedure<'s>>,
    /// Up to which amount each role may grant, in whole units of the country's money.
    #[serde(default)]
    pub authority: Vec<Limit>,
    /// What can be offered, and from whom it needs a word.
    #[serde(borrow, default)]
    pub remedies: Vec<Remedy<'s>>,
    /// Call back within so many minutes (R90); a promise of a call up to then is never needlessly late.
    #[serde(default = "ten")]
    pub callback_minutes: u32,
    /// Give a word after so many minutes at the latest (R91).
    #[serde(default = "thirty")]
    pub notice_minutes: u32,
    /// Working minutes until an answer is due, by its way (a message, mail, a letter); a promise to get in touch or to
    /// answer that way is not needlessly late up to then, unless the customer needs it at another time.
    #[serde(default)]
    pub answer_within: Vec<AnswerTime>,
    /// How this company's letters look.
    #[serde(borrow, default)]
    pub letter: Option<Letter<'s>>,
    /// How many warnings abuse gets before the call may be ended (R94).
    #[serde(default = "one")]
    pub warnings: u8,
    /// How far an apology may go when the fault is unknown.
    #[serde(default)]
    pub responsibility: Responsibility,
}

fn ninety() -> u8 {
    90
}
fn ten() -> u32 {
    10
}
fn thirty() -> u32 {
    30
}
fn one() -> u8 {
    1
}

/// How far responsibility is taken where the fault is not known yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize, JsonSchema)]
pub enum Responsibility {
    /// An apology for the experience, and a promise to find out.
    #[default]
    Experience,
    /// Responsibility by default, as some companies decide (R88).
    Full,
}

/// Opening hours on some days of the week.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Hours<'s> {
    /// The days.
    pub days: Vec<Day>,
    /// `"HH:MM"`.
    pub opens: &'s str,
    /// `"HH:MM"`, later than it opens.
    pub closes: &'s str,
}

/// A day of the week.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "the days of the week")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A department or person who does work.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Department<'s> {
    /// Id that procedures name.
    pub id: &'s str,
    /// Its name, as the trainee reads it.
    pub name: &'s str,
    /// When it works; without hours the trainee's own count.
    #[serde(borrow, default)]
    pub hours: Vec<Hours<'s>>,
    /// Working minutes until it starts on a new case: fewest, most likely, most. Without this and `measured_queue`
    /// it starts at once.
    #[serde(default)]
    pub queue: Option<Minutes>,
    /// Instead of `queue`: queue times that were measured, in working minutes, each as likely as the others.
    #[serde(default)]
    pub measured_queue: Option<Vec<u32>>,
    /// `"HH:MM"`: what comes in later waits for the next working day.
    #[serde(default)]
    pub cut_off: Option<&'s str>,
    /// The trainee's own desk.
    #[serde(default)]
    pub is_trainee: bool,
}

/// Something that lies in store or has to be got first.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Stock<'s> {
    /// Id that tasks name.
    pub id: &'s str,
    /// What it is.
    pub name: &'s str,
    /// How many there are now.
    pub on_hand: u32,
    /// What it takes to get one where none is left.
    #[serde(borrow)]
    pub supply: Supply<'s>,
}

/// How a thing that is out of stock is got.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Supply<'s> {
    /// The department that gets it; its queue comes first.
    pub department: &'s str,
    /// Working minutes until it is there: fewest, most likely, most.
    pub work: Minutes,
}

/// What a role may grant.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Who.
    pub role: Role,
    /// Up to this amount, in whole units of the country's money.
    pub amount: i64,
}

/// Who can decide.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Role {
    /// The trainee.
    Agent,
    /// The team lead.
    Lead,
}

/// A service level: by when an answer is due.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct AnswerTime {
    /// How the customer wrote or rang.
    pub channel: Channel,
    /// Working minutes of the trainee until the answer is due.
    pub minutes: u32,
}

/// How a letter of this company looks.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Letter<'s> {
    /// How its parts stand on the page.
    pub layout: Layout,
    /// The lines of the sender's address, the name first.
    #[serde(borrow)]
    pub sender: Vec<&'s str>,
    /// The place before the date.
    pub place: &'s str,
}

/// How the parts of a letter stand on the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Layout {
    /// Everything begins at the left margin.
    Block,
    /// Date and closing stand to the right of the middle.
    SemiBlock,
}

/// The work that keeps a promise: tasks one after the other, or at the same time.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Procedure<'s> {
    /// Id that scenarios name.
    pub id: &'s str,
    /// What is done when it is done.
    pub text: &'s str,
    /// What kind of promise it keeps.
    pub kind: PromiseKind,
    /// The tasks; each waits for the one before it unless it says otherwise.
    #[serde(borrow)]
    pub tasks: Vec<Task<'s>>,
}

/// One department's part of a procedure.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Task<'s> {
    /// Id that other tasks name in `after`.
    #[serde(default)]
    pub id: Option<&'s str>,
    /// The tasks that must be done first; without it, the task before it in the list. `after: []` starts at once.
    #[serde(borrow, default)]
    pub after: Option<Vec<&'s str>>,
    /// The department that does it; its queue comes before the work.
    pub department: &'s str,
    /// Working minutes of the work itself: fewest, most likely, most. At least 1. This or `measured`.
    #[serde(default)]
    pub work: Option<Minutes>,
    /// Instead of `work`: durations that were measured, in working minutes, each as likely as the others.
    #[serde(default)]
    pub measured: Option<Vec<u32>>,
    /// Working minutes of the department that must pass before it can start: a period of notice.
    #[serde(default)]
    pub notice: u32,
    /// In so many cases of a hundred the work fails and is done once more, 0 to 50.
    #[serde(default)]
    pub redo_percent: u8,
    /// What it takes from stock; if none is left, it waits until one is got.
    #[serde(default)]
    pub needs: Option<&'s str>,
}

/// A duration in working minutes, triangular: fewest, most likely, most.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize, JsonSchema)]
pub struct Minutes(pub u32, pub u32, pub u32);

/// Something the company can offer.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Remedy<'s> {
    /// Id that offers name.
    pub id: &'s str,
    /// What it is.
    pub text: &'s str,
    /// Who may grant it; without it, whoever may grant its amount.
    #[serde(default)]
    pub authority: Option<Authority>,
    /// What it is worth, in whole units of the country's money.
    #[serde(default)]
    pub amount: Option<i64>,
}

/// Who may grant a remedy.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Authority {
    /// The trainee.
    Agent,
    /// The team lead; the trainee can only pass it on.
    Lead,
    /// Nobody in this company.
    Nobody,
}
