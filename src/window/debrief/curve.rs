//! Anger and trust over the call; a point for each thing the trainee said leads to its turn.

use super::Reading;
use crate::play::{CurvePoint, Debrief, Who, clock_of};
use crate::window::look::Look;
use crate::window::marks::{Stroke, draw};
use crate::window::theme::{CORNER, STEP};
use crate::window::widgets::Skin;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// The picture's size in units; it is stretched to the card.
const WIDE: f32 = 480.0;
const HIGH: f32 = 96.0;

/// A line that still has to be drawn as a picture.
#[derive(Component)]
pub(super) struct Line {
    points: Vec<Vec2>,
    dashed: bool,
}

pub(super) fn spawn(side: &mut ChildSpawnerCommands, look: &Look, debrief: &Debrief) {
    let last = debrief.curve.last().map_or(1, |point| point.at.max(1));
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(12)),
        row_gap: px(6),
        border_radius: BorderRadius::all(CORNER),
        flex_shrink: 0.0,
        ..default()
    };
    side.spawn(look.card()).insert(node).with_children(|card| {
        card.spawn(Node { column_gap: STEP, flex_wrap: FlexWrap::Wrap, ..default() }).with_children(|legend| {
            legend.spawn(look.strong(look.say("debrief-mood"))).insert(Node { flex_grow: 1.0, ..default() });
            key(legend, look, "call-anger", look.palette.poor, false);
            key(legend, look, "call-trust", look.palette.accent, true);
        });
        card.spawn(Node { width: percent(100), height: px(HIGH), flex_shrink: 0.0, ..default() }).with_children(
            |plot| {
                plot.spawn((
                    Node {
                        position_type: PositionType::Absolute,
                        top: percent(50),
                        width: percent(100),
                        height: px(1),
                        ..default()
                    },
                    BackgroundColor(look.palette.hairline),
                ));
                let line = |value: fn(&CurvePoint) -> u8| {
                    debrief
                        .curve
                        .iter()
                        .map(|point| Vec2::new(share(point.at, last) * WIDE, height(value(point)) * HIGH))
                        .collect::<Vec<_>>()
                };
                picture(plot, look.palette.accent, line(|point| point.trust), true);
                picture(plot, look.palette.poor, line(|point| point.anger), false);
                for point in &debrief.curve {
                    let said = debrief.lines.iter().find(|line| line.turn == point.turn && line.who == Who::Trainee);
                    if let Some(said) = said {
                        spawn_point(plot, look, point, last, &said.text);
                    }
                }
            },
        );
    });
}

fn key(legend: &mut ChildSpawnerCommands, look: &Look, id: &str, color: Color, dashed: bool) {
    legend.spawn(Node { column_gap: px(6), align_items: AlignItems::Center, ..default() }).with_children(|key| {
        let dash = if dashed { 6 } else { 20 };
        key.spawn(Node { column_gap: px(4), ..default() }).with_children(|sample| {
            for _ in 0..(if dashed { 2 } else { 1 }) {
                sample.spawn((Node { width: px(dash), height: px(3), ..default() }, BackgroundColor(color)));
            }
        });
        key.spawn(look.quiet(look.say(id)));
    });
}

fn picture(plot: &mut ChildSpawnerCommands, color: Color, points: Vec<Vec2>, dashed: bool) {
    let node = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
    plot.spawn((node, ImageNode { color, image_mode: NodeImageMode::Stretch, ..default() }, Line { points, dashed }));
}

fn spawn_point(plot: &mut ChildSpawnerCommands, look: &Look, point: &CurvePoint, last: u32, words: &str) {
    let turn = point.turn;
    let label = look.say_with(
        "debrief-point",
        &[("time", &clock_of(point.at)), ("anger", &point.anger.to_string()), ("words", words)],
    );
    let node = Node {
        position_type: PositionType::Absolute,
        left: percent(share(point.at, last) * 100.0),
        top: percent(height(point.anger) * 100.0),
        width: px(14),
        height: px(14),
        margin: UiRect::new(px(-7), px(0), px(-7), px(0)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(7)),
        ..default()
    };
    plot.spawn(look.frame(&format!("point-{turn}"), label, Skin::Plain))
        .insert(node)
        .observe(move |_: On<Activate>, mut reading: ResMut<Reading>| reading.turn = Some(turn));
}

pub(super) fn paint(mut lines: Query<(&Line, &mut ImageNode), Added<Line>>, mut images: ResMut<Assets<Image>>) {
    for (line, mut node) in &mut lines {
        let strokes: Vec<Stroke> =
            if line.dashed { dashes(&line.points) } else { vec![Stroke { points: line.points.clone(), width: 2.5 }] };
        let size = UVec2::new((WIDE * 2.0) as u32, (HIGH * 2.0) as u32);
        node.image = images.add(draw(&strokes, size, 2.0));
    }
}

/// The line cut into dashes of six units.
fn dashes(points: &[Vec2]) -> Vec<Stroke> {
    const DASH: f32 = 6.0;
    let mut strokes = Vec::new();
    let mut gone = 0.0;
    for pair in points.windows(2) {
        let length = pair[0].distance(pair[1]);
        let mut at = 0.0;
        while at < length {
            let step = (DASH - gone % DASH).min(length - at).max(0.05);
            if gone % (DASH * 2.0) < DASH {
                let point = |along: f32| pair[0].lerp(pair[1], along / length);
                strokes.push(Stroke { points: vec![point(at), point(at + step)], width: 2.0 });
            }
            at += step;
            gone += step;
        }
    }
    strokes
}

fn share(at: u32, last: u32) -> f32 {
    0.02 + 0.96 * (at as f32 / last as f32)
}

fn height(value: u8) -> f32 {
    0.08 + 0.84 * (1.0 - f32::from(value) / 100.0)
}
