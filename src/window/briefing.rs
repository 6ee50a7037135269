//! What is known before the phone is taken: the situation, the case file, the rules of the house; of a
//! shift the day first.

use super::focus::{FocusKey, Shortcut};
use super::look::Look;
use super::office::Office;
use super::page::{self, Page};
use super::screen::{Redraw, Screen};
use super::theme::{GAP, LARGE, NEAR, Size};
use super::widgets::{Skin, ring};
use crate::conversation::Case;
use crate::house::Authority;
use crate::shift::Shift;
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::AutoFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use std::sync::Arc;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Briefing), draw);
}

fn draw(mut commands: Commands, look: Res<Look>, office: Res<Office>, mut redraw: Redraw) {
    let rota = office.rota();
    let first = rota.as_ref().map(|rota| Arc::clone(&rota.cases[0]));
    let case = first.or_else(|| office.library.case(&office.scenario, office.settings.profile.gender));
    let Some(case) = case else {
        redraw.go(Screen::List);
        return;
    };
    let script = case.script(office.caller(&case));
    let own = script.text(case.scenario.title);
    let title = rota.as_ref().map_or(own, |rota| &*rota.shift.title);
    let page = Page { screen: Screen::Briefing, title, back: Screen::List, notice: None, row_gap: GAP };
    let fill = |column: &mut ChildSpawnerCommands| {
        if let Some(rota) = &rota {
            day(column, &look, &rota.shift);
            column.spawn(look.hairline());
            column.spawn(look.heading(look.say_with("window-day-first", &[("title", own)])));
        }
        situation(column, &look, script.text(case.scenario.briefing), rota.is_none());
        let node = Node {
            flex_wrap: FlexWrap::Wrap,
            column_gap: GAP,
            row_gap: GAP,
            flex_shrink: 0.0,
            align_items: AlignItems::Stretch,
            ..default()
        };
        column.spawn(node).with_children(|cards| {
            let file = case.scenario.file.iter().map(|part| script.text(part.title).to_owned());
            list(cards, &look, "window-case-file", file.collect());
            let colleagues = case.scenario.colleagues.iter().map(|known| script.text(known.name).to_owned());
            list(cards, &look, "window-colleagues", colleagues.collect());
            list(cards, &look, "window-house-rules", rules(&look, &case));
        });
    };
    let begin = if rota.is_some() { "window-day-begin" } else { "window-take-call" };
    page::spawn(&mut commands, &look, page, fill, |foot| {
        foot.spawn((
            look.button("take", look.say(begin), "Enter", Skin::Primary),
            Shortcut::Lies(KeyCode::Enter),
            AutoFocus,
        ))
        .observe(take);
    });
}

/// What is known, large where there is room.
fn situation(column: &mut ChildSpawnerCommands, look: &Look, words: &str, large: bool) {
    let size = if look.scale > LARGE || !large { Size::Body } else { Size::Large };
    column
        .spawn(Node { max_width: look.grown(640.0), flex_shrink: 0.0, ..default() })
        .with_child((look.words(words, size, false, look.palette.ink), Label));
}

/// The day of a shift, and who has more to do than on others.
fn day(column: &mut ChildSpawnerCommands, look: &Look, shift: &Shift) {
    situation(column, look, &shift.briefing, true);
    let busy = shift.busy.iter().map(|busy| busy.text.to_string()).collect();
    column.spawn(Node { flex_shrink: 0.0, ..default() }).with_children(|row| list(row, look, "window-day-busy", busy));
}

fn take(_: On<Activate>, mut office: ResMut<Office>, mut redraw: Redraw, mut commands: Commands) {
    match office.begin() {
        Ok(underway) => {
            commands.insert_resource(underway);
            redraw.go(Screen::Call);
        }
        Err(why) => {
            office.notice = Some(why);
            redraw.go(Screen::List);
        }
    }
}

/// What the house allows and expects, as far as it helps in the call.
fn rules(look: &Look, case: &Case) -> Vec<String> {
    let house = &case.house;
    let may: Vec<&str> = house
        .remedies
        .iter()
        .filter(|remedy| remedy.authority == Authority::Agent)
        .map(|remedy| &*remedy.text)
        .collect();
    let lead: Vec<&str> = house
        .remedies
        .iter()
        .filter(|remedy| remedy.authority == Authority::Lead)
        .map(|remedy| &*remedy.text)
        .collect();
    let mut rules = vec![
        look.say_with("window-rule-threshold", &[("percent", &look.texts.language.percent(house.threshold / 10_000))]),
        look.texts.count("window-rule-callback", house.callback_minutes as usize),
    ];
    for (id, remedies) in [("window-rule-may", may), ("window-rule-lead", lead)] {
        if !remedies.is_empty() {
            rules.push(look.say_with(id, &[("remedies", &remedies.join("; "))]));
        }
    }
    rules.push(look.texts.count("window-rule-warnings", usize::from(house.warnings)));
    rules
}

/// A card that Tab reaches, so that it comes into view without hunting.
fn list(cards: &mut ChildSpawnerCommands, look: &Look, id: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(px(16)),
        row_gap: NEAR,
        border_radius: BorderRadius::all(px(8)),
        flex_grow: 1.0,
        flex_basis: look.grown(280.0),
        min_width: look.grown(240.0),
        ..default()
    };
    let heading = look.say(id);
    let mut access = AccessNode::new(Role::Group);
    access.set_label(heading.clone());
    let reached = (TabIndex(0), FocusKey(id.to_owned()), AccessibilityNode::from(access), ring());
    cards.spawn((look.card(), reached)).insert(node).with_children(|card| {
        card.spawn(look.heading(heading));
        for item in items {
            card.spawn(Node { column_gap: NEAR, ..default() }).with_children(|row| {
                row.spawn(look.words("•", Size::Body, false, look.palette.quiet));
                row.spawn(look.text(item)).insert(Node { flex_shrink: 1.0, ..default() });
            });
        }
    });
}
