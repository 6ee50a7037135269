//! The window: every screen on the Bevy engine, and the customer's face.
//!
//! It holds no truth: a widget reports, the core decides, the screen redraws. Title, list,
//! briefing, call, desk and debrief follow one another, in a shift with the board between the
//! cases; settings and pause lie over any of them.

mod attempts;
mod board;
mod boxes;
mod briefing;
mod call;
mod debrief;
mod desk;
mod drawn;
mod focus;
mod list;
mod look;
mod marks;
mod motion;
mod office;
mod pace;
mod page;
mod pause;
mod screen;
mod settings;
mod signs;
mod sitter;
mod start;
mod theme;
mod timeline;
mod title;
mod widgets;

pub use screen::{Overlay, Screen};
pub use start::{Start, Unavailable, WindowPlugin, run};
