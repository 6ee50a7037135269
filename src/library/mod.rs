//! Everything shipped: scenarios, shifts, houses, texts, numbers; and what lies beside it.
//!
//! All of it is embedded, so that the program works from anywhere; a file of the same name in
//! `--scenarios DIR` or beside the program comes first. A file that cannot be used is kept on
//! the shelf with its problems, and the rest goes on.

mod agreement;
mod editions;
mod embedded;
mod lexicons;
mod reference;
mod shelf;

pub use editions::{Translated, edition};
pub(crate) use editions::{language_of, shelve_translation};
pub use embedded::{asset, asset_bytes, asset_names};
pub use lexicons::Words;
pub use reference::reference;
pub use shelf::{Library, Shelved};
pub(crate) use shelf::{read_file, shelve_house, shelve_scenario, shelve_shift};
