//! One clock: what is done for one customer takes time for all.

use super::lab::{SHIFT, day, live, of, practice};
use crate::program::folder;
use crate::shelf::{LIBRARY, rotas};
use holdord::conversation::{Move, Options};
use holdord::desk::{DeskMove, Happened};
use holdord::exploration::play_day;
use holdord::play::{BoardState, BoardView};
use holdord::scenario::Gender;
use holdord::scoring::score_day;
use holdord::shift::{Day, DayMove, DayRefused, Place};
use std::sync::Arc;

/// Hangs up at once.
fn hang_up(day: &mut Day) {
    let at = day.attempt().call().quiet_at();
    let _ = day.make(at, Move::HangUp);
    day.run_out();
}

#[test]
fn all_desks_stand_at_the_minute_of_the_day_and_it_never_goes_back() {
    for rota in rotas() {
        for seed in 0..6 {
            let folder = folder();
            let mut practice = practice(&rota.shift.id, seed, folder.path());
            let mut last = of(&practice).now();
            live(&mut practice, seed, |seen| {
                let day = of(seen);
                assert!(day.now() >= last, "{} went back to {}", rota.shift.id, day.now());
                last = day.now();
                if day.place() == Place::OnLine || day.place() == Place::Over {
                    return;
                }
                for attempt in day.slots().iter().filter_map(|slot| slot.attempt()) {
                    if let Some(desk) = attempt.desk().filter(|desk| desk.ending().is_none()) {
                        assert_eq!(desk.now(), day.now(), "{}: a desk has a clock of its own", rota.shift.id);
                    }
                }
            });
        }
    }
}

#[test]
fn a_call_that_waits_is_taken_later_and_by_an_angrier_customer() {
    let starts = |minutes: u32| {
        let mut day = day(SHIFT, 4);
        hang_up(&mut day);
        // The second call comes in at 9.24; the day has nothing else to stop for.
        while day.now() < day.slots()[1].comes {
            day.apply(DayMove::Wait).expect("time passes");
        }
        if minutes > 0 {
            day.apply(DayMove::WaitFor(minutes)).expect("it rings on");
        }
        let now = day.now();
        assert!(now.minutes_since(day.slots()[1].comes) <= minutes);
        day.apply(DayMove::Turn(1)).expect("it is taken");
        assert_eq!(day.place(), Place::OnLine);
        assert_eq!(day.attempt().call().transcript().starts, now, "its calendar begins when it is taken");
        (day.slots()[1].taken.expect("taken").minutes_since(day.slots()[1].comes), day.attempt().call().mood().anger)
    };
    let (at_once, later) = (starts(0), starts(12));
    assert_eq!(at_once.0, 0);
    let tuning = LIBRARY.tuning.desk;
    let rise =
        ((later.0 - tuning.queue_free_minutes) * tuning.queue_anger_per_minute).min(tuning.queue_anger_most.into());
    assert!(rise > 0, "it waited {} minutes", later.0);
    assert_eq!(u32::from(later.1), u32::from(at_once.1) + rise, "waiting is felt, and as the tuning says");
}

#[test]
fn what_cannot_be_done_now_is_refused_with_its_reason() {
    let mut day = day(SHIFT, 4);
    assert_eq!(day.apply(DayMove::Wait), Err(DayRefused::OnLine));
    assert_eq!(day.at_desk(&DeskMove::Call), Err(DayRefused::OnLine));
    hang_up(&mut day);
    assert_eq!(day.place(), Place::AtBoard, "nothing was promised, so there is no desk");
    assert_eq!(day.at_desk(&DeskMove::Wait), Err(DayRefused::AtBoard));
    assert_eq!(day.apply(DayMove::Turn(0)), Err(DayRefused::PutAway));
    assert_eq!(day.apply(DayMove::Turn(2)), Err(DayRefused::NotYet));
    assert_eq!(day.apply(DayMove::Turn(9)), Err(DayRefused::Unknown));
    day.apply(DayMove::GoHome).expect("it is allowed");
    assert_eq!(day.place(), Place::Over);
    assert_eq!(day.apply(DayMove::Wait), Err(DayRefused::Over));
    let score = score_day(&day, &LIBRARY.rubric);
    assert!(!score.is_passed(), "two calls were never taken");
    assert_eq!(score.cases.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn a_customer_who_calls_back_waits_for_an_answer_and_then_gives_up() {
    // The bot that forgets promises well and never follows up, so its customers call back.
    let bot = LIBRARY.bots.bots.iter().find(|bot| bot.id == "forgets").expect("the bot");
    let rota = LIBRARY.rota(SHIFT, Gender::Feminine).expect("shipped");
    let answered = play_day(&rota, &LIBRARY.bots, bot, 2);
    let calls = |day: &Day| -> usize {
        day.slots().iter().filter_map(|slot| slot.attempt()).map(|attempt| attempt.calls().count() - 1).sum()
    };
    assert!(calls(&answered) > 0, "a customer called back and was answered");
    // The same customers, and nobody picks up: each waits as long as the tuning says.
    let mut practice = practice(SHIFT, 2, folder().path());
    let (mut rang, mut gave_up) = (0, 0);
    for _ in 0..200 {
        match practice.place() {
            Place::Over => break,
            Place::OnLine => super::lab::speak(&mut practice),
            Place::AtDesk | Place::AtBoard => {
                let day = of(&practice);
                let first = (0..day.slots().len()).find(|case| {
                    let slot = &day.slots()[*case];
                    slot.ring.is_none() && slot.taken.is_none() && slot.waits_since(day.now()).is_some()
                });
                let rings: Vec<_> = day.slots().iter().filter_map(|slot| slot.ring).collect();
                rang += rings.len();
                let patience = LIBRARY.tuning.desk.ring_minutes;
                assert!(rings.iter().all(|ring| day.now().minutes_since(ring.since) < patience), "nobody waits longer");
                let made = first.map_or(DayMove::Wait, DayMove::Turn);
                practice.in_day(made).expect("it can be done");
            }
        }
    }
    for attempt in of(&practice).slots().iter().filter_map(|slot| slot.attempt()) {
        let turns = attempt.desk().into_iter().flat_map(holdord::desk::Desk::turns);
        gave_up += turns.filter(|turn| turn.what == Happened::CalledInVain).count();
    }
    assert!(rang > 0 && gave_up > 0, "{rang} {gave_up}");
}

#[test]
fn a_longer_queue_of_today_lowers_the_chance_of_what_waits_in_it() {
    for rota in rotas() {
        let today = &rota.cases[0].house;
        let usual = LIBRARY.houses.iter().find(|house| house.id == *today.id).and_then(|house| house.content.as_ref());
        let usual = usual.expect("the house is shipped");
        assert!(!rota.shift.busy.is_empty(), "{}: every department has its usual day", rota.shift.id);
        for busy in &rota.shift.busy {
            let (now, then) = (&today.departments[busy.department].queue, &usual.departments[busy.department].queue);
            assert_eq!(now.longest(), then.longest() * busy.percent / 100, "{}", rota.shift.id);
        }
        // Somebody's promise depends on it.
        let waits = rota.cases.iter().any(|case| {
            let ordinary = LIBRARY.case(&case.scenario.id, Gender::Feminine).expect("shipped");
            let starts = case.scenario.starts;
            let safe = |case: &holdord::conversation::Case| -> Vec<_> {
                case.forecasts(starts).iter().map(|forecast| forecast.safe_from()).collect()
            };
            safe(case).iter().zip(safe(&ordinary)).any(|(today, usual)| *today > usual)
        });
        assert!(waits, "{}: nothing that is promised waits in the long queue", rota.shift.id);
    }
}

#[test]
fn the_board_says_who_waits_and_which_promises_come_too_near_each_other() {
    let texts = LIBRARY.texts(holdord::locale::Language::English);
    let mut day = day(SHIFT, 1);
    hang_up(&mut day);
    while day.now() < day.slots()[1].comes {
        day.apply(DayMove::Wait).expect("time passes");
    }
    let view = BoardView::new(&day, &texts);
    let states: Vec<_> = view.cases.iter().map(|case| (case.case, case.state)).collect();
    assert_eq!(states, [(1, BoardState::Waiting), (0, BoardState::PutAway)], "who waits stands first");
    assert!(!view.cases[0].briefing.is_empty(), "what is known can be read before the call is taken");
    assert!(view.load.iter().any(|line| line == "One customer is waiting on the phone."), "{:?}", view.load);
    assert_eq!(view.timeline.lanes.len(), 2, "a call that has not come in yet is not told");
    // Whoever promises everybody the earliest hour is told that it does not fit.
    let bot = LIBRARY.bots.bots.iter().find(|bot| bot.id == "over-promises").expect("the bot");
    let rota = LIBRARY.rota(SHIFT, Gender::Feminine).expect("shipped");
    let played = play_day(&rota, &LIBRARY.bots, bot, 1);
    let due: Vec<_> = played
        .slots()
        .iter()
        .filter_map(|slot| slot.attempt()?.desk())
        .flat_map(|desk| desk.promises().iter().map(|promise| promise.entry.expected))
        .collect();
    assert!(due.len() >= 3, "{due:?}");
}

#[test]
fn the_same_seed_and_moves_give_the_same_day() {
    for rota in rotas() {
        let model = &LIBRARY.bots.bots[0];
        let twice = [3, 3].map(|seed| super::lab::record(&play_day(&rota, &LIBRARY.bots, model, seed)));
        assert!(twice[0] == twice[1], "{}", rota.shift.id);
        let other = Day::new(Arc::clone(&rota), Options { seed: 3, pressure: true });
        assert_eq!(other.place(), Place::OnLine, "the first call is taken at once");
    }
}
