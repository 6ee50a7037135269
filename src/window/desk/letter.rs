//! The letter: the sentences of each part, the trainee's own words, layout and copies; beside it the page.

use super::super::drawn::Drawn;
use super::super::focus::{FocusKey, Shortcut};
use super::super::look::Look;
use super::super::screen::{Redraw, Screen};
use super::super::theme::{CORNER, INSET, LARGE, NEAR, STEP, Size};
use super::super::widgets::{Skin, scroll_column};
use super::{Do, Table, paper};
use crate::desk::{DeskMove, Draft};
use crate::house::Layout;
use crate::play::{LetterPartView, LetterView};
use crate::scenario::Set;
use accesskit::{Node as AccessNode, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEditChange};
use bevy::ui_widgets::Activate;

/// How many lines of the own paragraph are seen at once.
const LINES: f32 = 4.0;
/// How wide the page of a letter that was sent gets, in pixels at 100 percent.
const PAGE: f32 = 720.0;
/// The keys of the sentences, in their order.
const KEYS: &str = "123456789abcdefghijklmnopqrstuvwxyz";

/// The letter as far as it has been put together.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// The numbers of the sentences.
    chosen: Set,
    layout: Layout,
    copies: Set,
    /// As it was typed.
    own: String,
}

impl Default for Sheet {
    fn default() -> Self {
        Self { chosen: Set::default(), layout: Layout::Block, copies: Set::default(), own: String::new() }
    }
}

impl Sheet {
    /// As it would be sent.
    pub(super) fn draft(&self, letter: &LetterView) -> Draft {
        // A paragraph is kept as one line of words.
        let printable = self.own.replace(char::is_control, " ");
        let own = printable.split_whitespace().collect::<Vec<_>>().join(" ");
        let sentences = letter.parts.iter().flat_map(|part| &part.sentences).map(|(sentence, _)| *sentence);
        let blocks = sentences.filter(|sentence| self.chosen.contains(*sentence)).collect();
        Draft { layout: self.layout, blocks, copies: self.copies, own }
    }

    /// A fingerprint of everything but the own words.
    fn choices(&self) -> (u64, bool, u64) {
        (self.chosen.0, self.layout == Layout::Block, self.copies.0)
    }
}

/// A part of the page that draws itself again.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
enum Piece {
    Sentences,
    Outside,
    Foot,
}

/// The field for the own paragraph.
#[derive(Component)]
struct OwnField;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, fill.run_if(in_state(Screen::Desk)).run_if(any_with_component::<Piece>));
}

/// The letter: to be put together, or once it was sent the page alone.
pub(super) fn draw(page: &mut ChildSpawnerCommands, look: &Look, sheet: &Sheet, is_sent: bool) {
    let row = Node { column_gap: STEP, align_items: AlignItems::Center, flex_shrink: 0.0, ..default() };
    page.spawn(row).with_children(|row| {
        row.spawn((look.button("back", look.say("window-back"), "Esc", Skin::Plain), Shortcut::Lies(KeyCode::Escape)))
            .observe(|_: On<Activate>, mut table: ResMut<Table>, mut redraw: Redraw| {
                table.writing = false;
                redraw.go(Screen::Desk);
            });
        let title = if is_sent { "window-desk-letter-sent" } else { "window-desk-letter" };
        row.spawn(look.title(look.say(title))).insert(Node { flex_grow: 1.0, ..default() });
        if !is_sent {
            piece(row, Piece::Foot);
        }
    });
    if is_sent {
        let node = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            width: percent(100),
            max_width: look.grown(PAGE),
            align_self: AlignSelf::Center,
            padding: UiRect::all(px(4)),
            ..default()
        };
        scroll_column(page, look, node, true, |column| paper::spawn(column, look));
        return;
    }
    let large = look.scale > LARGE;
    page.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: px(20), ..default() })
        .with_children(|columns| {
            let node = Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                height: percent(100),
                row_gap: INSET,
                padding: UiRect::new(px(4), px(10), px(4), px(8)),
                ..default()
            };
            scroll_column(columns, look, node, true, |column| {
                piece(column, Piece::Sentences);
                own(column, look, sheet);
                piece(column, Piece::Outside);
                if large {
                    paper::spawn(column, look);
                }
            });
            if !large {
                let node = Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    height: percent(100),
                    padding: UiRect::all(px(4)),
                    ..default()
                };
                scroll_column(columns, look, node, false, |column| paper::spawn(column, look));
            }
        });
}

fn piece(parent: &mut ChildSpawnerCommands, kind: Piece) {
    let node = Node { flex_direction: FlexDirection::Column, row_gap: INSET, flex_shrink: 0.0, ..default() };
    parent.spawn((kind, Drawn::default(), node));
}

fn own(column: &mut ChildSpawnerCommands, look: &Look, sheet: &Sheet) {
    let label = look.say("window-letter-own");
    column
        .spawn(Node { flex_direction: FlexDirection::Column, row_gap: px(6), flex_shrink: 0.0, ..default() })
        .with_children(|group| {
            group.spawn(look.strong(label.clone()));
            let mut field = group.spawn((OwnField, look.field("letter-own", label, &sheet.own)));
            field.entry::<EditableText>().and_modify(|mut text| {
                text.max_characters = Some(Draft::MOST_OWN);
                text.visible_lines = Some(LINES);
            });
            field.observe(type_own);
        });
}

fn type_own(
    change: On<TextEditChange>,
    mut fields: Query<(&EditableText, &mut AccessibilityNode), With<OwnField>>,
    mut table: ResMut<Table>,
) {
    if let Ok((text, mut access)) = fields.get_mut(change.event_target()) {
        let own = text.value().to_string();
        access.set_value(own.clone());
        table.sheet.own = own;
    }
}

fn fill(mut commands: Commands, look: Res<Look>, table: Res<Table>, mut pieces: Query<(Entity, &Piece, &mut Drawn)>) {
    let Some(letter) = table.view.as_ref().and_then(|view| view.letter.as_ref()) else { return };
    let sheet = &table.sheet;
    for (entity, piece, mut drawn) in &mut pieces {
        if !drawn.differs(sheet.choices()) {
            continue;
        }
        commands.entity(entity).despawn_children().with_children(|column| match piece {
            Piece::Sentences => {
                let mut keys = KEYS.chars();
                for (index, part) in letter.parts.iter().enumerate() {
                    sentences(column, &look, index, part, sheet.chosen, &mut keys);
                }
            }
            Piece::Outside => outside(column, &look, letter, sheet),
            Piece::Foot => foot(column, &look, letter, sheet),
        });
    }
}

/// One part and its sentences, a key each as long as there are some.
fn sentences(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    index: usize,
    part: &LetterPartView,
    chosen: Set,
    keys: &mut impl Iterator<Item = char>,
) {
    group(column, look, part.name.clone(), FlexDirection::Column, |group| {
        for (row, (sentence, words)) in part.sentences.iter().enumerate() {
            let sentence = *sentence;
            let name = format!("letter-{index}-{row}");
            let mut button = tick(group, look, name, words, chosen.contains(sentence), move |sheet| {
                sheet.chosen = turned(sheet.chosen, sentence);
            });
            if let Some(key) = keys.next() {
                let cap = look.words(key.to_uppercase().to_string(), Size::Body, true, look.palette.quiet);
                let width = Node { width: look.grown(12.0), flex_shrink: 0.0, ..default() };
                let cap = button.commands_mut().spawn((cap, width)).id();
                button.insert(Shortcut::Types(key)).insert_children(0, &[cap]);
            }
        }
    });
}

/// In it or out of it, whichever it was not.
fn turned(set: Set, member: usize) -> Set {
    let one = Set::from_iter([member]);
    if set.contains(member) { set.without(one) } else { set.union(one) }
}

fn outside(column: &mut ChildSpawnerCommands, look: &Look, letter: &LetterView, sheet: &Sheet) {
    group(column, look, look.say("window-letter-layout"), FlexDirection::Row, |row| {
        for (layout, id) in [(Layout::Block, "window-letter-block"), (Layout::SemiBlock, "window-letter-semi")] {
            option(row, look, id.to_owned(), &look.say(id), (sheet.layout == layout, Val::Px(99.0)), move |sheet| {
                sheet.layout = layout;
            });
        }
    });
    if letter.copies.is_empty() {
        return;
    }
    group(column, look, look.say("window-letter-copies"), FlexDirection::Row, |row| {
        for (copy, name) in letter.copies.iter().enumerate() {
            tick(row, look, format!("copy-{copy}"), name, sheet.copies.contains(copy), move |sheet| {
                sheet.copies = turned(sheet.copies, copy);
            });
        }
    });
}

/// Sends it; without a sentence there is nothing to send.
fn foot(row: &mut ChildSpawnerCommands, look: &Look, letter: &LetterView, sheet: &Sheet) {
    if sheet.draft(letter).blocks.is_empty() {
        row.spawn(look.quiet(look.say("letter-empty")));
        return;
    }
    row.spawn(look.button("letter-send", look.say("window-letter-send"), "", Skin::Primary)).observe(
        |_: On<Activate>, table: Res<Table>, mut commands: Commands| {
            if let Some(letter) = table.view.as_ref().and_then(|view| view.letter.as_ref()) {
                commands.trigger(Do(DeskMove::Write(table.sheet.draft(letter))));
            }
        },
    );
}

fn group(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    label: String,
    direction: FlexDirection,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    column
        .spawn(Node { flex_direction: FlexDirection::Column, row_gap: px(6), flex_shrink: 0.0, ..default() })
        .with_children(|group| {
            group.spawn(look.strong(label));
            let node = Node {
                flex_direction: direction,
                flex_wrap: if direction == FlexDirection::Row { FlexWrap::Wrap } else { FlexWrap::NoWrap },
                column_gap: NEAR,
                row_gap: px(4),
                ..default()
            };
            group.spawn(node).with_children(fill);
        });
}

/// One that may stand beside others: a square.
fn tick<'a>(
    group: &'a mut ChildSpawnerCommands,
    look: &Look,
    key: String,
    words: &str,
    chosen: bool,
    set: impl Fn(&mut Sheet) + Send + Sync + 'static,
) -> EntityCommands<'a> {
    let mut access = AccessNode::new(Role::CheckBox);
    access.set_label(words);
    access.set_toggled(Toggled::from(chosen));
    let mut button = option(group, look, key, words, (chosen, px(2)), set);
    button.insert(AccessibilityNode::from(access));
    button
}

/// A choice: filled when it is chosen; with corners, round where there is one among several.
fn option<'a>(
    group: &'a mut ChildSpawnerCommands,
    look: &Look,
    key: String,
    words: &str,
    (chosen, corner): (bool, Val),
    set: impl Fn(&mut Sheet) + Send + Sync + 'static,
) -> EntityCommands<'a> {
    let node = Node {
        padding: UiRect::axes(px(10), px(6)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        column_gap: px(10),
        align_items: AlignItems::FlexStart,
        ..default()
    };
    let mut button = group.spawn(look.frame(&key, words.to_owned(), Skin::Choice(chosen)));
    button
        .insert(node)
        .insert(FocusKey(key))
        .observe(move |_: On<Activate>, mut table: ResMut<Table>| set(&mut table.sheet))
        .with_children(|row| {
            let side = look.grown(12.0);
            let dot = Node {
                width: side,
                height: side,
                margin: UiRect::top(look.grown(4.0)),
                border: UiRect::all(px(2)),
                border_radius: BorderRadius::all(corner),
                flex_shrink: 0.0,
                ..default()
            };
            let fill = if chosen { look.palette.accent } else { Color::NONE };
            let edge = if chosen { look.palette.accent } else { look.palette.edge };
            row.spawn((dot, BackgroundColor(fill), BorderColor::all(edge)));
            row.spawn(look.words(words, Size::Body, false, look.palette.ink)).insert(super::promises::shrinking());
        });
    button
}
