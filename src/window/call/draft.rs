//! What has been typed and not yet said: the text, where the caret stands, and the way back.
//!
//! It outlives the box, so that a pause, a change of settings or a lost focus takes no word away.
//! Undo goes word by word; a jump of the caret begins a new step.

use crate::conversation::Move;
use bevy::clipboard::{Clipboard, ClipboardError};
use bevy::prelude::*;
use bevy::text::EditableText;

/// The text and what of it is selected, in bytes.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) anchor: usize,
    pub(super) caret: usize,
}

impl Written {
    /// As it stands in the box, without what an input method is still composing.
    pub(super) fn of(field: &EditableText) -> Self {
        let selected = field.editor.raw_selection();
        Self { text: field.value().to_string(), anchor: selected.anchor().index(), caret: selected.focus().index() }
    }
}

/// What a change did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Change {
    /// Typed something that belongs to a word.
    Letter,
    /// Typed what ends a word.
    Gap,
    /// Took letters away one by one.
    Erased,
    /// Anything else.
    Other,
}

/// So many steps can be taken back.
const STEPS: usize = 200;

/// The text as it is, and as it was.
#[derive(Default, Debug)]
pub(super) struct History {
    now: Written,
    before: Vec<Written>,
    after: Vec<Written>,
    last: Option<Change>,
}

impl History {
    /// The text as it is.
    pub(super) fn now(&self) -> &Written {
        &self.now
    }

    /// It is so now, because of this.
    pub(super) fn note(&mut self, written: Written, change: Change) {
        if written.text == self.now.text {
            if written != self.now {
                (self.now, self.last) = (written, None);
            }
            return;
        }
        let goes_on = matches!(
            (self.last, change),
            (Some(Change::Letter), Change::Letter | Change::Gap)
                | (Some(Change::Gap), Change::Gap)
                | (Some(Change::Erased), Change::Erased)
        );
        let was = std::mem::replace(&mut self.now, written);
        if !goes_on {
            self.before.push(was);
            let many = self.before.len().saturating_sub(STEPS);
            self.before.drain(..many);
        }
        self.after.clear();
        self.last = Some(change);
    }

    /// A step back, if there is one.
    pub(super) fn undo(&mut self) -> Option<&Written> {
        let was = self.before.pop()?;
        self.after.push(std::mem::replace(&mut self.now, was));
        self.last = None;
        Some(&self.now)
    }

    /// A step forward again, if there is one.
    pub(super) fn redo(&mut self) -> Option<&Written> {
        let will_be = self.after.pop()?;
        self.before.push(std::mem::replace(&mut self.now, will_be));
        self.last = None;
        Some(&self.now)
    }
}

/// What has been typed in the call under way.
#[derive(Resource, Default)]
pub(super) struct Draft {
    /// The call it belongs to.
    pub(super) call: Option<(u32, usize)>,
    pub(super) history: History,
    /// Words are being typed right now: the customer's silence does not run.
    pub(super) is_under_way: bool,
    /// What was copied last, for machines that have no clipboard.
    copied: String,
}

impl Draft {
    /// Another call begins with an empty box.
    pub(super) fn belong_to(&mut self, call: Option<(u32, usize)>) {
        if self.call != call {
            self.call = call;
            self.empty();
        }
    }

    /// It has been said.
    pub(super) fn empty(&mut self) {
        (self.history, self.is_under_way) = (History::default(), false);
    }

    /// Copies words.
    pub(super) fn copy(&mut self, words: &str, clipboard: &mut Clipboard) {
        // Where there is no clipboard the words can still be put back here.
        let _ = clipboard.set_text(words.to_owned());
        words.clone_into(&mut self.copied);
    }

    /// What was copied, in one line.
    pub(super) fn copied(&self, clipboard: &mut Clipboard) -> String {
        let words = match clipboard.fetch_text().poll_result() {
            Some(Ok(words)) => words,
            Some(Err(ClipboardError::ClipboardNotSupported)) => self.copied.clone(),
            _ => String::new(),
        };
        words.replace("\r\n", "\n").chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
    }
}

/// As much of these words as there is room for in the place of what is selected.
pub(super) fn fitting(field: &EditableText, words: &str) -> String {
    let selected = field.editor.selected_text().map_or(0, |selected| selected.chars().count());
    let taken = field.value().chars().count().saturating_sub(selected);
    words.chars().take(Move::LONGEST.saturating_sub(taken)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Change, History, Written};

    fn typed(words: &str) -> History {
        let mut history = History::default();
        let mut text = String::new();
        for sign in words.chars() {
            text.push(sign);
            let change = if sign.is_whitespace() { Change::Gap } else { Change::Letter };
            history.note(Written { anchor: text.len(), caret: text.len(), text: text.clone() }, change);
        }
        history
    }

    #[test]
    fn undo_goes_word_by_word_and_redo_comes_back() {
        let mut history = typed("Det er min fejl");
        for left in ["Det er min ", "Det er ", "Det ", ""] {
            assert_eq!(history.undo().map(|written| written.text.as_str()), Some(left));
        }
        assert_eq!(history.undo(), None);
        for again in ["Det ", "Det er ", "Det er min ", "Det er min fejl"] {
            assert_eq!(history.redo().map(|written| written.text.as_str()), Some(again));
        }
        assert_eq!(history.redo(), None);
    }

    #[test]
    fn a_jump_of_the_caret_begins_a_new_step_and_a_new_word_ends_redo() {
        let mut history = typed("ja");
        history.note(Written { text: "ja".to_owned(), anchor: 0, caret: 0 }, Change::Other);
        history.note(Written { text: "nja".to_owned(), anchor: 1, caret: 1 }, Change::Letter);
        let back = Written { text: "ja".to_owned(), anchor: 0, caret: 0 };
        assert_eq!(history.undo(), Some(&back), "the caret comes back too");
        history.note(Written { text: "aja".to_owned(), anchor: 1, caret: 1 }, Change::Letter);
        assert_eq!(history.redo(), None);
    }
}
