//! A shift: each case with its own scorecard, and the day as the mean of them.

use super::after::score_attempt;
use super::rubric::{Rubric, Skill};
use super::scorecard::{CriterionScore, Evidence, Scorecard, SkillScore};
use crate::shift::Day;

/// What a day was worth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DayScore {
    /// The scorecard of each case, in the order of the calls; none where nobody took the call.
    pub cases: Vec<Option<Scorecard>>,
    /// The day: the mean of each skill over the cases in which it was shown, and all evidence (which then stands in no turn).
    pub whole: Scorecard,
}

impl DayScore {
    /// Whether every call was taken, every skill passed, and nothing stands against the conduct.
    pub fn is_passed(&self) -> bool {
        self.cases.iter().all(Option::is_some) && self.whole.is_passed()
    }
}

/// Scores a day. The same day and rubric give the same scorecards.
pub fn score_day(day: &Day, rubric: &Rubric) -> DayScore {
    let cases: Vec<Option<Scorecard>> =
        day.slots().iter().map(|slot| slot.attempt().map(|attempt| score_attempt(attempt, rubric))).collect();
    let played: Vec<&Scorecard> = cases.iter().flatten().collect();
    let skills = Skill::ALL.map(|skill| mean(skill, &played, rubric));
    let conduct = played.iter().flat_map(|scorecard| scorecard.conduct.iter().copied()).collect();
    DayScore { whole: Scorecard { skills: skills.into(), conduct }, cases }
}

fn mean(skill: Skill, played: &[&Scorecard], rubric: &Rubric) -> SkillScore {
    let own = || played.iter().map(|scorecard| &scorecard.skills[skill as usize]);
    let shown: Vec<u32> = own().filter_map(|score| score.points.map(u32::from)).collect();
    let count = u32::try_from(shown.len()).unwrap_or(u32::MAX);
    let points =
        (count > 0).then(|| u8::try_from((shown.iter().sum::<u32>() * 2 + count) / (count * 2)).unwrap_or(100));
    let mut criteria: Vec<CriterionScore> = Vec::new();
    for score in own().flat_map(|score| &score.criteria) {
        let evidence = score.evidence.iter().map(|evidence| Evidence { turn: None, ..*evidence });
        match criteria.iter_mut().find(|known| known.criterion == score.criterion) {
            Some(known) => known.evidence.extend(evidence),
            None => criteria.push(CriterionScore { evidence: evidence.collect(), ..*score }),
        }
    }
    SkillScore { skill, points, pass: rubric.pass(skill), capped_by: None, criteria }
}
