//! From "waits for" to work in order and at once.
//!
//! Tasks with `after` form a partial order. It is taken apart again and again: parts that have
//! nothing to do with each other run at once, parts of which every task waits for every task of
//! the other run in order. What can be taken apart neither way is refused, because its branches
//! are not independent of each other.

use crate::house::Work;

/// The most tasks of a procedure, those that fetch stock included; a set of them is one machine word.
pub(super) const MOST: usize = 64;

/// Which tasks must be done before each task, as sets of bits.
pub(super) struct Order {
    before: Vec<u64>,
}

impl Order {
    /// Completes direct "waits for" to all that must be done before.
    pub(super) fn new(mut direct: Vec<u64>) -> Self {
        for middle in 0..direct.len() {
            let through = direct[middle];
            for tasks in &mut direct {
                if *tasks & bit(middle) != 0 {
                    *tasks |= through;
                }
            }
        }
        Self { before: direct }
    }

    /// The first task that waits for itself, be it by way of others.
    pub(super) fn circle(&self) -> Option<usize> {
        (0..self.before.len()).find(|task| self.before[*task] & bit(*task) != 0)
    }

    /// The work, taken apart; or a task of a knot that cannot be.
    pub(super) fn work(&self) -> Result<Work, usize> {
        self.take_apart((0..self.before.len()).fold(0, |all, task| all | bit(task)))
    }

    fn take_apart(&self, tasks: u64) -> Result<Work, usize> {
        let first = tasks.trailing_zeros() as usize;
        if tasks.count_ones() <= 1 {
            return Ok(Work::Task(first));
        }
        let apart = self.parts(tasks, true);
        if apart.len() > 1 {
            return apart.into_iter().map(|part| self.take_apart(part)).collect::<Result<_, _>>().map(Work::AtOnce);
        }
        let mut rows = self.parts(tasks, false);
        if rows.len() > 1 {
            rows.sort_by_key(|part| (self.before[part.trailing_zeros() as usize] & tasks & !part).count_ones());
            return rows.into_iter().map(|part| self.take_apart(part)).collect::<Result<_, _>>().map(Work::InOrder);
        }
        Err(first)
    }

    /// The parts of `tasks` that hang together through tasks that wait for each other (or: that do not).
    fn parts(&self, tasks: u64, waiting: bool) -> Vec<u64> {
        let (mut left, mut parts) = (tasks, Vec::new());
        while left != 0 {
            let mut part = 1 << left.trailing_zeros();
            loop {
                let joined = members(left & !part)
                    .filter(|one| members(part).any(|other| self.wait(*one, other) == waiting))
                    .fold(part, |part, task| part | bit(task));
                if joined == part {
                    break;
                }
                part = joined;
            }
            parts.push(part);
            left &= !part;
        }
        parts
    }

    /// Whether one of two tasks waits for the other.
    fn wait(&self, one: usize, other: usize) -> bool {
        self.before[one] & bit(other) != 0 || self.before[other] & bit(one) != 0
    }
}

pub(super) fn bit(task: usize) -> u64 {
    1 << task
}

fn members(tasks: u64) -> impl Iterator<Item = usize> {
    (0..MOST).filter(move |task| tasks & bit(*task) != 0)
}

#[cfg(test)]
mod tests {
    use super::{Order, bit};
    use crate::house::Work::{self, AtOnce, InOrder, Task};

    fn order(waits: &[&[usize]]) -> Order {
        Order::new(waits.iter().map(|list| list.iter().fold(0, |set, task| set | bit(*task))).collect())
    }

    #[test]
    fn an_order_is_taken_apart_into_rows_and_branches() {
        let rows: [(&str, &[&[usize]], Result<Work, usize>); 6] = [
            ("one", &[&[]], Ok(Task(0))),
            ("a chain", &[&[], &[0], &[1]], Ok(InOrder(vec![Task(0), Task(1), Task(2)]))),
            ("a chain written backwards", &[&[1], &[2], &[]], Ok(InOrder(vec![Task(2), Task(1), Task(0)]))),
            (
                "a fork and a join",
                &[&[], &[0], &[0], &[1, 2]],
                Ok(InOrder(vec![Task(0), AtOnce(vec![Task(1), Task(2)]), Task(3)])),
            ),
            (
                "chains side by side",
                &[&[], &[], &[0], &[1]],
                Ok(AtOnce(vec![InOrder(vec![Task(0), Task(2)]), InOrder(vec![Task(1), Task(3)])])),
            ),
            ("an N", &[&[], &[], &[0], &[0, 1]], Err(0)),
        ];
        for (what, waits, wanted) in rows {
            assert_eq!(order(waits).work(), wanted, "{what}");
        }
    }

    #[test]
    fn a_circle_is_found_however_long_it_is() {
        for (waits, circle) in [
            (&[&[0_usize] as &[usize]] as &[&[usize]], Some(0)),
            (&[&[], &[2], &[3], &[1]], Some(1)),
            (&[&[], &[0], &[1]], None),
        ] {
            assert_eq!(order(waits).circle(), circle);
        }
    }
}
