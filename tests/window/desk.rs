//! The desk, from the first call to the debrief, with the keyboard.

use crate::case::{CALL, GOODBYE, digit, played, promised};
use crate::stage::{labels, pass, press, words};
use crate::{key, letter, screen, window_with};
use bevy::prelude::*;
use holdord::play::{Practice, Settings};
use holdord::window::Screen;

/// The window, gone on with an attempt that was left after these lines.
fn resumed(lines: &[&str]) -> (App, Practice, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, practice) = played(folder.path(), lines);
    let mut app = window_with(Some(store), Settings::default());
    press(&mut app, "Go on with");
    (app, practice, folder)
}

fn at_the_desk(more: &[&str]) -> (App, tempfile::TempDir) {
    let lines: Vec<&str> = CALL.iter().chain([&GOODBYE]).chain(more).copied().collect();
    let (app, _, folder) = resumed(&lines);
    assert_eq!(screen(&app), Screen::Desk);
    (app, folder)
}

fn enter(app: &mut App) {
    key(app, bevy::input::keyboard::Key::Enter, KeyCode::Enter);
}

fn escape(app: &mut App) {
    key(app, bevy::input::keyboard::Key::Escape, KeyCode::Escape);
}

/// Presses keys until this stands on the screen.
fn until(app: &mut App, sign: &str, wanted: &str) {
    for _ in 0..40 {
        if words(app).contains(wanted) {
            return;
        }
        letter(app, sign);
    }
    panic!("never: “{wanted}”\n{}", words(app));
}

#[test]
fn a_case_goes_by_keys_from_its_call_over_the_desk_and_another_call_to_the_debrief() {
    let (mut app, practice, _folder) = resumed(CALL);
    assert_eq!(screen(&app), Screen::Call);
    letter(&mut app, &digit(&practice, "common--goodbye"));
    pass(&mut app, 600);
    assert!(labels(&mut app).iter().any(|label| label == "To the desk"), "{:?}", labels(&mut app));
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Desk);
    let desk = words(&mut app);
    for seen in ["Tuesday 10 March", "Promises", "Counted on:", "Call Eva Lund", "lives on"] {
        assert!(desk.contains(seen), "{seen} in\n{desk}");
    }
    letter(&mut app, "c");
    assert_eq!(screen(&app), Screen::Call);
    assert!(words(&mut app).contains("0:00 on the phone"), "a call begins with its own clock: {}", words(&mut app));
    pass(&mut app, 100);
    for end in ["x", "x"] {
        letter(&mut app, end);
    }
    pass(&mut app, 400);
    assert!(words(&mut app).contains("The call is over."), "{}", words(&mut app));
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Desk);
    assert!(words(&mut app).contains("You called Eva Lund."), "{}", words(&mut app));
    letter(&mut app, "x");
    assert!(
        labels(&mut app).iter().any(|label| label == "Really close the case?"),
        "open promises are not dropped by a slip"
    );
    letter(&mut app, "x");
    let over = words(&mut app);
    assert!(over.contains("The case is closed") && over.contains("A colleague takes over"), "{over}");
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Debrief);
}

#[test]
fn what_arrives_is_new_once_and_a_question_is_answered_with_a_digit() {
    let (mut app, _folder) = at_the_desk(&[]);
    until(&mut app, "n", "is waiting for an answer");
    assert!(words(&mut app).contains("to USB-porte"), "{}", words(&mut app));
    letter(&mut app, "1");
    let answered = words(&mut app);
    assert!(!answered.contains("is waiting for an answer"), "{answered}");
    assert!(answered.contains("You answered:"), "{answered}");
}

#[test]
fn digits_ask_while_the_contacts_are_unfolded() {
    let (mut app, _folder) = at_the_desk(&[]);
    letter(&mut app, "a");
    letter(&mut app, "1");
    let asked = words(&mut app);
    assert!(asked.contains("You asked:"), "{asked}");
}

#[test]
fn the_phone_rings_and_nothing_else_can_be_done() {
    let (mut app, _folder) = at_the_desk(&[]);
    until(&mut app, "n", "The phone rings");
    let offered = labels(&mut app);
    let idle = ["Take the call", "Pause", "More below"];
    assert!(offered.iter().all(|label| idle.contains(&label.as_str())), "{offered:?}");
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Call);
}

#[test]
fn nothing_is_offered_at_any_desk_that_is_refused() {
    for scenario in ["workshop-24-hours", "collapsed-chair", "gravel-wrong-house", "invoice-again"] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = window_with(Some(promised(folder.path(), scenario)), Settings::default());
        press(&mut app, "Go on with");
        assert_eq!(screen(&app), Screen::Desk, "{scenario}");
        try_everything(&mut app);
    }
}

/// Presses everything that is offered, until the phone rings or the case is closed.
fn try_everything(app: &mut App) {
    let mut tried: Vec<String> = Vec::new();
    for _ in 0..60 {
        for fold in ["a", "m"] {
            letter(app, fold);
            let offered = labels(app).into_iter().find(|label| !leads_on(label) && !tried.contains(label));
            if let Some(label) = offered {
                press(app, &label);
                tried.push(label);
            }
            let refused =
                ["does not fit now", "There is no such thing", "Nobody asked that", "The company is closed now"];
            let words = words(app);
            assert!(refused.iter().all(|known| !words.contains(known)), "{:?}\n{words}", tried.last());
            if words.contains("The phone rings") || screen(app) != Screen::Desk || words.contains("To the debrief") {
                return;
            }
        }
        letter(app, "n");
    }
    assert!(tried.len() > 5, "{tried:?}");
}

/// What opens a page or lets time pass.
fn leads_on(label: &str) -> bool {
    ["Pause", "More", "Ask how", "Send a", "Call ", "Write the", "Read the", "Wait", "Close", "Really"]
        .iter()
        .any(|known| label.starts_with(known))
}

#[test]
fn a_letter_is_put_together_with_keys_shown_as_a_page_and_sent_once() {
    let (mut app, _folder) = at_the_desk(&[]);
    letter(&mut app, "l");
    assert!(words(&mut app).contains("Choose at least one"), "an empty letter is not sent");
    enter(&mut app);
    let page = words(&mut app);
    assert!(!page.contains("Choose at least one") && page.contains("Eva Lund"), "{page}");
    press(&mut app, "Date and closing");
    press(&mut app, "Send the letter");
    assert_eq!(screen(&app), Screen::Desk);
    let desk = words(&mut app);
    assert!(desk.contains("You sent the letter to Eva Lund."), "{desk}");
    assert!(!labels(&mut app).iter().any(|label| label == "Write the letter"), "one letter is enough");
    letter(&mut app, "l");
    let page = words(&mut app);
    assert!(page.contains("Eva Lund") && !labels(&mut app).iter().any(|label| label == "Send the letter"), "{page}");
    escape(&mut app);
    assert!(words(&mut app).contains("What do you do?"));
}

#[test]
fn each_sentence_of_the_letter_has_a_key_of_its_own() {
    let (mut app, _folder) = at_the_desk(&[]);
    letter(&mut app, "l");
    let before = words(&mut app);
    for sign in ["2", "a"] {
        letter(&mut app, sign);
    }
    let after = words(&mut app);
    assert!(after.len() > before.len() && !after.contains("Choose at least one"), "{after}");
    for sign in ["2", "a"] {
        letter(&mut app, sign);
    }
    assert!(words(&mut app).contains("Choose at least one"), "the same key takes it out again");
}

#[test]
fn escape_leaves_the_letter_and_then_pauses_and_the_letter_lies_there_as_it_was() {
    let (mut app, _folder) = at_the_desk(&[]);
    letter(&mut app, "l");
    enter(&mut app);
    escape(&mut app);
    assert!(words(&mut app).contains("What do you do?"));
    escape(&mut app);
    assert!(words(&mut app).contains("Time stands still until you are back."));
    escape(&mut app);
    letter(&mut app, "l");
    assert!(!words(&mut app).contains("Choose at least one"), "what was chosen is kept");
}

#[test]
fn the_desk_speaks_every_language() {
    let (mut app, _folder) = at_the_desk(&["wait"]);
    for (language, word) in [("Dansk", "Afdelingerne"), ("Svenska", "Avdelningarna"), ("Polski", "Działy")] {
        escape(&mut app);
        let settings = ["Settings", "Indstillinger", "Inställningar", "Ustawienia"];
        let found = labels(&mut app).into_iter().find(|label| settings.contains(&label.as_str()));
        press(&mut app, &found.expect("the settings"));
        press(&mut app, language);
        escape(&mut app);
        escape(&mut app);
        assert!(words(&mut app).contains(word), "{language}: {}", words(&mut app));
    }
}

#[test]
fn at_the_desk_nothing_moves_by_itself() {
    let (mut app, _folder) = at_the_desk(&["wait"]);
    pass(&mut app, 40);
    app.insert_resource(Changes(0)).add_systems(Last, count);
    pass(&mut app, 2);
    app.insert_resource(Changes(0));
    pass(&mut app, 100);
    assert_eq!(app.world().resource::<Changes>().0, 0, "a window in which nothing happens draws nothing");
    letter(&mut app, "h");
    assert_ne!(app.world().resource::<Changes>().0, 0, "and wakes with a key");
}

/// How many parts of the screen were drawn again.
#[derive(Resource)]
struct Changes(usize);

fn count(
    changed: Query<(), Or<(Changed<Text>, Changed<Node>, Changed<UiTransform>, Changed<BackgroundColor>)>>,
    mut counted: ResMut<Changes>,
) {
    counted.0 += changed.iter().count();
}
