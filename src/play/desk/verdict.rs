//! What is right and wrong about the letter, a sentence each, with the rule behind it.

use super::Source;
use crate::desk::{Remark, letter_findings};
use crate::play::rules::{RuleView, rules_in_words};

/// One thing that is right or wrong about a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LetterVerdict {
    /// What, in a sentence.
    pub text: String,
    /// Whether it is as it should be.
    pub is_good: bool,
    /// The sentence of the letter it is about, as it was sent.
    pub quote: Option<String>,
    /// The rule behind it, with its sentence.
    pub rules: Vec<RuleView>,
}

impl Source<'_> {
    /// The verdict on the letter; empty before the case is put away, and where no letter was due.
    pub(super) fn verdict(&self) -> Vec<LetterVerdict> {
        if self.desk.ending().is_none() {
            return Vec::new();
        }
        let found = letter_findings(self.attempt).into_iter();
        found
            .map(|finding| LetterVerdict {
                text: self.remark(finding.remark),
                is_good: finding.is_good,
                quote: finding.remark.block().and_then(|block| self.sent(block)),
                rules: rules_in_words(&[finding.rule], self.texts),
            })
            .collect()
    }

    fn remark(&self, remark: Remark) -> String {
        let scenario = &self.case.scenario;
        let letter = self.after.letter.as_ref();
        let words = |id| self.script.text(id);
        let what = match remark {
            Remark::ApologyMissing(harm) | Remark::ApologyTooLow(harm) | Remark::ApologyTooHigh(harm) => {
                words(scenario.harms[harm].text)
            }
            Remark::PromiseMissing(step) | Remark::NeverPromised(step) | Remark::WordMissing(step) => self.what(step),
            Remark::CopyMissing(copy) | Remark::CopyTooMuch(copy) => {
                letter.and_then(|letter| letter.copies.get(copy)).map_or("", |copy| words(copy.name))
            }
            _ => "",
        };
        self.texts.say(&format!("letter-finds-{}", remark.id()), &[("what", what)])
    }

    /// A sentence of the letter, in the words in which it was sent.
    fn sent(&self, block: usize) -> Option<String> {
        let block = self.after.letter.as_ref()?.blocks.get(block)?;
        let script = self.desk.posted().map_or(&self.script, |(_, script)| script);
        Some(script.text(block.text).to_owned())
    }
}
