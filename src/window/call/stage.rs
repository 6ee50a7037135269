//! What the customer does right now, read from the call; how it looks is the portrait's business.

use super::super::office::{Office, Underway};
use super::super::pace::is_live;
use super::super::screen::Screen;
use super::super::sitter::Sitter;
use super::is_shown;
use crate::conversation::Conversation;
use crate::portrait::{Activity, Demeanor, mouth_at};
use bevy::prelude::*;
use bevy::time::Real;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Call), sit_down);
    let live = move_on.after(super::advance).run_if(is_live).run_if(is_shown).run_if(resource_exists::<Sitter>);
    app.add_systems(Update, live);
}

fn sit_down(mut commands: Commands, office: Res<Office>, underway: Option<Res<Underway>>, sitter: Option<Res<Sitter>>) {
    let Some(underway) = underway else { return };
    if sitter.is_none_or(|sitter| sitter.call != Some(underway.key())) {
        let call = underway.practice.call();
        let person = &call.scenario().customer.persons[call.script().person];
        let demeanor = demeanor(call, &office, call.now());
        let mut sitter = Sitter::new(&person.portrait, call.options().seed, &demeanor);
        sitter.call = Some(underway.key());
        commands.insert_resource(sitter);
    }
}

/// How the customer is right now.
fn demeanor(call: &Conversation, office: &Office, clock: u32) -> Demeanor {
    let mood = call.mood();
    Demeanor {
        anger: mood.anger,
        trust: mood.trust,
        expressiveness: call.scenario().customer.expressiveness,
        feeling: call.feeling(),
        activity: activity(call, clock),
        reduced_motion: office.settings.reduced_motion,
    }
}

fn activity(call: &Conversation, clock: u32) -> Activity {
    if call.is_over() {
        return Activity::Gone;
    }
    if call.held_since().is_some() {
        return Activity::Held;
    }
    match call.breath() {
        Some((line, wording, starts, ends)) if clock < ends => {
            let words = call.script().text(call.scenario().lines[line].wordings[wording]);
            let mouth = mouth_at(words, seconds(clock.saturating_sub(starts)), seconds(ends - starts));
            Activity::Speaking { loudness: mouth.loudness, openness: mouth.openness }
        }
        None if call.is_speaking() => Activity::Thinking,
        _ if call.is_agreed() => Activity::Relieved,
        _ => Activity::Listening,
    }
}

fn move_on(time: Res<Time<Real>>, office: Res<Office>, underway: Res<Underway>, mut sitter: ResMut<Sitter>) {
    let call = underway.practice.call();
    let turns = call.transcript().turns.len();
    if turns > sitter.turns && sitter.turns > 0 {
        let said = call.transcript().turns[sitter.turns..].iter().any(|turn| turn.what.is_reply());
        if said {
            sitter.figure.nod();
        }
    }
    sitter.turns = turns;
    let demeanor = demeanor(call, &office, super::whole(underway.clock));
    sitter.figure.advance(time.delta_secs(), &demeanor);
}

fn seconds(milliseconds: u32) -> f32 {
    milliseconds as f32 / 1000.0
}
