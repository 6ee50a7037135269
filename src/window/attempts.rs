//! The calls the trainee has taken: when, how they ended, the four scores; a press opens the debrief again.

use super::look::Look;
use super::office::{Office, Talk};
use super::page::{self, Page};
use super::screen::{Redraw, Screen};
use super::theme::{CORNER, GAP, NEAR, STEP, Size};
use super::widgets::Skin;
use crate::play::{Left, PastCall};
use crate::scoring::Skill;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Attempts), draw);
}

fn draw(mut commands: Commands, look: Res<Look>, mut office: ResMut<Office>) {
    let (notice, calls) = (office.notice.take(), office.history());
    let title = look.say("window-attempts");
    let page = Page { screen: Screen::Attempts, title: &title, back: Screen::Title, notice, row_gap: STEP };
    let fill = |column: &mut ChildSpawnerCommands| {
        if calls.is_empty() {
            column.spawn(look.quiet(look.say("window-no-attempts")));
        }
        for call in calls {
            spawn_call(column, &look, call);
        }
    };
    page::spawn(&mut commands, &look, page, fill, |_| {});
}

fn spawn_call(column: &mut ChildSpawnerCommands, look: &Look, call: PastCall) {
    let state = match call.left {
        Left::Ended => call.ending.clone(),
        Left::Unfinished => look.say("window-unfinished"),
        Left::GivenUp => look.say("window-given-up"),
    };
    let scores = call.skills.map(|(skill, points, _)| {
        let points = points.map_or_else(|| look.say("debrief-not-shown"), |points| points.to_string());
        (skill, points)
    });
    let mut label = format!("{}. {}. {state}", call.title, call.when);
    if call.left == Left::Ended {
        for (skill, points) in &scores {
            label = format!("{label}. {}: {points}", name_of(look, *skill));
        }
    }
    let node = Node {
        padding: UiRect::all(px(16)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        column_gap: GAP,
        row_gap: NEAR,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    };
    let fill = |row: &mut ChildSpawnerCommands| {
        row.spawn(Node { flex_direction: FlexDirection::Column, row_gap: px(4), max_width: percent(100), ..default() })
            .with_children(|words| {
                words.spawn(look.words(call.title.clone(), Size::Large, true, look.palette.ink));
                words.spawn(look.words(format!("{} · {state}", call.when), Size::Body, false, look.palette.quiet));
            });
        if call.left == Left::Ended {
            row.spawn(Node { column_gap: STEP, row_gap: px(4), flex_wrap: FlexWrap::Wrap, ..default() }).with_children(
                |row| {
                    for ((_, kept, passed), (skill, points)) in call.skills.iter().zip(&scores) {
                        score(row, look, *skill, points, kept.is_some(), *passed);
                    }
                },
            );
        }
    };
    let (id, scenario) = (call.id, call.scenario.clone());
    match call.left {
        Left::GivenUp => {
            column.spawn(look.card()).insert(node).with_children(fill);
        }
        Left::Ended => {
            column
                .spawn(look.frame(&format!("attempt-{id}"), label, Skin::Plain))
                .insert(node)
                .observe(move |_: On<Activate>, office: ResMut<Office>, redraw: Redraw, commands: Commands| {
                    open(id, &scenario, office, redraw, commands);
                })
                .with_children(fill);
        }
        Left::Unfinished => {
            column
                .spawn(look.frame(&format!("attempt-{id}"), label, Skin::Plain))
                .insert(node)
                .observe(move |_: On<Activate>, office: ResMut<Office>, redraw: Redraw, commands: Commands| {
                    go_on(id, office, redraw, commands);
                })
                .with_children(fill);
        }
    }
}

/// A skill's mark and its points; a check or a cross says whether the pass mark was reached.
pub(super) fn score(
    row: &mut ChildSpawnerCommands,
    look: &Look,
    skill: Skill,
    points: &str,
    shown: bool,
    passed: bool,
) {
    row.spawn(Node { column_gap: px(6), align_items: AlignItems::Center, min_width: look.grown(78.0), ..default() })
        .with_children(|cell| {
            cell.spawn(look.mark(look.marks.skill(skill), 20.0, look.palette.skill(skill)));
            if !shown {
                cell.spawn(look.words("–", Size::Body, false, look.palette.quiet));
                return;
            }
            cell.spawn(look.words(points, Size::Body, true, look.palette.ink));
            cell.spawn(look.reached(passed, 14.0));
        });
}

fn name_of(look: &Look, skill: Skill) -> String {
    look.say(&format!("skill-{}", skill.id().replace('_', "-")))
}

fn open(id: i64, scenario: &str, mut office: ResMut<Office>, mut redraw: Redraw, mut commands: Commands) {
    if let Some(review) = office.review_again(id) {
        scenario.clone_into(&mut office.scenario);
        commands.insert_resource(Talk::new(review, Some(id)));
        redraw.go(Screen::Debrief);
    } else {
        office.notice = Some(office.library.texts(office.language()).say("window-changed", &[]));
        redraw.go(Screen::Attempts);
    }
}

/// Goes on with an attempt that was left.
pub(super) fn go_on(id: i64, mut office: ResMut<Office>, mut redraw: Redraw, mut commands: Commands) {
    match office.resume(id) {
        Ok((underway, scenario)) => {
            office.scenario = scenario;
            redraw.go(underway.screen());
            commands.insert_resource(underway);
        }
        Err(why) => {
            office.notice = Some(why);
            redraw.go(Screen::Attempts);
        }
    }
}
