//! A shift that is kept: played again, gone on with, listed.

use super::lab::{SHIFT, live, of, of_course, practice, record};
use crate::program::{folder, run};
use crate::shelf::{LIBRARY, rotas};
use holdord::locale::Language;
use holdord::play::{Practice, Review, past_call, reopen, replay, review_again};
use holdord::shift::Place;
use holdord::store::Store;
use std::sync::{Arc, Mutex};

#[test]
fn a_stored_shift_played_again_gives_the_same_day_and_the_same_score() {
    for rota in rotas() {
        for seed in [1, 5] {
            let folder = folder();
            let mut practice = practice(&rota.shift.id, seed, folder.path());
            live(&mut practice, seed, |_| ());
            practice.score("2026-01-02T09:14:05Z").expect("it is kept");
            let (store, _) = Store::open(folder.path()).expect("the store opens");
            let row = store.attempt(1).expect("reads").expect("the attempt");
            assert_eq!((&*row.scenario, &*row.language), (&*rota.shift.id, rota.shift.language.tag()));
            let again = replay(&LIBRARY, &row, &store.moves(1).expect("reads")).expect("it plays");
            assert!(record(of_course(&again)) == record(of(&practice)), "{} {seed}", rota.shift.id);
            let opened = reopen(&LIBRARY, &store, &row).expect("it opens");
            assert_eq!(opened.same, Some(true), "{} {seed}: another score", rota.shift.id);
            let texts = LIBRARY.texts(Language::English);
            let past = past_call(&LIBRARY, &texts, &row, |_| None);
            assert_eq!(past.title, &*rota.shift.title);
            assert!(past.ending.ends_with("of 3 cases passed"), "{}", past.ending);
            let shared = Arc::new(Mutex::new(store));
            let Ok(Review::Shift(view)) = review_again(&LIBRARY, &shared, 1, &texts) else {
                panic!("the day's debrief")
            };
            assert_eq!(view.cases.len(), rota.shift.calls.len());
            let taken = of(&practice).slots().iter().map(|slot| slot.taken.is_some());
            assert!(
                taken.eq(view.cases.iter().map(|case| case.debrief.is_some())),
                "a case that was taken is talked about"
            );
        }
    }
}

#[test]
fn a_shift_left_at_any_step_goes_on_there() {
    let folder = folder();
    let mut practice = practice(SHIFT, 6, folder.path());
    let mut steps = 0;
    live(&mut practice, 6, |left| {
        steps += 1;
        if left.place() == Place::Over || steps % 4 != 0 {
            return;
        }
        let (store, _) = Store::open(folder.path()).expect("the store opens");
        let row = store.unfinished().expect("reads").expect("an unfinished attempt");
        let resumed = Practice::resume(&LIBRARY, Arc::new(Mutex::new(store)), &row).expect("it resumes");
        assert!(record(of(&resumed)) == record(of(left)), "step {steps}");
    });
    assert!(steps > 12, "nothing happened");
}

#[test]
fn the_commands_know_a_shift() {
    let folder = folder();
    let mut practice = practice(SHIFT, 2, &folder.path().join("data"));
    live(&mut practice, 2, |_| ());
    practice.score("2026-01-02T09:14:05Z").expect("it is kept");
    drop(practice);
    let listed = run(folder.path(), ["attempts"]).with_status(0).out;
    assert!(listed.contains("Tirsdag på værkstedet") && listed.contains("of 3 cases passed"), "{listed}");
    let again = run(folder.path(), ["replay", "1"]).with_status(0).out;
    for words in ["The day from 09:00 to 17:30", "Henrik Dahl", "of 3 cases passed", "the scorecard is the same"] {
        assert!(again.contains(words), "no `{words}` in\n{again}");
    }
    let json = &run(folder.path(), ["replay", "1", "--json"]).with_status(0).json()[0];
    assert_eq!(json["same"].as_bool(), Some(true));
    assert_eq!(json["cases"].as_array().map(Vec::len), Some(3));
    assert_eq!(json["scorecard"]["cases"].as_array().map(Vec::len), Some(3));
    let broken = folder.path().join("mine/shifts/mine.ron");
    std::fs::create_dir_all(broken.parent().expect("a folder")).expect("made");
    std::fs::write(&broken, "Shift(format: 1)").expect("written");
    let mine = folder.path().join("mine");
    let checked = run(folder.path(), ["check".into(), "--scenarios".into(), mine.into_os_string()]).with_status(1).out;
    assert!(checked.contains("mine.ron"), "{checked}");
}
