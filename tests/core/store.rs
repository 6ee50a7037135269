//! What is kept survives: a killed program, a damaged file, a newer one, another session.

use crate::program::{Caller, folder};
use crate::shelf::{LIBRARY, case};
use holdord::conversation::{Move, Options};
use holdord::play::{PlayError, Practice, Settings, replay};
use holdord::scenario::Gender;
use holdord::store::{Notice, Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

const SCENARIO: &str = "workshop-24-hours";

fn open(folder: &Path) -> Store {
    let (store, notice) = Store::open(folder).expect("the store opens");
    assert_eq!(notice, None);
    store
}

/// Plays some replies and leaves the call: the practice as it was left.
fn some_replies(folder: &Path, replies: usize) -> Practice {
    let store = open(folder);
    let person = store.person("Maja", Gender::Feminine).expect("a person");
    let options = Options { seed: u64::MAX - 3, pressure: true };
    let keep = Some((Arc::new(Mutex::new(store)), &person, "2026-01-02T03:04:05Z"));
    let mut practice = Practice::begin(&LIBRARY, SCENARIO, Gender::Feminine, options, keep).expect("a call");
    for _ in 0..replies {
        practice.advance(practice.call().quiet_at());
        let reply = practice.call().offers()[0];
        practice.make(practice.call().now() + 1_234, Move::Reply(reply)).expect("an offered reply");
    }
    practice
}

#[test]
fn an_attempt_goes_on_in_another_session_where_its_last_move_left_it() {
    let folder = folder();
    let left = some_replies(folder.path(), 4);
    let store = open(folder.path());
    let row = store.unfinished().expect("reads").expect("an unfinished attempt");
    assert_eq!((row.person.as_str(), row.seed, row.ended.as_deref()), ("Maja", u64::MAX - 3, None));
    let mut resumed = Practice::resume(&LIBRARY, Arc::new(Mutex::new(store)), &row).expect("it resumes");
    assert_eq!(format!("{:?}", resumed.call().transcript()), format!("{:?}", left.call().transcript()));
    let at = resumed.call().quiet_at() + 500;
    resumed.make(at, Move::HangUp).expect("a move");
    while let Some(next) = resumed.call().next_at() {
        resumed.advance(next);
    }
    resumed.score("2026-01-02T03:14:05Z").expect("it is kept");
    let store = open(folder.path());
    assert_eq!(store.unfinished().expect("reads"), None);
    assert_eq!(store.moves(row.id).expect("reads").len(), 5);
    let kept = store.attempt(row.id).expect("reads").expect("the attempt");
    assert_eq!(kept.ended.as_deref(), Some("2026-01-02T03:14:05Z"));
    let points: Vec<&str> = kept.points.iter().map(|(skill, _)| skill.as_str()).collect();
    assert_eq!(points, ["apologizing", "avoiding_blame", "listening", "promising"]);
}

#[test]
fn an_attempt_given_up_has_no_score_and_is_not_offered_again() {
    let folder = folder();
    some_replies(folder.path(), 1).abandon("2026-01-02T04:00:00Z").expect("kept");
    let store = open(folder.path());
    assert_eq!(store.unfinished().expect("reads"), None);
    let row = store.attempts().expect("reads").pop().expect("the attempt");
    assert_eq!((row.passed, row.scorecard, row.points), (None, None, Vec::new()));
}

#[test]
fn a_refused_move_is_not_kept() {
    let folder = folder();
    let mut practice = some_replies(folder.path(), 1);
    let refused = practice.make(practice.call().now(), Move::Resume);
    assert!(matches!(refused, Err(PlayError::Refused(_))), "{refused:?}");
    assert_eq!(open(folder.path()).moves(1).expect("reads").len(), 1);
}

#[test]
fn two_sessions_write_to_one_folder_at_the_same_time() {
    let folder = folder();
    let stores = [open(folder.path()), open(folder.path())];
    let person = stores[0].person("Maja", Gender::Feminine).expect("a person");
    assert_eq!(stores[1].person("Maja", Gender::Masculine).expect("the same person").id, person.id);
    for (number, store) in (0..20).map(|number| (number, &stores[number % 2])) {
        store.set(&format!("setting {number}"), "x").expect("kept");
    }
    assert_eq!(stores[0].setting("setting 19").expect("reads").as_deref(), Some("x"));
}

#[test]
fn settings_survive_and_what_cannot_be_read_counts_as_never_set() {
    let folder = folder();
    let settings =
        Settings { text_percent: 150, pressure: false, aids: true, only_own_words: true, ..Settings::default() };
    settings.save(&open(folder.path())).expect("kept");
    assert_eq!(Settings::load(&open(folder.path())).expect("reads"), settings);
    for (kept, text_percent) in
        [("{\"text_percent\": 9000}", 200), ("no JSON", 100), ("{\"text_percent\": \"big\"}", 100), ("{}", 100)]
    {
        open(folder.path()).set("settings", kept).expect("kept");
        assert_eq!(Settings::load(&open(folder.path())).expect("reads").text_percent, text_percent, "{kept}");
    }
}

#[test]
fn a_damaged_file_is_set_aside_untouched_and_the_program_goes_on() {
    let garbage = b"this is no database, and nobody may lose it".repeat(100);
    let folder = folder();
    let path = folder.path().join("holdord.db");
    for number in 1..=3 {
        fs::write(&path, &garbage).expect("written");
        let (store, notice) = Store::open(folder.path()).expect("a new store");
        let aside = folder.path().join(format!("holdord.damaged-{number}.db"));
        assert_eq!(notice, Some(Notice::SetAside(aside.clone())));
        assert!(fs::read(&aside).expect("the damaged file") == garbage, "it was changed");
        store.set("a", "b").expect("the new store works");
        drop(store);
        for suffix in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(folder.path().join(format!("holdord.db{suffix}")));
        }
    }
}

/// Overwrites a page in the middle of a database.
fn damage(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).expect("the file");
    bytes[8_192..12_288].fill(0xA5);
    fs::write(path, &bytes).expect("written");
    bytes
}

#[test]
fn a_database_with_a_hole_in_it_is_set_aside_as_it_was() {
    for mode in ["WAL", "DELETE"] {
        let folder = folder();
        some_replies(folder.path(), 6);
        let path = folder.path().join("holdord.db");
        let sql = format!("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = {mode};");
        Connection::open(&path).expect("opens").execute_batch(&sql).expect("one file");
        let bytes = damage(&path);
        let (_, notice) = Store::open(folder.path()).expect("a new store");
        let Some(Notice::SetAside(aside)) = notice else { panic!("{mode}: nobody was told") };
        assert!(fs::read(aside).expect("the damaged file") == bytes, "{mode}: it was changed");
    }
}

#[test]
fn what_was_written_last_is_set_aside_with_a_damaged_database() {
    let (from, to) = (folder(), folder());
    some_replies(from.path(), 6);
    let store = open(from.path());
    Connection::open(from.path().join("holdord.db"))
        .expect("opens")
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")
        .expect("written back");
    store.set("last", "words").expect("kept");
    for name in ["holdord.db", "holdord.db-wal"] {
        fs::copy(from.path().join(name), to.path().join(name)).expect("copied");
    }
    let bytes = [damage(&to.path().join("holdord.db")), fs::read(to.path().join("holdord.db-wal")).expect("the file")];
    assert!(!bytes[1].is_empty(), "the last words are not in the file beside it");
    let (_, notice) = Store::open(to.path()).expect("a new store");
    let Some(Notice::SetAside(aside)) = notice else { panic!("nobody was told") };
    for (suffix, bytes) in ["", "-wal"].iter().zip(bytes) {
        let kept = fs::read(format!("{}{suffix}", aside.display())).expect("set aside");
        assert!(kept == bytes, "`{}{suffix}` was changed", aside.display());
    }
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_left_as_it_is() {
    let folder = folder();
    let path = folder.path().join("holdord.db");
    Connection::open(&path)
        .expect("opens")
        .execute_batch("CREATE TABLE future (x); PRAGMA user_version = 2;")
        .expect("made");
    let before = fs::read(&path).expect("the file");
    let refused = Store::open(folder.path());
    assert!(matches!(refused, Err(StoreError::Newer { version: 2, .. })), "{refused:?}");
    assert!(fs::read(&path).expect("the file") == before, "it was changed");
    assert_eq!(fs::read_dir(folder.path()).expect("reads").count(), 1, "nothing was put beside it");
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_that_names_it() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    let refused = Store::open(&file.join("data")).expect_err("no folder");
    assert!(refused.to_string().contains(&file.join("data").display().to_string()), "{refused}");
}

#[test]
fn moves_that_no_longer_fit_are_told_with_their_line() {
    let folder = folder();
    some_replies(folder.path(), 2);
    let store = open(folder.path());
    let row = store.attempt(1).expect("reads").expect("the attempt");
    let moves = [(0, "nod".to_owned()), (9_000, "reply opening--gone".to_owned())];
    let changed = replay(&LIBRARY, &row, &moves).expect_err("the reply is gone").to_string();
    assert!(changed.contains("line 2") && changed.contains("opening--gone"), "{changed}");
}

/// Kills the program after `moves` notes that were acknowledged on screen; every one must be in the store.
fn killed_after(moves: usize) {
    let folder = folder();
    let mut caller = Caller::start(folder.path(), &["play", SCENARIO, "--terminal", "--seed", "5", "--name", "Maja"]);
    caller.types("");
    for number in 0..moves {
        caller.types(&format!("w\na\n{}\n1", number % case(SCENARIO).scenario.facts.len() + 1));
        caller.reads_until(&["* noted: "]);
    }
    // The kill may come in the middle of the next ones.
    caller.types("n\nw\n1\n2\nn");
    caller.kill();
    let store = open(&folder.path().join("data"));
    let row = store.unfinished().expect("reads").expect("the attempt");
    let kept = store.moves(row.id).expect("reads");
    assert!(kept.len() >= moves, "{moves} moves were on screen, {} are kept", kept.len());
    let resumed = Practice::resume(&LIBRARY, Arc::new(Mutex::new(store)), &row).expect("it resumes");
    let facts = resumed.call().notes();
    assert!(facts.iter().flatten().count() >= moves.min(facts.len()), "a note is gone");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the long version is asked for by the environment")]
fn a_program_killed_at_any_moment_loses_no_move_that_was_on_screen() {
    let rounds = if std::env::var("HOLDORD_LONG").is_ok() { 200 } else { 5 };
    for round in 0..rounds {
        killed_after(1 + round * 3 % 17);
    }
}
