//! Shapes into triangles: filled outlines, tapered strokes and soft spots of color.
//!
//! The window draws without multisampling, so every edge carries a strip that fades out over the
//! feather's width. Outlines are cut into triangles by clipping ears: they have at most some
//! hundred points, and a face has dents that a fan would fill.

use super::curve::Point;
use super::{Painting, curve::at, outline};
use crate::portrait::color::Color;

/// What a shape is filled with: one color, or two that run into each other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    near: Color,
    far: Color,
    alpha: f32,
    /// Where `near` is, the way to where `far` is, and how that fades the alpha.
    run: Option<(Point, Point, f32)>,
}

impl Ink {
    pub(super) fn flat(color: Color) -> Self {
        Self { near: color, far: color, alpha: 1.0, run: None }
    }

    pub(super) fn veil(color: Color, alpha: f32) -> Self {
        Self { near: color, far: color, alpha: alpha.clamp(0.0, 1.0), run: None }
    }

    /// From one color at one point to another color at another.
    pub(super) fn run(near: Color, start: Point, far: Color, end: Point) -> Self {
        Self { near, far, alpha: 1.0, run: Some((start, end - start, 1.0)) }
    }

    /// A veil that thins out to nothing between two points.
    pub(super) fn fading(color: Color, alpha: f32, start: Point, end: Point) -> Self {
        let alpha = alpha.clamp(0.0, 1.0);
        Self { near: color, far: color, alpha, run: Some((start, end - start, 0.0)) }
    }

    fn at(&self, place: Point) -> [f32; 4] {
        let (color, alpha) = match self.run {
            None => (self.near, self.alpha),
            Some((start, way, left)) => {
                let along = place - start;
                let squared = way.x * way.x + way.y * way.y;
                let share = (along.x * way.x + along.y * way.y) / squared.max(1e-6);
                let share = share.clamp(0.0, 1.0);
                (self.near.mix(self.far, share), self.alpha * (1.0 + (left - 1.0) * share))
            }
        };
        [color.red, color.green, color.blue, alpha]
    }
}

/// Puts shapes on a painting, one over the other.
pub(super) struct Brush<'a> {
    painting: &'a mut Painting,
    /// Half the picture's width and height: nothing is drawn beyond.
    half: Point,
    pub(super) feather: f32,
    /// What all colors are multiplied with: the light on this layer.
    pub(super) light: [f32; 3],
    around: Vec<usize>,
}

impl<'a> Brush<'a> {
    pub(super) fn new(painting: &'a mut Painting, width: f32, height: f32, feather: f32) -> Self {
        painting.positions.clear();
        painting.colors.clear();
        painting.indices.clear();
        let half = at(width / 2.0, height / 2.0);
        Self { painting, half, feather, light: [1.0; 3], around: Vec::new() }
    }

    /// Fills a closed outline that does not cross itself.
    pub(super) fn fill(&mut self, outline: &[Point], ink: Ink) {
        // A little beyond the edge, so that no soft edge shows along the picture's own.
        let reach = self.half + at(self.feather, self.feather);
        let mut outline = outline::within(outline, reach);
        if outline.len() < 3 || ink.alpha <= 0.003 {
            return;
        }
        if outline::area(&outline) < 0.0 {
            outline.reverse();
        }
        let count = outline.len();
        let first = self.painting.positions.len() as u32;
        let soft = self.feather / 2.0;
        let ways: Vec<Point> = (0..count)
            .map(|place| {
                let before = (outline[place] - outline[(place + count - 1) % count]).unit();
                let after = (outline[(place + 1) % count] - outline[place]).unit();
                let out = (before.left() + after.left()) * -1.0;
                // At a sharp corner the strip would shoot far out: cut it there.
                out * (soft * 2.0 / (out.x * out.x + out.y * out.y).max(0.7))
            })
            .collect();
        // The inner line is what is cut up, since slivers of the outline could turn over in it;
        // unless the whole shape is too thin to have an inside.
        let inner: Vec<Point> = outline.iter().zip(&ways).map(|(point, way)| *point - *way).collect();
        for (place, point) in inner.iter().enumerate() {
            self.vertex(*point, ink.at(outline[place]), true);
        }
        for (point, way) in outline.iter().zip(&ways) {
            self.vertex(*point + *way, ink.at(*point), false);
        }
        let indices = &mut self.painting.indices;
        let solid = outline::area(&inner) > outline::area(&outline) * 0.6;
        outline::triangles(if solid { &inner } else { &outline }, &mut self.around, |corner| {
            indices.push(first + corner as u32);
        });
        self.band(first, first + count as u32, count, true);
    }

    /// Fills the band between two lines of as many points each, for example a lip.
    ///
    /// It may thin out to nothing, at its ends or as a whole, as the opening of an eye does. Its
    /// ends are not softened: let them run to a point or lie under something else.
    pub(super) fn strip(&mut self, upper: &[Point], lower: &[Point], ink: Ink) {
        let count = upper.len().min(lower.len());
        if count < 2 || ink.alpha <= 0.003 {
            return;
        }
        let first = self.painting.positions.len() as u32;
        let soft = self.feather.max(0.01) / 2.0;
        let middle = |place: usize| upper[place].toward(lower[place], 0.5);
        let across =
            |place: usize| (middle((place + 1).min(count - 1)) - middle(place.saturating_sub(1))).unit().left();
        let facing = |place: usize| {
            let (gap, way) = (upper[place] - lower[place], across(place));
            gap.x * way.x + gap.y * way.y
        };
        let side = if (0..count).map(facing).sum::<f32>() < 0.0 { -1.0 } else { 1.0 };
        for (line, up, seen) in [(upper, 1.0, false), (upper, -1.0, true), (lower, 1.0, true), (lower, -1.0, false)] {
            for (place, point) in line.iter().enumerate().take(count) {
                let thick = (facing(place) * side).max(0.0);
                let reach = if seen { soft.min(thick / 2.0) } else { soft };
                let mut color = ink.at(*point);
                color[3] *= (2.0 * thick / (thick + soft * 2.0)).min(1.0);
                self.vertex(*point + across(place) * (side * up * reach), color, seen);
            }
        }
        for lane in 0..3 {
            let start = first + (lane * count) as u32;
            self.band(start, start + count as u32, count, false);
        }
    }

    /// A line with a width of its own at each point: `width` maps 0 (start) to 1 (end) to pixels.
    pub(super) fn stroke(&mut self, spine: &[Point], width: impl Fn(f32) -> f32, ink: Ink) {
        let count = spine.len();
        if count < 2 || ink.alpha <= 0.003 {
            return;
        }
        let soft = self.feather.max(0.01);
        let wide = |place: usize| width(place as f32 / (count - 1) as f32).max(0.0);
        let widest = (0..count).map(wide).fold(0.0, f32::max);
        // A hairline has no core: its two soft edges meet in the middle.
        let lanes: &[f32] = if widest < soft * 2.0 { &[-1.0, 0.0, 1.0] } else { &[-1.0, -0.5, 0.5, 1.0] };
        let first = self.painting.positions.len() as u32;
        // A blunt end fades out too, over one more step.
        let caps = [0, count - 1].map(|end| wide(end) > soft * 1.5);
        let before = usize::from(caps[0]);
        let row = count + before + usize::from(caps[1]);
        for lane in lanes {
            for step in 0..row {
                let place = (step.max(before) - before).min(count - 1);
                let ahead = spine[(place + 1).min(count - 1)];
                let along = (ahead - spine[place.saturating_sub(1)]).unit();
                let wide = wide(place);
                let reach = f32::midpoint(wide, soft);
                let core = ((wide - soft) / 2.0).max(0.0);
                let offset = if lane.abs() < 1.0 { core * lane.signum() * lane.abs() * 2.0 } else { reach * lane };
                let beyond = if step < before {
                    -soft
                } else if step >= before + count {
                    soft
                } else {
                    0.0
                };
                let mut color = ink.at(spine[place]);
                // What is thinner than its soft edge is fainter, not wider.
                color[3] *= (wide / if lanes.len() == 3 { reach } else { soft }).min(1.0);
                let seen = lane.abs() < 1.0 && beyond.abs() < 0.001;
                self.vertex(spine[place] + along.left() * offset + along * beyond, color, seen);
            }
        }
        for lane in 1..lanes.len() {
            let start = first + ((lane - 1) * row) as u32;
            self.band(start, start + row as u32, row, false);
        }
    }

    /// A soft band of shade: full along its middle, gone at both edges, like a fold in skin.
    pub(super) fn crease(&mut self, spine: &[Point], width: impl Fn(f32) -> f32, ink: Ink) {
        let count = spine.len();
        if count < 2 || ink.alpha <= 0.004 {
            return;
        }
        let first = self.painting.positions.len() as u32;
        for lane in [-0.5, 0.0, 0.5] {
            for (place, point) in spine.iter().enumerate() {
                let share = place as f32 / (count - 1) as f32;
                let along = (spine[(place + 1).min(count - 1)] - spine[place.saturating_sub(1)]).unit();
                let mut color = ink.at(*point);
                // It comes and goes along its length too.
                color[3] *= (share * std::f32::consts::PI).sin().max(0.0).sqrt();
                let reach = width(share).max(self.feather) * lane;
                self.vertex(*point + along.left() * reach, color, lane.abs() < 0.1);
            }
        }
        for lane in 0..2 {
            let start = first + (lane * count) as u32;
            self.band(start, start + count as u32, count, false);
        }
    }

    /// A soft spot: full in the middle, gone at the rim.
    pub(super) fn glow(&mut self, rim: &[Point], color: Color, alpha: f32) {
        if rim.len() < 3 || alpha <= 0.004 {
            return;
        }
        let count = rim.len();
        let sum = rim.iter().fold(Point::default(), |sum, point| sum + *point);
        let center = sum * (count as f32).recip();
        let first = self.painting.positions.len() as u32;
        let ink = |alpha| Ink::veil(color, alpha).at(center);
        self.vertex(center, ink(alpha), true);
        // Two rings, so that it falls off softly like light and not like a cone.
        // A mere dot needs one.
        let rings: &[(f32, f32)] = if count < 8 { &[(1.0, 0.0)] } else { &[(0.5, 0.56), (1.0, 0.0)] };
        for (share, left) in rings {
            for point in rim {
                self.vertex(center.toward(*point, *share), ink(alpha * left), true);
            }
        }
        for place in 0..count as u32 {
            let next = (place + 1) % count as u32;
            self.painting.indices.extend([first, first + 1 + place, first + 1 + next]);
        }
        if rings.len() > 1 {
            self.band(first + 1, first + 1 + count as u32, count, true);
        }
    }

    fn vertex(&mut self, place: Point, mut color: [f32; 4], seen: bool) {
        for (part, light) in color.iter_mut().zip(self.light) {
            *part = (*part * light).clamp(0.0, 1.0);
        }
        if !seen {
            color[3] = 0.0;
        }
        let x = place.x.clamp(-self.half.x, self.half.x);
        let y = place.y.clamp(-self.half.y, self.half.y);
        self.painting.positions.push([x, y]);
        self.painting.colors.push(color);
    }

    /// Two triangles for each step between two rows of vertices.
    fn band(&mut self, row: u32, other: u32, count: usize, closed: bool) {
        let count = count as u32;
        for place in 0..if closed { count } else { count - 1 } {
            let next = (place + 1) % count;
            let [a, b, c, d] = [row + place, row + next, other + next, other + place];
            self.painting.indices.extend([a, b, c, a, c, d]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Brush, Ink, Painting, at};
    use crate::portrait::color::Color;

    fn covered(painting: &Painting) -> f32 {
        let solid = |index: &u32| painting.colors[*index as usize][3] > 0.0;
        painting
            .indices
            .chunks(3)
            .filter(|triangle| triangle.iter().all(solid))
            .map(|triangle| {
                let [a, b, c] = [0, 1, 2].map(|corner| {
                    let [x, y] = painting.positions[triangle[corner] as usize];
                    at(x, y)
                });
                (b - a).cross(c - a).abs() / 2.0
            })
            .sum()
    }

    #[test]
    fn a_shape_with_dents_is_filled_once() {
        let horseshoe = [
            at(0.0, 0.0),
            at(30.0, 0.0),
            at(30.0, 30.0),
            at(20.0, 30.0),
            at(20.0, 10.0),
            at(10.0, 10.0),
            at(10.0, 30.0),
            at(0.0, 30.0),
        ];
        let mut backward = horseshoe;
        backward.reverse();
        for outline in [horseshoe, backward] {
            let mut painting = Painting::default();
            let mut brush = Brush::new(&mut painting, 200.0, 200.0, 0.0);
            brush.fill(&outline, Ink::flat(Color::hex(0)));
            assert!((covered(&painting) - 700.0).abs() < 0.5, "{}", covered(&painting));
        }
    }

    #[test]
    fn nothing_is_drawn_beyond_the_picture() {
        let mut painting = Painting::default();
        let mut brush = Brush::new(&mut painting, 20.0, 20.0, 1.0);
        let square = [at(0.0, 0.0), at(50.0, 0.0), at(50.0, 50.0), at(0.0, 50.0)];
        brush.fill(&square, Ink::flat(Color::hex(0)));
        brush.stroke(&square, |_| 4.0, Ink::flat(Color::hex(0)));
        brush.glow(&square, Color::hex(0), 0.5);
        assert!(painting.positions.iter().all(|[x, y]| x.abs() <= 10.0 && y.abs() <= 10.0));
    }
}
