//! Words of the trainee's own: what the recognizer found in them, as acts of this scenario.
//!
//! A promise is about a step, an apology for a harm, a read-back of facts: which ones is decided
//! here, from the words and from what is known in the call. What cannot be told is left out,
//! never guessed.

use super::call::Conversation;
use super::moves::Move;
use crate::calendar::Moment;
use crate::house::{Channel, Deadline, PromiseKind};
use crate::language::{DayPart, DialogueAct, Evidence, LONGEST, Lexicon, Meaning, Now, When};
use crate::scenario::{Act, ActKind, Arguing, Fault, Part, Rung, Set, Strength, Whom, kinds_of};
use std::ops::Range;
use std::sync::Arc;

/// What the trainee said in their own words, and what it did.
#[derive(Clone, PartialEq, Debug)]
pub struct Saying {
    /// The words, in one line.
    pub text: Arc<str>,
    /// What they did, as mood, routing and scoring take it.
    pub acts: Vec<Act>,
    /// Their kinds.
    pub kinds: Set,
    /// Which words did what.
    pub proofs: Vec<Proof>,
}

impl Saying {
    /// Whether anything in it was understood; what was not is answered in character and not scored.
    pub fn is_understood(&self) -> bool {
        !self.proofs.is_empty()
    }
}

/// Words that did something.
#[derive(Clone, PartialEq, Debug)]
pub struct Proof {
    /// The bytes of the words.
    pub span: Range<usize>,
    /// What they did.
    pub act: DialogueAct,
    /// The act of the scenario it came down to; none where the scenario has no place for it.
    pub kind: Option<ActKind>,
    /// The rule of the lexicon that found it; empty for facts.
    pub rule: Box<str>,
}

impl Move {
    /// So many characters of what is said are read; the rest is not.
    pub const LONGEST: usize = LONGEST;

    /// Says something in words of one's own: in one line, as far as they are read.
    pub fn say(text: &str) -> Self {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self::Say(line.chars().take(LONGEST).collect::<String>().into())
    }
}

impl Conversation {
    /// What words of the trainee's own would do if they were said now.
    pub fn understand(&self, text: &Arc<str>) -> Saying {
        let mut saying = Saying { text: Arc::clone(text), acts: Vec::new(), kinds: Set::default(), proofs: Vec::new() };
        let case = Arc::clone(&self.case);
        if let Some(lexicon) = &case.lexicon {
            let now = Now { moment: self.moment(), country: case.house.country, holidays: &case.holidays };
            let found = lexicon.read(text, now);
            let hearer = Hearer { call: self, lexicon, text, found: &found };
            hearer.facts(&mut saying);
            for evidence in &found {
                let act = hearer.act(evidence);
                saying.proofs.push(Proof {
                    span: evidence.span.clone(),
                    act: evidence.act,
                    kind: act.map(|act| if act.is_vague() { ActKind::Vague } else { act.kind() }),
                    rule: lexicon.rule(evidence.rule).into(),
                });
                saying.acts.extend(act);
            }
            saying.proofs.sort_by_key(|proof| (proof.span.start, proof.span.end));
            saying.acts = merged(saying.acts);
        }
        saying.kinds = kinds_of(&saying.acts);
        saying
    }
}

/// Reads one utterance in one call.
struct Hearer<'c> {
    call: &'c Conversation,
    lexicon: &'c Lexicon,
    text: &'c str,
    found: &'c [Evidence],
}

impl Hearer<'_> {
    /// Facts the customer has told or the file has shown, said again rightly or wrongly (R12, R78).
    fn facts(&self, saying: &mut Saying) {
        let (call, script) = (self.call, self.call.script());
        let facts = &call.scenario().facts;
        let known = call.told.union(call.shown);
        let versions: Vec<Vec<&str>> =
            facts.iter().map(|fact| fact.versions.iter().map(|version| script.text(*version)).collect()).collect();
        let (mut right, mut wrong) = (Set::default(), Set::default());
        for named in self.lexicon.named(self.text, &versions) {
            // Words of a question about it, or of a promise, are no read-back of it.
            let asks = self.found.iter().any(|other| {
                matches!(other.act, DialogueAct::AskFact | DialogueAct::AskOpen)
                    && other.span.start <= named.span.start
                    && named.span.end <= other.span.end
            });
            if !known.contains(named.fact) || asks {
                continue;
            }
            let (set, kind) =
                if named.version == 0 { (&mut right, ActKind::Readback) } else { (&mut wrong, ActKind::Misread) };
            set.insert(named.fact);
            saying.proofs.push(Proof {
                span: named.span,
                act: DialogueAct::Readback,
                kind: Some(kind),
                rule: Box::default(),
            });
        }
        saying.acts.extend((!right.is_empty()).then_some(Act::Readback(right)));
        saying.acts.extend((!wrong.is_empty()).then_some(Act::Misread(wrong)));
    }

    /// The act of this scenario that some words come down to.
    fn act(&self, evidence: &Evidence) -> Option<Act> {
        Some(match evidence.act {
            DialogueAct::Apology => self.apology(evidence),
            DialogueAct::NonApology => Act::NonApology,
            DialogueAct::Empathy => match evidence.feeling() {
                Some(feeling) => Act::Empathy(feeling),
                // "I hear that you are angry" names no feeling beneath the anger.
                None => Act::Agree,
            },
            DialogueAct::Agree => Act::Agree,
            DialogueAct::AskOpen => Act::AskOpen,
            DialogueAct::AskFact => Act::AskFact(self.asked(evidence)?),
            DialogueAct::AnythingElse => Act::AnythingElse,
            DialogueAct::Thanks => Act::Thanks,
            DialogueAct::ValueTrust => Act::ValueTrust,
            DialogueAct::Ownership => Act::Ownership(self.harms(true)),
            DialogueAct::Explain => Act::Explain,
            DialogueAct::NextStep => Act::NextStep,
            DialogueAct::Offer => Act::Offer(self.remedy()?),
            DialogueAct::Decline => Act::Decline,
            DialogueAct::Promise => self.promise(evidence)?,
            DialogueAct::Effort => Act::Effort,
            DialogueAct::Assure => Act::Assure,
            DialogueAct::Prevention => Act::Prevention,
            DialogueAct::Blame => Act::Blame(evidence.whom().unwrap_or(Whom::Colleague)),
            DialogueAct::DenyResponsibility => Act::DenyResponsibility,
            DialogueAct::Argue => Act::Argue(evidence.arguing().unwrap_or(Arguing::Contradict)),
            DialogueAct::Rude => Act::Rude,
            DialogueAct::Safety => Act::Safety,
            DialogueAct::Warning => Act::Warning,
            DialogueAct::AnnounceHold => Act::AnnounceHold,
            DialogueAct::Handover => Act::Handover,
            DialogueAct::Confirm => Act::Confirm,
            DialogueAct::Close => Act::Close,
            DialogueAct::Status => Act::Status(self.steps()),
            DialogueAct::Readback | DialogueAct::Backchannel => return None,
        })
    }

    fn does(&self, act: DialogueAct) -> bool {
        self.found.iter().any(|other| other.act == act)
    }

    /// The rung that its words reach, higher where the same utterance takes the fault or puts it right.
    fn apology(&self, evidence: &Evidence) -> Act {
        let mends = [PromiseKind::Refund, PromiseKind::Replacement, PromiseKind::Repair];
        let repairs = self
            .found
            .iter()
            .any(|other| other.act == DialogueAct::Promise && other.kind().is_some_and(|kind| mends.contains(&kind)));
        let owns = self.does(DialogueAct::Ownership);
        let own = evidence.rung().unwrap_or(Rung::Experience);
        let rung = if owns && repairs {
            Rung::Repair
        } else if owns {
            own.max(Rung::Responsibility)
        } else {
            own
        };
        let harms = self.harms(false);
        let named =
            evidence.means.iter().filter_map(|means| if let Meaning::Part(part) = means { Some(*part) } else { None });
        let more = [
            (Part::Regret, true),
            (Part::Harm, !harms.is_empty()),
            (Part::Responsibility, rung >= Rung::Responsibility),
            (Part::Explanation, self.does(DialogueAct::Explain)),
            (Part::Repair, repairs),
            (Part::Prevention, self.does(DialogueAct::Prevention)),
        ];
        let parts = named.chain(more.into_iter().filter(|(_, is_there)| *is_there).map(|(part, _)| part)).collect();
        Act::Apology { rung, parts, harms }
    }

    /// The harms that the utterance names; where it names none and only one can be meant, that one.
    fn harms(&self, ours: bool) -> Set {
        let (call, script) = (self.call, self.call.script());
        let known = call.told.union(call.shown);
        let live = |harm: usize| {
            let written = &call.scenario().harms[harm];
            (written.known_from.is_empty() || written.known_from.meets(known))
                && !(ours && written.fault == Fault::NotOurs)
        };
        let all: Vec<usize> = (0..call.scenario().harms.len()).filter(|harm| live(*harm)).collect();
        let words: Vec<Vec<&str>> =
            all.iter().map(|harm| vec![script.text(call.scenario().harms[*harm].text)]).collect();
        let mut named: Set = self.lexicon.related(self.text, &words).into_iter().map(|index| all[index]).collect();
        // A harm is named as well by the facts it is known from.
        let versions: Vec<Vec<&str>> = call
            .scenario()
            .facts
            .iter()
            .map(|fact| fact.versions.iter().map(|version| script.text(*version)).collect())
            .collect();
        let facts: Set = self.lexicon.named(self.text, &versions).iter().map(|named| named.fact).collect();
        for harm in &all {
            if call.scenario().harms[*harm].known_from.meets(facts) {
                named.insert(*harm);
            }
        }
        match all.as_slice() {
            [only] if named.is_empty() => [*only].into_iter().collect(),
            _ => named,
        }
    }

    /// The fact that a question is about, by the words of its label.
    fn asked(&self, evidence: &Evidence) -> Option<usize> {
        let (call, script) = (self.call, self.call.script());
        let labels: Vec<Vec<&str>> = call.scenario().facts.iter().map(|fact| vec![script.text(fact.label)]).collect();
        let words = self.text.get(evidence.span.clone())?;
        self.lexicon.related(words, &labels).first().copied()
    }

    fn remedy(&self) -> Option<usize> {
        let words: Vec<Vec<&str>> = self.call.case.house.remedies.iter().map(|remedy| vec![&*remedy.text]).collect();
        self.lexicon.related(self.text, &words).first().copied()
    }

    /// The steps that words name; all that are promised where they name none.
    fn steps(&self) -> Set {
        let (call, script) = (self.call, self.call.script());
        let words: Vec<Vec<&str>> = call.scenario().steps.iter().map(|step| vec![script.text(step.text)]).collect();
        let named: Set = self.lexicon.related(self.text, &words).into_iter().collect();
        if named.is_empty() { call.promised } else { named }
    }

    /// The step of its kind: the one that its words name, else the first that is not promised yet.
    fn promise(&self, evidence: &Evidence) -> Option<Act> {
        let (call, script) = (self.call, self.call.script());
        let kind = evidence.kind()?;
        // A word by telephone and a word in writing answer the same need.
        let kin = match kind {
            PromiseKind::Callback => PromiseKind::Information,
            PromiseKind::Information => PromiseKind::Callback,
            other => other,
        };
        let of = |wanted: PromiseKind| -> Vec<usize> {
            let steps = call.scenario().steps.iter().enumerate();
            steps.filter(|(_, step)| step.kind == wanted).map(|(index, _)| index).collect()
        };
        let mut steps = of(kind);
        if steps.is_empty() {
            steps = of(kin);
        }
        let texts: Vec<Vec<&str>> =
            steps.iter().map(|step| vec![script.text(call.scenario().steps[*step].text)]).collect();
        let words = self.text.get(evidence.span.clone())?;
        let named = self.lexicon.related(words, &texts).first().map(|index| steps[*index]);
        let open = steps.iter().find(|step| !call.promised.contains(**step)).or(steps.first()).copied();
        let channel = evidence
            .means
            .iter()
            .find_map(|means| if let Meaning::Channel(channel) = means { Some(*channel) } else { None });
        Some(Act::Promise {
            step: named.or(open)?,
            due: self.due(evidence.due),
            channel: channel.or((kind == PromiseKind::Callback).then_some(Channel::Phone)),
            strength: Strength::Firm,
        })
    }

    /// A deadline in the words of the house: working days end when the house closes.
    fn due(&self, due: Option<When>) -> Deadline {
        let now = self.call.moment();
        let at = |moment: Moment| Deadline::OnDay {
            days: moment.day().saturating_sub(now.day()),
            minute: moment.minute_of_day(),
        };
        match due {
            None | Some(When::Vague) => Deadline::Vague,
            Some(When::Day(day) | When::Part(day, DayPart::Afternoon)) => {
                Deadline::ByDay(day.day().saturating_sub(now.day()))
            }
            // The week of people who work ends on Friday.
            Some(When::Week(sunday)) => Deadline::ByDay(sunday.day().saturating_sub(now.day()).saturating_sub(2)),
            Some(other) => other.last_minute(24 * 60).map_or(Deadline::Vague, at),
        }
    }
}

/// One act of each sort: two mirrors of one feeling, two sentences of one apology are one.
fn merged(acts: Vec<Act>) -> Vec<Act> {
    let mut kept: Vec<Act> = Vec::new();
    for act in acts {
        let same = kept.iter_mut().find(|known| match (&**known, &act) {
            (Act::Promise { step, due, .. }, Act::Promise { step: other, due: later, .. }) => {
                step == other && (due == later || *later == Deadline::Vague || *due == Deadline::Vague)
            }
            (Act::Promise { .. } | Act::Empathy(_) | Act::Blame(_) | Act::Argue(_), _) => **known == act,
            (known, act) => known.kind() == act.kind(),
        });
        match (same, act) {
            (Some(Act::Apology { rung, parts, harms }), Act::Apology { rung: other, parts: more, harms: others }) => {
                (*rung, *parts, *harms) = ((*rung).max(other), parts.union(more), harms.union(others));
            }
            (Some(known @ Act::Promise { due: Deadline::Vague, .. }), later @ Act::Promise { .. }) => *known = later,
            (Some(_), _) => {}
            (None, act) => kept.push(act),
        }
    }
    kept
}
