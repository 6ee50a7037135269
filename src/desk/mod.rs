//! The time after the call: what was promised goes on, on the scenario's calendar.
//!
//! An attempt is one call, and where the scenario goes on, the desk after it. Departments work
//! by the house's rules, time jumps to the next thing that happens, and every call that follows
//! is a conversation like the first one. Luck decides when work is done, never what is scored.

mod apply;
mod attempt;
mod events;
mod journal;
mod letter;
mod moves;
mod plan;
mod promise;
mod record;
mod remark;
mod state;
mod work;

pub(crate) use attempt::Passed;
pub use attempt::{Attempt, Place};
pub use journal::{Asked, Journal, handed_over};
pub use letter::{Amends, check_letter, letter_amends, letter_findings};
pub use moves::{DeskMove, DeskRefused, Draft};
pub use plan::play;
pub(crate) use plan::{find, read_move};
pub use promise::{Fate, Promise};
pub use record::{DeskTurn, Happened};
pub use remark::{LetterFinding, Remark};
pub use state::Desk;
