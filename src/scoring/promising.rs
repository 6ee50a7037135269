//! Promising: only what can be kept, not needlessly late, and said so that both know what it is.
//!
//! Scored are the chance and the words, never luck. A promise that is put right in the same call
//! gets three quarters of what it had lost.

use super::rubric::Criterion;
use super::scorecard::{Evidence, FULL, at, once, temptations};
use super::survey::Survey;
use crate::conversation::{Case, LedgerEntry};
use crate::house::{Authority, Deadline, PPM};
use crate::scenario::{Act, ActKind, Strength};

/// The opportunities of one criterion of promising.
pub(super) fn evidence(criterion: Criterion, survey: &Survey) -> Vec<Evidence> {
    match criterion {
        Criterion::Chance => {
            let each = each_step(survey, |entry| judge(criterion, survey.case, entry));
            each.into_iter().flat_map(weighed).collect()
        }
        Criterion::NotLate | Criterion::Complete => each_step(survey, |entry| judge(criterion, survey.case, entry)),
        Criterion::ConcreteStep => concrete(survey),
        Criterion::WithinAuthority => {
            temptations(survey, |said| offers_too_much(survey, said.record), |said| exceeds(survey, said.acts))
        }
        Criterion::WrittenDown => each_step(survey, |entry| Some(if entry.noted { FULL } else { 0 })),
        Criterion::Assured if survey.transcript.ledger.is_empty() => Vec::new(),
        Criterion::Assured => once(survey, survey.first(ActKind::Assure).map(|said| (said.turn, FULL))),
        _ => Vec::new(),
    }
}

/// One promise by one of the criteria about the words of a promise; nothing where it does not apply.
pub(super) fn judge(criterion: Criterion, case: &Case, entry: &LedgerEntry) -> Option<u16> {
    match criterion {
        Criterion::Chance => Some(chance(case, entry)),
        Criterion::NotLate => (entry.chance >= case.house.threshold).then(|| lateness(entry)),
        Criterion::Complete => Some(completeness(entry)),
        _ => None,
    }
}

/// A promise that is about as likely to be broken as kept weighs as much as so many others: a broken one is far worse
/// than a kept one is good (Gneezy and Epley 2014). The size is a judgment, set after comparing with readings
/// (`docs/validity.md`).
const RECKLESS_WEIGHT: usize = 4;

/// Below this, in thousandths earned, a promise is reckless. A judgment.
const RECKLESS: u16 = 400;

/// The evidence as often as it weighs.
pub(super) fn weighed(evidence: Evidence) -> impl Iterator<Item = Evidence> {
    std::iter::repeat_n(evidence, if evidence.earned < RECKLESS { RECKLESS_WEIGHT } else { 1 })
}

/// Each step that was promised: the last word counts, an earlier and worse one takes a quarter of the difference.
fn each_step(survey: &Survey, judge: impl Fn(&LedgerEntry) -> Option<u16>) -> Vec<Evidence> {
    let ledger = &survey.transcript.ledger;
    let mut evidence = Vec::new();
    for (index, entry) in ledger.iter().enumerate() {
        if ledger[index + 1..].iter().any(|later| later.step == entry.step) {
            continue;
        }
        let Some(last) = judge(entry) else { continue };
        let worst = ledger[..index]
            .iter()
            .filter(|earlier| earlier.step == entry.step)
            .filter_map(&judge)
            .min()
            .unwrap_or(last);
        evidence.push(at(entry.turn, last - last.saturating_sub(worst) / 4));
    }
    evidence
}

/// Full at the house's threshold, nothing at one half, in a straight line between.
fn chance(case: &Case, entry: &LedgerEntry) -> u16 {
    let (half, threshold) = (PPM / 2, case.house.threshold);
    if entry.chance >= threshold {
        return FULL;
    }
    let above = u64::from(entry.chance.saturating_sub(half));
    u16::try_from(above * 1000 / u64::from(threshold.saturating_sub(half).max(1))).unwrap_or(FULL)
}

/// Full up to the last deadline that is not needlessly late, then falling to nothing at twice the wait.
fn lateness(entry: &LedgerEntry) -> u16 {
    let over = entry.expected.minutes_since(entry.window.full_until);
    let wait = entry.window.full_until.minutes_since(entry.given).max(60);
    u16::try_from(1000 - u64::from(over.min(wait)) * 1000 / u64::from(wait)).unwrap_or(0)
}

/// When, with its unit, is half of it; then the channel; then whether it was said as a promise.
fn completeness(entry: &LedgerEntry) -> u16 {
    let when = if entry.due == Deadline::Vague { 0 } else { 500 };
    let channel = if entry.channel.is_some() { 250 } else { 0 };
    when + channel + if entry.strength == Strength::Firm { 250 } else { 100 }
}

/// Each step the customer needs: promised with a date, promised without one, or not at all.
fn concrete(survey: &Survey) -> Vec<Evidence> {
    let steps = survey.case.scenario.steps.iter().enumerate().filter(|(_, step)| !step.optional);
    steps
        .flat_map(|(index, _)| {
            let promised = survey.transcript.ledger.iter().filter(|entry| entry.step == index);
            let best = promised
                .map(|entry| (entry.turn, if entry.due == Deadline::Vague { 400 } else { FULL }))
                .max_by_key(|(_, earned)| *earned);
            once(survey, best)
        })
        .collect()
}

fn exceeds(survey: &Survey, acts: &[Act]) -> bool {
    let remedies = &survey.case.house.remedies;
    acts.iter().any(|act| matches!(act, Act::Offer(remedy) if remedies[*remedy].authority != Authority::Agent))
}

fn offers_too_much(survey: &Survey, turn: &crate::conversation::Turn) -> bool {
    survey.transcript.offered(turn).any(|offer| exceeds(survey, &survey.case.scenario.replies[offer].acts))
}
