//! `holdord simulate`: the matrix of scenarios and scripted trainees.

use super::{fail, print};
use crate::exploration::{Matrix, simulate};
use crate::library::Library;
use crate::scenario::{Gender, Scenario};
use crate::scoring::{Criterion, Skill};
use serde_json::json;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// Plays the scenarios named, or all, with every bot.
pub(super) fn run(
    library: &Library,
    scenarios: &[String],
    runs: u32,
    seed: u64,
    as_json: bool,
    criteria: bool,
) -> ExitCode {
    let ids: Vec<&str> = if scenarios.is_empty() {
        library
            .scenarios
            .iter()
            .filter(|shelved| shelved.content.is_some())
            .map(|shelved| shelved.id.as_str())
            .collect()
    } else {
        scenarios.iter().map(String::as_str).collect()
    };
    for id in ids {
        let Some(case) = library.case(id, Gender::Feminine) else {
            fail(&format!("`{id}`: no such scenario, or it has errors; `holdord check` shows them"));
            return ExitCode::from(2);
        };
        for bot in &library.bots.bots {
            let mut sums: BTreeMap<Criterion, (u32, u32)> = BTreeMap::new();
            let matrix = simulate(&case, &library.rubric, &library.bots, bot, runs, seed, |scorecard| {
                for score in scorecard.skills.iter().flat_map(|skill| &skill.criteria) {
                    if let Some(points) = score.points() {
                        let (sum, count) = sums.entry(score.criterion).or_default();
                        *sum += points;
                        *count += 1;
                    }
                }
            });
            print(&if as_json {
                line(&case.scenario, &bot.id, &matrix)
            } else {
                row(&case.scenario, &bot.id, &matrix)
            });
            if criteria {
                let means: Vec<String> = sums
                    .iter()
                    .map(|(criterion, (sum, count))| format!("{} {}", criterion.id(), sum / count / 10))
                    .collect();
                print(&format!("    {}", means.join(", ")));
            }
        }
    }
    ExitCode::SUCCESS
}

fn line(scenario: &Scenario, bot: &str, matrix: &Matrix) -> String {
    let mean = |skill| (matrix.mean(skill) * 10.0).round() / 10.0;
    json!({
        "scenario": &*scenario.id,
        "language": scenario.language.tag(),
        "bot": bot,
        "runs": matrix.runs,
        "listening": mean(Skill::Listening),
        "apologizing": mean(Skill::Apologizing),
        "avoiding_blame": mean(Skill::AvoidingBlame),
        "promising": mean(Skill::Promising),
        "passed_share": matrix.passed_share(),
        "endings": matrix.endings,
    })
    .to_string()
}

fn row(scenario: &Scenario, bot: &str, matrix: &Matrix) -> String {
    let [listening, apologizing, avoiding, promising] = Skill::ALL.map(|skill| matrix.mean(skill));
    let endings: Vec<String> = matrix.endings.iter().map(|(id, times)| format!("{id} {times}")).collect();
    format!(
        "{:<22} {bot:<17} {listening:>5.1} {apologizing:>5.1} {avoiding:>5.1} {promising:>5.1}  {:>4.0} %  {}",
        scenario.id,
        matrix.passed_share() * 100.0,
        endings.join(", ")
    )
}
