//! A shift in words: the board between two cases, the day as a timeline, and the debrief of the day.

mod board;
mod review;
mod timeline;

pub use board::{BoardCase, BoardPromise, BoardState, BoardView};
pub use review::{DayCase, DayDebrief, Review};
pub use timeline::{Lane, PromiseBar, Stretch, StretchKind, Timeline};
