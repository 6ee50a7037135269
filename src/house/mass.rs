//! Chances spread over the minutes of the clock, and a desk that turns arrivals into ends.
//!
//! Chance lies only where somebody works, so a mass is a row of pieces. A desk carries it into
//! its own working minutes, lets time pass there, and carries it back.

use super::duration::Rounding;
use super::{Department, Duration, House, Procedure, Task};
use crate::calendar::{Holidays, Moment, WorkingTime};
use std::rc::Rc;

/// Chance by minute of the clock, counted from a start.
#[derive(Clone, Debug, Default)]
pub(super) struct Mass {
    values: Vec<f64>,
    /// In the order of the clock, none overlaps another.
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy, Debug)]
struct Piece {
    clock: u32,
    at: usize,
    len: usize,
}

impl Mass {
    /// All of it at one minute.
    pub(super) fn point(clock: u32) -> Self {
        Self { values: vec![1.0], pieces: vec![Piece { clock, at: 0, len: 1 }] }
    }

    /// From a row of minutes that begins at `clock`; stretches of nothing that are longer than an hour are left out.
    pub(super) fn from_row(clock: u32, values: Vec<f64>) -> Self {
        const GAP: usize = 60;
        let mut pieces: Vec<Piece> = Vec::new();
        for (at, _) in values.iter().enumerate().filter(|(_, value)| **value > 0.0) {
            match pieces.last_mut() {
                Some(piece) if at < piece.at + piece.len + GAP => piece.len = at + 1 - piece.at,
                _ => pieces.push(Piece { clock: clock + at as u32, at, len: 1 }),
            }
        }
        Self { values, pieces }
    }

    /// The one minute at which all of it lies, if it is one.
    pub(super) fn only(&self) -> Option<u32> {
        match self.pieces.as_slice() {
            [Piece { clock, len: 1, .. }] => Some(*clock),
            _ => None,
        }
    }

    /// The pieces: the minute at which each begins, and its values.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (u32, &[f64])> {
        self.pieces.iter().map(|piece| (piece.clock, &self.values[piece.at..piece.at + piece.len]))
    }

    /// The values from one minute to before another, if they lie within one piece.
    pub(super) fn slice(&self, from: u32, to: u32) -> Option<&[f64]> {
        let next = self.pieces.partition_point(|piece| piece.clock <= from);
        let piece = self.pieces.get(next.checked_sub(1)?)?;
        let (skip, len) = ((from - piece.clock) as usize, (to - from) as usize);
        (skip + len <= piece.len).then(|| &self.values[piece.at + skip..piece.at + skip + len])
    }

    /// What comes later than a minute.
    pub(super) fn later_than(&self, clock: u32) -> Self {
        let cut = |piece: &Piece| {
            let skip = ((clock + 1).saturating_sub(piece.clock) as usize).min(piece.len);
            let piece = Piece { clock: piece.clock + skip as u32, at: piece.at + skip, len: piece.len - skip };
            (piece.len > 0).then_some(piece)
        };
        Self { values: self.values.clone(), pieces: self.pieces.iter().filter_map(cut).collect() }
    }

    pub(super) fn total(&self) -> f64 {
        self.pieces().flat_map(|(_, values)| values).sum()
    }

    pub(super) fn times(mut self, factor: f64) -> Self {
        self.values.iter_mut().for_each(|value| *value *= factor);
        self
    }
}

/// Chance by working minute of a desk; the first value stands at `base`.
#[derive(Clone, Debug, Default)]
pub(super) struct Worked {
    base: u32,
    values: Vec<f64>,
}

impl Worked {
    /// So many minutes later for certain.
    pub(super) fn later(mut self, minutes: u32) -> Self {
        self.base += minutes;
        self
    }

    /// After a duration more.
    pub(super) fn after(self, duration: &Duration, rounding: Rounding) -> Self {
        if self.values.is_empty() || duration.longest() == 0 {
            return self;
        }
        Self { base: self.base, values: duration.after(&self.values, rounding) }
    }

    pub(super) fn times(mut self, factor: f64) -> Self {
        self.values.iter_mut().for_each(|value| *value *= factor);
        self
    }

    /// Both together.
    pub(super) fn and(self, other: Self) -> Self {
        if self.values.is_empty() {
            return other;
        }
        if other.values.is_empty() {
            return self;
        }
        let base = self.base.min(other.base);
        let end = |worked: &Self| (worked.base - base) as usize + worked.values.len();
        let mut values = vec![0.0; end(&self).max(end(&other))];
        for worked in [&self, &other] {
            add(&mut values[(worked.base - base) as usize..], &worked.values);
        }
        Self { base, values }
    }
}

fn add(row: &mut [f64], values: &[f64]) {
    for (slot, value) in row.iter_mut().zip(values) {
        *slot += value;
    }
}

/// A department's working time from a start on, with the minute of each day after which nothing more comes in.
#[derive(Debug)]
pub(super) struct Desk {
    time: WorkingTime,
    /// The first minute of each stretch (clock minutes after the start) that is too late for its day.
    late: Vec<u32>,
}

impl Desk {
    /// The desk of each task; tasks of one department share theirs.
    pub(super) fn of_tasks(procedure: &Procedure, start: Moment, house: &House, holidays: &Holidays) -> Vec<Rc<Self>> {
        let mut desks: Vec<Option<Rc<Self>>> = vec![None; house.departments.len()];
        let desk = |task: &Task| {
            let laid_out = || Rc::new(Self::new(&house.departments[task.department], start, house, holidays));
            Rc::clone(desks[task.department].get_or_insert_with(laid_out))
        };
        procedure.tasks.iter().map(desk).collect()
    }

    fn new(department: &Department, start: Moment, house: &House, holidays: &Holidays) -> Self {
        let time = WorkingTime::new(start, &department.hours, house.country, holidays);
        let late = time.stretches().iter().map(|stretch| match department.cut_off {
            Some(minute) => {
                ((start + stretch.from).midnight(0) + (minute + 1)).minutes_since(start).min(stretch.to + 1)
            }
            None => stretch.to + 1,
        });
        let late = late.collect();
        Self { time, late }
    }

    /// The working minute at which the queue begins for what comes in at `clock`, and whether it comes while the desk works.
    pub(super) fn arrives(&self, clock: u32) -> (u32, bool) {
        let (worked, is_open, _) = self.comes(clock);
        (worked, is_open)
    }

    /// As `arrives`, with the first minute after `clock` for which the answer is another kind of answer.
    fn comes(&self, clock: u32) -> (u32, bool, u32) {
        let open = self.time.stretches();
        let next = open.partition_point(|stretch| stretch.from <= clock);
        let opens = open.get(next).map_or(u32::MAX, |stretch| stretch.from);
        next.checked_sub(1).map_or((0, false, opens), |index| {
            let (stretch, late) = (open[index], self.late[index]);
            if clock < late {
                (stretch.before + clock - stretch.from, true, late.min(opens))
            } else {
                (stretch.before + stretch.to - stretch.from, false, opens)
            }
        })
    }

    /// Minutes from the start to a moment.
    pub(super) fn clock_of(&self, moment: Moment) -> u32 {
        moment.minutes_since(self.time.start())
    }

    /// The minute of the clock at which a working minute ends.
    pub(super) fn ends(&self, worked: u32) -> u32 {
        self.time.clock_at(worked)
    }

    /// The first minute from `clock` on in which somebody works.
    pub(super) fn opens(&self, clock: u32) -> u32 {
        let next = self.time.stretches().partition_point(|stretch| stretch.to <= clock);
        self.time.stretches().get(next).map_or(clock, |stretch| stretch.from.max(clock))
    }

    /// Arrivals by the clock, in working minutes: those that come while it works, and those that wait for it to open.
    pub(super) fn arrive(&self, mass: &Mass) -> (Worked, Worked) {
        let (Some(first), Some(last)) = (mass.pieces.first(), mass.pieces.last()) else { return Default::default() };
        let base = self.arrives(first.clock).0;
        let end = self.arrives(last.clock + last.len as u32 - 1).0;
        let nothing = || Worked { base, values: vec![0.0; (end - base) as usize + 1] };
        let (mut open, mut waits) = (Worked::default(), Worked::default());
        for (mut clock, mut rest) in mass.pieces() {
            while !rest.is_empty() {
                let (worked, is_open, until) = self.comes(clock);
                let (part, after) = rest.split_at(rest.len().min((until - clock) as usize));
                let slot = (worked - base) as usize;
                let row = if is_open { &mut open } else { &mut waits };
                if row.values.is_empty() {
                    *row = nothing();
                }
                if is_open {
                    add(&mut row.values[slot..], part);
                } else {
                    row.values[slot] += part.iter().sum::<f64>();
                }
                clock += part.len() as u32;
                rest = after;
            }
        }
        (open, waits)
    }

    /// Ends in working minutes, by the clock. What would end beyond all working time ends with it.
    pub(super) fn leave(&self, worked: Worked) -> Mass {
        let Worked { base, mut values } = worked;
        let Some(first) = values.iter().position(|value| *value > 0.0) else { return Mass::default() };
        let most = (self.time.total().max(base) - base) as usize;
        if values.len() > most + 1 {
            let beyond: f64 = values.drain(most + 1..).sum();
            values[most] += beyond;
        }
        let open = self.time.stretches();
        let begin = open.partition_point(|stretch| stretch.before + (stretch.to - stretch.from) < base + first as u32);
        let mut pieces = Vec::new();
        let mut at = first.min(values.len() - 1);
        for stretch in &open[begin.min(open.len())..] {
            if at >= values.len() {
                break;
            }
            let worked = base + at as u32;
            let left = (stretch.before + (stretch.to - stretch.from) - worked) as usize + 1;
            let len = left.min(values.len() - at);
            pieces.push(Piece { clock: stretch.from + worked - stretch.before, at, len });
            at += len;
        }
        Mass { values, pieces }
    }
}
