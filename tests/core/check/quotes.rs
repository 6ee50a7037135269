//! Texts that end where they should not, raw texts, escapes and comments: the reader is not led astray, and the
//! problem stands where the mistake was made.

use super::{HOUSE, MINIMAL, Row, prove, read_house, read_scenario};

const FINE: &[Row] = &[
    ("a raw text", &[("text: \"Du er skuffet.\"", "text: r\"Du er (skuffet.\"")]),
    (
        "a raw text with hashes and quotation marks",
        &[("text: \"Du er skuffet.\"", "text: r#\"Du er \"skuffet\" (.\"#")],
    ),
    ("a raw text with two hashes", &[("text: \"Du er skuffet.\"", "text: r##\"Du \"# er ]\"##")]),
    ("a backslash at the end of a raw text", &[("text: \"Du er skuffet.\"", "text: r\"Du er skuffet\\\\\"")]),
    ("escaped quotation marks", &[("text: \"Du er skuffet.\"", "text: \"Du er \\\"skuffet\\\" (.\"")]),
    ("a text over two lines", &[("text: \"Du er skuffet.\"", "text: \"Du er\n skuffet:\"")]),
    ("a comment in a comment", &[("            // replies", "/* one ( /* two [ */ three { \" */")]),
    ("a comment between name and colon", &[("boils_at: 50", "boils_at /* ( */ : /* \" */ 50")]),
    ("an apostrophe in a comment", &[("            // replies", "// it's (fine\n")]),
];

const WRONG: &[Row] = &[
    (
        "straight quotation marks around a word",
        &[("text: \"Du er skuffet.\"", "text: \"Du er ⟪straight-quote|\"⟫skuffet\" nu.\"")],
    ),
    (
        "straight quotation marks at the beginning",
        &[("text: \"Du er skuffet.\"", "text: \"⟪straight-quote|\"⟫Du\" er skuffet.\"")],
    ),
    (
        "straight quotation marks at the end",
        &[("text: \"Du er skuffet.\"", "text: \"Du er ⟪straight-quote|\"⟫skuffet\"\"")],
    ),
    (
        "around a word with a colon",
        &[("text: \"Du er skuffet.\"", "text: \"Du ⟪straight-quote|\"⟫er: skuffet\" nu.\"")],
    ),
    ("around a sign", &[("text: \"Du er skuffet.\"", "text: \"Du er ⟪straight-quote|\"⟫…\" skuffet.\"")]),
    ("one mark for inches", &[("text: \"Du er skuffet.\"", "text: \"En 24⟪straight-quote|\"⟫ skærm.\"")]),
    (
        "around a bracket that is open",
        &[("text: \"Du er skuffet.\"", "text: \"Du er ⟪straight-quote|\"⟫(skuffet\" nu.\"")],
    ),
    ("in a list of wordings", &[("\"Nu har den også", "\"Nu ⟪straight-quote|\"⟫har\" den også")]),
    (
        "in a text over two lines",
        &[("text: \"Du er skuffet.\"", "text: \"Du er\n virkelig ⟪straight-quote|\"⟫skuffet\" nu.\"")],
    ),
    (
        "a last mark that is missing in the middle of the file",
        &[("text: \"Du er skuffet.\"", "text: ⟪unclosed-text|\"⟫Du er skuffet.")],
    ),
    ("a missing comma on the same line", &[("(id: \"mirror\",", "(id: \"mirror\" ⟪missing-comma|text⟫: \"x\",")]),
    (
        "a missing comma in a list",
        &[("misheard: [\"To uger.\", \"En dag.\"]", "misheard: [\"To uger.\" ⟪missing-comma|\"⟫En dag.\"]")],
    ),
    ("a comment that never ends", &[("            // replies", "⟪unclosed-comment|/*⟫ one /* two */")]),
    ("a raw text that never ends", &[("text: \"Du er skuffet.\"", "text: ⟪unclosed-text|r⟫#\"Du er skuffet.\"")]),
    (
        "a bracket that is never closed beside a raw text",
        &[
            ("(id: \"price\", label: \"Pris\"", "⟪unclosed-bracket|(⟫id: \"price\", label: r#\"Pris )\"#"),
            ("misheard: [\"1.000 kr.\"]),", "misheard: [\"1.000 kr.\"],"),
        ],
    ),
    (
        "a wrong variable in a text with escapes",
        &[("text: \"Du er skuffet.\"", "text: \"Du \\\"{ $⟪unknown-variable~name|nam⟫ }\\\" er skuffet.\"")],
    ),
    (
        "a curly bracket in a text with escapes",
        &[("text: \"Du er skuffet.\"", "text: \"⟪bad-pattern|Du \\\"er\\\" } skuffet.⟫\"")],
    ),
    (
        "the same wrong text with escapes twice",
        &[
            ("text: \"Du er skuffet.\"", "text: \"⟪bad-pattern|Du \\\"er\\\" }⟫\""),
            ("text: \"Fortæl mere.\"", "text: \"⟪bad-pattern|Du \\\"er\\\" }⟫\""),
        ],
    ),
    ("an empty customer with escapes", &[("address: \"Eva\"", "address: \"⟪empty-text|\\t⟫\"")]),
    (
        "a wrong variable in a raw text",
        &[("text: \"Du er skuffet.\"", "text: r#\"Du \"{ $⟪unknown-variable~name|nam⟫ }\" er.\"#")],
    ),
    (
        "a wrong variable after a right one that begins like it",
        &[("text: \"Du er skuffet.\"", "text: \"{ $address } { $⟪unknown-variable~address|addre⟫ }\"")],
    ),
    (
        "a gender that is none",
        &[(
            "text: \"Du er skuffet.\"",
            "text: \"Du { $trainee ->\n [⟪unknown-variant~feminine|feminin⟫] er\n *[masculine] var\n} skuffet.\"",
        )],
    ),
    (
        "a plural where no number is",
        &[("text: \"Du er skuffet.\"", "text: \"Du { $⟪no-selector|name⟫ ->\n [one] er\n *[other] var\n} skuffet.\"")],
    ),
    (
        "a gender with the rest at the star",
        &[("text: \"Du er skuffet.\"", "text: \"Du { $customer ->\n [feminine] er\n *[other] var\n} skuffet.\"")],
    ),
    ("a reference to another text", &[("text: \"Du er skuffet.\"", "text: \"Du { -⟪no-reference|brand⟫ } er.\"")]),
];

#[test]
fn raw_texts_escapes_and_nested_comments_lead_nobody_astray() {
    prove(MINIMAL, FINE, read_scenario);
    prove(HOUSE, &[("a raw text", &[("name: \"Dig selv\"", "name: r#\"Dig \"selv\" (\"#")])], read_house);
}

#[test]
fn what_is_wrong_with_a_text_stands_where_the_mistake_was_made() {
    prove(MINIMAL, WRONG, read_scenario);
}
