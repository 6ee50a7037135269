//! Facts about every picture of every shipped person.
//!
//! How good a face looks is judged by eye; that it is whole, stays in its frame and moves when the
//! mood does is judged here.

use super::{Light, Painting, View, paint, paint_into};
use crate::portrait::character::{Character, HairStyle, PlaceKind, shipped};
use crate::portrait::expression::{Activity, Demeanor};
use crate::portrait::figure::Figure;
use crate::scenario::Feeling;

const VIEW: View = View { width: 840.0, height: 470.0, feather: 1.2, light: Light::Day };

fn demeanor(anger: u8, activity: Activity) -> Demeanor {
    Demeanor { anger, trust: 30, expressiveness: 60, feeling: Feeling::OutOfPocket, activity, reduced_motion: false }
}

fn people() -> Vec<Character> {
    shipped().into_iter().map(|(_, character)| character).collect()
}

fn check(painting: &Painting, view: View, what: &str) {
    assert!(painting.indices.len() > 300 && painting.indices.len().is_multiple_of(3), "{what}");
    assert_eq!(painting.positions.len(), painting.colors.len(), "{what}");
    let count = painting.positions.len() as u32;
    assert!(painting.indices.iter().all(|index| *index < count), "{what}");
    for [x, y] in &painting.positions {
        assert!(x.abs() <= view.width / 2.0 && y.abs() <= view.height / 2.0, "{what}: {x} {y}");
    }
    assert!(painting.colors.iter().flatten().all(|part| (0.0..=1.0).contains(part)), "{what}");
}

#[test]
fn every_picture_is_whole_and_in_its_frame() {
    let activities = [
        Activity::Listening,
        Activity::Speaking { loudness: 1.0, openness: 1.0 },
        Activity::Thinking,
        Activity::Held,
        Activity::Relieved,
        Activity::Gone,
    ];
    for character in people() {
        for (width, height) in [(840.0, 470.0), (640.0, 480.0), (2520.0, 1080.0), (120.0, 300.0)] {
            let view = View { width, height, ..VIEW };
            for activity in activities {
                for anger in [0, 50, 100] {
                    let figure = Figure::settled(3, &demeanor(anger, activity));
                    let what = format!("{} {activity:?} {width}x{height}", character.id);
                    check(&paint(&character, &figure, view), view, &what);
                }
            }
        }
    }
}

#[test]
fn every_style_of_hair_and_every_place_can_be_drawn() {
    let figure = Figure::settled(3, &demeanor(50, Activity::Listening));
    let mut character = people().swap_remove(0);
    for style in [
        HairStyle::ShortCrop,
        HairStyle::SidePart,
        HairStyle::Bob,
        HairStyle::Long,
        HairStyle::Bun,
        HairStyle::BaldWithFringe,
        HairStyle::Curly,
    ] {
        character.hair.style = style;
        check(&paint(&character, &figure, VIEW), VIEW, &format!("{style:?}"));
    }
    for kind in [PlaceKind::Kitchen, PlaceKind::LivingRoom, PlaceKind::Garden, PlaceKind::Bakery, PlaceKind::Workshop] {
        character.place.kind = kind;
        check(&paint(&character, &figure, VIEW), VIEW, &format!("{kind:?}"));
    }
}

#[test]
fn the_same_moment_gives_the_same_picture() {
    for character in people() {
        let (mut one, mut other) = (Figure::new(11), Figure::new(11));
        let speaking = Activity::Speaking { loudness: 0.6, openness: 0.4 };
        let mut used = Painting::default();
        for _ in 0..40 {
            one.advance(0.05, &demeanor(70, speaking));
            other.advance(0.05, &demeanor(70, speaking));
            paint_into(&mut used, &character, &one, VIEW);
            assert_eq!(used, paint(&character, &other, VIEW));
        }
    }
}

#[test]
fn a_picture_moves_with_the_mood_and_is_darker_at_night() {
    for character in people() {
        let at = |anger| Figure::settled(3, &demeanor(anger, Activity::Listening));
        let (calm, angry) = (paint(&character, &at(10), VIEW), paint(&character, &at(90), VIEW));
        assert_ne!(calm.positions, angry.positions, "{}", character.id);
        let night = paint(&character, &at(10), View { light: Light::Night, ..VIEW });
        let light = |painting: &Painting| painting.colors.iter().map(|color| color[1]).sum::<f32>();
        assert!(light(&night) < light(&calm) * 0.95, "{}", character.id);
    }
}

#[test]
fn a_frame_is_not_costly() {
    for character in people() {
        let figure = Figure::settled(3, &demeanor(90, Activity::Listening));
        let triangles = paint(&character, &figure, VIEW).indices.len() / 3;
        assert!(triangles <= 8000, "{}: {triangles} triangles", character.id);
    }
}

#[test]
fn an_empty_chair_is_a_simpler_picture_than_a_person() {
    for character in people() {
        let of = |activity| paint(&character, &Figure::settled(3, &demeanor(90, activity)), VIEW);
        let (gone, there) = (of(Activity::Gone), of(Activity::Listening));
        assert!(gone.indices.len() * 2 < there.indices.len(), "{}", character.id);
    }
}
