//! What is kept: people, attempts with every move, settings. The only module that knows SQL.
//!
//! Each move is committed when it is made, so that a killed program loses nothing that was on
//! screen. A score can be computed again from the moves; a hash of each other input says whether
//! it still must come out the same.

mod attempts;
mod database;
mod meant;
mod people;

pub use attempts::{AttemptRow, Ended, NewAttempt};
pub use database::{Notice, Store, StoreError};
pub use meant::{Meant, read_meant};
pub use people::Person;
