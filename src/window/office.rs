//! What all screens share: the shelf, the store, who practices and with which settings.

use super::Start;
use super::screen::Screen;
use crate::conversation::{Case, Cast, Options};
use crate::desk::Place;
use crate::library::{Library, edition};
use crate::locale::Language;
use crate::play::{
    Card, Debrief, DeskView, PastCall, Practice, Settings, SharedStore, catalog, debrief_again, history,
};
use crate::store::{AttemptRow, Person};
use crate::text::Texts;
use bevy::prelude::*;
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
    /// Its number among those that were opened.
    number: u32,
}

impl Underway {
    /// Another one for another attempt, and for another call of it.
    pub(super) fn key(&self) -> (u32, usize) {
        (self.number, self.practice.attempt().calls().count())
    }

    /// The screen on which it goes on.
    pub(super) fn screen(&self) -> Screen {
        let attempt = self.practice.attempt();
        match (attempt.place(), attempt.desk()) {
            (Place::OnLine, _) | (_, None) => Screen::Call,
            _ => Screen::Desk,
        }
    }
}

/// The talk after a call.
#[derive(Resource)]
pub(super) struct Talk {
    pub(super) debrief: Debrief,
    /// The attempt it was opened from again; none right after the call.
    pub(super) past: Option<i64>,
    /// Nothing of it has been unfolded yet.
    pub(super) fresh: bool,
}

impl Talk {
    /// A debrief that has not been shown yet.
    pub(super) fn new(debrief: Debrief, past: Option<i64>) -> Self {
        Self { debrief, past, fresh: true }
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
        Underway { practice, clock, number: self.opened }
    }

    /// The debrief of an attempt that was kept; none where it no longer fits the scenario.
    pub(super) fn debrief_again(&self, id: i64) -> Option<Debrief> {
        debrief_again(&self.library, self.store.as_ref()?, id, &self.library.texts(self.language())).ok()
    }

    /// Scores a call that is over, keeps the score, and puts it into words.
    pub(super) fn debrief(&self, practice: &Practice) -> Result<Debrief, String> {
        let scorecard = practice.score(&self.now()).map_err(|error| error.to_string())?;
        let (texts, spoken) = (self.texts(), self.spoken(practice));
        Ok(Debrief::new(practice.attempt(), &scorecard, &self.library.rubric, &texts, &spoken))
    }

    /// The desk of an attempt in words; none before its first call is over.
    pub(super) fn desk(&self, practice: &Practice) -> Option<DeskView> {
        DeskView::new(practice.attempt(), &self.texts(), &self.spoken(practice))
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
