//! Lowers what utterances do, and conditions.

use super::{Lowering, Names};
use crate::diagnostic::Diagnostic;
use crate::scenario::act::{Act, kinds};
use crate::scenario::{model, ranges, raw};

impl Lowering<'_, '_> {
    pub(super) fn acts(&mut self, written: &[raw::Act]) -> Vec<Act> {
        written.iter().filter_map(|act| self.act(act)).collect()
    }

    pub(super) fn act(&mut self, written: &raw::Act) -> Option<Act> {
        Some(match written {
            raw::Act::Apology { rung, parts, harms } => Act::Apology {
                rung: *rung,
                parts: parts.iter().copied().collect(),
                harms: self.set(Names::Harm, harms),
            },
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
            raw::Act::Reprimand => Act::Reprimand,
            raw::Act::Argue(how) => Act::Argue(*how),
            raw::Act::Correct => Act::Correct,
            raw::Act::Untruth => Act::Untruth,
            raw::Act::Rude => Act::Rude,
            raw::Act::Safety => Act::Safety,
            raw::Act::Warning => Act::Warning,
            raw::Act::AnnounceHold => Act::AnnounceHold,
            raw::Act::Handover => Act::Handover,
            raw::Act::Status(steps) => Act::Status(self.set(Names::Step, steps)),
            raw::Act::Confirm => Act::Confirm,
            raw::Act::Close => Act::Close,
        })
    }

    /// Lowers the condition of the part with the id `of`.
    pub(super) fn when(&mut self, written: Option<&raw::When>, of: &str) -> Option<Box<model::When>> {
        let written = written?;
        ranges::condition(self, written, of);
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
            ready: self.set(Names::Step, &written.ready),
            unready: self.set(Names::Step, &written.unready),
            overdue: self.set(Names::Step, &written.overdue),
            in_time: self.set(Names::Step, &written.in_time),
            informed: self.set(Names::Step, &written.informed),
            uninformed: self.set(Names::Step, &written.uninformed),
            kept: self.set(Names::Step, &written.kept),
            failures: written.failures,
            agreed: written.agreed,
            abused: written.abused,
            warned: written.warned,
            replies_here: written.replies_here,
        }))
    }
}
