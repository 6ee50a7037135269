//! House rules as a company writes them: one RON file that says what it can do and allows.
//!
//! Shape only; `lower` checks it and turns it into `House`. The doc comments are the authors'
//! reference (`docs/reference.md`).

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
    /// Who does the work.
    #[serde(borrow)]
    pub departments: Vec<Department<'s>>,
    /// Chains of work that keep a promise.
    #[serde(borrow)]
    pub procedures: Vec<Procedure<'s>>,
    /// What can be offered, and from whom it needs a word.
    #[serde(borrow, default)]
    pub remedies: Vec<Remedy<'s>>,
    /// Call back within so many minutes (R90); a promise of a call up to then is never needlessly late.
    #[serde(default = "ten")]
    pub callback_minutes: u32,
    /// Give a word after so many minutes at the latest (R91).
    #[serde(default = "thirty")]
    pub notice_minutes: u32,
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
    /// Working minutes until it starts on a new case: fewest, most likely, most.
    #[serde(default)]
    pub queue: Minutes,
}

/// A chain of work, one task after the other.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Procedure<'s> {
    /// Id that scenarios name.
    pub id: &'s str,
    /// What is done when it is done.
    pub text: &'s str,
    /// The tasks in their order.
    #[serde(borrow)]
    pub tasks: Vec<Task<'s>>,
}

/// One department's part of a procedure.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Task<'s> {
    /// The department that does it; its queue comes before the work.
    pub department: &'s str,
    /// Working minutes of the work itself: fewest, most likely, most.
    pub work: Minutes,
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
    /// Who may grant it.
    pub authority: Authority,
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
