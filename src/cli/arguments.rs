//! What can be asked of the program.

use super::keepable::Keepable;
use super::lexicon::LexiconCommand;
use super::read::Read;
use super::{attempts, check, keepable, letter, lexicon, play, read, simulate, translate};
use crate::library::{self, Library};
use crate::locale::Language;
use clap::builder::BoolishValueParser;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Practice calls with angry customers, and keep your word.
///
/// Without a command the program plays: in the window, or as plain lines where there is none.
#[derive(Parser)]
#[command(name = "holdord", version, after_long_help = "Examples:\n  holdord\n  holdord --language sv play --terminal")]
struct Arguments {
    #[command(flatten)]
    shared: Shared,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The heading of the options that every command takes.
const EVERYWHERE: &str = "Options for every command";

/// What every command takes.
#[derive(Args, Clone)]
pub(super) struct Shared {
    /// Folder with your own scenarios (*.ron), houses (houses/*.ron) and lexicons (lexicons/TAG/*.ron), used before the shipped ones.
    #[arg(long, global = true, value_name = "DIR", help_heading = EVERYWHERE)]
    pub(super) scenarios: Option<PathBuf>,
    /// Folder in which calls and settings are kept [default: the system's folder for program data].
    #[arg(long, global = true, value_name = "DIR", help_heading = EVERYWHERE)]
    pub(super) data: Option<PathBuf>,
    /// Language of the interface: da, nb, sv, pl or en [default: as set in the program, else the system's].
    #[arg(long, global = true, value_name = "TAG", help_heading = EVERYWHERE)]
    pub(super) language: Option<Language>,
}

/// What `play` takes.
#[derive(Args, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Play {
    /// Id of a scenario or a shift; of a scenario with @TAG for a translation (late-bike@pl) [default: choose from the list].
    ///
    /// With --language the call is in that language if there is a translation.
    pub(super) scenario: Option<String>,
    /// Play a whole shift, several cases on one day: the one that is named, or the first one in your language.
    #[arg(long)]
    pub(super) shift: bool,
    /// Play as plain lines instead of in the window.
    #[arg(long)]
    pub(super) terminal: bool,
    /// Play a written list of moves and print what came of it; docs/plans.md says how to write one.
    #[arg(long, value_name = "FILE", requires = "scenario")]
    pub(super) plan: Option<PathBuf>,
    /// Number that fixes who calls, their mood, their wording and the order of replies [default: any; 1 for a plan].
    #[arg(long, value_name = "NUMBER")]
    pub(super) seed: Option<u64>,
    /// Print transcript and scorecard of a plan as one JSON object.
    #[arg(long, requires = "plan")]
    pub(super) json: bool,
    /// Name of the person who practices [default: the one in the settings, else it is asked for].
    #[arg(long)]
    pub(super) name: Option<String>,
    /// Whether everything is said in your own words and no replies are offered, from now on: on or off [default: as set in the program].
    #[arg(long, value_name = "on|off", value_parser = BoolishValueParser::new(), hide_possible_values = true)]
    pub(super) own_words: Option<bool>,
    /// Keep nothing of this call.
    #[arg(long)]
    pub(super) unrecorded: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Take a call, in the window or as plain lines.
    #[command(
        after_long_help = "Examples:\n  holdord play\n  holdord play --shift\n  holdord play workshop-24-hours --terminal --unrecorded\n  holdord play workshop-24-hours --plan good.plan --seed 7"
    )]
    Play(Play),
    /// Check scenario, house and translation files, and show every problem with its place and what helps.
    ///
    /// The exit status is 1 where there are errors.
    #[command(after_long_help = "Examples:\n  holdord check\n  holdord check my/late-parcel.ron my/houses/post.ron")]
    Check {
        /// Files to check [default: everything that can be played].
        files: Vec<PathBuf>,
    },
    /// Play scenarios with scripted trainees, and show what they reach.
    ///
    /// One of them does it well, each of the others has one bad habit: a fair scenario tells them apart.
    #[command(
        after_long_help = "Examples:\n  holdord simulate\n  holdord simulate workshop-24-hours --runs 500 --criteria"
    )]
    Simulate {
        /// Ids of scenarios [default: all of them].
        scenario: Vec<String>,
        /// Calls with each scripted trainee.
        #[arg(long, default_value_t = 100, value_name = "NUMBER")]
        runs: u32,
        /// Seed of the first call; each further call takes the next number.
        #[arg(long, default_value_t = 1, value_name = "NUMBER")]
        seed: u64,
        /// Print one JSON object a line.
        #[arg(long)]
        json: bool,
        /// Also print the mean of each criterion.
        #[arg(long)]
        criteria: bool,
    },
    /// The chance that a promise is kept, and the earliest deadline that may be promised.
    #[command(
        after_long_help = "Example:\n  holdord keepable bike-shop --kind repair --at 2026-03-10T10:30 --by 2026-03-11T12:00"
    )]
    Keepable(Keepable),
    /// Read what agents say, and show what each sentence does: a line of text each from standard input.
    #[command(
        after_long_help = "Examples:\n  echo 'Jeg ringer dig i morgen kl. 10.' | holdord read --lang da\n  holdord read --lang sv --now 2026-03-10T10:00 --jsonl < said.jsonl"
    )]
    Read(Read),
    /// Work on the words that the program understands.
    #[command(subcommand)]
    Lexicon(LexiconCommand),
    /// Print an empty translation of a scenario, to be filled in; --language names the language.
    #[command(after_long_help = "Example:\n  holdord translate late-bike --language pl > late-bike.ftl")]
    Translate {
        /// Id of the scenario.
        scenario: String,
    },
    /// Print the reference page for authors, as Markdown.
    #[command(after_long_help = "Example:\n  holdord reference > reference.md")]
    Reference,
    /// List the calls that were kept: when, who, how they ended, and their scores.
    #[command(after_long_help = "Examples:\n  holdord attempts\n  holdord attempts --json")]
    Attempts {
        /// Print one JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// Show a kept call again: its transcript, its debrief, and whether it still scores the same.
    ///
    /// The exit status is 1 where the scores differ from those that were kept.
    #[command(after_long_help = "Example:\n  holdord replay 12")]
    Replay {
        /// Number of the call, as `holdord attempts` lists it.
        #[arg(value_name = "NUMBER")]
        attempt: i64,
        /// Print one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Show the letter of a kept call, as text or as a document to print.
    #[command(after_long_help = "Examples:\n  holdord letter 12\n  holdord letter 12 --html --out letter.html")]
    Letter {
        /// Number of the call, as `holdord attempts` lists it.
        #[arg(value_name = "NUMBER")]
        attempt: i64,
        /// A document for the browser, to be printed on A4.
        #[arg(long)]
        html: bool,
        /// File to write to [default: print].
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Show the scores of each trainee, skill by skill.
    #[command(after_long_help = "Examples:\n  holdord report\n  holdord report --json")]
    Report {
        /// Print one JSON object a line.
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
            simulate::run(&library, shared.language, &scenario, runs, seed, json, criteria)
        }
        Command::Keepable(wanted) => keepable::run(&library, &shared, &wanted),
        Command::Reference => {
            super::print(library::reference().trim_end());
            ExitCode::SUCCESS
        }
        Command::Lexicon(command) => lexicon::run(&library, &shared, &command),
        Command::Read(wanted) => read::run(&library, &wanted),
        Command::Translate { scenario } => translate::run(&library, &scenario, shared.language),
        Command::Attempts { json } => attempts::list(&library, &shared, json),
        Command::Replay { attempt, json } => attempts::replay(&library, &shared, attempt, json),
        Command::Letter { attempt, html, out } => letter::run(&library, &shared, attempt, html, out.as_deref()),
        Command::Report { json } => attempts::report(&library, &shared, json),
    }
}
