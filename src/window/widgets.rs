//! The parts that screens are made of: buttons, choices, cards, columns that scroll, a text field.
//!
//! Each is a bundle made from the look; what it does is an observer of `Activate` where it is
//! placed, so that mouse, keyboard and screen reader take the same way.

use super::focus::FocusKey;
use super::look::{Look, Words};
use super::theme::{CORNER, NEAR, Palette, STEP, Size};
use accesskit::{Node as AccessNode, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::ecs::spawn::{SpawnIter, SpawnRelatedBundle};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{EditableText, TextCursorStyle};
use bevy::ui::Pressed;
use bevy::ui_widgets::{Activate, Button as Press, ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};
use std::time::Duration;
use std::vec::IntoIter;

/// What a button looks like.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Skin {
    /// The one that leads on.
    Primary,
    /// Any other.
    Plain,
    /// A line of text that can be pressed.
    Bare,
    /// One of several, and whether it is the one.
    Choice(bool),
}

impl Skin {
    /// At rest, under the pointer, and the edge.
    fn colors(self, palette: &Palette) -> (Color, Color, Color) {
        match self {
            Self::Primary => (palette.accent, palette.accent.mix(&palette.ink, 0.25), palette.accent),
            Self::Plain | Self::Choice(false) => (palette.card, palette.hover, palette.edge),
            Self::Bare => (Color::NONE, palette.hover, Color::NONE),
            Self::Choice(true) => (palette.chosen, palette.chosen, palette.accent),
        }
    }
}

/// A button without content.
type Frame = (Press, Skin, TabIndex, FocusKey, Hovered, AccessibilityNode, Node, BackgroundColor, BorderColor, Outline);

/// The key and the words on a button.
type Filled = SpawnRelatedBundle<ChildOf, (SpawnIter<IntoIter<(Words, Node)>>, Spawn<(Words, Node)>)>;

/// How wide the bar beside a column that scrolls is, in pixels at 100 percent.
pub(super) const SCROLLBAR: f32 = 6.0;

/// The column that the arrow and page keys scroll.
#[derive(Component)]
pub(super) struct MainScroll;

/// Says that the column goes on below, and leads there.
#[derive(Component)]
struct More(Entity);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (
            tint.run_if(any_with_component::<Skin>),
            thumbs.run_if(any_with_component::<Scrollbar>),
            more.run_if(any_with_component::<More>),
        ),
    );
}

impl Look {
    /// A button with its words, and the key that presses it.
    pub(super) fn button(&self, key: &str, words: impl Into<String>, cap: &str, skin: Skin) -> (Frame, Filled) {
        let words = words.into();
        let (ink, quiet) = match skin {
            Skin::Primary => (self.palette.on_accent, self.palette.on_accent),
            _ => (self.palette.ink, self.palette.quiet),
        };
        let caps: Vec<(Words, Node)> = (!cap.is_empty())
            .then(|| {
                (
                    self.words(cap, Size::Body, true, quiet),
                    Node {
                        flex_shrink: 0.0,
                        width: if cap.len() == 1 { self.grown(12.0) } else { auto() },
                        ..default()
                    },
                )
            })
            .into_iter()
            .collect();
        let text = (
            self.words(words.clone(), Size::Body, matches!(skin, Skin::Primary | Skin::Choice(true)), ink),
            Node::default(),
        );
        (self.frame(key, words, skin), Children::spawn((SpawnIter(caps.into_iter()), Spawn(text))))
    }

    /// A button without content: whoever spawns it fills it.
    pub(super) fn frame(&self, key: &str, label: String, skin: Skin) -> Frame {
        let role = if matches!(skin, Skin::Choice(_)) { Role::RadioButton } else { Role::Button };
        let mut access = AccessNode::new(role);
        access.set_label(label.clone());
        if let Skin::Choice(chosen) = skin {
            access.set_toggled(Toggled::from(chosen));
        }
        let bare = skin == Skin::Bare;
        let (rest, _, edge) = skin.colors(&self.palette);
        (
            Press,
            skin,
            TabIndex(0),
            FocusKey(key.to_owned()),
            Hovered::default(),
            AccessibilityNode::from(access),
            Node {
                padding: if bare { UiRect::axes(px(8), px(4)) } else { UiRect::axes(px(14), px(8)) },
                border: UiRect::all(px(1)),
                border_radius: BorderRadius::all(CORNER),
                column_gap: px(10),
                align_items: AlignItems::Center,
                min_height: self.grown(if bare { 28.0 } else { 38.0 }),
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(rest),
            BorderColor::all(edge),
            ring(),
        )
    }

    /// What a screen reader says of a button that unfolds something.
    pub(super) fn folding(label: String, open: bool) -> AccessibilityNode {
        let mut access = AccessNode::new(Role::Button);
        access.set_label(label);
        access.set_expanded(open);
        AccessibilityNode::from(access)
    }

    /// A sheet that holds things.
    pub(super) fn card(&self) -> impl Bundle + use<> {
        (
            Node {
                flex_direction: FlexDirection::Column,
                padding: UiRect::all(super::theme::INSET),
                row_gap: NEAR,
                border_radius: BorderRadius::all(CORNER),
                ..default()
            },
            BackgroundColor(self.palette.card),
        )
    }

    /// A mark in a color.
    pub(super) fn mark(&self, image: Handle<Image>, pixels: f32, color: Color) -> impl Bundle + use<> {
        let side = self.grown(pixels);
        (ImageNode { image, color, ..default() }, Node { width: side, height: side, flex_shrink: 0.0, ..default() })
    }

    /// A check where a pass mark was reached, else a cross.
    pub(super) fn reached(&self, passed: bool, pixels: f32) -> impl Bundle + use<> {
        let (mark, color) = if passed {
            (self.marks.check.clone(), self.palette.good)
        } else {
            (self.marks.cross.clone(), self.palette.poor)
        };
        self.mark(mark, pixels, color)
    }

    /// Slanting lines in a color.
    pub(super) fn hatched(&self, color: Color) -> ImageNode {
        /// How large a tile of the pattern is drawn, as a share of its picture.
        const TILE: f32 = 0.35;
        let image_mode = NodeImageMode::Tiled { tile_x: true, tile_y: true, stretch_value: TILE };
        ImageNode { image: self.marks.hatch.clone(), color, image_mode, ..default() }
    }

    /// A thin line between parts.
    pub(super) fn hairline(&self) -> impl Bundle + use<> {
        (
            Node { width: percent(100), height: px(1), flex_shrink: 0.0, ..default() },
            BackgroundColor(self.palette.hairline),
        )
    }

    /// A field for one line of text.
    pub(super) fn field(&self, key: &str, label: String, value: &str) -> impl Bundle + use<> {
        let mut access = AccessNode::new(Role::TextInput);
        access.set_label(label);
        access.set_value(value);
        let mut text = EditableText::new(value);
        text.max_characters = Some(60);
        if self.reduced_motion {
            text.cursor_blink_period = Duration::from_hours(24);
        }
        (
            (text, self.font(Size::Body, false), TextColor(self.palette.ink)),
            TextCursorStyle {
                color: self.palette.ink,
                selection_color: self.palette.accent,
                unfocused_selection_color: Color::NONE,
                selected_text_color: Some(self.palette.on_accent),
            },
            TabIndex(0),
            FocusKey(key.to_owned()),
            AccessibilityNode::from(access),
            Node {
                padding: UiRect::axes(px(12), px(8)),
                border: UiRect::all(px(1)),
                border_radius: BorderRadius::all(CORNER),
                width: percent(100),
                ..default()
            },
            BackgroundColor(self.palette.card),
            BorderColor::all(self.palette.edge),
            ring(),
        )
    }

    /// A heading for a group of controls, over them.
    pub(super) fn group<'a>(
        &self,
        parent: &'a mut ChildSpawnerCommands,
        label: String,
        fill: impl FnOnce(&mut ChildSpawnerCommands),
    ) -> EntityCommands<'a> {
        let mut group =
            parent.spawn(Node { flex_direction: FlexDirection::Column, row_gap: px(6), flex_shrink: 0.0, ..default() });
        group.with_children(|group| {
            group.spawn(self.quiet(label));
            group
                .spawn(Node { flex_wrap: FlexWrap::Wrap, column_gap: NEAR, row_gap: NEAR, ..default() })
                .with_children(fill);
        });
        group
    }
}

/// One of several columns of a page that share its width, each scrolling by itself.
pub(super) fn column(
    columns: &mut ChildSpawnerCommands,
    look: &Look,
    share: f32,
    main: bool,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let node = Node {
        flex_grow: share,
        flex_basis: px(0),
        height: percent(100),
        row_gap: STEP,
        padding: UiRect::new(px(4), px(8), px(4), px(4)),
        ..default()
    };
    scroll_column(columns, look, node, main, fill);
}

/// A column that scrolls when its content is higher than it, with a bar that shows so. The node says how it sits.
pub(super) fn scroll_column(
    parent: &mut ChildSpawnerCommands,
    look: &Look,
    node: Node,
    main: bool,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) -> Entity {
    let (row_gap, padding) = (node.row_gap, node.padding);
    let mut area = Entity::PLACEHOLDER;
    parent
        .spawn(Node { row_gap: px(0), padding: UiRect::ZERO, min_height: px(0), min_width: px(0), ..node })
        .with_children(|frame| {
            let content = Node {
                flex_direction: FlexDirection::Column,
                overflow: Overflow::scroll_y(),
                row_gap,
                padding,
                flex_grow: 1.0,
                flex_shrink: 1.0,
                flex_basis: px(0),
                min_width: px(0),
                min_height: px(0),
                ..default()
            };
            let mut column = frame.spawn((content, ScrollArea, ScrollPosition::default()));
            if main {
                column.insert(MainScroll);
            }
            area = column.with_children(fill).id();
            frame
                .spawn((
                    Node { width: look.grown(SCROLLBAR), flex_shrink: 0.0, ..default() },
                    Scrollbar::new(area, ControlOrientation::Vertical, 24.0),
                ))
                .with_children(|bar| {
                    bar.spawn((
                        ScrollbarThumb { border_radius: BorderRadius::all(px(3)), ..default() },
                        BackgroundColor(look.palette.edge),
                    ));
                });
            if main {
                spawn_more(frame, look, area);
            }
        });
    area
}

/// A round sign over the column's foot; the keys that scroll do the same, so it takes no focus.
fn spawn_more(frame: &mut ChildSpawnerCommands, look: &Look, area: Entity) {
    let side = look.grown(26.0);
    let node = Node {
        position_type: PositionType::Absolute,
        right: px(0),
        bottom: px(6),
        width: side,
        height: side,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::MAX,
        ..default()
    };
    frame
        .spawn((look.frame("more", look.say("window-more"), Skin::Primary), More(area), Visibility::Hidden))
        .insert(node)
        .remove::<(TabIndex, FocusKey)>()
        .observe(move |_: On<Activate>, mut columns: Query<(&mut ScrollPosition, &ComputedNode)>| {
            if let Ok((mut position, node)) = columns.get_mut(area) {
                position.y = (position.y + page_of(node)).min(furthest_of(node));
            }
        })
        .with_child(look.mark(look.marks.open.clone(), 16.0, look.palette.on_accent));
}

/// How far a page key scrolls: nearly all that is seen, in pixels.
pub(super) fn page_of(node: &ComputedNode) -> f32 {
    node.size().y * node.inverse_scale_factor * 0.9
}

/// How far a column can scroll, in pixels.
pub(super) fn furthest_of(node: &ComputedNode) -> f32 {
    ((node.content_size().y - node.size().y) * node.inverse_scale_factor).max(0.0)
}

/// The focus ring, unseen until the focus comes.
pub(super) fn ring() -> Outline {
    Outline::new(px(3), px(2), Color::NONE)
}

/// Follows pointer and press.
fn tint(look: Res<Look>, mut buttons: Query<(&Skin, &Hovered, Has<Pressed>, &mut BackgroundColor, &mut BorderColor)>) {
    let palette = &look.palette;
    for (skin, hovered, pressed, mut background, mut border) in &mut buttons {
        let (rest, over, edge) = skin.colors(palette);
        let color = if pressed {
            over.mix(&palette.ink, 0.12)
        } else if hovered.get() {
            over
        } else {
            rest
        };
        background.set_if_neq(BackgroundColor(color));
        border.set_if_neq(BorderColor::all(edge));
    }
}

/// The sign shows until the foot is nearly reached.
fn more(areas: Query<(&ComputedNode, &ScrollPosition)>, mut signs: Query<(&More, &mut Visibility)>) {
    const NEARLY: f32 = 12.0;
    for (sign, mut visibility) in &mut signs {
        let Ok((node, position)) = areas.get(sign.0) else { continue };
        let more = position.y + NEARLY < furthest_of(node);
        visibility.set_if_neq(if more { Visibility::Inherited } else { Visibility::Hidden });
    }
}

/// A bar shows only where there is more than can be seen.
fn thumbs(
    areas: Query<&ComputedNode>,
    bars: Query<(&Scrollbar, &Children)>,
    mut thumbs: Query<&mut Visibility, With<ScrollbarThumb>>,
) {
    for (bar, children) in &bars {
        let Ok(area) = areas.get(bar.target) else { continue };
        let more = area.content_size().y > area.size().y + 1.0;
        for child in children {
            if let Ok(mut visibility) = thumbs.get_mut(*child) {
                visibility.set_if_neq(if more { Visibility::Inherited } else { Visibility::Hidden });
            }
        }
    }
}
