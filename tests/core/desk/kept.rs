//! What is kept of an attempt with a desk: all of it, in another session and after a kill.

use super::lab::{SCENARIO, at_the_desk, live, record, with_a_desk};
use crate::program::{Caller, folder};
use crate::shelf::LIBRARY;
use holdord::desk::{Desk, Happened, Place};
use holdord::play::{Practice, reopen, replay};
use holdord::store::Store;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

fn open(folder: &Path) -> Store {
    Store::open(folder).expect("the store opens").0
}

#[test]
fn a_stored_attempt_played_again_gives_the_same_calls_and_the_same_desk() {
    for case in with_a_desk() {
        for seed in [1, 8, 15] {
            let folder = folder();
            let mut practice = at_the_desk(&case.scenario.id, seed, Some(folder.path()));
            live(&mut practice, |_| ());
            practice.score("2026-01-02T03:14:05Z").expect("it is kept");
            let store = open(folder.path());
            let row = store.attempt(1).expect("reads").expect("the attempt");
            let ending = practice.attempt().ending().map(|ending| ending.id.to_string());
            assert_eq!(row.ending, ending, "the ending of the case is kept");
            let again = replay(&LIBRARY, &row, &store.moves(1).expect("reads")).expect("it plays");
            assert!(record(again.attempt()) == record(practice.attempt()), "{} {seed}", case.scenario.id);
            let opened = reopen(&LIBRARY, &store, &row).expect("it opens");
            assert_eq!(opened.same, Some(true), "{} {seed}: another score", case.scenario.id);
        }
    }
}

#[test]
fn an_attempt_left_at_any_step_of_the_desk_goes_on_there() {
    for case in with_a_desk() {
        let folder = folder();
        let mut practice = at_the_desk(&case.scenario.id, 6, Some(folder.path()));
        let mut steps = 0;
        live(&mut practice, |left| {
            steps += 1;
            if left.attempt().place() == Place::Over || steps % 3 != 0 {
                return;
            }
            let store = open(folder.path());
            let row = store.unfinished().expect("reads").expect("an unfinished attempt");
            let resumed = Practice::resume(&LIBRARY, Arc::new(Mutex::new(store)), &row).expect("it resumes");
            assert_eq!(resumed.attempt().place(), left.attempt().place(), "{} step {steps}", case.scenario.id);
            assert!(record(resumed.attempt()) == record(left.attempt()), "{} step {steps}", case.scenario.id);
        });
        assert!(steps > 5, "{}: nothing happened", case.scenario.id);
    }
}

/// Kills the program after `moves` questions that were answered on screen; every one must be in the store.
fn killed_after(moves: usize) {
    let folder = folder();
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("made");
    drop(at_the_desk(SCENARIO, 3, Some(&data)));
    let mut caller = Caller::start(folder.path(), &["play", "--terminal", "--name", "Maja"]);
    caller.types("1");
    for number in 0..moves {
        caller.types(&format!("k\n1\n{}", number % 2 + 1));
        caller.reads_until(&["You asked: “", "The answer was: “"]);
    }
    // The kill may come in the middle of the next ones.
    caller.types("k\n1\n1\nn\nk");
    caller.kill();
    let store = open(&data);
    let row = store.unfinished().expect("reads").expect("the attempt");
    let resumed = Practice::resume(&LIBRARY, Arc::new(Mutex::new(store)), &row).expect("it resumes");
    let turns = resumed.attempt().desk().map(Desk::turns).unwrap_or_default();
    let asked = turns.iter().filter(|turn| matches!(turn.what, Happened::Asked { .. })).count();
    assert!(asked >= moves, "{moves} questions were on screen, {asked} are kept");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the long version is asked for by the environment")]
fn a_program_killed_at_the_desk_loses_no_move_that_was_on_screen() {
    let rounds = if std::env::var("HOLDORD_LONG").is_ok() { 100 } else { 3 };
    for round in 0..rounds {
        killed_after(1 + round % 4);
    }
}
