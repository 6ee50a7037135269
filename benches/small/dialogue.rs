//! A small dialogue that two other engines play too: 8 choice points with 3 options, one
//! condition each, 26 lines a play. The same eight lines as in `benches/peers/data`.

use holdord::conversation::{Case, Conversation, Happening, Move, Options};
use holdord::house;
use holdord::library::Library;
use holdord::scenario::{self, Gender};
use std::sync::Arc;

/// The dialogue, ready to be played.
pub(crate) fn case(library: &Library) -> Arc<Case> {
    let house = || house::read(include_str!("house.ron")).0.expect("the house of the small dialogue");
    let known = house();
    let find = |_: &str| Some(&known);
    let (scenario, problems) = scenario::read(&small(), &find, &library.holidays);
    let scenario = scenario.unwrap_or_else(|| panic!("{problems:?}"));
    let texts = library.texts(scenario.language);
    let (tuning, holidays) = (&library.tuning, Arc::clone(&library.holidays));
    Arc::new(Case::new(Arc::new(scenario), Arc::new(house()), tuning, holidays, texts, Gender::Feminine))
}

/// Plays it once, choosing by `pick` (0 to 2), and hands out every line's text; how many lines and letters they were.
pub(crate) fn play(case: &Arc<Case>, mut pick: impl FnMut() -> usize) -> (usize, usize) {
    let mut call = Conversation::new(Arc::clone(case), Options { seed: 1, pressure: false });
    loop {
        let quiet = call.quiet_at();
        call.advance(quiet);
        if call.is_over() {
            break;
        }
        let reply = case.scenario.beats[call.beat()].replies.start + pick();
        let now = call.now();
        call.apply(now, Move::Reply(reply)).expect("every reply is offered");
    }
    let script = call.script();
    let mut delivered = (0, 0);
    for turn in &call.transcript().turns {
        let text = match turn.what {
            Happening::Said { line, wording, .. } => script.text(case.scenario.lines[line].wordings[wording]),
            Happening::Replied { reply, .. } => script.text(case.scenario.replies[reply].text),
            _ => continue,
        };
        delivered = (delivered.0 + 1, delivered.1 + std::hint::black_box(text).len());
    }
    delivered
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
        let (to, ends) =
            if index < 7 { (format!("to: \"n{}\",", index + 1), "") } else { (String::new(), "ends: true,") };
        let answer = |id: usize, act: &str| {
            format!(
                "(id: \"a{id}\", any: [{act}], says: [(id: \"s{id}\", text: \"Svar {index}-{id}.\")], {to} {ends}),"
            )
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
