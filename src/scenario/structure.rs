//! Checks of structure: what is well formed and still cannot be played as meant.

use super::MOST_REPLIES;
use super::lower::Lowering;
use super::raw::{Beat, Scenario};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeSet;

/// Notes beats nobody reaches, beats without a way on, calls at closed hours, and lists that are empty.
pub(super) fn check(at: &mut Lowering, written: &Scenario) {
    for (empty, what) in [
        (written.beats.is_empty(), "beats"),
        (written.endings.is_empty(), "endings"),
        (written.customer.persons.is_empty(), "persons"),
        (written.common.silence.is_empty(), "silence"),
        (written.common.interrupted.is_empty(), "interrupted"),
        (written.common.held.is_empty(), "held"),
        (written.common.asked_twice.is_empty(), "asked_twice"),
    ] {
        if empty {
            let group = if what == "persons" { "customer" } else { "common" };
            let path: &[&str] = if ["beats", "endings"].contains(&what) { &[what] } else { &[group, what] };
            at.report_field(Diagnostic::error("empty-list", 0..0).arg("what", what), None, path);
        }
    }
    if let Some(last) = written.endings.last().filter(|ending| ending.when.is_some()) {
        at.report(Diagnostic::error("no-last-ending", 0..0).arg("name", last.id), last.id);
    }
    if let Some((house, starts)) = at.house().zip(at.starts()) {
        let outside =
            house.hours.0[starts.weekday()].is_none_or(|(from, to)| !(from..to).contains(&starts.minute_of_day()));
        if outside {
            at.report(Diagnostic::error("starts-when-closed", 0..0).arg("text", written.starts), written.starts);
        } else if at.holidays().contains(house.country, starts) {
            at.report(Diagnostic::error("starts-on-holiday", 0..0).arg("text", written.starts), written.starts);
        }
    }
    for beat in written.all_beats() {
        ways(at, beat, written);
    }
    unreached(at, written);
}

fn ways(at: &mut Lowering, beat: &Beat, written: &Scenario) {
    if beat.replies.is_empty() {
        at.report(Diagnostic::error("no-replies", 0..0).arg("name", beat.id), beat.id);
    }
    let always = beat.replies.iter().filter(|reply| reply.when.is_none()).count()
        + written.common.replies.iter().filter(|reply| reply.when.is_none()).count();
    if always > MOST_REPLIES {
        let problem = Diagnostic::error("too-many", 0..0).arg("what", "replies").arg("count", always.to_string());
        at.report(problem.arg("most", MOST_REPLIES.to_string()), beat.id);
    }
    if beat.unclear.says.is_empty() || beat.unclear.times == 0 {
        at.report(Diagnostic::error("no-unclear", 0..0).arg("name", beat.id), beat.id);
    }
}

/// Beats that no `to` leads to, from the first on.
fn unreached(at: &mut Lowering, written: &Scenario) {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = written.beats.first().map(|beat| beat.id).into_iter().collect();
    next.extend(written.common.hears.iter().filter_map(|hear| hear.to));
    next.extend(written.after.iter().flat_map(|after| &after.calls).map(|call| call.to));
    while let Some(id) = next.pop() {
        if !reached.insert(id) {
            continue;
        }
        if let Some(beat) = written.all_beats().find(|beat| beat.id == id) {
            next.extend(beat.hears.iter().filter_map(|hear| hear.to));
            next.push(beat.unclear.to);
        }
    }
    for beat in written.all_beats() {
        if !reached.contains(beat.id) {
            at.report(Diagnostic::warning("unreachable-beat", 0..0).arg("name", beat.id), beat.id);
        }
    }
}
