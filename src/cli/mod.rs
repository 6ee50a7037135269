//! The command line: arguments, dispatch, exit codes.
//!
//! The only place that prints and that reads the clock and the environment. Exit status 0 is
//! clean, 1 means that problems were found, 2 that the command could not run.

mod arguments;
mod check;
mod simulate;

pub use arguments::run;

use std::io::{self, Write};

/// Prints a line for people or programs; a reader that has gone away is no error.
fn print(line: &str) {
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// Prints why something could not be done.
fn fail(line: &str) {
    let _ = writeln!(io::stderr().lock(), "holdord: {line}");
}

/// The language the system is set to, or English.
fn system_language() -> crate::locale::Language {
    sys_locale::get_locale().map_or(crate::locale::Language::English, |locale| crate::locale::Language::of_system(&locale))
}
