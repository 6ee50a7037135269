//! The two or three things that would have changed most: what was said, why it matters, a better sentence.

use super::Reading;
use crate::play::{Debrief, TipView};
use crate::window::look::Look;
use crate::window::theme::{NEAR, Size};
use crate::window::widgets::Skin;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn spawn(column: &mut ChildSpawnerCommands, look: &Look, debrief: &Debrief) {
    if debrief.tips.is_empty() {
        return;
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(16)),
        row_gap: px(10),
        border_radius: BorderRadius::all(px(8)),
        flex_shrink: 0.0,
        ..default()
    };
    column.spawn(look.card()).insert(node).with_children(|card| {
        card.spawn(look.heading(look.say("debrief-tips")));
        for (index, tip) in debrief.tips.iter().enumerate() {
            if index > 0 {
                card.spawn(look.hairline());
            }
            spawn_tip(card, look, index, tip);
        }
    });
}

fn spawn_tip(card: &mut ChildSpawnerCommands, look: &Look, index: usize, tip: &TipView) {
    card.spawn(Node { column_gap: NEAR, align_items: AlignItems::Center, ..default() }).with_children(|row| {
        row.spawn(look.mark(look.marks.skill(tip.skill), 20.0, look.palette.skill(tip.skill)));
        row.spawn(look.strong(tip.title.clone())).insert(Node { flex_grow: 1.0, flex_shrink: 1.0, ..default() });
        row.spawn(look.quiet(tip.rules.clone()));
    });
    if let (Some(quote), Some(turn)) = (&tip.quote, tip.turn) {
        card.spawn(look.button(
            &format!("tip-{index}"),
            look.say_with("debrief-you-said", &[("quote", quote)]),
            "",
            Skin::Bare,
        ))
        .observe(move |_: On<Activate>, mut reading: ResMut<Reading>| reading.turn = Some(turn));
    }
    card.spawn(look.quiet(tip.why.clone()));
    if !tip.better.is_empty() {
        let node = Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::axes(px(12), px(8)),
            border_radius: BorderRadius::all(px(8)),
            row_gap: px(2),
            ..default()
        };
        card.spawn((node, BackgroundColor(look.palette.chosen))).with_children(|better| {
            better.spawn(look.words(look.say("debrief-better"), Size::Body, true, look.palette.quiet));
            better.spawn(look.text(tip.better.clone()));
        });
    }
}
