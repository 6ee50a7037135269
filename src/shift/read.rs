//! From a shift as written to one that can be played, with all problems.

use super::model::{Busy, Call, Shift};
use super::raw;
use crate::calendar::{Holidays, Moment, WorkingTime, minute_of_clock};
use crate::diagnostic::{Diagnostic, field, recover, span_in};
use crate::house::House;
use crate::locale::Language;
use crate::scenario::{Houses, LARGEST_FILE, Scenario};
use std::ops::RangeInclusive;

/// How many calls a shift has.
const CALLS: RangeInclusive<usize> = 3..=6;
/// How long a queue can be, in percent of other days.
const PERCENT: RangeInclusive<u32> = 50..=400;

/// Where the checker finds the scenarios that can be used, by their id.
pub type Scenarios<'s> = &'s dyn Fn(&str) -> Option<&'s Scenario>;

/// Reads a shift file: the shift if no error was found, and all problems, sorted by place.
pub fn read<'s>(
    text: &str,
    scenarios: Scenarios<'s>,
    houses: Houses<'s>,
    holidays: &Holidays,
) -> (Option<Shift>, Vec<Diagnostic>) {
    if text.len() as u64 > LARGEST_FILE {
        return (None, vec![Diagnostic::error("file-too-large", 0..0).arg("bytes", text.len().to_string())]);
    }
    let (masked, mut problems) = recover(text, |text| options().from_str::<raw::Shift>(text).map(drop));
    let Ok(written) = options().from_str::<raw::Shift>(&masked) else { return (None, problems) };
    let mut reading = Reading { text: &masked, problems: Vec::new() };
    let shift = reading.shift(&written, scenarios, houses, holidays);
    problems.append(&mut reading.problems);
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    (shift.filter(|_| problems.is_empty()), problems)
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

struct Reading<'t> {
    text: &'t str,
    problems: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn error(&mut self, code: &'static str, at: &str, args: &[(&'static str, &str)]) {
        let span = span_in(self.text, at).unwrap_or(0..0);
        let problem = Diagnostic::error(code, span);
        self.problems.push(args.iter().fold(problem, |problem, (name, value)| problem.arg(name, *value)));
    }

    fn shift<'s>(
        &mut self,
        written: &raw::Shift,
        scenarios: Scenarios<'s>,
        houses: Houses<'s>,
        holidays: &Holidays,
    ) -> Option<Shift> {
        if written.format != 1 {
            self.error("unknown-format", written.id, &[("format", &written.format.to_string())]);
        }
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        let begins = written.id.starts_with(|letter: char| letter.is_ascii_lowercase());
        if !begins || !written.id.chars().all(plain) {
            self.error("bad-id", written.id, &[("name", written.id)]);
        }
        if scenarios(written.id).is_some() {
            self.error("shift-named-as-scenario", written.id, &[("name", written.id)]);
        }
        let language = written.language.parse().ok().filter(|language| *language != Language::English);
        if language.is_none() {
            self.error("unknown-language", written.language, &[("name", written.language)]);
        }
        let texts = [written.title, written.briefing].into_iter().chain(written.busy.iter().map(|busy| busy.text));
        for text in texts.filter(|text| text.trim().is_empty()) {
            self.error("empty-text", text, &[]);
        }
        let starts = Moment::parse(written.starts);
        if starts.is_none() {
            self.error("no-moment", written.starts, &[("text", written.starts)]);
        }
        if !CALLS.contains(&written.calls.len()) {
            let (count, least, most) =
                (written.calls.len().to_string(), CALLS.start().to_string(), CALLS.end().to_string());
            self.error("shift-length", written.id, &[("count", &count), ("least", &least), ("most", &most)]);
        }
        let found: Vec<Option<&Scenario>> = written.calls.iter().map(|call| scenarios(call.scenario)).collect();
        let first = found.iter().flatten().next();
        let house = first.and_then(|scenario| houses(&scenario.house));
        for (index, call) in written.calls.iter().enumerate() {
            self.scenario(written, index, found[index], first.copied(), language);
            if written.calls[..index].iter().any(|other| other.scenario == call.scenario) {
                self.error("duplicate-id", call.scenario, &[("name", call.scenario)]);
            }
        }
        let busy = written.busy.iter().filter_map(|busy| self.busy(busy, house?)).collect();
        let calls = self.calls(written, starts?, house, holidays);
        Some(Shift {
            id: written.id.into(),
            language: language?,
            title: written.title.into(),
            briefing: written.briefing.into(),
            starts: starts?,
            busy,
            calls,
            house: house?.id.clone(),
        })
    }

    /// All scenarios of a shift are of one house and in one language.
    fn scenario(
        &mut self,
        written: &raw::Shift,
        index: usize,
        found: Option<&Scenario>,
        first: Option<&Scenario>,
        language: Option<Language>,
    ) {
        let name = written.calls[index].scenario;
        let (Some(scenario), Some(first)) = (found, first) else {
            return self.error("unknown-scenario", name, &[("name", name)]);
        };
        if scenario.house != first.house {
            let args = [("name", name), ("house", &*scenario.house), ("other", &*first.house)];
            self.error("shift-other-house", name, &args);
        }
        if language.is_some_and(|language| language != scenario.language) {
            let args = [("name", name), ("own", scenario.language.tag()), ("language", written.language)];
            self.error("shift-other-language", name, &args);
        }
    }

    fn calls(&mut self, written: &raw::Shift, starts: Moment, house: Option<&House>, holidays: &Holidays) -> Vec<Call> {
        let hours = house.map(|house| WorkingTime::new(starts.midnight(0), &house.hours, house.country, holidays));
        let mut before = starts;
        let mut calls = Vec::new();
        let closed = |at: Moment| hours.as_ref().is_some_and(|hours| !hours.is_open(at));
        if closed(starts) {
            self.error("starts-when-closed", written.starts, &[("text", written.starts)]);
        }
        for call in &written.calls {
            let Some(minute) = minute_of_clock(call.at) else {
                self.error("no-clock-time", call.at, &[("text", call.at)]);
                continue;
            };
            let at = starts.midnight(0) + minute;
            if at < before {
                self.error("shift-not-rising", call.at, &[("text", call.at)]);
            } else if closed(at) {
                self.error("starts-when-closed", call.at, &[("text", call.at)]);
            }
            before = before.max(at);
            calls.push(Call { scenario: call.scenario.into(), at });
        }
        calls
    }

    fn busy(&mut self, written: &raw::Busy, house: &House) -> Option<Busy> {
        if !PERCENT.contains(&written.percent) {
            let at = span_in(self.text, written.department).unwrap_or(0..0);
            let span = field(self.text, Some(at.start), &["percent"]).unwrap_or(at);
            let problem = Diagnostic::error("out-of-range", span).arg("value", written.percent.to_string());
            let problem = problem.arg("low", PERCENT.start().to_string()).arg("high", PERCENT.end().to_string());
            self.problems.push(problem);
        }
        let department = house.departments.iter().position(|department| *department.id == *written.department);
        if department.is_none() {
            let span = span_in(self.text, written.department).unwrap_or(0..0);
            let problem = Diagnostic::error("unknown-department", span).arg("name", written.department);
            let known = house.departments.iter().map(|department| &*department.id);
            self.problems.push(problem.near(written.department, known));
        }
        Some(Busy { department: department?, percent: written.percent, text: written.text.into() })
    }
}
