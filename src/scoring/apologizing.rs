//! Apologizing: for each harm the apology that its fault and the company's policy ask for.
//!
//! The rung is judged harm by harm, so that silence of ours can be ours while the cause is unknown.

use super::rubric::Criterion;
use super::scorecard::{Evidence, FULL, at, once, temptations};
use super::survey::{Amends, Survey};
use crate::house::Responsibility;
use crate::scenario::{ActKind, Fault, Part, Rung, Set};

/// An apology within so many replies is early enough. A judgment.
const EARLY: usize = 5;
/// Beyond so many it is late.
const LATE: usize = 9;

/// The opportunities of one criterion of apologizing.
pub(super) fn evidence(criterion: Criterion, survey: &Survey) -> Vec<Evidence> {
    match criterion {
        Criterion::RightRung => each_harm(survey, |fault, amends| match amends.best {
            Some((rung, turn)) => Some((turn, rung_points(survey, fault, rung, amends))),
            None => amends.owned.map(|turn| (turn, owned_points(survey))),
        }),
        Criterion::Parts => each_harm(survey, |fault, amends| {
            let turn = amends.best.map(|(_, turn)| turn).or(amends.owned)?;
            Some((turn, parts_points(fault, amends)))
        }),
        Criterion::NamesHarm => each_harm(survey, |_, amends| match (amends.named, amends.owned) {
            (Some(turn), _) => Some((turn, FULL)),
            (None, Some(turn)) => Some((turn, owned_points(survey))),
            (None, None) => None,
        }),
        Criterion::Unconditional if survey.first(ActKind::Apology).is_none() => once(survey, None),
        Criterion::Unconditional => {
            let undone = ActKind::NonApology as usize;
            temptations(survey, |said| said.tempted.contains(undone), |said| is_undone(said.kinds))
        }
        Criterion::AfterHearing => after_hearing(survey),
        Criterion::NotOverdone => not_overdone(survey),
        _ => Vec::new(),
    }
}

fn each_harm(survey: &Survey, judge: impl Fn(Fault, &Amends) -> Option<(usize, u16)>) -> Vec<Evidence> {
    survey
        .harms()
        .filter(|(_, fault, amends)| *fault != Fault::NotOurs || amends.best.is_some())
        .flat_map(|(_, fault, amends)| once(survey, judge(fault, amends)))
        .collect()
}

/// The ladder: too low is cold, too high is an admission nobody can stand by. Owning up beside an apology lifts it.
fn rung_points(survey: &Survey, fault: Fault, rung: Rung, amends: &Amends) -> u16 {
    let full = survey.case.house.responsibility == Responsibility::Full;
    ladder(fault, full, amends.owned.is_some())[rung as usize]
}

/// The points of each rung; [`Fault::right_rungs`] are those with all of them.
fn ladder(fault: Fault, full: bool, owned: bool) -> [u16; 4] {
    match fault {
        Fault::Ours | Fault::Shared if owned => [500, 850, FULL, FULL],
        Fault::Ours | Fault::Shared => [250, 500, FULL, FULL],
        Fault::Unknown if full => [400, 700, FULL, FULL],
        Fault::Unknown => [600, FULL, 250, 250],
        Fault::NotOurs => [FULL, 700, 200, 200],
    }
}

/// An apology undone: by "if" or "but", or by a stab at somebody in the same breath.
fn is_undone(kinds: Set) -> bool {
    const STABS: [ActKind; 4] = [ActKind::Blame, ActKind::DenyResponsibility, ActKind::Reprimand, ActKind::Argue];
    kinds.contains(ActKind::NonApology as usize)
        || kinds.contains(ActKind::Apology as usize) && STABS.iter().any(|stab| kinds.contains(*stab as usize))
}

/// Owning up without the word itself: nearly an apology beside a real one for another harm, little where
/// there is none; sympathy is none.
fn owned_points(survey: &Survey) -> u16 {
    let real = survey.amends.iter().any(|amends| amends.best.is_some_and(|(rung, _)| rung >= Rung::Experience));
    if real { 750 } else { 400 }
}

/// Regret and harm always, responsibility where it is owed; owning up counts as naming it.
fn parts_points(fault: Fault, amends: &Amends) -> u16 {
    let owed: &[Part] = match fault {
        Fault::Ours | Fault::Shared => &[Part::Regret, Part::Harm, Part::Responsibility],
        Fault::Unknown => &[Part::Regret, Part::Harm],
        Fault::NotOurs => &[Part::Regret],
    };
    let given = owed
        .iter()
        .filter(|part| amends.parts.contains(**part) || **part == Part::Responsibility && amends.owned.is_some())
        .count();
    u16::try_from(given * 1000 / owed.len()).unwrap_or(0)
}

/// The first apology: after the first story was heard, and not only at the end.
fn after_hearing(survey: &Survey) -> Vec<Evidence> {
    let first = survey.replies.iter().enumerate().find(|(_, said)| said.kinds.contains(ActKind::Apology as usize));
    once(
        survey,
        first.map(|(number, said)| {
            let earned = if said.cut_in {
                300
            } else if number < EARLY {
                FULL
            } else if number < LATE {
                600
            } else {
                300
            };
            (said.turn, earned)
        }),
    )
}

/// One apology for each harm and one more; every further one is too much.
fn not_overdone(survey: &Survey) -> Vec<Evidence> {
    let apologies: Vec<usize> = survey
        .replies
        .iter()
        .filter(|said| said.kinds.contains(ActKind::Apology as usize))
        .map(|said| said.turn)
        .collect();
    let Some(last) = apologies.last() else { return Vec::new() };
    let too_many = apologies.len().saturating_sub(survey.amends.len() + 1);
    vec![at(*last, FULL.saturating_sub(u16::try_from(too_many * 350).unwrap_or(FULL)))]
}

#[cfg(test)]
mod tests {
    use super::ladder;
    use crate::scenario::{Fault, Rung};
    use crate::scoring::scorecard::FULL;

    const RUNGS: [Rung; 4] = [Rung::Sympathy, Rung::Experience, Rung::Responsibility, Rung::Repair];

    #[test]
    fn the_rungs_with_full_points_are_those_that_are_right() {
        for fault in [Fault::Ours, Fault::Shared, Fault::Unknown, Fault::NotOurs] {
            for full in [false, true] {
                for rung in RUNGS {
                    let points = ladder(fault, full, false)[rung as usize];
                    let right = fault.right_rungs(full).contains(&rung);
                    assert_eq!(points == FULL, right, "{fault:?} {rung:?}, full: {full}, {points}");
                }
            }
        }
    }
}
