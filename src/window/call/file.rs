//! The case file: parts that open with a press and cost time, and colleagues who can be asked.

use super::super::look::Look;
use super::super::theme::{NEAR, Size};
use super::super::widgets::Skin;
use super::{Make, View};
use crate::conversation::{Conversation, Happening, Move};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn fill(column: &mut ChildSpawnerCommands, look: &Look, call: &Conversation, view: &View) {
    let (scenario, script) = (call.scenario(), call.script());
    for (index, part) in scenario.file.iter().enumerate() {
        if call.checked().contains(index) {
            column.spawn(look.strong(script.text(part.title))).insert(inset());
            column.spawn(look.text(script.text(part.text))).insert(inset());
        } else if call.is_over() {
            let words = look.say_with("call-not-opened", &[("title", script.text(part.title))]);
            column.spawn(look.quiet(words)).insert(inset());
        } else {
            let words = look.say_with(
                "call-open-part",
                &[("title", script.text(part.title)), ("seconds", &part.seconds.to_string())],
            );
            column
                .spawn(look.button(&format!("part-{index}"), words, "", Skin::Plain))
                .observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(Make(Move::LookUp(index))));
        }
    }
    let asked = |index: usize| {
        call.transcript().turns.iter().rev().find_map(|turn| match turn.what {
            Happening::Asked { colleague, question } if colleague == index => Some(question),
            _ => None,
        })
    };
    let shown = |index: &usize| !call.is_over() || asked(*index).is_some();
    if !(0..scenario.colleagues.len()).any(|index| shown(&index)) {
        return;
    }
    column
        .spawn(look.words(look.say("window-colleagues"), Size::Body, true, look.palette.quiet))
        .insert(Node { margin: UiRect::new(px(8), px(0), NEAR, px(0)), ..default() });
    let held = call.held_since().is_some();
    if !held && !call.is_over() {
        column.spawn(look.quiet(look.say("call-ask-first-hold"))).insert(inset());
    }
    for (index, colleague) in scenario.colleagues.iter().enumerate().filter(|(index, _)| shown(index)) {
        let open = view.colleague == Some(index) && !call.is_over();
        if call.is_over() {
            column.spawn(look.strong(script.text(colleague.name))).insert(inset());
        } else {
            column
                .spawn(look.button(&format!("colleague-{index}"), script.text(colleague.name), "", Skin::Choice(open)))
                .observe(move |_: On<Activate>, mut view: ResMut<View>| {
                    view.colleague = if view.colleague == Some(index) { None } else { Some(index) };
                });
        }
        if open {
            for (question, asked) in colleague.questions.iter().enumerate() {
                column
                    .spawn(look.button(
                        &format!("question-{index}-{question}"),
                        script.text(asked.text),
                        "",
                        Skin::Plain,
                    ))
                    .insert(indented(look))
                    .observe(move |_: On<Activate>, mut commands: Commands| {
                        commands.trigger(Make(Move::Ask { colleague: index, question }));
                    });
            }
        }
        if let Some(question) = asked(index) {
            column.spawn(look.text(script.text(colleague.questions[question].answer))).insert(inset());
        }
    }
}

fn inset() -> Node {
    Node { margin: UiRect::new(px(8), px(4), px(0), px(4)), ..default() }
}

fn indented(look: &Look) -> Node {
    Node {
        margin: UiRect::left(px(16)),
        padding: UiRect::axes(px(10), px(6)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(8)),
        min_height: look.grown(32.0),
        flex_shrink: 0.0,
        ..default()
    }
}
