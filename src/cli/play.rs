//! `holdord play`: the window, the terminal, or a written plan.

use super::arguments::{Play, Shared};
use super::played;
use super::{fail, fresh_seed, now, open_store, print, settings_of};
use crate::conversation::{Options, Plan};
use crate::library::{Library, edition};
use crate::locale::Language;
use crate::play::{Course, Review, Settings, SharedStore};
use crate::scenario::Gender;
use crate::terminal::{Console, Session, run as run_terminal};
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Plays what was asked for.
pub(super) fn run(library: Library, shared: &Shared, wanted: &Play) -> ExitCode {
    let wanted = &Play { scenario: in_language(&library, shared, wanted), ..wanted.clone() };
    if wanted.shift && wanted.scenario.as_deref().is_none_or(|id| library.shift(id).is_none()) {
        let (_, language) = settings_of(shared, None);
        fail(&match &wanted.scenario {
            Some(id) => library.texts(language).say("no-scenario", &[("id", id)]),
            None => library.texts(language).say("no-shift", &[]),
        });
        return ExitCode::from(2);
    }
    if let (Some(plan), Some(scenario)) = (&wanted.plan, &wanted.scenario) {
        return play_plan(&library, shared, scenario, plan, wanted);
    }
    if let Some(id) = wanted.scenario.as_deref().filter(|id| library.title(id).is_none()) {
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
    settings.only_own_words = wanted.own_words.unwrap_or(settings.only_own_words);
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
    let Some(id) = &wanted.scenario else {
        let (_, language) = settings_of(shared, None);
        let usable = library.shifts.iter().filter_map(|shelved| shelved.content.as_ref()).filter(|_| wanted.shift);
        let own = usable.clone().find(|shift| shift.language == language);
        return own.or(usable.clone().next()).map(|shift| shift.id.to_string());
    };
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
    let options = Options { seed: wanted.seed.unwrap_or(1), pressure: true };
    let Some(mut course) = Course::begin(library, scenario, gender, options) else {
        fail(&texts.say("no-scenario", &[("id", scenario)]));
        return ExitCode::from(2);
    };
    let played = Plan::parse(&text).and_then(|plan| course.play(&plan));
    let spoken = library.texts(course.attempt().call().scenario().language);
    let scored = course.score(&library.rubric);
    if wanted.json {
        let mut printed = played::course_json(&course, &scored, &texts, &spoken);
        printed["scenario"] = scenario.into();
        printed["seed"] = options.seed.into();
        print(&printed.to_string());
    } else {
        let view = Review::new(&course, &scored, &library.rubric, &texts, &spoken);
        let (mut input, mut output) = (std::io::empty(), std::io::stdout().lock());
        // A reader that has gone away is no error, as with every other line.
        let _ = played::write(&mut Console::new(&mut input, &mut output, texts), &course, &view, &spoken, true);
    }
    match played {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            fail(&format!("{}: {problem}", path.display()));
            ExitCode::from(1)
        }
    }
}
