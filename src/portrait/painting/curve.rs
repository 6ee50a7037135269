//! Points, and the smooth lines through them.
//!
//! A face is told by a few points an illustrator would name (temple, cheekbone, corner of the jaw);
//! a Catmull-Rom curve runs through every one of them, so moving a point moves the drawn line
//! there and nowhere else.

use std::ops::{Add, Mul, Sub};

/// A place, in head units or in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Point {
    pub(super) x: f32,
    pub(super) y: f32,
}

pub(super) const fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

impl Point {
    pub(super) fn toward(self, other: Self, share: f32) -> Self {
        self + (other - self) * share
    }

    pub(super) fn length(self) -> f32 {
        self.x.hypot(self.y)
    }

    /// Of length 1, or nothing when this is (nearly) nothing.
    pub(super) fn unit(self) -> Self {
        let length = self.length();
        if length < 1e-6 { Self::default() } else { self * length.recip() }
    }

    /// Turned a quarter to the left.
    pub(super) fn left(self) -> Self {
        at(-self.y, self.x)
    }

    pub(super) fn cross(self, other: Self) -> f32 {
        self.x * other.y - self.y * other.x
    }
}

impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        at(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        at(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f32> for Point {
    type Output = Self;

    fn mul(self, factor: f32) -> Self {
        at(self.x * factor, self.y * factor)
    }
}

/// A smooth line through all points, `steps` pieces between each two.
pub(super) fn open(points: &[Point], steps: usize) -> Vec<Point> {
    let last = points.len().saturating_sub(1);
    let mut line = Vec::with_capacity(last * steps + 1);
    for start in 0..last {
        let around = [points[start.saturating_sub(1)], points[start], points[start + 1], points[(start + 2).min(last)]];
        line.extend((0..steps).map(|step| between(around, step as f32 / steps as f32)));
    }
    line.extend(points.last());
    line
}

/// A smooth closed line through all points, `steps` pieces between each two.
pub(super) fn closed(points: &[Point], steps: usize) -> Vec<Point> {
    let count = points.len();
    let mut line = Vec::with_capacity(count * steps);
    for start in 0..count {
        let around = [
            points[(start + count - 1) % count],
            points[start],
            points[(start + 1) % count],
            points[(start + 2) % count],
        ];
        line.extend((0..steps).map(|step| between(around, step as f32 / steps as f32)));
    }
    line
}

/// The points mirrored left to right, in reverse order: the other half of a symmetric outline.
pub(super) fn mirrored(points: &[Point]) -> impl Iterator<Item = Point> + '_ {
    points.iter().rev().map(|point| at(-point.x, point.y))
}

/// An ellipse of `count` points, counterclockwise from the right.
pub(super) fn ellipse(center: Point, radii: Point, count: usize) -> Vec<Point> {
    (0..count)
        .map(|step| {
            let (sin, cos) = (step as f32 / count as f32 * std::f32::consts::TAU).sin_cos();
            center + at(cos * radii.x, sin * radii.y)
        })
        .collect()
}

/// A rectangle between two corners whose own corners are cut round by `radius`.
pub(super) fn rounded(low: Point, high: Point, radius: f32) -> Vec<Point> {
    let radius = radius.min((high.x - low.x) / 2.0).min((high.y - low.y) / 2.0);
    let corners = [
        (at(high.x - radius, high.y - radius), 0.0),
        (at(low.x + radius, high.y - radius), 1.0),
        (at(low.x + radius, low.y + radius), 2.0),
        (at(high.x - radius, low.y + radius), 3.0),
    ];
    let mut line = Vec::with_capacity(20);
    for (center, quarter) in corners {
        for step in 0..5 {
            let turn = (quarter + step as f32 / 4.0) * std::f32::consts::FRAC_PI_2;
            line.push(center + at(turn.cos(), turn.sin()) * radius);
        }
    }
    line
}

fn between([before, start, end, after]: [Point; 4], share: f32) -> Point {
    let (square, cube) = (share * share, share * share * share);
    before * (-0.5 * cube + square - 0.5 * share)
        + start * (1.5 * cube - 2.5 * square + 1.0)
        + end * (-1.5 * cube + 2.0 * square + 0.5 * share)
        + after * (0.5 * cube - 0.5 * square)
}

#[cfg(test)]
mod tests {
    use super::{at, closed, open};

    #[test]
    fn a_curve_goes_through_its_points() {
        let points = [at(0.0, 0.0), at(1.0, 2.0), at(3.0, 1.0)];
        let line = open(&points, 4);
        assert_eq!(line.len(), 9);
        for (place, point) in points.iter().enumerate() {
            assert!((line[place * 4] - *point).length() < 1e-5);
        }
        assert_eq!(closed(&points, 4).len(), 12);
        assert!(open(&[], 4).is_empty() && closed(&[], 4).is_empty());
    }
}
