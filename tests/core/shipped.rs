//! Everything shipped: large enough to be a call, short enough to be an exercise, and no ending out of reach.

use crate::conversation::any_call;
use crate::shelf::{LIBRARY, call, cases, is_short, rotas, whole_cases};
use holdord::conversation::{Case, Conversation, Happening, Move};
use holdord::exploration::play as play_bot;
use holdord::library::{asset, asset_names};
use holdord::scenario::{Abuse, Act, Arguing, MOST_REPLIES, Tone};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

#[test]
fn every_scenario_is_large_enough_and_never_offers_too_much() {
    let mut found = Vec::new();
    for case in cases() {
        let scenario = &*case.scenario;
        // A case of a shift is a third of a whole exercise.
        let of = |whole: usize, short: usize| if is_short(&scenario.id) { short } else { whole };
        for (what, count, least) in [
            ("beats", scenario.beats.len(), of(12, 8)),
            ("lines", scenario.lines.len(), of(40, 25)),
            ("replies", scenario.replies.len(), of(35, 25)),
            ("endings", scenario.endings.len(), of(5, 4)),
            ("harms", scenario.harms.len(), 1),
            ("needed facts", scenario.needed.len(), 1),
            ("steps", scenario.steps.len(), 1),
        ] {
            if count < least {
                found.push(format!("{}: {count} {what}, wanted at least {least}", scenario.id));
            }
        }
        let own = |beat: &holdord::scenario::Beat| {
            let fits = |reply: &usize| scenario.replies[*reply].when.is_none();
            beat.replies.clone().filter(fits).count() + scenario.common.replies.clone().filter(fits).count()
        };
        for beat in scenario.beats.iter().filter(|beat| own(beat) > MOST_REPLIES) {
            found.push(format!("{}: {} offers {} at once", scenario.id, beat.id, own(beat)));
        }
        let tones: BTreeSet<_> = scenario.endings.iter().map(|ending| ending.tone as u8).collect();
        if tones.len() < 3 {
            found.push(format!("{}: not every tone has an ending", scenario.id));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// What is missing among the temptations of some cases together.
fn untempting(cases: &[Arc<Case>]) -> Vec<&'static str> {
    let acts: Vec<&Act> = cases.iter().flat_map(|case| &case.scenario.replies).flat_map(|reply| &reply.acts).collect();
    let has = |fits: &dyn Fn(&Act) -> bool| acts.iter().any(|act| fits(act));
    let tempts = [
        ("blame", has(&|act| matches!(act, Act::Blame(_)))),
        ("arguing", has(&|act| matches!(act, Act::Argue(Arguing::Contradict | Arguing::Belittle | Arguing::CalmDown)))),
        ("denial", has(&|act| matches!(act, Act::DenyResponsibility))),
        ("a hollow apology", has(&|act| matches!(act, Act::NonApology))),
        ("a fact asked for", has(&|act| matches!(act, Act::AskFact(_)))),
        ("a wrong feeling", has(&|act| matches!(act, Act::Empathy(_)))),
        ("a reason", has(&|act| matches!(act, Act::Explain))),
        ("anything else", has(&|act| matches!(act, Act::AnythingElse))),
        (
            "a colleague asked in two ways",
            cases.iter().flat_map(|case| &case.scenario.colleagues).all(|colleague| colleague.questions.len() > 1),
        ),
    ];
    tempts.into_iter().filter(|(_, there)| !there).map(|(what, _)| what).collect()
}

#[test]
fn every_scenario_and_every_shift_tempts_to_every_fault_it_scores() {
    let mut found = Vec::new();
    for case in whole_cases() {
        found.extend(
            untempting(&[Arc::clone(&case)]).iter().map(|what| format!("{}: without {what}", case.scenario.id)),
        );
    }
    for rota in rotas() {
        found.extend(untempting(&rota.cases).iter().map(|what| format!("{}: without {what}", rota.shift.id)));
        let tells_off = |case: &Arc<Case>| {
            case.scenario.replies.iter().filter(|reply| reply.acts.contains(&Act::Reprimand)).count() > 2
        };
        if !rota.cases.iter().any(tells_off) {
            found.push(format!("{}: no colleague's mistake before a customer", rota.shift.id));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// How long a call takes a person who reads every reply that is offered, in minutes.
fn minutes(call: &Conversation) -> f64 {
    let pace = call.case().tuning.pace;
    let reads = |turn| -> u32 {
        let lengths =
            call.transcript().offered(turn).map(|reply| call.script().length(call.scenario().replies[reply].text));
        lengths.sum::<u32>() * pace.reading_character
    };
    let turns = &call.transcript().turns;
    let read: u32 = turns.iter().filter(|turn| turn.what.is_reply()).map(reads).sum();
    let spoken = turns.last().map_or(0, |turn| turn.ends);
    f64::from(spoken + read) / 60_000.0
}

#[test]
fn a_good_call_takes_about_ten_minutes_and_one_of_a_shift_about_four() {
    let mut found = Vec::new();
    for case in cases() {
        let model = &LIBRARY.bots.bots[0];
        let taken: Vec<f64> = (1..=20).map(|seed| minutes(&play_bot(&case, &LIBRARY.bots, model, seed))).collect();
        let mean = taken.iter().sum::<f64>() / 20.0;
        let wanted = if is_short(&case.scenario.id) { 2.5..=6.0 } else { 8.0..=12.0 };
        if !wanted.contains(&mean) {
            found.push(format!("{}: {mean:.1} minutes", case.scenario.id));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// A trainee with a taste of their own: what each act and each
/// reply is worth to them, how they meet abuse and
/// threats, and after how many replies they fall silent.
fn by_taste(case: &Arc<Case>, seed: u64) -> Conversation {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let taste: [i32; 64] = std::array::from_fn(|_| random.random_range(-9..10));
    let whims: Vec<i32> =
        case.scenario.replies.iter().map(|_| random.random_range(-9..10) * i32::from(seed.is_multiple_of(2))).collect();
    // A step that is never promised; beyond the last one, none.
    let avoided = random.random_range(0..2 * case.scenario.steps.len() as u32) as usize;
    let avoids = |reply: usize| {
        case.scenario.replies[reply].acts.iter().any(|act| matches!(act, Act::Promise { step, .. } if *step == avoided))
    };
    let (protects, silent_after) = (random.random_range(0..4_u32), random.random_range(3..60_usize));
    let mut call = call(case, seed);
    let mut replies = 0;
    while !call.is_over() {
        call.advance(call.quiet_at());
        let now = call.now();
        let threatened = call.transcript().turns.iter().any(|turn| match turn.what {
            Happening::Said { line, .. } => call.scenario().lines[line].abuse == Some(Abuse::Threat),
            _ => false,
        });
        let worth = |reply: &usize| {
            call.scenario().replies[*reply].acts.iter().map(|act| taste[act.kind() as usize]).sum::<i32>()
                + whims[*reply]
        };
        let best =
            call.offers().into_iter().filter(|reply| replies < silent_after && !avoids(*reply)).max_by_key(worth);
        let warned = call.transcript().turns.iter().any(|turn| turn.what == Happening::Warned);
        let made = match (protects, best) {
            (1 | 2, _) if threatened => Move::Police,
            (2 | 3, _) if call.abused() == 1 && !warned => Move::Warn,
            (2 | 3, _) if call.abused() > 1 => Move::HangUp,
            (_, Some(reply)) => Move::Reply(reply),
            (_, None) => Move::Wait(60_000),
        };
        replies += usize::from(call.apply(now + 900, made).is_ok());
    }
    call
}

/// The endings that many different trainees reach, each with how often.
fn reached(case: &Arc<Case>) -> BTreeMap<String, u32> {
    let mut endings: BTreeMap<String, u32> =
        case.scenario.endings.iter().map(|ending| (ending.id.to_string(), 0)).collect();
    let mut count = |call: &Conversation| {
        if let Some(ending) = call.transcript().ending {
            *endings.entry(case.scenario.endings[ending].id.to_string()).or_default() += 1;
        }
    };
    for seed in 0..60 {
        LIBRARY.bots.bots.iter().for_each(|bot| count(&play_bot(case, &LIBRARY.bots, bot, seed)));
        count(&any_call(case, seed).0);
    }
    (0..600).for_each(|seed| count(&by_taste(case, seed)));
    endings
}

#[test]
fn every_ending_can_be_reached() {
    let never: Vec<String> = cases()
        .iter()
        .flat_map(|case| {
            reached(case)
                .into_iter()
                .filter(|(_, times)| *times == 0)
                .map(|(ending, _)| format!("{}: {ending}", case.scenario.id))
        })
        .collect();
    assert!(never.is_empty(), "nobody reaches\n{}", never.join("\n"));
}

#[test]
fn the_model_reaches_a_good_ending() {
    for case in cases() {
        let call = play_bot(&case, &LIBRARY.bots, &LIBRARY.bots.bots[0], 1);
        let ending = call.transcript().ending.map(|ending| &case.scenario.endings[ending]);
        assert!(
            ending.is_some_and(|ending| ending.tone == Tone::Good),
            "{}: {:?}",
            case.scenario.id,
            ending.map(|ending| &ending.id)
        );
    }
}

#[test]
fn every_customer_has_a_face_and_every_file_is_called_by_its_id() {
    for case in cases() {
        for person in &case.scenario.customer.persons {
            let path = format!("assets/characters/{}.ron", person.portrait);
            assert!(asset(&path).is_some(), "{}: {path} is missing", case.scenario.id);
        }
    }
    for (shelved, id) in LIBRARY
        .scenarios
        .iter()
        .filter_map(|shelved| shelved.content.as_ref().map(|content| (&shelved.id, &content.id)))
    {
        assert_eq!(**shelved, **id);
    }
    for (shelved, id) in
        LIBRARY.houses.iter().filter_map(|shelved| shelved.content.as_ref().map(|content| (&shelved.id, &content.id)))
    {
        assert_eq!(**shelved, **id);
    }
    assert_eq!(asset_names("scenarios/").len(), LIBRARY.scenarios.len());
}
