//! From house rules as written to house rules that can be computed with.

mod order;
mod tasks;

use super::raw::{self, Day, Minutes, Role};
use super::{Authority, Department, Duration, House, Letter, Remedy};
use crate::calendar::{Country, OpenHours, minute_of_clock};
use crate::diagnostic::{Diagnostic, recover, span_in};
use std::collections::BTreeSet;
use std::ops::Range;

/// The longest duration that a task or queue may have: 30 working days of 8 hours, in minutes.
const LONGEST: u32 = 30 * 8 * 60;
/// The most durations of a table.
const MOST_MEASURED: usize = 1_000;

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

    /// One of two ways to say how long something takes; `fields` are their names.
    fn duration(
        &mut self,
        minutes: Option<Minutes>,
        table: Option<&[u32]>,
        fields: [&'static str; 2],
        at: &str,
    ) -> Duration {
        let longest = LONGEST.to_string();
        if minutes.is_some() && table.is_some() {
            self.error("two-durations", at, &[("name", at), ("one", fields[0]), ("other", fields[1])]);
        } else if let Some(table) = table {
            if table.is_empty() {
                self.error("empty-table", at, &[("name", at), ("field", fields[1])]);
            } else if table.len() > MOST_MEASURED {
                let (count, most) = (table.len().to_string(), MOST_MEASURED.to_string());
                self.error("too-many", at, &[("what", fields[1]), ("count", &count), ("most", &most)]);
            } else if table.iter().any(|minutes| *minutes > LONGEST) {
                self.error("bad-duration", at, &[("name", at), ("longest", &longest)]);
            } else {
                let mut table = table.to_vec();
                table.sort_unstable();
                return Duration::Measured(table.into());
            }
        } else if let Some(Minutes(low, mode, high)) = minutes {
            if low > mode || mode > high || high > LONGEST {
                self.error("bad-duration", at, &[("name", at), ("longest", &longest)]);
            } else {
                return Duration::Triangular(Minutes(low, mode, high));
            }
        }
        Duration::NONE
    }

    fn departments(&mut self, written: &raw::House, hours: &OpenHours) -> Vec<Department> {
        let mut departments = Vec::new();
        let mut trainees = 0;
        for department in &written.departments {
            let id = department.id;
            let own = if department.hours.is_empty() { hours.clone() } else { self.hours(&department.hours) };
            if own == OpenHours::default() {
                self.error("never-open", id, &[("name", id)]);
            }
            let queue =
                self.duration(department.queue, department.measured_queue.as_deref(), ["queue", "measured_queue"], id);
            let cut_off = department.cut_off.and_then(|clock| self.cut_off(clock, id, &own));
            trainees += u32::from(department.is_trainee);
            if department.is_trainee && trainees > 1 {
                self.error("second-trainee", id, &[("name", id)]);
            }
            let is_trainee = department.is_trainee;
            departments.push(Department {
                id: id.into(),
                name: department.name.into(),
                hours: own,
                queue,
                cut_off,
                is_trainee,
            });
        }
        if trainees == 0 {
            self.error("no-trainee", written.id, &[("name", written.id)]);
        }
        departments
    }

    fn cut_off(&mut self, clock: &str, department: &str, hours: &OpenHours) -> Option<u32> {
        let Some(minute) = minute_of_clock(clock) else {
            self.error("no-clock-time", clock, &[("text", clock)]);
            return None;
        };
        let open = |(from, to): &(u32, u32)| (*from..=*to).contains(&minute);
        if *hours != OpenHours::default() && !hours.0.iter().flatten().any(open) {
            self.error("cut-off-when-closed", clock, &[("name", department), ("clock", clock)]);
        }
        Some(minute)
    }

    fn remedies(&mut self, written: &raw::House) -> Vec<Remedy> {
        let id = written.id;
        let limit = |role: Role| written.authority.iter().find(|limit| limit.role == role).map(|limit| limit.amount);
        let (agent, lead) = (limit(Role::Agent), limit(Role::Lead));
        for (index, limit) in written.authority.iter().enumerate() {
            let role = format!("{:?}", limit.role);
            if limit.amount < 0 {
                self.error("negative-amount", id, &[("name", &role), ("amount", &limit.amount.to_string())]);
            }
            if written.authority.iter().take(index).any(|other| other.role == limit.role) {
                self.error("said-twice", id, &[("what", "authority"), ("name", &role)]);
            }
        }
        if let (Some(agent), Some(lead)) = (agent, lead)
            && agent > lead
        {
            self.error("agent-above-lead", id, &[("agent", &agent.to_string()), ("lead", &lead.to_string())]);
        }
        let granted = |amount: i64| {
            if agent.is_some_and(|limit| amount <= limit) {
                Authority::Agent
            } else if lead.is_some_and(|limit| amount <= limit) {
                Authority::Lead
            } else {
                Authority::Nobody
            }
        };
        let mut remedies = Vec::new();
        for remedy in &written.remedies {
            if let Some(amount) = remedy.amount.filter(|amount| *amount < 0) {
                self.error("negative-amount", remedy.id, &[("name", remedy.id), ("amount", &amount.to_string())]);
            }
            let by_amount = remedy.amount.filter(|_| !written.authority.is_empty()).map(granted);
            let authority = remedy.authority.or(by_amount);
            if authority.is_none() {
                self.error("no-authority", remedy.id, &[("name", remedy.id)]);
            }
            remedies.push(Remedy {
                id: remedy.id.into(),
                text: remedy.text.into(),
                authority: authority.unwrap_or(Authority::Nobody),
                amount: remedy.amount,
            });
        }
        remedies
    }

    fn letter(&mut self, written: &raw::Letter) -> Letter {
        if written.sender.is_empty() {
            self.error("empty-list", written.place, &[("what", "sender")]);
        }
        for line in written.sender.iter().chain([&written.place]).filter(|line| line.trim().is_empty()) {
            self.error("empty-text", line, &[]);
        }
        let sender = written.sender.iter().map(|line| (*line).into()).collect();
        Letter { layout: written.layout, sender, place: written.place.into() }
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
    at.unique(written.stock.iter().map(|stock| stock.id));
    let hours = at.hours(&written.hours);
    if hours == OpenHours::default() {
        at.error("never-open", written.id, &[("name", written.id)]);
    }
    let departments = at.departments(written, &hours);
    for stock in &written.stock {
        at.department(stock.supply.department, written, true);
        at.work(Some(stock.supply.work), None, stock.supply.department, true);
    }
    let procedures =
        written.procedures.iter().filter_map(|procedure| at.procedure(procedure, written, &departments)).collect();
    let remedies = at.remedies(written);
    for (index, answer) in written.answer_within.iter().enumerate() {
        if written.answer_within.iter().take(index).any(|other| other.channel == answer.channel) {
            let name = format!("{:?}", answer.channel);
            at.error("said-twice", written.id, &[("what", "answer_within"), ("name", &name)]);
        }
    }
    let letter = written.letter.as_ref().map(|letter| at.letter(letter));
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
        answer_within: written.answer_within.iter().map(|answer| (answer.channel, answer.minutes)).collect(),
        letter,
        warnings: written.warnings,
        responsibility: written.responsibility,
    });
    (house, at.problems)
}
