//! Broken scenarios, one kind of mistake a row, and some with several.

use super::{MINIMAL, Row, edited, found, prove, read, read_scenario};
use crate::lab::numbered;
use holdord::scenario::LARGEST_FILE;

const SHAPE: &[Row] = &[
    ("an unknown field", &[("briefing: \"", "⟪unknown-field~briefing|brefing⟫: \"x\",\n    briefing: \"")]),
    (
        "two unknown fields, the first with a group in it",
        &[
            ("title: \"Kort\",", "title: \"Kort\",\n    ⟪unknown-field|weather⟫: (sun: [1, 2], \"rain)\"),"),
            ("anger: (60, 60),", "anger: (60, 60),\n        ⟪unknown-field~anger|angr⟫: 5,"),
        ],
    ),
    ("a field that stands twice", &[("expressiveness: 50,", "expressiveness: 50, ⟪duplicate-field|floor⟫: 3,")]),
    (
        "a bracket that is never closed",
        &[
            ("persons: [(name:", "persons: [⟪unclosed-bracket|(⟫name:"),
            ("portrait: \"eva-lund\")]", "portrait: \"eva-lund\"]"),
        ],
    ),
    ("a bracket that closes nothing", &[("    ],\n)\n", "    ],\n)\n⟪stray-bracket|)⟫\n")]),
    (
        "the last bracket missing",
        &[("Scenario(", "Scenario⟪unclosed-bracket|(⟫"), ("tone: Bad),\n    ],\n)", "tone: Bad),\n    ],\n")],
    ),
    ("a text that never ends", &[("text: \"Intet er aftalt.\"", "text: ⟪unclosed-text|\"⟫Intet er aftalt.")]),
    ("text after the end", &[("    ],\n)\n", "    ],\n)\n⟪text-after-end|x⟫")]),
    ("a missing comma", &[("title: \"Kort\",\n    about", "title: \"Kort\"\n    ⟪missing-comma|about⟫")]),
    ("a missing colon", &[("boils_at: 50", "boils_at ⟪missing-colon|50⟫")]),
    ("a word for a number", &[("boils_at: 50", "boils_at: ⟪no-number|fifty⟫")]),
    ("a number for a text", &[("title: \"Kort\"", "title: ⟪no-text|7⟫")]),
    ("a text for a list", &[("gives: [\"week\"]", "gives: ⟪no-list|\"⟫week\"")]),
    ("a number for yes or no", &[("optional: true", "optional: ⟪no-yes-or-no|1⟫")]),
    ("a number above what fits", &[("difficulty: 1", "difficulty: ⟪no-number|300⟫")]),
    ("a backslash", &[("id: \"story\"", "id: ⟪bad-escape|\"sto\\\\ry\"⟫")]),
    (
        "a missing field",
        &[("tone: Bad)", "⟪missing-field|)⟫"), ("text: \"Intet er aftalt.\",", "text: \"Intet er aftalt.\"")],
    ),
    ("an unknown act", &[("acts: [Empathy(LetDown)]", "acts: [⟪unknown-word~Empathy|Empaty⟫(LetDown)]")]),
    ("an unknown feeling", &[("acts: [Empathy(LetDown)]", "acts: [Empathy(⟪unknown-word~LetDown|LetDwn⟫)]")]),
    (
        "an act that a reply cannot do",
        &[(
            "acts: [AskOpen]),\n                (id: \"safe\"",
            "acts: [⟪unknown-word|HangUp⟫]),\n                (id: \"safe\"",
        )],
    ),
    ("an unknown act that is heard", &[("any: [Handover]", "any: [⟪unknown-word~Handover|Handovr⟫]")]),
];

const NAMES: &[Row] = &[
    (
        "a beat",
        &[
            ("any: [Handover], to: \"lead\"", "any: [Handover], to: \"⟪unknown-beat~lead|leed⟫\""),
            ("id: \"lead\",", "id: \"⟪unreachable-beat|lead⟫\","),
        ],
    ),
    ("a beat with no name like it", &[("times: 200, to: \"story\"", "times: 200, to: \"⟪unknown-beat|elsewhere⟫\"")]),
    ("a fact that a line gives", &[("gives: [\"red\"]", "gives: [\"⟪unknown-fact~red|redd⟫\"]")]),
    ("a fact in a condition", &[("when: (told: [\"week\"])", "when: (told: [\"⟪unknown-fact~week|weak⟫\"])")]),
    ("a fact that a part shows", &[("shows: [\"price\"]", "shows: [\"⟪unknown-fact~price|prize⟫\"]")]),
    ("a fact that a harm is known from", &[("known_from: [\"crack\"]", "known_from: [\"⟪unknown-fact~crack|crak⟫\"]")]),
    ("a harm", &[("harms: [\"delay\"]", "harms: [\"⟪unknown-harm~delay|dealy⟫\"]")]),
    ("a step", &[("step: \"repair\"", "step: \"⟪unknown-step~repair|repare⟫\"")]),
    ("a source", &[("learn_from: [\"order\", \"jonas\"]", "learn_from: [\"⟪unknown-source~order|oder⟫\", \"jonas\"]")]),
    ("a procedure of the house", &[("procedure: \"mend\"", "procedure: \"⟪unknown-procedure~mend|mends⟫\"")]),
    ("a remedy of the house", &[("Offer(\"discount\")", "Offer(\"⟪unknown-remedy~discount|discont⟫\")")]),
    ("a variable", &[("text: \"Farvel, { $address }.\"", "text: \"Farvel, { $⟪unknown-variable~address|adress⟫ }.\"")]),
    (
        "the due of a promise where none is given",
        &[("text: \"Du er skuffet.\"", "text: \"Du er skuffet { $⟪unknown-variable|due⟫ }.\"")],
    ),
    ("the safe time of no step", &[("text: \"Intet.\"", "text: \"Intet { $⟪unknown-variable|safe_refund⟫ }.\"")]),
    ("a house", &[("house: \"minimal\"", "house: \"⟪unknown-house|nowhere⟫\"")]),
    ("a language", &[("language: \"da\"", "language: \"⟪unknown-language|dk⟫\"")]),
    ("a language of the interface only", &[("language: \"da\"", "language: \"⟪unknown-language|en⟫\"")]),
    ("a country", &[("country: \"DK\"", "country: \"⟪unknown-country|DE⟫\"")]),
    ("another country than the house's", &[("country: \"DK\"", "country: \"⟪other-country|SE⟫\"")]),
    ("a format", &[("format: 1", "format: 2"), ("id: \"minimal\"", "id: \"⟪unknown-format|minimal⟫\"")]),
];

const MEANING: &[Row] = &[
    ("an id that stands twice", &[("id: \"rain\"", "id: \"⟪duplicate-id|delay⟫\"")]),
    ("an id in capitals", &[("id: \"rain\"", "id: \"⟪bad-id|Rain⟫\"")]),
    ("an id with a digit first", &[("id: \"rain\"", "id: \"⟪bad-id|2nd⟫\"")]),
    ("an id with two hyphens", &[("id: \"rain\"", "id: \"⟪bad-id|rain--2⟫\"")]),
    ("an id with digits and hyphens", &[("id: \"rain\"", "id: \"rain-2-b\"")]),
    (
        "a beat with a word that names other texts",
        &[
            ("any: [Handover], to: \"lead\"", "any: [Handover], to: \"ending\""),
            ("id: \"lead\"", "id: \"⟪reserved-id|ending⟫\""),
            ("times: 200, to: \"lead\"", "times: 200, to: \"ending\""),
        ],
    ),
    ("a reply and a line of one beat with the same id", &[("(id: \"agreed\"", "(id: \"⟪duplicate-id|mirror⟫\"")]),
    ("an id of nothing", &[("id: \"rain\"", "id: \"⟪bad-id|⟫\"")]),
    ("an empty text", &[("text: \"Du er skuffet.\"", "text: \"⟪empty-text|⟫\"")]),
    ("a text of a literal with nothing in it", &[("text: \"Du er skuffet.\"", "text: r#\"⟪empty-text|{ \"\" }⟫\"#")]),
    ("a text of blanks", &[("text: \"Du er skuffet.\"", "text: \"⟪empty-text|  ⟫\"")]),
    (
        "a line without a wording",
        &[
            ("text: [\"Og så er der kommet en revne i den.\", \"Nu har den også fået en revne.\"]", "text: []"),
            ("id: \"second-breath\"", "id: \"⟪empty-text|second-breath⟫\""),
        ],
    ),
    ("a customer without a name", &[("name: \"Eva Lund\"", "name: \"⟪empty-text|⟫\"")]),
    (
        "a curly bracket that is open",
        &[("text: \"Farvel, { $address }.\"", "text: \"⟪bad-pattern|Farvel, { $address .⟫\"")],
    ),
    (
        "a curly bracket that closes nothing",
        &[("text: \"Du er skuffet.\"", "text: \"⟪bad-pattern|Du er } skuffet.⟫\"")],
    ),
    (
        "a selector without a default",
        &[("text: \"Du er skuffet.\"", "text: \"⟪bad-pattern|Du { $trainee ->\n [feminine] er\n}⟫\"")],
    ),
    (
        "a promise that does not say its date",
        &[
            ("text: \"Den er klar { $due }.\"", "text: \"Den er klar.\""),
            ("id: \"safe\"", "id: \"⟪promise-without-due|safe⟫\""),
        ],
    ),
    (
        "no ending for every call",
        &[
            ("id: \"open\", title", "id: \"⟪no-last-ending|open⟫\", title"),
            ("tone: Bad)", "tone: Bad, when: (agreed: false))"),
        ],
    ),
    (
        "a beat that only what is unclear leads to is no problem",
        &[
            ("any: [Handover], to: \"lead\"", "any: [Handover], to: \"story\""),
            ("times: 200, to: \"story\"", "times: 200, to: \"lead\""),
        ],
    ),
    (
        "a beat that nothing leads to",
        &[
            ("any: [Handover], to: \"lead\"", "any: [Handover], to: \"story\""),
            ("id: \"lead\",\n", "id: \"⟪unreachable-beat|lead⟫\",\n"),
        ],
    ),
    (
        "a beat without replies",
        &[
            ("replies: [(id: \"end\", text: \"Farvel.\", acts: [Close])]", "replies: []"),
            ("id: \"lead\",\n", "id: \"⟪no-replies|lead⟫\",\n"),
        ],
    ),
    (
        "a beat with no answer to what does not fit",
        &[("times: 200, to: \"lead\"", "times: 0, to: \"lead\""), ("id: \"lead\",\n", "id: \"⟪no-unclear|lead⟫\",\n")],
    ),
    (
        "a colleague who cannot be asked",
        &[
            (
                "questions: [\n                (id: \"neutral\", text: \"Hvornår?\", acts: [AskOpen], answer: \"{ $safe_repair }.\"),\n                (id: \"accusing\", text: \"Hvorfor ikke før?\", acts: [Blame(Colleague)], answer: \"Det ved jeg ikke.\"),\n            ],",
                "questions: [],",
            ),
            ("id: \"jonas\"", "id: \"⟪no-questions|jonas⟫\""),
        ],
    ),
    ("a list with nothing in it", &[("[(id: \"said\", text: \"Det har jeg sagt.\")]", "⟪empty-list|[]⟫")]),
    ("no date", &[("starts: \"2026-03-10T10:00\"", "starts: \"⟪no-moment|2026-02-30T10:00⟫\"")]),
    ("a call after closing time", &[("2026-03-10T10:00", "⟪starts-when-closed|2026-03-10T17:00⟫")]),
    ("a call before opening time", &[("2026-03-10T10:00", "⟪starts-when-closed|2026-03-10T08:59⟫")]),
    ("a call at the minute of opening", &[("2026-03-10T10:00", "2026-03-10T09:00")]),
    ("a call in the last minute", &[("2026-03-10T10:00", "2026-03-10T16:59")]),
    ("a call on a Sunday", &[("2026-03-10T10:00", "⟪starts-when-closed|2026-03-15T10:00⟫")]),
    ("a call on the day before Maundy Thursday", &[("2026-03-10T10:00", "2026-04-01T10:00")]),
    ("a call on Maundy Thursday", &[("2026-03-10T10:00", "⟪starts-on-holiday|2026-04-02T10:00⟫")]),
    ("a call on Easter Monday", &[("2026-03-10T10:00", "⟪starts-on-holiday|2026-04-06T10:00⟫")]),
    (
        "a call on Easter Sunday, closed for two reasons",
        &[("2026-03-10T10:00", "⟪starts-when-closed|2026-04-05T10:00⟫")],
    ),
    ("no time of day", &[("due: ByDay(1)", "due: Clock(day: 1, at: \"⟪no-clock-time|25:00⟫\")")]),
    (
        "a promise for next year",
        &[("step: \"repair\", due: ByDay(1)", "step: \"⟪too-far-ahead|repair⟫\", due: ByDay(200)")],
    ),
    (
        "an hour count beyond all calendars",
        &[("step: \"repair\", due: ByDay(1)", "step: \"⟪too-far-ahead|repair⟫\", due: WithinHours(4000000000)")],
    ),
];

const SEVERAL: &[Row] = &[
    (
        "four problems of four kinds, reported from top to bottom",
        &[
            ("title: \"Kort\"", "⟪unknown-field~title|titel⟫: \"x\",\n    title: \"Kort\""),
            ("harms: [\"delay\"]", "harms: [\"⟪unknown-harm~delay|dely⟫\"]"),
            ("any: [Handover], to: \"lead\"", "any: [Handover], to: \"⟪unknown-beat~lead|laed⟫\""),
            ("id: \"lead\",\n", "id: \"⟪unreachable-beat|lead⟫\",\n"),
            ("text: \"Nå, farvel.\"", "text: \"⟪empty-text|⟫\""),
        ],
    ),
    (
        "two problems at one place",
        &[
            ("id: \"rain\"", "id: \"⟪bad-id+duplicate-id|Delay⟫\""),
            ("(id: \"delay\"", "(id: \"⟪bad-id|Delay⟫\""),
            ("harms: [\"delay\"]", "harms: []"),
        ],
    ),
];

#[test]
fn a_file_of_the_wrong_shape_is_explained_where_it_is_wrong() {
    prove(MINIMAL, SHAPE, read_scenario);
}

#[test]
fn a_name_that_nothing_has_is_reported_with_the_nearest_one() {
    prove(MINIMAL, NAMES, read_scenario);
}

#[test]
fn what_reads_well_and_cannot_be_played_is_reported() {
    prove(MINIMAL, MEANING, read_scenario);
}

#[test]
fn all_problems_of_a_file_are_reported_in_the_order_of_their_places() {
    prove(MINIMAL, SEVERAL, read_scenario);
}

#[test]
fn too_much_of_anything_is_reported() {
    let long = "a".repeat(4_001);
    let replies = r#"(id: "r", text: "Ja.", acts: [Agree]), "#.repeat(9);
    let facts = numbered(0..62, "(id: \"f-#\", label: \"F\", text: \"F.\"),\n");
    let beat = "(id: \"b\", says: [], replies: [(id: \"r\", text: \"r\", acts: [])], hears: [], unclear: (says: [(id: \"u\", text: \"u\")], times: 1, to: \"b\")),\n";
    let beats = (0..2_000).map(|number| beat.replacen("\"b\"", &format!("\"b-{number}\""), 1)).collect::<String>();
    for (what, text, wanted) in [
        ("a text", edited(MINIMAL, &[("Du er skuffet.", &long)]), "error[text-too-long]"),
        (
            "replies",
            edited(MINIMAL, &[("[(id: \"end\", text: \"Farvel.\", acts: [Close])]", &format!("[{replies}]"))]),
            "error[too-many]",
        ),
        ("facts", edited(MINIMAL, &[("facts: [", &format!("facts: [{facts}"))]), "error[too-many]"),
        ("beats", edited(MINIMAL, &[("beats: [", &format!("beats: [{beats}"))]), "error[too-many]"),
        (
            "the file",
            format!("{MINIMAL}// {}", " ".repeat(usize::try_from(LARGEST_FILE).expect("fits"))),
            "error[file-too-large]",
        ),
    ] {
        let (scenario, problems) = read(&text);
        let found: Vec<String> = problems.iter().map(|problem| found(problem, &text)).collect();
        assert!(scenario.is_none(), "{what}: can be used");
        assert!(found.iter().any(|problem| problem.starts_with(wanted)), "{what}: {found:?}");
    }
}

#[test]
fn a_byte_order_mark_and_dos_line_ends_change_nothing() {
    for text in [format!("\u{feff}{MINIMAL}"), MINIMAL.replace('\n', "\r\n")] {
        let (scenario, problems) = read(&text);
        assert!(scenario.is_some() && problems.is_empty(), "{problems:?}");
    }
}
