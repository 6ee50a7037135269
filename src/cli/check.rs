//! `holdord check`: every problem of every file at once.

use super::{fail, print};
use crate::diagnostic::{Diagnostic, Severity, Source, draw};
use crate::library::{
    Library, language_of, read_file, shelve_house, shelve_scenario, shelve_shift, shelve_translation,
};
use crate::locale::Language;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Checks files, or everything on the shelf, and prints what is wrong.
pub(super) fn run(library: &Library, files: &[PathBuf], language: Option<Language>) -> ExitCode {
    let texts = library.texts(language.unwrap_or_else(super::system_language));
    let colors = std::io::stdout().is_terminal();
    let checked: Vec<(Source, Vec<Diagnostic>)> = if files.is_empty() {
        let houses = library.houses.iter().map(|house| (house.source.clone(), house.problems.clone()));
        houses
            .chain(library.scenarios.iter().map(|scenario| {
                let known = library.is_shipped(scenario);
                let disagree = if known { Vec::new() } else { library.disagreements(scenario) };
                (scenario.source.clone(), [scenario.problems.as_slice(), &disagree].concat())
            }))
            .chain(library.shifts.iter().map(|shift| (shift.source.clone(), shift.problems.clone())))
            .chain(library.translations.iter().map(|each| (each.shelved.source.clone(), each.shelved.problems.clone())))
            .chain(spoken().flat_map(|language| library.proved_words(language, None).files))
            .collect()
    } else {
        let find =
            |id: &str| library.houses.iter().find(|house| house.id == id).and_then(|house| house.content.as_deref());
        let known = |id: &str| library.scenario(id).and_then(|known| known.content.as_deref());
        let mut read = Vec::new();
        for path in files {
            if !path.is_file() {
                fail(&texts.say("check-no-file", &[("path", &path.display().to_string())]));
                return ExitCode::from(2);
            }
            let source = read_file(path);
            let begins = |name: &str| {
                let mut lines = source.text.trim_start_matches('\u{feff}').lines().map(str::trim);
                let first = lines.find(|line| !line.is_empty() && !line.starts_with("//"));
                first.is_some_and(|line| line.starts_with(name))
            };
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let shelved = shelve_translation(source, language_of(path), &library.scenarios);
                read.push((shelved.source, shelved.problems));
            } else if begins("Shift") {
                let shelved = shelve_shift(source, &known, &find, &library.holidays);
                read.push((shelved.source, shelved.problems));
            } else if begins("Lexicon") {
                let Some(language) = spoken().find(|language| folder(path) == language.tag()) else {
                    fail(&texts.say("check-lexicon-folder", &[("path", &path.display().to_string())]));
                    return ExitCode::from(2);
                };
                let words = library.proved_words(language, Some(source.clone()));
                read.extend(words.files.into_iter().filter(|(file, _)| file.path == source.path));
            } else if begins("House") {
                let shelved = shelve_house(source);
                read.push((shelved.source, shelved.problems));
            } else {
                let mut shelved = shelve_scenario(source, &find, &library.holidays);
                shelved.problems.extend(library.disagreements(&shelved));
                read.push((shelved.source, shelved.problems));
            }
        }
        read
    };
    let (mut errors, mut warnings) = (0, 0);
    for (source, problems) in &checked {
        for problem in problems {
            print(&draw(problem, source, &texts, colors));
            match problem.severity {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
        }
    }
    print(&texts.counts("check-summary", &[("files", checked.len()), ("errors", errors), ("warnings", warnings)]));
    ExitCode::from(u8::from(errors > 0))
}

/// The languages that have a lexicon.
fn spoken() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// The name of the folder a file lies in.
fn folder(path: &Path) -> String {
    let folder = path.canonicalize().ok().and_then(|path| Some(path.parent()?.file_name()?.to_owned()));
    folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
