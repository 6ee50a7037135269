//! Written attempts: a plan for each way in which a promise can end.

use super::lab::SCENARIO;
use crate::shelf::case;
use holdord::conversation::{Options, Plan};
use holdord::desk::{Attempt, Fate, Place, play};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The plans in the folder by name, with the seed of their first line.
pub(super) fn plans() -> BTreeMap<String, (u64, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk").join(SCENARIO);
    let files = fs::read_dir(folder).expect("the plans").map(|entry| entry.expect("an entry").path());
    files
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a plan");
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let seed = text.lines().next().and_then(|line| line.strip_prefix("# seed ")?.parse().ok());
            (name.clone(), (seed.unwrap_or_else(|| panic!("{name}: the first line tells no seed")), text))
        })
        .collect()
}

/// Plays a plan to its end.
pub(super) fn played(name: &str, seed: u64, text: &str) -> Attempt {
    let plan = Plan::parse(text).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    let mut attempt = Attempt::new(case(SCENARIO), Options { seed, pressure: true });
    play(&plan, &mut attempt).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    attempt
}

#[test]
fn every_way_in_which_a_promise_can_end_is_reached_by_its_plan() {
    let plans = plans();
    for fate in Fate::ALL {
        let (seed, text) = plans.get(fate.id()).unwrap_or_else(|| panic!("no plan reaches {}", fate.id()));
        let attempt = played(fate.id(), *seed, text);
        assert_eq!(attempt.place(), Place::Over, "{}", fate.id());
        let desk = attempt.desk().expect("a desk");
        let fates: Vec<Fate> = desk.promises().iter().filter_map(|promise| Some(promise.fate?.0)).collect();
        assert!(fates.contains(&fate), "{}: {fates:?}", fate.id());
        // Being late or silent once is what the plan is about; nothing else goes wrong.
        let failures = fates.iter().filter(|known| known.is_failure()).count();
        assert_eq!(failures, usize::from(fate.is_failure()), "{}: {fates:?}", fate.id());
    }
    assert_eq!(plans.len(), Fate::ALL.len(), "{:?}", plans.keys());
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
