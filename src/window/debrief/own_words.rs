//! Words of the trainee's own in the transcript: which of them did what, in the color and with the
//! sign of the skill; a mark opens to its rule in plain words. And judgment and skill apart.

use super::Reading;
use crate::play::{LineView, MarkView, OwnWordsView, pieces};
use crate::window::drawn::Drawn;
use crate::window::look::Look;
use crate::window::office::Talk;
use crate::window::screen::Screen;
use crate::window::theme::{CORNER, INSET, NEAR, Size};
use crate::window::widgets::Skin;
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{FontSize, TextBackgroundColor, Underline, UnderlineColor};
use bevy::ui_widgets::Activate;

/// The number behind marked words, as a share of their size.
const NUMBER: f32 = 0.75;
/// How strongly the color of a skill lies behind words on which marks overlap.
const OVERLAP: f32 = 0.14;
/// The same behind the words of the mark that is open.
const OPEN: f32 = 0.28;

/// What was said in own words, by the number of its line.
#[derive(Component)]
pub(super) struct OwnLine(usize);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, fill.run_if(in_state(Screen::Debrief)).run_if(resource_exists::<Talk>));
}

/// Whether something is to be shown about the words of a line.
pub(super) fn is_own(line: &LineView) -> bool {
    !line.marks.is_empty() || line.is_unclear
}

/// The place of a line in own words; it is filled when it is known what is open.
pub(super) fn spawn(row: &mut ChildSpawnerCommands, index: usize) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_shrink: 1.0,
        min_width: px(0),
        row_gap: px(4),
        ..default()
    };
    row.spawn((OwnLine(index), Drawn::default(), node));
}

fn fill(
    mut commands: Commands,
    look: Res<Look>,
    talk: Res<Talk>,
    reading: Res<Reading>,
    mut lines: Query<(Entity, &OwnLine, &mut Drawn)>,
) {
    let Some(debrief) = talk.debrief() else { return };
    for (entity, OwnLine(index), mut drawn) in &mut lines {
        let open = reading.mark.filter(|(line, _)| line == index).map(|(_, mark)| mark);
        let Some(line) = debrief.lines.get(*index).filter(|_| drawn.differs(open)) else { continue };
        commands.entity(entity).despawn_children().with_children(|place| {
            said(place, &look, *index, line, open);
            if !line.marks.is_empty() {
                names(place, &look, *index, line, open);
            }
            if let Some(mark) = open.and_then(|open| line.marks.get(open)) {
                rule(place, &look, mark);
            }
            if line.is_unclear {
                place.spawn(look.quiet(look.say("own-words-unclear").trim()));
            }
        });
    }
}

/// Which mark opens when words are pressed: the shortest, then each longer one, at last none.
fn next(within: &[usize], open: Option<usize>) -> Option<usize> {
    match open.and_then(|open| within.iter().position(|mark| *mark == open)) {
        Some(place) => within.get(place.checked_sub(1)?).copied(),
        None => within.last().copied(),
    }
}

fn toggle(reading: &mut Reading, mark: (usize, usize)) {
    reading.mark = if reading.mark == Some(mark) { None } else { Some(mark) };
}

fn color_of(look: &Look, mark: &MarkView) -> Color {
    mark.skill.map_or(look.palette.quiet, |skill| look.palette.skill(skill))
}

/// The words. Each mark is underlined and has its number behind it; where marks lie in one another, the line
/// is the shortest one's, and the longest one's color lies behind it.
fn said(place: &mut ChildSpawnerCommands, look: &Look, index: usize, line: &LineView, open: Option<usize>) {
    let words = |words: &str| look.words(words, Size::Body, true, look.palette.ink);
    place.spawn((words(""), Label)).with_children(|text| {
        for piece in pieces(line.text.len(), &line.marks) {
            let (_, font, height, ink) = words("");
            let words = TextSpan::new(line.text.get(piece.span.clone()).unwrap_or_default());
            let mut span = text.spawn((words, font.clone(), height, ink));
            if let (Some(longest), Some(shortest)) = (piece.within.first(), piece.within.last()) {
                span.insert((Underline, UnderlineColor(color_of(look, &line.marks[*shortest]))));
                let behind = match open.filter(|open| piece.within.contains(open)) {
                    Some(open) => Some((open, OPEN)),
                    None => (longest != shortest).then_some((*longest, OVERLAP)),
                };
                if let Some((mark, share)) = behind {
                    let color = look.palette.card.mix(&color_of(look, &line.marks[mark]), share);
                    span.insert(TextBackgroundColor(color));
                }
                let within = piece.within.clone();
                span.observe(move |_: On<Pointer<Click>>, mut reading: ResMut<Reading>| {
                    reading.mark = next(&within, reading.mark.filter(|(line, _)| *line == index).map(|(_, mark)| mark))
                        .map(|mark| (index, mark));
                });
            }
            for (place, mark) in piece.ends.iter().enumerate() {
                let number = if place > 0 { format!(",{}", mark + 1) } else { (mark + 1).to_string() };
                let font =
                    TextFont { font_size: FontSize::Px((look.size(Size::Body) * NUMBER).round()), ..font.clone() };
                text.spawn((TextSpan::new(number), font, TextColor(color_of(look, &line.marks[*mark]))));
            }
        }
    });
}

/// The marks by name, each a button that opens its rule.
fn names(place: &mut ChildSpawnerCommands, look: &Look, index: usize, line: &LineView, open: Option<usize>) {
    let row = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(4), row_gap: px(4), ..default() };
    place.spawn(row).with_children(|row| {
        for (number, mark) in line.marks.iter().enumerate() {
            let is_open = open == Some(number);
            let words = line.text.get(mark.span.clone()).unwrap_or_default();
            let mut access = AccessNode::new(Role::Button);
            access.set_label(format!("{}. {}: {words}", number + 1, mark.name));
            access.set_expanded(is_open);
            let node = Node {
                padding: UiRect::axes(px(8), px(2)),
                border: UiRect::all(px(1)),
                border_radius: BorderRadius::all(CORNER),
                column_gap: px(6),
                align_items: AlignItems::Center,
                ..default()
            };
            let color = color_of(look, mark);
            row.spawn(look.frame(&format!("mark-{index}-{number}"), String::new(), Skin::Choice(is_open)))
                .insert((node, AccessibilityNode::from(access)))
                .observe(move |_: On<Activate>, mut reading: ResMut<Reading>| toggle(&mut reading, (index, number)))
                .with_children(|name| {
                    name.spawn(look.words((number + 1).to_string(), Size::Body, true, color));
                    if let Some(skill) = mark.skill {
                        name.spawn(look.mark(look.marks.skill(skill), 16.0, color));
                    }
                    let words = look.words(mark.name.clone(), Size::Body, false, look.palette.ink);
                    name.spawn(words).insert(Node { flex_shrink: 1.0, ..default() });
                });
        }
    });
}

/// What the open mark says, in place.
fn rule(place: &mut ChildSpawnerCommands, look: &Look, mark: &MarkView) {
    let node = Node {
        padding: UiRect::axes(px(10), px(6)),
        border: UiRect::left(px(3)),
        border_radius: BorderRadius::all(px(4)),
        ..default()
    };
    place.spawn((node, BackgroundColor(look.palette.chosen), BorderColor::all(color_of(look, mark)))).with_children(
        |sheet| {
            sheet.spawn(look.text(mark.tells.clone())).insert(Node { flex_shrink: 1.0, ..default() });
        },
    );
}

/// Judgment and skill apart: how much was said in own words, and what either shows.
pub(super) fn apart(column: &mut ChildSpawnerCommands, look: &Look, own: &OwnWordsView) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(INSET),
        row_gap: NEAR,
        border_radius: BorderRadius::all(CORNER),
        flex_shrink: 0.0,
        ..default()
    };
    column.spawn(look.card()).insert(node).with_children(|card| {
        card.spawn(look.heading(look.say("own-words-heading")));
        card.spawn(look.quiet(own.said.clone()));
        if let Some(judgment) = &own.judgment {
            card.spawn(look.text(judgment.clone()));
        }
        card.spawn(look.text(own.skill.clone()));
        if let Some(unseen) = &own.unseen {
            card.spawn(look.quiet(unseen.clone()));
        }
    });
}
