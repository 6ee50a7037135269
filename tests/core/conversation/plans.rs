//! Whole calls, written down: every plan in `tests/core/plans`. A plan begins with
//! `# <scenario> <seed>`; its `expect` lines say what must hold.

use crate::lab::Lab;
use crate::shelf::{call, case};
use holdord::conversation::Plan;
use std::fs;
use std::path::Path;

#[test]
fn every_plan_goes_as_it_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/core/plans");
    let mut names: Vec<_> =
        fs::read_dir(folder).expect("the plans").map(|entry| entry.expect("a plan").path()).collect();
    names.sort();
    assert!(names.len() >= 6, "the plans are gone");
    let mut wrong = Vec::new();
    for path in names {
        let text = fs::read_to_string(&path).expect("a plan");
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let words: Vec<&str> = text.lines().next().unwrap_or_default().split_whitespace().collect();
        let ["#", scenario, seed] = words.as_slice() else { panic!("{name}: begins with `# <scenario> <seed>`") };
        let case = if *scenario == "minimal" { Lab::new().case() } else { case(scenario) };
        let mut call = call(&case, seed.parse().expect("a seed"));
        if let Err(problem) = Plan::parse(&text).and_then(|plan| plan.play(&mut call)) {
            wrong.push(format!("{name}: {problem}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
