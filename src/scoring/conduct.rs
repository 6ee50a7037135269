//! Conduct: a gate beside the four skills, for what no score makes good.

use super::survey::Survey;
use crate::scenario::ActKind;

/// Danger that was offered to be spoken of so many times and never was counts as ignored. A judgment.
const DANGER_IGNORED: usize = 3;

/// Something that fails the call whatever the scores say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lapse {
    /// Insulted or scorned the customer (turn; R77).
    Rude(usize),
    /// Said something known to be untrue (turn; R58).
    Untruth(usize),
    /// Hung up without warning on someone who had not threatened (turn; R94, R95).
    HungUpTooEarly(usize),
    /// Called the police without a threat (turn; R97).
    PoliceWithoutThreat(usize),
    /// Never spoke of a danger that was there (last turn).
    IgnoredDanger(usize),
}

impl Lapse {
    /// The id of its message, and the turn it stands in.
    pub fn key(self) -> (&'static str, usize) {
        match self {
            Self::Rude(turn) => ("lapse-rude", turn),
            Self::Untruth(turn) => ("lapse-untruth", turn),
            Self::HungUpTooEarly(turn) => ("lapse-hung-up-too-early", turn),
            Self::PoliceWithoutThreat(turn) => ("lapse-police-without-threat", turn),
            Self::IgnoredDanger(turn) => ("lapse-ignored-danger", turn),
        }
    }

    /// The numbers of the rules it breaks; none where no rule is needed to see it.
    pub fn rules(self) -> &'static [&'static str] {
        match self {
            Self::Rude(_) => &["R77"],
            Self::Untruth(_) => &["R58"],
            Self::HungUpTooEarly(_) => &["R94", "R95"],
            Self::PoliceWithoutThreat(_) => &["R97"],
            Self::IgnoredDanger(_) => &[],
        }
    }
}

impl Lapse {
    /// The same lapse, with turns numbered through several calls.
    pub(super) fn moved_by(self, turns: usize) -> Self {
        match self {
            Self::Rude(turn) => Self::Rude(turn + turns),
            Self::Untruth(turn) => Self::Untruth(turn + turns),
            Self::HungUpTooEarly(turn) => Self::HungUpTooEarly(turn + turns),
            Self::PoliceWithoutThreat(turn) => Self::PoliceWithoutThreat(turn + turns),
            Self::IgnoredDanger(turn) => Self::IgnoredDanger(turn + turns),
        }
    }
}

/// All lapses of a call.
pub(super) fn lapses(survey: &Survey) -> Vec<Lapse> {
    let mut lapses = Vec::new();
    for said in &survey.replies {
        if said.kinds.contains(ActKind::Rude as usize) {
            lapses.push(Lapse::Rude(said.turn));
        }
        if said.kinds.contains(ActKind::Untruth as usize) {
            lapses.push(Lapse::Untruth(said.turn));
        }
    }
    if let Some(turn) = survey.hung_up.filter(|_| !survey.by_protocol) {
        lapses.push(Lapse::HungUpTooEarly(turn));
    }
    if let Some(turn) = survey.police.filter(|_| !survey.threatened) {
        lapses.push(Lapse::PoliceWithoutThreat(turn));
    }
    let danger = ActKind::Safety as usize;
    let passed_over = survey.replies.iter().filter(|said| said.tempted.contains(danger)).count();
    if let Some(turn) =
        survey.last_turn().filter(|_| passed_over >= DANGER_IGNORED && survey.first(ActKind::Safety).is_none())
    {
        lapses.push(Lapse::IgnoredDanger(turn));
    }
    lapses
}
