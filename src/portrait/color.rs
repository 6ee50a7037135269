//! A color as an author writes it in a character's file: `"#E8BFA3"`.
//!
//! Plain sRGB throughout: the tones of a face are mixed by eye, the way an illustrator mixes them,
//! and only the window turns them into light.

use serde::Deserialize;

/// An opaque color in plain sRGB, each part from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub struct Color {
    /// Red, 0 to 1.
    pub red: f32,
    /// Green, 0 to 1.
    pub green: f32,
    /// Blue, 0 to 1.
    pub blue: f32,
}

impl Color {
    /// The color with the hexadecimal number `0xRRGGBB`.
    pub const fn hex(number: u32) -> Self {
        Self {
            red: ((number >> 16) & 0xFF) as f32 / 255.0,
            green: ((number >> 8) & 0xFF) as f32 / 255.0,
            blue: (number & 0xFF) as f32 / 255.0,
        }
    }

    /// This color with `share` (0 to 1) of another stirred in.
    #[must_use]
    pub fn mix(self, other: Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let part = |a: f32, b: f32| a + (b - a) * share;
        Self { red: part(self.red, other.red), green: part(self.green, other.green), blue: part(self.blue, other.blue) }
    }

    /// This color with `share` (0 to 1) of white in it.
    #[must_use]
    pub fn lighter(self, share: f32) -> Self {
        self.mix(Self::hex(0x00FF_FBF4), share)
    }

    /// This color with `share` (0 to 1) of a warm near-black in it.
    #[must_use]
    pub fn darker(self, share: f32) -> Self {
        self.mix(Self::hex(0x001E_1A22), share)
    }
}

impl TryFrom<String> for Color {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.strip_prefix('#').unwrap_or("");
        match u32::from_str_radix(digits, 16) {
            Ok(number) if digits.len() == 6 && !digits.starts_with('+') => Ok(Self::hex(number)),
            _ => Err(format!("`{text}` is not a color like `#E8BFA3`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Color;

    #[test]
    fn a_color_is_six_digits_after_a_hash() {
        assert_eq!(Color::try_from("#FF0080".to_owned()), Ok(Color::hex(0x00FF_0080)));
        for wrong in ["FF0080", "#FF008", "#GG0080", "#+F0080", "", "red"] {
            assert!(Color::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn half_a_mix_lies_in_the_middle() {
        let gray = Color::hex(0).mix(Color::hex(0x00FF_FFFF), 0.5);
        assert!((gray.green - 0.5).abs() < 1e-6);
    }
}
