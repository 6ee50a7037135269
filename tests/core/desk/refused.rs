//! What cannot be done at the desk changes nothing, and is not kept.

use super::lab::{SCENARIO, at_the_desk, letter, live, record};
use crate::program::folder;
use holdord::conversation::{Move, Options};
use holdord::desk::{Attempt, DeskMove, DeskRefused, Draft};
use holdord::house::Layout;
use holdord::play::{PlayError, Practice};
use holdord::scenario::Set;
use holdord::shift::DayRefused;
use holdord::store::Store;
use std::path::Path;

/// Makes a move that must be refused, and proves that nothing came of it.
fn refused(practice: &mut Practice, made: &DeskMove, why: DeskRefused, folder: &Path) {
    let kept = || Store::open(folder).expect("the store opens").0.moves(1).expect("reads").len();
    let (before, moves) = (record(practice.attempt()), kept());
    match practice.at_desk(made) {
        Err(PlayError::RefusedAtDesk(refused)) => assert_eq!(refused, DayRefused::Desk(why), "{made:?}"),
        other => panic!("{made:?}: {other:?}"),
    }
    assert_eq!(record(practice.attempt()), before, "{made:?}");
    assert_eq!(kept(), moves, "{made:?} was kept");
}

#[test]
fn a_refused_move_changes_nothing_and_is_not_kept() {
    let folder = folder();
    let mut practice = at_the_desk(SCENARIO, 4, Some(folder.path()));
    let draft = letter(practice.call().scenario()).expect("a letter");
    let with = |blocks: Vec<usize>, copies: Set, own: String| {
        DeskMove::Write(Draft { layout: Layout::Block, blocks, copies, own })
    };
    let nobody = Set::default;
    for (made, why) in [
        (DeskMove::Ask { contact: 99, question: 0 }, DeskRefused::Unknown),
        (DeskMove::Ask { contact: 0, question: 99 }, DeskRefused::Unknown),
        (DeskMove::Answer { news: 99, answer: 0 }, DeskRefused::Unknown),
        (DeskMove::Answer { news: 0, answer: 0 }, DeskRefused::NotAsked),
        (DeskMove::Send(99), DeskRefused::Unknown),
        (DeskMove::Send(0), DeskRefused::NotOffered),
        (with(vec![99], nobody(), String::new()), DeskRefused::Unknown),
        (with(vec![0], Set::from_iter([63]), String::new()), DeskRefused::Unknown),
        (with(vec![0], nobody(), "å".repeat(Draft::MOST_OWN + 1)), DeskRefused::Unknown),
    ] {
        refused(&mut practice, &made, why, folder.path());
    }
    practice.at_desk(&DeskMove::Write(draft.clone())).expect("the letter goes");
    refused(&mut practice, &DeskMove::Write(draft), DeskRefused::NoLetter, folder.path());
    practice.at_desk(&DeskMove::Call).expect("there is something to call about");
    for made in [DeskMove::Wait, DeskMove::Close, DeskMove::Call, DeskMove::Send(0)] {
        refused(&mut practice, &made, DeskRefused::OnLine, folder.path());
    }
    live_on(&mut practice);
    for made in [DeskMove::Wait, DeskMove::Close, DeskMove::Call] {
        refused(&mut practice, &made, DeskRefused::Closed, folder.path());
    }
}

fn live_on(practice: &mut Practice) {
    super::lab::speak(practice);
    live(practice, |_| ());
}

#[test]
fn after_hours_only_waiting_is_possible() {
    let folder = folder();
    let mut practice = at_the_desk(SCENARIO, 2, Some(folder.path()));
    // The letter takes longer than what is left of the day.
    while practice.attempt().desk().is_some_and(holdord::desk::Desk::is_open) {
        let left =
            practice.attempt().desk().map_or(0, |desk| desk.hours().close_after(desk.now()).minutes_since(desk.now()));
        let made = if left > 3 { DeskMove::WaitFor(left - 1) } else { DeskMove::Ask { contact: 0, question: 0 } };
        practice.at_desk(&made).expect("it is open");
        super::lab::speak(&mut practice);
    }
    for made in [DeskMove::Call, DeskMove::Send(0), DeskMove::Ask { contact: 0, question: 0 }] {
        refused(&mut practice, &made, DeskRefused::AfterHours, folder.path());
    }
    practice.at_desk(&DeskMove::Wait).expect("waiting is always possible");
    assert!(practice.attempt().desk().is_some_and(holdord::desk::Desk::is_open), "the trainee is back at work");
}

#[test]
fn where_nothing_follows_there_is_no_desk_to_move_at() {
    let case = crate::shelf::case(SCENARIO);
    let mut attempt = Attempt::new(case, Options { seed: 1, pressure: true });
    assert_eq!(attempt.at_desk(&DeskMove::Wait), Err(DeskRefused::OnLine));
    attempt.make(1_000, Move::HangUp).expect("hanging up is always possible");
    attempt.run_out();
    assert!(attempt.desk().is_none(), "nothing was promised");
    assert_eq!(attempt.at_desk(&DeskMove::Wait), Err(DeskRefused::Closed));
}
