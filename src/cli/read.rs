//! `holdord read`: what sentences do, as the recognizer reads them.

use super::{fail, print};
use crate::calendar::Moment;
use crate::language::{DialogueAct, Evidence, Lexicon};
use crate::library::Library;
use crate::locale::Language;
use clap::Args;
use serde::{Deserialize, Serialize};
use std::io::BufRead;
use std::process::ExitCode;

/// What `read` takes.
#[derive(Args)]
pub(super) struct Read {
    /// The language of the sentences: da, nb, sv or pl; of objects, of those without "lang".
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    /// When it is said: 2026-03-10T10:00.
    #[arg(long, value_name = "TIME", default_value = "2026-03-10T10:00")]
    now: String,
    /// Read objects {"id", "lang", "text"} and write {"id", "acts"}, one a line.
    #[arg(long)]
    jsonl: bool,
}

#[derive(Deserialize)]
struct Given {
    id: serde_json::Value,
    lang: Option<Language>,
    text: String,
}

#[derive(Serialize)]
struct Answer<'t> {
    id: serde_json::Value,
    acts: Vec<Act<'t>>,
}

#[derive(Serialize)]
struct Act<'t> {
    #[serde(rename = "act")]
    label: &'static str,
    span: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<String>,
    by: &'t str,
}

/// Reads standard input to its end; exit status 2 where a line cannot be read.
pub(super) fn run(library: &Library, wanted: &Read) -> ExitCode {
    let Some(moment) = Moment::parse(&wanted.now) else {
        fail(&format!("`{}` is no time: write it as 2026-03-10T10:00", wanted.now));
        return ExitCode::from(2);
    };
    let mut bytes = Vec::new();
    let mut input = std::io::stdin().lock();
    let mut number = 0;
    while input.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
        number += 1;
        let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned();
        bytes.clear();
        if line.trim().is_empty() {
            continue;
        }
        let given = if wanted.jsonl {
            match serde_json::from_str::<Given>(&line) {
                Ok(given) => given,
                Err(error) => {
                    fail(&format!("line {number} is no object with \"id\" and \"text\": {error}"));
                    return ExitCode::from(2);
                }
            }
        } else {
            Given { id: number.into(), lang: None, text: line }
        };
        let Some(language) = given.lang.or(wanted.lang).filter(|language| *language != Language::English) else {
            fail(&format!("line {number}: name the language with --lang da, nb, sv or pl"));
            return ExitCode::from(2);
        };
        let lexicon = &library.words(language).lexicon;
        let found = lexicon.read(&given.text, library.now(language, moment));
        if wanted.jsonl {
            let acts = found.iter().filter_map(|evidence| act(lexicon, &given.text, evidence)).collect();
            print(&serde_json::to_string(&Answer { id: given.id, acts }).unwrap_or_default());
        } else {
            drawn(lexicon, &given.text, &found);
        }
    }
    ExitCode::SUCCESS
}

/// An act in the words of the test format; nothing for acts that it has no label for.
fn act<'t>(lexicon: &'t Lexicon, text: &'t str, evidence: &Evidence) -> Option<Act<'t>> {
    Some(Act {
        label: evidence.act.label()?,
        span: text.get(evidence.span.clone())?,
        kind: kind(evidence),
        deadline: evidence.due.map(|due| due.to_string()),
        by: lexicon.rule(evidence.rule),
    })
}

fn kind(evidence: &Evidence) -> Option<String> {
    match evidence.act {
        DialogueAct::Promise => evidence.kind().map(|kind| kind.word().to_lowercase()),
        DialogueAct::Blame => evidence.whom().map(|whom| whom.label().to_owned()),
        DialogueAct::Argue => evidence.arguing().map(|how| how.label().to_owned()),
        _ => None,
    }
}

/// The text with a line under it for each act: where it stands, and what it is.
fn drawn(lexicon: &Lexicon, text: &str, found: &[Evidence]) {
    print(text);
    for evidence in found {
        let width = |bytes: std::ops::Range<usize>| text.get(bytes).map_or(0, |part| part.chars().count());
        let (before, under) = (width(0..evidence.span.start), width(evidence.span.clone()));
        let mut words = format!("{:?}", evidence.act);
        for more in evidence.means.iter().map(|means| format!(" {means:?}")) {
            if !words.contains(&more) {
                words.push_str(&more);
            }
        }
        if let Some(due) = evidence.due {
            words = format!("{words} by {due}");
        }
        print(&format!("{}{} {words} [{}]", " ".repeat(before), "─".repeat(under), lexicon.rule(evidence.rule)));
    }
}
