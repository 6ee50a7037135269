//! Lowers what a call is about: customer, harms, facts, case file, colleagues, steps.

use super::{Lowering, Names};
use crate::calendar::minute_of_clock;
use crate::diagnostic::Diagnostic;
use crate::house::{Deadline, PromiseKind};
use crate::scenario::{model, raw};

impl Lowering<'_, '_> {
    pub(super) fn customer(&mut self, written: &raw::Customer) -> model::Customer {
        let persons = written.persons.iter().map(|person| {
            for text in [&person.name, &person.address] {
                if text.0.trim().is_empty() {
                    let span = self.place(&text.0);
                    self.problems.push(Diagnostic::error("empty-text", span));
                }
            }
            model::Person {
                name: person.name.0.as_ref().into(),
                address: person.address.0.as_ref().into(),
                gender: person.gender,
                portrait: person.portrait.into(),
            }
        });
        model::Customer {
            persons: persons.collect(),
            origin: written.origin,
            feeling: written.feeling,
            anger: written.anger,
            trust: written.trust,
            boils_at: written.boils_at,
            floor: written.floor,
            expressiveness: written.expressiveness,
            justified_outrage: written.justified_outrage,
        }
    }

    pub(super) fn harm(&mut self, written: &raw::Harm) -> model::Harm {
        let text = self.pattern(format!("harm--{}", written.id), &written.text, &[]);
        let known_from = self.set(Names::Fact, &written.known_from);
        model::Harm { id: written.id.into(), text, fault: written.fault, known_from }
    }

    pub(super) fn fact(&mut self, written: &raw::Fact) -> model::Fact {
        let id = format!("fact--{}", written.id);
        let label = self.pattern(format!("{id}.label"), &written.label, &[]);
        let mut versions = vec![self.pattern(id.clone(), &written.text, &[])];
        for (number, text) in (1..).zip(&written.misheard) {
            versions.push(self.pattern(format!("{id}.misheard{number}"), text, &[]));
        }
        model::Fact { id: written.id.into(), label, versions }
    }

    pub(super) fn part(&mut self, written: &raw::FilePart) -> model::FilePart {
        let title = self.pattern(format!("file--{}.title", written.id), &written.title, &[]);
        let text = self.pattern(format!("file--{}", written.id), &written.text, &[]);
        let shows = self.set(Names::Fact, &written.shows);
        model::FilePart { id: written.id.into(), title, text, seconds: written.seconds.min(600), shows }
    }

    pub(super) fn colleague(&mut self, written: &raw::Colleague) -> model::Colleague {
        self.ids(written.questions.iter().map(|question| question.id));
        if written.questions.is_empty() {
            self.error("no-questions", written.id, &[("name", written.id)]);
        }
        let id = format!("colleague--{}", written.id);
        let name = self.pattern(id.clone(), &written.name, &[]);
        let questions = written.questions.iter().map(|question| {
            let id = format!("{id}--{}", question.id);
            let text = self.pattern(id.clone(), &question.text, &[]);
            let answer = self.pattern(format!("{id}.answer"), &question.answer, &[]);
            let shows = self.set(Names::Fact, &question.shows);
            let acts = self.acts(&question.acts);
            model::Question { id: question.id.into(), text, acts, answer, shows }
        });
        let questions = questions.collect();
        model::Colleague { id: written.id.into(), name, seconds: written.seconds.min(600), questions }
    }

    pub(super) fn step(&mut self, written: &raw::Step) -> model::Step {
        let text = self.pattern(format!("step--{}", written.id), &written.text, &[]);
        let procedure = self
            .house
            .and_then(|house| house.procedures.iter().position(|procedure| *procedure.id == *written.procedure));
        if let (None, Some(house)) = (procedure, self.house) {
            let problem =
                Diagnostic::error("unknown-procedure", self.span(written.procedure)).arg("name", written.procedure);
            self.problems
                .push(problem.near(written.procedure, house.procedures.iter().map(|procedure| &*procedure.id)));
        }
        let learn_from = self.set(Names::Source, &written.learn_from);
        let needed_by = written.needed_by.as_ref().map(|due| self.due(due, written.id));
        let kind = procedure
            .zip(self.house)
            .map_or(PromiseKind::Callback, |(procedure, house)| house.procedures[procedure].kind);
        model::Step {
            id: written.id.into(),
            text,
            kind,
            procedure: procedure.unwrap_or(0),
            learn_from,
            needed_by,
            optional: written.optional,
        }
    }

    pub(super) fn due(&mut self, written: &raw::Due, at: &str) -> Deadline {
        /// The longest deadline, in days; beyond it no calendar is laid out.
        const FARTHEST: u32 = 90;
        let (deadline, days) = match *written {
            raw::Due::Clock { day, at: clock } => {
                let minute = minute_of_clock(clock);
                if minute.is_none() {
                    self.error("no-clock-time", clock, &[("text", clock)]);
                }
                let day = u32::from(day);
                (Deadline::OnDay { days: day.min(FARTHEST), minute: minute.unwrap_or(0) }, day)
            }
            raw::Due::WithinMinutes(minutes) => (Deadline::WithinMinutes(minutes.min(FARTHEST * 1440)), minutes / 1440),
            raw::Due::WithinHours(hours) => (Deadline::WithinHours(hours.min(FARTHEST * 24)), hours / 24),
            raw::Due::WithinWorkingHours(hours) => (Deadline::WithinWorkingHours(hours.min(FARTHEST * 5)), hours / 5),
            raw::Due::ByDay(day) => (Deadline::ByDay(u32::from(day).min(FARTHEST)), u32::from(day)),
            raw::Due::Safe => (Deadline::Safe, 0),
            raw::Due::Vague => (Deadline::Vague, 0),
        };
        if days > FARTHEST {
            self.error("too-far-ahead", at, &[("days", &days.to_string()), ("most", &FARTHEST.to_string())]);
        }
        deadline
    }
}
