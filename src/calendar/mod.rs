//! Scenario time: minutes on a calendar of its own, working hours, public holidays.
//!
//! Nothing here knows what time it is now. Daylight saving is left out by design: a scenario's
//! day has 24 hours, and no promise hangs on the one night in which that is wrong.

mod holidays;
mod hours;
mod moment;

pub use holidays::{Country, Holidays};
pub use hours::{OpenHours, Stretch, WorkingTime};
pub use moment::Moment;
pub(crate) use moment::minute_of_clock;
