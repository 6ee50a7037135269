//! The letter of a kept call, by the command line.

use crate::program::{folder, run};
use crate::shelf::LIBRARY;
use holdord::conversation::{Move, Options};
use holdord::desk::{DeskMove, Draft, Place};
use holdord::house::Layout;
use holdord::play::{Practice, SharedStore};
use holdord::scenario::{Act, Gender};
use holdord::store::Store;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// Keeps a call in which something was promised, and where wanted the letter after it.
fn keep(data: &Path, letter: bool) {
    let (store, _) = Store::open(data).expect("a new store");
    let person = store.person("Anna Holm", Gender::Feminine).expect("kept");
    let store: SharedStore = Arc::new(Mutex::new(store));
    let options = Options { seed: 1, pressure: true };
    let keep = Some((store, &person, "2026-03-10T10:00:00Z"));
    let mut practice = Practice::begin(&LIBRARY, "workshop-24-hours", Gender::Feminine, options, keep).expect("a call");
    let promises = |act: &Act| matches!(act, Act::Promise { .. });
    for turn in 0.. {
        practice.advance(practice.call().quiet_at());
        let (call, offers) = (practice.call(), practice.call().offers());
        let promise = offers.iter().find(|reply| call.scenario().replies[**reply].acts.iter().any(promises));
        let said = promise.copied().or_else(|| offers.get(turn % offers.len().max(1)).copied());
        let made = match said {
            _ if !call.transcript().ledger.is_empty() => Move::HangUp,
            Some(reply) => Move::Reply(reply),
            None => Move::Wait(60_000),
        };
        let _ = practice.make(practice.call().now() + 900, made);
        if practice.attempt().place() != Place::OnLine {
            break;
        }
    }
    assert_eq!(practice.attempt().place(), Place::AtDesk);
    if letter {
        let (blocks, copies) = (vec![0, 3], [0].into_iter().collect());
        let own = "Første linje.\nAnden linje.".to_owned();
        let draft = Draft { layout: Layout::SemiBlock, blocks, copies, own };
        practice.at_desk(&DeskMove::Write(draft)).expect("the desk is open");
    }
}

#[test]
fn the_letter_of_a_kept_call_is_printed_or_written_to_a_file() {
    let folder = folder();
    keep(&folder.path().join("data"), true);
    let text = run(folder.path(), ["letter", "1"]).with_status(0).out;
    for words in ["Anna Holm", "Første linje.\nAnden linje.", "Din computer, ordre 24817", "Kopi: Jonas"] {
        assert!(text.contains(words), "no `{words}` in\n{text}");
    }
    let html = run(folder.path(), ["letter", "1", "--html"]).with_status(0).out;
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("lang=\"da\""), "{html}");
    let file = folder.path().join("letter.html");
    let answer = run(folder.path(), ["letter", "1", "--html", "--out", &file.display().to_string()]).with_status(0);
    assert_eq!((answer.out.as_str(), fs::read_to_string(&file).expect("written")), ("", html));
}

#[test]
fn a_letter_that_is_not_there_has_status_two_and_says_so() {
    let folder = folder();
    keep(&folder.path().join("data"), false);
    let nowhere = folder.path().join("no/such/letter.txt").display().to_string();
    for (args, words) in [(vec!["letter", "1"], "Call 1 has no letter."), (vec!["letter", "7"], "7")] {
        let answer = run(folder.path(), args).with_status(2);
        assert!(answer.err.contains(words) && answer.out.is_empty(), "{}", answer.err);
    }
    keep(&folder.path().join("data"), true);
    let answer = run(folder.path(), ["letter", "2", "--out", &nowhere]).with_status(2);
    assert!(answer.err.contains("letter.txt"), "{}", answer.err);
}
