//! Lowers the conversation: beats, lines, replies, what is heard, endings.

use super::{Lowering, Names};
use crate::house::Deadline;
use crate::scenario::act::{Act, kinds, kinds_of};
use crate::scenario::model::{self, Span};
use crate::scenario::raw;

impl Lowering<'_, '_> {
    pub(super) fn says(&mut self, beat: &str, written: &[raw::Line]) -> Span {
        let start = self.lines.len();
        for line in written {
            if line.text.0.is_empty() {
                self.error("empty-text", line.id, &[]);
            }
            let id = format!("{beat}--{}", line.id);
            let wordings = (1..).zip(&line.text.0).map(|(number, text)| {
                let name = if number == 1 { id.clone() } else { format!("{id}.wording{number}") };
                self.pattern(name, text, &[])
            });
            let wordings = wordings.collect();
            let gives = self.set(Names::Fact, &line.gives);
            let when = self.when(line.when.as_ref(), line.id);
            self.lines.push(model::Line { id: id.into(), wordings, when, gives, abuse: line.abuse });
        }
        start..self.lines.len()
    }

    pub(super) fn offered(&mut self, beat: &str, written: &[raw::Reply]) -> Span {
        let start = self.replies.len();
        for reply in written {
            let acts = self.acts(&reply.acts);
            let promises = reply.acts.iter().filter(|act| matches!(act, raw::Act::Promise { .. })).count();
            let id = format!("{beat}--{}", reply.id);
            let dues = ["due", "due2"];
            let text = self.pattern(id.clone(), &reply.text, dues.get(..promises).unwrap_or(&dues));
            let dated = acts.iter().any(|act| matches!(act, Act::Promise { due, .. } if *due != Deadline::Vague));
            let says_due =
                self.texts.last().is_some_and(|pattern| pattern.variables().iter().any(|variable| variable == "due"));
            if dated && !says_due {
                self.error("promise-without-due", reply.id, &[("name", reply.id)]);
            }
            let when = self.when(reply.when.as_ref(), reply.id);
            self.replies.push(model::Reply { id: id.into(), text, kinds: kinds_of(&acts), acts, when });
        }
        start..self.replies.len()
    }

    pub(super) fn heard(&mut self, beat: &str, written: &[raw::Hear]) -> Span {
        let mut lowered = Vec::new();
        for hear in written {
            let says = self.says(beat, &hear.says);
            let to = hear.to.and_then(|to| self.index(Names::Beat, to));
            let when = self.when(hear.when.as_ref(), hear.id);
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

    pub(super) fn beat(&mut self, written: &raw::Beat) -> model::Beat {
        /// The words by which translations name texts outside of beats.
        const RESERVED: [&str; 8] = ["common", "person", "harm", "fact", "file", "colleague", "step", "ending"];
        if RESERVED.contains(&written.id) {
            self.error("reserved-id", written.id, &[("name", written.id)]);
        }
        self.ids(written.hears.iter().map(|hear| hear.id));
        let lines =
            written.says.iter().chain(written.hears.iter().flat_map(|hear| &hear.says)).chain(&written.unclear.says);
        self.ids(written.replies.iter().map(|reply| reply.id).chain(lines.map(|line| line.id)));
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

    pub(super) fn common(&mut self, written: &raw::Common) -> model::Common {
        self.ids(written.hears.iter().map(|hear| hear.id));
        let lines = written.silence.iter().chain([&written.gives_up]).chain(&written.interrupted).chain(&written.held);
        let lines = lines.chain(&written.asked_twice).chain(written.hears.iter().flat_map(|hear| &hear.says));
        self.ids(written.replies.iter().map(|reply| reply.id).chain(lines.map(|line| line.id)));
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

    /// `kind` is the first word of its Fluent id: an ending of the call, or of the case.
    pub(super) fn ending(&mut self, written: &raw::Ending, kind: &str) -> model::Ending {
        let title = self.pattern(format!("{kind}--{}.title", written.id), &written.title, &[]);
        let text = self.pattern(format!("{kind}--{}", written.id), &written.text, &[]);
        let when = self.when(written.when.as_ref(), written.id);
        model::Ending { id: written.id.into(), title, text, tone: written.tone, when }
    }
}
