//! What the customer says, as words that appear while they are spoken: two lines at most.
//!
//! The whole page stands there from the start and its unspoken part is only not colored yet, so
//! no word that is being read ever moves.

use super::super::look::Look;
use super::super::motion::{SHORT, set_off};
use super::super::office::Underway;
use super::super::sitter::Stage;
use super::super::theme::Size;
use super::{is_shown, whole};
use accesskit::{Live, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::LineHeight;

/// The band behind the words.
#[derive(Component)]
struct Band;

/// The words that have been spoken.
#[derive(Component)]
struct Spoken;

/// The words of the page that are still to come.
#[derive(Component)]
struct Coming;

/// How wide a letter is on average, as a share of the text size; a little too wide on purpose.
const LETTER: f32 = 0.53;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.after(super::advance).run_if(is_shown));
}

/// Over the foot of the picture, or, where large letters would hide the face, in a row of their own.
pub(super) fn spawn(parent: &mut ChildSpawnerCommands, look: &Look, own_row: bool) {
    let mut access = AccessNode::new(Role::Label);
    access.set_live(Live::Polite);
    let band = Node {
        max_width: percent(94),
        height: if own_row { px(look.size(Size::Large) * 2.6 + 16.0) } else { auto() },
        margin: if own_row { UiRect::all(px(4)) } else { UiRect::bottom(px(12)) },
        padding: UiRect::axes(px(16), px(8)),
        border_radius: BorderRadius::all(px(8)),
        align_self: if own_row { AlignSelf::Center } else { AlignSelf::FlexEnd },
        flex_shrink: 0.0,
        ..default()
    };
    parent
        .spawn((
            Band,
            band,
            Visibility::Hidden,
            BackgroundColor(look.palette.card.with_alpha(0.94)),
            AccessibilityNode::from(access),
        ))
        .with_children(|band| {
            let style = |color| (look.font(Size::Large, false), LineHeight::RelativeToFont(1.3), TextColor(color));
            band.spawn((Spoken, Text::default(), style(look.palette.ink))).with_child((
                Coming,
                TextSpan::default(),
                style(Color::NONE),
            ));
        });
}

fn show(
    mut commands: Commands,
    look: Res<Look>,
    underway: Res<Underway>,
    stage: Single<&ComputedNode, With<Stage>>,
    band: Single<(Entity, &mut Visibility, &mut AccessibilityNode), With<Band>>,
    spoken: Single<&mut Text, With<Spoken>>,
    coming: Single<&mut TextSpan, With<Coming>>,
) {
    let call = underway.practice.call();
    let (band, mut visibility, mut access) = band.into_inner();
    let clock = whole(underway.clock);
    let breath = call.breath().filter(|(_, _, _, ends)| clock < *ends || !call.is_over());
    let Some((line, wording, starts, ends)) = breath else {
        visibility.set_if_neq(Visibility::Hidden);
        return;
    };
    let words = call.script().text(call.scenario().lines[line].wordings[wording]);
    let room = stage.size().x * stage.inverse_scale_factor * 0.94 - 32.0;
    let (said, rest) =
        page(words, share(clock.saturating_sub(starts), ends - starts), letters(room, look.size(Size::Large)) * 2);
    let (mut spoken, mut coming) = (spoken.into_inner(), coming.into_inner());
    if spoken.0 != said {
        said.clone_into(&mut spoken.0);
    }
    if coming.0 != rest {
        rest.clone_into(&mut coming.0);
    }
    if access.label() != Some(words) {
        access.set_label(words);
    }
    if visibility.set_if_neq(Visibility::Inherited) {
        set_off(commands.entity(band), look.slides(SHORT));
    }
}

/// The page of these words that is spoken now: what was said of it and what is to come.
fn page(words: &str, spoken: f32, room: usize) -> (&str, &str) {
    let reached = reach(words, spoken);
    let word_ends = || words.match_indices(' ').map(|(at, _)| at + 1).chain([words.len()]);
    let (mut from, mut to) = (0, 0);
    for end in word_ends() {
        let is_full = words.get(from..end).is_some_and(|page| page.chars().count() > room) && to > from;
        if is_full && reached <= to {
            break;
        }
        if is_full {
            from = to;
        }
        to = end;
    }
    let said = word_ends().find(|end| *end >= reached).unwrap_or(words.len()).clamp(from, to);
    (words.get(from..said).unwrap_or_default(), words.get(said..to).unwrap_or_default())
}

/// The byte that speaking has reached.
fn reach(words: &str, spoken: f32) -> usize {
    let letters = (words.chars().count() as f32 * spoken).ceil() as usize;
    words.char_indices().nth(letters).map_or(words.len(), |(at, _)| at)
}

fn share(passed: u32, whole: u32) -> f32 {
    (passed as f32 / whole.max(1) as f32).min(1.0)
}

fn letters(room: f32, size: f32) -> usize {
    (room / (size * LETTER)).max(12.0) as usize
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn words_appear_while_they_are_spoken_and_pages_hold_still() {
        let words = "Jeg har ventet i en uge nu.";
        assert_eq!(page(words, 0.05, 60), ("Jeg ", "har ventet i en uge nu."));
        assert_eq!(page(words, 1.0, 60), (words, ""));
        assert_eq!(page(words, 0.1, 14), ("Jeg ", "har "));
        assert_eq!(page(words, 0.25, 14), ("Jeg har ", ""), "the page stands while it is spoken");
        assert_eq!(page(words, 0.3, 14), ("ventet ", "i en "), "and the next one follows");
        let (said, rest) = page(words, 1.0, 14);
        assert!(said.ends_with("nu.") && rest.is_empty(), "{said}|{rest}");
    }
}
