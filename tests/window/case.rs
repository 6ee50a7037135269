//! Calls that were taken before the window opened, so that it goes on where they were left.

use holdord::conversation::{Move, Note, Options};
use holdord::desk::{DeskMove, Place};
use holdord::library::Library;
use holdord::play::{Practice, SharedStore};
use holdord::scenario::{Act, Gender, Scenario};
use holdord::shift::{self, Day, DayMove};
use holdord::store::Store;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// A good call to the workshop, up to the goodbye: three promises, all written down.
pub(crate) const CALL: &[&str] = &[
    "note waited",
    "note day-and-night",
    "reply opening--sorry",
    "note silent",
    "reply silence--sorry",
    "note approved",
    "reply twice--once",
    "reply twice--own-call",
    "note same-day",
    "reply yesterday--mine",
    "reply yesterday--hold-me",
    "reply job--alone",
    "note job",
    "reply files--most",
    "note backup",
    "reply cabinet--sorry",
    "reply cabinet--own",
    "reply cabinet--swap",
    "reply summary--both",
    "look-up part",
    "reply date--part",
    "note-promise 0",
    "look-up loaners",
    "reply loaner--ready",
    "note-promise 1",
    "reply copy--half-hour",
    "reply common--any-more",
    "note see-it",
];

/// The last word of that call.
pub(crate) const GOODBYE: &str = "reply common--goodbye";

/// Plays lines on an attempt that is kept, and returns where it is kept and the attempt.
pub(crate) fn played(folder: &Path, lines: &[&str]) -> (SharedStore, Practice) {
    let library = Library::open(&[]).expect("the shipped files are whole");
    let (store, mut practice) = begun(&library, folder, "workshop-24-hours");
    for line in lines {
        play(&mut practice, line);
    }
    (store, practice)
}

fn begun(library: &Library, folder: &Path, scenario: &str) -> (SharedStore, Practice) {
    let (store, _) = Store::open(folder).expect("the store opens");
    let person = store.person("Maja", Gender::Feminine).expect("a person");
    let store = Arc::new(Mutex::new(store));
    let options = Options { seed: 3, pressure: true };
    let keep = Some((Arc::clone(&store), &person, "2026-03-10T10:12:00Z"));
    let begun = Practice::begin(library, scenario, Gender::Feminine, options, keep);
    (store, begun.unwrap_or_else(|error| panic!("{error}")))
}

/// Takes a call of any scenario: promises where it can, else says what stands first.
pub(crate) fn promised(folder: &Path, scenario: &str) -> SharedStore {
    let library = Library::open(&[]).expect("the shipped files are whole");
    let (store, mut practice) = begun(&library, folder, scenario);
    talk(&mut practice, false);
    practice.at_desk(&DeskMove::WaitFor(1)).expect("time passes");
    store
}

/// A call in which these words were said, hung up and put away, with its score.
#[allow(dead_code, reason = "what is tested and what is drawn differ")]
pub(crate) fn said(folder: &Path, scenario: &str, sentences: &[&str]) -> SharedStore {
    let library = Library::open(&[]).expect("the shipped files are whole");
    let (store, mut practice) = begun(&library, folder, scenario);
    let moves = sentences.iter().map(|words| Move::say(words)).chain([Move::HangUp]);
    for made in moves {
        practice.advance(practice.call().quiet_at());
        let at = practice.call().now() + 1_500;
        practice.make(at, made).unwrap_or_else(|error| panic!("{error}"));
    }
    if practice.attempt().place() == Place::AtDesk {
        practice.at_desk(&DeskMove::Close).expect("the case is put away");
    }
    practice.score("2026-03-10T10:20:00Z").expect("it is scored");
    store
}

/// A shift of which so many calls have been taken as they came, each with promises, and after which so many things
/// have happened; left at the board.
#[allow(dead_code, reason = "what is tested and what is drawn differ")]
pub(crate) fn working_day(folder: &Path, shift: &str, calls: usize, waits: usize) -> (SharedStore, Practice) {
    promised_day(folder, shift, &[false, false, false][..calls], waits)
}

/// The same; `lasts` says for each call whether the last of the promises on offer is given, or the first.
#[allow(dead_code, reason = "what is tested and what is drawn differ")]
pub(crate) fn promised_day(folder: &Path, shift: &str, lasts: &[bool], waits: usize) -> (SharedStore, Practice) {
    let library = Library::open(&[]).expect("the shipped files are whole");
    let (store, mut practice) = begun(&library, folder, shift);
    talk(&mut practice, lasts[0]);
    for (case, last) in lasts.iter().enumerate().skip(1) {
        while day(&practice).slots()[case].comes > day(&practice).now() {
            practice.in_day(DayMove::WaitFor(1)).expect("time passes");
        }
        practice.in_day(DayMove::Turn(case)).expect("the call is taken");
        talk(&mut practice, *last);
    }
    for _ in 0..waits {
        practice.in_day(DayMove::Wait).expect("time passes");
    }
    if practice.place() == shift::Place::AtDesk {
        practice.in_day(DayMove::Board).expect("back to the board");
    }
    (store, practice)
}

fn day(practice: &Practice) -> &Day {
    practice.day().expect("a shift")
}

/// Says something until the call is over.
fn talk(practice: &mut Practice, last: bool) {
    while practice.attempt().place() == Place::OnLine {
        practice.advance(practice.call().quiet_at());
        let call = practice.call();
        let offers = call.offers();
        let promises =
            |reply: &&usize| call.scenario().replies[**reply].acts.iter().any(|act| matches!(act, Act::Promise { .. }));
        let promise = if last { offers.iter().rfind(promises) } else { offers.iter().find(promises) };
        let reply = promise.or(offers.first()).copied();
        let at = call.now() + 1_500;
        let said = reply.is_some_and(|reply| practice.make(at, Move::Reply(reply)).is_ok());
        if !said {
            let next = practice.call().next_at().unwrap_or(at + 60_000);
            practice.advance(next);
        }
    }
}

/// Plays a line: in the call after the customer's last word.
fn play(practice: &mut Practice, line: &str) {
    let (what, id) = line.split_once(' ').unwrap_or((line, ""));
    if practice.attempt().place() == Place::AtDesk {
        let after = practice.call().scenario().after.clone().expect("a time after the call");
        let made = match what {
            "wait" => DeskMove::Wait,
            "send" => DeskMove::Send(after.messages.iter().position(|known| *known.id == *id).expect("a message")),
            _ => panic!("`{line}` is no move at the desk"),
        };
        practice.at_desk(&made).unwrap_or_else(|error| panic!("{line}: {error}"));
        return;
    }
    practice.advance(practice.call().quiet_at());
    let scenario = practice.call().scenario();
    let made = match what {
        "reply" => Move::Reply(reply(scenario, id)),
        "note" => {
            let fact = scenario.facts.iter().position(|known| *known.id == *id).expect("a fact");
            Move::Note(Note { fact, version: Some(0) })
        }
        "note-promise" => Move::NotePromise(id.parse().expect("a number")),
        "look-up" => Move::LookUp(scenario.file.iter().position(|known| *known.id == *id).expect("a part")),
        _ => panic!("`{line}` is no move in a call"),
    };
    let at = practice.call().now() + 1_500;
    practice.make(at, made).unwrap_or_else(|error| panic!("{line}: {error}"));
    if practice.attempt().place() == Place::OnLine {
        practice.advance(practice.call().quiet_at());
    }
    if line == GOODBYE {
        while let Some(next) = practice.call().next_at() {
            practice.advance(next);
        }
    }
}

fn reply(scenario: &Scenario, id: &str) -> usize {
    scenario.replies.iter().position(|known| *known.id == *id).unwrap_or_else(|| panic!("no reply {id}"))
}

/// The digit under which a reply is offered now.
#[allow(dead_code, reason = "the pictures press no digits")]
pub(crate) fn digit(practice: &Practice, id: &str) -> String {
    let wanted = reply(practice.call().scenario(), id);
    let found = practice.numbers().offered().find(|(_, offered)| *offered == wanted);
    found.map(|(number, _)| number.to_string()).expect("it is offered")
}
