//! The mouth of a speaking customer: from the words on screen to how far it is open right now.
//!
//! The trainee reads the words as captions, so lips that move with their syllables make the person
//! the one who says them. There is no sound to follow: syllables are counted by their vowels, in
//! the five languages alike, and a comma or a stop closes the mouth.

/// A speaking mouth at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Mouth {
    /// How far the syllable opens the mouth, 0 closed to 1 wide.
    pub openness: f32,
    /// How loud it is, 0 silent to 1 shouting.
    pub loudness: f32,
}

/// The mouth `elapsed` seconds after the first word of `text`, which takes `duration` seconds.
///
/// Before the first word, after the last and in pauses the mouth is closed and silent.
pub fn mouth_at(text: &str, elapsed: f32, duration: f32) -> Mouth {
    let sounds = sounds(text);
    let whole: f32 = sounds.iter().map(|sound| sound.weight).sum();
    if whole <= 0.0 || duration <= 0.0 || !(0.0..duration).contains(&elapsed) {
        return Mouth::default();
    }
    let mut left = elapsed / duration * whole;
    for sound in sounds {
        if left < sound.weight {
            let share = left / sound.weight;
            let arc = (share * std::f32::consts::PI).sin();
            let closed = if share < 0.5 { sound.floor } else { 0.12 };
            return Mouth {
                openness: sound.vowel * (closed + (1.0 - closed) * arc).clamp(0.0, 1.0),
                loudness: sound.loudness,
            };
        }
        left -= sound.weight;
    }
    Mouth::default()
}

/// A syllable or a pause.
struct Sound {
    /// Its share of the time; a plain syllable is 1.
    weight: f32,
    /// How far its vowel opens the mouth; 0 for a pause.
    vowel: f32,
    /// How far the mouth stays open as the syllable begins: not at all before m, b and p.
    floor: f32,
    loudness: f32,
}

const USUAL: f32 = 0.5;
const EXCLAIMED: f32 = 0.8;
const SHOUTED: f32 = 1.0;

fn sounds(text: &str) -> Vec<Sound> {
    let mut sounds = Vec::new();
    let mut sentence_start = 0;
    for word in text.split_whitespace() {
        let letters: Vec<char> = word.chars().filter(|sign| sign.is_alphanumeric()).collect();
        let shouted = letters.len() > 1
            && letters.iter().any(|sign| sign.is_alphabetic())
            && letters.iter().all(|sign| !sign.is_lowercase() && !sign.is_numeric());
        syllables(&letters, if shouted { SHOUTED } else { USUAL }, &mut sounds);

        let ending = word.chars().rev().find(|sign| !matches!(sign, '"' | '»' | '”' | ')' | '’'));
        match ending {
            Some('!') => {
                for sound in sounds.iter_mut().skip(sentence_start) {
                    if sound.vowel > 0.0 {
                        sound.loudness = sound.loudness.max(EXCLAIMED);
                    }
                }
                sounds.push(pause(1.6));
                sentence_start = sounds.len();
            }
            Some('.' | '?' | '…') => {
                sounds.push(pause(1.8));
                sentence_start = sounds.len();
            }
            Some(',' | ';' | ':' | '–' | '—' | '-') => sounds.push(pause(1.0)),
            _ => {}
        }
    }
    // The time given is that of the words: a stop at the very end takes none of it.
    while sounds.last().is_some_and(|sound| sound.vowel <= 0.0) {
        sounds.pop();
    }
    sounds
}

fn pause(weight: f32) -> Sound {
    Sound { weight, vowel: 0.0, floor: 0.0, loudness: 0.0 }
}

fn syllables(letters: &[char], loudness: f32, sounds: &mut Vec<Sound>) {
    let begun = sounds.len();
    let mut within = false;
    let (mut consonants, mut floor) = (0.0, 0.25);
    for sign in letters.iter().flat_map(|sign| sign.to_lowercase()) {
        let open = openness(sign);
        match (open > 0.0, within && !sign.is_numeric()) {
            (true, true) => {
                if let Some(last) = sounds.last_mut() {
                    last.vowel = last.vowel.max(open);
                    last.weight += 0.15;
                }
            }
            (true, false) => {
                let weight = 0.85 + 0.08 * consonants;
                sounds.push(Sound { weight, vowel: open, floor, loudness });
                (consonants, floor) = (0.0, 0.25);
            }
            (false, _) => {
                consonants += 1.0;
                if matches!(sign, 'm' | 'b' | 'p') {
                    floor = 0.0;
                }
            }
        }
        within = open > 0.0;
    }
    if begun == sounds.len() && !letters.is_empty() {
        sounds.push(Sound { weight: 0.6, vowel: 0.3, floor, loudness });
    } else if let Some(first) = sounds.get_mut(begun) {
        // All five languages stress early in the word, Polish one syllable before the last.
        first.vowel = (first.vowel + 0.08).min(1.0);
    }
}

/// How far a vowel opens the mouth; 0 for what is no vowel. A digit is spoken as one.
fn openness(sign: char) -> f32 {
    match sign {
        'a' | 'á' | 'à' | 'ą' => 0.9,
        'æ' | 'ä' | 'å' => 0.8,
        'o' | 'ø' | 'ö' | 'ó' | 'e' | 'é' | 'è' | 'ę' => 0.62,
        'i' | 'u' | 'y' | 'ü' => 0.42,
        digit if digit.is_numeric() => 0.6,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::{mouth_at, sounds};

    fn count(text: &str) -> usize {
        sounds(text).iter().filter(|sound| sound.vowel > 0.0).count()
    }

    #[test]
    fn syllables_are_counted_in_each_language() {
        for (text, expected) in [
            ("Jeg venter endnu", 5),
            ("Ingen ringte tilbake", 7),
            ("Gruset ligger på fel ställe", 8),
            ("Mąka nie przyjechała", 7),
            ("kr", 1),
            ("1200", 4),
            ("", 0),
            ("!?", 0),
        ] {
            assert_eq!(count(text), expected, "{text}");
        }
    }

    #[test]
    fn the_mouth_is_closed_before_after_and_in_a_pause() {
        let text = "Nej, nej";
        for elapsed in [-0.1, 1.0, 2.0] {
            assert!(mouth_at(text, elapsed, 1.0).openness <= 0.0);
        }
        assert!(mouth_at(text, 0.5, 1.0).loudness <= 0.0, "at the comma");
        assert!(mouth_at(text, 0.15, 1.0).openness > 0.3);
        assert!(mouth_at("", 0.5, 1.0).openness <= 0.0);
        assert!(mouth_at("Ja", 0.0, 0.0).openness <= 0.0);
    }

    #[test]
    fn capitals_and_exclamations_are_louder() {
        let at = |text| mouth_at(text, 0.2, 1.0).loudness;
        assert!(at("nu vil jeg") < at("nu vil jeg!"));
        assert!(at("nu vil jeg!") < at("NU vil jeg!"));
    }

    #[test]
    fn openness_and_loudness_stay_from_0_to_1() {
        let text = "Æblet ÅÅÅ! Øl, i 2026 – pył; żółć BRR!";
        for step in 0_u8..=200 {
            let mouth = mouth_at(text, f32::from(step) / 50.0, 4.0);
            assert!((0.0..=1.0).contains(&mouth.openness), "{mouth:?}");
            assert!((0.0..=1.0).contains(&mouth.loudness), "{mouth:?}");
        }
    }
}
