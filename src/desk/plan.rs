//! The moves at the desk as lines of a plan, and a whole attempt played from one.

use super::attempt::{Attempt, Place};
use super::moves::{DeskMove, Draft};
use crate::calendar::minute_of_clock;
use crate::conversation::{Plan, PlanProblem, Planned};
use crate::house::Layout;
use crate::scenario::{After, Scenario, Set};

/// Plays a plan on an attempt, from where it is.
pub fn play(plan: &Plan, attempt: &mut Attempt) -> Result<(), PlanProblem> {
    for planned in &plan.lines {
        attempt.play_line(planned).map_err(|why| PlanProblem { line: planned.line, why })?;
    }
    Ok(())
}

impl Attempt {
    pub(crate) fn play_line(&mut self, planned: &Planned) -> Result<(), String> {
        let words: Vec<&str> = planned.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["expect", "place" | "fate" | "failures" | "case", ..] => return self.expect(&words),
            ["expect", ..] => return self.in_call(|call| planned.play(call)),
            ["listen"] if self.place() != Place::OnLine => return Ok(()),
            _ => {}
        }
        if self.place() == Place::OnLine {
            return self.in_call(|call| planned.play(call));
        }
        let Some(after) = self.call().scenario().after.as_ref().filter(|_| self.desk().is_some()) else {
            return self.in_call(|call| planned.play(call));
        };
        if let ["wait-until", day, clock] = words.as_slice() {
            return self.wait_until(day, clock);
        }
        let made = read_move(after, &words)?;
        self.at_desk(&made).map_err(|refused| format!("`{}`: {refused}", words.join(" ")))
    }

    /// Lets time pass at the desk up to a minute of the scenario's calendar, whatever happens before.
    fn wait_until(&mut self, day: &str, clock: &str) -> Result<(), String> {
        let starts = self.call().scenario().starts;
        let minute = minute_of_clock(clock).ok_or_else(|| format!("`{clock}` is no time of day"))?;
        let day: u32 = day.parse().map_err(|_| format!("`{day}` is no number of days"))?;
        let to = starts.midnight(day) + minute;
        loop {
            let now = self.desk().filter(|_| self.place() == Place::AtDesk).map(super::Desk::now);
            let now = now.ok_or_else(|| format!("something came before {clock}"))?;
            if now == to {
                return Ok(());
            }
            if now > to {
                return Err(format!("{clock} has passed"));
            }
            let wait = DeskMove::WaitFor(to.minutes_since(now));
            self.at_desk(&wait).map_err(|refused| refused.to_string())?;
        }
    }

    fn expect(&self, words: &[&str]) -> Result<(), String> {
        let scenario = self.call().scenario();
        let seen = match *words {
            ["expect", "place", _] => match self.place() {
                Place::OnLine => "call".to_owned(),
                Place::AtDesk => "desk".to_owned(),
                Place::Over => "over".to_owned(),
            },
            ["expect", "fate", step, _] => {
                let step = find(scenario.steps.iter().map(|step| &*step.id), "step", step)?;
                let promises = self.desk().map(super::Desk::promises).unwrap_or_default().iter();
                let last = promises.rev().find(|promise| promise.entry.step == step);
                last.map_or("none", |promise| promise.fate.map_or("open", |(fate, _)| fate.id())).to_owned()
            }
            ["expect", "failures", _] => self.desk().map_or(0, super::Desk::failures).to_string(),
            ["expect", "case", _] => {
                let after = scenario.after.as_ref();
                let ending = self.desk().and_then(super::Desk::ending).zip(after);
                ending.map_or_else(|| "open".to_owned(), |(ending, after)| after.endings[ending].id.to_string())
            }
            _ => return Err(format!("`{}` is no expectation", words.join(" "))),
        };
        match words.last() {
            Some(wanted) if *wanted == seen => Ok(()),
            _ => Err(format!("expected {}, but it is `{seen}`", words[1..].join(" "))),
        }
    }
}

pub(crate) fn find<'i>(mut known: impl Iterator<Item = &'i str>, what: &str, id: &str) -> Result<usize, String> {
    known.position(|known| known == id).ok_or_else(|| format!("no {what} is called `{id}` here"))
}

/// Reads one move at the desk.
pub(crate) fn read_move(after: &After, words: &[&str]) -> Result<DeskMove, String> {
    Ok(match *words {
        ["ask", contact, question] => {
            let contact = find(after.contacts.iter().map(|known| &*known.id), "contact", contact)?;
            let questions = &after.contacts[contact].questions;
            DeskMove::Ask { contact, question: find(questions.iter().map(|known| &*known.id), "question", question)? }
        }
        ["answer", news, answer] => {
            let news = find(after.news.iter().map(|known| &*known.id), "news", news)?;
            let answers = &after.news[news].answers;
            DeskMove::Answer { news, answer: find(answers.iter().map(|known| &*known.id), "answer", answer)? }
        }
        ["call"] => DeskMove::Call,
        ["send", id] => DeskMove::Send(find(after.messages.iter().map(|known| &*known.id), "message", id)?),
        ["letter", layout, ref rest @ ..] => DeskMove::Write(draft(after, layout, rest)?),
        ["wait"] => DeskMove::Wait,
        ["wait-for", minutes] => {
            DeskMove::WaitFor(minutes.parse().map_err(|_| format!("`{minutes}` is no number of minutes"))?)
        }
        ["close"] => DeskMove::Close,
        _ => return Err(format!("`{}` is no move at the desk", words.join(" "))),
    })
}

/// `letter block problem sorry copies lead own Some words.`; a lone `¶` among the own words is a line break.
fn draft(after: &After, layout: &str, words: &[&str]) -> Result<Draft, String> {
    let letter = after.letter.as_ref().ok_or_else(|| "this case has no letter".to_owned())?;
    let layout = match layout {
        "block" => Layout::Block,
        "semi-block" => Layout::SemiBlock,
        _ => return Err(format!("`{layout}` is no layout; `block` and `semi-block` are")),
    };
    let mut draft = Draft { layout, blocks: Vec::new(), copies: Set::default(), own: String::new() };
    let mut words = words.iter().copied();
    while let Some(word) = words.by_ref().next().filter(|word| *word != "copies") {
        draft.blocks.push(find(letter.blocks.iter().map(|known| &*known.id), "sentence", word)?);
    }
    while let Some(word) = words.by_ref().next().filter(|word| *word != "own") {
        draft.copies.insert(find(letter.copies.iter().map(|known| &*known.id), "copy", word)?);
    }
    draft.own = words.collect::<Vec<_>>().join(" ");
    Ok(draft.cleaned())
}

impl DeskMove {
    /// The move as a line of a plan.
    pub fn to_line(&self, scenario: &Scenario) -> String {
        let Some(after) = &scenario.after else { return String::new() };
        match self {
            Self::Ask { contact, question } => {
                let contact = &after.contacts[*contact];
                format!("ask {} {}", contact.id, contact.questions[*question].id)
            }
            Self::Answer { news, answer } => {
                let news = &after.news[*news];
                format!("answer {} {}", news.id, news.answers[*answer].id)
            }
            Self::Call => "call".to_owned(),
            Self::Send(message) => format!("send {}", after.messages[*message].id),
            Self::Write(draft) => draft.to_line(after),
            Self::Wait => "wait".to_owned(),
            Self::WaitFor(minutes) => format!("wait-for {minutes}"),
            Self::Close => "close".to_owned(),
        }
    }
}

impl Draft {
    fn to_line(&self, after: &After) -> String {
        let Some(letter) = &after.letter else { return String::new() };
        let mut line = String::from("letter ");
        line.push_str(if self.layout == Layout::Block { "block" } else { "semi-block" });
        for block in &self.blocks {
            line.push(' ');
            line.push_str(&letter.blocks[*block].id);
        }
        line.push_str(" copies");
        for copy in self.copies.iter() {
            line.push(' ');
            line.push_str(&letter.copies[copy].id);
        }
        line.push_str(" own ");
        line.push_str(&self.cleaned().own.replace('\n', &format!(" {} ", Self::BREAK)));
        line
    }
}
