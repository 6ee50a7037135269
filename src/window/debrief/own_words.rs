//! Words of the trainee's own in the transcript: which of them did what, in the color and with the
//! sign of the skill; a mark opens to its rule in plain words. And judgment and skill apart.

use super::meant::{self, Asked};
use crate::play::{LineView, MarkView, OwnWordsView, pieces};
use crate::window::drawn::Drawn;
use crate::window::focus::show_whole;
use crate::window::look::Look;
use crate::window::office::{Office, Talk};
use crate::window::screen::Screen;
use crate::window::theme::{CORNER, INSET, NEAR, Size};
use crate::window::widgets::Skin;
use bevy::prelude::*;
use bevy::text::{FontSize, TextBackgroundColor, Underline, UnderlineColor};
use bevy::ui_widgets::{Activate, ScrollArea};
use std::collections::BTreeMap;

/// The number behind marked words, as a share of their size.
const NUMBER: f32 = 0.8;
/// How strongly the color of a skill lies behind words on which marks overlap.
const OVERLAP: f32 = 0.14;
/// The same behind the words of the mark that is open.
const OPEN: f32 = 0.28;

/// What was said in own words, by the number of its line.
#[derive(Component)]
pub(super) struct OwnLine(usize);

/// What is unfolded in the transcript.
#[derive(Resource, Default)]
pub(super) struct Opened {
    /// The number of a line, and of its mark.
    mark: Option<(usize, usize)>,
    /// The line about which it is asked what was meant.
    pub(super) asked: Option<usize>,
    /// What became of the answers, by line.
    pub(super) answered: BTreeMap<usize, Asked>,
}

impl Opened {
    fn asked(&self, index: usize, keeps: bool) -> Asked {
        match self.answered.get(&index) {
            _ if !keeps => Asked::Never,
            Some(Asked::Kept) => Asked::Kept,
            _ if self.asked == Some(index) => Asked::Open,
            Some(asked) => asked.clone(),
            None => Asked::Closed,
        }
    }
}

/// Something that was unfolded, so it should be seen whole.
#[derive(Component)]
pub(super) struct Shown;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Opened>();
    app.add_systems(PostUpdate, uncover.after(bevy::ui::UiSystems::Layout).run_if(in_state(Screen::Debrief)));
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
    office: Res<Office>,
    opened: Res<Opened>,
    mut lines: Query<(Entity, &OwnLine, &mut Drawn)>,
) {
    let Some(debrief) = talk.debrief() else { return };
    for (entity, OwnLine(index), mut drawn) in &mut lines {
        let open = opened.mark.filter(|(line, _)| line == index).map(|(_, mark)| mark);
        let asked = opened.asked(*index, office.keeps());
        let Some(line) = debrief.lines.get(*index).filter(|_| drawn.differs((open, &asked))) else { continue };
        commands.entity(entity).despawn_children().with_children(|place| {
            said(place, &look, *index, line, open);
            if !line.marks.is_empty() {
                names(place, &look, *index, line, open);
            }
            if line.is_unclear {
                place.spawn(look.quiet(look.say("own-words-unclear").trim()));
                meant::spawn(place, &look, *index, line, &asked);
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

/// The column scrolled to what was just unfolded, once it is known where that lies.
fn uncover(
    shown: Query<Entity, Added<Shown>>,
    places: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut areas: Query<&mut ScrollPosition, With<ScrollArea>>,
    parents: Query<&ChildOf>,
) {
    for entity in &shown {
        let Some(area) = parents.iter_ancestors(entity).find(|above| areas.contains(*above)) else { continue };
        if let (Ok(what), Ok(around), Ok(mut position)) = (places.get(entity), places.get(area), areas.get_mut(area)) {
            show_whole(what, around, &mut position);
        }
    }
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
                span.observe(move |_: On<Pointer<Click>>, mut opened: ResMut<Opened>| {
                    let open = opened.mark.filter(|(line, _)| *line == index).map(|(_, mark)| mark);
                    opened.mark = next(&within, open).map(|mark| (index, mark));
                });
            }
            for (place, mark) in piece.ends.iter().enumerate() {
                let number = if place > 0 { format!(",{}", mark + 1) } else { (mark + 1).to_string() };
                let font =
                    TextFont { font_size: FontSize::Px((look.size(Size::Body) * NUMBER).round()), ..font.clone() };
                text.spawn((TextSpan::new(number), font, height, TextColor(color_of(look, &line.marks[*mark]))));
            }
        }
    });
}

/// The marks by name, each a button that opens its rule under it.
fn names(place: &mut ChildSpawnerCommands, look: &Look, index: usize, line: &LineView, open: Option<usize>) {
    let row = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(4), row_gap: px(4), ..default() };
    place.spawn(row).with_children(|row| {
        for (number, mark) in line.marks.iter().enumerate() {
            let is_open = open == Some(number);
            let words = line.text.get(mark.span.clone()).unwrap_or_default();
            let label = format!("{}. {}: {words}", number + 1, mark.name);
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
                .insert((node, Look::folding(label, is_open)))
                .observe(move |_: On<Activate>, mut opened: ResMut<Opened>| {
                    opened.mark = (!is_open).then_some((index, number));
                })
                .with_children(|name| {
                    name.spawn(look.words((number + 1).to_string(), Size::Body, true, color));
                    if let Some(skill) = mark.skill {
                        name.spawn(look.mark(look.marks.skill(skill), 16.0, color));
                    }
                    let words = look.words(mark.name.clone(), Size::Body, false, look.palette.ink);
                    name.spawn(words).insert(Node { flex_shrink: 1.0, ..default() });
                });
            if is_open {
                rule(row, look, mark);
            }
        }
    });
}

/// What the open mark says, in place.
fn rule(row: &mut ChildSpawnerCommands, look: &Look, mark: &MarkView) {
    let node = Node {
        width: percent(100),
        padding: UiRect::axes(px(10), px(6)),
        border: UiRect::left(px(3)),
        border_radius: BorderRadius::all(px(4)),
        ..default()
    };
    let colors = (BackgroundColor(look.palette.hover), BorderColor::all(color_of(look, mark)));
    row.spawn((node, Shown, colors)).with_children(|sheet| {
        sheet.spawn(look.text(mark.tells.clone())).insert(Node { flex_shrink: 1.0, ..default() });
    });
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
