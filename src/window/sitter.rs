//! The person in the picture: one mesh, made anew whenever they have moved.
//!
//! The interface lies over it; where the stage stands, the interface is transparent. The portrait
//! knows how a person looks, the screen that shows them what they do.

use super::look::Look;
use super::office::Office;
use super::screen::Screen;
use super::theme::Palette;
use crate::library::asset;
use crate::portrait::{Activity, Character, Demeanor, Figure, Light, Painting, View, paint_into};
use crate::scenario::Feeling;
use bevy::asset::{RenderAssetUsages, uuid_handle};
use bevy::camera::visibility::NoFrustumCulling;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy::render::render_resource::AsBindGroup;
use bevy::shader::{Shader, ShaderRef};
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dPlugin};

/// The part of the screen in which the person sits.
#[derive(Component)]
pub(super) struct Stage;

/// The person's mesh.
#[derive(Component)]
struct Portrait;

/// Who sits there, and how they move.
#[derive(Resource)]
pub(super) struct Sitter {
    character: Option<Character>,
    pub(super) figure: Figure,
    painting: Painting,
    /// The call it sits in; none outside of calls.
    pub(super) call: Option<(u32, usize)>,
    /// Turns of the call that the figure has taken in.
    pub(super) turns: usize,
}

/// What it is painted with: the colors of the mesh alone, because the engine's own material looks
/// up a texture in every pixel, which a software renderer does not get for nothing.
#[derive(Asset, TypePath, AsBindGroup, Clone)]
struct Paint {}

impl Material2d for Paint {
    fn vertex_shader() -> ShaderRef {
        SHADER.into()
    }

    fn fragment_shader() -> ShaderRef {
        SHADER.into()
    }

    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }
}

/// Draws colored triangles.
const SHADER: Handle<Shader> = uuid_handle!("17608ada-4ec8-437a-a06b-50fd4f4e91d4");

/// Who is seen on the first screen.
const HOST: &str = "torbjorn-hauge";

pub(super) fn plugin(app: &mut App) {
    if let Some(mut shaders) = app.world_mut().get_resource_mut::<Assets<Shader>>() {
        let shader = Shader::from_wgsl(include_str!("portrait.wgsl"), "window/portrait.wgsl");
        let _ = shaders.insert(&SHADER, shader);
    }
    app.add_plugins(Material2dPlugin::<Paint>::default());
    app.add_systems(OnEnter(Screen::Title), (host, unroll).chain()).add_systems(OnEnter(Screen::Call), unroll);
    let shown = in_state(Screen::Title).or_else(in_state(Screen::Call));
    app.add_systems(
        PostUpdate,
        repaint.after(bevy::ui::UiSystems::Layout).run_if(shown).run_if(resource_exists::<Sitter>),
    );
}

impl Sitter {
    /// A person by the id of their file, who has been in this demeanor for a while.
    pub(super) fn new(id: &str, seed: u64, demeanor: &Demeanor) -> Self {
        let file = asset(&format!("assets/characters/{id}.ron")).unwrap_or_default();
        let character = ron::from_str::<Character>(&file).ok();
        Self { character, figure: Figure::settled(seed, demeanor), painting: Painting::default(), call: None, turns: 0 }
    }
}

/// Somebody at peace welcomes the trainee.
fn host(mut commands: Commands, office: Res<Office>) {
    let demeanor = Demeanor {
        anger: 0,
        trust: 90,
        expressiveness: 60,
        feeling: Feeling::Worried,
        activity: Activity::Relieved,
        reduced_motion: office.settings.reduced_motion,
    };
    commands.insert_resource(Sitter::new(HOST, 4, &demeanor));
}

/// Puts up the canvas.
fn unroll(
    mut commands: Commands,
    screen: Res<State<Screen>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut paints: ResMut<Assets<Paint>>,
) {
    let mut mesh = Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default());
    mesh.insert_attribute(Mesh::ATTRIBUTE_POSITION, vec![[0.0_f32; 3]; 3]);
    mesh.insert_attribute(Mesh::ATTRIBUTE_COLOR, vec![[0.0_f32; 4]; 3]);
    mesh.insert_indices(Indices::U32(vec![0, 1, 2]));
    commands.spawn((
        Portrait,
        DespawnOnExit(*screen.get()),
        NoFrustumCulling,
        Mesh2d(meshes.add(mesh)),
        MeshMaterial2d(paints.add(Paint {})),
    ));
}

fn repaint(
    look: Res<Look>,
    mut sitter: ResMut<Sitter>,
    stage: Single<(&ComputedNode, &UiGlobalTransform), With<Stage>>,
    camera: Single<&Camera>,
    portrait: Single<(&Mesh2d, &mut Transform), With<Portrait>>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    let (node, place) = *stage;
    let ((mesh, mut transform), Some(window)) = (portrait.into_inner(), camera.logical_viewport_size()) else { return };
    let size = node.size() * node.inverse_scale_factor;
    if size.min_element() < 8.0 {
        return;
    }
    let middle = place.translation * node.inverse_scale_factor;
    transform.translation = Vec3::new(middle.x - window.x / 2.0, window.y / 2.0 - middle.y, 0.0);
    let light = if look.palette == Palette::night() { Light::Night } else { Light::Day };
    let view = View { width: size.x, height: size.y, feather: 1.2 * node.inverse_scale_factor, light };
    let Sitter { character, figure, painting, .. } = &mut *sitter;
    let Some(character) = character else { return };
    paint_into(painting, character, figure, view);
    if let Some(mut mesh) = meshes.get_mut(mesh) {
        mesh.insert_attribute(
            Mesh::ATTRIBUTE_POSITION,
            painting.positions.iter().map(|[x, y]| [*x, *y, 0.0]).collect::<Vec<_>>(),
        );
        mesh.insert_attribute(
            Mesh::ATTRIBUTE_COLOR,
            painting.colors.iter().map(|color| linear(*color)).collect::<Vec<_>>(),
        );
        mesh.insert_indices(Indices::U32(painting.indices.clone()));
    }
}

fn linear([red, green, blue, alpha]: [f32; 4]) -> [f32; 4] {
    let light = |share: f32| if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) };
    [light(red), light(green), light(blue), alpha]
}
