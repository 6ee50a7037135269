//! The screens on the engine with nothing shown, pressed as a screen reader presses them: by label.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::app::PluginGroupBuilder;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use bevy::ui_widgets::Activate;
use bevy::winit::WinitPlugin;
use holdord::library::Library;
use holdord::locale::Language;
use holdord::play::{Settings, SharedStore};
use holdord::window::{Start, WindowPlugin};
use std::sync::Arc;
use std::time::Duration;

/// One step of time.
pub(crate) const STEP: Duration = Duration::from_millis(50);

/// The engine's plugins that need neither display nor event loop.
pub(crate) fn plugins() -> PluginGroupBuilder {
    DefaultPlugins.build().disable::<WinitPlugin>().disable::<LogPlugin>()
}

/// The seed of every call.
pub(crate) const SEED: u64 = 9;

/// The program with these settings.
pub(crate) fn open(settings: Settings, store: Option<SharedStore>, plugins: PluginGroupBuilder) -> App {
    let start = Start {
        library: Arc::new(Library::open(&[]).expect("the shipped files are whole")),
        store,
        settings,
        system_language: Language::English,
        scenario: None,
        clock: || "2026-03-10T10:12:00Z".to_owned(),
        seed: Arc::new(|| SEED),
        has_display: true,
    };
    let mut app = App::new();
    app.add_plugins(plugins);
    app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
    app.add_plugins(WindowPlugin::new(start));
    app.finish();
    app.cleanup();
    app
}

/// Lets time pass.
pub(crate) fn pass(app: &mut App, steps: usize) {
    for _ in 0..steps {
        app.update();
    }
}

/// The labels of everything that can be pressed, in no order.
pub(crate) fn labels(app: &mut App) -> Vec<String> {
    let mut nodes = app.world_mut().query::<&AccessibilityNode>();
    let pressable =
        |node: &&AccessibilityNode| matches!(node.role(), Role::Button | Role::RadioButton | Role::CheckBox);
    nodes.iter(app.world()).filter(pressable).map(|node| node.label().unwrap_or_default().to_owned()).collect()
}

/// Presses what starts with this label.
pub(crate) fn press(app: &mut App, label: &str) {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let found = nodes.iter(app.world()).find(|(_, node)| node.label().is_some_and(|own| own.starts_with(label)));
    let Some((entity, _)) = found else { panic!("nothing to press is called “{label}”: {:?}", labels(app)) };
    app.world_mut().trigger(Activate { entity });
    pass(app, 3);
}

/// All words on the screen; small numbers between them are left out.
#[allow(dead_code, reason = "the pictures do not read")]
pub(crate) fn words(app: &mut App) -> String {
    let mut texts = app.world_mut().query::<(&Text, &TextFont, Option<&Children>)>();
    let mut spans = app.world_mut().query::<(&TextSpan, &TextFont)>();
    let world = app.world();
    let whole = |(text, font, parts): (&Text, &TextFont, Option<&Children>)| {
        let parts = parts.into_iter().flatten().filter_map(|part| spans.get(world, *part).ok());
        let parts = parts.filter(|(_, own)| own.font_size == font.font_size).map(|(span, _)| span.0.as_str());
        std::iter::once(text.0.as_str()).chain(parts).collect::<String>()
    };
    texts.iter(world).map(whole).collect::<Vec<_>>().join("\n")
}
