//! Translations of the smallest scenario: what is missing, unknown or wrong is reported in the Fluent file, at its
//! place, and only a complete one gives a scenario.

use super::{MINIMAL, Row, edited, found, prove, read};
use crate::shelf::LIBRARY;
use holdord::diagnostic::Diagnostic;
use holdord::locale::Language;
use holdord::scenario::{Scenario, skeleton, translate};
use std::fmt::Write;
use std::sync::LazyLock;

/// The smallest scenario in Polish.
pub(crate) const POLISH: &str = include_str!("minimal.pl.ftl");

static DANISH: LazyLock<Scenario> = LazyLock::new(|| read(MINIMAL).0.expect("the minimal scenario is valid"));

fn read_polish(text: &str) -> (bool, Vec<Diagnostic>) {
    let (scenario, problems) = translate(&DANISH, Language::Polish, text);
    (scenario.is_some(), problems)
}

const ROWS: &[Row] = &[
    ("everything", &[]),
    ("a comment and a group between the texts", &[("title = Krótko", "## Grupa\n\n# { uwaga\ntitle = Krótko")]),
    (
        "a text that is not there",
        &[
            ("story--sorry = Przepraszam za ten tydzień.\n", ""),
            ("story--mirror =", "⟪missing-translation|story--mirror⟫ ="),
        ],
    ),
    ("the first text missing", &[("# The smallest", "⟪missing-translation|⟫# The smallest"), ("title = Krótko\n", "")]),
    (
        "a text that waits for its translation",
        &[("story--sorry = Przepraszam za ten tydzień.", "⟪missing-translation|story--sorry⟫ =")],
    ),
    (
        "a wording that is not there",
        &[
            ("story--second-breath =", "⟪missing-translation|story--second-breath⟫ ="),
            ("    .wording2 = A teraz ma jeszcze pęknięcie.\n", ""),
        ],
    ),
    (
        "a misheard version that is not there",
        &[("    .misheard2 = Jeden dzień.\n", ""), (".misheard1 = Dwa", ".⟪missing-translation|misheard1⟫ = Dwa")],
    ),
    (
        "the way to address somebody",
        &[("person--1 = pani Evo\n", ""), ("ending--open =", "⟪missing-translation|ending--open⟫ =")],
    ),
    (
        "an unknown text",
        &[("story--story-hm = Hm.", "story--story-hm = Hm.\n⟪unknown-text~story--story-hm|story--story-hmm⟫ = Hm.")],
    ),
    (
        "a wording too many",
        &[(
            ".wording2 = A teraz",
            ".⟪unknown-text~story--second-breath.wording2|wording3⟫ = Co?\n    .wording2 = A teraz",
        )],
    ),
    ("a term", &[("title = Krótko", "title = Krótko\n⟪unknown-text|-firma-nasza⟫ = Firma")]),
    (
        "a text that stands twice",
        &[("story--story-hm = Hm.", "story--story-hm = Hm.\n⟪duplicate-id|story--story-hm⟫ = Hm?")],
    ),
    (
        "a date left out",
        &[("story--safe = Będzie gotowe { $due }.", "⟪missing-variable|story--safe⟫ = Będzie gotowe jutro.")],
    ),
    ("a safe time left out of an answer", &[(".answer = { $safe_repair }.", ".⟪missing-variable|answer⟫ = Jutro.")]),
    ("a way to address left out", &[("story--bye = Do widzenia, { $address }.", "story--bye = Do widzenia.")]),
    (
        "a gender that the original does not need",
        &[(
            "story--first-breath = Mówi",
            "story--first-breath = { $trainee ->\n        [feminine] Pani\n       *[other] Pan\n    } Mówi",
        )],
    ),
    (
        "a date that the original does not say",
        &[("story--sorry = Przepraszam", "story--sorry = { $⟪unknown-variable|due⟫ } przepraszam")],
    ),
    ("a variable with a slip", &[("{ $address }", "{ $⟪unknown-variable~address|adres⟫ }")]),
    ("a gender that is none", &[("[feminine] Czuje", "[⟪unknown-variant~feminine|feminina⟫] Czuje")]),
    (
        "a plural over a date",
        &[(
            "gotowe { $due }.",
            "gotowe { $⟪no-selector|due⟫ ->\n        [one] { $due }\n       *[many] { $due }\n    }.",
        )],
    ),
    ("another text inside", &[("title = Krótko", "title = Krótko { ⟪no-reference|briefing⟫ }")]),
    ("a variable in the way to address", &[("person--1 = pani Evo", "person--1 = pani { $⟪unknown-variable|name⟫ }")]),
    (
        "a curly bracket that is open",
        &[(
            "story--sorry = Przepraszam za ten tydzień.",
            "story--sorry = Przepraszam { za ⟪bad-translation|t⟫en tydzień.",
        )],
    ),
    ("a line that is none", &[("title = Krótko", "title = Krótko\n⟪bad-translation|Dzień dobry⟫")]),
    ("an empty text in a literal", &[("story--story-hm = Hm.", "⟪empty-text|story--story-hm⟫ = { \"\" }")]),
];

#[test]
fn what_is_missing_or_wrong_in_a_translation_stands_at_its_place() {
    prove(POLISH, ROWS, read_polish);
}

#[test]
fn a_translation_changes_the_words_and_nothing_else() {
    let polish = translate(&DANISH, Language::Polish, POLISH).0.expect("it is complete");
    assert_eq!((polish.language, &*polish.house, polish.starts), (Language::Polish, &*DANISH.house, DANISH.starts));
    assert_eq!(&*polish.customer.persons[0].name, "Eva Lund");
    assert_eq!(&*polish.customer.persons[0].address, "pani Evo");
    let words = |name: &str, args: &[(&str, &str)]| {
        let index = polish.names.iter().position(|known| &**known == name).expect("a text of the scenario");
        polish.texts[index].resolve(args)
    };
    for (name, args, wanted) in [
        ("title", vec![], "Krótko"),
        ("fact--week.misheard2", vec![], "Jeden dzień."),
        ("story--second-breath.wording2", vec![], "A teraz ma jeszcze pęknięcie."),
        ("story--mirror", vec![("customer", "feminine")], "Czuje się pani zawiedziona."),
        ("story--mirror", vec![("customer", "masculine")], "Czuje się pan zawiedziony."),
        ("story--open", vec![], "Proszę mi\nopowiedzieć więcej."),
        ("story--safe", vec![("due", "do jutra")], "Będzie gotowe do jutra."),
        ("colleague--jonas--neutral.answer", vec![("safe_repair", "jutro")], "jutro."),
        ("ending--open.title", vec![], "Otwarte"),
    ] {
        assert_eq!(words(name, &args), wanted, "{name}");
    }
}

#[test]
fn an_empty_translation_names_every_text_and_becomes_a_whole_one_by_filling_it_in() {
    let shipped = LIBRARY.scenarios.iter().filter_map(|shelved| shelved.content.as_deref());
    for scenario in shipped.chain([&*DANISH]) {
        let into = if scenario.language == Language::Polish { Language::Danish } else { Language::Polish };
        let page = skeleton(scenario, into);
        let (none, problems) = translate(scenario, into, &page);
        let other: Vec<String> = problems
            .iter()
            .filter(|problem| problem.code != "missing-translation")
            .map(|problem| found(problem, &page))
            .collect();
        assert!(none.is_none() && !problems.is_empty() && other.is_empty(), "{}: {other:?}", scenario.id);
        let mut filled = String::new();
        let texts =
            scenario.names.iter().zip(&scenario.texts).map(|(name, text)| (name.to_string(), text.source().to_owned()));
        let persons = (1..)
            .zip(&scenario.customer.persons)
            .map(|(number, person)| (format!("person--{number}"), person.address.to_string()));
        let texts: Vec<(String, String)> = texts.chain(persons).collect();
        for (id, words) in texts.iter().filter(|(name, _)| !name.contains('.')) {
            let _ = writeln!(filled, "{id} =\n    {}", words.replace('\n', "\n    "));
            let prefix = format!("{id}.");
            for (name, words) in &texts {
                if let Some(attribute) = name.strip_prefix(&prefix) {
                    let _ = writeln!(filled, "    .{attribute} =\n        {}", words.replace('\n', "\n        "));
                }
            }
        }
        let (whole, problems) = translate(scenario, into, &filled);
        let problems: Vec<String> = problems.iter().map(|problem| found(problem, &filled)).collect();
        assert!(whole.is_some(), "{}: {problems:?}", scenario.id);
    }
}

#[test]
fn whatever_stands_in_a_translation_is_explained() {
    for (what, text) in [
        ("nothing", String::new()),
        ("brackets without end", format!("title = {}", "{".repeat(4_000))),
        ("a megabyte", " ".repeat(1_048_577)),
        ("another format", MINIMAL.to_owned()),
        ("zero bytes", "\0".repeat(5_000)),
        ("dos line ends", edited(POLISH, &[("title = Krótko\n", "")]).replace('\n', "\r\n")),
    ] {
        let (scenario, problems) = translate(&DANISH, Language::Polish, &text);
        assert!(scenario.is_none() && !problems.is_empty(), "{what}");
        for problem in &problems {
            assert!(text.get(problem.span.clone()).is_some(), "{what}: {problem:?} points into nothing");
        }
    }
    assert!(read_polish(&POLISH.replace('\n', "\r\n")).0, "dos line ends alone are no problem");
}
