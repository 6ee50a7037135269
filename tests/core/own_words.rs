//! Words of the trainee's own in a call: heard, scored, kept and learned from like chosen ones.

use crate::program::{folder, run, write};
use crate::shelf::{LIBRARY, case};
use holdord::conversation::{Conversation, Happening, Move, Options, Plan, Saying};
use holdord::desk::Attempt;
use holdord::diagnostic::Source;
use holdord::house::Deadline;
use holdord::locale::Language;
use holdord::play::Practice;
use holdord::scenario::{Act, ActKind, Gender, Rung};
use holdord::scoring::{apart, score_attempt};
use holdord::store::{Meant, Store, read_meant};
use std::fs;
use std::sync::{Arc, Mutex};

const SCENARIO: &str = "workshop-24-hours";

/// A call in which the customer has told her story.
fn told() -> Conversation {
    let mut call = Conversation::new(case(SCENARIO), Options { seed: 3, pressure: true });
    for _ in 0..2 {
        call.advance(call.quiet_at());
        call.apply(call.now() + 900, Move::say("Hvad er der sket?")).expect("it is said");
    }
    call.advance(call.quiet_at());
    call
}

fn said(call: &Conversation, text: &str) -> Saying {
    call.understand(&Arc::from(text))
}

fn kinds(saying: &Saying) -> Vec<ActKind> {
    saying.acts.iter().map(Act::kind).collect()
}

#[test]
fn what_is_said_comes_down_to_acts_of_the_scenario() {
    let call = told();
    let rows: [(&str, &[ActKind]); 9] = [
        ("Jeg beklager, at du har ventet så længe.", &[ActKind::Apology]),
        ("Jeg beklager, hvis du synes, det tog lang tid.", &[ActKind::NonApology]),
        ("Hvad er der sket?", &[ActKind::AskOpen]),
        ("Det er din egen skyld.", &[ActKind::Blame]),
        ("Fald nu ned.", &[ActKind::Argue]),
        ("Jeg skal gøre mit bedste.", &[ActKind::Effort]),
        ("Tak, fordi du siger det til os.", &[ActKind::Thanks]),
        ("Er der andet, jeg kan hjælpe med?", &[ActKind::AnythingElse]),
        ("Zut blabla hoppeli.", &[]),
    ];
    for (text, wanted) in rows {
        assert_eq!(kinds(&said(&call, text)), wanted, "{text}");
    }
}

#[test]
fn an_apology_climbs_with_what_stands_beside_it() {
    let call = told();
    let rung = |text: &str| {
        said(&call, text)
            .acts
            .iter()
            .find_map(|act| if let Act::Apology { rung, .. } = act { Some(*rung) } else { None })
    };
    assert_eq!(rung("Jeg beklager, at du har ventet så længe."), Some(Rung::Experience));
    assert_eq!(rung("Jeg beklager, at du har ventet. Det er vores fejl."), Some(Rung::Responsibility));
    let whole = "Jeg beklager, at du har ventet. Det er vores fejl. Vi reparerer computeren inden torsdag kl. 12.";
    assert_eq!(rung(whole), Some(Rung::Repair));
    assert_eq!(rung("Jeg er ikke ked af noget."), None);
}

#[test]
fn a_promise_is_about_the_step_of_its_kind_and_has_its_time() {
    let call = told();
    let scenario = call.scenario();
    let rows = [
        ("Vi reparerer computeren inden torsdag kl. 12.", "repair", Deadline::OnDay { days: 2, minute: 720 }),
        ("Vi reparerer computeren i morgen.", "repair", Deadline::ByDay(1)),
        ("Vi reparerer computeren hurtigst muligt.", "repair", Deadline::Vague),
    ];
    for (text, step, due) in rows {
        let acts = said(&call, text).acts;
        let promise = acts.iter().find_map(|act| match act {
            Act::Promise { step, due, .. } => Some((&*scenario.steps[*step].id, *due)),
            _ => None,
        });
        assert_eq!(promise, Some((step, due)), "{text}: {acts:?}");
    }
}

#[test]
fn facts_are_read_back_rightly_or_wrongly_once_they_were_told() {
    let call = told();
    let fact = |id: &str| call.scenario().facts.iter().position(|fact| &*fact.id == id).expect("a fact");
    assert!(call.told().contains(fact("waited")), "the story has been told");
    let rows = [
        ("Din computer har altså stået inde hos os i en uge.", Some(ActKind::Readback)),
        ("Computeren har stået hos os siden tirsdag den 3. marts.", Some(ActKind::Readback)),
        ("Din computer har altså stået inde hos os i 24 timer.", Some(ActKind::Misread)),
        ("Jeg kigger på det.", None),
    ];
    for (text, kind) in rows {
        let saying = said(&call, text);
        let found = saying.acts.iter().find_map(|act| match act {
            Act::Readback(facts) | Act::Misread(facts) if facts.contains(fact("waited")) => Some(act.kind()),
            _ => None,
        });
        assert_eq!(found, kind, "{text}: {:?}", saying.acts);
    }
    let fresh = Conversation::new(case(SCENARIO), Options { seed: 3, pressure: true });
    let early = said(&fresh, "Din computer har altså stået inde hos os i en uge.");
    assert!(!kinds(&early).contains(&ActKind::Readback), "what nobody has told is no read-back");
}

#[test]
fn what_is_not_understood_is_answered_and_costs_nothing() {
    let mut call = told();
    let before = call.mood();
    let turns = call.transcript().turns.len();
    call.apply(call.now() + 900, Move::say("Zut blabla hoppeli.")).expect("it is said");
    let turn = &call.transcript().turns[turns];
    assert!(matches!(turn.what, Happening::Spoke { .. }));
    assert_eq!((turn.before, turn.after), (before, before), "words that say nothing change no mood");
    assert!(!call.transcript().sayings.last().expect("said").is_understood());
    call.advance(call.quiet_at());
    let answered = call.transcript().turns[turns..].iter().any(|turn| matches!(turn.what, Happening::Said { .. }));
    assert!(answered, "the customer answers in character");
}

#[test]
fn a_line_of_a_plan_says_any_words_and_comes_back_as_it_was() {
    let scenario = &case(SCENARIO).scenario;
    for text in ["Jeg beklager.", "Ordre # 4471 – i morgen?", "say expect beat x", "@12 listen", "  to   ord\nher "] {
        let made = Move::say(text);
        let line = format!("@12345 {}", made.to_line(scenario));
        let mut call = Conversation::new(case(SCENARIO), Options { seed: 1, pressure: true });
        Plan::parse(&line).expect("a plan").play(&mut call).expect("it is played");
        let said = &call.transcript().sayings[0].text;
        assert_eq!(Move::Say(Arc::clone(said)), made, "{line}");
    }
}

#[test]
fn a_call_in_own_words_goes_on_in_another_session() {
    let folder = folder();
    let store = Store::open(folder.path()).expect("opens").0;
    let person = store.person("Maja", Gender::Feminine).expect("a person");
    let options = Options { seed: 9, pressure: true };
    let store = Arc::new(Mutex::new(store));
    let keep = Some((Arc::clone(&store), &person, "2026-01-02T03:04:05Z"));
    let mut practice = Practice::begin(&LIBRARY, SCENARIO, Gender::Feminine, options, keep).expect("a call");
    for text in ["Hvad er der sket?", "Jeg beklager # det er vores fejl", "Jeg ringer i dag kl. 14"] {
        practice.advance(practice.call().quiet_at());
        practice.make(practice.call().now() + 700, Move::say(text)).expect("said");
    }
    let row = store.lock().expect("free").unfinished().expect("reads").expect("an unfinished attempt");
    let again = Practice::resume(&LIBRARY, store, &row).expect("it resumes");
    assert_eq!(format!("{:?}", again.call().transcript()), format!("{:?}", practice.call().transcript()));
}

/// An attempt with these moves, each after the customer has spoken, and the call ended.
fn attempt(moves: &[&str]) -> Attempt {
    let mut attempt = Attempt::new(case(SCENARIO), Options { seed: 3, pressure: true });
    for made in moves {
        let call = attempt.call();
        let at = call.quiet_at() + 900;
        let made = match made.strip_prefix("reply ") {
            Some(number) => {
                let mut later = call.clone();
                later.advance(at);
                Move::Reply(later.offers()[number.parse::<usize>().expect("a number")])
            }
            None => Move::say(made),
        };
        attempt.make(at, made).expect("allowed");
    }
    let at = attempt.call().quiet_at() + 900;
    let _ = attempt.make(at, Move::HangUp);
    attempt
}

#[test]
fn judgment_and_skill_are_told_apart() {
    let own =
        ["Hvad er der sket?", "Jeg beklager, at du har ventet.", "Er der andet?", "Tak, fordi du siger det til os."];
    // What was said, whether judgment is shown, whether skill is.
    let mixed = [own[0], own[1], "reply 0"];
    let unclear = [own[0], own[1], "Zut blabla hoppeli."];
    for (moves, judged, skilled) in [(&own[..], false, true), (&mixed[..], true, true), (&unclear[..], false, false)] {
        let attempt = attempt(moves);
        let card = score_attempt(&attempt, &LIBRARY.rubric);
        let apart = apart(&attempt, &card, &LIBRARY.rubric).expect("own words were said");
        assert_eq!((apart.judgment.is_some(), apart.skill.is_some()), (judged, skilled), "{moves:?}");
    }
    let chosen = attempt(&["reply 0", "reply 0"]);
    let card = score_attempt(&chosen, &LIBRARY.rubric);
    assert_eq!(apart(&chosen, &card, &LIBRARY.rubric), None, "replies alone are judgment, and the scorecard is theirs");
}

#[test]
fn what_was_meant_is_kept_once_and_becomes_entries_that_load() {
    let folder = folder();
    let store = Store::open(folder.path()).expect("opens").0;
    let meant = |act: &str, text: &str| Meant { lang: "da".to_owned(), act: act.to_owned(), text: text.to_owned() };
    let sentences = [
        meant("Empathy", "Det må da være til at gå ud af sit gode skind over."),
        meant("Empathy", "Så det må da være til at blive \"tosset\" af."),
        meant("Offer", "Hvad med en flaske bobler på vores regning?"),
    ];
    for sentence in sentences.iter().chain(&sentences) {
        store.keep_meant(sentence).expect("kept");
    }
    let (kept, wrong) = read_meant(&store.meant_file());
    assert_eq!((kept.as_slice(), wrong.as_slice()), (&sentences[..], &[][..]));
    let pairs: Vec<(String, String)> = kept.into_iter().map(|meant| (meant.act, meant.text)).collect();
    let suggestions = LIBRARY.words(Language::Danish).lexicon.suggest(&pairs);
    assert_eq!(suggestions.len(), 2, "what two sentences share is one entry: {suggestions:?}");
    let rules: Vec<String> = (1..)
        .zip(&suggestions)
        .map(|(number, each)| {
            format!(
                "(id: \"own-{number}\", act: {}, any: [\"{}\"], yes: [\"{}\"])",
                each.act,
                each.pattern,
                each.from.join("\", \"")
            )
        })
        .collect();
    let text = format!("Lexicon(rules: [{}])", rules.join(",\n"));
    let words =
        LIBRARY.proved_words(Language::Danish, Some(Source { path: "zz-own.ron".to_owned(), text: text.clone() }));
    let (_, problems) = words.files.iter().find(|(file, _)| file.path == "zz-own.ron").expect("the file");
    assert!(problems.is_empty(), "{text}\n{problems:?}");
}

/// A plan played by the program: what it prints, in English.
fn played(id: &str, plan: &str) -> String {
    let folder = folder();
    let path = write(folder.path(), "own.plan", plan);
    run(folder.path(), ["--language", "en", "play", id, "--plan", &path, "--seed", "3", "--unrecorded"])
        .with_status(0)
        .out
}

#[test]
fn each_scenario_can_be_played_well_from_start_to_end_in_own_words() {
    for id in ["workshop-24-hours", "collapsed-chair", "gravel-wrong-house", "invoice-again"] {
        let plan = fs::read_to_string(format!("tests/own/{id}.plan")).expect("a plan");
        let said = plan.lines().filter(|line| line.trim_start().starts_with("say ")).count();
        assert!(said >= 8 && !plan.lines().any(|line| line.trim_start().starts_with("reply")), "{id} is in own words");
        let out = played(id, &plan);
        let skill = out.lines().find(|line| line.starts_with("Skill, by your own words")).unwrap_or_default();
        assert!(skill.ends_with("Passed."), "{id}: {skill}\n{out}");
        let understood = format!("{said} sentences of your own, {said} of them understood.");
        assert!(out.contains(&understood), "{id}: not all of it is understood\n{out}");
    }
}

#[test]
fn careless_own_words_are_understood_and_do_not_pass() {
    let rows = [
        (
            "workshop-24-hours",
            "Jeg beklager, hvis du synes, det har taget lang tid.|Fald nu ned.|Det er værkstedets skyld.|Du skulle have ringet noget før.|Jeg skal gøre mit bedste.",
        ),
        (
            "collapsed-chair",
            "Beklager hvis du opplevde det sånn.|Ta det med ro nå.|Det er lagerets feil.|Du har skrudd den feil sammen selv.|Jeg skal gjøre mitt beste.",
        ),
        (
            "gravel-wrong-house",
            "Jag beklagar om du tycker att det blev fel.|Lugna ner dig nu.|Det är förarens fel.|Du borde ha ringt tidigare.|Jag ska göra mitt bästa.",
        ),
        (
            "invoice-again",
            "Przykro mi, jeśli tak to pani odbiera.|Proszę się uspokoić.|To wina działu rozliczeń.|Sama pani podała zły stan licznika.|Postaram się.",
        ),
    ];
    for (id, words) in rows {
        let said: Vec<String> = words.split('|').map(|words| format!("listen\nsay {words}\n")).collect();
        let out = played(id, &format!("{}listen\nhang-up\n", said.concat()));
        assert!(out.contains("5 sentences of your own, 5 of them understood."), "{id}\n{out}");
        let skill = out.lines().find(|line| line.starts_with("Skill, by your own words")).unwrap_or_default();
        assert!(skill.ends_with("Not passed yet."), "{id}: {skill}");
        for wrong in ["Half an apology", "Argues", "Blame", "Effort only"] {
            assert!(out.contains(&format!("– {wrong}.")), "{id}: no {wrong}\n{out}");
        }
    }
}
