//! What else can be done in a call, in one slim row.
//!
//! What ends a call takes two presses, because a slip there cannot be taken back.

use super::super::focus::{LeadsTo, Shortcut};
use super::super::look::Look;
use super::super::office::Underway;
use super::super::widgets::Skin;
use super::cards::Card;
use super::{Drawn, Make, Part, View, is_shown};
use crate::conversation::Move;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// A move that ends the call.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Grave {
    PassOn,
    HangUp,
    Police,
}

/// The row.
#[derive(Component)]
struct Actions;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.after(super::advance).run_if(is_shown));
}

pub(super) fn spawn(parent: &mut ChildSpawnerCommands) {
    parent.spawn((
        Actions,
        Part::Actions.group(),
        Drawn::default(),
        Node { width: percent(100), flex_wrap: FlexWrap::Wrap, column_gap: px(4), row_gap: px(4), ..default() },
    ));
}

fn show(
    mut commands: Commands,
    look: Res<Look>,
    underway: Res<Underway>,
    view: Res<View>,
    row: Single<(Entity, &mut Drawn), With<Actions>>,
) {
    let (row, mut drawn) = row.into_inner();
    let call = underway.practice.call();
    let held = call.held_since().is_some();
    if !drawn.differs((held, call.is_over(), view.armed)) {
        return;
    }
    commands.entity(row).despawn_children().with_children(|row| {
        if call.is_over() {
            return;
        }
        if held {
            act(row, &look, ("call-back", "H"), Shortcut::Types('h'), Move::Resume);
        } else {
            act(
                row,
                &look,
                ("call-nod", &look.say("call-key-space")),
                Shortcut::Lies(KeyCode::Space),
                Move::Backchannel,
            );
            act(row, &look, ("call-hold", "H"), Shortcut::Types('h'), Move::Hold { announced: true });
            act(row, &look, ("call-mute", "M"), Shortcut::Types('m'), Move::Hold { announced: false });
        }
        slim(row, &look, ("call-ask", "A"), Skin::Plain)
            .insert((Shortcut::Types('a'), LeadsTo("question-0-")))
            .observe(|_: On<Activate>, mut view: ResMut<View>| {
                view.open = Card::File;
                view.colleague = Some(0);
            });
        act(row, &look, ("call-warn", "W"), Shortcut::Types('w'), Move::Warn);
        grave(row, &look, &view, ("call-pass-on", "P"), 'p', Grave::PassOn);
        grave(row, &look, &view, ("call-hang-up", "X"), 'x', Grave::HangUp);
        grave(row, &look, &view, ("call-police", "O"), 'o', Grave::Police);
    });
}

fn act(row: &mut ChildSpawnerCommands, look: &Look, words: (&str, &str), key: Shortcut, made: Move) {
    slim(row, look, words, Skin::Plain)
        .insert(key)
        .observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(Make(made.clone())));
}

fn grave(row: &mut ChildSpawnerCommands, look: &Look, view: &View, (id, cap): (&str, &str), key: char, grave: Grave) {
    let armed = view.armed == Some(grave);
    let (id, skin) = if armed { (format!("{id}-sure"), Skin::Primary) } else { (id.to_owned(), Skin::Plain) };
    slim(row, look, (&id, cap), skin).insert(Shortcut::Types(key)).observe(
        move |_: On<Activate>, mut view: ResMut<View>, mut commands: Commands| {
            if view.armed != Some(grave) {
                view.armed = Some(grave);
                return;
            }
            commands.trigger(Make(match grave {
                Grave::PassOn => Move::Escalate,
                Grave::HangUp => Move::HangUp,
                Grave::Police => Move::Police,
            }));
        },
    );
}

fn slim<'a>(row: &'a mut ChildSpawnerCommands, look: &Look, (id, cap): (&str, &str), skin: Skin) -> EntityCommands<'a> {
    let mut button = row.spawn(look.button(id.trim_end_matches("-sure"), look.say(id), cap, skin));
    button.insert(Node {
        padding: UiRect::axes(px(6), px(3)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(8)),
        column_gap: px(6),
        align_items: AlignItems::Center,
        min_height: look.grown(30.0),
        flex_shrink: 0.0,
        ..default()
    });
    button
}
