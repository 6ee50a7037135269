//! The talk after a day: the verdict, the four skills over all cases, each case with the way to its
//! own debrief, and the day on its hours.

use super::skills::track;
use crate::play::{DayCase, DayDebrief};
use crate::scoring::Skill;
use crate::window::attempts::score;
use crate::window::focus::Shortcut;
use crate::window::look::Look;
use crate::window::office::Talk;
use crate::window::screen::{Redraw, Screen};
use crate::window::theme::{CORNER, GAP, INSET, LARGE, NEAR, STEP, Size};
use crate::window::timeline::{self, Detail};
use crate::window::widgets::{Skin, column};
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// The skill of a line of [`DayDebrief::skills`].
type SkillLine = (Skill, String, Option<u8>, u8, bool);

pub(super) fn draw(page: &mut ChildSpawnerCommands, look: &Look, day: &DayDebrief) {
    let large = look.scale > LARGE;
    page.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: GAP, ..default() })
        .with_children(|columns| {
            column(columns, look, 44.0, true, |column| {
                skills(column, look, day);
                cases(column, look, day);
                if large {
                    whole(column, look, day);
                }
                outcome(column, look, day);
            });
            if !large {
                column(columns, look, 56.0, false, |column| whole(column, look, day));
            }
        });
}

fn card() -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(INSET),
        row_gap: STEP,
        border_radius: BorderRadius::all(CORNER),
        flex_shrink: 0.0,
        ..default()
    }
}

fn skills(column: &mut ChildSpawnerCommands, look: &Look, day: &DayDebrief) {
    column.spawn(look.card()).insert(card()).with_children(|card| {
        card.spawn(look.heading(look.say("window-day-skills")));
        for line in &day.skills {
            spawn_skill(card, look, line);
        }
    });
}

/// A skill's mark and name, its points, and the bar with the pass mark.
fn spawn_skill(card: &mut ChildSpawnerCommands, look: &Look, (skill, name, points, pass, passed): &SkillLine) {
    let words = points.map_or_else(|| look.say("debrief-not-shown"), |points| points.to_string());
    let verdict = look.say(match (points, passed) {
        (None, _) => "debrief-too-little",
        (_, true) => "debrief-reached",
        (_, false) => "debrief-missed",
    });
    let args = [("name", name.as_str()), ("points", &words), ("pass", &pass.to_string()), ("verdict", &verdict)];
    let mut access = AccessNode::new(Role::ListItem);
    access.set_label(look.say_with("debrief-skill-label", &args));
    let node = Node { flex_direction: FlexDirection::Column, row_gap: px(6), flex_shrink: 0.0, ..default() };
    let color = look.palette.skill(*skill);
    card.spawn((node, AccessibilityNode::from(access))).with_children(|line| {
        line.spawn(Node { column_gap: px(10), align_items: AlignItems::Center, width: percent(100), ..default() })
            .with_children(|row| {
                row.spawn(look.mark(look.marks.skill(*skill), 22.0, color));
                row.spawn(look.strong(name.clone())).insert(Node { flex_grow: 1.0, flex_shrink: 1.0, ..default() });
                if points.is_some() {
                    row.spawn(look.reached(*passed, 16.0));
                }
                row.spawn(look.quiet(verdict));
                row.spawn(look.strong(words));
            });
        track(line, look, points.unwrap_or(0), Some(*pass), color);
    });
}

fn cases(column: &mut ChildSpawnerCommands, look: &Look, day: &DayDebrief) {
    column.spawn(look.heading(look.say("window-day-cases"))).insert(Node { flex_shrink: 0.0, ..default() });
    for (index, case) in day.cases.iter().enumerate() {
        spawn_case(column, look, index, case);
    }
}

/// A case; pressed, its own debrief opens.
fn spawn_case(column: &mut ChildSpawnerCommands, look: &Look, index: usize, case: &DayCase) {
    let number = (index + 1).to_string();
    let node = Node { border: UiRect::all(px(1)), row_gap: px(6), align_items: AlignItems::Stretch, ..card() };
    let name = format!("{} · {}", case.customer, case.title);
    let label = format!("{number}. {name}. {}", case.line);
    let fill = |card: &mut ChildSpawnerCommands| {
        card.spawn(Node { column_gap: px(10), ..default() }).with_children(|row| {
            row.spawn(look.words(number.clone(), Size::Body, true, look.palette.quiet));
            row.spawn(look.words(name, Size::Body, true, look.palette.ink))
                .insert(Node { flex_shrink: 1.0, ..default() });
        });
        card.spawn(look.words(case.line.clone(), Size::Body, false, look.palette.ink));
        let scores = Node { column_gap: STEP, row_gap: px(4), flex_wrap: FlexWrap::Wrap, ..default() };
        card.spawn(scores).with_children(|row| {
            for (skill, (_, points, passed)) in Skill::ALL.into_iter().zip(&case.points) {
                let words = points.map(|points| points.to_string()).unwrap_or_default();
                score(row, look, skill, &words, points.is_some(), *passed);
            }
        });
    };
    if case.debrief.is_none() {
        column.spawn(look.card()).insert(node).with_children(fill);
        return;
    }
    let mut button = column.spawn(look.frame(&format!("case-{index}"), label, Skin::Plain));
    button.insert(node).with_children(fill).observe(
        move |_: On<Activate>, mut talk: ResMut<Talk>, mut redraw: Redraw| {
            (talk.case, talk.fresh) = (Some(index), true);
            redraw.go(Screen::Debrief);
        },
    );
    if let Some(digit) = u32::try_from(index + 1).ok().and_then(|digit| char::from_digit(digit, 10)) {
        button.insert(Shortcut::Types(digit));
    }
}

fn whole(column: &mut ChildSpawnerCommands, look: &Look, day: &DayDebrief) {
    column.spawn(look.heading(look.say("window-day-whole"))).insert(Node { flex_shrink: 0.0, ..default() });
    timeline::spawn(column, look, &day.timeline, Detail::Words);
}

/// What the day was like; nothing here scores.
fn outcome(column: &mut ChildSpawnerCommands, look: &Look, day: &DayDebrief) {
    if day.outcome.is_empty() {
        return;
    }
    column.spawn(look.card()).insert(Node { row_gap: NEAR, ..card() }).with_children(|card| {
        card.spawn(look.heading(look.say("debrief-outcome")));
        for line in &day.outcome {
            card.spawn(look.text(line.clone()));
        }
    });
}
