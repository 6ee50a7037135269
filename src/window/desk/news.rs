//! What is new: the phone that rings, questions that wait for an answer, what happened since the last move; and the log.

use super::super::focus::Shortcut;
use super::super::look::Look;
use super::super::motion::{SHORT, set_off};
use super::super::office::Underway;
use super::super::screen::{Redraw, Screen};
use super::super::theme::{CORNER, INSET, NEAR, Size};
use super::super::widgets::Skin;
use super::{Do, Fold, Table};
use crate::desk::{DeskMove, Happened, Place};
use crate::play::{DeskLine, DeskNews, DeskView, journal, note_in_words};
use accesskit::{Live, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn fill(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    underway: &Underway,
    table: &Table,
    view: &DeskView,
    slides: bool,
) {
    let on_line = underway.practice.attempt().place() == Place::OnLine;
    if on_line {
        rings(column, look, view);
    }
    let waiting: Vec<&DeskNews> = view.inbox.iter().filter(|news| !news.answers.is_empty()).collect();
    if !on_line {
        // The digits belong to what was unfolded last.
        let mut digits = (1..=9).filter(|_| matches!(table.open, Fold::Nothing | Fold::Journal));
        for news in &waiting {
            question(column, look, news, view.is_open, &mut digits);
        }
    }
    let fresh: Vec<&DeskLine> = view
        .log
        .iter()
        .filter(|line| is_told(underway, table, line))
        .filter(|line| !asks(underway, &waiting, line))
        .collect();
    if is_quiet(underway, view) && !on_line {
        let words = look.say_with("desk-begins", &[("closes", &view.closes)]);
        column.spawn((look.words(words, Size::Large, false, look.palette.ink), Label));
        return;
    }
    if fresh.is_empty() && (on_line || !waiting.is_empty()) {
        return;
    }
    super::head(column, look, look.say("desk-new"));
    if fresh.is_empty() {
        column.spawn(look.quiet(look.say("window-news-none")));
    }
    for line in fresh {
        let mut access = AccessNode::new(Role::Label);
        access.set_live(Live::Polite);
        access.set_label(format!("{}. {}", line.when, line.text));
        let mut sheet = column.spawn((sheet(), BackgroundColor(look.palette.card), AccessibilityNode::from(access)));
        sheet.with_children(|sheet| {
            sheet.spawn(look.words(line.when.clone(), Size::Body, false, look.palette.quiet));
            sheet.spawn(look.words(line.text.clone(), Size::Body, false, look.palette.ink));
        });
        set_off(sheet, look.slides(SHORT).filter(|_| slides));
    }
}

/// Whether a line is among the news: everything since the last move but the waiting itself.
fn is_told(underway: &Underway, table: &Table, line: &DeskLine) -> bool {
    table.is_new(line.turn) && !waited(underway, line)
}

/// Whether a line is a question that stands above anyway.
fn asks(underway: &Underway, waiting: &[&DeskNews], line: &DeskLine) -> bool {
    match happened(underway, line) {
        Some(Happened::Arrived { news, .. }) => waiting.iter().any(|known| known.news == *news),
        _ => false,
    }
}

/// Whether nothing has happened yet.
fn is_quiet(underway: &Underway, view: &DeskView) -> bool {
    view.log.iter().all(|line| waited(underway, line))
}

/// Waiting itself is no news: every line says when it was.
fn waited(underway: &Underway, line: &DeskLine) -> bool {
    matches!(happened(underway, line), Some(Happened::Waited))
}

fn happened<'u>(underway: &'u Underway, line: &DeskLine) -> Option<&'u Happened> {
    Some(&underway.practice.attempt().desk()?.turns().get(line.turn)?.what)
}

/// The customer calls: nothing else can be done.
fn rings(column: &mut ChildSpawnerCommands, look: &Look, view: &DeskView) {
    let words = look.say_with("desk-rings", &[("name", &view.customer)]);
    let mut access = AccessNode::new(Role::Alert);
    access.set_live(Live::Assertive);
    access.set_label(words.clone());
    let node = Node { padding: UiRect::all(INSET), ..sheet() };
    let mut card = column.spawn((node, BackgroundColor(look.palette.chosen), AccessibilityNode::from(access)));
    card.with_child(look.words(words, Size::Large, true, look.palette.ink));
    set_off(card, look.slides(SHORT));
}

/// The way into the call.
pub(super) fn take(column: &mut ChildSpawnerCommands, look: &Look) {
    let button = look.button("take", look.say("window-take-call"), "Enter", Skin::Primary);
    column
        .spawn((button, Shortcut::Lies(KeyCode::Enter)))
        .observe(|_: On<Activate>, mut redraw: Redraw| redraw.go(Screen::Call));
}

/// A department that waits, and the answers; outside working hours none can be given.
fn question(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    news: &DeskNews,
    is_open: bool,
    digits: &mut impl Iterator<Item = u32>,
) {
    column.spawn((sheet(), BackgroundColor(look.palette.chosen))).with_children(|card| {
        card.spawn(look.strong(look.say_with("window-news-asks", &[("from", &news.from)])));
        card.spawn(look.quiet(news.when.clone()));
        card.spawn(look.text(news.words.clone()));
        if !is_open {
            card.spawn(look.quiet(look.say("window-news-later")));
            return;
        }
        for (answer, words) in news.answers.iter().enumerate() {
            let made = DeskMove::Answer { news: news.news, answer };
            choice(card, look, &format!("answer-{}-{answer}", news.news), words, digits.next(), made);
        }
    });
}

/// A sentence that can be chosen, with its digit.
pub(super) fn choice(
    card: &mut ChildSpawnerCommands,
    look: &Look,
    key: &str,
    words: &str,
    digit: Option<u32>,
    made: DeskMove,
) {
    let cap = digit.map(|digit| digit.to_string()).unwrap_or_default();
    let mut button = card.spawn(look.button(key, words, &cap, Skin::Plain));
    button.insert(Node {
        padding: UiRect::axes(px(12), px(6)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        column_gap: px(10),
        align_items: AlignItems::FlexStart,
        min_height: look.grown(32.0),
        flex_shrink: 0.0,
        ..default()
    });
    if let Some(sign) = digit.and_then(|digit| char::from_digit(digit, 10)) {
        button.insert(Shortcut::Types(sign));
    }
    button.observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(Do(made.clone())));
}

fn sheet() -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(px(12), px(8)),
        row_gap: px(4),
        border_radius: BorderRadius::all(CORNER),
        flex_shrink: 0.0,
        ..default()
    }
}

/// What happened before, the last first.
pub(super) fn log(column: &mut ChildSpawnerCommands, look: &Look, underway: &Underway, table: &Table, view: &DeskView) {
    let known = |line: &&DeskLine| !table.is_new(line.turn) && !waited(underway, line);
    let mut before: Vec<&DeskLine> = view.log.iter().filter(known).collect();
    before.sort_by_key(|line| (line.at, line.turn));
    before.reverse();
    if is_quiet(underway, view) {
        // Nothing has happened yet: here is what the trainee has to go by.
        super::head(column, look, look.say("call-notes"));
        notes(column, look, underway);
    }
    if before.is_empty() {
        return;
    }
    super::head(column, look, look.say("desk-log"));
    for line in before {
        let node = Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::bottom(NEAR),
            flex_shrink: 0.0,
            ..default()
        };
        column.spawn(node).with_children(|entry| {
            entry.spawn(look.quiet(line.when.clone()));
            entry.spawn(look.text(line.text.clone()));
        });
    }
}

/// What was written down in the calls.
pub(super) fn notes(column: &mut ChildSpawnerCommands, look: &Look, underway: &Underway) {
    let call = underway.practice.call();
    let lines = journal(call, false).into_iter().filter(|fact| call.notes()[*fact].is_some());
    let lines: Vec<String> = lines.map(|fact| note_in_words(call, fact, &look.texts)).collect();
    if lines.is_empty() {
        column.spawn(look.quiet(look.say("window-desk-journal-empty")));
    }
    for line in lines {
        column.spawn(look.text(line));
    }
}
