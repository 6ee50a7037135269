//! What the tests share: the shipped library, opened once, and calls that are played to some end.

use holdord::conversation::{Case, Conversation, Move, Options};
use holdord::library::Library;
use holdord::scenario::Gender;
use holdord::shift::Rota;
use std::sync::{Arc, LazyLock};

/// Everything shipped, and nothing beside it.
pub(crate) static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| Library::open(&[]).unwrap_or_else(|error| panic!("the shipped files: {error}")));

/// A shipped scenario, ready to be played.
pub(crate) fn case(id: &str) -> Arc<Case> {
    LIBRARY.case(id, Gender::Feminine).unwrap_or_else(|| panic!("`{id}` is not shipped or has errors"))
}

/// All shipped scenarios that can be played.
pub(crate) fn cases() -> Vec<Arc<Case>> {
    LIBRARY.scenarios.iter().map(|shelved| case(&shelved.id)).collect()
}

/// Whether a scenario is a short one: a case of a shift.
pub(crate) fn is_short(id: &str) -> bool {
    let shifts = LIBRARY.shifts.iter().filter_map(|shelved| shelved.content.as_ref());
    shifts.flat_map(|shift| &shift.calls).any(|call| &*call.scenario == id)
}

/// The scenarios that are no part of a shift: a whole exercise each.
pub(crate) fn whole_cases() -> impl Iterator<Item = Arc<Case>> {
    cases().into_iter().filter(|case| !is_short(&case.scenario.id))
}

/// All shipped shifts, ready to be played.
pub(crate) fn rotas() -> impl Iterator<Item = Arc<Rota>> {
    LIBRARY.shifts.iter().map(|shelved| {
        LIBRARY.rota(&shelved.id, Gender::Feminine).unwrap_or_else(|| panic!("`{}` has errors", shelved.id))
    })
}

/// A call that has just been taken.
pub(crate) fn call(case: &Arc<Case>, seed: u64) -> Conversation {
    Conversation::new(Arc::clone(case), Options { seed, pressure: true })
}

/// Plays a call to its end: at each turn of the trainee, once the customer has finished, `choose` picks a reply.
pub(crate) fn play(
    case: &Arc<Case>,
    seed: u64,
    mut choose: impl FnMut(&Conversation) -> Option<usize>,
) -> Conversation {
    let mut call = call(case, seed);
    while !call.is_over() {
        call.advance(call.quiet_at());
        let said = match choose(&call) {
            Some(reply) if !call.is_over() => call.apply(call.now() + 1_500, Move::Reply(reply)).is_ok(),
            _ => false,
        };
        if !said {
            let next = call.next_at().unwrap_or(call.now() + 60_000);
            call.advance(next);
        }
    }
    call
}
