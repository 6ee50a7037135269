//! The scorecard: caps, what was not shown, freezing, and what passes.

use crate::lab::{Lab, points};
use crate::shelf::{LIBRARY, cases, play};
use holdord::scoring::{Criterion, Rubric, Scorecard, Skill, score};

fn skill(scorecard: &Scorecard, skill: Skill) -> &holdord::scoring::SkillScore {
    &scorecard.skills[skill as usize]
}

#[test]
fn a_key_criterion_below_its_mark_caps_its_skill() {
    let lab = Lab::saying(
        "back: Readback([\"week\", \"crack\"]), AskOpen, Thanks, AnythingElse\nblame: Blame(System), Agree, Ownership([\"delay\"])\nhm: Effort",
    );
    let cut = lab.scorecard("cut-in back; listen; note week; note crack unsaid; reply hm; listen");
    let listening = skill(&cut, Skill::Listening);
    assert_eq!(points(&cut, Criterion::LetsFinish).map(|points| points < 600), Some(true));
    let capped = lab.scorecard("cut-in back; listen; note week");
    assert_eq!(skill(&capped, Skill::Listening).capped_by, Some(Criterion::LetsFinish));
    assert!(skill(&capped, Skill::Listening).points <= Some(LIBRARY.rubric.cap_at), "{listening:?}");
    let blamed = lab.scorecard("listen; hold announced; ask jonas neutral; resume; reply blame");
    let avoiding = skill(&blamed, Skill::AvoidingBlame);
    assert_eq!(
        (avoiding.capped_by, avoiding.points <= Some(50), avoiding.is_passed()),
        (Some(Criterion::NoBlame), true, false)
    );
    let heard = lab.scorecard("reply back");
    assert_eq!(skill(&heard, Skill::Listening).capped_by, None);
}

#[test]
fn a_promise_far_too_early_or_far_too_late_holds_promising_at_fifty() {
    let lab = Lab::saying(
        "soon: Promise(step: \"repair\", due: WithinMinutes(30), channel: Phone)\nsafe: Promise(step: \"repair\", due: ByDay(0), channel: Phone)\nlate: Promise(step: \"repair\", due: ByDay(9), channel: Phone)",
    );
    for (plan, capped_by) in [
        ("reply soon; note-promise", Some(Criterion::Chance)),
        ("reply late; note-promise", Some(Criterion::NotLate)),
        ("reply safe; note-promise", None),
    ] {
        let scorecard = lab.scorecard(plan);
        let promising = skill(&scorecard, Skill::Promising);
        assert_eq!(promising.capped_by, capped_by, "{plan}");
        assert_eq!(promising.points <= Some(LIBRARY.rubric.cap_at), capped_by.is_some(), "{plan}: {promising:?}");
    }
}

#[test]
fn a_skill_of_which_too_little_was_shown_has_no_points_and_is_not_passed() {
    let scorecard = Lab::saying("hm: Effort").scorecard("reply hm; listen; hang-up");
    let promising = skill(&scorecard, Skill::Promising);
    assert_eq!((promising.points, promising.is_passed(), scorecard.points(Skill::Promising)), (None, false, 0));
    assert!(!scorecard.is_passed());
}

#[test]
fn who_says_nothing_earns_nothing() {
    for case in cases().into_iter().chain([Lab::new().case()]) {
        for seed in 1..6 {
            let call = play(&case, seed, |_| None);
            let scorecard = score(&case, call.transcript(), &LIBRARY.rubric);
            for criterion in scorecard.skills.iter().flat_map(|skill| &skill.criteria) {
                let earned = criterion.points().unwrap_or(0);
                assert_eq!(
                    earned,
                    0,
                    "{} with seed {seed}: {} for silence",
                    case.scenario.id,
                    criterion.criterion.id()
                );
            }
            assert!(!scorecard.is_passed() && Skill::ALL.iter().all(|skill| scorecard.points(*skill) == 0));
        }
    }
}

#[test]
fn a_good_call_passes_until_conduct_stands_against_it() {
    let lab = Lab::saying(
        "mirror: Empathy(LetDown), Readback([\"week\", \"crack\"]), Agree\nsorry: Apology(rung: Responsibility, parts: [Regret, Harm, Responsibility], harms: [\"delay\"])\ncause: Apology(rung: Experience, parts: [Regret, Harm], harms: [\"cause\"]), Thanks\nsafe: Promise(step: \"repair\", due: ByDay(0), channel: Phone)\nelse: AnythingElse, Assure\nrude: Rude\nif: NonApology\nblame: Blame(System), Argue(Contradict), DenyResponsibility",
    );
    let good = "nod; listen; note week; note crack; reply mirror; reply sorry; reply cause; listen; look-up order; reply safe; listen; note red; note-promise; reply else";
    let scorecard = lab.scorecard(good);
    let all: Vec<_> = Skill::ALL.iter().map(|skill| scorecard.points(*skill)).collect();
    assert!(scorecard.is_passed(), "{all:?}");
    assert!(all.iter().all(|points| *points >= 95), "{all:?}");
    let rude = lab.scorecard(&format!("{good}; reply rude"));
    assert!(
        !rude.is_passed() && rude.skills.iter().all(holdord::scoring::SkillScore::is_passed),
        "the gate alone fails it"
    );
    let mut failed = Vec::new();
    for (own, part, instead) in [
        (Skill::Listening, "nod; listen; note week; note crack; reply mirror", "cut-in blame; listen"),
        (Skill::Apologizing, "reply sorry; reply cause", "reply if"),
        (Skill::AvoidingBlame, "reply cause", "reply blame"),
        (
            Skill::Promising,
            "listen; look-up order; reply safe; listen; note red; note-promise",
            "listen; look-up order",
        ),
    ] {
        assert!(good.contains(part), "{part}");
        if lab.scorecard(&good.replace(part, instead)).skills[own as usize].is_passed() {
            failed.push((own, instead));
        }
    }
    assert!(failed.is_empty(), "passed all the same: {failed:?}");
}

#[test]
fn the_rubric_names_every_criterion_once_and_rests_on_rules() {
    let rubric: &Rubric = &LIBRARY.rubric;
    for criterion in Criterion::ALL {
        assert_eq!(
            rubric.criteria.iter().filter(|weighted| weighted.id == *criterion).count(),
            1,
            "{}",
            criterion.id()
        );
        let rules = rubric.rules(*criterion);
        let known = |rule: &String| {
            rule.strip_prefix('R')
                .and_then(|number| number.parse::<u8>().ok())
                .is_some_and(|number| (1..=97).contains(&number))
        };
        assert!(!rules.is_empty() && rules.iter().all(known), "{}: {rules:?}", criterion.id());
    }
    for skill in Skill::ALL {
        let keys = rubric.criteria.iter().filter(|weighted| weighted.id.skill() == skill && weighted.key).count();
        assert!(keys > 0, "{skill:?} has no key criterion");
    }
}
