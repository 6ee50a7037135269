//! `holdord lexicon suggest`: entries from what trainees said they meant.

use super::arguments::Shared;
use super::{fail, open_store, print};
use crate::library::Library;
use crate::locale::Language;
use crate::store::read_meant;
use clap::Subcommand;
use std::path::PathBuf;
use std::process::ExitCode;

/// What can be done with lexicons.
#[derive(Subcommand)]
pub(super) enum LexiconCommand {
    /// Suggest entries from the sentences that were not understood, and what trainees said they meant by them.
    #[command(
        after_long_help = "Examples:\n  holdord lexicon suggest --lang da > own.ron\n  holdord lexicon suggest --lang sv --from meant.jsonl"
    )]
    Suggest {
        /// The language: da, nb, sv or pl.
        #[arg(long, value_name = "TAG")]
        lang: Language,
        /// A file of such sentences [default: the one in the folder for data].
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
}

/// Prints a lexicon file to be read by a person before it is used.
pub(super) fn run(library: &Library, shared: &Shared, command: &LexiconCommand) -> ExitCode {
    let LexiconCommand::Suggest { lang, from } = command;
    let path = match from {
        Some(path) if !path.is_file() => {
            fail(&format!("there is no file {}", path.display()));
            return ExitCode::from(2);
        }
        Some(path) => path.clone(),
        None => match open_store(shared) {
            Ok((store, _)) => store.lock().unwrap_or_else(std::sync::PoisonError::into_inner).meant_file(),
            Err(why) => {
                fail(&why);
                return ExitCode::from(2);
            }
        },
    };
    let (meant, wrong) = read_meant(&path);
    for line in &wrong {
        fail(&format!(
            "{}: line {line} is no sentence with \"lang\", \"act\" and \"text\"; it was left out",
            path.display()
        ));
    }
    let lexicon = &library.words(*lang).lexicon;
    let own = meant.into_iter().filter(|meant| meant.lang == lang.tag()).map(|meant| (meant.act, meant.text));
    let suggestions = lexicon.suggest(&own.collect::<Vec<_>>());
    print(&format!(
        "// Suggested from what trainees said they meant. Read each entry, widen or drop it, add `no:` examples,\n\
         // and put the file into lexicons/{}/ in the folder that --scenarios names; `holdord check` tries it.",
        lang.tag()
    ));
    print("Lexicon(\n  rules: [");
    for (number, suggestion) in (1..).zip(&suggestions) {
        let quoted: Vec<String> = suggestion.from.iter().map(|text| format!("\"{text}\"")).collect();
        print(&format!(
            "    (id: \"own-{number}\", act: {}, any: [\"{}\"],\n      yes: [{}]),",
            suggestion.act,
            suggestion.pattern,
            quoted.join(", ")
        ));
    }
    print("  ],\n)");
    ExitCode::SUCCESS
}
