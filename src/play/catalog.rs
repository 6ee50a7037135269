//! The list of scenarios as a trainee sees it.

use crate::diagnostic::{Severity, Source};
use crate::library::{Library, edition};
use crate::locale::Language;
use crate::store::AttemptRow;
use crate::text::Texts;

/// One scenario on the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// Its id; of a translation the name of the edition, as `late-bike@pl`.
    pub id: String,
    /// Its title; the file's name where it is broken.
    pub title: String,
    /// The language it is played in; none where it is broken.
    pub language: Option<Language>,
    /// 1 to 5; 0 where it is broken.
    pub difficulty: u8,
    /// The kind of complaint, in words.
    pub kind: String,
    /// Who may call.
    pub callers: String,
    /// The first problem of a broken scenario, in one line.
    pub broken: Option<String>,
    /// The best finished attempt of this person: how many of the four skills were passed.
    pub best: Option<u8>,
    /// Finished attempts of this person.
    pub attempts: u32,
}

/// All scenarios in their own language and in each into which they are fully translated, those in `first` before the others, broken ones last; attempts are those of `person`.
pub fn catalog(library: &Library, texts: &Texts, person: &str, attempts: &[AttemptRow], first: Language) -> Vec<Card> {
    let mut cards = Vec::new();
    for shelved in &library.scenarios {
        let card = |language: Option<Language>| {
            let own = attempts.iter().filter(|attempt| {
                attempt.person == person
                    && attempt.scenario == shelved.id
                    && language.is_none_or(|language| attempt.language == language.tag())
                    && attempt.scorecard.is_some()
            });
            let passed = |attempt: &AttemptRow| {
                attempt
                    .points
                    .iter()
                    .filter(|(skill, points)| points.is_some_and(|points| points >= pass_of(library, skill)))
                    .count()
            };
            Card {
                id: shelved.id.clone(),
                title: shelved.id.clone(),
                language,
                difficulty: 0,
                kind: String::new(),
                callers: String::new(),
                broken: None,
                best: own.clone().map(|attempt| u8::try_from(passed(attempt)).unwrap_or(4)).max(),
                attempts: u32::try_from(own.count()).unwrap_or(u32::MAX),
            }
        };
        let Some(original) = &shelved.content else {
            let broken = Some(first_problem(&shelved.source, &shelved.problems, texts));
            cards.push(Card { broken, ..card(None) });
            continue;
        };
        for scenario in std::iter::once(original).chain(library.translated(&shelved.id)) {
            let is_original = scenario.language == original.language;
            let id = if is_original { shelved.id.clone() } else { edition(&shelved.id, scenario.language.tag()) };
            let callers: Vec<&str> = scenario.customer.persons.iter().map(|person| &*person.name).collect();
            cards.push(Card {
                id,
                title: scenario.texts[scenario.title.0 as usize].resolve(&[]),
                difficulty: scenario.difficulty,
                kind: texts.say(&format!("kind-{}", format!("{:?}", scenario.kind).to_lowercase()), &[]),
                callers: callers.join(" / "),
                ..card(Some(scenario.language))
            });
        }
    }
    cards.sort_by_key(|card| {
        (card.broken.is_some(), card.language != Some(first), card.language, card.difficulty, card.id.clone())
    });
    cards
}

fn pass_of(library: &Library, skill: &str) -> u8 {
    crate::scoring::Skill::ALL
        .into_iter()
        .find(|known| known.id() == skill)
        .map_or(100, |skill| library.rubric.pass(skill))
}

fn first_problem(source: &Source, problems: &[crate::diagnostic::Diagnostic], texts: &Texts) -> String {
    let Some(problem) = problems.iter().find(|problem| problem.severity == Severity::Error) else {
        return String::new();
    };
    let args: Vec<(&str, &str)> = problem.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (line, column) = problem.place(&source.text);
    format!("{}:{line}:{column}: {}", source.path, texts.say(&format!("check-{}", problem.code), &args))
}
