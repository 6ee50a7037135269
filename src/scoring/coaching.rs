//! Coaching: the two or three findings that would have changed most, with a better sentence.

use super::rubric::Criterion;
use super::scorecard::{FULL, Scorecard};
use crate::conversation::{Case, Happening, Transcript};
use crate::house::Authority;
use crate::scenario::{Act, ActKind, Reply, Rung};

/// The most tips of one debrief.
const MOST_TIPS: usize = 3;

/// One thing to do better next time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tip {
    /// What it is about.
    pub criterion: Criterion,
    /// The turn it is seen in.
    pub turn: Option<usize>,
    /// A reply that would have been better: one that was on offer then, else one of the scenario.
    pub better: Option<usize>,
    /// Thousandths of the skill that it cost.
    pub cost: u32,
}

/// The findings that cost most, at most one a criterion and at most two a skill, dearest first. Turns are numbered through
/// all `calls`.
pub fn coach(case: &Case, calls: &[&Transcript], scorecard: &Scorecard) -> Vec<Tip> {
    let mut tips = Vec::new();
    for skill in &scorecard.skills {
        let shown: u32 =
            skill.criteria.iter().filter(|score| !score.evidence.is_empty()).map(|score| u32::from(score.weight)).sum();
        for score in &skill.criteria {
            let Some(points) = score.points().filter(|points| *points < u32::from(FULL)) else { continue };
            let cap = if skill.capped_by == Some(score.criterion) { 400 } else { 0 };
            let cost = (u32::from(FULL) - points) * u32::from(score.weight) / shown.max(1) + cap;
            let worst = score.evidence.iter().min_by_key(|evidence| (evidence.earned, evidence.turn));
            let turn = worst.and_then(|evidence| evidence.turn);
            let better = turn.and_then(|turn| better_at(case, calls, score.criterion, turn));
            let said = turn.and_then(|turn| reply_at(calls, turn));
            let better = better.or_else(|| better_anywhere(case, score.criterion, said));
            tips.push(Tip { criterion: score.criterion, turn, better, cost });
        }
    }
    tips.sort_by_key(|tip| (std::cmp::Reverse(tip.cost), tip.criterion));
    let mut chosen: Vec<Tip> = Vec::new();
    for tip in tips {
        let same = chosen.iter().filter(|other| other.criterion.skill() == tip.criterion.skill()).count();
        if same < 2 && chosen.len() < MOST_TIPS {
            chosen.push(tip);
        }
    }
    chosen
}

/// Among the replies offered at a turn the one that does what the criterion looks for and keeps most of what was said well.
fn better_at(case: &Case, calls: &[&Transcript], criterion: Criterion, turn: usize) -> Option<usize> {
    let (transcript, turn) = find(calls, turn)?;
    let record = &transcript.turns[turn];
    let said = reply_at(&[transcript], turn)?;
    let replies = &case.scenario.replies;
    transcript
        .offered(record)
        .filter(|offer| *offer != said)
        .filter(|offer| is_clean(&replies[*offer]))
        .filter(|offer| does(case, criterion, &replies[*offer], record.at))
        .max_by_key(|offer| (replies[*offer].kinds.both(replies[said].kinds).len(), std::cmp::Reverse(*offer)))
}

/// The first reply of the scenario that does what the criterion looks for, where none was on offer at its turn.
fn better_anywhere(case: &Case, criterion: Criterion, said: Option<usize>) -> Option<usize> {
    let names_what_to_do = !matches!(
        criterion,
        Criterion::Unconditional
            | Criterion::NoBlame
            | Criterion::NoArguing
            | Criterion::NoDenial
            | Criterion::NoReprimand
    );
    let mut replies = case.scenario.replies.iter().enumerate().filter(|_| names_what_to_do);
    let better =
        replies.find(|(index, reply)| Some(*index) != said && is_clean(reply) && does(case, criterion, reply, 0));
    better.map(|(index, _)| index)
}

/// The call that a turn belongs to, and its number there.
fn find<'t>(calls: &[&'t Transcript], mut turn: usize) -> Option<(&'t Transcript, usize)> {
    for call in calls {
        if turn < call.turns.len() {
            return Some((call, turn));
        }
        turn -= call.turns.len();
    }
    None
}

/// The reply given in a turn, if one was.
fn reply_at(calls: &[&Transcript], turn: usize) -> Option<usize> {
    let (transcript, turn) = find(calls, turn)?;
    match transcript.turns[turn].what {
        Happening::Replied { reply, .. } => Some(reply),
        _ => None,
    }
}

/// Free of what is never the better sentence.
fn is_clean(reply: &Reply) -> bool {
    const FAULTS: [ActKind; 7] = [
        ActKind::Blame,
        ActKind::Argue,
        ActKind::DenyResponsibility,
        ActKind::Reprimand,
        ActKind::NonApology,
        ActKind::Rude,
        ActKind::Untruth,
    ];
    FAULTS.iter().all(|fault| !reply.kinds.contains(*fault as usize))
}

/// Whether a reply does what a criterion looks for. It is already free of blame, arguing and excuses.
fn does(case: &Case, criterion: Criterion, reply: &Reply, at: u32) -> bool {
    let has = |kind: ActKind| reply.kinds.contains(kind as usize);
    match criterion {
        Criterion::FeelingFirst => {
            (has(ActKind::Empathy) || has(ActKind::Readback) || has(ActKind::Apology)) && !has(ActKind::Explain)
        }
        Criterion::ReadBack | Criterion::Backchannels => has(ActKind::Readback),
        Criterion::OpenQuestions => has(ActKind::AskOpen),
        Criterion::NothingTwice => has(ActKind::Readback) || has(ActKind::AskOpen),
        Criterion::AnythingElse => has(ActKind::AnythingElse),
        Criterion::Thanks => has(ActKind::Thanks),
        Criterion::RightRung | Criterion::Parts | Criterion::NamesHarm | Criterion::AfterHearing => {
            reply.acts.iter().any(|act| matches!(act, Act::Apology { rung, .. } if *rung >= Rung::Experience))
        }
        Criterion::HonestAcknowledgment => has(ActKind::Agree),
        Criterion::StandsBy => has(ActKind::Ownership) || has(ActKind::Apology),
        Criterion::Unconditional
        | Criterion::NoBlame
        | Criterion::NoArguing
        | Criterion::NoDenial
        | Criterion::NoReprimand => !has(ActKind::Effort),
        Criterion::Chance | Criterion::NotLate | Criterion::Complete | Criterion::ConcreteStep => {
            reply.acts.iter().any(|act| is_good_promise(case, act, at))
        }
        Criterion::WithinAuthority => reply
            .acts
            .iter()
            .any(|act| matches!(act, Act::Offer(remedy) if case.house.remedies[*remedy].authority == Authority::Agent)),
        Criterion::Assured => has(ActKind::Assure),
        Criterion::LetsFinish
        | Criterion::KeptInTime
        | Criterion::BadNews
        | Criterion::Handover
        | Criterion::LetterApology
        | Criterion::Notes
        | Criterion::NotOverdone
        | Criterion::NeutralFactFinding
        | Criterion::WrittenDown => false,
    }
}

fn is_good_promise(case: &Case, act: &Act, at: u32) -> bool {
    let Act::Promise { step, due, .. } = act else { return false };
    let now = case.scenario.starts + at / 60_000;
    let completion = case.chances.of(case.scenario.steps[*step].procedure, now, &case.house, &case.holidays);
    let expected = due.resolve(now, completion.promisable(), &case.house, &case.holidays);
    completion.chance_by(expected) >= case.house.threshold
}
