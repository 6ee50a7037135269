//! A picture of every screen in docs/pictures, drawn with neither window nor display.

mod case;
mod stage;

use bevy::app::PluginGroupBuilder;
use bevy::camera::{ImageRenderTarget, RenderTarget};
use bevy::image::Image;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::text::{EditableText, TextEdit};
use bevy::time::TimeUpdateStrategy;
use bevy::window::{ExitCondition, WindowPlugin as Windows};
use case::{CALL, GOODBYE, played, promised, promised_day, said, working_day};
use holdord::library::Library;
use holdord::locale::Language;
use holdord::play::{BoardView, Profile, Settings, SharedStore};
use holdord::scenario::Gender;
use stage::{STEP, open, pass, press};
use std::path::Path;
use std::time::Duration;

fn plugins() -> PluginGroupBuilder {
    stage::plugins()
        .set(Windows { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
        .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
}

/// The program, drawn into a picture of this size.
fn easel(settings: Settings, store: Option<SharedStore>, width: u32, height: u32) -> (App, Handle<Image>) {
    let mut app = open(settings, store, plugins());
    let picture = Image::new_target_texture(width, height, TextureFormat::Rgba8UnormSrgb, None);
    let picture = app.world_mut().resource_mut::<Assets<Image>>().add(picture);
    app.update();
    let mut cameras = app.world_mut().query_filtered::<Entity, With<Camera>>();
    let camera = cameras.single(app.world()).expect("one camera");
    let target = RenderTarget::Image(ImageRenderTarget::from(picture.clone()));
    app.world_mut().entity_mut(camera).insert(target);
    pass(&mut app, 6);
    (app, picture)
}

#[derive(Resource, Default)]
struct Taken(usize);

fn take(app: &mut App, picture: &Handle<Image>, name: &str) {
    pass(app, 4);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    app.world_mut().insert_resource(Taken(0));
    app.world_mut()
        .spawn(Screenshot::image(picture.clone()))
        .observe(save_to_disk(folder.join(format!("{name}.png"))))
        .observe(|_: On<ScreenshotCaptured>, mut taken: ResMut<Taken>| taken.0 += 1);
    for _ in 0..200 {
        app.update();
        if app.world().resource::<Taken>().0 > 0 {
            return;
        }
    }
    panic!("no picture of {name}");
}

/// Lets seconds pass in few frames: each is drawn.
fn wait(app: &mut App, seconds: f32) {
    let stride = Duration::from_millis(250);
    app.insert_resource(TimeUpdateStrategy::ManualDuration(stride));
    pass(app, (seconds / stride.as_secs_f32()) as usize);
    app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
}

fn scroll(app: &mut App, down: f32) {
    let mut columns = app.world_mut().query::<&mut ScrollPosition>();
    for mut column in columns.iter_mut(app.world_mut()) {
        column.y = down;
    }
}

fn tour(settings: Settings, (width, height): (u32, u32), suffix: &str) {
    let (mut app, picture) = easel(settings, None, width, height);
    let app = &mut app;
    let shoot = |app: &mut App, name: &str| take(app, &picture, &format!("{name}{suffix}"));
    shoot(app, "title");
    press(app, "Settings");
    shoot(app, "settings");
    press(app, "Back");
    press(app, "Choose a call");
    shoot(app, "list");
    press(app, "24 timer");
    shoot(app, "briefing");
    press(app, "Take the call");
    wait(app, 3.5);
    shoot(app, "call");
    press(app, "Case file");
    press(app, "Colleague");
    scroll(app, 0.0);
    shoot(app, "call-file");
    press(app, "Notes");
    press(app, "Pause");
    shoot(app, "pause");
    press(app, "Go on");
    wait(app, 15.0);
    for reply in ["Vi lovede dig et døgn", "Så føler man sig glemt. Beskederne havde"] {
        press(app, reply);
        wait(app, 15.0);
    }
    press(app, "Tid på værkstedet");
    press(app, "Computeren har stået inde i en uge");
    shoot(app, "call-notes");
    press(app, "Hang up");
    press(app, "Really hang up?");
    wait(app, 3.0);
    shoot(app, "call-over");
    press(app, "To the debrief");
    shoot(app, "debrief");
    press(app, "Listening");
    press(app, "What counts");
    scroll(app, 560.0);
    shoot(app, "debrief-skill");
}

/// The desk on its first day, with news, with the letter on it, and at the end of the case.
fn desk(settings: &Settings, (width, height): (u32, u32), suffix: &str) {
    let attempt = |more: &[&str]| {
        let folder = tempfile::tempdir().expect("a folder");
        let lines: Vec<&str> = CALL.iter().chain([&GOODBYE]).chain(more).copied().collect();
        let (store, _) = played(folder.path(), &lines);
        let (mut app, picture) = easel(settings.clone(), Some(store), width, height);
        press(&mut app, "Fortsæt med");
        (app, picture, folder)
    };
    let (mut app, picture, _folder) = attempt(&[]);
    let shoot = |app: &mut App, picture: &Handle<Image>, name: &str| take(app, picture, &format!("{name}{suffix}"));
    shoot(&mut app, &picture, "desk");
    press(&mut app, "Spørg, hvordan");
    shoot(&mut app, &picture, "desk-ask");
    press(&mut app, "Skriv brevet");
    for sentence in LETTER {
        press(&mut app, sentence);
    }
    press(&mut app, "Dato og hilsen");
    shoot(&mut app, &picture, "letter");
    scroll(&mut app, 4_000.0);
    shoot(&mut app, &picture, "letter-foot");
    let (mut app, picture, _folder) = attempt(&["wait", "wait", "wait"]);
    press(&mut app, "Vent, til");
    shoot(&mut app, &picture, "desk-news");
    for _ in 0..12 {
        if stage::labels(&mut app).iter().any(|label| label == "Tag telefonen") {
            break;
        }
        press(&mut app, "Vent, til");
    }
    shoot(&mut app, &picture, "desk-rings");
    press(&mut app, "Tag telefonen");
    wait(&mut app, 2.0);
    press(&mut app, "Læg på");
    press(&mut app, "Vil du lægge på?");
    wait(&mut app, 4.0);
    press(&mut app, "Til skrivebordet");
    shoot(&mut app, &picture, "desk-broken");
    press(&mut app, "Afslut sagen");
    press(&mut app, "Vil du afslutte");
    shoot(&mut app, &picture, "handover");
}

/// How the chosen sentences of the letter begin.
const LETTER: [&str; 7] = [
    "Du afleverede din computer den 3. marts og",
    "Du ventede i en uge i stedet",
    "Vi har aftalt, at computeren er klar til afhentning",
    "Det skal ikke ske for andre. Vi fjerner",
    "Tak, fordi du sagde det lige ud",
    "Jonas på værkstedet",
    "Nadia i butikken",
];

#[test]
fn every_screen_by_day() {
    tour(Settings::default(), (1280, 720), "");
}

#[test]
fn every_screen_at_night_with_large_text() {
    let settings = Settings { text_percent: 200, high_contrast: true, ..Settings::default() };
    tour(settings, (1280, 720), "-night-200");
}

#[test]
fn every_screen_at_its_smallest() {
    tour(Settings { aids: true, ..Settings::default() }, (1024, 640), "-small");
}

#[test]
fn the_desk_by_day() {
    let danish = Settings { language: Some(Language::Danish), ..Settings::default() };
    desk(&danish, (1280, 720), "");
}

#[test]
fn the_desk_at_night_with_large_text() {
    let settings =
        Settings { language: Some(Language::Danish), text_percent: 200, high_contrast: true, ..Settings::default() };
    desk(&settings, (1280, 720), "-night-200");
}

#[test]
fn the_desk_at_its_smallest() {
    let settings = Settings { language: Some(Language::Danish), text_percent: 125, ..Settings::default() };
    desk(&settings, (1024, 640), "-small");
}

#[test]
fn the_desk_of_a_case_of_three_weeks() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = Settings { language: Some(Language::Bokmal), ..Settings::default() };
    let (mut app, picture) = easel(settings, Some(promised(folder.path(), "collapsed-chair")), 1280, 720);
    press(&mut app, "Fortsett med");
    take(&mut app, &picture, "desk-weeks");
}

/// Words are typed into the text box; below the replies, or with none on offer.
fn own_words(text_percent: u16, only_own_words: bool, name: &str) {
    let settings = Settings { language: Some(Language::Polish), text_percent, only_own_words, ..Settings::default() };
    let (mut app, picture) = easel(settings, None, 1280, 720);
    for step in ["Wybierz rozmowę", "Znowu ta faktura", "Odbierz"] {
        press(&mut app, step);
    }
    wait(&mut app, 12.0);
    let words = "Przepraszam, to nasz błąd. Ma pan rację, że to za długo trwa. Sprawdzę fakturę i \
                 oddzwonię do pana jutro do dziesiątej.";
    let world = app.world_mut();
    let mut fields = world.query::<(Entity, &mut EditableText)>();
    let (field, mut text) = fields.single_mut(world).expect("one text box");
    text.queue_edit(TextEdit::Insert(words.into()));
    world.resource_mut::<InputFocus>().set(field, FocusCause::Navigated);
    world.resource_mut::<InputFocusVisible>().0 = true;
    take(&mut app, &picture, name);
}

#[test]
fn words_of_ones_own() {
    own_words(100, false, "call-typed");
    own_words(200, false, "call-typed-200");
    own_words(100, true, "call-own-words");
    own_words(200, true, "call-own-words-200");
}

/// What words of one's own did, in the longest language: one mark open, and one sentence asked about.
#[test]
fn the_debrief_of_own_words() {
    let sentences = [
        "Przepraszam za tę pomyłkę, to nasz błąd. Rozumiem, że to złości, kiedy dzwoni się trzeci raz.",
        "Niebieskie rowery śpią w ogrodzie.",
        "Dziękuję, że pani o tym mówi. Sprawdzę fakturę i oddzwonię jutro do dziesiątej.",
    ];
    for (text_percent, high_contrast, suffix) in [(100, false, ""), (200, false, "-200"), (100, true, "-night")] {
        let folder = tempfile::tempdir().expect("a folder");
        let store = said(folder.path(), "invoice-again", &sentences);
        let profile = Profile { name: "Maja".to_owned(), gender: Gender::Feminine };
        let settings =
            Settings { language: Some(Language::Polish), text_percent, high_contrast, profile, ..Settings::default() };
        let (mut app, picture) = easel(settings, Some(store), 1280, 720);
        press(&mut app, "Moje rozmowy");
        press(&mut app, "Znowu ta faktura");
        take(&mut app, &picture, &format!("debrief-own{suffix}"));
        press(&mut app, "1. Przeprosiny");
        take(&mut app, &picture, &format!("debrief-own-mark{suffix}"));
        press(&mut app, "Czym miało być");
        take(&mut app, &picture, &format!("debrief-own-meant{suffix}"));
    }
}

/// A shift: its card and its briefing, the board while somebody waits and in the afternoon, the desk of a case, the
/// end of the day and its debrief.
fn shift(settings: &Settings, shift: &str, texts: [&str; 6], (width, height): (u32, u32), suffix: &str) {
    let [choose, title, back, home, sure, debrief] = texts;
    let shoot = |app: &mut App, picture: &Handle<Image>, name: &str| take(app, picture, &format!("{name}{suffix}"));
    let (mut app, picture) = easel(settings.clone(), None, width, height);
    press(&mut app, choose);
    shoot(&mut app, &picture, "list-shift");
    press(&mut app, title);
    shoot(&mut app, &picture, "day-briefing");
    let left = |calls: usize, waits: usize| {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, _) = working_day(folder.path(), shift, calls, waits);
        let (mut app, picture) = easel(settings.clone(), Some(store), width, height);
        let resume = stage::labels(&mut app).into_iter().find(|label| label.contains(title));
        press(&mut app, &resume.expect("the day can be gone on with"));
        (app, picture, folder)
    };
    let (mut app, picture, _folder) = left(2, 1);
    shoot(&mut app, &picture, "board-waiting");
    press(&mut app, "1. ");
    shoot(&mut app, &picture, "board-desk");
    press(&mut app, back);
    let (mut app, picture, _folder) = left(3, 4);
    shoot(&mut app, &picture, "board");
    press(&mut app, home);
    shoot(&mut app, &picture, "board-home");
    press(&mut app, sure);
    shoot(&mut app, &picture, "board-over");
    press(&mut app, debrief);
    shoot(&mut app, &picture, "day-debrief");
    scroll(&mut app, 4_000.0);
    shoot(&mut app, &picture, "day-debrief-foot");
}

const DANISH: [&str; 6] =
    ["Vælg en samtale", "Tirsdag på værkstedet", "Alle dagens sager", "Gå hjem", "Vil du gå hjem", "Se, hvordan"];
const POLISH: [&str; 6] =
    ["Wybierz rozmowę", "Wtorek w Watrze", "Wszystkie sprawy", "Idź do domu", "Na pewno", "Do omówienia"];

#[test]
fn a_shift_by_day() {
    let danish = Settings { language: Some(Language::Danish), ..Settings::default() };
    shift(&danish, "workshop-tuesday", DANISH, (1280, 720), "");
}

#[test]
fn a_shift_at_night_with_large_text() {
    let settings =
        Settings { language: Some(Language::Danish), text_percent: 200, high_contrast: true, ..Settings::default() };
    shift(&settings, "workshop-tuesday", DANISH, (1280, 720), "-night-200");
}

#[test]
fn a_shift_at_its_smallest_in_the_longest_language() {
    let settings = Settings { language: Some(Language::Polish), text_percent: 125, ..Settings::default() };
    shift(&settings, "supplier-tuesday", POLISH, (1024, 640), "-small");
}

/// A day on which two customers count on the same hour: the first there is among all shifts and ways to promise.
fn colliding_day(folder: &Path) -> (SharedStore, Language) {
    let library = Library::open(&[]).expect("the shipped files are whole");
    let texts = library.texts(Language::English);
    for (shelved, ways) in library.shifts.iter().flat_map(|shelved| (0..8).map(move |ways| (shelved, ways))) {
        let Some(shift) = &shelved.content else { continue };
        let lasts = [ways & 1 > 0, ways & 2 > 0, ways & 4 > 0];
        let (store, practice) = promised_day(&folder.join(format!("{}-{ways}", shelved.id)), &shelved.id, &lasts, 1);
        if practice.day().is_some_and(|day| !BoardView::new(day, &texts).collisions.is_empty()) {
            return (store, shift.language);
        }
    }
    panic!("no two promises of any shift collide");
}

#[test]
fn a_board_on_which_promises_collide() {
    for (text_percent, suffix) in [(100, ""), (200, "-200")] {
        let folder = tempfile::tempdir().expect("a folder");
        let (store, language) = colliding_day(folder.path());
        let settings = Settings { language: Some(language), text_percent, ..Settings::default() };
        let (mut app, picture) = easel(settings, Some(store), 1280, 720);
        let resume = stage::labels(&mut app).into_iter().find(|label| label.contains(['”', '»', '“']));
        press(&mut app, &resume.expect("the day can be gone on with"));
        take(&mut app, &picture, &format!("board-collision{suffix}"));
    }
}
