//! A shift in lines: the board with all cases, the day as bars, and the debrief of the day.

use super::call::Way;
use super::console::{Console, number};
use super::debrief;
use super::desk::Seen;
use crate::calendar::Moment;
use crate::desk::Fate;
use crate::play::{
    BoardState, BoardView, DayDebrief, DeskState, DeskView, PlayError, Practice, PromiseBar, StretchKind, Timeline,
};
use crate::shift::{DayMove, Place};
use crate::text::Texts;
use std::io;

/// How long "half an hour" waits, in minutes.
const HALF_HOUR: u32 = 30;
/// How many characters the day is wide.
const WIDTH: usize = 60;

/// The board at the terminal.
pub(super) struct BoardScreen<'a, 'c> {
    console: &'a mut Console<'c>,
    practice: &'a mut Practice,
    /// Texts in the language of the shift.
    spoken: &'a Texts,
    /// What has been written of each desk.
    seen: &'a mut [Seen],
}

impl<'a, 'c> BoardScreen<'a, 'c> {
    pub(super) fn new(
        console: &'a mut Console<'c>,
        practice: &'a mut Practice,
        spoken: &'a Texts,
        seen: &'a mut [Seen],
    ) -> Self {
        Self { console, practice, spoken, seen }
    }

    /// Stands before the board until a case is turned to, the day ends, or the trainee leaves.
    pub(super) fn run(&mut self) -> io::Result<Way> {
        self.console.heading("day-heading")?;
        self.write_now()?;
        while self.practice.place() == Place::AtBoard {
            let Some(answer) = self.console.ask("day-prompt", &[])? else { return Ok(Way::ForLater) };
            match answer.as_str() {
                "" => self.write_now()?,
                "?" => self.console.say("day-keys", &[])?,
                "n" => self.make(DayMove::Wait)?,
                "h" => self.make(DayMove::WaitFor(HALF_HOUR))?,
                "e" => {
                    if let Some(view) = self.view() {
                        write_timeline(self.console, &view.timeline)?;
                    }
                }
                "x" => self.go_home()?,
                "q" if self.practice.is_kept() || self.is_sure("desk-sure-unkept", "q")? => return Ok(Way::ForLater),
                "q" => {}
                _ => match number(&answer) {
                    Some(case) => self.make(DayMove::Turn(case))?,
                    None => self.console.say("terminal-unknown-key", &[])?,
                },
            }
        }
        Ok(Way::Over)
    }

    fn view(&self) -> Option<BoardView> {
        self.practice.day().map(|day| BoardView::new(day, &self.console.texts))
    }

    fn make(&mut self, made: DayMove) -> io::Result<()> {
        match self.practice.in_day(made) {
            Ok(()) if self.practice.place() == Place::AtBoard => self.write_now(),
            Ok(()) => Ok(()),
            Err(PlayError::RefusedAtDesk(refused)) => self.console.say(refused.key(), &[]),
            Err(error) => self.console.say("terminal-not-kept", &[("why", &crate::play::chain(&error))]),
        }
    }

    fn go_home(&mut self) -> io::Result<()> {
        let open = self.view().map_or(0, |view| view.open_promises);
        if open > 0 {
            let line = self.console.texts.count("day-still-open", open);
            self.console.line(&line)?;
            if !self.is_sure("day-sure-home", "x")? {
                return Ok(());
            }
        }
        self.make(DayMove::GoHome)
    }

    fn is_sure(&mut self, id: &str, key: &str) -> io::Result<bool> {
        Ok(self.console.ask_for(id, &[], &["", key])?.as_deref() == Some(key))
    }

    /// What has happened in each case since it was written last.
    fn write_news(&mut self) -> io::Result<()> {
        let Some(day) = self.practice.day() else { return Ok(()) };
        let texts = std::sync::Arc::clone(&self.console.texts);
        let desks = day.slots().iter().map(|slot| DeskView::new(slot.attempt()?, &texts, self.spoken));
        let mut headed = false;
        for (view, seen) in desks.zip(self.seen.iter_mut()) {
            let Some(view) = view else { continue };
            for line in seen.fresh(&view) {
                if !std::mem::replace(&mut headed, true) {
                    self.console.heading("desk-new")?;
                }
                let args = [("when", line.when.as_str()), ("text", &line.text)];
                self.console.line(&format!("{}. {}", view.customer, texts.say("desk-new-line", &args)))?;
            }
        }
        Ok(())
    }

    /// What is new, what time it is, who waits, and what comes due.
    fn write_now(&mut self) -> io::Result<()> {
        self.write_news()?;
        let Some(view) = self.view() else { return Ok(()) };
        self.console.line("")?;
        self.console.say("day-now", &[("now", &view.now), ("closes", &view.closes)])?;
        view.load.iter().chain(&view.collisions).try_for_each(|line| self.console.line(line))?;
        for case in &view.cases {
            let number = (case.case + 1).to_string();
            let args = [
                ("number", number.as_str()),
                ("name", &case.customer),
                ("title", &case.title),
                ("state", &case.state_words),
            ];
            self.console.say("day-case-line", &args)?;
            if case.state == BoardState::PutAway {
                continue;
            }
            let lines =
                [&case.briefing, &case.waits].into_iter().chain(case.promises.iter().map(|promise| &promise.words));
            lines.filter(|line| !line.is_empty()).try_for_each(|line| self.console.line(&format!("   {line}")))?;
        }
        Ok(())
    }
}

/// Writes the debrief of a day and opens those of its cases until the trainee goes on.
pub(super) fn run_debrief(console: &mut Console, day: &DayDebrief, keep: Option<debrief::Keep>) -> io::Result<()> {
    write_day(console, day)?;
    loop {
        match console.ask("day-debrief-keys", &[])?.as_deref() {
            None | Some("" | "q") => return Ok(()),
            Some(answer) => match number(answer).and_then(|case| day.cases.get(case)) {
                Some(case) => match &case.debrief {
                    Some(view) => debrief::run(console, view, &case.customer, keep)?,
                    None => console.line(&case.line)?,
                },
                None => console.say("terminal-not-that", &[])?,
            },
        }
    }
}

/// Everything of a day's debrief that is read without asking.
pub fn write_day(console: &mut Console, day: &DayDebrief) -> io::Result<()> {
    console.heading("day-over")?;
    console.line(&day.title)?;
    console.line(&day.verdict)?;
    console.line("")?;
    for (_, name, points, pass, passed) in &day.skills {
        match points {
            Some(points) => {
                let (points, pass) = (points.to_string(), pass.to_string());
                let passed = if *passed { "yes" } else { "no" };
                let args = [("name", name.as_str()), ("points", &points), ("pass", &pass), ("passed", passed)];
                console.say("day-debrief-skill", &args)?;
            }
            None => console.say("day-debrief-skill-none", &[("name", name)])?,
        }
    }
    console.line("")?;
    for (number, case) in (1..).zip(&day.cases) {
        console.line(&format!("{number}. {}, {}. {}", case.customer, case.title, case.line))?;
        let points = case.points.iter().map(|(name, points, _)| match points {
            Some(points) => console.texts.say("day-points", &[("name", name), ("points", &points.to_string())]),
            None => console.texts.say("day-points-none", &[("name", name)]),
        });
        let points = points.collect::<Vec<_>>().join("; ");
        console.line(&format!("   {points}"))?;
    }
    write_timeline(console, &day.timeline)?;
    console.line("")?;
    day.outcome.iter().try_for_each(|line| console.line(line))
}

/// Writes a day: under each customer the calls, and each promise with its bar.
pub fn write_timeline(console: &mut Console, timeline: &Timeline) -> io::Result<()> {
    let clock = |console: &Console, moment: Moment| {
        let (hour, minute) = moment.clock();
        console.texts.language.clock(hour, minute)
    };
    let (from, to) = (clock(console, timeline.from), clock(console, timeline.to));
    console.line("")?;
    console.say("day-timeline", &[("from", &from), ("to", &to)])?;
    console.say("day-timeline-key", &[])?;
    for lane in &timeline.lanes {
        let number = (lane.case + 1).to_string();
        console.say("day-lane", &[("number", &number), ("name", &lane.customer)])?;
        for stretch in &lane.stretches {
            let id = match stretch.kind {
                StretchKind::Waiting => "day-stretch-waiting",
                StretchKind::Call => "day-stretch-call",
                StretchKind::Desk => continue,
            };
            let (from, to) = (clock(console, stretch.from), clock(console, stretch.to));
            let line = console.texts.say(id, &[("from", &from), ("to", &to)]);
            console.line(&format!("   {line}"))?;
        }
        for promise in &lane.promises {
            console.line(&format!("   {}", promise.words))?;
            console.line(&format!("   [{}]", bar(timeline, promise)))?;
        }
    }
    Ok(())
}

/// A promise as a row of signs from given to its end, with `|` where it was due.
fn bar(timeline: &Timeline, promise: &PromiseBar) -> String {
    let length = timeline.to.minutes_since(timeline.from).max(1) as usize;
    let place = |moment: Moment| (moment.minutes_since(timeline.from) as usize * (WIDTH - 1) / length).min(WIDTH - 1);
    let sign = match promise.state {
        DeskState::Open => '.',
        DeskState::Overdue | DeskState::Ended(Fate::LateWithoutNotice) => '!',
        DeskState::Ended(Fate::Kept) => '=',
        DeskState::Ended(Fate::RenewedInTime) => '~',
        DeskState::Ended(Fate::LateWithNotice) => '-',
        DeskState::Ended(Fate::SilentlyBroken) => 'x',
    };
    let (given, due) = (place(promise.given), place(promise.due));
    let end = place(promise.done.unwrap_or(timeline.now).max(promise.given));
    let at = |column: usize| match column {
        _ if column == due => '|',
        _ if (given..=end).contains(&column) => sign,
        _ => ' ',
    };
    (0..WIDTH).map(at).collect()
}
