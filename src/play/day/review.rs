//! The debrief of a day: the four skills over all cases, each case with its own debrief, the timeline.

use super::super::course::{Course, Scored};
use super::super::debrief::Debrief;
use super::super::desk::span_in_words;
use super::timeline::{Timeline, customer};
use crate::desk::Attempt;
use crate::scoring::{DayScore, Rubric, Skill, SkillScore};
use crate::shift::Day;
use crate::text::Texts;

/// What is talked about afterwards: a case, or a day.
#[derive(Clone, PartialEq, Debug)]
pub enum Review {
    /// One case.
    Case(Box<Debrief>),
    /// A shift.
    Shift(Box<DayDebrief>),
}

/// Everything the debrief of a day shows, in words.
#[derive(Clone, PartialEq, Debug)]
pub struct DayDebrief {
    /// The shift's title.
    pub title: String,
    /// Whether the day was passed, in a sentence.
    pub verdict: String,
    /// Whether it was.
    pub passed: bool,
    /// The four skills over the day: which, name, points (none where too little was shown), pass mark, reached or not.
    pub skills: Vec<(Skill, String, Option<u8>, u8, bool)>,
    /// The cases in the order of their calls.
    pub cases: Vec<DayCase>,
    /// The day.
    pub timeline: Timeline,
    /// What the day was like, in lines; they score nothing.
    pub outcome: Vec<String>,
}

/// One case of the day.
#[derive(Clone, PartialEq, Debug)]
pub struct DayCase {
    /// The customer's name.
    pub customer: String,
    /// The scenario's title.
    pub title: String,
    /// How it went, in a line: passed or not, and the ending.
    pub line: String,
    /// Points of the four skills; none where too little was shown, or the call was not taken.
    pub points: Vec<(String, Option<u8>, bool)>,
    /// Its own debrief; none where nobody took the call.
    pub debrief: Option<Debrief>,
}

impl Review {
    /// The debrief of a course that was scored.
    pub fn new(course: &Course, scored: &Scored, rubric: &Rubric, texts: &Texts, spoken: &Texts) -> Self {
        match (course, scored) {
            (Course::Shift(day), Scored::Shift(score)) => {
                Self::Shift(Box::new(DayDebrief::new(day, score, rubric, texts, spoken)))
            }
            _ => Self::Case(Box::new(Debrief::new(course.attempt(), scored.card(), rubric, texts, spoken))),
        }
    }
}

impl DayDebrief {
    fn new(day: &Day, score: &DayScore, rubric: &Rubric, texts: &Texts, spoken: &Texts) -> Self {
        let cases: Vec<DayCase> =
            (0..day.slots().len()).map(|case| day_case(day, score, case, rubric, texts, spoken)).collect();
        let passed = score.cases.iter().flatten().filter(|card| card.is_passed()).count();
        let (passed, all) = (passed.to_string(), cases.len().to_string());
        let verdict = if score.is_passed() { "day-passed" } else { "day-not-passed" };
        let skills = score.whole.skills.iter();
        Self {
            title: day.shift().title.to_string(),
            verdict: texts.say(verdict, &[("passed", &passed), ("all", &all)]),
            passed: score.is_passed(),
            skills: skills
                .map(|skill| (skill.skill, skill_name(skill.skill, texts), skill.points, skill.pass, skill.is_passed()))
                .collect(),
            cases,
            timeline: Timeline::new(day, texts),
            outcome: outcome(day, texts),
        }
    }
}

fn skill_name(skill: Skill, texts: &Texts) -> String {
    texts.say(&format!("skill-{}", skill.id().replace('_', "-")), &[])
}

fn day_case(day: &Day, score: &DayScore, case: usize, rubric: &Rubric, texts: &Texts, spoken: &Texts) -> DayCase {
    let (slot, card) = (&day.slots()[case], score.cases[case].as_ref());
    let script = day.rota().cases[case].script(0);
    let title = script.text(day.rota().cases[case].scenario.title).to_owned();
    let played = slot.attempt().zip(card);
    let debrief = played.map(|(attempt, card)| Debrief::new(attempt, card, rubric, texts, spoken));
    let line = match (&debrief, card) {
        (Some(debrief), Some(card)) => {
            let id = if card.is_passed() { "day-case-passed" } else { "day-case-not-passed" };
            texts.say(id, &[("ending", &debrief.ending.0)])
        }
        // A plan may stop before a call has come in.
        _ if slot.comes > day.now() => texts.say("day-refused-not-yet", &[]),
        _ => texts.say("day-case-never-taken", &[]),
    };
    let points = Skill::ALL.map(|skill| {
        let own = card.map(|card| &card.skills[skill as usize]);
        (skill_name(skill, texts), own.and_then(|own| own.points), own.is_some_and(SkillScore::is_passed))
    });
    DayCase { customer: customer(day, case), title, line, points: points.into(), debrief }
}

/// How the day was: what was busy, how long people waited on the phone, who was kept waiting in vain.
fn outcome(day: &Day, texts: &Texts) -> Vec<String> {
    let mut lines: Vec<String> = day.shift().busy.iter().map(|busy| busy.text.to_string()).collect();
    let waited = |slot: &crate::shift::Slot| slot.taken.map(|taken| taken.minutes_since(slot.comes));
    let longest = day.slots().iter().enumerate().filter_map(|(case, slot)| Some((waited(slot)?, case))).max();
    if let Some((minutes, case)) = longest.filter(|(minutes, _)| *minutes > 0) {
        let (name, span) = (customer(day, case), span_in_words(minutes, texts));
        lines.push(texts.say("day-longest-wait", &[("name", &name), ("span", &span)]));
    }
    let missed = |attempt: &Attempt| {
        let turns = attempt.desk().into_iter().flat_map(crate::desk::Desk::turns);
        turns.filter(|turn| turn.what == crate::desk::Happened::CalledInVain).count()
    };
    let in_vain: usize = day.slots().iter().filter_map(crate::shift::Slot::attempt).map(missed).sum();
    if in_vain > 0 {
        lines.push(texts.count("day-called-in-vain", in_vain));
    }
    lines
}
