//! The journal: each fact with what was heard; colleagues will read nothing else.

use super::super::focus::Remembered;
use super::super::look::Look;
use super::super::theme::Size;
use super::super::widgets::Skin;
use super::{Make, View};
use crate::conversation::{Conversation, Move, Note};
use crate::play::journal;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn fill(column: &mut ChildSpawnerCommands, look: &Look, call: &Conversation, view: &View) {
    let (scenario, script) = (call.scenario(), call.script());
    let version = |fact: usize, version: Option<usize>| match version {
        Some(version) => script.text(scenario.facts[fact].versions[version]).to_owned(),
        None => look.say("call-not-said"),
    };
    let lines = journal(call, view.all_notes || call.is_over());
    if lines.is_empty() {
        column.spawn(look.quiet(look.say("call-notes-come"))).insert(inset());
    }
    let hides = lines.len() < scenario.facts.len();
    for fact in lines {
        let written = &scenario.facts[fact];
        let open = view.fact == Some(fact) && !call.is_over();
        let noted = call.notes()[fact];
        let words = noted.map(|note| version(fact, note.version));
        if call.is_over() {
            column.spawn(look.strong(script.text(written.label))).insert(inset());
            let words = words.map_or_else(|| look.quiet(look.say("call-empty-note")), |words| look.text(words));
            column.spawn(words).insert(inset());
            continue;
        }
        row(column, look, fact, script.text(written.label), words, open);
        if open {
            for (number, choice) in call.versions(fact).into_iter().enumerate() {
                let chosen = noted.is_some_and(|note| note.version == choice);
                column
                    .spawn(look.button(
                        &format!("version-{fact}-{number}"),
                        version(fact, choice),
                        "",
                        Skin::Choice(chosen),
                    ))
                    .insert(indented(look))
                    .observe(
                        move |_: On<Activate>,
                              mut view: ResMut<View>,
                              focus: Res<InputFocus>,
                              mut remembered: ResMut<Remembered>,
                              mut commands: Commands| {
                            view.fact = None;
                            if focus.get().is_some() {
                                remembered.lead_to(format!("fact-{fact}"));
                            }
                            commands.trigger(Make(Move::Note(Note { fact, version: choice })));
                        },
                    );
            }
        }
    }
    if hides {
        spawn_all(column, look);
    }
}

/// Shows the lines of what has not come up yet too.
fn spawn_all(column: &mut ChildSpawnerCommands, look: &Look) {
    column
        .spawn(look.button("all-notes", look.say("call-all-notes"), "", Skin::Bare))
        .observe(|_: On<Activate>, mut view: ResMut<View>| view.all_notes = true);
}

/// A fact's label, and under it what is written.
fn row(column: &mut ChildSpawnerCommands, look: &Look, fact: usize, label: &str, written: Option<String>, open: bool) {
    let spoken = format!("{label}. {}", written.clone().unwrap_or_else(|| look.say("call-empty-note")));
    let node = Node {
        padding: UiRect::axes(px(8), px(4)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(8)),
        column_gap: px(8),
        align_items: AlignItems::FlexStart,
        min_height: look.grown(30.0),
        flex_shrink: 0.0,
        ..default()
    };
    column
        .spawn(look.frame(&format!("fact-{fact}"), spoken, Skin::Bare))
        .insert(node)
        .observe(move |_: On<Activate>, mut view: ResMut<View>| {
            view.fact = if view.fact == Some(fact) { None } else { Some(fact) }
        })
        .with_children(|row| {
            let mark = match (&written, open) {
                (_, true) => look.marks.open.clone(),
                (Some(_), false) => look.marks.check.clone(),
                (None, false) => look.marks.closed.clone(),
            };
            let color = if written.is_some() { look.palette.good } else { look.palette.quiet };
            row.spawn(Node { padding: UiRect::top(px(3)), flex_shrink: 0.0, ..default() }).with_children(|cell| {
                cell.spawn(look.mark(mark, 14.0, color));
            });
            row.spawn(Node { flex_direction: FlexDirection::Column, flex_shrink: 1.0, min_width: px(0), ..default() })
                .with_children(|words| {
                    words.spawn(look.words(label, Size::Body, true, look.palette.ink));
                    if let Some(written) = written {
                        words.spawn(look.words(written, Size::Body, false, look.palette.ink));
                    }
                });
        });
}

fn inset() -> Node {
    Node { margin: UiRect::new(px(8), px(8), px(0), px(2)), ..default() }
}

fn indented(look: &Look) -> Node {
    Node {
        margin: UiRect::left(px(24)),
        padding: UiRect::axes(px(10), px(6)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(8)),
        min_height: look.grown(32.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    }
}
