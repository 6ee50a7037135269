//! A shift: several cases on one calendar, with the trainee's own time as a resource.
//!
//! `raw` is the file, `read` the way to the valid [`Shift`], [`Rota`] the shift with its cases,
//! [`Day`] one trainee through it. A shift adds no rule to a case: it decides whose turn it is,
//! and whatever is done for one customer takes time for all.

mod day;
mod model;
mod plan;
pub mod raw;
mod read;
mod slot;

pub use day::{Day, DayMove, DayRefused, Place};
pub use model::{Busy, Call, Rota, Shift};
pub use plan::play;
pub use read::{Scenarios, read};
pub use slot::{Ring, Slot};
