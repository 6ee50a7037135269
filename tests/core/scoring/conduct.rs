//! The gate beside the skills: what no score makes good, and leaving as the protocol asks.

use crate::lab::{Lab, points};
use holdord::scoring::{Criterion, Lapse};

/// The customer becomes personal with the last breath of the story and after every reply.
fn abusive() -> Lab {
    Lab::saying("hm: Effort\nyes: Agree").with("det vil jeg bare sige.\"", "din idiot.\", abuse: Personal").with(
        "unclear: (says: [(id: \"story-hm\", text: \"Hm.\")], times: 200, to: \"story\")",
        "unclear: (says: [(id: \"story-hm\", text: \"Idiot.\", abuse: Personal)], times: 200, to: \"story\")",
    )
}

fn threatening() -> Lab {
    Lab::saying("hm: Effort").with("det vil jeg bare sige.\"", "og nu kommer jeg.\", abuse: Threat")
}

fn lapses(lab: &Lab, plan: &str) -> Vec<&'static str> {
    lab.scorecard(plan).conduct.iter().map(|lapse| lapse.key().0).collect()
}

#[test]
fn a_lapse_is_found_where_it_is_one_and_nowhere_else() {
    let plain = Lab::saying("rude: Rude\nlie: Untruth\nblame: Blame(Customer)\nhm: Effort");
    let warned_twice = abusive().in_house("warnings: 1", "warnings: 2");
    for (what, lab, plan, wanted) in [
        ("blame is a fault, no lapse", &plain, "reply blame", vec![]),
        ("an insult", &plain, "reply rude", vec!["lapse-rude"]),
        ("an untruth and an insult", &plain, "reply lie; reply rude", vec!["lapse-untruth", "lapse-rude"]),
        ("hanging up on somebody who is only angry", &plain, "listen; hang-up", vec!["lapse-hung-up-too-early"]),
        ("the police without a threat", &plain, "listen; police", vec!["lapse-police-without-threat"]),
        ("abuse, no warning", &abusive(), "listen; hang-up", vec!["lapse-hung-up-too-early"]),
        ("abuse, a warning, no abuse since", &abusive(), "listen; warn; hang-up", vec!["lapse-hung-up-too-early"]),
        ("abuse, a warning, abuse", &abusive(), "listen; warn; listen; reply hm; listen; hang-up", vec![]),
        (
            "one warning where two are due",
            &warned_twice,
            "listen; warn; listen; reply hm; listen; hang-up",
            vec!["lapse-hung-up-too-early"],
        ),
        (
            "two warnings where two are due",
            &warned_twice,
            "listen; warn; reply hm; listen; warn; reply yes; listen; hang-up",
            vec![],
        ),
        ("a threat, hung up", &threatening(), "listen; hang-up", vec![]),
        ("a threat, the police", &threatening(), "listen; police", vec![]),
        ("passed on", &plain, "listen; escalate; listen", vec![]),
    ] {
        assert_eq!(lapses(lab, plan), wanted, "{what}");
    }
}

#[test]
fn a_danger_passed_over_three_times_is_ignored() {
    let lab = Lab::saying("stop: Safety\none: Effort\ntwo: Agree\nthree: Thanks");
    for (plan, ignored) in [
        ("reply one; reply two", false),
        ("reply one; reply two; reply stop", false),
        ("reply one; reply two; reply three; reply stop", false),
        ("reply one; reply two; reply three", true),
    ] {
        let found = lab.scorecard(plan).conduct.iter().any(|lapse| matches!(lapse, Lapse::IgnoredDanger(_)));
        assert_eq!(found, ignored, "{plan}");
    }
}

#[test]
fn leaving_by_protocol_leaves_what_was_open_unscored_and_leaving_early_charges_it() {
    let open = [
        Criterion::AnythingElse,
        Criterion::Thanks,
        Criterion::RightRung,
        Criterion::ConcreteStep,
        Criterion::HonestAcknowledgment,
        Criterion::Notes,
    ];
    let protocol = [
        threatening().scorecard("listen; police"),
        abusive().scorecard("listen; warn; listen; reply hm; listen; hang-up"),
    ];
    let early = abusive().scorecard("listen; warn; hang-up");
    for criterion in open {
        for scorecard in &protocol {
            assert_eq!(points(scorecard, criterion), None, "{} by protocol", criterion.id());
        }
        assert_eq!(points(&early, criterion), Some(0), "{} too early", criterion.id());
    }
}

#[test]
fn what_was_done_before_leaving_by_protocol_still_counts() {
    let scorecard = threatening().scorecard("nod; listen; note week; police");
    assert_eq!(points(&scorecard, Criterion::Notes), Some(1000));
}
