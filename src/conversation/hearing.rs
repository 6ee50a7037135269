//! What the customer makes of what was done: mood by act, then the way on.
//!
//! Chosen, typed and program-made utterances all pass here; nothing asks which reply it was.

use super::call::Conversation;
use super::transcript::LedgerEntry;
use crate::calendar::WorkingTime;
use crate::house::{Channel, Completion, Deadline, PromiseKind, Responsibility, Window};
use crate::scenario::Stimulus;
use crate::scenario::{Act, ActKind, Arguing, Fault, Rung, Set, Whom};
use std::ops::Range;

impl Conversation {
    /// Lets the acts of an utterance work on the customer and the ledger. Says whether a fact was asked for twice.
    pub(super) fn work(&mut self, acts: &[Act], turn: usize) -> bool {
        let mut twice = false;
        for act in acts {
            let stimulus = self.stimulus(act);
            twice |= stimulus == Stimulus::AskedTwice;
            self.feel(stimulus);
            match *act {
                Act::Apology { harms, .. } => self.apologized = self.apologized.union(harms),
                Act::Promise { step, due, channel, strength } => {
                    let entry = self.promise(step, due, channel, turn);
                    self.transcript.ledger.push(LedgerEntry { strength, ..entry });
                    if due != Deadline::Vague {
                        self.promised.insert(step);
                    }
                }
                Act::Warning => self.warned = self.warned.saturating_add(1),
                Act::AnnounceHold => self.covered_until = self.now + self.case.tuning.pace.announcement,
                _ => {}
            }
        }
        twice
    }

    fn stimulus(&self, act: &Act) -> Stimulus {
        match *act {
            Act::Apology { rung, harms, .. } => self.apology(rung, harms),
            Act::NonApology => Stimulus::NonApology,
            Act::Empathy(feeling) if feeling == self.feeling => Stimulus::Empathy,
            Act::Empathy(_) => Stimulus::WrongFeeling,
            Act::Readback(_) => Stimulus::Readback,
            Act::Misread(_) => Stimulus::Misread,
            Act::AskOpen => Stimulus::AskOpen,
            Act::AskFact(fact) if self.told.union(self.shown).contains(fact) => Stimulus::AskedTwice,
            Act::AskFact(_) => Stimulus::AskFact,
            Act::AnythingElse => Stimulus::AnythingElse,
            Act::Thanks => Stimulus::Thanks,
            Act::ValueTrust => Stimulus::ValueTrust,
            Act::Agree => Stimulus::Agree,
            Act::Ownership(_) => Stimulus::Ownership,
            Act::Explain => Stimulus::Explain,
            Act::NextStep => Stimulus::NextStep,
            Act::Offer(_) => Stimulus::Offer,
            Act::Decline => Stimulus::Decline,
            Act::Promise { due: Deadline::Vague, .. } => Stimulus::PromiseVague,
            Act::Promise { .. } => Stimulus::Promise,
            Act::Effort => Stimulus::Effort,
            Act::Assure => Stimulus::Assure,
            Act::Prevention => Stimulus::Prevention,
            Act::Blame(Whom::Customer) => Stimulus::BlameCustomer,
            Act::Blame(_) => Stimulus::Blame,
            Act::DenyResponsibility => Stimulus::DenyResponsibility,
            Act::Reprimand => Stimulus::Reprimand,
            Act::Argue(Arguing::CalmDown) => Stimulus::CalmDown,
            Act::Argue(_) => Stimulus::Argue,
            Act::Correct => Stimulus::Correct,
            Act::Untruth => Stimulus::Untruth,
            Act::Rude => Stimulus::Rude,
            Act::Safety => Stimulus::Safety,
            Act::Warning => Stimulus::Warning,
            Act::AnnounceHold => Stimulus::AnnounceHold,
            Act::Handover => Stimulus::Handover,
            Act::Status(steps) if self.standing.ready.covers(steps) => Stimulus::GoodNews,
            Act::Status(_) => Stimulus::BadNews,
            Act::Confirm => Stimulus::Confirm,
            Act::Close => Stimulus::Close,
        }
    }

    /// Whether an apology's rung fits the harms it is for; one that names no harm is a phrase.
    fn apology(&self, rung: Rung, harms: Set) -> Stimulus {
        let full = self.case.house.responsibility == Responsibility::Full;
        let wanted = harms.iter().map(|harm| match self.case.scenario.harms[harm].fault {
            Fault::Ours | Fault::Shared => Rung::Responsibility,
            Fault::Unknown if full => Rung::Responsibility,
            Fault::Unknown => Rung::Experience,
            Fault::NotOurs => Rung::Sympathy,
        });
        match wanted.max() {
            None => Stimulus::ApologyTooLow,
            Some(wanted) if rung < wanted => Stimulus::ApologyTooLow,
            Some(Rung::Responsibility) => Stimulus::Apology,
            Some(wanted) if rung > wanted => Stimulus::ApologyTooHigh,
            Some(_) => Stimulus::Apology,
        }
    }

    /// Whether a reply promises a time that has passed: in a shift a call may be taken hours later than it was written for.
    pub(super) fn is_past(&self, reply: usize) -> bool {
        let now = self.moment();
        self.case.scenario.replies[reply].acts.iter().any(|act| match act {
            Act::Promise { due: Deadline::OnDay { days, minute }, .. } => now.midnight(*days) + *minute <= now,
            _ => false,
        })
    }

    /// When a promise given now is neither unsafe nor needlessly late: up to the customer's need, or for a word or an
    /// answer up to the house's service level where no need was stated.
    pub(crate) fn window(&self, step: usize, channel: Option<Channel>, completion: &Completion) -> Window {
        let (case, now) = (&*self.case, self.moment());
        let (written, house) = (&case.scenario.steps[step], &case.house);
        let safe = completion.promisable();
        let needed = written.needed_by.map(|needed| needed.resolve(case.scenario.starts, safe, house, &case.holidays));
        let by_channel = channel.and_then(|channel| house.answer_within.iter().find(|(known, _)| *known == channel));
        let service = match (written.kind, by_channel) {
            (PromiseKind::Callback | PromiseKind::Information, Some((_, minutes))) => {
                let hours = WorkingTime::new(now.midnight(0), &house.hours, house.country, &case.holidays);
                let worked = hours.worked_at(now.minutes_since(hours.start()));
                Some(hours.moment_at(worked + minutes))
            }
            (PromiseKind::Callback, None) => Some(now + house.callback_minutes),
            _ => None,
        };
        Window::new(completion, needed.or(service))
    }

    /// What the house says about a promise given now.
    fn promise(&self, step: usize, due: Deadline, channel: Option<Channel>, turn: usize) -> LedgerEntry {
        let (case, now) = (&*self.case, self.moment());
        let written = &case.scenario.steps[step];
        let completion = self.forecast(step);
        let safe = completion.promisable();
        let expected = due.resolve(now, safe, &case.house, &case.holidays);
        LedgerEntry {
            step,
            given: now,
            due,
            expected,
            channel,
            strength: crate::scenario::Strength::Firm,
            turn,
            chance: completion.chance_by(expected),
            window: self.window(step, channel, &completion),
            informed: written.learn_from.is_empty() || written.learn_from.meets(self.checked),
            noted: false,
        }
    }

    /// Finds what follows from acts of these kinds and lets the customer answer at `at`. `words` tells an
    /// utterance from a mere move, which only a hear that names its act can take. Says whether it was heard.
    pub(super) fn hear(&mut self, kinds: Set, words: bool, at: u32, first: &[Range<usize>]) -> bool {
        self.done = self.done.union(kinds);
        let case = std::sync::Arc::clone(&self.case);
        let scenario = &*case.scenario;
        let beat = &scenario.beats[self.beat];
        let heard = scenario.common.hears.clone().chain(beat.hears.clone()).find(|index| {
            let hear = &scenario.hears[*index];
            let named = !hear.any.is_empty() || !hear.all.is_empty();
            (hear.any.is_empty() || kinds.meets(hear.any))
                && kinds.covers(hear.all)
                && !kinds.meets(hear.none)
                && (words || named)
                && hear.when.as_ref().is_none_or(|when| self.holds(when))
        });
        let mut says: [Range<usize>; 4] = [0..0, 0..0, 0..0, 0..0];
        for (slot, span) in says.iter_mut().zip(first) {
            *slot = span.clone();
        }
        let mut to = None;
        if let Some(index) = heard {
            let hear = &scenario.hears[index];
            says[2] = hear.says.clone();
            to = hear.to;
            self.agreed |= hear.agrees;
            self.ending_after_speech |= hear.ends;
        } else if words {
            says[2] = beat.unclear.says.clone();
            self.unclear_here += 1;
            to = (self.unclear_here >= beat.unclear.times).then_some(beat.unclear.to);
        } else if says[0].is_empty() {
            return false;
        }
        if let Some(to) = to.filter(|_| !self.ending_after_speech) {
            self.arrive(to);
            says[3] = scenario.beats[to].says.clone();
        }
        self.say(&says, at);
        heard.is_some()
    }

    /// The kinds of a move that is heard like an act.
    pub(super) fn kind(kind: ActKind) -> Set {
        [kind as usize].into_iter().collect()
    }
}
