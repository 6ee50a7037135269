//! The scenario with its words: every text resolved for one customer and one trainee.
//!
//! All variables of a text are known before a call starts (genders, names, deadlines, odds), so
//! the call itself only points at texts and never formats one. Texts with a time in them are
//! resolved anew for every later call; all others are shared.

use super::act::Act;
use super::model::{Scenario, TextId};
use super::vocabulary::Gender;
use crate::calendar::{Holidays, Moment};
use crate::house::{Completion, House, date_in_words, due_in_words, moment_in_words};
use crate::text::Texts;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is said in one call, by whom to whom.
#[derive(Clone, Debug)]
pub struct Script {
    /// Which of the scenario's persons calls.
    pub person: usize,
    /// The trainee's grammatical gender.
    pub trainee: Gender,
    texts: Vec<Arc<str>>,
    lengths: Vec<u16>,
    /// The texts with a time in them.
    timed: Arc<[usize]>,
}

/// What the words about time depend on.
#[derive(Clone, Copy, Debug)]
pub struct Outlook<'o> {
    /// When it is said.
    pub now: Moment,
    /// For each step, when its work is done.
    pub forecasts: &'o [Arc<Completion>],
    /// For each step, by when it was promised last.
    pub promised: &'o [Option<Moment>],
    /// The company's rules.
    pub house: &'o House,
    /// Public holidays.
    pub holidays: &'o Holidays,
    /// The times in words.
    pub texts: &'o Texts,
}

impl Script {
    /// Resolves all texts; those of `outlook` must be in the scenario's language.
    pub fn new(scenario: &Scenario, person: usize, trainee: Gender, outlook: Outlook) -> Self {
        let timed = scenario.texts.iter().enumerate().filter(|(_, pattern)| {
            let is_time = |name: &String| name.starts_with("due") || name.starts_with("safe_");
            pattern.variables().iter().any(is_time)
        });
        let mut script = Self {
            person,
            trainee,
            texts: vec![Arc::from(""); scenario.texts.len()],
            lengths: vec![0; scenario.texts.len()],
            timed: timed.map(|(index, _)| index).collect(),
        };
        script.resolve(scenario, outlook, 0..scenario.texts.len());
        script
    }

    /// The same words at another time.
    #[must_use]
    pub fn later(&self, scenario: &Scenario, outlook: Outlook) -> Self {
        let mut script = self.clone();
        let timed = Arc::clone(&self.timed);
        script.resolve(scenario, outlook, timed.iter().copied());
        script
    }

    fn resolve(&mut self, scenario: &Scenario, outlook: Outlook, which: impl Iterator<Item = usize>) {
        let who = &scenario.customer.persons[self.person];
        let word = |gender| match gender {
            Gender::Feminine => "feminine",
            Gender::Masculine => "masculine",
        };
        let mut shared: Vec<(String, String)> = vec![
            ("name".into(), who.name.to_string()),
            ("address".into(), who.address.to_string()),
            ("customer".into(), word(who.gender).into()),
            ("trainee".into(), word(self.trainee).into()),
            ("house".into(), outlook.house.name.to_string()),
        ];
        for (index, step) in scenario.steps.iter().enumerate() {
            let name = step.id.replace('-', "_");
            let safe = outlook.forecasts[index].promisable();
            shared.push((format!("safe_{name}"), moment_in_words(safe, outlook.now, outlook.texts)));
            let due = outlook.promised.get(index).copied().flatten().map(|due| date_in_words(due, outlook.texts));
            shared.push((format!("due_{name}"), due.unwrap_or_else(|| "…".to_owned())));
        }
        let dues = dues(scenario, outlook);
        for index in which {
            let mut args: Vec<(&str, &str)> =
                shared.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            for (name, due) in ["due", "due2"].iter().zip(dues.get(&index).into_iter().flatten()) {
                args.push((name, due));
            }
            let text = scenario.texts[index].resolve(&args);
            self.lengths[index] = u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
            self.texts[index] = text.into();
        }
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

/// The deadlines in the words of each text whose acts hold one.
fn dues(scenario: &Scenario, outlook: Outlook) -> BTreeMap<usize, Vec<String>> {
    let after = scenario.after.iter();
    let replies = scenario.replies.iter().map(|reply| (reply.text, &reply.acts));
    let messages = after.clone().flat_map(|after| &after.messages).map(|message| (message.text, &message.acts));
    let blocks = after.filter_map(|after| after.letter.as_ref()).flat_map(|letter| &letter.blocks);
    let all = replies.chain(messages).chain(blocks.map(|block| (block.text, &block.acts)));
    all.map(|(text, acts)| {
        let words = acts.iter().filter_map(|act| match act {
            Act::Promise { step, due, .. } => {
                let safe = outlook.forecasts[*step].promisable();
                let expected = due.resolve(outlook.now, safe, outlook.house, outlook.holidays);
                Some(due_in_words(due, expected, outlook.now, outlook.texts))
            }
            _ => None,
        });
        (text.0 as usize, words.collect::<Vec<_>>())
    })
    .filter(|(_, words)| !words.is_empty())
    .collect()
}
