//! `holdord simulate`: the matrix of scenarios and scripted trainees.

use super::{fail, print, system_language};
use crate::conversation::Case;
use crate::exploration::{Matrix, simulate};
use crate::library::Library;
use crate::locale::Language;
use crate::scenario::{Gender, Scenario};
use crate::scoring::{Criterion, Skill};
use crate::text::Texts;
use serde_json::json;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// Plays the scenarios named, or all, with every bot.
pub(super) fn run(
    library: &Library,
    language: Option<Language>,
    scenarios: &[String],
    runs: u32,
    seed: u64,
    as_json: bool,
    criteria: bool,
) -> ExitCode {
    let texts = library.texts(language.unwrap_or_else(system_language));
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
            fail(&texts.say("no-scenario", &[("id", id)]));
            return ExitCode::from(2);
        };
        if !as_json {
            print(&heading(&case, runs, &texts));
        }
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
            print(&if as_json { line(&case.scenario, &bot.id, &matrix) } else { row(&case, &bot.id, &matrix, &texts) });
            if criteria {
                for (criterion, (sum, count)) in &sums {
                    let name = texts.say(&format!("criterion-{}", criterion.id()), &[]);
                    print(&format!("        {:>3}  {name} [{}]", sum / count / 10, criterion.id()));
                }
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

/// The title over a scenario's rows, and what their columns are.
fn heading(case: &Case, runs: u32, texts: &Texts) -> String {
    let title = case.script(0).text(case.scenario.title);
    let columns = Skill::ALL.map(|skill| texts.say(&format!("skill-{}", skill.id().replace('_', "-")), &[]));
    let calls = texts.count("count-calls", runs as usize);
    let heading = texts.say("simulate-heading", &[("title", title), ("id", &case.scenario.id), ("calls", &calls)]);
    format!("{heading}\n{}", texts.say("simulate-columns", &[("skills", &columns.join(" · "))]))
}

fn row(case: &Case, bot: &str, matrix: &Matrix, texts: &Texts) -> String {
    let [listening, apologizing, avoiding, promising] = Skill::ALL.map(|skill| matrix.mean(skill));
    let passed = texts.language.percent((matrix.passed_share() * 100.0).round() as u32);
    let name = format!("bot-{bot}");
    let name = if texts.contains(&name) { texts.say(&name, &[]) } else { String::new() };
    let endings = matrix.endings.iter().map(|(id, times)| {
        let known = case.scenario.endings.iter().find(|ending| *ending.id == **id);
        let title = known.map_or("", |ending| case.script(0).text(ending.title));
        format!("{times} × {title} [{id}]")
    });
    let endings = endings.collect::<Vec<_>>().join(", ");
    format!(
        "  {listening:>3.0}  {apologizing:>3.0}  {avoiding:>3.0}  {promising:>3.0}  {passed:>5}  {name} [{bot}]: {endings}"
    )
}
