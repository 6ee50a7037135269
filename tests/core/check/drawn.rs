//! How problems look: three that stand for the rest, as an author sees them.

use super::{HOUSE, MINIMAL, edited, read};
use crate::shelf::LIBRARY;
use expect_test::{Expect, expect};
use holdord::diagnostic::{Diagnostic, Source, draw};
use holdord::house;
use holdord::locale::Language;

fn looks(path: &str, text: String, problems: &[Diagnostic], wanted: &Expect) {
    let source = Source { path: path.into(), text };
    let texts = LIBRARY.texts(Language::English);
    let drawn: Vec<String> = problems.iter().map(|problem| draw(problem, &source, &texts, false)).collect();
    wanted.assert_eq(&drawn.join("\n"));
}

#[test]
fn a_wrong_name_is_drawn_with_the_name_that_was_meant() {
    let text = edited(MINIMAL, &[("times: 200, to: \"lead\"", "times: 200, to: \"laed\"")]);
    let problems = read(&text).1;
    looks(
        "scenarios/minimal.ron",
        text,
        &problems,
        &expect![[r#"
        error[unknown-beat]: no beat is called `laed`
          --> scenarios/minimal.ron:83:73
           |
        83 |             unclear: (says: [(id: "hm", text: "Hm.")], times: 200, to: "laed"),
           |                                                                         ^^^^ not a beat of this scenario
           |
           = help: a similar name exists: `lead`"#]],
    );
}

#[test]
fn a_bracket_that_is_never_closed_is_drawn_with_what_closes_in_its_place() {
    let text = edited(HOUSE, &[("is_trainee: true),", "is_trainee: true,")]);
    let problems = house::read(&text).1;
    looks(
        "houses/minimal.ron",
        text,
        &problems,
        &expect![[r#"
        error[unclosed-bracket]: this `(` is never closed
          --> houses/minimal.ron:10:9
           |
        10 |         (id: "self", name: "Dig selv", queue: (0, 5, 15), is_trainee: true,
           |         ^ opened here
        ...
        18 |     ],
           |     - this closes something else
           |
           = help: close it before the text that follows, or remove it"#]],
    );
}

#[test]
fn a_promise_without_its_date_is_drawn_with_what_to_write() {
    let text = edited(MINIMAL, &[("Den er klar { $due }.", "Den er klar.")]);
    let problems = read(&text).1;
    looks(
        "scenarios/minimal.ron",
        text,
        &problems,
        &expect![[r#"
        error[promise-without-due]: the reply `safe` promises a date but does not say it
          --> scenarios/minimal.ron:66:23
           |
        66 |                 (id: "safe", text: "Den er klar.", acts: [Promise(step: "repair", due: ByDay(1), channel: Phone)]),
           |                       ^^^^ promises without its date
           |
           = help: put { $due } where the date belongs, so that words and ledger agree"#]],
    );
}
