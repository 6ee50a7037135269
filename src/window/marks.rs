//! The small marks of the window, drawn from lines: the four skills and a few signs the font lacks.
//!
//! Each is a handful of strokes in a square of 24 units, made into a picture once and tinted
//! where it stands. The debrief's mood curve is drawn by the same pen.

use super::signs::{Sign, day, phone, signs};
use crate::scoring::Skill;
use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};

/// Pictures of all marks.
#[derive(Clone)]
pub(super) struct Marks {
    skills: [Handle<Image>; 4],
    promises: [Handle<Image>; 8],
    /// Slanting lines, to fill areas with.
    pub(super) hatch: Handle<Image>,
    /// A day: the sun over a horizon.
    pub(super) day: Handle<Image>,
    /// A telephone receiver.
    pub(super) phone: Handle<Image>,
    /// Reached.
    pub(super) check: Handle<Image>,
    /// Missed.
    pub(super) cross: Handle<Image>,
    /// Folded.
    pub(super) closed: Handle<Image>,
    /// Unfolded.
    pub(super) open: Handle<Image>,
}

impl Marks {
    /// Draws them.
    pub(super) fn new(images: &mut Assets<Image>) -> Self {
        let mut mark = |strokes: &[Stroke]| images.add(draw(strokes, UVec2::splat(48), 2.0));
        Self {
            skills: Skill::ALL.map(|skill| mark(&of_skill(skill))),
            promises: signs().map(|strokes| mark(&strokes)),
            hatch: mark(&[-24.0, -12.0, 0.0, 12.0].map(|at| line(&[(at, 24.0), (at + 24.0, 0.0), (at + 48.0, -24.0)]))),
            day: mark(&day()),
            phone: mark(&phone()),
            check: mark(&[line(&[(4.0, 13.0), (10.0, 19.0), (20.0, 6.0)])]),
            cross: mark(&[line(&[(6.0, 6.0), (18.0, 18.0)]), line(&[(18.0, 6.0), (6.0, 18.0)])]),
            closed: mark(&[line(&[(9.0, 5.0), (16.0, 12.0), (9.0, 19.0)])]),
            open: mark(&[line(&[(5.0, 9.0), (12.0, 16.0), (19.0, 9.0)])]),
        }
    }

    /// The mark of a skill: ear, open hand, level, knot.
    pub(super) fn skill(&self, skill: Skill) -> Handle<Image> {
        self.skills[skill as usize].clone()
    }

    /// The sign of a promise: no two have the same shape.
    pub(super) fn promise(&self, sign: Sign) -> Handle<Image> {
        self.promises[sign as usize].clone()
    }
}

/// A line through points, with a width.
pub(super) struct Stroke {
    /// The points, y down.
    pub(super) points: Vec<Vec2>,
    /// In the units of the points.
    pub(super) width: f32,
}

/// White strokes on nothing; `scale` is pixels for each unit.
pub(super) fn draw(strokes: &[Stroke], size: UVec2, scale: f32) -> Image {
    let mut coverage = vec![0.0_f32; (size.x * size.y) as usize];
    for stroke in strokes {
        for pair in stroke.points.windows(2) {
            segment(&mut coverage, size, pair[0] * scale, pair[1] * scale, stroke.width * scale / 2.0);
        }
    }
    let data = coverage.iter().flat_map(|covered| [255, 255, 255, byte(*covered)]).collect();
    let extent = Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 };
    Image::new(extent, TextureDimension::D2, data, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::RENDER_WORLD)
}

fn segment(coverage: &mut [f32], size: UVec2, from: Vec2, to: Vec2, radius: f32) {
    let reach = Vec2::splat(radius + 1.0);
    let low = (from.min(to) - reach).max(Vec2::ZERO).as_uvec2();
    let high = (from.max(to) + reach).max(Vec2::ZERO).as_uvec2().min(size.saturating_sub(UVec2::ONE));
    for y in low.y..=high.y {
        for x in low.x..=high.x {
            let at = Vec2::new(x as f32 + 0.5, y as f32 + 0.5);
            let along = (to - from).length_squared().max(1e-6);
            let share = ((at - from).dot(to - from) / along).clamp(0.0, 1.0);
            let covered = (radius + 0.5 - at.distance(from + (to - from) * share)).clamp(0.0, 1.0);
            let pixel = &mut coverage[(y * size.x + x) as usize];
            *pixel = pixel.max(covered);
        }
    }
}

fn byte(share: f32) -> u8 {
    (share * 255.0).round() as u8
}

pub(super) fn line(points: &[(f32, f32)]) -> Stroke {
    Stroke { points: points.iter().map(|(x, y)| Vec2::new(*x, *y)).collect(), width: 2.2 }
}

/// A curve through points, by Catmull and Rom.
pub(super) fn curve(points: &[(f32, f32)]) -> Stroke {
    let at = |index: usize| Vec2::from(points[index.min(points.len() - 1)]);
    let mut smooth = Vec::new();
    for index in 0..points.len() - 1 {
        let (before, from, to, after) = (at(index.saturating_sub(1)), at(index), at(index + 1), at(index + 2));
        for step in 0_u8..8 {
            let t = f32::from(step) / 8.0;
            let point = from * 2.0
                + (to - before) * t
                + (before * 2.0 - from * 5.0 + to * 4.0 - after) * t * t
                + (from * 3.0 - before - to * 3.0 + after) * t * t * t;
            smooth.push(point * 0.5);
        }
    }
    smooth.push(at(points.len() - 1));
    Stroke { points: smooth, width: 2.2 }
}

fn of_skill(skill: Skill) -> Vec<Stroke> {
    match skill {
        Skill::Listening => vec![
            curve(&[
                (7.0, 10.0),
                (8.0, 5.0),
                (12.5, 3.0),
                (17.0, 5.5),
                (18.0, 10.0),
                (16.0, 13.5),
                (13.5, 16.0),
                (13.0, 19.5),
                (10.5, 21.5),
                (8.0, 19.5),
            ]),
            curve(&[(10.5, 11.0), (11.0, 8.0), (13.5, 7.5), (14.5, 10.0), (12.0, 13.5)]),
        ],
        Skill::Apologizing => vec![
            curve(&[(3.0, 13.0), (6.5, 17.5), (12.0, 20.5), (17.0, 18.5), (20.5, 12.0)]),
            line(&[(6.5, 17.0), (7.0, 8.0)]),
            line(&[(10.0, 15.0), (10.6, 5.0)]),
            line(&[(13.8, 15.0), (14.2, 4.5)]),
            line(&[(17.2, 16.0), (17.6, 7.0)]),
        ],
        Skill::AvoidingBlame => vec![
            line(&[(2.5, 8.0), (21.5, 8.0), (21.5, 16.0), (2.5, 16.0), (2.5, 8.0)]),
            line(&[(9.0, 8.0), (9.0, 11.0)]),
            line(&[(15.0, 8.0), (15.0, 11.0)]),
            line(&[(11.2, 12.8), (12.8, 12.8)]),
        ],
        Skill::Promising => vec![
            curve(&[
                (2.0, 15.0),
                (7.0, 16.0),
                (12.0, 12.0),
                (15.0, 7.0),
                (11.5, 4.5),
                (8.5, 8.0),
                (12.0, 13.5),
                (17.0, 16.5),
                (22.0, 15.0),
            ]),
            curve(&[(5.0, 20.0), (9.0, 19.0), (12.0, 16.0)]),
            curve(&[(19.0, 20.0), (15.5, 19.0), (13.5, 16.5)]),
        ],
    }
}
