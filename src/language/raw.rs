//! A lexicon file as it is written.
//!
//! One folder of these files makes one language; every list may stand in any of them. What a
//! pattern can say is in docs/lexicons.md.

use super::vocabulary::{DialogueAct, Meaning};
use schemars::JsonSchema;
use serde::Deserialize;

/// One file of a language's lexicon.
#[derive(Deserialize, JsonSchema, Debug, Default)]
#[serde(rename = "Lexicon", deny_unknown_fields, default)]
pub struct Lexicon<'s> {
    /// Words that stand for each other in patterns, as `$id`.
    #[serde(borrow)]
    pub classes: Vec<Class<'s>>,
    /// Words that are numbers, days, months, units and parts of day.
    #[serde(borrow)]
    pub values: Vec<Values<'s>>,
    /// Words that mean themselves when they are typed without marks: `for` is not `før`.
    #[serde(borrow)]
    pub apart: Vec<&'s str>,
    /// Function and negation words: never the correction of a typing error.
    #[serde(borrow)]
    pub fixed: Vec<&'s str>,
    /// Right words that are one letter away from a word of the lexicon: never corrected.
    #[serde(borrow)]
    pub known: Vec<&'s str>,
    /// Abbreviations whose full stop ends no sentence, without their last stop.
    #[serde(borrow)]
    pub abbreviations: Vec<&'s str>,
    /// In a text without any marked letter, words are read both as they stand and with their marks: `skontaktuje` may be
    /// `skontaktuję`. For languages in which such a text was surely typed without marks.
    pub reads_bare: bool,
    /// Greetings: each is a sentence of its own, and what follows begins anew.
    #[serde(borrow)]
    pub openings: Vec<&'s str>,
    /// Words that stand before a clause without being one ("yes", "ok"): what follows begins a clause.
    #[serde(borrow)]
    pub interjections: Vec<&'s str>,
    /// Where a new main clause begins, also without punctuation.
    #[serde(borrow)]
    pub main: Vec<&'s str>,
    /// Where a subordinate clause begins.
    #[serde(borrow)]
    pub sub: Vec<&'s str>,
    /// What changes the meaning of a whole clause.
    #[serde(borrow)]
    pub guards: Vec<Guarding<'s>>,
    /// Words for times.
    #[serde(borrow)]
    pub times: Vec<Time<'s>>,
    /// What words do.
    #[serde(borrow)]
    pub rules: Vec<Rule<'s>>,
}

/// Words that stand for each other.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Class<'s> {
    /// Its name, unique in the language.
    #[serde(borrow)]
    pub id: &'s str,
    /// Words, groups of words, beginnings (`forsink*`), ends (`*kollega`), other classes (`$name`).
    #[serde(borrow)]
    pub forms: Vec<&'s str>,
    /// What its words tell about an act.
    #[serde(default)]
    pub means: Option<Meaning>,
}

/// Words with the same value.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Values<'s> {
    /// The value.
    #[serde(rename = "as")]
    pub value: Value,
    /// The words.
    #[serde(borrow)]
    pub forms: Vec<&'s str>,
}

/// A value that a word can have in a time. A word may have several, of different kinds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
pub enum Value {
    /// `$number`: how many, or an hour.
    Number(u16),
    /// `$ordinal`: the how-manieth, of a month or an hour.
    Ordinal(u16),
    /// `$weekday`: 0 is Monday.
    Weekday(u8),
    /// `$month`: 1 is January.
    Month(u8),
    /// `$unit`.
    Unit(Unit),
    /// `$part`.
    Part(DayPart),
}

/// A unit of duration.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "each is the word")]
pub enum Unit {
    Minute,
    Hour,
    Day,
    WorkingDay,
    Week,
    Month,
}

/// A part of a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "each is the word")]
pub enum DayPart {
    Morning,
    Forenoon,
    Afternoon,
    Evening,
}

/// What words for a time tell; numbers, days, months and units are taken from the words that were matched, in their order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, JsonSchema)]
pub enum Tells {
    /// A duration from now: a number (one if there is none) of a unit.
    In,
    /// A duration from now in minutes, whatever the words: `Minutes(30)` for "half an hour".
    Minutes(u32),
    /// A day so many days from today.
    Day(u16),
    /// The next weekday of that name.
    Weekday,
    /// That weekday of next week.
    NextWeekday,
    /// A day and a month, in digits or in words; the year where it is said.
    Date,
    /// A day of this month, or of the next one if it has passed.
    DayOfMonth,
    /// The week so many weeks from this one.
    Week(u16),
    /// The week of that number.
    WeekNumber,
    /// The end of the week so many weeks from this one.
    EndOfWeek(u16),
    /// The end of the month so many months from this one.
    EndOfMonth(u16),
    /// The end of the month that is named.
    EndOfNamedMonth,
    /// The end of the year.
    EndOfYear,
    /// A part of the day that is said.
    Part,
    /// This part of the day.
    At(DayPart),
    /// Hour and minute, in digits or words.
    Clock,
    /// Half an hour before the hour that is said ("halv fem" is 16.30).
    HalfTo,
    /// Half an hour after it.
    HalfPast,
    /// A quarter past it.
    QuarterPast,
    /// A quarter to it.
    QuarterTo,
    /// Minutes past an hour, in this order.
    MinutesPast,
    /// Minutes to an hour, in this order.
    MinutesTo,
    /// Minutes before the half hour before an hour ("fem i halv fem").
    MinutesToHalf,
    /// Minutes after the half hour before an hour ("fem over halv fem").
    MinutesPastHalf,
    /// From one hour to another: the end counts.
    Range,
    /// This minute of the day, as hour and minute: `Fixed(12, 0)` for noon.
    Fixed(u8, u8),
    /// The end of today's working time: a day.
    EndOfDay,
    /// No time that can be written down: soon.
    Vague,
}

/// Words for a time.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Time<'s> {
    /// Its name, unique in the language.
    #[serde(borrow)]
    pub id: &'s str,
    /// What it tells.
    #[serde(rename = "is")]
    pub tells: Vec<Tells>,
    /// The patterns, any of which it is.
    #[serde(borrow)]
    pub any: Vec<&'s str>,
    /// Words and the time they mean on Tuesday 2026-03-10 at 10:00: `("om to timer", "2026-03-10T12:00")`.
    #[serde(borrow, default)]
    pub yes: Vec<(&'s str, &'s str)>,
    /// Words in which this entry finds no time.
    #[serde(borrow, default)]
    pub no: Vec<&'s str>,
}

/// What can be true of a clause.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize, JsonSchema)]
pub enum Guard {
    /// "not", "nobody", "without".
    Negated,
    /// A question.
    Question,
    /// "if".
    Conditional,
    /// What somebody else said, or what is quoted.
    Reported,
    /// It lies in the past.
    Past,
    /// "try", "hope", "perhaps".
    Hedged,
    /// "but" follows.
    Contrast,
    /// The customer does it, or should.
    Customer,
    /// Somebody else does it.
    Other,
    /// What would be, not what will.
    Wish,
}

/// How far a guard reaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize, JsonSchema)]
pub enum Reach {
    /// The clauses its words stand in.
    #[default]
    Clause,
    /// From its words to the end of the main clause with all that hangs on it.
    Onward,
    /// The main clause with all that hangs on it.
    Unit,
    /// The sentence.
    Sentence,
    /// From its words to the end of the sentence.
    Rest,
}

/// Words that make a guard true.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Guarding<'s> {
    /// What becomes true.
    pub guard: Guard,
    /// How far.
    #[serde(default)]
    pub reach: Reach,
    /// It holds even for patterns that name its own words.
    #[serde(default)]
    pub always: bool,
    /// The patterns, any of which does it.
    #[serde(borrow)]
    pub any: Vec<&'s str>,
}

/// What part of the text an act covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize, JsonSchema)]
pub enum Covers {
    /// The words of the pattern.
    Match,
    /// The clauses they stand in.
    Clause,
    /// The main clauses they stand in, with all that hangs on them.
    #[default]
    Unit,
    /// The sentence.
    Sentence,
}

/// One way in which words do something.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Rule<'s> {
    /// Its name, unique in the language; a reading names it.
    #[serde(borrow)]
    pub id: &'s str,
    /// What the words do.
    pub act: DialogueAct,
    /// What else they tell; goes before what single words tell.
    #[serde(default)]
    pub means: Vec<Meaning>,
    /// The patterns, any of which does it.
    #[serde(borrow)]
    pub any: Vec<&'s str>,
    /// Patterns that prevent it where they stand in the same main clause.
    #[serde(borrow, default)]
    pub unless: Vec<&'s str>,
    /// Guards that do not prevent it although they prevent others of its act.
    #[serde(default)]
    pub despite: Vec<Guard>,
    /// Guards that prevent it besides those of its act.
    #[serde(default)]
    pub not_if: Vec<Guard>,
    /// Guards without which it does not hold.
    #[serde(default)]
    pub only_if: Vec<Guard>,
    /// What it covers.
    #[serde(default)]
    pub covers: Covers,
    /// It carries on a promise in the clause before it: the two are one.
    #[serde(default)]
    pub joins: bool,
    /// Utterances in which it must be found.
    #[serde(borrow, default)]
    pub yes: Vec<&'s str>,
    /// Utterances in which its act must not be found.
    #[serde(borrow, default)]
    pub no: Vec<&'s str>,
}

/// The table that holds for all languages: what prevents an act, and which act goes before which.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(rename = "Acts", deny_unknown_fields)]
pub struct Acts {
    /// Guards that prevent acts.
    pub prevented: Vec<(DialogueAct, Vec<Guard>)>,
    /// In overlapping words the first is found and the others are not.
    pub before: Vec<(DialogueAct, Vec<DialogueAct>)>,
}
