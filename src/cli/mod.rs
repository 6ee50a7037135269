//! The command line: arguments, dispatch, exit codes.
//!
//! The only place that prints and that reads the clock and the environment. Exit status 0 is
//! clean, 1 means that problems were found, 2 that the command could not run.

mod arguments;
mod attempts;
mod check;
mod keepable;
mod letter;
mod lexicon;
mod play;
mod played;
mod read;
mod simulate;
mod translate;

pub use arguments::run;

use crate::locale::Language;
use crate::play::{Settings, SharedStore, chain};
use crate::store::{Notice, Store};
use arguments::Shared;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Prints a line for people or programs; a reader that has gone away is no error.
fn print(line: &str) {
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// Prints why something could not be done.
fn fail(line: &str) {
    let _ = writeln!(io::stderr().lock(), "holdord: {line}");
}

/// The folders whose files come before the shipped ones: the one given, then the program's own.
fn folders(given: Option<&Path>) -> Vec<PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|path| path.parent().map(|folder| folder.join("scenarios")));
    given.map(Path::to_owned).into_iter().chain(beside.filter(|folder| folder.is_dir())).collect()
}

/// The language the system is set to, or English.
fn system_language() -> Language {
    sys_locale::get_locale().map_or(Language::English, |locale| Language::of_system(&locale))
}

/// The time now, as RFC 3339 in UTC.
#[expect(clippy::disallowed_methods, reason = "attempts carry the time at which they were made")]
fn now() -> String {
    let time = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    jiff::Timestamp::from_second(i64::try_from(time.as_secs()).unwrap_or(0))
        .map_or_else(|_| String::new(), |time| time.to_string())
}

/// A seed that nobody chose.
#[expect(clippy::disallowed_methods, reason = "a new call should differ from the last one")]
fn fresh_seed() -> u64 {
    let time = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::from(time.subsec_nanos()) ^ (time.as_secs() << 20)
}

/// The store in the folder given or the platform's, with what should be said about opening it.
fn open_store(shared: &Shared) -> Result<(SharedStore, Option<String>), String> {
    let platform = || directories::ProjectDirs::from("", "", "holdord").map(|folders| folders.data_dir().to_owned());
    let folder =
        shared.data.clone().or_else(platform).ok_or("this system names no folder for data: choose one with --data")?;
    let (store, notice) = Store::open(&folder).map_err(|error| chain(&error))?;
    let notice = notice.map(|Notice::SetAside(path)| {
        format!("the database was damaged; it lies untouched at {}, and a new one was begun", path.display())
    });
    Ok((Arc::new(Mutex::new(store)), notice))
}

/// The settings that are kept, and the language that follows from them.
fn settings_of(shared: &Shared, store: Option<&SharedStore>) -> (Settings, Language) {
    let kept =
        store.and_then(|store| Settings::load(&store.lock().unwrap_or_else(std::sync::PoisonError::into_inner)).ok());
    let settings = kept.unwrap_or_default();
    let language = shared.language.or(settings.language).unwrap_or_else(system_language);
    (settings, language)
}
