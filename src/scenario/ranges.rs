//! Checks of numbers: the mood at the start, conditions, difficulty. Each problem is placed at the
//! number itself, which is found by the names of the fields that lead to it.

use super::lower::Lowering;
use super::raw::{Range, Scenario, When};
use crate::diagnostic::Diagnostic;

/// The highest value of anger, trust and every other number on their scale.
const TOP: u8 = 100;

/// Notes numbers of the customer and of the scenario that leave their range.
pub(super) fn check(at: &mut Lowering, written: &Scenario) {
    let difficulty = written.about.difficulty;
    if !(1..=5).contains(&difficulty) {
        let problem = Diagnostic::error("no-difficulty", 0..0).arg("value", difficulty.to_string());
        at.report_field(problem, None, &["about", "difficulty"]);
    }
    let customer = &written.customer;
    for (name, range) in [("anger", customer.anger), ("trust", customer.trust)] {
        upright(at, range, None, &["customer", name]);
    }
    for (name, value) in
        [("boils_at", customer.boils_at), ("floor", customer.floor), ("expressiveness", customer.expressiveness)]
    {
        if value > TOP {
            beyond(at, value, (0, usize::from(TOP)), None, &["customer", name]);
        }
    }
    let lowest = customer.anger.0;
    if customer.floor <= TOP && lowest <= TOP && customer.floor > lowest {
        let problem = Diagnostic::error("floor-too-high", 0..0).arg("floor", customer.floor.to_string());
        at.report_field(problem.arg("lowest", lowest.to_string()), None, &["customer", "floor"]);
    }
}

/// Notes what is wrong with the condition of the part with the id `of`.
pub(super) fn condition(at: &mut Lowering, written: &When, of: &str) {
    for (name, range) in [("anger", written.anger), ("trust", written.trust), ("abused", written.abused)] {
        if let Some(range) = range {
            upright(at, range, Some(of), &["when", name]);
        }
    }
    if let Some(least) = written.needed_told.filter(|least| *least == 0 || usize::from(*least) > at.needed()) {
        beyond(at, least, (1, at.needed()), Some(of), &["when", "needed_told"]);
    }
    if let Some(least) = written.replies_here.filter(|least| *least == 0 || *least > TOP) {
        beyond(at, least, (1, usize::from(TOP)), Some(of), &["when", "replies_here"]);
    }
    let named = [
        (&written.told, &written.untold, "untold"),
        (&written.checked, &written.unchecked, "unchecked"),
        (&written.promised, &written.unpromised, "unpromised"),
    ];
    for (wanted, refused, field) in named {
        if let Some(both) = refused.iter().find(|name| wanted.contains(name)) {
            at.report(Diagnostic::error("never-holds", 0..0).arg("name", *both).arg("field", field), both);
        }
    }
    if let Some(both) = written.undone.iter().find(|kind| written.done.contains(kind)) {
        let problem = Diagnostic::error("never-holds", 0..0).arg("name", format!("{both:?}")).arg("field", "undone");
        at.report_field(problem, Some(of), &["when", "undone"]);
    }
}

fn upright(at: &mut Lowering, Range(low, high): Range, of: Option<&str>, path: &[&str]) {
    if low > high || high > TOP {
        let problem = Diagnostic::error("bad-range", 0..0).arg("low", low.to_string()).arg("high", high.to_string());
        at.report_field(problem, of, path);
    }
}

fn beyond(at: &mut Lowering, value: u8, (low, high): (usize, usize), of: Option<&str>, path: &[&str]) {
    let problem = Diagnostic::error("out-of-range", 0..0).arg("value", value.to_string()).arg("low", low.to_string());
    at.report_field(problem.arg("high", high.to_string()), of, path);
}
