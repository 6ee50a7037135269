//! Scenarios in other languages, from the file to the call that is kept: offered where they are whole, and never
//! mixed.

use crate::check::translations::POLISH;
use crate::check::{HOUSE, MINIMAL, edited};
use crate::program::{folder, run, write};
use holdord::conversation::{Move, Options};
use holdord::library::Library;
use holdord::locale::Language;
use holdord::play::{PlayError, Practice, catalog, replay};
use holdord::scenario::Gender;
use holdord::store::Store;
use std::path::Path;
use std::sync::{Arc, Mutex};

const TRANSLATION: &str = "locales/pl/scenarios/minimal.ftl";

/// The smallest scenario on a shelf of its own, with a translation.
fn shelf(folder: &Path, translation: &str) -> Library {
    write(folder, "houses/minimal.ron", HOUSE);
    write(folder, "minimal.ron", MINIMAL);
    write(folder, TRANSLATION, translation);
    Library::open(&[folder.to_owned()]).expect("the shelf opens")
}

fn offered(library: &Library) -> Vec<(String, String)> {
    let cards = catalog(library, &library.texts(Language::English), "Maja", &[], Language::Polish);
    cards.into_iter().filter(|card| card.id.starts_with("minimal")).map(|card| (card.id, card.title)).collect()
}

#[test]
fn a_scenario_is_offered_in_its_own_language_and_in_each_whole_translation() {
    let folder = folder();
    let own = ("minimal".to_owned(), "Kort".to_owned());
    let polish = ("minimal@pl".to_owned(), "Krótko".to_owned());
    assert_eq!(offered(&shelf(folder.path(), POLISH)), [polish, own.clone()]);
    let part = edited(POLISH, &[("lead--hm = Hm.\n", "")]);
    assert_eq!(offered(&shelf(folder.path(), &part)), [own], "with one text missing");
}

#[test]
fn a_call_in_another_language_keeps_its_setting_and_speaks_that_language_alone() {
    let folder = folder();
    let library = shelf(folder.path(), POLISH);
    let [danish, polish] = ["minimal", "minimal@pl"].map(|name| library.case(name, Gender::Feminine).expect("a call"));
    assert_eq!((&danish.house.id, danish.scenario.starts), (&polish.house.id, polish.scenario.starts));
    let text = |case: &holdord::conversation::Case, name: &str| {
        let index = case.scenario.names.iter().position(|known| &**known == name).expect("a text");
        case.script(0).text(holdord::scenario::TextId(u32::try_from(index).expect("small"))).to_owned()
    };
    assert_eq!(text(&danish, "story--safe"), "Den er klar senest i morgen.");
    assert_eq!(text(&polish, "story--safe"), "Będzie gotowe najpóźniej jutro.");
    assert_eq!(text(&polish, "story--bye"), "Do widzenia, pani Evo.");
    assert!(
        library.case("minimal@sv", Gender::Feminine).is_none()
            && library.case("minimal@da", Gender::Feminine).is_some()
    );
}

#[test]
fn a_kept_attempt_pins_the_language_and_the_translation() {
    let folder = folder();
    let library = shelf(folder.path(), POLISH);
    let names = |inputs: &[(&str, String)]| inputs.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>();
    assert!(!names(&library.inputs("minimal")).contains(&"translation".to_owned()));
    assert!(names(&library.inputs("minimal@pl")).contains(&"translation".to_owned()));
    let (store, _) = Store::open(&folder.path().join("data")).expect("the store opens");
    let store = Arc::new(Mutex::new(store));
    let person = store.lock().expect("the store").person("Maja", Gender::Feminine).expect("a person");
    let keep = Some((Arc::clone(&store), &person, "2026-01-02T03:04:05Z"));
    let options = Options { seed: 7, pressure: true };
    let mut practice = Practice::begin(&library, "minimal@pl", Gender::Feminine, options, keep).expect("a call");
    practice.advance(practice.call().quiet_at());
    let reply = practice.call().offers()[0];
    practice.make(practice.call().now() + 1_000, Move::Reply(reply)).expect("an offered reply");
    let row = store.lock().expect("the store").unfinished().expect("reads").expect("the attempt");
    assert_eq!((row.scenario.as_str(), row.language.as_str()), ("minimal", "pl"));
    let moves = store.lock().expect("the store").moves(row.id).expect("reads");
    let again = replay(&library, &row, &moves).expect("it plays again");
    assert_eq!(format!("{:?}", again.attempt().call().transcript()), format!("{:?}", practice.call().transcript()));
    assert_eq!(again.attempt().call().scenario().language, Language::Polish);

    let before = library.inputs("minimal@pl");
    let other = shelf(folder.path(), &edited(POLISH, &[("title = Krótko", "title = Na krótko")]));
    let changed: Vec<&str> = other
        .inputs("minimal@pl")
        .iter()
        .zip(&before)
        .filter(|(now, then)| now != then)
        .map(|(now, _)| now.0)
        .collect();
    assert_eq!(changed, ["translation"]);
    let broken = shelf(folder.path(), &edited(POLISH, &[("title = Krótko\n", "")]));
    assert!(matches!(replay(&broken, &row, &moves), Err(PlayError::NoScenario(_))), "never in another language");
}

#[test]
fn check_finds_translations_on_the_shelf_and_by_their_names() {
    let folder = folder();
    let home = folder.path();
    shelf(home, POLISH);
    let shelf_of = |args: &[&str]| {
        let own = ["--scenarios", ".", "--language", "en"];
        run(home, args.iter().chain(&own).copied().map(str::to_owned).collect::<Vec<_>>())
    };
    shelf_of(&["check"]).with_status(0);
    assert!(shelf_of(&["check", TRANSLATION]).with_status(0).out.contains("1 file checked: 0 errors"));
    for (path, text, wanted) in [
        (TRANSLATION, edited(POLISH, &[("lead--hm = Hm.\n", "")]), "the text `lead--hm` is not translated"),
        ("locales/sv/scenarios/absent.ftl", "title = Kort\n".to_owned(), "error[translation-of-nothing]"),
        ("locales/da/scenarios/minimal.ftl", POLISH.to_owned(), "error[translation-into-same]"),
        ("locales/en/scenarios/minimal.ftl", POLISH.to_owned(), "error[unknown-language]"),
    ] {
        write(home, path, &text);
        for args in [vec!["check"], vec!["check", path]] {
            let answer = shelf_of(&args).with_status(1);
            assert!(answer.out.contains(wanted) && answer.out.contains("1 error,"), "{path}:\n{}", answer.out);
        }
        std::fs::remove_file(home.join(path)).expect("removed");
        if path == TRANSLATION {
            write(home, path, POLISH);
        }
    }
}

#[test]
fn play_takes_the_language_asked_for_where_there_is_a_translation() {
    let folder = folder();
    let home = folder.path();
    shelf(home, POLISH);
    write(home, "short.plan", "reply sorry\n");
    for (args, wanted) in [
        (vec!["play", "minimal"], "Undskyld ugen."),
        (vec!["play", "minimal", "--language", "pl"], "Przepraszam za ten tydzień."),
        (vec!["play", "minimal", "--language", "sv"], "Undskyld ugen."),
        (vec!["play", "minimal@pl", "--language", "sv"], "Przepraszam za ten tydzień."),
    ] {
        let more = ["--plan", "short.plan", "--scenarios", "."];
        let answer = run(home, args.iter().chain(&more)).with_status(0);
        assert!(answer.out.contains(wanted), "{args:?}:\n{}", answer.out);
    }
    run(home, ["play", "minimal@sv", "--plan", "short.plan", "--scenarios", "."]).with_status(2);
    let page = run(home, ["translate", "minimal", "--language", "sv", "--scenarios", "."]).with_status(0).out;
    assert!(page.contains("\n# Undskyld ugen.\nstory--sorry =\n"), "{page}");
    for language in ["da", "en"] {
        let refused = run(home, ["translate", "minimal", "--language", language, "--scenarios", "."]).with_status(2);
        assert!(refused.err.contains("--language"), "{}", refused.err);
    }
}
