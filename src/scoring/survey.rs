//! One pass over a transcript: what every criterion asks about.

use crate::conversation::{Case, Happening, Transcript, Turn};
use crate::scenario::{Abuse, Act, ActKind, Fault, Part, Rung, Set, kinds_of};

/// A reply of the trainee with what was known when it was given.
pub(super) struct Said<'t> {
    /// The number of the turn.
    pub(super) turn: usize,
    pub(super) record: &'t Turn,
    pub(super) acts: &'t [Act],
    pub(super) kinds: Set,
    /// Kinds of all replies that were offered.
    pub(super) tempted: Set,
    /// Whether reasons were not heard then.
    pub(super) hot: bool,
    /// Facts told or shown before it.
    pub(super) known: Set,
    pub(super) cut_in: bool,
}

/// One speech of the customer.
#[derive(Clone, Copy)]
pub(super) struct Heard {
    pub(super) turn: usize,
    pub(super) number: u16,
    pub(super) breaths: usize,
    pub(super) cut: bool,
    pub(super) nodded: bool,
}

/// What was done for one harm.
#[derive(Clone, Copy, Default)]
pub(super) struct Amends {
    pub(super) best: Option<(Rung, usize)>,
    pub(super) parts: crate::scenario::Parts,
    pub(super) owned: Option<usize>,
    pub(super) named: Option<usize>,
}

/// A transcript, read once.
pub(super) struct Survey<'t> {
    pub(super) case: &'t Case,
    pub(super) transcript: &'t Transcript,
    pub(super) replies: Vec<Said<'t>>,
    pub(super) speeches: Vec<Heard>,
    pub(super) amends: Vec<Amends>,
    /// Facts told by the end.
    pub(super) told: Set,
    /// Facts told or shown by the end.
    pub(super) known: Set,
    /// Turns in which a colleague was asked.
    pub(super) asked: Vec<usize>,
    /// The last state of each journal line: turn and version.
    pub(super) notes: Vec<Option<(usize, Option<usize>)>>,
    /// The call ended as the abuse protocol or a threat asks: what was still open is not scored.
    pub(super) by_protocol: bool,
    pub(super) hung_up: Option<usize>,
    pub(super) police: Option<usize>,
    pub(super) threatened: bool,
}

impl<'t> Survey<'t> {
    pub(super) fn new(case: &'t Case, transcript: &'t Transcript) -> Self {
        let scenario = &*case.scenario;
        let mut survey = Self {
            case,
            transcript,
            replies: Vec::with_capacity(32),
            speeches: Vec::with_capacity(32),
            amends: vec![Amends::default(); scenario.harms.len()],
            told: Set::default(),
            known: Set::default(),
            asked: Vec::new(),
            notes: vec![None; scenario.facts.len()],
            by_protocol: false,
            hung_up: None,
            police: None,
            threatened: false,
        };
        let mut shown = Set::default();
        let (mut warnings, mut abused_since) = (0, 0);
        for (index, turn) in transcript.turns.iter().enumerate() {
            survey.told = survey.told.union(turn.told);
            match turn.what {
                Happening::Said { line, speech, cut, .. } => {
                    survey.hear(index, speech, cut);
                    let line = &scenario.lines[line];
                    if !cut {
                        survey.told = survey.told.union(line.gives);
                    }
                    survey.threatened |= line.abuse == Some(Abuse::Threat);
                    abused_since += u32::from(line.abuse.is_some() && warnings > 0);
                }
                Happening::Replied { cut_in, .. } | Happening::Spoke { cut_in, .. } => {
                    let acts = transcript.acts_of(scenario, turn.what);
                    let kinds = kinds_of(acts);
                    let tempted = transcript
                        .offered(turn)
                        .fold(Set::default(), |all, offer| all.union(scenario.replies[offer].kinds));
                    let hot = turn.before.is_hot(&scenario.customer);
                    let known = turn.told.union(shown);
                    // An apology that "if" or "but" undoes in the same breath makes nothing good.
                    if !kinds.contains(ActKind::NonApology as usize) {
                        survey.amend(index, acts);
                    }
                    warnings += u8::from(kinds.contains(ActKind::Warning as usize));
                    survey.replies.push(Said { turn: index, record: turn, acts, kinds, tempted, hot, known, cut_in });
                }
                Happening::Backchannel { during } => {
                    if let Some(speech) = survey.speeches.last_mut().filter(|_| during) {
                        speech.nodded = true;
                    }
                }
                Happening::Noted(note) => survey.notes[note.fact] = Some((index, note.version)),
                Happening::LookedUp(part) => shown = shown.union(scenario.file[part].shows),
                Happening::Asked { colleague, question } => {
                    survey.asked.push(index);
                    shown = shown.union(scenario.colleagues[colleague].questions[question].shows);
                }
                Happening::Warned => (warnings, abused_since) = (warnings + 1, 0),
                Happening::HungUp => {
                    survey.hung_up = Some(index);
                    survey.by_protocol |= survey.threatened || warnings >= case.house.warnings && abused_since > 0;
                }
                Happening::CalledPolice => {
                    survey.police = Some(index);
                    survey.by_protocol |= survey.threatened;
                }
                _ => {}
            }
        }
        survey.known = survey.told.union(shown);
        survey
    }

    fn hear(&mut self, turn: usize, number: u16, cut: bool) {
        match self.speeches.last_mut().filter(|last| last.number == number) {
            Some(last) => {
                last.breaths += 1;
                last.cut |= cut;
            }
            None => self.speeches.push(Heard { turn, number, breaths: 1, cut, nodded: false }),
        }
    }

    fn amend(&mut self, turn: usize, acts: &[Act]) {
        for act in acts {
            match *act {
                Act::Apology { rung, parts, harms } => {
                    for harm in harms.iter() {
                        let amends = &mut self.amends[harm];
                        amends.parts = amends.parts.union(parts);
                        if amends.best.is_none_or(|(best, _)| rung > best) {
                            amends.best = Some((rung, turn));
                        }
                        if parts.contains(Part::Harm) {
                            amends.named.get_or_insert(turn);
                        }
                    }
                }
                Act::Ownership(harms) => {
                    for harm in harms.iter() {
                        self.amends[harm].owned.get_or_insert(turn);
                    }
                }
                _ => {}
            }
        }
    }

    /// The harms that could be apologized for, with what was done for each.
    pub(super) fn harms(&self) -> impl Iterator<Item = (usize, Fault, &Amends)> {
        let scenario = &*self.case.scenario;
        self.amends.iter().enumerate().filter_map(move |(index, amends)| {
            let harm = &scenario.harms[index];
            let live = harm.known_from.is_empty() || harm.known_from.meets(self.known);
            live.then_some((index, harm.fault, amends))
        })
    }

    /// The turn in which an act was first done.
    pub(super) fn first(&self, kind: ActKind) -> Option<&Said<'t>> {
        self.replies.iter().find(|said| said.kinds.contains(kind as usize))
    }

    /// The last reply, where what was never done is charged.
    pub(super) fn last_turn(&self) -> Option<usize> {
        self.replies.last().map(|said| said.turn)
    }
}
