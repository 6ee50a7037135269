//! The call: the customer, what they say, what can be answered, and what is at hand.
//!
//! Real time drives it. Each part of the screen draws itself again when what it shows has
//! changed, and only then, so that a frame is mostly the face.

mod actions;
mod captions;
mod cards;
mod clock;
mod draft;
mod file;
mod ledger;
mod notes;
mod notice;
mod own_words;
mod replies;
mod stage;

use super::drawn::Drawn;
use super::focus::Shortcut;
use super::look::Look;
use super::office::{Office, Talk, Underway};
use super::pace::is_live;
use super::screen::{Overlay, Redraw, Screen};
use super::theme::{INSET, LARGE, NEAR, STEP};
use super::widgets::{Skin, scroll_column};
use crate::conversation::Move;
use crate::play::PlayError;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::time::Real;
use bevy::ui_widgets::Activate;
use draft::Draft;

/// How much of the height replies and actions take, in percent: most beats' replies fit without scrolling.
const SHEET: f32 = 56.0;
/// The same where no replies are offered.
const SHEET_OWN_WORDS: f32 = 34.0;
/// The same with large text, where the captions need room of their own.
const SHEET_LARGE: f32 = 48.0;

/// What of the call is unfolded, and what has just been refused.
#[derive(Resource, Default)]
pub(super) struct View {
    /// The call it belongs to.
    call: Option<(u32, usize)>,
    open: cards::Card,
    fact: Option<usize>,
    /// Lines of the journal that nothing has been told about are shown too.
    all_notes: bool,
    colleague: Option<usize>,
    /// A grave move that waits for its second press.
    armed: Option<actions::Grave>,
    message: Option<String>,
}

/// The parts of the screen in the order in which Tab goes through them, wherever they lie.
#[derive(Clone, Copy)]
enum Part {
    Replies,
    OwnWords,
    Actions,
    Side,
}

impl Part {
    fn group(self) -> TabGroup {
        TabGroup::new(self as i32)
    }
}

/// The trainee makes a move now.
#[derive(Event, Clone)]
pub(super) struct Make(pub(super) Move);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<View>().add_observer(make);
    app.add_systems(OnEnter(Screen::Call), (fresh, draw).chain());
    app.add_systems(Update, advance.run_if(is_live).run_if(resource_exists::<Underway>));
    app.add_plugins((stage::plugin, captions::plugin, notice::plugin, replies::plugin));
    app.add_plugins((own_words::plugin, actions::plugin, cards::plugin, clock::plugin));
}

/// Whether a part of the call may have something new to show.
fn is_shown(screen: Res<State<Screen>>, underway: Option<Res<Underway>>) -> bool {
    *screen.get() == Screen::Call && underway.is_some()
}

/// A new call starts with nothing unfolded.
fn fresh(underway: Option<Res<Underway>>, mut view: ResMut<View>) {
    let call = underway.map(|underway| underway.key());
    if view.call != call {
        *view = View { call, ..View::default() };
    }
}

/// Time passes in the call as it does in the room, at the trainee's pace. Typing takes longer than
/// speaking: while words are typed the customer still speaks to the end, and then time stands still.
fn advance(time: Res<Time<Real>>, office: Res<Office>, draft: Res<Draft>, mut underway: ResMut<Underway>) {
    let underway = underway.bypass_change_detection();
    let passed = time.delta_secs_f64().min(1.0) * 1000.0 * f64::from(office.settings.pace_percent) / 100.0;
    let call = underway.practice.call();
    let standstill = draft.is_under_way && call.held_since().is_none();
    let latest = if standstill { f64::from(call.quiet_at()).max(underway.clock) } else { f64::INFINITY };
    underway.clock = (underway.clock + passed).min(latest);
    underway.practice.advance(whole(underway.clock));
}

/// Makes a move; what the core refuses is said.
fn make(
    made: On<Make>,
    look: Res<Look>,
    mut underway: ResMut<Underway>,
    mut view: ResMut<View>,
    mut commands: Commands,
) {
    let at = whole(underway.clock);
    let (message, is_made) = match underway.practice.make(at, made.0.clone()) {
        Ok(()) => (None, true),
        Err(PlayError::Refused(refused)) => (Some(look.say(refused.key())), false),
        Err(error) => (Some(error.to_string()), true),
    };
    if is_made && matches!(made.0, Move::Say(_)) {
        commands.trigger(own_words::Said);
    }
    view.message = message;
    view.armed = None;
    underway.clock = underway.clock.max(f64::from(underway.practice.call().now()));
}

fn draw(
    mut commands: Commands,
    look: Res<Look>,
    office: Res<Office>,
    underway: Option<Res<Underway>>,
    mut redraw: Redraw,
) {
    if underway.is_none() {
        redraw.go(Screen::List);
        return;
    }
    let page = (DespawnOnExit(Screen::Call), Node { width: percent(100), height: percent(100), ..default() });
    let fill = Node {
        flex_direction: FlexDirection::Column,
        width: percent(66.6),
        height: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let side = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        height: percent(100),
        padding: UiRect::all(INSET),
        row_gap: STEP,
        ..default()
    };
    commands.spawn(page).with_children(|page| {
        page.spawn(fill).with_children(|left| {
            let large = look.scale > LARGE;
            left.spawn((
                super::sitter::Stage,
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    align_items: AlignItems::FlexEnd,
                    justify_content: JustifyContent::Center,
                    overflow: Overflow::clip(),
                    ..default()
                },
            ))
            .with_children(|stage| {
                notice::spawn(stage);
                if !large {
                    captions::spawn(stage, &look, false);
                }
            });
            if large {
                captions::spawn(left, &look, true);
            }
            bottom(left, &look, large, office.settings.only_own_words);
        });
        page.spawn((side, Part::Side.group())).with_children(|side| {
            side.spawn(Node { align_items: AlignItems::Center, column_gap: STEP, flex_shrink: 0.0, ..default() })
                .with_children(|row| {
                    clock::spawn(row, &look);
                    row.spawn((
                        look.button("pause", look.say("window-pause"), "Esc", Skin::Plain),
                        Shortcut::Lies(KeyCode::Escape),
                    ))
                    .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Pause));
                });
            clock::spawn_aids(side);
            cards::spawn(side);
        });
    });
}

/// Replies, text box and actions; with large text replies and actions scroll together. The sheet is
/// as high whatever it holds, so that the face keeps its place and size.
fn bottom(left: &mut ChildSpawnerCommands, look: &Look, large: bool, own_words: bool) {
    let height = match (large, own_words) {
        (true, _) => SHEET_LARGE,
        (false, true) => SHEET_OWN_WORDS,
        (false, false) => SHEET,
    };
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        height: percent(height),
        justify_content: JustifyContent::SpaceBetween,
        flex_shrink: 0.0,
        ..default()
    };
    left.spawn(sheet).with_children(|sheet| {
        let node = Node {
            flex_shrink: 1.0,
            width: percent(100),
            padding: UiRect::new(INSET, INSET, STEP, STEP),
            row_gap: STEP,
            ..default()
        };
        scroll_column(sheet, look, node, true, |column| {
            replies::spawn(column);
            if large {
                actions::spawn(column);
            }
        });
        let foot = Node {
            flex_direction: FlexDirection::Column,
            row_gap: NEAR,
            padding: UiRect::new(INSET, INSET, NEAR, STEP),
            flex_shrink: 0.0,
            ..default()
        };
        sheet.spawn(foot).with_children(|foot| {
            own_words::spawn(foot, look);
            if !large {
                actions::spawn(foot);
            }
        });
    });
}

/// The call is over: to the desk where the case goes on, or to the other cases of the day, else to its debrief.
fn finish(_: On<Activate>, underway: Res<Underway>, office: ResMut<Office>, mut redraw: Redraw, commands: Commands) {
    match underway.screen() {
        onward @ (Screen::Desk | Screen::Board) => redraw.go(onward),
        _ => conclude(&underway, office, redraw, commands),
    }
}

/// To the debrief of what is over.
pub(super) fn conclude(underway: &Underway, mut office: ResMut<Office>, mut redraw: Redraw, mut commands: Commands) {
    match office.review(&underway.practice) {
        Ok(review) => {
            commands.insert_resource(Talk::new(review, None));
            redraw.go(Screen::Debrief);
        }
        Err(why) => {
            office.notice = Some(why);
            redraw.go(Screen::List);
        }
    }
}

/// Whole milliseconds of the call.
fn whole(clock: f64) -> u32 {
    clock as u32
}
