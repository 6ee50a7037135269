//! What an author is told about a broken file: every problem, its code, its place and its help.
//!
//! A row is a valid file with small edits. In an edit `⟪code|text⟫` marks the text that the problem
//! must point at, `⟪code~name|text⟫` also which near name it must suggest; the marks are taken out
//! before the file is read.

mod drawn;
mod garbage;
mod house_rows;
mod numbers;
mod quotes;
mod rows;
mod shift_rows;
pub(crate) mod translations;

use crate::shelf::LIBRARY;
use holdord::diagnostic::{Diagnostic, Severity};
use holdord::house::{self, House};
use holdord::scenario::{self, Scenario};
use std::sync::LazyLock;

/// The smallest valid scenario.
pub(crate) const MINIMAL: &str = include_str!("minimal.ron");
/// The house of the smallest scenario.
pub(crate) const HOUSE: &str = include_str!("house.ron");

static MINIMAL_HOUSE: LazyLock<House> = LazyLock::new(|| house::read(HOUSE).0.expect("the minimal house is valid"));

/// Reads a scenario; the minimal house and the shipped ones can be named in it.
pub(crate) fn read(text: &str) -> (Option<Scenario>, Vec<Diagnostic>) {
    let shipped =
        |id: &str| LIBRARY.houses.iter().find(|house| house.id == id).and_then(|house| house.content.as_deref());
    scenario::read(text, &|id| if id == "minimal" { Some(&MINIMAL_HOUSE) } else { shipped(id) }, &LIBRARY.holidays)
}

/// Reads a house and a scenario in it, both without a problem.
pub(crate) fn read_at(house: &str, scenario: &str) -> (House, Scenario) {
    let (read, problems) = house::read(house);
    let Some(house) = read.filter(|_| problems.is_empty()) else { panic!("the house: {problems:?}") };
    let (read, problems) = scenario::read(scenario, &|_| Some(&house), &LIBRARY.holidays);
    let Some(scenario) = read.filter(|_| problems.is_empty()) else { panic!("the scenario: {problems:?}") };
    (house, scenario)
}

/// One broken file: what is broken about it, and the edits that break it.
type Row = (&'static str, &'static [(&'static str, &'static str)]);

/// A text with edits; each must find its place exactly once.
pub(crate) fn edited(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "`{from}` must stand in the file exactly once");
        text.replace(from, to)
    })
}

/// Takes the marks out of a text: what is left, and the problems they announce, sorted by place.
fn unmarked(marked: &str) -> (String, Vec<String>) {
    let (mut text, mut wanted) = (String::new(), Vec::new());
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('⟪') {
        let (mark, after) = after.split_once('⟫').expect("every mark is closed");
        let (codes, inner) = mark.split_once('|').expect("a mark has a code and a text");
        text.push_str(before);
        wanted.extend(codes.split('+').map(|code| announced(code, text.matches('\n').count() + 1, inner)));
        text.push_str(inner);
        rest = after;
    }
    text.push_str(rest);
    (text, wanted)
}

fn announced(code: &str, line: usize, shown: &str) -> String {
    let (code, near) =
        code.split_once('~').map_or((code, String::new()), |(code, near)| (code, format!(", near `{near}`")));
    let severity = if code == "unreachable-beat" { "warning" } else { "error" };
    format!("{severity}[{code}] line {line} `{shown}`{near}")
}

fn found(problem: &Diagnostic, text: &str) -> String {
    let severity = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let shown = text.get(problem.span.clone()).unwrap_or("(no text)");
    let near = problem.suggestion.as_ref().map(|name| format!(", near `{name}`")).unwrap_or_default();
    format!("{severity}[{}] line {} `{shown}`{near}", problem.code, problem.place(text).0)
}

/// Reads every row and compares what is found with what its marks announce.
fn prove(valid: &str, rows: &[Row], read: impl Fn(&str) -> (bool, Vec<Diagnostic>)) {
    let mut wrong = Vec::new();
    for (what, edits) in rows {
        let (text, wanted) = unmarked(&edited(valid, edits));
        let (usable, problems) = read(&text);
        let seen: Vec<String> = problems.iter().map(|problem| found(problem, &text)).collect();
        if seen != wanted {
            wrong.push(format!(
                "{what}\n  wanted: {}\n  found:  {}",
                wanted.join("\n          "),
                seen.join("\n          ")
            ));
        }
        if usable == problems.iter().any(|problem| problem.severity == Severity::Error) {
            wrong.push(format!("{what}\n  usable: {usable}, with these problems: {}", seen.join(", ")));
        }
        wrong.extend(problems.iter().filter_map(|problem| unsaid(problem, what)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Every code has its message, its label and, where no name is suggested, its help.
fn unsaid(problem: &Diagnostic, what: &str) -> Option<String> {
    let texts = LIBRARY.texts(holdord::locale::Language::English);
    let id = format!("check-{}", problem.code);
    let args: Vec<(&str, &str)> = problem.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let message = texts.say(&id, &args);
    let complete = texts.contains(&id)
        && !message.contains("{$")
        && ["label", "help"]
            .iter()
            .all(|part| texts.attribute(&id, part, &args).is_some_and(|text| !text.contains("{$")));
    (!complete).then(|| format!("{what}: the message of `{}` is not complete: {message}", problem.code))
}

fn read_scenario(text: &str) -> (bool, Vec<Diagnostic>) {
    let (scenario, problems) = read(text);
    (scenario.is_some(), problems)
}

fn read_house(text: &str) -> (bool, Vec<Diagnostic>) {
    let (house, problems) = house::read(text);
    (house.is_some(), problems)
}

#[test]
fn the_minimal_files_are_clean() {
    prove(MINIMAL, &[("nothing", &[])], read_scenario);
    prove(HOUSE, &[("nothing", &[])], read_house);
}

#[test]
fn the_shipped_files_are_clean() {
    let problems: Vec<String> = LIBRARY
        .scenarios
        .iter()
        .map(|shelved| (&shelved.source, &shelved.problems))
        .chain(LIBRARY.houses.iter().map(|shelved| (&shelved.source, &shelved.problems)))
        .flat_map(|(source, problems)| {
            problems.iter().map(|problem| format!("{}: {}", source.path, found(problem, &source.text)))
        })
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
