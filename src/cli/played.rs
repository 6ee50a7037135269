//! An attempt that was played, in words or as JSON: its calls, the desk between them, the promises, and what it scores.

use crate::conversation::{Conversation, LedgerEntry};
use crate::desk::{Attempt, Promise};
use crate::play::{Course, DeskView, Review, Scored, happened_id, id_of, lines, scored_json};
use crate::scenario::Caller;
use crate::shift::Slot;
use crate::terminal::{Console, show_desk, write_day, write_summary, write_transcript};
use crate::text::Texts;
use serde_json::{Value, json};
use std::io;

/// Writes all calls, the desk, and the debrief of a case or of all cases of a shift; with the ids that authors gave,
/// if `ids`.
pub(super) fn write(
    console: &mut Console,
    course: &Course,
    review: &Review,
    spoken: &Texts,
    ids: bool,
) -> io::Result<()> {
    match (course, review) {
        (Course::Shift(day), Review::Shift(view)) => {
            for (slot, case) in day.slots().iter().zip(&view.cases) {
                let Some(attempt) = slot.attempt() else { continue };
                console.line("")?;
                console.line(&format!("# {}, {}", case.customer, case.title))?;
                write_case(console, attempt, spoken, ids)?;
                case.debrief.iter().try_for_each(|debrief| write_summary(console, debrief))?;
            }
            write_day(console, view)
        }
        (_, Review::Case(view)) => {
            write_case(console, course.attempt(), spoken, ids)?;
            write_summary(console, view)
        }
        _ => Ok(()),
    }
}

fn write_case(console: &mut Console, attempt: &Attempt, spoken: &Texts, ids: bool) -> io::Result<()> {
    let texts = std::sync::Arc::clone(&console.texts);
    let desk = attempt.desk();
    for (number, call) in (1..).zip(attempt.conversations()) {
        if desk.is_some() {
            console.line("")?;
            console.say("plan-call", &[("number", &number.to_string())])?;
        }
        let case = call.case();
        let name = &case.scenario.customer.persons[call.script().person].name;
        let id = |turn: usize| if ids { id_of(case, call.transcript(), turn) } else { None };
        write_transcript(console, &lines(case, call.script(), call.transcript(), &texts, spoken), name, &id)?;
    }
    if let (Some(desk), Some(view)) = (desk, DeskView::new(attempt, &texts, spoken)) {
        let id = |turn: usize| {
            let (kind, id) = happened_id(desk, &desk.turns()[turn].what);
            format!("{kind} {id}").trim_end().to_owned()
        };
        show_desk(console, &view, &|turn| ids.then(|| id(turn)))?;
    }
    Ok(())
}

/// All of a case or a shift with its scorecard.
pub(super) fn course_json(course: &Course, scored: &Scored, texts: &Texts, spoken: &Texts) -> Value {
    let mut printed = match course {
        Course::Case(attempt) => attempt_json(attempt, texts, spoken),
        Course::Shift(day) => {
            let case = |slot: &Slot| {
                let mut case = slot.attempt().map_or_else(|| json!({}), |played| attempt_json(played, texts, spoken));
                case["comes"] = slot.comes.to_string().into();
                case["taken"] = slot.taken.map(|taken| taken.to_string()).into();
                case
            };
            let scenarios = day.shift().calls.iter().map(|call| &*call.scenario);
            let cases = day.slots().iter().zip(scenarios).map(|(slot, scenario)| {
                let mut case = case(slot);
                case["scenario"] = scenario.into();
                case
            });
            json!({ "cases": cases.collect::<Vec<_>>(), "ends": day.now().to_string() })
        }
    };
    printed["scorecard"] = scored_json(scored);
    printed
}

fn attempt_json(attempt: &Attempt, texts: &Texts, spoken: &Texts) -> Value {
    let first = attempt.conversations().next().unwrap_or(attempt.call());
    let ending = first.transcript().ending.map(|ending| first.scenario().endings[ending].id.to_string());
    json!({
        "ending": ending,
        "transcript": transcript_json(first, texts, spoken),
        "promises": promises_json(attempt),
        "calls": calls_json(attempt, texts, spoken),
        "desk": desk_json(attempt, texts, spoken),
        "case": case_json(attempt),
    })
}

/// The lines of a call.
fn transcript_json(call: &Conversation, texts: &Texts, spoken: &Texts) -> Vec<Value> {
    let lines = lines(call.case(), call.script(), call.transcript(), texts, spoken);
    let line = |line: &crate::play::LineView| {
        let turn = &call.transcript().turns[line.turn];
        json!({ "turn": line.turn, "at": line.at, "who": format!("{:?}", line.who).to_lowercase(), "text": line.text, "cut": line.cut, "anger": turn.after.anger, "trust": turn.after.trust })
    };
    lines.iter().map(line).collect()
}

/// All calls, the first one too: which, who called, when, and their lines.
fn calls_json(attempt: &Attempt, texts: &Texts, spoken: &Texts) -> Vec<Value> {
    let follow_ups = follow_ups(attempt);
    let calls = attempt.conversations().enumerate();
    calls
        .map(|(number, call)| {
            let follow_up = number.checked_sub(1).and_then(|number| follow_ups.get(number)).copied();
            let after = call.scenario().after.as_ref();
            let follow_up = follow_up.zip(after).map(|(follow_up, after)| &after.calls[follow_up]);
            let by = match follow_up.map(|follow_up| follow_up.by) {
                Some(Caller::Trainee) => "trainee",
                Some(Caller::Customer) | None => "customer",
            };
            json!({
                "call": number,
                "id": follow_up.map(|follow_up| follow_up.id.to_string()),
                "by": by,
                "starts": call.transcript().starts.to_string(),
                "transcript": transcript_json(call, texts, spoken),
            })
        })
        .collect()
}

/// Which of the calls that follow each call after the first one is.
fn follow_ups(attempt: &Attempt) -> Vec<usize> {
    let Some(desk) = attempt.desk() else { return Vec::new() };
    let over = desk.turns().iter().filter_map(|turn| match turn.what {
        crate::desk::Happened::Called { follow_up, .. } => Some(follow_up),
        _ => None,
    });
    over.chain(desk.on_line()).collect()
}

/// What happened at the desk, in order.
fn desk_json(attempt: &Attempt, texts: &Texts, spoken: &Texts) -> Vec<Value> {
    let (Some(desk), Some(view)) = (attempt.desk(), DeskView::new(attempt, texts, spoken)) else { return Vec::new() };
    let turns = view.log.iter().map(|line| {
        let turn = &desk.turns()[line.turn];
        let (what, id) = happened_id(desk, &turn.what);
        json!({ "at": turn.at.to_string(), "until": turn.until.to_string(), "what": what, "id": id, "text": line.text, "anger": turn.after.anger, "trust": turn.after.trust })
    });
    turns.collect()
}

/// Everything that was promised, in calls and then in messages, with how it ended.
fn promises_json(attempt: &Attempt) -> Vec<Value> {
    let known = attempt.desk().map(crate::desk::Desk::promises).unwrap_or_default();
    let mut promises = Vec::new();
    for (number, transcript) in attempt.calls().enumerate() {
        for entry in &transcript.ledger {
            let same = |promise: &&Promise| promise.call == Some(number) && promise.entry.turn == entry.turn;
            let promise = known.iter().filter(same).find(|promise| promise.entry.step == entry.step);
            promises.push(promise_json(attempt, entry, Some(number), promise));
        }
    }
    let written = known.iter().filter(|promise| promise.call.is_none());
    promises.extend(written.map(|promise| promise_json(attempt, &promise.entry, None, Some(promise))));
    promises
}

fn promise_json(attempt: &Attempt, entry: &LedgerEntry, call: Option<usize>, promise: Option<&Promise>) -> Value {
    let fate = promise.and_then(|promise| promise.fate);
    json!({
        "step": &*attempt.call().scenario().steps[entry.step].id,
        "call": call,
        "given": entry.given.to_string(),
        "expected": entry.expected.to_string(),
        "chance": f64::from(entry.chance) / 1_000_000.0,
        "safe_from": entry.window.safe_from.to_string(),
        "full_until": entry.window.full_until.to_string(),
        "informed": entry.informed,
        "noted": entry.noted,
        "fate": fate.map(|(fate, _)| fate.id()),
        "settled": fate.map(|(_, at)| at.to_string()),
    })
}

/// The ending of the case, once it is put away.
fn case_json(attempt: &Attempt) -> Option<String> {
    let desk = attempt.desk()?;
    desk.ending().and_then(|_| attempt.ending()).map(|ending| ending.id.to_string())
}
