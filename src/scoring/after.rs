//! A whole attempt: the first call, the calls that follow, and what was done at the desk.
//!
//! Conduct is scored, never luck: whether the customer had a true word by the deadline, not
//! whether the work happened to be done. Turns are numbered through all calls.

use super::avoiding_blame::is_neutral;
use super::rubric::{Criterion, Rubric, Skill};
use super::scorecard::{Evidence, FULL, Scorecard, at, evidence, lapse_without_turn, weigh};
use super::survey::Survey;
use super::{conduct, promising};
use crate::calendar::Moment;
use crate::desk::{Amends, Attempt, Desk, Happened, Journal, Promise, handed_over, letter_amends};
use crate::scenario::{Act, ActKind, NewsTime};

/// Asked in time how it stands, and told nobody. A judgment, as the three that follow.
const LOOKED: u16 = 400;
/// Relied on a promise that was safe.
const RELIED: u16 = 500;
/// Apologized in the letter, but too coldly or too much.
const OTHER_RUNG: u16 = 400;
/// Told after the deadline, before the customer had to call.
const TOLD_LATE: u16 = 300;
/// A second lapse, and each after it, weighs so many first ones: a mistake is forgiven, a poor recovery is not (R72;
/// Maxham and Netemeyer 2002). The size is a judgment.
const SECOND_LAPSE_WEIGHT: usize = 2;

/// Scores an attempt. The same attempt and rubric give the same scorecard.
pub fn score_attempt(attempt: &Attempt, rubric: &Rubric) -> Scorecard {
    let case = attempt.call().case();
    let mut offset = 0;
    let mut surveys = Vec::new();
    for transcript in attempt.calls() {
        surveys.push((offset, Survey::new(case, transcript)));
        offset += transcript.turns.len();
    }
    let find = |criterion: Criterion, every_call: bool| {
        let mut found = Vec::new();
        let mut first = 0;
        for (offset, survey) in surveys.iter().take(if every_call { surveys.len() } else { 1 }) {
            // A later call need not apologize again; if it does, then without "if" and "but".
            if *offset > 0 && criterion == Criterion::Unconditional && survey.first(ActKind::Apology).is_none() {
                continue;
            }
            let moved = evidence(criterion, survey).into_iter();
            found.extend(moved.map(|evidence| Evidence { turn: evidence.turn.map(|turn| turn + offset), ..evidence }));
            if *offset == 0 {
                first = found.len();
            }
        }
        found.extend(attempt.desk().into_iter().flat_map(|desk| at_desk(criterion, attempt, desk)));
        (found, first)
    };
    let skills = Skill::ALL.map(|skill| weigh(skill, rubric, find));
    let lapses = surveys
        .iter()
        .flat_map(|(offset, survey)| conduct::lapses(survey).into_iter().map(|lapse| lapse.moved_by(*offset)));
    Scorecard { skills: skills.into(), conduct: lapses.collect() }
}

/// What the desk adds to a criterion.
fn at_desk(criterion: Criterion, attempt: &Attempt, desk: &Desk) -> Vec<Evidence> {
    let case = desk.case();
    match criterion {
        Criterion::KeptInTime => all_kept_in_time(desk).into_iter().map(whole).collect(),
        Criterion::BadNews => desk.promises().iter().filter_map(|promise| bad_news(desk, promise)).map(whole).collect(),
        Criterion::Handover if desk.ending().is_some() => {
            let found = handed_over(attempt).into_iter();
            found.map(|asked| whole(if asked.journal == Journal::Right { FULL } else { 0 })).collect()
        }
        Criterion::LetterApology => letter_apology(attempt, desk).map(whole).into_iter().collect(),
        Criterion::NeutralFactFinding => inquiries(desk).map(whole).collect(),
        Criterion::NoBlame => written(desk)
            .filter(|acts| acts.iter().any(|act| act.kind() == ActKind::Blame))
            .flat_map(|_| lapse_without_turn())
            .collect(),
        Criterion::Chance | Criterion::NotLate | Criterion::Complete => {
            let by_message = desk.promises().iter().filter(|promise| promise.call.is_none());
            let judged = by_message.filter_map(|promise| promising::judge(criterion, case, &promise.entry)).map(whole);
            judged.collect()
        }
        _ => Vec::new(),
    }
}

fn whole(earned: u16) -> Evidence {
    Evidence { turn: None, earned: at(0, earned).earned }
}

/// Every promise in the order of the deadlines, a second lapse as often as it weighs. A lapse is a promise that was
/// left to luck or told too late, however it ended.
fn all_kept_in_time(desk: &Desk) -> Vec<u16> {
    let mut judged: Vec<(Moment, u16)> = desk
        .promises()
        .iter()
        .filter_map(|promise| Some((promise.entry.expected, kept_in_time(desk, promise)?)))
        .collect();
    judged.sort_by_key(|(deadline, _)| *deadline);
    let mut lapsed = false;
    let weighed = judged.into_iter().flat_map(|(_, earned)| {
        let again = earned < LOOKED && std::mem::replace(&mut lapsed, true);
        std::iter::repeat_n(earned, if again { SECOND_LAPSE_WEIGHT } else { 1 })
    });
    weighed.collect()
}

/// Whether the customer had a true word by the deadline; nothing for a promise that is still open.
fn kept_in_time(desk: &Desk, promise: &Promise) -> Option<u16> {
    promise.fate?;
    let by_deadline = |moment: Moment| moment <= promise.entry.expected;
    if promise.word.is_some_and(by_deadline) {
        return Some(FULL);
    }
    let (case, house) = (desk.case(), &desk.case().house);
    let tasks = &house.procedures[case.scenario.steps[promise.entry.step].procedure].tasks;
    let own = tasks.iter().any(|task| house.departments[task.department].is_trainee);
    Some(if own {
        if told_late(desk, promise) { TOLD_LATE } else { 0 }
    } else if promise.looked.is_some_and(by_deadline) {
        LOOKED
    } else if promise.entry.chance >= house.threshold {
        RELIED
    } else {
        0
    })
}

/// Whether a word came after the deadline, but before the customer would have had to call: by the clock and not by the
/// promise's end, for work that happens to be done just after the deadline ends it without a word.
fn told_late(desk: &Desk, promise: &Promise) -> bool {
    promise.late_word.is_some_and(|word| word < desk.rings_at(promise))
}

/// A setback that came while the promise was open: whether the customer heard of it by the deadline. Setbacks come in
/// every attempt, so this asks for conduct and not for luck.
fn bad_news(desk: &Desk, promise: &Promise) -> Option<u16> {
    let (_, settled) = promise.fate?;
    let news = &desk.case().scenario.after.as_ref()?.news;
    let came = desk.turns().iter().find_map(|turn| match turn.what {
        Happened::Arrived { news: index, .. } => {
            let written = &news[index];
            let meant = written.step == promise.entry.step && matches!(written.when, NewsTime::Setback { .. });
            (meant && turn.at >= promise.entry.given && turn.at <= promise.entry.expected.min(settled))
                .then_some(turn.at)
        }
        _ => None,
    })?;
    Some(match promise.last_word {
        Some(word) if word >= came => FULL,
        _ if told_late(desk, promise) => TOLD_LATE,
        _ => 0,
    })
}

/// Once the case is put away: the apology once more, for each harm on the right rung (R16); nothing where none is due.
fn letter_apology(attempt: &Attempt, desk: &Desk) -> Option<u16> {
    desk.ending()?;
    let amends = letter_amends(attempt, desk.letter());
    let worth = |amends: Amends| match amends {
        Amends::Right => FULL,
        Amends::TooLow | Amends::TooHigh => OTHER_RUNG,
        Amends::Missing => 0,
    };
    let earned: u32 = amends.iter().map(|(_, amends)| u32::from(worth(*amends))).sum();
    let harms = u32::try_from(amends.len()).ok().filter(|harms| *harms > 0)?;
    u16::try_from(earned / harms).ok()
}

/// Questions and answers to departments: for facts, not for a culprit (R09).
fn inquiries(desk: &Desk) -> impl Iterator<Item = u16> {
    let after = desk.case().scenario.after.as_ref();
    desk.turns().iter().filter_map(move |turn| {
        let acts = match turn.what {
            Happened::Asked { contact, question, .. } => &after?.contacts[contact].questions[question].acts,
            Happened::Answered { news, answer } => &after?.news[news].answers[answer].acts,
            _ => return None,
        };
        Some(if is_neutral(acts) { FULL } else { 0 })
    })
}

/// The acts of everything that was written to the customer.
fn written(desk: &Desk) -> impl Iterator<Item = &[Act]> {
    let after = desk.case().scenario.after.as_ref();
    desk.turns().iter().flat_map(move |turn| {
        let mut found: Vec<&[Act]> = Vec::new();
        match (&turn.what, after) {
            (Happened::Sent { message, .. }, Some(after)) => found.push(&after.messages[*message].acts),
            (Happened::Wrote(draft), Some(after)) => {
                let letter =
                    after.letter.iter().flat_map(|letter| draft.blocks.iter().map(|block| &letter.blocks[*block]));
                found.extend(letter.map(|block| block.acts.as_slice()));
            }
            _ => {}
        }
        found
    })
}
