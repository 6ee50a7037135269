//! The customer as a drawn, living person.
//!
//! A [`Character`] says who sits there, a [`Demeanor`] how the call stands, [`expression()`] which
//! face belongs to it. A [`Figure`] moves toward that face and breathes, blinks and looks about;
//! [`paint`] turns it into colored triangles. Nothing here knows the engine or a clock, so the
//! same moments give the same picture on every machine and all of it is tested without a window.

mod character;
mod color;
mod expression;
mod figure;
mod painting;
mod speech;

pub use character::{
    Beard, BeardStyle, Brows, Character, Clothes, Collar, Eyes, Face, Glasses, GlassesShape, Hair, HairStyle, Jewelry,
    Lips, Nose, Place, PlaceKind, Skin, Stance,
};
pub use color::Color;
pub use expression::{Activity, Demeanor, Expression, expression};
pub use figure::Figure;
pub use painting::{Light, Painting, View, paint, paint_into};
pub use speech::{Mouth, mouth_at};
