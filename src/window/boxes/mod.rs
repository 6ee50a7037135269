//! Boxes of the interface, drawn as plain triangles.
//!
//! The engine measures the distance to the edge and looks up a texture in every pixel of every
//! box. A graphics card does not notice; for a software renderer that was half of each frame. So
//! what is a plain box is taken out of what the engine is about to draw and drawn here, in its
//! place in the same order; everything else (words, pictures, boxes that are cut off) stays with
//! the engine.

mod shape;

use bevy::asset::{Handle, uuid_handle};
use bevy::ecs::system::SystemParamItem;
use bevy::ecs::system::lifetimeless::{Read, SRes};
use bevy::math::FloatOrd;
use bevy::mesh::VertexBufferLayout;
use bevy::prelude::*;
use bevy::render::render_phase::{
    AddRenderCommand, DrawFunctions, PhaseItem, PhaseItemExtraIndex, RenderCommand, RenderCommandResult,
    SetItemPipeline, TrackedRenderPass, ViewSortedRenderPhases,
};
use bevy::render::render_resource::{
    BindGroupLayoutDescriptor, BlendState, BufferUsages, ColorTargetState, ColorWrites, FragmentState, IndexFormat,
    PipelineCache, RawBufferVec, RenderPipelineDescriptor, SpecializedRenderPipeline, SpecializedRenderPipelines,
    TextureFormat, VertexFormat, VertexState, VertexStepMode,
};
use bevy::render::renderer::{RenderDevice, RenderQueue};
use bevy::render::sync_world::MainEntity;
use bevy::render::view::ExtractedView;
use bevy::render::{ExtractSchedule, GpuResourceAppExt, Render, RenderApp, RenderSystems};
use bevy::shader::Shader;
use bevy::ui_render::{ExtractedUiNodes, RenderUiSystems, SetUiViewBindGroup, TransparentUi, UiCameraView, UiPipeline};
use shape::{Shape, Triangles, Vertex};
use std::ops::Range;

/// What a box lies below the order it was given: the color behind words has the order of the words, and the engine
/// tells them apart by which it met first. It is less than between any two orders of one node.
const BEHIND: f32 = 0.001;

/// Draws colored triangles.
const SHADER: Handle<Shader> = uuid_handle!("4a8819fb-500c-492b-b9f1-a9910833d059");

pub(super) fn plugin(app: &mut App) {
    let Some(mut shaders) = app.world_mut().get_resource_mut::<Assets<Shader>>() else { return };
    let shader = Shader::from_wgsl(include_str!("flat.wgsl"), "window/boxes/flat.wgsl");
    if shaders.insert(&SHADER, shader).is_err() {
        return;
    }
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    render
        .init_resource::<Boxes>()
        .init_gpu_resource::<Buffers>()
        .init_gpu_resource::<SpecializedRenderPipelines<Pipeline>>()
        .add_render_command::<TransparentUi, DrawBoxes>()
        .add_systems(ExtractSchedule, take.after(RenderUiSystems::ExtractText))
        .add_systems(Render, (queue.in_set(RenderSystems::Queue), prepare.in_set(RenderSystems::PrepareBindGroups)));
}

/// A box that is to be drawn in this frame.
struct Boxed {
    shape: Shape,
    order: f32,
    camera: Entity,
    entity: (Entity, MainEntity),
}

/// The boxes of this frame.
#[derive(Resource, Default)]
struct Boxes {
    boxes: Vec<Boxed>,
    triangles: Triangles,
}

/// The same for the graphics driver.
#[derive(Resource)]
struct Buffers {
    vertices: RawBufferVec<Vertex>,
    indices: RawBufferVec<u32>,
}

impl Default for Buffers {
    fn default() -> Self {
        Self { vertices: RawBufferVec::new(BufferUsages::VERTEX), indices: RawBufferVec::new(BufferUsages::INDEX) }
    }
}

/// Boxes that follow one another and are drawn at once.
#[derive(Component)]
struct Batch(Range<u32>);

/// Takes the plain boxes away from the engine.
fn take(mut nodes: ResMut<ExtractedUiNodes>, mut boxes: ResMut<Boxes>) {
    let boxes = &mut boxes.boxes;
    boxes.clear();
    nodes.uinodes.retain(|node| {
        let Some(shape) = Shape::of(node) else { return true };
        boxes.push(Boxed {
            shape,
            order: node.z_order - BEHIND,
            camera: node.extracted_camera_entity,
            entity: (node.render_entity, node.main_entity),
        });
        false
    });
}

/// Puts them in their places among all that is drawn.
fn queue(
    boxes: Res<Boxes>,
    ui: Option<Res<UiPipeline>>,
    mut pipelines: ResMut<SpecializedRenderPipelines<Pipeline>>,
    mut phases: ResMut<ViewSortedRenderPhases<TransparentUi>>,
    cameras: Query<&UiCameraView, With<ExtractedView>>,
    views: Query<&ExtractedView>,
    cache: Res<PipelineCache>,
    functions: Res<DrawFunctions<TransparentUi>>,
) {
    let Some(ui) = ui else { return };
    let pipeline = Pipeline(ui.view_layout.clone());
    let draw_function = functions.read().id::<DrawBoxes>();
    for (index, boxed) in boxes.boxes.iter().enumerate() {
        let Ok(view) = cameras.get(boxed.camera).and_then(|camera| views.get(camera.0)) else { continue };
        let Some(phase) = phases.get_mut(&view.retained_view_entity) else { continue };
        phase.add_transient(TransparentUi {
            draw_function,
            pipeline: pipelines.specialize(&cache, &pipeline, view.target_format),
            entity: boxed.entity,
            sort_key: FloatOrd(boxed.order),
            index,
            batch_range: 0..0,
            extra_index: PhaseItemExtraIndex::None,
            indexed: true,
        });
    }
}

/// Makes the triangles in the order in which they are drawn.
fn prepare(
    mut commands: Commands,
    device: Res<RenderDevice>,
    gpu: Res<RenderQueue>,
    mut frame: ResMut<Boxes>,
    mut buffers: ResMut<Buffers>,
    mut phases: ResMut<ViewSortedRenderPhases<TransparentUi>>,
) {
    let Boxes { boxes: all, triangles } = &mut *frame;
    triangles.vertices.clear();
    triangles.indices.clear();
    let mut batches: Vec<(Entity, Batch)> = Vec::new();
    for phase in phases.values_mut() {
        let mut leader = None;
        for place in 0..phase.items.len() {
            let item = &phase.items[place];
            let Some(boxed) = all.get(item.index).filter(|boxed| boxed.entity.0 == item.entity()) else {
                leader = None;
                continue;
            };
            let from = triangles.indices.len() as u32;
            boxed.shape.draw(triangles);
            let to = triangles.indices.len() as u32;
            let leads = *leader.get_or_insert(place);
            if leads == place {
                batches.push((boxed.entity.0, Batch(from..to)));
            } else if let Some((_, batch)) = batches.last_mut() {
                batch.0.end = to;
            }
            phase.items[leads].batch_range_mut().end += 1;
        }
    }
    buffers.vertices.clear();
    buffers.indices.clear();
    buffers.vertices.extend(triangles.vertices.iter().copied());
    buffers.indices.extend(triangles.indices.iter().copied());
    buffers.vertices.write_buffer(&device, &gpu);
    buffers.indices.write_buffer(&device, &gpu);
    commands.try_insert_batch(batches);
}

type DrawBoxes = (SetItemPipeline, SetUiViewBindGroup<0>, DrawBatch);

/// Draws the triangles of a batch.
struct DrawBatch;

impl<P: PhaseItem> RenderCommand<P> for DrawBatch {
    type Param = SRes<Buffers>;
    type ViewQuery = ();
    type ItemQuery = Read<Batch>;

    fn render<'w>(
        _: &P,
        (): (),
        batch: Option<&'w Batch>,
        buffers: SystemParamItem<'w, '_, Self::Param>,
        pass: &mut TrackedRenderPass<'w>,
    ) -> RenderCommandResult {
        let buffers = buffers.into_inner();
        let (Some(batch), Some(vertices), Some(indices)) = (batch, buffers.vertices.buffer(), buffers.indices.buffer())
        else {
            return RenderCommandResult::Skip;
        };
        pass.set_vertex_buffer(0, vertices.slice(..));
        pass.set_index_buffer(indices.slice(..), IndexFormat::Uint32);
        pass.draw_indexed(batch.0.clone(), 0, 0..1);
        RenderCommandResult::Success
    }
}

/// How they are drawn; holds the layout of what the shader reads of the view.
struct Pipeline(BindGroupLayoutDescriptor);

impl SpecializedRenderPipeline for Pipeline {
    type Key = TextureFormat;

    fn specialize(&self, format: TextureFormat) -> RenderPipelineDescriptor {
        let corner = [VertexFormat::Float32x2, VertexFormat::Float32x4];
        RenderPipelineDescriptor {
            label: Some("boxes".into()),
            layout: vec![self.0.clone()],
            vertex: VertexState {
                shader: SHADER,
                buffers: vec![VertexBufferLayout::from_vertex_formats(VertexStepMode::Vertex, corner)],
                ..default()
            },
            fragment: Some(FragmentState {
                shader: SHADER,
                targets: vec![Some(ColorTargetState {
                    format,
                    blend: Some(BlendState::ALPHA_BLENDING),
                    write_mask: ColorWrites::ALL,
                })],
                ..default()
            }),
            ..default()
        }
    }
}
