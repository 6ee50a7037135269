//! Avoiding blame: fault on nobody, no arguing, and standing by what went wrong.

use super::rubric::Criterion;
use super::scorecard::{Evidence, FULL, at, once, temptations};
use super::survey::{Said, Survey};
use crate::house::Responsibility;
use crate::scenario::{Act, ActKind, Fault, Rung};

/// Acknowledged within so many replies is soon enough. A judgment.
const SOON: usize = 8;

/// The opportunities of one criterion of avoiding blame.
pub(super) fn evidence(criterion: Criterion, survey: &Survey) -> Vec<Evidence> {
    match criterion {
        Criterion::NoBlame => never(survey, ActKind::Blame),
        Criterion::NoArguing => temptations(
            survey,
            |said| said.tempted.contains(ActKind::Argue as usize),
            |said| said.kinds.contains(ActKind::Argue as usize) || is_excuse(said),
        ),
        Criterion::NoDenial => never(survey, ActKind::DenyResponsibility),
        Criterion::NoReprimand => never(survey, ActKind::Reprimand),
        Criterion::HonestAcknowledgment => acknowledged(survey),
        Criterion::StandsBy => stands_by(survey),
        Criterion::NeutralFactFinding => neutral(survey),
        _ => Vec::new(),
    }
}

fn never(survey: &Survey, kind: ActKind) -> Vec<Evidence> {
    let kind = kind as usize;
    temptations(survey, |said| said.tempted.contains(kind), |said| said.kinds.contains(kind))
}

/// A reason given while the customer is hot, or beside an apology, is heard as an excuse (R22, R29).
fn is_excuse(said: &Said) -> bool {
    said.kinds.contains(ActKind::Explain as usize) && (said.hot || said.kinds.contains(ActKind::Apology as usize))
}

/// Whether a fault nobody can know is admitted as ours.
fn admits_too_much(survey: &Survey, said: &Said) -> bool {
    let unknown = |harm: usize| survey.case.scenario.harms[harm].fault == Fault::Unknown;
    said.acts.iter().any(|act| match *act {
        Act::Apology { rung, harms, .. } => rung >= Rung::Responsibility && harms.iter().any(unknown),
        Act::Ownership(harms) => harms.iter().any(unknown),
        _ => false,
    })
}

/// That there is a problem is agreed, early; owning up alone says half of it. An untruth undoes it, and admitting
/// what nobody can know yet takes half.
fn acknowledged(survey: &Survey) -> Vec<Evidence> {
    if let Some(said) = survey.first(ActKind::Untruth) {
        return vec![at(said.turn, 0)];
    }
    let agreed = survey.replies.iter().enumerate().find(|(_, said)| said.kinds.contains(ActKind::Agree as usize));
    let earned = agreed.map(|(number, said)| (said.turn, if number < SOON { FULL } else { 700 }));
    let earned = earned.or_else(|| survey.first(ActKind::Ownership).map(|said| (said.turn, 500)));
    let full = survey.case.house.responsibility == Responsibility::Full;
    match survey.replies.iter().find(|said| !full && admits_too_much(survey, said)) {
        Some(said) => vec![at(said.turn, earned.map_or(0, |(_, earned)| earned / 2))],
        None => once(survey, earned),
    }
}

/// Every harm that is ours, wholly or partly: owned up to, or apologized for with responsibility.
fn stands_by(survey: &Survey) -> Vec<Evidence> {
    survey
        .harms()
        .filter(|(_, fault, _)| matches!(fault, Fault::Ours | Fault::Shared))
        .flat_map(|(_, _, amends)| {
            let apologized = amends.best.filter(|(rung, _)| *rung >= Rung::Responsibility).map(|(_, turn)| turn);
            once(survey, amends.owned.or(apologized).map(|turn| (turn, FULL)))
        })
        .collect()
}

/// Every question to a colleague: for facts, not for a culprit (R09).
fn neutral(survey: &Survey) -> Vec<Evidence> {
    let asks =
        |turn: usize| is_neutral(survey.transcript.acts_of(&survey.case.scenario, survey.transcript.turns[turn].what));
    survey.asked.iter().map(|turn| at(*turn, if asks(*turn) { FULL } else { 0 })).collect()
}

/// Whether words to a colleague look for no culprit.
pub(super) fn is_neutral(acts: &[Act]) -> bool {
    !acts.iter().any(|act| matches!(act, Act::Blame(_) | Act::Argue(_) | Act::Reprimand | Act::Rude))
}
