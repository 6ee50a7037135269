//! Listening: what the trainee let be said, mirrored, wrote down and repeated.
//!
//! Each arm of [`evidence`] is one criterion; its page for people is `criterion-<id>` in the
//! Fluent files.

use super::rubric::Criterion;
use super::scorecard::{Evidence, FULL, at, lapse, once, temptations};
use super::survey::{Said, Survey};
use crate::conversation::Happening;
use crate::scenario::{Act, ActKind, Set};

/// At most so many long stories ask for a nod. A judgment.
const MOST_NODS: usize = 3;
/// A speech of so many breaths is a story to let finish.
const STORY: usize = 2;
/// A story of so many breaths asks for a nod.
const LONG_STORY: usize = 3;

/// The opportunities of one listening criterion.
pub(super) fn evidence(criterion: Criterion, survey: &Survey) -> Vec<Evidence> {
    match criterion {
        Criterion::LetsFinish => lets_finish(survey),
        Criterion::FeelingFirst => {
            survey.replies.iter().filter_map(|said| feeling_first(said).map(|earned| at(said.turn, earned))).collect()
        }
        Criterion::ReadBack => read_back(survey),
        Criterion::Notes => notes(survey),
        Criterion::OpenQuestions => open_questions(survey),
        Criterion::NothingTwice => {
            temptations(survey, |said| tempted_twice(survey, said), |said| asks_twice(said.acts, said.known))
        }
        Criterion::AnythingElse => once(survey, survey.first(ActKind::AnythingElse).map(|said| (said.turn, FULL))),
        Criterion::Thanks => {
            let thanks = |said: &&Said| {
                let thanked =
                    said.kinds.contains(ActKind::Thanks as usize) || said.kinds.contains(ActKind::ValueTrust as usize);
                thanked && !said.kinds.contains(ActKind::NonApology as usize)
            };
            let thanked = survey.replies.iter().find(thanks);
            once(survey, thanked.map(|said| (said.turn, FULL)))
        }
        Criterion::Backchannels => nods(survey),
        _ => Vec::new(),
    }
}

/// Every story that a reply followed; one that was cut is charged to the reply that cut it, silence earns nothing.
fn lets_finish(survey: &Survey) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for (index, speech) in survey.speeches.iter().enumerate() {
        let next = survey.speeches.get(index + 1).map_or(usize::MAX, |next| next.turn);
        let answer = survey.replies.iter().find(|said| said.turn > speech.turn && said.turn < next);
        match answer {
            Some(said) if said.cut_in && !said.kinds.contains(ActKind::Safety as usize) => {
                evidence.extend(lapse(said.turn));
            }
            Some(said) if speech.breaths >= STORY => evidence.push(at(said.turn, FULL)),
            None if speech.breaths >= STORY && next != usize::MAX => evidence.push(at(speech.turn, 0)),
            _ => {}
        }
    }
    evidence
}

/// While hot: an act that answers the feeling, and no reason beside it. What only names an action is neither.
fn feeling_first(said: &Said) -> Option<u16> {
    const ANSWERS: [ActKind; 9] = [
        ActKind::Empathy,
        ActKind::Readback,
        ActKind::Apology,
        ActKind::Agree,
        ActKind::Ownership,
        ActKind::Thanks,
        ActKind::ValueTrust,
        ActKind::Safety,
        ActKind::AskOpen,
    ];
    const REASONS: [ActKind; 8] = [
        ActKind::Explain,
        ActKind::Argue,
        ActKind::Decline,
        ActKind::NonApology,
        ActKind::DenyResponsibility,
        ActKind::Reprimand,
        ActKind::Correct,
        ActKind::AskFact,
    ];
    if !said.hot {
        return None;
    }
    let any = |kinds: &[ActKind]| kinds.iter().any(|kind| said.kinds.contains(*kind as usize));
    let (answers, reasons) = (any(&ANSWERS), any(&REASONS));
    match (answers, reasons) {
        (true, false) => Some(FULL),
        (true, true) => Some(200),
        (false, true) => Some(0),
        (false, false) => None,
    }
}

/// The needed facts that were told, of which two thirds repeated back are as good as all; wrong ones count against it
/// until they are put right.
fn read_back(survey: &Survey) -> Vec<Evidence> {
    let needed = survey.case.scenario.needed.both(survey.told);
    let deadline = survey.transcript.ledger.last().map_or(usize::MAX, |entry| entry.turn);
    if needed.is_empty() {
        return Vec::new();
    }
    let (mut right, mut wrong, mut last) = (Set::default(), Set::default(), None);
    for said in survey.replies.iter().filter(|said| said.turn <= deadline) {
        for act in said.acts {
            match *act {
                Act::Readback(facts) => {
                    // What nobody has said yet cannot be repeated.
                    right = right.union(facts.both(said.known));
                    wrong = wrong.without(facts);
                    last = Some(said.turn);
                }
                Act::Misread(facts) => {
                    wrong = wrong.union(facts);
                    last = Some(said.turn);
                }
                _ => {}
            }
        }
    }
    let covered = right.both(needed).len() * 1500 / needed.len();
    let earned = covered.min(1000).saturating_sub(wrong.len() * 300);
    once(survey, last.map(|turn| (turn, u16::try_from(earned).unwrap_or(0))))
}

/// Every fact that was told, by what stands in the journal at the end; an invented one counts too.
fn notes(survey: &Survey) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for (fact, note) in survey.notes.iter().enumerate() {
        match (survey.told.contains(fact), *note) {
            (true, Some((turn, version))) => evidence.push(at(turn, if version == Some(0) { FULL } else { 0 })),
            (true, None) if survey.by_protocol => {}
            (true, None) => evidence.push(Evidence { turn: told_in(survey, fact), earned: 0 }),
            (false, Some((turn, Some(version)))) if !survey.known.contains(fact) || version != 0 => {
                evidence.push(at(turn, 0));
            }
            (false, _) => {}
        }
    }
    evidence
}

/// The turn in which a fact was told.
fn told_in(survey: &Survey, fact: usize) -> Option<usize> {
    survey.transcript.turns.iter().position(|turn| turn.told.contains(fact)).map(|turn| turn.saturating_sub(1))
}

/// In each stay in a beat with an untold needed fact and an open question on offer: whether one was asked.
fn open_questions(survey: &Survey) -> Vec<Evidence> {
    let needed = survey.case.scenario.needed;
    let mut stays: Vec<(usize, Evidence)> = Vec::new();
    for said in &survey.replies {
        let asked = said.kinds.contains(ActKind::AskOpen as usize);
        let open = !needed.without(said.record.told).is_empty() && said.tempted.contains(ActKind::AskOpen as usize);
        match stays.last_mut().filter(|(beat, _)| *beat == said.record.beat) {
            Some((_, evidence)) if asked => *evidence = at(said.turn, FULL),
            None if open => stays.push((said.record.beat, at(said.turn, if asked { FULL } else { 0 }))),
            _ => {}
        }
    }
    // Asked once in a while is enough: a stay without a question is made good by the next one with it.
    let mut evidence: Vec<Evidence> = stays.into_iter().map(|(_, evidence)| evidence).collect();
    for index in 1..evidence.len() {
        if evidence[index].earned == FULL && evidence[index - 1].earned == 0 {
            evidence[index - 1].earned = 750;
        }
    }
    evidence
}

fn asks_twice(acts: &[Act], known: Set) -> bool {
    acts.iter().any(|act| matches!(act, Act::AskFact(fact) if known.contains(*fact)))
}

fn tempted_twice(survey: &Survey, said: &Said) -> bool {
    let replies = &survey.case.scenario.replies;
    survey.transcript.offered(said.record).any(|offer| asks_twice(&replies[offer].acts, said.known))
}

/// Long stories, the first few: a nod in it, or an answer that can only come from listening. Silence that is felt
/// and a hold without a word say that nobody is there.
fn nods(survey: &Survey) -> Vec<Evidence> {
    let absent = survey
        .transcript
        .turns
        .iter()
        .enumerate()
        .filter(|(_, turn)| matches!(turn.what, Happening::Silence | Happening::Held { announced: false }));
    let long = survey.speeches.iter().filter(|speech| speech.breaths >= LONG_STORY && !speech.cut).take(MOST_NODS);
    let heard = long.filter_map(|speech| {
        let answer = survey.replies.iter().find(|said| said.turn > speech.turn)?;
        let specific =
            answer.kinds.contains(ActKind::Readback as usize) || answer.kinds.contains(ActKind::Empathy as usize);
        Some(at(
            if speech.nodded { speech.turn } else { answer.turn },
            if speech.nodded || specific { FULL } else { 0 },
        ))
    });
    heard.chain(absent.map(|(turn, _)| at(turn, 0))).collect()
}
