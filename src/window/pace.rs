//! When the window draws: steadily in a call, else only when something happens.
//!
//! A training tool stands open all day beside other work, so a screen where nothing moves must
//! cost nothing. What changes the interface asks for the few frames it needs.

use super::screen::{Overlay, Screen};
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseWheel};
use bevy::prelude::*;
use bevy::window::{CursorMoved, RequestRedraw, WindowResized};
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

/// Frames that are still wanted although nothing moves.
#[derive(Resource)]
pub(super) struct Awake(pub(super) u8);

/// About 36 frames a second: smooth, and a software renderer leaves half of two cores to other work.
const FRAME: Duration = Duration::from_millis(27);
/// After something happened, until everything has settled.
const SETTLING: u8 = 4;

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Awake(30))
        .insert_resource(resting())
        .add_systems(PreUpdate, stir)
        .add_systems(Last, (set_pace, stay_awake));
}

/// Whether the customer moves.
pub(super) fn is_live(screen: Res<State<Screen>>, overlay: Res<State<Overlay>>) -> bool {
    *screen.get() == Screen::Call && *overlay.get() == Overlay::None
}

fn resting() -> WinitSettings {
    let reactive = |wait| UpdateMode::Reactive {
        wait: Duration::from_secs(wait),
        react_to_device_events: false,
        react_to_user_events: true,
        react_to_window_events: true,
    };
    WinitSettings { focused_mode: reactive(5), unfocused_mode: reactive(60) }
}

fn set_pace(live: Option<Res<State<Screen>>>, overlay: Res<State<Overlay>>, mut settings: ResMut<WinitSettings>) {
    let live = live.is_some_and(|screen| is_live(screen, overlay));
    let wanted = if live {
        UpdateMode::Reactive {
            wait: FRAME,
            react_to_device_events: false,
            react_to_user_events: true,
            react_to_window_events: true,
        }
    } else {
        resting().focused_mode
    };
    if settings.focused_mode != wanted {
        settings.focused_mode = wanted;
    }
}

fn stir(
    mut keys: MessageReader<KeyboardInput>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut wheel: MessageReader<MouseWheel>,
    mut moves: MessageReader<CursorMoved>,
    mut sizes: MessageReader<WindowResized>,
    mut awake: ResMut<Awake>,
) {
    let hand = keys.read().count() + buttons.read().count() + wheel.read().count() + sizes.read().count();
    if hand > 0 {
        awake.0 = awake.0.max(SETTLING);
    } else if moves.read().count() > 0 {
        awake.0 = awake.0.max(2);
    }
    moves.clear();
}

fn stay_awake(mut awake: ResMut<Awake>, mut redraw: MessageWriter<RequestRedraw>) {
    if awake.0 > 0 {
        awake.0 -= 1;
        redraw.write(RequestRedraw);
    }
}
