//! Words of one's own in the debrief: what they did stands with them, and opens.

use crate::own_words::type_words;
use crate::stage::{labels, pass, press, words};
use crate::{key, letter, screen, window_with};
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::input::mouse::MouseButtonInput;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, TextLayoutInfo, Underline};
use bevy::window::{CursorMoved, PrimaryWindow, WindowEvent};
use holdord::play::{MEANT, Settings, SharedStore};
use holdord::store::{Store, read_meant};
use holdord::window::Screen;
use std::sync::{Arc, Mutex};

/// A call in which these sentences were typed, hung up, in its debrief.
fn after(sentences: &[&str], store: Option<SharedStore>) -> App {
    let mut app = window_with(store, Settings::default());
    for step in ["Choose a call", "24 timer", "Take the call"] {
        press(&mut app, step);
    }
    for sentence in sentences {
        pass(&mut app, 400);
        key(&mut app, Key::Enter, KeyCode::Enter);
        type_words(&mut app, sentence);
        key(&mut app, Key::Enter, KeyCode::Enter);
        key(&mut app, Key::Escape, KeyCode::Escape);
    }
    pass(&mut app, 100);
    for _ in 0..2 {
        letter(&mut app, "x");
    }
    pass(&mut app, 400);
    key(&mut app, Key::Enter, KeyCode::Enter);
    assert_eq!(screen(&app), Screen::Debrief);
    app
}

const OWNED: &str = "Undskyld, det er vores fejl, at du har ventet så længe.";
const QUESTION: &str = "What did you mean?";
const TELLS: &str = "Says sorry for what happened";

/// The pieces into which words are cut, each with whether it is underlined; small numbers are left out.
fn spans(app: &mut App) -> Vec<(String, bool)> {
    let mut spans = app.world_mut().query::<(&TextSpan, Has<Underline>)>();
    let is_number = |span: &str| span.chars().all(|sign| sign == ',' || sign.is_ascii_digit());
    let spans = spans.iter(app.world()).map(|(span, marked)| (span.0.clone(), marked));
    spans.filter(|(span, _)| !is_number(span)).collect()
}

fn focused(app: &App) -> Option<String> {
    let focused = app.world().resource::<InputFocus>().get();
    focused.and_then(|entity| app.world().get::<AccessibilityNode>(entity)?.label().map(str::to_owned))
}

/// Walks with Tab to what starts with this label.
fn tab_to(app: &mut App, label: &str) {
    for _ in 0..60 {
        if focused(app).is_some_and(|own| own.starts_with(label)) {
            return;
        }
        key(app, Key::Tab, KeyCode::Tab);
    }
    panic!("Tab does not lead to “{label}”: {:?}", labels(app));
}

fn open_labels(app: &mut App) -> Vec<String> {
    let mut nodes = app.world_mut().query::<&AccessibilityNode>();
    let open = nodes.iter(app.world()).filter(|node| node.is_expanded() == Some(true));
    open.map(|node| node.label().unwrap_or_default().to_owned()).collect()
}

/// Presses the left button of the mouse over these words.
fn click(app: &mut App, words: &str) {
    let mut spans = app.world_mut().query::<(Entity, &TextSpan, &ChildOf)>();
    let found = spans.iter(app.world()).find(|(_, span, _)| span.0.starts_with(words));
    let (entity, block) = found.map(|(entity, _, block)| (entity, block.parent())).expect("the words are shown");
    let world = app.world();
    let index = world.get::<ComputedTextBlock>(block).expect("it is laid out").entities();
    let index = index.iter().position(|part| part.entity == entity).expect("a part of it");
    let (node, place) = (world.get::<ComputedNode>(block), world.get::<UiGlobalTransform>(block));
    let (node, place) = (node.expect("it has a size"), place.expect("it has a place"));
    let runs = &world.get::<TextLayoutInfo>(block).expect("it is laid out").run_geometry;
    let run = runs.iter().find(|run| run.section_index == index).expect("it has a line");
    let position = place.transform_point2(node.content_box().min + run.bounds.center());
    let window = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(app.world()).expect("a window");
    app.world_mut().write_message(WindowEvent::from(CursorMoved { window, position, delta: None }));
    pass(app, 2);
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let input = MouseButtonInput { button: MouseButton::Left, state, window };
        app.world_mut().write_message(WindowEvent::from(input));
        pass(app, 2);
    }
}

#[test]
fn words_of_ones_own_show_what_they_did_and_what_was_not_understood() {
    let mut app = after(&[OWNED, "Blå cykler sover i haven."], None);
    let all = words(&mut app);
    assert!(all.contains(OWNED) && all.contains("Blå cykler sover i haven."), "{all}");
    let spans = spans(&mut app);
    let marked: Vec<&str> = spans.iter().filter(|(_, marked)| *marked).map(|(span, _)| span.as_str()).collect();
    assert!(!marked.is_empty() && marked.iter().all(|span| OWNED.contains(span)), "{spans:?}");
    let names = labels(&mut app);
    for (number, name) in [(1, "Apology"), (2, "Takes responsibility")] {
        let label = format!("{number}. {name}: Undskyld");
        assert!(names.iter().any(|own| own.starts_with(&label)), "{label}: {names:?}");
    }
    assert_eq!(all.matches("Not understood, and not scored.").count(), 1, "{all}");
}

#[test]
fn judgment_and_skill_stand_apart_where_own_words_were_said() {
    for (said, shown) in [(&[OWNED][..], true), (&[], false)] {
        let mut app = after(said, None);
        let words = words(&mut app);
        assert_eq!(
            words.contains("In your own words\nOne sentence of your own, 1 of them understood."),
            shown,
            "{words}"
        );
    }
}

#[test]
fn a_mark_opens_in_place_and_closes_again() {
    let mut app = after(&[OWNED], None);
    for open in [true, false] {
        press(&mut app, "1. Apology");
        assert_eq!(words(&mut app).contains(TELLS), open);
        assert_eq!(open_labels(&mut app).iter().any(|label| label.starts_with("1. Apology")), open);
    }
    press(&mut app, "1. Apology");
    press(&mut app, "2. Takes responsibility");
    assert!(!words(&mut app).contains(TELLS), "one at a time");
}

#[test]
fn the_keyboard_comes_to_a_mark_opens_it_and_stays_there() {
    let mut app = after(&[OWNED], None);
    let on_mark = |app: &App| focused(app).is_some_and(|label| label.starts_with("1. Apology"));
    tab_to(&mut app, "1. Apology");
    for open in [true, false] {
        key(&mut app, Key::Enter, KeyCode::Enter);
        assert_eq!(words(&mut app).contains(TELLS), open);
        assert!(on_mark(&app), "the focus stays: {:?}", focused(&app));
    }
}

#[test]
fn a_press_on_the_words_opens_their_marks_one_after_the_other() {
    let mut app = after(&[OWNED], None);
    for open in [&["2. "][..], &["1. "], &[], &["2. "]] {
        click(&mut app, "Undskyld");
        let labels = open_labels(&mut app);
        assert_eq!(labels.len(), open.len(), "{labels:?}");
        assert!(labels.iter().zip(open).all(|(label, open)| label.starts_with(open)), "{labels:?}");
    }
}

#[test]
fn what_was_meant_is_kept_beside_the_calls() {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, _) = Store::open(folder.path()).expect("a store");
    let file = store.meant_file();
    let unclear = ["Blå cykler sover i haven.", "Grønne biler danser om natten."];
    let mut app = after(&[OWNED, unclear[0], unclear[1]], Some(Arc::new(Mutex::new(store))));
    let questions = |app: &mut App| labels(app).iter().filter(|label| *label == QUESTION).count();
    assert_eq!(questions(&mut app), 2, "one at each line that was not understood");
    press(&mut app, QUESTION);
    let names = labels(&mut app);
    assert_eq!(MEANT.len(), 20);
    for name in ["Names the feeling", "Promise", "Goodbye"] {
        assert!(names.iter().any(|own| own == name), "{name}: {names:?}");
    }
    press(&mut app, "Names the feeling");
    assert_eq!(questions(&mut app), 1, "what was answered is not asked again");
    assert!(words(&mut app).contains("Noted. Whoever looks after the lexicon can use it."));
    press(&mut app, QUESTION);
    press(&mut app, "Next step");
    assert_eq!(questions(&mut app), 0);
    let (mut kept, wrong) = read_meant(&file);
    kept.sort_by(|one, other| one.act.cmp(&other.act));
    let kept: Vec<_> =
        kept.iter().map(|meant| (meant.lang.as_str(), meant.act.as_str(), meant.text.as_str())).collect();
    let mut texts: Vec<&str> = kept.iter().map(|(_, _, text)| *text).collect();
    texts.sort_unstable();
    assert_eq!((kept.len(), texts, wrong), (2, unclear.to_vec(), Vec::new()));
    assert!(kept.iter().all(|(lang, _, _)| *lang == "da"), "{kept:?}");
    assert_eq!([kept[0].1, kept[1].1], ["Empathy", "NextStep"]);
}

#[test]
fn what_was_meant_is_not_asked_where_nothing_is_kept() {
    let mut app = after(&["Blå cykler sover i haven."], None);
    assert!(words(&mut app).contains("Not understood"), "{}", words(&mut app));
    assert!(!labels(&mut app).iter().any(|label| label == QUESTION));
}

#[test]
fn an_answer_by_keyboard_leads_to_the_next_question() {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, _) = Store::open(folder.path()).expect("a store");
    let unclear = ["Blå cykler sover i haven.", "Grønne biler danser om natten."];
    let mut app = after(&unclear, Some(Arc::new(Mutex::new(store))));
    tab_to(&mut app, QUESTION);
    for open in [true, false] {
        key(&mut app, Key::Enter, KeyCode::Enter);
        assert_eq!(labels(&mut app).iter().any(|label| label == "Goodbye"), open);
    }
    for _ in 0..2 {
        assert_eq!(focused(&app).as_deref(), Some(QUESTION));
        key(&mut app, Key::Enter, KeyCode::Enter);
        tab_to(&mut app, "Open question");
        key(&mut app, Key::Enter, KeyCode::Enter);
    }
    assert!(!labels(&mut app).iter().any(|label| label == QUESTION));
}

#[test]
fn an_answer_that_cannot_be_kept_says_why_and_can_be_given_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, _) = Store::open(folder.path()).expect("a store");
    let file = store.meant_file();
    std::fs::create_dir(&file).expect("a folder lies where the file should be");
    let mut app = after(&["Blå cykler sover i haven."], Some(Arc::new(Mutex::new(store))));
    for kept in [false, true] {
        press(&mut app, QUESTION);
        press(&mut app, "Promise");
        assert_eq!(words(&mut app).contains("Noted."), kept, "{}", words(&mut app));
        assert_eq!(words(&mut app).contains("could not be written"), !kept);
        if !kept {
            std::fs::remove_dir(&file).expect("it is empty");
        }
    }
}
