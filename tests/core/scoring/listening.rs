//! Listening, criterion by criterion. The story has three breaths and tells two needed facts.

use super::prove;
use crate::lab::Lab;
use holdord::scoring::Criterion;

#[test]
fn a_story_is_heard_to_its_end() {
    let lab = Lab::saying("hm: Effort\nstop: Safety\nyes: Agree");
    prove(
        Criterion::LetsFinish,
        &lab,
        &[
            ("cut in on", "cut-in hm; listen", Some(0)),
            ("nothing is said", "listen; wait 100", Some(0)),
            ("the first story cut, the second heard", "cut-in hm; reply yes", Some(90)),
            ("cut in on because of danger", "cut-in stop; listen", Some(1000)),
            ("heard to its end", "reply hm", Some(1000)),
            ("the customer is still speaking", "wait 1", None),
        ],
    );
}

#[test]
fn while_hot_the_feeling_is_answered_before_any_reason() {
    let lab = Lab::saying(
        "reason: Explain\nboth: Empathy(LetDown), Explain\nfact: AskFact(\"red\")\neffort: Effort\nmirror: Empathy(LetDown)\nsorry: Apology(rung: Sympathy, parts: [], harms: [])",
    );
    prove(
        Criterion::FeelingFirst,
        &lab,
        &[
            ("a reason", "reply reason", Some(0)),
            ("a question for a fact", "reply fact", Some(0)),
            ("feeling and reason in one breath", "reply both", Some(200)),
            ("neither", "reply effort", None),
            ("a mirror", "reply mirror", Some(1000)),
            ("an apology", "reply sorry", Some(1000)),
        ],
    );
    let hotter = lab.clone().with("anger: (60, 60)", "anger: (80, 80)");
    prove(
        Criterion::FeelingFirst,
        &hotter,
        &[("a mirror, then a reason, still hot", "reply mirror; reply reason", Some(500))],
    );
    let cool = lab.with("anger: (60, 60)", "anger: (40, 40)");
    prove(Criterion::FeelingFirst, &cool, &[("a reason to a cool customer", "reply reason", None)]);
}

#[test]
fn needed_facts_are_repeated_back_before_a_step_is_agreed() {
    let lab = Lab::saying(
        "week: Readback([\"week\"])\nboth: Readback([\"week\", \"crack\"])\nred: Readback([\"red\"])\nwrong: Misread([\"crack\"])\nother: Misread([\"price\"])\nhm: Effort\npromise: Promise(step: \"repair\", due: ByDay(1))",
    );
    prove(
        Criterion::ReadBack,
        &lab,
        &[
            ("never", "reply hm", Some(0)),
            ("what nobody needs", "reply red", Some(0)),
            ("wrongly", "reply wrong", Some(0)),
            ("after the promise", "reply promise; reply both", Some(0)),
            ("one of two", "reply week", Some(750)),
            ("both, and something wrong beside it", "reply both; reply other", Some(700)),
            ("wrongly, then put right", "reply wrong; reply both", Some(1000)),
            ("both, then the promise", "reply both; reply promise", Some(1000)),
            ("nothing needed was told", "@500 cut-in hm", None),
        ],
    );
}

#[test]
fn what_was_told_is_written_down_as_it_was_told() {
    let lab = Lab::saying("hm: Effort\nsafe: Promise(step: \"repair\", due: ByDay(1))");
    prove(
        Criterion::Notes,
        &lab,
        &[
            ("nothing", "reply hm", Some(0)),
            ("both misheard", "listen; note week misheard 1; note crack misheard 1; reply hm", Some(0)),
            ("one misheard", "listen; note week misheard 2; note crack; reply hm", Some(500)),
            ("one forgotten", "listen; note week; reply hm", Some(500)),
            ("one written down as not said", "listen; note week; note crack unsaid; reply hm", Some(500)),
            ("one invented", "listen; note week; note crack; note red; reply hm", Some(666)),
            ("misheard, then put right", "listen; note week misheard 1; note crack; note week; reply hm", Some(1000)),
            (
                "what was not said written down as not said",
                "listen; note week; note crack; note red unsaid; reply hm",
                Some(1000),
            ),
            ("what the file shows", "listen; look-up order; note price; note week; note crack", Some(1000)),
            (
                "what the file shows, read wrongly",
                "listen; look-up order; note price misheard 1; note week; note crack",
                Some(666),
            ),
            ("written down before it was told", "note week; note crack; listen; reply hm", Some(1000)),
        ],
    );
}

#[test]
fn an_open_question_is_asked_while_something_needed_is_untold() {
    let lab = Lab::saying("hm: Effort\nopen: AskOpen\nfact: AskFact(\"crack\")");
    prove(
        Criterion::OpenQuestions,
        &lab,
        &[
            ("a closed one", "cut-in fact; listen", Some(0)),
            ("none", "cut-in hm; listen; reply fact", Some(0)),
            ("later in the same place", "cut-in hm; listen; reply open", Some(1000)),
            ("at once", "cut-in open", Some(1000)),
            ("everything is told", "reply hm", None),
        ],
    );
}

#[test]
fn nothing_is_asked_that_was_said() {
    let lab = Lab::saying("week: AskFact(\"week\")\ncrack: AskFact(\"crack\")\nhm: Effort\nred: AskFact(\"red\")");
    prove(
        Criterion::NothingTwice,
        &lab,
        &[
            ("asked", "reply week", Some(0)),
            ("asked once, resisted once", "reply week; reply hm", Some(90)),
            ("resisted", "reply hm", Some(1000)),
            ("something new asked", "reply red", Some(1000)),
        ],
    );
    prove(Criterion::NothingTwice, &Lab::saying("hm: Effort"), &[("nothing tempts", "reply hm", None)]);
    let file = Lab::saying("price: AskFact(\"price\")\nhm: Effort");
    prove(
        Criterion::NothingTwice,
        &file,
        &[
            ("asked what the file shows", "listen; look-up order; reply price", Some(0)),
            ("asked before the file was opened", "listen; reply price; look-up order", None),
        ],
    );
}

#[test]
fn the_call_is_rounded_off_with_thanks_and_anything_else() {
    let lab = Lab::saying("hm: Effort\nelse: AnythingElse\nthanks: Thanks\ntrust: ValueTrust");
    prove(Criterion::AnythingElse, &lab, &[("never asked", "reply hm", Some(0)), ("asked", "reply else", Some(1000))]);
    prove(
        Criterion::Thanks,
        &lab,
        &[
            ("never", "reply hm", Some(0)),
            ("for the trust", "reply trust", Some(1000)),
            ("for the complaint", "reply thanks", Some(1000)),
        ],
    );
}

#[test]
fn a_long_story_gets_a_nod_or_an_answer_that_can_only_come_from_listening() {
    let lab = Lab::saying("hm: Effort\nback: Readback([\"week\"])\nmirror: Empathy(LetDown)");
    prove(
        Criterion::Backchannels,
        &lab,
        &[
            ("nothing", "reply hm", Some(0)),
            ("a nod when it is over", "listen; nod; reply hm", Some(0)),
            ("a nod, then put on hold without a word", "nod; listen; hold; resume; reply hm", Some(500)),
            ("a nod, then silence", "nod; listen; wait 12; reply hm", Some(500)),
            ("a nod, then put on hold with a word", "nod; listen; hold announced; resume; reply hm", Some(1000)),
            ("a nod in it", "nod; reply hm", Some(1000)),
            ("a read-back", "reply back", Some(1000)),
            ("a mirror", "reply mirror", Some(1000)),
            ("cut in on", "cut-in hm", None),
        ],
    );
}
