//! The scenarios and shifts to choose from; a broken one says what is wrong with it instead.
//!
//! A shift stands out by a band with the sign of a day.

use super::look::Look;
use super::office::Office;
use super::page::{self, Page};
use super::screen::{Redraw, Screen};
use super::theme::{CORNER, GAP, STEP, Size};
use super::widgets::Skin;
use crate::play::Card;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// How wide the band of a shift is, in pixels at 100 percent.
const BAND: f32 = 48.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::List), draw);
}

fn draw(mut commands: Commands, look: Res<Look>, mut office: ResMut<Office>) {
    let notice = office.notice.take();
    let title = look.say("window-scenarios");
    let page = Page { screen: Screen::List, title: &title, back: Screen::Title, notice, row_gap: STEP };
    let fill = |column: &mut ChildSpawnerCommands| {
        for card in office.cards() {
            spawn_card(column, &look, &card);
        }
    };
    page::spawn(&mut commands, &look, page, fill, |_| {});
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
    let kind = if card.is_shift { format!("{}. ", card.kind) } else { String::new() };
    let label = format!("{}. {kind}{}. {}. {best}", card.title, language.endonym(), card.callers);
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
            if card.is_shift {
                band(row, look);
            }
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
                if card.is_shift {
                    words.spawn(look.words(card.kind.clone(), Size::Body, true, look.palette.accent));
                    words.spawn(look.words(card.callers.clone(), Size::Body, false, look.palette.quiet));
                } else {
                    let words_of = format!("{} · {}", card.callers, card.kind);
                    words.spawn(look.words(words_of, Size::Body, false, look.palette.quiet));
                }
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

/// The edge of a shift's card, with the sign of a day.
fn band(row: &mut ChildSpawnerCommands, look: &Look) {
    let node = Node {
        width: look.grown(BAND),
        margin: UiRect::new(px(-16), px(-8), px(-16), px(-16)),
        align_self: AlignSelf::Stretch,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::left(CORNER),
        flex_shrink: 0.0,
        ..default()
    };
    row.spawn((node, BackgroundColor(look.palette.accent))).with_child(look.mark(
        look.marks.day.clone(),
        26.0,
        look.palette.on_accent,
    ));
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
