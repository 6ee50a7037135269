//! From the name to the list, the call and its debrief, and back to the list.

use super::call::{CallScreen, Left};
use super::console::Console;
use super::debrief;
use crate::conversation::Options;
use crate::library::Library;
use crate::locale::Language;
use crate::play::{Debrief, PlayError, Practice, Settings, SharedStore, catalog};
use crate::scenario::Gender;
use crate::store::{AttemptRow, Person};
use std::io;
use std::sync::PoisonError;

/// What the terminal version works with.
pub struct Session<'s> {
    /// Everything that can be played.
    pub library: &'s Library,
    /// Where attempts are kept; without it nothing is.
    pub store: Option<SharedStore>,
    /// Language and pressure.
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
        let gender = console.ask("terminal-gender", &[])?;
        profile.gender = if gender.as_deref() == Some("2") { Gender::Masculine } else { Gender::Feminine };
    }
    let (name, gender) = (profile.name.clone(), profile.gender);
    if let Some(store) = &session.store {
        let store = store.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = session.settings.save(&store).and_then(|()| store.person(&name, gender));
        match kept {
            Ok(person) => return Ok(Some(person)),
            Err(error) => console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))])?,
        }
    }
    Ok(Some(Person { id: 0, name, gender }))
}

fn attempts(session: &Session) -> Vec<AttemptRow> {
    let kept = session.store.as_ref().map(|store| store.lock().unwrap_or_else(PoisonError::into_inner).attempts());
    kept.and_then(Result::ok).unwrap_or_default()
}

fn choose(session: &Session, console: &mut Console, person: &Person) -> io::Result<Option<String>> {
    let cards = catalog(session.library, &console.texts, &person.name, &attempts(session), session.language);
    console.line("")?;
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
        console.say("terminal-card", &args)?;
        if let Some(best) = card.best {
            let best = console.texts.say("terminal-card-best", &[("passed", &best.to_string())]);
            console.line(&format!("   {best}"))?;
        }
    }
    loop {
        match console.ask("terminal-choose", &[])?.as_deref() {
            None | Some("q") => return Ok(None),
            Some(answer) => match super::console::number(answer)
                .and_then(|index| cards.get(index))
                .filter(|card| card.broken.is_none())
            {
                Some(card) => return Ok(Some(card.id.clone())),
                None => console.say("terminal-unknown-key", &[])?,
            },
        }
    }
}

/// Says whether the session goes on.
fn brief_and_take(session: &Session, console: &mut Console, person: &Person, id: &str) -> io::Result<bool> {
    let options = Options { seed: (session.seed)(), pressure: session.settings.pressure };
    let Some(case) = session.library.case(id, person.gender) else {
        console.line(&PlayError::NoScenario(id.to_owned()).to_string())?;
        return Ok(false);
    };
    let drawn = crate::conversation::Cast::new(&case.scenario, options.seed);
    let script = case.script(drawn.person);
    console.heading("terminal-briefing")?;
    console.line(script.text(case.scenario.title))?;
    console.line(script.text(case.scenario.briefing))?;
    match console.ask("terminal-take", &[])?.as_deref() {
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
    let left = CallScreen { console, practice, spoken: &spoken, written: 0, offered: Vec::new() }.run()?;
    if left == Left::ForLater {
        console.say(if practice.is_kept() { "terminal-left" } else { "terminal-left-unkept" }, &[])?;
        return Ok(false);
    }
    let scorecard = match practice.score(&(session.clock)()) {
        Ok(scorecard) => scorecard,
        Err(error) => {
            console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))])?;
            return Ok(false);
        }
    };
    let call = practice.call();
    let view = Debrief::new(call, &scorecard, &session.library.rubric, &console.texts, &spoken);
    let name = call.scenario().customer.persons[call.script().person].name.to_string();
    debrief::run(console, &view, &name)?;
    Ok(true)
}

fn offer_unfinished(session: &Session, console: &mut Console) -> io::Result<()> {
    let Some(store) = &session.store else { return Ok(()) };
    let row = store.lock().unwrap_or_else(PoisonError::into_inner).unfinished().ok().flatten();
    let Some(row) = row else { return Ok(()) };
    let scenario = session.library.scenario(&row.scenario).and_then(|shelved| shelved.content.as_ref());
    let title = scenario
        .map_or_else(|| row.scenario.clone(), |scenario| scenario.texts[scenario.title.0 as usize].resolve(&[]));
    match console.ask("terminal-resume", &[("title", &title), ("person", &row.person)])?.as_deref() {
        Some("1") => match Practice::resume(session.library, store.clone(), &row) {
            Ok(mut practice) => play(session, console, &mut practice).map(drop),
            Err(error) => console.line(&crate::play::chain(&error)),
        },
        Some("2") => {
            let given_up = store.lock().unwrap_or_else(PoisonError::into_inner).abandon(row.id, &(session.clock)());
            if let Err(error) = given_up {
                console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))])?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
