//! The recognizer: what words do, in four languages.

mod agreement;
mod figures;
mod lexicons;
mod pieces;
mod same;
mod score;

use holdord::library::Library;

fn library() -> Library {
    Library::open(&[]).expect("everything shipped can be read")
}
