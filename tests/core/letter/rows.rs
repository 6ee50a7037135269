//! Drafts on the small case, and what must be found wrong about each.

use super::{played, small, wrong};
use crate::lab::points;
use crate::shelf::LIBRARY;
use holdord::desk::{Remark, letter_findings};
use holdord::locale::Language;
use holdord::play::DeskView;
use holdord::scoring::{Criterion, score_attempt};

/// A call in which the work was promised, and nothing else.
const CALL: &str = "listen;reply safe;listen;reply bye;listen;";
/// The draft with which nothing is wrong after that call.
const RIGHT: &str = "letter block told sorry repair learned thanks hope copies jonas";

#[test]
fn nothing_is_wrong_about_a_letter_that_says_what_was_so() {
    let attempt = played(&small(), &format!("{CALL}{RIGHT};close"));
    let found: Vec<(&str, &str, bool)> =
        letter_findings(&attempt).iter().map(|finding| (finding.remark.id(), finding.rule, finding.is_good)).collect();
    let wanted = [
        ("problem-told", "R14", true),
        ("apologized", "R16", true),
        ("promises-repeated", "R14", true),
        ("thanks", "R17", true),
        ("prevents", "R18", true),
        ("hopes", "R19", true),
        ("tone-right", "R15", true),
        ("spoken-first", "R20", true),
        ("house-layout", "R21", true),
        ("copies-right", "R25", true),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn every_fault_of_a_letter_is_found_and_nothing_else() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("told", "vague", &["problem-missing"]),
        ("told", "misheard", &["facts-wrong"]),
        ("told", "lie", &["untrue"]),
        ("told", "", &["problem-missing"]),
        ("sorry", "cold", &["apology-too-low", "apology-too-low"]),
        ("sorry", "hot", &["apology-too-high", "apology-too-high"]),
        ("sorry", "if", &["apology-undone", "apology-missing", "apology-missing"]),
        ("sorry", "", &["apology-missing", "apology-missing"]),
        ("repair", "", &["agreement-missing"]),
        ("repair", "effort", &["agreement-missing"]),
        ("repair", "repair ring", &["never-promised"]),
        ("repair", "repair more", &["promise-invented"]),
        ("repair", "repair discount", &["offer-invented"]),
        ("learned", "", &[]),
        ("learned", "told-off", &["blames"]),
        ("learned", "never", &["guaranteed"]),
        ("thanks", "valued", &["thanks-missing"]),
        ("hope", "smile", &["hope-missing", "argues"]),
        ("hope", "shut", &["hope-missing", "dismisses"]),
        ("hope", "rude", &["hope-missing", "rude"]),
        ("block", "semi-block", &["other-layout"]),
        ("copies jonas", "copies", &["copy-missing"]),
        ("copies jonas", "copies jonas boss", &[]),
        ("copies jonas", "copies jonas all", &["copy-too-much"]),
    ];
    for (from, to, wanted) in rows {
        let letter = RIGHT.replacen(&format!(" {from}"), &format!(" {to}"), 1);
        let attempt = played(&small(), &format!("{CALL}{letter};close"));
        assert_eq!(wrong(&attempt), *wanted, "{letter}");
    }
}

#[test]
fn what_counts_is_what_was_promised_when_the_letter_went_out() {
    let both = "listen;reply safe;listen;reply ring;listen;reply bye;listen;";
    let offered = "listen;reply part;listen;reply safe;listen;reply bye;listen;";
    for (plan, wanted) in [
        (format!("{both}{RIGHT};close"), vec!["promise-missing"]),
        (format!("{both}{};close", RIGHT.replace(" repair", " repair ring")), vec![]),
        (
            format!("{both}wait-for 60;wait-for 60;wait-for 60;{};close", RIGHT.replace(" repair", " repair ring")),
            vec!["word-missing"],
        ),
        (format!("{offered}{};close", RIGHT.replace(" repair", " repair discount")), vec![]),
        // No letter at all, once the case is put away; and before that nothing is said.
        (format!("{CALL}close"), vec!["not-written"]),
        (CALL.to_owned(), vec![]),
        // Nothing was promised, so there is no desk and no letter is due (R76).
        ("listen;reply bye;listen".to_owned(), vec![]),
    ] {
        assert_eq!(wrong(&played(&small(), &plan)), wanted, "{plan}");
    }
}

#[test]
fn the_company_decides_whether_an_unknown_fault_is_taken() {
    let full = small().in_house("responsibility: Experience", "responsibility: Full");
    for (letter, wanted) in [(" hot", vec!["apology-too-high"]), (" sorry", vec!["apology-too-low"])] {
        let attempt = played(&full, &format!("{CALL}{};close", RIGHT.replace(" sorry", letter)));
        assert_eq!(wrong(&attempt), wanted, "{letter}");
    }
}

#[test]
fn the_score_of_the_apology_is_this_judgment_harm_by_harm() {
    for (letter, wanted) in [
        (RIGHT.to_owned(), Some(1000)),
        (RIGHT.replace("sorry", "cold"), Some(400)),
        (RIGHT.replace("sorry", "if"), Some(0)),
        (String::new(), Some(0)),
    ] {
        let attempt = played(&small(), &format!("{CALL}{letter};close"));
        let scorecard = score_attempt(&attempt, &LIBRARY.rubric);
        assert_eq!(points(&scorecard, Criterion::LetterApology), wanted, "{letter}");
    }
}

#[test]
fn the_verdict_is_given_in_every_language_once_the_case_is_put_away() {
    let letter = RIGHT.replace(" told", " misheard").replace("copies jonas", "copies all");
    let spoken = LIBRARY.texts(Language::Danish);
    for language in Language::ALL {
        let texts = LIBRARY.texts(language);
        let open = played(&small(), &format!("{CALL}{letter}"));
        assert!(DeskView::new(&open, &texts, &spoken).expect("a desk").verdict.is_empty(), "{language}");
        let closed = played(&small(), &format!("{CALL}{letter};close"));
        let verdict = DeskView::new(&closed, &texts, &spoken).expect("a desk").verdict;
        let wrong: Vec<_> = verdict.iter().filter(|line| !line.is_good).collect();
        assert_eq!(wrong.len(), 3, "{language}: {verdict:?}");
        assert_eq!(wrong[0].quote.as_deref(), Some("Den stod her i en dag."), "{language}");
        assert!(wrong[1].text.contains("Jonas") && wrong[2].text.contains("Alle & enhver"), "{language}: {wrong:?}");
        assert!(verdict.iter().all(|line| line.rules.len() == 1 && !line.text.contains("letter-finds")), "{language}");
        for remark in [
            Remark::NotWritten,
            Remark::ProblemMissing,
            Remark::ApologyMissing(0),
            Remark::ApologyTooLow(0),
            Remark::ApologyTooHigh(0),
            Remark::ApologyUndone(0),
            Remark::AgreementMissing,
            Remark::PromiseMissing(0),
            Remark::NeverPromised(0),
            Remark::PromiseInvented(0),
            Remark::OfferInvented(0),
            Remark::Guaranteed(0),
            Remark::ThanksMissing,
            Remark::HopeMissing,
            Remark::Blames(0),
            Remark::Argues(0),
            Remark::Untrue(0),
            Remark::Rude(0),
            Remark::Dismisses(0),
            Remark::WordMissing(0),
            Remark::OtherLayout,
        ] {
            assert!(texts.contains(&format!("letter-finds-{}", remark.id())), "{language}: {remark:?}");
        }
    }
}
