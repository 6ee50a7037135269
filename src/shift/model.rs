//! A shift that is valid by construction, and the cases it is played with.

use crate::calendar::Moment;
use crate::conversation::Case;
use crate::house::House;
use crate::locale::Language;
use std::sync::Arc;

/// One working day.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the author's field of the same name, documented at raw::Shift")]
pub struct Shift {
    pub id: Box<str>,
    pub language: Language,
    pub title: Box<str>,
    pub briefing: Box<str>,
    pub starts: Moment,
    pub busy: Vec<Busy>,
    /// Never empty; their times rise.
    pub calls: Vec<Call>,
    /// The house that all its scenarios are of.
    pub house: Box<str>,
}

/// How much a department has to do today.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Busy")]
pub struct Busy {
    pub department: usize,
    pub percent: u32,
    pub text: Box<str>,
}

/// A call that comes in.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "as raw::Call")]
pub struct Call {
    pub scenario: Box<str>,
    pub at: Moment,
}

impl Shift {
    /// The house as it is on this day: with the queues of today.
    pub fn house_today(&self, house: &House) -> House {
        self.busy.iter().fold(house.clone(), |house, busy| house.with_queue(busy.department, busy.percent))
    }
}

/// The inputs of a shift: what is written, and a case for each call, in its order.
#[derive(Clone, Debug)]
pub struct Rota {
    /// The shift.
    pub shift: Arc<Shift>,
    /// The cases, as they are when their call is taken at once.
    pub cases: Vec<Arc<Case>>,
}
