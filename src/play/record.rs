//! Transcript and scorecard as JSON, for the store, for `--json` and for other programs.

use super::course::Scored;
use crate::scoring::Scorecard;
use serde_json::{Value, json};

/// What a case or a shift was worth; a shift has the scorecards of its cases beside that of the day.
pub fn scored_json(scored: &Scored) -> Value {
    let mut card = scorecard_json(scored.card());
    if let Scored::Shift(score) = scored {
        let cases: Vec<Value> =
            score.cases.iter().map(|card| card.as_ref().map_or(Value::Null, scorecard_json)).collect();
        card["passed"] = score.is_passed().into();
        card["cases"] = cases.into();
    }
    card
}

/// The scorecard; thousandths for each criterion and each piece of evidence.
pub fn scorecard_json(scorecard: &Scorecard) -> Value {
    let skills: Vec<Value> = scorecard
        .skills
        .iter()
        .map(|skill| {
            let criteria: Vec<Value> = skill
                .criteria
                .iter()
                .map(|score| {
                    let evidence: Vec<Value> = score.evidence.iter().map(|evidence| json!({ "turn": evidence.turn, "earned": evidence.earned })).collect();
                    json!({ "criterion": score.criterion.id(), "weight": score.weight, "points": score.points(), "evidence": evidence })
                })
                .collect();
            json!({
                "skill": skill.skill.id(),
                "points": skill.points,
                "pass": skill.pass,
                "passed": skill.is_passed(),
                "capped_by": skill.capped_by.map(crate::scoring::Criterion::id),
                "criteria": criteria,
            })
        })
        .collect();
    let conduct: Vec<Value> =
        scorecard.conduct.iter().map(|lapse| json!({ "lapse": lapse.key().0, "turn": lapse.key().1 })).collect();
    json!({ "passed": scorecard.is_passed(), "skills": skills, "conduct": conduct })
}
