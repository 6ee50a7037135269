//! The debrief in lines.

use super::console::{Console, number};
use crate::play::{Debrief, SkillView, Who, clock_of};
use std::io;

/// Writes the debrief and answers questions about it until the trainee goes on.
pub(super) fn run(console: &mut Console, debrief: &Debrief, name: &str) -> io::Result<()> {
    summary(console, debrief)?;
    loop {
        match console.ask("terminal-debrief-keys", &[])?.as_deref() {
            None | Some("" | "q") => return Ok(()),
            Some("t") => transcript(console, debrief, name)?,
            Some(answer) => match number(answer).and_then(|index| debrief.skills.get(index)) {
                Some(skill) => open(console, skill)?,
                None => console.say("terminal-unknown-key", &[])?,
            },
        }
    }
}

/// Writes the transcript and the debrief without asking anything.
pub fn show(console: &mut Console, debrief: &Debrief, name: &str) -> io::Result<()> {
    transcript(console, debrief, name)?;
    summary(console, debrief)
}

/// Everything that is read without asking.
fn summary(console: &mut Console, debrief: &Debrief) -> io::Result<()> {
    console.heading("terminal-debrief")?;
    console.say("terminal-ending", &[("title", &debrief.ending.0)])?;
    console.line(&debrief.ending.1)?;
    console.line(&debrief.verdict)?;
    for (what, _) in &debrief.conduct {
        console.say("terminal-conduct", &[("what", what)])?;
    }
    console.line("")?;
    for (number, skill) in (1..).zip(&debrief.skills) {
        skill_line(console, number, skill)?;
    }
    console.heading("terminal-tips")?;
    for tip in &debrief.tips {
        console.line("")?;
        console.line(&tip.title)?;
        if let Some(quote) = &tip.quote {
            console.say("terminal-tip-said", &[("quote", quote)])?;
        }
        console.say("terminal-tip-better", &[("better", &tip.better)])?;
        console.say("terminal-tip-why", &[("why", &tip.why), ("rules", &tip.rules)])?;
    }
    console.line("")?;
    for promise in &debrief.promises {
        let informed = if promise.informed { "yes" } else { "no" };
        let args = [
            ("what", promise.what.as_str()),
            ("due", &promise.due),
            ("chance", &promise.chance),
            ("safe", &promise.safe),
            ("informed", informed),
        ];
        console.say("terminal-promise-odds", &args)?;
    }
    debrief.outcome.iter().try_for_each(|line| console.line(line))
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

fn open(console: &mut Console, skill: &SkillView) -> io::Result<()> {
    console.line("")?;
    console.line(&skill.name)?;
    if let Some(note) = &skill.note {
        console.line(note)?;
    }
    for criterion in &skill.criteria {
        console.line("")?;
        match criterion.points {
            None => console.say("terminal-criterion-not-shown", &[("name", &criterion.name)])?,
            Some(points) => {
                console.say("terminal-criterion", &[("name", &criterion.name), ("points", &points.to_string())])?;
            }
        }
        console.line(&format!("  {} {} ({})", criterion.finds, criterion.why, criterion.rules))?;
        console.line(&format!("  + {}", criterion.counts))?;
        console.line(&format!("  - {}", criterion.not))?;
        for finding in &criterion.findings {
            let earned = finding.earned.to_string();
            let text = console
                .texts
                .say("terminal-finding", &[("time", &finding.time), ("quote", &finding.quote), ("earned", &earned)]);
            console.line(&format!("    {text}"))?;
        }
    }
    Ok(())
}

fn transcript(console: &mut Console, debrief: &Debrief, name: &str) -> io::Result<()> {
    let you = console.texts.say("terminal-you", &[]);
    for line in &debrief.lines {
        let who = match line.who {
            Who::Customer => format!("{name}: "),
            Who::Trainee => format!("{you}: "),
            Who::Colleague => String::new(),
            Who::Deed => "* ".to_owned(),
        };
        console.line(&format!("{:>5}  {who}{}", clock_of(line.at), line.text))?;
    }
    Ok(())
}
