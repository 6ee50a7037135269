//! Makes the trainee's moves.

use super::call::Conversation;
use super::moves::{Move, Note, Refused};
use super::transcript::Happening;
use crate::scenario::Stimulus;
use crate::scenario::{Act, ActKind, Set};
use std::ops::Range;
use std::sync::Arc;

impl Conversation {
    /// Makes a move at a time of the call (in milliseconds; an earlier one counts as now).
    /// A refused move changes nothing but the time.
    pub fn apply(&mut self, at: u32, made: Move) -> Result<(), Refused> {
        self.advance(at);
        if self.is_over() {
            return Err(Refused::Ended);
        }
        match made {
            Move::Reply(reply) => self.reply(reply),
            Move::Say(text) => self.say_own(&text),
            Move::Backchannel if self.held.is_some() => Err(Refused::OnHold),
            Move::Backchannel => {
                self.nod();
                Ok(())
            }
            Move::Note(note) => self.note(note),
            Move::NotePromise(entry) => self.note_promise(entry),
            Move::LookUp(part) => self.look_up(part),
            Move::Hold { announced } => self.hold(announced),
            Move::Ask { colleague, question } => self.ask(colleague, question),
            Move::Resume => self.resume(),
            Move::Escalate => {
                self.leave(ActKind::Handover, Happening::Escalated);
                Ok(())
            }
            Move::Warn => {
                self.warn();
                Ok(())
            }
            Move::HangUp => {
                self.leave(ActKind::HangUp, Happening::HungUp);
                Ok(())
            }
            Move::Police => {
                self.leave(ActKind::Police, Happening::CalledPolice);
                Ok(())
            }
            Move::Wait(time) => {
                self.advance(self.now.saturating_add(time));
                Ok(())
            }
        }
    }

    /// Something written reached the customer: it works like something said, and nothing is answered.
    #[must_use]
    pub fn read(mut self, acts: &[Act]) -> Self {
        self.speech.stop();
        self.work(acts, 0);
        self.finish(0);
        self
    }

    fn reply(&mut self, reply: usize) -> Result<(), Refused> {
        let case = Arc::clone(&self.case);
        let Some(written) = case.scenario.replies.get(reply) else { return Err(Refused::Unknown) };
        let offers = self.offers();
        if !offers.contains(&reply) {
            return Err(Refused::NotOffered);
        }
        let cut_in = self.begin()?;
        self.used[reply / 64] |= 1 << (reply % 64);
        let length = self.script().length(written.text);
        self.utter(&offers, length, Happening::Replied { reply, cut_in }, &written.acts, written.kinds);
        Ok(())
    }

    /// Says something in words of the trainee's own; what they do is read when it is said.
    fn say_own(&mut self, text: &Arc<str>) -> Result<(), Refused> {
        if text.trim().is_empty() {
            return Err(Refused::Wordless);
        }
        let offers = self.offers();
        let cut_in = self.begin()?;
        let saying = self.understand(text);
        let (acts, kinds) = (saying.acts.clone(), saying.kinds);
        let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let number = self.transcript.sayings.len();
        self.transcript.sayings.push(saying);
        self.utter(&offers, length, Happening::Spoke { saying: number, cut_in }, &acts, kinds);
        Ok(())
    }

    /// The trainee takes the floor; says whether that cuts the customer off.
    fn begin(&mut self) -> Result<bool, Refused> {
        self.end_hold();
        let cut_in = self.cut_off();
        if !cut_in {
            self.hear_out();
            if self.is_over() {
                return Err(Refused::Ended);
            }
        }
        Ok(cut_in)
    }

    /// Words reach the customer: `length` letters, these acts, while these replies were on offer.
    fn utter(&mut self, offers: &[usize], length: u32, what: Happening, acts: &[Act], kinds: Set) {
        let case = Arc::clone(&self.case);
        let (at, before) = (self.now, self.mood);
        let start = self.transcript.offers.len();
        self.transcript.offers.extend(offers.iter().map(|offer| u16::try_from(*offer).unwrap_or(u16::MAX)));
        let span = (u32::try_from(start).unwrap_or(0), u32::try_from(self.transcript.offers.len()).unwrap_or(0));
        let ends = at + length * case.tuning.pace.character;
        let turn = self.record(at, ends, before, what, span);
        self.replies += 1;
        self.replies_here = self.replies_here.saturating_add(1);
        let danger = kinds.contains(ActKind::Safety as usize);
        let mut first: [Range<usize>; 2] = [0..0, 0..0];
        if matches!(what, Happening::Replied { cut_in: true, .. } | Happening::Spoke { cut_in: true, .. }) && !danger {
            self.feel(Stimulus::Interrupted);
            first[0] = one_of(&case.scenario.common.interrupted, &mut self.interruptions);
        }
        if self.work(acts, turn) {
            first[1] = one_of(&case.scenario.common.asked_twice, &mut self.asked_twice);
        }
        self.now = ends;
        self.hear(kinds, true, ends + case.tuning.pace.before_answer, &first);
        self.transcript.turns[turn].after = self.mood;
    }

    fn nod(&mut self) {
        let (at, before, during) = (self.now, self.mood, self.is_speaking());
        self.feel(Stimulus::Backchannel);
        let ends = at + self.case.tuning.pace.backchannel;
        self.record(at, ends, before, Happening::Backchannel { during }, (0, 0));
        if !during {
            self.quiet_from = self.quiet_from.max(ends);
        }
    }

    fn note(&mut self, note: Note) -> Result<(), Refused> {
        let fact = self.case.scenario.facts.get(note.fact).ok_or(Refused::Unknown)?;
        if note.version.is_some_and(|version| version >= fact.versions.len()) {
            return Err(Refused::Unknown);
        }
        self.notes[note.fact] = Some(note);
        self.write(Happening::Noted(note));
        Ok(())
    }

    fn note_promise(&mut self, entry: usize) -> Result<(), Refused> {
        let written = self.transcript.ledger.get_mut(entry).ok_or(Refused::Unknown)?;
        if std::mem::replace(&mut written.noted, true) {
            return Ok(());
        }
        self.write(Happening::NotedPromise(entry));
        Ok(())
    }

    /// Time spent writing is no silence.
    fn write(&mut self, what: Happening) {
        let (at, mood) = (self.now, self.mood);
        self.quiet_from = self.quiet_from.max(at);
        self.record(at, at, mood, what, (0, 0));
    }

    fn look_up(&mut self, part: usize) -> Result<(), Refused> {
        let written = self.case.scenario.file.get(part).ok_or(Refused::Unknown)?;
        let (time, shows) = (written.seconds * 1000, written.shows);
        let (at, before) = (self.now, self.mood);
        let ends = at + time;
        let dead = !self.is_speaking()
            && self.held.is_none()
            && at > self.covered_until
            && time > self.case.tuning.pace.dead_air;
        if dead {
            self.feel(Stimulus::DeadAir);
        }
        self.record(at, ends, before, Happening::LookedUp(part), (0, 0));
        self.checked.insert(part);
        self.shown = self.shown.union(shows);
        self.quiet_from = self.quiet_from.max(ends);
        self.advance(ends);
        Ok(())
    }

    fn hold(&mut self, announced: bool) -> Result<(), Refused> {
        if self.held.is_some() {
            return Err(Refused::OnHold);
        }
        if !self.cut_off() {
            self.hear_out();
        }
        let (at, before) = (self.now, self.mood);
        let announced = announced || at <= self.covered_until;
        self.feel(if announced { Stimulus::AnnounceHold } else { Stimulus::HoldUnannounced });
        self.record(at, at, before, Happening::Held { announced }, (0, 0));
        self.held = Some((at, announced));
        self.done.insert(ActKind::AnnounceHold as usize);
        Ok(())
    }

    fn ask(&mut self, colleague: usize, question: usize) -> Result<(), Refused> {
        if self.held.is_none() {
            return Err(Refused::NotOnHold);
        }
        let written = self.case.scenario.colleagues.get(colleague).ok_or(Refused::Unknown)?;
        let shows = written.questions.get(question).ok_or(Refused::Unknown)?.shows;
        let (at, mood, ends) = (self.now, self.mood, self.now + written.seconds * 1000);
        self.record(at, ends, mood, Happening::Asked { colleague, question }, (0, 0));
        self.checked.insert(self.case.scenario.file.len() + colleague);
        self.shown = self.shown.union(shows);
        self.advance(ends);
        Ok(())
    }

    fn resume(&mut self) -> Result<(), Refused> {
        let Some((since, announced)) = self.held else { return Err(Refused::NotOnHold) };
        let short = announced && self.now - since <= self.case.tuning.pace.free_hold;
        self.end_hold();
        let at = self.now + self.case.tuning.pace.before_answer;
        let held = self.case.scenario.common.held.clone();
        let line = if short { held.start } else { held.end.saturating_sub(1) };
        self.hear(Self::kind(ActKind::Resume), false, at, std::slice::from_ref(&(line..line + 1)));
        Ok(())
    }

    /// Ends a hold, if there is one, with what its length does to the mood.
    fn end_hold(&mut self) -> bool {
        let Some((since, announced)) = self.held.take() else { return false };
        let pace = self.case.tuning.pace;
        let before = self.mood;
        let waited = (self.now - since).saturating_sub(if announced { pace.free_hold } else { 0 });
        for _ in 0..(waited / pace.hold_step.max(1)).min(10) {
            self.feel(Stimulus::HoldLong);
        }
        let at = self.now;
        self.quiet_from = self.quiet_from.max(at);
        self.record(at, at, before, Happening::Resumed, (0, 0));
        true
    }

    fn warn(&mut self) {
        self.end_hold();
        if !self.cut_off() {
            self.hear_out();
        }
        let (at, before) = (self.now, self.mood);
        self.warned = self.warned.saturating_add(1);
        self.feel(Stimulus::Warning);
        let ends = at + self.case.tuning.pace.character * 80;
        self.record(at, ends, before, Happening::Warned, (0, 0));
        self.now = ends;
        self.hear(Self::kind(ActKind::Warning), false, ends + self.case.tuning.pace.before_answer, &[]);
        self.quiet_from = self.quiet_from.max(ends);
    }

    /// Passes on or ends the call; where the scenario does not go on from there, it is over.
    fn leave(&mut self, kind: ActKind, what: Happening) {
        self.end_hold();
        let cut = self.cut_off();
        if !cut {
            self.hear_out();
        }
        if self.is_over() {
            return;
        }
        let (at, before) = (self.now, self.mood);
        if kind == ActKind::Handover {
            self.feel(Stimulus::Handover);
        }
        self.record(at, at, before, what, (0, 0));
        let pause = self.case.tuning.pace.before_answer;
        if !self.hear(Self::kind(kind), false, at + pause, &[]) {
            self.finish(at);
        }
    }

    /// The acts of a turn, whoever chose the words: a reply's, the trainee's own, or a question's to a colleague.
    pub fn acts_of(&self, what: Happening) -> &[Act] {
        self.transcript.acts_of(&self.case.scenario, what)
    }
}

/// The next of some lines that are said one after the other, the last one again and again.
fn one_of(lines: &Range<usize>, times: &mut usize) -> Range<usize> {
    let line = (lines.start + *times).min(lines.end.saturating_sub(1));
    *times += 1;
    line..(line + 1).min(lines.end)
}
