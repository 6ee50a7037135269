//! A picture of every screen in docs/pictures, drawn with neither window nor display.

mod stage;

use bevy::app::PluginGroupBuilder;
use bevy::camera::{ImageRenderTarget, RenderTarget};
use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::time::TimeUpdateStrategy;
use bevy::window::{ExitCondition, WindowPlugin as Windows};
use holdord::play::Settings;
use stage::{STEP, open, pass, press};
use std::path::Path;
use std::time::Duration;

fn plugins() -> PluginGroupBuilder {
    stage::plugins()
        .set(Windows { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
        .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
}

/// The program, drawn into a picture of this size.
fn easel(settings: Settings, width: u32, height: u32) -> (App, Handle<Image>) {
    let mut app = open(settings, None, plugins());
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
    let (mut app, picture) = easel(settings, width, height);
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
