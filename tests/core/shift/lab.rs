//! Days in tests: a trainee of any kind through a shift.

pub(crate) use crate::desk::lab::speak;
use crate::shelf::LIBRARY;
use holdord::conversation::Options;
use holdord::desk::{Attempt, DeskMove};
use holdord::play::{Course, Practice};
use holdord::scenario::Gender;
use holdord::shift::{Day, DayMove, Place};
use holdord::store::Store;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::path::Path;
use std::sync::{Arc, Mutex};

/// The shift that single tests play.
pub(crate) const SHIFT: &str = "workshop-tuesday";

/// A day that has just begun.
pub(crate) fn day(shift: &str, seed: u64) -> Day {
    let rota = LIBRARY.rota(shift, Gender::Feminine).unwrap_or_else(|| panic!("`{shift}` is not shipped"));
    Day::new(rota, Options { seed, pressure: true })
}

/// A shift that has just begun and is kept in a folder.
pub(crate) fn practice(shift: &str, seed: u64, folder: &Path) -> Practice {
    let (store, _) = Store::open(folder).expect("the store opens");
    let person = store.person("Maja", Gender::Feminine).expect("a person");
    let keep = Some((Arc::new(Mutex::new(store)), &person, "2026-01-02T03:04:05Z"));
    let begun = Practice::begin(&LIBRARY, shift, Gender::Feminine, Options { seed, pressure: true }, keep);
    begun.unwrap_or_else(|error| panic!("{error}"))
}

/// Everything that makes up a day: its cases with every call and desk, and its clock.
pub(crate) fn record(day: &Day) -> String {
    let case = |attempt: &Attempt| {
        let calls: Vec<_> = attempt.calls().collect();
        let desk = attempt.desk().map(|desk| (desk.turns(), desk.promises(), desk.now(), desk.ending()));
        format!("{calls:?} {desk:?}")
    };
    let slots = day.slots().iter();
    let cases: Vec<_> =
        slots.map(|slot| (slot.taken, slot.ring, slot.attempt().map(case).unwrap_or_default())).collect();
    format!("{:?} {:?} {} {cases:?}", day.now(), day.place(), day.open())
}

/// The day of a practice that is a shift.
pub(crate) fn of(practice: &Practice) -> &Day {
    practice.day().expect("it is a shift")
}

/// The day of a course that is a shift.
pub(crate) fn of_course(course: &Course) -> &Day {
    course.day().expect("it is a shift")
}

/// Does anything at all until the day is over, what is refused too. `look` sees every step.
pub(crate) fn live(practice: &mut Practice, seed: u64, mut look: impl FnMut(&Practice)) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut any = |most: u32| random.random_range(0..most);
    for _ in 0..400 {
        match practice.place() {
            Place::Over => return,
            Place::OnLine => speak(practice),
            Place::AtBoard | Place::AtDesk => {
                let in_day = match any(12) {
                    0..5 => Some(DayMove::Turn(any(4) as usize)),
                    5 => Some(DayMove::Board),
                    6 => Some(DayMove::Wait),
                    7 => Some(DayMove::WaitFor(any(90))),
                    8 if any(40) == 0 => Some(DayMove::GoHome),
                    _ => None,
                };
                let at_desk = match any(8) {
                    0 => DeskMove::Call,
                    1 => DeskMove::Send(any(4) as usize),
                    2 => DeskMove::Answer { news: any(4) as usize, answer: any(4) as usize },
                    3 => DeskMove::Wait,
                    4 if any(20) == 0 => DeskMove::Close,
                    _ => DeskMove::Ask { contact: any(3) as usize, question: any(3) as usize },
                };
                // What does not fit now is refused and changes nothing.
                let before = record(of(practice));
                let made = match in_day {
                    Some(made) => practice.in_day(made),
                    None => practice.at_desk(&at_desk),
                };
                if made.is_err() {
                    assert_eq!(
                        record(of(practice)),
                        before,
                        "{in_day:?} {at_desk:?} was refused and changed something"
                    );
                }
            }
        }
        look(practice);
    }
    if practice.place() == Place::OnLine {
        speak(practice);
    }
    let _ = practice.in_day(DayMove::GoHome);
    look(practice);
    assert_eq!(practice.place(), Place::Over);
}
