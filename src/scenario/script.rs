//! The scenario with its words: every text resolved for one customer and one trainee.
//!
//! All variables of a text are known before the call starts (genders, names, deadlines, odds),
//! so the call itself only points at texts and never formats one.

use super::act::Act;
use super::model::{Scenario, TextId};
use super::vocabulary::Gender;
use crate::calendar::Holidays;
use crate::house::{Chances, House, due_in_words, moment_in_words};
use crate::text::Texts;
use std::collections::BTreeMap;

/// What is said in one call, by whom to whom.
#[derive(Debug)]
pub struct Script {
    /// Which of the scenario's persons calls.
    pub person: usize,
    /// The trainee's grammatical gender.
    pub trainee: Gender,
    texts: Vec<Box<str>>,
    lengths: Vec<u16>,
}

impl Script {
    /// Resolves all texts. `texts` must be in the scenario's language.
    pub fn new(
        scenario: &Scenario,
        house: &House,
        holidays: &Holidays,
        chances: &Chances,
        texts: &Texts,
        person: usize,
        trainee: Gender,
    ) -> Self {
        let who = &scenario.customer.persons[person];
        let word = |gender| match gender {
            Gender::Feminine => "feminine",
            Gender::Masculine => "masculine",
        };
        let mut shared: Vec<(String, String)> = vec![
            ("name".into(), who.name.to_string()),
            ("address".into(), who.address.to_string()),
            ("customer".into(), word(who.gender).into()),
            ("trainee".into(), word(trainee).into()),
            ("house".into(), house.name.to_string()),
        ];
        for step in &scenario.steps {
            let completion = chances.of(step.procedure, scenario.starts, house, holidays);
            let safe = completion.by(house.threshold).up_to_half_hour();
            shared.push((format!("safe_{}", step.id.replace('-', "_")), moment_in_words(safe, scenario.starts, texts)));
        }
        let dues: BTreeMap<u32, Vec<String>> =
            scenario.replies.iter().map(|reply| (reply.text.0, dues_of(&reply.acts, scenario, texts))).collect();
        let resolved: Vec<Box<str>> = scenario
            .texts
            .iter()
            .zip(0_u32..)
            .map(|(pattern, index)| {
                let mut args: Vec<(&str, &str)> =
                    shared.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                for (name, due) in ["due", "due2"].iter().zip(dues.get(&index).into_iter().flatten()) {
                    args.push((name, due));
                }
                pattern.resolve(&args).into_boxed_str()
            })
            .collect();
        let lengths = resolved.iter().map(|text| u16::try_from(text.chars().count()).unwrap_or(u16::MAX)).collect();
        Self { person, trainee, texts: resolved, lengths }
    }

    /// The words of a text.
    pub fn text(&self, id: TextId) -> &str {
        &self.texts[id.0 as usize]
    }

    /// How many characters it has.
    pub fn length(&self, id: TextId) -> u32 {
        u32::from(self.lengths[id.0 as usize])
    }
}

fn dues_of(acts: &[Act], scenario: &Scenario, texts: &Texts) -> Vec<String> {
    acts.iter()
        .filter_map(|act| match act {
            Act::Promise { due, .. } => Some(due_in_words(due, scenario.starts, texts)),
            _ => None,
        })
        .collect()
}
