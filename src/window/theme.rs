//! The colors, sizes and steps of the window: one place, so that nothing is mixed by eye.
//!
//! Day is a bright Nordic office; night is the same room with the lamps on and doubles as high
//! contrast. Every text color reaches 4.5:1 on ground and card, every control edge 3:1.

use crate::scoring::Skill;
use bevy::prelude::*;

/// The colors of one light.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Palette {
    /// Behind everything.
    pub(super) ground: Color,
    /// A card, a sheet, a button.
    pub(super) card: Color,
    /// A card under the pointer.
    pub(super) hover: Color,
    /// Text.
    pub(super) ink: Color,
    /// Text that may be overlooked.
    pub(super) quiet: Color,
    /// The edge of a control.
    pub(super) edge: Color,
    /// A line that only separates.
    pub(super) hairline: Color,
    /// What leads on: the main button, the focus ring, what is chosen.
    pub(super) accent: Color,
    /// Text on the accent.
    pub(super) on_accent: Color,
    /// Behind a chosen part.
    pub(super) chosen: Color,
    /// Well done.
    pub(super) good: Color,
    /// Not yet.
    pub(super) poor: Color,
    /// The light of the four skills, in their order.
    skills: [Color; 4],
    /// Dims what lies under an overlay.
    pub(super) scrim: Color,
}

impl Palette {
    /// Paper, ink, fjord, moss, brick, plum.
    pub(super) fn day() -> Self {
        let (fjord, moss, brick, plum) = (rgb(0x0024_506E), rgb(0x0042_603A), rgb(0x0096_382A), rgb(0x005B_3A66));
        Self {
            ground: rgb(0x00F4_EFE6),
            card: rgb(0x00FF_FCF6),
            hover: rgb(0x00EE_E7DA),
            ink: rgb(0x001D_2330),
            quiet: rgb(0x004A_5263),
            edge: rgb(0x007C_8596),
            hairline: rgb(0x00DD_D6C8),
            accent: fjord,
            on_accent: rgb(0x00FF_FCF6),
            chosen: rgb(0x00DF_E8EC),
            good: moss,
            poor: brick,
            skills: [fjord, plum, moss, brick],
            scrim: rgb(0x001D_2330).with_alpha(0.55),
        }
    }

    /// Ground, text, sky, leaf, coral, amber: above 8:1.
    pub(super) fn night() -> Self {
        let (sky, leaf, coral, amber) = (rgb(0x008C_C4E8), rgb(0x00A9_D18E), rgb(0x00FF_9E8A), rgb(0x00FF_C65C));
        Self {
            ground: rgb(0x0014_181F),
            card: rgb(0x001F_2530),
            hover: rgb(0x002C_3443),
            ink: rgb(0x00F2_F4F8),
            quiet: rgb(0x00B9_C2D0),
            edge: rgb(0x00B9_C2D0),
            hairline: rgb(0x0039_4252),
            accent: sky,
            on_accent: rgb(0x0014_181F),
            chosen: rgb(0x002A_3C4C),
            good: leaf,
            poor: coral,
            skills: [sky, amber, leaf, coral],
            scrim: rgb(0x0000_0000).with_alpha(0.7),
        }
    }

    /// The color of a skill; its mark says the same without color.
    pub(super) fn skill(&self, skill: Skill) -> Color {
        self.skills[skill as usize]
    }
}

/// The three sizes of text, in pixels at 100 percent.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Size {
    /// 16
    Body,
    /// 20
    Large,
    /// 28
    Title,
}

impl Size {
    /// Pixels at 100 percent.
    pub(super) fn pixels(self) -> f32 {
        match self {
            Self::Body => 16.0,
            Self::Large => 20.0,
            Self::Title => 28.0,
        }
    }
}

/// From this scale of text on, things make room for one another.
pub(super) const LARGE: f32 = 1.3;
/// Corners.
pub(super) const CORNER: Val = Val::Px(8.0);
/// Between cards, and around a page.
pub(super) const GAP: Val = Val::Px(24.0);
/// Between things that belong together.
pub(super) const NEAR: Val = Val::Px(8.0);
/// Between parts of a card.
pub(super) const STEP: Val = Val::Px(12.0);
/// Inside a card.
pub(super) const INSET: Val = Val::Px(16.0);

fn rgb(hex: u32) -> Color {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color::srgb_u8(red, green, blue)
}
