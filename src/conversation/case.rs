//! Everything a call needs and does not change: scenario, house, tuning, calendar, words.

use super::tuning::Tuning;
use crate::calendar::{Holidays, Moment};
use crate::house::{Chances, Completion, House};
use crate::language::Lexicon;
use crate::scenario::{Gender, Outlook, Range, Scenario, Script};
use crate::text::Texts;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::sync::Arc;

/// The inputs of a call, shared by all calls of a scenario.
#[derive(Debug)]
pub struct Case {
    /// The situation.
    pub scenario: Arc<Scenario>,
    /// The company's rules.
    pub house: Arc<House>,
    /// The numbers of the mood.
    pub tuning: Arc<Tuning>,
    /// Public holidays.
    pub holidays: Arc<Holidays>,
    /// Chances of promises, as far as they have been computed.
    pub chances: Chances,
    /// What understands words of the trainee's own; without it none are understood.
    pub lexicon: Option<Arc<Lexicon>>,
    texts: Arc<Texts>,
    trainee: Gender,
    /// One script per person who may call, for one trainee.
    scripts: Vec<Arc<Script>>,
}

impl Case {
    /// Resolves all words and takes over what the scenario changes in the tuning; `texts` are in the scenario's language.
    pub fn new(
        scenario: Arc<Scenario>,
        house: Arc<House>,
        tuning: &Tuning,
        holidays: Arc<Holidays>,
        texts: Arc<Texts>,
        trainee: Gender,
    ) -> Self {
        let persons = scenario.customer.persons.len();
        let tuning = Arc::new(tuning.with(&scenario.tuning));
        let mut case = Self {
            scenario,
            house,
            tuning,
            holidays,
            chances: Chances::default(),
            lexicon: None,
            texts,
            trainee,
            scripts: Vec::new(),
        };
        let forecasts = case.forecasts(case.scenario.starts);
        let outlook = case.outlook(case.scenario.starts, &forecasts, &[]);
        case.scripts =
            (0..persons).map(|person| Arc::new(Script::new(&case.scenario, person, trainee, outlook))).collect();
        case
    }

    /// The same case, in which a lexicon understands words of the trainee's own.
    #[must_use]
    pub fn with_lexicon(mut self, lexicon: Option<Arc<Lexicon>>) -> Self {
        self.lexicon = lexicon;
        self
    }

    /// The same case on one day of a shift: the call is taken at `at` after the customer waited for it, which cost this
    /// much anger, and it is put away when the day ends.
    #[must_use]
    pub fn on_the_day(&self, at: Moment, anger: u8) -> Self {
        let mut scenario = Scenario::clone(&self.scenario);
        scenario.starts = at;
        let Range(low, high) = scenario.customer.anger;
        scenario.customer.anger = Range((low + anger).min(100), (high + anger).min(100));
        if let Some(after) = &mut scenario.after {
            after.days = 0;
        }
        let (house, holidays, texts) = (Arc::clone(&self.house), Arc::clone(&self.holidays), Arc::clone(&self.texts));
        Self::new(Arc::new(scenario), house, &self.tuning, holidays, texts, self.trainee)
            .with_lexicon(self.lexicon.clone())
    }

    /// For each step, when its work is done if it starts at `now`.
    pub fn forecasts(&self, now: Moment) -> Vec<Arc<Completion>> {
        let steps = self.scenario.steps.iter();
        steps.map(|step| self.chances.of(step.procedure, now, &self.house, &self.holidays)).collect()
    }

    /// What words about time depend on.
    pub fn outlook<'o>(
        &'o self,
        now: Moment,
        forecasts: &'o [Arc<Completion>],
        promised: &'o [Option<Moment>],
    ) -> Outlook<'o> {
        Outlook { now, forecasts, promised, house: &self.house, holidays: &self.holidays, texts: &self.texts }
    }

    /// The words for one person who may call.
    pub fn script(&self, person: usize) -> &Arc<Script> {
        &self.scripts[person]
    }
}

/// What the seed draws for one call.
#[derive(Clone, Debug)]
pub struct Cast {
    /// Who calls.
    pub person: usize,
    /// Anger at the start.
    pub anger: u8,
    /// Trust at the start.
    pub trust: u8,
    /// A word of chance for each line and reply: which wording, which order.
    draws: Vec<u16>,
}

impl Cast {
    /// Draws from the seed; the same seed draws the same on every machine.
    pub fn new(scenario: &Scenario, seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let customer = &scenario.customer;
        let person = random.random_range(0..customer.persons.len() as u32) as usize;
        let anger = random.random_range(customer.anger.0..=customer.anger.1);
        let trust = random.random_range(customer.trust.0..=customer.trust.1);
        let mut draws = vec![0; scenario.lines.len() + scenario.replies.len() + scenario.facts.len()];
        for pair in draws.chunks_mut(4) {
            let word: u64 = random.random();
            for (draw, bytes) in pair.iter_mut().zip(word.to_le_bytes().chunks(2)) {
                *draw = u16::from_le_bytes([bytes[0], bytes[1]]);
            }
        }
        Self { person, anger, trust, draws }
    }

    /// Which of `count` wordings a line has in this call.
    pub(super) fn wording(&self, line: usize, count: usize) -> usize {
        usize::from(self.draws[line]) % count.max(1)
    }

    /// Where a reply stands among the offered ones: lower is earlier.
    pub(super) fn order(&self, scenario: &Scenario, reply: usize) -> u16 {
        self.draws[scenario.lines.len() + reply]
    }

    /// A turn by which the versions of a fact are rotated when they are shown.
    pub(super) fn rotation(&self, scenario: &Scenario, fact: usize) -> usize {
        usize::from(self.draws[scenario.lines.len() + scenario.replies.len() + fact])
    }
}
