//! From a scenario as written to a scenario that can be played.
//!
//! Every name is looked up, every text read as a pattern; each problem is noted with its place
//! and the rest goes on, so that an author sees all of them at once.

use super::act::{Act, kinds, kinds_of};
use super::model::{self, Scenario, Span, TextId};
use super::raw;
use super::set::Set;
use super::{LARGEST_FILE, MOST_BEATS, structure};
use crate::calendar::{Country, Moment, minute_of_clock};
use crate::diagnostic::{Diagnostic, recover, span_in};
use crate::house::{Deadline, House};
use crate::locale::Language;
use crate::text::{Pattern, PatternProblem};
use std::collections::BTreeSet;
use std::ops::Range;

/// Where the checker finds house rules by their id.
pub type Houses<'h> = &'h dyn Fn(&str) -> Option<&'h House>;

/// Reads a scenario file: the scenario if no error was found, and all problems, sorted by place.
pub fn read(text: &str, houses: Houses) -> (Option<Scenario>, Vec<Diagnostic>) {
    if text.len() as u64 > LARGEST_FILE {
        return (None, vec![Diagnostic::error("file-too-large", 0..0).arg("bytes", text.len().to_string())]);
    }
    let (masked, mut problems) = recover(text, |text| options().from_str::<raw::Scenario>(text).map(drop));
    let mut scenario = None;
    if let Ok(written) = options().from_str::<raw::Scenario>(&masked) {
        let mut lowering = Lowering::new(&masked, &written, houses);
        let lowered = lowering.scenario(&written);
        problems.append(&mut lowering.problems);
        let valid = problems.iter().all(|problem| problem.severity != crate::diagnostic::Severity::Error);
        scenario = lowered.filter(|_| valid);
    }
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    (scenario, problems)
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

/// The names that a scenario's parts can use.
#[derive(Clone, Copy)]
enum Names {
    Fact,
    Harm,
    Step,
    Source,
    Beat,
}

pub(super) struct Lowering<'t, 'h> {
    text: &'t str,
    pub(super) problems: Vec<Diagnostic>,
    house: Option<&'h House>,
    starts: Option<Moment>,
    facts: Vec<&'t str>,
    harms: Vec<&'t str>,
    steps: Vec<&'t str>,
    sources: Vec<&'t str>,
    beats: Vec<&'t str>,
    texts: Vec<Pattern>,
    lines: Vec<model::Line>,
    replies: Vec<model::Reply>,
    hears: Vec<model::Hear>,
}

impl<'t, 'h> Lowering<'t, 'h> {
    fn new(text: &'t str, written: &raw::Scenario<'t>, houses: Houses<'h>) -> Self {
        let sources = written.file.iter().map(|part| part.id).chain(written.colleagues.iter().map(|colleague| colleague.id));
        Self {
            text,
            problems: Vec::new(),
            house: houses(written.house),
            starts: Moment::parse(written.starts),
            facts: written.facts.iter().map(|fact| fact.id).collect(),
            harms: written.harms.iter().map(|harm| harm.id).collect(),
            steps: written.steps.iter().map(|step| step.id).collect(),
            sources: sources.collect(),
            beats: written.beats.iter().map(|beat| beat.id).collect(),
            texts: Vec::new(),
            lines: Vec::new(),
            replies: Vec::new(),
            hears: Vec::new(),
        }
    }

    fn span(&self, part: &str) -> Range<usize> {
        span_in(self.text, part).unwrap_or(0..0)
    }

    fn error(&mut self, code: &'static str, at: &str, args: &[(&'static str, &str)]) {
        let problem = args.iter().fold(Diagnostic::error(code, self.span(at)), |problem, (name, value)| problem.arg(name, *value));
        self.problems.push(problem);
    }

    fn index(&mut self, names: Names, name: &str) -> Option<usize> {
        let (list, code) = match names {
            Names::Fact => (&self.facts, "unknown-fact"),
            Names::Harm => (&self.harms, "unknown-harm"),
            Names::Step => (&self.steps, "unknown-step"),
            Names::Source => (&self.sources, "unknown-source"),
            Names::Beat => (&self.beats, "unknown-beat"),
        };
        let found = list.iter().position(|known| *known == name);
        if found.is_none() {
            let problem = Diagnostic::error(code, self.span(name)).arg("name", name).near(name, list.iter().copied());
            self.problems.push(problem);
        }
        found
    }

    fn set(&mut self, names: Names, list: &[&str]) -> Set {
        list.iter().filter_map(|name| self.index(names, name)).filter(|index| *index < Set::MOST).collect()
    }

    /// Reads a text; `allowed` are the variables beyond the ones every text may use.
    fn pattern(&mut self, text: &raw::Text, allowed: &[&str]) -> TextId {
        const ALWAYS: [&str; 5] = ["name", "address", "customer", "trainee", "house"];
        let words = text.0.as_ref();
        let span = self.span(words);
        match Pattern::parse(words) {
            Ok(pattern) => {
                for variable in pattern.variables() {
                    let safe = variable.strip_prefix("safe_").is_some_and(|step| self.steps.iter().any(|id| id.replace('-', "_") == step));
                    if !safe && !ALWAYS.contains(&variable.as_str()) && !allowed.contains(&variable.as_str()) {
                        let known = ALWAYS.iter().chain(allowed).copied();
                        self.problems.push(Diagnostic::error("unknown-variable", span.clone()).arg("name", variable).near(variable, known));
                    }
                }
                self.texts.push(pattern);
            }
            Err(problem) => {
                let diagnostic = match problem {
                    PatternProblem::Empty => Diagnostic::error("empty-text", span),
                    PatternProblem::TooLong(length) => Diagnostic::error("text-too-long", span).arg("length", length.to_string()),
                    PatternProblem::Invalid(why) => Diagnostic::error("bad-pattern", span).arg("why", why),
                };
                self.problems.push(diagnostic);
                if let Ok(stand_in) = Pattern::parse("…") {
                    self.texts.push(stand_in);
                }
            }
        }
        TextId(u32::try_from(self.texts.len().saturating_sub(1)).unwrap_or(u32::MAX))
    }

    /// Notes ids that stand twice in one list, are empty or use other letters.
    fn ids<'i>(&mut self, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            let plain = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if !plain {
                self.error("bad-id", id, &[("name", id)]);
            }
            if !seen.insert(id) {
                self.error("duplicate-id", id, &[("name", id)]);
            }
        }
    }

    fn many<T>(&mut self, list: &[T], most: usize, what: &'static str, at: &str) {
        if list.len() > most {
            self.error("too-many", at, &[("what", what), ("count", &list.len().to_string()), ("most", &most.to_string())]);
        }
    }

    fn scenario(&mut self, written: &raw::Scenario) -> Option<Scenario> {
        if written.format != 1 {
            self.error("unknown-format", written.id, &[("format", &written.format.to_string())]);
        }
        let language = written.language.parse::<Language>().ok().filter(|language| *language != Language::English && language.tag() == written.language);
        if language.is_none() {
            self.error("unknown-language", written.language, &[("name", written.language)]);
        }
        match (written.country.parse::<Country>(), self.house) {
            (Err(()), _) => self.error("unknown-country", written.country, &[("name", written.country)]),
            (Ok(country), Some(house)) if country != house.country => {
                self.error("other-country", written.country, &[("name", written.country), ("house", written.house)]);
            }
            _ => {}
        }
        if self.house.is_none() {
            self.error("unknown-house", written.house, &[("name", written.house)]);
        }
        if self.starts.is_none() {
            self.error("no-moment", written.starts, &[("text", written.starts)]);
        }
        self.many(&written.beats, MOST_BEATS, "beats", written.id);
        for (list, what) in [(&self.facts, "facts"), (&self.harms, "harms"), (&self.steps, "steps"), (&self.sources, "sources")] {
            if list.len() > Set::MOST {
                let problem = Diagnostic::error("too-many", self.span(written.id)).arg("what", what).arg("count", list.len().to_string());
                self.problems.push(problem.arg("most", Set::MOST.to_string()));
            }
        }
        for list in [self.facts.clone(), self.harms.clone(), self.steps.clone(), self.sources.clone(), self.beats.clone()] {
            self.ids(list.into_iter());
        }
        self.ids(written.endings.iter().map(|ending| ending.id));
        let title = self.pattern(&written.title, &[]);
        let briefing = self.pattern(&written.briefing, &[]);
        let customer = self.customer(&written.customer);
        let harms = written.harms.iter().map(|harm| self.harm(harm)).collect();
        let facts: Vec<model::Fact> = written.facts.iter().map(|fact| self.fact(fact)).collect();
        let needed = written.facts.iter().enumerate().filter(|(index, fact)| fact.needed && *index < Set::MOST).map(|(index, _)| index).collect();
        let file = written.file.iter().map(|part| self.part(part)).collect();
        let colleagues = written.colleagues.iter().map(|colleague| self.colleague(colleague)).collect();
        let steps = written.steps.iter().map(|step| self.step(step)).collect();
        let beats = written.beats.iter().map(|beat| self.beat(beat)).collect();
        let common = self.common(&written.common);
        let endings = written.endings.iter().map(|ending| self.ending(ending)).collect();
        structure::check(self, written);
        Some(Scenario {
            id: written.id.into(),
            language: language?,
            house: written.house.into(),
            kind: written.about.kind,
            truth: written.about.truth,
            difficulty: written.about.difficulty,
            starts: self.starts?,
            title,
            briefing,
            customer,
            harms,
            facts,
            needed,
            file,
            colleagues,
            steps,
            beats,
            lines: std::mem::take(&mut self.lines),
            replies: std::mem::take(&mut self.replies),
            hears: std::mem::take(&mut self.hears),
            common,
            endings,
            texts: std::mem::take(&mut self.texts),
        })
    }

    fn customer(&mut self, written: &raw::Customer) -> model::Customer {
        let persons = written.persons.iter().map(|person| {
            for text in [&person.name, &person.address] {
                if text.0.trim().is_empty() {
                    self.error("empty-text", &text.0, &[]);
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

    fn harm(&mut self, written: &raw::Harm) -> model::Harm {
        let text = self.pattern(&written.text, &[]);
        let known_from = self.set(Names::Fact, &written.known_from);
        model::Harm { id: written.id.into(), text, fault: written.fault, known_from }
    }

    fn fact(&mut self, written: &raw::Fact) -> model::Fact {
        let label = self.pattern(&written.label, &[]);
        let versions = std::iter::once(&written.text).chain(&written.misheard).map(|text| self.pattern(text, &[])).collect();
        model::Fact { id: written.id.into(), label, versions }
    }

    fn part(&mut self, written: &raw::FilePart) -> model::FilePart {
        let title = self.pattern(&written.title, &[]);
        let text = self.pattern(&written.text, &[]);
        let shows = self.set(Names::Fact, &written.shows);
        model::FilePart { id: written.id.into(), title, text, seconds: written.seconds.min(600), shows }
    }

    fn colleague(&mut self, written: &raw::Colleague) -> model::Colleague {
        self.ids(written.questions.iter().map(|question| question.id));
        if written.questions.is_empty() {
            self.error("no-questions", written.id, &[("name", written.id)]);
        }
        let name = self.pattern(&written.name, &[]);
        let questions = written.questions.iter().map(|question| {
            let text = self.pattern(&question.text, &[]);
            let answer = self.pattern(&question.answer, &[]);
            let shows = self.set(Names::Fact, &question.shows);
            let acts = self.acts(&question.acts);
            model::Question { id: question.id.into(), text, acts, answer, shows }
        });
        let questions = questions.collect();
        model::Colleague { id: written.id.into(), name, seconds: written.seconds.min(600), questions }
    }

    fn step(&mut self, written: &raw::Step) -> model::Step {
        let text = self.pattern(&written.text, &[]);
        let procedure = self.house.and_then(|house| house.procedures.iter().position(|procedure| *procedure.id == *written.procedure));
        if let (None, Some(house)) = (procedure, self.house) {
            let problem = Diagnostic::error("unknown-procedure", self.span(written.procedure)).arg("name", written.procedure);
            self.problems.push(problem.near(written.procedure, house.procedures.iter().map(|procedure| &*procedure.id)));
        }
        let learn_from = self.set(Names::Source, &written.learn_from);
        let needed_by = written.needed_by.as_ref().map(|due| self.due(due, written.id));
        let (kind, optional) = (written.kind, written.optional);
        model::Step { id: written.id.into(), text, kind, procedure: procedure.unwrap_or(0), learn_from, needed_by, optional }
    }

    fn due(&mut self, written: &raw::Due, at: &str) -> Deadline {
        /// The longest deadline, in days; beyond it no calendar is laid out.
        const FARTHEST: u32 = 90;
        let today = self.starts.unwrap_or(Moment::parse("2026-01-01T00:00").unwrap_or_else(|| unreachable!("a fixed date")));
        let (deadline, days) = match *written {
            raw::Due::Clock { day, at: clock } => {
                let minute = minute_of_clock(clock);
                if minute.is_none() {
                    self.error("no-clock-time", clock, &[("text", clock)]);
                }
                let day = u32::from(day);
                (Deadline::At(today.midnight(day.min(FARTHEST)) + minute.unwrap_or(0)), day)
            }
            raw::Due::WithinMinutes(minutes) => (Deadline::WithinMinutes(minutes.min(FARTHEST * 1440)), minutes / 1440),
            raw::Due::WithinHours(hours) => (Deadline::WithinHours(hours.min(FARTHEST * 24)), hours / 24),
            raw::Due::WithinWorkingHours(hours) => (Deadline::WithinWorkingHours(hours.min(FARTHEST * 5)), hours / 5),
            raw::Due::ByDay(day) => (Deadline::ByDay(today.midnight(u32::from(day).min(FARTHEST))), u32::from(day)),
            raw::Due::Vague => (Deadline::Vague, 0),
        };
        if days > FARTHEST {
            self.error("too-far-ahead", at, &[("days", &days.to_string()), ("most", &FARTHEST.to_string())]);
        }
        deadline
    }

    fn acts(&mut self, written: &[raw::Act]) -> Vec<Act> {
        written.iter().filter_map(|act| self.act(act)).collect()
    }

    fn act(&mut self, written: &raw::Act) -> Option<Act> {
        Some(match written {
            raw::Act::Apology { rung, parts, harms } => {
                Act::Apology { rung: *rung, parts: parts.iter().copied().collect(), harms: self.set(Names::Harm, harms) }
            }
            raw::Act::NonApology => Act::NonApology,
            raw::Act::Empathy(feeling) => Act::Empathy(*feeling),
            raw::Act::Readback(facts) => Act::Readback(self.set(Names::Fact, facts)),
            raw::Act::Misread(facts) => Act::Misread(self.set(Names::Fact, facts)),
            raw::Act::AskOpen => Act::AskOpen,
            raw::Act::AskFact(fact) => Act::AskFact(self.index(Names::Fact, fact)?),
            raw::Act::AnythingElse => Act::AnythingElse,
            raw::Act::Thanks => Act::Thanks,
            raw::Act::ValueTrust => Act::ValueTrust,
            raw::Act::Agree => Act::Agree,
            raw::Act::Ownership(harms) => Act::Ownership(self.set(Names::Harm, harms)),
            raw::Act::Explain => Act::Explain,
            raw::Act::NextStep => Act::NextStep,
            raw::Act::Offer(remedy) => {
                let house = self.house?;
                let found = house.remedies.iter().position(|known| *known.id == **remedy);
                if found.is_none() {
                    let problem = Diagnostic::error("unknown-remedy", self.span(remedy)).arg("name", *remedy);
                    self.problems.push(problem.near(remedy, house.remedies.iter().map(|known| &*known.id)));
                }
                Act::Offer(found?)
            }
            raw::Act::Decline => Act::Decline,
            raw::Act::Promise { step, due, channel, strength } => {
                let due = self.due(due, step);
                Act::Promise { step: self.index(Names::Step, step)?, due, channel: *channel, strength: *strength }
            }
            raw::Act::Effort => Act::Effort,
            raw::Act::Assure => Act::Assure,
            raw::Act::Prevention => Act::Prevention,
            raw::Act::Blame(whom) => Act::Blame(*whom),
            raw::Act::DenyResponsibility => Act::DenyResponsibility,
            raw::Act::Argue(how) => Act::Argue(*how),
            raw::Act::Correct => Act::Correct,
            raw::Act::Untruth => Act::Untruth,
            raw::Act::Rude => Act::Rude,
            raw::Act::Safety => Act::Safety,
            raw::Act::Warning => Act::Warning,
            raw::Act::AnnounceHold => Act::AnnounceHold,
            raw::Act::Handover => Act::Handover,
            raw::Act::Close => Act::Close,
        })
    }

    fn when(&mut self, written: Option<&raw::When>) -> Option<Box<model::When>> {
        let written = written?;
        Some(Box::new(model::When {
            anger: written.anger,
            trust: written.trust,
            told: self.set(Names::Fact, &written.told),
            untold: self.set(Names::Fact, &written.untold),
            needed_told: written.needed_told,
            checked: self.set(Names::Source, &written.checked),
            unchecked: self.set(Names::Source, &written.unchecked),
            promised: self.set(Names::Step, &written.promised),
            unpromised: self.set(Names::Step, &written.unpromised),
            apologized: self.set(Names::Harm, &written.apologized),
            done: kinds(&written.done),
            undone: kinds(&written.undone),
            agreed: written.agreed,
            abused: written.abused,
            warned: written.warned,
            replies_here: written.replies_here,
        }))
    }

    fn says(&mut self, beat: &str, written: &[raw::Line]) -> Span {
        let start = self.lines.len();
        for line in written {
            if line.text.0.is_empty() {
                self.error("empty-text", line.id, &[]);
            }
            let wordings = line.text.0.iter().map(|text| self.pattern(text, &[])).collect();
            let gives = self.set(Names::Fact, &line.gives);
            let when = self.when(line.when.as_ref());
            self.lines.push(model::Line { id: format!("{beat}--{}", line.id).into(), wordings, when, gives, abuse: line.abuse });
        }
        start..self.lines.len()
    }

    fn offered(&mut self, beat: &str, written: &[raw::Reply]) -> Span {
        let start = self.replies.len();
        for reply in written {
            let acts = self.acts(&reply.acts);
            let promises = acts.iter().filter(|act| matches!(act, Act::Promise { .. })).count();
            let text = self.pattern(&reply.text, ["due", "due2"].get(..promises).unwrap_or(&["due", "due2"]));
            let dated = acts.iter().any(|act| matches!(act, Act::Promise { due, .. } if *due != Deadline::Vague));
            let says_due = self.texts.last().is_some_and(|pattern| pattern.variables().iter().any(|variable| variable == "due"));
            if dated && !says_due {
                self.error("promise-without-due", reply.id, &[("name", reply.id)]);
            }
            let when = self.when(reply.when.as_ref());
            self.replies.push(model::Reply { id: format!("{beat}--{}", reply.id).into(), text, kinds: kinds_of(&acts), acts, when });
        }
        start..self.replies.len()
    }

    fn heard(&mut self, beat: &str, written: &[raw::Hear]) -> Span {
        let mut lowered = Vec::new();
        for hear in written {
            let says = self.says(beat, &hear.says);
            let to = hear.to.and_then(|to| self.index(Names::Beat, to));
            let when = self.when(hear.when.as_ref());
            lowered.push(model::Hear {
                id: format!("{beat}--{}", hear.id).into(),
                any: kinds(&hear.any),
                all: kinds(&hear.all),
                none: kinds(&hear.none),
                when,
                says,
                to,
                agrees: hear.agrees,
                ends: hear.ends,
            });
        }
        let start = self.hears.len();
        self.hears.append(&mut lowered);
        start..self.hears.len()
    }

    fn beat(&mut self, written: &raw::Beat) -> model::Beat {
        self.ids(written.replies.iter().map(|reply| reply.id));
        self.ids(written.hears.iter().map(|hear| hear.id));
        let lines = written.says.iter().chain(written.hears.iter().flat_map(|hear| &hear.says)).chain(&written.unclear.says);
        self.ids(lines.map(|line| line.id));
        let says = self.says(written.id, &written.says);
        let replies = self.offered(written.id, &written.replies);
        let hears = self.heard(written.id, &written.hears);
        let unclear = model::Unclear {
            says: self.says(written.id, &written.unclear.says),
            times: written.unclear.times,
            to: self.index(Names::Beat, written.unclear.to).unwrap_or(0),
        };
        model::Beat { id: written.id.into(), feeling: written.feeling, says, replies, hears, unclear }
    }

    fn common(&mut self, written: &raw::Common) -> model::Common {
        self.ids(written.replies.iter().map(|reply| reply.id));
        self.ids(written.hears.iter().map(|hear| hear.id));
        let lines = written.silence.iter().chain([&written.gives_up]).chain(&written.interrupted).chain(&written.held);
        self.ids(lines.chain(&written.asked_twice).chain(written.hears.iter().flat_map(|hear| &hear.says)).map(|line| line.id));
        model::Common {
            silence: self.says("common", &written.silence),
            gives_up: self.says("common", std::slice::from_ref(&written.gives_up)),
            interrupted: self.says("common", &written.interrupted),
            held: self.says("common", &written.held),
            asked_twice: self.says("common", &written.asked_twice),
            replies: self.offered("common", &written.replies),
            hears: self.heard("common", &written.hears),
        }
    }

    fn ending(&mut self, written: &raw::Ending) -> model::Ending {
        let title = self.pattern(&written.title, &[]);
        let text = self.pattern(&written.text, &[]);
        let when = self.when(written.when.as_ref());
        model::Ending { id: written.id.into(), title, text, tone: written.tone, when }
    }
}

impl Lowering<'_, '_> {
    /// Notes a problem at a part of the text, for the checks of structure.
    pub(super) fn report(&mut self, problem: Diagnostic, at: &str) {
        let span = self.span(at);
        self.problems.push(Diagnostic { span, ..problem });
    }

    /// The house rules, if there are any under that name.
    pub(super) fn house(&self) -> Option<&House> {
        self.house
    }

    /// When the call starts, if that could be read.
    pub(super) fn starts(&self) -> Option<Moment> {
        self.starts
    }
}
