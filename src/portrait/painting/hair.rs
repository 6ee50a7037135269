//! Hair: a mass behind the head, a mass before it, and a few strands of light.
//!
//! A style is two lines in head units: the outside of the hair and where it ends on the face. It
//! lies on a slightly larger head than the face does, so it turns with it and a little less.

use super::curve::{self, Point, at};
use super::{
    Sitting,
    brush::{Brush, Ink},
    hairstyle,
};

/// Everything a style is drawn from, right half or whole, in head units.
pub(super) struct Cut {
    /// Behind head and neck; closed, empty when nothing shows there.
    pub(super) behind: Vec<Point>,
    /// Masses before the head: the outside from left to right and the edge on the face back.
    pub(super) front: Vec<(Vec<Point>, Vec<Point>)>,
    /// Strands of light and of shade: from root to tip.
    pub(super) strands: Vec<[Point; 3]>,
    /// Loose ends beside the face: from root to tip.
    pub(super) locks: Vec<[Point; 4]>,
}

pub(super) fn draw_behind(brush: &mut Brush, sitting: &Sitting) {
    let cut = hairstyle::cut(sitting.who.hair.style);
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    if !cut.behind.is_empty() {
        let mass = curve::closed(&rig.all_deep(&cut.behind, -0.25), rig.steps());
        let (high, low) = (rig.deep(at(0.0, 2.1), -0.25), rig.deep(at(0.3, 0.9), -0.25));
        brush.fill(&mass, Ink::run(tones.hair, high, tones.hair_dark, low));
    }
}

pub(super) fn draw_front(brush: &mut Brush, sitting: &Sitting) {
    let cut = hairstyle::cut(sitting.who.hair.style);
    let (rig, tones) = (&sitting.rig, &sitting.tones);
    for (outside, edge) in &cut.front {
        // The shadow hair throws on the skin, a little below its edge.
        let shift = at(rig.px(0.015), rig.px(-0.025));
        let edge = curve::open(&rig.all_on(edge), rig.steps());
        let cast: Vec<Point> = edge.iter().map(|point| *point + shift).collect();
        let thick = rig.px(0.075);
        let swell = |t: f32| thick * (t * (1.0 - t) * 14.0).min(1.0);
        brush.stroke(&cast, swell, Ink::veil(tones.deep, 0.26));
        let outside = outside.iter().map(|point| rig.deep(*point, rig.settled(*point, rim_depth(*point))));
        let mut mass = curve::open(&outside.collect::<Vec<_>>(), rig.steps());
        mass.extend(edge);
        let (left, right) = (rig.on(at(-0.5, 1.2)), rig.on(at(1.15, 0.2)));
        brush.fill(&mass, Ink::run(tones.hair, left, tones.hair.mix(tones.hair_dark, 0.75), right));
    }
    for lock in &cut.locks {
        let thick = rig.px(0.085);
        let swell = |t: f32| thick * (t * 4.0).min(1.0) * (1.0 - t * t * 0.9);
        let color = if lock[0].x > 0.0 { tones.hair.mix(tones.hair_dark, 0.6) } else { tones.hair };
        brush.stroke(&curve::open(&rig.all_on(lock), 4), swell, Ink::flat(color));
    }
    for (place, [root, middle, tip]) in cut.strands.iter().enumerate() {
        let line = [*root, *middle, *tip].map(|point| rig.deep(point, rig.settled(point, rim_depth(point))));
        let light = place % 2 == 0;
        let thick = rig.px(if light { 0.060 } else { 0.045 });
        let color = if light { tones.hair_light } else { tones.hair_dark };
        let swell = |t: f32| thick * (t * std::f32::consts::PI).sin();
        brush.stroke(&curve::open(&line, rig.steps() * 2), swell, Ink::veil(color, 0.55));
    }
}

/// How far forward the outside of the hair lies: the fringe is on the face, the sides are not.
fn rim_depth(point: Point) -> f32 {
    let inside = (1.0 - (point.x / 1.2).powi(2) - ((point.y - 0.2) / 1.6).powi(2)).max(0.0);
    0.95 * inside.sqrt()
}
