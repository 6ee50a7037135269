//! How well utterances are read, measured and kept in docs/recognizer-figures.md.

use super::library;
use super::score::{SPOKEN, Score, read, rows, score};
use expect_test::expect_file;
use holdord::locale::Language;
use std::fmt::Write;
use std::fs;

/// The sets, in the order of the report: a heading and a folder.
const SETS: [(&str, &str); 4] = [
    ("Frozen set: written and labelled without sight of the lexicons, never tuned on", "frozen"),
    ("Own tables: written before the rules, and worked with", "tables"),
    ("Second tables: written by somebody who knew neither the first ones nor the lexicons, then worked with", "more"),
    ("Development set", "dev"),
];

/// The sentences of `tests/language/ordinary/<tag>.txt`: they have nothing to do with service.
fn ordinary(language: Language) -> Vec<String> {
    let path = format!("tests/language/ordinary/{}.txt", language.tag());
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// Ordinary sentences in which something was found, and how many there are.
fn false_alarms(library: &holdord::library::Library, language: Language) -> (usize, usize) {
    let sentences = ordinary(language);
    let alarms = sentences
        .iter()
        .filter(|text| read(library, language, text).iter().any(|evidence| evidence.act.label().is_some()))
        .count();
    (alarms, sentences.len())
}

fn summary(report: &mut String, language: Language, score: &Score) {
    let all = score.all();
    let _ = writeln!(
        report,
        "| {} | {} | {:.3} | {:.3} | {:.3} | {} of {} | {} of {} | {} of {} |",
        language.tag(),
        score.utterances,
        all.precision(),
        all.recall(),
        score.macro_f1(),
        score.fired,
        score.asserted,
        score.kinds.0,
        score.kinds.1,
        score.deadlines.0,
        score.deadlines.1,
    );
}

#[test]
fn the_figures_in_the_docs_are_those_measured() {
    let library = library();
    let mut report = String::from(
        "# Figures of the recognizer\n\nMade by `UPDATE_EXPECT=1 cargo test --no-default-features --test core figures`; \
         a test fails where they differ from what is measured. What they mean is in [recognizer.md](recognizer.md).\n",
    );
    for (title, set) in SETS {
        let scores: Vec<(Language, Score)> =
            SPOKEN.into_iter().map(|language| (language, score(&library, language, &rows(set, language)))).collect();
        let _ = writeln!(
            report,
            "\n## {title}\n\n| | Utterances | Precision | Recall | Macro-F1 | `not` labels fired | Kinds right | Deadlines right |\n|---|---|---|---|---|---|---|---|"
        );
        for (language, score) in &scores {
            summary(&mut report, *language, score);
        }
        let _ = writeln!(
            report,
            "\nPrecision / recall / F1 (number of labels):\n\n| Label | da | nb | sv | pl |\n|---|---|---|---|---|"
        );
        let mut names: Vec<&String> = scores.iter().flat_map(|(_, score)| score.labels.keys()).collect();
        names.sort();
        names.dedup();
        for name in names {
            let cells = scores.iter().map(|(_, score)| {
                let cell = score.labels.get(name).copied().unwrap_or_default();
                format!("{:.2} / {:.2} / {:.2} ({})", cell.precision(), cell.recall(), cell.f1(), cell.labelled())
            });
            let _ = writeln!(report, "| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
        }
    }
    let _ = writeln!(report, "\n## Ordinary sentences\n\n| | Sentences | With a false alarm |\n|---|---|---|");
    for language in SPOKEN {
        let (alarms, sentences) = false_alarms(&library, language);
        let _ = writeln!(
            report,
            "| {} | {sentences} | {alarms} ({:.1} %) |",
            language.tag(),
            alarms as f64 * 100.0 / sentences as f64
        );
    }
    expect_file!["../../../docs/recognizer-figures.md"].assert_eq(&report);
}

#[test]
fn the_tables_are_large_enough_and_a_third_of_them_are_near_misses() {
    for language in SPOKEN {
        let rows = rows("tables", language);
        let misses = rows.iter().filter(|row| row.is_near_miss()).count();
        assert!(rows.len() >= 250 && misses * 3 >= rows.len(), "{language}: {misses} of {}", rows.len());
    }
}
