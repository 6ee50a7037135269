//! Written days: one that goes well, and one in which two customers were promised the same hour.

use super::lab::day;
use crate::shelf::{LIBRARY, rotas};
use holdord::conversation::Plan;
use holdord::desk::Fate;
use holdord::scoring::score_day;
use holdord::shift::{Day, Place, play};
use std::fs;
use std::path::Path;

fn played(shift: &str, name: &str) -> Day {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/shift/{shift}/{name}.plan"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let plan = Plan::parse(&text).expect("it is a plan");
    let mut day = day(shift, 1);
    play(&plan, &mut day).unwrap_or_else(|problem| panic!("{shift} {name}: {problem}"));
    day
}

/// How the promises of a day ended.
fn fates(day: &Day) -> Vec<Fate> {
    let desks = day.slots().iter().filter_map(|slot| slot.attempt()?.desk());
    desks.flat_map(|desk| desk.promises().iter().filter_map(|promise| Some(promise.fate?.0))).collect()
}

#[test]
fn a_good_day_is_passed_in_every_shift() {
    for rota in rotas() {
        let day = played(&rota.shift.id, "good-day");
        assert_eq!(day.place(), Place::Over, "{}", rota.shift.id);
        let score = score_day(&day, &LIBRARY.rubric);
        let passed = score.cases.iter().flatten().filter(|card| card.is_passed()).count();
        assert!(score.is_passed() && passed == day.slots().len(), "{}: {passed} passed", rota.shift.id);
        assert!(fates(&day).iter().all(|fate| !fate.is_failure()), "{}: {:?}", rota.shift.id, fates(&day));
    }
}

#[test]
fn two_customers_promised_the_same_hour_cannot_both_be_called() {
    for rota in rotas() {
        let day = played(&rota.shift.id, "both-at-one");
        assert_eq!(day.place(), Place::Over, "{}", rota.shift.id);
        assert!(fates(&day).iter().any(|fate| fate.is_failure()), "{}: {:?}", rota.shift.id, fates(&day));
    }
}
