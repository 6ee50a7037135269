//! Broken house rules, one kind of mistake a row.

use super::{HOUSE, Row, prove, read_house};

const ROWS: &[Row] = &[
    (
        "two unknown fields",
        &[
            ("country: \"DK\",", "country: \"DK\",\n    ⟪unknown-field~country|contry⟫: \"DK\","),
            ("queue: (0, 5, 15)", "queue: (0, 5, 15), ⟪unknown-field~queue|qeue⟫: (1, 2, 3)"),
        ],
    ),
    (
        "a bracket that is never closed",
        &[(
            "hours: [(days: [Monday, Tuesday, Wednesday, Thursday, Friday], opens: \"09:00\", closes: \"17:00\")],",
            "hours: [⟪unclosed-bracket|(⟫days: [Monday], opens: \"09:00\", closes: \"17:00\"],",
        )],
    ),
    ("a day that is none", &[("Friday], opens: \"10:00\"", "⟪unknown-word~Friday|Fryday⟫], opens: \"10:00\"")]),
    ("an authority that is none", &[("authority: Lead", "authority: ⟪unknown-word|Boss⟫")]),
    ("an unknown country", &[("country: \"DK\"", "country: \"⟪unknown-country|XX⟫\"")]),
    ("a format of the future", &[("format: 1", "format: 9"), ("id: \"minimal\"", "id: \"⟪unknown-format|minimal⟫\"")]),
    (
        "a threshold beyond a hundred percent",
        &[("threshold_percent: 90", "threshold_percent: 101"), ("id: \"minimal\"", "id: \"⟪no-percentage|minimal⟫\"")],
    ),
    (
        "a threshold of nothing",
        &[("threshold_percent: 90", "threshold_percent: 0"), ("id: \"minimal\"", "id: \"⟪no-percentage|minimal⟫\"")],
    ),
    (
        "a duration that falls",
        &[("id: \"workshop\"", "id: \"⟪bad-duration|workshop⟫\""), ("queue: (30, 60, 120)", "queue: (60, 30, 120)")],
    ),
    (
        "a duration without end",
        &[
            ("(department: \"workshop\"", "(department: \"⟪bad-duration|workshop⟫\""),
            ("work: (60, 120, 240)", "work: (60, 120, 4000000000)"),
        ],
    ),
    (
        "a department that never works",
        &[
            ("(id: \"self\"", "(id: \"⟪never-open|self⟫\""),
            ("name: \"Dig selv\",", "name: \"Dig selv\", hours: [(days: [], opens: \"09:00\", closes: \"10:00\")],"),
        ],
    ),
    (
        "a house that never opens",
        &[
            ("(id: \"self\"", "(id: \"⟪never-open|self⟫\""),
            ("id: \"minimal\"", "id: \"⟪never-open|minimal⟫\""),
            (
                "hours: [(days: [Monday, Tuesday, Wednesday, Thursday, Friday], opens: \"09:00\", closes: \"17:00\")]",
                "hours: []",
            ),
        ],
    ),
    (
        "a door that closes before it opens",
        &[
            ("opens: \"10:00\", closes: \"16:00\"", "opens: \"10:00\", closes: \"⟪closes-before-opening|09:30⟫\""),
            ("id: \"workshop\"", "id: \"⟪never-open|workshop⟫\""),
        ],
    ),
    (
        "no time of day",
        &[
            ("opens: \"10:00\"", "opens: \"⟪no-clock-time|ten⟫\""),
            ("id: \"workshop\"", "id: \"⟪never-open|workshop⟫\""),
        ],
    ),
    (
        "a procedure without tasks",
        &[("id: \"ring\"", "id: \"⟪no-tasks|ring⟫\""), ("[(department: \"self\", work: (2, 5, 15))]", "[]")],
    ),
    ("a department that is none", &[("(department: \"self\"", "(department: \"⟪unknown-department~self|selv⟫\"")]),
    ("an id that stands twice", &[("id: \"car\"", "id: \"⟪duplicate-id|free⟫\"")]),
    (
        "problems of several parts, from top to bottom",
        &[
            ("country: \"DK\"", "country: \"⟪unknown-country|NORGE⟫\""),
            ("closes: \"17:00\"", "closes: \"⟪no-clock-time|17.00⟫\""),
            ("id: \"minimal\"", "id: \"⟪never-open|minimal⟫\""),
            ("(id: \"self\"", "(id: \"⟪never-open|self⟫\""),
            ("id: \"ring\"", "id: \"⟪no-tasks|ring⟫\""),
            ("[(department: \"self\", work: (2, 5, 15))]", "[]"),
            ("id: \"car\"", "id: \"⟪duplicate-id|free⟫\""),
        ],
    ),
];

#[test]
fn house_rules_that_cannot_be_kept_are_reported_where_they_stand() {
    prove(HOUSE, ROWS, read_house);
}
