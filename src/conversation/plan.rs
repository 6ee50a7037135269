//! A written list of moves: what tests play, what the store keeps, what `--plan` reads.
//!
//! One move a line, by the ids authors gave (`reply mirror`, `look-up status`); `#` begins a
//! comment. A time in milliseconds may stand before it (`@41200 reply opening--mirror`); without
//! one a move comes when the customer has finished. `expect` lines say what must hold then.

use super::call::Conversation;
use super::moves::{Move, Note, Refused};
use crate::scenario::Scenario;
use std::fmt;

/// How long a trainee without times of their own thinks before a reply, in milliseconds.
const DELIBERATION: u32 = 1_500;

/// One line of a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planned {
    /// Its line in the file, from 1.
    pub line: usize,
    /// When, if it says so.
    pub at: Option<u32>,
    /// The words after the time.
    pub words: Vec<String>,
}

/// A list of moves and expectations.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// Its lines that are not empty.
    pub lines: Vec<Planned>,
}

/// Why a plan could not go on, with its line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanProblem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for PlanProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.why)
    }
}

impl std::error::Error for PlanProblem {}

impl Plan {
    /// Reads a plan; only a time that is no number is wrong before it is played.
    pub fn parse(text: &str) -> Result<Self, PlanProblem> {
        let mut lines = Vec::new();
        for (line, content) in (1..).zip(text.lines()) {
            let own = own_words(content);
            let content = own.map_or_else(|| content.split('#').next().unwrap_or_default(), |(before, _)| before);
            let mut words = content.split_whitespace().map(str::to_owned).peekable();
            let at = match words.peek().and_then(|word| word.strip_prefix('@')) {
                Some(time) => Some(
                    time.parse()
                        .map_err(|_| PlanProblem { line, why: format!("`@{time}` is no time in milliseconds") })?,
                ),
                None => None,
            };
            let mut words: Vec<String> = words.skip(usize::from(at.is_some())).collect();
            words.extend(own.map(|(_, said)| said.to_owned()));
            if !words.is_empty() {
                lines.push(Planned { line, at, words });
            }
        }
        Ok(Self { lines })
    }

    /// Plays it on a call, from where the call is.
    pub fn play(&self, call: &mut Conversation) -> Result<(), PlanProblem> {
        for planned in &self.lines {
            planned.play(call).map_err(|why| PlanProblem { line: planned.line, why })?;
        }
        Ok(())
    }
}

impl Planned {
    /// Plays the line on a call; an error says what is wrong with it.
    pub(crate) fn play(&self, call: &mut Conversation) -> Result<(), String> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["expect", rest @ ..] => return expect(call, rest),
            ["listen"] => {
                let quiet = call.quiet_at();
                call.advance(quiet);
                return Ok(());
            }
            _ => {}
        }
        let default = match words.first() {
            Some(&"cut-in") => call.now() + (call.quiet_at() - call.now()) / 2,
            Some(&("reply" | "say")) => call.quiet_at() + DELIBERATION,
            Some(&"nod") => call.next_pause().unwrap_or(call.now()),
            _ => call.now(),
        };
        let at = self.at.unwrap_or(default);
        call.advance(at);
        let made = read(call, &words)?;
        call.apply(at, made).map_err(|refused| match refused {
            Refused::NotOffered => {
                let scenario = call.scenario();
                let offered: Vec<&str> = call.offers().iter().map(|reply| &*scenario.replies[*reply].id).collect();
                format!(
                    "`{}` is not offered in `{}`; offered: {}",
                    words.join(" "),
                    scenario.beats[call.beat()].id,
                    offered.join(", ")
                )
            }
            other => format!("`{}`: {other}", words.join(" ")),
        })
    }
}

/// A line with words of the trainee's own, cut before them: `@41200 say Jeg forstår.` They run to the end of the line.
fn own_words(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim_start();
    let rest =
        if rest.starts_with('@') { rest.trim_start_matches(|letter: char| !letter.is_whitespace()) } else { rest };
    let said = rest.trim_start().strip_prefix("say")?.strip_prefix([' ', '\t'])?;
    Some((line.strip_suffix(said)?, said.trim()))
}

/// Reads one move in the words of a plan, at this moment of a call.
fn read(call: &Conversation, words: &[&str]) -> Result<Move, String> {
    let scenario = call.scenario();
    let find =
        |found: Option<usize>, what: &str, id: &str| found.ok_or_else(|| format!("no {what} is called `{id}` here"));
    Ok(match *words {
        ["reply" | "cut-in", id] => {
            let exact = scenario.replies.iter().position(|reply| *reply.id == *id);
            Move::Reply(find(exact.or_else(|| scenario.reply_named(call.beat(), id)), "reply", id)?)
        }
        ["say", ref said @ ..] => Move::say(&said.join(" ")),
        ["nod"] => Move::Backchannel,
        ["note", fact, ref version @ ..] => {
            let index = find(scenario.facts.iter().position(|known| *known.id == *fact), "fact", fact)?;
            let version = match *version {
                [] | ["right"] => Some(0),
                ["unsaid"] => None,
                ["misheard", number] => Some(number.parse().map_err(|_| format!("`{number}` is no number"))?),
                _ => return Err("after the fact comes right, unsaid, or misheard and a number".to_owned()),
            };
            Move::Note(Note { fact: index, version })
        }
        ["note-promise"] => Move::NotePromise(call.transcript().ledger.len().wrapping_sub(1)),
        ["note-promise", number] => Move::NotePromise(number.parse().map_err(|_| format!("`{number}` is no number"))?),
        ["look-up", id] => {
            Move::LookUp(find(scenario.file.iter().position(|part| *part.id == *id), "part of the case file", id)?)
        }
        ["hold"] => Move::Hold { announced: false },
        ["hold", "announced"] => Move::Hold { announced: true },
        ["ask", id, question] => {
            let colleague =
                find(scenario.colleagues.iter().position(|colleague| *colleague.id == *id), "colleague", id)?;
            let questions = &scenario.colleagues[colleague].questions;
            Move::Ask {
                colleague,
                question: find(questions.iter().position(|known| *known.id == *question), "question", question)?,
            }
        }
        ["resume"] => Move::Resume,
        ["escalate"] => Move::Escalate,
        ["warn"] => Move::Warn,
        ["hang-up"] => Move::HangUp,
        ["police"] => Move::Police,
        ["wait", seconds] => {
            let seconds: u32 = seconds.parse().map_err(|_| format!("`{seconds}` is no number of seconds"))?;
            Move::Wait(seconds.min(3_600) * 1_000)
        }
        _ => return Err(format!("`{}` is no move", words.join(" "))),
    })
}

fn expect(call: &Conversation, words: &[&str]) -> Result<(), String> {
    let scenario = call.scenario();
    let range = |text: &str| -> Option<(u8, u8)> {
        let (low, high) = text.split_once("..")?;
        Some((low.parse().ok()?, high.parse().ok()?))
    };
    let seen: String = match *words {
        ["beat", _] => scenario.beats[call.beat()].id.to_string(),
        ["ending", _] => match call.transcript().ending {
            Some(ending) => scenario.endings[ending].id.to_string(),
            None => "none".to_owned(),
        },
        ["anger" | "trust", wanted] => {
            let value = if words[0] == "anger" { call.mood().anger } else { call.mood().trust };
            let (low, high) = range(wanted).ok_or_else(|| format!("`{wanted}` is no range such as 40..60"))?;
            return if (low..=high).contains(&value) {
                Ok(())
            } else {
                Err(format!("{} is {value}, not {wanted}", words[0]))
            };
        }
        ["told", id] => member(call.told().iter().map(|fact| &*scenario.facts[fact].id).collect(), id),
        ["promised", id] => {
            member(call.transcript().ledger.iter().map(|entry| &*scenario.steps[entry.step].id).collect(), id)
        }
        _ => return Err(format!("`expect {}` is no expectation", words.join(" "))),
    };
    match words.last() {
        Some(wanted) if *wanted == seen => Ok(()),
        _ => Err(format!("expected {}, but it is `{seen}`", words.join(" "))),
    }
}

/// The id itself if it is among those that hold, else all of them.
fn member(holding: Vec<&str>, id: &str) -> String {
    if holding.contains(&id) { id.to_owned() } else { holding.join(" ") }
}

impl Move {
    /// The move as a line of a plan, without its time.
    pub fn to_line(&self, scenario: &Scenario) -> String {
        match *self {
            Self::Reply(reply) => format!("reply {}", scenario.replies[reply].id),
            // One line, whatever was typed.
            Self::Say(ref text) => format!("say {text}"),
            Self::Backchannel => "nod".to_owned(),
            Self::Note(Note { fact, version }) => {
                let fact = &scenario.facts[fact].id;
                match version {
                    None => format!("note {fact} unsaid"),
                    Some(0) => format!("note {fact} right"),
                    Some(number) => format!("note {fact} misheard {number}"),
                }
            }
            Self::NotePromise(entry) => format!("note-promise {entry}"),
            Self::LookUp(part) => format!("look-up {}", scenario.file[part].id),
            Self::Hold { announced: true } => "hold announced".to_owned(),
            Self::Hold { announced: false } => "hold".to_owned(),
            Self::Ask { colleague, question } => {
                let colleague = &scenario.colleagues[colleague];
                format!("ask {} {}", colleague.id, colleague.questions[question].id)
            }
            Self::Resume => "resume".to_owned(),
            Self::Escalate => "escalate".to_owned(),
            Self::Warn => "warn".to_owned(),
            Self::HangUp => "hang-up".to_owned(),
            Self::Police => "police".to_owned(),
            Self::Wait(time) => format!("wait {}", time.div_ceil(1_000)),
        }
    }
}
