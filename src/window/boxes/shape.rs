//! Rounded boxes and their edges as triangles.
//!
//! An edge fades out over one pixel, half of it on either side, as the engine's own boxes do: where
//! an edge lies between two pixels nothing of that is seen, in round corners it makes them smooth.

use bevy::math::{Mat2, Rect, Vec2};
use bevy::prelude::{AssetId, LinearRgba};
use bevy::ui::ResolvedBorderRadius;
use bevy::ui_render::{ExtractedUiItem, ExtractedUiNode, NodeType, shader_flags::BORDER_ALL};
use std::f32::consts::FRAC_PI_2;

/// Half the width over which an edge fades out, in pixels.
const SOFT: f32 = 0.5;
/// Pieces of a round corner.
const PIECES: usize = 8;
/// Points of a corner.
const POINTS: usize = PIECES + 1;
/// Points of an outline.
const ALL: usize = POINTS * 4;

/// Where a corner of a triangle is and its color: x, y, red, green, blue, alpha.
pub(super) type Vertex = [f32; 6];

/// Triangles that are gathered.
#[derive(Default)]
pub(super) struct Triangles {
    pub(super) vertices: Vec<Vertex>,
    pub(super) indices: Vec<u32>,
}

/// A box, or the edge of one.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Shape {
    place: Rect,
    /// From top left clockwise.
    radii: [f32; 4],
    /// The width of an edge; a box is filled.
    edge: Option<f32>,
    color: LinearRgba,
}

impl Shape {
    /// What a node shows, if it is a plain box that stands upright and lies wholly within what
    /// clips it.
    pub(super) fn of(node: &ExtractedUiNode) -> Option<Self> {
        let ExtractedUiItem::Node { color, rect, border_radius, border, node_type, .. } = &node.item else {
            return None;
        };
        if node.image != AssetId::default() || node.transform.matrix2 != Mat2::IDENTITY {
            return None;
        }
        let whole = Rect::from_center_size(node.transform.translation, rect.size());
        if node.clip.is_some_and(|clip| !clip.contains(whole.min) || !clip.contains(whole.max)) {
            return None;
        }
        let ResolvedBorderRadius { top_left, top_right, bottom_right, bottom_left } = *border_radius;
        let radii = [top_left, top_right, bottom_right, bottom_left];
        let (low, high) = (border.min_inset, border.max_inset);
        match node_type {
            NodeType::Rect => {
                let thick = [low.x.max(low.y), high.x.max(low.y), high.x.max(high.y), low.x.max(high.y)];
                let mut inner = radii;
                for (radius, thick) in inner.iter_mut().zip(thick) {
                    *radius = (*radius - thick).max(0.0);
                }
                let place = Rect { min: whole.min + low, max: whole.max - high };
                Some(Self { place, radii: inner, edge: None, color: *color })
            }
            NodeType::Border(BORDER_ALL) if low == high && low.x == low.y => {
                Some(Self { place: whole, radii, edge: Some(low.x), color: *color })
            }
            _ => None,
        }
    }

    /// Adds its triangles.
    pub(super) fn draw(&self, triangles: &mut Triangles) {
        let LinearRgba { red, green, blue, alpha } = self.color;
        let first = triangles.vertices.len() as u32;
        let mut ring = |offset: f32, alpha: f32| {
            for point in self.outline(offset) {
                triangles.vertices.push([point.x, point.y, red, green, blue, alpha]);
            }
        };
        ring(SOFT, 0.0);
        ring(-SOFT, alpha);
        let mut rings = 2;
        if let Some(edge) = self.edge {
            if edge > SOFT * 2.0 {
                ring(SOFT - edge, alpha);
                rings += 1;
            }
            ring(-SOFT - edge, 0.0);
            rings += 1;
        } else {
            Self::fill(first + ALL as u32, &mut triangles.indices);
        }
        for ring in 0..rings - 1 {
            band(first + ring * ALL as u32, &mut triangles.indices);
        }
    }

    /// From left to right in upright stripes: nearly all of a box is one of them.
    fn fill(ring: u32, indices: &mut Vec<u32>) {
        let half = (ALL / 2) as u32;
        for step in 0..half - 1 {
            let (top, low) = (ring + step, ring + ALL as u32 - 1 - step);
            indices.extend([top, top + 1, low - 1, top, low - 1, low]);
        }
    }

    /// The outline so far outside, from the left of the top left corner on clockwise.
    fn outline(&self, offset: f32) -> impl Iterator<Item = Vec2> {
        let Rect { min, max } = self.place;
        let corners = [
            (min, Vec2::new(-1.0, 0.0)),
            (Vec2::new(max.x, min.y), Vec2::new(0.0, -1.0)),
            (max, Vec2::new(1.0, 0.0)),
            (Vec2::new(min.x, max.y), Vec2::new(0.0, 1.0)),
        ];
        corners.into_iter().zip(self.radii).flat_map(move |((corner, way), radius)| {
            // `way` leads out of the side before the corner, `next` out of the one after it.
            let next = way.perp();
            // A sharp corner stays sharp.
            let reach = if radius < SOFT { 0.0 } else { (radius + offset).max(0.0) };
            let center = corner + (way + next) * (offset - reach);
            (0..POINTS).map(move |step| {
                let turn = step as f32 / PIECES as f32 * FRAC_PI_2;
                center + (way * turn.cos() + next * turn.sin()) * reach
            })
        })
    }
}

/// Two triangles for each step between a ring and the next.
fn band(ring: u32, indices: &mut Vec<u32>) {
    let all = ALL as u32;
    for step in 0..all {
        let next = (step + 1) % all;
        let [a, b, c, d] = [ring + step, ring + next, ring + all + next, ring + all + step];
        indices.extend([a, b, c, a, c, d]);
    }
}

#[cfg(test)]
mod tests {
    use super::{Shape, Triangles, Vertex};
    use bevy::math::{Affine2, Rect, Vec2};
    use bevy::prelude::{AssetId, Entity, LinearRgba};
    use bevy::sprite::BorderRect;
    use bevy::ui::ResolvedBorderRadius;
    use bevy::ui_render::{ExtractedUiItem, ExtractedUiNode, NodeType, shader_flags};

    fn node(size: Vec2, radius: f32, border: BorderRect, node_type: NodeType) -> ExtractedUiNode {
        let [top_left, top_right, bottom_right, bottom_left] = [radius; 4];
        ExtractedUiNode {
            z_order: 0.0,
            image: AssetId::default(),
            clip: None,
            extracted_camera_entity: Entity::PLACEHOLDER,
            item: ExtractedUiItem::Node {
                color: LinearRgba::WHITE,
                rect: Rect { min: Vec2::ZERO, max: size },
                atlas_scaling: None,
                flip_x: false,
                flip_y: false,
                border_radius: ResolvedBorderRadius { top_left, top_right, bottom_right, bottom_left },
                border,
                node_type,
            },
            main_entity: Entity::PLACEHOLDER.into(),
            render_entity: Entity::PLACEHOLDER,
            transform: Affine2::from_translation(size / 2.0),
        }
    }

    /// How much is covered, a soft edge by half; and every triangle turns the same way.
    fn covered(node: &ExtractedUiNode) -> f32 {
        let mut triangles = Triangles::default();
        Shape::of(node).expect("a plain box").draw(&mut triangles);
        let corner = |index: u32| -> Vertex { triangles.vertices[index as usize] };
        triangles
            .indices
            .chunks(3)
            .map(|three| {
                let [a, b, c] = [corner(three[0]), corner(three[1]), corner(three[2])];
                let turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
                assert!(turn > -0.01, "{a:?} {b:?} {c:?}");
                turn / 2.0 * (a[5] + b[5] + c[5]) / 3.0
            })
            .sum()
    }

    #[test]
    fn a_box_covers_what_it_is_as_large_as() {
        let (size, none, line) = (Vec2::new(60.0, 40.0), BorderRect::ZERO, BorderRect::all(2.0));
        let ring = NodeType::Border(shader_flags::BORDER_ALL);
        let cut = |radius: f32| (4.0 - std::f32::consts::PI) * radius * radius;
        let rows = [
            (0.0, none, NodeType::Rect, 2400.0),
            (8.0, none, NodeType::Rect, 2400.0 - cut(8.0)),
            (20.0, none, NodeType::Rect, 2400.0 - cut(20.0)),
            (0.0, line, NodeType::Rect, 56.0 * 36.0),
            (8.0, line, NodeType::Rect, 56.0 * 36.0 - cut(6.0)),
            (0.0, line, ring, 2400.0 - 56.0 * 36.0),
            (8.0, line, ring, 2400.0 - cut(8.0) - (56.0 * 36.0 - cut(6.0))),
            (8.0, BorderRect::all(1.0), ring, 2400.0 - cut(8.0) - (58.0 * 38.0 - cut(7.0))),
        ];
        for (radius, border, node_type, expected) in rows {
            let covered = covered(&node(size, radius, border, node_type));
            // Corners are made of straight pieces.
            assert!(
                (covered - expected).abs() < 1.0 + expected * 0.005,
                "{radius} {border:?} {node_type:?}: {covered} for {expected}"
            );
        }
    }

    #[test]
    fn what_is_no_plain_box_stays_with_the_engine() {
        let plain = || node(Vec2::new(60.0, 40.0), 8.0, BorderRect::ZERO, NodeType::Rect);
        let within = |min: f32| Some(Rect { min: Vec2::splat(min), max: Vec2::splat(100.0) });
        assert!(Shape::of(&plain()).is_some());
        assert!(Shape::of(&ExtractedUiNode { clip: within(0.0), ..plain() }).is_some());
        assert!(Shape::of(&ExtractedUiNode { clip: within(10.0), ..plain() }).is_none(), "it is cut off");
        let turned = Affine2::from_angle(0.3);
        assert!(Shape::of(&ExtractedUiNode { transform: turned, ..plain() }).is_none(), "it is turned");
        let below = NodeType::Border(shader_flags::BORDER_BOTTOM);
        assert!(Shape::of(&node(Vec2::ONE, 0.0, BorderRect::all(1.0), below)).is_none(), "it has one side");
    }
}
