//! From points on a head to points in the picture.
//!
//! Faces are drawn flat, in head units: 1 is half the width of an average head, the origin lies
//! between the eyes. Each point has a depth on a rounded head, so a turn or a bow shifts the nose
//! more than the cheeks and the ears the other way; the side that is turned to us lies back, so
//! that more of it shows before the ear. That is all the third dimension there is.

use super::View;
use super::curve::{Point, at};
use crate::portrait::{character::Character, expression::Expression, figure::Figure};

/// How head and body stand in the picture at this moment.
pub(super) struct Rig {
    /// Pixels per head unit.
    pub(super) unit: f32,
    eyes: Point,
    width: f32,
    height: f32,
    yaw: (f32, f32),
    pitch: (f32, f32),
    roll: (f32, f32),
    /// How far the shoulders are drawn up, in head units.
    lift: f32,
    /// How the body holds the anger: below 0 it leans back, up to 1 it leans in, elbows out.
    pub(super) tension: f32,
    bottom: f32,
}

/// Where the skull sits on the spine: the head tilts about it.
const PIVOT: Point = at(0.0, -1.15);

/// How far forward the rim of the side that is turned to us lies.
const RIM: f32 = 0.10;

/// Where the eyes are while the person sits still, and the pixels of a head unit.
pub(super) fn seat(character: &Character, view: View) -> (Point, f32) {
    // On a very wide or a very tall picture the person keeps their size and leaves room.
    let size = view.height.min(view.width * 0.78);
    (at(character.stance.offset * size, view.height / 2.0 - size * 0.358), size * 0.188)
}

impl Rig {
    pub(super) fn new(character: &Character, face: &Expression, figure: &Figure, view: View) -> Self {
        let stance = character.stance;
        let (rest, unit) = seat(character, view);
        let tension = (0.62 * figure.warmth() + 0.55 * face.shoulders - 0.14).clamp(-0.5, 1.0);
        // Whoever leans in comes nearer and lower.
        let unit = unit * (1.0 + 0.055 * tension);
        // First the hand, then the person.
        let gone = ((0.55 - figure.presence()) / 0.55).max(0.0);
        let away = gone * gone * (3.0 - 2.0 * gone);
        let way = view.width * 0.5 + unit * 3.2;
        let eyes = rest + at(away * way, (away * 0.5 - 0.11 * tension) * unit);
        let calm = 1.0 - 0.4 * figure.warmth();
        let turn = (face.head_turn + stance.turn * calm) * 0.36;
        let bow = face.head_bow * 0.2 + 0.02;
        let tilt = -(face.head_tilt + stance.tilt * calm) * 0.13 - away * 0.2;
        Self {
            unit,
            eyes: eyes + at(0.0, (0.012 * figure.breath_lift() + 0.02 * face.shoulders) * unit),
            width: character.face.width,
            height: character.face.height,
            yaw: turn.sin_cos(),
            pitch: bow.sin_cos(),
            roll: tilt.sin_cos(),
            lift: 0.25 * face.shoulders + 0.03 * figure.breath_lift(),
            tension,
            bottom: -view.height / 2.0,
        }
    }

    /// A point on the front of the head.
    pub(super) fn on(&self, point: Point) -> Point {
        self.deep(point, self.settled(point, depth(point)))
    }

    /// How much of the side of the head shows on this side of the picture: above 0 where it is
    /// turned to us, below where it is turned away; about -0.3 to 0.3.
    pub(super) fn shows(&self, side: f32) -> f32 {
        -side * self.yaw.0
    }

    /// A depth near the rim, set back on the side that is turned to us.
    pub(super) fn settled(&self, point: Point, depth: f32) -> f32 {
        let rim = ((point.x.abs() - 0.70) / 0.28).clamp(0.0, 1.0);
        let near = (self.shows(point.x.signum()) / 0.12).clamp(0.0, 1.0);
        let share = rim * rim * (3.0 - 2.0 * rim) * near;
        depth + (RIM - depth) * share
    }

    /// A point lifted off the face by `more`, like the tip of the nose.
    pub(super) fn off(&self, point: Point, more: f32) -> Point {
        self.deep(point, depth(point) + more)
    }

    /// A point at a depth of its own: 0 at the ears, positive toward us.
    pub(super) fn deep(&self, point: Point, depth: f32) -> Point {
        let (x, y) = (point.x * self.width, point.y * self.height);
        let across = x * self.yaw.1 + depth * self.yaw.0;
        let toward = depth * self.yaw.1 - x * self.yaw.0;
        let up = y * self.pitch.1 - toward * self.pitch.0;
        let arm = at(across, up) - PIVOT;
        let turned = at(arm.x * self.roll.1 - arm.y * self.roll.0, arm.x * self.roll.0 + arm.y * self.roll.1);
        self.eyes + (turned + PIVOT) * self.unit
    }

    pub(super) fn all_on(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.on(*point)).collect()
    }

    pub(super) fn all_deep(&self, points: &[Point], depth: f32) -> Vec<Point> {
        points.iter().map(|point| self.deep(*point, depth)).collect()
    }

    /// A point of the body: it does not follow the head, and rises with breath and shoulders, at
    /// the shoulders (`share` 1) more than at the neck (0).
    pub(super) fn body(&self, point: Point, share: f32) -> Point {
        self.eyes + at(point.x, point.y + 0.07 + self.lift * share) * self.unit
    }

    /// A length in head units as pixels.
    pub(super) fn px(&self, length: f32) -> f32 {
        length * self.unit
    }

    /// The lower edge of the picture, in head units of the body.
    pub(super) fn floor(&self) -> f32 {
        (self.bottom - self.eyes.y) / self.unit - 0.4
    }

    /// Pieces between two points of a large outline: as many as the size in pixels asks for.
    pub(super) fn steps(&self) -> usize {
        ((self.unit / 30.0).round() as usize).clamp(2, 8)
    }
}

/// How far forward the front of the head is, in head units from the ears.
fn depth(point: Point) -> f32 {
    let side = (1.0 - (point.x / 1.08).powi(2)).max(0.0).sqrt();
    let along = if point.y > 0.0 {
        (1.0 - (point.y / 1.75).powi(2)).max(0.0).sqrt()
    } else {
        1.0 - 0.1 * (point.y / 1.4).powi(2)
    };
    0.86 * side * along
}
