//! What the trainee meant where nothing was understood: a button at the line opens the list of acts,
//! and the chosen one is kept for those who look after the lexicon. Only where calls are kept.

use super::own_words::{Opened, Shown};
use crate::play::{LineView, MEANT, act_key};
use crate::scenario::ActKind;
use crate::store::Meant;
use crate::window::focus::Remembered;
use crate::window::look::Look;
use crate::window::office::{Office, Talk};
use crate::window::theme::CORNER;
use crate::window::widgets::Skin;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// How far the question at a line has come.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Asked {
    /// Nobody keeps an answer.
    Never,
    /// The question can be opened.
    Closed,
    /// The acts are listed.
    Open,
    /// An answer was kept.
    Kept,
    /// An answer could not be kept, and why.
    Failed(String),
}

/// The question at a line, with the acts where it is open.
pub(super) fn spawn(place: &mut ChildSpawnerCommands, look: &Look, index: usize, line: &LineView, asked: &Asked) {
    let open = match asked {
        Asked::Never => return,
        Asked::Kept => {
            place.spawn(look.quiet(look.say("own-words-kept")));
            return;
        }
        Asked::Failed(why) => {
            place.spawn(look.text(look.say_with("terminal-not-kept", &[("why", why)])));
            false
        }
        Asked::Closed => false,
        Asked::Open => true,
    };
    let node = Node {
        padding: UiRect::axes(px(10), px(3)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        ..default()
    };
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        row_gap: px(8),
        padding: UiRect::bottom(px(4)),
        ..default()
    };
    let mut sheet = place.spawn(sheet);
    if open {
        sheet.insert(Shown);
    }
    sheet.with_children(|sheet| {
        // In a row it is as wide as its words, and wraps them where they are wider than the line.
        sheet.spawn(Node::default()).with_children(|row| {
            row.spawn(look.button(&key(index), look.say("own-words-ask"), "", Skin::Choice(open)))
                .insert((node.clone(), Look::folding(look.say("own-words-ask"), open)))
                .observe(move |_: On<Activate>, mut opened: ResMut<Opened>| {
                    opened.asked = if opened.asked == Some(index) { None } else { Some(index) };
                });
        });
        if open {
            list(sheet, look, index, line, &node);
        }
    });
}

/// What a sentence can have been meant to do.
fn list(sheet: &mut ChildSpawnerCommands, look: &Look, index: usize, line: &LineView, node: &Node) {
    let acts = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(4), row_gap: px(4), ..default() };
    sheet.spawn(acts).with_children(|acts| {
        for (number, act) in MEANT.into_iter().enumerate() {
            let text = line.text.clone();
            acts.spawn(look.button(&format!("meant-act-{number}"), look.say(&act_key(act)), "", Skin::Plain))
                .insert(node.clone())
                .observe(move |_: On<Activate>, mut choosing: Choosing| choosing.keep(index, act, &text));
        }
    });
}

/// The name by which the question at a line keeps the focus.
fn key(index: usize) -> String {
    format!("meant-{index}")
}

/// What keeping an answer needs.
#[derive(bevy::ecs::system::SystemParam)]
struct Choosing<'w> {
    office: Res<'w, Office>,
    talk: Res<'w, Talk>,
    opened: ResMut<'w, Opened>,
    remembered: ResMut<'w, Remembered>,
    focus: ResMut<'w, InputFocus>,
}

impl Choosing<'_> {
    fn keep(&mut self, index: usize, act: ActKind, text: &str) {
        let Some(debrief) = self.talk.debrief() else { return };
        let lang = debrief.language.tag().to_owned();
        let meant = Meant { lang, act: format!("{act:?}"), text: text.to_owned() };
        let asked = self.office.keep_meant(&meant).map_or_else(Asked::Failed, |()| Asked::Kept);
        self.opened.answered.insert(index, asked);
        self.opened.asked = None;
        // The list is gone: the focus goes to a question that is left.
        if self.focus.get().is_some() {
            self.remembered.lead_to(key(index));
            self.focus.clear();
        }
    }
}
