//! Avoiding blame, criterion by criterion.

use super::{ours, prove};
use crate::lab::{Lab, numbered, points};
use holdord::scoring::Criterion;

#[test]
fn blame_arguing_and_denial_are_resisted_where_they_tempt() {
    for (criterion, acts) in [
        (Criterion::NoBlame, ["Blame(Customer)", "Blame(Colleague)", "Blame(System)", "Blame(Policy)"]),
        (
            Criterion::NoArguing,
            ["Argue(Contradict)", "Argue(Belittle)", "Argue(CalmDown)", "Empathy(LetDown), Argue(Belittle)"],
        ),
        (Criterion::NoDenial, ["DenyResponsibility"; 4]),
        (
            Criterion::NoReprimand,
            ["Reprimand", "Reprimand", "Reprimand, Agree", "Reprimand, Promise(step: \"repair\", due: ByDay(0))"],
        ),
    ] {
        for act in acts {
            let lab = Lab::saying(&format!("bad: {act}\nworse: {act}\nhm: Effort\nyes: Agree"));
            prove(
                criterion,
                &lab,
                &[
                    ("said", "reply bad", Some(0)),
                    ("said, then resisted", "reply bad; reply hm", Some(90)),
                    ("resisted, then said", "reply hm; reply bad", Some(90)),
                    ("resisted twice", "reply hm; reply yes", Some(1000)),
                    ("nobody spoke", "listen; wait 100", None),
                ],
            );
        }
        prove(criterion, &Lab::saying("hm: Effort"), &[("nothing tempts", "reply hm", None)]);
    }
}

#[test]
fn that_there_is_a_problem_is_agreed_soon_and_honestly() {
    let others = numbered(1..9, "hm-#: Effort when (anger: (0, 100))\n");
    let lab = Lab::saying(&format!("yes: Agree\nown: Ownership([\"delay\"])\nlie: Untruth\n{others}"));
    let late = numbered(1..9, "reply hm-#; ");
    for (what, plan, wanted) in [
        ("never", "reply hm-1", Some(0)),
        ("undone by an untruth", "reply yes; reply lie", Some(0)),
        ("owned up, not agreed", "reply own", Some(500)),
        ("agreed as the ninth reply", &format!("{late}reply yes"), Some(700)),
        ("agreed at once", "reply yes", Some(1000)),
    ] {
        assert_eq!(points(&lab.scorecard(plan), Criterion::HonestAcknowledgment), wanted, "{what}");
    }
}

#[test]
fn a_reason_while_hot_or_beside_an_apology_is_an_excuse() {
    let replies = "why: Explain\nsorry: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"]), Explain\nbad: Argue(Belittle)";
    let hot = Lab::saying(replies);
    let cool = hot.clone().with("anger: (60, 60)", "anger: (40, 40)");
    prove(Criterion::NoArguing, &hot, &[("a reason while hot", "reply why", Some(0))]);
    prove(
        Criterion::NoArguing,
        &cool,
        &[("a reason beside an apology", "reply sorry", Some(0)), ("a reason when cool", "reply why", Some(1000))],
    );
}

#[test]
fn admitting_what_nobody_can_know_takes_half() {
    let lab = Lab::saying(
        "yes: Agree\nours: Ownership([\"delay\"])\nunknown: Ownership([\"cause\"])\nhigh: Apology(rung: Responsibility, parts: [Regret], harms: [\"cause\"])",
    );
    let rows = [
        ("nothing but an admission", "reply high", Some(0)),
        ("agreed, and the cause admitted", "reply yes; reply unknown", Some(500)),
        ("agreed, and apologized too high", "reply yes; reply high", Some(500)),
        ("agreed, and what is ours owned", "reply yes; reply ours", Some(1000)),
    ];
    prove(Criterion::HonestAcknowledgment, &lab, &rows);
    let full = lab.in_house("responsibility: Experience", "responsibility: Full");
    let whole = ("in a house that takes responsibility", "reply yes; reply unknown", Some(1000));
    prove(Criterion::HonestAcknowledgment, &full, &[whole]);
}

#[test]
fn what_went_wrong_is_stood_by() {
    let lab = ours(
        "own: Ownership([\"delay\"])\nother: Ownership([\"rain\"])\nsympathy: Apology(rung: Sympathy, parts: [Regret], harms: [\"delay\"])\nsorry: Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])\nhm: Effort",
    );
    prove(
        Criterion::StandsBy,
        &lab,
        &[
            ("not at all", "reply hm", Some(0)),
            ("for something else", "reply other", Some(0)),
            ("with sympathy only", "reply sympathy", Some(0)),
            ("with an apology that takes responsibility", "reply sorry", Some(1000)),
            ("by owning up", "reply own", Some(1000)),
        ],
    );
    let nothing = lab.with("fault: Ours", "fault: Unknown");
    prove(Criterion::StandsBy, &nothing, &[("nothing was ours", "reply hm", None)]);
}

#[test]
fn colleagues_are_asked_for_facts_and_not_for_culprits() {
    prove(
        Criterion::NeutralFactFinding,
        &Lab::saying("hm: Effort"),
        &[
            ("for a culprit", "listen; hold announced; ask jonas accusing; resume", Some(0)),
            ("once so, once so", "listen; hold announced; ask jonas accusing; ask jonas neutral; resume", Some(500)),
            ("for facts", "listen; hold announced; ask jonas neutral; resume", Some(1000)),
            ("nobody was asked", "reply hm", None),
        ],
    );
}
