//! The scenarios to choose from; a broken one says what is wrong with it instead.

use super::look::Look;
use super::office::Office;
use super::screen::{Overlay, Redraw, Screen};
use super::theme::{CORNER, GAP, STEP, Size};
use super::widgets::{Skin, scroll_column};
use crate::play::Card;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::List), draw);
}

fn draw(mut commands: Commands, look: Res<Look>, mut office: ResMut<Office>) {
    let notice = office.notice.take();
    let page = (
        DespawnOnExit(Screen::List),
        TabGroup::default(),
        Node {
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            ..default()
        },
    );
    commands.spawn(page).with_children(|page| {
        header(page, &look, &look.say("window-scenarios"), Screen::Title);
        if let Some(notice) = notice {
            page.spawn(look.words(notice, Size::Body, true, look.palette.poor)).insert(Node {
                max_width: px(900),
                padding: UiRect::horizontal(GAP),
                ..default()
            });
        }
        let node = Node {
            width: percent(100),
            max_width: px(1080),
            flex_grow: 1.0,
            flex_basis: px(0),
            padding: UiRect::new(GAP, GAP, px(4), GAP),
            row_gap: STEP,
            ..default()
        };
        scroll_column(page, &look, node, true, |column| {
            for card in office.cards() {
                spawn_card(column, &look, &card);
            }
        });
    });
}

/// The line over a page: back, its name, settings.
pub(super) fn header(page: &mut ChildSpawnerCommands, look: &Look, title: &str, back: Screen) {
    let row = Node {
        width: percent(100),
        max_width: px(1080),
        padding: UiRect::new(GAP, GAP, px(20), STEP),
        column_gap: STEP,
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    page.spawn(row).with_children(|row| {
        row.spawn((
            look.button("back", look.say("window-back"), "Esc", Skin::Plain),
            super::focus::Shortcut::Lies(KeyCode::Escape),
        ))
        .observe(move |_: On<Activate>, mut redraw: Redraw| redraw.go(back));
        row.spawn(look.title(title)).insert(Node { flex_grow: 1.0, ..default() });
        row.spawn(look.button("settings", look.say("window-settings"), "", Skin::Plain))
            .observe(|_: On<Activate>, mut redraw: Redraw| redraw.lay(Overlay::Settings));
    });
}

fn spawn_card(column: &mut ChildSpawnerCommands, look: &Look, card: &Card) {
    let Some(language) = card.language else {
        column.spawn(look.card()).with_children(|sheet| {
            sheet.spawn(look.strong(card.title.clone()));
            sheet.spawn(look.words(look.say("window-broken"), Size::Body, true, look.palette.poor));
            sheet.spawn(look.quiet(card.broken.clone().unwrap_or_default()));
        });
        return;
    };
    let best = match card.best {
        Some(passed) => {
            look.say_with("window-best", &[("passed", &passed.to_string()), ("n", &card.attempts.to_string())])
        }
        None => look.say("window-not-tried"),
    };
    let label = format!("{}. {}. {}. {best}", card.title, language.endonym(), card.callers);
    let id = card.id.clone();
    let node = Node {
        padding: UiRect::all(px(16)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(CORNER),
        column_gap: GAP,
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let choose = move |_: On<Activate>, mut office: ResMut<Office>, mut redraw: Redraw| {
        office.scenario.clone_from(&id);
        redraw.go(Screen::Briefing);
    };
    column
        .spawn(look.frame(&format!("scenario-{}", card.id), label, Skin::Plain))
        .insert(node)
        .observe(choose)
        .with_children(|row| {
            row.spawn(Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(4),
                flex_grow: 1.0,
                flex_shrink: 1.0,
                min_width: px(0),
                ..default()
            })
            .with_children(|words| {
                words.spawn(look.words(card.title.clone(), Size::Large, true, look.palette.ink));
                words.spawn(look.words(
                    format!("{} · {}", card.callers, card.kind),
                    Size::Body,
                    false,
                    look.palette.quiet,
                ));
            });
            row.spawn(Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(4),
                align_items: AlignItems::FlexEnd,
                flex_shrink: 0.0,
                max_width: percent(45),
                ..default()
            })
            .with_children(|facts| {
                facts.spawn(Node { column_gap: STEP, align_items: AlignItems::Center, ..default() }).with_children(
                    |line| {
                        line.spawn(look.words(language.endonym(), Size::Body, false, look.palette.ink));
                        difficulty(line, look, card.difficulty);
                    },
                );
                facts.spawn(look.words(best, Size::Body, false, look.palette.quiet));
            });
        });
}

/// Five dots, as many filled as the scenario is hard.
fn difficulty(row: &mut ChildSpawnerCommands, look: &Look, level: u8) {
    row.spawn(Node { column_gap: px(4), ..default() }).with_children(|dots| {
        for dot in 1..=5 {
            let (fill, edge) = if dot <= level {
                (look.palette.accent, look.palette.accent)
            } else {
                (Color::NONE, look.palette.edge)
            };
            dots.spawn((
                Node {
                    width: px(10),
                    height: px(10),
                    border: UiRect::all(px(1)),
                    border_radius: BorderRadius::all(px(5)),
                    ..default()
                },
                BackgroundColor(fill),
                BorderColor::all(edge),
            ));
        }
    });
}
