//! What one sentence does to the customer, measured at anger 60 (hot from 50 on) and trust 48, which is 50 when the story is heard.

use crate::lab::Lab;
use holdord::scenario::Feeling;

/// What a reply must do to anger.
#[derive(Clone, Copy, Debug)]
enum Anger {
    Falls,
    Stays,
    Rises,
}

impl Anger {
    fn is(self, change: i16) -> bool {
        match self {
            Self::Falls => change < 0,
            Self::Stays => change == 0,
            Self::Rises => change > 0,
        }
    }
}

const COOL: &str = "anger: (40, 40)";

#[test]
fn each_act_does_to_a_hot_and_to_a_cool_customer_what_people_would_expect() {
    use Anger::{Falls, Rises, Stays};
    for (acts, hot, cool) in [
        ("Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])", Falls, Falls),
        ("Apology(rung: Experience, parts: [Regret], harms: [\"cause\"])", Falls, Falls),
        ("NonApology", Rises, Rises),
        ("Empathy(LetDown)", Falls, Falls),
        ("Empathy(Humiliated)", Rises, Rises),
        ("Readback([\"week\"])", Falls, Falls),
        ("Misread([\"week\"])", Rises, Rises),
        ("AskOpen", Falls, Falls),
        ("AskFact(\"red\")", Rises, Stays),
        ("AskFact(\"week\")", Rises, Rises),
        ("Explain", Rises, Falls),
        ("NextStep", Falls, Falls),
        ("Offer(\"discount\")", Falls, Falls),
        ("Decline", Rises, Rises),
        ("Promise(step: \"repair\", due: ByDay(1))", Falls, Falls),
        ("Promise(step: \"repair\", due: Vague)", Rises, Rises),
        ("Effort", Stays, Stays),
        ("Blame(Customer)", Rises, Rises),
        ("Blame(System)", Rises, Rises),
        ("DenyResponsibility", Rises, Rises),
        ("Reprimand", Rises, Rises),
        ("Argue(CalmDown)", Rises, Rises),
        ("Rude", Rises, Rises),
        ("Safety", Falls, Falls),
        ("Agree", Falls, Falls),
        ("Ownership([\"delay\"])", Falls, Falls),
        ("Thanks", Falls, Falls),
    ] {
        let lab = Lab::saying(&format!("r: {acts}"));
        let cool_lab = lab.clone().with("anger: (60, 60)", COOL);
        for (lab, wanted, heat) in [(lab, hot, "hot"), (cool_lab, cool, "cool")] {
            let (anger, _) = lab.changes("reply r")[0];
            assert!(wanted.is(anger), "{acts} to a {heat} customer: anger changes by {anger}, wanted {wanted:?}");
        }
    }
}

#[test]
fn of_two_wrongs_the_worse_one_raises_anger_more() {
    for (worse, better) in [
        ("Blame(Customer)", "Blame(Supplier)"),
        ("Argue(CalmDown)", "Argue(Belittle)"),
        ("Rude", "Blame(Customer)"),
        ("NonApology", "Effort"),
        ("Promise(step: \"repair\", due: Vague)", "Promise(step: \"repair\", due: WithinHours(4))"),
        (
            "Apology(rung: Sympathy, parts: [Regret], harms: [\"delay\"])",
            "Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])",
        ),
        (
            "Apology(rung: Responsibility, parts: [Regret], harms: [])",
            "Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])",
        ),
        (
            "Apology(rung: Responsibility, parts: [Regret], harms: [\"rain\"])",
            "Apology(rung: Sympathy, parts: [Regret], harms: [\"rain\"])",
        ),
    ] {
        let lab = Lab::saying(&format!("worse: {worse}\nbetter: {better}"));
        let [worse_change, better_change] = ["reply worse", "reply better"].map(|plan| lab.changes(plan)[0].0);
        assert!(worse_change > better_change, "{worse}: {worse_change}, {better}: {better_change}");
    }
}

#[test]
fn an_apology_too_high_for_what_is_known_costs_trust_unless_the_house_takes_responsibility() {
    let lab = Lab::saying("high: Apology(rung: Responsibility, parts: [Regret], harms: [\"cause\"])");
    assert!(lab.changes("reply high")[0].1 < 0);
    let full = lab.in_house("responsibility: Experience", "responsibility: Full");
    assert!(full.changes("reply high")[0].1 > 0);
}

#[test]
fn what_is_said_again_and_again_wears_out_and_then_irritates() {
    for acts in [
        "Apology(rung: Responsibility, parts: [Regret], harms: [\"delay\"])",
        "Empathy(LetDown)",
        "Readback([\"week\"])",
        "Ownership([\"delay\"])",
    ] {
        let lab = Lab::saying(&format!("one: {acts}\ntwo: {acts}\nthree: {acts}\nfour: {acts}"))
            .with("trust: (48, 48)", "trust: (20, 20)");
        let changes = lab.changes("reply one; reply two; reply three; reply four");
        let anger: Vec<i16> = changes.iter().map(|(anger, _)| *anger).collect();
        assert!(anger[0] < anger[1] && anger[1] < 0 && anger[2] == 0 && anger[3] > 0, "{acts}: {anger:?}");
        let trust: Vec<i16> = changes.iter().map(|(_, trust)| *trust).collect();
        assert!(trust[0] > trust[1] && trust[1] > 0 && trust[2] == 0 && trust[3] <= 0, "{acts}: trust {trust:?}");
    }
}

#[test]
fn what_has_not_been_said_for_a_while_counts_again() {
    let lab = Lab::saying(
        "one: Ownership([\"delay\"])\ntwo: Ownership([\"delay\"])\nother-1: Effort\nother-2: Effort\nother-3: Effort\nother-4: Effort",
    );
    let soon = lab.changes("reply one; reply two")[1].0;
    let late = lab.changes("reply one; reply other-1; reply other-2; reply other-3; reply other-4; reply two")[5].0;
    assert!(late < soon, "soon {soon}, later {late}");
}

#[test]
fn anger_does_not_fall_below_the_floor_until_a_step_is_agreed() {
    let lab = Lab::saying("own: Ownership([\"delay\"])\nmirror: Empathy(LetDown)\npromise: Promise(step: \"repair\", due: ByDay(1))\nagain: Ownership([\"delay\"])")
        .with("anger: (60, 60)", "anger: (22, 22)");
    let held = lab.after("reply own; reply mirror");
    assert_eq!(held.mood().anger, 20, "the floor");
    let agreed = lab.after("reply own; reply mirror; reply promise; reply again");
    assert!(agreed.is_agreed() && agreed.mood().anger < 20, "{:?}", agreed.mood());
}

#[test]
fn low_trust_lets_anger_rise_faster() {
    let lab = Lab::saying("deny: DenyResponsibility");
    let [wary, trusting] = ["trust: (5, 5)", "trust: (95, 95)"]
        .map(|trust| lab.clone().with("trust: (48, 48)", trust).changes("reply deny")[0].0);
    assert!(wary > trusting, "wary {wary}, trusting {trusting}");
}

#[test]
fn a_small_rise_of_anger_is_felt_at_any_trust() {
    let lab = Lab::saying("more: AnythingElse");
    for trust in ["trust: (0, 0)", "trust: (51, 51)", "trust: (100, 100)"] {
        assert_eq!(lab.clone().with("trust: (48, 48)", trust).changes("reply more")[0].0, 1, "{trust}");
    }
}

#[test]
fn the_feeling_that_fits_changes_with_the_beat() {
    let lab = Lab::saying("let-down: Empathy(LetDown)\nworried: Empathy(Worried)\nover: Handover");
    assert_eq!(lab.call().feeling(), Feeling::LetDown);
    assert!(lab.changes("reply let-down")[0].0 < 0 && lab.changes("reply worried")[0].0 > 0);
    let call = lab.after("reply over; listen");
    assert_eq!((call.feeling(), &*call.scenario().beats[call.beat()].id), (Feeling::Worried, "lead"));
}

#[test]
fn hearing_a_story_to_its_end_calms_and_a_single_breath_is_no_story() {
    let lab = Lab::saying("hm: Effort");
    let heard = lab.after("listen").mood();
    assert!(heard.anger < 60 && heard.trust > 48, "{heard:?}");
    let once = lab.after("listen; reply hm; listen").mood();
    assert_eq!(once, heard, "one breath after a reply is heard out");
}

#[test]
fn a_scenario_may_say_what_moves_its_customer_otherwise_than_others() {
    let lab = Lab::saying("own: Ownership([\"delay\"])\nmirror: Empathy(LetDown)\nrude: Rude");
    let with = |tuning: &str| lab.clone().with("    harms: [\n", &format!("    tuning: ({tuning}),\n    harms: [\n"));
    let plan = "reply own; reply mirror; reply rude";
    let usual = lab.changes(plan);
    assert_eq!(with("").changes(plan), usual, "nothing changed");
    let cold = with("effects: [(of: Empathy, hot: (9, -7), cool: (2, 0), source: \"judgment\")]");
    let changes = cold.changes(plan);
    assert_eq!(changes[0], usual[0]);
    assert!(usual[1].0 < 0 && changes[1].0 > 0 && changes[1].1 < usual[1].1, "{changes:?}");
    let [(anger, trust)] = cold.with("anger: (60, 60)", "anger: (40, 40)").changes("reply mirror")[..] else {
        panic!("one reply")
    };
    assert!((1..changes[1].0).contains(&anger) && trust == 0, "below the boiling point: {anger}, {trust}");
    let patient = with("pace: (silence: 20000)");
    let anger = |lab: &Lab| lab.after("listen; wait 15").mood().anger;
    assert!(anger(&patient) < anger(&lab), "15 seconds are silence for others");
    let slow = with("pace: (character: 136)");
    assert!(slow.call().quiet_at() > lab.call().quiet_at());
    assert_eq!(Lab::new().changes("reply mirror"), Lab::new().changes("reply mirror"), "nobody else is touched");
}

#[test]
fn mood_stays_between_nothing_and_a_hundred() {
    let rude = Lab::saying("rude: Rude").after(&"reply rude; ".repeat(12)).mood();
    assert_eq!((rude.anger, rude.trust), (100, 0));
    let calm = Lab::saying("own: Ownership([\"delay\"])\npromise: Promise(step: \"repair\", due: ByDay(1))")
        .with("anger: (60, 60)", "anger: (1, 1)")
        .with("floor: 20", "floor: 0");
    assert_eq!(calm.after("reply promise; reply own").mood().anger, 0);
}
