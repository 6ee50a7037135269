//! What can be asked of the program.

use super::{check, simulate};
use crate::library::Library;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Practice calls with angry customers, and keep your word.
#[derive(Parser)]
#[command(name = "holdord", version, about, long_about = None)]
struct Arguments {
    /// A folder with scenarios (*.ron) and houses (houses/*.ron) that come before the shipped ones.
    #[arg(long, global = true, value_name = "DIR")]
    scenarios: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Check scenario and house files: every problem with its place and help.
    Check {
        /// Files to check; without any, everything on the shelf.
        files: Vec<PathBuf>,
        /// Language of the messages (da, nb, sv, pl, en).
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
    },
    /// Play scenarios with the scripted trainees, one JSON object a line.
    Simulate {
        /// Ids of scenarios; without any, all of them.
        scenario: Vec<String>,
        /// Calls per bot.
        #[arg(long, default_value_t = 100)]
        runs: u32,
        /// Seed of the first call.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// One JSON object a line instead of a table.
        #[arg(long)]
        json: bool,
        /// Also print the mean of each criterion.
        #[arg(long)]
        criteria: bool,
    },
}

/// Runs the program on its arguments.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let folders: Vec<PathBuf> = arguments.scenarios.into_iter().collect();
    let library = match Library::open(&folders) {
        Ok(library) => library,
        Err(error) => {
            super::fail(&error);
            return ExitCode::from(2);
        }
    };
    match arguments.command {
        Some(Command::Check { files, language }) => check::run(&library, &files, language.as_deref()),
        Some(Command::Simulate { scenario, runs, seed, json, criteria }) => simulate::run(&library, &scenario, runs, seed, json, criteria),
        None => ExitCode::SUCCESS,
    }
}
