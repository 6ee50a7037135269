//! The end of the case: how it ended, what a colleague found in the journal, what became of the promises.

use super::super::call::conclude;
use super::super::focus::Shortcut;
use super::super::look::Look;
use super::super::office::{Office, Underway};
use super::super::screen::Redraw;
use super::super::theme::{CORNER, INSET, LARGE, NEAR, STEP, Size};
use super::super::widgets::{Skin, scroll_column};
use super::promises;
use crate::desk::Journal;
use crate::play::{DeskView, HandoverView, LetterVerdict};
use bevy::input_focus::AutoFocus;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn draw(page: &mut ChildSpawnerCommands, look: &Look, underway: &Underway, view: &DeskView) {
    page.spawn(Node { column_gap: STEP, align_items: AlignItems::Center, flex_shrink: 0.0, ..default() })
        .with_children(|row| {
            let words = Node {
                flex_direction: FlexDirection::Column,
                flex_grow: 1.0,
                flex_shrink: 1.0,
                min_width: px(0),
                ..default()
            };
            row.spawn(words).with_children(|words| {
                words.spawn(look.quiet(format!("{} · {}", look.say("desk-over"), view.now)));
                words.spawn(look.title(view.ending.as_ref().map(|ending| ending.title.clone()).unwrap_or_default()));
            });
            row.spawn((
                look.button("debrief", look.say("call-to-debrief"), "Enter", Skin::Primary),
                Shortcut::Lies(KeyCode::Enter),
                AutoFocus,
            ))
            .observe(
                |_: On<Activate>,
                 underway: Res<Underway>,
                 office: ResMut<Office>,
                 redraw: Redraw,
                 commands: Commands| {
                    conclude(&underway, office, redraw, commands);
                },
            );
        });
    let large = look.scale > LARGE;
    page.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: px(20), ..default() })
        .with_children(|columns| {
            column(columns, look, true, |column| {
                if let Some(ending) = &view.ending {
                    column.spawn(look.text(ending.text.clone())).insert(Node {
                        max_width: look.grown(620.0),
                        flex_shrink: 0.0,
                        ..default()
                    });
                }
                if let Some(handover) = &view.handover {
                    talk(column, look, handover);
                }
                if !view.verdict.is_empty() {
                    letter(column, look, &view.verdict);
                }
                if large {
                    became(column, look, underway, view);
                }
            });
            if !large {
                column(columns, look, false, |column| became(column, look, underway, view));
            }
        });
}

fn column(columns: &mut ChildSpawnerCommands, look: &Look, main: bool, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let node = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        height: percent(100),
        row_gap: STEP,
        padding: UiRect::new(px(4), px(10), px(4), px(4)),
        ..default()
    };
    scroll_column(columns, look, node, main, fill);
}

fn became(column: &mut ChildSpawnerCommands, look: &Look, underway: &Underway, view: &DeskView) {
    super::head(column, look, look.say("window-desk-became"));
    for promise in &view.promises {
        promises::card(column, look, underway, promise);
    }
}

/// A card with a heading.
fn sheet(column: &mut ChildSpawnerCommands, look: &Look, heading: &str, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(INSET),
        row_gap: px(10),
        border_radius: BorderRadius::all(CORNER),
        flex_shrink: 0.0,
        ..default()
    };
    column.spawn((node, BackgroundColor(look.palette.card))).with_children(|card| {
        card.spawn(look.heading(look.say(heading)));
        fill(card);
    });
}

/// What the colleague said with the journal in hand, and what the journal said about it.
fn talk(column: &mut ChildSpawnerCommands, look: &Look, handover: &HandoverView) {
    sheet(column, look, "desk-handover", |card| {
        card.spawn(look.text(handover.opens.clone()));
        card.spawn(look.strong(handover.again.clone()));
        for (journal, words) in &handover.says {
            card.spawn(look.hairline());
            line(card, look, *journal, words);
        }
    });
}

/// What the letter had and what it lacked.
fn letter(column: &mut ChildSpawnerCommands, look: &Look, verdict: &[LetterVerdict]) {
    sheet(column, look, "letter-heading", |card| {
        for finding in verdict {
            let (mark, color) = if finding.is_good {
                (look.marks.check.clone(), look.palette.good)
            } else {
                (look.marks.cross.clone(), look.palette.poor)
            };
            card.spawn(Node { column_gap: NEAR, align_items: AlignItems::Start, ..default() }).with_children(|row| {
                row.spawn(look.mark(mark, 16.0, color));
                row.spawn(look.text(finding.text.clone())).insert(promises::shrinking());
            });
        }
    });
}

fn line(card: &mut ChildSpawnerCommands, look: &Look, journal: Journal, words: &str) {
    let (mark, color, id) = match journal {
        Journal::Right => (look.marks.check.clone(), look.palette.good, "window-desk-journal-right"),
        Journal::Wrong => (look.marks.cross.clone(), look.palette.poor, "window-desk-journal-wrong"),
        Journal::Missing => (look.marks.cross.clone(), look.palette.poor, "window-desk-journal-missing"),
    };
    card.spawn(Node { flex_direction: FlexDirection::Column, row_gap: px(2), ..default() }).with_children(|entry| {
        entry.spawn(look.text(words.to_owned()));
        entry.spawn(Node { column_gap: NEAR, align_items: AlignItems::Center, ..default() }).with_children(|row| {
            row.spawn(look.mark(mark, 16.0, color));
            row.spawn((look.words(look.say(id), Size::Body, true, color), Label)).insert(promises::shrinking());
        });
    });
}
