//! The customer's mood, and how one stimulus moves it.

use super::case::Case;
use super::tuning::Tuning;
use crate::scenario::{Change, STIMULI, Stimulus};
use crate::scenario::{Customer, Origin};

/// Anger and trust, each 0 to 100. Abuse is counted apart: it is aimed at a person, anger at a problem.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Mood {
    /// 0 is at peace, 100 beside oneself.
    pub anger: u8,
    /// 0 believes nothing, 100 everything.
    pub trust: u8,
}

/// How often each kind of act has come, and when last: what is repeated wears out.
#[derive(Clone, Debug)]
pub(super) struct Wear {
    times: [u8; STIMULI],
    last: [u16; STIMULI],
}

impl Wear {
    pub(super) fn new() -> Self {
        Self { times: [0; STIMULI], last: [0; STIMULI] }
    }

    /// Times this has come and is still remembered at the given reply; counts it once more.
    fn count(&mut self, of: Stimulus, reply: u16, forgotten_after: u16) -> u8 {
        let index = of as usize;
        let forgotten = (reply - self.last[index]).checked_div(forgotten_after).unwrap_or(0);
        let before = self.times[index].saturating_sub(u8::try_from(forgotten).unwrap_or(u8::MAX));
        self.times[index] = before.saturating_add(1);
        self.last[index] = reply;
        before
    }
}

/// What a stimulus meets.
pub(super) struct Temper<'c> {
    pub(super) tuning: &'c Tuning,
    pub(super) customer: &'c Customer,
    pub(super) agreed: bool,
    /// Number of the trainee's replies so far.
    pub(super) reply: u16,
}

impl Mood {
    /// Whether reasons are not heard now (R29).
    pub fn is_hot(self, customer: &Customer) -> bool {
        self.anger >= customer.boils_at
    }

    /// The mood after one thing that happens outside a call.
    #[must_use]
    pub(crate) fn moved(mut self, of: Stimulus, case: &Case) -> Self {
        let customer = &case.scenario.customer;
        let temper = Temper { tuning: &case.tuning, customer, agreed: true, reply: 0 };
        self.feel(of, &mut Wear::new(), &temper);
        self
    }

    /// Moves by one stimulus. Low trust lets anger rise more, high trust less; before a step is agreed it does not fall below the floor.
    pub(super) fn feel(&mut self, of: Stimulus, wear: &mut Wear, temper: &Temper) {
        let before = wear.count(of, temper.reply, temper.tuning.wear_forgotten_after);
        let origin: Origin = temper.customer.origin;
        let Change(mut anger, trust) = temper.tuning.change(of, self.is_hot(temper.customer), origin, before);
        if anger > 0 {
            anger = temper.tuning.rise(anger, self.trust);
        }
        let floor = if temper.agreed { 0 } else { temper.customer.floor.min(self.anger) };
        self.anger = shift(self.anger, anger, floor);
        self.trust = shift(self.trust, trust, 0);
    }
}

fn shift(value: u8, by: i16, floor: u8) -> u8 {
    let moved = (i16::from(value) + by).clamp(i16::from(floor), 100);
    u8::try_from(moved).unwrap_or(value)
}
