//! The text box: the trainee says something in words of their own.
//!
//! The engine's text field types, selects and composes; here it gets what it lacks: a hint, undo,
//! a room that grows to three lines, a limit that cuts instead of refusing, and Enter that says
//! it. What is typed is kept in the draft, which outlives the box.

use super::super::focus::{Remembered, Shortcut};
use super::super::look::Look;
use super::super::office::{Office, Underway};
use super::super::screen::Screen;
use super::super::theme::{CORNER, NEAR, Size};
use super::super::widgets::SCROLLBAR;
use super::draft::{Change, Draft, Written, fitting};
use super::{Drawn, Make, Part, is_shown};
use crate::conversation::Move;
use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::clipboard::Clipboard;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::{EditableText, FontCx, LayoutCx, LineBreak, LineHeight, TextEdit, TextLayout, TextLayoutInfo};
use bevy::ui::widget::{TextScroll, scroll_editable_text};
use bevy::ui_widgets::Activate;

/// The name by which the box gets the focus.
const NAME: &str = "own-words";
/// The most lines that are seen at once.
const LINES: usize = 3;
/// Between the words and the edge of the box, in pixels, with the edge.
const INSIDE: (f32, f32) = (12.0, 6.0);
/// How thick the edge is, in pixels.
const EDGE: f32 = 1.0;
/// Lines of text as a share of their size.
const LINE: f32 = 1.3;

/// The words were said: the box is empty again.
#[derive(Event)]
pub(super) struct Said;

/// Where the box stands.
#[derive(Component)]
struct Place;

/// The box, and what is to be done in it, in the order of the keys.
#[derive(Component)]
struct TextBox(Vec<Task>);

/// What stands in the box while it is empty; the key that leads there only while it has no focus.
#[derive(Component)]
struct Hint {
    unfocused_only: bool,
}

/// Something to be done in the box.
#[derive(Clone, PartialEq, Debug)]
enum Task {
    Edit(TextEdit),
    Undo,
    Redo,
    Say,
    /// The text is what the draft says.
    Restore,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Draft>().add_observer(said);
    app.add_systems(OnEnter(Screen::Call), take_up);
    app.add_systems(Update, (show.after(super::advance), write.before(super::advance)).run_if(is_shown));
    app.add_systems(PostUpdate, (grow, hint).after(scroll_editable_text).run_if(any_with_component::<TextBox>));
}

/// As wide as the replies, which have a scroll bar beside them.
pub(super) fn spawn(parent: &mut ChildSpawnerCommands, look: &Look) {
    let node = Node { margin: UiRect::right(look.grown(SCROLLBAR)), flex_shrink: 0.0, ..default() };
    parent.spawn((Place, Part::OwnWords.group(), Drawn::default(), node));
}

/// What was typed belongs to one call.
fn take_up(underway: Option<Res<Underway>>, mut draft: ResMut<Draft>) {
    draft.belong_to(underway.map(|underway| underway.key()));
}

fn show(
    mut commands: Commands,
    look: Res<Look>,
    office: Res<Office>,
    underway: Res<Underway>,
    draft: Res<Draft>,
    mut remembered: ResMut<Remembered>,
    place: Single<(Entity, &mut Drawn), With<Place>>,
) {
    let (place, mut drawn) = place.into_inner();
    let over = underway.practice.call().is_over();
    if !drawn.differs(over) {
        return;
    }
    commands.entity(place).despawn_children();
    if over {
        return;
    }
    if office.settings.only_own_words {
        // Nothing else is to be pressed: the first letter typed belongs into the box.
        remembered.lead_to(NAME);
    }
    let hint = look.say("call-own-words-hint");
    let mut access = AccessNode::new(Role::TextInput);
    access.set_label(look.say("call-own-words"));
    access.set_placeholder(hint.clone());
    access.set_value(draft.history.now().text.as_str());
    let node = Node {
        padding: UiRect::axes(px(INSIDE.0), px(INSIDE.1)),
        border: UiRect::all(px(EDGE)),
        border_radius: BorderRadius::all(CORNER),
        width: percent(100),
        ..default()
    };
    commands.entity(place).with_children(|place| {
        let mut field = place.spawn(look.field(NAME, String::new(), ""));
        field.entry::<EditableText>().and_modify(|mut text| text.max_characters = None);
        field.insert((
            TextBox(vec![Task::Restore]),
            node,
            AccessibilityNode::from(access),
            LineHeight::RelativeToFont(LINE),
            TextLayout { linebreak: LineBreak::WordOrCharacter, ..default() },
            Shortcut::Lies(KeyCode::Enter),
        ));
        field.observe(type_key).observe(enter);
        spawn_hint(place, &look, hint);
    });
}

/// Over the empty box; presses go through it.
fn spawn_hint(place: &mut ChildSpawnerCommands, look: &Look, hint: String) {
    let row = Node {
        position_type: PositionType::Absolute,
        left: px(INSIDE.0 + EDGE),
        right: px(INSIDE.0 + EDGE),
        top: px(INSIDE.1 + EDGE),
        height: px(look.size(Size::Body) * LINE),
        column_gap: NEAR,
        overflow: Overflow::clip_x(),
        ..default()
    };
    place.spawn((row, Pickable::IGNORE)).with_children(|row| {
        for (words, unfocused_only) in [(hint, false), ("Enter".to_owned(), true)] {
            let grow = if unfocused_only { 0.0 } else { 1.0 };
            row.spawn((Hint { unfocused_only }, look.words(words, Size::Body, unfocused_only, look.palette.quiet)))
                .insert((
                    Node { flex_grow: grow, flex_shrink: grow, min_width: px(0), ..default() },
                    TextLayout { linebreak: LineBreak::NoWrap, ..default() },
                    Pickable::IGNORE,
                ));
        }
    });
}

/// Enter, pressed where nothing else took it, leads into the box.
fn enter(enter: On<Activate>, mut focus: ResMut<InputFocus>, mut visible: ResMut<InputFocusVisible>) {
    focus.set(enter.event_target(), FocusCause::Navigated);
    visible.0 = true;
}

/// A key in the box, after the engine's text field has taken what it understands.
fn type_key(
    mut event: On<FocusedInput<KeyboardInput>>,
    mut fields: Query<(&mut EditableText, &mut TextBox)>,
    keys: Res<ButtonInput<Key>>,
    mut focus: ResMut<InputFocus>,
    mut remembered: ResMut<Remembered>,
) {
    let Ok((mut field, mut tasks)) = fields.get_mut(event.event_target()) else { return };
    if field.is_composing() {
        return;
    }
    tasks.0.extend(field.pending_edits.drain(..).map(Task::Edit));
    let input = event.input.clone();
    event.propagate(matches!(input.logical_key, Key::Tab | Key::PageUp | Key::PageDown));
    if !input.state.is_pressed() {
        return;
    }
    let (shift, alt) = (keys.pressed(Key::Shift), keys.pressed(Key::Alt));
    let command = keys.pressed(if cfg!(target_os = "macos") { Key::Super } else { Key::Control });
    // Option on a Mac and Ctrl with Alt on Windows are the key for further letters.
    let further = alt && (command != cfg!(target_os = "macos"));
    let is_key = |letter: &str| matches!(&input.logical_key, Key::Character(typed) if typed.to_lowercase() == letter);
    let task = match &input.logical_key {
        Key::Enter if !shift && !alt && !input.repeat => Task::Say,
        Key::Escape => {
            focus.clear();
            *remembered = Remembered::default();
            return;
        }
        Key::Backspace if shift && !command => Task::Edit(TextEdit::Backspace),
        Key::Insert if shift => Task::Edit(TextEdit::Paste),
        Key::Insert if command => Task::Edit(TextEdit::Copy),
        Key::Space if shift && !command => Task::Edit(TextEdit::Insert(" ".into())),
        Key::Character(_) if further => match &input.text {
            Some(text) if !text.chars().any(char::is_control) => Task::Edit(TextEdit::Insert(text.clone())),
            _ => return,
        },
        _ if command && !alt && (is_key("y") || shift && is_key("z")) => Task::Redo,
        _ if command && !alt && is_key("z") => Task::Undo,
        _ => return,
    };
    tasks.0.push(task);
}

/// Does in the box what was typed, pressed and composed.
fn write(
    field: Option<Single<(Entity, &mut EditableText, &mut TextBox, &mut AccessibilityNode)>>,
    focus: Res<InputFocus>,
    mut draft: ResMut<Draft>,
    mut fonts: ResMut<FontCx>,
    mut layouts: ResMut<LayoutCx>,
    mut clipboard: ResMut<Clipboard>,
    mut commands: Commands,
) {
    let Some(field) = field else {
        draft.is_under_way = false;
        return;
    };
    let (entity, mut field, mut tasks, mut access) = field.into_inner();
    if !field.pending_edits.is_empty() {
        tasks.0.extend(field.pending_edits.drain(..).map(Task::Edit));
    }
    let mut is_said = false;
    while !is_said && !tasks.0.is_empty() {
        let was_composing = field.is_composing();
        let task = tasks.0.remove(0);
        let change = change(&task);
        let place = match task {
            Task::Edit(edit) => {
                edit_text(&mut field, edit, &mut draft, &mut clipboard, (&mut fonts, &mut layouts));
                None
            }
            Task::Undo if !was_composing => draft.history.undo().cloned(),
            Task::Redo if !was_composing => draft.history.redo().cloned(),
            Task::Restore => Some(draft.history.now().clone()),
            Task::Say if !was_composing => {
                let words = Move::say(&draft.history.now().text);
                commands.trigger(Make(words));
                is_said = true;
                None
            }
            Task::Undo | Task::Redo | Task::Say => None,
        };
        if let Some(Written { text, anchor, caret }) = place {
            field.editor.set_text(&text);
            field.editor.driver(&mut fonts, &mut layouts.0).select_byte_range(anchor, caret);
        } else if !field.is_composing() && !is_said {
            draft.history.note(Written::of(&field), change);
        }
    }
    let text = draft.history.now().text.as_str();
    if access.value() != Some(text) {
        access.set_value(text);
    }
    let under_way = focus.get() == Some(entity) && (!text.is_empty() || field.is_composing());
    draft.is_under_way = under_way;
}

/// Makes one edit, as far as there is room.
fn edit_text(
    field: &mut EditableText,
    edit: TextEdit,
    draft: &mut Draft,
    clipboard: &mut Clipboard,
    (fonts, layouts): (&mut FontCx, &mut LayoutCx),
) {
    let words = match &edit {
        TextEdit::Copy | TextEdit::Cut => {
            if let Some(selected) = field.editor.selected_text().filter(|selected| !selected.is_empty()) {
                draft.copy(selected, clipboard);
                if edit == TextEdit::Cut {
                    field.editor.driver(fonts, &mut layouts.0).delete_selection();
                }
            }
            return;
        }
        TextEdit::Paste => draft.copied(clipboard),
        TextEdit::Insert(words) => words.to_string(),
        TextEdit::ImeCommit { value } => {
            field.editor.driver(fonts, &mut layouts.0).clear_compose();
            value.to_string()
        }
        _ => {
            edit.apply(&mut field.editor.driver(fonts, &mut layouts.0), clipboard, None, |_| true);
            return;
        }
    };
    let words = fitting(field, &words);
    if !words.is_empty() {
        field.editor.driver(fonts, &mut layouts.0).insert_or_replace_selection(&words);
    }
}

/// What a task does to the text, for the way back.
fn change(task: &Task) -> Change {
    let typed = match task {
        Task::Edit(TextEdit::Insert(typed) | TextEdit::ImeCommit { value: typed }) => typed,
        Task::Edit(TextEdit::Backspace | TextEdit::Delete) => return Change::Erased,
        _ => return Change::Other,
    };
    match (typed.chars().next(), typed.chars().nth(1)) {
        (Some(sign), None) if sign.is_whitespace() => Change::Gap,
        (Some(_), None) => Change::Letter,
        _ => Change::Other,
    }
}

fn said(_: On<Said>, mut draft: ResMut<Draft>, mut boxes: Query<&mut TextBox>) {
    draft.empty();
    for mut tasks in &mut boxes {
        tasks.0.insert(0, Task::Restore);
    }
}

/// As high as its lines, and scrolled no further than it has to be.
fn grow(
    look: Res<Look>,
    mut boxes: Query<(&mut EditableText, &mut TextScroll, &ComputedNode, &TextLayoutInfo), With<TextBox>>,
) {
    for (mut field, mut scroll, node, info) in &mut boxes {
        let Some(lines) = field.editor.try_layout().map(|layout| layout.len().clamp(1, LINES) as f32) else { continue };
        if field.visible_lines != Some(lines) {
            field.visible_lines = Some(lines);
        }
        let line = look.size(Size::Body) * LINE / node.inverse_scale_factor;
        let furthest = (info.size.y - node.content_box().height().max(lines * line)).max(0.0);
        if scroll.0.y > furthest {
            scroll.0.y = furthest;
        }
    }
}

/// The hint stands there until something else does.
fn hint(
    focus: Res<InputFocus>,
    field: Single<(Entity, &EditableText), With<TextBox>>,
    mut hints: Query<(&Hint, &mut Visibility)>,
) {
    let (entity, text) = field.into_inner();
    let empty = text.editor.raw_text().is_empty();
    for (hint, mut visibility) in &mut hints {
        let seen = empty && !(hint.unfocused_only && focus.get() == Some(entity));
        visibility.set_if_neq(if seen { Visibility::Inherited } else { Visibility::Hidden });
    }
}
