//! The call itself: the same inputs give the same call, and each move does what people would expect.

mod mood;
mod moves;
mod plans;
mod same;
mod time;

pub(crate) use same::any_call;
