//! The frame of a page: back, its name and the settings above; a column that scrolls; a foot that stays.

use super::focus::Shortcut;
use super::look::Look;
use super::screen::{Overlay, Redraw, Screen};
use super::theme::{GAP, STEP, Size};
use super::widgets::{Skin, scroll_column};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// How wide a page gets, in pixels.
const WIDE: f32 = 1080.0;
/// How wide something that went wrong is told, in pixels.
const NOTICE: f32 = 900.0;

/// What a page is.
pub(super) struct Page<'p> {
    /// The screen it belongs to.
    pub(super) screen: Screen,
    /// Its name.
    pub(super) title: &'p str,
    /// Where Esc leads.
    pub(super) back: Screen,
    /// Something that went wrong and should be read.
    pub(super) notice: Option<String>,
    /// Between what stands in the column.
    pub(super) row_gap: Val,
}

/// Draws a page; `foot` may spawn nothing.
pub(super) fn spawn(
    commands: &mut Commands,
    look: &Look,
    page: Page,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
    foot: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let root = (
        DespawnOnExit(page.screen),
        TabGroup::default(),
        Node {
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            ..default()
        },
    );
    commands.spawn(root).with_children(|root| {
        header(root, look, page.title, page.back);
        if let Some(notice) = page.notice {
            root.spawn(look.words(notice, Size::Body, true, look.palette.poor)).insert(Node {
                max_width: px(NOTICE),
                padding: UiRect::horizontal(GAP),
                ..default()
            });
        }
        let node = Node {
            width: percent(100),
            max_width: px(WIDE),
            flex_grow: 1.0,
            flex_basis: px(0),
            padding: UiRect::new(GAP, GAP, px(4), px(4)),
            row_gap: page.row_gap,
            ..default()
        };
        scroll_column(root, look, node, true, fill);
        root.spawn(Node {
            width: percent(100),
            max_width: px(WIDE),
            padding: UiRect::new(GAP, GAP, STEP, STEP),
            column_gap: STEP,
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(foot);
    });
}

/// The line over a page: back, its name, settings.
fn header(page: &mut ChildSpawnerCommands, look: &Look, title: &str, back: Screen) {
    let row = Node {
        width: percent(100),
        max_width: px(WIDE),
        padding: UiRect::new(GAP, GAP, px(20), STEP),
        column_gap: STEP,
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    page.spawn(row).with_children(|row| {
        row.spawn((look.button("back", look.say("window-back"), "Esc", Skin::Plain), Shortcut::Lies(KeyCode::Escape)))
            .observe(move |_: On<Activate>, mut redraw: Redraw| redraw.go(back));
        row.spawn(look.title(title)).insert(Node { flex_grow: 1.0, flex_shrink: 1.0, min_width: px(0), ..default() });
        row.spawn(look.button("settings", look.say("window-settings"), "", Skin::Plain))
            .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Settings));
    });
}
