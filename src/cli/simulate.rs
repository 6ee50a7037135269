//! `holdord simulate`: the matrix of scenarios and scripted trainees.

use super::{fail, print, system_language};
use crate::conversation::Case;
use crate::exploration::{Matrix, simulate, simulate_day};
use crate::library::Library;
use crate::locale::Language;
use crate::scenario::Gender;
use crate::scoring::{Criterion, Scorecard, Skill};
use crate::shift::Rota;
use crate::text::Texts;
use serde_json::json;
use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

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
        let scenarios = library.scenarios.iter().filter(|shelved| shelved.content.is_some());
        let shifts = library.shifts.iter().filter(|shelved| shelved.content.is_some());
        scenarios.map(|shelved| shelved.id.as_str()).chain(shifts.map(|shelved| shelved.id.as_str())).collect()
    } else {
        scenarios.iter().map(String::as_str).collect()
    };
    for id in ids {
        let Some(played) = Played::find(library, id) else {
            fail(&texts.say("no-scenario", &[("id", id)]));
            return ExitCode::from(2);
        };
        if !as_json {
            print(&heading(&played, id, runs, &texts));
        }
        for bot in &library.bots.bots {
            let mut sums: BTreeMap<Criterion, (u32, u32)> = BTreeMap::new();
            let sum_up = |scorecard: &Scorecard| {
                for score in scorecard.skills.iter().flat_map(|skill| &skill.criteria) {
                    if let Some(points) = score.points() {
                        let (sum, count) = sums.entry(score.criterion).or_default();
                        *sum += points;
                        *count += 1;
                    }
                }
            };
            let (rubric, bots) = (&library.rubric, &library.bots);
            let matrix = match &played {
                Played::Case(case) => simulate(case, rubric, bots, bot, runs, seed, sum_up),
                Played::Shift(rota) => simulate_day(rota, rubric, bots, bot, runs, seed, sum_up),
            };
            print(&if as_json { line(&played, id, &bot.id, &matrix) } else { row(&played, &bot.id, &matrix, &texts) });
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

/// What is played: a scenario or a shift.
enum Played {
    Case(Arc<Case>),
    Shift(Arc<Rota>),
}

impl Played {
    fn find(library: &Library, id: &str) -> Option<Self> {
        let case = library.case(id, Gender::Feminine).map(Self::Case);
        case.or_else(|| library.rota(id, Gender::Feminine).map(Self::Shift))
    }

    fn title(&self) -> &str {
        match self {
            Self::Case(case) => case.script(0).text(case.scenario.title),
            Self::Shift(rota) => &rota.shift.title,
        }
    }

    fn language(&self) -> Language {
        match self {
            Self::Case(case) => case.scenario.language,
            Self::Shift(rota) => rota.shift.language,
        }
    }

    /// The title of an ending as a matrix names it.
    fn ending(&self, name: &str) -> &str {
        let (case, id) = match self {
            Self::Case(case) => (Some(case), name),
            Self::Shift(rota) => {
                let (scenario, id) = name.split_once(": ").unwrap_or((name, ""));
                (rota.cases.iter().find(|case| *case.scenario.id == *scenario), id)
            }
        };
        let Some(case) = case else { return "" };
        let after = case.scenario.after.iter().flat_map(|after| &after.endings);
        let mut endings = after.chain(&case.scenario.endings);
        endings.find(|ending| *ending.id == *id).map_or("", |ending| case.script(0).text(ending.title))
    }
}

fn line(played: &Played, id: &str, bot: &str, matrix: &Matrix) -> String {
    let mean = |skill| (matrix.mean(skill) * 10.0).round() / 10.0;
    json!({
        "scenario": id,
        "language": played.language().tag(),
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

/// The title over the rows, and what their columns are.
fn heading(played: &Played, id: &str, runs: u32, texts: &Texts) -> String {
    let title = played.title();
    let columns = Skill::ALL.map(|skill| texts.say(&format!("skill-{}", skill.id().replace('_', "-")), &[]));
    let calls = texts.count("count-calls", runs as usize);
    let heading = texts.say("simulate-heading", &[("title", title), ("id", id), ("calls", &calls)]);
    format!("{heading}\n{}", texts.say("simulate-columns", &[("skills", &columns.join(" · "))]))
}

fn row(played: &Played, bot: &str, matrix: &Matrix, texts: &Texts) -> String {
    let [listening, apologizing, avoiding, promising] = Skill::ALL.map(|skill| matrix.mean(skill));
    let passed = texts.language.percent((matrix.passed_share() * 100.0).round() as u32);
    let name = format!("bot-{bot}");
    let name = if texts.contains(&name) { texts.say(&name, &[]) } else { String::new() };
    let endings = matrix.endings.iter().map(|(id, times)| format!("{times} × {} [{id}]", played.ending(id)));
    let endings = endings.collect::<Vec<_>>().join(", ");
    format!(
        "  {listening:>3.0}  {apologizing:>3.0}  {avoiding:>3.0}  {promising:>3.0}  {passed:>5}  {name} [{bot}]: {endings}"
    )
}
