//! The letter of a kept call, by the command line.

use crate::desk::lab::{SCENARIO, at_the_desk};
use crate::program::{folder, run};
use holdord::desk::{DeskMove, Draft};
use holdord::house::Layout;
use std::fs;
use std::path::Path;

/// Keeps a call in which something was promised, and where wanted the letter after it.
fn keep(data: &Path, letter: bool) {
    let mut practice = at_the_desk(SCENARIO, 1, Some(data));
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
    for words in ["Maja", "Første linje.\nAnden linje.", "Din computer, ordre 24817", "Kopi: Jonas"] {
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
