//! The same inputs give the same transcript, byte for byte; another seed gives another call within bounds.

use crate::shelf::{LIBRARY, call, cases};
use holdord::conversation::{Case, Cast, Conversation, Happening, Move, Note, Options, Plan};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Any move a person could make now, sensible or not.
fn any_move(call: &Conversation, random: &mut ChaCha8Rng) -> Move {
    let scenario = call.scenario();
    let one_of = |random: &mut ChaCha8Rng, count: usize| {
        random.random_range(0..u32::try_from(count.max(1)).expect("small")) as usize
    };
    match random.random_range(0..20_u32) {
        0 => Move::Backchannel,
        1 | 2 => {
            let fact = one_of(random, scenario.facts.len());
            let version = one_of(random, scenario.facts[fact].versions.len() + 1);
            Move::Note(Note { fact, version: version.checked_sub(1) })
        }
        3 => Move::NotePromise(one_of(random, call.transcript().ledger.len())),
        4 => Move::LookUp(one_of(random, scenario.file.len())),
        5 => Move::Hold { announced: random.random() },
        6 => Move::Ask { colleague: one_of(random, scenario.colleagues.len()), question: one_of(random, 2) },
        7 | 8 => Move::Resume,
        9 => Move::Wait(1_000 * random.random_range(0..9_u32)),
        10 if random.random_range(0..9_u32) == 0 => {
            vec![Move::Escalate, Move::Warn, Move::HangUp, Move::Police].swap_remove(one_of(random, 4))
        }
        11 => Move::say(SAID[one_of(random, SAID.len())]),
        _ => {
            let offers = call.offers();
            if offers.is_empty() { Move::Backchannel } else { Move::Reply(offers[one_of(random, offers.len())]) }
        }
    }
}

/// What may be typed, in any of the languages, understood or not.
const SAID: [&str; 6] = [
    "Jeg beklager, at du har ventet. Jeg ringer i morgen kl. 10.",
    "Hva skjedde da?",
    "Jag förstår att du är besviken # inte sant",
    "To wina systemu, niech się pani uspokoi.",
    "expect anger 1..2",
    "…",
];

/// A call with any moves at any times, and those of them that were made.
pub(crate) fn any_call(case: &Arc<Case>, seed: u64) -> (Conversation, Vec<(u32, Move)>) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let (mut call, mut made) = (call(case, seed), Vec::new());
    while !call.is_over() {
        let waits = call.quiet_at() - call.now() + random.random_range(0..9_000_u32);
        let at = call.now() + if random.random_range(0..4_u32) == 0 { waits / 3 } else { waits };
        call.advance(at);
        let chosen = any_move(&call, &mut random);
        if call.apply(at, chosen.clone()).is_ok() {
            made.push((at, chosen));
        }
    }
    (call, made)
}

fn bytes(call: &Conversation) -> String {
    format!("{:?}", call.transcript())
}

#[test]
fn the_same_moves_give_the_same_transcript_byte_for_byte_in_steps_of_any_size() {
    for case in cases() {
        for seed in 0..25 {
            let (played, made) = any_call(&case, seed);
            for step in [u32::MAX, 5_000, 333] {
                let mut again = call(&case, seed);
                for (at, chosen) in &made {
                    while again.now() + step.min(*at) < *at {
                        again.advance(again.now() + step);
                    }
                    assert_eq!(again.apply(*at, chosen.clone()), Ok(()), "{} with seed {seed}", case.scenario.id);
                }
                while let Some(next) = again.next_at() {
                    again.advance(next);
                }
                assert!(
                    bytes(&again) == bytes(&played),
                    "{} with seed {seed} differs in steps of {step}",
                    case.scenario.id
                );
            }
        }
    }
}

#[test]
fn moves_written_as_a_plan_give_the_same_transcript() {
    for case in cases() {
        for seed in 0..25 {
            let (played, made) = any_call(&case, seed);
            let line = |(at, chosen): &(u32, Move)| format!("@{at} {}\n", chosen.to_line(&case.scenario));
            let mut again = call(&case, seed);
            let plan = Plan::parse(&made.iter().map(line).collect::<String>()).expect("a plan");
            assert_eq!(plan.play(&mut again), Ok(()), "{} with seed {seed}", case.scenario.id);
            while let Some(next) = again.next_at() {
                again.advance(next);
            }
            assert!(bytes(&again) == bytes(&played), "{} with seed {seed} differs as a plan", case.scenario.id);
        }
    }
}

#[test]
fn seeds_vary_mood_words_and_order_within_the_bounds_of_the_scenario() {
    for case in cases() {
        let scenario = &*case.scenario;
        let (mut angers, mut persons, mut orders) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut words: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for seed in 0..60 {
            let cast = Cast::new(scenario, seed);
            assert!(
                scenario.customer.anger.contains(cast.anger) && scenario.customer.trust.contains(cast.trust),
                "{} {seed}: {cast:?}",
                scenario.id
            );
            angers.insert(cast.anger);
            persons.insert(cast.person);
            let offers = call(&case, seed).offers();
            let each: BTreeSet<usize> = offers.iter().copied().collect();
            assert_eq!(each.len(), offers.len(), "a reply is offered twice");
            orders.insert(offers);
            for turn in &any_call(&case, seed).0.transcript().turns {
                if let Happening::Said { line, wording, .. } = turn.what {
                    words.entry(line).or_default().insert(wording);
                }
            }
        }
        assert!(angers.len() > 3, "{}: anger is always {angers:?}", scenario.id);
        assert!(orders.len() > 3, "{}: replies stand in {} orders", scenario.id, orders.len());
        let varied = words.values().filter(|heard| heard.len() > 1).count();
        assert!(varied > 3, "{}: only {varied} lines are said in several ways", scenario.id);
        assert_eq!(persons.len(), scenario.customer.persons.len(), "{}: somebody never calls", scenario.id);
    }
}

#[test]
fn offers_are_never_empty_before_the_end_and_at_most_eight() {
    for case in cases() {
        for seed in 100..120 {
            let (played, _) = any_call(&case, seed);
            let replies = played.transcript().turns.iter().map(|turn| played.transcript().offered(turn).count());
            assert!(replies.max() <= Some(8), "{} with seed {seed}", case.scenario.id);
            assert!(played.transcript().ending.is_some() && played.transcript().turns.len() <= 401);
            assert!(played.transcript().turns.windows(2).all(|pair| pair[0].at <= pair[1].at), "time goes back");
            let mut call = call(&case, seed);
            for _ in 0..30 {
                call.advance(call.quiet_at());
                assert!(
                    call.is_over() || !call.offers().is_empty(),
                    "nothing can be said in {}",
                    case.scenario.beats[call.beat()].id
                );
                let Some(reply) = call.offers().last().copied() else { break };
                let _ = call.apply(call.now() + 900, Move::Reply(reply));
            }
        }
    }
}

#[test]
fn a_call_without_pressure_waits_for_ever() {
    for case in cases() {
        let mut call = Conversation::new(Arc::clone(&case), Options { seed: 1, pressure: false });
        call.advance(3_600_000);
        assert!(!call.is_over() && call.next_at().is_none(), "{}", case.scenario.id);
        assert_eq!(call.transcript().turns.iter().filter(|turn| matches!(turn.what, Happening::Silence)).count(), 0);
    }
    assert!(!LIBRARY.scenarios.is_empty());
}
