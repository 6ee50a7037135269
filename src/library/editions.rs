//! Scenarios in other languages: which there are, and how one of them is named.
//!
//! An edition is a scenario in one language: `late-bike` in its own, `late-bike@pl` in Polish.

use super::embedded::{asset, asset_names};
use super::shelf::{Shelved, read_folder, shelve};
use crate::diagnostic::{Diagnostic, Source};
use crate::locale::Language;
use crate::scenario::{Scenario, translate};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A translation of a scenario on the shelf.
#[derive(Debug)]
pub struct Translated {
    /// The language it is in.
    pub language: Language,
    /// The file; its id is the scenario's, its content the scenario in this language.
    pub shelved: Shelved<Scenario>,
}

/// The name of a scenario in a language.
pub fn edition(scenario: &str, language: &str) -> String {
    format!("{scenario}@{language}")
}

/// The scenario and the language that an edition's name names.
pub(super) fn parts(edition: &str) -> (&str, Option<&str>) {
    edition.split_once('@').map_or((edition, None), |(id, tag)| (id, Some(tag)))
}

/// All translations: those in the folders first, then the shipped ones of scenarios that are as they were shipped.
pub(super) fn translations(folders: &[PathBuf], scenarios: &[Shelved<Scenario>]) -> Vec<Translated> {
    let mut all = Vec::new();
    for language in Language::ALL {
        let below = format!("locales/{}/scenarios", language.tag());
        let mut found: BTreeMap<String, Source> = BTreeMap::new();
        for folder in folders {
            for source in read_folder(&folder.join(&below), "ftl") {
                found.entry(stem(&source.path)).or_insert(source);
            }
        }
        for path in asset_names(&below) {
            let id = stem(&path);
            let original = asset(&format!("scenarios/{id}.ron"));
            let as_shipped =
                scenarios.iter().any(|shelved| shelved.id == id && original.as_ref() == Some(&shelved.source.text));
            if let Some(text) = asset(&path).filter(|_| as_shipped) {
                found.entry(id).or_insert(Source { path, text });
            }
        }
        all.extend(
            found
                .into_values()
                .map(|source| Translated { language, shelved: shelve_translation(source, Some(language), scenarios) }),
        );
    }
    all
}

fn stem(path: &str) -> String {
    Path::new(path).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The language in whose folder a translation lies: `locales/<tag>/scenarios/<id>.ftl`.
pub(crate) fn language_of(path: &Path) -> Option<Language> {
    path.parent()?.parent()?.file_name()?.to_string_lossy().parse().ok()
}

/// Reads a translation of one of the scenarios; of a scenario that is broken itself nothing can be said.
pub(crate) fn shelve_translation(
    source: Source,
    language: Option<Language>,
    scenarios: &[Shelved<Scenario>],
) -> Shelved<Scenario> {
    let id = stem(&source.path);
    shelve(source, |text| {
        let wrong = |code| (None, vec![Diagnostic::error(code, 0..0).arg("name", id.as_str())]);
        let Some(language) = language.filter(|language| *language != Language::English) else {
            let tag = language.map_or("", Language::tag);
            return (None, vec![Diagnostic::error("unknown-language", 0..0).arg("name", tag)]);
        };
        let Some(original) = scenarios.iter().find(|shelved| shelved.id == id) else {
            return wrong("translation-of-nothing");
        };
        match &original.content {
            Some(scenario) if scenario.language == language => wrong("translation-into-same"),
            Some(scenario) => translate(scenario, language, text),
            None => (None, Vec::new()),
        }
    })
}
