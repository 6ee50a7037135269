//! The colors of one face, and the light on it.
//!
//! All of a skin's tones are mixed from the one an author wrote: shade warmer and deeper, never
//! gray, so a face stays alive in flat color. A flush stirs blood into them; it takes the whole
//! face a little and the cheeks most, since red patches alone look painted on.

use super::Light;
use crate::portrait::{character::Character, color::Color, expression::Expression};

/// The tones of skin, lips and hair right now.
pub(super) struct Tones {
    pub(super) skin: Color,
    pub(super) light: Color,
    pub(super) shade: Color,
    pub(super) deep: Color,
    /// Drawn lines: creases, nostrils, the line between the lips.
    pub(super) line: Color,
    pub(super) blood: Color,
    pub(super) lip: Color,
    pub(super) hair: Color,
    pub(super) hair_light: Color,
    pub(super) hair_dark: Color,
}

impl Tones {
    pub(super) fn new(character: &Character, face: &Expression) -> Self {
        let skin = character.skin;
        let blood = Color::hex(0x00C8_4A38);
        let flush = face.flush;
        let tone = if flush >= 0.0 {
            skin.tone.mix(blood, 0.15 * flush)
        } else {
            skin.tone.mix(Color::hex(0x00E4_DDD0), -0.2 * flush)
        };
        let hair = character.hair.color.mix(Color::hex(0x00BF_BBB4), character.hair.gray);
        let lip = tone.mix(Color::hex(0x00B0_5048), 0.34);
        Self {
            skin: tone,
            light: tone.lighter(0.34),
            shade: tone.mix(Color::hex(0x009C_4E3C), 0.30),
            deep: tone.mix(Color::hex(0x0074_3228), 0.52),
            line: tone.mix(Color::hex(0x0040_1E1C), 0.74),
            blood,
            lip: lip.mix(Color::hex(0x00A6_3A44), 0.62 * character.lips.color),
            hair,
            hair_light: hair.lighter(0.2),
            hair_dark: hair.darker(0.34),
        }
    }
}

/// Light on what is behind the person; `warmth` 0 to 1.
pub(super) fn light_on_place(light: Light, warmth: f32) -> [f32; 3] {
    let base = match light {
        Light::Day => [1.0, 1.0, 1.0],
        Light::Night => [0.40, 0.43, 0.52],
    };
    warmed(base, warmth, [1.0, 0.95, 0.87])
}

/// Light on the person; `warmth` 0 to 1.
pub(super) fn light_on_person(light: Light, warmth: f32) -> [f32; 3] {
    let base = match light {
        Light::Day => [1.0, 1.0, 1.0],
        Light::Night => [0.80, 0.78, 0.80],
    };
    warmed(base, warmth, [1.0, 0.97, 0.91])
}

fn warmed(base: [f32; 3], warmth: f32, warm: [f32; 3]) -> [f32; 3] {
    let mut light = base;
    for (part, warm) in light.iter_mut().zip(warm) {
        *part *= 1.0 + (warm - 1.0) * warmth.clamp(0.0, 1.0);
    }
    light
}
