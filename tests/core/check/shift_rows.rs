//! Broken shifts, one kind of mistake a row.

use super::{Row, prove};
use crate::shelf::LIBRARY;
use holdord::diagnostic::Diagnostic;
use holdord::shift;

const SHIFT: &str = r#"Shift(
    format: 1,
    id: "tuesday",
    language: "da",
    title: "Tirsdag",
    briefing: "Du er alene.",
    starts: "2026-03-17T09:10",
    busy: [(department: "workshop", percent: 160, text: "Der er travlt.")],
    calls: [
        (scenario: "two-alike", at: "09:10"),
        (scenario: "vat-today", at: "09:24"),
        (scenario: "third-fan", at: "09:40"),
    ],
)
"#;

const ROWS: &[Row] = &[
    ("an unknown field", &[("title: \"", "⟪unknown-field~title|titel⟫: \"x\",\n    title: \"")]),
    ("a format of the future", &[("format: 1", "format: 2"), ("\"tuesday\"", "\"⟪unknown-format|tuesday⟫\"")]),
    ("an id that is none", &[("\"tuesday\"", "\"⟪bad-id|Tuesday 1⟫\"")]),
    ("the name of a scenario", &[("\"tuesday\"", "\"⟪shift-named-as-scenario|workshop-24-hours⟫\"")]),
    (
        "an unknown language, so that none can be compared",
        &[("language: \"da\"", "language: \"⟪unknown-language|xx⟫\"")],
    ),
    ("no title", &[("title: \"Tirsdag\"", "title: \"⟪empty-text|⟫\"")]),
    ("no moment", &[("2026-03-17T09:10", "⟪no-moment|tirsdag⟫")]),
    ("a night shift in a shop", &[("2026-03-17T09:10", "⟪starts-when-closed|2026-03-17T03:10⟫")]),
    (
        "two calls",
        &[
            ("        (scenario: \"third-fan\", at: \"09:40\"),\n", ""),
            ("id: \"tuesday\"", "id: \"⟪shift-length|tuesday⟫\""),
        ],
    ),
    ("a scenario that does not exist", &[("\"third-fan\"", "\"⟪unknown-scenario|third-fane⟫\"")]),
    ("a scenario twice", &[("\"third-fan\"", "\"⟪duplicate-id|two-alike⟫\"")]),
    (
        "a scenario of another company in another language",
        &[("\"third-fan\"", "\"⟪shift-other-house+shift-other-language|invoice-again⟫\"")],
    ),
    ("a time that is none", &[("\"09:24\"", "\"⟪no-clock-time|9.24⟫\"")]),
    ("calls out of order", &[("\"09:24\"", "\"⟪shift-not-rising|09:05⟫\"")]),
    ("a call after closing", &[("\"09:40\"", "\"⟪starts-when-closed|21:40⟫\"")]),
    ("a department that is none", &[("\"workshop\"", "\"⟪unknown-department~workshop|workshp⟫\"")]),
    ("a queue without end", &[("percent: 160", "percent: ⟪out-of-range|900⟫")]),
    ("a queue of nothing", &[("percent: 160", "percent: ⟪out-of-range|0⟫")]),
    (
        "several problems, from top to bottom",
        &[
            ("2026-03-17T09:10", "⟪no-moment|i dag⟫"),
            ("\"workshop\"", "\"⟪unknown-department|nobody⟫\""),
            ("\"two-alike\"", "\"⟪unknown-scenario|nothing⟫\""),
        ],
    ),
];

fn read(text: &str) -> (bool, Vec<Diagnostic>) {
    let scenario = |id: &str| LIBRARY.scenario(id).and_then(|shelved| shelved.content.as_deref());
    let house =
        |id: &str| LIBRARY.houses.iter().find(|house| house.id == id).and_then(|house| house.content.as_deref());
    let (shift, problems) = shift::read(text, &scenario, &house, &LIBRARY.holidays);
    (shift.is_some(), problems)
}

#[test]
fn a_shift_that_cannot_be_is_reported_where_it_stands() {
    let (usable, problems) = read(SHIFT);
    assert!(usable && problems.is_empty(), "{problems:?}");
    prove(SHIFT, ROWS, read);
}
