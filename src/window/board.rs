//! The board of a shift: who waits on the phone, every case with its promises, the day on its hours.
//!
//! A digit takes a call or opens a desk. Nothing but the sign of a ringing phone moves here, for a
//! few seconds: time passes by moves, as at the desk.

use super::call::conclude;
use super::focus::Shortcut;
use super::look::Look;
use super::motion::set_off;
use super::office::{Office, Underway};
use super::screen::{Overlay, Redraw, Screen};
use super::signs::Sign;
use super::theme::{CORNER, INSET, LARGE, NEAR, STEP, Size};
use super::timeline::{self, Detail};
use super::widgets::{Skin, column};
use crate::play::{BoardCase, BoardState, BoardView, DeskState, PlayError, chain};
use crate::shift::{DayMove, Place};
use accesskit::{Live, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::AutoFocus;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// How long "half an hour" is, in minutes.
const HALF_HOUR: u32 = 30;

/// The trainee makes a move of the day.
#[derive(Event, Clone, Copy, Debug)]
pub(super) struct InDay(pub(super) DayMove);

/// What was just refused, and whether going home waits for its second press.
#[derive(Resource, Default)]
struct Board {
    /// The attempt it belongs to.
    attempt: Option<u32>,
    sure: bool,
    message: Option<String>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Board>().add_observer(make);
    app.add_systems(OnEnter(Screen::Board), draw);
}

/// Makes a move; what the core refuses is said.
fn make(
    made: On<InDay>,
    look: Res<Look>,
    mut underway: ResMut<Underway>,
    mut board: ResMut<Board>,
    mut redraw: Redraw,
) {
    board.sure = false;
    board.message = match underway.practice.in_day(made.0) {
        Ok(()) => None,
        Err(PlayError::RefusedAtDesk(refused)) => Some(look.say(refused.key())),
        Err(error) => Some(chain(&error)),
    };
    if underway.practice.place() == Place::OnLine {
        underway.clock = f64::from(underway.practice.call().now());
    }
    redraw.go(underway.screen());
}

/// What is drawn, and from what.
struct Sight<'s> {
    look: &'s Look,
    office: &'s Office,
    underway: &'s Underway,
    board: &'s Board,
    view: &'s BoardView,
}

fn draw(
    mut commands: Commands,
    look: Res<Look>,
    office: Res<Office>,
    underway: Option<Res<Underway>>,
    mut board: ResMut<Board>,
    mut redraw: Redraw,
) {
    let view = underway.as_ref().and_then(|underway| office.board(&underway.practice));
    let (Some(underway), Some(view)) = (underway, view) else {
        redraw.go(Screen::List);
        return;
    };
    let (attempt, _) = underway.key();
    if board.attempt != Some(attempt) {
        *board = Board { attempt: Some(attempt), ..Board::default() };
    }
    let sight = Sight { look: &look, office: &office, underway: &underway, board: &board, view: &view };
    let page = Node {
        width: percent(100),
        height: percent(100),
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(INSET),
        row_gap: STEP,
        ..default()
    };
    let large = look.scale > LARGE;
    commands.spawn((DespawnOnExit(Screen::Board), TabGroup::default(), page)).with_children(|page| {
        header(page, &sight);
        if let Some(message) = &board.message {
            page.spawn((look.words(message.clone(), Size::Body, true, look.palette.poor), Label));
        }
        if !large {
            load(page, &sight);
        }
        page.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: px(20), ..default() })
            .with_children(|columns| {
                column(columns, &look, 45.0, true, |column| {
                    cases(column, &sight, large);
                    if large {
                        load(column, &sight);
                    }
                });
                column(columns, &look, 55.0, false, |column| {
                    if large {
                        actions(column, &sight);
                    } else {
                        collisions(column, &sight);
                    }
                    head(column, &look, if view.is_over { "window-day-whole" } else { "window-day-so-far" });
                    let detail = if view.is_over { Detail::Over } else { Detail::Under };
                    timeline::spawn(column, &look, &view.timeline, detail);
                });
            });
        if !large {
            actions(page, &sight);
        }
    });
}

fn head(column: &mut ChildSpawnerCommands, look: &Look, id: &str) {
    column.spawn(look.heading(look.say(id))).insert(Node { flex_shrink: 0.0, ..default() });
}

/// The day and the time, large; when the day ends; the pause, or the way on when it is over.
fn header(page: &mut ChildSpawnerCommands, sight: &Sight) {
    let (look, view) = (sight.look, sight.view);
    let row = Node { column_gap: STEP, align_items: AlignItems::Center, flex_shrink: 0.0, ..default() };
    page.spawn(row).with_children(|row| {
        let words = Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            flex_shrink: 1.0,
            min_width: px(0),
            ..default()
        };
        row.spawn(words).with_children(|words| {
            let (large, small) = if view.is_over {
                (look.say("day-over"), view.now.clone())
            } else {
                let closes = look.say_with("window-day-closes", &[("closes", &view.closes)]);
                (view.now.clone(), format!("{} · {closes}", view.title))
            };
            words.spawn(look.title(large));
            words.spawn(look.quiet(small));
        });
        if view.is_over {
            let leads = look.button("debrief", look.say("call-to-debrief"), "Enter", Skin::Primary);
            row.spawn((leads, Shortcut::Lies(KeyCode::Enter), AutoFocus)).observe(
                |_: On<Activate>,
                 underway: Res<Underway>,
                 office: ResMut<Office>,
                 redraw: Redraw,
                 commands: Commands| { conclude(&underway, office, redraw, commands) },
            );
            return;
        }
        row.spawn((
            look.button("pause", look.say("window-pause"), "Esc", Skin::Plain),
            Shortcut::Lies(KeyCode::Escape),
        ))
        .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Pause));
    });
}

/// How busy it is, how many wait, how much is open.
fn load(parent: &mut ChildSpawnerCommands, sight: &Sight) {
    if !sight.view.is_over {
        parent.spawn(sight.look.text(sight.view.load.join(" "))).insert(Node { flex_shrink: 0.0, ..default() });
    }
}

/// Promises that cannot both be kept.
fn collisions(parent: &mut ChildSpawnerCommands, sight: &Sight) {
    let look = sight.look;
    for words in sight.view.collisions.iter().filter(|_| !sight.view.is_over) {
        let mut access = AccessNode::new(Role::Alert);
        access.set_live(Live::Polite);
        access.set_label(words.clone());
        let node = Node {
            padding: UiRect::axes(px(14), px(10)),
            border: UiRect::left(px(6)),
            column_gap: STEP,
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(CORNER),
            flex_shrink: 0.0,
            ..default()
        };
        let (fill, edge) = (BackgroundColor(look.palette.card), BorderColor::all(look.palette.poor));
        parent.spawn((node, fill, edge, AccessibilityNode::from(access))).with_children(|warning| {
            warning.spawn(look.mark(look.marks.promise(Sign::Overdue), 24.0, look.palette.poor));
            warning
                .spawn((look.words(words.clone(), Size::Body, true, look.palette.poor), Label))
                .insert(Node { flex_shrink: 1.0, ..default() });
        });
    }
}

/// Those who wait first; with large letters the collisions stand between them and the others.
fn cases(column: &mut ChildSpawnerCommands, sight: &Sight, large: bool) {
    head(column, sight.look, "window-day-cases");
    let (waiting, others): (Vec<&BoardCase>, Vec<&BoardCase>) = sight.view.cases.iter().partition(|case| waits(case));
    for case in waiting {
        spawn_case(column, sight, case);
    }
    if large {
        collisions(column, sight);
    }
    for case in others {
        spawn_case(column, sight, case);
    }
}

/// Whether somebody is on the phone.
fn waits(case: &BoardCase) -> bool {
    matches!(case.state, BoardState::Waiting | BoardState::Ringing)
}

/// A case: pressed, it is turned to; one that is put away only stands there.
fn spawn_case(column: &mut ChildSpawnerCommands, sight: &Sight, case: &BoardCase) {
    let look = sight.look;
    let number = (case.case + 1).to_string();
    let waits = waits(case);
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(px(14), px(10)),
        border: UiRect::all(px(if waits { 3 } else { 1 })),
        border_radius: BorderRadius::all(CORNER),
        row_gap: px(4),
        align_items: AlignItems::Stretch,
        flex_shrink: 0.0,
        ..default()
    };
    if case.state == BoardState::PutAway || sight.view.is_over {
        column.spawn(look.card()).insert(node).with_children(|card| {
            card.spawn(look.strong(format!("{number}. {} · {}", case.customer, case.title)));
            card.spawn(look.quiet(case.state_words.clone()));
        });
        return;
    }
    let args =
        [("number", number.as_str()), ("name", &case.customer), ("title", &case.title), ("state", &case.state_words)];
    let news = sight.office.news(sight.underway, case.case);
    let mut label = look.say_with("day-case-line", &args);
    for line in [&case.waits]
        .into_iter()
        .chain(&news)
        .chain(case.promises.iter().map(|promise| &promise.words))
        .filter(|line| !line.is_empty())
    {
        label = format!("{label}. {line}");
    }
    let turn = InDay(DayMove::Turn(case.case));
    let mut card = column.spawn(look.frame(&format!("case-{}", case.case), label, Skin::Plain));
    card.insert((node, if waits { Skin::Choice(true) } else { Skin::Plain }))
        .observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(turn))
        .with_children(|card| fill_case(card, look, case, &number, &news));
    if let Some(digit) = u32::try_from(case.case + 1).ok().and_then(|digit| char::from_digit(digit, 10)) {
        card.insert(Shortcut::Types(digit));
    }
}

fn fill_case(card: &mut ChildSpawnerCommands, look: &Look, case: &BoardCase, number: &str, news: &[String]) {
    let waits = waits(case);
    let row = || Node { column_gap: px(10), ..default() };
    let shrinking = || Node { flex_shrink: 1.0, ..default() };
    card.spawn(row()).with_children(|row| {
        row.spawn(look.words(number, Size::Body, true, look.palette.quiet));
        if waits {
            let phone = row.spawn(look.mark(look.marks.phone.clone(), 26.0, look.palette.accent));
            set_off(phone, look.rocks());
        }
        let size = if waits { Size::Large } else { Size::Body };
        let name = format!("{} · {}", case.customer, case.title);
        row.spawn(look.words(name, size, true, look.palette.ink)).insert(Node { flex_grow: 1.0, ..shrinking() });
        if !waits && look.scale <= LARGE {
            row.spawn(look.words(case.state_words.clone(), Size::Body, false, look.palette.quiet));
        }
    });
    if waits {
        card.spawn(look.words(case.state_words.clone(), Size::Body, true, look.palette.accent));
    }
    if !case.briefing.is_empty() {
        card.spawn(look.words(case.briefing.clone(), Size::Body, false, look.palette.ink));
    }
    let told = news.iter().chain([&case.waits]).filter(|line| !line.is_empty());
    for line in told {
        card.spawn(Node { column_gap: NEAR, ..default() }).with_children(|row| {
            row.spawn(look.mark(look.marks.closed.clone(), 18.0, look.palette.accent));
            row.spawn(look.words(line.clone(), Size::Body, *line == case.waits, look.palette.ink)).insert(shrinking());
        });
    }
    for promise in &case.promises {
        let state = if promise.is_overdue { DeskState::Overdue } else { DeskState::Open };
        let sign = Sign::of(state, promise.is_near);
        let color = sign.color(&look.palette);
        let pressing = promise.is_overdue || promise.is_near;
        card.spawn(Node { column_gap: NEAR, ..default() }).with_children(|row| {
            row.spawn(look.mark(look.marks.promise(sign), 18.0, color));
            let ink = if pressing { color } else { look.palette.ink };
            row.spawn(look.words(promise.words.clone(), Size::Body, pressing, ink)).insert(shrinking());
        });
    }
    if waits {
        card.spawn(row()).with_children(|row| {
            let words = look.say("window-take-call");
            row.spawn(look.words(format!("{number}: {words}"), Size::Body, true, look.palette.accent));
        });
    }
}

/// Waiting, and going home; that asks first while something is open.
fn actions(parent: &mut ChildSpawnerCommands, sight: &Sight) {
    let (look, open) = (sight.look, sight.view.open_promises);
    if sight.view.is_over {
        return;
    }
    let sure = sight.board.sure;
    if sure {
        let words = look.texts.count("day-still-open", open);
        parent.spawn((look.words(words, Size::Body, true, look.palette.poor), Label));
    }
    let row = Node {
        column_gap: STEP,
        row_gap: NEAR,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        padding: UiRect::left(px(4)),
        ..default()
    };
    parent.spawn(row).with_children(|row| {
        act(row, look, ("window-desk-wait", "N"), 'n', DayMove::Wait);
        act(row, look, ("window-desk-half-hour", "H"), 'h', DayMove::WaitFor(HALF_HOUR));
        let (id, skin) = if sure { ("window-day-home-sure", Skin::Primary) } else { ("window-day-home", Skin::Plain) };
        row.spawn((look.button("window-day-home", look.say(id), "X", skin), Shortcut::Types('x'))).observe(
            move |_: On<Activate>, mut board: ResMut<Board>, mut redraw: Redraw, mut commands: Commands| {
                if open > 0 && !board.sure {
                    board.sure = true;
                    redraw.go(Screen::Board);
                } else {
                    commands.trigger(InDay(DayMove::GoHome));
                }
            },
        );
    });
}

fn act(row: &mut ChildSpawnerCommands, look: &Look, (id, cap): (&str, &str), key: char, made: DayMove) {
    row.spawn((look.button(id, look.say(id), cap, Skin::Plain), Shortcut::Types(key)))
        .observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(InDay(made)));
}
