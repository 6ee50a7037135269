//! The program as people and other programs meet it: exit status, lines, JSON.

use crate::check::{HOUSE, MINIMAL, edited};
use crate::program::{answers, folder, run, typed, whole_call, write};
use crate::shelf::LIBRARY;
use serde_json::Value;
use std::path::Path;

const SCENARIO: &str = "workshop-24-hours";

/// A folder of scenarios in which the shipped one stands, edited.
fn with_edited(folder: &Path, edits: &[(&str, &str)]) -> String {
    let shelved = LIBRARY.scenario(SCENARIO).expect("it is shipped");
    write(folder, &format!("scenarios/{SCENARIO}.ron"), &edited(&shelved.source.text, edits));
    folder.join("scenarios").display().to_string()
}

#[test]
fn check_says_by_its_exit_status_whether_files_are_clean() {
    let folder = folder();
    let house = write(folder.path(), "minimal/houses/minimal.ron", HOUSE);
    let clean = write(folder.path(), "minimal/minimal.ron", MINIMAL);
    let warned = write(
        folder.path(),
        "warned.ron",
        &edited(
            MINIMAL,
            &[
                ("\"minimal\",\n    language", "\"warned\",\n    language"),
                ("any: [Handover], to: \"lead\"", "any: [Handover]"),
            ],
        ),
    );
    let broken = write(
        folder.path(),
        "broken.ron",
        &edited(
            MINIMAL,
            &[
                ("\"minimal\",\n    language", "\"broken\",\n    language"),
                ("title: \"Kort\"", "titel: \"Kort\", title: \"\""),
            ],
        ),
    );
    let renamed = write(folder.path(), "renamed.ron", MINIMAL);
    let broken_house =
        write(folder.path(), "houses/broken.ron", &edited(HOUSE, &[("authority: Lead", "authority: Boss")]));
    let absent = folder.path().join("absent.ron").display().to_string();
    let shelf = folder.path().join("minimal").display().to_string();
    for (files, status, words) in [
        (vec![], 0, vec!["0 errors, 0 warnings"]),
        (vec![&clean, &house], 0, vec!["2 files checked: 0 errors, 0 warnings"]),
        (vec![&warned], 0, vec!["warning[unreachable-beat]", "warned.ron:", "1 file checked: 0 errors, 1 warning\n"]),
        (
            vec![&broken, &clean],
            1,
            vec!["error[unknown-field]", "error[empty-text]", "broken.ron:", "2 files checked: 2 errors"],
        ),
        (vec![&renamed], 1, vec!["error[id-not-file-name]", "renamed.ron:", "1 file checked: 1 error,"]),
        (vec![&broken_house], 1, vec!["error[unknown-word]", "Boss"]),
        (vec![&clean, &absent], 2, vec![]),
    ] {
        let args = ["check".to_owned(), "--scenarios".to_owned(), shelf.clone()];
        let answer = run(folder.path(), args.into_iter().chain(files.into_iter().cloned())).with_status(status);
        for word in words {
            assert!(answer.out.contains(word), "no `{word}` in\n{}", answer.out);
        }
        assert_eq!(answer.err.contains("absent.ron"), status == 2, "{}", answer.err);
    }
}

#[test]
fn what_cannot_be_run_has_status_two_and_says_why_on_standard_error() {
    let folder = folder();
    let file = write(folder.path(), "file", "");
    let plan = write(folder.path(), "empty.plan", "");
    for args in [
        vec!["play", "no-such-scenario", "--plan", &plan],
        vec!["play", SCENARIO, "--plan", "no-such.plan"],
        vec!["simulate", "no-such-scenario"],
        vec!["replay", "77"],
        vec!["play", SCENARIO, "--json"],
        vec!["--language", "xx", "check"],
        vec!["dance"],
    ] {
        let answer = run(folder.path(), &args).with_status(2);
        assert!(!answer.err.trim().is_empty() && answer.out.is_empty(), "{args:?}: {} {}", answer.out, answer.err);
    }
    let data = format!("{file}/data");
    let answer = typed(folder.path(), ["attempts"], "").with_status(0);
    assert_eq!(answer.err, "");
    let mut command = crate::program::program(folder.path());
    let refused = command.args(["attempts", "--data", &data]).output().expect("the program starts");
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains(&data), "{refused:?}");
}

#[test]
fn a_plan_gives_the_same_json_byte_for_byte() {
    let folder = folder();
    let plan = write(folder.path(), "kept.plan", include_str!("plans/workshop-24-hours-kept.plan"));
    let args = ["play", SCENARIO, "--plan", &plan, "--json", "--seed", "11"];
    let answers = [run(folder.path(), args).with_status(0), run(folder.path(), args).with_status(0)];
    assert_eq!(answers[0].out, answers[1].out);
    let json = answers[0].json().remove(0);
    assert_eq!((json["scenario"].as_str(), json["seed"].as_u64()), (Some(SCENARIO), Some(11)));
    let said: Vec<&str> =
        json["transcript"].as_array().expect("turns").iter().filter_map(|turn| turn["who"].as_str()).collect();
    assert!(said.contains(&"customer") && said.contains(&"trainee") && said.contains(&"deed"), "{said:?}");
    assert_eq!(json["scorecard"]["skills"].as_array().map(Vec::len), Some(4));
    let other = run(folder.path(), ["play", SCENARIO, "--plan", &plan, "--json", "--seed", "12"]).with_status(0);
    assert_ne!(other.out, answers[0].out, "the seed changes nothing");
}

#[test]
fn a_plan_is_told_in_the_words_of_the_reader_with_the_ids_that_its_author_needs() {
    let folder = folder();
    let moves = concat!(include_str!("plans/workshop-24-hours-kept.plan"), "\nclose\n");
    let plan = write(folder.path(), "kept.plan", moves);
    let answer = run(folder.path(), ["play", SCENARIO, "--plan", &plan, "--language", "da"]).with_status(0);
    for words in ["[opening--promise]", "Du: ", "* åbnede: ", " [part]", "Sådan endte det: ", " [kept]", "1. Lytte: "]
    {
        assert!(answer.out.contains(words), "no `{words}` in\n{}", answer.out);
    }
    for raw in ["Trainee", "Customer", "avoiding_blame"] {
        assert!(!answer.out.contains(raw), "`{raw}` in\n{}", answer.out);
    }
    let half = write(folder.path(), "half.plan", "listen");
    let answer = run(folder.path(), ["play", SCENARIO, "--plan", &half, "--language", "da"]).with_status(0);
    assert!(answer.out.contains("Det er ikke slut endnu."), "{}", answer.out);
}

#[test]
fn a_plan_that_cannot_go_on_says_where_and_what_could_have_been_said() {
    let folder = folder();
    for (plan, words) in [
        ("listen\nreply hold-tight", "line 2: no reply is called `hold-tight` here"),
        ("listen\nreply silence--sorry", "line 2: `reply silence--sorry` is not offered in `opening`; offered: "),
        ("# nothing yet\nlisten\n\nexpect beat silence", "line 4: expected beat silence, but it is `opening`"),
        ("resume", "line 1: `resume`"),
        ("@soon nod", "line 1: `@soon` is no time"),
        ("dance", "line 1: `dance` is no move"),
    ] {
        let path = write(folder.path(), "bad.plan", plan);
        let answer = run(folder.path(), ["play", SCENARIO, "--plan", &path]).with_status(1);
        assert!(answer.err.contains(words), "no `{words}` in {}", answer.err);
    }
}

/// One whole call at the terminal with everything kept.
fn one_call(folder: &Path) {
    let args = ["play", SCENARIO, "--terminal", "--seed", "5", "--name", "Maja"];
    let answer = typed(folder, args, &whole_call()).with_status(0);
    assert!(answer.out.contains("How it ended: "), "{}", answer.out);
}

#[test]
fn a_call_at_the_terminal_is_kept_and_reported() {
    let folder = folder();
    assert_eq!(run(folder.path(), ["attempts"]).with_status(0).out, "No attempt is kept yet.\n");
    one_call(folder.path());
    let attempts = run(folder.path(), ["attempts", "--json"]).with_status(0).json();
    assert_eq!(attempts.len(), 1);
    let attempt = &attempts[0];
    assert_eq!(
        (attempt["attempt"].as_i64(), attempt["person"].as_str(), attempt["scenario"].as_str()),
        (Some(1), Some("Maja"), Some(SCENARIO))
    );
    assert_eq!(
        (attempt["seed"].as_u64(), attempt["language"].as_str(), attempt["pressure"].as_bool()),
        (Some(5), Some("da"), Some(true))
    );
    assert!(
        attempt["ending"].is_string() && attempt["ended"].is_string() && attempt["passed"].is_boolean(),
        "{attempt}"
    );
    let report = run(folder.path(), ["report", "--json"]).with_status(0).json().remove(0);
    assert_eq!(
        (report["person"].as_str(), report["calls"].as_u64(), report["conclusive"].as_bool()),
        (Some("Maja"), Some(1), Some(false))
    );
    assert_eq!(
        report["skills"].as_object().map(|skills| skills.keys().cloned().collect::<Vec<_>>()),
        Some(["apologizing", "avoiding_blame", "listening", "promising"].map(str::to_owned).to_vec())
    );
    assert_eq!(report["skills"]["listening"]["mean"], attempt["points"]["listening"]);
    let answer = run(folder.path(), ["report"]).with_status(0);
    assert!(answer.out.starts_with("Maja: 1 call, 1 scenario\n"), "{}", answer.out);
}

#[test]
fn an_attempt_played_again_is_the_same_until_its_scenario_changes() {
    let folder = folder();
    one_call(folder.path());
    let again = run(folder.path(), ["replay", "1", "--json"]).with_status(0).json().remove(0);
    assert_eq!((&again["same"], &again["changed"]), (&Value::Bool(true), &Value::Array(Vec::new())));
    let words = edit_of_words();
    for (edits, inputs) in [
        (&[("    title: \"24 timer\"", "    // a remark\n    title: \"24 timer\"")][..], "scenario"),
        (&[words][..], "scenario"),
    ] {
        let shelf = with_edited(folder.path(), edits);
        let again = run(folder.path(), ["replay", "1", "--json", "--scenarios", &shelf]);
        let again = again.json().remove(0);
        assert_eq!(again["changed"], serde_json::json!([inputs]), "{edits:?}");
        let line = run(folder.path(), ["replay", "1", "--scenarios", &shelf]);
        assert!(line.out.contains(&format!("Changed since then: {inputs}")), "{}", line.out);
    }
    let shelf = with_edited(folder.path(), &[("            id: \"opening\",\n", "            id: \"beginning\",\n")]);
    let gone = run(folder.path(), ["replay", "1", "--scenarios", &shelf]).with_status(2);
    assert!(gone.err.contains("no longer fit") && gone.err.contains("Changed since then: scenario"), "{}", gone.err);
}

/// An edit that leaves every move possible and changes what the customer feels.
fn edit_of_words() -> (&'static str, &'static str) {
    ("anger: (64, 74)", "anger: (90, 95)")
}

#[test]
fn a_changed_score_is_told_by_the_exit_status() {
    let folder = folder();
    one_call(folder.path());
    let shelf = with_edited(folder.path(), &[]);
    let rubric = holdord::library::asset("assets/rubric/standard.ron").expect("it is shipped");
    write(
        Path::new(&shelf),
        "rubric/standard.ron",
        &rubric.replace("weight: 20", "weight: 2").replace("weight: 18", "weight: 99"),
    );
    let again = run(folder.path(), ["replay", "1", "--json", "--scenarios", &shelf]).with_status(1).json().remove(0);
    assert_eq!((&again["same"], &again["changed"]), (&Value::Bool(false), &serde_json::json!(["rubric"])));
}

#[test]
fn a_broken_scenario_is_listed_as_broken_and_the_others_can_be_played() {
    let folder = folder();
    let shelf = with_edited(folder.path(), &[("    title: \"24 timer\",", "    titel: \"24 timer\",")]);
    write(Path::new(&shelf), "binary.ron", "\u{0}\u{1}\u{2}");
    write(Path::new(&shelf), "empty.ron", "");
    let answer = typed(folder.path(), ["play", "--terminal", "--scenarios", &shelf, "--name", "Maja"], "1\nq\nq\n")
        .with_status(0);
    for broken in [SCENARIO, "binary", "empty"] {
        let line = answer.out.lines().find(|line| line.contains(&format!("{broken}.ron:")));
        assert!(line.is_some_and(|line| line.starts_with("(broken) ")), "{broken} in\n{}", answer.out);
    }
    assert!(answer.out.contains("\nBriefing\n"), "{}", answer.out);
    let answer = run(folder.path(), ["check", "--scenarios", &shelf]).with_status(1);
    assert!(answer.out.contains("error[unknown-field]: there is no field `titel` here"), "{}", answer.out);
}

#[test]
fn simulate_prints_one_json_object_for_each_bot() {
    let folder = folder();
    let lines =
        run(folder.path(), ["simulate", SCENARIO, "--runs", "3", "--seed", "9", "--json"]).with_status(0).json();
    let bots: Vec<&str> = lines.iter().filter_map(|line| line["bot"].as_str()).collect();
    assert_eq!(bots, LIBRARY.bots.bots.iter().map(|bot| bot.id.as_str()).collect::<Vec<_>>());
    for line in &lines {
        let mut keys: Vec<&str> = line.as_object().expect("an object").keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(
            keys,
            [
                "apologizing",
                "avoiding_blame",
                "bot",
                "endings",
                "language",
                "listening",
                "passed_share",
                "promising",
                "runs",
                "scenario"
            ]
        );
        assert_eq!(
            (line["scenario"].as_str(), line["language"].as_str(), line["runs"].as_u64()),
            (Some(SCENARIO), Some("da"), Some(3))
        );
        assert!((0.0..=1.0).contains(&line["passed_share"].as_f64().expect("a share")));
        assert_eq!(line["endings"].as_object().expect("endings").values().filter_map(Value::as_u64).sum::<u64>(), 3);
    }
    let table = run(folder.path(), ["simulate", "--runs", "1", "--language", "da"]).with_status(0);
    // A title and the names of the columns stand over the rows of each scenario.
    assert_eq!(
        table.out.lines().count(),
        (LIBRARY.scenarios.len() + LIBRARY.shifts.len()) * (LIBRARY.bots.bots.len() + 2)
    );
    for words in
        ["24 timer [workshop-24-hours]: 1 samtale med hver bot", "siger aldrig undskyld [never-apologizes]: 1 × "]
    {
        assert!(table.out.contains(words), "no `{words}` in\n{}", table.out);
    }
}

#[test]
fn an_unfinished_call_is_offered_again_and_an_unrecorded_one_leaves_nothing() {
    let folder = folder();
    let play = ["play", "--terminal", "--name", "Maja"];
    let unrecorded = [&play[..], &[SCENARIO, "--unrecorded"]].concat();
    typed(folder.path(), unrecorded, &whole_call()).with_status(0);
    assert_eq!(run(folder.path(), ["attempts"]).with_status(0).out, "No attempt is kept yet.\n");
    let left = typed(folder.path(), [&play[..], &[SCENARIO]].concat(), "\nn\n\n\n\n1\nq\n").with_status(0);
    assert!(left.out.contains("The call is kept."), "{}", left.out);
    let again = typed(folder.path(), play, &format!("1\n{}q\nq\n", answers())).with_status(0);
    assert!(
        again.out.contains("An unfinished call is waiting") && again.out.contains("How it ended: "),
        "{}",
        again.out
    );
    let attempts = run(folder.path(), ["attempts", "--json"]).with_status(0).json();
    assert_eq!(
        (attempts[0]["scenario"].as_str(), attempts[0]["passed"].is_boolean()),
        (Some(SCENARIO), true),
        "{}",
        attempts[0]
    );
}

#[test]
fn keepable_says_what_may_be_promised_as_sentences_and_as_json() {
    let folder = folder();
    let house = write(folder.path(), "houses/minimal.ron", HOUSE);
    let ask = |rest: &[&str]| {
        let fixed = ["keepable", &house, "--at", "2026-03-10T10:12", "--by", "2026-03-10 16:00", "--language", "en"];
        run(folder.path(), fixed.iter().chain(rest))
    };
    let json = ask(&["--kind", "mend", "--json"]).with_status(0).json().remove(0);
    let chance = json["probability"].as_f64().expect("a number");
    assert!((0.0..=1.0).contains(&chance) && chance > 0.5, "{json}");
    let quantiles: Vec<&str> =
        ["50", "80", "90", "95"].map(|share| json["quantiles"][share].as_str().expect("a time")).into();
    assert!(quantiles.is_sorted() && quantiles[0] < quantiles[3], "{json}");
    assert_eq!(json["safe_from"], json["quantiles"]["90"], "the house's threshold is 90 percent");
    for kind in ["repair", "Repair", "REPAIR"] {
        assert_eq!(ask(&["--kind", kind, "--json"]).with_status(0).json().remove(0), json, "{kind}");
    }
    let words = ask(&["--kind", "mend"]).with_status(0).out;
    for word in ["by 16:00 today", "90%", "Five of ten"] {
        assert!(words.contains(word), "no `{word}` in {words}");
    }
    let shelf =
        ["keepable", "gravel-works", "--kind", "remove-load", "--at", "2026-03-10T10:00", "--by", "2026-03-09T10:00"];
    let early = run(folder.path(), shelf.iter().chain(&["--json"])).with_status(0).json().remove(0);
    assert_eq!(early["probability"].as_f64(), Some(0.0), "nothing is done before it begins");
    for (args, named) in [
        (
            ["keepable", "no-house", "--kind", "mend", "--at", "2026-03-10T10:00", "--by", "2026-03-10T16:00"],
            "no-house",
        ),
        (
            ["keepable", &house, "--kind", "refund", "--at", "2026-03-10T10:00", "--by", "2026-03-10T16:00"],
            "mend (Repair)",
        ),
        (
            [
                "keepable",
                "furniture-store",
                "--kind",
                "callback-",
                "--at",
                "2026-03-10T10:00",
                "--by",
                "2026-03-10T16:00",
            ],
            "series-check",
        ),
        (["keepable", &house, "--kind", "mend", "--at", "yesterday", "--by", "2026-03-10T16:00"], "yesterday"),
    ] {
        let answer = run(folder.path(), args).with_status(2);
        assert!(answer.err.contains(named) && answer.out.is_empty(), "{args:?}: {}", answer.err);
    }
}
