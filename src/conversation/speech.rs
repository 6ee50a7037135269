//! What the customer is saying: breaths of one line each, laid out in scenario time.
//!
//! Time passes here. Breaths begin and end, facts are told at the end of a breath, silence is
//! felt after the last one. Going to a minute in one step or in many gives the same call.

use super::LONGEST_CALL;
use super::call::Conversation;
use super::transcript::Happening;
use crate::scenario::Abuse;
use crate::scenario::Stimulus;
use std::ops::Range;

/// One breath of a planned speech.
#[derive(Clone, Copy, Debug)]
struct Breath {
    line: usize,
    wording: usize,
    starts: u32,
    ends: u32,
    /// The turn it became, once it has begun.
    turn: Option<usize>,
    over: bool,
}

/// The speech under way.
#[derive(Clone, Debug, Default)]
pub(super) struct Speech {
    breaths: Vec<Breath>,
    number: u16,
}

impl Speech {
    /// When its last breath is over.
    pub(super) fn ends(&self) -> u32 {
        self.breaths.last().map_or(0, |breath| breath.ends)
    }

    /// The breath at a time: line, wording, start and end.
    pub(super) fn current(&self, now: u32) -> Option<(usize, usize, u32, u32)> {
        let breath = self.breaths.iter().rev().find(|breath| breath.starts <= now)?;
        Some((breath.line, breath.wording, breath.starts, breath.ends))
    }

    /// The next end of a breath after now that another breath follows.
    pub(super) fn next_pause(&self, now: u32) -> Option<u32> {
        let last = self.breaths.len().checked_sub(1)?;
        self.breaths[..last].iter().map(|breath| breath.ends).find(|ends| *ends > now)
    }

    /// Nothing more is said.
    pub(super) fn stop(&mut self) {
        self.breaths.clear();
    }
}

/// What happens next by itself.
enum Next {
    Begins(usize),
    Ends(usize),
    Over,
    Silence,
}

impl Conversation {
    /// Plans what the customer says from `at` on; lines whose condition does not hold are left out.
    pub(super) fn say(&mut self, spans: &[Range<usize>], at: u32) {
        let pace = self.case.tuning.pace;
        let mut starts = at;
        let mut told = self.told;
        self.speech.breaths.clear();
        self.speech.number += 1;
        for line in spans.iter().cloned().flatten() {
            let written = &self.case.scenario.lines[line];
            if written.when.as_ref().is_some_and(|when| !self.holds_with(when, told)) {
                continue;
            }
            told = told.union(written.gives);
            let wording = self.cast.wording(line, written.wordings.len());
            let ends = starts + self.script().length(written.wordings[wording]) * pace.character;
            self.speech.breaths.push(Breath { line, wording, starts, ends, turn: None, over: false });
            starts = ends + pace.between_breaths;
        }
        self.quiet_from = self.speech.ends().max(at);
        self.has_read = false;
    }

    /// Goes to a beat: what the customer says there follows `before` without a pause for the trainee.
    pub(super) fn enter(&mut self, beat: usize, at: u32) {
        self.arrive(beat);
        let says = self.case.scenario.beats[beat].says.clone();
        self.say(&[says], at);
    }

    pub(super) fn arrive(&mut self, beat: usize) {
        self.beat = beat;
        self.replies_here = 0;
        self.unclear_here = 0;
        if let Some(feeling) = self.case.scenario.beats[beat].feeling {
            self.feeling = feeling;
        }
    }

    /// Lets scenario time pass up to `to`; an earlier time changes nothing.
    pub fn advance(&mut self, to: u32) {
        let to = to.min(LONGEST_CALL);
        while !self.is_over() {
            let Some((at, next)) = self.next_event() else { break };
            if at > to {
                break;
            }
            self.now = self.now.max(at);
            self.happen(at, &next);
        }
        self.now = self.now.max(to);
        if self.now >= LONGEST_CALL {
            self.finish(self.now);
        }
    }

    /// The time of the next thing that happens by itself.
    pub fn next_at(&self) -> Option<u32> {
        self.next_event().map(|(at, _)| at)
    }

    fn next_event(&self) -> Option<(u32, Next)> {
        if self.is_over() {
            return None;
        }
        for (index, breath) in self.speech.breaths.iter().enumerate() {
            if breath.turn.is_none() {
                return Some((breath.starts, Next::Begins(index)));
            }
            if !breath.over {
                return Some((breath.ends, Next::Ends(index)));
            }
        }
        if self.ending_after_speech {
            return Some((self.quiet_from, Next::Over));
        }
        let listens = self.options().pressure && self.held.is_none();
        listens.then(|| (self.quiet_from + self.case.tuning.pace.silence, Next::Silence))
    }

    fn happen(&mut self, at: u32, next: &Next) {
        match *next {
            Next::Begins(index) => {
                let Breath { line, wording, starts, ends, .. } = self.speech.breaths[index];
                let mood = self.mood;
                let what = Happening::Said { line, wording, speech: self.speech.number, cut: false };
                let turn = self.record(starts, ends, mood, what, (0, 0));
                if let Some(breath) = self.speech.breaths.get_mut(index) {
                    breath.turn = Some(turn);
                }
            }
            Next::Ends(index) => self.breath_over(index, at),
            Next::Over => self.finish(at),
            Next::Silence => self.fall_silent(at),
        }
    }

    fn breath_over(&mut self, index: usize, at: u32) {
        self.speech.breaths[index].over = true;
        let line = self.speech.breaths[index].line;
        let line = &self.case.scenario.lines[line];
        self.told = self.told.union(line.gives);
        if line.abuse == Some(Abuse::Personal) {
            self.abused = self.abused.saturating_add(1);
        }
        if index + 1 == self.speech.breaths.len() {
            if self.speech.breaths.len() > 1 {
                self.feel(Stimulus::HeardOut);
            }
            self.quiet_from = at;
        }
    }

    /// Silence is felt; the first time after a speech only the reading of the replies is over.
    fn fall_silent(&mut self, at: u32) {
        if !self.has_read {
            self.has_read = true;
            self.quiet_from += self.reading_time();
            return;
        }
        let before = self.mood;
        self.feel(Stimulus::Silence);
        self.record(at, at, before, Happening::Silence, (0, 0));
        let common = &self.case.scenario.common;
        let line = common.silence.start + self.silences;
        if line < common.silence.end {
            self.silences += 1;
            self.say(std::slice::from_ref(&(line..line + 1)), at);
        } else {
            let last = common.gives_up.clone();
            self.say(&[last], at);
            self.ending_after_speech = true;
        }
    }

    /// Cuts the customer off: the breath under way gives nothing and the rest is not said. Says whether anything was cut.
    pub(super) fn cut_off(&mut self) -> bool {
        if self.speech.ends() <= self.now + self.case.tuning.pace.overlap {
            return false;
        }
        for breath in &self.speech.breaths {
            if let (Some(turn), false) = (breath.turn, breath.over) {
                let turn = &mut self.transcript.turns[turn];
                turn.ends = self.now;
                if let Happening::Said { cut, .. } = &mut turn.what {
                    *cut = true;
                }
            }
        }
        self.speech.stop();
        true
    }

    /// Lets the rest of the last breath be heard, when it is as good as over.
    pub(super) fn hear_out(&mut self) {
        let ends = self.speech.ends();
        if ends > self.now {
            self.advance(ends);
        }
    }
}
