//! Labelled utterances, and how well a reading agrees with them.
//!
//! An act is found when the label is equal and the spans share at least three tenths of the words
//! of both; each found act counts once. Kind and deadline are compared on found acts.

use holdord::calendar::Moment;
use holdord::language::{DialogueAct, Evidence};
use holdord::library::Library;
use holdord::locale::Language;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

pub(crate) const SPOKEN: [Language; 4] = [Language::Danish, Language::Bokmal, Language::Swedish, Language::Polish];

/// One labelled act.
#[derive(Deserialize)]
pub(crate) struct Label {
    act: String,
    span: String,
    kind: Option<String>,
    deadline: Option<String>,
}

/// One labelled utterance.
#[derive(Deserialize)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) text: String,
    acts: Vec<Label>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    ok: Vec<String>,
    #[serde(default)]
    tricky: bool,
}

impl Row {
    /// Whether something in it must not be found, or nearly is what is found.
    pub(crate) fn is_near_miss(&self) -> bool {
        self.tricky || !self.not.is_empty()
    }
}

/// The rows of `tests/language/<set>/<tag>.jsonl`.
pub(crate) fn rows(set: &str, language: Language) -> Vec<Row> {
    let path = format!("tests/language/{set}/{}.jsonl", language.tag());
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{path}: {error}: {line}")))
        .collect()
}

/// The moment that deadlines in labels are written for.
pub(crate) fn tuesday() -> Moment {
    Moment::parse("2026-03-10T10:00").expect("a moment")
}

pub(crate) fn read(library: &Library, language: Language, text: &str) -> Vec<Evidence> {
    library.words(language).lexicon.read(text, library.now(language, tuesday()))
}

/// Hits, false alarms and misses of one label.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cell {
    hits: u32,
    alarms: u32,
    misses: u32,
}

impl Cell {
    pub(crate) fn precision(self) -> f64 {
        f64::from(self.hits) / f64::from((self.hits + self.alarms).max(1))
    }

    pub(crate) fn recall(self) -> f64 {
        f64::from(self.hits) / f64::from((self.hits + self.misses).max(1))
    }

    pub(crate) fn f1(self) -> f64 {
        f64::from(2 * self.hits) / f64::from((2 * self.hits + self.alarms + self.misses).max(1))
    }

    pub(crate) fn labelled(self) -> u32 {
        self.hits + self.misses
    }
}

/// How a set was read.
#[derive(Default)]
pub(crate) struct Score {
    pub(crate) utterances: usize,
    pub(crate) labels: BTreeMap<String, Cell>,
    /// Labels that must not be found, and those of them that were.
    pub(crate) asserted: usize,
    pub(crate) fired: usize,
    pub(crate) kinds: (u32, u32),
    pub(crate) deadlines: (u32, u32),
}

impl Score {
    pub(crate) fn all(&self) -> Cell {
        self.labels.values().fold(Cell::default(), |sum, cell| Cell {
            hits: sum.hits + cell.hits,
            alarms: sum.alarms + cell.alarms,
            misses: sum.misses + cell.misses,
        })
    }

    /// The mean of F1 over the labels that the set has.
    pub(crate) fn macro_f1(&self) -> f64 {
        let known: Vec<f64> = self.labels.values().filter(|cell| cell.labelled() > 0).map(|cell| cell.f1()).collect();
        known.iter().sum::<f64>() / known.len().max(1) as f64
    }
}

/// Reads every row and compares.
pub(crate) fn score(library: &Library, language: Language, rows: &[Row]) -> Score {
    let mut score = Score { utterances: rows.len(), ..Score::default() };
    for row in rows {
        let found: Vec<Evidence> =
            read(library, language, &row.text).into_iter().filter(|evidence| evidence.act.label().is_some()).collect();
        let mut used = vec![false; found.len()];
        for want in &row.acts {
            let span = |evidence: &Evidence| row.text.get(evidence.span.clone()).unwrap_or_default().to_owned();
            let hit = found.iter().enumerate().position(|(index, evidence)| {
                !used[index] && evidence.act.label() == Some(&want.act) && share(&span(evidence), &want.span) >= 0.3
            });
            let cell = score.labels.entry(want.act.clone()).or_default();
            let Some(hit) = hit else {
                cell.misses += 1;
                continue;
            };
            used[hit] = true;
            cell.hits += 1;
            if let Some(kind) = &want.kind {
                score.kinds.1 += 1;
                score.kinds.0 += u32::from(kind_of(&found[hit]).as_ref() == Some(kind));
            }
            if want.act == "promise" {
                score.deadlines.1 += 1;
                let due = found[hit].due.map(|due| due.to_string());
                score.deadlines.0 += u32::from(due.map(end_of_week) == want.deadline.clone().map(end_of_week));
            }
        }
        for (evidence, _) in found.iter().zip(&used).filter(|(_, used)| !**used) {
            let label = evidence.act.label().unwrap_or_default();
            if !row.ok.iter().any(|ok| ok == label) {
                score.labels.entry(label.to_owned()).or_default().alarms += 1;
            }
        }
        let names: BTreeSet<&str> = found.iter().filter_map(|evidence| evidence.act.label()).collect();
        score.asserted += row.not.len();
        score.fired += row.not.iter().filter(|label| names.contains(label.as_str())).count();
    }
    score
}

fn kind_of(evidence: &Evidence) -> Option<String> {
    match evidence.act {
        DialogueAct::Promise => evidence.kind().map(|kind| kind.word().to_lowercase()),
        DialogueAct::Blame => evidence.whom().map(|whom| whom.label().to_owned()),
        DialogueAct::Argue => evidence.arguing().map(|how| how.label().to_owned()),
        _ => None,
    }
}

/// The share of words that two spans have in common.
fn share(one: &str, other: &str) -> f64 {
    let words = |text: &str| -> BTreeSet<String> {
        text.to_lowercase()
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (one, other) = (words(one), words(other));
    one.intersection(&other).count() as f64 / one.union(&other).count().max(1) as f64
}

/// A week and its Sunday are the same deadline.
fn end_of_week(due: String) -> String {
    let Some((year, week)) = due.split_once("-W") else { return due };
    let (year, week) = (year.parse().expect("a year"), week.parse().expect("a week"));
    let day = jiff::civil::ISOWeekDate::new(year, week, jiff::civil::Weekday::Sunday).expect("a week of that year");
    day.date().to_string()
}
