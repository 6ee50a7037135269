//! The state of a call, and what can be asked of it at any moment.

use super::MOST_TURNS;
use super::case::{Case, Cast};
use super::mood::{Mood, Temper, Wear};
use super::moves::Note;
use super::speech::Speech;
use super::transcript::{Happening, Transcript, Turn};
use crate::calendar::Moment;
use crate::house::Completion;
use crate::scenario::{Feeling, MOST_REPLIES, Scenario, Script, Set, Stimulus};
use std::sync::Arc;

/// What the trainee chose for this attempt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Options {
    /// Draws mood, wording and order within the scenario's bounds.
    pub seed: u64,
    /// Whether silence is felt; "no time pressure" turns it off and the scorecard says so.
    pub pressure: bool,
}

/// How the promises of earlier calls stand when another call begins: steps, as sets of indices.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Standing {
    /// The work is done.
    pub ready: Set,
    /// The last promised time has passed.
    pub overdue: Set,
    /// The customer knows how it stands: told since the work is ready, since the deadline passed, or else at all.
    pub informed: Set,
    /// Every promise was kept, or renewed in time by one that was.
    pub kept: Set,
    /// How many promises were late or broken.
    pub failures: u8,
}

/// What a call after the first one begins with.
#[derive(Clone, Debug)]
pub struct Carried {
    /// When it begins.
    pub starts: Moment,
    /// The first beat.
    pub beat: usize,
    /// The customer's mood by then.
    pub mood: Mood,
    /// How the promises stand.
    pub standing: Standing,
    /// For each step, when its work is done by what is known now.
    pub forecasts: Vec<Arc<Completion>>,
    /// By when each step was promised last.
    pub promised: Vec<Option<Moment>>,
}

/// A call under way, or over.
#[derive(Clone, Debug)]
pub struct Conversation {
    pub(super) case: Arc<Case>,
    pub(super) cast: Cast,
    script: Arc<Script>,
    options: Options,
    /// When the call was taken.
    starts: Moment,
    /// How the promises of earlier calls stand.
    pub(super) standing: Standing,
    /// For each step, when its work is done by what is known now; none in a first call.
    forecasts: Vec<Arc<Completion>>,
    /// Milliseconds since the call was taken.
    pub(super) now: u32,
    pub(super) mood: Mood,
    pub(super) wear: Wear,
    pub(super) feeling: Feeling,
    pub(super) beat: usize,
    pub(super) told: Set,
    pub(super) shown: Set,
    pub(super) checked: Set,
    pub(super) promised: Set,
    pub(super) apologized: Set,
    pub(super) done: Set,
    pub(super) used: Vec<u64>,
    pub(super) replies: u16,
    pub(super) replies_here: u8,
    pub(super) unclear_here: u8,
    pub(super) abused: u8,
    pub(super) warned: u8,
    pub(super) agreed: bool,
    pub(super) notes: Vec<Option<Note>>,
    pub(super) speech: Speech,
    /// From when on silence counts.
    pub(super) quiet_from: u32,
    /// Whether the time to read the offered replies has been given since the customer spoke.
    pub(super) has_read: bool,
    pub(super) silences: usize,
    pub(super) interruptions: usize,
    pub(super) asked_twice: usize,
    /// Until when what the trainee announced covers the customer's waiting.
    pub(super) covered_until: u32,
    /// Since when the customer holds, and whether that was announced.
    pub(super) held: Option<(u32, bool)>,
    /// The call is over when this speech is.
    pub(super) ending_after_speech: bool,
    pub(super) transcript: Transcript,
}

impl Conversation {
    /// The phone rings and is taken.
    pub fn new(case: Arc<Case>, options: Options) -> Self {
        let scenario = &case.scenario;
        let drawn = Cast::new(scenario, options.seed);
        let mut call = Self {
            script: Arc::clone(case.script(drawn.person)),
            starts: scenario.starts,
            standing: Standing::default(),
            forecasts: Vec::new(),
            now: 0,
            mood: Mood { anger: drawn.anger, trust: drawn.trust },
            wear: Wear::new(),
            feeling: scenario.customer.feeling,
            beat: 0,
            told: Set::default(),
            shown: Set::default(),
            checked: Set::default(),
            promised: Set::default(),
            apologized: Set::default(),
            done: Set::default(),
            used: vec![0; scenario.replies.len().div_ceil(64)],
            replies: 0,
            replies_here: 0,
            unclear_here: 0,
            abused: 0,
            warned: 0,
            agreed: false,
            notes: vec![None; scenario.facts.len()],
            speech: Speech::default(),
            quiet_from: 0,
            has_read: false,
            silences: 0,
            interruptions: 0,
            asked_twice: 0,
            covered_until: 0,
            held: None,
            ending_after_speech: false,
            transcript: Transcript {
                turns: Vec::with_capacity(96),
                offers: Vec::with_capacity(256),
                starts: scenario.starts,
                ..Transcript::default()
            },
            options,
            cast: drawn,
            case,
        };
        let start = call.case.tuning.pace.before_answer;
        call.enter(0, start);
        call
    }

    /// A later call with the same customer: mood, facts, journal and file carry over, what was said counts anew.
    #[must_use]
    pub fn follow_up(&self, carried: Carried) -> Self {
        let Carried { starts, beat, mood, standing, forecasts, promised } = carried;
        let case = Arc::clone(&self.case);
        let mut call = Self::new(case, self.options);
        call.script =
            Arc::new(self.script.later(&call.case.scenario, call.case.outlook(starts, &forecasts, &promised)));
        (call.starts, call.transcript.starts) = (starts, starts);
        (call.mood, call.standing, call.forecasts) = (mood, standing, forecasts);
        (call.told, call.shown, call.checked) = (self.told, self.shown, self.checked);
        (call.feeling, call.notes) = (self.feeling, self.notes.clone());
        let at = call.case.tuning.pace.before_answer;
        call.enter(beat, at);
        call
    }

    /// Whether it is a call after the first one.
    pub fn is_follow_up(&self) -> bool {
        !self.forecasts.is_empty()
    }

    /// How the promises of earlier calls stood when it began.
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// When the work on a step is done, if it starts or goes on now.
    pub fn forecast(&self, step: usize) -> Arc<Completion> {
        if let Some(known) = self.forecasts.get(step) {
            return Arc::clone(known);
        }
        let (case, procedure) = (&*self.case, self.case.scenario.steps[step].procedure);
        case.chances.of(procedure, self.moment(), &case.house, &case.holidays)
    }

    /// The inputs of this call.
    pub fn case(&self) -> &Arc<Case> {
        &self.case
    }

    /// The situation.
    pub fn scenario(&self) -> &Scenario {
        &self.case.scenario
    }

    /// The words of this call.
    pub fn script(&self) -> &Script {
        &self.script
    }

    /// Seed and time pressure.
    pub fn options(&self) -> Options {
        self.options
    }

    /// Milliseconds since the call was taken.
    pub fn now(&self) -> u32 {
        self.now
    }

    /// The minute on the scenario's calendar.
    pub fn moment(&self) -> Moment {
        self.starts + self.now / 60_000
    }

    /// The customer's mood now.
    pub fn mood(&self) -> Mood {
        self.mood
    }

    /// What the customer feels beneath the anger now.
    pub fn feeling(&self) -> Feeling {
        self.feeling
    }

    /// The index of the beat.
    pub fn beat(&self) -> usize {
        self.beat
    }

    /// Facts heard to their end.
    pub fn told(&self) -> Set {
        self.told
    }

    /// Facts the case file or colleagues have shown.
    pub fn shown(&self) -> Set {
        self.shown
    }

    /// File parts and colleagues consulted, numbered as sources.
    pub fn checked(&self) -> Set {
        self.checked
    }

    /// The journal: what is written for each fact.
    pub fn notes(&self) -> &[Option<Note>] {
        &self.notes
    }

    /// Since when the customer holds.
    pub fn held_since(&self) -> Option<u32> {
        self.held.map(|(since, _)| since)
    }

    /// Whether a step is agreed.
    pub fn is_agreed(&self) -> bool {
        self.agreed
    }

    /// Lines of personal abuse heard.
    pub fn abused(&self) -> u8 {
        self.abused
    }

    /// Whether the call is over.
    pub fn is_over(&self) -> bool {
        self.transcript.is_over
    }

    /// What has happened so far.
    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    /// Ends looking at the call and hands out its record.
    pub fn into_transcript(self) -> Transcript {
        self.transcript
    }

    /// When the customer's last breath is over, or now.
    pub fn quiet_at(&self) -> u32 {
        self.speech.ends().max(self.now)
    }

    /// Whether the customer has more to say.
    pub fn is_speaking(&self) -> bool {
        self.speech.ends() > self.now
    }

    /// The line that is being spoken, with when it began and when it ends.
    pub fn breath(&self) -> Option<(usize, usize, u32, u32)> {
        self.speech.current(self.now)
    }

    /// When the breath that is being spoken ends, or the next one begins: the next place for a nod.
    pub fn next_pause(&self) -> Option<u32> {
        self.speech.next_pause(self.now)
    }

    /// The replies offered now, in this call's order; none while the last words are spoken.
    pub fn offers(&self) -> Vec<usize> {
        let mut offers = Vec::with_capacity(MOST_REPLIES);
        self.offer_into(&mut offers);
        offers
    }

    pub(super) fn offer_into(&self, offers: &mut Vec<usize>) {
        if self.ending_after_speech || self.is_over() {
            return;
        }
        let scenario = &*self.case.scenario;
        let own = scenario.beats[self.beat].replies.clone();
        let holds = |reply: &usize| scenario.replies[*reply].when.as_ref().is_none_or(|when| self.holds(when));
        let fits = |reply: &usize| holds(reply) && !self.is_past(*reply);
        offers.extend(own.clone().filter(|reply| !self.is_used(*reply)).filter(fits));
        if offers.is_empty() {
            offers.extend(own.filter(fits));
        }
        offers.extend(scenario.common.replies.clone().filter(|reply| !self.is_used(*reply)).filter(fits));
        offers.truncate(MOST_REPLIES);
        offers.sort_unstable_by_key(|reply| (self.cast.order(scenario, *reply), *reply));
    }

    pub(super) fn is_used(&self, reply: usize) -> bool {
        self.used[reply / 64] >> (reply % 64) & 1 == 1
    }

    /// The versions of a fact in the order this call shows them; `None` is "not said" and comes last.
    pub fn versions(&self, fact: usize) -> Vec<Option<usize>> {
        let count = self.case.scenario.facts[fact].versions.len();
        let turn = self.cast.rotation(&self.case.scenario, fact);
        (0..count).map(|index| Some((index + turn) % count)).chain([None]).collect()
    }

    /// How much of the reading of the offered replies still excuses silence, in milliseconds.
    pub(super) fn reading_time(&self) -> u32 {
        let script = self.script();
        let length: u32 =
            self.offers().iter().map(|reply| script.length(self.case.scenario.replies[*reply].text)).sum();
        length * self.case.tuning.pace.reading_character
    }

    pub(super) fn feel(&mut self, of: Stimulus) {
        let Self { case, mood, wear, .. } = self;
        let temper = Temper {
            tuning: &case.tuning,
            customer: &case.scenario.customer,
            agreed: self.agreed,
            reply: self.replies,
        };
        mood.feel(of, wear, &temper);
    }

    /// Records a turn; the call cannot go on for ever.
    pub(super) fn record(&mut self, at: u32, ends: u32, before: Mood, what: Happening, offers: (u32, u32)) -> usize {
        let turn = Turn {
            at,
            ends,
            beat: self.beat,
            what,
            before,
            after: self.mood,
            told: self.told,
            checked: self.checked,
            offers,
        };
        self.transcript.turns.push(turn);
        if self.transcript.turns.len() == MOST_TURNS {
            self.finish(ends);
        }
        self.transcript.turns.len() - 1
    }

    /// The call is over: the first ending that fits.
    pub(super) fn finish(&mut self, at: u32) {
        if self.transcript.is_over {
            return;
        }
        self.transcript.is_over = true;
        let ending = (!self.is_follow_up()).then(|| self.ending_among(&self.case.scenario.endings));
        self.transcript.ending = ending;
        self.speech.stop();
        let mood = self.mood;
        self.record(at, at, mood, Happening::Ended { ending }, (0, 0));
    }
}
