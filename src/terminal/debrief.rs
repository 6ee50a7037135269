//! The debrief in lines.

use super::console::{Console, number};
use crate::play::{
    CriterionView, Debrief, LineView, MEANT, PromiseView, RuleView, SkillView, TipView, Who, act_key, clock_of,
};
use crate::store::Meant;
use std::io;

/// Keeps what a sentence was meant to do; says why it could not.
pub(super) type Keep<'k> = &'k dyn Fn(&Meant) -> Result<(), String>;

/// Writes the debrief and answers questions about it until the trainee goes on. `keep` is there where calls are kept.
pub(super) fn run(console: &mut Console, debrief: &Debrief, name: &str, keep: Option<Keep>) -> io::Result<()> {
    write_summary(console, debrief)?;
    let unclear: Vec<&LineView> = debrief.lines.iter().filter(|line| line.is_unclear).collect();
    let keep = keep.filter(|_| !unclear.is_empty());
    let keys = if keep.is_some() { "terminal-debrief-keys-own" } else { "terminal-debrief-keys" };
    loop {
        match console.ask(keys, &[])?.as_deref() {
            None | Some("" | "q") => return Ok(()),
            Some("t") => write_transcript(console, &debrief.lines, name, &|_| None)?,
            Some("m") if keep.is_some() => {
                if let Some(keep) = keep {
                    ask_meant(console, &unclear, debrief.language.tag(), keep)?;
                }
            }
            Some(answer) => match number(answer).and_then(|index| debrief.skills.get(index)) {
                Some(skill) => open(console, skill)?,
                None => console.say("terminal-not-that", &[])?,
            },
        }
    }
}

/// Asks what sentences were meant to do in which nothing was understood.
fn ask_meant(console: &mut Console, unclear: &[&LineView], tag: &str, keep: Keep) -> io::Result<()> {
    let lines: Vec<String> = unclear.iter().map(|line| line.text.clone()).collect();
    console.numbered(&lines)?;
    let Some(line) = console.choose("own-words-which", lines.len())? else { return Ok(()) };
    let names: Vec<String> = MEANT.iter().map(|kind| console.texts.say(&act_key(*kind), &[])).collect();
    console.numbered(&names)?;
    let Some(act) = console.choose("own-words-meant", names.len())? else { return Ok(()) };
    let meant = Meant { lang: tag.to_owned(), act: format!("{:?}", MEANT[act]), text: lines[line].clone() };
    match keep(&meant) {
        Ok(()) => console.say("own-words-kept", &[]),
        Err(why) => console.say("terminal-not-kept", &[("why", &why)]),
    }
}

/// Everything that is read without asking.
pub fn write_summary(console: &mut Console, debrief: &Debrief) -> io::Result<()> {
    console.heading("terminal-debrief")?;
    if debrief.ending.0.is_empty() {
        console.say("terminal-not-over", &[])?;
    } else {
        console.say("terminal-ending", &[("title", &debrief.ending.0)])?;
        console.line(&debrief.ending.1)?;
    }
    console.line(&debrief.verdict)?;
    for ((what, _), rules) in debrief.conduct.iter().zip(&debrief.conduct_rules) {
        console.say("terminal-conduct", &[("what", what)])?;
        rules.iter().try_for_each(|rule| write_rule(console, rule))?;
    }
    console.line("")?;
    for (number, skill) in (1..).zip(&debrief.skills) {
        skill_line(console, number, skill)?;
    }
    if let Some(own) = &debrief.own_words {
        console.heading("own-words-heading")?;
        let lines = [Some(&own.said), own.judgment.as_ref(), Some(&own.skill), own.unseen.as_ref()];
        lines.into_iter().flatten().try_for_each(|line| console.line(line))?;
    }
    if !debrief.tips.is_empty() {
        console.heading("terminal-tips")?;
    }
    let mut known: Vec<&RuleView> = Vec::new();
    for tip in &debrief.tips {
        write_tip(console, tip)?;
        for rule in &tip.cited {
            if !known.contains(&rule) {
                known.push(rule);
                write_rule(console, rule)?;
            }
        }
    }
    if !debrief.promises.is_empty() {
        console.heading("terminal-promises")?;
    }
    let mut written: Vec<&PromiseView> = Vec::new();
    for promise in &debrief.promises {
        if !written.contains(&promise) {
            written.push(promise);
            write_promise(console, promise)?;
        }
    }
    console.line("")?;
    debrief.outcome.iter().try_for_each(|line| console.line(line))
}

fn write_tip(console: &mut Console, tip: &TipView) -> io::Result<()> {
    console.line("")?;
    console.line(&tip.title)?;
    if let Some(quote) = &tip.quote {
        console.say("terminal-tip-said", &[("quote", quote)])?;
    }
    // What begins in brackets is something to do, not a sentence to say.
    let id = if tip.better.starts_with('(') { "terminal-tip-do" } else { "terminal-tip-better" };
    console.say(id, &[("better", &tip.better)])?;
    console.say("terminal-tip-why", &[("why", &tip.why)])
}

fn write_rule(console: &mut Console, rule: &RuleView) -> io::Result<()> {
    console.say("terminal-rule", &[("id", &rule.id), ("words", &rule.words)])
}

fn write_promise(console: &mut Console, promise: &PromiseView) -> io::Result<()> {
    let informed = if promise.informed { "yes" } else { "no" };
    let args = [
        ("what", promise.what.as_str()),
        ("due", &promise.due),
        ("chance", &promise.chance),
        ("safe", &promise.safe),
        ("informed", informed),
    ];
    console.say("terminal-promise-odds", &args)?;
    promise.remarks.iter().try_for_each(|remark| console.line(&format!("   {remark}")))
}

fn skill_line(console: &mut Console, number: usize, skill: &SkillView) -> io::Result<()> {
    let number = number.to_string();
    match skill.points {
        None => console.say("terminal-skill-not-shown", &[("number", &number), ("name", &skill.name)]),
        Some(points) => {
            let passed = if skill.passed { "yes" } else { "no" };
            let (points, pass) = (points.to_string(), skill.pass.to_string());
            let args = [
                ("number", number.as_str()),
                ("name", &skill.name),
                ("points", &points),
                ("pass", &pass),
                ("passed", passed),
            ];
            console.say("terminal-skill", &args)
        }
    }
}

/// Lists what a skill is made of, and opens the pages of it that are asked for.
fn open(console: &mut Console, skill: &SkillView) -> io::Result<()> {
    console.line("")?;
    console.line(&skill.name)?;
    if let Some(note) = &skill.note {
        console.line(note)?;
    }
    for (number, criterion) in (1..).zip(&skill.criteria) {
        let line = headline(console, criterion);
        console.entry(number, &line)?;
    }
    while let Some(index) = console.choose("terminal-criterion-which", skill.criteria.len())? {
        page(console, &skill.criteria[index])?;
    }
    Ok(())
}

fn headline(console: &Console, criterion: &CriterionView) -> String {
    let name = criterion.name.as_str();
    match criterion.points {
        None => console.texts.say("terminal-criterion-not-shown", &[("name", name)]),
        Some(points) => console.texts.say("terminal-criterion", &[("name", name), ("points", &points.to_string())]),
    }
}

/// One criterion: what was found, what counts and why, and the rules behind it.
fn page(console: &mut Console, criterion: &CriterionView) -> io::Result<()> {
    console.line("")?;
    let line = headline(console, criterion);
    console.line(&line)?;
    for finding in &criterion.findings {
        let earned = finding.earned.to_string();
        let args = [("time", finding.time.as_str()), ("quote", &finding.quote), ("earned", &earned)];
        console.say(if finding.time.is_empty() { "terminal-finding-nowhere" } else { "terminal-finding" }, &args)?;
    }
    console.say("debrief-finds", &[("words", &criterion.finds)])?;
    console.say("debrief-why", &[("words", &criterion.why)])?;
    console.say("debrief-counts", &[("words", &criterion.counts)])?;
    console.say("debrief-counts-not", &[("words", &criterion.not)])?;
    criterion.cited.iter().try_for_each(|rule| write_rule(console, rule))
}

/// Writes the lines of a call. `id` may name what a turn is called in its file.
pub fn write_transcript(
    console: &mut Console,
    lines: &[LineView],
    name: &str,
    id: &dyn Fn(usize) -> Option<String>,
) -> io::Result<()> {
    let you = console.texts.say("terminal-you", &[]);
    for line in lines {
        let who = match line.who {
            Who::Customer => format!("{name}: "),
            Who::Trainee => format!("{you}: "),
            Who::Colleague => String::new(),
            Who::Deed => "* ".to_owned(),
        };
        let id = id(line.turn).map(|id| format!(" [{id}]")).unwrap_or_default();
        console.line(&format!("{:>5}  {who}{}{id}", clock_of(line.at), line.text))?;
        for mark in &line.marks {
            let words = line.text.get(mark.span.clone()).unwrap_or_default();
            console.say("own-words-mark", &[("words", words), ("name", &mark.name), ("tells", &mark.tells)])?;
        }
        if line.is_unclear {
            console.say("own-words-unclear", &[])?;
        }
    }
    Ok(())
}
