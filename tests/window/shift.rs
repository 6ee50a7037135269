//! A shift, from the list to the debrief of the day, with the keyboard.

use crate::case::working_day;
use crate::stage::{labels, pass, press, words};
use crate::{key, letter, screen, window_with};
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::Key;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use holdord::play::Settings;
use holdord::scenario::Gender;
use holdord::store::Store;
use holdord::window::Screen;
use std::sync::{Arc, Mutex};

const SHIFT: &str = "workshop-tuesday";
const TITLE: &str = "Tirsdag på værkstedet";

fn enter(app: &mut App) {
    key(app, Key::Enter, KeyCode::Enter);
}

fn escape(app: &mut App) {
    key(app, Key::Escape, KeyCode::Escape);
}

/// Tabs to what is called so and presses Enter.
fn reach(app: &mut App, wanted: &str) {
    for _ in 0..60 {
        key(app, Key::Tab, KeyCode::Tab);
        let focused = app.world().resource::<InputFocus>().get();
        let label = focused.and_then(|entity| app.world().get::<AccessibilityNode>(entity)?.label().map(str::to_owned));
        if label.is_some_and(|label| label.starts_with(wanted)) {
            enter(app);
            return;
        }
    }
    panic!("no Tab leads to “{wanted}”: {:?}", labels(app));
}

/// Hangs up on whoever is on the line, and goes on.
fn hang_up(app: &mut App) {
    assert_eq!(screen(app), Screen::Call);
    pass(app, 100);
    for end in ["x", "x"] {
        letter(app, end);
    }
    pass(app, 400);
    enter(app);
}

/// Waits at the board until somebody is on the phone.
fn until_it_rings(app: &mut App) {
    for _ in 0..20 {
        if words(app).contains("calling") {
            return;
        }
        letter(app, "n");
    }
    panic!("nobody calls\n{}", words(app));
}

/// The window, gone on with a day on which so many calls were taken.
fn day_after(calls: usize, waits: usize, settings: Settings) -> (App, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, _) = working_day(folder.path(), SHIFT, calls, waits);
    let mut app = window_with(Some(store), settings);
    press(&mut app, &format!("Go on with “{TITLE}”"));
    (app, folder)
}

#[test]
fn a_shift_goes_by_keys_alone_from_the_list_over_the_board_to_its_debrief_and_opens_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, _) = Store::open(folder.path()).expect("a store");
    let profile = holdord::play::Profile { name: "Maja".to_owned(), gender: Gender::Feminine };
    let settings = Settings { profile, ..Settings::default() };
    let mut app = window_with(Some(Arc::new(Mutex::new(store))), settings);
    reach(&mut app, "Choose a call");
    assert!(words(&mut app).contains("a whole shift with 3 calls"), "{}", words(&mut app));
    reach(&mut app, TITLE);
    let briefing = words(&mut app);
    for seen in ["I dag har du telefonen alene", "What today is like", "The first call:", "Begin the day"] {
        assert!(briefing.to_lowercase().contains(&seen.to_lowercase()), "{seen} in\n{briefing}");
    }
    enter(&mut app);
    hang_up(&mut app);
    for digit in ["2", "3"] {
        assert_eq!(screen(&app), Screen::Board, "{}", words(&mut app));
        until_it_rings(&mut app);
        letter(&mut app, digit);
        hang_up(&mut app);
    }
    assert!(words(&mut app).contains("The day is over"), "nothing is left to do: {}", words(&mut app));
    enter(&mut app);
    let is_debrief = |app: &mut App| {
        let seen = words(app);
        assert_eq!(screen(app), Screen::Debrief, "{seen}");
        assert!(seen.contains("0 of 3 cases passed") && seen.contains("The whole day"), "{seen}");
    };
    is_debrief(&mut app);
    letter(&mut app, "2");
    assert!(words(&mut app).contains("Mood in the call"), "{}", words(&mut app));
    assert!(!labels(&mut app).iter().any(|label| label == "Again"), "one case of a day is not taken again");
    escape(&mut app);
    is_debrief(&mut app);
    escape(&mut app);
    assert_eq!(screen(&app), Screen::List);
    escape(&mut app);
    reach(&mut app, "My calls");
    assert!(words(&mut app).contains("0 of 3 cases passed"), "{}", words(&mut app));
    reach(&mut app, TITLE);
    is_debrief(&mut app);
}

#[test]
fn the_board_shows_who_waits_and_says_what_is_open_at_the_others() {
    let (mut app, _folder) = day_after(2, 0, Settings::default());
    assert_eq!(screen(&app), Screen::Board);
    until_it_rings(&mut app);
    let offered = labels(&mut app);
    let third = offered.iter().find(|label| label.starts_with("3. ")).expect("the third case is on the board");
    assert!(third.contains("calling"), "{third}");
    let board = words(&mut app);
    for seen in ["The day ends at", "is waiting on the phone", "Wait half an hour", "The day so far"] {
        assert!(board.contains(seen), "{seen} in\n{board}");
    }
    let first = offered.iter().find(|label| label.starts_with("1. ")).expect("the first case is on the board");
    assert!(first.contains(", in "), "an open promise says how long is left: {first}");
}

#[test]
fn a_desk_in_a_shift_leads_back_to_the_board_and_has_no_tomorrow() {
    let (mut app, _folder) = day_after(1, 0, Settings::default());
    assert_eq!(screen(&app), Screen::Board);
    letter(&mut app, "1");
    assert_eq!(screen(&app), Screen::Desk, "{}", words(&mut app));
    assert!(words(&mut app).contains("The day ends at"), "{}", words(&mut app));
    assert!(!labels(&mut app).iter().any(|label| label == "Wait until the next morning"), "{:?}", labels(&mut app));
    letter(&mut app, "b");
    assert_eq!(screen(&app), Screen::Board);
}

#[test]
fn whoever_is_busy_at_a_desk_sees_that_the_phone_rings_for_another_case() {
    let (mut app, _folder) = day_after(1, 0, Settings::default());
    letter(&mut app, "1");
    let waits = "One customer is waiting on the phone.";
    for _ in 0..8 {
        assert_eq!(screen(&app), Screen::Desk, "{}", words(&mut app));
        if words(&mut app).contains(waits) {
            return;
        }
        // Asking a colleague takes minutes.
        letter(&mut app, "a");
        letter(&mut app, "1");
    }
    panic!("nobody calls\n{}", words(&mut app));
}

#[test]
fn whoever_goes_home_early_is_asked_once_more() {
    let (mut app, _folder) = day_after(3, 0, Settings::default());
    letter(&mut app, "x");
    assert_eq!(screen(&app), Screen::Board);
    let asked = words(&mut app);
    assert!(asked.contains("Really go home?") && asked.contains("still open"), "{asked}");
    letter(&mut app, "h");
    assert!(!words(&mut app).contains("Really go home?"), "another key takes it back: {}", words(&mut app));
    for _ in 0..2 {
        letter(&mut app, "x");
    }
    assert!(words(&mut app).contains("The day is over"), "{}", words(&mut app));
}

#[test]
fn a_phone_that_rings_rocks_for_a_few_seconds_and_with_reduced_motion_not_at_all() {
    for reduced_motion in [false, true] {
        let settings = Settings { reduced_motion, ..Settings::default() };
        let (mut app, _folder) = day_after(2, 0, settings);
        until_it_rings(&mut app);
        let tilted = |app: &mut App| {
            let mut transforms = app.world_mut().query::<&UiTransform>();
            transforms.iter(app.world()).any(|transform| transform.rotation != Rot2::IDENTITY)
        };
        pass(&mut app, 3);
        assert_eq!(tilted(&mut app), !reduced_motion);
        pass(&mut app, 110);
        assert!(!tilted(&mut app), "it rests");
    }
}
