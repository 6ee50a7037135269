//! The core tests: what the program does without its window, proved through its public face.
//!
//! One binary, so that the whole of it is linked once. `shelf`, `lab` and `program` are what the
//! files share; every other module is about one part and mostly consists of rows.

mod bots;
mod chance;
mod check;
mod cli;
mod conversation;
mod desk;
mod dice;
mod documents;
mod editions;
mod lab;
mod language;
mod languages;
mod letter;
mod own_words;
mod program;
mod scoring;
mod shelf;
mod shift;
mod shipped;
mod store;
mod terminal;
mod tidy;
mod validity;
