//! Makes the trainee's moves at the desk.

use super::events::Stop;
use super::moves::{DeskMove, DeskRefused, Draft};
use super::record::Happened;
use super::state::Desk;
use crate::calendar::Moment;
use crate::conversation::Conversation;
use crate::house::PromiseKind;
use crate::scenario::{Act, ActKind, Caller, Set};
use std::sync::Arc;

/// What follows from a move.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Follows {
    /// The trainee is still at the desk.
    Desk,
    /// A call begins: which of the calls that follow, and at which beat.
    Call(usize),
}

impl Desk {
    /// Makes a move. `call` is the last one; a refused move changes nothing.
    pub(super) fn apply(&mut self, made: &DeskMove, call: &Conversation) -> Result<Follows, DeskRefused> {
        if self.ending.is_some() {
            return Err(DeskRefused::Closed);
        }
        if self.on_line.is_some() {
            return Err(DeskRefused::OnLine);
        }
        let waits = matches!(made, DeskMove::Wait | DeskMove::WaitFor(_) | DeskMove::Close);
        if !waits && !self.is_open() {
            return Err(DeskRefused::AfterHours);
        }
        match made {
            DeskMove::Ask { contact, question } => self.ask(*contact, *question, call),
            DeskMove::Answer { news, answer } => self.answer(*news, *answer, call),
            DeskMove::Call => {
                let follow_up = self.follow_up(Caller::Trainee, call).ok_or(DeskRefused::Unknown)?;
                Ok(self.connect(follow_up))
            }
            DeskMove::Send(message) => self.send(*message, call),
            DeskMove::Write(draft) => self.write(draft, call),
            DeskMove::Wait => Ok(self.wait(self.closes, call)),
            DeskMove::WaitFor(minutes) => {
                let to = (self.now + (*minutes).clamp(1, 24 * 60)).min(self.closes);
                Ok(self.wait(to, call))
            }
            DeskMove::Close => {
                self.close(call);
                Ok(Follows::Desk)
            }
        }
    }

    /// A call begins; its number is that of its transcript.
    pub(super) fn connect(&mut self, follow_up: usize) -> Follows {
        self.on_line = Some(follow_up);
        Follows::Call(follow_up)
    }

    fn ask(&mut self, contact: usize, question: usize, call: &Conversation) -> Result<Follows, DeskRefused> {
        let written = self.after().contacts.get(contact).ok_or(DeskRefused::Unknown)?;
        let asked = written.questions.get(question).ok_or(DeskRefused::Unknown)?;
        let (step, minutes, texts) = (written.step, written.minutes, (asked.unready, asked.ready));
        let (at, before) = (self.now, self.mood);
        let follows = self.spend(minutes, call);
        let ready = self.standing().ready.contains(step);
        let answer = self.script(call).text(if ready { texts.1 } else { texts.0 }).into();
        if let Some(promise) = self.last_promise(step) {
            self.promises[promise].looked.get_or_insert(self.now);
        }
        self.record(at, before, Happened::Asked { contact, question, answer });
        Ok(follows)
    }

    fn answer(&mut self, news: usize, answer: usize, call: &Conversation) -> Result<Follows, DeskRefused> {
        let written = self.after().news.get(news).ok_or(DeskRefused::Unknown)?;
        let step = written.step;
        let acts = &written.answers.get(answer).ok_or(DeskRefused::Unknown)?.acts;
        if !self.arrived.contains(news) || self.answered.contains(news) {
            return Err(DeskRefused::NotAsked);
        }
        let right = acts.iter().any(|act| act.kind() == ActKind::Readback);
        let wrong = acts.iter().any(|act| act.kind() == ActKind::Misread);
        let (at, before) = (self.now, self.mood);
        // An answer that answers nothing keeps them waiting.
        if right || wrong {
            self.answered.insert(news);
            let case = Arc::clone(&self.case);
            if let Some(run) = self.runs[step].as_mut() {
                run.goes_on(&case, at);
                if wrong {
                    run.starts_again(&case, at);
                }
            }
        }
        let follows = self.spend(self.case.tuning.desk.write_minutes, call);
        self.record(at, before, Happened::Answered { news, answer });
        Ok(follows)
    }

    fn send(&mut self, message: usize, call: &Conversation) -> Result<Follows, DeskRefused> {
        if message >= self.after().messages.len() {
            return Err(DeskRefused::Unknown);
        }
        if !self.messages(call).contains(&message) {
            return Err(DeskRefused::NotOffered);
        }
        let written = &self.after().messages[message];
        let (acts, text) = (written.acts.clone(), written.text);
        let (at, before) = (self.now, self.mood);
        let words = self.script(call).text(text).into();
        let read = call.follow_up(self.carried(0)).read(&acts);
        self.mood = read.mood();
        self.last_contact = at;
        self.learns(&acts, at);
        self.take(&read.transcript().ledger, None);
        let follows = self.spend(self.case.tuning.desk.write_minutes, call);
        self.record(at, before, Happened::Sent { message, words });
        Ok(follows)
    }

    fn write(&mut self, draft: &Draft, call: &Conversation) -> Result<Follows, DeskRefused> {
        let letter = self.after().letter.as_ref().filter(|_| self.letter.is_none()).ok_or(DeskRefused::NoLetter)?;
        let known = draft.blocks.iter().all(|block| *block < letter.blocks.len());
        let copies = draft.copies.iter().all(|copy| copy < letter.copies.len());
        if !known || !copies || draft.own.chars().count() > Draft::MOST_OWN {
            return Err(DeskRefused::Unknown);
        }
        let (at, before) = (self.now, self.mood);
        let draft = draft.cleaned();
        self.posted = Some((at, Arc::new(self.script(call))));
        self.letter = Some(draft.clone());
        let follows = self.spend(self.case.tuning.desk.letter_minutes, call);
        self.record(at, before, Happened::Wrote(draft));
        Ok(follows)
    }

    fn wait(&mut self, to: Moment, call: &Conversation) -> Follows {
        let (at, before) = (self.now, self.mood);
        match self.pass(to, true, call) {
            Stop::Rings(follow_up) => self.connect(follow_up),
            Stop::Closing => {
                self.close(call);
                Follows::Desk
            }
            Stop::Noticed | Stop::Quiet => {
                self.record(at, before, Happened::Waited);
                self.come_in(call)
            }
        }
    }

    /// Outside the trainee's hours there is nothing to do but go home and come back.
    fn come_in(&mut self, call: &Conversation) -> Follows {
        let opens = self.hours.opens_at(self.now).min(self.closes);
        match self.pass(opens, false, call) {
            Stop::Closing => {
                self.close(call);
                Follows::Desk
            }
            Stop::Rings(follow_up) => self.connect(follow_up),
            Stop::Noticed | Stop::Quiet => Follows::Desk,
        }
    }

    /// The trainee's own minutes pass; the customer may call meanwhile.
    fn spend(&mut self, minutes: u32, call: &Conversation) -> Follows {
        match self.pass((self.now + minutes).min(self.closes), false, call) {
            Stop::Rings(follow_up) => self.connect(follow_up),
            Stop::Closing => {
                self.close(call);
                Follows::Desk
            }
            Stop::Noticed | Stop::Quiet => Follows::Desk,
        }
    }

    /// A call is over: what it did to the promises and the mood.
    pub(super) fn hung_up(&mut self, call: &Conversation) {
        let Some(follow_up) = self.on_line.take() else { return };
        let (at, before) = (call.transcript().starts, self.mood);
        let number = self.calls;
        self.calls += 1;
        self.mood = call.mood();
        let by_trainee = self.after().calls[follow_up].by == Caller::Trainee;
        let mut spoke = false;
        for turn in &call.transcript().turns {
            if turn.what.is_reply() {
                spoke = true;
                self.learns(call.acts_of(turn.what), at + turn.at / 60_000);
            }
        }
        if by_trainee && spoke {
            self.called_back(at);
        }
        self.take(&call.transcript().ledger, Some(number));
        let ends = call.moment() + 1;
        self.last_contact = ends;
        self.record(at, before, Happened::Called { follow_up, call: number });
        if let Some(turn) = self.turns.last_mut() {
            turn.until = ends;
        }
        // What happens meanwhile waits until the receiver is down.
        if let Stop::Rings(again) = self.pass(ends.min(self.closes), false, call) {
            let before = self.mood;
            let _ = again;
            self.record(ends, before, Happened::CalledInVain);
        }
    }

    /// The customer learns how it stands, and the trainee's own part is done where that was it.
    fn learns(&mut self, acts: &[Act], at: Moment) {
        let told: Set = acts
            .iter()
            .filter_map(|act| match act {
                Act::Status(steps) => Some(*steps),
                _ => None,
            })
            .fold(Set::default(), Set::union);
        let ready = self.standing().ready;
        for step in told.iter() {
            let own = self.runs[step].as_ref().is_some_and(|run| run.has_own_part(&self.case));
            if own && ready.contains(step) {
                self.own_part(step, at);
            }
            self.told(step, at);
        }
    }

    /// The trainee called: call-backs that were promised and need nobody else are done.
    fn called_back(&mut self, at: Moment) {
        let ready = self.standing().ready;
        for step in ready.iter() {
            let procedure = self.case.scenario.steps[step].procedure;
            if self.case.house.procedures[procedure].kind == PromiseKind::Callback && self.is_own_only(step) {
                self.own_part(step, at);
                self.told(step, at);
            }
        }
    }

    fn is_own_only(&self, step: usize) -> bool {
        let house = &self.case.house;
        let procedure = &house.procedures[self.case.scenario.steps[step].procedure];
        procedure.tasks.iter().all(|task| house.departments[task.department].is_trainee)
    }

    fn own_part(&mut self, step: usize, at: Moment) {
        let Some(run) = self.runs[step].as_mut().filter(|run| run.own_done.is_none()) else { return };
        run.own_done = Some(at);
        let now = std::mem::replace(&mut self.now, at);
        let before = self.mood;
        self.finish_step(step);
        self.now = now;
        self.record(at, before, Happened::Done(step));
    }

    /// Puts the case away: the rest runs out without the trainee, and the case has its ending.
    pub(super) fn close(&mut self, call: &Conversation) {
        let before = self.mood;
        self.run_out(call);
        let ending = call.follow_up(self.carried(0)).ending_among(&self.after().endings);
        self.ending = Some(ending);
        self.record(self.now, before, Happened::Closed { ending });
    }
}
