//! The terminal version as somebody meets it who hears it line by line: prompts, numbers, journal, earlier calls.

use crate::program::{folder, program, run, typed, whole_call};
use crate::shelf::{LIBRARY, cases};
use holdord::conversation::{Move, Options};
use holdord::locale::Language;
use holdord::play::{Practice, journal, rules_in_words};
use holdord::scenario::Gender;
use std::collections::BTreeMap;
use std::path::Path;

const SCENARIO: &str = "workshop-24-hours";

/// A call that nothing keeps.
fn practice(scenario: &str, seed: u64) -> Practice {
    let options = Options { seed, pressure: true };
    Practice::begin(&LIBRARY, scenario, Gender::Feminine, options, None).unwrap_or_else(|error| panic!("{error}"))
}

/// Plays with the reply that stands first, and looks at the call after every step.
fn play(practice: &mut Practice, mut look: impl FnMut(&Practice)) {
    while !practice.call().is_over() {
        look(practice);
        let quiet = practice.call().quiet_at();
        practice.advance(quiet);
        look(practice);
        let first = practice.numbers().offered().next();
        let made = match first {
            Some((_, reply)) => practice.make(quiet + 1_500, Move::Reply(reply)).is_ok(),
            None => false,
        };
        if !made {
            let next = practice.call().next_at().unwrap_or(quiet + 60_000);
            practice.advance(next);
        }
    }
}

#[test]
fn in_every_scenario_a_reply_keeps_its_number_while_its_beat_lasts() {
    for case in cases() {
        for seed in 1..=10 {
            let mut practice = practice(&case.scenario.id, seed);
            let (mut beat, mut known) = (usize::MAX, BTreeMap::new());
            play(&mut practice, |practice| {
                let call = practice.call();
                if call.beat() != beat {
                    beat = call.beat();
                    known.clear();
                }
                let mut offered: Vec<usize> = practice.numbers().offered().map(|(_, reply)| reply).collect();
                for (number, reply) in practice.numbers().offered() {
                    assert!((1..=8).contains(&number));
                    assert_eq!(*known.entry(reply).or_insert(number), number, "{} {seed}", case.scenario.id);
                }
                let mut offers = call.offers();
                offers.sort_unstable();
                offered.sort_unstable();
                assert_eq!(offered, offers, "the numbers do not cover what is offered");
            });
        }
    }
}

#[test]
fn the_journal_shows_no_line_about_what_has_not_come_up_and_all_when_asked() {
    for case in cases() {
        let mut practice = practice(&case.scenario.id, 3);
        assert_eq!(journal(practice.call(), false), Vec::<usize>::new(), "{}", case.scenario.id);
        let mut before = Vec::new();
        play(&mut practice, |practice| {
            let call = practice.call();
            let lines = journal(call, false);
            assert!(lines.starts_with(&before), "{}: a line has moved", case.scenario.id);
            assert!(lines.iter().all(|fact| call.told().contains(*fact) || call.shown().contains(*fact)));
            assert_eq!(lines.len(), call.told().union(call.shown()).len());
            let all = journal(call, true);
            assert!(all.starts_with(&lines));
            assert_eq!(all.len(), case.scenario.facts.len());
            before = lines;
        });
        assert!(!before.is_empty(), "{}: nothing came up", case.scenario.id);
    }
}

#[test]
fn a_rule_is_told_in_a_sentence_and_one_that_nobody_wrote_is_left_out() {
    let texts = LIBRARY.texts(Language::Polish);
    let told: Vec<String> = rules_in_words(&["R63", "ours-7", "R78"], &texts).into_iter().map(|rule| rule.id).collect();
    assert_eq!(told, ["R63", "R78"]);
    assert_eq!(rules_in_words(&["R78"], &texts)[0].words, "Notuj, czego dotyczy skarga.");
}

#[test]
fn an_answer_that_nobody_asked_for_is_no_yes() {
    let folder = folder();
    let answer = typed(folder.path(), ["play", "--terminal"], "Maja\n3\ny\n1\n1\nyes\nq\nq\n").with_status(0);
    assert_eq!(answer.out.matches("That cannot be typed here.").count(), 3, "{}", answer.out);
    assert_eq!(run(folder.path(), ["attempts"]).out, "No attempt is kept yet.\n", "a call was taken");
    let call = ["play", SCENARIO, "--terminal", "--name", "Maja"];
    let answer = typed(folder.path(), call, "\nx\ny\n\nx\nx\n").with_status(0);
    assert!(
        answer.out.contains("That cannot be typed here.") && answer.out.contains("* ended the call"),
        "{}",
        answer.out
    );
    let answer = typed(folder.path(), call, "\n99\nzz\nf\n77\n\nq\n").with_status(0);
    for words in ["No reply has the number 99 now.", "That is no key here", "A number from 1 to "] {
        assert!(answer.out.contains(words), "no `{words}` in\n{}", answer.out);
    }
    let unkept = [&call[..], &["--unrecorded"]].concat();
    let answer = typed(folder.path(), unkept, "\nq\nn\n\nq\nq\n").with_status(0);
    assert!(answer.out.contains("Nothing of this call is kept. q once more to leave"), "{}", answer.out);
}

#[test]
fn with_only_own_words_no_reply_is_listed_and_a_sentence_is_said() {
    let folder = folder();
    let call = ["play", SCENARIO, "--terminal", "--name", "Maja", "--seed", "5"];
    // The debrief is numbered too.
    let call_of = |out: &str| out.split("\nDebrief").next().unwrap_or_default().to_owned();
    let listed = |out: &str| call_of(out).lines().any(|line| line.starts_with("1. "));
    let breaths = "\n".repeat(12);
    let answer = typed(folder.path(), [&call[..], &["--own-words", "on"]].concat(), &format!("{breaths}?\n1\nq\n"));
    let out = answer.with_status(0).out;
    assert!(!listed(&out), "{out}");
    for words in
        ["a sentence of your own is said as you type it", "Your turn (in your own words", "That is no key here"]
    {
        assert!(out.contains(words), "no `{words}` in\n{out}");
    }
    assert!(!out.contains("1 to 8"), "{out}");
    let said = "Undskyld, det er vores fejl.";
    let out = typed(folder.path(), call, &format!("\n{breaths}{said}\nx\nx\n")).with_status(0).out;
    assert!(!listed(&out) && out.contains(&format!("You: {said}")), "it stays as it was set: {out}");
    let again = [&call[..], &["--own-words", "off"]].concat();
    let out = typed(folder.path(), again, &format!("\n{breaths}q\n")).with_status(0).out;
    assert!(listed(&out), "{out}");
}

/// The lines of a call that is fed through a pipe.
fn piped(folder: &Path, scenario: &str) -> String {
    typed(folder, ["play", scenario, "--terminal", "--seed", "5", "--name", "Maja"], &whole_call()).with_status(0).out
}

#[test]
fn what_comes_through_a_pipe_is_plain_lines_that_can_be_read_aloud() {
    let folder = folder();
    for case in cases() {
        let out = piped(folder.path(), &case.scenario.id);
        assert!(!out.contains(['\u{1b}', '\t', '\r']), "{}: control signs", case.scenario.id);
        assert!(out.contains("How it ended: "), "{}: no debrief in\n{out}", case.scenario.id);
        for line in out.lines() {
            let prompt = line.contains("(Enter: listen on, ?: keys)") || line.contains("?: keys):");
            assert!(!prompt || line.chars().count() < 110, "what is said next runs on: `{line}`");
            assert!(!line.contains("R53)") && !line.contains("R11,"), "a bare number of a rule: `{line}`");
        }
    }
}

#[test]
fn an_earlier_call_is_listed_by_its_title_and_its_debrief_opens_again() {
    let folder = folder();
    piped(folder.path(), SCENARIO);
    let answer =
        typed(folder.path(), ["play", "--terminal", "--name", "Maja"], "e\n7\n1\n1\n1\n\n\n\nq\n").with_status(0);
    for words in
        ["Your earlier calls", "1. ", "“24 timer”", "How it ended: ", "That cannot be typed here.", "Rule R11: "]
    {
        assert!(answer.out.contains(words), "no `{words}` in\n{}", answer.out);
    }
    let other = typed(folder.path(), ["play", "--terminal", "--name", "Åse"], "e\nq\n").with_status(0);
    assert!(other.out.contains("You have not finished a call yet."), "{}", other.out);
}

#[test]
fn attempts_are_listed_in_the_words_and_by_the_clock_of_the_reader() {
    let folder = folder();
    piped(folder.path(), SCENARIO);
    let list = |zone: &str, language: &str| {
        let mut command = program(folder.path());
        command.env("TZ", zone).args(["attempts", "--language", language, "--data"]).arg(folder.path().join("data"));
        String::from_utf8(command.output().expect("the program starts").stdout).expect("the program prints UTF-8")
    };
    let (utc, east) = (list("UTC0", "da"), list("EAST-3", "da"));
    assert_ne!(utc, east, "the zone changes nothing");
    for (language, words) in [
        ("da", vec![" kl. ", "Maja: »24 timer«", "Sådan endte det: ", "Lytte: "]),
        ("nb", vec![" kl. ", "Maja: «24 timer»", "Slik endte det: "]),
        ("sv", vec![" kl. ", "Maja: ”24 timer”", "Så slutade det: "]),
        ("pl", vec![", godz. ", "Maja: „24 timer”", "Jak się skończyło: "]),
        ("en", vec![", Maja: “24 timer”", "How it ended: "]),
    ] {
        let lines = list("UTC0", language);
        assert!(!lines.contains(SCENARIO) && !lines.contains("Z "), "{lines}");
        assert!(words.iter().all(|word| lines.contains(word)), "{language}: {lines}");
    }
}
