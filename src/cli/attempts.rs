//! `holdord attempts`, `replay` and `report`: what was kept, and whether it still computes the same.

use super::arguments::Shared;
use super::played::{course_json, write};
use super::{fail, open_store, print, settings_of};
use crate::library::Library;
use crate::play::{Reopened, Review, chain, changed_inputs, past_call, reopen};
use crate::scoring::Skill;
use crate::store::{AttemptRow, Store};
use crate::terminal::{Console, write_earlier};
use crate::text::Texts;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::sync::{Arc, PoisonError};

/// Works on the store in the language of the settings; an error has exit status 2.
pub(super) fn with_store(
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
        if as_json {
            for row in &rows {
                print(&row_json(row).to_string());
            }
            return Ok(ExitCode::SUCCESS);
        }
        if rows.is_empty() {
            print(&texts.say("attempts-none", &[]));
            return Ok(ExitCode::SUCCESS);
        }
        on_console(texts, |console| {
            for row in &rows {
                write_earlier(console, row, &past_call(library, texts, row, |moment| store.local(moment)))?;
            }
            console.line("")?;
            console.say("attempts-how", &[])
        });
        Ok(ExitCode::SUCCESS)
    })
}

/// Writes to the standard output; a reader that has gone away is no error.
fn on_console(texts: &Arc<Texts>, write: impl FnOnce(&mut Console) -> std::io::Result<()>) {
    let (mut input, mut output) = (std::io::empty(), std::io::stdout().lock());
    let _ = write(&mut Console::new(&mut input, &mut output, Arc::clone(texts)));
}

fn row_json(row: &AttemptRow) -> Value {
    let points: BTreeMap<&str, Option<u8>> =
        row.points.iter().map(|(skill, points)| (skill.as_str(), *points)).collect();
    json!({
        "attempt": row.id, "person": row.person, "scenario": row.scenario, "language": row.language, "seed": row.seed, "pressure": row.pressure,
        "started": row.started, "ended": row.ended, "ending": row.ending, "passed": row.passed, "points": points,
    })
}

/// Plays a kept attempt again and compares.
pub(super) fn replay(library: &Library, shared: &Shared, attempt: i64, as_json: bool) -> ExitCode {
    with_store(library, shared, |store, texts| {
        let row = store.attempt(attempt).map_err(|error| chain(&error))?;
        let Some(row) = row else { return Err(texts.say("replay-none", &[("id", &attempt.to_string())])) };
        let changed = changed_inputs(library, store, &row).map_err(|error| chain(&error))?;
        let opened = reopen(library, store, &row).map_err(|error| {
            let changed = if changed.is_empty() {
                String::new()
            } else {
                format!(" ({})", texts.say("replay-changed", &[("what", &changed.join(", "))]))
            };
            format!("{}{changed}", chain(&error))
        })?;
        let Reopened { course, scored, same } = &opened;
        let spoken = library.texts(course.attempt().call().scenario().language);
        if as_json {
            let mut printed = course_json(course, scored, texts, &spoken);
            (printed["attempt"], printed["same"], printed["changed"]) =
                (row_json(&row), (*same).into(), changed.clone().into());
            print(&printed.to_string());
        } else {
            let view = Review::new(course, scored, &library.rubric, texts, &spoken);
            on_console(texts, |console| write(console, course, &view, &spoken, false));
            if let Some(same) = same {
                print(&texts.say(if *same { "replay-same" } else { "replay-differs" }, &[]));
            }
            if !changed.is_empty() {
                print(&texts.say("replay-changed", &[("what", &changed.join(", "))]));
            }
        }
        Ok(ExitCode::from(u8::from(*same == Some(false))))
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
            let (calls, scenarios_in_words) =
                (texts.count("count-calls", attempts.len()), texts.count("count-scenarios", scenarios));
            print(
                &texts.say("report-line", &[("person", person), ("calls", &calls), ("scenarios", &scenarios_in_words)]),
            );
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
        let Some(mean) = self.mean() else { return texts.say("report-not-shown", &[("name", &name)]) };
        texts.say(
            "report-skill",
            &[
                ("name", &name),
                ("mean", &mean.to_string()),
                ("passed", &self.passed.to_string()),
                ("shown", &self.shown.to_string()),
            ],
        )
    }
}
