//! Whether the words of authored replies and the acts they declare agree, as the recognizer reads them.
//!
//! Only acts that decide a score are compared, and acts that are near each other count as one:
//! a warning should be worth an author's time.

use super::embedded::asset;
use super::shelf::{Library, Shelved};
use crate::conversation::Case;
use crate::diagnostic::Diagnostic;
use crate::language::DialogueAct;
use crate::scenario::{ActKind, Gender, Scenario, Set};
use std::sync::Arc;

/// An act found in words, what of it may stand in `acts` instead, and whether its absence from the words is worth a warning.
struct Compared {
    found: DialogueAct,
    declared: &'static [ActKind],
    must_be_said: bool,
}

const COMPARED: [Compared; 12] = [
    Compared { found: DialogueAct::Apology, declared: &[ActKind::Apology, ActKind::Close], must_be_said: true },
    Compared { found: DialogueAct::NonApology, declared: &[ActKind::NonApology, ActKind::Decline], must_be_said: true },
    Compared {
        found: DialogueAct::Blame,
        declared: &[ActKind::Blame, ActKind::Reprimand, ActKind::Explain, ActKind::Argue, ActKind::DenyResponsibility],
        must_be_said: false,
    },
    Compared {
        found: DialogueAct::DenyResponsibility,
        declared: &[ActKind::DenyResponsibility, ActKind::Blame, ActKind::Decline, ActKind::Argue],
        must_be_said: false,
    },
    Compared {
        found: DialogueAct::Argue,
        declared: &[ActKind::Argue, ActKind::Correct, ActKind::Untruth, ActKind::Rude, ActKind::DenyResponsibility],
        must_be_said: false,
    },
    Compared { found: DialogueAct::Rude, declared: &[ActKind::Rude, ActKind::Argue], must_be_said: false },
    Compared {
        found: DialogueAct::Promise,
        declared: &[
            ActKind::Promise,
            ActKind::NextStep,
            ActKind::Offer,
            ActKind::Handover,
            ActKind::Status,
            ActKind::AnnounceHold,
            ActKind::Assure,
            ActKind::Prevention,
            ActKind::Safety,
            ActKind::Confirm,
            ActKind::Close,
        ],
        must_be_said: true,
    },
    Compared {
        found: DialogueAct::Effort,
        declared: &[ActKind::Effort, ActKind::Promise, ActKind::NextStep, ActKind::Assure],
        must_be_said: false,
    },
    Compared {
        found: DialogueAct::Thanks,
        declared: &[ActKind::Thanks, ActKind::ValueTrust, ActKind::Close],
        must_be_said: false,
    },
    Compared {
        found: DialogueAct::AnythingElse,
        declared: &[ActKind::AnythingElse, ActKind::AskOpen],
        must_be_said: true,
    },
    Compared { found: DialogueAct::Warning, declared: &[ActKind::Warning], must_be_said: true },
    Compared {
        found: DialogueAct::Prevention,
        declared: &[ActKind::Prevention, ActKind::Promise],
        must_be_said: false,
    },
];

impl Library {
    /// Whether a scenario is one of the shipped ones, unchanged: its disagreements are known to those who made it.
    pub fn is_shipped(&self, shelved: &Shelved<Scenario>) -> bool {
        asset(&format!("scenarios/{}.ron", shelved.id)).is_some_and(|text| text == shelved.source.text)
    }

    /// Where words and declared acts of a scenario's replies disagree; nothing for one that cannot be played.
    pub fn disagreements(&self, shelved: &Shelved<Scenario>) -> Vec<Diagnostic> {
        let content = shelved.content.as_ref().map(Arc::clone);
        let Some(case) = content.and_then(|scenario| self.case_of(scenario, Gender::Feminine)) else {
            return Vec::new();
        };
        let source = &shelved.source.text;
        let mut problems = Vec::new();
        for reply in 0..case.scenario.replies.len() {
            self.compare(&case, reply, source, &mut problems);
        }
        problems.sort_by_key(|problem| (problem.span.start, problem.code));
        problems
    }

    fn compare(&self, case: &Case, reply: usize, source: &str, problems: &mut Vec<Diagnostic>) {
        let scenario = &*case.scenario;
        let written = &scenario.replies[reply];
        let text = case.script(0).text(written.text);
        let lexicon = &self.words(scenario.language).lexicon;
        let found = lexicon.read(text, self.now(scenario.language, scenario.starts));
        for compared in &COMPARED {
            let said = found.iter().find(|evidence| evidence.act == compared.found);
            let near: Set = compared.declared.iter().map(|kind| *kind as usize).collect();
            let own = compared.declared[0];
            let problem = |code| {
                let act = format!("{own:?}");
                Diagnostic::warning(code, place(source, &written.id)).arg("name", &*written.id).arg("act", act)
            };
            match said {
                Some(evidence) if !written.kinds.meets(near) => {
                    let words = text.get(evidence.span.clone()).unwrap_or_default();
                    problems.push(problem("undeclared-act").arg("words", words));
                }
                None if compared.must_be_said && written.kinds.contains(own as usize) => {
                    problems.push(problem("unsaid-act"));
                }
                _ => {}
            }
        }
    }
}

/// Where a reply's id stands in its file: after that of its beat.
fn place(source: &str, id: &str) -> std::ops::Range<usize> {
    let (beat, own) = id.split_once("--").unwrap_or(("", id));
    let quoted = format!("\"{own}\"");
    let beat = source.find(&format!("id: \"{beat}\"")).or_else(|| source.find(&format!("{beat}:"))).unwrap_or(0);
    let start = source.get(beat..).and_then(|rest| rest.find(&quoted)).map_or(0, |at| beat + at);
    start..start + quoted.len()
}
