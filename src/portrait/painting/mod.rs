//! The customer as colored triangles, back to front: place, chair, body, head, hair.
//!
//! A painting is made anew each frame from a character's file and a moving figure. It is drawn in
//! one call with alpha blending; the order of the triangles is the order of the layers. The light
//! warms a little as anger stays, as the trainee's eyes would, and never turns red.

mod beard;
mod brow;
mod brush;
mod chair;
mod collar;
mod curve;
mod eye;
mod hair;
mod hairstyle;
mod hand;
mod head;
mod lines;
mod mouth;
mod nose;
mod outline;
mod place;
mod rig;
mod things;
mod tones;
mod torso;
mod wearing;

use super::{character::Character, expression::Expression, figure::Figure};
use brush::Brush;
use rig::Rig;
use tones::Tones;

/// The picture to be filled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// Width in pixels of the screen.
    pub width: f32,
    /// Height in pixels of the screen.
    pub height: f32,
    /// Width in pixels over which an edge fades out: 1 to 1.5 looks smooth.
    pub feather: f32,
    /// The time of day, by the interface's palette.
    pub light: Light,
}

/// The light on the scene.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Light {
    /// A bright room, as behind the day palette.
    #[default]
    Day,
    /// A dim room, as behind the night palette: nothing glares beside dark cards.
    Night,
}

/// Triangles in painter's order, to be drawn in one call with alpha blending.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Painting {
    /// Pixels from the middle of the picture, y up; none lies outside the view.
    pub positions: Vec<[f32; 2]>,
    /// Plain sRGB from 0 to 1 with straight alpha, one per position: not linear, so whoever draws
    /// in linear light converts the first three parts.
    pub colors: Vec<[f32; 4]>,
    /// Three per triangle.
    pub indices: Vec<u32>,
}

/// One sitting: all that the parts of a face are drawn from.
struct Sitting<'a> {
    who: &'a Character,
    face: Expression,
    rig: Rig,
    tones: Tones,
}

/// The picture of this person at this moment.
pub fn paint(character: &Character, figure: &Figure, view: View) -> Painting {
    let mut painting = Painting::default();
    paint_into(&mut painting, character, figure, view);
    painting
}

/// Like [`paint`], but into a painting whose memory is used again.
pub fn paint_into(painting: &mut Painting, character: &Character, figure: &Figure, view: View) {
    let face = figure.face();
    let rig = Rig::new(character, &face, figure, view);
    let sitting = Sitting { who: character, tones: Tones::new(character, &face), face, rig };
    let brush = &mut Brush::new(painting, view.width, view.height, view.feather.max(0.0));

    brush.light = tones::light_on_place(view.light, figure.warmth());
    place::draw(brush, &sitting, view);
    chair::draw(brush, &sitting, view);
    if figure.presence() <= 0.0 {
        return;
    }
    brush.light = tones::light_on_person(view.light, figure.warmth());
    hair::draw_behind(brush, &sitting);
    collar::draw_behind(brush, &sitting);
    head::draw_neck(brush, &sitting);
    torso::draw(brush, &sitting);
    collar::draw(brush, &sitting);
    head::draw(brush, &sitting);
    lines::draw(brush, &sitting);
    beard::draw(brush, &sitting);
    nose::draw(brush, &sitting);
    mouth::draw(brush, &sitting);
    beard::draw_moustache(brush, &sitting);
    eye::draw(brush, &sitting);
    brow::draw(brush, &sitting);
    wearing::draw_earrings(brush, &sitting);
    hair::draw_front(brush, &sitting);
    wearing::draw_glasses(brush, &sitting);
    hand::draw(brush, &sitting, 1.0 - figure.presence(), figure.gesture());
}

#[cfg(test)]
mod tests;
