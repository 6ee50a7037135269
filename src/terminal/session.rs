//! From the name to the list, the call and its debrief, and back to the list.

use super::call::{CallScreen, Way};
use super::console::Console;
use super::debrief;
use super::desk::{DeskScreen, Seen, seen_before, write_end};
use super::shift::{BoardScreen, run_debrief};
use crate::conversation::Options;
use crate::library::Library;
use crate::locale::Language;
use crate::play::{
    Left, PastCall, Practice, Review, Settings, SharedStore, catalog, changed_inputs, past_call, reopen,
};
use crate::scenario::Gender;
use crate::shift::Place;
use crate::store::{AttemptRow, Meant, Person, Store};
use crate::text::Texts;
use std::io;
use std::sync::{MutexGuard, PoisonError};

/// What the terminal version works with.
pub struct Session<'s> {
    /// Everything that can be played.
    pub library: &'s Library,
    /// Where attempts are kept; without it nothing is.
    pub store: Option<SharedStore>,
    /// Language, pressure, and whether replies are offered.
    pub settings: Settings,
    /// The language of the interface.
    pub language: Language,
    /// The time now, as RFC 3339.
    pub clock: &'s dyn Fn() -> String,
    /// A seed for a new call.
    pub seed: &'s dyn Fn() -> u64,
}

/// Runs the terminal version until the trainee stops or the input ends. `scenario` goes straight to one call.
pub fn run(session: &mut Session, console: &mut Console, scenario: Option<&str>) -> io::Result<()> {
    console.say("terminal-title", &[])?;
    let Some(person) = who(session, console)? else { return Ok(()) };
    if scenario.is_none() {
        offer_unfinished(session, console)?;
    }
    loop {
        let chosen = match scenario {
            Some(id) => Some(id.to_owned()),
            None => choose(session, console, &person)?,
        };
        let Some(id) = chosen else { break };
        let took = brief_and_take(session, console, &person, &id)?;
        if scenario.is_some() || !took {
            break;
        }
    }
    console.say("terminal-goodbye", &[])
}

fn who(session: &mut Session, console: &mut Console) -> io::Result<Option<Person>> {
    let profile = &mut session.settings.profile;
    if profile.name.is_empty() {
        while profile.name.is_empty() {
            let Some(name) = console.ask("terminal-who", &[])? else { return Ok(None) };
            profile.name = name.chars().filter(|letter| !letter.is_control()).take(80).collect();
        }
        let Some(gender) = console.ask_for("terminal-gender", &[], &["1", "2"])? else { return Ok(None) };
        profile.gender = if gender == "2" { Gender::Masculine } else { Gender::Feminine };
    }
    let (name, gender) = (profile.name.clone(), profile.gender);
    if let Some(store) = &session.store {
        let store = locked(store);
        let kept = session.settings.save(&store).and_then(|()| store.person(&name, gender));
        match kept {
            Ok(person) => return Ok(Some(person)),
            Err(error) => console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))])?,
        }
    }
    Ok(Some(Person { id: 0, name, gender }))
}

fn attempts(session: &Session) -> Vec<AttemptRow> {
    let kept = session.store.as_ref().map(|store| locked(store).attempts());
    kept.and_then(Result::ok).unwrap_or_default()
}

fn choose(session: &Session, console: &mut Console, person: &Person) -> io::Result<Option<String>> {
    let Session { library, .. } = *session;
    let cards = catalog(library, &console.texts, &person.name, &attempts(session), session.language);
    console.line("")?;
    console.say("terminal-cards", &[])?;
    for (number, card) in (1..).zip(&cards) {
        if let Some(why) = &card.broken {
            console.say("terminal-card-broken", &[("why", why)])?;
            continue;
        }
        let (number, difficulty) = (number.to_string(), card.difficulty.to_string());
        let language = card.language.map_or("", Language::endonym);
        let args = [
            ("number", number.as_str()),
            ("title", &card.title),
            ("language", language),
            ("kind", &card.kind),
            ("difficulty", &difficulty),
            ("callers", &card.callers),
        ];
        console.say(if card.is_shift { "day-card" } else { "terminal-card" }, &args)?;
        if let Some(best) = card.best {
            let best = console.texts.say("terminal-card-best", &[("passed", &best.to_string())]);
            console.line(&best)?;
        }
    }
    loop {
        let answer = console.ask("terminal-choose", &[])?;
        let chosen = answer.as_deref().and_then(super::console::number).and_then(|index| cards.get(index));
        match (answer.as_deref(), chosen) {
            (None | Some("q"), _) => return Ok(None),
            (Some("e"), _) => show_earlier(session, console, person)?,
            (_, Some(card)) if card.broken.is_none() => return Ok(Some(card.id.clone())),
            _ => console.say("terminal-not-that", &[])?,
        }
    }
}

/// Lists the calls this person has finished, and opens the debriefs that are asked for.
fn show_earlier(session: &Session, console: &mut Console, person: &Person) -> io::Result<()> {
    let Some(store) = &session.store else { return console.say("terminal-no-earlier", &[]) };
    let mut rows = attempts(session);
    rows.retain(|row| row.person == person.name && row.scorecard.is_some());
    if rows.is_empty() {
        return console.say("terminal-no-earlier", &[]);
    }
    console.heading("terminal-earlier")?;
    let Session { library, .. } = *session;
    for row in &rows {
        let call = past_call(library, &console.texts, row, |moment| locked(store).local(moment));
        write_earlier(console, row, &call)?;
    }
    while let Some(answer) = console.ask("terminal-earlier-which", &[])?.filter(|answer| !answer.is_empty()) {
        match answer.trim_end_matches('.').parse().ok().and_then(|id: i64| rows.iter().find(|row| row.id == id)) {
            Some(row) => open_again(session, console, store, row)?,
            None => console.say("terminal-not-that", &[])?,
        }
    }
    Ok(())
}

/// An earlier call in two lines: when and which, and what came of it.
pub fn write_earlier(console: &mut Console, row: &AttemptRow, call: &PastCall) -> io::Result<()> {
    let id = call.id.to_string();
    let state = match (call.left, row.passed) {
        (Left::Unfinished, _) => "attempts-unfinished",
        (Left::GivenUp, _) => "attempts-given-up",
        (Left::Ended, Some(true)) => "attempts-passed",
        (Left::Ended, _) => "attempts-not-yet",
    };
    let state = console.texts.say(state, &[]);
    let args =
        [("id", id.as_str()), ("when", &call.when), ("person", &row.person), ("title", &call.title), ("state", &state)];
    console.say("attempts-line", &args)?;
    if call.left != Left::Ended {
        return Ok(());
    }
    let points = call.skills.iter().map(|(skill, points, _)| {
        let name = console.texts.say(&format!("skill-{}", skill.id().replace('_', "-")), &[]);
        let points = points.map_or_else(|| console.texts.say("attempts-not-shown", &[]), |points| points.to_string());
        console.texts.say("attempts-points", &[("name", &name), ("points", &points)])
    });
    let points = points.collect::<Vec<_>>().join("; ");
    let came = console.texts.say("attempts-came-of-it", &[("ending", &call.ending), ("points", &points)]);
    console.line(&format!("   {came}"))
}

fn open_again(session: &Session, console: &mut Console, store: &SharedStore, row: &AttemptRow) -> io::Result<()> {
    let Session { library, .. } = *session;
    let opened = {
        let store = locked(store);
        reopen(library, &store, row)
            .and_then(|opened| changed_inputs(library, &store, row).map(|changed| (opened, changed)))
    };
    let (opened, changed) = match opened {
        Ok(opened) => opened,
        Err(error) => return console.line(&crate::play::chain(&error)),
    };
    if opened.same == Some(false) {
        console.say("replay-differs", &[])?;
        console.say("replay-changed", &[("what", &changed.join(", "))])?;
    }
    let call = opened.course.attempt().call();
    let spoken = library.texts(call.scenario().language);
    let view = Review::new(&opened.course, &opened.scored, &library.rubric, &console.texts, &spoken);
    show(console, &view, &call.scenario().customer.persons[call.script().person].name, session.store.as_ref())
}

/// The talk afterwards; `name` is the customer's of a case.
fn show(console: &mut Console, view: &Review, name: &str, store: Option<&SharedStore>) -> io::Result<()> {
    let keep = store
        .map(|store| move |meant: &Meant| locked(store).keep_meant(meant).map_err(|error| crate::play::chain(&error)));
    let keep = keep.as_ref().map(|keep| keep as &dyn Fn(&Meant) -> Result<(), String>);
    match view {
        Review::Case(view) => debrief::run(console, view, name, keep),
        Review::Shift(day) => run_debrief(console, day, keep),
    }
}

fn locked(store: &SharedStore) -> MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says whether the session goes on.
fn brief_and_take(session: &Session, console: &mut Console, person: &Person, id: &str) -> io::Result<bool> {
    let options = Options { seed: (session.seed)(), pressure: session.settings.pressure };
    let shift = session.library.rota(id, person.gender);
    let case = shift.as_ref().map(|rota| rota.cases[0].clone()).or_else(|| session.library.case(id, person.gender));
    let Some(case) = case else {
        console.say("no-scenario", &[("id", id)])?;
        return Ok(false);
    };
    if let Some(rota) = &shift {
        console.heading("day-briefing")?;
        console.line(&rota.shift.title)?;
        console.line(&rota.shift.briefing)?;
        rota.shift.busy.iter().try_for_each(|busy| console.line(&busy.text))?;
    }
    let drawn = crate::conversation::Cast::new(&case.scenario, options.seed);
    let script = case.script(drawn.person);
    console.heading("terminal-briefing")?;
    console.line(script.text(case.scenario.title))?;
    console.line(script.text(case.scenario.briefing))?;
    let ready = if shift.is_some() { "day-take" } else { "terminal-take" };
    match console.ask_for(ready, &[], &["", "q"])?.as_deref() {
        None => return Ok(false),
        Some("q") => return Ok(true),
        Some(_) => {}
    }
    let started = (session.clock)();
    let keep = session.store.clone().filter(|_| person.id != 0).map(|store| (store, person, started.as_str()));
    match Practice::begin(session.library, id, person.gender, options, keep) {
        Ok(mut practice) => play(session, console, &mut practice),
        Err(error) => {
            console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))])?;
            Ok(false)
        }
    }
}

fn play(session: &Session, console: &mut Console, practice: &mut Practice) -> io::Result<bool> {
    let spoken = session.library.texts(practice.call().scenario().language);
    if !finish(console, practice, &spoken, session.settings.only_own_words)? {
        return Ok(false);
    }
    let scored = match practice.score(&(session.clock)()) {
        Ok(scored) => scored,
        Err(error) => {
            console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))])?;
            return Ok(false);
        }
    };
    let call = practice.call();
    let view = Review::new(practice.course(), &scored, &session.library.rubric, &console.texts, &spoken);
    let name = call.scenario().customer.persons[call.script().person].name.to_string();
    show(console, &view, &name, session.store.as_ref())?;
    Ok(true)
}

/// Plays the calls, the desk after them, and in a shift the board between them. Says whether all of it is over.
fn finish(console: &mut Console, practice: &mut Practice, spoken: &Texts, own_words: bool) -> io::Result<bool> {
    let cases = practice.day().map_or(1, |day| day.slots().len());
    let open = |practice: &Practice| practice.day().map_or(0, crate::shift::Day::open);
    let seen_of = |practice: &Practice, case: usize| {
        let attempt = practice.day().map_or(Some(practice.attempt()), |day| day.slots()[case].attempt());
        seen_before(attempt.and_then(crate::desk::Attempt::desk))
    };
    let mut seen: Vec<Seen> = (0..cases).map(|case| seen_of(practice, case)).collect();
    if practice.attempt().desk().is_some() && practice.place() == Place::OnLine {
        let case = open(practice);
        DeskScreen::new(console, practice, spoken, &mut seen[case]).write_who_calls()?;
    }
    let in_shift = practice.day().is_some();
    loop {
        let case = open(practice);
        let (way, kept, unkept) = match practice.place() {
            Place::OnLine => {
                (CallScreen::new(console, practice, spoken, own_words).run()?, "terminal-left", "terminal-left-unkept")
            }
            Place::AtDesk => {
                (DeskScreen::new(console, practice, spoken, &mut seen[case]).run()?, "desk-left", "desk-left-unkept")
            }
            Place::AtBoard => {
                (BoardScreen::new(console, practice, spoken, &mut seen).run()?, "day-left", "day-left-unkept")
            }
            Place::Over => break,
        };
        if way == Way::ForLater {
            let (kept, unkept) = if in_shift { ("day-left", "day-left-unkept") } else { (kept, unkept) };
            console.say(if practice.is_kept() { kept } else { unkept }, &[])?;
            return Ok(false);
        }
    }
    if !in_shift && practice.attempt().desk().is_some() {
        write_end(&mut DeskScreen::new(console, practice, spoken, &mut seen[0]))?;
    }
    Ok(true)
}

fn offer_unfinished(session: &Session, console: &mut Console) -> io::Result<()> {
    let Some(store) = &session.store else { return Ok(()) };
    let row = locked(store).unfinished().ok().flatten();
    let Some(row) = row else { return Ok(()) };
    let title = session.library.title(&session.library.name_of(&row.scenario, &row.language));
    let title = title.unwrap_or_else(|| row.scenario.clone());
    let args = [("title", title.as_str()), ("person", &row.person)];
    match console.ask_for("terminal-resume", &args, &["1", "2", ""])?.as_deref() {
        Some("1") => match Practice::resume(session.library, store.clone(), &row) {
            Ok(mut practice) => play(session, console, &mut practice).map(drop),
            Err(error) => console.line(&crate::play::chain(&error)),
        },
        Some("2") => {
            let given_up = locked(store).abandon(row.id, &(session.clock)());
            if let Err(error) = given_up {
                console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))])?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
