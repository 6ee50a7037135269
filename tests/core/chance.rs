//! The chance that a promise is kept: hours, holidays, cut-offs, what is left of it, and what comes of luck.

use crate::check::{HOUSE, edited};
use crate::shelf::{LIBRARY, cases};
use holdord::calendar::{Holidays, Moment};
use holdord::house::{self, Completion, Deadline, Draw, House, Luck, PPM, Played, Progress};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

fn holidays() -> &'static Holidays {
    &LIBRARY.holidays
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap_or_else(|| panic!("{text}"))
}

/// A house with a desk that works from nine to five on weekdays, is never busy, and does these tasks.
fn house(desk: &str, tasks: &str) -> House {
    let (before, rest) = HOUSE.split_once("tasks: [").expect("a procedure");
    let (_, after) = rest.split_once("]),\n").expect("its end");
    let text = format!("{before}tasks: [{tasks}]),\n{after}");
    let text = edited(&text, &[("queue: (0, 5, 15), is_trainee: true", &format!("is_trainee: true{desk}"))]);
    let (house, problems) = house::read(&text);
    house.unwrap_or_else(|| panic!("{problems:?}\n{text}"))
}

fn completion(house: &House, start: &str) -> Completion {
    Completion::new(&house.procedures[0], moment(start), house, holidays())
}

#[test]
fn a_later_deadline_is_never_less_likely_and_the_last_one_is_certain() {
    for case in cases() {
        for procedure in &case.house.procedures {
            for hours in 0..60 {
                let start = case.scenario.starts + hours * 173;
                let completion = Completion::new(procedure, start, &case.house, &case.holidays);
                let chances: Vec<u32> = (0..40 * 24).map(|hour| completion.chance_by(start + hour * 60)).collect();
                assert!(chances.is_sorted(), "{} {} from {start}", case.house.id, procedure.id);
                assert_eq!(chances.last(), Some(&PPM), "{} {} from {start}", case.house.id, procedure.id);
                assert_eq!(completion.chance_by(start - 1), 0);
                let safe = completion.safe_from();
                assert!(
                    completion.chance_by(safe) >= case.house.threshold
                        && completion.chance_by(safe - 1) < case.house.threshold,
                    "{safe}"
                );
            }
        }
    }
}

#[test]
fn nobody_works_at_night_at_the_weekend_or_on_a_holiday() {
    let house = house("", "(department: \"self\", work: (60, 60, 60))");
    for (start, done) in [
        ("2026-03-10T10:00", "2026-03-10T11:00"),
        ("2026-03-10T16:30", "2026-03-11T09:30"),
        ("2026-03-10T20:00", "2026-03-11T10:00"),
        ("2026-03-13T16:30", "2026-03-16T09:30"),
        ("2026-03-14T12:00", "2026-03-16T10:00"),
        ("2026-04-01T16:30", "2026-04-07T09:30"), // Easter
        ("2026-12-23T16:30", "2026-12-28T09:30"), // Christmas
    ] {
        let completion = completion(&house, start);
        let done = moment(done);
        assert_eq!((completion.chance_by(done - 1), completion.chance_by(done)), (0, PPM), "from {start}, by {done}");
    }
}

#[test]
fn a_day_and_a_night_are_not_twenty_four_working_hours() {
    let house = house("", "(department: \"self\", work: (540, 600, 700))");
    let start = moment("2026-03-10T10:12");
    let completion = Completion::new(&house.procedures[0], start, &house, holidays());
    for (deadline, resolved, chance) in [
        (Deadline::WithinHours(24), "2026-03-11T10:12", 0),
        (Deadline::WithinWorkingHours(24), "2026-03-13T10:12", PPM),
        (Deadline::WithinMinutes(90), "2026-03-10T11:42", 0),
        (Deadline::ByDay(2), "2026-03-12T17:00", PPM),
        (Deadline::OnDay { days: 2, minute: 12 * 60 }, "2026-03-12T12:00", PPM),
        (Deadline::Vague, "2026-03-10T14:12", 0),
    ] {
        let by = deadline.resolve(start, start, &house, holidays());
        assert_eq!((by.to_string().as_str(), completion.chance_by(by)), (resolved, chance), "{deadline:?}");
    }
}

#[test]
fn certain_work_is_done_to_the_minute() {
    const HOUR: &str = "(department: \"self\", work: (60, 60, 60))";
    let two = format!("{HOUR}, {HOUR}");
    let notice = "(department: \"self\", work: (60, 60, 60), notice: 480)";
    let side_by_side = "(id: \"a\", department: \"self\", work: (60, 60, 60)), \
                        (id: \"b\", after: [], department: \"self\", work: (90, 90, 90)), \
                        (after: [\"a\", \"b\"], department: \"self\", work: (10, 10, 10))";
    for (what, desk, tasks, start, done) in [
        ("two in a row", "", two.as_str(), "2026-03-10T10:00", "2026-03-10T12:00"),
        ("in time for the cut-off", ", cut_off: \"15:00\"", HOUR, "2026-03-10T15:00", "2026-03-10T16:00"),
        ("a minute too late", ", cut_off: \"15:00\"", HOUR, "2026-03-10T15:01", "2026-03-11T10:00"),
        ("too late on a Friday", ", cut_off: \"15:00\"", HOUR, "2026-03-13T15:01", "2026-03-16T10:00"),
        ("the second one too late", ", cut_off: \"15:00\"", &two, "2026-03-10T14:01", "2026-03-11T10:00"),
        ("a day's notice", "", notice, "2026-03-10T10:00", "2026-03-11T11:00"),
        ("side by side", "", side_by_side, "2026-03-10T10:00", "2026-03-10T11:40"),
        ("a measured queue", ", measured_queue: [15, 15]", HOUR, "2026-03-10T10:00", "2026-03-10T11:15"),
    ] {
        let house = house(desk, tasks);
        let (completion, done) = (completion(&house, start), moment(done));
        let chances = (completion.chance_by(done - 1), completion.chance_by(done));
        assert_eq!(chances, (0, PPM), "{what}: from {start}, by {done}");
    }
}

#[test]
fn a_table_and_work_done_again_have_the_chances_that_are_written() {
    let table = house("", "(department: \"self\", measured: [10, 20, 20, 40])");
    let again = house("", "(department: \"self\", work: (30, 30, 30), redo_percent: 20)");
    for (what, house, minutes, chance) in [
        ("table", &table, 9, 0),
        ("table", &table, 10, 250_000),
        ("table", &table, 39, 750_000),
        ("table", &table, 40, PPM),
        ("again", &again, 59, 800_000),
        ("again", &again, 60, PPM),
    ] {
        let start = moment("2026-03-10T10:00");
        let completion = Completion::new(&house.procedures[0], start, house, holidays());
        assert_eq!(completion.chance_by(start + minutes), chance, "{what} {minutes}");
    }
}

#[test]
fn what_is_out_of_stock_is_waited_for_and_what_is_there_is_not() {
    let task = "(department: \"self\", work: (60, 60, 60), needs: \"screw\")";
    let mut text =
        edited(HOUSE, &[("work: (30, 60, 90)", "work: (30, 30, 30)"), ("queue: (30, 60, 120)", "queue: (0, 0, 0)")]);
    text =
        text.replace("tasks: [(department: \"workshop\", work: (60, 120, 240))]", &format!("tasks: [{task}, {task}]"));
    text = text.replace("queue: (0, 5, 15), ", "");
    for (on_hand, done) in [(0, "2026-03-10T13:00"), (1, "2026-03-10T12:30"), (2, "2026-03-10T12:00")] {
        let (house, problems) = house::read(&edited(&text, &[("on_hand: 0", &format!("on_hand: {on_hand}"))]));
        let house = house.unwrap_or_else(|| panic!("{problems:?}\n{text}"));
        let (completion, done) = (completion(&house, "2026-03-10T10:00"), moment(done));
        assert_eq!((completion.chance_by(done - 1), completion.chance_by(done)), (0, PPM), "{on_hand} on hand");
    }
}

#[test]
fn who_may_grant_follows_from_the_amounts() {
    let (house, _) = house::read(HOUSE);
    let house = house.expect("the minimal house");
    let granted = |amount: i64| {
        let text = edited(HOUSE, &[("amount: 200", &format!("amount: {amount}"))]);
        let (house, problems) = house::read(&text);
        let house = house.unwrap_or_else(|| panic!("{problems:?}"));
        house.remedies.iter().find(|remedy| &*remedy.id == "voucher").expect("it is there").authority
    };
    assert_eq!(house.remedies[0].amount, None);
    for (amount, authority) in [
        (0, house::Authority::Agent),
        (100, house::Authority::Agent),
        (101, house::Authority::Lead),
        (1_000, house::Authority::Lead),
        (1_001, house::Authority::Nobody),
    ] {
        assert_eq!(granted(amount), authority, "{amount}");
    }
}

/// A house in which tasks follow each other, fork, wait, fail and miss the cut-off.
fn lively() -> House {
    house(
        ", queue: (0, 5, 15), cut_off: \"15:30\"",
        "(id: \"look\", department: \"self\", work: (10, 30, 60)), \
         (id: \"saw\", after: [\"look\"], department: \"workshop\", work: (30, 60, 200), redo_percent: 10), \
         (id: \"ask\", after: [\"look\"], department: \"self\", measured: [15, 40, 40, 90, 300]), \
         (id: \"join\", after: [\"saw\", \"ask\"], department: \"self\", work: (5, 20, 60))",
    )
}

/// So many runs, drawn from a seed.
fn played(house: &House, start: Moment, runs: u32, seed: u64) -> Vec<Played> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let luck = Luck::new(&house.procedures[0], start, house, holidays());
    (0..runs).map(|_| luck.play(|_, _| random.random())).collect()
}

#[test]
fn luck_is_drawn_from_the_very_distribution_that_is_computed() {
    const RUNS: u32 = 20_000;
    let house = lively();
    for start in ["2026-03-10T10:00", "2026-03-10T14:20", "2026-04-01T15:00"] {
        let start = moment(start);
        let completion = Completion::new(&house.procedures[0], start, &house, holidays());
        let ends: Vec<Moment> = played(&house, start, RUNS, 5).iter().map(|run| run.done).collect();
        for percent in [2, 10, 30, 50, 70, 90, 98] {
            let by = completion.by(percent * PPM / 100);
            let chance = f64::from(completion.chance_by(by)) / f64::from(PPM);
            let share = ends.iter().filter(|end| **end <= by).count() as f64 / f64::from(RUNS);
            // Four standard deviations of a share of so many runs.
            let most = 4.0 * (chance * (1.0 - chance) / f64::from(RUNS)).sqrt() + 1e-3;
            assert!((share - chance).abs() <= most, "from {start} by {by}: {share} of runs, chance {chance}");
        }
    }
}

#[test]
fn low_draws_are_the_shortest_run_and_the_same_draws_the_same_run() {
    let house = lively();
    let start = moment("2026-03-10T10:00");
    let run = |number: u32| {
        let draw = move |_, what: Draw| if what == Draw::Fails { u32::MAX } else { number };
        Luck::new(&house.procedures[0], start, &house, holidays()).play(draw)
    };
    let completion = Completion::new(&house.procedures[0], start, &house, holidays());
    assert_eq!(run(0), run(0));
    assert!(run(0).done < run(u32::MAX).done);
    assert!(completion.chance_by(run(0).done - 1) <= 1, "nothing is done before the shortest run");
    for stint in run(u32::MAX / 2).tasks {
        assert!(start <= stint.came && stint.came < stint.done);
    }
}

#[test]
fn what_is_left_is_as_likely_as_the_runs_that_came_this_far() {
    const RUNS: u32 = 30_000;
    let house = house("", "(department: \"self\", work: (30, 60, 120)), (department: \"self\", work: (20, 60, 200))");
    let (start, now) = (moment("2026-03-10T10:00"), moment("2026-03-10T11:10"));
    let runs = played(&house, start, RUNS, 6);
    let rest = |progress: &Progress| Completion::of_rest(&house.procedures[0], progress, now, &house, holidays());
    // The first task is under way; the second has been for twelve minutes.
    for came in [None, Some(moment("2026-03-10T10:58"))] {
        let mut progress = Progress::default();
        if let Some(came) = came {
            progress.done.insert(0);
            progress.running.insert(1, came);
        } else {
            progress.running.insert(0, start);
        }
        let alike: Vec<&Played> = runs.iter().filter(|run| run.progress(now) == progress).collect();
        assert!(alike.len() > 200, "{} runs came this far", alike.len());
        let left = rest(&progress);
        assert_eq!(left.chance_by(now), 0);
        for percent in [10, 50, 90] {
            let by = left.by(percent * PPM / 100);
            let chance = f64::from(left.chance_by(by)) / f64::from(PPM);
            let share = alike.iter().filter(|run| run.done <= by).count() as f64 / alike.len() as f64;
            let most = 4.0 * (chance * (1.0 - chance) / alike.len() as f64).sqrt() + 0.01;
            assert!((share - chance).abs() <= most, "{progress:?} by {by}: {share} of runs, chance {chance}");
        }
    }
    let mut over = Progress::default();
    over.done.extend([0, 1]);
    assert_eq!(rest(&over).chance_by(now), PPM, "what is done is done");
    let overdue = Progress { running: [(1, moment("2026-03-09T09:00"))].into(), done: [0].into() };
    assert_eq!(rest(&overdue).chance_by(now + 1), PPM, "what should long have been done may be any minute");
}
