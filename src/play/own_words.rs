//! Words of the trainee's own in the debrief: what they did, and what they show.

use crate::conversation::{Proof, Saying};
use crate::scenario::ActKind;
use crate::scoring::{Apart, Scorecard, Skill};
use crate::text::Texts;
use std::ops::Range;

/// Some words of a sentence and what they did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MarkView {
    /// The bytes of the line's text.
    pub span: Range<usize>,
    /// What they did, in a word or two.
    pub name: String,
    /// The rule in plain words.
    pub tells: String,
    /// The skill it belongs to, if it belongs to one.
    pub skill: Option<Skill>,
}

/// A piece of a line between two places where marks begin or end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The bytes of the line's text.
    pub span: Range<usize>,
    /// The marks it lies in, by number; the longest first.
    pub within: Vec<usize>,
    /// The marks that end with it, by number.
    pub ends: Vec<usize>,
}

/// A text of so many bytes cut where marks begin and end, so that marks may lie in or across one another.
pub fn pieces(length: usize, marks: &[MarkView]) -> Vec<Piece> {
    let mut cuts: Vec<usize> = marks.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
    cuts.extend([0, length]);
    cuts.retain(|cut| *cut <= length);
    cuts.sort_unstable();
    cuts.dedup();
    let numbered = |found: &dyn Fn(&Range<usize>) -> bool| {
        let all = marks.iter().enumerate().filter(|(_, mark)| !mark.span.is_empty() && found(&mark.span));
        all.map(|(number, _)| number).collect::<Vec<_>>()
    };
    let pieces = cuts.windows(2).map(|cut| {
        let span = cut[0]..cut[1];
        let mut within = numbered(&|mark| mark.start <= span.start && span.end <= mark.end);
        within.sort_by_key(|number| std::cmp::Reverse(marks[*number].span.len()));
        Piece { ends: numbered(&|mark| mark.end == span.end), within, span }
    });
    pieces.collect()
}

/// What a sentence can have been meant to do, in the order in which it is asked.
pub const MEANT: [ActKind; 20] = [
    ActKind::Empathy,
    ActKind::Agree,
    ActKind::Apology,
    ActKind::Ownership,
    ActKind::AskOpen,
    ActKind::AskFact,
    ActKind::Readback,
    ActKind::Thanks,
    ActKind::Explain,
    ActKind::NextStep,
    ActKind::Promise,
    ActKind::Effort,
    ActKind::Assure,
    ActKind::Prevention,
    ActKind::Offer,
    ActKind::Decline,
    ActKind::AnnounceHold,
    ActKind::AnythingElse,
    ActKind::Warning,
    ActKind::Close,
];

/// Judgment and skill apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnWordsView {
    /// How many sentences were said in own words, and how many were understood.
    pub said: String,
    /// Points and verdict by the replies chosen; none where none was chosen.
    pub judgment: Option<String>,
    /// Points and verdict by the own words, or why they are not shown.
    pub skill: String,
    /// Criteria that own words cannot show yet, in one sentence; none where all can be shown.
    pub unseen: Option<String>,
}

impl OwnWordsView {
    pub(super) fn new(apart: &Apart, texts: &Texts) -> Self {
        let names = |criterion: &crate::scoring::Criterion| texts.say(&format!("criterion-{}", criterion.id()), &[]);
        let unseen: Vec<String> = apart.unseen.iter().map(names).collect();
        Self {
            said: texts.counts("own-words-said", &[("sentences", apart.own), ("understood", apart.understood)]),
            judgment: apart.judgment.as_ref().map(|card| verdict("own-words-judgment", card, texts)),
            skill: match &apart.skill {
                Some(card) => verdict("own-words-skill", card, texts),
                None => texts.say("own-words-not-shown", &[]),
            },
            unseen: (!unseen.is_empty()).then(|| texts.say("own-words-unseen", &[("names", &unseen.join(" · "))])),
        }
    }
}

/// "Skill, by your own words: listening 82, …: passed."
fn verdict(id: &str, card: &Scorecard, texts: &Texts) -> String {
    let points = card.skills.iter().map(|score| {
        let name = texts.say(&format!("skill-{}", score.skill.id().replace('_', "-")), &[]);
        score.points.map_or_else(|| format!("{name} –"), |points| format!("{name} {points}"))
    });
    let passed = if card.is_passed() { "yes" } else { "no" };
    texts.say(id, &[("points", &points.collect::<Vec<_>>().join(" · ")), ("passed", passed)])
}

/// What the words of a sentence did, in the order of the text; what is not scored is left out.
pub(super) fn marks(saying: &Saying, texts: &Texts) -> Vec<MarkView> {
    let marks = saying.proofs.iter().filter_map(|proof: &Proof| {
        let id = act_key(proof.kind?);
        Some(MarkView {
            span: proof.span.clone(),
            name: texts.say(&id, &[]),
            tells: texts.attribute(&id, "tells", &[]).unwrap_or_default(),
            skill: skill_of(proof.kind?),
        })
    });
    marks.collect()
}

/// The message that names an act: `act-non-apology` for `NonApology`.
pub fn act_key(kind: ActKind) -> String {
    let mut key = String::from("act");
    for letter in format!("{kind:?}").chars() {
        if letter.is_uppercase() {
            key.push('-');
        }
        key.extend(letter.to_lowercase());
    }
    key
}

/// The skill in which an act counts most.
fn skill_of(kind: ActKind) -> Option<Skill> {
    Some(match kind {
        ActKind::Empathy
        | ActKind::Readback
        | ActKind::Misread
        | ActKind::AskOpen
        | ActKind::AskFact
        | ActKind::AnythingElse
        | ActKind::Thanks
        | ActKind::ValueTrust => Skill::Listening,
        ActKind::Apology | ActKind::NonApology => Skill::Apologizing,
        ActKind::Agree
        | ActKind::Ownership
        | ActKind::Explain
        | ActKind::Blame
        | ActKind::DenyResponsibility
        | ActKind::Reprimand
        | ActKind::Argue
        | ActKind::Correct => Skill::AvoidingBlame,
        ActKind::NextStep
        | ActKind::Offer
        | ActKind::Decline
        | ActKind::Promise
        | ActKind::Vague
        | ActKind::Effort
        | ActKind::Assure
        | ActKind::Prevention => Skill::Promising,
        _ => return None,
    })
}
