//! The text box of a call: typing, taking back, composing, and saying it.

use crate::stage::{labels, pass, press, words};
use crate::{in_a_call, key, screen, window_with};
use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, TextLayoutInfo};
use bevy::window::{Ime, PrimaryWindow};
use holdord::conversation::Move;
use holdord::play::Settings;
use holdord::store::Store;
use holdord::window::{Overlay, Screen};
use std::sync::{Arc, Mutex};

fn window_of(app: &mut App) -> Entity {
    app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(app.world()).expect("a window")
}

fn send(app: &mut App, logical_key: &Key, text: Option<&str>, state: ButtonState) {
    let window = window_of(app);
    let (logical_key, text) = (logical_key.clone(), text.map(Into::into));
    let key_code = if logical_key == Key::Enter { KeyCode::Enter } else { KeyCode::F35 };
    app.world_mut().write_message(KeyboardInput { key_code, logical_key, state, text, repeat: false, window });
}

/// Types words as a keyboard does, a letter in each frame.
pub(crate) fn type_words(app: &mut App, words: &str) {
    for sign in words.chars() {
        let text = sign.to_string();
        let logical = if sign == ' ' { Key::Space } else { Key::Character(text.as_str().into()) };
        send(app, &logical, Some(&text), ButtonState::Pressed);
        send(app, &logical, None, ButtonState::Released);
        pass(app, 1);
    }
    pass(app, 1);
}

/// Presses a key while others are held.
fn chord(app: &mut App, held: &[Key], struck: Key) {
    for key in held {
        send(app, key, None, ButtonState::Pressed);
    }
    pass(app, 1);
    // A window system names what the key would type without Ctrl.
    let text = if let Key::Character(typed) = &struck { Some(typed.to_string()) } else { None };
    send(app, &struck, text.as_deref(), ButtonState::Pressed);
    pass(app, 1);
    send(app, &struck, None, ButtonState::Released);
    for key in held {
        send(app, key, None, ButtonState::Released);
    }
    pass(app, 2);
}

fn control(app: &mut App, letter: &str) {
    chord(app, &[Key::Control], Key::Character(letter.into()));
}

fn enter(app: &mut App) {
    key(app, Key::Enter, KeyCode::Enter);
}

fn field(app: &mut App) -> Option<Entity> {
    let mut fields = app.world_mut().query_filtered::<(Entity, &AccessibilityNode), With<EditableText>>();
    let found = fields.iter(app.world()).find(|(_, access)| access.role() == Role::TextInput);
    found.map(|(entity, _)| entity)
}

fn typed(app: &mut App) -> String {
    let field = field(app).expect("the text box");
    app.world().get::<EditableText>(field).expect("it holds text").value().to_string()
}

fn is_focused(app: &mut App) -> bool {
    let field = field(app);
    field.is_some() && app.world().resource::<InputFocus>().get() == field
}

/// A call in which the customer has finished the first speech, with the caret in the box.
fn in_the_box() -> App {
    let mut app = in_a_call();
    pass(&mut app, 400);
    enter(&mut app);
    assert!(is_focused(&mut app), "Enter leads into the box");
    app
}

fn elapsed(app: &mut App) -> String {
    words(app).lines().find(|line| line.ends_with("on the phone")).expect("the clock").to_owned()
}

#[test]
fn what_is_typed_is_said_with_enter_and_stands_in_the_transcript() {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, _) = Store::open(folder.path()).expect("a store");
    let store = Arc::new(Mutex::new(store));
    let mut app = window_with(Some(Arc::clone(&store)), Settings::default());
    press(&mut app, "Choose a call");
    press(&mut app, "24 timer");
    press(&mut app, "Take the call");
    pass(&mut app, 400);
    enter(&mut app);
    let said = "Undskyld, det er vores fejl. Sagen har nummer 12345678";
    type_words(&mut app, said);
    assert_eq!(typed(&mut app), said, "digits and letters are typed, they pick no reply");
    enter(&mut app);
    assert_eq!(typed(&mut app), "", "what was said is gone from the box");
    assert!(is_focused(&mut app), "and the next words can follow");
    let kept = store.lock().expect("the store").unfinished().expect("it reads").expect("the attempt");
    let moves = store.lock().expect("the store").moves(kept.id).expect("they are kept");
    let lines: Vec<&str> = moves.iter().map(|(_, line)| line.as_str()).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("say ") && lines[0].contains("12345678"), "{lines:?}");
    key(&mut app, Key::Escape, KeyCode::Escape);
    assert_eq!(*app.world().resource::<State<Overlay>>().get(), Overlay::None, "Esc only leaves the box");
    assert!(!is_focused(&mut app));
    for _ in 0..2 {
        crate::letter(&mut app, "x");
    }
    pass(&mut app, 400);
    assert_eq!(field(&mut app), None, "after the call there is nothing to say");
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Debrief);
    assert!(words(&mut app).contains(said), "{}", words(&mut app));
}

#[test]
fn digits_and_letters_outside_the_box_still_press_what_they_belong_to() {
    let mut app = in_the_box();
    key(&mut app, Key::Escape, KeyCode::Escape);
    let before = labels(&mut app);
    crate::letter(&mut app, "1");
    pass(&mut app, 20);
    assert_ne!(labels(&mut app), before, "the first reply was said");
    assert_eq!(typed(&mut app), "");
}

#[test]
fn with_only_own_words_no_reply_is_offered_and_the_first_letter_is_typed() {
    let mut app = window_with(None, Settings { only_own_words: true, ..Settings::default() });
    press(&mut app, "Choose a call");
    press(&mut app, "24 timer");
    press(&mut app, "Take the call");
    pass(&mut app, 400);
    let replies = |app: &mut App| labels(app).iter().filter(|label| label.ends_with('.')).count();
    assert_eq!(replies(&mut app), 0, "{:?}", labels(&mut app));
    type_words(&mut app, "Hej 1");
    assert_eq!(typed(&mut app), "Hej 1", "nobody is put on hold by a letter");
    enter(&mut app);
    key(&mut app, Key::Escape, KeyCode::Escape);
    pass(&mut app, 200);
    crate::letter(&mut app, "1");
    pass(&mut app, 100);
    assert_eq!((replies(&mut app), typed(&mut app)), (0, String::new()), "a digit says nothing");
}

#[test]
fn words_are_taken_back_and_brought_again() {
    let mut app = in_the_box();
    type_words(&mut app, "Det er min fejl");
    for (letter, left) in [("z", "Det er min "), ("z", "Det er "), ("y", "Det er min ")] {
        control(&mut app, letter);
        assert_eq!(typed(&mut app), left, "Ctrl+{letter}");
    }
    chord(&mut app, &[Key::Control, Key::Shift], Key::Character("Z".into()));
    assert_eq!(typed(&mut app), "Det er min fejl");
    control(&mut app, "a");
    type_words(&mut app, "J");
    assert_eq!(typed(&mut app), "J", "typing replaces what is selected");
    control(&mut app, "z");
    assert_eq!(typed(&mut app), "Det er min fejl");
}

#[test]
fn the_caret_jumps_selects_copies_cuts_and_pastes() {
    let mut app = in_the_box();
    type_words(&mut app, "to tre");
    key(&mut app, Key::Home, KeyCode::Home);
    type_words(&mut app, "en ");
    assert_eq!(typed(&mut app), "en to tre");
    key(&mut app, Key::Home, KeyCode::Home);
    chord(&mut app, &[Key::Control], Key::ArrowRight);
    chord(&mut app, &[Key::Control, Key::Shift], Key::ArrowRight);
    control(&mut app, "x");
    assert_eq!(typed(&mut app).split_whitespace().collect::<Vec<_>>(), ["en", "tre"]);
    key(&mut app, Key::End, KeyCode::End);
    control(&mut app, "v");
    assert_eq!(typed(&mut app).split_whitespace().collect::<Vec<_>>(), ["en", "tre", "to"]);
    control(&mut app, "a");
    control(&mut app, "c");
    key(&mut app, Key::End, KeyCode::End);
    control(&mut app, "v");
    assert_eq!(typed(&mut app).matches("tre").count(), 2);
    chord(&mut app, &[Key::Control], Key::Backspace);
    chord(&mut app, &[Key::Shift], Key::Space);
    assert!(!typed(&mut app).ends_with("to") && typed(&mut app).ends_with(' '), "“{}”", typed(&mut app));
}

#[test]
fn an_input_method_composes_underlined_and_its_words_are_said_only_when_they_stand() {
    let mut app = in_the_box();
    let window = window_of(&mut app);
    type_words(&mut app, "Za");
    let preedit = |value: &str| Ime::Preedit { window, value: value.to_owned(), cursor: Some((0, value.len())) };
    app.world_mut().write_message(preedit("´z"));
    pass(&mut app, 2);
    let entity = field(&mut app).expect("the box");
    let underlined = |app: &App| {
        !app.world().get::<TextLayoutInfo>(entity).expect("it is laid out").preedit_underline_rects.is_empty()
    };
    assert!(underlined(&app), "what is being composed is underlined");
    assert_eq!(typed(&mut app), "Za", "and is not there yet");
    enter(&mut app);
    assert_eq!(typed(&mut app), "Za", "Enter belongs to the input method meanwhile");
    app.world_mut().write_message(preedit(""));
    app.world_mut().write_message(Ime::Commit { window, value: "żółć".to_owned() });
    pass(&mut app, 2);
    assert_eq!(typed(&mut app), "Zażółć");
    assert!(!underlined(&app));
    control(&mut app, "z");
    assert_eq!(typed(&mut app), "Za");
}

#[test]
fn a_text_that_is_blank_or_refused_stays_and_says_why() {
    let mut app = in_the_box();
    type_words(&mut app, "   ");
    enter(&mut app);
    assert_eq!(typed(&mut app), "   ");
    assert!(words(&mut app).contains("There are no words to say."), "{}", words(&mut app));
}

#[test]
fn a_pause_a_change_of_language_and_a_lost_focus_keep_what_was_typed() {
    let mut app = in_the_box();
    type_words(&mut app, "Jeg undersøger det");
    press(&mut app, "Pause");
    press(&mut app, "Settings");
    press(&mut app, "Dansk");
    pass(&mut app, 3);
    for _ in 0..2 {
        key(&mut app, Key::Escape, KeyCode::Escape);
    }
    pass(&mut app, 3);
    assert_eq!(*app.world().resource::<State<Overlay>>().get(), Overlay::None);
    assert_eq!(typed(&mut app), "Jeg undersøger det");
    assert!(is_focused(&mut app), "the caret is where it was");
    type_words(&mut app, " nu");
    assert_eq!(typed(&mut app), "Jeg undersøger det nu");
    control(&mut app, "z");
    assert_eq!(typed(&mut app), "Jeg undersøger det ", "the way back is kept too");
    key(&mut app, Key::Escape, KeyCode::Escape);
    assert_eq!(typed(&mut app), "Jeg undersøger det ");
}

#[test]
fn while_words_are_typed_the_customer_speaks_on_and_then_time_stands_still() {
    let mut app = in_a_call();
    pass(&mut app, 40);
    enter(&mut app);
    let heard = elapsed(&mut app);
    type_words(&mut app, "Jeg");
    pass(&mut app, 100);
    assert_ne!(elapsed(&mut app), heard, "the customer speaks on");
    pass(&mut app, 400);
    let (still, shown) = (elapsed(&mut app), words(&mut app));
    pass(&mut app, 400);
    assert_eq!((elapsed(&mut app), words(&mut app)), (still.clone(), shown), "nobody minds how long it takes");
    key(&mut app, Key::Escape, KeyCode::Escape);
    pass(&mut app, 100);
    assert_ne!(elapsed(&mut app), still, "whoever leaves the box is waited for again");
}

#[test]
fn the_box_grows_to_three_lines_and_holds_no_more_than_is_read() {
    let mut app = in_the_box();
    let height = |app: &mut App| {
        pass(app, 3);
        let field = field(app).expect("the box");
        app.world().get::<ComputedNode>(field).expect("it is laid out").size().y
    };
    let one = height(&mut app);
    let sentence = "Vi har lagt den til side. ";
    type_words(&mut app, &sentence.repeat(5));
    let two = height(&mut app);
    type_words(&mut app, &sentence.repeat(5));
    let three = height(&mut app);
    assert!(one < two && two < three, "{one} {two} {three}");
    control(&mut app, "a");
    control(&mut app, "c");
    for _ in 0..=Move::LONGEST / (sentence.len() * 10) {
        control(&mut app, "v");
    }
    assert_eq!(height(&mut app), three, "further lines scroll");
    assert_eq!(typed(&mut app).chars().count(), Move::LONGEST);
}

#[test]
fn tab_leads_from_the_replies_over_the_box_to_the_actions() {
    let mut app = in_a_call();
    pass(&mut app, 400);
    let mut order = Vec::new();
    for _ in 0..14 {
        key(&mut app, Key::Tab, KeyCode::Tab);
        let focused = app.world().resource::<InputFocus>().get();
        let label = focused.and_then(|entity| app.world().get::<AccessibilityNode>(entity)?.label().map(str::to_owned));
        order.push(label.unwrap_or_default());
    }
    let place = |wanted: &str| order.iter().position(|label| label == wanted);
    let own = place("In your own words").unwrap_or_else(|| panic!("the box is on the way: {order:?}"));
    assert!(own > 0 && place("“Mhm”") == Some(own + 1), "{order:?}");
}

#[test]
fn with_twice_as_large_text_nothing_lies_over_the_box() {
    let mut app = window_with(None, Settings { text_percent: 200, ..Settings::default() });
    press(&mut app, "Choose a call");
    press(&mut app, "24 timer");
    press(&mut app, "Take the call");
    pass(&mut app, 400);
    let own = field(&mut app).expect("the box");
    let mut nodes = app.world_mut().query::<(&ComputedNode, &UiGlobalTransform, Option<&CalculatedClip>)>();
    let seen = |(node, place, clip): (&ComputedNode, &UiGlobalTransform, Option<&CalculatedClip>)| {
        let whole = Rect::from_center_size(place.translation, node.size());
        clip.map_or(whole, |clip| clip.clip.intersect(whole))
    };
    let box_at = seen(nodes.get(app.world(), own).expect("it lies somewhere"));
    assert!(box_at.max.y < 720.0 && box_at.height() > 40.0, "{box_at:?}");
    let mut others = app.world_mut().query_filtered::<Entity, With<TabIndex>>();
    let others: Vec<Entity> = others.iter(app.world()).filter(|other| *other != own).collect();
    for other in others {
        let at = seen(nodes.get(app.world(), other).expect("it lies somewhere"));
        assert!(at.intersect(box_at).is_empty(), "{at:?} and {box_at:?}");
    }
}
