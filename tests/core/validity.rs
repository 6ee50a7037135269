//! The comparison of `docs/validity.md`, computed again: engine and readings of the same forty calls.

use crate::shelf::{LIBRARY, call, case};
use holdord::conversation::Plan;
use holdord::scoring::{Skill, score};
use std::collections::BTreeMap;
use std::fs;

/// Points of one call by skill.
type Points = [f64; 4];

#[test]
fn the_engine_ranks_forty_calls_as_two_independent_readings_do() {
    let readings = readings();
    assert_eq!(readings.len(), 40, "calls that were read");
    let engine: Vec<Points> = readings.keys().map(|id| engine(id)).collect();
    let [one, other]: [Vec<Points>; 2] = [0, 1].map(|reading| readings.values().map(|both| both[reading]).collect());
    for skill in Skill::ALL {
        let column = |points: &[Points]| points.iter().map(|points| points[skill as usize]).collect::<Vec<f64>>();
        let (a, b, scores) = (column(&one), column(&other), column(&engine));
        let mean: Vec<f64> = a.iter().zip(&b).map(|(a, b)| (a + b) / 2.0).collect();
        let (between, with_mean) = (spearman(&a, &b), spearman(&scores, &mean));
        assert!(with_mean >= 0.7, "{}: {with_mean:.3}", skill.id());
        assert!(
            with_mean >= between - 0.1,
            "{}: {with_mean:.3}, the readings with each other {between:.3}",
            skill.id()
        );
    }
}

/// Both readings by call, "scenario/plan".
fn readings() -> BTreeMap<String, [Points; 2]> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/validity/readings.json");
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
