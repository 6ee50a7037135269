//! Every shipped scenario is fair: good conduct passes it, each habit fails on its own skill and on
//! little else, and nobody passes who does not listen to what is said.

use crate::shelf::{LIBRARY, case, cases, play, rotas};
use holdord::conversation::{Case, Conversation};
use holdord::desk::{Desk, Fate};
use holdord::exploration::{Matrix, Policy, play_attempt, simulate, simulate_day};
use holdord::scenario::ActKind;
use holdord::scoring::{Skill, score};
use holdord::shift::Rota;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;
use std::thread;

const RUNS: u32 = 100;
const SEED: u64 = 1;

/// Each habit and the skill it must fail on; the trainee who freezes fails on all of them.
const HABITS: [(&str, Option<Skill>); 9] = [
    ("interrupts", Some(Skill::Listening)),
    ("never-apologizes", Some(Skill::Apologizing)),
    ("blames", Some(Skill::AvoidingBlame)),
    ("over-promises", Some(Skill::Promising)),
    ("freezes", None),
    ("forgets", Some(Skill::Promising)),
    ("hides", Some(Skill::Promising)),
    ("sandbags", Some(Skill::Promising)),
    ("no-journal", Some(Skill::Listening)),
];

/// So many of them, the first ones, show in the call itself.
const IN_THE_CALL: usize = 5;

pub(crate) fn matrix(case: &Arc<Case>) -> BTreeMap<String, Matrix> {
    LIBRARY
        .bots
        .bots
        .iter()
        .map(|bot| (bot.id.clone(), simulate(case, &LIBRARY.rubric, &LIBRARY.bots, bot, RUNS, SEED, |_| ())))
        .collect()
}

/// What is unfair about a shipped scenario. Where no colleague takes the case over, a missing journal costs less.
fn unfair_case(case: &Arc<Case>) -> String {
    let handed_over = case.scenario.after.as_ref().is_some_and(|after| after.handover.is_some());
    let habits = if handed_over { &HABITS[..] } else { &HABITS[..HABITS.len() - 1] };
    unfair_to(habits, &case.scenario.id, &matrix(case))
}

/// What is unfair about a scenario that ends with its call: the other habits do not show there.
pub(crate) fn unfair_in_one_call(scenario: &str, matrix: &BTreeMap<String, Matrix>) -> String {
    unfair_to(&HABITS[..IN_THE_CALL], scenario, matrix)
}

fn unfair_to(habits: &[(&str, Option<Skill>)], scenario: &str, matrix: &BTreeMap<String, Matrix>) -> String {
    unfair_in(RUNS, habits, scenario, matrix)
}

fn unfair_in(runs: u32, habits: &[(&str, Option<Skill>)], scenario: &str, matrix: &BTreeMap<String, Matrix>) -> String {
    let mut found = String::new();
    let model = &matrix["model"];
    if model.passed * 100 < runs * 95 {
        let _ = writeln!(found, "{scenario}: the model passes {} of {runs}, wanted at least 95 %", model.passed);
    }
    for skill in Skill::ALL {
        if model.mean(skill) < 85.0 {
            let _ =
                writeln!(found, "{scenario}: the model has {:.1} in {skill:?}, wanted at least 85", model.mean(skill));
        }
    }
    for (habit, own) in habits {
        let played = &matrix[*habit];
        if played.passed * 100 > runs * 10 {
            let _ = writeln!(found, "{scenario}: {habit} passes {} of {runs}, wanted at most 10 %", played.passed);
        }
        let Some(own) = *own else { continue };
        for skill in Skill::ALL {
            let lower = model.mean(skill) - played.mean(skill);
            if skill == own && lower < 35.0 {
                let _ = writeln!(found, "{scenario}: {habit} is {lower:.1} lower in {skill:?}, wanted at least 35");
            }
            if skill != own && lower > 20.0 {
                let _ = writeln!(found, "{scenario}: {habit} is {lower:.1} lower in {skill:?}, wanted at most 20");
            }
        }
    }
    found
}

#[test]
fn the_model_passes_every_scenario_and_each_habit_fails_on_its_own_skill_alone() {
    let found: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = cases().into_iter().map(|case| scope.spawn(move || unfair_case(&case))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a call does not panic")).collect()
    });
    assert!(found.iter().all(String::is_empty), "\n{}", found.concat());
}

#[test]
fn the_model_leaves_no_promise_to_break_in_silence_not_even_one_that_was_renewed() {
    let model = LIBRARY.bots.bots.iter().find(|bot| bot.id == "model").expect("the model");
    for case in cases() {
        for seed in 1..=40 {
            let attempt = play_attempt(&case, &LIBRARY.bots, model, seed);
            let promises = attempt.desk().map(Desk::promises).unwrap_or_default();
            let fates: Vec<_> = promises.iter().map(|promise| promise.fate.map(|(fate, _)| fate)).collect();
            assert!(!fates.contains(&Some(Fate::SilentlyBroken)), "{} {seed}: {fates:?}", case.scenario.id);
        }
    }
}

#[test]
fn the_model_passes_every_shift_and_each_habit_fails_on_its_own_skill_alone() {
    const DAYS: u32 = 40;
    let found: Vec<String> = thread::scope(|scope| {
        let days = |rota: Arc<Rota>| {
            let (rubric, bots) = (&LIBRARY.rubric, &LIBRARY.bots);
            let bot = |bot: &Policy| (bot.id.clone(), simulate_day(&rota, rubric, bots, bot, DAYS, SEED, |_| ()));
            let matrix = bots.bots.iter().map(bot).collect();
            unfair_in(DAYS, &HABITS[..HABITS.len() - 1], &rota.shift.id, &matrix)
        };
        let threads: Vec<_> = rotas().map(|rota| scope.spawn(move || days(rota))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a day does not panic")).collect()
    });
    assert!(!found.is_empty() && found.iter().all(String::is_empty), "\n{}", found.concat());
}

#[test]
fn the_same_seed_gives_the_same_matrix() {
    let case = case("workshop-24-hours");
    for bot in &LIBRARY.bots.bots {
        let twice = [7, 7].map(|seed| simulate(&case, &LIBRARY.rubric, &LIBRARY.bots, bot, 5, seed, |_| ()));
        assert_eq!(twice[0], twice[1], "{}", bot.id);
    }
}

/// Players who choose by the look of a reply and not by what it does.
fn by_length(call: &Conversation) -> Option<usize> {
    let text = |reply: &usize| call.script().length(call.scenario().replies[*reply].text);
    call.offers().into_iter().rev().max_by_key(text)
}

fn by_politeness(call: &Conversation) -> Option<usize> {
    const POLITE: [ActKind; 5] =
        [ActKind::Apology, ActKind::NonApology, ActKind::Thanks, ActKind::ValueTrust, ActKind::Empathy];
    let polite =
        |reply: usize| call.scenario().replies[reply].acts.iter().filter(|act| POLITE.contains(&act.kind())).count();
    let offers = call.offers();
    (0..offers.len()).max_by_key(|place| (polite(offers[*place]), Reverse(*place))).map(|place| offers[place])
}

fn by_place(call: &Conversation) -> Option<usize> {
    call.offers().first().copied()
}

#[test]
fn nobody_passes_by_always_taking_the_longest_the_politest_or_the_first_reply() {
    type Player = fn(&Conversation) -> Option<usize>;
    let players: [(&str, Player); 3] =
        [("longest", by_length), ("politest", by_politeness), ("first offered", by_place)];
    let mut passed = String::new();
    for case in cases() {
        for (player, choose) in players {
            let seeds: Vec<u64> = (1..=20)
                .filter(|seed| score(&case, play(&case, *seed, choose).transcript(), &LIBRARY.rubric).is_passed())
                .collect();
            if !seeds.is_empty() {
                let _ = writeln!(passed, "{}: always the {player} passes with the seeds {seeds:?}", case.scenario.id);
            }
        }
    }
    assert!(passed.is_empty(), "\n{passed}");
}
