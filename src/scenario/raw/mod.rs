//! A scenario as an author writes it: one RON file, texts next to the logic they belong to.
//!
//! Nothing here is checked but its shape. Ids and texts borrow from the file where they can,
//! so that the address of the slice is the place of the problem. `lower` turns this into the
//! valid `model`. The doc comments are the authors' reference (`docs/reference.md`).

mod act;
mod after;
mod customer;
mod text;
mod tuning;
mod when;

pub use act::{Act, ActKind, Due};
pub use after::{
    After, Answer, Block, Caller, Contact, Copy, FollowUp, Handover, Inquiry, Letter, LetterPart, Message, Need,
    Needed, News, NewsTime, Subject,
};
pub use customer::{Customer, Person};
pub use text::{Text, Wordings};
pub use tuning::{Effect, Pace, Tuning};
pub use when::{Range, When};

use super::vocabulary::{Abuse, ComplaintKind, Fault, Feeling, Tone, Truth};
use schemars::JsonSchema;
use serde::Deserialize;

/// One situation: a customer, a case, and everything that may be said. One file, one scenario.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Scenario<'s> {
    /// The version of this format; 1.
    pub format: u32,
    /// Lowercase ASCII words with hyphens; also the file's name.
    pub id: &'s str,
    /// Language of all texts in this file: `da`, `nb`, `sv` or `pl`.
    pub language: &'s str,
    /// Country whose holidays and money count: `DK`, `NO`, `SE` or `PL`. It stays when the language changes.
    pub country: &'s str,
    /// The house rules: a file `houses/<house>.ron`.
    pub house: &'s str,
    /// What the list shows.
    #[serde(borrow)]
    pub title: Text<'s>,
    /// Kind of complaint, how true it is, how hard.
    pub about: About,
    /// When the phone rings, on the scenario's own calendar: `"2026-03-10T10:12"`. Must be within working hours.
    pub starts: &'s str,
    /// What the trainee reads before the call: who they are, what has happened, in plain sentences.
    #[serde(borrow)]
    pub briefing: Text<'s>,
    /// The person on the phone.
    #[serde(borrow)]
    pub customer: Customer<'s>,
    /// What calms or angers this customer otherwise than others; without it the tuning file alone counts.
    #[serde(borrow, default)]
    pub tuning: Option<Tuning<'s>>,
    /// What the customer has suffered, each with its own fault.
    #[serde(borrow)]
    pub harms: Vec<Harm<'s>>,
    /// What can be told, noted and read back.
    #[serde(borrow)]
    pub facts: Vec<Fact<'s>>,
    /// The parts of the case file the trainee can open during the call.
    #[serde(borrow, default)]
    pub file: Vec<FilePart<'s>>,
    /// Colleagues who can be asked while the customer holds.
    #[serde(borrow, default)]
    pub colleagues: Vec<Colleague<'s>>,
    /// What is open and can be promised, with the work that keeps each promise.
    #[serde(borrow)]
    pub steps: Vec<Step<'s>>,
    /// The places in the conversation, the first one first.
    #[serde(borrow)]
    pub beats: Vec<Beat<'s>>,
    /// What every beat may hear and what the customer says when nothing is said.
    #[serde(borrow)]
    pub common: Common<'s>,
    /// How the call can end; the first whose condition holds is the ending.
    #[serde(borrow)]
    pub endings: Vec<Ending<'s>>,
    /// The time after the call: what was promised goes on.
    #[serde(borrow, default)]
    pub after: Option<After<'s>>,
}

impl<'s> Scenario<'s> {
    /// The beats of the call and of the calls after it.
    pub(super) fn all_beats(&self) -> impl Iterator<Item = &Beat<'s>> {
        self.beats.iter().chain(self.after.iter().flat_map(|after| &after.beats))
    }
}

/// What the list of scenarios and the coverage report need.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Kind of complaint (R61).
    pub kind: ComplaintKind,
    /// How far the complaint holds (R62).
    pub truth: Truth,
    /// 1 (first week) to 5 (experienced).
    pub difficulty: u8,
}

/// A harm the customer has suffered. Fault stands here, not at the case.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Harm<'s> {
    /// Id that apologies and ownership name.
    pub id: &'s str,
    /// The harm in a few words, as the debrief names it.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// Whose fault it is, as far as it can be known during the call.
    pub fault: Fault,
    /// The facts one of which must have been told before the harm can be apologized for; empty: known from the start.
    #[serde(borrow, default)]
    pub known_from: Vec<&'s str>,
}

/// One fact of the case: a line in the journal.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Fact<'s> {
    /// Id that lines, replies and conditions name.
    pub id: &'s str,
    /// The label of its line in the journal ("Ventetid").
    #[serde(borrow)]
    pub label: Text<'s>,
    /// The fact as it is.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// How it is easily misheard; the trainee picks among these and the right one.
    #[serde(borrow, default)]
    pub misheard: Vec<Text<'s>>,
    /// Without it no right step can be agreed; open questions count while one is untold.
    #[serde(default)]
    pub needed: bool,
}

/// One part of the case file.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct FilePart<'s> {
    /// Id that conditions and steps name.
    pub id: &'s str,
    /// Its title on the card.
    #[serde(borrow)]
    pub title: Text<'s>,
    /// What it says. `{ $safe_<step> }` is the house's own word on when that step can be promised.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// Seconds it takes to open and read; the customer waits.
    pub seconds: u32,
    /// Facts it shows: asking the customer for them is asking twice (R53).
    #[serde(borrow, default)]
    pub shows: Vec<&'s str>,
}

/// A colleague or department who can be called while the customer holds.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Colleague<'s> {
    /// Id that conditions and steps name.
    pub id: &'s str,
    /// Name and place ("Jonas på værkstedet").
    #[serde(borrow)]
    pub name: Text<'s>,
    /// Seconds until the answer is there.
    pub seconds: u32,
    /// Two or more ways to ask: neutral, and tempting ones (R08, R09).
    #[serde(borrow)]
    pub questions: Vec<Question<'s>>,
}

/// One way to ask a colleague, and what comes back.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Question<'s> {
    /// Id, unique at the colleague.
    pub id: &'s str,
    /// The trainee's words.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// What these words do.
    #[serde(borrow, default)]
    pub acts: Vec<Act<'s>>,
    /// The colleague's answer; may hold `{ $safe_<step> }`.
    #[serde(borrow)]
    pub answer: Text<'s>,
    /// Facts it shows.
    #[serde(borrow, default)]
    pub shows: Vec<&'s str>,
}

/// Something open that the customer needs and that can be promised.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Step<'s> {
    /// Id that promises and conditions name.
    pub id: &'s str,
    /// What is promised, in a few words, as the ledger shows it.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// The house's procedure that must be done in time; its kind is the kind of the promise.
    pub procedure: &'s str,
    /// File parts and colleagues one of which tells the odds; promising without having asked one is a finding.
    #[serde(borrow, default)]
    pub learn_from: Vec<&'s str>,
    /// When the customer truly needs it: up to then nothing is needlessly late.
    #[serde(borrow, default)]
    pub needed_by: Option<Due<'s>>,
    /// A promise nobody needs, offered as a temptation: not promising it costs nothing.
    #[serde(default)]
    pub optional: bool,
}

/// A place in the conversation.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Beat<'s> {
    /// Id that `to` names.
    pub id: &'s str,
    /// The feeling from here on, if it changes.
    #[serde(default)]
    pub feeling: Option<Feeling>,
    /// What the customer says on arrival; one entry is one breath.
    #[serde(borrow)]
    pub says: Vec<Line<'s>>,
    /// What the trainee can say, at most 8 offered at a time.
    #[serde(borrow)]
    pub replies: Vec<Reply<'s>>,
    /// Where it leads, by what was done; the first that fits, after the common ones.
    #[serde(borrow)]
    pub hears: Vec<Hear<'s>>,
    /// When nothing fits.
    #[serde(borrow)]
    pub unclear: Unclear<'s>,
}

/// One breath of the customer.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Line<'s> {
    /// Id, unique in its beat; the Fluent id is `beat--id`.
    pub id: &'s str,
    /// The words; of several wordings the seed draws one.
    #[serde(borrow)]
    pub text: Wordings<'s>,
    /// Said only when this holds.
    #[serde(borrow, default)]
    pub when: Option<When<'s>>,
    /// Facts told by it, if it is heard to its end.
    #[serde(borrow, default)]
    pub gives: Vec<&'s str>,
    /// Abuse of the person; swearing at the thing is none.
    #[serde(default)]
    pub abuse: Option<Abuse>,
}

/// Something the trainee can say. Words and acts only; where it leads stands in `hears`.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Reply<'s> {
    /// Id, unique in its beat.
    pub id: &'s str,
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

/// What an utterance must do to be heard in this way, and what follows.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Hear<'s> {
    /// Id, unique in its beat.
    pub id: &'s str,
    /// At least one of these acts.
    #[serde(default)]
    pub any: Vec<ActKind>,
    /// All of these acts.
    #[serde(default)]
    pub all: Vec<ActKind>,
    /// None of these acts.
    #[serde(default)]
    pub none: Vec<ActKind>,
    /// Only when this holds, the acts' effect on the mood included.
    #[serde(borrow, default)]
    pub when: Option<When<'s>>,
    /// The customer's answer.
    #[serde(borrow, default)]
    pub says: Vec<Line<'s>>,
    /// The beat that follows; without it the conversation stays where it is.
    #[serde(borrow, default)]
    pub to: Option<&'s str>,
    /// The customer agrees to the step: anger may fall to nothing from here.
    #[serde(default)]
    pub agrees: bool,
    /// The call ends here.
    #[serde(default)]
    pub ends: bool,
}

/// What the customer says when nothing that was said fits, and where it leads after a while.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Unclear<'s> {
    /// The answer.
    #[serde(borrow)]
    pub says: Vec<Line<'s>>,
    /// After so many times the conversation goes on at `to`.
    pub times: u8,
    /// The beat that then follows.
    pub to: &'s str,
}

/// What holds in every beat.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Common<'s> {
    /// When the trainee says nothing; one after the other, then the customer gives up.
    #[serde(borrow)]
    pub silence: Vec<Line<'s>>,
    /// The customer's last words when silence goes on.
    #[serde(borrow)]
    pub gives_up: Line<'s>,
    /// When cut in on; one after the other.
    #[serde(borrow)]
    pub interrupted: Vec<Line<'s>>,
    /// When back from a hold: the first line after one that was announced and short, the last one after any other.
    #[serde(borrow)]
    pub held: Vec<Line<'s>>,
    /// When a fact is asked that was already told (R53).
    #[serde(borrow)]
    pub asked_twice: Vec<Line<'s>>,
    /// Replies that are offered in every beat.
    #[serde(borrow, default)]
    pub replies: Vec<Reply<'s>>,
    /// Heard before the beat's own.
    #[serde(borrow, default)]
    pub hears: Vec<Hear<'s>>,
}

/// How a call can end.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Ending<'s> {
    /// Id, as reports and plans name it.
    pub id: &'s str,
    /// Its title.
    #[serde(borrow)]
    pub title: Text<'s>,
    /// What happened, in one or two sentences.
    #[serde(borrow)]
    pub text: Text<'s>,
    /// How it counts in the line about the outcome.
    pub tone: Tone,
    /// When it is this one; without a condition it always fits (the last one must have none).
    #[serde(borrow, default)]
    pub when: Option<When<'s>>,
}
