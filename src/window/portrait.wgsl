// The portrait: triangles with a color at each corner, and nothing else.
#import bevy_sprite::mesh2d_functions as functions

struct Corner {
    @builtin(position) position: vec4<f32>,
    @location(0) color: vec4<f32>,
};

@vertex
fn vertex(
    @builtin(instance_index) instance: u32,
    @location(0) place: vec3<f32>,
    @location(4) color: vec4<f32>,
) -> Corner {
    let way = functions::get_world_from_local(instance);
    return Corner(functions::mesh2d_position_local_to_clip(way, vec4(place, 1.0)), color);
}

@fragment
fn fragment(corner: Corner) -> @location(0) vec4<f32> {
    return corner.color;
}
