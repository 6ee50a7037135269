//! What the desk shows, in every language: nothing missing, nothing that only the program knows.

use super::lab::{SCENARIO, at_the_desk, live, with_a_desk};
use super::plans::{plans, played};
use crate::shelf::LIBRARY;
use holdord::desk::{DeskMove, Fate, Journal};
use holdord::locale::Language;
use holdord::play::{DeskState, DeskView, span_in_words};
use std::collections::BTreeSet;

#[test]
fn a_span_is_told_in_its_two_largest_units_with_the_plurals_of_its_language() {
    for (minutes, language, words) in [
        (0, Language::English, "0 minutes"),
        (1, Language::English, "1 minute"),
        (60, Language::Danish, "1 time"),
        (130, Language::Danish, "2 timer og 10 minutter"),
        (61, Language::Bokmal, "1 time og 1 minutt"),
        (1_440, Language::Swedish, "1 dag"),
        (3_000, Language::Swedish, "2 dagar och 2 timmar"),
        (1_445, Language::Swedish, "1 dag"),
        (65, Language::Polish, "1 godzinę i 5 minut"),
        (142, Language::Polish, "2 godziny i 22 minuty"),
        (300, Language::Polish, "5 godzin"),
        (10_080, Language::Polish, "7 dni"),
    ] {
        assert_eq!(span_in_words(minutes, &LIBRARY.texts(language)), words);
    }
}

#[test]
fn in_every_language_and_at_every_step_each_word_is_there() {
    for case in with_a_desk() {
        let spoken = LIBRARY.texts(case.scenario.language);
        let mut practice = at_the_desk(&case.scenario.id, 12, None);
        let mut kinds = BTreeSet::new();
        live(&mut practice, |practice| {
            for language in Language::ALL {
                let texts = LIBRARY.texts(language);
                let view = DeskView::new(practice.attempt(), &texts, &spoken).expect("a desk");
                let shown = format!("{view:?}");
                for missing in ["desk-", "fate-", "span-", "channel-", "letter-", "weekday-", "month-", "{ $", "{$"] {
                    assert!(!shown.contains(missing), "{} {language}: `{missing}` in {shown}", case.scenario.id);
                }
                assert_eq!(view.log.len(), practice.attempt().desk().map_or(0, |desk| desk.turns().len()));
                kinds.extend(view.log.iter().map(|line| line.turn));
            }
        });
        assert!(kinds.len() > 10, "{}: little happened", case.scenario.id);
    }
}

#[test]
fn the_view_says_of_every_promise_how_it_stands() {
    let texts = LIBRARY.texts(Language::Danish);
    let plans = plans();
    for (fate, words) in Fate::ALL.into_iter().zip([
        "holdt",
        "fornyet i tide",
        "for sent, men kunden vidste det før fristen",
        "for sent, og kunden hørte det først bagefter",
        "brudt uden et ord",
    ]) {
        let (seed, text) = &plans[fate.id()];
        let attempt = played(fate.id(), *seed, text);
        let view = DeskView::new(&attempt, &texts, &texts).expect("a desk");
        let ended = view.promises.iter().find(|promise| promise.state == DeskState::Ended(fate)).expect(words);
        assert_eq!((ended.state_words.as_str(), ended.left.as_str()), (words, ""));
        assert_eq!(view.promises[0].deadline, "torsdag den 12. marts, kl. 12.00");
        assert!(view.ending.is_some() && view.messages.is_empty() && !view.may_call, "the case is put away");
    }
}

#[test]
fn at_the_beginning_the_view_shows_what_is_left_to_do() {
    let texts = LIBRARY.texts(Language::Danish);
    let (seed, text) = &plans()["kept"];
    let call = text.split("# The desk").next().expect("the call");
    let attempt = played("the call", *seed, call);
    let view = DeskView::new(&attempt, &texts, &texts).expect("a desk");
    assert_eq!(view.now, "tirsdag den 10. marts, kl. 10.17");
    assert_eq!(view.hours, "Du er på arbejde i dag kl. 9.00 til 17.30.");
    let stand: Vec<_> = view.promises.iter().map(|promise| (promise.state, promise.left.as_str())).collect();
    assert_eq!(
        stand,
        [
            (DeskState::Open, "om 2 dage og 1 time"),
            (DeskState::Open, "om 3 timer og 43 minutter"),
            (DeskState::Open, "om 29 minutter")
        ]
    );
    let own: Vec<bool> = view.promises.iter().map(|promise| promise.is_own_work).collect();
    assert_eq!(own, [false, false, true], "the call about the copy is the trainee's own");
    assert!(view.may_call && view.is_open && view.handover.is_none() && view.ending.is_none());
    let days: Vec<_> =
        view.days.iter().map(|day| (day.date.as_str(), day.hours.as_str(), day.deadlines.len())).collect();
    assert_eq!(days.first(), Some(&("tirsdag den 10. marts", "kl. 9.00 til 17.30", 2)));
    assert!(days.contains(&("torsdag den 12. marts", "kl. 9.00 til 17.30", 1)));
    assert!(days.contains(&("lørdag den 14. marts", "kl. 10.00 til 13.00", 0)));
    assert!(days.contains(&("søndag den 15. marts", "lukket", 0)));
    assert_eq!(days.last().map(|day| day.0), Some("torsdag den 19. marts"));
    assert_eq!(view.contacts.len(), 3);
    assert!(view.contacts.iter().all(|contact| contact.last.is_none() && contact.questions.len() > 1));
    let letter = view.letter.expect("a letter");
    let parts: Vec<_> = letter.parts.iter().map(|part| part.sentences.len()).collect();
    assert!(parts.len() == 6 && parts.iter().all(|sentences| *sentences > 1), "{parts:?}");
}

#[test]
fn the_letter_lies_on_the_page_as_it_is_sent() {
    let texts = LIBRARY.texts(Language::English);
    let spoken = LIBRARY.texts(Language::Danish);
    let practice = at_the_desk(SCENARIO, 3, None);
    let view = DeskView::new(practice.attempt(), &texts, &spoken).expect("a desk");
    let (letter, draft) =
        (view.letter.expect("a letter"), super::lab::letter(practice.call().scenario()).expect("one"));
    let page = letter.page(&draft);
    let right: Vec<&str> = page.iter().filter(|line| line.is_right).map(|line| line.text.as_str()).collect();
    assert_eq!(right, ["Odense, den 10. marts 2026", "Med venlig hilsen", "Bit & Bolt Computerværksted"]);
    let lines: Vec<&str> = page.iter().map(|line| line.text.as_str()).collect();
    let place =
        |words: &str| lines.iter().position(|line| line.starts_with(words)).unwrap_or_else(|| panic!("{words}"));
    let order = [
        "Bit & Bolt",
        "Odense, den",
        "Eva Lund",
        "Din computer",
        "Kære Eva",
        "Vi ses # igen",
        "Med venlig",
        "Kopi: Jonas",
    ];
    assert!(order.map(place).is_sorted(), "{lines:?}");
    let block = holdord::desk::Draft { layout: holdord::house::Layout::Block, ..draft };
    assert!(letter.page(&block).iter().all(|line| !line.is_right));
}

#[test]
fn the_colleague_knows_what_is_written_down_and_asks_for_the_rest() {
    let texts = LIBRARY.texts(Language::English);
    let (seed, text) = &plans()["kept"];
    for (without, missing) in [("", 0), ("note usb right", 1), ("note-promise", 1)] {
        let text: Vec<&str> = text.lines().filter(|line| *line != without).collect();
        let attempt = played("handed over", *seed, &text.join("\n"));
        let handover = DeskView::new(&attempt, &texts, &texts).and_then(|view| view.handover).expect("a handover");
        let silent = handover.says.iter().filter(|(journal, _)| *journal == Journal::Missing).count();
        assert_eq!(silent, missing, "without `{without}`: {handover:?}");
        assert_eq!(handover.colleague, "Sara");
    }
}

#[test]
fn what_somebody_said_last_stands_beside_the_name() {
    let texts = LIBRARY.texts(Language::English);
    let spoken = LIBRARY.texts(Language::Danish);
    let mut practice = at_the_desk(SCENARIO, 3, None);
    practice.at_desk(&DeskMove::Ask { contact: 0, question: 0 }).expect("he answers");
    let view = DeskView::new(practice.attempt(), &texts, &spoken).expect("a desk");
    let (answer, when) = view.contacts[0].last.clone().expect("an answer");
    assert!(answer.starts_with("Den er ikke færdig.") && when.starts_with("today at "), "{answer} {when}");
}
