//! The transcript beside the scores; the turn that is looked at is marked and scrolled to.

use super::{Reading, own_words};
use crate::play::{Debrief, LineView, Who, clock_of};
use crate::window::look::Look;
use crate::window::screen::Screen;
use crate::window::theme::{CORNER, NEAR, Size};
use crate::window::widgets::scroll_column;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;

/// The line of a turn.
#[derive(Component)]
struct LineOf(usize);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (super::curve::paint, follow.run_if(resource_changed::<Reading>)).run_if(in_state(Screen::Debrief)),
    );
}

/// The transcript; `whole` where it is as long as it is and what it lies in scrolls.
pub(super) fn spawn(side: &mut ChildSpawnerCommands, look: &Look, debrief: &Debrief, whole: bool) {
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_shrink: if whole { 0.0 } else { 1.0 },
        flex_basis: if whole { auto() } else { px(0) },
        min_height: px(0),
        border_radius: BorderRadius::all(CORNER),
        padding: UiRect::all(px(8)),
        ..default()
    };
    side.spawn((sheet, BackgroundColor(look.palette.card))).with_children(|sheet| {
        let node = Node { flex_grow: 1.0, flex_basis: px(0), width: percent(100), row_gap: px(2), ..default() };
        let lines = |column: &mut ChildSpawnerCommands| {
            for (index, line) in debrief.lines.iter().enumerate() {
                spawn_line(column, look, index, line);
            }
        };
        if whole {
            let node = Node { flex_direction: FlexDirection::Column, flex_basis: auto(), ..node };
            sheet.spawn(node).with_children(lines);
        } else {
            scroll_column(sheet, look, node, false, lines);
        }
    });
}

fn spawn_line(column: &mut ChildSpawnerCommands, look: &Look, index: usize, line: &LineView) {
    let (bold, color) = match line.who {
        Who::Trainee => (true, look.palette.ink),
        Who::Customer => (false, look.palette.ink),
        Who::Colleague | Who::Deed => (false, look.palette.quiet),
    };
    let words = if line.cut { look.say_with("debrief-cut", &[("words", &line.text)]) } else { line.text.clone() };
    let node = Node {
        padding: UiRect::axes(px(8), px(4)),
        column_gap: NEAR,
        border_radius: BorderRadius::all(px(4)),
        flex_shrink: 0.0,
        ..default()
    };
    column.spawn((LineOf(line.turn), node, BackgroundColor(Color::NONE))).with_children(|row| {
        row.spawn(look.words(clock_of(line.at), Size::Body, false, look.palette.quiet)).insert(Node {
            width: look.grown(38.0),
            flex_shrink: 0.0,
            ..default()
        });
        if own_words::is_own(line) {
            own_words::spawn(row, index);
            return;
        }
        row.spawn((look.words(words, Size::Body, bold, color), Label)).insert(Node { flex_shrink: 1.0, ..default() });
    });
}

fn follow(
    mut commands: Commands,
    look: Res<Look>,
    reading: Res<Reading>,
    mut lines: Query<(Entity, &LineOf, &mut BackgroundColor)>,
) {
    let mut seen = false;
    for (entity, line, mut background) in &mut lines {
        let here = reading.turn == Some(line.0);
        background.set_if_neq(BackgroundColor(if here { look.palette.chosen } else { Color::NONE }));
        if here && !seen {
            seen = true;
            commands.trigger(ScrollIntoView { entity });
        }
    }
}
