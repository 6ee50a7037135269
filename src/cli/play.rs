//! `holdord play`: the window, the terminal, or a written plan.

use super::arguments::{Play, Shared};
use super::played;
use super::{fail, fresh_seed, now, open_store, print, settings_of};
use crate::conversation::{Options, Plan};
use crate::desk::{self, Attempt};
use crate::library::{Library, edition};
use crate::locale::Language;
use crate::play::{Debrief, Settings, SharedStore, scorecard_json};
use crate::scenario::Gender;
use crate::scoring::score_attempt;
use crate::terminal::{Console, Session, run as run_terminal};
use serde_json::json;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Plays what was asked for.
pub(super) fn run(library: Library, shared: &Shared, wanted: &Play) -> ExitCode {
    let wanted = &Play { scenario: in_language(&library, shared, wanted), ..wanted.clone() };
    if let (Some(plan), Some(scenario)) = (&wanted.plan, &wanted.scenario) {
        return play_plan(&library, shared, scenario, plan, wanted);
    }
    if let Some(id) = wanted.scenario.as_deref().filter(|id| library.case(id, Gender::Feminine).is_none()) {
        let (_, language) = settings_of(shared, None);
        fail(&library.texts(language).say("no-scenario", &[("id", id)]));
        return ExitCode::from(2);
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
    if !wanted.terminal {
        match window(&library, store.as_ref(), &settings, language, wanted) {
            None => return ExitCode::SUCCESS,
            Some(why) => print(&texts.say(why, &[])),
        }
    }
    let (stdin, stdout) = (std::io::stdin(), std::io::stdout());
    let (mut input, mut output) = (stdin.lock(), stdout.lock());
    let typed = input.is_terminal();
    let mut console = Console::new(&mut input, &mut output, texts);
    if !typed {
        console = console.echoing();
    }
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

/// The scenario that was asked for; in the language that was asked for, if it is translated into it.
fn in_language(library: &Library, shared: &Shared, wanted: &Play) -> Option<String> {
    let id = wanted.scenario.as_ref()?;
    let asked = shared.language.filter(|_| !id.contains('@')).map(|language| edition(id, language.tag()));
    asked.filter(|edition| library.case(edition, Gender::Feminine).is_some()).or_else(|| Some(id.clone()))
}

/// Opens the window and stays in it; where there can be none, the id of the message that says why.
#[cfg(feature = "window")]
#[expect(clippy::disallowed_methods, reason = "the environment names the display")]
fn window(
    library: &Arc<Library>,
    store: Option<&SharedStore>,
    settings: &Settings,
    language: Language,
    wanted: &Play,
) -> Option<&'static str> {
    let named =
        ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var(name).is_ok_and(|value| !value.is_empty()));
    let seed = wanted.seed;
    let start = crate::window::Start {
        library: Arc::clone(library),
        store: store.cloned(),
        settings: settings.clone(),
        system_language: language,
        scenario: wanted.scenario.clone(),
        clock: now,
        seed: Arc::new(move || seed.unwrap_or_else(fresh_seed)),
        has_display: named || cfg!(not(target_os = "linux")),
    };
    crate::window::run(start).err().map(|_| "terminal-no-window")
}

/// This program has no window.
#[cfg(not(feature = "window"))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as with a window")]
fn window(_: &Arc<Library>, _: Option<&SharedStore>, _: &Settings, _: Language, _: &Play) -> Option<&'static str> {
    Some("terminal-built-without-window")
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
        fail(&texts.say("no-scenario", &[("id", scenario)]));
        return ExitCode::from(2);
    };
    let options = Options { seed: wanted.seed.unwrap_or(1), pressure: true };
    let mut attempt = Attempt::new(Arc::clone(&case), options);
    let played = Plan::parse(&text).and_then(|plan| desk::play(&plan, &mut attempt));
    let spoken = library.texts(case.scenario.language);
    let scorecard = score_attempt(&attempt, &library.rubric);
    if wanted.json {
        let first = attempt.conversations().next().unwrap_or(attempt.call());
        let ending = first.transcript().ending.map(|ending| case.scenario.endings[ending].id.to_string());
        let printed = json!({
            "scenario": scenario,
            "seed": options.seed,
            "ending": ending,
            "transcript": played::transcript_json(first, &texts, &spoken),
            "promises": played::promises_json(&attempt),
            "calls": played::calls_json(&attempt, &texts, &spoken),
            "desk": played::desk_json(&attempt, &texts, &spoken),
            "case": played::case_json(&attempt),
            "scorecard": scorecard_json(&scorecard),
        });
        print(&printed.to_string());
    } else {
        let view = Debrief::new(&attempt, &scorecard, &library.rubric, &texts, &spoken);
        let (mut input, mut output) = (std::io::empty(), std::io::stdout().lock());
        // A reader that has gone away is no error, as with every other line.
        let _ = played::write(&mut Console::new(&mut input, &mut output, texts), &attempt, &view, &spoken, true);
    }
    match played {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            fail(&format!("{}: {problem}", path.display()));
            ExitCode::from(1)
        }
    }
}
