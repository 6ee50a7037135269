//! The letter: what is found right and wrong about it, and how it lies on the page.
//!
//! Rows of drafts on a small case with the findings they must have, and the letters of everything shipped.

mod kept;
mod page;
mod rows;

use crate::check::{HOUSE, MINIMAL};
use crate::lab::Lab;
use crate::shelf::{LIBRARY, whole_cases};
use holdord::conversation::{Options, Plan};
use holdord::desk::{self, Attempt, Draft, check_letter, letter_findings};
use holdord::exploration::play_attempt;
use holdord::locale::Language;
use holdord::play::DeskView;

/// What follows the small call: one department's work, one call, and a letter with every kind of sentence.
const AFTER: &str = include_str!("after.ron");

/// The small case with its time after the call.
pub(crate) fn small() -> Lab {
    assert!(MINIMAL.contains("    endings: [\n") && HOUSE.contains("letter: (layout: Block"));
    let ring = r#"(id: "ring", text: "Jeg ringer { $due }.", acts: [Promise(step: "call", due: WithinMinutes(30), channel: Phone)]),"#;
    Lab::new()
        .with("    common: (\n", &format!("{AFTER}    common: (\n"))
        .with("                (id: \"part\",", &format!("                {ring}\n                (id: \"part\","))
}

/// An attempt after a plan whose lines are parted by `;`.
fn played(lab: &Lab, plan: &str) -> Attempt {
    let mut attempt = Attempt::new(lab.case(), Options { seed: 1, pressure: true });
    let plan = Plan::parse(&plan.replace(';', "\n")).expect("the plan can be read");
    desk::play(&plan, &mut attempt).unwrap_or_else(|problem| panic!("{problem:?} in {plan:?}"));
    attempt
}

/// The ids of what is wrong about the letter of an attempt.
fn wrong(attempt: &Attempt) -> Vec<String> {
    let found = letter_findings(attempt).into_iter().filter(|finding| !finding.is_good);
    found.map(|finding| finding.remark.id().to_owned()).collect()
}

#[test]
fn nothing_is_wrong_about_the_letters_of_the_scripted_model() {
    let mut found = Vec::new();
    for case in whole_cases() {
        for seed in 1..=12 {
            let attempt = play_attempt(&case, &LIBRARY.bots, &LIBRARY.bots.bots[0], seed);
            if letter_findings(&attempt).is_empty() {
                found.push(format!("{} {seed}: no letter", case.scenario.id));
            }
            let wrong = letter_findings(&attempt).into_iter().filter(|finding| !finding.is_good);
            found.extend(wrong.map(|finding| format!("{} {seed}: {:?}", case.scenario.id, finding.remark)));
            let view =
                DeskView::new(&attempt, &LIBRARY.texts(case.scenario.language), &LIBRARY.texts(case.scenario.language));
            let letter = view.and_then(|view| view.letter).expect("the case has a letter");
            let text = letter.lay_out(letter.sent.as_ref().expect("it was sent")).text();
            if text.contains('…') {
                found.push(format!("{} {seed}: a date is missing in\n{text}", case.scenario.id));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_tempting_sentence_of_a_shipped_letter_is_found_out() {
    let mut found = Vec::new();
    for case in whole_cases() {
        let attempt = play_attempt(&case, &LIBRARY.bots, &LIBRARY.bots.bots[0], 1);
        let letter = case.scenario.after.as_ref().and_then(|after| after.letter.as_ref()).expect("a letter");
        let good = attempt.desk().and_then(|desk| desk.letter()).expect("the model wrote it");
        for (index, block) in letter.blocks.iter().enumerate().filter(|(index, _)| !good.blocks.contains(index)) {
            let other = |chosen: &usize| if letter.blocks[*chosen].part == block.part { index } else { *chosen };
            let draft = Draft { blocks: good.blocks.iter().map(other).collect(), ..good.clone() };
            if check_letter(&attempt, &draft).iter().all(|finding| finding.is_good) {
                found.push(format!("{}: {}", case.scenario.id, block.id));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_sentence_about_what_was_never_promised_is_not_on_offer() {
    let offered = |plan: &str| {
        let attempt = played(&small(), plan);
        let texts = LIBRARY.texts(Language::Danish);
        let letter = DeskView::new(&attempt, &texts, &texts).and_then(|view| view.letter).expect("a letter");
        let sentences = letter.parts.into_iter().flat_map(|part| part.sentences);
        sentences.map(|(_, words)| words).collect::<Vec<_>>()
    };
    for (plan, repair, ring) in [
        ("listen;reply safe;listen;reply bye;listen", true, false),
        ("listen;reply ring;listen;reply bye;listen", false, true),
        ("listen;reply safe;listen;reply ring;listen;reply bye;listen", true, true),
    ] {
        let sentences = offered(plan);
        let has = |words: &str| sentences.iter().any(|sentence| sentence.starts_with(words));
        assert_eq!((has("Den er klar"), has("Vi ringer tirsdag")), (repair, ring), "{plan}: {sentences:?}");
        assert!(sentences.iter().all(|sentence| !sentence.contains('…')), "{sentences:?}");
    }
}

#[test]
fn the_right_sentence_of_a_letter_stands_in_no_fixed_place() {
    for case in whole_cases() {
        let texts = LIBRARY.texts(case.scenario.language);
        let mut places = std::collections::BTreeSet::new();
        for seed in 1..=12 {
            let attempt = play_attempt(&case, &LIBRARY.bots, &LIBRARY.bots.bots[0], seed);
            let letter = DeskView::new(&attempt, &texts, &texts).and_then(|view| view.letter).expect("a letter");
            let sent = letter.sent.as_ref().expect("it was sent");
            let first = &letter.parts[0].sentences;
            places.insert(first.iter().position(|(block, _)| sent.blocks.contains(block)));
        }
        assert!(places.len() > 1 && !places.contains(&None), "{}: {places:?}", case.scenario.id);
    }
}
