//! What all screens share: the shelf, the store, who practices and with which settings.

use super::Start;
use super::screen::Screen;
use crate::conversation::{Case, Cast, Options};
use crate::desk::Happened;
use crate::library::Library;
use crate::locale::Language;
use crate::play::{
    BoardView, Card, Debrief, DeskView, PastCall, Practice, Review, Settings, SharedStore, catalog, history,
    review_again,
};
use crate::shift::{Day, Place, Rota};
use crate::store::{AttemptRow, Meant, Person};
use crate::text::Texts;
use bevy::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

/// The shelf, the store and the settings.
#[derive(Resource)]
pub(super) struct Office {
    pub(super) library: Arc<Library>,
    pub(super) settings: Settings,
    /// The scenario that is briefed or played.
    pub(super) scenario: String,
    /// Something that went wrong and should be read, such as a move that could not be kept.
    pub(super) notice: Option<String>,
    store: Option<SharedStore>,
    system_language: Language,
    clock: fn() -> String,
    seed: Arc<dyn Fn() -> u64 + Send + Sync>,
    /// The seed of the next call: drawn before the briefing, because it says who will call.
    next_seed: u64,
    /// How many attempts were opened.
    opened: u32,
}

/// The attempt under way, and how far the call has come in the window.
#[derive(Resource)]
pub(super) struct Underway {
    pub(super) practice: Practice,
    /// Milliseconds of the call that have been shown.
    pub(super) clock: f64,
    /// What had happened at the desk of each case when it was last looked at: so many turns.
    pub(super) seen: BTreeMap<usize, usize>,
    /// Its number among those that were opened.
    number: u32,
}

impl Underway {
    /// Another one for another attempt, and for another call of it. The calls of a day only grow in number.
    pub(super) fn key(&self) -> (u32, usize) {
        let calls = match self.practice.day() {
            Some(day) => day.slots().iter().filter_map(|slot| slot.attempt()).map(|case| case.calls().count()).sum(),
            None => self.practice.attempt().calls().count(),
        };
        (self.number, calls)
    }

    /// The case of the day that is open, or was last; 0 where there is only one.
    pub(super) fn case(&self) -> usize {
        self.practice.day().map_or(0, Day::open)
    }

    /// Another one for another attempt, and for another case of a day.
    pub(super) fn desk_key(&self) -> (u32, usize) {
        (self.number, self.case())
    }

    /// The screen on which it goes on.
    pub(super) fn screen(&self) -> Screen {
        let in_day = self.practice.day().is_some();
        match (self.practice.place(), self.practice.attempt().desk()) {
            (Place::AtBoard, _) => Screen::Board,
            (Place::Over, _) if in_day => Screen::Board,
            (Place::OnLine, _) | (_, None) => Screen::Call,
            _ => Screen::Desk,
        }
    }
}

/// The talk after a call, or after a day.
#[derive(Resource)]
pub(super) struct Talk {
    pub(super) review: Review,
    /// Of a day: the case whose own debrief is open.
    pub(super) case: Option<usize>,
    /// The attempt it was opened from again; none right after the call.
    pub(super) past: Option<i64>,
    /// Nothing of it has been unfolded yet.
    pub(super) fresh: bool,
}

impl Talk {
    /// A debrief that has not been shown yet.
    pub(super) fn new(review: Review, past: Option<i64>) -> Self {
        Self { review, case: None, past, fresh: true }
    }

    /// The debrief of the case that is talked about; none while it is the whole day.
    pub(super) fn debrief(&self) -> Option<&Debrief> {
        match &self.review {
            Review::Case(debrief) => Some(debrief),
            Review::Shift(day) => day.cases.get(self.case?)?.debrief.as_ref(),
        }
    }
}

impl Office {
    pub(super) fn new(start: Start) -> Self {
        Self {
            library: start.library,
            settings: start.settings,
            scenario: start.scenario.unwrap_or_default(),
            notice: None,
            store: start.store,
            system_language: start.system_language,
            clock: start.clock,
            next_seed: (start.seed)(),
            seed: start.seed,
            opened: 0,
        }
    }

    /// The language of the interface.
    pub(super) fn language(&self) -> Language {
        self.settings.language.unwrap_or(self.system_language)
    }

    /// Keeps the settings; a store that cannot does not stop anyone.
    pub(super) fn save_settings(&self) {
        if let Some(store) = &self.store {
            let _ = self.settings.save(&store.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// The scenarios with this person's best attempts.
    pub(super) fn cards(&self) -> Vec<Card> {
        let texts = self.library.texts(self.language());
        catalog(&self.library, &texts, self.name(), &self.attempts(), self.language())
    }

    /// The calls this person has taken, newest first.
    pub(super) fn history(&self) -> Vec<PastCall> {
        let Some(store) = &self.store else { return Vec::new() };
        let attempts = self.attempts();
        let store = store.lock().unwrap_or_else(PoisonError::into_inner);
        let texts = self.library.texts(self.language());
        history(&self.library, &texts, self.name(), &attempts, |moment| store.local(moment))
    }

    /// Whether anybody has taken a call here.
    pub(super) fn has_history(&self) -> bool {
        !self.attempts().is_empty()
    }

    fn attempts(&self) -> Vec<AttemptRow> {
        let store = self.store.as_ref().map(|store| store.lock().unwrap_or_else(PoisonError::into_inner).attempts());
        store.and_then(Result::ok).unwrap_or_default()
    }

    /// The attempt that was begun and not ended, if it can be gone on with.
    pub(super) fn unfinished(&self) -> Option<AttemptRow> {
        let row = self.store.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner).unfinished().ok()??;
        self.library.title(&self.library.name_of(&row.scenario, &row.language))?;
        Some(row)
    }

    /// Which of the scenario's persons will call.
    pub(super) fn caller(&self, case: &Case) -> usize {
        Cast::new(&case.scenario, self.next_seed).person
    }

    /// Takes the call of the chosen scenario; the one after it is another one.
    pub(super) fn begin(&mut self) -> Result<Underway, String> {
        let options = Options { seed: self.next_seed, pressure: self.settings.pressure };
        let (gender, now) = (self.settings.profile.gender, self.now());
        let kept = self.store.as_ref().and_then(|store| Some((Arc::clone(store), self.person(store)?)));
        let keep = kept.as_ref().map(|(store, person)| (Arc::clone(store), person, now.as_str()));
        let practice =
            Practice::begin(&self.library, &self.scenario, gender, options, keep).map_err(|error| error.to_string())?;
        self.next_seed = (self.seed)();
        Ok(self.opened(practice, 0.0))
    }

    /// Goes on with an attempt where it was left, and says of which scenario it is.
    pub(super) fn resume(&mut self, id: i64) -> Result<(Underway, String), String> {
        let store = self.store.as_ref().ok_or_else(String::new)?;
        let row =
            store.lock().unwrap_or_else(PoisonError::into_inner).attempt(id).map_err(|error| error.to_string())?;
        let row = row.ok_or_else(String::new)?;
        let practice = Practice::resume(&self.library, Arc::clone(store), &row).map_err(|error| error.to_string())?;
        let clock = f64::from(practice.call().now());
        Ok((self.opened(practice, clock), self.library.name_of(&row.scenario, &row.language)))
    }

    fn opened(&mut self, practice: Practice, clock: f64) -> Underway {
        self.opened += 1;
        Underway { practice, clock, seen: BTreeMap::new(), number: self.opened }
    }

    /// The debrief of an attempt that was kept; none where it no longer fits the scenario.
    pub(super) fn review_again(&self, id: i64) -> Option<Review> {
        review_again(&self.library, self.store.as_ref()?, id, &self.library.texts(self.language())).ok()
    }

    /// Scores a case or a day that is over, keeps the score, and puts it into words.
    pub(super) fn review(&self, practice: &Practice) -> Result<Review, String> {
        let scored = practice.score(&self.now()).map_err(|error| error.to_string())?;
        let (texts, spoken) = (self.texts(), self.spoken(practice));
        Ok(Review::new(practice.course(), &scored, &self.library.rubric, &texts, &spoken))
    }

    /// The board of a day in words; none where there is only one case.
    pub(super) fn board(&self, practice: &Practice) -> Option<BoardView> {
        practice.day().map(|day| BoardView::new(day, &self.texts()))
    }

    /// What happened at the desk of a case since it was last looked at, the last three of it, in words.
    pub(super) fn news(&self, underway: &Underway, case: usize) -> Vec<String> {
        /// So many lines fit on the card of a case.
        const LINES: usize = 2;
        let attempt = underway.practice.day().and_then(|day| day.slots().get(case)?.attempt());
        let Some((attempt, desk)) = attempt.and_then(|attempt| Some((attempt, attempt.desk()?))) else {
            return Vec::new();
        };
        let seen = underway.seen.get(&case).copied().unwrap_or(0);
        let view = DeskView::new(attempt, &self.texts(), &self.spoken(&underway.practice));
        // A deadline that is near or past is said where the promise stands.
        let told = |turn: usize| {
            use Happened::{Passed, Reminder, Waited};
            let what = desk.turns().get(turn).map(|turn| &turn.what);
            turn >= seen && !matches!(what, None | Some(Waited | Reminder(_) | Passed(_)))
        };
        let lines = view.into_iter().flat_map(|view| view.log).filter(|line| told(line.turn));
        let mut lines: Vec<String> = lines
            .map(|line| self.texts().say("desk-new-line", &[("when", &line.when), ("text", &line.text)]))
            .collect();
        lines.drain(..lines.len().saturating_sub(LINES));
        lines
    }

    /// Whether calls are kept here.
    pub(super) fn keeps(&self) -> bool {
        self.store.is_some()
    }

    /// Keeps what a sentence was meant to do; says why it could not.
    pub(super) fn keep_meant(&self, meant: &Meant) -> Result<(), String> {
        let Some(store) = &self.store else { return Ok(()) };
        store.lock().unwrap_or_else(PoisonError::into_inner).keep_meant(meant).map_err(|error| error.to_string())
    }

    /// The chosen shift with its cases; none where a single case was chosen.
    pub(super) fn rota(&self) -> Option<Arc<Rota>> {
        self.library.rota(&self.scenario, self.settings.profile.gender)
    }

    /// The desk of an attempt in words; none before its first call is over.
    pub(super) fn desk(&self, practice: &Practice) -> Option<DeskView> {
        let view = DeskView::new(practice.attempt(), &self.texts(), &self.spoken(practice))?;
        Some(view.signed_by(self.settings.profile.name.trim()))
    }

    fn texts(&self) -> Arc<Texts> {
        self.library.texts(self.language())
    }

    /// Texts in the language of the call.
    fn spoken(&self, practice: &Practice) -> Arc<Texts> {
        self.library.texts(practice.call().scenario().language)
    }

    /// The moment as RFC 3339, for the store.
    pub(super) fn now(&self) -> String {
        (self.clock)()
    }

    fn name(&self) -> &str {
        let name = self.settings.profile.name.trim();
        if name.is_empty() { "–" } else { name }
    }

    fn person(&self, store: &SharedStore) -> Option<Person> {
        store.lock().unwrap_or_else(PoisonError::into_inner).person(self.name(), self.settings.profile.gender).ok()
    }
}

/// Settings outlive the window.
pub(super) fn keep(office: Res<Office>) {
    office.save_settings();
}
