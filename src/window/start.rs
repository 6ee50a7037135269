//! Opening the window, or saying why there can be none.
//!
//! The engine panics where display or graphics driver is missing; here that is found out first,
//! so that the program can go on in the terminal.

use super::look::Look;
use super::office::Office;
use super::{
    attempts, board, boxes, briefing, call, debrief, desk, focus, list, look, motion, office, pace, pause, screen,
    settings, sitter, title, widgets,
};
use crate::library::Library;
use crate::locale::Language;
use crate::play::{Settings, SharedStore};
use bevy::ecs::schedule::SingleThreadedExecutor;
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::renderer::initialize_renderer;
use bevy::render::settings::{RenderCreation, RenderResources, WgpuSettings};
use bevy::window::{PresentMode, WindowResizeConstraints, WindowResolution};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// What the window needs to open.
pub struct Start {
    /// The shelf.
    pub library: Arc<Library>,
    /// Where attempts and settings are kept; without it nothing is.
    pub store: Option<SharedStore>,
    /// How it should look and run.
    pub settings: Settings,
    /// The language of the interface where the settings name none.
    pub system_language: Language,
    /// Straight to the briefing of this scenario.
    pub scenario: Option<String>,
    /// The moment as RFC 3339.
    pub clock: fn() -> String,
    /// The seed of the next call.
    pub seed: Arc<dyn Fn() -> u64 + Send + Sync>,
    /// Whether the environment names a display (`DISPLAY`, `WAYLAND_DISPLAY`; always on other systems).
    pub has_display: bool,
}

/// Why no window can be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unavailable {
    /// The environment names no display.
    NoDisplay,
    /// No graphics driver was found.
    NoDriver,
    /// The display could not be opened.
    DisplayRefused,
}

impl fmt::Display for Unavailable {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoDisplay => "there is no display",
            Self::NoDriver => "there is no graphics driver (Vulkan, Metal or DirectX 12)",
            Self::DisplayRefused => "failed to open the display",
        })
    }
}

impl std::error::Error for Unavailable {}

/// Opens the window and stays until it is closed.
pub fn run(start: Start) -> Result<(), Unavailable> {
    if !start.has_display {
        return Err(Unavailable::NoDisplay);
    }
    let resources = quietly(find_driver).ok_or(Unavailable::NoDriver)?;
    let mut app = quietly(|| {
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(bevy::window::WindowPlugin { primary_window: Some(window()), ..default() })
                .set(RenderPlugin { render_creation: RenderCreation::Manual(resources), ..default() })
                .set(LogPlugin { filter: "error".to_owned(), ..default() }),
        );
        app
    })
    .ok_or(Unavailable::DisplayRefused)?;
    app.add_plugins((pace::plugin, WindowPlugin::new(start)));
    app.run();
    Ok(())
}

/// The screens without the engine's own plugins, so that tests and pictures can run them off-screen.
pub struct WindowPlugin {
    start: std::sync::Mutex<Option<Start>>,
}

impl WindowPlugin {
    /// The screens for this start.
    pub fn new(start: Start) -> Self {
        Self { start: std::sync::Mutex::new(Some(start)) }
    }
}

impl Plugin for WindowPlugin {
    fn build(&self, app: &mut App) {
        let Some(start) = self.start.lock().ok().and_then(|mut start| start.take()) else { return };
        let straight = start.scenario.is_some();
        let office = Office::new(start);
        let world = app.world_mut();
        let look = world.resource_scope(|world, mut fonts: Mut<Assets<Font>>| {
            Look::new(&office, &mut fonts, &mut world.resource_mut::<Assets<Image>>())
        });
        app.insert_resource(ClearColor(look.palette.ground)).insert_resource(look).insert_resource(office);
        app.add_plugins((
            TabNavigationPlugin,
            screen::plugin,
            boxes::plugin,
            sitter::plugin,
            look::plugin,
            widgets::plugin,
            motion::plugin,
            focus::plugin,
        ));
        app.add_plugins((
            title::plugin,
            list::plugin,
            attempts::plugin,
            briefing::plugin,
            call::plugin,
            desk::plugin,
            board::plugin,
            debrief::plugin,
            settings::plugin,
            pause::plugin,
        ));
        app.add_systems(Last, office::keep.run_if(on_message::<AppExit>));
        app.add_systems(Startup, move |mut commands: Commands, mut redraw: screen::Redraw| {
            commands.spawn((Camera2d, Msaa::Off, IsDefaultUiCamera));
            if straight {
                redraw.go(screen::Screen::Briefing);
            }
        });
        // A frame here is hundreds of small systems: handing each to another thread costs more than
        // running it, and where the picture is drawn in software the cores are wanted there.
        for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
            schedule.set_executor(SingleThreadedExecutor::new());
        }
    }
}

fn window() -> Window {
    Window {
        title: "Holdord".to_owned(),
        name: Some("holdord".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        present_mode: PresentMode::AutoVsync,
        resize_constraints: WindowResizeConstraints { min_width: 800.0, min_height: 560.0, ..default() },
        ..default()
    }
}

fn find_driver() -> RenderResources {
    let settings = WgpuSettings::default();
    let backends = settings.backends.unwrap_or_default();
    bevy::tasks::block_on(initialize_renderer(backends, None, &settings))
}

/// Runs what may panic without a word about it.
fn quietly<T>(what: impl FnOnce() -> T) -> Option<T> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let result = catch_unwind(AssertUnwindSafe(what)).ok();
    std::panic::set_hook(hook);
    result
}
