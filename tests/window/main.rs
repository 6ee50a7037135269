//! The window without a window: the screens run on the engine, nothing is drawn.

mod stage;

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::window::PrimaryWindow;
use holdord::conversation::Cast;
use holdord::library::Library;
use holdord::play::Settings;
use holdord::scenario::Gender;
use holdord::window::{Overlay, Screen};
use stage::{labels, open, pass, press, words};

fn window() -> App {
    let undrawn = WgpuSettings { backends: None, ..default() };
    let plugins = stage::plugins()
        .set(RenderPlugin { render_creation: RenderCreation::Automatic(Box::new(undrawn)), ..default() });
    let mut app = open(Settings::default(), plugins);
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
