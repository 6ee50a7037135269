//! Pages that are made from the program are what the program makes, and what they teach works.

use crate::bots::{matrix, unfair};
use crate::check::read_at;
use crate::shelf::LIBRARY;
use holdord::conversation::Case;
use holdord::scenario::Gender;
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

#[test]
fn the_scenario_that_the_handbook_builds_is_clean_and_fair() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/writing.md");
    let page = fs::read_to_string(path).expect("docs/writing.md");
    let whole = snippets(&page);
    let (house, scenario) = whole.split_first().expect("the first snippet is the house");
    let parts = scenario.iter().filter(|part| !part.starts_with("    tuning:")).copied();
    let (house, scenario) = read_at(house, &parts.collect::<String>());
    let tuning = &LIBRARY.tuning;
    let texts = LIBRARY.texts(scenario.language);
    let holidays = Arc::clone(&LIBRARY.holidays);
    let case = Case::new(Arc::new(scenario), Arc::new(house), tuning, holidays, &texts, Gender::Feminine);
    let case = Arc::new(case);
    let found = unfair("late-bike", &matrix(&case));
    assert!(found.is_empty(), "\n{found}");
}
