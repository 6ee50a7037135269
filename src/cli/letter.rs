//! `holdord letter`: the letter of a kept attempt, as text or as a document to print.

use super::arguments::Shared;
use super::attempts::with_store;
use super::print;
use crate::library::Library;
use crate::play::{DeskView, chain, replay};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Prints the letter of an attempt, or writes it to a file.
pub(super) fn run(library: &Library, shared: &Shared, attempt: i64, as_html: bool, out: Option<&Path>) -> ExitCode {
    with_store(library, shared, |store, texts| {
        let id = attempt.to_string();
        let row = store.attempt(attempt).map_err(|error| chain(&error))?;
        let Some(row) = row else { return Err(texts.say("replay-none", &[("id", &id)])) };
        let moves = store.moves(row.id).map_err(|error| chain(&error))?;
        let course = replay(library, &row, &moves).map_err(|error| chain(&error))?;
        let attempt = course.attempt();
        let spoken = library.texts(attempt.call().scenario().language);
        let view = DeskView::new(attempt, texts, &spoken).map(|view| view.signed_by(&row.person));
        let letter = view.and_then(|view| view.letter);
        let Some((letter, draft)) = letter.as_ref().and_then(|letter| Some((letter, letter.sent.as_ref()?))) else {
            return Err(texts.say("letter-none", &[("id", &id)]));
        };
        let page = letter.lay_out(draft);
        let written = if as_html { page.html() } else { page.text() };
        match out {
            Some(path) => fs::write(path, written).map_err(|error| format!("{}: {error}", path.display()))?,
            None => print(written.trim_end()),
        }
        Ok(ExitCode::SUCCESS)
    })
}
