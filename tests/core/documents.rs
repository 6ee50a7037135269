//! Pages that are made from the program are what the program makes, and what they teach works.

use crate::bots::{matrix, unfair_in_one_call};
use crate::check::read_at;
use crate::shelf::LIBRARY;
use holdord::conversation::Case;
use holdord::desk::letter_findings;
use holdord::exploration::play_attempt;
use holdord::scenario::{Gender, Tone};
use std::fs;
use std::sync::Arc;

#[test]
fn the_reference_page_is_made_from_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference.md");
    let page = fs::read_to_string(path).expect("docs/reference.md");
    let made = holdord::library::reference();
    let differs = page.lines().zip(made.lines()).find(|(written, made)| written != made);
    assert!(
        page.trim_end() == made.trim_end(),
        "make it again with `holdord reference > docs/reference.md`; first difference: {differs:?}"
    );
}

/// The snippets of a page that are marked as RON, in their order.
fn snippets(page: &str) -> Vec<&str> {
    page.split("```ron\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

/// The case that the handbook builds, with the time after the call or without it.
fn handbook(with_after: bool) -> Arc<Case> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/writing.md");
    let page = fs::read_to_string(path).expect("docs/writing.md");
    let whole = snippets(&page);
    let (house, rest) = whole.split_first().expect("the first snippet is the house");
    let beside = |part: &&str| part.starts_with("    tuning:") || part.starts_with("    after:");
    let scenario: String = rest.iter().filter(|part| !beside(part)).copied().collect();
    let after = rest.iter().find(|part| part.starts_with("    after:")).filter(|_| with_after);
    let scenario = scenario.replacen("    endings: [", &format!("{}    endings: [", after.unwrap_or(&"")), 1);
    let (house, scenario) = read_at(house, &scenario);
    assert_eq!(scenario.after.is_some(), with_after);
    let tuning = &LIBRARY.tuning;
    let texts = LIBRARY.texts(scenario.language);
    let holidays = Arc::clone(&LIBRARY.holidays);
    Arc::new(Case::new(Arc::new(scenario), Arc::new(house), tuning, holidays, texts, Gender::Feminine))
}

#[test]
fn the_scenario_that_the_handbook_builds_is_clean_and_fair() {
    let found = unfair_in_one_call("late-bike", &matrix(&handbook(false)));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn the_time_after_the_call_that_the_handbook_adds_is_clean_and_can_be_done_well() {
    let case = handbook(true);
    let mut good = 0;
    for seed in 1..=20 {
        let attempt = play_attempt(&case, &LIBRARY.bots, &LIBRARY.bots.bots[0], seed);
        let tone = attempt.ending().map(|ending| ending.tone);
        assert!(tone == Some(Tone::Good) || tone == Some(Tone::Mixed), "{seed}: {tone:?}");
        good += u32::from(tone == Some(Tone::Good));
        let found = letter_findings(&attempt);
        assert!(!found.is_empty() && found.iter().all(|finding| finding.is_good), "{seed}: {found:?}");
    }
    // Luck decides how often the work is done in time, and the setback comes in every attempt.
    assert!(good >= 10, "{good} of 20 end well");
}
