//! The real program in tests: run with arguments, fed through a pipe, and its answer.

use serde_json::Value;
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use tempfile::TempDir;

/// What a run of the program came to.
pub(crate) struct Answer {
    /// The exit status.
    pub(crate) status: i32,
    /// What it printed.
    pub(crate) out: String,
    /// What it complained about.
    pub(crate) err: String,
}

impl Answer {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("the program prints UTF-8"),
            err: String::from_utf8(output.stderr).expect("the program prints UTF-8"),
        }
    }

    /// Its lines as JSON.
    pub(crate) fn json(&self) -> Vec<Value> {
        let line = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in `{line}`"));
        self.out.lines().map(line).collect()
    }

    /// The same answer, which must have this exit status.
    pub(crate) fn with_status(self, status: i32) -> Self {
        assert_eq!(self.status, status, "\n{}\n{}", self.out, self.err);
        self
    }
}

/// The program, with nothing of the machine it runs on: no home, no display, English.
pub(crate) fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_holdord"));
    command.env_clear().env("HOME", home).env("LANG", "en_US.UTF-8").current_dir(home);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Puts a file into a folder.
pub(crate) fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(&path, text).expect("written");
    path.display().to_string()
}

/// A folder of its own for one test, with the program's data in `data`.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// Runs the program; attempts are kept in the folder.
pub(crate) fn run<A: AsRef<OsStr>>(folder: &Path, args: impl IntoIterator<Item = A>) -> Answer {
    let mut command = program(folder);
    Answer::of(command.args(args).arg("--data").arg(folder.join("data")).output().expect("the program starts"))
}

/// Runs the program with lines typed into it.
pub(crate) fn typed<A: AsRef<OsStr>>(folder: &Path, args: impl IntoIterator<Item = A>, lines: &str) -> Answer {
    let mut command = program(folder);
    command.args(args).arg("--data").arg(folder.join("data")).stdin(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("a pipe");
    // A program that stops early reads no further: that is for the test to judge.
    let _ = input.write_all(lines.as_bytes());
    drop(input);
    Answer::of(child.wait_with_output().expect("the program ends"))
}

/// A whole call at the terminal: takes it, then says more than enough.
pub(crate) fn whole_call() -> String {
    format!("\n{}", answers())
}

/// Enough answers for any call: it is heard out, then each number is tried; whatever is left ends in silence, and a
/// case that goes on is closed.
pub(crate) fn answers() -> String {
    format!("{}{}x\nx\n", "\n\n\n\n1\n2\n3\n4\n5\n6\n7\n8\n".repeat(60), "s\n".repeat(60))
}

/// The program under way, seen through pipes.
pub(crate) struct Caller {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Caller {
    pub(crate) fn start(folder: &Path, args: &[&str]) -> Self {
        let mut command = program(folder);
        command.args(args).arg("--data").arg(folder.join("data"));
        let mut child = command.stdin(Stdio::piped()).spawn().expect("the program starts");
        let output = child.stdout.take().expect("a pipe");
        Self { child, lines: BufReader::new(output).lines() }
    }

    pub(crate) fn types(&mut self, line: &str) {
        let input = self.child.stdin.as_mut().expect("a pipe");
        writeln!(input, "{line}").expect("the program reads");
        input.flush().expect("the program reads");
    }

    /// Reads on until a line holds all of `words`.
    pub(crate) fn reads_until(&mut self, words: &[&str]) {
        let found = self
            .lines
            .by_ref()
            .map(|line| line.expect("a line"))
            .any(|line| words.iter().all(|word| line.contains(word)));
        assert!(found, "the program ended before it said {words:?}");
    }

    /// SIGKILL: the program has no say in it.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it still runs");
        self.child.wait().expect("it is gone");
    }
}
