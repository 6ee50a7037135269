//! The comparison of `docs/validity.md`, computed again: engine and readings of the same calls.
//!
//! Two sets were read: the first forty, and twenty-four that were written and read later. The engine was mended
//! after each reading, so both tests hold a fit and forecast nothing.

use crate::shelf::{LIBRARY, call, case};
use holdord::conversation::Plan;
use holdord::scoring::{Skill, score};
use std::collections::BTreeMap;
use std::fs;

/// Points of one call by skill.
type Points = [f64; 4];

/// The first forty calls.
const FORTY: &str = "readings.json";
/// The calls that were read later.
const LATER: &str = "readings-of-24.json";

/// What every skill must reach over all calls that were read. A judgment: the readings are nearer to each other.
const FLOOR: f64 = 0.8;

#[test]
fn the_engine_ranks_forty_calls_as_two_independent_readings_do() {
    let readings = readings(FORTY);
    assert_eq!(readings.len(), 40, "calls that were read");
    for (skill, between, with_mean) in agreement(&readings) {
        assert!(with_mean >= 0.7, "{}: {with_mean:.3}", skill.id());
        assert!(
            with_mean >= between - 0.1,
            "{}: {with_mean:.3}, the readings with each other {between:.3}",
            skill.id()
        );
    }
}

#[test]
fn the_engine_ranks_all_sixty_four_calls_that_were_read_as_the_readings_do() {
    let mut all = readings(FORTY);
    all.extend(readings(LATER));
    assert_eq!(all.len(), 64, "the first forty and the twenty-four read later, no call twice");
    for (skill, _, with_mean) in agreement(&all) {
        assert!(with_mean >= FLOOR, "{} over all 64 calls: {with_mean:.3}, wanted {FLOOR}", skill.id());
    }
}

/// For each skill the coefficient of the two readings, and that of the engine with their mean.
fn agreement(readings: &BTreeMap<String, [Points; 2]>) -> [(Skill, f64, f64); 4] {
    let engine: Vec<Points> = readings.keys().map(|id| engine(id)).collect();
    let [one, other]: [Vec<Points>; 2] = [0, 1].map(|reading| readings.values().map(|both| both[reading]).collect());
    Skill::ALL.map(|skill| {
        let column = |points: &[Points]| points.iter().map(|points| points[skill as usize]).collect::<Vec<f64>>();
        let (a, b, scores) = (column(&one), column(&other), column(&engine));
        let mean: Vec<f64> = a.iter().zip(&b).map(|(a, b)| (a + b) / 2.0).collect();
        (skill, spearman(&a, &b), spearman(&scores, &mean))
    })
}

/// Both readings of a set by call, "scenario/plan".
fn readings(set: &str) -> BTreeMap<String, [Points; 2]> {
    let path = format!("{}/tests/validity/{set}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).expect("the readings");
    let rows: BTreeMap<String, BTreeMap<String, Points>> = serde_json::from_str(&text).expect("rows of points");
    rows.into_iter().map(|(id, both)| (id, [both["a"], both["b"]])).collect()
}

/// What the engine gives a written call; a skill that is not shown counts as nothing.
fn engine(id: &str) -> Points {
    let (scenario, plan) = id.split_once('/').expect("scenario/plan");
    let path = format!("{}/tests/validity/{scenario}/{plan}.plan", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let seed = text.lines().next().and_then(|line| line.rsplit(' ').next()).and_then(|seed| seed.parse().ok());
    let mut call = call(&case(scenario), seed.unwrap_or_else(|| panic!("{path}: its first line names no seed")));
    let plan = Plan::parse(&text).unwrap_or_else(|problem| panic!("{path}: {problem}"));
    plan.play(&mut call).unwrap_or_else(|problem| panic!("{path}: {problem}"));
    let scorecard = score(call.case(), call.transcript(), &LIBRARY.rubric);
    Skill::ALL.map(|skill| f64::from(scorecard.points(skill)))
}

/// Spearman's coefficient: the correlation of ranks, ties sharing the mean of theirs.
fn spearman(one: &[f64], other: &[f64]) -> f64 {
    let (one, other) = (ranks(one), ranks(other));
    let mean = (one.len() as f64 - 1.0) / 2.0;
    let product: f64 = one.iter().zip(&other).map(|(a, b)| (a - mean) * (b - mean)).sum();
    let spread = |ranks: &[f64]| ranks.iter().map(|rank| (rank - mean).powi(2)).sum::<f64>();
    product / (spread(&one) * spread(&other)).sqrt()
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let below = |value: f64| values.iter().filter(|other| **other < value).count() as f64;
    let equal = |value: f64| values.iter().filter(|other| **other == value).count() as f64;
    values.iter().map(|value| below(*value) + (equal(*value) - 1.0) / 2.0).collect()
}
