//! Speeds of the core: a whole attempt by a bot, the small dialogue that two other engines play
//! too, and loading a thousand scenario files.
//!
//! Run with `cargo bench --no-default-features`. `docs/performance.md` has the figures and the
//! machine; the peers are measured by `benches/peers`, a crate of its own.

use divan::{Bencher, counter::ItemsCount};
use holdord::conversation::{Case, Conversation, Happening, Move, Options};
use holdord::exploration::play;
use holdord::house;
use holdord::library::Library;
use holdord::scenario::{self, Gender};
use holdord::scoring::score;
use std::sync::Arc;

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
    let house = house::read(include_str!("small/house.ron")).0.expect("the house of the small dialogue");
    let find = |_: &str| Some(&house);
    let (scenario, problems) = scenario::read(&small(), &find);
    let scenario = scenario.unwrap_or_else(|| panic!("{problems:?}"));
    let language = scenario.language;
    let house = house::read(include_str!("small/house.ron")).0.expect("the house of the small dialogue");
    let case = Arc::new(Case::new(
        Arc::new(scenario),
        Arc::new(house),
        Arc::clone(&library.tuning),
        Arc::clone(&library.holidays),
        &library.texts(language),
        Gender::Feminine,
    ));
    let mut pick = 0_usize;
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        pick += 1;
        let mut delivered = 0;
        let mut call = Conversation::new(Arc::clone(&case), Options { seed: 1, pressure: false });
        while !call.is_over() {
            let quiet = call.quiet_at();
            call.advance(quiet);
            if call.is_over() {
                break;
            }
            let reply = case.scenario.beats[call.beat()].replies.start + pick % 3;
            let now = call.now();
            call.apply(now, Move::Reply(reply)).expect("every reply is offered");
        }
        let script = call.script();
        for turn in &call.transcript().turns {
            delivered += match turn.what {
                Happening::Said { line, wording, .. } => script.text(case.scenario.lines[line].wordings[wording]).len(),
                Happening::Replied { reply, .. } => script.text(case.scenario.replies[reply].text).len(),
                _ => 0,
            };
        }
        delivered
    });
}

/// Loading and checking the structure of a thousand files of the shipped size.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn load_a_thousand() -> usize {
    let library = library();
    let find = |id: &str| library.houses.iter().find(|house| house.id == id).and_then(|house| house.content.as_deref());
    (0..250)
        .flat_map(|_| &library.scenarios)
        .filter(|shelved| scenario::read(&shelved.source.text, &find).0.is_some())
        .count()
}

/// The small dialogue as a scenario, made from the same eight lines as the peers' files.
fn small() -> String {
    const LINES: [&str; 8] = [
        "Hvor er min pakke?!",
        "Det er tredje gang jeg ringer.",
        "Jeg vil have mine penge tilbage.",
        "Er du overhovedet der?",
        "I lovede levering i går.",
        "Hvad vil du gøre ved det?",
        "Det siger I altid.",
        "Så få det ordnet.",
    ];
    let beat = |index: usize| {
        let (to, ends) = if index < 7 { (format!("to: \"n{}\",", index + 1), "") } else { (String::new(), "ends: true,") };
        let answer = |id: usize, act: &str| {
            format!("(id: \"a{id}\", any: [{act}], says: [(id: \"s{id}\", text: \"Svar {index}-{id}.\")], {to} {ends}),")
        };
        format!(
            "(id: \"n{index}\", says: [(id: \"line\", text: \"{}\"), (id: \"hot\", text: \"Nu er jeg rigtig vred!\", when: (anger: (80, 100)))],
              replies: [
                (id: \"kind\", text: \"Beklager, det forstår jeg godt.\", acts: [Empathy(Ignored)]),
                (id: \"ask\", text: \"Kan jeg få dit ordrenummer?\", acts: [AskFact(\"number\")]),
                (id: \"cold\", text: \"Det er ikke mit problem.\", acts: [DenyResponsibility]),
              ],
              hears: [{}{}{}],
              unclear: (says: [(id: \"u\", text: \"Hvad?\")], times: 1, to: \"n0\")),",
            LINES[index],
            answer(0, "Empathy"),
            answer(1, "AskFact"),
            answer(2, "DenyResponsibility"),
        )
    };
    let beats: String = (0..8).map(beat).collect();
    let line = |id: &str| format!("(id: \"{id}\", text: \"Hallo?\")");
    format!(
        "Scenario(format: 1, id: \"small\", language: \"da\", country: \"DK\", house: \"small\", title: \"Pakken\",
          about: (kind: ResponseTime, truth: Justified, difficulty: 1), starts: \"2026-03-10T10:00\", briefing: \"En pakke.\",
          customer: (persons: [(name: \"Eva\", address: \"Eva\", gender: Feminine, portrait: \"eva-lund\")], origin: Ignored, feeling: Ignored,
            anger: (50, 50), trust: (50, 50), boils_at: 60, floor: 0, expressiveness: 50),
          harms: [], facts: [(id: \"number\", label: \"Nummer\", text: \"4711\")], steps: [],
          beats: [{beats}],
          common: (silence: [{}], gives_up: {}, interrupted: [{}], held: [{}], asked_twice: [{}]),
          endings: [(id: \"end\", title: \"Slut\", text: \"Farvel.\", tone: Mixed)])",
        line("s1"),
        line("s2"),
        line("s3"),
        line("s4"),
        line("s5"),
    )
}
