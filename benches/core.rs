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
use holdord::locale::Language;
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

/// The labelled utterances of a language that have 14 to 16 words.
fn utterances(tag: &str) -> Vec<String> {
    let text = std::fs::read_to_string(format!("tests/language/tables/{tag}.jsonl")).expect("the table");
    let texts = text.lines().map(|line| {
        let row: serde_json::Value = serde_json::from_str(line).expect("a row");
        row["text"].as_str().expect("a text").to_owned()
    });
    texts.filter(|text| (14..=16).contains(&text.split_whitespace().count())).collect()
}

/// Reading one utterance of 15 words, from typed text to acts with deadlines, on one thread.
#[divan::bench(args = ["da", "nb", "sv", "pl"])]
fn read_utterance(bencher: Bencher, tag: &str) {
    let library = library();
    let language = tag.parse().expect("a language");
    let (lexicon, texts) = (&library.words(language).lexicon, utterances(tag));
    let now = library.now(language, Moment::parse("2026-03-10T10:00").expect("a moment"));
    let mut next = 0;
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        next = (next + 1) % texts.len();
        lexicon.read(&texts[next], now)
    });
}

/// Hostile texts of 4,000 characters: words that begin every pattern, marks, digits, one endless word.
#[divan::bench(args = ["jeg ", "jeg ikke at og ", "å", "1-", "nie że i ", "kl. 14 ", ", "])]
fn read_hostile(bencher: Bencher, part: &str) {
    let library = library();
    let lexicon = &library.words(Language::Danish).lexicon;
    let text: String = part.chars().cycle().take(4_000).collect();
    let now = library.now(Language::Danish, Moment::parse("2026-03-10T10:00").expect("a moment"));
    bencher.counter(ItemsCount::new(text.chars().count())).bench_local(|| lexicon.read(&text, now));
}

/// An ordinary text of 4,000 characters, for the hostile ones to be compared with.
#[divan::bench]
fn read_long(bencher: Bencher) {
    let library = library();
    let lexicon = &library.words(Language::Danish).lexicon;
    let text: String = utterances("da").join(" ").chars().cycle().take(4_000).collect();
    let now = library.now(Language::Danish, Moment::parse("2026-03-10T10:00").expect("a moment"));
    bencher.counter(ItemsCount::new(text.chars().count())).bench_local(|| lexicon.read(&text, now));
}

/// All four lexicons from their files, examples not run.
#[divan::bench]
fn load_lexicons(bencher: Bencher) {
    bencher.with_inputs(library).bench_local_refs(|library| {
        ["da", "nb", "sv", "pl"].map(|tag| library.words(tag.parse().expect("a language")).lexicon.rules())
    });
}

/// The same, with every example and counter-example run.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn prove_lexicons(bencher: Bencher) {
    let library = library();
    bencher.bench_local(|| {
        ["da", "nb", "sv", "pl"].map(|tag| library.proved_words(tag.parse().expect("a language"), None).files.len())
    });
}
