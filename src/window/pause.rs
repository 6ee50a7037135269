//! The pause: a call that stands still until the trainee is back.

use super::focus::{OverlayRoot, Shortcut};
use super::look::Look;
use super::office::{Office, Underway};
use super::screen::{Overlay, Redraw, Screen};
use super::theme::{GAP, STEP};
use super::widgets::Skin;
use bevy::input_focus::AutoFocus;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use bevy::window::WindowFocused;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Overlay::Pause), draw);
    app.add_systems(
        Update,
        look_away
            .run_if(in_state(Screen::Call).and_then(in_state(Overlay::None)).and_then(on_message::<WindowFocused>)),
    );
}

/// A call waits for a trainee who has gone to another window.
fn look_away(mut focused: MessageReader<WindowFocused>, underway: Option<Res<Underway>>, mut redraw: Redraw) {
    let away = focused.read().any(|focused| !focused.focused);
    if away && underway.is_some_and(|underway| !underway.practice.call().is_over()) {
        redraw.lay(Overlay::Pause);
    }
}

fn draw(mut commands: Commands, look: Res<Look>, screen: Res<State<Screen>>) {
    let note = match screen.get() {
        Screen::Desk | Screen::Board => "window-desk-paused-note",
        _ => "window-paused-note",
    };
    let page = (
        DespawnOnExit(Overlay::Pause),
        OverlayRoot,
        GlobalZIndex(10),
        TabGroup::modal(),
        Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        },
        BackgroundColor(look.palette.scrim),
    );
    commands.spawn(page).with_children(|page| {
        let sheet = Node {
            flex_direction: FlexDirection::Column,
            width: look.grown(380.0),
            max_width: percent(92),
            padding: UiRect::all(GAP),
            row_gap: STEP,
            border_radius: BorderRadius::all(px(8)),
            ..default()
        };
        page.spawn((sheet, BackgroundColor(look.palette.ground))).with_children(|sheet| {
            sheet.spawn(look.title(look.say("window-paused")));
            sheet.spawn(look.quiet(look.say(note)));
            sheet
                .spawn((
                    look.button("continue", look.say("window-continue"), "Esc", Skin::Primary),
                    Shortcut::Lies(KeyCode::Escape),
                    AutoFocus,
                ))
                .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::None));
            sheet
                .spawn(look.button("settings", look.say("window-settings"), "", Skin::Plain))
                .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Settings));
            sheet.spawn(look.button("later", look.say("window-later"), "", Skin::Plain)).observe(
                |_: On<Activate>, mut redraw: Redraw, mut commands: Commands| {
                    commands.remove_resource::<Underway>();
                    redraw.go(Screen::Title);
                },
            );
            sheet.spawn(look.button("give-up", look.say("window-give-up"), "", Skin::Plain)).observe(give_up);
        });
    });
}

fn give_up(
    _: On<Activate>,
    underway: Option<Res<Underway>>,
    mut office: ResMut<Office>,
    mut redraw: Redraw,
    mut commands: Commands,
) {
    if let Some(underway) = underway {
        let now = office.now();
        office.notice = underway.practice.abandon(&now).err().map(|error| error.to_string());
    }
    commands.remove_resource::<Underway>();
    redraw.go(Screen::List);
}
