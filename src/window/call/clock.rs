//! The scenario's clock, top right; and bars for mood, which only practice shows.

use super::super::look::Look;
use super::super::office::{Office, Underway};
use super::super::theme::{NEAR, Size};
use super::{Drawn, is_shown};
use crate::play::clock_of;
use bevy::prelude::*;

/// The time on the scenario's calendar.
#[derive(Component)]
struct ClockText;

/// How long the call has been going on.
#[derive(Component)]
struct Elapsed;

/// The bars.
#[derive(Component)]
struct Aids;

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (tick, show_aids).after(super::advance).run_if(is_shown));
}

pub(super) fn spawn(row: &mut ChildSpawnerCommands, look: &Look) {
    row.spawn(Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_shrink: 1.0,
        min_width: px(0),
        ..default()
    })
    .with_children(|column| {
        column.spawn((ClockText, look.words("", Size::Large, true, look.palette.ink)));
        column.spawn((Elapsed, look.words("", Size::Body, false, look.palette.quiet)));
    });
}

pub(super) fn spawn_aids(side: &mut ChildSpawnerCommands) {
    side.spawn((
        Aids,
        Drawn::default(),
        Node { flex_direction: FlexDirection::Column, row_gap: px(4), flex_shrink: 0.0, ..default() },
    ));
}

fn tick(
    look: Res<Look>,
    underway: Res<Underway>,
    clock: Single<&mut Text, (With<ClockText>, Without<Elapsed>)>,
    elapsed: Single<&mut Text, (With<Elapsed>, Without<ClockText>)>,
) {
    let call = underway.practice.call();
    let moment = call.moment();
    let (hour, minute) = moment.clock();
    let time = look.texts.language.clock(hour, minute);
    let day = look.say(&format!("weekday-{}", WEEKDAYS[moment.weekday()]));
    set(clock.into_inner(), look.say_with("call-clock", &[("day", &day), ("clock", &time)]));
    set(elapsed.into_inner(), look.say_with("call-elapsed", &[("time", &clock_of(call.now()))]));
}

fn set(mut text: Mut<Text>, words: String) {
    if text.0 != words {
        text.0 = words;
    }
}

fn show_aids(
    mut commands: Commands,
    look: Res<Look>,
    office: Res<Office>,
    underway: Res<Underway>,
    aids: Single<(Entity, &mut Drawn), With<Aids>>,
) {
    let (aids, mut drawn) = aids.into_inner();
    let mood = underway.practice.call().mood();
    if !drawn.differs((office.settings.aids, mood.anger, mood.trust)) {
        return;
    }
    commands.entity(aids).despawn_children();
    if office.settings.aids {
        commands.entity(aids).with_children(|aids| {
            bar(aids, &look, "call-anger", mood.anger, look.palette.poor);
            bar(aids, &look, "call-trust", mood.trust, look.palette.good);
        });
    }
}

fn bar(aids: &mut ChildSpawnerCommands, look: &Look, id: &str, value: u8, color: Color) {
    aids.spawn(Node { align_items: AlignItems::Center, column_gap: NEAR, ..default() }).with_children(|row| {
        row.spawn(look.quiet(look.say(id))).insert(Node { width: look.grown(64.0), flex_shrink: 0.0, ..default() });
        row.spawn((
            Node { flex_grow: 1.0, height: px(8), border_radius: BorderRadius::all(px(4)), ..default() },
            BackgroundColor(look.palette.hairline),
        ))
        .with_children(|track| {
            track.spawn((
                Node {
                    width: percent(value),
                    height: percent(100),
                    border_radius: BorderRadius::all(px(4)),
                    ..default()
                },
                BackgroundColor(color),
            ));
        });
        row.spawn(look.quiet(value.to_string())).insert(Node {
            width: look.grown(28.0),
            flex_shrink: 0.0,
            ..default()
        });
    });
}
