//! Who the customer is to look at: one file per person in `assets/characters`.
//!
//! Proportions are factors around 1 (an average adult), so an author moves a face a little without
//! breaking it, and a number is read without the drawing beside it. A character has a look and no
//! temper: how much of the anger shows is the persona's expressiveness, in the scenario.

use serde::Deserialize;

use super::color::Color;

/// A person as written in `assets/characters/<id>.ron`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Character {
    /// The file's name without its ending, for example `eva-lund`.
    pub id: String,
    /// Full name as it stands in the case file.
    pub name: String,
    /// Years; gray and wrinkles are set on their own, since they come early or late.
    pub age: u8,
    /// How the person sits before us when calm.
    pub stance: Stance,
    /// Outline of head and body.
    pub face: Face,
    /// Eyes and lids.
    pub eyes: Eyes,
    /// Eyebrows.
    pub brows: Brows,
    /// Nose.
    pub nose: Nose,
    /// Mouth at rest.
    pub lips: Lips,
    /// Skin.
    pub skin: Skin,
    /// Hair.
    pub hair: Hair,
    /// Beard or moustache, if any.
    #[serde(default)]
    pub beard: Option<Beard>,
    /// Glasses, if any.
    #[serde(default)]
    pub glasses: Option<Glasses>,
    /// Earrings, if any.
    #[serde(default)]
    pub jewelry: Option<Jewelry>,
    /// What is worn.
    pub clothes: Clothes,
    /// What is behind the person.
    pub place: Place,
}

/// How a person holds the head when nothing is wrong: nobody sits straight before a lens.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stance {
    /// Head turned, -1 to 1, positive to the right of the picture.
    pub turn: f32,
    /// Head tilted, -1 to 1, positive to the right of the picture.
    pub tilt: f32,
    /// Left or right of the middle, in shares of the picture's height.
    pub offset: f32,
    /// One brow higher and one corner of the mouth lower than the other, -1 to 1.
    pub unevenness: f32,
}

/// Outline of head, neck and shoulders; factors around 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Face {
    /// Width of the head.
    pub width: f32,
    /// Height of the head.
    pub height: f32,
    /// Width at the cheekbones.
    pub cheeks: f32,
    /// Width at the corners of the jaw.
    pub jaw: f32,
    /// Width of the chin.
    pub chin: f32,
    /// Width of the neck.
    pub neck: f32,
    /// Width of the shoulders.
    pub shoulders: f32,
    /// Size of the ears.
    pub ears: f32,
}

/// Eyes; factors around 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eyes {
    /// Size of each eye.
    pub size: f32,
    /// Distance between the eyes.
    pub spacing: f32,
    /// Outer corner higher than the inner one, -1 to 1.
    pub slant: f32,
    /// Weight of the lashes: 0 hardly seen, 1 made up.
    pub lashes: f32,
    /// Fold of the upper lid: 0 narrow, 1 heavy and hanging, as with age.
    pub hooding: f32,
    /// Color of the iris.
    pub color: Color,
}

/// Eyebrows; factors around 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brows {
    /// Thickness.
    pub weight: f32,
    /// Height above the eye.
    pub height: f32,
    /// How much they are arched.
    pub arch: f32,
    /// Where the arch is highest: 0 near the nose, 1 near the tail.
    pub peak: f32,
    /// How far the tail comes down from there.
    pub tail: f32,
    /// Single hairs that stand off: 0 plucked, 1 bushy.
    pub bushy: f32,
    /// Color.
    pub color: Color,
}

/// Nose; factors around 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nose {
    /// From the brows to the tip.
    pub length: f32,
    /// Width at the wings.
    pub width: f32,
    /// How far the bridge stands out: strength of its shadow.
    pub bridge: f32,
}

/// Mouth at rest; factors around 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lips {
    /// Width of the mouth.
    pub width: f32,
    /// Thickness of the lips.
    pub fullness: f32,
    /// Color of the lips: 0 that of the skin, 1 lipstick.
    pub color: f32,
}

/// Skin.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skin {
    /// Tone in even light.
    pub tone: Color,
    /// Color of cheeks and nose at rest, 0 to 1.
    pub ruddiness: f32,
    /// Lines of age, 0 none to 1 deep.
    pub lines: f32,
    /// Freckles, 0 none to 1 many.
    #[serde(default)]
    pub freckles: f32,
}

/// Hair.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hair {
    /// How it is worn.
    pub style: HairStyle,
    /// Its color when young.
    pub color: Color,
    /// Gray in it, 0 to 1.
    #[serde(default)]
    pub gray: f32,
}

/// How hair is worn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum HairStyle {
    /// Short all over, the temples going back.
    ShortCrop,
    /// Short, with a parting on one side.
    SidePart,
    /// To the chin, parted.
    Bob,
    /// Over the shoulders.
    Long,
    /// Gathered up at the back.
    Bun,
    /// Bald on top, hair around it.
    BaldWithFringe,
    /// Short curls.
    Curly,
}

/// Hair in the face.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beard {
    /// Its cut.
    pub style: BeardStyle,
    /// Its color.
    pub color: Color,
}

/// Cut of a beard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum BeardStyle {
    /// A shadow of some days.
    Stubble,
    /// Cheeks, chin and upper lip, trimmed.
    Full,
    /// Upper lip only.
    Moustache,
}

/// Glasses.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glasses {
    /// Form of the lenses.
    pub shape: GlassesShape,
    /// Color of the frame.
    pub color: Color,
}

/// Form of the lenses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum GlassesShape {
    /// Round.
    Round,
    /// Wide with soft corners.
    Rectangular,
}

/// Earrings.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jewelry {
    /// Color of the metal or stone.
    pub color: Color,
    /// Hanging rather than a stud.
    #[serde(default)]
    pub hangs: bool,
}

/// Clothes.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clothes {
    /// Cut at the neck, which makes the garment.
    pub collar: Collar,
    /// The outer garment.
    pub color: Color,
    /// What is worn under it, or the collar and the straps.
    pub under: Color,
}

/// Cut at the neck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Collar {
    /// A jumper with a round neck; a shirt's collar looks out of it.
    CrewNeck,
    /// A shirt with an open collar.
    ShirtCollar,
    /// A cardigan with a deep neck over a top.
    CardiganVNeck,
    /// An outdoor or work jacket with a standing collar and a zip.
    WorkJacket,
    /// An apron with straps over a round-necked shirt.
    Apron,
}

/// What is behind the person, in a few flat shapes.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Which room or yard.
    pub kind: PlaceKind,
    /// The wall, or the sky.
    pub wall: Color,
    /// The largest thing before it.
    pub accent: Color,
    /// The chair the person sits on, and leaves.
    pub chair: Color,
}

/// Which room or yard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum PlaceKind {
    /// A window with a plant, a shelf, a lamp.
    Kitchen,
    /// Shelves of books, a picture, a floor lamp.
    LivingRoom,
    /// Sky, hedge, the house, a heap of gravel.
    Garden,
    /// Tiles, and loaves on their boards.
    Bakery,
    /// A board with tools, and a bench.
    Workshop,
}

/// All characters that come with the program, in the order of their names.
#[cfg(test)]
pub(super) fn shipped() -> Vec<(std::path::PathBuf, Character)> {
    // Walked up to, so that the files are found from any crate that includes this one.
    let folder = std::path::Path::new(file!())
        .ancestors()
        .chain(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors())
        .map(|above| above.join("assets/characters"))
        .find(|folder| folder.is_dir())
        .expect("assets/characters exists");
    let mut shipped: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder is readable")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("the file is readable");
            match ron::from_str(&text) {
                Ok(character) => (path, character),
                Err(wrong) => panic!("{}: {wrong}", path.display()),
            }
        })
        .collect();
    shipped.sort_by(|(one, _), (other, _)| one.cmp(other));
    shipped
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_character_file_parses_and_carries_its_own_name() {
        let shipped = super::shipped();
        assert!(shipped.len() >= 5, "five characters at least");
        for (path, character) in shipped {
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            assert_eq!(Some(character.id.as_str()), stem);
        }
    }

    #[test]
    fn an_unknown_word_in_a_file_is_refused() {
        assert!(ron::from_str::<super::Jewelry>(r##"(color: "#FFFFFF", hangs: true)"##).is_ok());
        assert!(ron::from_str::<super::Jewelry>(r##"(color: "#FFFFFF", hang: true)"##).is_err());
    }
}
