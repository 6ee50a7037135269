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
        &[(
            "(department: \"workshop\", work: (60, 120, 240)",
            "(department: \"⟪bad-duration|workshop⟫\", work: (60, 120, 4000000000)",
        )],
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
    (
        "a department that is none",
        &[("tasks: [(department: \"self\"", "tasks: [(department: \"⟪unknown-department~self|selv⟫\"")],
    ),
    ("an id that stands twice", &[("id: \"car\"", "id: \"⟪duplicate-id|free⟫\"")]),
    (
        "a house in which nobody practices",
        &[("id: \"minimal\"", "id: \"⟪no-trainee|minimal⟫\""), ("is_trainee: true", "is_trainee: false")],
    ),
    (
        "a house in which two practice",
        &[("id: \"workshop\",", "id: \"⟪second-trainee|workshop⟫\","), ("cut_off: \"15:00\"", "is_trainee: true")],
    ),
    ("a cut-off after closing time", &[("cut_off: \"15:00\"", "cut_off: \"⟪cut-off-when-closed|16:30⟫\"")]),
    ("a cut-off at no time", &[("cut_off: \"15:00\"", "cut_off: \"⟪no-clock-time|15⟫\"")]),
    (
        "a queue that is said twice",
        &[
            ("id: \"workshop\",", "id: \"⟪two-durations|workshop⟫\","),
            ("queue: (30, 60, 120)", "queue: (30, 60, 120), measured_queue: [4]"),
        ],
    ),
    (
        "a queue of which nothing was measured",
        &[("id: \"workshop\",", "id: \"⟪empty-table|workshop⟫\","), ("queue: (30, 60, 120)", "measured_queue: []")],
    ),
    (
        "work of which nothing was measured",
        &[("department: \"self\", measured: [20, 30, 30]", "department: \"⟪empty-table|self⟫\", measured: []")],
    ),
    (
        "work that is measured and guessed",
        &[(
            "department: \"self\", measured: [20, 30, 30]",
            "department: \"⟪two-durations|self⟫\", measured: [20], work: (1, 2, 3)",
        )],
    ),
    (
        "work of no known length",
        &[("department: \"self\", measured: [20, 30, 30]", "department: \"⟪no-duration|self⟫\"")],
    ),
    (
        "work that takes no time, guessed and measured",
        &[
            ("department: \"self\", measured: [20, 30, 30]", "department: \"⟪no-time|self⟫\", measured: [20, 0]"),
            ("(department: \"self\", work: (2, 5, 15))", "(department: \"⟪no-time|self⟫\", work: (0, 5, 15))"),
        ],
    ),
    (
        "a notice without end",
        &[
            (
                "after: [\"plan\"], department: \"workshop\", work: (15, 15, 15)",
                "after: [\"plan\"], department: \"⟪bad-duration|workshop⟫\", work: (15, 15, 15)",
            ),
            ("notice: 60", "notice: 60000"),
        ],
    ),
    (
        "work that fails more often than not",
        &[(
            "department: \"workshop\", work: (10, 20, 40), redo_percent: 5",
            "department: \"⟪too-often-again|workshop⟫\", work: (10, 20, 40), redo_percent: 51",
        )],
    ),
    (
        "a task that waits for one that is none",
        &[("after: [\"saw\", \"paint\"]", "after: [\"⟪unknown-task~saw|sew⟫\", \"paint\"]")],
    ),
    (
        "a task that waits for itself",
        &[("(id: \"saw\", after: [\"plan\"]", "(id: \"saw\", after: [\"⟪waits-for-itself|saw⟫\"]")],
    ),
    (
        "tasks that wait for each other in a circle",
        &[("(id: \"plan\",", "(id: \"⟪waits-for-itself|plan⟫\", after: [\"join\"],")],
    ),
    (
        "tasks in a knot",
        &[
            ("(id: \"plan\",", "(id: \"⟪tangled-steps|plan⟫\","),
            ("(id: \"paint\", after: [\"plan\"]", "(id: \"paint\", after: []"),
            (
                "needs: \"screw\"),",
                "needs: \"screw\"),\n                (id: \"sweep\", after: [\"plan\"], department: \"self\", work: (1, 2, 3)),",
            ),
            ("(id: \"saw\", after: [\"plan\"]", "(id: \"saw\", after: [\"plan\", \"paint\"]"),
        ],
    ),
    (
        "two tasks of one name",
        &[("(id: \"paint\"", "(id: \"⟪duplicate-id|saw⟫\""), ("[\"saw\", \"paint\"]", "[\"saw\"]")],
    ),
    (
        "work that takes longer than any calendar",
        &[
            ("(id: \"mend\"", "(id: \"⟪takes-too-long|mend⟫\""),
            (
                "days: [Monday, Tuesday, Wednesday, Thursday, Friday], opens: \"10:00\", closes: \"16:00\"",
                "days: [Monday], opens: \"10:00\", closes: \"15:05\"",
            ),
            ("work: (60, 120, 240)", "work: (60, 120, 14400)"),
        ],
    ),
    ("a thing that is not in stock", &[("needs: \"screw\"", "needs: \"⟪unknown-stock~screw|screws⟫\"")]),
    (
        "stock that nobody gets",
        &[("supply: (department: \"workshop\"", "supply: (department: \"⟪unknown-department~workshop|workshoop⟫\"")],
    ),
    (
        "stock that is got in no time",
        &[(
            "supply: (department: \"workshop\", work: (30, 60, 90)",
            "supply: (department: \"⟪no-time|workshop⟫\", work: (0, 60, 90)",
        )],
    ),
    (
        "a remedy that nobody is said to grant",
        &[("(id: \"car\", text: \"En bil\", authority: Nobody", "(id: \"⟪no-authority|car⟫\", text: \"En bil\"")],
    ),
    (
        "an amount that nobody is said to grant",
        &[
            ("(id: \"voucher\"", "(id: \"⟪no-authority|voucher⟫\""),
            ("    authority: [(role: Agent, amount: 100), (role: Lead, amount: 1000)],\n", ""),
        ],
    ),
    (
        "a gift that takes",
        &[(
            "(id: \"voucher\", text: \"Et gavekort\", amount: 200",
            "(id: \"⟪negative-amount|voucher⟫\", text: \"Et gavekort\", amount: -200",
        )],
    ),
    (
        "an authority below nothing",
        &[
            ("id: \"minimal\"", "id: \"⟪negative-amount|minimal⟫\""),
            ("(role: Agent, amount: 100)", "(role: Agent, amount: -100)"),
        ],
    ),
    (
        "a trainee who may grant more than the lead",
        &[
            ("id: \"minimal\"", "id: \"⟪agent-above-lead|minimal⟫\""),
            ("(role: Agent, amount: 100)", "(role: Agent, amount: 1001)"),
        ],
    ),
    (
        "one role and one channel twice",
        &[
            ("id: \"minimal\"", "id: \"⟪said-twice+said-twice|minimal⟫\""),
            ("(role: Lead, amount: 1000)", "(role: Agent, amount: 1000)"),
            ("(channel: Mail, minutes: 240)", "(channel: Mail, minutes: 240), (channel: Mail, minutes: 30)"),
        ],
    ),
    (
        "a letter from nobody and nowhere",
        &[(
            "sender: [\"Prøvehuset\", \"Prøvevej 1\"], place: \"Prøveby\"",
            "sender: [], place: \"⟪empty-list|Prøveby⟫\"",
        )],
    ),
    ("a kind of promise that is none", &[("kind: Repair", "kind: ⟪unknown-word~Repair|Repare⟫")]),
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
