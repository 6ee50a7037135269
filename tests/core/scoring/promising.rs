//! Promising, criterion by criterion. It is ten o'clock; mending takes until early afternoon at best,
//! ringing up a few minutes.

use super::prove;
use crate::lab::{Lab, points};
use holdord::scoring::Criterion;

fn mend(due: &str) -> String {
    format!("Promise(step: \"repair\", due: {due}, channel: Phone)")
}

#[test]
fn a_promise_earns_what_its_chance_is_worth() {
    let threshold = 900_000;
    let mut earned = Vec::new();
    for clock in ["10:30", "12:00", "12:30", "13:00", "13:15", "13:30", "13:45", "14:00", "14:30", "15:00", "16:00"] {
        let lab = Lab::saying(&format!("r: {}", mend(&format!("Clock(day: 0, at: \"{clock}\")"))));
        let chance = lab.after("reply r").transcript().ledger[0].chance;
        let wanted = match chance {
            0..500_000 => 0,
            500_000..900_000 => (chance - 500_000) * 1_000 / (threshold - 500_000),
            _ => 1_000,
        };
        assert_eq!(points(&lab.scorecard("reply r"), Criterion::Chance), Some(wanted), "{clock}, chance {chance}");
        earned.push(wanted);
    }
    assert!(earned.is_sorted() && earned[0] == 0 && earned.last() == Some(&1_000), "{earned:?}");
    assert!(earned.iter().any(|points| (1..1_000).contains(points)), "no row between nothing and all: {earned:?}");
}

#[test]
fn a_promise_that_is_put_right_gets_three_quarters_back() {
    let lab = Lab::saying(&format!(
        "soon: {}\nsafe: {}\nlate: {}\ncall: Promise(step: \"call\", due: WithinHours(1))\nhm: Effort",
        mend("WithinMinutes(30)"),
        mend("ByDay(0)"),
        mend("ByDay(9)")
    ));
    prove(
        Criterion::Chance,
        &lab,
        &[
            ("cannot be kept", "reply soon", Some(0)),
            ("a safe one taken back", "reply safe; reply soon", Some(0)),
            ("one that can be kept beside it; it weighs four", "reply soon; reply call", Some(200)),
            ("put right beside it; it weighs once", "reply soon; reply safe; reply call", Some(875)),
            ("put right", "reply soon; reply safe", Some(750)),
            ("safe", "reply safe", Some(1000)),
            ("safe, and said again", "reply safe; reply late", Some(1000)),
            ("nothing promised", "reply hm", None),
        ],
    );
    prove(
        Criterion::NotLate,
        &lab,
        &[
            ("far too late", "reply late", Some(0)),
            ("far too late, then put right", "reply late; reply safe", Some(750)),
            ("not needlessly late", "reply safe", Some(1000)),
            ("what cannot be kept is charged once, as that", "reply soon", None),
            ("what cannot be kept, then put right", "reply soon; reply safe", Some(1000)),
            ("nothing promised", "reply hm", None),
        ],
    );
}

#[test]
fn lateness_costs_more_the_longer_it_is_and_nothing_before_it_is_needed() {
    let late = |lab: &Lab| points(&lab.scorecard("reply r"), Criterion::NotLate).expect("a safe promise");
    let days: Vec<u32> =
        (0..4).map(|day| late(&Lab::saying(&format!("r: {}", mend(&format!("ByDay({day})")))))).collect();
    assert!(days[0] == 1000 && days.is_sorted_by(|one, other| one >= other) && days[3] == 0, "{days:?}");
    let hours: Vec<u32> = [18, 20, 22]
        .iter()
        .map(|hour| late(&Lab::saying(&format!("r: {}", mend(&format!("Clock(day: 0, at: \"{hour}:00\")"))))))
        .collect();
    assert!(hours.windows(2).all(|pair| pair[0] > pair[1]) && hours[0] < 1000, "{hours:?}");
    let needed = Lab::saying(&format!("r: {}", mend("ByDay(3)")))
        .with("learn_from: [\"order\", \"jonas\"]", "learn_from: [], needed_by: ByDay(3)");
    assert_eq!(late(&needed), 1000, "it was not needed before");
}

#[test]
fn a_promise_says_when_how_and_that_it_is_one() {
    let lab = Lab::saying(
        "vague: Promise(step: \"repair\", due: Vague)\ndated: Promise(step: \"repair\", due: ByDay(1))\nusual: Promise(step: \"repair\", due: ByDay(1), channel: Mail, strength: Usual)\nwhole: Promise(step: \"repair\", due: ByDay(1), channel: Mail)\nhm: Effort",
    );
    prove(
        Criterion::Complete,
        &lab,
        &[
            ("soon", "reply vague", Some(250)),
            ("without a channel", "reply dated", Some(750)),
            ("usually", "reply usual", Some(850)),
            ("soon, then wholly", "reply vague; reply whole", Some(813)),
            ("wholly", "reply whole", Some(1000)),
            ("nothing promised", "reply hm", None),
        ],
    );
}

#[test]
fn a_word_by_mail_is_not_late_within_the_time_that_the_house_gives_itself() {
    // 240 working minutes for a mail; the trainee's own work takes minutes.
    for (promise, wanted) in [
        ("Promise(step: \"call\", due: WithinMinutes(230), channel: Mail)", true),
        ("Promise(step: \"call\", due: WithinMinutes(230), channel: Phone)", false),
        ("Promise(step: \"call\", due: WithinMinutes(230))", false),
        ("Promise(step: \"call\", due: ByDay(1), channel: Mail)", false),
    ] {
        let lab = Lab::saying(&format!("r: {promise}"));
        let earned = points(&lab.scorecard("reply r"), Criterion::NotLate);
        assert_eq!(earned == Some(1_000), wanted, "{promise}: {earned:?}");
    }
}

#[test]
fn each_step_that_is_needed_is_promised_with_a_date() {
    let lab = Lab::saying(
        "vague: Promise(step: \"repair\", due: Vague)\ndated: Promise(step: \"repair\", due: ByDay(1))\ncall: Promise(step: \"call\", due: ByDay(1))\nhm: Effort",
    );
    prove(
        Criterion::ConcreteStep,
        &lab,
        &[
            ("nothing", "reply hm", Some(0)),
            ("only what nobody needs", "reply call", Some(0)),
            ("soon", "reply vague", Some(400)),
            ("soon, then dated", "reply vague; reply dated", Some(1000)),
            ("dated", "reply dated", Some(1000)),
        ],
    );
}

#[test]
fn only_what_one_may_grant_is_offered() {
    let lab = Lab::saying("lead: Offer(\"free\")\nnobody: Offer(\"car\")\nagent: Offer(\"discount\")\nhm: Effort");
    prove(
        Criterion::WithinAuthority,
        &lab,
        &[
            ("the lead's", "reply lead", Some(0)),
            ("nobody's", "reply nobody", Some(0)),
            ("one's own instead", "reply agent", Some(1000)),
            ("resisted", "reply hm", Some(1000)),
        ],
    );
    let own = Lab::saying("agent: Offer(\"discount\")\nhm: Effort");
    prove(Criterion::WithinAuthority, &own, &[("nothing tempts", "reply agent", None)]);
}

#[test]
fn what_was_promised_is_written_down_and_assured() {
    let lab =
        Lab::saying(&format!("safe: {}\nagain: {}\nsure: Assure\nhm: Effort", mend("ByDay(1)"), mend("ByDay(0)")));
    prove(
        Criterion::WrittenDown,
        &lab,
        &[
            ("not", "reply safe", Some(0)),
            ("the first one only", "reply safe; note-promise 0; reply again", Some(0)),
            ("the last one", "reply safe; reply again; note-promise 1", Some(750)),
            ("at once", "reply safe; note-promise", Some(1000)),
            ("nothing promised", "reply hm", None),
        ],
    );
    prove(
        Criterion::Assured,
        &lab,
        &[
            ("not", "reply safe", Some(0)),
            ("at the end", "reply safe; reply sure", Some(1000)),
            ("nothing promised", "reply sure", None),
        ],
    );
}
