//! Who practices, and how the program should look and run for them.

use crate::locale::Language;
use crate::scenario::Gender;
use crate::store::{Store, StoreError};
use serde::{Deserialize, Serialize};

/// Who practices.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Profile {
    /// The name that reports show.
    pub name: String,
    /// The form of address, for languages that need it.
    pub gender: Gender,
}

impl Default for Profile {
    fn default() -> Self {
        Self { name: String::new(), gender: Gender::Feminine }
    }
}

/// How the program should look and run.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the settings screen")]
pub struct Settings {
    /// Who practices.
    pub profile: Profile,
    /// Language of the interface; without one, the system's.
    pub language: Option<Language>,
    /// Text size in percent, 100 to 200.
    pub text_percent: u16,
    /// Expression stays, bobbing and sliding go.
    pub reduced_motion: bool,
    /// Night palette with strong contrast.
    pub high_contrast: bool,
    /// Speaking pace in percent, 50 to 150: how much scenario time passes in real time.
    pub pace_percent: u16,
    /// Whether silence is felt; off is "no time pressure" and is written on the scorecard.
    pub pressure: bool,
    /// Practice aids: bars beside the face.
    pub aids: bool,
    /// No replies are offered: everything is said in words of one's own.
    pub only_own_words: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            language: None,
            text_percent: 100,
            reduced_motion: false,
            high_contrast: false,
            pace_percent: 100,
            pressure: true,
            aids: false,
            only_own_words: false,
        }
    }
}

/// The name under which they are kept.
const NAME: &str = "settings";

impl Settings {
    /// The settings that were kept; what cannot be read counts as never set.
    pub fn load(store: &Store) -> Result<Self, StoreError> {
        let kept = store.setting(NAME)?;
        let settings: Self = kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        Ok(settings.within_bounds())
    }

    /// Keeps them.
    pub fn save(&self, store: &Store) -> Result<(), StoreError> {
        store.set(NAME, &serde_json::to_string(self).unwrap_or_default())
    }

    /// The same, every number within its range.
    #[must_use]
    pub fn within_bounds(self) -> Self {
        Self { text_percent: self.text_percent.clamp(100, 200), pace_percent: self.pace_percent.clamp(50, 150), ..self }
    }
}
