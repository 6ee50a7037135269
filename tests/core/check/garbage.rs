//! Whatever an author's disk or editor makes of a file, the checker answers and does not fall over.

use super::{HOUSE, MINIMAL, edited, read};
use crate::shelf::LIBRARY;
use holdord::diagnostic::{Diagnostic, Severity, Source, draw};
use holdord::house;
use holdord::locale::Language;
use proptest::prelude::*;
use proptest::sample::Index;

/// Everything a mutated file begins as.
fn files() -> Vec<&'static str> {
    let shipped = LIBRARY.scenarios.iter().map(|shelved| shelved.source.text.as_str());
    shipped.chain(LIBRARY.houses.iter().map(|shelved| shelved.source.text.as_str())).chain([MINIMAL, HOUSE]).collect()
}

/// Reads a text as a scenario and as a house; every problem must lie in the text and be drawable.
fn survives(text: &str) {
    let (scenario, problems) = read(text);
    assert_eq!(scenario.is_none(), problems.iter().any(|problem| problem.severity == Severity::Error));
    drawable(text, &problems);
    let (house, problems) = house::read(text);
    assert_eq!(house.is_none(), !problems.is_empty());
    drawable(text, &problems);
}

fn drawable(text: &str, problems: &[Diagnostic]) {
    let source = Source { path: "mutated.ron".into(), text: text.to_owned() };
    let texts = LIBRARY.texts(Language::English);
    for problem in problems.iter().take(5) {
        assert!(text.get(problem.span.clone()).is_some(), "{problem:?} points into nothing");
        assert!(draw(problem, &source, &texts, false).contains(problem.code));
    }
}

/// What a slip of the hand puts into a file.
fn slips() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "\\",
        ",",
        ":",
        "⟪",
        "æ",
        "\u{feff}",
        "\r\n",
        "//",
        "/*",
        "*/",
        "-1",
        "999999999999",
        "Some(",
        "r#\"",
        "'",
        "{ $due }",
        "{ $x ->",
        "\0",
    ])
}

fn at(text: &str, place: Index) -> usize {
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).chain([text.len()]).collect();
    *place.get(&places)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_cut_off_anywhere_is_explained(file in 0..10_usize, place: Index) {
        let files = files();
        let text = files[file % files.len()];
        survives(text.get(..at(text, place)).expect("a boundary"));
    }

    #[test]
    fn a_file_with_slips_in_it_is_explained(file in 0..10_usize, slips in prop::collection::vec((any::<Index>(), 0..12_usize, slips()), 1..4)) {
        let files = files();
        let mut text = files[file % files.len()].to_owned();
        for (place, length, slip) in slips {
            let from = at(&text, place);
            let to = text.get(from..).expect("a boundary").char_indices().nth(length).map_or(text.len(), |(to, _)| from + to);
            text.replace_range(from..to, slip);
        }
        survives(&text);
    }

    #[test]
    fn any_text_at_all_is_explained(text in "\\PC{0,200}") {
        survives(&text);
    }
}

#[test]
fn what_is_nested_without_end_is_refused_and_not_followed() {
    for (what, text) in [
        ("brackets", "(".repeat(100_000) + &")".repeat(100_000)),
        ("lists", format!("Scenario({}", "a:[".repeat(50_000))),
        ("curly brackets in a text", edited(MINIMAL, &[("Du er skuffet.", &"{".repeat(4_000))])),
        (
            "curly brackets that close",
            edited(MINIMAL, &[("Du er skuffet.", &format!("{}$name{}", "{".repeat(1_900), "}".repeat(1_900)))]),
        ),
        ("an empty file", String::new()),
        ("blanks", " ".repeat(5_000)),
        ("zero bytes", "\0".repeat(5_000)),
    ] {
        let (scenario, problems) = read(&text);
        assert!(scenario.is_none() && !problems.is_empty(), "{what}");
    }
}
