//! The desk as somebody meets it who hears it line by line, and as a plan prints it.

use super::lab::{SCENARIO, at_the_desk};
use super::plans::plans;
use crate::program::{answers, folder, run, typed, write};
use crate::shelf::whole_cases;
use holdord::desk::Fate;
use std::fs;

/// Sits down at the desk of an attempt that was left there, and types.
fn at_desk(scenario: &str, lines: &str, language: &str) -> String {
    let folder = folder();
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("made");
    drop(at_the_desk(scenario, 3, Some(&data)));
    let args = ["play", "--terminal", "--name", "Maja", "--language", language];
    typed(folder.path(), args, &format!("1\n{lines}")).with_status(0).out
}

#[test]
fn the_desk_goes_to_its_end_through_a_pipe_in_lines_that_can_be_read_aloud() {
    for case in whole_cases() {
        let everything =
            "?\n\nk\n9\n1\n1\nzz\n1\nd\ni\ne\nj\nm\n\nl\n1\n9\n2\n1 2\n1\n1\n1\n2\n1 2\nMed egne ord.\n1\nh\nt\nn\n";
        let lines = format!("{everything}{}{}", answers(), "x\ny\nx\n\n");
        let out = at_desk(&case.scenario.id, &lines, "en");
        for words in [
            "At the desk",
            "The call is over, but what you promised lives on.",
            "Deadline: ",
            "You asked: “",
            "A number from 1 to ",
            "That is no key here; ? lists all keys.",
            "The days that are left",
            "What the departments wrote",
            "What has happened",
            "Med egne ord.",
            "You sent the letter to ",
            " still open.",
            "The case is closed",
            "A colleague takes over",
            "How it ended: ",
        ] {
            assert!(out.contains(words), "{}: no `{words}` in\n{out}", case.scenario.id);
        }
        assert!(!out.contains(['\u{1b}', '\t', '\r']), "{}: control signs", case.scenario.id);
        assert!(!out.contains("desk-") && !out.contains("fate-"), "{}: a text is missing in\n{out}", case.scenario.id);
        for line in out.lines().filter(|line| line.contains("?: keys):")) {
            assert!(line.chars().count() < 110, "what is said next runs on: `{line}`");
        }
    }
}

#[test]
fn what_ends_the_case_is_asked_twice_and_leaving_keeps_it() {
    let out = at_desk(SCENARIO, "x\n\nx\nq\n\nq\n", "en");
    assert_eq!(out.matches("x once more closes the case").count(), 3, "{out}");
    assert!(out.contains("The case is kept. Start the program again to go on."), "{out}");
    assert!(!out.contains("How it ended"), "{out}");
}

#[test]
fn the_phone_rings_and_says_who_it_is() {
    // Nobody does anything until she has to call.
    let out = at_desk(SCENARIO, &"n\n".repeat(12), "da");
    let rings = out.find("Telefonen ringer. Det er Eva Lund.").unwrap_or_else(|| panic!("she does not call in\n{out}"));
    let says = out.rfind("Eva Lund: ").unwrap_or_else(|| panic!("she says nothing in\n{out}"));
    assert!(rings < says, "{out}");
}

#[test]
fn a_plan_tells_every_call_the_desk_and_how_the_promises_ended() {
    let folder = folder();
    for (name, (seed, text)) in plans() {
        let plan = write(folder.path(), "a.plan", &text);
        let seed = seed.to_string();
        let args = ["play", SCENARIO, "--plan", &plan, "--seed", &seed];
        let json = run(folder.path(), args.iter().chain(&["--json"])).with_status(0).json().remove(0);
        let calls = json["calls"].as_array().expect("calls");
        assert_eq!(calls[0]["transcript"], json["transcript"], "{name}: the first call is where it was");
        let ids: Vec<_> = calls.iter().map(|call| call["id"].as_str()).collect();
        assert!(ids[0].is_none() && ids.len() > 1 && ids[1..].iter().all(Option::is_some), "{name}: {ids:?}");
        let desk = json["desk"].as_array().expect("turns");
        let called = desk.iter().filter(|turn| turn["what"] == "called").count();
        assert_eq!(called + 1, calls.len(), "{name}");
        let times: Vec<&str> = desk.iter().filter_map(|turn| turn["at"].as_str()).collect();
        assert!(times.is_sorted() && times.len() == desk.len(), "{name}: {times:?}");
        let promises = json["promises"].as_array().expect("promises");
        let fates: Vec<&str> = promises.iter().filter_map(|promise| promise["fate"].as_str()).collect();
        assert_eq!(fates.len(), promises.len(), "{name}: {promises:?}");
        assert!(fates.contains(&name.as_str()), "{name}: {fates:?}");
        assert!(json["case"].is_string() && json["ending"] == "kept", "{name}");
        let told = run(folder.path(), args.iter().chain(&["--language", "da"])).with_status(0).out;
        for words in
            ["Samtale 1\n", "Samtale 2\n", "[called copy]", "[closed ", "Hvad der er sket", "Sådan endte det: "]
        {
            assert!(told.contains(words), "{name}: no `{words}` in\n{told}");
        }
    }
    assert_eq!(plans().len(), Fate::ALL.len());
}
