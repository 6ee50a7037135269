//! The house order of the source itself: who may use whom, how long a file is, what it opens with.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What each folder under `src` may name, as in ARCHITECTURE.md.
const LAYERS: &[(&str, &[&str])] = &[
    ("locale", &[]),
    ("calendar", &[]),
    ("text", &["locale"]),
    ("diagnostic", &["text"]),
    ("house", &["calendar", "diagnostic", "text", "locale"]),
    ("language", &["calendar", "diagnostic", "house", "locale"]),
    ("scenario", &["calendar", "diagnostic", "house", "language", "locale", "text"]),
    ("portrait", &["scenario"]),
    ("conversation", &["calendar", "house", "language", "locale", "scenario", "text"]),
    ("desk", &["calendar", "conversation", "house", "locale", "scenario", "text"]),
    ("shift", &["calendar", "conversation", "desk", "diagnostic", "house", "locale", "scenario", "text"]),
    ("scoring", &["calendar", "conversation", "desk", "house", "locale", "scenario", "shift", "text"]),
    ("exploration", &["calendar", "conversation", "desk", "house", "locale", "scenario", "scoring", "shift"]),
    ("store", &["scenario"]),
    (
        "library",
        &[
            "calendar",
            "conversation",
            "diagnostic",
            "exploration",
            "house",
            "language",
            "locale",
            "scenario",
            "scoring",
            "shift",
            "text",
        ],
    ),
    (
        "play",
        &[
            "calendar",
            "conversation",
            "desk",
            "diagnostic",
            "house",
            "library",
            "locale",
            "scenario",
            "scoring",
            "shift",
            "store",
            "text",
        ],
    ),
    (
        "terminal",
        &[
            "calendar",
            "conversation",
            "desk",
            "house",
            "library",
            "locale",
            "play",
            "scenario",
            "scoring",
            "shift",
            "store",
            "text",
        ],
    ),
    ("review", &["house", "library", "locale", "play", "scenario", "scoring", "store", "text"]),
    (
        "window",
        &[
            "calendar",
            "conversation",
            "desk",
            "house",
            "library",
            "locale",
            "play",
            "portrait",
            "scenario",
            "scoring",
            "shift",
            "store",
            "text",
        ],
    ),
    (
        "cli",
        &[
            "calendar",
            "conversation",
            "desk",
            "diagnostic",
            "exploration",
            "house",
            "language",
            "library",
            "locale",
            "play",
            "review",
            "scenario",
            "scoring",
            "shift",
            "store",
            "terminal",
            "text",
            "window",
        ],
    ),
];

/// The only folder that may name a crate or a thing.
const OWNERS: &[(&str, &[&str])] = &[
    ("bevy", &["window"]),
    ("rusqlite", &["store"]),
    ("rust_embed", &["library"]),
    ("annotate_snippets", &["diagnostic"]),
    ("clap", &["cli"]),
    ("std::env", &["cli"]),
    ("std::process", &["cli"]),
    ("std::io", &["cli", "terminal", "store", "library"]),
    ("std::fs", &["store", "library", "cli"]),
    ("SystemTime", &["cli"]),
    ("Instant", &["window"]),
];

struct File {
    path: PathBuf,
    /// The folder under `src`.
    layer: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files under a folder, sorted.
fn rust_files(folder: &str) -> Vec<File> {
    let (mut open, mut files) = (vec![root().join(folder)], Vec::new());
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a text");
                let path = path.strip_prefix(root()).expect("under the root").to_owned();
                let layer = path
                    .components()
                    .nth(1)
                    .map(|part| part.as_os_str().to_string_lossy().into_owned())
                    .unwrap_or_default();
                files.push(File { path, layer, text });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// The lines of code that is shipped, without comments and without the tests at the end of a file.
fn code(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let of_tests = file.path.file_stem().is_some_and(|stem| stem == "tests");
    let lines = file.text.lines().take_while(move |line| !of_tests && line.trim() != "#[cfg(test)]");
    (1..).zip(lines).map(|(number, line)| (number, line.split("//").next().unwrap_or_default()))
}

/// The words that follow `marker` in a line of code.
fn words_after<'l>(line: &'l str, marker: &'l str) -> impl Iterator<Item = &'l str> {
    line.match_indices(marker).filter_map(move |(at, _)| {
        let rest = line.get(at + marker.len()..)?;
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
        rest.get(..end).filter(|word| !word.is_empty())
    })
}

fn prove(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_layer_uses_only_the_layers_below_it() {
    let may: BTreeMap<&str, &[&str]> = LAYERS.iter().copied().collect();
    let mut found = Vec::new();
    for file in rust_files("src").iter().filter(|file| !file.layer.contains('.')) {
        let Some(may) = may.get(file.layer.as_str()) else {
            found.push(format!("{}: `{}` is not in the table of layers", file.path.display(), file.layer));
            continue;
        };
        for (number, line) in code(file) {
            let grouped = line.split_once("crate::{").map(|(_, group)| group.replace(['{', '}', ';', ','], " "));
            let grouped = grouped
                .iter()
                .flat_map(|group| group.split_whitespace())
                .map(|path| path.split("::").next().unwrap_or_default());
            for other in
                words_after(line, "crate::").chain(grouped).filter(|other| *other != file.layer && !may.contains(other))
            {
                found.push(format!("{}:{number}: `{}` may not use `{other}`", file.path.display(), file.layer));
            }
        }
    }
    prove(found);
}

#[test]
fn what_belongs_to_one_layer_is_named_only_there() {
    let mut found = Vec::new();
    for file in rust_files("src").iter().filter(|file| !file.layer.contains('.')) {
        for (number, line) in code(file) {
            for (what, owners) in OWNERS {
                let names = line.match_indices(what).any(|(at, _)| {
                    let before = line.get(..at).and_then(|before| before.chars().last());
                    let after = line.get(at + what.len()..).and_then(|after| after.chars().next());
                    let ends = |letter: Option<char>| {
                        letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_' && letter != '"')
                    };
                    ends(before) && ends(after)
                });
                if names && !owners.contains(&file.layer.as_str()) {
                    found.push(format!("{}:{number}: only {owners:?} may name `{what}`", file.path.display()));
                }
            }
        }
    }
    prove(found);
}

#[test]
fn every_file_opens_with_what_it_holds_and_none_is_too_long() {
    let mut found = Vec::new();
    for file in rust_files("src").into_iter().chain(rust_files("tests")) {
        let lines = file.text.lines().count();
        if !file.text.starts_with("//! ") {
            found.push(format!("{}: does not open with `//!`", file.path.display()));
        }
        if lines > 400 {
            found.push(format!("{}: {lines} lines, the most is 400", file.path.display()));
        }
    }
    prove(found);
}

#[test]
fn nothing_unfinished_and_nothing_forgotten_stands_in_the_source() {
    // In two parts, so that this file does not find itself.
    let words = [
        ("todo", "!("),
        ("unimplemented", "!("),
        ("dbg", "!("),
        ("FIX", "ME"),
        ("TO", "DO:"),
        ("#[ign", "ore"),
        ("#[should_", "panic"),
        ("thread::", "sleep"),
    ];
    let mut found = Vec::new();
    for file in rust_files("src").into_iter().chain(rust_files("tests")) {
        for (number, line) in (1..).zip(file.text.lines()) {
            let word = words.iter().map(|(one, two)| format!("{one}{two}")).find(|word| line.contains(word.as_str()));
            found.extend(word.map(|word| format!("{}:{number}: `{word}`", file.path.display())));
        }
    }
    prove(found);
}

#[test]
fn folders_that_nobody_should_look_into_do_not_exist() {
    let vague = ["utils", "util", "helpers", "helper", "common", "manager", "data", "info", "misc"];
    let found = rust_files("src").into_iter().chain(rust_files("tests")).filter_map(|file| {
        let named = |part: &Path| part.file_stem().is_some_and(|stem| vague.contains(&stem.to_string_lossy().as_ref()));
        file.path.iter().any(|part| named(Path::new(part))).then(|| file.path.display().to_string())
    });
    prove(found.collect());
}

#[test]
fn tests_are_sentences() {
    let mut found = Vec::new();
    for file in rust_files("src").into_iter().chain(rust_files("tests")) {
        let lines: Vec<&str> = file.text.lines().map(str::trim).collect();
        for (number, line) in (1..).zip(&lines).filter(|(_, line)| **line == "#[test]") {
            let name = lines[number..].iter().find_map(|next| next.strip_prefix("fn ")?.split('(').next());
            if name.is_none_or(|name| name.matches('_').count() < 2) {
                found.push(format!("{}:{number}: {line} {name:?} is no sentence", file.path.display()));
            }
        }
    }
    prove(found);
}
