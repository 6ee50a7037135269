//! Numbers and conditions that cannot be: each is reported at the number itself. What just fits stands before
//! what just does not.

use super::{MINIMAL, Row, prove, read_scenario};

const CUSTOMER: &[Row] = &[
    ("the whole scale", &[("anger: (60, 60)", "anger: (20, 100)"), ("trust: (48, 48)", "trust: (0, 100)")]),
    ("a mood upside down", &[("anger: (60, 60)", "anger: ⟪bad-range|(70, 60)⟫")]),
    ("a mood beyond a hundred", &[("trust: (48, 48)", "trust: ⟪bad-range|(50, 101)⟫")]),
    (
        "a mood over two lines with a comment in it",
        &[("anger: (60, 60)", "anger: ⟪bad-range|(\n            70, // high (first)\n            60,\n        )⟫")],
    ),
    (
        "two moods that are wrong",
        &[("anger: (60, 60)", "anger: ⟪bad-range|(70, 60)⟫"), ("trust: (48, 48)", "trust: ⟪bad-range|(9, 5)⟫")],
    ),
    ("a boiling point at the top", &[("boils_at: 50", "boils_at: 100")]),
    ("a boiling point beyond it", &[("boils_at: 50", "boils_at: ⟪out-of-range|101⟫")]),
    ("an expression at the top", &[("expressiveness: 50", "expressiveness: 100")]),
    ("an expression beyond it", &[("expressiveness: 50", "expressiveness: ⟪out-of-range|150⟫")]),
    ("a floor beyond the scale", &[("floor: 20", "floor: ⟪out-of-range|101⟫")]),
    ("a floor at the lowest anger", &[("floor: 20", "floor: 60")]),
    ("a floor above the lowest anger", &[("floor: 20", "floor: ⟪floor-too-high|61⟫")]),
    ("the highest difficulty", &[("difficulty: 1", "difficulty: 5")]),
    ("a difficulty of nothing", &[("difficulty: 1", "difficulty: ⟪no-difficulty|0⟫")]),
    ("a difficulty beyond the highest", &[("difficulty: 1", "difficulty: ⟪no-difficulty|6⟫")]),
];

const CONDITIONS: &[Row] = &[
    ("a line with a single value", &[("when: (anger: (0, 100))", "when: (anger: (40, 40))")]),
    ("a line upside down", &[("when: (anger: (0, 100))", "when: (anger: ⟪bad-range|(60, 40)⟫)")]),
    ("a line with trust beyond a hundred", &[("when: (anger: (0, 100))", "when: (trust: ⟪bad-range|(60, 140)⟫)")]),
    ("a reply upside down", &[("when: (told: [\"week\"])", "when: (told: [\"week\"], trust: ⟪bad-range|(60, 40)⟫)")]),
    (
        "a reply whose text speaks of the same field",
        &[
            ("text: \"Der er ti procent.\"", "text: \"Der er ti procent, when: (trust: (3, 2)).\""),
            ("when: (told: [\"week\"])", "when: (trust: ⟪bad-range|(60, 40)⟫)"),
        ],
    ),
    ("a hear upside down", &[("any: [Handover],", "any: [Handover], when: (abused: ⟪bad-range|(2, 1)⟫),")]),
    ("a hear after one line of abuse", &[("any: [Handover],", "any: [Handover], when: (abused: (1, 1)),")]),
    (
        "an answer to a hear upside down",
        &[("(id: \"farewell\",", "(id: \"farewell\", when: (anger: ⟪bad-range|(9, 8)⟫),")],
    ),
    (
        "an answer to what is unclear",
        &[(
            "unclear: (says: [(id: \"story-hm\", text: \"Hm.\")], times: 200, to: \"story\")",
            "unclear: (says: [(id: \"story-hm\", text: \"Hm.\", when: (anger: ⟪bad-range|(9, 8)⟫))], times: 200, to: \"story\")",
        )],
    ),
    (
        "a common line upside down",
        &[(
            "(id: \"there\", text: \"Er du der?\")",
            "(id: \"there\", text: \"Er du der?\", when: (trust: ⟪bad-range|(2, 1)⟫))",
        )],
    ),
    (
        "the last common line upside down",
        &[("gives_up: (id: \"gone\",", "gives_up: (id: \"gone\", when: (anger: ⟪bad-range|(2, 1)⟫),")],
    ),
    ("an ending upside down", &[("when: (agreed: true)", "when: (agreed: true, anger: ⟪bad-range|(50, 0)⟫)")]),
    ("as many needed facts as there are", &[("when: (agreed: true)", "when: (needed_told: 2)")]),
    ("more needed facts than there are", &[("when: (agreed: true)", "when: (needed_told: ⟪out-of-range|3⟫)")]),
    ("no needed fact at all", &[("when: (agreed: true)", "when: (needed_told: ⟪out-of-range|0⟫)")]),
    ("the first reply of a beat", &[("any: [Handover],", "any: [Handover], when: (replies_here: 1),")]),
    ("before the first reply", &[("any: [Handover],", "any: [Handover], when: (replies_here: ⟪out-of-range|0⟫),")]),
    (
        "more replies than a call has",
        &[("any: [Handover],", "any: [Handover], when: (replies_here: ⟪out-of-range|101⟫),")],
    ),
    ("one told and another untold", &[("when: (agreed: true)", "when: (told: [\"week\"], untold: [\"red\"])")]),
    (
        "the same told and untold",
        &[("when: (agreed: true)", "when: (told: [\"week\"], untold: [\"red\", \"⟪never-holds|week⟫\"])")],
    ),
    (
        "the same checked and unchecked",
        &[("when: (agreed: true)", "when: (unchecked: [\"⟪never-holds|order⟫\"], checked: [\"order\"])")],
    ),
    (
        "the same promised and unpromised",
        &[("when: (agreed: true)", "when: (promised: [\"call\"], unpromised: [\"⟪never-holds|call⟫\"])")],
    ),
    ("one act done and another not", &[("when: (agreed: true)", "when: (done: [Close], undone: [Rude])")]),
    (
        "the same act done and not",
        &[("when: (agreed: true)", "when: (done: [Close], undone: ⟪never-holds|[Rude, Close]⟫)")],
    ),
];

const TUNING: &[Row] = &[
    ("nothing changed", &[("    harms: [\n", "    tuning: (),\n    harms: [\n")]),
    (
        "the largest change and the edges of time",
        &[(
            "    harms: [\n",
            "    tuning: (effects: [(of: Silence, hot: (100, -100), cool: (-100, 100), source: \"judgment\")], pace: (character: 30, silence: 30000, hold_step: 5000)),\n    harms: [\n",
        )],
    ),
    (
        "a stimulus that is none",
        &[(
            "    harms: [\n",
            "    tuning: (effects: [(of: ⟪unknown-word~Silence|Silense⟫, hot: (1, 1), cool: (1, 1), source: \"judgment\")]),\n    harms: [\n",
        )],
    ),
    (
        "a number that has no place there",
        &[("    harms: [\n", "    tuning: (pace: (⟪unknown-field|reading_character⟫: 42)),\n    harms: [\n")],
    ),
    (
        "changes beyond the scale, without a source, and twice",
        &[(
            "    harms: [\n",
            "    tuning: (effects: [\n        (of: Silence, hot: ⟪out-of-range|(101, 0)⟫, cool: ⟪out-of-range|(0, -101)⟫, source: \"⟪empty-text|⟫\"),\n        (of: ⟪duplicate-change|Silence⟫, hot: (1, 0), cool: (1, 0), source: \"judgment\"),\n    ]),\n    harms: [\n",
        )],
    ),
    (
        "times beyond what can be followed",
        &[(
            "    harms: [\n",
            "    tuning: (pace: (character: ⟪out-of-range|29⟫, between_breaths: ⟪out-of-range|3001⟫, silence: ⟪out-of-range|1999⟫, hold_step: ⟪out-of-range|4999⟫)),\n    harms: [\n",
        )],
    ),
];

#[test]
fn the_mood_at_the_start_is_within_its_scale() {
    prove(MINIMAL, CUSTOMER, read_scenario);
}

#[test]
fn every_condition_can_hold() {
    prove(MINIMAL, CONDITIONS, read_scenario);
}

#[test]
fn what_a_scenario_changes_in_the_tuning_is_within_bounds() {
    prove(MINIMAL, TUNING, read_scenario);
}
