//! The scorecard: four skills, each from its criteria, each criterion with its evidence.

use super::conduct::{self, Lapse};
use super::rubric::{Criterion, Rubric, Skill};
use super::survey::Survey;
use super::{apologizing, avoiding_blame, listening, promising};
use crate::conversation::{Case, Transcript};

/// One opportunity and what was made of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Evidence {
    /// The turn it stands in; none where nothing was done at all.
    pub turn: Option<usize>,
    /// Thousandths earned.
    pub earned: u16,
}

/// One criterion over its opportunities.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CriterionScore {
    /// Which.
    pub criterion: Criterion,
    /// Its weight in the skill.
    pub weight: u8,
    /// Its opportunities; none means that it was not shown.
    pub evidence: Vec<Evidence>,
}

impl CriterionScore {
    /// Points, 0 to 1000; none where there was no opportunity.
    pub fn points(&self) -> Option<u32> {
        let count = u32::try_from(self.evidence.len()).ok().filter(|count| *count > 0)?;
        Some(self.evidence.iter().map(|evidence| u32::from(evidence.earned)).sum::<u32>() / count)
    }
}

/// One skill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SkillScore {
    /// Which.
    pub skill: Skill,
    /// 0 to 100; none where too little was shown.
    pub points: Option<u8>,
    /// The pass mark.
    pub pass: u8,
    /// The key criterion that capped it, if one did.
    pub capped_by: Option<Criterion>,
    /// Its criteria.
    pub criteria: Vec<CriterionScore>,
}

impl SkillScore {
    /// Whether the pass mark is reached.
    pub fn is_passed(&self) -> bool {
        self.points.is_some_and(|points| points >= self.pass)
    }
}

/// What one call was worth, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scorecard {
    /// The four skills in the order of [`Skill::ALL`].
    pub skills: Vec<SkillScore>,
    /// What no score makes good.
    pub conduct: Vec<Lapse>,
}

impl Scorecard {
    /// Whether all four skills are passed and nothing stands against the conduct.
    pub fn is_passed(&self) -> bool {
        self.conduct.is_empty() && self.skills.iter().all(SkillScore::is_passed)
    }

    /// The points of a skill; 0 where it was not shown.
    pub fn points(&self, skill: Skill) -> u8 {
        self.skills[skill as usize].points.unwrap_or(0)
    }
}

/// Scores a first call alone. The same case, transcript and rubric give the same scorecard.
pub fn score(case: &Case, transcript: &Transcript, rubric: &Rubric) -> Scorecard {
    let survey = Survey::new(case, transcript);
    let skills = Skill::ALL.map(|skill| weigh(skill, rubric, |criterion, _| (evidence(criterion, &survey), 0)));
    Scorecard { skills: skills.into(), conduct: conduct::lapses(&survey) }
}

/// The opportunities of a criterion in one call.
pub(super) fn evidence(criterion: Criterion, survey: &Survey) -> Vec<Evidence> {
    match criterion.skill() {
        Skill::Listening => listening::evidence(criterion, survey),
        Skill::Apologizing => apologizing::evidence(criterion, survey),
        Skill::AvoidingBlame => avoiding_blame::evidence(criterion, survey),
        Skill::Promising => promising::evidence(criterion, survey),
    }
}

/// Weighs a skill's criteria; `find` gives the evidence of a criterion, in every call or in the first one, and how much
/// of it is from the first call: what was failed there as a key criterion is not made good by many short calls.
pub(super) fn weigh(
    skill: Skill,
    rubric: &Rubric,
    find: impl Fn(Criterion, bool) -> (Vec<Evidence>, usize),
) -> SkillScore {
    let own = rubric.criteria.iter().filter(|weighted| weighted.id.skill() == skill);
    let score = |criterion, weight, evidence| CriterionScore { criterion, weight, evidence };
    let (mut all, mut shown, mut sum) = (0, 0, 0);
    let mut capped_by = None;
    let mut criteria = Vec::new();
    for weighted in own {
        let (evidence, first) = find(weighted.id, weighted.every_call);
        let first = score(weighted.id, weighted.weight, evidence[..first].to_vec()).points();
        let score = score(weighted.id, weighted.weight, evidence);
        let weight = u32::from(score.weight);
        all += weight;
        if let Some(points) = score.points() {
            shown += weight;
            sum += weight * points;
            let lowest = first.map_or(points, |first| first.min(points));
            if weighted.key && lowest < u32::from(rubric.cap_below) * 10 {
                capped_by = Some(score.criterion);
            }
        }
        criteria.push(score);
    }
    let enough = shown > 0 && shown * 100 >= all * u32::from(rubric.shown_from_percent);
    let points = enough.then(|| u8::try_from((sum + shown * 5) / (shown * 10)).unwrap_or(100));
    let points = points.map(|points| if capped_by.is_some() { points.min(rubric.cap_at) } else { points });
    SkillScore { skill, points, pass: rubric.pass(skill), capped_by, criteria }
}

/// Thousandths that are all of it.
pub(super) const FULL: u16 = 1000;

/// What an opportunity earned at a turn.
pub(super) fn at(turn: usize, earned: u16) -> Evidence {
    Evidence { turn: Some(turn), earned: earned.min(FULL) }
}

/// A lapse weighs as much as so many temptations resisted: one stab in a long call is what people remember.
/// A judgment, set after comparing with readings (`docs/validity.md`).
const LAPSE_WEIGHT: usize = 10;

/// What a lapse leaves: as many empty opportunities as it weighs.
pub(super) fn lapse(turn: usize) -> impl Iterator<Item = Evidence> {
    std::iter::repeat_n(at(turn, 0), LAPSE_WEIGHT)
}

/// As [`lapse`], for what was written and stands in no call.
pub(super) fn lapse_without_turn() -> impl Iterator<Item = Evidence> {
    std::iter::repeat_n(Evidence { turn: None, earned: 0 }, LAPSE_WEIGHT)
}

/// A criterion that asks not to do something: every reply at which it was offered is a moment that tempts,
/// and every lapse weighs several of them. Saying nothing meets no such moment.
pub(super) fn temptations(
    survey: &Survey,
    tempts: impl Fn(&super::survey::Said) -> bool,
    lapsed: impl Fn(&super::survey::Said) -> bool,
) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for said in &survey.replies {
        if lapsed(said) {
            evidence.extend(lapse(said.turn));
        } else if tempts(said) {
            evidence.push(at(said.turn, FULL));
        }
    }
    evidence
}

/// One opportunity that is missed for good when the call ends: it stands in no turn, and is not charged where the
/// call ended by protocol.
pub(super) fn once(survey: &Survey, done: Option<(usize, u16)>) -> Vec<Evidence> {
    match done {
        Some((turn, earned)) => vec![at(turn, earned)],
        None if survey.by_protocol => Vec::new(),
        None => vec![Evidence { turn: None, earned: 0 }],
    }
}
