//! The letter judged: what must be in it, what must not, and who gets a copy (R14 to R21, R25).
//!
//! It is judged as it stood when it was sent: by the promises and the words of that time. Each
//! finding names its rule. The trainee's own paragraph is printed and not judged.

use super::attempt::Attempt;
use super::moves::Draft;
use super::promise::Promise;
use super::remark::{LetterFinding, Remark};
use super::state::Desk;
use crate::calendar::Moment;
use crate::house::{Layout, Responsibility};
use crate::scenario::{Act, ActKind, Block, Fault, Letter, LetterPart, Need, Rung, Set};

/// How the letter apologizes for one harm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amends {
    /// On a rung that the fault and the company's policy ask for.
    Right,
    /// Colder than that.
    TooLow,
    /// An admission nobody can stand by.
    TooHigh,
    /// Not at all, or undone by "if" or "but".
    Missing,
}

/// What is right and wrong about the letter of an attempt: the one that was sent, or that none was when the case was
/// put away. Nothing where no letter is due: without a promise, or where the case knows none (R76).
pub fn letter_findings(attempt: &Attempt) -> Vec<LetterFinding> {
    match attempt.desk().map(|desk| (desk, desk.letter())) {
        Some((_, Some(draft))) => check_letter(attempt, draft),
        Some((desk, None)) if desk.ending().is_some() && desk.after().letter.is_some() => {
            vec![Remark::NotWritten.finding()]
        }
        _ => Vec::new(),
    }
}

/// What is right and wrong about a draft, judged when it was sent, or else now.
pub fn check_letter(attempt: &Attempt, draft: &Draft) -> Vec<LetterFinding> {
    let Some(check) = Check::new(attempt, draft) else { return Vec::new() };
    let mut found = Vec::new();
    found.extend(check.problem());
    found.extend(check.apology());
    found.extend(check.agreement());
    found.extend(check.invented());
    found.extend(check.courtesy());
    found.extend(check.tone());
    found.extend(check.medium());
    found.extend(check.layout());
    found.extend(check.copies());
    found.into_iter().map(Remark::finding).collect()
}

/// For each harm that was known and is to be apologized for, how a draft does it.
pub fn letter_amends(attempt: &Attempt, draft: Option<&Draft>) -> Vec<(usize, Amends)> {
    let none = Draft { layout: Layout::Block, blocks: Vec::new(), copies: Set::default(), own: String::new() };
    Check::new(attempt, draft.unwrap_or(&none)).map(|check| check.amends()).unwrap_or_default()
}

/// A draft with everything it is judged by.
struct Check<'c> {
    attempt: &'c Attempt,
    desk: &'c Desk,
    letter: &'c Letter,
    draft: &'c Draft,
    /// When it was sent, or else now.
    at: Moment,
}

impl<'c> Check<'c> {
    fn new(attempt: &'c Attempt, draft: &'c Draft) -> Option<Self> {
        let desk = attempt.desk()?;
        let letter = desk.after().letter.as_ref()?;
        let at = desk.posted().map_or(desk.now(), |(at, _)| at);
        Some(Self { attempt, desk, letter, draft, at })
    }

    /// The sentences that were chosen, with their numbers.
    fn blocks(&self) -> impl Iterator<Item = (usize, &'c Block)> {
        let letter = self.letter;
        self.draft.blocks.iter().filter_map(move |block| Some((*block, letter.blocks.get(*block)?)))
    }

    /// Whether a part is there and does what it is for.
    fn does(&self, part: LetterPart, kind: ActKind) -> bool {
        self.blocks().any(|(_, block)| block.part == part && block.acts.iter().any(|act| act.kind() == kind))
    }

    /// The sentences that do one of these things.
    fn doing(&self, kinds: &'static [ActKind]) -> impl Iterator<Item = usize> {
        let does = move |block: &Block| block.acts.iter().any(|act| kinds.contains(&act.kind()));
        self.blocks().filter(move |(_, block)| does(block)).map(|(index, _)| index)
    }

    fn problem(&self) -> Vec<Remark> {
        let wrong = self.doing(&[ActKind::Misread]).map(Remark::FactsWrong);
        let mut found: Vec<Remark> = wrong.collect();
        if self.does(LetterPart::Problem, ActKind::Readback) {
            found.push(Remark::ProblemTold);
        } else if found.is_empty() {
            found.push(Remark::ProblemMissing);
        }
        found
    }

    fn apology(&self) -> Vec<Remark> {
        let mut found: Vec<Remark> = self.doing(&[ActKind::NonApology]).map(Remark::ApologyUndone).collect();
        let amends = self.amends();
        found.extend(amends.iter().filter_map(|(harm, amends)| match amends {
            Amends::Right => None,
            Amends::TooLow => Some(Remark::ApologyTooLow(*harm)),
            Amends::TooHigh => Some(Remark::ApologyTooHigh(*harm)),
            Amends::Missing => Some(Remark::ApologyMissing(*harm)),
        }));
        if found.is_empty() && !amends.is_empty() {
            found.push(Remark::Apologized);
        }
        found
    }

    fn amends(&self) -> Vec<(usize, Amends)> {
        let (case, call) = (self.desk.case(), self.attempt.call());
        let known = call.told().union(call.shown());
        let full = case.house.responsibility == Responsibility::Full;
        let harms = case.scenario.harms.iter().enumerate();
        let live = harms.filter(|(_, harm)| harm.known_from.is_empty() || harm.known_from.meets(known));
        live.filter_map(|(index, harm)| {
            let judged = match self.best_rung(index) {
                None if harm.fault == Fault::NotOurs => return None,
                None => Amends::Missing,
                Some(rung) if rung < *harm.fault.right_rungs(full).start() => Amends::TooLow,
                Some(rung) if rung > *harm.fault.right_rungs(full).end() => Amends::TooHigh,
                Some(_) => Amends::Right,
            };
            Some((index, judged))
        })
        .collect()
    }

    /// The highest rung on which a harm is apologized for; an apology that is undone in the same sentence is none.
    fn best_rung(&self, of: usize) -> Option<Rung> {
        let sound = self.blocks().filter(|(_, block)| block.acts.iter().all(|act| act.kind() != ActKind::NonApology));
        let rungs = sound.flat_map(|(_, block)| &block.acts).filter_map(|act| match act {
            Act::Apology { rung, harms, .. } if harms.contains(of) => Some(*rung),
            _ => None,
        });
        rungs.max()
    }

    /// The last promise of each step when the letter was sent.
    fn promises(&self) -> impl Iterator<Item = &Promise> {
        let steps = 0..self.desk.case().scenario.steps.len();
        let given = |step: usize| {
            let promises = self.desk.promises().iter().rev();
            promises.into_iter().find(|promise| promise.entry.step == step && promise.entry.given <= self.at)
        };
        steps.filter_map(given)
    }

    fn agreement(&self) -> Vec<Remark> {
        let given: Set = self.promises().map(|promise| promise.entry.step).collect();
        let due = self.promises().filter(|promise| {
            let fate = promise.fate.filter(|(_, settled)| *settled <= self.at);
            fate.is_none_or(|(fate, _)| !fate.is_failure())
        });
        let due: Set = due.map(|promise| promise.entry.step).collect();
        let repeated = self.blocks().fold(Set::default(), |all, (_, block)| all.union(block.repeats));
        let mut found: Vec<Remark> = repeated.without(given).iter().map(Remark::NeverPromised).collect();
        if due.meets(repeated) {
            found.extend(due.without(repeated).iter().map(Remark::PromiseMissing));
        } else if !due.is_empty() {
            found.push(Remark::AgreementMissing);
        }
        if found.is_empty() && !due.is_empty() {
            found.push(Remark::PromisesRepeated);
        }
        found
    }

    /// Promises and offers that nobody made before, and what nobody can promise.
    fn invented(&self) -> Vec<Remark> {
        let mut found: Vec<Remark> = self.doing(&[ActKind::Promise]).map(Remark::PromiseInvented).collect();
        let offered = self.offered();
        let new = |act: &Act| matches!(act, Act::Offer(remedy) if !offered.contains(*remedy));
        let offers = self.blocks().filter(|(_, block)| block.acts.iter().any(new));
        found.extend(offers.map(|(index, _)| Remark::OfferInvented(index)));
        found.extend(self.doing(&[ActKind::Assure]).map(Remark::Guaranteed));
        found
    }

    /// Everything that was offered in a call or a message.
    fn offered(&self) -> Set {
        let calls = self.attempt.conversations();
        let replied = calls.flat_map(|call| {
            let replies = call.transcript().turns.iter().map(|turn| turn.what);
            replies.filter(|what| what.is_reply()).flat_map(|what| call.acts_of(what))
        });
        let messages = self.desk.turns().iter().flat_map(|turn| match turn.what {
            super::record::Happened::Sent { message, .. } => self.desk.after().messages[message].acts.as_slice(),
            _ => &[],
        });
        let offers = replied.chain(messages).filter_map(|act| match act {
            Act::Offer(remedy) => Some(*remedy),
            _ => None,
        });
        offers.collect()
    }

    fn courtesy(&self) -> Vec<Remark> {
        let prevents = self.does(LetterPart::Prevention, ActKind::Prevention);
        let thanks = self.does(LetterPart::Thanks, ActKind::Thanks);
        let hopes = self.does(LetterPart::Hope, ActKind::ValueTrust);
        let mut found = Vec::from([if thanks { Remark::Thanks } else { Remark::ThanksMissing }]);
        found.extend(prevents.then_some(Remark::Prevents));
        found.push(if hopes { Remark::Hopes } else { Remark::HopeMissing });
        found
    }

    fn tone(&self) -> Vec<Remark> {
        let mut found: Vec<Remark> = self
            .doing(&[ActKind::Blame, ActKind::DenyResponsibility, ActKind::Reprimand])
            .map(Remark::Blames)
            .collect();
        found.extend(self.doing(&[ActKind::Argue]).map(Remark::Argues));
        found.extend(self.doing(&[ActKind::Untruth]).map(Remark::Untrue));
        found.extend(self.doing(&[ActKind::Rude]).map(Remark::Rude));
        found.extend(self.doing(&[ActKind::Close]).map(Remark::Dismisses));
        if found.is_empty() && !self.draft.blocks.is_empty() {
            found.push(Remark::ToneRight);
        }
        found
    }

    /// A letter is slow: what is late has to be told before, by telephone or message.
    fn medium(&self) -> Vec<Remark> {
        let late = self.promises().filter(|promise| {
            let kept = promise.fate.is_some_and(|(fate, settled)| settled <= self.at && !fate.is_failure());
            let silent = promise.word.is_none_or(|word| word > self.at);
            !kept && silent && promise.is_overdue(self.at)
        });
        let found: Vec<Remark> = late.map(|promise| Remark::WordMissing(promise.entry.step)).collect();
        if found.is_empty() { vec![Remark::SpokenFirst] } else { found }
    }

    fn layout(&self) -> Option<Remark> {
        let look = self.desk.case().house.letter.as_ref()?;
        Some(if look.layout == self.draft.layout { Remark::HouseLayout } else { Remark::OtherLayout })
    }

    fn copies(&self) -> Vec<Remark> {
        let copies = self.letter.copies.iter().enumerate();
        let mut found: Vec<Remark> = copies
            .filter_map(|(index, copy)| match (copy.need, self.draft.copies.contains(index)) {
                (Need::Involved, false) => Some(Remark::CopyMissing(index)),
                (Need::Outsider, true) => Some(Remark::CopyTooMuch(index)),
                _ => None,
            })
            .collect();
        if found.is_empty() && !self.letter.copies.is_empty() {
            found.push(Remark::CopiesRight);
        }
        found
    }
}
