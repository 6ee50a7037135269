//! Time in a call: silence, holds, look-ups.

use crate::lab::{Lab, happenings, numbered, said};
use holdord::conversation::{Happening, LONGEST_CALL, Move, Note, Refused};

fn anger(lab: &Lab, plan: &str) -> u8 {
    lab.after(plan).mood().anger
}

#[test]
fn silence_is_felt_twice_and_the_third_time_the_customer_gives_up() {
    let lab = Lab::saying("one: Effort");
    let call = lab.after("listen; wait 600");
    let silences = call.transcript().turns.iter().filter(|turn| turn.what == Happening::Silence);
    let costs: Vec<bool> = silences.map(|turn| turn.after.anger > turn.before.anger).collect();
    assert_eq!(costs, [true; 3]);
    assert_eq!(said(&call)[3..], ["common--there", "common--hello", "common--gone"]);
    assert_eq!(happenings(call.transcript()).last().map(String::as_str), Some("Ended"));
}

#[test]
fn reading_the_offered_replies_is_no_silence() {
    let [few, many] = [1, 6].map(|count| {
        let replies = numbered(0..count, "r-#: Effort\n");
        let mut call = Lab::saying(&replies).after("listen");
        while !happenings(call.transcript()).contains(&"Silence".to_owned()) {
            call.advance(call.next_at().expect("silence is felt some time"));
        }
        call.now()
    });
    assert!(many > few, "{many} {few}");
}

#[test]
fn writing_and_looking_up_are_no_silence() {
    let lab = Lab::saying("one: Effort");
    let mut call = lab.after("listen");
    for fact in 0..4 {
        call.advance(call.now() + 6_000);
        let note = Note { fact, version: None };
        call.apply(call.now(), Move::Note(note)).expect("a note");
    }
    assert!(!happenings(call.transcript()).contains(&"Silence".to_owned()), "{:?}", happenings(call.transcript()));
}

#[test]
fn a_hold_without_a_word_costs_more_than_one_that_was_announced() {
    let lab = Lab::saying("one: Effort\nannounce: AnnounceHold");
    assert!(anger(&lab, "listen; hold") > anger(&lab, "listen; hold announced"), "felt at once");
    let announced = anger(&lab, "listen; hold announced; wait 30; resume");
    for (plan, what) in [
        ("listen; hold; wait 30; resume", "without a word"),
        ("listen; hold announced; wait 300; resume", "announced and endless"),
        ("hold announced; wait 30; resume", "into a sentence"),
    ] {
        assert!(anger(&lab, plan) > announced, "{what}: {} against {announced}", anger(&lab, plan));
    }
    assert!(
        anger(&lab, "listen; reply announce; hold; wait 30; resume") < anger(&lab, "listen; hold; wait 30; resume")
    );
    let (short, long) = (
        lab.after("listen; hold announced; wait 30; resume; listen"),
        lab.after("listen; hold; wait 30; resume; listen"),
    );
    assert_eq!(
        (said(&short).pop(), said(&long).pop()),
        (Some("common--fine".to_owned()), Some("common--long".to_owned()))
    );
}

#[test]
fn nobody_waits_in_silence_while_on_hold() {
    let call = Lab::saying("one: Effort").after("listen; hold announced; wait 80");
    assert!(!happenings(call.transcript()).contains(&"Silence".to_owned()));
    assert!(call.held_since().is_some());
}

#[test]
fn a_long_look_up_that_nobody_announced_is_dead_air() {
    let lab = Lab::saying("one: Effort\nannounce: AnnounceHold");
    let heard = anger(&lab, "listen");
    for (plan, felt) in [
        ("listen; look-up order", true),
        ("listen; look-up note", false),
        ("look-up order; listen", false),
        ("listen; hold announced; look-up order", false),
    ] {
        let more = anger(&lab, plan) > heard.max(anger(&lab, "listen; hold announced"));
        assert_eq!(more, felt, "{plan}: {} against {heard}", anger(&lab, plan));
    }
    assert_eq!(lab.changes("listen; reply announce; look-up order").len(), 1);
    let announced = lab.after("listen; reply announce; listen; look-up order");
    assert_eq!(announced.mood(), lab.after("listen; reply announce; listen").mood(), "it was announced");
    assert_eq!(lab.after("listen; look-up order").shown().len(), 1, "the price is shown");
}

#[test]
fn a_call_is_over_after_a_day_so_that_no_time_runs_beyond_what_can_be_counted() {
    let lab = Lab::saying("one: Effort").unhurried();
    for plan in ["listen; hold", "reply one", "listen; look-up order", "wait 3600; wait 3600; hold announced"] {
        let mut call = lab.after(plan);
        assert!(!call.is_over(), "{plan}");
        for made in [Move::Reply(0), Move::Resume, Move::LookUp(0), Move::Warn, Move::Wait(u32::MAX)] {
            let _ = call.clone().apply(LONGEST_CALL - 1, made.clone());
            let mut late = call.clone();
            assert_eq!(late.apply(u32::MAX, made.clone()), Err(Refused::Ended), "{plan}: {made:?}");
        }
        call.advance(u32::MAX);
        assert!(call.is_over() && call.now() == LONGEST_CALL, "{plan}");
    }
}
