//! What the trainee can say: full sentences, one under the other, with the keys 1 to 8.
//!
//! With only words of one's own there are none. They stand there while the customer still speaks; choosing one then cuts in. When the call is
//! over the way to the debrief stands in their place.

use super::super::focus::Shortcut;
use super::super::look::Look;
use super::super::motion::{SHORT, set_off};
use super::super::office::{Office, Underway};
use super::super::screen::Screen;
use super::super::theme::NEAR;
use super::super::widgets::Skin;
use super::{Drawn, Make, Part, finish, is_shown};
use crate::conversation::Move;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// The list of replies.
#[derive(Component)]
struct Replies;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.after(super::advance).run_if(is_shown));
}

pub(super) fn spawn(column: &mut ChildSpawnerCommands) {
    column.spawn((
        Replies,
        Part::Replies.group(),
        Drawn::default(),
        Node { flex_direction: FlexDirection::Column, row_gap: px(4), flex_shrink: 0.0, ..default() },
    ));
}

fn show(
    mut commands: Commands,
    look: Res<Look>,
    office: Res<Office>,
    underway: Res<Underway>,
    list: Single<(Entity, &mut Drawn), With<Replies>>,
) {
    let (list, mut drawn) = list.into_inner();
    let call = underway.practice.call();
    let numbers = underway.practice.numbers();
    let offers: Vec<(usize, usize)> =
        if call.is_over() || office.settings.only_own_words { Vec::new() } else { numbers.offered().collect() };
    let ending = call.transcript().ending;
    if !drawn.differs((&offers, ending, call.is_over())) {
        return;
    }
    commands.entity(list).despawn_children().with_children(|list| {
        if call.is_over() {
            // A call from the desk ends without a word of its own.
            match ending.map(|ending| &call.scenario().endings[ending]) {
                Some(ending) => {
                    list.spawn(look.heading(call.script().text(ending.title)));
                    list.spawn(look.text(call.script().text(ending.text)))
                        .insert(Node { max_width: look.grown(620.0), ..default() });
                }
                None => {
                    list.spawn(look.heading(look.say("call-finished")));
                }
            }
            let leads = match underway.screen() {
                Screen::Desk => "call-to-desk",
                Screen::Board => "call-to-board",
                _ => "call-to-debrief",
            };
            list.spawn(Node { margin: UiRect::top(NEAR), ..default() }).with_children(|row| {
                row.spawn((
                    look.button("debrief", look.say(leads), "Enter", Skin::Primary),
                    Shortcut::Lies(KeyCode::Enter),
                ))
                .observe(finish);
            });
        }
        for (number, reply) in offers {
            let words = call.script().text(call.scenario().replies[reply].text);
            let button = (
                look.button(&format!("reply-{number}"), words, &number.to_string(), Skin::Plain),
                Shortcut::Types(char::from_digit(number as u32, 10).unwrap_or(' ')),
            );
            list.spawn(button)
                .insert(tight(&look))
                .observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(Make(Move::Reply(reply))));
        }
        if let Some(veil) = look.veil(look.palette.ground, SHORT) {
            list.spawn(veil);
        }
    });
    set_off(commands.entity(list), look.slides(SHORT));
}

/// Eight of them have to fit under a face.
fn tight(look: &Look) -> Node {
    Node {
        padding: UiRect::axes(px(12), px(5)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(8)),
        column_gap: px(10),
        align_items: AlignItems::FlexStart,
        min_height: look.grown(31.0),
        flex_shrink: 0.0,
        ..default()
    }
}
