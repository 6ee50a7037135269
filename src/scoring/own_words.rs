//! Judgment and skill apart: what was shown by choosing replies, and what in words of one's own.
//!
//! A reply chosen shows that somebody knows the better sentence; one's own words show that they
//! can say it. Both come from the same evidence, by the turn it stands in; what stands in no
//! sentence (notes, holds, what was never done) counts in both.

use super::rubric::{Criterion, Rubric, Skill};
use super::scorecard::{Evidence, Scorecard, weigh};
use crate::conversation::Happening;
use crate::desk::Attempt;

/// Where more of a hundred sentences were not understood, skill is not shown. From the product's design; a judgment.
const MOST_NOT_UNDERSTOOD: usize = 20;

/// What typed text cannot show yet: the words stand in lists to choose from, or no rule finds them.
const UNSEEN: [Criterion; 4] =
    [Criterion::NeutralFactFinding, Criterion::NoReprimand, Criterion::LetterApology, Criterion::Handover];

/// One attempt, by the two things it shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Apart {
    /// Sentences in words of the trainee's own.
    pub own: usize,
    /// Those of them that were understood.
    pub understood: usize,
    /// What the replies chosen show; none where none was chosen.
    pub judgment: Option<Scorecard>,
    /// What the own words show; none where too many were not understood.
    pub skill: Option<Scorecard>,
    /// Criteria that own words cannot show yet: they are left out of the skill.
    pub unseen: Vec<Criterion>,
}

/// Takes an attempt's scorecard apart; nothing where no word of the trainee's own was said.
pub fn apart(attempt: &Attempt, scorecard: &Scorecard, rubric: &Rubric) -> Option<Apart> {
    let turns: Vec<Happening> = attempt.calls().flat_map(|call| &call.turns).map(|turn| turn.what).collect();
    let sayings = || attempt.calls().flat_map(|call| &call.sayings);
    let own = sayings().count();
    let understood = sayings().filter(|saying| saying.is_understood()).count();
    if own == 0 {
        return None;
    }
    let is_own = |turn: usize| matches!(turns.get(turn), Some(Happening::Spoke { .. }));
    let is_chosen = |turn: usize| matches!(turns.get(turn), Some(Happening::Replied { .. }));
    let chosen = (0..turns.len()).any(is_chosen);
    let unseen: Vec<Criterion> = UNSEEN
        .into_iter()
        .filter(|criterion| rubric.criteria.iter().any(|weighted| weighted.id == *criterion))
        .collect();
    let part = |belongs: &dyn Fn(usize) -> bool, left_out: &[Criterion]| {
        let find = |criterion: Criterion, _: bool| {
            let found = scorecard.skills.iter().flat_map(|skill| &skill.criteria);
            let found = found.filter(|score| score.criterion == criterion && !left_out.contains(&criterion));
            let evidence: Vec<Evidence> = found
                .flat_map(|score| &score.evidence)
                .filter(|evidence| evidence.turn.is_none_or(belongs))
                .copied()
                .collect();
            let count = evidence.len();
            (evidence, count)
        };
        let conduct = scorecard.conduct.iter().filter(|lapse| belongs(lapse.key().1)).copied().collect();
        Scorecard { skills: Skill::ALL.map(|skill| weigh(skill, rubric, find)).into(), conduct }
    };
    let enough = (own - understood) * 100 <= own * MOST_NOT_UNDERSTOOD;
    Some(Apart {
        own,
        understood,
        judgment: chosen.then(|| part(&|turn| !is_own(turn), &[])),
        skill: enough.then(|| part(&|turn| !is_chosen(turn), &unseen)),
        unseen,
    })
}
