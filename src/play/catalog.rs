//! The list of scenarios and shifts as a trainee sees it.

use crate::diagnostic::{Diagnostic, Severity, Source};
use crate::library::{Library, edition};
use crate::locale::Language;
use crate::store::AttemptRow;
use crate::text::Texts;

/// One scenario or shift on the list.
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
    /// The kind of complaint, in words; of a shift that it is one.
    pub kind: String,
    /// Who may call.
    pub callers: String,
    /// Whether it is a shift.
    pub is_shift: bool,
    /// The first problem of a broken file, in one line.
    pub broken: Option<String>,
    /// The best finished attempt of this person: how many of the four skills were passed.
    pub best: Option<u8>,
    /// Finished attempts of this person.
    pub attempts: u32,
}

/// All scenarios in their own language and in each into which they are fully translated, then the shifts; those in
/// `first` before the others, broken ones last; attempts are those of `person`.
pub fn catalog(library: &Library, texts: &Texts, person: &str, attempts: &[AttemptRow], first: Language) -> Vec<Card> {
    let shelf = Shelf { library, texts, person, attempts };
    let mut cards = Vec::new();
    for shelved in &library.scenarios {
        let Some(original) = &shelved.content else {
            cards.push(shelf.broken(&shelved.id, &shelved.source, &shelved.problems));
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
                ..shelf.card(&shelved.id, Some(scenario.language))
            });
        }
    }
    for shelved in &library.shifts {
        let Some(shift) = &shelved.content else {
            cards.push(Card { is_shift: true, ..shelf.broken(&shelved.id, &shelved.source, &shelved.problems) });
            continue;
        };
        let scenarios = shift.calls.iter().filter_map(|call| library.scenario(&call.scenario)?.content.as_ref());
        let callers = scenarios.clone().filter_map(|scenario| scenario.customer.persons.first());
        let callers: Vec<&str> = callers.map(|person| &*person.name).collect();
        cards.push(Card {
            title: shift.title.to_string(),
            difficulty: scenarios.map(|scenario| scenario.difficulty).max().map_or(0, |most| (most + 1).min(5)),
            kind: texts.count("day-calls", shift.calls.len()),
            callers: callers.join(", "),
            is_shift: true,
            ..shelf.card(&shelved.id, Some(shift.language))
        });
    }
    cards.sort_by_key(|card| {
        let place = (card.broken.is_some(), card.language != Some(first), card.language);
        (place, card.is_shift, card.difficulty, card.id.clone())
    });
    cards
}

/// What every card is made from.
struct Shelf<'s> {
    library: &'s Library,
    texts: &'s Texts,
    person: &'s str,
    attempts: &'s [AttemptRow],
}

impl Shelf<'_> {
    /// The card of something in a language, with what this person did there.
    fn card(&self, id: &str, language: Option<Language>) -> Card {
        let own = self.attempts.iter().filter(|attempt| {
            attempt.person == self.person
                && attempt.scenario == id
                && language.is_none_or(|language| attempt.language == language.tag())
                && attempt.scorecard.is_some()
        });
        let Self { library, .. } = *self;
        let is_passed =
            |(skill, points): &&(String, Option<u8>)| points.is_some_and(|points| points >= pass_of(library, skill));
        let passed = |attempt: &AttemptRow| attempt.points.iter().filter(is_passed).count();
        Card {
            id: id.to_owned(),
            title: id.to_owned(),
            language,
            difficulty: 0,
            kind: String::new(),
            callers: String::new(),
            is_shift: false,
            broken: None,
            best: own.clone().map(|attempt| u8::try_from(passed(attempt)).unwrap_or(4)).max(),
            attempts: u32::try_from(own.count()).unwrap_or(u32::MAX),
        }
    }

    fn broken(&self, id: &str, source: &Source, problems: &[Diagnostic]) -> Card {
        Card { broken: Some(first_problem(source, problems, self.texts)), ..self.card(id, None) }
    }
}

fn pass_of(library: &Library, skill: &str) -> u8 {
    crate::scoring::Skill::ALL
        .into_iter()
        .find(|known| known.id() == skill)
        .map_or(100, |skill| library.rubric.pass(skill))
}

fn first_problem(source: &Source, problems: &[Diagnostic], texts: &Texts) -> String {
    let Some(problem) = problems.iter().find(|problem| problem.severity == Severity::Error) else {
        return String::new();
    };
    let args: Vec<(&str, &str)> = problem.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (line, column) = problem.place(&source.text);
    format!("{}:{line}:{column}: {}", source.path, texts.say(&format!("check-{}", problem.code), &args))
}
