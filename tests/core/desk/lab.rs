//! Attempts that reach the desk, and a trainee who does a little of everything there.

use crate::shelf::{LIBRARY, cases};
use holdord::conversation::{Case, Move, Options};
use holdord::desk::{Attempt, DeskMove, Draft, Place};
use holdord::house::Layout;
use holdord::play::Practice;
use holdord::scenario::{Act, Gender, Scenario};
use holdord::store::{Person, Store};
use std::path::Path;
use std::sync::{Arc, Mutex};

/// The scenario whose desk the plans play.
pub(crate) const SCENARIO: &str = "workshop-24-hours";

/// The scenarios that go on after their call.
pub(crate) fn with_a_desk() -> impl Iterator<Item = Arc<Case>> {
    cases().into_iter().filter(|case| case.scenario.after.is_some())
}

/// Speaks in the call under way until it is over: promises where it can, else says what stands first.
pub(crate) fn speak(practice: &mut Practice) {
    while practice.place() == holdord::shift::Place::OnLine {
        practice.advance(practice.call().quiet_at());
        let call = practice.call();
        let offers = call.offers();
        let promises =
            |reply: &&usize| call.scenario().replies[**reply].acts.iter().any(|act| matches!(act, Act::Promise { .. }));
        let reply = offers.iter().find(promises).or(offers.first()).copied();
        let at = call.now() + 1_500;
        let said = reply.is_some_and(|reply| practice.make(at, Move::Reply(reply)).is_ok());
        if !said {
            let next = practice.call().next_at().unwrap_or(at + 60_000);
            practice.advance(next);
        }
    }
}

/// An attempt at its desk, with this seed or the next one that gets there; kept in the folder, if there is one.
pub(crate) fn at_the_desk(scenario: &str, seed: u64, folder: Option<&Path>) -> Practice {
    let gets_there = |seed: &u64| tried(scenario, *seed, None).attempt().place() == Place::AtDesk;
    let seed = (seed..seed + 20).find(gets_there).unwrap_or_else(|| panic!("{scenario}: nothing is ever promised"));
    tried(scenario, seed, folder)
}

/// An attempt after its first call.
fn tried(scenario: &str, seed: u64, folder: Option<&Path>) -> Practice {
    let options = Options { seed, pressure: true };
    let kept = folder.map(|folder| {
        let (store, _) = Store::open(folder).expect("the store opens");
        let person = store.person("Maja", Gender::Feminine).expect("a person");
        (Arc::new(Mutex::new(store)), person)
    });
    let keep = kept.as_ref().map(|(store, person): &(_, Person)| (Arc::clone(store), person, "2026-01-02T03:04:05Z"));
    let begun = Practice::begin(&LIBRARY, scenario, Gender::Feminine, options, keep);
    let mut practice = begun.unwrap_or_else(|error| panic!("{error}"));
    speak(&mut practice);
    practice
}

/// The letter with the first sentence of each part and a copy to everybody.
pub(crate) fn letter(scenario: &Scenario) -> Option<Draft> {
    let letter = scenario.after.as_ref()?.letter.as_ref()?;
    let mut blocks: Vec<usize> = Vec::new();
    for (index, block) in letter.blocks.iter().enumerate() {
        if blocks.iter().all(|known| letter.blocks[*known].part != block.part) {
            blocks.push(index);
        }
    }
    let copies = (0..letter.copies.len()).collect();
    Some(Draft { layout: Layout::SemiBlock, blocks, copies, own: "Vi ses # igen own copies".to_owned() })
}

/// Does a little of everything, and speaks in every call, until the case is put away. `look` sees every step.
pub(crate) fn live(practice: &mut Practice, mut look: impl FnMut(&Practice)) {
    let scenario = Arc::clone(&practice.call().case().scenario);
    let after = scenario.after.as_ref().expect("a desk");
    let mut moves: Vec<DeskMove> = Vec::new();
    for (contact, written) in after.contacts.iter().enumerate() {
        moves.extend((0..written.questions.len()).map(|question| DeskMove::Ask { contact, question }));
        moves.push(DeskMove::Wait);
    }
    for (news, written) in after.news.iter().enumerate() {
        moves.extend((0..written.answers.len()).map(|answer| DeskMove::Answer { news, answer }));
    }
    moves.push(DeskMove::Call);
    moves.extend((0..after.messages.len()).map(DeskMove::Send));
    moves.extend(letter(&scenario).map(DeskMove::Write));
    moves.extend([DeskMove::WaitFor(30), DeskMove::Call, DeskMove::Wait, DeskMove::Wait, DeskMove::Call]);
    for made in moves.into_iter().chain([DeskMove::Close]) {
        if practice.attempt().place() != Place::AtDesk {
            break;
        }
        // What does not fit now is refused; that is a test of its own.
        let _ = practice.at_desk(&made);
        look(practice);
        speak(practice);
        look(practice);
    }
    let _ = practice.at_desk(&DeskMove::Close);
    look(practice);
    assert_eq!(practice.attempt().place(), Place::Over, "{}", scenario.id);
}

/// Everything that makes up an attempt: its calls word for word, and the desk.
pub(crate) fn record(attempt: &Attempt) -> String {
    let calls: Vec<_> = attempt.calls().collect();
    let desk = attempt.desk().expect("a desk");
    format!("{calls:?} {:?} {:?} {:?} {:?}", desk.turns(), desk.promises(), desk.now(), desk.ending())
}
