//! Which screen is shown, and what lies over it.
//!
//! Entering a screen again draws it again: that is how a change of language or text size reaches
//! every word. What must outlive that, such as the call itself, is a resource.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

/// The screens in the order of an evening's practice.
#[derive(States, Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Screen {
    /// Name, language, start.
    #[default]
    Title,
    /// The scenarios.
    List,
    /// The calls that were taken.
    Attempts,
    /// What is known before the call.
    Briefing,
    /// The call.
    Call,
    /// After a call: what was promised goes on.
    Desk,
    /// Between the cases of a shift: who waits, and what comes due.
    Board,
    /// The talk afterwards.
    Debrief,
}

/// What lies over the screen; a call stands still meanwhile.
#[derive(States, Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// Go on, settings, leave.
    Pause,
    /// Settings.
    Settings,
}

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>().init_state::<Overlay>();
}

/// Goes from screen to screen.
#[derive(SystemParam)]
pub(super) struct Redraw<'w> {
    screen: Res<'w, State<Screen>>,
    overlay: Res<'w, State<Overlay>>,
    next_screen: ResMut<'w, NextState<Screen>>,
    next_overlay: ResMut<'w, NextState<Overlay>>,
}

impl Redraw<'_> {
    /// Draws the screen and what lies over it again.
    pub(super) fn all(&mut self) {
        self.next_screen.set(*self.screen.get());
        self.next_overlay.set(*self.overlay.get());
    }

    /// Goes to a screen; nothing lies over it.
    pub(super) fn go(&mut self, to: Screen) {
        self.next_screen.set(to);
        self.next_overlay.set(Overlay::None);
    }

    /// Lays something over the screen, or takes it away.
    pub(super) fn lay(&mut self, over: Overlay) {
        self.next_overlay.set(over);
    }
}
