//! The same screens as plain lines: for machines without a display, screen readers and pipes.
//!
//! Every line can be read aloud on its own; nothing is drawn over what was said. Times are those
//! of a trainee who answers when the customer has finished, so a piped call is the same each time.

mod call;
mod console;
mod debrief;
mod desk;
mod session;
mod shift;

pub use console::Console;
pub use debrief::{write_summary, write_transcript};
pub use desk::show_desk;
pub use session::{Session, run, write_earlier};
pub use shift::{write_day, write_timeline};
