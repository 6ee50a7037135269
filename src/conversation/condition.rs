//! Whether an author's condition holds at this moment of a call.

use super::call::Conversation;
use crate::scenario::{Ending, Range, Set, When};

impl Conversation {
    /// Whether an author's condition holds now.
    pub fn is_so(&self, when: &When) -> bool {
        self.holds(when)
    }

    /// The first of some endings whose condition holds; the last one has none.
    pub fn ending_among(&self, endings: &[Ending]) -> usize {
        let fits = endings.iter().position(|ending| ending.when.as_ref().is_none_or(|when| self.holds(when)));
        fits.unwrap_or(endings.len().saturating_sub(1))
    }

    /// Whether all that is given holds now.
    pub(super) fn holds(&self, when: &When) -> bool {
        self.holds_with(when, self.told)
    }

    /// As [`Self::holds`], with more facts told than there are: those of a speech that is only planned.
    pub(super) fn holds_with(&self, when: &When, told: Set) -> bool {
        let within = |range: Option<Range>, value: u8| range.is_none_or(|range| range.contains(value));
        within(when.anger, self.mood.anger)
            && within(when.trust, self.mood.trust)
            && within(when.abused, self.abused)
            && told.covers(when.told)
            && !told.meets(when.untold)
            && when.needed_told.is_none_or(|count| told.both(self.case.scenario.needed).len() >= usize::from(count))
            && self.checked.covers(when.checked)
            && !self.checked.meets(when.unchecked)
            && self.promised.covers(when.promised)
            && !self.promised.meets(when.unpromised)
            && self.apologized.covers(when.apologized)
            && self.done.covers(when.done)
            && !self.done.meets(when.undone)
            && self.standing.ready.covers(when.ready)
            && !self.standing.ready.meets(when.unready)
            && self.standing.overdue.covers(when.overdue)
            && !self.standing.overdue.meets(when.in_time)
            && self.standing.informed.covers(when.informed)
            && !self.standing.informed.meets(when.uninformed)
            && self.standing.kept.covers(when.kept)
            && within(when.failures, self.standing.failures)
            && when.agreed.is_none_or(|agreed| agreed == self.agreed)
            && when.warned.is_none_or(|warned| warned == (self.warned > 0))
            && when.replies_here.is_none_or(|count| self.replies_here >= count)
    }
}
