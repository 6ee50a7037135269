//! The chance that a promise is kept, against the slow way of finding it: minute by minute, again and
//! again, with dice.

use crate::shelf::{LIBRARY, cases};
use holdord::calendar::{Country, Holidays, Moment, OpenHours};
use holdord::house::raw::Minutes;
use holdord::house::{Completion, Deadline, Department, House, PPM, Procedure, Responsibility};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

fn holidays() -> &'static Holidays {
    &LIBRARY.holidays
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap_or_else(|| panic!("{text}"))
}

fn weekdays(from: u32, to: u32) -> OpenHours {
    OpenHours(std::array::from_fn(|day| (day < 5).then_some((from * 60, to * 60))))
}

fn house(country: Country, departments: Vec<(OpenHours, Minutes)>) -> House {
    let department = |(hours, queue)| Department { id: "d".into(), name: "D".into(), hours, queue };
    House {
        id: "test".into(),
        name: "Test".into(),
        country,
        threshold: 900_000,
        hours: weekdays(9, 17),
        departments: departments.into_iter().map(department).collect(),
        procedures: Vec::new(),
        remedies: Vec::new(),
        callback_minutes: 10,
        notice_minutes: 30,
        warnings: 1,
        responsibility: Responsibility::Experience,
    }
}

fn procedure(tasks: Vec<(usize, Minutes)>) -> Procedure {
    Procedure { id: "p".into(), text: "P".into(), tasks }
}

/// One draw from a triangular distribution, in whole minutes: the minute in which it falls, as a promise is kept at its end.
fn draw(Minutes(low, mode, high): Minutes, random: &mut ChaCha8Rng) -> u32 {
    if high == low {
        return low;
    }
    let (a, c, b) = (f64::from(low), f64::from(mode), f64::from(high));
    let share: f64 = random.random();
    let value = if share < (c - a) / (b - a) {
        a + (share * (b - a) * (c - a)).sqrt()
    } else {
        b - ((1.0 - share) * (b - a) * (b - c)).sqrt()
    };
    value.ceil() as u32
}

/// The minutes after the start in which each department works, found by asking about every one of them.
fn worked(start: Moment, house: &House) -> Vec<Vec<u32>> {
    const DAYS: u32 = 80;
    let free: Vec<bool> = (0..=DAYS).map(|day| holidays().contains(house.country, start.midnight(day))).collect();
    let works = |hours: &OpenHours, minute: u32| {
        let now = start + minute;
        let day = hours.0[now.weekday()].filter(|_| !free[(now.day() - start.day()) as usize]);
        day.is_some_and(|(from, to)| (from..to).contains(&now.minute_of_day()))
    };
    let departments = house.departments.iter();
    departments
        .map(|department| (0..DAYS * 1440).filter(|minute| works(&department.hours, *minute)).collect())
        .collect()
}

/// One run through a procedure: so many minutes after the start it is done.
fn one_run(procedure: &Procedure, house: &House, worked: &[Vec<u32>], random: &mut ChaCha8Rng) -> u32 {
    let mut now = 0;
    for &(department, work) in &procedure.tasks {
        let left = draw(house.departments[department].queue, random) + draw(work, random);
        if let Some(last) = left.checked_sub(1) {
            let first = worked[department].partition_point(|minute| *minute < now);
            now = worked[department][first + last as usize] + 1;
        }
    }
    now
}

/// The largest difference between the computed chance and the share of runs, over all minutes.
fn difference(procedure: &Procedure, start: Moment, house: &House, runs: u32, seed: u64) -> (f64, Moment) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let worked = worked(start, house);
    let mut ends: Vec<u32> = (0..runs).map(|_| one_run(procedure, house, &worked, &mut random)).collect();
    ends.sort_unstable();
    let completion = Completion::new(procedure, start, house, holidays());
    let last = ends.last().map_or(0, |last| *last) + 5;
    (0..=last)
        .map(|minute| {
            let deadline = start + minute;
            let share = ends.partition_point(|end| *end <= minute) as f64 / f64::from(runs);
            ((share - f64::from(completion.chance_by(deadline)) / f64::from(PPM)).abs(), deadline)
        })
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .unwrap_or((0.0, start))
}

#[test]
fn chances_agree_with_dice_thrown_many_times() {
    let short =
        house(Country::Denmark, vec![(weekdays(9, 17), Minutes(0, 5, 15)), (weekdays(10, 16), Minutes(30, 60, 120))]);
    for (what, tasks, start) in [
        ("a call back", vec![(0, Minutes(2, 5, 15))], "2026-03-10T10:00"),
        (
            "two departments over closing time",
            vec![(0, Minutes(5, 10, 60)), (1, Minutes(60, 120, 240))],
            "2026-03-10T13:10",
        ),
        ("over Easter", vec![(1, Minutes(60, 200, 240)), (0, Minutes(10, 20, 30))], "2026-04-01T14:30"),
    ] {
        let (most, at) = difference(&procedure(tasks), moment(start), &short, 200_000, 1);
        assert!(most < 0.01, "{what}: {most:.4} off at {at}");
    }
    for case in cases() {
        for (number, procedure) in case.house.procedures.iter().enumerate() {
            let (most, at) = difference(procedure, case.scenario.starts, &case.house, 4_000, number as u64);
            assert!(most < 0.03, "{} {}: {most:.4} off at {at}", case.house.id, procedure.id);
        }
    }
}

#[test]
fn chances_agree_with_dice_in_houses_nobody_thought_of() {
    let mut random = ChaCha8Rng::seed_from_u64(40);
    for number in 0..40_u64 {
        let mut minutes = |most: u32| {
            let mut three = [0; 3].map(|_: u32| random.random_range(0..=most));
            three.sort_unstable();
            Minutes(three[0], three[1], three[2])
        };
        let queues = [minutes(90), minutes(30)];
        let work = [minutes(200), minutes(60), minutes(120)];
        let country = [Country::Denmark, Country::Norway, Country::Sweden, Country::Poland][number as usize % 4];
        let opens = random.random_range(6..11_u32);
        let closes = opens + random.random_range(3..9_u32);
        let mut hours = weekdays(opens, closes);
        hours.0[5] = number.is_multiple_of(3).then_some((600, 780));
        let house = house(country, vec![(weekdays(8, 16), queues[0]), (hours, queues[1])]);
        let start = moment("2026-04-01T07:00") + random.random_range(0..60 * 24 * 60_u32);
        let tasks = procedure(vec![(0, work[0]), (1, work[1]), (0, work[2])]);
        let (most, at) = difference(&tasks, start, &house, 3_000, number);
        assert!(most < 0.035, "house {number}, {start}: {most:.4} off at {at}\n{house:?}\n{tasks:?}");
    }
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
    let house = house(Country::Denmark, vec![(weekdays(9, 17), Minutes(0, 0, 0))]);
    let hour = procedure(vec![(0, Minutes(60, 60, 60))]);
    for (start, done) in [
        ("2026-03-10T10:00", "2026-03-10T11:00"),
        ("2026-03-10T16:30", "2026-03-11T09:30"),
        ("2026-03-10T20:00", "2026-03-11T10:00"),
        ("2026-03-13T16:30", "2026-03-16T09:30"),
        ("2026-03-14T12:00", "2026-03-16T10:00"),
        ("2026-04-01T16:30", "2026-04-07T09:30"), // Easter
        ("2026-12-23T16:30", "2026-12-28T09:30"), // Christmas
    ] {
        let completion = Completion::new(&hour, moment(start), &house, holidays());
        let done = moment(done);
        assert_eq!((completion.chance_by(done - 1), completion.chance_by(done)), (0, PPM), "from {start}, by {done}");
    }
}

#[test]
fn a_day_and_a_night_are_not_twenty_four_working_hours() {
    let house = house(Country::Denmark, vec![(weekdays(9, 17), Minutes(0, 0, 0))]);
    let work = procedure(vec![(0, Minutes(540, 600, 700))]);
    let start = moment("2026-03-10T10:12");
    let completion = Completion::new(&work, start, &house, holidays());
    for (deadline, resolved, chance) in [
        (Deadline::WithinHours(24), "2026-03-11T10:12", 0),
        (Deadline::WithinWorkingHours(24), "2026-03-13T10:12", PPM),
        (Deadline::WithinMinutes(90), "2026-03-10T11:42", 0),
        (Deadline::ByDay(start.midnight(2)), "2026-03-12T17:00", PPM),
        (Deadline::At(moment("2026-03-12T12:00")), "2026-03-12T12:00", PPM),
        (Deadline::Vague, "2026-03-10T14:12", 0),
    ] {
        let by = deadline.resolve(start, &house, holidays());
        assert_eq!((by.to_string().as_str(), completion.chance_by(by)), (resolved, chance), "{deadline:?}");
    }
}
