//! The desk: what was promised lives on, until the case is put away.
//!
//! Above, the days with the promises on them; below, the promises, what is new, and what can be
//! done. The letter and the end of the case take the page for themselves. Nothing moves here by
//! itself: time passes by moves, so the window sleeps between them.

mod actions;
mod letter;
mod news;
mod over;
mod paper;
mod promises;
mod strip;

use super::board::InDay;
use super::drawn::Drawn;
use super::focus::Shortcut;
use super::look::Look;
use super::motion::set_off;
use super::office::{Office, Underway};
use super::screen::{Overlay, Redraw, Screen};
use super::theme::{INSET, LARGE, NEAR, STEP, Size};
use super::widgets::{Skin, column};
use crate::desk::{Desk, DeskMove, Happened};
use crate::play::{DeskView, PlayError, chain};
use crate::shift::{Day, DayMove, Place};
use accesskit::{Live, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use std::collections::BTreeMap;

/// The ids of the days of the week, in their order.
pub(super) const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// What lies on the desk, and what of it is unfolded.
#[derive(Resource, Default)]
pub(super) struct Table {
    /// The attempt and its case.
    key: Option<(u32, usize)>,
    view: Option<DeskView>,
    /// Grows with every change of the view.
    stamp: u32,
    open: Fold,
    /// Putting the case away waits for its second press.
    sure: bool,
    /// Turns before the trainee's last move: what came after them is new.
    seen: usize,
    /// What was just refused.
    message: Option<String>,
    /// The letter lies on top.
    writing: bool,
    sheet: letter::Sheet,
    /// The letters of the day's other cases, as far as they were put together.
    aside: BTreeMap<usize, letter::Sheet>,
}

/// What is unfolded among the actions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
enum Fold {
    #[default]
    Nothing,
    Contacts,
    Messages,
    Journal,
}

/// The trainee makes a move at the desk.
#[derive(Event, Clone, Debug)]
struct Do(DeskMove);

/// A part of the page that draws itself again when there is something new.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    /// Of a shift: who waits on the phone.
    Phone,
    Strip,
    Promises,
    News,
    Departments,
    Log,
    Actions,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Table>().add_observer(make);
    app.add_systems(OnEnter(Screen::Desk), (look_at, draw).chain());
    let shown = in_state(Screen::Desk).and_then(resource_exists::<Underway>);
    app.add_systems(Update, fill.run_if(shown));
    app.add_plugins((letter::plugin, paper::plugin));
}

impl Table {
    fn refresh(&mut self, underway: &mut Underway, office: &Office) {
        self.key = Some(underway.desk_key());
        self.view = office.desk(&underway.practice);
        self.stamp += 1;
        if let Some(desk) = underway.practice.attempt().desk().filter(|_| underway.screen() == Screen::Desk) {
            underway.seen.insert(underway.case(), desk.turns().len());
        }
    }

    /// Whether a turn is newer than the trainee's last move.
    fn is_new(&self, turn: usize) -> bool {
        turn >= self.seen
    }
}

/// Looks at the desk anew; another attempt leaves nothing lying about, another case of the day its letter.
fn look_at(underway: Option<ResMut<Underway>>, office: Res<Office>, mut table: ResMut<Table>) {
    let Some(mut underway) = underway else { return };
    let (key, desk) = (underway.desk_key(), underway.practice.attempt().desk());
    let seen = underway.seen.get(&key.1).copied();
    if table.key != Some(key) {
        let last = std::mem::take(&mut *table);
        let mut aside = last.aside;
        match last.key {
            Some((attempt, case)) if attempt == key.0 => drop(aside.insert(case, last.sheet)),
            _ => aside.clear(),
        }
        let sheet = aside.remove(&key.1).unwrap_or_default();
        *table = Table { seen: seen.unwrap_or_else(|| seen_before(desk)), sheet, aside, ..Table::default() };
    } else if let Some(seen) = seen.filter(|seen| desk.is_some_and(|desk| desk.turns().len() > *seen)) {
        table.seen = seen;
    }
    table.refresh(&mut underway, &office);
}

/// What the trainee did last, and all that followed, is new to whoever comes back.
fn seen_before(desk: Option<&Desk>) -> usize {
    let done = |what: &Happened| {
        use Happened::{Answered, Asked, Called, Sent, Wrote};
        matches!(what, Asked { .. } | Answered { .. } | Called { .. } | Sent { .. } | Wrote(_))
    };
    desk.and_then(|desk| desk.turns().iter().rposition(|turn| done(&turn.what))).unwrap_or(0)
}

/// Makes a move; what the core refuses is said.
fn make(
    made: On<Do>,
    look: Res<Look>,
    office: Res<Office>,
    mut underway: ResMut<Underway>,
    mut table: ResMut<Table>,
    mut redraw: Redraw,
) {
    let before = underway.practice.attempt().desk().map_or(0, |desk| desk.turns().len());
    table.sure = false;
    table.message = match underway.practice.at_desk(&made.0) {
        Ok(()) => {
            (table.seen, table.open, table.writing) = (before, Fold::Nothing, false);
            None
        }
        Err(PlayError::RefusedAtDesk(refused)) => Some(look.say(refused.key())),
        Err(error) => Some(chain(&error)),
    };
    table.refresh(&mut underway, &office);
    match underway.practice.place() {
        Place::AtDesk if !matches!(made.0, DeskMove::Write(_)) => {}
        Place::OnLine => {
            underway.clock = 0.0;
            redraw.go(if made.0 == DeskMove::Call { Screen::Call } else { Screen::Desk });
        }
        Place::AtDesk | Place::AtBoard | Place::Over => redraw.go(underway.screen()),
    }
}

fn draw(
    mut commands: Commands,
    look: Res<Look>,
    underway: Option<Res<Underway>>,
    table: Res<Table>,
    mut redraw: Redraw,
) {
    let (Some(underway), Some(view)) = (underway, &table.view) else {
        redraw.go(Screen::List);
        return;
    };
    let page = Node {
        width: percent(100),
        height: percent(100),
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(INSET),
        row_gap: STEP,
        ..default()
    };
    let mut page = commands.spawn((DespawnOnExit(Screen::Desk), TabGroup::default(), page));
    let day = underway.practice.day();
    page.with_children(|page| match (underway.practice.place(), &view.letter) {
        (Place::Over, _) => over::draw(page, &look, &underway, view),
        (Place::AtDesk, Some(letter)) if table.writing => {
            letter::draw(page, &look, &table.sheet, letter.sent.is_some());
        }
        _ if look.scale > LARGE => draw_large(page, &look, view, day),
        _ => draw_table(page, &look, view, day),
    });
}

/// Days above; promises, news and actions below.
fn draw_table(page: &mut ChildSpawnerCommands, look: &Look, view: &DeskView, day: Option<&Day>) {
    header(page, look, view, day);
    part(page, Part::Strip, px(0));
    page.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: px(20), ..default() })
        .with_children(|columns| {
            parts_column(columns, look, 31.0, false, &[Part::Promises]);
            parts_column(columns, look, 36.0, true, &[Part::News, Part::Departments, Part::Log]);
            parts_column(columns, look, 33.0, false, &[Part::Actions]);
        });
}

/// With large letters the days are a list, and there are two columns.
fn draw_large(page: &mut ChildSpawnerCommands, look: &Look, view: &DeskView, day: Option<&Day>) {
    header(page, look, view, day);
    page.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: INSET, ..default() })
        .with_children(|columns| {
            parts_column(
                columns,
                look,
                52.0,
                true,
                &[Part::News, Part::Promises, Part::Strip, Part::Departments, Part::Log],
            );
            parts_column(columns, look, 48.0, false, &[Part::Actions]);
        });
}

/// A column with these parts of the page.
fn parts_column(columns: &mut ChildSpawnerCommands, look: &Look, share: f32, main: bool, parts: &[Part]) {
    column(columns, look, share, main, |column| {
        for kind in parts {
            part(column, *kind, NEAR);
        }
    });
}

fn part(parent: &mut ChildSpawnerCommands, kind: Part, row_gap: Val) {
    let node = Node { flex_direction: FlexDirection::Column, row_gap, flex_shrink: 0.0, ..default() };
    parent.spawn((kind, Drawn::default(), node));
}

/// The day and the time, large; when the case closes, or of a shift whose case it is and when the day ends; the
/// way back to the other cases; the pause.
fn header(page: &mut ChildSpawnerCommands, look: &Look, view: &DeskView, day: Option<&Day>) {
    let row = Node { column_gap: STEP, align_items: AlignItems::Center, flex_shrink: 0.0, ..default() };
    page.spawn(row).with_children(|row| {
        row.spawn(Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            flex_shrink: 1.0,
            min_width: px(0),
            ..default()
        })
        .with_children(|words| {
            words.spawn((Clock, look.words(view.now.clone(), Size::Title, true, look.palette.ink), Label));
            if let Some(day) = day {
                let (hour, minute) = day.closes().clock();
                let closes = look.texts.language.clock(hour, minute);
                let closes = look.say_with("window-day-closes", &[("closes", &closes)]);
                words.spawn(look.text(format!("{}. {} · {closes}", day.open() + 1, view.customer)));
                part(words, Part::Phone, px(0));
            } else if look.scale <= LARGE {
                words.spawn((Hours, look.quiet(hours(look, view))));
            }
        });
        if day.is_some() && look.scale <= LARGE {
            to_board(row, look);
        }
        row.spawn((
            look.button("pause", look.say("window-pause"), "Esc", Skin::Plain),
            Shortcut::Lies(KeyCode::Escape),
        ))
        .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Pause));
    });
}

/// The way back to the other cases of the day.
fn to_board(parent: &mut ChildSpawnerCommands, look: &Look) {
    let button = look.button("board", look.say("window-day-back"), "B", Skin::Plain);
    parent
        .spawn((button, Shortcut::Types('b')))
        .observe(|_: On<Activate>, mut commands: Commands| commands.trigger(InDay(DayMove::Board)));
}

/// Says that the telephone rings for another case of the day.
fn phone(column: &mut ChildSpawnerCommands, look: &Look, underway: &Underway) {
    let Some(day) = underway.practice.day() else { return };
    let waiting = day.slots().iter().filter(|slot| slot.waits_since(day.now()).is_some()).count();
    if waiting == 0 {
        return;
    }
    let words = look.texts.count("day-waiting", waiting);
    let mut access = AccessNode::new(Role::Alert);
    access.set_live(Live::Assertive);
    access.set_label(words.clone());
    let row = Node { column_gap: NEAR, align_items: AlignItems::Center, flex_shrink: 0.0, ..default() };
    column.spawn((row, AccessibilityNode::from(access))).with_children(|row| {
        let sign = row.spawn(look.mark(look.marks.phone.clone(), 22.0, look.palette.accent));
        set_off(sign, look.rocks());
        row.spawn((look.words(words, Size::Body, true, look.palette.accent), Label));
    });
}

/// The trainee's hours, and when the case closes.
fn hours(look: &Look, view: &DeskView) -> String {
    format!("{} {}", view.hours, look.say_with("window-desk-closes", &[("closes", &view.closes)]))
}

/// The day and the time.
#[derive(Component)]
struct Clock;

/// The hours of the day.
#[derive(Component)]
struct Hours;

fn fill(
    mut commands: Commands,
    look: Res<Look>,
    underway: Res<Underway>,
    table: Res<Table>,
    mut parts: Query<(Entity, &Part, &mut Drawn)>,
    mut heads: Query<(&mut Text, Has<Clock>), Or<(With<Clock>, With<Hours>)>>,
    mut columns: Query<&mut ScrollPosition>,
    mut last: Local<u32>,
) {
    let Some(view) = &table.view else { return };
    for (mut text, is_clock) in &mut heads {
        let words = if is_clock { view.now.clone() } else { hours(&look, view) };
        if text.0 != words {
            text.0 = words;
        }
    }
    let is_new = std::mem::replace(&mut *last, table.stamp) != table.stamp;
    if is_new {
        // What is new stands on top.
        for mut column in &mut columns {
            **column = Vec2::ZERO;
        }
    }
    let large = look.scale > LARGE;
    for (entity, part, mut drawn) in &mut parts {
        let folds = matches!(part, Part::News | Part::Actions);
        if !drawn.differs((table.stamp, folds.then_some((table.open, table.sure)))) {
            continue;
        }
        commands.entity(entity).despawn_children().with_children(|column| match part {
            Part::Phone => phone(column, &look, &underway),
            Part::Strip if large => strip::list(column, &look, view),
            Part::Strip => strip::draw(column, &look, &underway, view),
            Part::Promises => promises::fill(column, &look, &underway, view),
            Part::News => news::fill(column, &look, &underway, &table, view, is_new),
            Part::Departments => promises::departments(column, &look, view),
            Part::Log => news::log(column, &look, &underway, &table, view),
            Part::Actions => actions::fill(column, &look, &underway, &table, view),
        });
    }
}

/// A heading over a part of the page.
fn head(column: &mut ChildSpawnerCommands, look: &Look, words: String) {
    column
        .spawn(look.words(words, Size::Large, true, look.palette.ink))
        .insert((Label, Node { flex_shrink: 0.0, margin: UiRect::bottom(px(2)), ..default() }));
}
