//! What a trainee must be able to read from a face, as facts about the numbers behind it.
//!
//! They hold for every feeling and every person, so that tuning one face cannot break another.

use super::{Activity, Demeanor, Expression, expression};
use crate::scenario::Feeling;

const FEELINGS: [Feeling; 5] =
    [Feeling::Ignored, Feeling::Worried, Feeling::Humiliated, Feeling::OutOfPocket, Feeling::LetDown];

fn demeanor(anger: u8, feeling: Feeling, activity: Activity) -> Demeanor {
    Demeanor { anger, trust: 40, expressiveness: 50, feeling, activity, reduced_motion: false }
}

fn listening(anger: u8, feeling: Feeling) -> Expression {
    expression(&demeanor(anger, feeling, Activity::Listening))
}

#[test]
fn more_anger_tightens_the_lower_lids_and_presses_the_lips_and_flushes() {
    for feeling in FEELINGS {
        for anger in 20..100_u8 {
            let (less, more) = (listening(anger, feeling), listening(anger + 1, feeling));
            let place = format!("{feeling:?} at {anger}");
            assert!(more.squint >= less.squint - 3e-3, "lower lids, {place}");
            assert!(more.lip_press >= less.lip_press - 2e-3, "lips, {place}");
            assert!(more.flush >= less.flush - 2e-3, "flush, {place}");
            assert!(more.brow_pinch >= less.brow_pinch - 1e-3, "brows, {place}");
            assert!(more.jaw <= less.jaw, "jaw, {place}");
            assert!(more.breath_rate >= less.breath_rate - 6e-3, "breath, {place}");
        }
        let (calm, furious) = (listening(10, feeling), listening(90, feeling));
        assert!(furious.squint - calm.squint > 0.4, "{feeling:?}");
        assert!(furious.lip_press - calm.lip_press > 0.5, "{feeling:?}");
        assert!(furious.flush - calm.flush > 0.4, "{feeling:?}");
    }
}

#[test]
fn fury_fixes_the_eyes_and_never_makes_them_sleepy() {
    for feeling in FEELINGS {
        for anger in 55..100_u8 {
            let (less, more) = (listening(anger, feeling), listening(anger + 1, feeling));
            assert!(more.lids >= less.lids - 1e-3, "{feeling:?} at {anger}");
        }
        assert!(listening(90, feeling).lids > 0.0, "{feeling:?}");
    }
}

#[test]
fn the_inner_brows_never_rise_with_anger() {
    let speaking = Activity::Speaking { loudness: 0.9, openness: 0.6 };
    for feeling in FEELINGS {
        for activity in [Activity::Listening, speaking, Activity::Thinking, Activity::Held, Activity::Relieved] {
            for (trust, expressiveness) in [(0, 0), (0, 100), (40, 50), (100, 0), (100, 100)] {
                let at = |anger| {
                    expression(&Demeanor { trust, expressiveness, ..demeanor(anger, feeling, activity) }).inner_brows
                };
                for anger in 0..100_u8 {
                    assert!(at(anger + 1) <= at(anger) + 1e-5, "{feeling:?} {activity:?} at {anger}, trust {trust}");
                }
            }
        }
    }
}

#[test]
fn half_angry_is_tense_and_not_sad() {
    for feeling in FEELINGS {
        for anger in 45..=60 {
            let face = listening(anger, feeling);
            let place = format!("{feeling:?} at {anger}: {face:?}");
            assert!(face.brow_pinch > 0.4, "{place}");
            assert!(face.squint > 0.25, "{place}");
            assert!(face.lip_press > 0.35, "{place}");
            assert!(face.nostrils > 0.2, "{place}");
            assert!(face.mouth_corners > -0.4, "{place}");
            // Worry draws the inner ends up, and is worry; nothing else does.
            let worried = feeling == Feeling::Worried;
            assert!(face.inner_brows < if worried { 0.3 } else { -0.25 }, "{place}");
            assert!(worried || face.outer_brows > face.inner_brows + 0.15, "{place}");
        }
    }
}

#[test]
fn half_angry_lies_well_between_calm_and_furious() {
    for feeling in FEELINGS {
        let [calm, half, furious] = [10, 50, 90].map(|anger| listening(anger, feeling));
        let parts: [fn(&Expression) -> f32; 6] = [
            |face| face.inner_brows,
            |face| face.brow_pinch,
            |face| face.squint,
            |face| face.lip_press,
            |face| face.nostrils,
            |face| face.jaw,
        ];
        for (place, part) in parts.into_iter().enumerate() {
            let way = (part(&half) - part(&calm)) / (part(&furious) - part(&calm));
            assert!((0.1..0.75).contains(&way), "{feeling:?}, part {place}: {way}");
        }
    }
}

#[test]
fn a_point_of_anger_never_makes_the_face_jump() {
    for feeling in FEELINGS {
        for anger in 0..100 {
            let (less, more) = (listening(anger, feeling), listening(anger + 1, feeling));
            for (place, (less, more)) in less.parts().into_iter().zip(more.parts()).enumerate() {
                assert!((more - less).abs() < 0.03, "{feeling:?} at {anger}, part {place}: {less} to {more}");
            }
        }
    }
}

#[test]
fn an_expressive_person_shows_more_of_the_same_anger() {
    for feeling in FEELINGS {
        let of =
            |expressiveness| expression(&Demeanor { expressiveness, ..demeanor(70, feeling, Activity::Listening) });
        let amount = |face: Expression| face.parts().iter().map(|part| part.abs()).sum::<f32>();
        assert!(amount(of(10)) < amount(of(50)) && amount(of(50)) < amount(of(95)), "{feeling:?}");
        assert!(of(10).brow_pinch > 0.2, "even a contained person is seen to be angry");
    }
}

#[test]
fn reduced_motion_keeps_the_expression() {
    for feeling in FEELINGS {
        let usual = demeanor(80, feeling, Activity::Thinking);
        assert_eq!(expression(&usual), expression(&Demeanor { reduced_motion: true, ..usual }));
    }
}

#[test]
fn every_part_stays_from_minus_1_to_1() {
    let activities = [
        Activity::Listening,
        Activity::Speaking { loudness: 1.0, openness: 1.0 },
        Activity::Speaking { loudness: 9.0, openness: -3.0 },
        Activity::Thinking,
        Activity::Held,
        Activity::Relieved,
        Activity::Gone,
    ];
    for feeling in FEELINGS {
        for activity in activities {
            for (anger, trust, expressiveness) in
                [(0, 0, 0), (0, 100, 100), (100, 0, 100), (100, 100, 100), (255, 255, 255)]
            {
                let face = expression(&Demeanor { trust, expressiveness, ..demeanor(anger, feeling, activity) });
                assert!(face.parts().iter().all(|part| (-1.0..=1.0).contains(part)), "{face:?}");
            }
        }
    }
}

#[test]
fn each_feeling_has_its_own_face() {
    for anger in [35, 60] {
        for (place, one) in FEELINGS.iter().enumerate() {
            for other in &FEELINGS[place + 1..] {
                let (left, right) = (listening(anger, *one), listening(anger, *other));
                let apart: f32 = left.parts().iter().zip(right.parts()).map(|(a, b)| (a - b).abs()).sum();
                assert!(apart > 1.2, "{one:?} and {other:?} at {anger}: {apart}");
            }
        }
    }
    assert!(listening(40, Feeling::Worried).inner_brows > 0.2);
    assert!(listening(40, Feeling::Humiliated).gaze_y < -0.2);
    assert!(listening(40, Feeling::Ignored).head_turn < -0.4);
    assert!(listening(40, Feeling::LetDown).shoulders < -0.2);
}

#[test]
fn relief_drops_the_shoulders_slows_the_breath_and_brings_the_gaze_back() {
    for feeling in FEELINGS {
        let before = listening(60, feeling);
        let after = expression(&demeanor(60, feeling, Activity::Relieved));
        assert!(after.shoulders < before.shoulders - 0.3, "{feeling:?}");
        assert!(after.breath_rate < before.breath_rate, "{feeling:?}");
        assert!(after.gaze_x.abs() + after.gaze_y.abs() < 0.01, "{feeling:?}");
        assert!(after.mouth_corners > before.mouth_corners, "{feeling:?}");
    }
}

#[test]
fn an_open_syllable_opens_the_jaw_of_the_angriest() {
    for anger in [10, 50, 90] {
        let speaking = |openness| {
            let activity = Activity::Speaking { loudness: 0.8, openness };
            expression(&demeanor(anger, Feeling::Ignored, activity))
        };
        assert!(speaking(0.9).jaw > speaking(0.3).jaw + 0.2);
        assert!(speaking(0.9).lip_press.abs() <= speaking(0.0).lip_press.abs());
    }
}
