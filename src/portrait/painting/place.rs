//! What is behind the person: their kitchen, room, yard or shop, in a few flat shapes.
//!
//! It says where the problem is (the gravel lies there) and stays pale and still, so that the face
//! is the only thing that moves and the darkest thing there is. Lengths are shares of the picture's
//! height, from its middle, so a wider picture shows more of the place.

use super::curve::{self, Point, at};
use super::{
    Sitting, View,
    brush::{Brush, Ink},
    things,
};
use crate::portrait::{
    character::{Place, PlaceKind},
    color::Color,
};

/// A place being drawn.
pub(super) struct Scene<'s, 'b> {
    pub(super) brush: &'s mut Brush<'b>,
    /// Pixels of the picture's height.
    height: f32,
}

impl Scene<'_, '_> {
    pub(super) fn px(&self, x: f32, y: f32) -> Point {
        at(x, y) * self.height
    }

    pub(super) fn long(&self, length: f32) -> f32 {
        length * self.height
    }

    pub(super) fn shape(&mut self, points: &[(f32, f32)], color: Color) {
        let points: Vec<Point> = points.iter().map(|(x, y)| self.px(*x, *y)).collect();
        self.brush.fill(&points, Ink::flat(color));
    }

    pub(super) fn smooth(&mut self, points: &[(f32, f32)], color: Color) {
        let points: Vec<Point> = points.iter().map(|(x, y)| self.px(*x, *y)).collect();
        self.brush.fill(&curve::closed(&points, 3), Ink::flat(color));
    }

    pub(super) fn block(&mut self, left: f32, low: f32, right: f32, high: f32, color: Color) {
        self.shape(&[(left, low), (right, low), (right, high), (left, high)], color);
    }

    pub(super) fn round(&mut self, low: (f32, f32), high: (f32, f32), radius: f32, color: Color) {
        let outline = curve::rounded(self.px(low.0, low.1), self.px(high.0, high.1), self.long(radius));
        self.brush.fill(&outline, Ink::flat(color));
    }

    pub(super) fn rod(&mut self, from: (f32, f32), to: (f32, f32), thick: f32, color: Color) {
        let (line, thick) = ([self.px(from.0, from.1), self.px(to.0, to.1)], self.long(thick));
        self.brush.stroke(&line, |_| thick, Ink::flat(color));
    }
}

/// Beyond every picture's edge.
const FAR: f32 = 3.0;

pub(super) fn draw(brush: &mut Brush, sitting: &Sitting, view: View) {
    let place = sitting.who.place;
    let mut scene = Scene { brush, height: view.height };
    let scene = &mut scene;
    let top = place.wall.lighter(0.10);
    let wall = [(-FAR, -FAR), (FAR, -FAR), (FAR, FAR), (-FAR, FAR)].map(|(x, y)| scene.px(x, y));
    let (from, to) = (scene.px(-0.8, 0.5), scene.px(0.9, -0.3));
    scene.brush.fill(&wall, Ink::run(top, from, place.wall.darker(0.06), to));
    match place.kind {
        PlaceKind::Kitchen => kitchen(scene, place),
        PlaceKind::LivingRoom => living_room(scene, place),
        PlaceKind::Garden => garden(scene, place),
        PlaceKind::Bakery => bakery(scene, place),
        PlaceKind::Workshop => workshop(scene, place),
    }
}

fn kitchen(scene: &mut Scene, place: Place) {
    let frame = Color::hex(0x00FA_F6EE);
    scene.block(-FAR, -0.6, FAR, -0.20, place.accent);
    scene.block(-FAR, -0.215, FAR, -0.185, place.accent.darker(0.18));
    // Window with the morning in it.
    scene.block(-0.98, -0.10, -0.40, 0.6, frame);
    let pane = Color::hex(0x00D3_E2E6);
    scene.block(-0.955, -0.07, -0.705, 0.6, pane);
    scene.block(-0.675, -0.07, -0.425, 0.6, pane.lighter(0.25));
    scene.smooth(
        &[(-0.955, -0.07), (-0.955, 0.02), (-0.86, 0.07), (-0.78, 0.03), (-0.705, 0.05), (-0.705, -0.07)],
        Color::hex(0x00B4_C8B2),
    );
    scene.block(-1.0, -0.125, -0.38, -0.095, frame.darker(0.10));
    things::plant(scene, (-0.56, -0.095), 1.0, Color::hex(0x00BF_7A58));
    things::shelf(scene, 0.44, 0.86, 0.12, place.chair);
    things::cups(scene, (0.50, 0.135));
    things::shelf(scene, 0.44, 0.86, 0.36, place.chair);
    things::jars(scene, (0.50, 0.375));
    scene.block(1.0, -0.18, 1.5, 0.6, place.accent.lighter(0.18));
    scene.block(1.02, -0.14, 1.24, 0.6, place.accent.lighter(0.30));
}

fn living_room(scene: &mut Scene, place: Place) {
    scene.block(-FAR, -0.6, FAR, -0.36, place.wall.darker(0.16));
    // Bookcase on the left, lamp and picture on the right.
    scene.block(-1.02, -0.42, -0.38, 0.42, place.accent);
    for (row, low) in [-0.38, -0.115, 0.15].into_iter().enumerate() {
        scene.block(-1.0, low, -0.40, low + 0.235, place.accent.darker(0.34));
        things::books(scene, (-0.99, low), 0.57, row);
    }
    scene.round((0.36, 0.16), (0.60, 0.40), 0.01, place.accent.darker(0.2));
    scene.block(0.375, 0.175, 0.585, 0.385, Color::hex(0x00E9_E4D8));
    let peaks =
        [(0.375, 0.175), (0.585, 0.175), (0.585, 0.22), (0.52, 0.29), (0.47, 0.24), (0.42, 0.31), (0.375, 0.25)];
    scene.shape(&peaks, Color::hex(0x008F_A7AE));
    things::floor_lamp(scene, (0.78, -0.5), place.chair);
}

fn garden(scene: &mut Scene, place: Place) {
    let green = Color::hex(0x008E_A57E);
    // Hedge and grass.
    scene.smooth(
        &[
            (-1.9, -0.3),
            (-1.9, 0.10),
            (-1.5, 0.15),
            (-1.1, 0.11),
            (-0.8, 0.155),
            (-0.5, 0.12),
            (-0.2, 0.15),
            (0.1, 0.11),
            (0.36, 0.14),
            (0.62, 0.10),
            (0.62, -0.3),
        ],
        green,
    );
    scene.shape(&[(-FAR, -0.6), (0.52, -0.6), (0.52, -0.16), (-FAR, -0.12)], Color::hex(0x00B3_BF93));
    // The house.
    scene.block(0.50, -0.6, FAR, 0.6, place.accent);
    for board in 0..6 {
        let x = 0.60 + 0.14 * board as f32;
        scene.block(x, -0.6, x + 0.006, 0.6, place.accent.darker(0.16));
    }
    scene.block(0.48, -0.6, 0.52, 0.6, Color::hex(0x00F1_ECE2));
    scene.block(0.68, 0.02, 0.98, 0.40, Color::hex(0x00F1_ECE2));
    scene.block(0.70, 0.04, 0.82, 0.38, Color::hex(0x00A9_BCC2));
    scene.block(0.84, 0.04, 0.96, 0.38, Color::hex(0x009B_B0B8));
    things::gravel(scene, (-0.60, -0.36));
}

fn bakery(scene: &mut Scene, place: Place) {
    // A band of tiles behind boards with bread.
    scene.block(-FAR, -0.6, FAR, -0.02, place.accent);
    let joint = place.accent.lighter(0.25);
    for row in 0..4 {
        let y = -0.11 - 0.11 * row as f32;
        scene.block(-FAR, y, FAR, y + 0.005, joint);
    }
    scene.block(-FAR, -0.02, FAR, 0.0, place.accent.darker(0.22));
    for (left, right) in [(-1.1, -0.40), (0.42, 1.1)] {
        for (row, y) in [0.08, 0.30].into_iter().enumerate() {
            things::shelf(scene, left, right, y, place.chair);
            things::loaves(scene, left + 0.02, right - 0.02, y + 0.012, row);
        }
    }
}

fn workshop(scene: &mut Scene, place: Place) {
    scene.block(-FAR, -0.6, FAR, -0.24, place.accent);
    scene.block(-FAR, -0.25, FAR, -0.22, place.accent.darker(0.25));
    let board = place.wall.darker(0.14);
    scene.round((-1.05, -0.06), (-0.36, 0.42), 0.015, board);
    things::tools(scene, (-0.95, 0.32));
    scene.block(0.46, -0.22, 1.1, 0.6, place.wall.darker(0.10));
    things::shelf(scene, 0.46, 1.1, 0.08, place.chair);
    things::jars(scene, (0.54, 0.095));
}
