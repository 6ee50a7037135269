//! Lowers what a scenario changes in the numbers of the mood.

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::scenario::{model, raw, stimulus};
use std::collections::BTreeSet;

/// The largest change of anger or trust: their whole scale.
const LARGEST: i16 = 100;

/// Each number of pace with its lowest and highest value in milliseconds; beyond them no call can be
/// followed (judgment). The same bounds stand at the fields of [`raw::Pace`].
const PACE: [(&str, fn(&raw::Pace) -> Option<u32>, u32, u32); 6] = [
    ("character", |pace| pace.character, 30, 200),
    ("between_breaths", |pace| pace.between_breaths, 100, 3_000),
    ("before_answer", |pace| pace.before_answer, 0, 5_000),
    ("silence", |pace| pace.silence, 2_000, 30_000),
    ("free_hold", |pace| pace.free_hold, 0, 600_000),
    ("hold_step", |pace| pace.hold_step, 5_000, 600_000),
];

impl Lowering<'_, '_> {
    pub(super) fn tuning(&mut self, written: Option<&raw::Tuning>) -> model::Tuning {
        let Some(written) = written else { return model::Tuning::default() };
        let mut seen = BTreeSet::new();
        for effect in &written.effects {
            if effect.source.trim().is_empty() {
                self.error("empty-text", effect.source, &[]);
            }
            if !seen.insert(effect.of) {
                let problem = Diagnostic::error("duplicate-change", 0..0).arg("name", format!("{:?}", effect.of));
                self.report_field(problem, Some(effect.source), &["of"]);
            }
            for (name, stimulus::Change(anger, trust)) in [("hot", effect.hot), ("cool", effect.cool)] {
                let wrong = [anger, trust].into_iter().find(|value| !(-LARGEST..=LARGEST).contains(value));
                if let Some(value) = wrong {
                    let problem = Diagnostic::error("out-of-range", 0..0).arg("value", value.to_string());
                    let problem = problem.arg("low", (-LARGEST).to_string()).arg("high", LARGEST.to_string());
                    self.report_field(problem, Some(effect.source), &[name]);
                }
            }
        }
        for (name, value_of, low, high) in PACE {
            if let Some(value) = value_of(&written.pace).filter(|value| !(low..=high).contains(value)) {
                let problem = Diagnostic::error("out-of-range", 0..0).arg("value", value.to_string());
                let problem = problem.arg("low", low.to_string()).arg("high", high.to_string());
                self.report_field(problem, None, &["tuning", "pace", name]);
            }
        }
        let effects = written.effects.iter().map(|effect| (effect.of, effect.hot, effect.cool));
        model::Tuning { effects: effects.collect(), pace: written.pace }
    }
}
