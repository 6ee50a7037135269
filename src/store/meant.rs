//! What trainees meant where nothing was understood: a file beside the database, a JSON object a line,
//! which a team lead turns into entries of a lexicon.

use super::database::{Store, StoreError};
use serde::{Deserialize, Serialize};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// A sentence that was not understood, and what it was meant to do.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Meant {
    /// The language's tag.
    pub lang: String,
    /// The act's name, as lexicons write it.
    pub act: String,
    /// The words.
    pub text: String,
}

/// The file's name in the folder for data.
const FILE: &str = "meant.jsonl";

impl Store {
    /// Adds a sentence to the file; the same one is not written twice.
    pub fn keep_meant(&self, meant: &Meant) -> Result<(), StoreError> {
        let path = self.meant_file();
        if read_meant(&path).0.contains(meant) {
            return Ok(());
        }
        let failed = |error| StoreError::Folder(path.clone(), error);
        let line = serde_json::to_string(meant).map_err(|error| failed(error.into()))?;
        let mut file = OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
        writeln!(file, "{line}").map_err(failed)
    }

    /// Where the file is.
    pub fn meant_file(&self) -> PathBuf {
        self.connection.path().map_or_else(PathBuf::new, |path| Path::new(path).with_file_name(FILE))
    }
}

/// The sentences in a file, and the numbers of lines that are none; a missing file has none of either.
pub fn read_meant(path: &Path) -> (Vec<Meant>, Vec<usize>) {
    let text = fs::read(path).unwrap_or_default();
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(String::from_utf8_lossy(&text).lines()).filter(|(_, line)| !line.trim().is_empty())
    {
        match serde_json::from_str(line) {
            Ok(meant) => found.push(meant),
            Err(_) => wrong.push(number),
        }
    }
    (found, wrong)
}
