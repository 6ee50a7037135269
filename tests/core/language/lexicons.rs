//! Lexicon files: what is wrong with them is said with file, line and entry, and the rest is used.

use super::library;
use super::score::{SPOKEN, read};
use holdord::diagnostic::Source;
use holdord::language::DialogueAct;
use holdord::library::Library;
use holdord::locale::Language;
use std::fs;

#[test]
fn every_shipped_lexicon_is_clean_and_proves_its_own_examples() {
    let library = library();
    for language in SPOKEN {
        let words = library.proved_words(language, None);
        assert!(!words.files.is_empty(), "{language} has no lexicon");
        for (source, problems) in &words.files {
            let lines: Vec<String> = problems
                .iter()
                .map(|problem| {
                    format!("{}:{} {} {:?}", source.path, problem.place(&source.text).0, problem.code, problem.args)
                })
                .collect();
            assert!(lines.is_empty(), "{}", lines.join("\n"));
        }
    }
}

#[test]
fn each_mistake_is_named_at_its_line_and_the_rest_of_the_file_is_used() {
    let library = library();
    let rows = [
        (r#"rules: [(id: "x", act: Apology, any: ["(a b"], yes: ["zuzu zozo"])]"#, "pattern-bracket"),
        (r#"rules: [(id: "x", act: Apology, any: ["zuzu | "], yes: [])]"#, "pattern-empty"),
        (r#"rules: [(id: "x", act: Apology, any: ["zuzu ~12 zozo"])]"#, "pattern-gap"),
        (r#"rules: [(id: "x", act: Apology, any: ["zu§zu"])]"#, "pattern-word"),
        (r#"rules: [(id: "x", act: Apology, any: ["zuzu? zozo?"])]"#, "pattern-loose"),
        (r#"rules: [(id: "x", act: Apology, any: ["~8 ~8 ~8 ~8 ~8 ~8 ~8 ~8 zuzu"])]"#, "pattern-long"),
        (r#"rules: [(id: "x", act: Apology, any: ["$nothing zuzu"], yes: ["zuzu"])]"#, "unknown-class"),
        (r#"rules: [(id: "x", act: Apology, any: ["zuzu"])]"#, "no-example"),
        (r#"rules: [(id: "x", act: Apology, any: ["zuzu"], yes: ["zozo"])]"#, "example-not-found"),
        (
            r#"rules: [(id: "x", act: Apology, any: ["zuzu"], yes: ["zuzu"], no: ["zuzu zozo"])]"#,
            "counterexample-found",
        ),
        (r#"times: [(id: "x", is: [Day(1)], any: ["zuzu"], yes: [("zuzu", "2026-03-12")])]"#, "time-differs"),
        (r#"classes: [(id: "x", forms: ["zuzu"]), (id: "x", forms: ["zozo"])]"#, "duplicate-id"),
        (r#"rules: [(id: "x", act: Apologi, any: ["zuzu"])]"#, "unknown-word"),
        ("rulez: []", "unknown-field"),
    ];
    for (list, code) in rows {
        let text = format!("Lexicon(\n  {list},\n)\n");
        let words = library.proved_words(Language::Danish, Some(Source { path: "own.ron".to_owned(), text }));
        let (source, problems) = words.files.iter().find(|(source, _)| source.path == "own.ron").expect("the file");
        let found: Vec<(&str, usize)> =
            problems.iter().map(|problem| (problem.code, problem.place(&source.text).0)).collect();
        assert!(found.contains(&(code, 2)), "{list}: {found:?}");
        let others = words.files.iter().filter(|(source, _)| source.path != "own.ron");
        assert!(others.into_iter().all(|(_, problems)| problems.is_empty()), "{list} broke another file");
        let still = words.lexicon.read("Vi beklager fejlen.", library.now(Language::Danish, super::score::tuesday()));
        assert!(still.iter().any(|evidence| evidence.act == DialogueAct::Apology), "{list} broke the lexicon");
    }
}

#[test]
fn a_team_leads_own_file_adds_to_the_shipped_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("lexicons/da");
    fs::create_dir_all(&own).expect("made");
    let rule = r#"Lexicon(rules: [(id: "own", act: Offer, any: ["blomsterbuket*"], yes: ["en blomsterbuket"])])"#;
    fs::write(own.join("zz-own.ron"), rule).expect("written");
    let with = Library::open(&[folder.path().to_owned()]).expect("read");
    let text = "Vi beklager fejlen. Du får en blomsterbuket af os.";
    let acts = |library: &Library| -> Vec<DialogueAct> {
        read(library, Language::Danish, text).iter().map(|evidence| evidence.act).collect()
    };
    assert!(acts(&with).contains(&DialogueAct::Offer) && acts(&with).contains(&DialogueAct::Apology));
    assert!(!acts(&library()).contains(&DialogueAct::Offer));
}
