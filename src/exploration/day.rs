//! A scripted trainee through a shift: whoever waits on the phone first, then what is due, then waiting.

use super::follow_up::{Talked, next};
use super::policy::{Bots, Policy};
use super::simulate::converse;
use super::value::Memory;
use crate::calendar::Moment;
use crate::conversation::Options;
use crate::desk::{Attempt, DeskMove, Place as Stage};
use crate::shift::{Day, DayMove, Place, Rota};
use std::sync::Arc;

/// The most moves of one day; a policy that needs more goes round in circles.
const MOST_MOVES: u32 = 1_000;

/// Plays a shift to the end of the day.
pub fn play_day(rota: &Arc<Rota>, bots: &Bots, policy: &Policy, seed: u64) -> Day {
    let mut day = Day::new(Arc::clone(rota), Options { seed, pressure: true });
    let mut talked: Vec<Talked> = day.slots().iter().map(|_| Talked::default()).collect();
    for _ in 0..MOST_MOVES {
        match day.place() {
            Place::Over => return day,
            Place::OnLine => day.in_call(|call| converse(call, bots, policy, &mut Memory::default())),
            Place::AtDesk | Place::AtBoard => step(&mut day, bots, policy, &mut talked),
        }
    }
    let _ = day.apply(DayMove::GoHome);
    day
}

fn step(day: &mut Day, bots: &Bots, policy: &Policy, talked: &mut [Talked]) {
    let now = day.now();
    let waiting = day.slots().iter().enumerate().filter_map(|(case, slot)| Some((slot.waits_since(now)?, case)));
    if let Some((_, case)) = waiting.min() {
        let _ = day.apply(DayMove::Turn(case));
        return;
    }
    let open = |attempt: &&Attempt| attempt.place() == Stage::AtDesk;
    let desks = day.slots().iter().enumerate();
    let mut due: Vec<(Moment, usize)> =
        desks.filter_map(|(case, slot)| slot.attempt().filter(open).map(|attempt| (soonest(attempt), case))).collect();
    due.sort_unstable();
    for (_, case) in due {
        let Some(attempt) = day.slots()[case].attempt() else { continue };
        let made = next(attempt, bots, policy, &mut talked[case]);
        if made != DeskMove::Wait && day.apply(DayMove::Turn(case)).is_ok() && day.at_desk(&made).is_ok() {
            return;
        }
    }
    let _ = day.apply(DayMove::Wait);
}

/// When the next open promise of a case comes due; the end of its day where none is open.
fn soonest(attempt: &Attempt) -> Moment {
    let Some(desk) = attempt.desk() else { return Moment::default() };
    let open = desk.promises().iter().filter(|promise| promise.is_open());
    open.map(|promise| promise.entry.expected).min().unwrap_or(desk.closes())
}
