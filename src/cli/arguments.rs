//! What can be asked of the program.

use super::{attempts, check, play, simulate};
use crate::library::{self, Library};
use crate::locale::Language;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Practice calls with angry customers, and keep your word.
#[derive(Parser)]
#[command(name = "holdord", version, about, long_about = None)]
struct Arguments {
    #[command(flatten)]
    shared: Shared,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every command takes.
#[derive(Args, Clone)]
pub(super) struct Shared {
    /// A folder with scenarios (*.ron) and houses (houses/*.ron) that come before the shipped ones.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) scenarios: Option<PathBuf>,
    /// The folder in which attempts and settings are kept; without it, the platform's.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
    /// Language of the interface: da, nb, sv, pl or en; without it, the one set or the system's.
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) language: Option<Language>,
}

/// What `play` takes.
#[derive(Args, Default)]
pub(super) struct Play {
    /// The id of a scenario; without one, the list.
    pub(super) scenario: Option<String>,
    /// Plain lines instead of the window.
    #[arg(long)]
    pub(super) terminal: bool,
    /// Plays a written list of moves and prints what came of it; see docs/plans.md.
    #[arg(long, value_name = "FILE", requires = "scenario")]
    pub(super) plan: Option<PathBuf>,
    /// The seed of the call: mood, wording and order within the scenario's bounds.
    #[arg(long)]
    pub(super) seed: Option<u64>,
    /// Prints transcript and scorecard of a plan as JSON.
    #[arg(long, requires = "plan")]
    pub(super) json: bool,
    /// Who practices.
    #[arg(long)]
    pub(super) name: Option<String>,
    /// Keeps nothing of this call.
    #[arg(long)]
    pub(super) unrecorded: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Take a call, in the window or as plain lines.
    Play(Play),
    /// Check scenario and house files: every problem with its place and help.
    Check {
        /// Files to check; without any, everything on the shelf.
        files: Vec<PathBuf>,
    },
    /// Play scenarios with the scripted trainees.
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
    /// Print the authors' reference page, as Markdown.
    Reference,
    /// List the attempts that were kept.
    Attempts {
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// Play a kept attempt again: its transcript, its scorecard, and whether they are the same.
    Replay {
        /// The attempt's number.
        attempt: i64,
        /// One JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Scores by trainee and skill.
    Report {
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
}

/// Runs the program on its arguments.
pub fn run() -> ExitCode {
    let Arguments { shared, command } = Arguments::parse();
    if let Some(folder) = shared.scenarios.as_deref().filter(|folder| !folder.is_dir()) {
        super::fail(&format!(
            "there is no folder {}: --scenarios names the folder with your *.ron files",
            folder.display()
        ));
        return ExitCode::from(2);
    }
    let library = match Library::open(&super::folders(shared.scenarios.as_deref())) {
        Ok(library) => library,
        Err(error) => {
            super::fail(&error);
            return ExitCode::from(2);
        }
    };
    match command.unwrap_or_else(|| Command::Play(Play::default())) {
        Command::Play(wanted) => play::run(library, &shared, &wanted),
        Command::Check { files } => check::run(&library, &files, shared.language),
        Command::Simulate { scenario, runs, seed, json, criteria } => {
            simulate::run(&library, &scenario, runs, seed, json, criteria)
        }
        Command::Reference => {
            super::print(library::reference().trim_end());
            ExitCode::SUCCESS
        }
        Command::Attempts { json } => attempts::list(&library, &shared, json),
        Command::Replay { attempt, json } => attempts::replay(&library, &shared, attempt, json),
        Command::Report { json } => attempts::report(&library, &shared, json),
    }
}
