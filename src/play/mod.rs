//! What every screen shows, in the window or in the terminal.
//!
//! A practice wraps one call and keeps each move; the catalog, the lines of a transcript and the
//! debrief are views of the core's values in the words of a language. No rule lives here.

mod catalog;
mod course;
mod day;
mod debrief;
mod desk;
mod earlier;
mod history;
mod journal;
mod lines;
mod numbers;
mod own_words;
mod practice;
mod record;
mod rules;
mod settings;

pub use catalog::{Card, catalog};
pub use course::{Course, Scored, replay};
pub use day::{
    BoardCase, BoardPromise, BoardState, BoardView, DayCase, DayDebrief, Lane, PromiseBar, Review, Stretch,
    StretchKind, Timeline,
};
pub use debrief::{CriterionView, CurvePoint, Debrief, FindingView, PromiseView, SkillView, TipView};
pub use desk::{
    DeskContact, DeskDay, DeskDepartment, DeskEnding, DeskLine, DeskMessage, DeskNews, DeskPromise, DeskState,
    DeskView, HandoverView, LetterLine, LetterPage, LetterPartView, LetterVerdict, LetterView, happened_id,
    span_in_words,
};
pub use earlier::{Reopened, changed_inputs, reopen};
pub use history::{Left, PastCall, history, moment_on_the_wall, past_call, review_again};
pub use journal::{journal, note_in_words};
pub use lines::{LineView, Who, clock_of, id_of, line_of, lines, spoken};
pub use numbers::Numbers;
pub use own_words::{MEANT, MarkView, OwnWordsView, Piece, act_key, pieces};
pub use practice::{PlayError, Practice, SharedStore};
pub use record::{scorecard_json, scored_json};
pub use rules::{RuleView, rules_in_words};
pub use settings::{Profile, Settings};

/// An error with everything behind it, in one line.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
