//! `holdord translate`: an empty translation of a scenario, to be filled in.

use super::{fail, print};
use crate::library::Library;
use crate::locale::Language;
use crate::scenario::skeleton;
use std::process::ExitCode;

/// Prints the skeleton of a translation into a language.
pub(super) fn run(library: &Library, id: &str, language: Option<Language>) -> ExitCode {
    let texts = library.texts(super::system_language());
    let Some(scenario) = library.scenario(id).and_then(|shelved| shelved.content.as_ref()) else {
        fail(&texts.say("no-scenario", &[("id", id)]));
        return ExitCode::from(2);
    };
    let wanted = language.filter(|language| ![Language::English, scenario.language].contains(language));
    let Some(language) = wanted else {
        fail(&texts.say("translate-language", &[("own", scenario.language.endonym())]));
        return ExitCode::from(2);
    };
    print(skeleton(scenario, language).trim_end());
    ExitCode::SUCCESS
}
