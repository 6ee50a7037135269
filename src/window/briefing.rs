//! What is known before the phone is taken: the situation, the case file, the rules of the house.

use super::focus::FocusKey;
use super::list::header;
use super::look::Look;
use super::office::Office;
use super::screen::{Redraw, Screen};
use super::theme::{GAP, LARGE, NEAR, STEP, Size};
use super::widgets::{Skin, ring, scroll_column};
use crate::conversation::Case;
use crate::house::Authority;
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::AutoFocus;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Briefing), draw);
}

fn draw(mut commands: Commands, look: Res<Look>, office: Res<Office>, mut redraw: Redraw) {
    let Some(case) = office.library.case(&office.scenario, office.settings.profile.gender) else {
        redraw.go(Screen::List);
        return;
    };
    let script = case.script(office.caller(&case));
    let page = (
        DespawnOnExit(Screen::Briefing),
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
        header(page, &look, script.text(case.scenario.title), Screen::List);
        let node = Node {
            width: percent(100),
            max_width: px(1080),
            flex_grow: 1.0,
            flex_basis: px(0),
            padding: UiRect::new(GAP, GAP, px(4), STEP),
            row_gap: GAP,
            ..default()
        };
        scroll_column(page, &look, node, true, |column| {
            column.spawn(Node { max_width: look.grown(640.0), flex_shrink: 0.0, ..default() }).with_children(|text| {
                let size = if look.scale > LARGE { Size::Body } else { Size::Large };
                text.spawn(look.words(script.text(case.scenario.briefing), size, false, look.palette.ink));
            });
            column
                .spawn(Node {
                    flex_wrap: FlexWrap::Wrap,
                    column_gap: GAP,
                    row_gap: GAP,
                    flex_shrink: 0.0,
                    align_items: AlignItems::Stretch,
                    ..default()
                })
                .with_children(|cards| {
                    list(
                        cards,
                        &look,
                        "window-case-file",
                        case.scenario.file.iter().map(|part| script.text(part.title).to_owned()).collect(),
                    );
                    list(
                        cards,
                        &look,
                        "window-colleagues",
                        case.scenario
                            .colleagues
                            .iter()
                            .map(|colleague| script.text(colleague.name).to_owned())
                            .collect(),
                    );
                    list(cards, &look, "window-house-rules", rules(&look, &case));
                });
        });
        page.spawn(Node {
            width: percent(100),
            max_width: px(1080),
            padding: UiRect::new(GAP, GAP, STEP, GAP),
            column_gap: STEP,
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|row| {
            row.spawn((look.button("take", look.say("window-take-call"), "", Skin::Primary), AutoFocus)).observe(take);
        });
    });
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
