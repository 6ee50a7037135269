//! What a reply is worth to a policy at this moment of a call.

use super::policy::{Apologizes, BadNews, Blames, Bots, Policy, Promises};
use crate::conversation::Conversation;
use crate::house::{Authority, Channel, Deadline};
use crate::scenario::{Act, ActKind, Fault, Part, Rung, Set};

/// What a scripted trainee remembers of the call so far.
#[derive(Default)]
pub(super) struct Memory {
    pub(super) done: Set,
    pub(super) apologized: Set,
    pub(super) owned: Set,
    pub(super) repeated: Set,
    pub(super) promised: Set,
    /// Steps of which it was said how they stand.
    pub(super) reported: Set,
    /// Mirrors given lately: they wear out.
    pub(super) mirrors: u8,
    pub(super) warned_at: Option<u8>,
    pub(super) nods: u8,
}

impl Memory {
    /// Remembers what a reply did.
    pub(super) fn remember(&mut self, acts: &[Act]) {
        let mirrored = acts.iter().any(|act| matches!(act, Act::Empathy(_)));
        self.mirrors = if mirrored { self.mirrors + 1 } else { self.mirrors.saturating_sub(1) };
        for act in acts {
            self.done.insert(act.kind() as usize);
            match *act {
                Act::Apology { harms, .. } => self.apologized = self.apologized.union(harms),
                Act::Ownership(harms) => self.owned = self.owned.union(harms),
                Act::Readback(facts) => self.repeated = self.repeated.union(facts),
                Act::Promise { step, .. } => self.promised.insert(step),
                Act::Status(steps) => self.reported = self.reported.union(steps),
                _ => {}
            }
        }
    }

    fn is_new(&self, kind: ActKind) -> bool {
        !self.done.contains(kind as usize)
    }
}

/// Everything a value depends on.
pub(super) struct Moment<'m> {
    pub(super) bots: &'m Bots,
    pub(super) policy: &'m Policy,
    pub(super) call: &'m Conversation,
    pub(super) memory: &'m Memory,
}

impl Moment<'_> {
    /// The sum over the acts of a reply, in hundredths, so that of two early promises the earlier one is worth more.
    pub(super) fn value(&self, acts: &[Act]) -> i32 {
        acts.iter().map(|act| 100 * self.act(act) - self.wait(act)).sum()
    }

    /// What waiting for a promise costs who wants the earliest, and gains who wants the latest: a hundredth for every six
    /// minutes, up to thirty days.
    fn wait(&self, act: &Act) -> i32 {
        match *act {
            Act::Promise { step, due, .. }
                if self.policy.promises != Promises::WhatCanBeKept && due != Deadline::Vague =>
            {
                let (case, now) = (self.call.case(), self.call.moment());
                let safe = self.call.forecast(step).promisable();
                let wait = due.resolve(now, safe, &case.house, &case.holidays).minutes_since(now);
                let wait = i32::try_from(wait.min(30 * 24 * 60) / 6).unwrap_or(0);
                if self.policy.promises == Promises::Earliest { wait } else { -wait }
            }
            _ => 0,
        }
    }

    fn act(&self, act: &Act) -> i32 {
        let Self { bots, policy, call, memory } = *self;
        let hot = call.mood().is_hot(&call.scenario().customer);
        let worth = bots.value(act.kind(), hot);
        let known = call.told().union(call.shown());
        match *act {
            Act::Apology { .. } if policy.apologizes == Apologizes::Never => bots.refusal,
            Act::Apology { rung, parts, harms } => self.apology(rung, parts.contains(Part::Harm), harms, worth),
            Act::Blame(_) | Act::DenyResponsibility | Act::Reprimand if policy.blames == Blames::Always => bots.habit,
            Act::Empathy(feeling) if feeling == call.feeling() => worth / i32::from(memory.mirrors + 1),
            Act::Empathy(_) => bots.does_not_fit,
            Act::Readback(facts) if !known.covers(facts) => bots.does_not_fit,
            Act::Readback(facts) => {
                let fresh = facts.without(memory.repeated);
                if fresh.is_empty() {
                    0
                } else {
                    worth + 2 * i32::try_from(fresh.both(call.scenario().needed).len()).unwrap_or(0)
                }
            }
            Act::AskOpen => {
                if call.told().covers(call.scenario().needed) {
                    0
                } else {
                    worth
                }
            }
            Act::AskFact(fact) => {
                if known.contains(fact) {
                    bots.does_not_fit
                } else {
                    worth
                }
            }
            Act::AnythingElse => {
                if memory.is_new(ActKind::AnythingElse) && call.is_agreed() {
                    worth
                } else {
                    -2
                }
            }
            Act::Ownership(harms) => {
                let fresh = harms.without(memory.owned);
                let ours = fresh
                    .iter()
                    .filter(|harm| matches!(call.scenario().harms[*harm].fault, Fault::Ours | Fault::Shared))
                    .count();
                if harms.iter().any(|harm| matches!(call.scenario().harms[harm].fault, Fault::Unknown | Fault::NotOurs))
                {
                    bots.does_not_fit
                } else {
                    worth * i32::try_from(ours).unwrap_or(0)
                }
            }
            Act::Thanks | Act::ValueTrust | Act::Agree | Act::Prevention | Act::Safety => {
                if memory.is_new(act.kind()) {
                    worth
                } else {
                    0
                }
            }
            Act::Assure => {
                if memory.is_new(ActKind::Assure) && !memory.promised.is_empty() {
                    worth
                } else {
                    0
                }
            }
            Act::Offer(remedy) => {
                if call.case().house.remedies[remedy].authority != Authority::Agent {
                    bots.unsafe_promise
                } else if memory.is_new(ActKind::Offer) {
                    worth
                } else {
                    0
                }
            }
            Act::Promise { step, due, channel, .. } => self.promise(step, due, channel, worth),
            Act::Status(steps) => self.status(steps, worth),
            Act::Confirm if memory.is_new(ActKind::Confirm) => worth,
            Act::Confirm => 0,
            Act::Close if call.is_follow_up() => {
                if call.is_agreed() {
                    worth
                } else {
                    bots.does_not_fit
                }
            }
            Act::Close => {
                let open = call
                    .scenario()
                    .steps
                    .iter()
                    .enumerate()
                    .any(|(index, step)| !step.optional && !memory.promised.contains(index));
                if open || !call.is_agreed() || memory.is_new(ActKind::AnythingElse) { bots.unfinished } else { worth }
            }
            _ => worth,
        }
    }

    fn status(&self, steps: Set, worth: i32) -> i32 {
        let bad = !steps.without(self.call.standing().ready).is_empty();
        match steps.without(self.memory.reported) {
            _ if bad && self.policy.bad_news == BadNews::Hides => self.bots.refusal,
            fresh if fresh.is_empty() => 0,
            _ => worth,
        }
    }

    fn apology(&self, rung: Rung, names: bool, harms: Set, worth: i32) -> i32 {
        let fresh = harms.without(self.memory.apologized);
        if fresh.is_empty() {
            return -3;
        }
        let each = fresh.iter().map(|harm| match (self.call.scenario().harms[harm].fault, rung) {
            (Fault::Ours | Fault::Shared, Rung::Responsibility | Rung::Repair)
            | (Fault::Unknown, Rung::Experience)
            | (Fault::NotOurs, Rung::Sympathy) => worth,
            (Fault::Ours | Fault::Shared, _) | (Fault::Unknown, Rung::Sympathy) => worth / 4,
            _ => self.bots.does_not_fit,
        });
        each.sum::<i32>() + if names { 2 } else { 0 }
    }

    fn promise(&self, step: usize, due: Deadline, channel: Option<Channel>, worth: i32) -> i32 {
        let (case, now) = (self.call.case(), self.call.moment());
        if due == Deadline::Vague {
            return -6;
        }
        // A new date for what is not ready is the bad news itself.
        if self.policy.bad_news == BadNews::Hides && self.call.is_follow_up() {
            return self.bots.refusal;
        }
        if self.memory.promised.contains(step) {
            return -2;
        }
        if self.call.standing().ready.contains(step) {
            return self.bots.does_not_fit;
        }
        if self.policy.promises == Promises::Earliest {
            return worth;
        }
        let completion = self.call.forecast(step);
        let safe = completion.promisable();
        let expected = due.resolve(now, safe, &case.house, &case.holidays);
        if completion.chance_by(expected) < case.house.threshold {
            return self.bots.unsafe_promise;
        }
        let window = self.call.window(step, channel, &completion);
        if expected <= window.full_until || self.policy.promises == Promises::Latest { worth } else { worth / 3 }
    }
}
