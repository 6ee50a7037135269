//! The letter as the page it would be: sender, date, address, subject, body, closing, copies.

use super::super::drawn::Drawn;
use super::super::look::Look;
use super::super::screen::Screen;
use super::super::theme::{LARGE, Size};
use super::Table;
use crate::play::LetterView;
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// A page is so much higher than wide (ISO 216).
const FORMAT: f32 = 1.414;
/// How high an empty line is, as a share of a line of words.
const GAP: f32 = 0.7;

/// The sheet.
#[derive(Component)]
struct Paper;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, print.run_if(in_state(Screen::Desk)).run_if(any_with_component::<Paper>));
}

pub(super) fn spawn(column: &mut ChildSpawnerCommands, look: &Look) {
    let mut access = AccessNode::new(Role::Document);
    access.set_label(look.say("letter-page"));
    let margin = if look.scale > LARGE { px(20) } else { px(40) };
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        min_height: if look.scale > LARGE { auto() } else { px(560.0 * FORMAT) },
        padding: UiRect::all(margin),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(2)),
        flex_shrink: 0.0,
        ..default()
    };
    column.spawn((
        Paper,
        Drawn::default(),
        sheet,
        BackgroundColor(look.palette.card),
        BorderColor::all(look.palette.hairline),
        AccessibilityNode::from(access),
    ));
}

fn print(
    mut commands: Commands,
    look: Res<Look>,
    table: Res<Table>,
    mut sheets: Query<(Entity, &mut Drawn), With<Paper>>,
) {
    let Some(letter) = table.view.as_ref().and_then(|view| view.letter.as_ref()) else { return };
    let draft = letter.sent.clone().unwrap_or_else(|| table.sheet.draft(letter));
    let page = letter.page(&draft);
    let seen: Vec<(&str, bool)> = page.iter().map(|line| (line.text.as_str(), line.is_right)).collect();
    for (entity, mut drawn) in &mut sheets {
        if !drawn.differs(&seen) {
            continue;
        }
        commands.entity(entity).despawn_children().with_children(|sheet| {
            for (row, (words, is_right)) in seen.iter().enumerate() {
                line(sheet, &look, letter, row, words, *is_right);
            }
        });
    }
}

fn line(sheet: &mut ChildSpawnerCommands, look: &Look, letter: &LetterView, row: usize, words: &str, is_right: bool) {
    if words.is_empty() {
        let height = px(look.size(Size::Body) * GAP);
        sheet.spawn(Node { height, flex_shrink: 0.0, ..default() });
        return;
    }
    // The company's name stands out, and what it is about.
    let color = if row == 0 { look.palette.accent } else { look.palette.ink };
    let bold = row == 0 || words == letter.subject;
    sheet.spawn((look.words(words, Size::Body, bold, color), Label)).insert(Node {
        margin: if is_right { UiRect::left(percent(52)) } else { UiRect::ZERO },
        flex_shrink: 0.0,
        ..default()
    });
}
