//! `holdord play`: the window, the terminal, or a written plan.

use super::arguments::{Play, Shared};
use super::{fail, fresh_seed, now, open_store, print, settings_of};
use crate::conversation::{Conversation, Options, Plan};
use crate::library::Library;
use crate::play::{lines, scorecard_json};
use crate::scenario::Gender;
use crate::scoring::score;
use crate::terminal::{Console, Session, run as run_terminal};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Plays what was asked for.
pub(super) fn run(library: Library, shared: &Shared, wanted: &Play) -> ExitCode {
    if let (Some(plan), Some(scenario)) = (&wanted.plan, &wanted.scenario) {
        return play_plan(&library, shared, scenario, plan, wanted);
    }
    let store = if wanted.unrecorded {
        None
    } else {
        match open_store(shared) {
            Ok((store, notice)) => {
                if let Some(notice) = notice {
                    fail(&notice);
                }
                Some(store)
            }
            Err(error) => {
                fail(&error);
                return ExitCode::from(2);
            }
        }
    };
    let (mut settings, language) = settings_of(shared, store.as_ref());
    if let Some(name) = &wanted.name {
        settings.profile.name.clone_from(name);
    }
    let library = Arc::new(library);
    let texts = library.texts(language);
    let why = if wanted.terminal {
        None
    } else {
        window(&library, store.as_ref(), &settings, language, wanted.scenario.as_deref())
    };
    match why {
        Some(Fallback::Closed) => return ExitCode::SUCCESS,
        Some(Fallback::Message(id)) => print(&texts.say(id, &[])),
        None => {}
    }
    let (stdin, stdout) = (std::io::stdin(), std::io::stdout());
    let (mut input, mut output) = (stdin.lock(), stdout.lock());
    let mut console = Console::new(&mut input, &mut output, texts);
    let seed = || wanted.seed.unwrap_or_else(fresh_seed);
    let mut session = Session { library: &library, store, settings, language, clock: &now, seed: &seed };
    match run_terminal(&mut session, &mut console, wanted.scenario.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            fail(&error.to_string());
            ExitCode::from(2)
        }
    }
}

/// What came of trying the window; nothing where it was closed again.
enum Fallback {
    /// It was opened and closed again.
    #[cfg_attr(not(feature = "window"), expect(dead_code, reason = "only a window can be closed"))]
    Closed,
    /// It cannot be opened; the message says why.
    Message(&'static str),
}

#[cfg(not(feature = "window"))]
fn window(
    _: &Arc<Library>,
    _: Option<&crate::play::SharedStore>,
    _: &crate::play::Settings,
    _: crate::locale::Language,
    _: Option<&str>,
) -> Option<Fallback> {
    Some(Fallback::Message("terminal-built-without-window"))
}

#[cfg(feature = "window")]
fn window(
    _: &Arc<Library>,
    _: Option<&crate::play::SharedStore>,
    _: &crate::play::Settings,
    _: crate::locale::Language,
    _: Option<&str>,
) -> Option<Fallback> {
    Some(Fallback::Message("terminal-no-window"))
}

fn play_plan(library: &Library, shared: &Shared, scenario: &str, path: &Path, wanted: &Play) -> ExitCode {
    let (settings, language) = settings_of(shared, None);
    let texts = library.texts(language);
    let Ok(text) = std::fs::read_to_string(path) else {
        fail(&texts.say("check-no-file", &[("path", &path.display().to_string())]));
        return ExitCode::from(2);
    };
    let gender: Gender = settings.profile.gender;
    let Some(case) = library.case(scenario, gender) else {
        fail(&crate::play::PlayError::NoScenario(scenario.to_owned()).to_string());
        return ExitCode::from(2);
    };
    let mut call = Conversation::new(Arc::clone(&case), Options { seed: wanted.seed.unwrap_or(1), pressure: true });
    let played = Plan::parse(&text).and_then(|plan| plan.play(&mut call));
    let spoken = library.texts(case.scenario.language);
    let scorecard = score(&case, call.transcript(), &library.rubric);
    let lines = lines(&case, call.script(), call.transcript(), &texts, &spoken);
    if wanted.json {
        let transcript: Vec<_> = lines
            .iter()
            .map(|line| {
                let turn = &call.transcript().turns[line.turn];
                json!({ "turn": line.turn, "at": line.at, "who": format!("{:?}", line.who).to_lowercase(), "text": line.text, "cut": line.cut, "anger": turn.after.anger, "trust": turn.after.trust })
            })
            .collect();
        let promises: Vec<_> = call
            .transcript()
            .ledger
            .iter()
            .map(|entry| {
                json!({
                    "step": &*case.scenario.steps[entry.step].id,
                    "expected": entry.expected.to_string(),
                    "chance": f64::from(entry.chance) / 1_000_000.0,
                    "safe_from": entry.window.safe_from.to_string(),
                    "full_until": entry.window.full_until.to_string(),
                    "informed": entry.informed,
                    "noted": entry.noted,
                })
            })
            .collect();
        let ending = call.transcript().ending.map(|ending| case.scenario.endings[ending].id.to_string());
        print(&json!({ "scenario": scenario, "seed": call.options().seed, "ending": ending, "transcript": transcript, "promises": promises, "scorecard": scorecard_json(&scorecard) }).to_string());
    } else {
        for line in &lines {
            print(&format!("{:>5}  {:?}: {}", crate::play::clock_of(line.at), line.who, line.text));
        }
        for skill in &scorecard.skills {
            print(&format!(
                "{}: {}",
                skill.skill.id(),
                skill.points.map_or_else(|| "–".to_owned(), |points| points.to_string())
            ));
        }
    }
    match played {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            fail(&format!("{}: {problem}", path.display()));
            ExitCode::from(1)
        }
    }
}
