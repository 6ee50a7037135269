//! The promises as cards: what, by when as the customer heard it, how long is left; then the departments.
//!
//! How one stands is said three times: by a color, by the shape of a sign, and in words.

use super::super::look::Look;
use super::super::office::Underway;
use super::super::signs::Sign;
use super::super::theme::{CORNER, NEAR, Size};
use crate::play::{DeskDepartment, DeskPromise, DeskState, DeskView};
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// How wide the stripe at the edge of a card is, in pixels.
const STRIPE: f32 = 6.0;

/// The sign of a promise and its color.
pub(super) fn sign_of(look: &Look, underway: &Underway, promise: &DeskPromise) -> (Sign, Color) {
    let desk = underway.practice.attempt().desk();
    let near = desk.is_some_and(|desk| desk.promises().get(promise.index).is_some_and(|known| known.reminded));
    let sign = Sign::of(promise.state, near);
    (sign, sign.color(&look.palette))
}

pub(super) fn fill(column: &mut ChildSpawnerCommands, look: &Look, underway: &Underway, view: &DeskView) {
    super::head(column, look, look.say("call-ledger"));
    // What still has to be kept comes first.
    let ended = |promise: &&DeskPromise| matches!(promise.state, DeskState::Ended(_));
    let open = view.promises.iter().filter(|promise| !ended(promise));
    for promise in open.chain(view.promises.iter().filter(ended)) {
        card(column, look, underway, promise);
    }
}

/// The departments whose work was promised, and when they work today.
pub(super) fn departments(column: &mut ChildSpawnerCommands, look: &Look, view: &DeskView) {
    if view.departments.is_empty() {
        return;
    }
    super::head(column, look, look.say("desk-departments"));
    for department in &view.departments {
        hours(column, look, department);
    }
}

/// One promise. An ended one takes two lines.
pub(super) fn card(column: &mut ChildSpawnerCommands, look: &Look, underway: &Underway, promise: &DeskPromise) {
    let (sign, color) = sign_of(look, underway, promise);
    let state = match sign {
        Sign::Near => look.say("window-promise-near"),
        _ => promise.state_words.clone(),
    };
    let ended = matches!(promise.state, DeskState::Ended(_));
    let heard = look.say_with("window-promise-heard", &[("deadline", &promise.deadline)]);
    let mut access = AccessNode::new(Role::ListItem);
    access.set_label(format!("{}. {}. {state}. {heard}. {}", promise.index + 1, promise.what, promise.left));
    let sheet =
        Node { border_radius: BorderRadius::all(CORNER), flex_shrink: 0.0, overflow: Overflow::clip(), ..default() };
    column.spawn((sheet, BackgroundColor(look.palette.card), AccessibilityNode::from(access))).with_children(|sheet| {
        stripe(sheet, look, sign, color);
        let body = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(2),
            padding: UiRect::axes(px(12), px(8)),
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..default()
        };
        sheet.spawn(body).with_children(|body| {
            body.spawn(look.strong(format!("{}. {}", promise.index + 1, promise.what)));
            body.spawn(Node { column_gap: px(6), align_items: AlignItems::Center, ..default() }).with_children(|row| {
                row.spawn(look.mark(look.marks.promise(sign), 18.0, color));
                let words = if promise.left.is_empty() { state } else { format!("{state}, {}", promise.left) };
                row.spawn((look.words(words, Size::Body, true, color), Label)).insert(shrinking());
            });
            if ended {
                return;
            }
            body.spawn(look.text(heard));
            if promise.is_own_work {
                body.spawn(Node { column_gap: px(6), align_items: AlignItems::Center, ..default() }).with_children(
                    |row| {
                        row.spawn(look.mark(look.marks.closed.clone(), 16.0, look.palette.ink));
                        row.spawn(look.strong(look.say("window-promise-own"))).insert(shrinking());
                    },
                );
            }
            let said = look.say_with("window-promise-said", &[("said", &promise.said)]);
            let note =
                if promise.is_noted { String::new() } else { format!(" · {}", look.say("window-promise-unwritten")) };
            body.spawn(look.quiet(format!("{said}{note}")));
        });
    });
}

/// The edge of the card: filled, or with slanting lines where the time has passed.
fn stripe(sheet: &mut ChildSpawnerCommands, look: &Look, sign: Sign, color: Color) {
    let node = Node { width: px(STRIPE), flex_shrink: 0.0, ..default() };
    if sign.is_hatched() {
        sheet.spawn((node, look.hatched(color)));
    } else {
        sheet.spawn((node, BackgroundColor(color)));
    }
}

/// A department: a filled dot while it works.
fn hours(column: &mut ChildSpawnerCommands, look: &Look, department: &DeskDepartment) {
    let side = look.grown(10.0);
    let (fill, edge) =
        if department.is_open { (look.palette.good, look.palette.good) } else { (Color::NONE, look.palette.edge) };
    column
        .spawn(Node { column_gap: NEAR, align_items: AlignItems::Center, flex_shrink: 0.0, ..default() })
        .with_children(|row| {
            let dot = Node {
                width: side,
                height: side,
                border: UiRect::all(px(2)),
                border_radius: BorderRadius::MAX,
                flex_shrink: 0.0,
                ..default()
            };
            row.spawn((dot, BackgroundColor(fill), BorderColor::all(edge)));
            row.spawn(look.text(department.hours.clone())).insert(shrinking());
        });
}

/// Words that break where the room ends.
pub(super) fn shrinking() -> Node {
    Node { flex_shrink: 1.0, ..default() }
}
