//! A scripted trainee at the desk: one policy, with the habits that show only after the call.

use super::policy::{BadNews, Bots, Follows, Policy};
use super::simulate::converse;
use super::value::{Memory, Moment};
use crate::desk::{Attempt, Desk, DeskMove, Draft, Place};
use crate::house::{Deadline, Layout};
use crate::scenario::{Act, ActKind, Block, LetterPart, Need, Set};

/// The most moves at one desk; a policy that needs more goes round in circles.
const MOST_MOVES: u32 = 400;

/// Goes on with an attempt until the case is put away.
pub(super) fn follow_up(attempt: &mut Attempt, bots: &Bots, policy: &Policy) {
    let mut talked = Talked::default();
    for _ in 0..MOST_MOVES {
        match attempt.place() {
            Place::Over => return,
            Place::OnLine => {
                attempt.in_call(|call| converse(call, bots, policy, &mut Memory::default()));
            }
            Place::AtDesk => {
                let made = next(attempt, bots, policy, &mut talked);
                if attempt.at_desk(&made).is_err() && attempt.at_desk(&DeskMove::Wait).is_err() {
                    return;
                }
            }
        }
    }
    let _ = attempt.at_desk(&DeskMove::Close);
}

/// What has been dealt with already.
#[derive(Default)]
pub(super) struct Talked {
    /// Steps whose reminder was followed by a question.
    asked: Set,
    /// Steps the customer was called about since the last news of them.
    told: Set,
    /// News that were acted upon.
    news: Set,
    /// How many promises had been given.
    promises: usize,
    wrote: bool,
}

impl Talked {
    /// A new date for a step: what was asked and told about the old one counts no longer. "Soon" is no new date; a
    /// trainee who says so would call again for ever.
    fn takes_in(&mut self, desk: &Desk) {
        let promises = desk.promises();
        let new = promises.get(self.promises..).unwrap_or_default().iter();
        for promise in new.filter(|promise| promise.entry.due != Deadline::Vague) {
            let step: Set = [promise.entry.step].into_iter().collect();
            self.asked = self.asked.without(step);
            self.told = self.told.without(step);
        }
        self.promises = promises.len();
    }
}

/// What this trainee does next at the desk of a case.
pub(super) fn next(attempt: &Attempt, bots: &Bots, policy: &Policy, talked: &mut Talked) -> DeskMove {
    let (Some(desk), Some(after)) = (attempt.desk(), &attempt.call().scenario().after) else { return DeskMove::Close };
    if policy.follows == Follows::Never || !desk.is_open() {
        return DeskMove::Wait;
    }
    if let Some(news) = desk.unanswered().next() {
        let right = |answer: &crate::scenario::Answer| answer.acts.iter().any(|act| act.kind() == ActKind::Readback);
        let answers = &after.news[news].answers;
        return DeskMove::Answer { news, answer: answers.iter().position(right).unwrap_or(0) };
    }
    let call = attempt.call();
    let moment = Moment { bots, policy, call, memory: &Memory::default() };
    talked.takes_in(desk);
    // The last word on each step: is it ready, late, or due soon, and does the customer know?
    let standing = desk.standing();
    let open = |step: &usize| desk.promises().iter().any(|promise| promise.entry.step == *step && promise.is_open());
    let due_soon = |step: usize| {
        let last = desk.promises().iter().rev().find(|promise| promise.entry.step == step);
        last.is_some_and(|promise| promise.reminded && promise.is_open())
    };
    let steps = || (0..call.scenario().steps.len()).filter(|step| desk.due(*step).is_some());
    for step in steps() {
        let fresh_news = (0..after.news.len())
            .find(|news| after.news[*news].step == step && desk.has_arrived(*news) && !talked.news.contains(*news));
        if let Some(news) = fresh_news {
            talked.news.insert(news);
            talked.told = talked.told.without([step].into_iter().collect());
        }
        let ready = standing.ready.contains(step);
        let uninformed = !standing.informed.contains(step);
        let own = desk.own_work().any(|(own, _)| own == step);
        let bad = !ready && (fresh_news.is_some() || due_soon(step) || standing.overdue.contains(step));
        if !ready && due_soon(step) && !talked.asked.contains(step) {
            talked.asked.insert(step);
            if let Some(contact) = after.contacts.iter().position(|contact| contact.step == step) {
                let questions = &after.contacts[contact].questions;
                let best = (0..questions.len())
                    .max_by_key(|question| (moment.value(&questions[*question].acts), std::cmp::Reverse(*question)));
                return DeskMove::Ask { contact, question: best.unwrap_or(0) };
            }
        }
        let worth_a_word = ready && (uninformed || own) && (open(&step) || uninformed) || own && due_soon(step);
        let brings = bad && open(&step) && policy.bad_news == BadNews::Brings;
        if (worth_a_word || brings) && !talked.told.contains(step) {
            talked.told.insert(step);
            return DeskMove::Call;
        }
    }
    let settled = desk.promises().iter().all(|promise| !promise.is_open());
    match &after.letter {
        Some(letter) if settled && !talked.wrote => {
            talked.wrote = true;
            DeskMove::Write(write(desk, letter, &moment))
        }
        _ if settled => DeskMove::Close,
        _ => DeskMove::Wait,
    }
}

/// For each part of a letter the sentence that is worth most, and for the agreement as many as it takes to repeat every
/// promise; copies for those who took part.
fn write(desk: &Desk, letter: &crate::scenario::Letter, moment: &Moment) -> Draft {
    let promised: Set = desk.promises().iter().map(|promise| promise.entry.step).collect();
    let misplaced = |act: &Act| matches!(act, Act::Promise { .. } | Act::Offer(_) | Act::Assure | Act::Close);
    let fits = |block: &Block| !block.acts.iter().any(misplaced) && promised.covers(block.repeats);
    let worth = |block: &Block| {
        let repeats = i32::try_from(block.repeats.len()).unwrap_or(0) * 100;
        moment.value(&block.acts) + repeats - if fits(block) { 0 } else { 10_000 }
    };
    let mut blocks = Vec::new();
    let mut repeated = Set::default();
    for part in LetterPart::ALL {
        let own = || letter.blocks.iter().enumerate().filter(move |(_, block)| block.part == part);
        let best = own().max_by_key(|(index, block)| (worth(block), std::cmp::Reverse(*index)));
        repeated = best.map_or(repeated, |(_, block)| repeated.union(block.repeats));
        blocks.extend(best.map(|(index, _)| index));
        for (index, block) in own().filter(|(_, block)| fits(block)) {
            if !block.repeats.is_empty() && !block.repeats.meets(repeated) {
                repeated = repeated.union(block.repeats);
                blocks.push(index);
            }
        }
    }
    let copies = letter.copies.iter().enumerate().filter(|(_, copy)| copy.need == Need::Involved);
    Draft {
        layout: desk.case().house.letter.as_ref().map_or(Layout::Block, |look| look.layout),
        blocks,
        copies: copies.map(|(index, _)| index).collect(),
        own: String::new(),
    }
}
