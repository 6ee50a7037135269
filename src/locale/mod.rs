//! The five interface languages, their tags, and how each writes clocks, money and numbers.
//!
//! Words for dates and deadlines are prose and live in Fluent files; only the shapes of
//! digits are here, because Fluent's own number formats are the same in every language.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A language of the interface. Scenarios are written in the first four.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Language {
    /// Danish
    #[serde(rename = "da")]
    Danish,
    /// Norwegian Bokmål; the tags `no` and `nn` mean it too.
    #[serde(rename = "nb")]
    Bokmal,
    /// Swedish
    #[serde(rename = "sv")]
    Swedish,
    /// Polish
    #[serde(rename = "pl")]
    Polish,
    /// English, for the interface only.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// All of them, in the order menus show them.
    pub const ALL: [Self; 5] = [Self::Danish, Self::Bokmal, Self::Swedish, Self::Polish, Self::English];

    /// The BCP-47 tag: `da`, `nb`, `sv`, `pl` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::Bokmal => "nb",
            Self::Swedish => "sv",
            Self::Polish => "pl",
            Self::English => "en",
        }
    }

    /// The language's name in itself, as a menu shows it.
    pub fn endonym(self) -> &'static str {
        match self {
            Self::Danish => "Dansk",
            Self::Bokmal => "Norsk bokmål",
            Self::Swedish => "Svenska",
            Self::Polish => "Polski",
            Self::English => "English",
        }
    }

    /// The best match for a system locale such as `nn-NO`, `da_DK.UTF-8` or `no`; English where none fits.
    pub fn of_system(locale: &str) -> Self {
        locale.parse().unwrap_or(Self::English)
    }

    /// A time of day as written: `16.00` in Danish and Swedish, `16:00` elsewhere.
    pub fn clock(self, hour: u8, minute: u8) -> String {
        match self {
            Self::Danish | Self::Swedish => format!("{hour}.{minute:02}"),
            _ => format!("{hour:02}:{minute:02}"),
        }
    }

    /// A share as written: `90 %` with a no-break space, `90%` in Polish and English.
    pub fn percent(self, value: u32) -> String {
        match self {
            Self::Polish | Self::English => format!("{value}%"),
            _ => format!("{value}\u{a0}%"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

/// No language of ours has this tag.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "`{}` is not one of the languages da, nb, sv, pl, en", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        match primary.as_str() {
            "da" => Ok(Self::Danish),
            "nb" | "no" | "nn" => Ok(Self::Bokmal),
            "sv" => Ok(Self::Swedish),
            "pl" => Ok(Self::Polish),
            "en" => Ok(Self::English),
            _ => Err(UnknownLanguage(tag.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn tags_of_every_norwegian_mean_bokmal_and_the_unknown_is_refused() {
        for (tag, language) in [
            ("no", Some(Language::Bokmal)),
            ("nn-NO", Some(Language::Bokmal)),
            ("nb_NO.UTF-8", Some(Language::Bokmal)),
            ("da_DK@euro", Some(Language::Danish)),
            ("PL", Some(Language::Polish)),
            ("de_DE", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(tag.parse::<Language>().ok(), language, "{tag}");
        }
    }
}
