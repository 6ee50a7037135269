//! Settings, over any screen; each press takes effect at once.

use super::focus::{OverlayRoot, Shortcut};
use super::look::{Look, Restyle};
use super::office::Office;
use super::screen::{Overlay, Redraw, Screen};
use super::theme::{GAP, STEP};
use super::widgets::{Skin, scroll_column};
use crate::locale::Language;
use crate::play::Settings;
use bevy::input_focus::AutoFocus;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Overlay::Settings), draw);
}

const TEXT: [u16; 5] = [100, 125, 150, 175, 200];
const PACE: [u16; 5] = [50, 75, 100, 125, 150];

fn draw(mut commands: Commands, look: Res<Look>, office: Res<Office>) {
    let page = (
        DespawnOnExit(Overlay::Settings),
        OverlayRoot,
        GlobalZIndex(10),
        TabGroup::modal(),
        Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            justify_content: JustifyContent::Center,
            ..default()
        },
        BackgroundColor(look.palette.ground),
    );
    commands.spawn(page).with_children(|page| {
        let node = Node {
            width: percent(100),
            max_width: look.grown(720.0),
            padding: UiRect::all(GAP),
            row_gap: px(20),
            ..default()
        };
        scroll_column(page, &look, node, true, |column| fill(column, &look, &office));
    });
}

fn fill(column: &mut ChildSpawnerCommands, look: &Look, office: &Office) {
    column
        .spawn(Node { align_items: AlignItems::Center, column_gap: STEP, flex_shrink: 0.0, ..default() })
        .with_children(|row| {
            row.spawn((
                look.button("back", look.say("window-back"), "Esc", Skin::Plain),
                Shortcut::Lies(KeyCode::Escape),
                AutoFocus,
            ))
            .observe(close);
            row.spawn(look.title(look.say("window-settings")));
        });
    let settings = &office.settings;
    look.group(column, look.say("window-language"), |row| {
        for language in Language::ALL {
            choice(
                row,
                look,
                &format!("set-language-{language}"),
                language.endonym().to_owned(),
                office.language() == language,
                move |settings| settings.language = Some(language),
            );
        }
    });
    look.group(column, look.say("window-text-size"), |row| {
        for percent in TEXT {
            let label = look.texts.language.percent(u32::from(percent));
            choice(
                row,
                look,
                &format!("set-text-{percent}"),
                label,
                settings.text_percent == percent,
                move |settings| settings.text_percent = percent,
            );
        }
    });
    look.group(column, look.say("window-speaking-pace"), |row| {
        for percent in PACE {
            let label = look.texts.language.percent(u32::from(percent));
            choice(
                row,
                look,
                &format!("set-pace-{percent}"),
                label,
                settings.pace_percent == percent,
                move |settings| settings.pace_percent = percent,
            );
        }
    });
    switch(column, look, "window-contrast", settings.high_contrast, |settings, on| settings.high_contrast = on);
    switch(column, look, "window-motion", settings.reduced_motion, |settings, on| settings.reduced_motion = on);
    switch(column, look, "window-own-words", settings.only_own_words, |settings, on| settings.only_own_words = on);
    switch(column, look, "window-no-pressure", !settings.pressure, |settings, on| settings.pressure = !on);
    switch(column, look, "window-aids", settings.aids, |settings, on| settings.aids = on);
}

fn choice(
    row: &mut ChildSpawnerCommands,
    look: &Look,
    key: &str,
    label: String,
    chosen: bool,
    set: impl Fn(&mut Settings) + Send + Sync + 'static,
) {
    row.spawn(look.button(key, label, "", Skin::Choice(chosen))).observe(
        move |_: On<Activate>, mut office: ResMut<Office>, mut commands: Commands| {
            set(&mut office.settings);
            commands.trigger(Restyle);
        },
    );
}

fn switch(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    id: &'static str,
    on: bool,
    set: impl Fn(&mut Settings, bool) + Clone + Send + Sync + 'static,
) {
    look.group(column, look.say(id), |row| {
        for (value, word) in [(false, "window-off"), (true, "window-on")] {
            let set = set.clone();
            choice(row, look, &format!("{id}-{value}"), look.say(word), on == value, move |settings| {
                set(settings, value);
            });
        }
    });
}

/// Back to where it was opened: a call stays paused.
fn close(_: On<Activate>, screen: Res<State<Screen>>, mut redraw: Redraw) {
    redraw.lay(if matches!(screen.get(), Screen::Call | Screen::Desk | Screen::Board) {
        Overlay::Pause
    } else {
        Overlay::None
    });
}
