//! Closed outlines: cut to the picture, and cut into triangles.
//!
//! A face has dents that a fan from one center would fill, so ears are clipped one by one. That is
//! quadratic, but an outline has a hundred points at most and few of them bend inward.

use super::curve::Point;

/// Twice the area; positive when the outline runs counterclockwise.
pub(super) fn area(outline: &[Point]) -> f32 {
    let next = outline.iter().cycle().skip(1);
    outline.iter().zip(next).map(|(point, next)| point.cross(*next)).sum()
}

/// The part of an outline inside a rectangle of half the size `half` around the middle.
pub(super) fn within(outline: &[Point], half: Point) -> Vec<Point> {
    let mut left = outline.to_vec();
    left.dedup_by(|a, b| (*a - *b).length() < 0.01);
    let sides: [fn(Point, Point) -> f32; 4] = [
        |point, half| half.x - point.x,
        |point, half| half.x + point.x,
        |point, half| half.y - point.y,
        |point, half| half.y + point.y,
    ];
    for inside in sides {
        if left.iter().all(|point| inside(*point, half) >= 0.0) {
            continue;
        }
        let mut kept = Vec::with_capacity(left.len() + 4);
        for (place, point) in left.iter().enumerate() {
            let before = left[(place + left.len() - 1) % left.len()];
            let (was, is) = (inside(before, half), inside(*point, half));
            if (was < 0.0) != (is < 0.0) {
                kept.push(before.toward(*point, was / (was - is)));
            }
            if is >= 0.0 {
                kept.push(*point);
            }
        }
        left = kept;
    }
    left
}

/// Names the corners of the triangles that fill a counterclockwise outline, three by three;
/// `around` is working memory.
pub(super) fn triangles(outline: &[Point], around: &mut Vec<usize>, mut corner: impl FnMut(usize)) {
    around.clear();
    around.extend(0..outline.len());
    let (mut place, mut misses) = (0, 0);
    while around.len() > 3 {
        let count = around.len();
        place %= count;
        if !is_ear(outline, around, place) {
            place += 1;
            misses += 1;
            if misses <= count {
                continue;
            }
            // A thin tip may cross itself and leave no ear: what is least is cut off, sight unseen.
            place = smallest(outline, around);
        }
        corner(around[(place + count - 1) % count]);
        corner(around[place]);
        corner(around[(place + 1) % count]);
        around.remove(place);
        misses = 0;
    }
    for place in around.iter() {
        corner(*place);
    }
}

/// The corner with the smallest triangle.
fn smallest(outline: &[Point], around: &[usize]) -> usize {
    let count = around.len();
    let size = |place: usize| {
        let corner = [around[(place + count - 1) % count], around[place], around[(place + 1) % count]];
        bends(corner.map(|place| outline[place])).abs()
    };
    (0..count).min_by(|one, other| size(*one).total_cmp(&size(*other))).unwrap_or(0)
}

/// Whether the corner at `place` can be cut off without cutting away what lies outside.
fn is_ear(outline: &[Point], around: &[usize], place: usize) -> bool {
    let count = around.len();
    let three = |place: usize| [around[(place + count - 1) % count], around[place], around[(place + 1) % count]];
    let ear = three(place);
    let corner = ear.map(|place| outline[place]);
    bends(corner) >= 0.0
        && !(0..count).any(|other| {
            let inside = around[other];
            !ear.contains(&inside)
                && bends(three(other).map(|place| outline[place])) < 0.0
                && holds(corner, outline[inside])
        })
}

/// Positive where the way through three points bends left.
fn bends([before, here, after]: [Point; 3]) -> f32 {
    (here - before).cross(after - here)
}

fn holds([a, b, c]: [Point; 3], place: Point) -> bool {
    bends([a, b, place]) >= 0.0 && bends([b, c, place]) >= 0.0 && bends([c, a, place]) >= 0.0
}

#[cfg(test)]
mod tests {
    use super::super::curve::{Point, at};
    use super::{area, triangles};

    fn filled(outline: &[Point]) -> f32 {
        let mut corners = Vec::new();
        triangles(outline, &mut Vec::new(), |corner| {
            corners.push(outline[corner]);
        });
        assert_eq!(corners.len(), (outline.len() - 2) * 3);
        corners.chunks(3).map(|three| area(three).abs() / 2.0).sum()
    }

    #[test]
    fn tips_that_cross_themselves_spoil_little_of_the_shape() {
        let sliver = [
            at(0.0, 0.0),
            at(20.0, -6.0),
            at(40.0, 0.3),
            at(42.0, 0.1),
            at(40.0, -0.3),
            at(20.0, 6.0),
            at(-0.4, 0.2),
            at(0.4, 0.3),
        ];
        let (filled, meant) = (filled(&sliver), area(&sliver) / 2.0);
        assert!((filled - meant).abs() < meant * 0.1, "{filled} for {meant}");
    }
}
