//! The first screen: what this is, who practices, in which language.

use super::attempts::go_on;
use super::look::{Look, Restyle};
use super::office::Office;
use super::screen::{Overlay, Redraw, Screen};
use super::sitter::Stage;
use super::theme::{GAP, NEAR, STEP, Size};
use super::widgets::{Skin, scroll_column};
use crate::locale::Language;
use crate::scenario::Gender;
use bevy::a11y::AccessibilityNode;
use bevy::app::AppExit;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEditChange};
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Title), draw).add_systems(OnExit(Screen::Title), keep_name);
}

/// The field for the trainee's name.
#[derive(Component)]
struct NameField;

fn draw(mut commands: Commands, look: Res<Look>, office: Res<Office>) {
    let page = (
        DespawnOnExit(Screen::Title),
        TabGroup::default(),
        Node { width: percent(100), height: percent(100), ..default() },
    );
    commands.spawn(page).with_children(|page| {
        let node = Node {
            flex_direction: FlexDirection::Column,
            width: look.grown(640.0),
            height: percent(100),
            min_width: px(0),
            flex_shrink: 1.0,
            padding: UiRect::new(px(32), GAP, GAP, GAP),
            ..default()
        };
        page.spawn(node).with_children(|column| {
            let ring = UiRect::all(NEAR);
            let node = Node { flex_shrink: 1.0, width: percent(100), padding: ring, row_gap: GAP, ..default() };
            scroll_column(column, &look, node, true, |column| fill(column, &look, &office));
            let row = Node {
                flex_wrap: FlexWrap::Wrap,
                padding: ring,
                column_gap: STEP,
                row_gap: STEP,
                flex_shrink: 0.0,
                ..default()
            };
            column.spawn(row).with_children(|row| leave(row, &look, &office));
        });
        page.spawn((Stage, Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), ..default() }));
    });
}

fn fill(column: &mut ChildSpawnerCommands, look: &Look, office: &Office) {
    column
        .spawn(Node { flex_direction: FlexDirection::Column, row_gap: NEAR, flex_shrink: 0.0, ..default() })
        .with_children(|head| {
            head.spawn(look.words("Holdord", Size::Title, true, look.palette.accent));
            head.spawn(look.words(look.say("window-tagline"), Size::Large, false, look.palette.ink));
        });
    column
        .spawn(look.card())
        .insert(Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::all(GAP),
            row_gap: px(20),
            border_radius: BorderRadius::all(px(8)),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|card| {
            who(card, look, office);
            look.group(card, look.say("window-language"), |row| {
                for language in Language::ALL {
                    let key = format!("language-{language}");
                    row.spawn(look.button(&key, language.endonym(), "", Skin::Choice(office.language() == language)))
                        .observe(move |_: On<Activate>, mut office: ResMut<Office>, mut commands: Commands| {
                            office.settings.language = Some(language);
                            commands.trigger(Restyle);
                        });
                }
            });
        });
}

fn who(card: &mut ChildSpawnerCommands, look: &Look, office: &Office) {
    let profile = &office.settings.profile;
    card.spawn(Node { flex_direction: FlexDirection::Column, row_gap: px(6), flex_shrink: 0.0, ..default() })
        .with_children(|group| {
            group.spawn(look.quiet(look.say("window-name")));
            group.spawn((NameField, look.field("name", look.say("window-name"), &profile.name))).observe(type_name);
        });
    look.group(card, look.say("window-form"), |row| {
        for (gender, id) in [(Gender::Feminine, "window-feminine"), (Gender::Masculine, "window-masculine")] {
            row.spawn(look.button(id, look.say(id), "", Skin::Choice(profile.gender == gender))).observe(
                move |_: On<Activate>, mut office: ResMut<Office>, mut commands: Commands| {
                    office.settings.profile.gender = gender;
                    commands.trigger(Restyle);
                },
            );
        }
    });
}

fn leave(row: &mut ChildSpawnerCommands, look: &Look, office: &Office) {
    let unfinished = office.unfinished();
    if let Some(attempt) = unfinished {
        let name = office.library.name_of(&attempt.scenario, &attempt.language);
        let title = office.library.title(&name).unwrap_or_default();
        let words = look.say_with("window-resume", &[("title", &title)]);
        row.spawn(look.button("resume", words, "", Skin::Primary)).observe(
            move |_: On<Activate>, office: ResMut<Office>, redraw: Redraw, commands: Commands| {
                go_on(attempt.id, office, redraw, commands);
            },
        );
        row.spawn(look.button("start", look.say("window-start"), "", Skin::Plain)).observe(start);
    } else {
        row.spawn(look.button("start", look.say("window-start"), "", Skin::Primary)).observe(start);
    }
    if office.has_history() {
        row.spawn(look.button("attempts", look.say("window-attempts"), "", Skin::Plain))
            .observe(|_: On<Activate>, mut redraw: Redraw| redraw.go(Screen::Attempts));
    }
    row.spawn(look.button("settings", look.say("window-settings"), "", Skin::Plain))
        .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Settings));
    row.spawn(look.button("quit", look.say("window-quit"), "", Skin::Plain)).observe(
        |_: On<Activate>, mut exit: MessageWriter<AppExit>| {
            exit.write(AppExit::Success);
        },
    );
}

fn start(_: On<Activate>, mut redraw: Redraw) {
    redraw.go(Screen::List);
}

fn type_name(
    change: On<TextEditChange>,
    mut fields: Query<(&EditableText, &mut AccessibilityNode), With<NameField>>,
    mut office: ResMut<Office>,
) {
    if let Ok((text, mut access)) = fields.get_mut(change.event_target()) {
        let name = text.value().to_string();
        access.set_value(name.clone());
        office.settings.profile.name = name;
    }
}

fn keep_name(office: Res<Office>) {
    office.save_settings();
}
