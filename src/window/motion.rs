//! Motion of the interface: 150 ms for what answers the hand, 300 ms for what changes place.
//!
//! It eases out and delays nothing: keys and presses work from the first frame on, and a veil
//! takes no click. With reduced motion everything is in its place at once. The window draws
//! while something moves, and sleeps again afterwards.

use super::focus::OverlayRoot;
use super::look::Look;
use super::pace::Awake;
use super::screen::{Overlay, Screen};
use bevy::prelude::*;
use bevy::time::Real;
use std::f32::consts::TAU;

/// What answers the hand, in seconds.
pub(super) const SHORT: f32 = 0.15;
/// What changes place, in seconds.
pub(super) const LONG: f32 = 0.3;
/// How far something slides into its place, in pixels.
const SHIFT: f32 = 12.0;
/// How much of what is under a veil it hides at first.
const VEIL: f32 = 0.8;
/// How long something rocks, in seconds: no longer than may move beside what is read (WCAG 2.2.2).
const ROCKS: f32 = 5.0;
/// How often it goes back and forth in a second, and how far at most, in radians.
const SWINGS: f32 = 1.4;
const TILT: f32 = 0.22;
/// The longest step of one frame, in seconds: a machine that stutters sees the motion too.
const STRIDE: f32 = 0.1;

/// Something on its way.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Motion {
    way: Way,
    lasts: f32,
    /// Seconds since it began; none before the frame in which it was first seen.
    gone: Option<f32>,
}

#[derive(Clone, Copy, Debug)]
enum Way {
    /// To its place, from so far below it.
    Slide(f32),
    /// A color over something gets thinner and is gone.
    Lift(Color),
    /// A color behind something gets as thick as this.
    Dim(Color),
    /// Back and forth, less and less.
    Rock,
    /// Its share of the room goes from one to the other.
    Grow(f32, f32),
}

/// Draws over what lies there, and lets every press through.
#[derive(Component)]
struct Veil;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (enter, lay))
        .add_systems(PostUpdate, go_on.before(bevy::ui::UiSystems::Prepare).run_if(any_with_component::<Motion>));
}

impl Look {
    /// Slides to its place when it is first drawn; nothing with reduced motion.
    pub(super) fn slides(&self, lasts: f32) -> Option<(Motion, UiTransform)> {
        let below = UiTransform::from_xy(px(0), px(SHIFT));
        (!self.reduced_motion).then_some((Motion { way: Way::Slide(SHIFT), lasts, gone: None }, below))
    }

    /// Rocks back and forth for a while; nothing with reduced motion.
    pub(super) fn rocks(&self) -> Option<(Motion, UiTransform)> {
        let motion = Motion { way: Way::Rock, lasts: ROCKS, gone: None };
        (!self.reduced_motion).then_some((motion, UiTransform::IDENTITY))
    }

    /// A share of the room that goes from one to the other; nothing with reduced motion.
    pub(super) fn grows(&self, from: f32, to: f32) -> Option<Motion> {
        (!self.reduced_motion).then_some(Motion { way: Way::Grow(from, to), lasts: LONG, gone: None })
    }

    /// A veil over the parent that lifts; nothing with reduced motion.
    pub(super) fn veil(&self, color: Color, lasts: f32) -> Option<impl Bundle + use<>> {
        let over = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: percent(100),
            height: percent(100),
            ..default()
        };
        let motion = Motion { way: Way::Lift(color), lasts, gone: None };
        let thick = BackgroundColor(color.with_alpha(color.alpha() * VEIL));
        (!self.reduced_motion).then_some((Veil, motion, over, thick, Pickable::IGNORE))
    }
}

/// Puts what may move on an entity.
pub(super) fn set_off(mut entity: EntityCommands, motion: Option<impl Bundle>) {
    if let Some(motion) = motion {
        entity.insert(motion);
    }
}

/// A new screen comes up from just below, out of the ground.
fn enter(
    mut commands: Commands,
    look: Res<Look>,
    mut changes: MessageReader<StateTransitionEvent<Screen>>,
    pages: Query<Entity, (With<DespawnOnExit<Screen>>, With<Node>, Without<ChildOf>)>,
) {
    let is_new = changes.read().any(|change| change.exited.is_some() && change.exited != change.entered);
    if !is_new {
        return;
    }
    for page in &pages {
        set_off(commands.entity(page), look.slides(LONG));
    }
    if let Some(veil) = look.veil(look.palette.ground, LONG) {
        commands.spawn((veil, GlobalZIndex(9)));
    }
}

/// What is laid over the screen darkens it and comes up; what is taken away leaves at once.
fn lay(
    mut commands: Commands,
    look: Res<Look>,
    mut changes: MessageReader<StateTransitionEvent<Overlay>>,
    mut roots: Query<(Entity, &Children, &mut BackgroundColor), With<OverlayRoot>>,
) {
    let Some(change) =
        changes.read().filter(|change| change.exited.is_some() && change.exited != change.entered).last()
    else {
        return;
    };
    let (from, to) = (change.exited.unwrap_or_default(), change.entered.unwrap_or_default());
    if look.reduced_motion {
        return;
    }
    let left = match from {
        Overlay::None => None,
        Overlay::Pause => Some(look.palette.scrim),
        Overlay::Settings => Some(look.palette.ground),
    };
    for (root, children, mut background) in &mut roots {
        let dim = Motion { way: Way::Dim(background.0), lasts: SHORT, gone: None };
        if to == Overlay::Pause && from == Overlay::None {
            background.0 = background.0.with_alpha(0.0);
            commands.entity(root).insert(dim);
        }
        for sheet in children {
            set_off(commands.entity(*sheet), look.slides(SHORT));
        }
    }
    if to == Overlay::None
        && let Some(veil) = left.and_then(|color| look.veil(color, SHORT))
    {
        commands.spawn((veil, GlobalZIndex(9)));
    }
}

/// Every motion goes on by the time that passed; whatever has arrived rests.
fn go_on(
    mut commands: Commands,
    time: Res<Time<Real>>,
    mut moving: Query<(
        Entity,
        &mut Motion,
        Has<Veil>,
        Option<&mut UiTransform>,
        Option<&mut BackgroundColor>,
        Option<&mut Node>,
    )>,
    awake: Option<ResMut<Awake>>,
) {
    if let Some(mut awake) = awake {
        awake.0 = awake.0.max(2);
    }
    for (entity, mut motion, veil, transform, background, node) in &mut moving {
        let gone = motion.gone.map_or(0.0, |gone| gone + time.delta_secs().min(STRIDE));
        motion.gone = Some(gone);
        let left = 1.0 - eased(gone / motion.lasts);
        match (motion.way, transform, background, node) {
            (Way::Slide(below), Some(mut transform), _, _) => transform.translation = Val2::px(0.0, below * left),
            (Way::Rock, Some(mut transform), _, _) => {
                let swing = (gone * SWINGS * TAU).sin() * TILT * (1.0 - gone / motion.lasts).max(0.0);
                transform.rotation = Rot2::radians(swing);
            }
            (Way::Lift(color), _, Some(mut background), _) => {
                background.0 = color.with_alpha(color.alpha() * VEIL * left);
            }
            (Way::Dim(color), _, Some(mut background), _) => {
                background.0 = color.with_alpha(color.alpha() * (1.0 - left));
            }
            (Way::Grow(from, to), _, _, Some(mut node)) => node.flex_grow = to + (from - to) * left,
            _ => {}
        }
        if gone >= motion.lasts {
            if veil {
                commands.entity(entity).despawn();
            } else {
                commands.entity(entity).remove::<Motion>();
            }
        }
    }
}

/// Fast first, then slower, from 0 to 1.
fn eased(share: f32) -> f32 {
    1.0 - (1.0 - share.clamp(0.0, 1.0)).powi(3)
}

#[cfg(test)]
mod tests {
    use super::eased;

    #[test]
    fn a_motion_is_fast_first_and_arrives() {
        assert_eq!((eased(0.0), eased(1.0), eased(7.0)), (0.0, 1.0, 1.0));
        assert!(eased(0.3) > 0.6);
    }
}
