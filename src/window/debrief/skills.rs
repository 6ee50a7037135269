//! One skill as a wide bar with its pass mark; it opens to its criteria, and each to its evidence.

use super::Reading;
use crate::play::{CriterionView, FindingView, SkillView};
use crate::window::look::Look;
use crate::window::motion::SHORT;
use crate::window::theme::{CORNER, NEAR, STEP, Size};
use crate::window::widgets::Skin;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn spawn(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    index: usize,
    skill: &SkillView,
    reading: &Reading,
    opens: bool,
) {
    let open = reading.skill == Some(index);
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        border_radius: BorderRadius::all(CORNER),
        flex_shrink: 0.0,
        ..default()
    };
    column.spawn((sheet, BackgroundColor(look.palette.card))).with_children(|sheet| {
        bar(sheet, look, index, skill, open);
        if open {
            sheet
                .spawn(Node {
                    flex_direction: FlexDirection::Column,
                    padding: UiRect::new(px(16), px(16), px(0), px(16)),
                    row_gap: px(10),
                    ..default()
                })
                .with_children(|body| {
                    if let Some(note) = &skill.note {
                        body.spawn(look.words(note.clone(), Size::Body, false, look.palette.poor));
                    }
                    for (number, criterion) in skill.criteria.iter().enumerate() {
                        body.spawn(look.hairline());
                        spawn_criterion(body, look, number, criterion, reading.page == Some(number));
                    }
                    if let Some(veil) = look.veil(look.palette.card, SHORT).filter(|_| opens) {
                        body.spawn(veil);
                    }
                });
        }
    });
}

fn bar(sheet: &mut ChildSpawnerCommands, look: &Look, index: usize, skill: &SkillView, open: bool) {
    let points = skill.points.map_or_else(|| look.say("debrief-not-shown"), |points| points.to_string());
    let verdict = look.say(match (skill.points, skill.passed) {
        (None, _) => "debrief-too-little",
        (_, true) => "debrief-reached",
        (_, false) => "debrief-missed",
    });
    let label = look.say_with(
        "debrief-skill-label",
        &[("name", &skill.name), ("points", &points), ("pass", &skill.pass.to_string()), ("verdict", &verdict)],
    );
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(px(16), px(12)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        row_gap: NEAR,
        ..default()
    };
    let color = look.palette.skill(skill.skill);
    sheet
        .spawn(look.frame(&format!("skill-{index}"), label, Skin::Bare))
        .insert(node)
        .observe(move |_: On<Activate>, mut reading: ResMut<Reading>| {
            reading.skill = if reading.skill == Some(index) { None } else { Some(index) };
            reading.page = None;
        })
        .with_children(|head| {
            head.spawn(Node { column_gap: STEP, align_items: AlignItems::Center, width: percent(100), ..default() })
                .with_children(|row| {
                    row.spawn(look.mark(look.marks.skill(skill.skill), 24.0, color));
                    row.spawn(look.words(skill.name.clone(), Size::Large, true, look.palette.ink)).insert(Node {
                        flex_grow: 1.0,
                        flex_shrink: 1.0,
                        ..default()
                    });
                    if skill.points.is_some() {
                        row.spawn(look.reached(skill.passed, 18.0));
                    }
                    row.spawn(look.words(verdict, Size::Body, false, look.palette.quiet));
                    row.spawn(look.words(points, Size::Large, true, look.palette.ink));
                    row.spawn(look.mark(
                        if open { look.marks.open.clone() } else { look.marks.closed.clone() },
                        16.0,
                        look.palette.quiet,
                    ));
                });
            track(head, look, skill.points.unwrap_or(0), Some(skill.pass), color);
        });
}

/// A bar of points with the pass mark as a line across it.
pub(super) fn track(parent: &mut ChildSpawnerCommands, look: &Look, points: u8, pass: Option<u8>, color: Color) {
    let round = BorderRadius::all(px(6));
    parent
        .spawn((
            Node {
                width: percent(100),
                height: px(if pass.is_some() { 12 } else { 6 }),
                border_radius: round,
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(look.palette.hairline),
        ))
        .with_children(|track| {
            track.spawn((
                Node { width: percent(points), height: percent(100), border_radius: round, ..default() },
                BackgroundColor(color),
            ));
            if let Some(pass) = pass {
                let tick = Node {
                    position_type: PositionType::Absolute,
                    left: percent(pass),
                    top: px(-4),
                    width: px(3),
                    height: px(20),
                    ..default()
                };
                track.spawn((tick, BackgroundColor(look.palette.ink)));
            }
        });
}

fn spawn_criterion(body: &mut ChildSpawnerCommands, look: &Look, number: usize, criterion: &CriterionView, page: bool) {
    let points = criterion.points.map_or_else(|| look.say("debrief-not-shown"), |points| points.to_string());
    body.spawn(Node { column_gap: STEP, align_items: AlignItems::Center, ..default() }).with_children(|row| {
        row.spawn(look.strong(criterion.name.clone())).insert(Node { flex_grow: 1.0, flex_shrink: 1.0, ..default() });
        row.spawn(look.quiet(points));
        row.spawn(look.button(&format!("page-{number}"), look.say("debrief-what-counts"), "", Skin::Choice(page)))
            .insert(Node {
                padding: UiRect::axes(px(10), px(3)),
                border: UiRect::all(px(1)),
                border_radius: BorderRadius::all(CORNER),
                flex_shrink: 0.0,
                ..default()
            })
            .observe(move |_: On<Activate>, mut reading: ResMut<Reading>| {
                reading.page = if reading.page == Some(number) { None } else { Some(number) }
            });
    });
    if page {
        body.spawn((
            Node {
                flex_direction: FlexDirection::Column,
                padding: UiRect::all(px(12)),
                row_gap: px(6),
                border_radius: BorderRadius::all(CORNER),
                ..default()
            },
            BackgroundColor(look.palette.chosen),
        ))
        .with_children(|sheet| {
            for (id, words) in [
                ("debrief-finds", &criterion.finds),
                ("debrief-why", &criterion.why),
                ("debrief-counts", &criterion.counts),
                ("debrief-counts-not", &criterion.not),
            ] {
                if !words.is_empty() {
                    sheet.spawn(look.text(look.say_with(id, &[("words", words)])));
                }
            }
            for rule in &criterion.cited {
                sheet.spawn(look.quiet(format!("{}: {}", rule.id, rule.words)));
            }
        });
    }
    for (index, finding) in criterion.findings.iter().enumerate() {
        spawn_finding(body, look, number * 100 + index, finding);
    }
}

fn spawn_finding(body: &mut ChildSpawnerCommands, look: &Look, key: usize, finding: &FindingView) {
    let (mark, color, verdict) = match finding.earned {
        100 => (look.marks.check.clone(), look.palette.good, "debrief-earned"),
        0 => (look.marks.cross.clone(), look.palette.poor, "debrief-lost"),
        _ => (look.marks.check.clone(), look.palette.quiet, "debrief-partly"),
    };
    let label = look.say_with(verdict, &[("points", &finding.earned.to_string())]);
    let turn = finding.turn;
    let node = Node {
        padding: UiRect::axes(px(8), px(4)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        column_gap: NEAR,
        align_items: AlignItems::FlexStart,
        ..default()
    };
    body.spawn(look.frame(&format!("finding-{key}"), format!("{label}. {}", finding.quote), Skin::Bare))
        .insert(node)
        .observe(move |_: On<Activate>, mut reading: ResMut<Reading>| reading.turn = turn.or(reading.turn))
        .with_children(|row| {
            row.spawn(Node { padding: UiRect::top(px(3)), flex_shrink: 0.0, ..default() }).with_children(|cell| {
                cell.spawn(look.mark(mark, 14.0, color));
            });
            row.spawn(look.words(finding.time.clone(), Size::Body, false, look.palette.quiet)).insert(Node {
                width: look.grown(38.0),
                flex_shrink: 0.0,
                ..default()
            });
            row.spawn(look.words(finding.quote.clone(), Size::Body, false, look.palette.ink)).insert(Node {
                flex_shrink: 1.0,
                flex_grow: 1.0,
                ..default()
            });
            row.spawn(look.words(label, Size::Body, true, color)).insert(Node { flex_shrink: 0.0, ..default() });
        });
}
