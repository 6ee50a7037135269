//! What can be said about a letter: each remark with its rule, and whether it is praise.
//!
//! The sentences stand in `letter.ftl` under the ids given here.

/// One thing that is right or wrong about a letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LetterFinding {
    /// What.
    pub remark: Remark,
    /// The rule behind it, "R14".
    pub rule: &'static str,
    /// Whether it is as it should be.
    pub is_good: bool,
}

/// What can be said about a letter. Numbers are indices: of blocks and copies in the scenario's letter, of its steps
/// and its harms.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[expect(missing_docs, reason = "each has its sentence in letter.ftl")]
pub enum Remark {
    NotWritten,
    ProblemTold,
    ProblemMissing,
    FactsWrong(usize),
    Apologized,
    ApologyMissing(usize),
    ApologyTooLow(usize),
    ApologyTooHigh(usize),
    ApologyUndone(usize),
    PromisesRepeated,
    AgreementMissing,
    PromiseMissing(usize),
    NeverPromised(usize),
    PromiseInvented(usize),
    OfferInvented(usize),
    Guaranteed(usize),
    Prevents,
    Thanks,
    ThanksMissing,
    Hopes,
    HopeMissing,
    ToneRight,
    Blames(usize),
    Argues(usize),
    Untrue(usize),
    Rude(usize),
    Dismisses(usize),
    SpokenFirst,
    WordMissing(usize),
    HouseLayout,
    OtherLayout,
    CopiesRight,
    CopyMissing(usize),
    CopyTooMuch(usize),
}

impl Remark {
    /// The rules that letters are judged by.
    pub const RULES: [&str; 10] = ["R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R24", "R25"];

    /// Its id in texts, its rule, and whether it is as it should be.
    fn facts(self) -> (&'static str, &'static str, bool) {
        match self {
            Self::NotWritten => ("not-written", "R14", false),
            Self::ProblemTold => ("problem-told", "R14", true),
            Self::ProblemMissing => ("problem-missing", "R14", false),
            Self::FactsWrong(_) => ("facts-wrong", "R14", false),
            Self::Apologized => ("apologized", "R16", true),
            Self::ApologyMissing(_) => ("apology-missing", "R16", false),
            Self::ApologyTooLow(_) => ("apology-too-low", "R16", false),
            Self::ApologyTooHigh(_) => ("apology-too-high", "R16", false),
            Self::ApologyUndone(_) => ("apology-undone", "R16", false),
            Self::PromisesRepeated => ("promises-repeated", "R14", true),
            Self::AgreementMissing => ("agreement-missing", "R14", false),
            Self::PromiseMissing(_) => ("promise-missing", "R14", false),
            Self::NeverPromised(_) => ("never-promised", "R14", false),
            Self::PromiseInvented(_) => ("promise-invented", "R24", false),
            Self::OfferInvented(_) => ("offer-invented", "R24", false),
            Self::Guaranteed(_) => ("guaranteed", "R24", false),
            Self::Prevents => ("prevents", "R18", true),
            Self::Thanks => ("thanks", "R17", true),
            Self::ThanksMissing => ("thanks-missing", "R17", false),
            Self::Hopes => ("hopes", "R19", true),
            Self::HopeMissing => ("hope-missing", "R19", false),
            Self::ToneRight => ("tone-right", "R15", true),
            Self::Blames(_) => ("blames", "R15", false),
            Self::Argues(_) => ("argues", "R15", false),
            Self::Untrue(_) => ("untrue", "R15", false),
            Self::Rude(_) => ("rude", "R15", false),
            Self::Dismisses(_) => ("dismisses", "R15", false),
            Self::SpokenFirst => ("spoken-first", "R20", true),
            Self::WordMissing(_) => ("word-missing", "R20", false),
            Self::HouseLayout => ("house-layout", "R21", true),
            Self::OtherLayout => ("other-layout", "R21", false),
            Self::CopiesRight => ("copies-right", "R25", true),
            Self::CopyMissing(_) => ("copy-missing", "R25", false),
            Self::CopyTooMuch(_) => ("copy-too-much", "R25", false),
        }
    }

    /// Its id in texts.
    pub fn id(self) -> &'static str {
        self.facts().0
    }

    /// The sentence of the letter it is about.
    pub fn block(self) -> Option<usize> {
        match self {
            Self::FactsWrong(block)
            | Self::ApologyUndone(block)
            | Self::PromiseInvented(block)
            | Self::OfferInvented(block)
            | Self::Guaranteed(block)
            | Self::Blames(block)
            | Self::Argues(block)
            | Self::Untrue(block)
            | Self::Rude(block)
            | Self::Dismisses(block) => Some(block),
            _ => None,
        }
    }

    pub(super) fn finding(self) -> LetterFinding {
        let (_, rule, is_good) = self.facts();
        LetterFinding { remark: self, rule, is_good }
    }
}
