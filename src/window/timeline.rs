//! A day on its hours: for each customer the calls as blocks and the promises as bars, now as a line.
//!
//! A bar goes from the minute something was promised to the minute it was due, and on to the minute
//! it was done; how it ended is told by a color, a sign and a pattern. With large letters the same
//! day is a list in words.

use super::desk::WEEKDAYS;
use super::look::Look;
use super::signs::Sign;
use super::theme::{INSET, LARGE, NEAR, Size};
use crate::calendar::Moment;
use crate::play::{DeskState, Lane, PromiseBar, Stretch, StretchKind, Timeline};
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// How high the line of a promise is, its bar, a block and the hours, in pixels at 100 percent.
const LANE: f32 = 24.0;
const BAR: f32 = 8.0;
const BLOCK: f32 = 14.0;
const HOURS: f32 = 26.0;
/// A clock time takes so many percent of the width, at most.
const CLOCK: f32 = 9.0;
/// So many take a sign and a clock time.
const LABEL: f32 = 12.0;
/// The narrowest thing that is seen, in percent of the width.
const LEAST: f32 = 0.5;

/// How a day is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Detail {
    /// It goes on: now is a line.
    Under,
    /// It is over.
    Over,
    /// It is over, and over each bar stands in words what became of the promise.
    Words,
}

/// Where moments lie, in percent of the width.
struct Scale {
    from: Moment,
    minutes: u32,
}

impl Scale {
    fn of(&self, moment: Moment) -> f32 {
        let gone = moment.max(self.from).minutes_since(self.from).min(self.minutes);
        gone as f32 / self.minutes as f32 * 100.0
    }
}

/// The day.
pub(super) fn spawn(parent: &mut ChildSpawnerCommands, look: &Look, timeline: &Timeline, detail: Detail) {
    if look.scale > LARGE {
        list(parent, look, timeline);
        return;
    }
    let sheet =
        Node { padding: UiRect::new(INSET, INSET, px(10), px(10)), row_gap: NEAR, flex_shrink: 0.0, ..column() };
    let scale = Scale { from: timeline.from, minutes: timeline.to.minutes_since(timeline.from).max(1) };
    parent.spawn(look.card()).insert(sheet).with_children(|sheet| {
        sheet.spawn(Node { width: percent(100), padding: UiRect::bottom(px(4)), ..column() }).with_children(|plot| {
            hours(plot, look, timeline, &scale);
            if detail == Detail::Under {
                let now = Node {
                    position_type: PositionType::Absolute,
                    left: percent(scale.of(timeline.now)),
                    top: look.grown(HOURS),
                    bottom: px(0),
                    width: px(2),
                    ..default()
                };
                plot.spawn((now, BackgroundColor(look.palette.ink)));
            }
            for lane in &timeline.lanes {
                spawn_lane(plot, look, timeline, &scale, lane, detail == Detail::Words);
            }
        });
        legend(sheet, look, timeline, detail);
    });
}

fn column() -> Node {
    Node { flex_direction: FlexDirection::Column, flex_shrink: 0.0, ..default() }
}

/// The hours along the edge, as many as there is room for, and a line at each.
fn hours(plot: &mut ChildSpawnerCommands, look: &Look, timeline: &Timeline, scale: &Scale) {
    plot.spawn(Node { width: percent(100), height: look.grown(HOURS), flex_shrink: 0.0, ..default() });
    let apart = 60.0 / scale.minutes as f32 * 100.0;
    let each = (CLOCK * look.scale / apart).ceil().max(1.0) as usize;
    for (index, (hour, words)) in timeline.hours.iter().enumerate() {
        let left = percent(scale.of(*hour));
        let line = Node {
            position_type: PositionType::Absolute,
            left,
            top: look.grown(HOURS),
            bottom: px(0),
            width: px(1),
            ..default()
        };
        plot.spawn((line, BackgroundColor(look.palette.hairline)));
        if index % each == 0 && scale.of(*hour) + CLOCK * look.scale < 101.0 {
            let place = Node { position_type: PositionType::Absolute, left, top: px(0), ..default() };
            plot.spawn(look.words(words.clone(), Size::Body, false, look.palette.quiet)).insert(place);
        }
    }
}

/// One case: the customer's name, the calls, the promises.
fn spawn_lane(
    plot: &mut ChildSpawnerCommands,
    look: &Look,
    timeline: &Timeline,
    scale: &Scale,
    lane: &Lane,
    in_words: bool,
) {
    plot.spawn(Node { padding: UiRect::vertical(px(4)), ..column() }).with_children(|rows| {
        rows.spawn((look.strong(name_of(look, lane)), BackgroundColor(look.palette.card))).insert(Node {
            align_self: AlignSelf::FlexStart,
            padding: UiRect::right(px(6)),
            ..default()
        });
        let mut access = AccessNode::new(Role::Label);
        access.set_label(
            lane.stretches.iter().filter_map(|stretch| spoken(look, stretch)).collect::<Vec<_>>().join(". "),
        );
        let row = Node { width: percent(100), height: look.grown(BLOCK + 4.0), flex_shrink: 0.0, ..default() };
        rows.spawn((row, AccessibilityNode::from(access))).with_children(|row| {
            for stretch in &lane.stretches {
                block(row, look, scale, stretch);
            }
        });
        for promise in &lane.promises {
            if in_words {
                let node = Node { align_self: AlignSelf::FlexStart, flex_shrink: 0.0, ..default() };
                rows.spawn((look.text(promise.words.clone()), BackgroundColor(look.palette.card))).insert(node);
            }
            bar(rows, look, timeline, scale, promise);
        }
    });
}

fn name_of(look: &Look, lane: &Lane) -> String {
    let number = (lane.case + 1).to_string();
    look.say_with("day-lane", &[("number", &number), ("name", &lane.customer)])
}

/// A stretch of time in words; none for work at the desk.
fn spoken(look: &Look, stretch: &Stretch) -> Option<String> {
    let id = match stretch.kind {
        StretchKind::Waiting => "day-stretch-waiting",
        StretchKind::Call => "day-stretch-call",
        StretchKind::Desk => return None,
    };
    Some(look.say_with(id, &[("from", &clock(look, stretch.from)), ("to", &clock(look, stretch.to))]))
}

fn clock(look: &Look, moment: Moment) -> String {
    let (hour, minute) = moment.clock();
    look.texts.language.clock(hour, minute)
}

fn weekday(look: &Look, moment: Moment) -> String {
    look.say(&format!("window-short-{}", WEEKDAYS[moment.weekday()]))
}

fn piece(look: &Look, (from, to): (f32, f32), top: f32, height: f32) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(from.min(100.0 - LEAST)),
        width: percent((to - from).max(LEAST)),
        top: look.grown(top),
        height: look.grown(height),
        border_radius: BorderRadius::all(px(2)),
        ..default()
    }
}

/// Waiting is hatched, a call is filled, work at the desk is half as high.
fn block(row: &mut ChildSpawnerCommands, look: &Look, scale: &Scale, stretch: &Stretch) {
    let place = (scale.of(stretch.from), scale.of(stretch.to));
    let (node, color) = (|top, height| piece(look, place, top, height), look.palette.quiet);
    match stretch.kind {
        StretchKind::Waiting => {
            let edge = Node { border: UiRect::all(px(1)), ..node(2.0, BLOCK) };
            row.spawn((edge, BorderColor::all(look.palette.poor), look.hatched(look.palette.poor)))
        }
        StretchKind::Call => row.spawn((node(2.0, BLOCK), BackgroundColor(color))),
        StretchKind::Desk => row.spawn((node(2.0 + BLOCK / 2.0, BLOCK / 2.0), BackgroundColor(look.palette.edge))),
    };
}

/// A promise: filled up to its deadline or its end, hatched from the deadline on; a tick is the deadline.
fn bar(rows: &mut ChildSpawnerCommands, look: &Look, timeline: &Timeline, scale: &Scale, promise: &PromiseBar) {
    let sign = Sign::of(promise.state, false);
    let color = sign.color(&look.palette);
    let end = promise.done.unwrap_or(if promise.state == DeskState::Overdue { timeline.now } else { promise.due });
    let (given, due, end) = (scale.of(promise.given), scale.of(promise.due), scale.of(end));
    let top = (LANE - BAR) / 2.0;
    let mut access = AccessNode::new(Role::Label);
    access.set_label(promise.words.clone());
    let row = Node { width: percent(100), height: look.grown(LANE), flex_shrink: 0.0, ..default() };
    rows.spawn((row, AccessibilityNode::from(access))).with_children(|row| {
        let filled = piece(look, (given, end.min(due)), top, BAR);
        if sign.is_hatched() && end <= due {
            row.spawn((filled, look.hatched(color)));
        } else {
            row.spawn((filled, BackgroundColor(color)));
        }
        if end > due {
            row.spawn((piece(look, (due, end), top, BAR), look.hatched(color)));
        } else if end < due {
            row.spawn((piece(look, (end, due), LANE / 2.0 - 1.0, 2.0), BackgroundColor(color)));
        }
        let this_day = promise.due <= timeline.to;
        if this_day {
            let tick = Node { width: px(3), ..piece(look, (due, due), 3.0, LANE - 6.0) };
            row.spawn((tick, BackgroundColor(color)));
        }
        let last = end.max(due);
        // Where there is no room after a bar, the words stand over its end.
        let late = last + LABEL * look.scale > 102.0;
        let (left, right) = if late { (auto(), percent(101.0 - last)) } else { (percent(last + 0.8), auto()) };
        let node = Node {
            position_type: PositionType::Absolute,
            left,
            right,
            height: percent(100),
            column_gap: px(4),
            padding: if late { UiRect::horizontal(px(4)) } else { UiRect::ZERO },
            align_items: AlignItems::Center,
            ..default()
        };
        let words = clock(look, promise.due);
        let words = if this_day { words } else { format!("{} {words}", weekday(look, promise.due)) };
        // Over the end of a long bar the words have the ground of the sheet.
        let ground = if late { look.palette.card } else { Color::NONE };
        row.spawn((node, BackgroundColor(ground))).with_children(|label| {
            label.spawn(look.mark(look.marks.promise(sign), 16.0, color));
            label.spawn(look.words(words, Size::Body, true, color));
        });
    });
}

/// What the patterns and signs mean: only those that are seen.
fn legend(sheet: &mut ChildSpawnerCommands, look: &Look, timeline: &Timeline, detail: Detail) {
    let row = Node { column_gap: px(18), row_gap: px(4), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0, ..default() };
    sheet.spawn(row).with_children(|row| {
        let sample = |width: f32, height: f32| Node {
            width: look.grown(width),
            height: look.grown(height),
            border_radius: BorderRadius::all(px(2)),
            flex_shrink: 0.0,
            ..default()
        };
        let seen = |kind| timeline.lanes.iter().flat_map(|lane| &lane.stretches).any(|known| known.kind == kind);
        if seen(StretchKind::Call) {
            key(row, look, look.say("window-day-call"), (sample(10.0, BLOCK), BackgroundColor(look.palette.quiet)));
        }
        if seen(StretchKind::Waiting) {
            let edge = Node { border: UiRect::all(px(1)), ..sample(16.0, BLOCK) };
            let waits = (edge, BorderColor::all(look.palette.poor), look.hatched(look.palette.poor));
            key(row, look, look.say("window-day-waited"), waits);
        }
        if seen(StretchKind::Desk) {
            let desk = (sample(10.0, BLOCK / 2.0), BackgroundColor(look.palette.edge));
            key(row, look, look.say("window-day-desk"), desk);
        }
        let states = timeline.lanes.iter().flat_map(|lane| &lane.promises).map(|promise| promise.state);
        let mut told: Vec<DeskState> = Vec::new();
        for state in states {
            if !told.contains(&state) {
                told.push(state);
                let sign = Sign::of(state, false);
                let mark = look.mark(look.marks.promise(sign), 16.0, sign.color(&look.palette));
                key(row, look, look.say(&state.key()), mark);
            }
        }
        if !told.is_empty() {
            key(row, look, look.say("window-day-due"), (sample(3.0, LANE - 6.0), BackgroundColor(look.palette.accent)));
        }
        if detail == Detail::Under {
            let line = (sample(2.0, LANE - 6.0), BackgroundColor(look.palette.ink));
            key(row, look, look.say("window-day-now"), line);
        }
    });
}

fn key(row: &mut ChildSpawnerCommands, look: &Look, words: String, sample: impl Bundle) {
    row.spawn(Node { column_gap: px(6), align_items: AlignItems::Center, ..default() }).with_children(|key| {
        key.spawn(sample);
        key.spawn(look.quiet(words));
    });
}

/// The same in words, one customer under the other.
fn list(parent: &mut ChildSpawnerCommands, look: &Look, timeline: &Timeline) {
    for lane in &timeline.lanes {
        parent
            .spawn(look.card())
            .insert(Node { padding: UiRect::all(INSET), row_gap: NEAR, ..column() })
            .with_children(|card| {
                card.spawn(look.strong(name_of(look, lane)));
                for words in lane.stretches.iter().filter_map(|stretch| spoken(look, stretch)) {
                    card.spawn(look.quiet(words));
                }
                for promise in &lane.promises {
                    let sign = Sign::of(promise.state, false);
                    card.spawn(Node { column_gap: NEAR, ..default() }).with_children(|row| {
                        row.spawn(look.mark(look.marks.promise(sign), 18.0, sign.color(&look.palette)));
                        row.spawn(look.text(promise.words.clone())).insert(Node { flex_shrink: 1.0, ..default() });
                    });
                }
            });
    }
}
