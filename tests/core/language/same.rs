//! A reading depends on the words and on nothing else.

use super::library;
use super::score::{SPOKEN, read, rows};
use holdord::language::{DialogueAct, Evidence};
use holdord::locale::Language;
use proptest::prelude::*;

/// What was found, without places.
fn gist(found: &[Evidence]) -> Vec<String> {
    let mut gist: Vec<String> = found
        .iter()
        .filter_map(|evidence| {
            let whom = evidence.whom().filter(|_| evidence.act == DialogueAct::Blame);
            Some(format!("{} {:?} {whom:?} {:?}", evidence.act.label()?, evidence.kind(), evidence.due))
        })
        .collect();
    gist.sort();
    gist
}

fn greeting(language: Language) -> &'static str {
    match language {
        Language::Polish => "Dzień dobry, ",
        Language::Bokmal => "Hei, ",
        _ => "Hej, ",
    }
}

#[test]
fn a_full_stop_a_capital_or_a_greeting_changes_nothing() {
    let library = library();
    for language in SPOKEN {
        let mut differing = Vec::new();
        for row in rows("tables", language) {
            let text = row.text.trim();
            let plain = gist(&read(&library, language, text));
            let mut letters = text.chars();
            let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
            let stopped =
                if text.ends_with(['.', '!', '?', '…', ':']) { text.to_owned() } else { format!("{text}.") };
            // Said twice, a greeting is a goodbye in some of these languages.
            let greets = greeting(language).trim_end_matches([',', ' ']).to_lowercase();
            let twice = text.to_lowercase().starts_with(&greets);
            let greeted = if twice { text.to_owned() } else { format!("{}{text}", greeting(language)) };
            for other in [capital.unwrap_or_default(), stopped, greeted, format!("  {text}\t")] {
                let read = gist(&read(&library, language, &other));
                if read != plain {
                    differing.push(format!("{}: {other}\n  {read:?}\n  {plain:?}", row.id));
                }
            }
        }
        assert!(differing.is_empty(), "{} of {language}:\n{}", differing.len(), differing.join("\n"));
    }
}

#[test]
fn the_same_text_is_read_the_same_by_lexicons_read_anew() {
    let (one, other) = (library(), library());
    for language in SPOKEN {
        for row in rows("tables", language) {
            assert_eq!(read(&one, language, &row.text), read(&other, language, &row.text), "{}", row.id);
        }
    }
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    let library = library();
    for (language, composed, decomposed) in [
        (Language::Swedish, "Jag hör att du är orolig.", "Jag ho\u{308}r att du a\u{308}r orolig."),
        (Language::Polish, "Oddzwonię do pani jutro.", "Oddzwonie\u{328} do pani jutro."),
        (Language::Danish, "Jeg ringer på torsdag.", "Jeg ringer pa\u{30a} torsdag."),
    ] {
        let (one, other) = (read(&library, language, composed), read(&library, language, decomposed));
        assert!(!one.is_empty(), "{composed}");
        assert_eq!(gist(&one), gist(&other), "{composed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_breaks_a_reading_and_every_span_is_a_part_of_it(text in "\\PC{0,300}|[jegoiąłøå ,.?!\"0-9:\\-\u{301}\u{200b}\n]{0,400}") {
        let library = shared();
        for language in SPOKEN {
            for evidence in read(library, language, &text) {
                prop_assert!(text.get(evidence.span.clone()).is_some_and(|span| !span.is_empty()));
            }
        }
    }

    #[test]
    fn words_of_the_lexicon_in_any_order_do_not_break_it(words in prop::collection::vec(0_usize..40, 0..60), which in 0_usize..4) {
        const WORDS: [&str; 40] = [
            "jeg", "beklager", "ikke", "ringer", "kl.", "14.30", "i", "morgen", "hvis", "men", "du", "sender", "ny", "på", "fredag",
            "jag", "återkommer", "inom", "två", "timmar", "vi", "och", "att", "inte", "przepraszam", "oddzwonię", "jutro", "o",
            "dwudziestej", "pierwszej", "nie", "że", ",", ".", "?", "\"", "10.3.2026", "-", "halv", "fem",
        ];
        let text = words.iter().map(|word| WORDS[*word]).collect::<Vec<_>>().join(" ");
        let library = shared();
        for evidence in read(library, SPOKEN[which], &text) {
            prop_assert!(text.get(evidence.span.clone()).is_some());
        }
    }
}

fn shared() -> &'static holdord::library::Library {
    static LIBRARY: std::sync::OnceLock<holdord::library::Library> = std::sync::OnceLock::new();
    LIBRARY.get_or_init(library)
}

/// Counted in tokens and clauses, not in seconds: what is read of a hostile text is bounded.
#[test]
fn a_text_of_any_length_is_read_up_to_its_bound() {
    let library = library();
    for language in SPOKEN {
        for text in
            ["jeg ".repeat(3_000), "a\u{301}".repeat(3_000), ",".repeat(9_000), "å".repeat(9_000), "1-".repeat(4_000)]
        {
            let _ = read(&library, language, &text);
        }
        let far = format!("{}Jeg beklager. Jag beklagar. Przepraszam.", "hm ".repeat(1_400));
        assert!(read(&library, language, &far).is_empty(), "{language}: words beyond the bound were read");
    }
}
