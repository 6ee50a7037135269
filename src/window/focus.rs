//! The keyboard: a focus that survives redrawing, a ring that shows it, and keys for buttons.
//!
//! Screens redraw themselves often, so the focus is remembered by name and given to whatever
//! bears that name next. A key presses its button only where nothing else took the key: a text
//! field keeps its letters, and a focused button its Space.

use super::look::Look;
use super::pace::Awake;
use super::screen::Overlay;
use super::widgets::{MainScroll, furthest_of, page_of};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, FocusGained, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::{Activate, Button, ScrollArea};
use bevy::window::PrimaryWindow;

/// The name by which a widget gets its focus back.
#[derive(Component, Clone, PartialEq, Eq, Debug)]
pub(super) struct FocusKey(pub(super) String);

/// A key that presses this button.
#[derive(Component, Clone, PartialEq, Eq, Debug)]
pub(super) enum Shortcut {
    /// By what it types, lower case.
    Types(char),
    /// By where it lies.
    Lies(KeyCode),
}

/// What gets the focus when a key has pressed this button: the first whose name begins so.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct LeadsTo(pub(super) &'static str);

/// The root of what lies over the screen.
#[derive(Component)]
pub(super) struct OverlayRoot;

/// The names last focused: on the screen, and over it.
#[derive(Resource, Default)]
pub(super) struct Remembered {
    screen: Option<String>,
    overlay: Option<String>,
}

impl Remembered {
    /// Another name on the screen gets the focus next, when whatever has it now is gone.
    pub(super) fn lead_to(&mut self, name: impl Into<String>) {
        self.screen = Some(name.into());
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Remembered>()
        .add_observer(let_go)
        .add_systems(Startup, listen)
        .add_systems(PostUpdate, (regain, show).chain().before(bevy::ui::UiSystems::Prepare))
        .add_systems(PostUpdate, uncover.after(bevy::ui::UiSystems::Layout));
}

fn listen(mut commands: Commands, windows: Query<Entity, With<PrimaryWindow>>) {
    for window in &windows {
        commands.entity(window).observe(press).observe(scroll);
    }
}

/// A button pressed with the mouse does not keep the focus, so that Space goes on meaning what the screen says.
fn let_go(
    gained: On<FocusGained>,
    buttons: Query<(), With<Button>>,
    mouse: Res<ButtonInput<MouseButton>>,
    mut focus: ResMut<InputFocus>,
    mut remembered: ResMut<Remembered>,
) {
    if mouse.pressed(MouseButton::Left) && buttons.contains(gained.entity) && focus.get() == Some(gained.entity) {
        focus.clear();
        *remembered = Remembered::default();
    }
}

/// A key that nothing took presses the button it belongs to.
fn press(
    event: On<FocusedInput<KeyboardInput>>,
    buttons: Query<(Entity, &Shortcut, Option<&LeadsTo>)>,
    parents: Query<&ChildOf>,
    roots: Query<(), With<OverlayRoot>>,
    overlay: Res<State<Overlay>>,
    held: Res<ButtonInput<KeyCode>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut remembered: ResMut<Remembered>,
    mut commands: Commands,
) {
    let input = &event.input;
    let chord = held.any_pressed([
        KeyCode::ControlLeft,
        KeyCode::ControlRight,
        KeyCode::AltLeft,
        KeyCode::SuperLeft,
        KeyCode::SuperRight,
    ]);
    if input.state != ButtonState::Pressed || input.repeat || chord {
        return;
    }
    let fits = |shortcut: &Shortcut| match shortcut {
        Shortcut::Lies(code) => input.key_code == *code,
        Shortcut::Types(sign) => {
            matches!(&input.logical_key, Key::Character(typed) if typed.to_lowercase() == sign.to_string())
        }
    };
    let covered = *overlay.get() != Overlay::None;
    let on_top = |entity: Entity| parents.iter_ancestors(entity).any(|above| roots.contains(above)) == covered;
    let pressed = buttons.iter().find(|(entity, shortcut, _)| fits(shortcut) && on_top(*entity));
    if let Some((entity, _, leads)) = pressed {
        commands.trigger(Activate { entity });
        if let Some(LeadsTo(name)) = leads {
            remembered.lead_to(*name);
            focus.clear();
            visible.0 = true;
        }
    }
}

/// Arrow and page keys scroll the main column.
fn scroll(
    event: On<FocusedInput<KeyboardInput>>,
    mut columns: Query<(&mut ScrollPosition, &ComputedNode, Entity), With<MainScroll>>,
    parents: Query<&ChildOf>,
    roots: Query<(), With<OverlayRoot>>,
) {
    if event.input.state != ButtonState::Pressed {
        return;
    }
    let covered = !roots.is_empty();
    for (mut position, node, entity) in &mut columns {
        if parents.iter_ancestors(entity).any(|above| roots.contains(above)) != covered {
            continue;
        }
        let (page, furthest) = (page_of(node), furthest_of(node));
        let by = match event.input.key_code {
            KeyCode::ArrowDown => 48.0,
            KeyCode::ArrowUp => -48.0,
            KeyCode::PageDown => page,
            KeyCode::PageUp => -page,
            KeyCode::Home => -furthest,
            KeyCode::End => furthest,
            _ => return,
        };
        position.y = (position.y + by).clamp(0.0, furthest);
    }
}

/// Gives the focus back after a redraw, and keeps it over the screen while something lies there.
fn regain(
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut remembered: ResMut<Remembered>,
    named: Query<(Entity, &FocusKey, Has<EditableText>), With<TabIndex>>,
    parents: Query<&ChildOf>,
    roots: Query<(), With<OverlayRoot>>,
    mouse: Res<ButtonInput<MouseButton>>,
) {
    // A press beside everything leaves what had the focus.
    if focus.get().is_none() && mouse.just_pressed(MouseButton::Left) {
        *remembered = Remembered::default();
    }
    let covered = !roots.is_empty();
    let on_top = |entity: Entity| parents.iter_ancestors(entity).any(|above| roots.contains(above)) == covered;
    let memory = &mut *remembered;
    let (slot, other) =
        if covered { (&mut memory.overlay, None) } else { (&mut memory.screen, Some(&mut memory.overlay)) };
    if let Some(other) = other {
        *other = None;
    }
    if let Some((entity, key, _)) =
        focus.get().and_then(|entity| named.get(entity).ok()).filter(|(entity, _, _)| on_top(*entity))
    {
        if slot.as_deref() != Some(&key.0) {
            *slot = Some(key.0.clone());
        }
        let _ = entity;
        return;
    }
    let wanted = slot.as_deref().and_then(|name| {
        let exact = named.iter().find(|(entity, key, _)| key.0 == name && on_top(*entity));
        let kind = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
        exact.or_else(|| {
            let of_kind = named.iter().filter(|(entity, key, _)| {
                (kind != name || kind.ends_with('-')) && key.0.starts_with(kind) && on_top(*entity)
            });
            of_kind.min_by_key(|(_, key, _)| (key.0.len(), key.0.clone()))
        })
    });
    match wanted {
        Some((entity, _, _)) => focus.set(entity, FocusCause::Navigated),
        None if focus.get().is_some() => {
            focus.clear();
            if !covered {
                visible.0 = false;
            }
        }
        None => {}
    }
}

/// The ring around what has the focus.
fn show(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    look: Res<Look>,
    mut rings: Query<(Entity, &mut Outline, Has<EditableText>), With<TabIndex>>,
) {
    for (entity, mut ring, field) in &mut rings {
        let seen = focus.get() == Some(entity) && (visible.0 || field);
        let color = if seen { look.palette.accent } else { Color::NONE };
        if ring.color != color {
            ring.color = color;
        }
    }
}

/// The column scrolled to what has the focus, once it is known where that lies.
fn uncover(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    places: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut areas: Query<&mut ScrollPosition, With<ScrollArea>>,
    parents: Query<&ChildOf>,
    awake: Option<ResMut<Awake>>,
    mut last: Local<Option<Entity>>,
) {
    if focus.get() == *last {
        return;
    }
    let Some(entity) = focus.get().filter(|_| visible.0) else {
        *last = focus.get();
        return;
    };
    if let Some(mut awake) = awake {
        awake.0 = awake.0.max(2);
    }
    let Ok((node, place)) = places.get(entity) else { return };
    if node.size().y <= 0.0 {
        return;
    }
    *last = Some(entity);
    let Some(area) = parents.iter_ancestors(entity).find(|above| areas.contains(*above)) else { return };
    let (Ok((area_node, area_place)), Ok(mut position)) = (places.get(area), areas.get_mut(area)) else { return };
    show_whole((node, place), (area_node, area_place), &mut position);
}

/// Scrolls an area as little as needed until something in it is seen whole; its top comes first where it is higher
/// than the area.
pub(super) fn show_whole(
    (node, place): (&ComputedNode, &UiGlobalTransform),
    (area, around): (&ComputedNode, &UiGlobalTransform),
    position: &mut ScrollPosition,
) {
    /// Room for the ring, in pixels.
    const ROUND: f32 = 8.0;
    let scale = node.inverse_scale_factor;
    let from_middle = (place.translation.y - around.translation.y) * scale;
    let (half, room) = (node.size().y * scale / 2.0 + ROUND, area.size().y * scale / 2.0);
    let too_low = (from_middle + half - room).max(0.0);
    let by = if from_middle - half - too_low < -room { from_middle - half + room } else { too_low };
    position.y = (position.y + by).clamp(0.0, furthest_of(area));
}
