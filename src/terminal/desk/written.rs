//! What is written of a desk without asking anything: the promises, the handover, the letter's verdict.

use super::super::console::Console;
use super::DeskScreen;
use crate::desk::Journal;
use crate::play::{DeskState, DeskView};
use std::io;

/// Writes what came of the case: the last things that happened, every promise, and the handover. The ending is left
/// to the debrief, which begins with it.
pub(in crate::terminal) fn write_end(screen: &mut DeskScreen) -> io::Result<()> {
    let Some(view) = screen.view() else { return Ok(()) };
    screen.write_new(&view)?;
    screen.console.heading("desk-over")?;
    write_promises(screen.console, &view)?;
    write_handover(screen.console, &view)?;
    write_verdict(screen.console, &view)
}

/// Writes everything that happened at a desk without asking anything: each line with what it may be called in its
/// file, the promises, and the handover.
pub fn show_desk(console: &mut Console, view: &DeskView, id: &dyn Fn(usize) -> Option<String>) -> io::Result<()> {
    console.heading("desk-log")?;
    if view.log.is_empty() {
        console.say("desk-log-empty", &[])?;
    }
    for line in &view.log {
        let id = id(line.turn).map(|id| format!(" [{id}]")).unwrap_or_default();
        let text = format!("{}{id}", line.text);
        console.say("desk-new-line", &[("when", &line.when), ("text", &text)])?;
    }
    console.heading("terminal-promises")?;
    write_promises(console, view)?;
    write_handover(console, view)?;
    write_verdict(console, view)
}

/// Open promises before those that have ended; each keeps its number.
pub(super) fn write_promises(console: &mut Console, view: &DeskView) -> io::Result<()> {
    let ended = |state| matches!(state, DeskState::Ended(_));
    for promise in view.promises.iter().filter(|promise| !ended(promise.state)) {
        let number = (promise.index + 1).to_string();
        let args = [
            ("number", number.as_str()),
            ("what", &promise.what),
            ("state", if promise.state == DeskState::Overdue { "overdue" } else { "open" }),
            ("deadline", &promise.deadline),
            ("left", &promise.left),
            ("own", if promise.is_own_work { "yes" } else { "no" }),
        ];
        console.say("desk-promise-line", &args)?;
    }
    for promise in view.promises.iter().filter(|promise| ended(promise.state)) {
        let number = (promise.index + 1).to_string();
        let args = [("number", number.as_str()), ("what", &promise.what), ("state", &promise.state_words)];
        console.say("desk-promise-ended-line", &args)?;
    }
    Ok(())
}

fn write_handover(console: &mut Console, view: &DeskView) -> io::Result<()> {
    let Some(handover) = &view.handover else { return Ok(()) };
    console.heading("desk-handover")?;
    console.line(&handover.opens)?;
    for (journal, text) in &handover.says {
        let journal = match journal {
            Journal::Right => "right",
            Journal::Wrong => "wrong",
            Journal::Missing => "missing",
        };
        let args = [("colleague", handover.colleague.as_str()), ("text", text), ("journal", journal)];
        console.say("desk-handover-line", &args)?;
    }
    console.line(&handover.again)
}

/// What the letter had and what it lacked, what is lacking first.
fn write_verdict(console: &mut Console, view: &DeskView) -> io::Result<()> {
    if view.verdict.is_empty() {
        return Ok(());
    }
    console.heading("letter-heading")?;
    let (good, poor): (Vec<_>, Vec<_>) = view.verdict.iter().partition(|finding| finding.is_good);
    poor.into_iter().try_for_each(|finding| console.line(&format!("- {}", finding.text)))?;
    good.into_iter().try_for_each(|finding| console.line(&format!("+ {}", finding.text)))
}
