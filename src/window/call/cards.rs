//! The three cards on the right: case file, notes, ledger; one open, two folded to a line.

use super::super::focus::{LeadsTo, Shortcut};
use super::super::look::Look;
use super::super::motion::set_off;
use super::super::office::Underway;
use super::super::theme::{CORNER, NEAR, STEP, Size};
use super::super::widgets::{Skin, scroll_column};
use super::{Drawn, View, file, is_shown, ledger, notes};
use crate::conversation::Conversation;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// One of the three.
#[derive(Component, Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(super) enum Card {
    /// Parts to open, colleagues to ask.
    File,
    /// The journal.
    #[default]
    Notes,
    /// What was promised.
    Ledger,
}

/// The height of a card's head, in pixels at 100 percent.
const HEAD: f32 = 38.0;

/// Where the cards stand.
#[derive(Component)]
struct Cards;

/// Where the open card's content stands.
#[derive(Component)]
struct Content(Card);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (show, fill).chain().after(super::advance).run_if(is_shown));
}

pub(super) fn spawn(side: &mut ChildSpawnerCommands) {
    side.spawn((
        Cards,
        Drawn::default(),
        Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            row_gap: STEP,
            ..default()
        },
    ));
}

/// Which card is open, and what the folded ones hold.
fn show(
    mut commands: Commands,
    look: Res<Look>,
    underway: Res<Underway>,
    view: Res<View>,
    cards: Single<(Entity, &mut Drawn), With<Cards>>,
    mut last: Local<Option<Card>>,
) {
    let (cards, mut drawn) = cards.into_inner();
    let call = underway.practice.call();
    let counts = [Card::File, Card::Notes, Card::Ledger].map(|card| summary(&look, call, card));
    if !drawn.differs((view.open, &counts)) {
        return;
    }
    let before = last.replace(view.open).filter(|card| *card != view.open);
    commands.entity(cards).despawn_children().with_children(|cards| {
        for (card, count) in [Card::File, Card::Notes, Card::Ledger].into_iter().zip(counts) {
            let open = view.open == card;
            let grow = if open { 1.0 } else { 0.0 };
            let slide = look.grows(1.0 - grow, grow).filter(|_| before.is_some_and(|before| open || card == before));
            let sheet = Node {
                flex_direction: FlexDirection::Column,
                flex_grow: if slide.is_some() { 1.0 - grow } else { grow },
                flex_shrink: grow,
                flex_basis: if open { px(0) } else { auto() },
                min_height: if open { look.grown(HEAD) } else { px(0) },
                border_radius: BorderRadius::all(CORNER),
                ..default()
            };
            let mut sheet = cards.spawn((sheet, BackgroundColor(look.palette.card)));
            sheet.with_children(|sheet| {
                head(sheet, &look, card, count, open);
                if open {
                    let node = Node {
                        flex_grow: 1.0,
                        flex_basis: px(0),
                        width: percent(100),
                        padding: UiRect::new(px(10), px(8), px(0), px(10)),
                        ..default()
                    };
                    scroll_column(sheet, &look, node, false, |column| {
                        column.spawn((
                            Content(card),
                            Drawn::default(),
                            Node {
                                flex_direction: FlexDirection::Column,
                                row_gap: px(4),
                                flex_shrink: 0.0,
                                ..default()
                            },
                        ));
                    });
                }
            });
            set_off(sheet, slide);
        }
    });
}

fn head(sheet: &mut ChildSpawnerCommands, look: &Look, card: Card, count: String, open: bool) {
    let (id, cap, key, first) = match card {
        Card::File => ("call-file", "F", 'f', "part-"),
        Card::Notes => ("call-notes", "N", 'n', "fact-"),
        Card::Ledger => ("call-ledger", "L", 'l', "write-"),
    };
    let node = Node {
        padding: UiRect::axes(px(10), px(6)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        column_gap: NEAR,
        align_items: AlignItems::Center,
        min_height: look.grown(HEAD),
        flex_shrink: 0.0,
        ..default()
    };
    let label = format!("{}, {count}", look.say(id));
    sheet
        .spawn((look.frame(id, label, Skin::Bare), Shortcut::Types(key), LeadsTo(first)))
        .insert(node)
        .observe(move |_: On<Activate>, mut view: ResMut<View>| view.open = card)
        .with_children(|row| {
            let mark = if open { look.marks.open.clone() } else { look.marks.closed.clone() };
            row.spawn(look.mark(mark, 16.0, look.palette.quiet));
            row.spawn(look.words(look.say(id), Size::Body, true, look.palette.ink))
                .insert(Node { flex_grow: 1.0, ..default() });
            row.spawn(look.words(count, Size::Body, false, look.palette.quiet));
            row.spawn(look.words(cap, Size::Body, true, look.palette.quiet));
        });
}

/// A folded card in a few words.
fn summary(look: &Look, call: &Conversation, card: Card) -> String {
    let (done, all) = match card {
        Card::File => (
            (0..call.scenario().file.len()).filter(|part| call.checked().contains(*part)).count(),
            call.scenario().file.len(),
        ),
        Card::Notes => (call.notes().iter().flatten().count(), call.notes().len()),
        Card::Ledger => {
            (call.transcript().ledger.iter().filter(|entry| entry.noted).count(), call.transcript().ledger.len())
        }
    };
    look.say_with("call-count", &[("done", &done.to_string()), ("all", &all.to_string())])
}

fn fill(
    mut commands: Commands,
    look: Res<Look>,
    underway: Res<Underway>,
    view: Res<View>,
    mut contents: Query<(Entity, &Content, &mut Drawn)>,
) {
    let call = underway.practice.call();
    for (entity, content, mut drawn) in &mut contents {
        let state = (
            call.transcript().turns.len(),
            view.fact,
            view.all_notes,
            view.colleague,
            call.held_since().is_some(),
            call.is_over(),
        );
        if !drawn.differs(state) {
            continue;
        }
        commands.entity(entity).despawn_children().with_children(|column| match content.0 {
            Card::File => file::fill(column, &look, call, &view),
            Card::Notes => notes::fill(column, &look, call, &view),
            Card::Ledger => ledger::fill(column, &look, call),
        });
    }
}
