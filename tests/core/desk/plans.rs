//! Written attempts: a plan for each way in which a promise can end.

use super::lab::{SCENARIO, with_a_desk};
use crate::shelf::case;
use holdord::conversation::{Options, Plan};
use holdord::desk::{Asked, Attempt, Fate, Journal, Place, handed_over, play};
use holdord::scenario::Subject;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The plans in a folder beside this one by name, with the seeds of their first line.
pub(super) fn plans_in(folder: &str) -> BTreeMap<String, (Vec<u64>, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk").join(folder);
    let files = fs::read_dir(folder).expect("the plans").map(|entry| entry.expect("an entry").path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "plan"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a plan");
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let first = text.lines().next().and_then(|line| line.strip_prefix("# seed"));
            let seeds = first.unwrap_or_else(|| panic!("{name}: the first line tells no seed"));
            let seeds = seeds.trim_start_matches('s').split_whitespace().map(str::parse).collect::<Result<Vec<_>, _>>();
            (name, (seeds.expect("seeds are numbers"), text))
        })
        .collect()
}

/// The plans that play the desk of one scenario, each with its seed.
pub(super) fn plans() -> BTreeMap<String, (u64, String)> {
    plans_in(SCENARIO).into_iter().map(|(name, (seeds, text))| (name, (seeds[0], text))).collect()
}

/// Plays a plan to its end.
pub(super) fn played(name: &str, seed: u64, text: &str) -> Attempt {
    played_in(SCENARIO, name, seed, text)
}

/// Plays a plan for a scenario to its end.
pub(super) fn played_in(scenario: &str, name: &str, seed: u64, text: &str) -> Attempt {
    let plan = Plan::parse(text).unwrap_or_else(|problem| panic!("{scenario} {name}: {problem}"));
    let mut attempt = Attempt::new(case(scenario), Options { seed, pressure: true });
    play(&plan, &mut attempt).unwrap_or_else(|problem| panic!("{scenario} {name}: {problem}"));
    attempt
}

/// How the promises of an attempt ended.
pub(super) fn fates(attempt: &Attempt) -> Vec<Fate> {
    let desk = attempt.desk().expect("a desk");
    desk.promises().iter().filter_map(|promise| Some(promise.fate?.0)).collect()
}

#[test]
fn in_every_scenario_a_plan_reaches_each_way_in_which_a_promise_can_end() {
    for scenario in with_a_desk().map(|case| case.scenario.id.to_string()) {
        let plans = plans_in(&scenario);
        for fate in Fate::ALL {
            let (seeds, text) =
                plans.get(fate.id()).unwrap_or_else(|| panic!("{scenario}: no plan reaches {}", fate.id()));
            let attempt = played_in(&scenario, fate.id(), seeds[0], text);
            assert_eq!(attempt.place(), Place::Over, "{scenario} {}", fate.id());
            let fates = fates(&attempt);
            assert!(fates.contains(&fate), "{scenario} {}: {fates:?}", fate.id());
            // Being late or silent once is what the plan is about; nothing else goes wrong.
            let failures = fates.iter().filter(|known| known.is_failure()).count();
            assert_eq!(failures, usize::from(fate.is_failure()), "{scenario} {}: {fates:?}", fate.id());
        }
        assert_eq!(plans.len(), Fate::ALL.len(), "{scenario}: {:?}", plans.keys());
    }
}

#[test]
fn soon_is_no_word_about_a_promise_that_will_be_late() {
    // What was said before the deadline, and how the promise ended.
    for (said, ended) in [
        ("reply not-sent\nlisten\nreply bye\nlisten", Fate::RenewedInTime),
        ("reply any-moment\nhang-up", Fate::SilentlyBroken),
    ] {
        let (seeds, text) = &plans_in("invoice-again")["renewed-in-time"];
        let (before, _) = text.split_once("reply not-sent").expect("it promises a new date");
        let text = format!("{before}{said}\nclose");
        let attempt = played_in("invoice-again", said, seeds[0], &text);
        let promises = attempt.desk().expect("a desk").promises();
        let first = promises.iter().find(|promise| promise.entry.step == 0).and_then(|promise| promise.fate);
        assert_eq!(first.map(|(fate, _)| fate), Some(ended), "{said}");
    }
}

#[test]
fn a_colleague_finds_a_date_in_the_journal_that_was_written_down_or_given_in_a_message() {
    // Which plan, and whether the new date for the chairs stands in the journal.
    for (plan, leave_out, found) in [
        ("kept", "", Journal::Right),
        ("renewed-in-time", "", Journal::Right),
        ("renewed-in-time", "reply new-time\nlisten\nnote-promise\n", Journal::Missing),
    ] {
        let (seeds, text) = &plans_in("collapsed-chair")[plan];
        let text = text.replace(leave_out, leave_out.trim_end_matches("note-promise\n"));
        let attempt = played_in("collapsed-chair", plan, seeds[0], &text);
        let after = attempt.call().scenario().after.as_ref().expect("it goes on");
        let needs = &after.handover.as_ref().expect("a handover").needs;
        let loan = |asked: &&Asked| matches!(needs[asked.need].about, Subject::Step(1));
        let asked = handed_over(&attempt);
        let journal = asked.iter().find(loan).map(|asked| asked.journal);
        assert_eq!(journal, Some(found), "{plan} without {leave_out}");
    }
}

#[test]
fn expectations_at_the_desk_say_what_they_found() {
    let (seed, text) = &plans()["kept"];
    let text = text.trim_end();
    for (expectation, words) in [
        ("expect place desk", "expected place desk, but it is `over`"),
        ("expect fate repair late-with-notice", "expected fate repair late-with-notice, but it is `kept`"),
        ("expect fate roof kept", "no step is called `roof` here"),
        ("expect failures 2", "expected failures 2, but it is `0`"),
        ("expect case lost", "expected case lost, but it is `all-kept`"),
        ("wait", "desk-refused-closed"),
        ("ask bench rudely", "no question is called `rudely` here"),
        ("letter ragged what-happened", "`ragged` is no layout"),
        ("dance", "`dance` is no move at the desk"),
    ] {
        let plan = Plan::parse(&format!("{text}\n{expectation}")).expect("it can be read");
        let mut attempt = Attempt::new(case(SCENARIO), Options { seed: *seed, pressure: true });
        let problem = play(&plan, &mut attempt).expect_err(expectation);
        assert!(problem.why.contains(words), "{expectation}: {problem}");
        assert_eq!(problem.line, text.lines().count() + 1, "{expectation}");
    }
}
