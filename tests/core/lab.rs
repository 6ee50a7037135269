//! A laboratory: the minimal scenario with the replies a test needs, and plans played on it.
//!
//! Mood starts at anger 60 and trust 48; with the story heard trust is 50, where anger rises exactly by what the tuning says, and
//! every reply leaves the call in the same beat, so that what one sentence does can be measured.

use crate::check::{HOUSE, MINIMAL, edited};
use crate::shelf::LIBRARY;
use holdord::conversation::{Case, Conversation, Happening, Mood, Options, Plan, Transcript};
use holdord::house;
use holdord::locale::Language;
use holdord::scenario::{self, Gender};
use holdord::scoring::{Criterion, Scorecard, score};
use std::sync::Arc;

/// A scenario and a house under edit.
#[derive(Clone)]
pub(crate) struct Lab {
    scenario: String,
    house: String,
    pressure: bool,
}

impl Lab {
    /// The minimal scenario as it is.
    pub(crate) fn new() -> Self {
        Self { scenario: MINIMAL.to_owned(), house: HOUSE.to_owned(), pressure: true }
    }

    /// With these replies in the first beat: `id: acts`, parted by lines. Their words say their dates.
    pub(crate) fn saying(replies: &str) -> Self {
        let written: Vec<String> = replies
            .lines()
            .filter_map(|line| line.trim().split_once(": "))
            .map(|(id, acts)| {
                let words = if acts.contains("Promise(") && !acts.contains("Vague") { "Ja, { $due }." } else { "Ja." };
                let (acts, when) = acts
                    .split_once(" when ")
                    .map_or((acts, String::new()), |(acts, when)| (acts, format!(", when: {when}")));
                format!("(id: \"{id}\", text: \"{words}\", acts: [{acts}]{when}),")
            })
            .collect();
        let (before, rest) = MINIMAL.split_once("// replies\n").expect("the place of the replies is marked");
        let (_, after) = rest.split_once("            hears:").expect("they are followed by what is heard");
        let scenario = format!("{before}replies: [{}],\n            hears:{after}", written.join("\n"));
        Self { scenario, ..Self::new() }
    }

    /// With a piece of the scenario replaced.
    pub(crate) fn with(self, from: &str, to: &str) -> Self {
        Self { scenario: edited(&self.scenario, &[(from, to)]), ..self }
    }

    /// With a piece of the house replaced.
    pub(crate) fn in_house(self, from: &str, to: &str) -> Self {
        Self { house: edited(&self.house, &[(from, to)]), ..self }
    }

    /// Without time pressure.
    pub(crate) fn unhurried(self) -> Self {
        Self { pressure: false, ..self }
    }

    pub(crate) fn case(&self) -> Arc<Case> {
        let (house, problems) = house::read(&self.house);
        let house = house.unwrap_or_else(|| panic!("the house: {problems:?}"));
        let (scenario, problems) = scenario::read(&self.scenario, &|_| Some(&house), &LIBRARY.holidays);
        let scenario = scenario.unwrap_or_else(|| panic!("the scenario: {problems:?}"));
        let (tuning, holidays) = (&LIBRARY.tuning, Arc::clone(&LIBRARY.holidays));
        Arc::new(Case::new(
            Arc::new(scenario),
            Arc::new(house),
            tuning,
            holidays,
            LIBRARY.texts(Language::Danish),
            Gender::Feminine,
        ))
    }

    /// The call that has just been taken.
    pub(crate) fn call(&self) -> Conversation {
        Conversation::new(self.case(), Options { seed: 1, pressure: self.pressure })
    }

    /// The call after a plan whose lines are parted by `;`.
    pub(crate) fn after(&self, plan: &str) -> Conversation {
        let mut call = self.call();
        play(&mut call, plan);
        call
    }

    /// What each reply of a plan did: the change of anger and of trust.
    pub(crate) fn changes(&self, plan: &str) -> Vec<(i16, i16)> {
        let call = self.after(plan);
        let replies = call.transcript().turns.iter().filter(|turn| turn.what.is_reply());
        replies.map(|turn| change(turn.before, turn.after)).collect()
    }

    /// The scorecard of a call after a plan.
    pub(crate) fn scorecard(&self, plan: &str) -> Scorecard {
        let call = self.after(plan);
        score(call.case(), call.transcript(), &LIBRARY.rubric)
    }
}

/// A text again and again, each `#` in it the next number.
pub(crate) fn numbered(numbers: std::ops::Range<usize>, text: &str) -> String {
    numbers.map(|number| text.replace('#', &number.to_string())).collect()
}

/// Plays a plan whose lines are parted by `;`.
pub(crate) fn play(call: &mut Conversation, plan: &str) {
    let written = plan.replace(';', "\n");
    let played = Plan::parse(&written).and_then(|plan| plan.play(call));
    assert_eq!(played, Ok(()), "in the plan `{plan}`");
}

fn change(before: Mood, after: Mood) -> (i16, i16) {
    (i16::from(after.anger) - i16::from(before.anger), i16::from(after.trust) - i16::from(before.trust))
}

/// What has happened, without numbers that only tell one line from another.
pub(crate) fn happenings(transcript: &Transcript) -> Vec<String> {
    let name = |what: Happening| format!("{what:?}").split([' ', '(']).next().unwrap_or_default().to_owned();
    transcript.turns.iter().map(|turn| name(turn.what)).collect()
}

/// The lines of the customer that were begun, by their ids.
pub(crate) fn said(call: &Conversation) -> Vec<String> {
    let line = |what| match what {
        Happening::Said { line, .. } => Some(call.scenario().lines[line].id.to_string()),
        _ => None,
    };
    call.transcript().turns.iter().filter_map(|turn| line(turn.what)).collect()
}

/// The points of a criterion, 0 to 1000; none where there was no occasion.
pub(crate) fn points(scorecard: &Scorecard, criterion: Criterion) -> Option<u32> {
    let mut all = scorecard.skills.iter().flat_map(|skill| &skill.criteria);
    all.find(|score| score.criterion == criterion).and_then(holdord::scoring::CriterionScore::points)
}
