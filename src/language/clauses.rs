//! Cuts a text into sentences, main clauses with all that hangs on them, and clauses.
//!
//! Chat has no punctuation, so a conjunction or a new subject with its verb begins a clause as well
//! as a comma does; where, the lexicon says.

use super::lexicon::Lexicon;
use super::matching::{Scene, Tried};
use super::pattern::Program;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Debug)]
enum Cut {
    None,
    Sub,
    Main,
}

/// Numbers the clauses and main clauses of a scene.
pub(super) fn cut(lexicon: &Lexicon, scene: &mut Scene, tried: &mut Tried) {
    let (mut cuts, mut present) = (vec![Cut::None; scene.len()], Vec::new());
    for sentence in &scene.tokens.sentences {
        let range = sentence.tokens.clone();
        scene.present(range.clone(), &mut present);
        let possible = |programs: &'_ [Program]| -> Vec<usize> {
            (0..programs.len()).filter(|program| programs[*program].is_possible(&present)).collect()
        };
        let (main, sub) = (possible(&lexicon.main), possible(&lexicon.sub));
        let mut at = range.start;
        let interjection = |at: usize, tried: &mut Tried| {
            let possible = lexicon.interjections.iter().filter(|each| scene.can_start(each, at));
            possible.filter_map(|each| scene.find_at(each, at, &range, tried)).map(|found| found.range.end).max()
        };
        while let Some(end) = interjection(at, tried).filter(|end| *end < range.end) {
            at = end;
            cuts[at] = Cut::Main;
        }
        let opened = at;
        // A subordinate clause that comes first is one with the main clause after it.
        let mut is_fronted = false;
        // Up to here a conjunction and its subject and verb have been seen already.
        let mut seen = at;
        while at < range.end {
            let end_of = |program: &Program, tried: &mut Tried| {
                let found = scene.can_start(program, at).then(|| scene.find_at(program, at, &range, tried))?;
                Some(found?.range.end)
            };
            let starts = at == opened || cuts[at - 1] >= Cut::Main && lexicon.is_joint(scene, at - 1);
            if let Some(end) = sub.iter().find_map(|each| end_of(&lexicon.sub[*each], tried)) {
                if at > opened && !starts {
                    cuts[at] = Cut::Sub;
                }
                is_fronted |= starts;
                seen = end.max(at + 1) + 1;
            } else if at > opened {
                let comma = scene.tokens.tokens[at].after_comma;
                let next = if comma || at >= seen {
                    main.iter().find_map(|each| end_of(&lexicon.main[*each], tried))
                } else {
                    None
                };
                if comma || next.is_some() {
                    cuts[at] = if is_fronted { Cut::Sub } else { Cut::Main };
                    is_fronted = false;
                    seen = next.unwrap_or(at + 1);
                }
            } else {
                let next = main.iter().find_map(|each| end_of(&lexicon.main[*each], tried));
                seen = next.unwrap_or(at + 1);
            }
            at += 1;
        }
    }
    let (mut clause, mut unit) = (0, 0);
    for (at, cut) in cuts.into_iter().enumerate() {
        let starts = at == 0 || scene.sentence[at] != scene.sentence[at - 1];
        if starts || cut > Cut::None {
            clause += 1;
        }
        if starts || cut > Cut::Sub {
            unit += 1;
        }
        scene.clause[at] = clause;
        scene.unit[at] = unit;
    }
}
