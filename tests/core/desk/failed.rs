//! Work that fails is done once more: the department says so, and it is done later.

use crate::letter::small;
use holdord::calendar::Moment;
use holdord::conversation::{Case, Options, Plan};
use holdord::desk::{Attempt, Happened, play};
use std::sync::Arc;

const SEEDS: u64 = 60;

/// When a department wrote that it failed, if it did, and when the work was done.
fn lived(case: &Arc<Case>, seed: u64) -> (Option<Moment>, Option<Moment>) {
    let mut attempt = Attempt::new(Arc::clone(case), Options { seed, pressure: true });
    let plan = "listen\nreply safe\nlisten\nreply bye\nlisten\nclose";
    let plan = Plan::parse(plan).expect("a plan");
    play(&plan, &mut attempt).unwrap_or_else(|problem| panic!("{seed}: {problem}"));
    let turns = attempt.desk().expect("a desk").turns();
    let find = |wanted: fn(&Happened) -> bool| turns.iter().find(|turn| wanted(&turn.what)).map(|turn| turn.at);
    (find(|what| matches!(what, Happened::Arrived { .. })), find(|what| matches!(what, Happened::Done(0))))
}

#[test]
fn in_so_many_attempts_as_the_house_says_the_work_fails_and_is_done_later() {
    let news = r#"news: [(id: "again", step: "repair", when: Failed, from: "Værkstedet", text: "Vi må begynde forfra.")],
        calls: [(id: "again""#;
    let told = small().with("calls: [(id: \"again\"", news);
    let work = "work: (60, 120, 240))]),\n        (id: \"ring\"";
    let often = told.clone().in_house(work, &work.replace("240)", "240), redo_percent: 50")).case();
    let never = told.case();
    let (mut failed, mut later) = (0, 0);
    for seed in 0..SEEDS {
        let (news, done) = lived(&often, seed);
        let (quiet, once) = lived(&never, seed);
        assert_eq!(quiet, None, "{seed}: nothing fails where the house says so");
        let (done, once) = (done.expect("it is done in three days"), once.expect("it is done"));
        match news {
            Some(at) => {
                assert!(at < done && once < done, "{seed}: told at {at}, done at {done}, without failing at {once}");
                failed += 1;
            }
            None => assert_eq!(done, once, "{seed}: the same luck"),
        }
        later += u64::from(done > once);
    }
    assert!((SEEDS / 4..SEEDS * 3 / 4).contains(&failed) && later == failed, "{failed} and {later} of {SEEDS}");
    // The chance of a promise knows of it.
    let starts = never.scenario.starts;
    let safe = |case: &Case| case.forecasts(starts)[0].safe_from();
    assert!(safe(&often) > safe(&never));
}
