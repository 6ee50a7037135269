//! One case of a day: when its call comes, whether somebody waits, and its desk while the trainee is elsewhere.

use crate::calendar::Moment;
use crate::desk::{Attempt, Desk, Passed};

/// A customer who has called back and waits to be answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ring {
    /// Since when.
    pub since: Moment,
    pub(super) follow_up: usize,
}

/// One case of the day.
#[derive(Clone, Debug)]
pub struct Slot {
    /// When its call comes in.
    pub comes: Moment,
    /// When it was taken.
    pub taken: Option<Moment>,
    /// The customer calls back and waits.
    pub ring: Option<Ring>,
    pub(super) attempt: Option<Attempt>,
}

impl Slot {
    /// The case as it is played, once its call was taken.
    pub fn attempt(&self) -> Option<&Attempt> {
        self.attempt.as_ref()
    }

    /// Since when somebody waits on the phone, at a minute.
    pub fn waits_since(&self, now: Moment) -> Option<Moment> {
        match self.ring {
            Some(ring) => Some(ring.since),
            None => Some(self.comes).filter(|comes| self.taken.is_none() && *comes <= now),
        }
    }
}

impl Slot {
    /// When a customer who calls back gives up.
    pub(super) fn gives_up_at(&self) -> Option<Moment> {
        let patience = self.attempt.as_ref()?.call().case().tuning.desk.ring_minutes;
        self.ring.map(|ring| ring.since + patience)
    }

    /// The desk comes to a minute; says whether something happened that the trainee sees.
    pub(super) fn passes(&mut self, to: Moment, stops: bool) -> bool {
        let mut noticed = false;
        let gives_up = self.gives_up_at().filter(|at| *at <= to);
        let Some(attempt) = self.attempt.as_mut() else { return false };
        if gives_up.is_some() {
            self.ring = None;
            attempt.misses_call();
            noticed = true;
        }
        loop {
            match attempt.passes(to, stops) {
                Passed::Quiet => return noticed,
                Passed::Noticed => noticed = true,
                Passed::Rings(follow_up) => {
                    noticed = true;
                    let since = attempt.desk().map_or(to, Desk::now);
                    self.ring.get_or_insert(Ring { since, follow_up });
                }
            }
            if stops {
                return noticed;
            }
        }
    }
}
