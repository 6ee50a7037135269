//! All acts found in an utterance, each with the words that prove it.
//!
//! In this order: words and groups, times, clauses, guards, rules, what goes before what, and to
//! which promise each time belongs.

use super::DialogueAct;
use super::clauses::cut;
use super::lexicon::{Lexicon, Rule, Shadow, Timed};
use super::matching::{Found, Scene, Tried};
use super::normal::tokenize;
use super::pattern::Program;
use super::raw::{Covers, Guard, Reach};
use super::vocabulary::{Arguing, Feeling, Meaning, Rung, Whom};
use super::when::{Now, Said, When, resolve};
use crate::house::PromiseKind;
use std::ops::Range;

/// One act, the words that prove it, and what they tell.
#[derive(Clone, PartialEq, Debug)]
pub struct Evidence {
    /// What is done.
    pub act: DialogueAct,
    /// The bytes of the text that do it.
    pub span: Range<usize>,
    /// The rule that found it: [`Lexicon::rule`] has its name.
    pub rule: usize,
    /// What the words and the rule tell; what the rule tells comes first.
    pub means: Vec<Meaning>,
    /// By when, if a promise says so.
    pub due: Option<When>,
    /// The words that the rule named, as bytes of the text.
    pub named: Vec<Range<usize>>,
}

impl Evidence {
    /// What is promised.
    pub fn kind(&self) -> Option<PromiseKind> {
        self.means.iter().find_map(|means| if let Meaning::Kind(kind) = means { Some(*kind) } else { None })
    }

    /// On whom blame falls.
    pub fn whom(&self) -> Option<Whom> {
        self.means.iter().find_map(|means| if let Meaning::Whom(whom) = means { Some(*whom) } else { None })
    }

    /// How it argues.
    pub fn arguing(&self) -> Option<Arguing> {
        self.means.iter().find_map(|means| if let Meaning::Arguing(how) = means { Some(*how) } else { None })
    }

    /// Which feeling is named.
    pub fn feeling(&self) -> Option<Feeling> {
        self.means.iter().find_map(|means| if let Meaning::Feeling(feeling) = means { Some(*feeling) } else { None })
    }

    /// The rung of an apology.
    pub fn rung(&self) -> Option<Rung> {
        self.means.iter().find_map(|means| if let Meaning::Rung(rung) = means { Some(*rung) } else { None })
    }
}

/// A hit of a rule before it is weighed against others.
#[derive(Debug)]
struct Hit {
    rule: usize,
    found: Found,
    /// The words it covers.
    covers: Range<usize>,
    due: Option<When>,
}

/// A guard that holds over some words, and the words that made it.
struct Held {
    guard: Guard,
    over: Range<usize>,
    named: Vec<Range<usize>>,
}

impl Lexicon {
    /// Reads an utterance said at a moment. The same text at the same moment gives the same acts, in the order of the text.
    pub fn read(&self, text: &str, now: Now) -> Vec<Evidence> {
        let mut tried = Tried::default();
        let tokens = tokenize(text, |word| self.abbreviations.contains(word));
        let mut scene = self.scene(tokens);
        let times = self.find_times(&mut scene, &mut tried);
        cut(self, &mut scene, &mut tried);
        let guards = self.guards(&scene, &mut tried);
        let hits = self.hits(&scene, &guards, &mut tried);
        let mut hits = self.weighed(&scene, hits);
        self.date(&scene, &times, &mut hits, now);
        hits.sort_by_key(|hit| (hit.covers.start, hit.covers.end, hit.rule));
        hits.into_iter().map(|hit| self.evidence(&scene, hit)).collect()
    }

    /// The groups of words for times in a text and what they say together: for an author who writes such entries.
    pub fn read_time(&self, text: &str, now: Now) -> (Option<When>, Vec<&str>) {
        let mut tried = Tried::default();
        let mut scene = self.scene(tokenize(text, |word| self.abbreviations.contains(word)));
        let times = self.find_times(&mut scene, &mut tried);
        (self.due(&times, now), times.iter().map(|time| &*self.time_ids[time.entry]).collect())
    }

    fn due<'t>(&self, times: impl IntoIterator<Item = &'t Timed>, now: Now) -> Option<When> {
        let said: Vec<Said> =
            times.into_iter().map(|time| Said { tells: &self.told[time.entry], values: time.values.clone() }).collect();
        resolve(&said, now)
    }

    fn guards(&self, scene: &Scene, tried: &mut Tried) -> Vec<Held> {
        let (mut held, mut present) = (Vec::new(), Vec::new());
        for sentence in &scene.tokens.sentences {
            let range = sentence.tokens.clone();
            if sentence.asks {
                let unit = same(&scene.unit, range.end - 1);
                held.push(Held { guard: Guard::Question, over: unit, named: Vec::new() });
            }
            scene.present(range.clone(), &mut present);
            for each in self.guards.iter().filter(|each| each.program.is_possible(&present)) {
                for at in scene.starts(&each.program, &range) {
                    let Some(found) = scene.find_at(&each.program, at, &range, tried) else { continue };
                    let Shadow { guard, reach, always } = each.what;
                    let first = found.named.first().map_or(at, |named| named.start);
                    let last = found.named.last().map_or(at, |named| named.end - 1);
                    let over = match reach {
                        Reach::Clause => same(&scene.clause, first).start..same(&scene.clause, last).end,
                        Reach::Onward => at..same(&scene.unit, last).end,
                        Reach::Unit => same(&scene.unit, first).start..same(&scene.unit, last).end,
                        Reach::Sentence => range.clone(),
                        Reach::Rest => at..range.end,
                    };
                    held.push(Held { guard, over, named: if always { Vec::new() } else { found.named } });
                }
            }
        }
        for (at, token) in scene.tokens.tokens.iter().enumerate() {
            if token.is_quoted {
                held.push(Held { guard: Guard::Reported, over: at..at + 1, named: Vec::new() });
            }
        }
        held
    }

    fn hits(&self, scene: &Scene, guards: &[Held], tried: &mut Tried) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut present = Vec::new();
        for sentence in &scene.tokens.sentences {
            let range = sentence.tokens.clone();
            scene.present(range.clone(), &mut present);
            let mut candidates: Vec<u32> = Vec::new();
            for (index, word) in present.iter().enumerate() {
                let mut left = *word;
                while left != 0 {
                    let class = index * 64 + left.trailing_zeros() as usize;
                    left &= left - 1;
                    candidates.extend(&self.patterns.by_class[class]);
                }
            }
            candidates.sort_unstable();
            candidates.dedup();
            for candidate in candidates {
                let pattern = &self.patterns.all[candidate as usize];
                if !pattern.program.is_possible(&present) {
                    continue;
                }
                let rule = &self.rules[pattern.what];
                for at in scene.starts(&pattern.program, &range) {
                    let Some(found) = scene.find_at(&pattern.program, at, &range, tried) else { continue };
                    let covers = covered(scene, &found, rule.covers, &range);
                    let held = |guard: Guard| is_held(guards, guard, &found, true);
                    let fits = rule.only_if.iter().all(|guard| held(*guard))
                        && !rule.prevented.iter().any(|guard| is_held(guards, *guard, &found, false))
                        && !rule.unless.iter().any(|each| stands_in(scene, each, &covers, &range, tried));
                    if fits {
                        hits.push(Hit { rule: pattern.what, found, covers, due: None });
                    }
                }
            }
        }
        hits
    }

    /// One hit where several say the same, and none where another act goes before it.
    fn weighed(&self, scene: &Scene, mut hits: Vec<Hit>) -> Vec<Hit> {
        hits.sort_by_key(|hit| (hit.rule, hit.found.range.start, hit.found.range.end));
        let act = |hit: &Hit| self.rules[hit.rule].act;
        let beaten: Vec<bool> = hits
            .iter()
            .map(|hit| {
                hits.iter().any(|other| self.acts.goes_before(act(other), act(hit)) && meet(&other.covers, &hit.covers))
            })
            .collect();
        let mut beaten = beaten.into_iter();
        hits.retain(|_| !beaten.next().unwrap_or(false));
        // Rules stand in the order of their files: the first one tells what the act is about.
        let mut kept: Vec<Hit> = Vec::new();
        for hit in hits {
            let rule = &self.rules[hit.rule];
            let same = |other: &Hit| act(other) == rule.act && meet(&other.covers, &hit.covers);
            let Some(first) = kept.iter().position(same) else {
                kept.push(hit);
                continue;
            };
            let apart = rule.act == DialogueAct::Promise
                && self.rules[kept[first].rule].means != rule.means
                && kept
                    .iter()
                    .filter(|other| same(other))
                    .all(|other| self.parted(scene, &other.found.range, &hit.found.range));
            if apart {
                kept.push(hit);
            }
        }
        self.split(scene, &mut kept);
        kept
    }

    /// Whether a conjunction stands between two matches.
    fn parted(&self, scene: &Scene, one: &Range<usize>, other: &Range<usize>) -> bool {
        let between = if one.end <= other.start { one.end..other.start + 1 } else { other.end..one.start + 1 };
        !meet(one, other) && between.into_iter().any(|at| self.is_joint(scene, at))
    }

    /// Promises that share a clause share its words: each has those from its own on.
    fn split(&self, scene: &Scene, hits: &mut [Hit]) {
        hits.sort_by_key(|hit| (hit.found.range.start, hit.rule));
        for index in 1..hits.len() {
            let (before, after) = hits.split_at_mut(index);
            let next = &mut after[0];
            for hit in before {
                let same = self.rules[hit.rule].act == self.rules[next.rule].act;
                if same && meet(&hit.covers, &next.covers) {
                    let mut at = next.found.range.start;
                    while at > hit.found.range.end && !self.is_joint(scene, at) {
                        at -= 1;
                    }
                    hit.covers.end = hit.covers.end.min(at.max(hit.found.range.end));
                    next.covers.start = next.covers.start.max(at);
                }
            }
        }
    }

    /// Gives each promise the times in its words; a clause that only holds a time belongs to the promise beside it.
    fn date(&self, scene: &Scene, times: &[Timed], hits: &mut Vec<Hit>, now: Now) {
        let is_promise = |hit: &Hit| self.rules[hit.rule].act == DialogueAct::Promise;
        let mut taken: Vec<bool> = vec![false; times.len()];
        for hit in hits.iter_mut().filter(|hit| is_promise(hit)) {
            let own = |time: &Timed| time.range.start >= hit.covers.start && time.range.end <= hit.covers.end;
            times.iter().zip(&mut taken).for_each(|(time, taken)| *taken |= own(time));
            hit.due = self.due(times.iter().filter(|time| own(time)), now);
        }
        // What carries a promise on is one with it.
        hits.sort_by_key(|hit| hit.covers.start);
        let mut index = 1;
        while index < hits.len() {
            let carries = self.rules[hits[index].rule].joins && is_promise(&hits[index]);
            let start = hits[index].covers.start;
            let before = hits[..index].iter().rposition(|hit| {
                is_promise(hit)
                    && hit.due.is_none_or(|due| due == When::Vague)
                    && start >= hit.covers.end
                    && start <= hit.covers.end + 2
                    && scene.sentence[hit.covers.start] == scene.sentence[start]
            });
            if let Some(before) = before.filter(|_| carries) {
                let hit = hits.remove(index);
                hits[before].covers.end = hit.covers.end;
                hits[before].due = hit.due.or(hits[before].due);
            } else {
                index += 1;
            }
        }
        for (time, _) in times.iter().zip(&taken).filter(|(_, taken)| !**taken) {
            let own = same(&scene.unit, time.range.start);
            let only_time = own.len() <= time.range.len() + 2;
            if !only_time || hits.iter().any(|hit| meet(&hit.covers, &own)) {
                continue;
            }
            let beside = hits.iter_mut().find(|hit| {
                is_promise(hit)
                    && hit.due.is_none()
                    && scene.sentence[hit.covers.start] == scene.sentence[own.start]
                    && (hit.covers.end == own.start || own.end == hit.covers.start)
            });
            if let Some(hit) = beside {
                hit.due = self.due([time], now);
                hit.covers = hit.covers.start.min(own.start)..hit.covers.end.max(own.end);
            }
        }
    }

    fn evidence(&self, scene: &Scene, hit: Hit) -> Evidence {
        let Rule { act, means, .. } = &self.rules[hit.rule];
        let mut covers = hit.covers;
        while covers.len() > 1 && covers.start < hit.found.range.start && self.is_joint(scene, covers.start) {
            covers.start += 1;
        }
        let mut means = means.clone();
        // Words that the rule names tell more than those that stand beside them.
        let tokens = covers.clone();
        let (named, beside): (Vec<usize>, Vec<usize>) = tokens.partition(|at| hit.found.names(*at));
        for at in named.into_iter().chain(beside) {
            for class in scene.classes(at).chain(scene.group_classes(at)) {
                means.extend(&self.means[usize::from(class)]);
            }
        }
        let bytes = |range: &Range<usize>| {
            let tokens = &scene.tokens.tokens;
            tokens[range.start].span.start..tokens[range.end - 1].span.end
        };
        Evidence {
            act: *act,
            span: bytes(&covers),
            rule: hit.rule,
            means,
            due: hit.due,
            named: hit.found.named.iter().map(bytes).collect(),
        }
    }
}

/// The words around one that have its number.
fn same(numbers: &[u16], at: usize) -> Range<usize> {
    let number = numbers[at];
    numbers.partition_point(|each| *each < number)..numbers.partition_point(|each| *each <= number)
}

fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn covered(scene: &Scene, found: &Found, covers: Covers, sentence: &Range<usize>) -> Range<usize> {
    let (first, last) = match (found.named.first(), found.named.last()) {
        (Some(first), Some(last)) => (first.start, last.end - 1),
        _ => (found.range.start, found.range.end - 1),
    };
    match covers {
        Covers::Match => found.range.clone(),
        Covers::Clause => same(&scene.clause, first).start..same(&scene.clause, last).end,
        Covers::Unit => same(&scene.unit, first).start..same(&scene.unit, last).end,
        Covers::Sentence => sentence.clone(),
    }
}

/// Whether a guard holds over the words of a match. One whose own words the match names is the match's business, unless `even_own`.
fn is_held(guards: &[Held], guard: Guard, found: &Found, even_own: bool) -> bool {
    guards.iter().any(|held| {
        held.guard == guard
            && found.named.iter().any(|named| meet(named, &held.over))
            && (even_own || !held.named.iter().any(|own| found.named.iter().any(|named| meet(named, own))))
    })
}

fn stands_in(
    scene: &Scene,
    program: &Program,
    within: &Range<usize>,
    sentence: &Range<usize>,
    tried: &mut Tried,
) -> bool {
    scene.starts(program, within).any(|at| scene.find_at(program, at, sentence, tried).is_some())
}
