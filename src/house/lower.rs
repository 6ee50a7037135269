//! From house rules as written to house rules that can be computed with.

use super::raw::{self, Day, Minutes};
use super::{Department, House, Procedure, Remedy};
use crate::calendar::{Country, OpenHours, minute_of_clock};
use crate::diagnostic::{Diagnostic, recover, span_in};
use std::collections::BTreeSet;
use std::ops::Range;

/// The longest duration that a task or queue may have: 30 working days of 8 hours, in minutes.
const LONGEST: u32 = 30 * 8 * 60;

/// Reads a house file: what is valid, and all problems.
pub fn read(text: &str) -> (Option<House>, Vec<Diagnostic>) {
    let (masked, mut problems) = recover(text, |text| options().from_str::<raw::House>(text).map(drop));
    let Ok(written) = options().from_str::<raw::House>(&masked) else { return (None, problems) };
    let (house, found) = lower(&written, &masked);
    problems.extend(found);
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    (house.filter(|_| problems.is_empty()), problems)
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

struct Lowering<'t> {
    text: &'t str,
    problems: Vec<Diagnostic>,
}

impl Lowering<'_> {
    fn span(&self, part: &str) -> Range<usize> {
        span_in(self.text, part).unwrap_or(0..0)
    }

    fn error(&mut self, code: &'static str, at: &str, args: &[(&'static str, &str)]) {
        let mut problem = Diagnostic::error(code, self.span(at));
        for (name, value) in args {
            problem = problem.arg(name, *value);
        }
        self.problems.push(problem);
    }

    fn unique<'i>(&mut self, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.error("duplicate-id", id, &[("name", id)]);
            }
        }
    }

    fn hours(&mut self, written: &[raw::Hours]) -> OpenHours {
        let mut open = OpenHours::default();
        for entry in written {
            let (from, to) = (minute_of_clock(entry.opens), minute_of_clock(entry.closes));
            for (clock, minute) in [(entry.opens, from), (entry.closes, to)] {
                if minute.is_none() {
                    self.error("no-clock-time", clock, &[("text", clock)]);
                }
            }
            let (Some(from), Some(to)) = (from, to) else { continue };
            if from >= to {
                self.error("closes-before-opening", entry.closes, &[("opens", entry.opens), ("closes", entry.closes)]);
                continue;
            }
            for day in &entry.days {
                open.0[weekday(*day)] = Some((from, to));
            }
        }
        open
    }

    fn minutes(&mut self, written: Minutes, at: &str) -> Minutes {
        let Minutes(low, mode, high) = written;
        if low > mode || mode > high || high > LONGEST {
            self.error("bad-duration", at, &[("name", at), ("longest", &LONGEST.to_string())]);
            return Minutes(0, 0, 0);
        }
        written
    }
}

fn weekday(day: Day) -> usize {
    match day {
        Day::Monday => 0,
        Day::Tuesday => 1,
        Day::Wednesday => 2,
        Day::Thursday => 3,
        Day::Friday => 4,
        Day::Saturday => 5,
        Day::Sunday => 6,
    }
}

/// Checks the rules; a house only if nothing is wrong with them. `text` is what `written` borrows from.
pub fn lower(written: &raw::House, text: &str) -> (Option<House>, Vec<Diagnostic>) {
    let mut at = Lowering { text, problems: Vec::new() };
    if written.format != 1 {
        at.error("unknown-format", written.id, &[("format", &written.format.to_string())]);
    }
    let country = written.country.parse::<Country>();
    if country.is_err() {
        at.error("unknown-country", written.country, &[("name", written.country)]);
    }
    if !(1..=100).contains(&written.threshold_percent) {
        at.error("no-percentage", written.id, &[("value", &written.threshold_percent.to_string())]);
    }
    at.unique(written.departments.iter().map(|department| department.id));
    at.unique(written.procedures.iter().map(|procedure| procedure.id));
    at.unique(written.remedies.iter().map(|remedy| remedy.id));
    let hours = at.hours(&written.hours);
    if hours == OpenHours::default() {
        at.error("never-open", written.id, &[("name", written.id)]);
    }
    let mut departments = Vec::new();
    for department in &written.departments {
        let own = if department.hours.is_empty() { hours.clone() } else { at.hours(&department.hours) };
        if own == OpenHours::default() {
            at.error("never-open", department.id, &[("name", department.id)]);
        }
        let queue = at.minutes(department.queue, department.id);
        departments.push(Department { id: department.id.into(), name: department.name.into(), hours: own, queue });
    }
    let mut procedures = Vec::new();
    for procedure in &written.procedures {
        if procedure.tasks.is_empty() {
            at.error("no-tasks", procedure.id, &[("name", procedure.id)]);
        }
        let mut tasks = Vec::new();
        for task in &procedure.tasks {
            let work = at.minutes(task.work, task.department);
            let known = written.departments.iter().map(|department| department.id);
            if let Some(index) = known.clone().position(|id| id == task.department) {
                tasks.push((index, work));
            } else {
                let problem = Diagnostic::error("unknown-department", at.span(task.department));
                at.problems.push(problem.arg("name", task.department).near(task.department, known));
            }
        }
        procedures.push(Procedure { id: procedure.id.into(), text: procedure.text.into(), tasks });
    }
    let remedies = written
        .remedies
        .iter()
        .map(|remedy| Remedy { id: remedy.id.into(), text: remedy.text.into(), authority: remedy.authority })
        .collect();
    let house = country.ok().filter(|_| at.problems.is_empty()).map(|country| House {
        id: written.id.into(),
        name: written.name.into(),
        country,
        threshold: u32::from(written.threshold_percent) * 10_000,
        hours,
        departments,
        procedures,
        remedies,
        callback_minutes: written.callback_minutes,
        notice_minutes: written.notice_minutes,
        warnings: written.warnings,
        responsibility: written.responsibility,
    });
    (house, at.problems)
}
