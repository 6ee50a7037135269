//! The chance that a promise is kept, against the slow way of finding it: again and again, with dice.

mod houses;
mod runs;

use crate::shelf::LIBRARY;
use holdord::house::{self, Completion, House, PPM};
use houses::Plan;
use std::sync::Mutex;

/// How many houses are drawn.
const HOUSES: u64 = 324;
/// Chances may differ by this much at most.
const MOST: f64 = 0.005;

fn read(plan: &Plan) -> House {
    let text = plan.written();
    let (house, problems) = house::read(&text);
    house.unwrap_or_else(|| panic!("{problems:?}\n{text}"))
}

/// The largest difference between chance and share of runs over deadlines all along the distribution.
fn difference(plan: &Plan, house: &House, runs: usize, seed: u64) -> (f64, u32) {
    let completion = Completion::new(&house.procedures[0], plan.start, house, &LIBRARY.holidays);
    let ends = runs::ends(plan, runs, seed);
    [3, 10, 25, 40, 50, 60, 75, 90, 97]
        .iter()
        .flat_map(|percent| {
            let end = ends[percent * runs / 100].ceil() as u32;
            [end, end.saturating_sub(1)]
        })
        .map(|minute| {
            let share = ends.partition_point(|end| *end <= f64::from(minute)) as f64 / runs as f64;
            let chance = f64::from(completion.chance_by(plan.start + minute)) / f64::from(PPM);
            ((share - chance).abs(), minute)
        })
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .unwrap_or_default()
}

#[test]
fn chances_agree_with_dice_in_houses_nobody_thought_of() {
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for part in 0..2 {
            let found = &found;
            scope.spawn(move || {
                for number in (part..HOUSES).step_by(2) {
                    let plan = Plan::draw(number);
                    let house = read(&plan);
                    // Few runs first; only where they leave a doubt, enough to settle it.
                    let mut most = difference(&plan, &house, 10_000, number);
                    if most.0 > MOST {
                        most = difference(&plan, &house, 100_000, number);
                    }
                    found.lock().expect("nobody panicked").push((most, number, plan.start));
                }
            });
        }
    });
    let found = found.into_inner().expect("nobody panicked");
    let ((most, minute), number, start) =
        found.into_iter().max_by(|one, other| one.0.0.total_cmp(&other.0.0)).expect("houses were drawn");
    let plan = Plan::draw(number);
    assert!(most <= MOST, "house {number}: {most:.4} off at {}\n{}", start + minute, plan.written());
}
