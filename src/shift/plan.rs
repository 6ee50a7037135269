//! The moves of a day as lines of a plan, and a whole day played from one.
//!
//! `case ID` turns to a case, `board` back to all of them, `wait`, `wait-for MINUTES`, `go-home`;
//! every other line belongs to the case that is open.

use super::day::{Day, DayMove, Place};
use super::model::Shift;
use crate::conversation::{Plan, PlanProblem, Planned};
use crate::desk::{find, read_move};

/// Plays a plan on a day, from where it is.
pub fn play(plan: &Plan, day: &mut Day) -> Result<(), PlanProblem> {
    for planned in &plan.lines {
        day.play_line(planned).map_err(|why| PlanProblem { line: planned.line, why })?;
    }
    Ok(())
}

impl Day {
    fn play_line(&mut self, planned: &Planned) -> Result<(), String> {
        let words: Vec<&str> = planned.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["expect", "place", wanted] => return expect("place", wanted, self.place().id()),
            ["expect", "time", wanted] => {
                let (hour, minute) = self.now().clock();
                return expect("time", wanted, &format!("{hour:02}:{minute:02}"));
            }
            ["expect", "fate" | "failures" | "case", ..] => return self.attempt_mut().play_line(planned),
            ["expect", ..] => return self.in_call(|call| planned.play(call)),
            ["listen"] if self.place() != Place::OnLine => return Ok(()),
            _ => {}
        }
        if self.place() == Place::OnLine {
            return self.in_call(|call| planned.play(call));
        }
        let refused = |refused: super::DayRefused| format!("`{}`: {refused}", words.join(" "));
        if let Some(made) = DayMove::read(self.shift(), &words)? {
            return self.apply(made).map_err(refused);
        }
        let after = self.attempt().call().scenario().after.as_ref();
        let made = read_move(after.ok_or("nothing follows the call of this case")?, &words)?;
        self.at_desk(&made).map_err(refused)
    }
}

fn expect(what: &str, wanted: &str, seen: &str) -> Result<(), String> {
    if wanted == seen { Ok(()) } else { Err(format!("expected {what} {wanted}, but it is `{seen}`")) }
}

impl Place {
    fn id(self) -> &'static str {
        match self {
            Self::OnLine => "call",
            Self::AtDesk => "desk",
            Self::AtBoard => "board",
            Self::Over => "over",
        }
    }
}

impl DayMove {
    /// The move of the day that words name; none where they belong to the case that is open.
    fn read(shift: &Shift, words: &[&str]) -> Result<Option<Self>, String> {
        Ok(Some(match *words {
            ["case", id] => Self::Turn(find(shift.calls.iter().map(|call| &*call.scenario), "case", id)?),
            ["board"] => Self::Board,
            ["wait"] => Self::Wait,
            ["wait-for", minutes] => {
                Self::WaitFor(minutes.parse().map_err(|_| format!("`{minutes}` is no number of minutes"))?)
            }
            ["go-home"] => Self::GoHome,
            _ => return Ok(None),
        }))
    }

    /// The move as a line of a plan.
    pub fn to_line(self, shift: &Shift) -> String {
        match self {
            Self::Turn(case) => format!("case {}", shift.calls[case].scenario),
            Self::Board => "board".to_owned(),
            Self::Wait => "wait".to_owned(),
            Self::WaitFor(minutes) => format!("wait-for {minutes}"),
            Self::GoHome => "go-home".to_owned(),
        }
    }
}
