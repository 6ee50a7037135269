//! The time after the call: how promises end, what is kept of it, and how it reads.

mod failed;
mod kept;
pub(crate) mod lab;
mod luck;
mod piped;
mod plans;
mod refused;
mod words;
