// Triangles with a color at each corner, and nothing else.
#import bevy_render::view::View

@group(0) @binding(0) var<uniform> view: View;

struct Corner {
    @builtin(position) position: vec4<f32>,
    @location(0) color: vec4<f32>,
};

@vertex
fn vertex(@location(0) place: vec2<f32>, @location(1) color: vec4<f32>) -> Corner {
    return Corner(view.clip_from_world * vec4(place, 0.0, 1.0), color);
}

@fragment
fn fragment(corner: Corner) -> @location(0) vec4<f32> {
    return corner.color;
}
