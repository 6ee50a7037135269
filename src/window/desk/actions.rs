//! What can be done at the desk. Only what the core allows now stands here.

use super::super::focus::{LeadsTo, Shortcut};
use super::super::look::Look;
use super::super::office::Underway;
use super::super::screen::{Redraw, Screen};
use super::super::theme::{CORNER, LARGE, Size};
use super::super::widgets::Skin;
use super::news::{choice, notes, take};
use super::{Do, Fold, Table};
use crate::desk::{DeskMove, Place};
use crate::play::{DeskContact, DeskState, DeskView};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// How long "half an hour" is, in minutes.
const HALF_HOUR: u32 = 30;

pub(super) fn fill(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    underway: &Underway,
    table: &Table,
    view: &DeskView,
) {
    super::head(column, look, look.say("window-desk-do"));
    if underway.practice.day().is_some() && look.scale > LARGE {
        super::to_board(column, look);
    }
    if underway.practice.attempt().place() == Place::OnLine {
        take(column, look);
        return;
    }
    if let Some(message) = &table.message {
        column.spawn((look.words(message.clone(), Size::Body, true, look.palette.poor), Label));
    }
    if view.is_open {
        at_work(column, look, table, view);
    }
    letter(column, look, view);
    fold(column, look, table, ("window-desk-journal", "J"), 'j', Fold::Journal, "journal");
    if table.open == Fold::Journal {
        inset(column, |card| notes(card, look, underway));
    }
    column.spawn(Node { height: px(2), flex_shrink: 0.0, ..default() });
    act(column, look, ("window-desk-wait", "N"), 'n', DeskMove::Wait);
    act(column, look, ("window-desk-half-hour", "H"), 'h', DeskMove::WaitFor(HALF_HOUR));
    if let Some(minutes) = until_tomorrow(underway).filter(|_| underway.practice.day().is_none()) {
        act(column, look, ("window-desk-tomorrow", "T"), 't', DeskMove::WaitFor(minutes));
    }
    column.spawn(Node { height: px(2), flex_shrink: 0.0, ..default() });
    put_away(column, look, table, view);
}

/// Asking, calling, writing.
fn at_work(column: &mut ChildSpawnerCommands, look: &Look, table: &Table, view: &DeskView) {
    if !view.contacts.is_empty() {
        fold(column, look, table, ("window-desk-ask", "A"), 'a', Fold::Contacts, "ask-");
        if table.open == Fold::Contacts {
            let mut digits = 1..=9;
            for (index, contact) in view.contacts.iter().enumerate() {
                ask(column, look, index, contact, &mut digits);
            }
        }
    }
    if view.may_call {
        let words = look.say_with("window-desk-call", &[("name", &view.customer)]);
        column
            .spawn((look.button("window-desk-call", words, "C", Skin::Plain), Shortcut::Types('c')))
            .observe(|_: On<Activate>, mut commands: Commands| commands.trigger(Do(DeskMove::Call)));
    }
    if !view.messages.is_empty() {
        fold(column, look, table, ("window-desk-message", "M"), 'm', Fold::Messages, "message-");
        if table.open == Fold::Messages {
            let mut digits = 1..=9;
            for message in &view.messages {
                let words = look.say_with("desk-message", &[("channel", &message.channel), ("words", &message.words)]);
                let key = format!("message-{}", message.message);
                inset(column, |card| choice(card, look, &key, &words, digits.next(), DeskMove::Send(message.message)));
            }
        }
    }
}

/// The way to the letter: to write it, or once it was sent to read it.
fn letter(column: &mut ChildSpawnerCommands, look: &Look, view: &DeskView) {
    let Some(letter) = &view.letter else { return };
    let id = match letter.sent {
        Some(_) => "window-desk-letter-sent",
        None if view.is_open => "window-desk-letter",
        None => return,
    };
    let button = look.button("window-desk-letter", look.say(id), "L", Skin::Plain);
    column.spawn((button, Shortcut::Types('l'), LeadsTo("letter-0-"))).observe(
        |_: On<Activate>, mut table: ResMut<Table>, mut redraw: Redraw| {
            table.writing = true;
            redraw.go(Screen::Desk);
        },
    );
}

fn act(column: &mut ChildSpawnerCommands, look: &Look, (id, cap): (&str, &str), key: char, made: DeskMove) {
    column
        .spawn((look.button(id, look.say(id), cap, Skin::Plain), Shortcut::Types(key)))
        .observe(move |_: On<Activate>, mut commands: Commands| commands.trigger(Do(made.clone())));
}

/// Unfolds and folds.
fn fold(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    table: &Table,
    (id, cap): (&str, &str),
    key: char,
    what: Fold,
    first: &'static str,
) {
    let open = table.open == what;
    let mut button = column.spawn((look.button(id, look.say(id), cap, Skin::Choice(open)), Shortcut::Types(key)));
    if !open {
        button.insert(LeadsTo(first));
    }
    button.observe(move |_: On<Activate>, mut table: ResMut<Table>| {
        table.open = if table.open == what { Fold::Nothing } else { what };
        table.sure = false;
    });
}

/// Whom, what it takes, what they said last, and the ways to ask.
fn ask(
    column: &mut ChildSpawnerCommands,
    look: &Look,
    index: usize,
    contact: &DeskContact,
    digits: &mut impl Iterator<Item = u32>,
) {
    inset(column, |card| {
        card.spawn(look.strong(contact.name.clone()));
        let takes = look.say_with("window-desk-takes", &[("span", &contact.takes)]);
        card.spawn(look.quiet(format!("{} · {takes}", contact.about)));
        if let Some((answer, when)) = &contact.last {
            card.spawn(look.quiet(look.say_with("window-desk-last", &[("when", when), ("answer", answer)])));
        }
        for (question, words) in contact.questions.iter().enumerate() {
            let made = DeskMove::Ask { contact: index, question };
            choice(card, look, &format!("ask-{index}-{question}"), words, digits.next(), made);
        }
    });
}

fn inset(column: &mut ChildSpawnerCommands, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        margin: UiRect::left(px(12)),
        padding: UiRect::bottom(px(4)),
        row_gap: px(4),
        border_radius: BorderRadius::all(CORNER),
        flex_shrink: 0.0,
        ..default()
    };
    column.spawn(node).with_children(fill);
}

/// Minutes until the company opens next; none where the case is put away before.
fn until_tomorrow(underway: &Underway) -> Option<u32> {
    /// The longest wait, in minutes.
    const DAY: u32 = 24 * 60;
    let desk = underway.practice.attempt().desk()?;
    let opens = desk.hours().next_opening(desk.now()).filter(|opens| *opens < desk.closes())?;
    Some(opens.minutes_since(desk.now()).min(DAY))
}

/// Puts the case away; asks first while something is open.
fn put_away(column: &mut ChildSpawnerCommands, look: &Look, table: &Table, view: &DeskView) {
    let open = view.promises.iter().filter(|promise| !matches!(promise.state, DeskState::Ended(_))).count();
    if table.sure {
        column
            .spawn((look.words(look.texts.count("desk-still-open", open), Size::Body, true, look.palette.poor), Label));
    }
    let (id, skin) =
        if table.sure { ("window-desk-close-sure", Skin::Primary) } else { ("window-desk-close", Skin::Plain) };
    column.spawn((look.button("window-desk-close", look.say(id), "X", skin), Shortcut::Types('x'))).observe(
        move |_: On<Activate>, mut table: ResMut<Table>, mut commands: Commands| {
            if open > 0 && !table.sure {
                (table.sure, table.open) = (true, Fold::Nothing);
            } else {
                commands.trigger(Do(DeskMove::Close));
            }
        },
    );
}
