//! The window without a window: the screens run on the engine, nothing is drawn.

mod case;
mod debrief;
mod desk;
mod own_words;
mod shift;
mod stage;

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::window::PrimaryWindow;
use holdord::conversation::Cast;
use holdord::library::Library;
use holdord::play::{Settings, SharedStore};
use holdord::scenario::Gender;
use holdord::store::Store;
use holdord::window::{Overlay, Screen};
use stage::{labels, open, pass, press, words};
use std::sync::{Arc, Mutex};

fn window() -> App {
    window_with(None, Settings::default())
}

fn window_with(store: Option<SharedStore>, settings: Settings) -> App {
    let undrawn = WgpuSettings { backends: None, ..default() };
    let plugins = stage::plugins()
        .set(RenderPlugin { render_creation: RenderCreation::Automatic(Box::new(undrawn)), ..default() });
    let mut app = open(settings, store, plugins);
    pass(&mut app, 3);
    app
}

fn in_a_call() -> App {
    let mut app = window();
    press(&mut app, "Choose a call");
    press(&mut app, "24 timer");
    press(&mut app, "Take the call");
    app
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn key(app: &mut App, logical_key: Key, key_code: KeyCode) {
    let window = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(app.world()).expect("a window");
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let (logical_key, text) = (logical_key.clone(), None);
        app.world_mut().write_message(KeyboardInput { key_code, logical_key, state, text, repeat: false, window });
        pass(app, 2);
    }
}

fn letter(app: &mut App, sign: &str) {
    key(app, Key::Character(sign.into()), KeyCode::F35);
}

#[test]
fn an_evening_goes_from_title_to_debrief_and_back() {
    let mut app = in_a_call();
    assert_eq!(screen(&app), Screen::Call);
    pass(&mut app, 200);
    letter(&mut app, "1");
    pass(&mut app, 60);
    letter(&mut app, "x");
    assert!(labels(&mut app).iter().any(|label| label == "Really hang up?"), "a slip of the finger ends no call");
    letter(&mut app, "x");
    pass(&mut app, 400);
    press(&mut app, "To the debrief");
    assert_eq!(screen(&app), Screen::Debrief);
    assert!(words(&mut app).contains("Listening"));
    press(&mut app, "Again");
    assert_eq!(screen(&app), Screen::Briefing);
}

#[test]
fn the_briefing_names_who_will_call() {
    let library = Library::open(&[]).expect("the shipped files are whole");
    let case = library.case("invoice-again", Gender::Feminine).expect("a shipped scenario");
    let persons = &case.scenario.customer.persons;
    let caller = Cast::new(&case.scenario, stage::SEED).person;
    assert_ne!(caller, 0, "the seed draws another person than the first, or this proves nothing");
    let mut app = window();
    press(&mut app, "Choose a call");
    press(&mut app, "Znowu ta faktura");
    let briefing = words(&mut app);
    assert!(briefing.contains(&*persons[caller].name), "{briefing}");
    assert!(!briefing.contains(&*persons[0].name), "{briefing}");
}

#[test]
fn a_change_of_language_reaches_every_word() {
    let mut app = window();
    press(&mut app, "Settings");
    assert!(words(&mut app).contains("Speaking pace"));
    press(&mut app, "Dansk");
    let words = words(&mut app);
    for english in ["Speaking pace", "Choose a call", "Your name"] {
        assert!(!words.contains(english), "still English: {english}");
    }
}

#[test]
fn a_pause_stops_the_call() {
    let mut app = in_a_call();
    pass(&mut app, 40);
    key(&mut app, Key::Escape, KeyCode::Escape);
    assert_eq!(*app.world().resource::<State<Overlay>>().get(), Overlay::Pause);
    let before = words(&mut app);
    pass(&mut app, 100);
    assert_eq!(words(&mut app), before);
    key(&mut app, Key::Escape, KeyCode::Escape);
    pass(&mut app, 40);
    assert_ne!(words(&mut app), before);
}

#[test]
fn everything_that_can_be_pressed_has_a_name() {
    let mut app = in_a_call();
    for card in ["f", "n", "l"] {
        letter(&mut app, card);
        assert!(labels(&mut app).iter().all(|label| !label.is_empty()));
    }
}

#[test]
fn tab_walks_through_the_screen_and_enter_presses() {
    let mut app = window();
    for _ in 0..9 {
        key(&mut app, Key::Tab, KeyCode::Tab);
    }
    key(&mut app, Key::Enter, KeyCode::Enter);
    assert_ne!(screen(&app), Screen::Title, "{:?}", labels(&mut app));
}

fn stage_of(app: &mut App) -> Vec2 {
    let mut nodes = app.world_mut().query::<(&ComputedNode, &Node)>();
    let picture = nodes.iter(app.world()).filter(|(_, node)| node.overflow == Overflow::clip()).map(|(size, _)| size);
    picture.map(ComputedNode::size).next().expect("the customer’s picture")
}

#[test]
fn the_face_keeps_its_size_whatever_is_said() {
    let mut app = in_a_call();
    pass(&mut app, 10);
    let first = stage_of(&mut app);
    assert!(first.y > 200.0, "{first}");
    for reply in ["1", "2", "m", "h", "1", "x", "x"] {
        pass(&mut app, 60);
        letter(&mut app, reply);
        assert_eq!(stage_of(&mut app), first, "after {reply}");
    }
}

#[test]
fn after_the_call_nothing_can_be_pressed_that_would_be_refused() {
    let mut app = in_a_call();
    pass(&mut app, 100);
    for end in ["x", "x"] {
        letter(&mut app, end);
    }
    pass(&mut app, 400);
    for (card, left) in [("f", 5), ("n", 5), ("l", 5)] {
        letter(&mut app, card);
        let labels = labels(&mut app);
        let idle = ["Case file", "Notes", "Promises", "To the debrief", "Pause", "More below"];
        assert!(labels.iter().all(|label| idle.iter().any(|known| label.contains(known))), "{card}: {labels:?}");
        assert!(labels.len() >= left, "{labels:?}");
    }
}

#[test]
fn a_note_is_written_with_keys_alone_and_the_focus_comes_back() {
    let mut app = in_a_call();
    pass(&mut app, 200);
    letter(&mut app, "n");
    for again in 0..2 {
        key(&mut app, Key::Enter, KeyCode::Enter);
        key(&mut app, Key::Tab, KeyCode::Tab);
        key(&mut app, Key::Enter, KeyCode::Enter);
        let written = words(&mut app);
        assert!(written.contains("1 of 9"), "time {again}: {written}");
    }
}

#[test]
fn an_earlier_call_opens_its_debrief_again_in_any_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, _) = Store::open(folder.path()).expect("a store");
    let mut app = window_with(Some(Arc::new(Mutex::new(store))), Settings::default());
    assert!(!labels(&mut app).iter().any(|label| label == "My calls"), "nobody has taken a call yet");
    press(&mut app, "Choose a call");
    press(&mut app, "24 timer");
    press(&mut app, "Take the call");
    pass(&mut app, 100);
    for end in ["x", "x"] {
        letter(&mut app, end);
    }
    pass(&mut app, 400);
    press(&mut app, "To the debrief");
    press(&mut app, "All calls");
    press(&mut app, "Back");
    press(&mut app, "My calls");
    let list = words(&mut app);
    assert!(list.contains("24 timer") && list.contains("10 March 2026"), "{list}");
    press(&mut app, "24 timer");
    assert_eq!(screen(&app), Screen::Debrief);
    for (language, word) in [("Dansk", "Lytte"), ("Polski", "Słuchanie"), ("English", "Listening")] {
        let settings = labels(&mut app)
            .into_iter()
            .find(|label| ["Settings", "Indstillinger", "Ustawienia"].contains(&label.as_str()));
        press(&mut app, &settings.expect("the settings"));
        press(&mut app, language);
        assert!(words(&mut app).contains(word), "{language}");
        key(&mut app, Key::Escape, KeyCode::Escape);
    }
    key(&mut app, Key::Escape, KeyCode::Escape);
    assert_eq!(screen(&app), Screen::Attempts);
}

#[test]
fn motion_arrives_and_reduced_motion_has_none() {
    for reduced_motion in [false, true] {
        let mut app = window_with(None, Settings { reduced_motion, ..Settings::default() });
        let moved = |app: &mut App| {
            let mut transforms = app.world_mut().query::<&UiTransform>();
            transforms.iter(app.world()).any(|transform| *transform != UiTransform::IDENTITY)
        };
        press(&mut app, "Choose a call");
        assert_eq!(moved(&mut app), !reduced_motion, "on the way");
        pass(&mut app, 20);
        assert!(!moved(&mut app), "arrived");
    }
}
