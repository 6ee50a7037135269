//! Things that stand in a place: a plant, cups, books, bread, gravel, tools.
//!
//! Flat and pale, two or three shapes each. They are laid out by rule and not by chance, so a
//! place looks the same in every frame.

use super::brush::Ink;
use super::curve::{self, Point, at};
use super::place::Scene;
use crate::portrait::color::Color;

const CLAY: Color = Color::hex(0x00C9_9A7C);
const CREAM: Color = Color::hex(0x00F0_E7D8);
const SLATE: Color = Color::hex(0x0082_98A2);
const MOSS: Color = Color::hex(0x0086_9C78);

pub(super) fn plant(scene: &mut Scene, (x, y): (f32, f32), size: f32, pot: Color) {
    let green = Color::hex(0x006F_8F68);
    for (place, (lean, high)) in
        [(-0.075, 0.15), (-0.04, 0.21), (0.01, 0.235), (0.055, 0.19), (0.09, 0.13)].into_iter().enumerate()
    {
        let (lean, high) = (lean * size, high * size);
        let stem =
            [scene.px(x, y + 0.06 * size), scene.px(x + lean * 0.35, y + high * 0.65), scene.px(x + lean, y + high)];
        let thick = scene.long(0.042 * size);
        let swell = |t: f32| thick * (t * t * 4.0).min(1.0) * (1.0 - t * t * 0.98);
        let color = if place % 2 == 0 { green } else { green.lighter(0.18) };
        scene.brush.stroke(&curve::open(&stem, 5), swell, Ink::flat(color));
    }
    let (wide, high) = (0.055 * size, 0.085 * size);
    scene.shape(&[(x - wide, y + high), (x + wide, y + high), (x + wide * 0.72, y), (x - wide * 0.72, y)], pot);
    scene.block(x - wide * 1.12, y + high * 0.8, x + wide * 1.12, y + high * 1.08, pot.darker(0.12));
}

pub(super) fn shelf(scene: &mut Scene, left: f32, right: f32, y: f32, color: Color) {
    scene.block(left + 0.01, y - 0.03, right + 0.02, y - 0.008, color.darker(0.45).mix(CREAM, 0.55));
    scene.block(left, y - 0.012, right, y + 0.012, color);
}

pub(super) fn cups(scene: &mut Scene, (x, y): (f32, f32)) {
    for (place, color) in [CREAM, SLATE, CLAY].into_iter().enumerate() {
        let left = x + 0.105 * place as f32;
        let ring = curve::ellipse(scene.px(left + 0.068, y + 0.034), at(scene.long(0.018), scene.long(0.019)), 10);
        let thick = scene.long(0.009);
        scene.brush.stroke(&ring, |_| thick, Ink::flat(color));
        scene.round((left, y - 0.01), (left + 0.066, y + 0.066), 0.018, color);
    }
}

pub(super) fn jars(scene: &mut Scene, (x, y): (f32, f32)) {
    for (place, (high, color)) in [(0.10, MOSS), (0.075, CLAY), (0.12, CREAM)].into_iter().enumerate() {
        let left = x + 0.10 * place as f32;
        scene.round((left, y), (left + 0.07, y + high), 0.014, color);
        scene.block(left + 0.008, y + high - 0.004, left + 0.062, y + high + 0.016, color.darker(0.3));
    }
}

pub(super) fn books(scene: &mut Scene, (x, y): (f32, f32), wide: f32, row: usize) {
    let colors = [
        Color::hex(0x008A_5A4C),
        Color::hex(0x00C9_B38C),
        Color::hex(0x005E_7A80),
        Color::hex(0x00A9_8A5C),
        Color::hex(0x006E_7B5E),
        Color::hex(0x00D8_CDB8),
        Color::hex(0x0074_5E70),
    ];
    let (mut left, mut place) = (x, row * 3);
    loop {
        let thick = 0.022 + 0.011 * ((place * 7) % 4) as f32;
        if left + thick > x + wide {
            break;
        }
        let high = 0.15 + 0.017 * ((place * 5) % 5) as f32;
        // A gap now and then: books are read here.
        if (place * 11) % 9 != 4 {
            scene.block(left, y, left + thick, y + high, colors[(place * 3 + row) % colors.len()]);
        }
        left += thick + 0.003;
        place += 1;
    }
}

pub(super) fn floor_lamp(scene: &mut Scene, (x, y): (f32, f32), color: Color) {
    // At night it is the one thing that shines.
    let dim = scene.brush.light;
    scene.brush.light = dim.map(|part| (part * 1.9).min(1.0));
    let halo = curve::ellipse(scene.px(x, 0.16), at(scene.long(0.36), scene.long(0.36)), 20);
    scene.brush.glow(&halo, Color::hex(0x00FF_E9BE), 0.5);
    scene.rod((x, y), (x, 0.12), 0.012, color.darker(0.5));
    scene.shape(&[(x - 0.12, 0.10), (x + 0.12, 0.10), (x + 0.075, 0.28), (x - 0.075, 0.28)], Color::hex(0x00F3_E2BD));
    scene.brush.light = dim;
}

pub(super) fn loaves(scene: &mut Scene, left: f32, right: f32, y: f32, row: usize) {
    let crust = [Color::hex(0x00C8_935A), Color::hex(0x00B8_7F4A), Color::hex(0x00D6_A86C)];
    let (mut x, mut place) = (left, row);
    while x + 0.14 < right {
        let (wide, high) = if place % 2 == 0 { (0.17, 0.085) } else { (0.115, 0.105) };
        let color = crust[place % 3];
        scene.smooth(
            &[
                (x, y),
                (x - 0.002, y + high * 0.55),
                (x + wide * 0.25, y + high),
                (x + wide * 0.75, y + high),
                (x + wide + 0.002, y + high * 0.55),
                (x + wide, y),
            ],
            color,
        );
        for cut in [0.36, 0.62] {
            let line = [(cut - 0.05, 0.50), (cut + 0.06, 0.84)].map(|(a, b)| scene.px(x + wide * a, y + high * b));
            let thick = scene.long(0.008);
            scene.brush.stroke(&line, |_| thick, Ink::veil(color.lighter(0.6), 0.8));
        }
        x += wide + 0.02;
        place += 1;
    }
}

pub(super) fn gravel(scene: &mut Scene, (x, y): (f32, f32)) {
    let stone = Color::hex(0x00AE_A79D);
    scene.smooth(
        &[
            (x - 0.62, y - 0.20),
            (x - 0.42, y - 0.02),
            (x - 0.24, y + 0.17),
            (x - 0.06, y + 0.285),
            (x + 0.08, y + 0.27),
            (x + 0.26, y + 0.12),
            (x + 0.46, y - 0.06),
            (x + 0.60, y - 0.20),
        ],
        stone,
    );
    scene.smooth(
        &[
            (x + 0.0, y - 0.20),
            (x + 0.04, y + 0.05),
            (x + 0.02, y + 0.20),
            (x + 0.07, y + 0.265),
            (x + 0.26, y + 0.11),
            (x + 0.46, y - 0.06),
            (x + 0.60, y - 0.20),
        ],
        stone.darker(0.16),
    );
    // Stones, spread evenly without a pattern (the steps of the plastic number).
    for place in 0..34 {
        let across = (place as f32 * 0.754_88 + 0.3).fract() - 0.5;
        let up = (place as f32 * 0.569_84 + 0.1).fract().powf(1.3);
        let at_x = x + across * (1.02 - up) + 0.01;
        let at_y = y - 0.18 + up * 0.42;
        let size = scene.long(0.010 + 0.006 * (place % 3) as f32);
        let color = if place % 2 == 0 { stone.lighter(0.40) } else { stone.darker(0.34) };
        let rock: Vec<Point> = curve::ellipse(scene.px(at_x, at_y), at(size, size * 0.7), 5);
        scene.brush.fill(&rock, Ink::flat(color));
    }
}

pub(super) fn tools(scene: &mut Scene, (x, y): (f32, f32)) {
    let (steel, wood) = (Color::hex(0x008D_9499), Color::hex(0x00B0_8458));
    // Hammer, screwdriver, spanner, saw.
    scene.rod((x + 0.05, y - 0.26), (x + 0.05, y), 0.026, wood);
    scene.round((x - 0.02, y - 0.02), (x + 0.12, y + 0.035), 0.008, steel);
    scene.rod((x + 0.21, y - 0.12), (x + 0.21, y - 0.26), 0.010, steel);
    scene.round((x + 0.19, y - 0.12), (x + 0.23, y + 0.03), 0.015, Color::hex(0x00B5_6A4E));
    scene.rod((x + 0.33, y - 0.24), (x + 0.33, y - 0.02), 0.024, steel);
    scene.round((x + 0.30, y - 0.03), (x + 0.36, y + 0.04), 0.02, steel);
    scene.shape(&[(x + 0.42, y - 0.27), (x + 0.47, y - 0.29), (x + 0.54, y), (x + 0.43, y)], steel.lighter(0.2));
    scene.round((x + 0.42, y), (x + 0.55, y + 0.05), 0.02, wood);
}
