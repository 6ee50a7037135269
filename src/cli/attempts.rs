//! `holdord attempts`, `replay` and `report`: what was kept, and whether it still computes the same.

use super::arguments::Shared;
use super::{fail, open_store, print, settings_of};
use crate::library::Library;
use crate::play::{Debrief, chain, lines, replay as play_again, scorecard_json};
use crate::scoring::{Skill, score};
use crate::store::{AttemptRow, Store};
use crate::terminal::{Console, show};
use crate::text::Texts;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::sync::{Arc, PoisonError};

fn with_store(
    library: &Library,
    shared: &Shared,
    work: impl FnOnce(&Store, &Arc<Texts>) -> Result<ExitCode, String>,
) -> ExitCode {
    let done = open_store(shared).and_then(|(store, notice)| {
        if let Some(notice) = notice {
            fail(&notice);
        }
        let (_, language) = settings_of(shared, Some(&store));
        work(&store.lock().unwrap_or_else(PoisonError::into_inner), &library.texts(language))
    });
    done.unwrap_or_else(|error| {
        fail(&error);
        ExitCode::from(2)
    })
}

/// Lists attempts.
pub(super) fn list(library: &Library, shared: &Shared, as_json: bool) -> ExitCode {
    with_store(library, shared, |store, texts| {
        let rows = store.attempts().map_err(|error| chain(&error))?;
        if rows.is_empty() && !as_json {
            print(&texts.say("attempts-none", &[]));
        }
        for row in &rows {
            print(&if as_json { row_json(row).to_string() } else { row_line(row, texts) });
        }
        Ok(ExitCode::SUCCESS)
    })
}

fn row_json(row: &AttemptRow) -> Value {
    let points: BTreeMap<&str, Option<u8>> =
        row.points.iter().map(|(skill, points)| (skill.as_str(), *points)).collect();
    json!({
        "attempt": row.id, "person": row.person, "scenario": row.scenario, "language": row.language, "seed": row.seed, "pressure": row.pressure,
        "started": row.started, "ended": row.ended, "ending": row.ending, "passed": row.passed, "points": points,
    })
}

fn row_line(row: &AttemptRow, texts: &Texts) -> String {
    let state = match row.passed {
        None => "attempts-unfinished",
        Some(true) => "attempts-passed",
        Some(false) => "attempts-not-yet",
    };
    let (id, state) = (row.id.to_string(), texts.say(state, &[]));
    texts.say(
        "attempts-line",
        &[
            ("id", &id),
            ("started", &row.started),
            ("person", &row.person),
            ("scenario", &row.scenario),
            ("state", &state),
        ],
    )
}

/// Plays a kept attempt again and compares.
pub(super) fn replay(library: &Library, shared: &Shared, attempt: i64, as_json: bool) -> ExitCode {
    with_store(library, shared, |store, texts| {
        let row = store.attempt(attempt).map_err(|error| chain(&error))?;
        let Some(row) = row else { return Err(texts.say("replay-none", &[("id", &attempt.to_string())])) };
        let moves = store.moves(attempt).map_err(|error| chain(&error))?;
        let then: BTreeMap<String, String> =
            store.inputs(attempt).map_err(|error| chain(&error))?.into_iter().collect();
        let changed: Vec<&str> = library
            .inputs(&row.scenario)
            .iter()
            .filter(|(name, hash)| then.get(*name) != Some(hash))
            .map(|(name, _)| *name)
            .collect();
        let played = play_again(library, &row, &moves).map_err(|error| {
            let changed = if changed.is_empty() {
                String::new()
            } else {
                format!(" ({})", texts.say("replay-changed", &[("what", &changed.join(", "))]))
            };
            format!("{}{changed}", chain(&error))
        })?;
        let (call, case) = (&played.call, &played.case);
        let scored = score(case, call.transcript(), &library.rubric);
        let scorecard = scorecard_json(&scored);
        let computed = scorecard.to_string();
        let same = row.scorecard.as_ref().map(|kept| *kept == computed);
        let spoken = library.texts(case.scenario.language);
        if as_json {
            let lines = lines(case, call.script(), call.transcript(), texts, &spoken);
            let transcript: Vec<Value> =
                lines.iter().map(|line| json!({ "turn": line.turn, "at": line.at, "text": line.text })).collect();
            print(&json!({ "attempt": row_json(&row), "same": same, "changed": changed, "transcript": transcript, "scorecard": scorecard }).to_string());
        } else {
            let view = Debrief::new(call, &scored, &library.rubric, texts, &spoken);
            let name = case.scenario.customer.persons[call.script().person].name.to_string();
            let (mut input, mut output) = (std::io::empty(), std::io::stdout().lock());
            let shown = show(&mut Console::new(&mut input, &mut output, Arc::clone(texts)), &view, &name);
            drop(output);
            shown.map_err(|error| error.to_string())?;
            if let Some(same) = same {
                print(&texts.say(if same { "replay-same" } else { "replay-differs" }, &[]));
            }
            if !changed.is_empty() {
                print(&texts.say("replay-changed", &[("what", &changed.join(", "))]));
            }
        }
        Ok(ExitCode::from(u8::from(same == Some(false))))
    })
}

/// Scores by trainee and skill, over finished attempts.
pub(super) fn report(library: &Library, shared: &Shared, as_json: bool) -> ExitCode {
    with_store(library, shared, |store, texts| {
        let rows = store.attempts().map_err(|error| chain(&error))?;
        let mut people: BTreeMap<&str, Vec<&AttemptRow>> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.scorecard.is_some()) {
            people.entry(&row.person).or_default().push(row);
        }
        if people.is_empty() && !as_json {
            print(&texts.say("attempts-none", &[]));
        }
        for (person, attempts) in &people {
            let scenarios = attempts.iter().map(|row| &row.scenario).collect::<BTreeSet<_>>().len();
            let skills = Skill::ALL.map(|skill| Summary::of(library, skill, attempts));
            if as_json {
                let skills: BTreeMap<&str, Value> =
                    skills.iter().map(|summary| (summary.skill.id(), summary.json())).collect();
                print(&json!({ "person": person, "calls": attempts.len(), "scenarios": scenarios, "skills": skills, "conclusive": scenarios >= 3 }).to_string());
                continue;
            }
            print(&texts.say(
                "report-line",
                &[("person", person), ("calls", &attempts.len().to_string()), ("scenarios", &scenarios.to_string())],
            ));
            for summary in &skills {
                print(&format!("  {}", summary.line(texts)));
            }
            if scenarios < 3 {
                print(&format!("  {}", texts.say("report-few", &[])));
            }
        }
        Ok(ExitCode::SUCCESS)
    })
}

struct Summary {
    skill: Skill,
    shown: usize,
    passed: usize,
    sum: usize,
}

impl Summary {
    fn of(library: &Library, skill: Skill, attempts: &[&AttemptRow]) -> Self {
        let points = attempts
            .iter()
            .filter_map(|row| row.points.iter().find(|(name, _)| name == skill.id()).and_then(|(_, points)| *points));
        let points: Vec<u8> = points.collect();
        let passed = points.iter().filter(|points| **points >= library.rubric.pass(skill)).count();
        Self { skill, shown: points.len(), passed, sum: points.iter().map(|points| usize::from(*points)).sum() }
    }

    fn mean(&self) -> Option<usize> {
        (self.sum + self.shown / 2).checked_div(self.shown)
    }

    fn json(&self) -> Value {
        json!({ "mean": self.mean(), "shown": self.shown, "passed": self.passed })
    }

    fn line(&self, texts: &Texts) -> String {
        let name = texts.say(&format!("skill-{}", self.skill.id().replace('_', "-")), &[]);
        let mean = self.mean().map_or_else(|| "–".to_owned(), |mean| mean.to_string());
        texts.say(
            "report-skill",
            &[
                ("name", &name),
                ("mean", &mean),
                ("passed", &self.passed.to_string()),
                ("shown", &self.shown.to_string()),
            ],
        )
    }
}
