//! Holdord ("hold ord": keep your word): practice calls with angry customers.
//!
//! A trainee makes moves; the conversation turns them into a transcript; the rubric turns a
//! transcript into a scorecard. Both are pure functions of their inputs. Everything else shows
//! or keeps what these two say. `ARCHITECTURE.md` has the map.

pub mod calendar;
pub mod cli;
pub mod conversation;
pub mod desk;
pub mod diagnostic;
pub mod exploration;
pub mod house;
pub mod language;
pub mod library;
pub mod locale;
pub mod play;
pub mod portrait;
pub mod scenario;
pub mod scoring;
pub mod shift;
pub mod store;
pub mod terminal;
pub mod text;
#[cfg(feature = "window")]
pub mod window;
