//! The ledger: what was promised, by when as the customer heard it, and whether it is written down.

use super::super::look::Look;
use super::super::theme::{NEAR, Size};
use super::super::widgets::Skin;
use super::Make;
use crate::conversation::{Conversation, Move};
use crate::house::moment_in_words;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn fill(column: &mut ChildSpawnerCommands, look: &Look, call: &Conversation) {
    let (scenario, script) = (call.scenario(), call.script());
    if call.transcript().ledger.is_empty() {
        column.spawn(look.quiet(look.say("call-no-promises"))).insert(Node { margin: UiRect::all(px(8)), ..default() });
    }
    for (index, entry) in call.transcript().ledger.iter().enumerate() {
        let due = moment_in_words(entry.expected, entry.given, &look.texts);
        let node = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(4),
            padding: UiRect::axes(px(8), px(6)),
            flex_shrink: 0.0,
            align_items: AlignItems::FlexStart,
            ..default()
        };
        column.spawn(node).with_children(|item| {
            item.spawn(look.strong(script.text(scenario.steps[entry.step].text)));
            item.spawn(look.text(look.say_with("call-heard-due", &[("due", &due)])));
            if entry.noted {
                item.spawn(Node { column_gap: NEAR, align_items: AlignItems::Center, ..default() }).with_children(
                    |row| {
                        row.spawn(look.mark(look.marks.check.clone(), 16.0, look.palette.good));
                        row.spawn(look.words(look.say("call-written"), Size::Body, false, look.palette.good));
                    },
                );
            } else if call.is_over() {
                item.spawn(look.quiet(look.say("call-not-written")));
            } else {
                item.spawn(look.button(&format!("write-{index}"), look.say("call-write-down"), "", Skin::Plain))
                    .observe(move |_: On<Activate>, mut commands: Commands| {
                        commands.trigger(Make(Move::NotePromise(index)));
                    });
            }
        });
    }
}
