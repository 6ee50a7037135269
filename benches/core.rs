//! Speeds of the core: a whole attempt by a bot, the small dialogue that two other engines play
//! too, loading a thousand scenario files, and the chance that a promise is kept.
//!
//! Run with `cargo bench --no-default-features`. `docs/performance.md` has the figures and the
//! machine; the peers are measured by `benches/peers`, a crate of its own.

use divan::{Bencher, counter::ItemsCount};
use holdord::calendar::Moment;
use holdord::exploration::play;
use holdord::house::{self, Completion, House};
use holdord::library::Library;
use holdord::scenario::{self, Gender};
use holdord::scoring::score;

#[path = "small/dialogue.rs"]
mod dialogue;

fn main() {
    divan::main();
}

fn library() -> Library {
    Library::open(&[]).expect("everything shipped can be read")
}

/// One attempt of a shipped scenario by the model bot, transcript and scorecard included, chances cached.
#[divan::bench(args = ["workshop-24-hours", "collapsed-chair", "gravel-wrong-house", "invoice-again"])]
fn attempt(bencher: Bencher, id: &str) {
    let library = library();
    let case = library.case(id, Gender::Feminine).expect("a shipped scenario");
    let model = &library.bots.bots[0];
    let mut seed = 0_u64;
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        seed = (seed + 1) % 64;
        let transcript = play(&case, &library.bots, model, seed).into_transcript();
        let scorecard = score(&case, &transcript, &library.rubric);
        (transcript, scorecard)
    });
}

/// The small dialogue of the peers: 8 choice points with 3 options, one condition each, every line's text delivered.
#[divan::bench]
fn small_dialogue(bencher: Bencher) {
    let library = library();
    let case = dialogue::case(&library);
    let mut pick = 0_usize;
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        pick += 1;
        dialogue::play(&case, || pick % 3)
    });
}

/// Loading and checking the structure of a thousand files of the shipped size.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn load_a_thousand() -> usize {
    let library = library();
    let find = |id: &str| library.houses.iter().find(|house| house.id == id).and_then(|house| house.content.as_deref());
    (0..250)
        .flat_map(|_| &library.scenarios)
        .filter(|shelved| scenario::read(&shelved.source.text, &find, &library.holidays).0.is_some())
        .count()
}

/// A house of six departments whose chain takes up to ten working days, and one that forks in the middle.
fn departments() -> House {
    house::read(include_str!("small/departments.ron")).0.expect("a valid house")
}

/// The first computation of the chance of a promise: nothing cached, working time laid out anew.
#[divan::bench(args = ["chain", "fork"])]
fn chance(bencher: Bencher, id: &str) {
    let (library, house) = (library(), departments());
    let procedure = house.procedures.iter().find(|procedure| &*procedure.id == id).expect("one of the two");
    let start = Moment::parse("2026-03-10T10:12").expect("a moment");
    bencher.bench_local(|| Completion::new(procedure, start, &house, &library.holidays));
}
