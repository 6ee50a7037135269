//! The talk after the call: what each sentence earned or cost, why, and what would have been better.

use super::lines::{LineView, Who, clock_of, lines};
use super::own_words::OwnWordsView;
use super::rules::{RuleView, rules_in_words};
use crate::conversation::Conversation;
use crate::desk::{Attempt, Fate};
use crate::house::{due_in_words, moment_in_words};
use crate::locale::Language;
use crate::scenario::Tone;
use crate::scoring::{Criterion, Evidence, Rubric, Scorecard, Skill, apart, coach};
use crate::text::Texts;

/// Everything a debrief shows, in words.
#[derive(Clone, PartialEq, Debug)]
pub struct Debrief {
    /// Title of the scenario.
    pub title: String,
    /// The ending's title and what happened.
    pub ending: (String, String),
    /// How the ending counts.
    pub tone: Tone,
    /// Whether the call was passed, in a sentence.
    pub verdict: String,
    /// What no score makes good, with its turn.
    pub conduct: Vec<(String, usize)>,
    /// The rules behind each of these, in the same order.
    pub conduct_rules: Vec<Vec<RuleView>>,
    /// The two or three findings that would have changed most.
    pub tips: Vec<TipView>,
    /// The four skills.
    pub skills: Vec<SkillView>,
    /// The mood over the call.
    pub curve: Vec<CurvePoint>,
    /// The transcript.
    pub lines: Vec<LineView>,
    /// What was promised, and its odds.
    pub promises: Vec<PromiseView>,
    /// Lines about the outcome; they score nothing.
    pub outcome: Vec<String>,
    /// The language of the call.
    pub language: Language,
    /// Judgment and skill apart, where something was said in words of the trainee's own.
    pub own_words: Option<OwnWordsView>,
}

/// One thing to do better.
#[derive(Clone, PartialEq, Debug)]
pub struct TipView {
    /// What it is about.
    pub title: String,
    /// The skill it belongs to.
    pub skill: Skill,
    /// The trainee's own words.
    pub quote: Option<String>,
    /// Why it matters.
    pub why: String,
    /// A better sentence.
    pub better: String,
    /// The rules it rests on, "R11, R63".
    pub rules: String,
    /// The same rules in sentences.
    pub cited: Vec<RuleView>,
    /// The turn it is seen in.
    pub turn: Option<usize>,
}

/// One skill.
#[derive(Clone, PartialEq, Debug)]
pub struct SkillView {
    /// Which.
    pub skill: Skill,
    /// Its name.
    pub name: String,
    /// 0 to 100; none where too little was shown.
    pub points: Option<u8>,
    /// The pass mark.
    pub pass: u8,
    /// Whether it was reached.
    pub passed: bool,
    /// Why it is capped, if it is.
    pub note: Option<String>,
    /// Its criteria.
    pub criteria: Vec<CriterionView>,
}

/// One criterion with its page.
#[derive(Clone, PartialEq, Debug)]
pub struct CriterionView {
    /// Its name.
    pub name: String,
    /// 0 to 100; none where it was not shown.
    pub points: Option<u8>,
    /// What it finds.
    pub finds: String,
    /// Why it matters.
    pub why: String,
    /// What counts.
    pub counts: String,
    /// What does not count.
    pub not: String,
    /// The rules it rests on, "R11, R63".
    pub rules: String,
    /// The same rules in sentences.
    pub cited: Vec<RuleView>,
    /// What was found.
    pub findings: Vec<FindingView>,
}

/// One piece of evidence.
#[derive(Clone, PartialEq, Debug)]
pub struct FindingView {
    /// The turn, where there is one.
    pub turn: Option<usize>,
    /// When, "1:23".
    pub time: String,
    /// The words it is about.
    pub quote: String,
    /// 0 to 100.
    pub earned: u8,
}

/// The mood after one turn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CurvePoint {
    /// The turn.
    pub turn: usize,
    /// When, in milliseconds.
    pub at: u32,
    /// Anger, 0 to 100.
    pub anger: u8,
    /// Trust, 0 to 100.
    pub trust: u8,
}

/// One promise.
#[derive(Clone, PartialEq, Debug)]
pub struct PromiseView {
    /// What.
    pub what: String,
    /// By when, as said.
    pub due: String,
    /// The minute the customer expects it by.
    pub heard: String,
    /// The chance of being kept, in words ("71 %").
    pub chance: String,
    /// What the house could have kept, in words.
    pub safe: String,
    /// Whether the odds were asked for before.
    pub informed: bool,
    /// Whether it was written down.
    pub noted: bool,
    /// How it ended and what that says, in sentences; empty where no time came after the call.
    pub remarks: Vec<String>,
}

impl Debrief {
    /// The debrief of a call. `texts` are in the interface's language, `spoken` in the scenario's.
    pub fn new(attempt: &Attempt, scorecard: &Scorecard, rubric: &Rubric, texts: &Texts, spoken: &Texts) -> Self {
        let calls: Vec<&Conversation> = attempt.conversations().collect();
        let first = calls.first().copied().unwrap_or(attempt.call());
        let (case, script) = (first.case(), first.script());
        let scenario = &*case.scenario;
        let lines = all_lines(&calls, texts, spoken);
        let ending = attempt.ending();
        let transcripts: Vec<_> = attempt.calls().collect();
        let verdict = if scorecard.is_passed() { "debrief-passed" } else { "debrief-not-yet" };
        let tips = coach(case, &transcripts, scorecard).into_iter().map(|tip| {
            let id = format!("criterion-{}", tip.criterion.id());
            let better = tip.better.map(|reply| script.text(scenario.replies[reply].text).to_owned());
            TipView {
                title: texts.say(&id, &[]),
                skill: tip.criterion.skill(),
                quote: tip.turn.and_then(|turn| quote(&lines, turn)),
                why: attribute(texts, &id, "why"),
                better: better.unwrap_or_else(|| attribute(spoken, &id, "example")),
                rules: rubric.rules(tip.criterion).join(", "),
                cited: rules_in_words(rubric.rules(tip.criterion), texts),
                turn: tip.turn,
            }
        });
        Self {
            title: script.text(scenario.title).to_owned(),
            ending: ending
                .map(|ending| (script.text(ending.title).to_owned(), script.text(ending.text).to_owned()))
                .unwrap_or_default(),
            tone: ending.map_or(Tone::Bad, |ending| ending.tone),
            verdict: texts.say(verdict, &[]),
            conduct: scorecard.conduct.iter().map(|lapse| (texts.say(lapse.key().0, &[]), lapse.key().1)).collect(),
            conduct_rules: scorecard.conduct.iter().map(|lapse| rules_in_words(lapse.rules(), texts)).collect(),
            tips: tips.collect(),
            skills: scorecard.skills.iter().map(|skill| skill_view(skill, rubric, texts, &lines)).collect(),
            curve: curve(&calls),
            promises: promises(attempt, first, texts, spoken),
            outcome: outcome(attempt, first, texts),
            language: spoken.language,
            own_words: apart(attempt, scorecard, rubric).map(|apart| OwnWordsView::new(&apart, texts)),
            lines,
        }
    }
}

fn attribute(texts: &Texts, id: &str, name: &str) -> String {
    texts.attribute(id, name, &[]).unwrap_or_default()
}

fn skill_view(skill: &crate::scoring::SkillScore, rubric: &Rubric, texts: &Texts, lines: &[LineView]) -> SkillView {
    let name = |criterion: Criterion| texts.say(&format!("criterion-{}", criterion.id()), &[]);
    SkillView {
        skill: skill.skill,
        name: texts.say(&format!("skill-{}", skill.skill.id().replace('_', "-")), &[]),
        points: skill.points,
        pass: skill.pass,
        passed: skill.is_passed(),
        note: skill.capped_by.map(|criterion| {
            texts.say("debrief-capped", &[("criterion", &name(criterion)), ("cap", &rubric.cap_at.to_string())])
        }),
        criteria: skill
            .criteria
            .iter()
            .map(|score| {
                let id = format!("criterion-{}", score.criterion.id());
                CriterionView {
                    name: name(score.criterion),
                    points: score.points().map(|points| u8::try_from(points / 10).unwrap_or(100)),
                    finds: attribute(texts, &id, "finds"),
                    why: attribute(texts, &id, "why"),
                    counts: attribute(texts, &id, "counts"),
                    not: attribute(texts, &id, "not"),
                    rules: rubric.rules(score.criterion).join(", "),
                    cited: rules_in_words(rubric.rules(score.criterion), texts),
                    findings: findings(&score.evidence, texts, lines),
                }
            })
            .collect(),
    }
}

/// One finding a turn, though a lapse counts more than once in the score.
fn findings(evidence: &[Evidence], texts: &Texts, lines: &[LineView]) -> Vec<FindingView> {
    let mut findings: Vec<FindingView> = Vec::new();
    for piece in evidence {
        let line = piece.turn.and_then(|turn| lines.iter().find(|line| line.turn == turn));
        let finding = FindingView {
            turn: piece.turn,
            time: line.map_or_else(String::new, |line| clock_of(line.at)),
            quote: line.map_or_else(|| texts.say("debrief-nothing-said", &[]), |line| line.text.clone()),
            earned: u8::try_from(piece.earned / 10).unwrap_or(100),
        };
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings
}

fn quote(lines: &[LineView], turn: usize) -> Option<String> {
    lines.iter().find(|line| line.turn == turn && line.who == Who::Trainee).map(|line| line.text.clone())
}

/// The lines of all calls one after the other; a later call begins with a line that says when it was.
fn all_lines(calls: &[&Conversation], texts: &Texts, spoken: &Texts) -> Vec<LineView> {
    let mut all = Vec::new();
    for (number, (call, (turns, time))) in calls.iter().zip(offsets(calls)).enumerate() {
        if number > 0 {
            let when = moment_in_words(call.transcript().starts, calls[0].transcript().starts, texts);
            let text = texts.say("debrief-later-call", &[("when", &when)]);
            let line = LineView {
                turn: turns,
                at: time,
                who: Who::Deed,
                text,
                cut: false,
                marks: Vec::new(),
                is_unclear: false,
            };
            all.push(line);
        }
        let own = lines(call.case(), call.script(), call.transcript(), texts, spoken).into_iter();
        all.extend(own.map(|line| LineView { turn: line.turn + turns, at: line.at + time, ..line }));
    }
    all
}

/// Turns and milliseconds before each call, so that all of them stand on one line.
fn offsets(calls: &[&Conversation]) -> Vec<(usize, u32)> {
    let before = |(turns, time): &mut (usize, u32), call: &&Conversation| {
        let own = (*turns, *time);
        *turns += call.transcript().turns.len();
        *time = time.saturating_add(call.now());
        Some(own)
    };
    calls.iter().scan((0, 0), before).collect()
}

fn curve(calls: &[&Conversation]) -> Vec<CurvePoint> {
    let calls = calls.iter().zip(offsets(calls));
    calls
        .flat_map(|(call, (turns, time))| {
            call.transcript().turns.iter().enumerate().map(move |(turn, record)| CurvePoint {
                turn: turn + turns,
                at: record.at + time,
                anger: record.after.anger,
                trust: record.after.trust,
            })
        })
        .collect()
}

fn promises(attempt: &Attempt, first: &Conversation, texts: &Texts, spoken: &Texts) -> Vec<PromiseView> {
    let (scenario, script) = (first.scenario(), first.script());
    let view = |entry: &crate::conversation::LedgerEntry, remarks| PromiseView {
        what: script.text(scenario.steps[entry.step].text).to_owned(),
        due: due_in_words(&entry.due, entry.expected, entry.given, spoken),
        heard: moment_in_words(entry.expected, entry.given, texts),
        chance: texts.language.percent(entry.chance / 10_000),
        safe: moment_in_words(entry.window.safe_from, entry.given, texts),
        informed: entry.informed,
        noted: entry.noted,
        remarks,
    };
    match attempt.desk() {
        None => first.transcript().ledger.iter().map(|entry| view(entry, Vec::new())).collect(),
        Some(desk) => {
            let remarks = |promise| remarks(promise, first.case().house.threshold, texts);
            desk.promises().iter().map(|promise| view(&promise.entry, remarks(promise))).collect()
        }
    }
}

/// How a promise ended, and where luck or caution hides what it was worth.
fn remarks(promise: &crate::desk::Promise, threshold: u32, texts: &Texts) -> Vec<String> {
    let Some((fate, _)) = promise.fate else { return vec![texts.say("promise-open", &[])] };
    let ended = texts.say(&format!("fate-{}", fate.id()), &[]);
    let mut remarks = vec![texts.say("promise-ended", &[("how", &ended)])];
    let entry = &promise.entry;
    if fate == Fate::Kept && entry.chance < threshold {
        remarks.push(texts.say("promise-lucky", &[]));
    }
    if entry.chance >= threshold && entry.expected > entry.window.full_until {
        remarks.push(texts.say("promise-needlessly-late", &[]));
    }
    remarks
}

fn outcome(attempt: &Attempt, call: &Conversation, texts: &Texts) -> Vec<String> {
    let (scenario, transcript) = (call.scenario(), call.transcript());
    let at_last = attempt.desk().map_or(call.mood(), crate::desk::Desk::mood);
    let first = transcript.turns.first().map_or(call.mood(), |turn| turn.before);
    let said = transcript.turns.iter().filter(|turn| turn.what.is_reply()).count();
    let mood = [("from", first.anger.to_string()), ("to", at_last.anger.to_string())];
    let told = [("told", call.told().len().to_string()), ("all", scenario.facts.len().to_string())];
    let words = |id: &str, args: &[(&str, String)]| {
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        texts.say(id, &args)
    };
    let mut lines = vec![
        words("outcome-mood", &mood),
        texts.say(if call.is_agreed() { "outcome-agreed" } else { "outcome-not-agreed" }, &[]),
        words("outcome-told", &told),
        texts.count("outcome-replies", said),
    ];
    if !call.options().pressure {
        lines.push(texts.say("outcome-no-pressure", &[]));
    }
    lines
}
