//! Houses nobody thought of: drawn from a seed, and written as an author would write them.

use holdord::calendar::Moment;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// How long something takes.
#[derive(Clone, Debug)]
pub(super) enum Length {
    Triangle(u32, u32, u32),
    Table(Vec<u32>),
}

#[derive(Clone, Debug)]
pub(super) struct Department {
    /// From and to which minute it works, Monday first.
    pub(super) hours: [Option<(u32, u32)>; 7],
    pub(super) queue: Option<Length>,
    pub(super) cut_off: Option<u32>,
}

#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) after: Vec<usize>,
    pub(super) department: usize,
    pub(super) work: Length,
    pub(super) notice: u32,
    pub(super) redo_percent: u32,
    /// What has to be got first: who gets it, how long that takes, and whether some is left.
    pub(super) needs: Option<(usize, Length, bool)>,
}

#[derive(Debug)]
pub(super) struct Plan {
    pub(super) country: &'static str,
    pub(super) departments: Vec<Department>,
    pub(super) tasks: Vec<Task>,
    pub(super) start: Moment,
}

/// A duration that varies at all varies by so many minutes: on a grid of minutes the chance of a row of tasks that all
/// vary by two or three is up to 0.02 off at its steepest minute.
const LEAST: u32 = 15;
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn clock(minute: u32) -> String {
    format!("\"{:02}:{:02}\"", minute / 60, minute % 60)
}

impl Length {
    fn draw(random: &mut ChaCha8Rng, most: u32) -> Self {
        let three = |random: &mut ChaCha8Rng, most: u32| {
            let mut three = [0; 3].map(|_: u32| random.random_range(1..=most));
            three.sort_unstable();
            three[2] = three[2].max(three[0] + LEAST);
            three
        };
        match random.random_range(0..10_u32) {
            0 | 1 => Self::Table((0..random.random_range(1..30_u32)).map(|_| random.random_range(1..=most)).collect()),
            2 => {
                let same = random.random_range(1..=most);
                Self::Triangle(same, same, same)
            }
            kind => {
                let [low, mode, high] = three(random, if kind == 3 { LEAST } else { most });
                match kind {
                    4 => Self::Triangle(low, low, high),
                    5 => Self::Triangle(low, high, high),
                    _ => Self::Triangle(low, mode, high),
                }
            }
        }
    }

    fn written(&self, fields: [&str; 2]) -> String {
        match self {
            Self::Triangle(low, mode, high) => format!("{}: ({low}, {mode}, {high})", fields[0]),
            Self::Table(table) => format!("{}: {table:?}", fields[1]),
        }
    }
}

impl Department {
    fn draw(random: &mut ChaCha8Rng) -> Self {
        let opens = random.random_range(0..13 * 60_u32);
        let closes = (opens + random.random_range(90..11 * 60_u32)).min(24 * 60);
        let days = [5, 5, 5, 6, 7][random.random_range(0..5_u32) as usize];
        let mut hours = std::array::from_fn(|day| (day < days).then_some((opens, closes)));
        match random.random_range(0..6_u32) {
            0 => hours = [Some((0, 24 * 60)); 7],
            1 => hours[2] = None,
            2 => hours[5] = Some((600, 780)),
            _ => {}
        }
        let cut_off = (random.random_range(0..10_u32) < 3).then(|| random.random_range(opens..=closes));
        let queue = (random.random_range(0..10_u32) < 7).then(|| Length::draw(random, 150));
        Self { hours, queue, cut_off }
    }

    fn written(&self, index: usize) -> String {
        let hours = DAYS.iter().zip(&self.hours).filter_map(|(day, hours)| {
            let (opens, closes) = (*hours)?;
            Some(format!("(days: [{day}], opens: {}, closes: {})", clock(opens), clock(closes)))
        });
        let mut parts = vec![format!("id: \"d{index}\", name: \"D\", is_trainee: {}", index == 0)];
        parts.push(format!("hours: [{}]", hours.collect::<Vec<_>>().join(", ")));
        parts.extend(self.queue.as_ref().map(|queue| queue.written(["queue", "measured_queue"])));
        parts.extend(self.cut_off.map(|minute| format!("cut_off: {}", clock(minute))));
        format!("({})", parts.join(", "))
    }
}

/// Which task waits for which: chains, forks at the start, forks in the middle, forks within forks.
fn shape(number: u64, random: &mut ChaCha8Rng) -> Vec<Vec<usize>> {
    let several = |list: &[&[usize]]| list.iter().map(|after| after.to_vec()).collect();
    match number % 12 {
        0..=4 => (0..random.random_range(1..7_usize)).map(|task| task.checked_sub(1).into_iter().collect()).collect(),
        5 => several(&[&[], &[]]),
        6 => several(&[&[], &[], &[0], &[1]]),
        7 => several(&[&[], &[], &[], &[0, 1, 2]]),
        8 => several(&[&[], &[0], &[], &[1, 2], &[3]]),
        9 => several(&[&[], &[0], &[0]]),
        10 => several(&[&[], &[0], &[0], &[1, 2]]),
        _ => several(&[&[], &[], &[1], &[1], &[2, 3], &[0, 4]]),
    }
}

impl Plan {
    pub(super) fn draw(number: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(number);
        let random = &mut random;
        let departments: Vec<Department> =
            (0..random.random_range(2..5_u32)).map(|_| Department::draw(random)).collect();
        let somebody = |random: &mut ChaCha8Rng| random.random_range(0..departments.len() as u32) as usize;
        let after = shape(number, random);
        let most = if after.len() > 4 { 200 } else { 400 };
        let mut stock_left = random.random_range(0..2_u32) == 1;
        let mut tasks = Vec::new();
        for after in after {
            let needs = (random.random_range(0..8_u32) == 0).then(|| {
                let needs = (somebody(random), Length::Triangle(20, 60, 120), stock_left);
                stock_left = false;
                needs
            });
            let tenth = |random: &mut ChaCha8Rng| random.random_range(0..10_u32);
            tasks.push(Task {
                after,
                department: somebody(random),
                work: Length::draw(random, most),
                notice: if tenth(random) < 2 { random.random_range(1..200) } else { 0 },
                redo_percent: if tenth(random) < 2 { random.random_range(1..=50) } else { 0 },
                needs,
            });
        }
        // One stock for all: who gets it and how long that takes is the same for every task.
        let first = tasks.iter().find_map(|task| task.needs.clone());
        for needs in tasks.iter_mut().filter_map(|task| task.needs.as_mut()) {
            let left = needs.2;
            *needs = first.clone().unwrap_or_else(|| needs.clone());
            needs.2 = left;
        }
        let days = match number % 4 {
            0 => ["2026-03-30", "2027-03-22", "2028-04-10", "2026-04-02"][random.random_range(0..4_u32) as usize],
            1 => ["2026-12-20", "2025-12-19", "2027-12-22", "2026-12-30"][random.random_range(0..4_u32) as usize],
            _ => "2026-01-10",
        };
        let first = Moment::parse(&format!("{days}T00:00")).expect("a date");
        let within = if number % 4 < 2 { 5 } else { 700 };
        let start = first + random.random_range(0..within * 24 * 60_u32);
        Self { country: ["DK", "NO", "SE", "PL"][(number / 4) as usize % 4], departments, tasks, start }
    }

    /// The house file.
    pub(super) fn written(&self) -> String {
        let departments: Vec<String> =
            self.departments.iter().enumerate().map(|(index, department)| department.written(index)).collect();
        let stock = self.tasks.iter().find_map(|task| task.needs.as_ref()).map(|(department, length, _)| {
            let left = self.tasks.iter().any(|task| task.needs.as_ref().is_some_and(|needs| needs.2));
            let work = length.written(["work", "measured"]);
            format!(
                "(id: \"thing\", name: \"T\", on_hand: {}, supply: (department: \"d{department}\", {work}))",
                u32::from(left)
            )
        });
        let tasks: Vec<String> = self
            .tasks
            .iter()
            .enumerate()
            .map(|(index, task)| {
                let after: Vec<String> = task.after.iter().map(|task| format!("\"t{task}\"")).collect();
                let needs = task.needs.as_ref().map_or("", |_| ", needs: \"thing\"");
                format!(
                    "(id: \"t{index}\", after: [{}], department: \"d{}\", {}, notice: {}, redo_percent: {}{needs})",
                    after.join(", "),
                    task.department,
                    task.work.written(["work", "measured"]),
                    task.notice,
                    task.redo_percent,
                )
            })
            .collect();
        format!(
            "House(format: 1, id: \"drawn\", name: \"H\", country: \"{}\",\n\
             hours: [(days: [Monday, Tuesday, Wednesday, Thursday, Friday], opens: \"09:00\", closes: \"17:00\")],\n\
             departments: [{}],\nstock: [{}],\n\
             procedures: [(id: \"p\", text: \"P\", kind: Repair, tasks: [{}])])",
            self.country,
            departments.join(",\n"),
            stock.unwrap_or_default(),
            tasks.join(",\n"),
        )
    }
}
