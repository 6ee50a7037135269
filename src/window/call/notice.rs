//! A line over the head of the picture: that the customer is on hold, or what was just refused.
//!
//! It lies over the picture, so that it moves neither the face nor the replies.

use super::super::look::Look;
use super::super::motion::{SHORT, set_off};
use super::super::office::Underway;
use super::super::theme::{CORNER, STEP, Size};
use super::{Drawn, View, is_shown};
use accesskit::{Live, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// Where the line stands.
#[derive(Component)]
struct Notice;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.after(super::advance).run_if(is_shown));
}

pub(super) fn spawn(stage: &mut ChildSpawnerCommands) {
    let place = Node {
        position_type: PositionType::Absolute,
        top: STEP,
        width: percent(100),
        justify_content: JustifyContent::Center,
        ..default()
    };
    stage.spawn((Notice, Drawn::default(), place));
}

fn show(
    mut commands: Commands,
    look: Res<Look>,
    underway: Res<Underway>,
    view: Res<View>,
    notice: Single<(Entity, &mut Drawn), With<Notice>>,
) {
    let (notice, mut drawn) = notice.into_inner();
    let held = underway.practice.call().held_since().is_some();
    if !drawn.differs((held, &view.message)) {
        return;
    }
    commands.entity(notice).despawn_children();
    let (words, color) = match (&view.message, held) {
        (Some(message), _) => (message.clone(), look.palette.poor),
        (None, true) => (look.say("call-on-hold"), look.palette.accent),
        (None, false) => return,
    };
    let mut access = AccessNode::new(Role::Label);
    access.set_live(Live::Polite);
    access.set_label(words.clone());
    let band = Node {
        max_width: percent(94),
        padding: UiRect::axes(px(14), px(6)),
        border_radius: BorderRadius::all(CORNER),
        ..default()
    };
    commands.entity(notice).with_children(|notice| {
        let background = BackgroundColor(look.palette.card.with_alpha(0.96));
        let mut band = notice.spawn((band, background, AccessibilityNode::from(access)));
        band.with_child(look.words(words, Size::Body, true, color));
        set_off(band, look.slides(SHORT));
    });
}
