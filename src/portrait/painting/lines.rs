//! Lines in the skin: those age has left and those the moment draws.
//!
//! Both are the same lines; a frown deepens what years of frowning began. Each has a strength from
//! age and from the expression, and is left out while it would hardly be seen.

use super::curve::{self, Point, at};
use super::{
    Sitting, brow,
    brush::{Brush, Ink},
    mouth,
};

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting) {
    let (face, age) = (&sitting.face, sitting.who.skin.lines);
    let up = face.inner_brows.max(0.0) * 0.6 + face.outer_brows.max(0.0) * 0.7;

    // Between the brows: soft folds that stand in a bulge, the one on the left longer.
    let frown = 0.12 * age + 0.55 * (face.brow_pinch - 0.15).max(0.0);
    let foot = brow::inner_end(sitting, 1.0);
    let (near, long) = (foot.x * 0.52, 0.09 + 0.12 * face.brow_pinch.max(0.0));
    let fold = |side: f32, low: f32, long: f32| {
        [(side * near * 1.05, low), (side * near * 0.80, low + long * 0.5), (side * near * 1.10, low + long)]
    };
    line(brush, sitting, &fold(-1.0, foot.y - 0.05, long), 0.072, frown);
    line(brush, sitting, &fold(1.0, foot.y - 0.03, long * 0.72), 0.064, frown * 0.75);
    let root = (face.brow_pinch - 0.5).max(0.0);
    line(brush, sitting, &[(-0.08, 0.125), (0.0, 0.10), (0.08, 0.13)], 0.06, root * 0.7);
    // The forehead is drawn down over the brows and bulges above them.
    let low = (-face.inner_brows).max(0.0);
    for side in [-1.0, 1.0] {
        let bulge = [(side * 0.12, foot.y + 0.16), (side * 0.34, foot.y + 0.225), (side * 0.56, foot.y + 0.26)];
        line(brush, sitting, &bulge, 0.12, 0.30 * low);
    }

    // Across the forehead.
    let worry = 0.42 * age + 0.45 * up;
    for (place, (y, wide)) in [(0.60, 0.44), (0.74, 0.50), (0.87, 0.40)].into_iter().enumerate() {
        let strength = worry - 0.10 * place as f32;
        let lift = 0.05 * up;
        let points = [
            (-wide, y - 0.01 + lift * 0.5),
            (-wide * 0.4, y + 0.015 + lift),
            (wide * 0.2, y - 0.005 + lift),
            (wide * 0.95, y + 0.01 + lift * 0.5),
        ];
        line(brush, sitting, &points, 0.040, strength * 0.62);
    }

    // From the nose to the mouth, and on toward the chin.
    let corner = mouth::corner(sitting);
    let smile = face.mouth_corners;
    let open = face.jaw.max(0.0);
    let sneer = 0.13 * face.nostrils.max(0.0) + 0.06 * face.lip_press.max(0.0) + 0.12 * open;
    let fold = 0.02 + 0.55 * age + sneer + 0.20 * smile.max(0.0);
    let wing = 0.235 * sitting.who.nose.width;
    let foot = 0.16 - 0.66 * sitting.who.nose.length;
    for side in [-1.0, 1.0] {
        // A short bow around the wing that is gone before the mouth: joined they make a muzzle.
        let low = corner.y + 0.21 - 0.11 * age + 0.06 * open;
        let points = [
            (side * (wing + 0.025), foot + 0.06),
            (side * (wing + 0.085), foot + 0.03),
            (side * (wing * 0.5 + corner.x * 0.5 + 0.125), f32::midpoint(foot, low) + 0.02),
            (side * (corner.x + 0.125 + 0.02 * age), low),
        ];
        line(brush, sitting, &points, 0.075, fold * 0.85);
        let sad = 0.42 * age + 0.30 * (-smile).max(0.0) - 0.16;
        let points = [
            (side * (corner.x + 0.035), corner.y - 0.07),
            (side * (corner.x + 0.05), corner.y - 0.15),
            (side * (corner.x + 0.03), corner.y - 0.23),
        ];
        line(brush, sitting, &points, 0.06, sad * 0.6);

        // Beside the eyes.
        let feet = 0.55 * age + 0.22 * face.squint.max(0.0) * (0.3 + age) - 0.12;
        let outer = (0.415 * sitting.who.eyes.spacing + 0.225 * sitting.who.eyes.size) * side;
        for (from, to) in [(0.06, 0.11), (0.0, 0.0), (-0.06, -0.10)] {
            let points = [(outer + side * 0.035, from), (outer + side * 0.09, to * 0.8), (outer + side * 0.14, to)];
            line(brush, sitting, &points, 0.034, feet * 0.85);
        }
        // Hollow under the cheekbone.
        let hollow = [(side * 0.62, -0.62), (side * 0.60, -0.78), (side * 0.52, -0.92)];
        line(brush, sitting, &hollow, 0.12, (age - 0.30) * 0.40);
    }
}

fn line(brush: &mut Brush, sitting: &Sitting, points: &[(f32, f32)], thick: f32, strength: f32) {
    if strength <= 0.02 {
        return;
    }
    let rig = &sitting.rig;
    let points: Vec<Point> = points.iter().map(|(x, y)| rig.on(at(*x, *y))).collect();
    let thick = rig.px(thick) * (0.6 + 0.4 * strength.min(1.0));
    let swell = |t: f32| thick * (0.35 + 0.65 * (t * std::f32::consts::PI).sin().max(0.0));
    brush.crease(&curve::open(&points, 3), swell, Ink::veil(sitting.tones.deep, strength.min(0.9)));
}
