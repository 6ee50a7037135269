//! The shift: one clock over several cases, what is kept of it, and written days.

mod clock;
mod kept;
mod lab;
mod piped;
mod plans;
