//! What holds of the scorecard of any call, sensible or not.

use crate::conversation::any_call;
use crate::shelf::{LIBRARY, cases};
use holdord::conversation::Happening;
use holdord::scenario::Act;
use holdord::scoring::{Skill, coach, score};
use std::collections::BTreeMap;

#[test]
fn every_score_lies_in_its_range_points_at_its_turn_and_comes_out_the_same_twice() {
    for case in cases() {
        for seed in 300..330 {
            let (call, _) = any_call(&case, seed);
            let transcript = call.transcript();
            let scorecard = score(&case, transcript, &LIBRARY.rubric);
            assert_eq!(scorecard, score(&case, transcript, &LIBRARY.rubric));
            for skill in &scorecard.skills {
                assert!(skill.points.is_none_or(|points| points <= 100));
                assert!(skill.capped_by.is_none() || skill.points.is_none_or(|points| points <= LIBRARY.rubric.cap_at));
                for criterion in &skill.criteria {
                    assert!(criterion.points().is_none_or(|points| points <= 1_000), "{criterion:?}");
                    for evidence in &criterion.evidence {
                        assert!(
                            evidence.turn.is_none_or(|turn| turn < transcript.turns.len()),
                            "{criterion:?} points into nothing"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn tips_are_few_dearest_first_and_their_better_sentence_has_no_fault_of_its_own() {
    for case in cases() {
        for seed in 400..430 {
            let (call, _) = any_call(&case, seed);
            let transcript = call.transcript();
            let tips = coach(&case, &[transcript], &score(&case, transcript, &LIBRARY.rubric));
            assert!(tips.len() <= 3 && tips.is_sorted_by(|one, other| one.cost >= other.cost), "{tips:?}");
            let mut skills: BTreeMap<Skill, usize> = BTreeMap::new();
            for tip in &tips {
                *skills.entry(tip.criterion.skill()).or_default() += 1;
                let Some(better) = tip.better else { continue };
                let acts = &case.scenario.replies[better].acts;
                let faulty = |act: &Act| {
                    matches!(act, Act::Blame(_) | Act::Argue(_) | Act::DenyResponsibility | Act::NonApology | Act::Rude)
                };
                assert!(!acts.iter().any(faulty), "{tip:?} is no better");
                let said = tip.turn.map(|turn| transcript.turns[turn].what);
                assert!(
                    !matches!(said, Some(Happening::Replied { reply, .. }) if reply == better),
                    "{tip:?} is what was said"
                );
            }
            assert!(skills.values().all(|count| *count <= 2), "{tips:?}");
        }
    }
}
