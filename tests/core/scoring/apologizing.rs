//! Apologizing, criterion by criterion: one harm is ours, of one the cause is unknown, one is the rain.

use super::{ours, prove};
use crate::lab::{Lab, numbered, points};
use holdord::scoring::Criterion;

/// Apologies for one harm on every rung, and owning up.
fn rungs(harm: &str) -> String {
    let on =
        |rung: &str| format!("{}: Apology(rung: {rung}, parts: [Regret], harms: [\"{harm}\"])", rung.to_lowercase());
    let all: Vec<String> = ["Sympathy", "Experience", "Responsibility", "Repair"].map(on).to_vec();
    format!("{}\nown: Ownership([\"{harm}\"])\nhm: Effort", all.join("\n"))
}

#[test]
fn a_harm_of_ours_asks_for_responsibility() {
    prove(
        Criterion::RightRung,
        &ours(&rungs("delay")),
        &[
            ("none", "reply hm", Some(0)),
            ("owning up alone is hardly an apology", "reply own", Some(400)),
            ("sympathy is cold", "reply sympathy", Some(250)),
            ("sympathy and owning up", "reply sympathy; reply own", Some(500)),
            ("for the experience", "reply experience", Some(500)),
            ("for the experience, and owning up", "reply experience; reply own", Some(850)),
            ("the better of two counts", "reply sympathy; reply responsibility", Some(1000)),
            ("responsibility", "reply responsibility", Some(1000)),
            ("repair", "reply repair", Some(1000)),
        ],
    );
}

#[test]
fn owning_up_beside_a_real_apology_for_another_harm_is_nearly_one() {
    let lab = ours(
        "own: Ownership([\"delay\"])\nother: Apology(rung: Experience, parts: [Regret], harms: [\"rain\"])\nboth: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"]), NonApology\nhm: Effort",
    );
    let earned = |plan: &str| points(&lab.scorecard(plan), Criterion::RightRung);
    assert_eq!(earned("reply both"), Some(0), "an apology undone in the same breath makes nothing good");
    assert_eq!(earned("reply own"), Some(400));
    // The mean of 750 for the delay and 700 for the rain.
    assert_eq!(earned("reply own; reply other"), Some(725));
}

#[test]
fn a_harm_of_unknown_cause_asks_for_no_admission_unless_the_house_takes_it() {
    let lab = Lab::saying(&rungs("cause")).with("fault: Ours", "fault: NotOurs");
    prove(
        Criterion::RightRung,
        &lab,
        &[
            ("none", "reply hm", Some(0)),
            ("an admission is too high", "reply responsibility", Some(250)),
            ("repair is too high", "reply repair", Some(250)),
            ("sympathy", "reply sympathy", Some(600)),
            ("for the experience", "reply experience", Some(1000)),
        ],
    );
    prove(
        Criterion::RightRung,
        &lab.in_house("responsibility: Experience", "responsibility: Full"),
        &[
            ("for the experience in a house that takes responsibility", "reply experience", Some(700)),
            ("responsibility in such a house", "reply responsibility", Some(1000)),
        ],
    );
}

#[test]
fn a_harm_that_is_not_ours_asks_for_nothing_and_bears_sympathy() {
    let lab = Lab::saying(&rungs("rain"))
        .with("fault: Ours", "fault: NotOurs")
        .with("known_from: [\"crack\"]", "known_from: [\"price\"]");
    prove(
        Criterion::RightRung,
        &lab,
        &[
            ("an admission for the rain", "reply responsibility", Some(200)),
            ("for the experience", "reply experience", Some(700)),
            ("sympathy", "reply sympathy", Some(1000)),
            ("nothing", "reply hm", None),
        ],
    );
}

#[test]
fn a_harm_that_nobody_has_heard_of_asks_for_nothing() {
    let lab = Lab::saying(&rungs("delay"));
    prove(
        Criterion::RightRung,
        &lab,
        &[
            ("the crack was told and forgotten", "listen; reply responsibility", Some(500)),
            ("the crack was never told", "@5000 reply responsibility", Some(1000)),
        ],
    );
}

#[test]
fn an_apology_has_its_parts() {
    let lab = ours(
        "regret: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])\nharm: Apology(rung: Responsibility, parts: [Regret, Harm], harms: [\"delay\"])\nwhole: Apology(rung: Responsibility, parts: [Regret, Harm, Responsibility], harms: [\"delay\"])\nlate: Apology(rung: Sympathy, parts: [Harm, Responsibility], harms: [\"delay\"])\nelse: Apology(rung: Responsibility, parts: [Explanation, Forgiveness], harms: [\"delay\"])\nown: Ownership([\"delay\"])\nhm: Effort",
    );
    prove(
        Criterion::Parts,
        &lab,
        &[
            ("no apology", "reply hm", Some(0)),
            ("parts that nobody asked for", "reply else", Some(0)),
            ("owning up alone", "reply own", Some(333)),
            ("regret alone", "reply regret", Some(333)),
            ("regret and harm", "reply harm", Some(666)),
            ("regret and harm, and owning up", "reply harm; reply own", Some(1000)),
            ("the parts of two apologies", "reply regret; reply late", Some(1000)),
            ("all", "reply whole", Some(1000)),
        ],
    );
    prove(
        Criterion::NamesHarm,
        &lab,
        &[
            ("no apology", "reply hm", Some(0)),
            ("without the harm", "reply regret", Some(0)),
            ("owning up alone", "reply own", Some(400)),
            ("with it", "reply harm", Some(1000)),
        ],
    );
}

#[test]
fn an_apology_has_no_if_and_no_but() {
    let lab = Lab::saying(
        "if: NonApology\nbut: NonApology\nsorry: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])\nstab: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"]), Blame(Supplier)\nhm: Effort",
    );
    prove(
        Criterion::Unconditional,
        &lab,
        &[
            ("nothing at all", "reply hm", Some(0)),
            ("if", "reply if", Some(0)),
            ("if, then a real one", "reply if; reply sorry", Some(90)),
            ("in one breath with a stab at somebody", "reply stab", Some(0)),
            ("a real one", "reply sorry", Some(1000)),
        ],
    );
    let safe = Lab::saying("sorry: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])");
    prove(Criterion::Unconditional, &safe, &[("nothing tempts", "reply sorry", None)]);
}

#[test]
fn the_first_apology_comes_after_the_story_and_not_only_at_the_end() {
    let others = numbered(1..10, "hm-#: Effort when (anger: (0, 100))\n");
    let lab =
        Lab::saying(&format!("sorry: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])\n{others}"));
    let after = |replies: usize| -> String {
        (1..=replies).map(|number| format!("reply hm-{number}; ")).chain(["reply sorry".to_owned()]).collect()
    };
    for (what, plan, wanted) in [
        ("never", "reply hm-1".to_owned(), Some(0)),
        ("into the story", "cut-in sorry".to_owned(), Some(300)),
        ("as the tenth reply", after(9), Some(300)),
        ("as the ninth reply", after(8), Some(600)),
        ("as the sixth reply", after(5), Some(600)),
        ("as the fifth reply", after(4), Some(1000)),
        ("as the first reply", after(0), Some(1000)),
    ] {
        assert_eq!(points(&lab.scorecard(&plan), Criterion::AfterHearing), wanted, "{what}");
    }
}

#[test]
fn apologies_without_end_are_too_much() {
    let sorry = numbered(1..8, "sorry-#: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])\n");
    let lab = Lab::saying(&format!("{sorry}hm: Effort"));
    let times = |count: usize| numbered(1..count + 1, "reply sorry-#; ");
    for (count, wanted) in [(7, Some(0)), (6, Some(300)), (5, Some(650)), (4, Some(1000)), (1, Some(1000)), (0, None)] {
        let scorecard = lab.scorecard(&format!("{}reply hm", times(count)));
        assert_eq!(points(&scorecard, Criterion::NotOverdone), wanted, "{count} apologies, three harms");
    }
}
