//! The days until the case is put away, side by side: the promises as bars up to their deadlines, now as a line.
//!
//! Nights are left out: a day goes from the earliest opening to the latest close. With large
//! letters the same days stand under one another in words.

use super::super::look::Look;
use super::super::office::Underway;
use super::super::theme::{CORNER, Size};
use super::WEEKDAYS;
use super::promises::sign_of;
use crate::calendar::Moment;
use crate::play::{DeskDay, DeskPromise, DeskState, DeskView};
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// How high the line of a promise is, and its bar, in pixels at 100 percent.
const LANE: f32 = 22.0;
const BAR: f32 = 6.0;
/// How high the names of the days are, in pixels at 100 percent.
const HEAD: f32 = 46.0;
/// From this share of the width on the words stand before the end of a bar.
const LATE: f32 = 88.0;
/// So many days have room for their hours, with text at 100 percent.
const WIDE: f32 = 12.0;

/// Where moments lie, in percent of the width.
struct Scale {
    starts: u32,
    days: f32,
    opens: u32,
    closes: u32,
}

impl Scale {
    fn new(view: &DeskView) -> Self {
        let hours = || view.days.iter().filter_map(|day| day.open);
        Self {
            starts: view.at.day(),
            days: view.days.len().max(1) as f32,
            opens: hours().map(|(from, _)| from).min().unwrap_or(0),
            closes: hours().map(|(_, to)| to).max().unwrap_or(24 * 60),
        }
    }

    fn of(&self, moment: Moment) -> f32 {
        if moment.day() < self.starts {
            return 0.0;
        }
        let within = moment.minute_of_day().clamp(self.opens, self.closes) - self.opens;
        let share = within as f32 / (self.closes - self.opens).max(1) as f32;
        (((moment.day() - self.starts) as f32 + 0.04 + share * 0.92) / self.days * 100.0).min(100.0)
    }
}

pub(super) fn draw(strip: &mut ChildSpawnerCommands, look: &Look, underway: &Underway, view: &DeskView) {
    let scale = Scale::new(view);
    let lanes: Vec<&DeskPromise> =
        view.promises.iter().filter(|promise| promise.expected.day() >= view.at.day()).collect();
    let height = HEAD + LANE * lanes.len().max(1) as f32 + 6.0;
    strip.spawn(Node { width: percent(100), height: look.grown(height), ..default() }).with_children(|sheet| {
        let wide = view.days.len() as f32 * look.scale <= WIDE;
        for day in &view.days {
            column(sheet, look, day, wide);
        }
        for (row, promise) in lanes.into_iter().enumerate() {
            lane(sheet, look, underway, &scale, view.at, row, promise);
        }
        let now = Node {
            position_type: PositionType::Absolute,
            left: percent(scale.of(view.at)),
            top: look.grown(HEAD - 4.0),
            bottom: px(0),
            width: px(2),
            ..default()
        };
        sheet.spawn((now, BackgroundColor(look.palette.ink)));
    });
}

/// One day; where the company is closed it is hatched and says so.
fn column(sheet: &mut ChildSpawnerCommands, look: &Look, day: &DeskDay, wide: bool) {
    let palette = &look.palette;
    let mut access = AccessNode::new(Role::Group);
    access.set_label(in_words(look, day));
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        height: percent(100),
        margin: UiRect::horizontal(px(1)),
        padding: UiRect::top(px(3)),
        border_radius: BorderRadius::all(px(4)),
        overflow: Overflow::clip(),
        ..default()
    };
    let fill = match (day.is_today, day.open) {
        (true, _) => palette.chosen,
        (_, Some(_)) => palette.card,
        (_, None) => palette.ground,
    };
    sheet.spawn((node, BackgroundColor(fill), AccessibilityNode::from(access))).with_children(|column| {
        if day.open.is_none() {
            let over = Node {
                position_type: PositionType::Absolute,
                top: look.grown(HEAD),
                bottom: px(0),
                left: px(0),
                right: px(0),
                ..default()
            };
            column.spawn((over, look.hatched(palette.hairline)));
        }
        let name = look.say(&format!("window-short-{}", WEEKDAYS[day.starts.weekday()]));
        let color = if day.open.is_some() { palette.ink } else { palette.quiet };
        let words = format!("{name} {}", day.starts.date().day());
        column.spawn(look.words(words, Size::Body, day.is_today, color));
        if let Some((from, to)) = day.open.filter(|_| wide) {
            let clock = |minute: u32| {
                let (hour, minute) = (day.starts.midnight(0) + minute).clock();
                look.texts.language.clock(hour, minute)
            };
            let words = format!("{}–{}", clock(from), clock(to));
            column.spawn(look.words(words, Size::Body, false, palette.quiet));
        }
        if day.open.is_none() {
            let id = if day.is_holiday { "window-day-holiday" } else { "window-day-closed" };
            column.spawn(look.words(look.say(id), Size::Body, false, palette.quiet));
        }
    });
}

/// A promise from when it was given to its deadline; the sign, the number and the time at its end.
fn lane(
    sheet: &mut ChildSpawnerCommands,
    look: &Look,
    underway: &Underway,
    scale: &Scale,
    now: Moment,
    row: usize,
    promise: &DeskPromise,
) {
    let (sign, color) = sign_of(look, underway, promise);
    let (from, to) = (scale.of(promise.given), scale.of(promise.expected));
    let top = HEAD + LANE * row as f32;
    // What is overdue goes on up to now.
    let late = if promise.state == DeskState::Overdue { scale.of(now) } else { to };
    let piece = |from: f32, to: f32| Node {
        position_type: PositionType::Absolute,
        left: percent(from),
        width: percent((to - from).max(0.3)),
        top: look.grown(top + (LANE - BAR) / 2.0),
        height: look.grown(BAR),
        border_radius: BorderRadius::all(px(3)),
        ..default()
    };
    if late > to {
        sheet.spawn((piece(from, to), BackgroundColor(color)));
        sheet.spawn((piece(to, late), look.hatched(color)));
    } else if sign.is_hatched() {
        sheet.spawn((piece(from, to), look.hatched(color)));
    } else {
        sheet.spawn((piece(from, to), BackgroundColor(color)));
    }
    let (hour, minute) = promise.expected.clock();
    let words = format!("{} · {}", promise.index + 1, look.texts.language.clock(hour, minute));
    let last = late > LATE;
    let (left, right) = if last { (auto(), percent(100.0 - late)) } else { (percent(late), auto()) };
    let end = Node {
        position_type: PositionType::Absolute,
        left,
        right,
        top: look.grown(top),
        height: look.grown(LANE),
        column_gap: px(4),
        padding: UiRect::horizontal(px(4)),
        align_items: AlignItems::Center,
        flex_direction: if last { FlexDirection::RowReverse } else { FlexDirection::Row },
        border_radius: BorderRadius::all(CORNER),
        ..default()
    };
    sheet.spawn(end).with_children(|end| {
        end.spawn(look.mark(look.marks.promise(sign), 16.0, color));
        end.spawn(look.words(words, Size::Body, true, color));
    });
}

/// The days under one another.
pub(super) fn list(column: &mut ChildSpawnerCommands, look: &Look, view: &DeskView) {
    super::head(column, look, look.say("desk-days"));
    column.spawn(look.quiet(super::hours(look, view)));
    for day in &view.days {
        let node = Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::axes(px(12), px(6)),
            border_radius: BorderRadius::all(CORNER),
            flex_shrink: 0.0,
            ..default()
        };
        let fill = if day.is_today { look.palette.chosen } else { look.palette.card };
        column.spawn((node, BackgroundColor(fill))).with_children(|row| {
            row.spawn((look.words(day.date.clone(), Size::Body, day.is_today, look.palette.ink), Label));
            row.spawn(look.quiet(day.hours.clone()));
            for (promise, words) in &day.deadlines {
                row.spawn(look.strong(format!("{} · {words}", promise + 1)));
            }
        });
    }
}

fn in_words(look: &Look, day: &DeskDay) -> String {
    let mut words = look.say_with("window-day-label", &[("date", &day.date), ("hours", &day.hours)]);
    for (promise, deadline) in &day.deadlines {
        words = format!("{words}. {}: {deadline}", promise + 1);
    }
    words
}
