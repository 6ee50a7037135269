//! The talk after the call: what to do better first, then the four skills with their evidence,
//! beside the mood over the transcript. A day has a page of its own, which opens those of its cases.

mod curve;
mod day;
mod meant;
mod own_words;
mod skills;
mod tips;
mod transcript;

use super::drawn::Drawn;
use super::focus::Shortcut;
use super::look::Look;
use super::office::{Office, Talk, Underway};
use super::screen::{Overlay, Redraw, Screen};
use super::theme::{GAP, LARGE, NEAR, STEP, Size};
use super::widgets::{Skin, scroll_column};
use crate::play::{Debrief, Review};
use bevy::input_focus::AutoFocus;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// What is unfolded, and which turn is looked at.
#[derive(Resource, Default, Clone, PartialEq)]
struct Reading {
    skill: Option<usize>,
    page: Option<usize>,
    turn: Option<usize>,
}

/// The part with tips and skills.
#[derive(Component)]
struct Findings;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reading>();
    app.add_systems(OnEnter(Screen::Debrief), (fresh, draw).chain());
    app.add_systems(Update, fill.run_if(in_state(Screen::Debrief)).run_if(resource_exists::<Talk>));
    app.add_plugins((own_words::plugin, transcript::plugin));
}

fn fresh(
    talk: Option<ResMut<Talk>>,
    office: Res<Office>,
    underway: Option<Res<Underway>>,
    mut reading: ResMut<Reading>,
    mut opened: ResMut<own_words::Opened>,
) {
    let Some(mut talk) = talk else { return };
    if talk.fresh {
        talk.fresh = false;
        *reading = Reading::default();
        *opened = own_words::Opened::default();
        return;
    }
    // Drawn again, perhaps in another language.
    let again = match talk.past {
        Some(id) => office.review_again(id),
        None => underway.and_then(|underway| office.review(&underway.practice).ok()),
    };
    if let Some(review) = again {
        talk.review = review;
    }
}

fn draw(mut commands: Commands, look: Res<Look>, talk: Option<Res<Talk>>, mut redraw: Redraw) {
    let Some(talk) = talk else {
        redraw.go(Screen::List);
        return;
    };
    let page = (
        DespawnOnExit(Screen::Debrief),
        TabGroup::default(),
        Node {
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            padding: UiRect::all(GAP),
            row_gap: STEP,
            ..default()
        },
    );
    commands.spawn(page).with_children(|page| {
        let debrief = match (talk.debrief(), &talk.review) {
            (Some(debrief), _) => debrief,
            (None, Review::Case(debrief)) => &**debrief,
            (None, Review::Shift(day)) => {
                header(page, &look, &talk, &day.title, &day.verdict);
                day::draw(page, &look, day);
                return;
            }
        };
        header(page, &look, &talk, &format!("{}: {}", debrief.title, debrief.ending.0), &debrief.verdict);
        page.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: GAP, ..default() })
            .with_children(|columns| {
                let node = Node {
                    width: percent(57),
                    height: percent(100),
                    row_gap: STEP,
                    padding: UiRect::new(px(4), px(8), px(4), px(4)),
                    ..default()
                };
                scroll_column(columns, &look, node, true, |column| {
                    column.spawn((
                        Findings,
                        Drawn::default(),
                        Node { flex_direction: FlexDirection::Column, row_gap: STEP, flex_shrink: 0.0, ..default() },
                    ));
                });
                let side = Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    height: percent(100),
                    row_gap: STEP,
                    ..default()
                };
                // Large words need all the height there is.
                let large = look.scale > LARGE;
                let fill = |side: &mut ChildSpawnerCommands| {
                    curve::spawn(side, &look, debrief);
                    transcript::spawn(side, &look, debrief, large);
                };
                if large {
                    scroll_column(columns, &look, Node { flex_direction: FlexDirection::Row, ..side }, false, fill);
                } else {
                    columns.spawn(side).with_children(fill);
                }
            });
    });
}

/// The title and the verdict; again, back, settings. From a case of a day the way back leads to the day.
fn header(page: &mut ChildSpawnerCommands, look: &Look, talk: &Talk, title: &str, verdict: &str) {
    let of_day = talk.case.is_some();
    let (back, words) =
        if talk.past.is_some() { (Screen::Attempts, "window-attempts") } else { (Screen::List, "debrief-list") };
    page.spawn(Node {
        column_gap: STEP,
        row_gap: NEAR,
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    })
    .with_children(|row| {
        row.spawn(Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: look.grown(420.0),
            min_width: px(0),
            ..default()
        })
        .with_children(|words| {
            words.spawn(look.title(title));
            words.spawn(look.text(verdict));
        });
        if of_day {
            let button = look.button("day", look.say("window-day-debrief-back"), "Esc", Skin::Primary);
            row.spawn((button, Shortcut::Lies(KeyCode::Escape), AutoFocus)).observe(
                |_: On<Activate>, mut talk: ResMut<Talk>, mut redraw: Redraw| {
                    (talk.case, talk.fresh) = (None, true);
                    redraw.go(Screen::Debrief);
                },
            );
        } else {
            row.spawn((look.button("again", look.say("debrief-again"), "", Skin::Primary), AutoFocus))
                .observe(|_: On<Activate>, mut redraw: Redraw| redraw.go(Screen::Briefing));
            row.spawn((look.button("list", look.say(words), "Esc", Skin::Plain), Shortcut::Lies(KeyCode::Escape)))
                .observe(move |_: On<Activate>, mut redraw: Redraw| redraw.go(back));
        }
        row.spawn(look.button("settings", look.say("window-settings"), "", Skin::Plain))
            .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Settings));
    });
}

fn fill(
    mut commands: Commands,
    look: Res<Look>,
    talk: Res<Talk>,
    reading: Res<Reading>,
    findings: Option<Single<(Entity, &mut Drawn), With<Findings>>>,
    mut last: Local<Option<usize>>,
) {
    let (Some(findings), Some(debrief)) = (findings, talk.debrief()) else { return };
    let (findings, mut drawn) = findings.into_inner();
    if !drawn.differs((reading.skill, reading.page)) {
        return;
    }
    let opens = reading.skill.filter(|skill| *last != Some(*skill));
    *last = reading.skill;
    commands.entity(findings).despawn_children().with_children(|column| {
        for (lapse, turn) in &debrief.conduct {
            let turn = *turn;
            column
                .spawn(look.button(&format!("lapse-{turn}"), lapse.clone(), "", Skin::Plain))
                .observe(move |_: On<Activate>, mut reading: ResMut<Reading>| reading.turn = Some(turn));
        }
        if let Some(own) = &debrief.own_words {
            own_words::apart(column, &look, own);
        }
        tips::spawn(column, &look, debrief);
        for (index, skill) in debrief.skills.iter().enumerate() {
            skills::spawn(column, &look, index, skill, &reading, opens == Some(index));
        }
        outcome(column, &look, debrief);
    });
}

/// What became of it; nothing here scores.
fn outcome(column: &mut ChildSpawnerCommands, look: &Look, debrief: &Debrief) {
    column
        .spawn(look.card())
        .insert(Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::all(px(16)),
            row_gap: NEAR,
            border_radius: BorderRadius::all(px(8)),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|card| {
            card.spawn(look.heading(look.say("debrief-outcome")));
            card.spawn(look.text(debrief.ending.1.clone()));
            card.spawn(look.words(debrief.outcome.join(" "), Size::Body, false, look.palette.quiet));
            for promise in &debrief.promises {
                let words = look.say_with(
                    "debrief-promise",
                    &[
                        ("what", &promise.what),
                        ("due", &promise.due),
                        ("heard", &promise.heard),
                        ("chance", &promise.chance),
                        ("safe", &promise.safe),
                    ],
                );
                card.spawn(look.hairline());
                card.spawn(look.text(words));
                if !promise.remarks.is_empty() {
                    card.spawn(look.words(promise.remarks.join(" "), Size::Body, false, look.palette.quiet));
                }
            }
        });
}
