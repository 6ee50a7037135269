//! `holdord keepable`: the chance that a promise is kept, as the house's rules have it.
//!
//! The same computation as in a call, for whoever writes house rules and wants to see what they
//! mean: the chance of one deadline, the earliest deadline that may be promised, and by when it
//! is done in so many cases.

use super::arguments::Shared;
use super::{fail, print, settings_of};
use crate::calendar::Moment;
use crate::house::{Completion, Deadline, House, PPM, Procedure, due_in_words};
use crate::library::{Library, read_file, shelve_house};
use crate::text::Texts;
use clap::Args;
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// What `keepable` takes.
#[derive(Args)]
pub(super) struct Keepable {
    /// The id of a house on the shelf, or a house file.
    house: String,
    /// What is promised: the id of a procedure, or a kind of promise that only one procedure has.
    #[arg(long)]
    kind: String,
    /// When the work begins: 2026-03-10T10:12.
    #[arg(long, value_name = "TIME")]
    at: String,
    /// The deadline: 2026-03-12T12:00.
    #[arg(long, value_name = "TIME")]
    by: String,
    /// One JSON object instead of sentences.
    #[arg(long)]
    json: bool,
}

/// The shares of cases, in percent, whose ends are printed.
const QUANTILES: [u32; 4] = [50, 80, 90, 95];

/// Prints the chance, or why there is none.
pub(super) fn run(library: &Library, shared: &Shared, wanted: &Keepable) -> ExitCode {
    let texts = library.texts(settings_of(shared, None).1);
    let answer = house_of(library, &wanted.house, &texts).and_then(|house| {
        let procedure = procedure_of(&house, &wanted.kind, &texts)?;
        let (at, by) = (time_of(&wanted.at, &texts)?, time_of(&wanted.by, &texts)?);
        let completion = Completion::new(procedure, at, &house, &library.holidays);
        Ok(if wanted.json {
            as_json(&completion, by)
        } else {
            in_words(&completion, &house, procedure, at, by, &texts)
        })
    });
    match answer {
        Ok(answer) => {
            print(&answer);
            ExitCode::SUCCESS
        }
        Err(why) => {
            fail(&why);
            ExitCode::from(2)
        }
    }
}

fn house_of(library: &Library, wanted: &str, texts: &Texts) -> Result<Arc<House>, String> {
    let shelved = library.houses.iter().find(|house| house.id == wanted).and_then(|house| house.content.clone());
    let path = Path::new(wanted);
    let found = match shelved {
        None if path.is_file() => shelve_house(read_file(path)).content,
        shelved => shelved,
    };
    found.ok_or_else(|| texts.say("keepable-no-house", &[("name", wanted)]))
}

/// The procedure with this id, or the only one of this kind.
fn procedure_of<'h>(house: &'h House, wanted: &str, texts: &Texts) -> Result<&'h Procedure, String> {
    if let Some(procedure) = house.procedures.iter().find(|procedure| &*procedure.id == wanted) {
        return Ok(procedure);
    }
    let kind = wanted.replace('-', "");
    let alike: Vec<&Procedure> =
        house.procedures.iter().filter(|procedure| procedure.kind.word().eq_ignore_ascii_case(&kind)).collect();
    let listed = |procedures: &[&Procedure]| {
        let listed = procedures.iter().map(|procedure| format!("{} ({})", procedure.id, procedure.kind.word()));
        listed.collect::<Vec<_>>().join(", ")
    };
    match alike.as_slice() {
        [procedure] => Ok(procedure),
        [] => {
            let all: Vec<&Procedure> = house.procedures.iter().collect();
            Err(texts.say("keepable-no-kind", &[("name", wanted), ("known", &listed(&all))]))
        }
        several => Err(texts.say("keepable-several", &[("name", wanted), ("known", &listed(several))])),
    }
}

fn time_of(text: &str, texts: &Texts) -> Result<Moment, String> {
    Moment::parse(&text.replace(' ', "T")).ok_or_else(|| texts.say("keepable-no-time", &[("text", text)]))
}

fn as_json(completion: &Completion, by: Moment) -> String {
    let quantiles: serde_json::Map<_, _> = QUANTILES
        .iter()
        .map(|percent| (percent.to_string(), completion.by(percent * (PPM / 100)).to_string().into()))
        .collect();
    json!({
        "probability": f64::from(completion.chance_by(by)) / f64::from(PPM),
        "safe_from": completion.safe_from().to_string(),
        "quantiles": quantiles,
    })
    .to_string()
}

fn in_words(
    completion: &Completion,
    house: &House,
    procedure: &Procedure,
    at: Moment,
    by: Moment,
    texts: &Texts,
) -> String {
    let due = |moment: Moment| due_in_words(&Deadline::Safe, moment, at, texts);
    // Whole percents, never rounded up to a threshold that is not reached.
    let percent = |chance: u32| texts.language.percent(chance / (PPM / 100));
    let begun = at.to_string().replace('T', " ");
    let [half, eight, nine, most] = QUANTILES.map(|percent| due(completion.by(percent * (PPM / 100))));
    [
        texts.say("keepable-what", &[("house", &house.name), ("what", &procedure.text), ("begun", &begun)]),
        texts.say("keepable-chance", &[("due", &due(by)), ("percent", &percent(completion.chance_by(by)))]),
        texts.say("keepable-safe", &[("due", &due(completion.safe_from())), ("percent", &percent(house.threshold))]),
        texts.say("keepable-quantiles", &[("half", &half), ("eight", &eight), ("nine", &nine), ("most", &most)]),
    ]
    .join("\n")
}
