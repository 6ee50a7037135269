//! Luck decides when work is done, never what is scored: the same moves, times and words with other seeds. What the
//! trainee did is scored, and a second lapse more than the first.

use super::plans::{fates, plans_in, played_in};
use crate::program::{folder, write};
use crate::shelf::{LIBRARY, case, whole_cases};
use holdord::calendar::Moment;
use holdord::conversation::{Options, Plan};
use holdord::desk::{Attempt, Fate, Happened, play};
use holdord::library::Library;
use holdord::scenario::Gender;
use holdord::scoring::{Criterion, Skill, score_attempt};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What promising is worth: its points, what capped it, and for each criterion its points and what each moment earned.
type Worth = (Option<u8>, Option<Criterion>, Vec<(Criterion, Option<u32>, Vec<u16>)>);

fn promising(attempt: &Attempt) -> Worth {
    let scorecard = score_attempt(attempt, &LIBRARY.rubric);
    let skill = &scorecard.skills[Skill::Promising as usize];
    let criteria = skill.criteria.iter().map(|score| {
        (score.criterion, score.points(), score.evidence.iter().map(|evidence| evidence.earned).collect())
    });
    (skill.points, skill.capped_by, criteria.collect())
}

/// What luck decided: when each piece of work was done.
fn done(attempt: &Attempt) -> Vec<(usize, Moment)> {
    let turns = attempt.desk().expect("a desk").turns().iter();
    turns.filter_map(|turn| if let Happened::Done(step) = turn.what { Some((step, turn.at)) } else { None }).collect()
}

#[test]
fn two_seeds_with_different_luck_and_the_same_conduct_score_the_same_on_promising() {
    for scenario in whole_cases().map(|case| case.scenario.id.to_string()) {
        let plans = plans_in(&format!("{scenario}/fixed"));
        assert!(plans.len() > 1, "{scenario}: {:?}", plans.keys());
        let mut other_ends = 0;
        for (name, (seeds, text)) in plans {
            assert!(seeds.len() > 1, "{scenario} {name}: one seed compares nothing");
            let attempts: Vec<Attempt> = seeds.iter().map(|seed| played_in(&scenario, &name, *seed, &text)).collect();
            for (seed, other) in seeds[1..].iter().zip(&attempts[1..]) {
                assert_ne!(done(&attempts[0]), done(other), "{scenario} {name}: seed {seed} has the same luck");
                assert_eq!(promising(&attempts[0]), promising(other), "{scenario} {name}: seed {seed}");
                other_ends += usize::from(fates(&attempts[0]) != fates(other));
            }
        }
        // One of them decides whether a promise is kept.
        assert!(other_ends > 0, "{scenario}: luck changes no promise's end");
    }
}

#[test]
fn work_that_is_done_just_after_its_deadline_earns_nothing_for_a_trainee_who_told_nobody() {
    // With a shorter setback the gravel is gone before noon, just after, or after the customer has called.
    let shipped = LIBRARY.scenarios.iter().find(|shelved| shelved.id == "gravel-wrong-house").expect("it is shipped");
    let folder = folder();
    write(folder.path(), "gravel-wrong-house.ron", &shipped.source.text.replace("again_in: 300", "again_in: 150"));
    let library = Library::open(&[folder.path().to_owned()]).expect("the shelf opens");
    let case = library.case("gravel-wrong-house", Gender::Feminine).expect("it can be played");
    let (_, text) = &plans_in("gravel-wrong-house/fixed")["silent"];
    let plan = Plan::parse(text).expect("it can be read");
    let mut worth: BTreeMap<Fate, Worth> = BTreeMap::new();
    for seed in 1..=20 {
        let mut attempt = Attempt::new(Arc::clone(&case), Options { seed, pressure: true });
        play(&plan, &mut attempt).unwrap_or_else(|problem| panic!("{seed}: {problem}"));
        let scored = promising(&attempt);
        assert_eq!(&scored, worth.entry(fates(&attempt)[0]).or_insert_with(|| scored.clone()), "{seed}");
    }
    let ends: Vec<Fate> = worth.keys().copied().collect();
    assert_eq!(ends, [Fate::Kept, Fate::LateWithoutNotice, Fate::SilentlyBroken]);
    assert!(worth.values().all(|one| *one == worth[&Fate::Kept]), "{worth:?}");
}

#[test]
fn a_second_promise_without_a_word_in_time_weighs_double() {
    // What was done after the call, and what each of its three promises earned, by deadline: the text message about
    // the taxi and the call at the same minute, then the gravel, which was promised safely.
    for (desk, earned) in [
        ("", vec![0, 0, 0, 500]),
        ("send taxi-booked\n", vec![1000, 0, 500]),
        ("wait-until 0 15:56\nsend taxi-booked\n", vec![300, 0, 0, 500]),
        ("wait-until 0 15:56\nsend taxi-booked\nsend gravel-stays\n", vec![300, 0, 0, 1000]),
        ("send taxi-booked\nsend gravel-stays\n", vec![1000, 0, 1000]),
    ] {
        let (seeds, text) = &plans_in("gravel-wrong-house/fixed")["silent"];
        let (before, _) = text.split_once("wait-until").expect("it waits");
        let attempt = played_in("gravel-wrong-house", desk, seeds[0], &format!("{before}{desk}close"));
        let (_, _, criteria) = promising(&attempt);
        let kept = criteria.into_iter().find(|(criterion, ..)| *criterion == Criterion::KeptInTime);
        assert_eq!(kept.map(|(_, _, earned)| earned), Some(earned), "{desk}");
    }
}

#[test]
fn a_plan_waits_for_a_fixed_minute_whatever_happens_before() {
    let (seeds, text) = &plans_in("gravel-wrong-house/fixed")["told"];
    let (before, _) = text.split_once("wait-until").expect("it waits");
    for (line, problem) in [
        ("wait-until 0 16:45\nexpect place desk", None),
        ("wait-until 0 15:00", Some("15:00 has passed")),
        ("wait-until 1 15:00", Some("something came before 15:00")),
        ("wait-until tomorrow 15:00", Some("`tomorrow` is no number of days")),
        ("wait-until 1 noon", Some("`noon` is no time of day")),
        ("wait-until 1", Some("`wait-until 1` is no move at the desk")),
    ] {
        let plan = Plan::parse(&format!("{before}{line}")).expect("it can be read");
        let mut attempt = Attempt::new(case("gravel-wrong-house"), Options { seed: seeds[0], pressure: true });
        let found = play(&plan, &mut attempt).err().map(|problem| problem.why);
        assert_eq!(found.as_deref(), problem, "{line}");
        if problem.is_none() {
            let now = attempt.desk().expect("a desk").now();
            assert_eq!(now.clock(), (16, 45), "{line}");
        }
    }
}
