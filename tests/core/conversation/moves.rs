//! Moves: what they are refused for, and what they lead to.

use crate::lab::{Lab, happenings, play, said};
use holdord::conversation::{Conversation, Happening, MOST_TURNS, Move, Note, Refused};

#[test]
fn a_refused_move_changes_nothing() {
    let lab = Lab::saying("one: Effort\nlater: Effort when (told: [\"red\"])");
    let rows: [(&str, Move, Refused); 16] = [
        ("listen", Move::Reply(1), Refused::NotOffered),
        ("listen", Move::Reply(999), Refused::Unknown),
        ("listen", Move::Note(Note { fact: 4, version: Some(0) }), Refused::Unknown),
        ("listen", Move::Note(Note { fact: 2, version: Some(1) }), Refused::Unknown),
        ("listen", Move::NotePromise(0), Refused::Unknown),
        ("listen", Move::LookUp(2), Refused::Unknown),
        ("listen", Move::Resume, Refused::NotOnHold),
        ("listen", Move::Ask { colleague: 0, question: 0 }, Refused::NotOnHold),
        ("hold announced", Move::Hold { announced: true }, Refused::OnHold),
        ("hold", Move::Ask { colleague: 1, question: 0 }, Refused::Unknown),
        ("hold", Move::Ask { colleague: 0, question: 2 }, Refused::Unknown),
        ("listen", Move::say(" \n "), Refused::Wordless),
        ("hang-up", Move::say("Hej"), Refused::Ended),
        ("hang-up", Move::Backchannel, Refused::Ended),
        ("hang-up", Move::HangUp, Refused::Ended),
        ("hang-up", Move::Wait(5), Refused::Ended),
    ];
    for (plan, refused, why) in rows {
        let mut call = lab.after(plan);
        let before = format!("{call:?}");
        assert_eq!(call.apply(call.now(), refused.clone()), Err(why), "{refused:?} after `{plan}`");
        assert!(format!("{call:?}") == before, "{refused:?} after `{plan}` changed the call");
    }
}

#[test]
fn cutting_in_loses_what_was_not_heard_to_its_end_and_costs() {
    let lab = Lab::saying("sorry: Effort\nstop: Safety");
    let heard = lab.after("listen; reply sorry; listen");
    let mut cut = lab.call();
    let second = cut.next_pause().expect("three breaths") + 1_000;
    play(&mut cut, &format!("@{second} cut-in sorry; listen"));
    let told = |call: &Conversation| {
        call.told().iter().map(|fact| call.scenario().facts[fact].id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(told(&cut), ["week"], "the first breath was over, the second one was not");
    assert_eq!(told(&heard), ["week", "crack"]);
    assert!(cut.mood().anger > heard.mood().anger && cut.mood().trust < heard.mood().trust);
    assert_eq!(said(&cut), ["story--first-breath", "story--second-breath", "common--let-me", "story--story-hm"]);
    let cuts =
        cut.transcript().turns.iter().filter(|turn| matches!(turn.what, Happening::Said { cut: true, .. })).count();
    assert_eq!(cuts, 1, "one breath was under way");
    let mut danger = lab.call();
    play(&mut danger, &format!("@{second} cut-in stop; listen"));
    assert!(!said(&danger).contains(&"common--let-me".to_owned()), "danger may be spoken of at any time");
    assert!(danger.mood().anger < cut.mood().anger);
}

#[test]
fn a_reply_in_the_last_moment_of_a_speech_is_no_interruption() {
    let lab = Lab::saying("sorry: Effort");
    let ends = lab.call().quiet_at();
    for (early, cut) in [(0, false), (400, false), (401, true), (2_000, true)] {
        let call = lab.after(&format!("@{} reply sorry", ends - early));
        let turn = call.transcript().turns.iter().find_map(|turn| match turn.what {
            Happening::Replied { cut_in, .. } => Some(cut_in),
            _ => None,
        });
        assert_eq!(turn, Some(cut), "{early} ms before the end");
    }
}

#[test]
fn a_nod_is_no_interruption_and_helps_a_few_times() {
    let lab = Lab::saying("sorry: Effort");
    let nodded = lab.after("nod; nod; listen");
    let silent = lab.after("listen");
    assert_eq!(nodded.told(), silent.told());
    assert!(nodded.mood().anger < silent.mood().anger, "two nods help");
    let many = lab.after("nod; nod; nod; nod; nod; nod; nod; nod; listen");
    assert_eq!(many.mood().anger, nodded.mood().anger, "eight nods help no more than two");
    assert!(!happenings(nodded.transcript()).contains(&"Replied".to_owned()));
}

#[test]
fn asking_again_for_what_was_told_or_stands_in_the_file_is_felt() {
    let lab = Lab::saying("week: AskFact(\"week\")\nprice: AskFact(\"price\")\nred: AskFact(\"red\")");
    for (plan, said_so) in [
        ("listen; reply week; listen", true),
        ("listen; reply red; listen", false),
        ("listen; reply price; listen", false),
        ("listen; look-up order; reply price; listen", true),
    ] {
        let call = lab.after(plan);
        assert_eq!(said(&call).contains(&"common--said".to_owned()), said_so, "{plan}: {:?}", said(&call));
    }
}

#[test]
fn a_reply_once_said_is_offered_again_only_when_nothing_else_is_left() {
    let lab = Lab::saying(
        "one: Effort\ntwo: Agree\nafter: Thanks when (told: [\"red\"])\ngood: Promise(step: \"repair\", due: ByDay(1)) when (untold: [\"week\"])",
    );
    let offered = |plan: &str| {
        let call = lab.after(plan);
        let mut ids: Vec<String> =
            call.offers().iter().map(|reply| call.scenario().replies[*reply].id.replace("story--", "")).collect();
        ids.sort();
        ids
    };
    assert_eq!(offered("wait 0"), ["good", "one", "two"]);
    assert_eq!(offered("listen"), ["one", "two"], "a condition that no longer holds");
    assert_eq!(offered("reply one"), ["two"]);
    assert_eq!(offered("reply one; reply two"), ["one", "two"]);
    assert_eq!(offered("@0 cut-in good; listen"), ["after", "one", "two"], "a condition that holds from now on");
}

#[test]
fn a_call_cannot_go_on_for_ever() {
    let note = Move::Note(Note { fact: 0, version: None });
    for made in [Move::Backchannel, note, Move::LookUp(1), Move::Reply(0), Move::say("hm")] {
        let mut call = Lab::saying("one: Effort").call();
        for _ in 0..2 * MOST_TURNS {
            call.advance(call.quiet_at());
            let _ = call.apply(call.now(), made.clone());
        }
        assert!(call.is_over(), "{made:?} goes on for ever");
        assert!(call.transcript().turns.len() <= MOST_TURNS + 1, "{} turns", call.transcript().turns.len());
    }
}

#[test]
fn each_way_out_ends_the_call_or_goes_where_the_scenario_says() {
    let lab = Lab::saying("promise: Promise(step: \"repair\", due: ByDay(1))\nbye: Close");
    for (plan, last, ending) in [
        ("hang-up", "HungUp", Some("open")),
        ("police", "CalledPolice", Some("open")),
        ("warn; hang-up", "HungUp", Some("open")),
        ("reply promise; hang-up", "HungUp", Some("settled")),
        ("reply promise; reply bye; listen", "Said", Some("settled")),
        ("escalate; listen", "Said", None),
    ] {
        let call = lab.after(plan);
        let before_end: Vec<String> =
            happenings(call.transcript()).into_iter().filter(|what| what != "Ended").collect();
        assert_eq!(before_end.last().map(String::as_str), Some(last), "{plan}");
        let reached = call.transcript().ending.map(|ending| &*call.scenario().endings[ending].id);
        assert_eq!(reached, ending, "{plan}");
    }
    let led = lab.after("escalate; listen");
    assert_eq!(&*led.scenario().beats[led.beat()].id, "lead");
}

#[test]
fn a_promise_stands_in_the_ledger_with_its_odds_and_whether_they_were_asked_for() {
    let lab = Lab::saying(
        "soon: Promise(step: \"repair\", due: WithinMinutes(30), channel: Phone)\nsafe: Promise(step: \"repair\", due: ByDay(2))",
    );
    let entry = |plan: &str| lab.after(plan).transcript().ledger[0];
    assert_eq!(entry("reply soon").chance, 0, "nothing is mended in half an hour");
    assert_eq!(entry("reply safe").chance, 1_000_000);
    assert_eq!(entry("reply safe").expected.to_string(), "2026-03-12T17:00");
    assert!(!entry("reply safe").informed && entry("look-up order; reply safe").informed);
    assert!(entry("hold announced; ask jonas neutral; resume; reply safe").informed);
    assert!(!entry("reply safe").noted && entry("reply safe; note-promise").noted);
}

#[test]
fn a_note_can_be_changed_and_the_last_word_stands() {
    let lab = Lab::saying("one: Effort");
    let call = lab.after("listen; note week misheard 2; note week unsaid; note week");
    assert_eq!(call.notes()[0], Some(Note { fact: 0, version: Some(0) }));
    assert_eq!(happenings(call.transcript()).iter().filter(|what| *what == "Noted").count(), 3);
}

#[test]
fn the_versions_of_a_fact_are_shown_in_another_order_by_seed_with_not_said_last() {
    let case = Lab::new().case();
    let orders: Vec<Vec<Option<usize>>> = (0..20).map(|seed| crate::shelf::call(&case, seed).versions(0)).collect();
    for order in &orders {
        let mut sorted = order.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, [None, Some(0), Some(1), Some(2)]);
        assert_eq!(order.last(), Some(&None));
    }
    assert!(orders.iter().any(|order| order[0] != orders[0][0]), "the right one is always in the same place");
}
