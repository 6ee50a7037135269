//! The five languages say the same: the same texts, parts and variables, every plural, clean type.

use crate::shelf::LIBRARY;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use holdord::desk::Remark;
use holdord::library::{asset, asset_names};
use holdord::locale::Language;
use holdord::scoring::{Criterion, Lapse, Skill};
use holdord::text::ids_of;
use std::collections::{BTreeMap, BTreeSet};

/// The shared files, by language and name.
fn files() -> BTreeMap<(Language, String), String> {
    let named = |language: Language| {
        let folder = format!("locales/{}/", language.tag());
        let paths = asset_names(&folder).into_iter().filter(|path| !path.contains("/scenarios/"));
        paths.map(move |path| {
            ((language, path.rsplit('/').next().unwrap_or_default().to_owned()), asset(&path).expect("it is shipped"))
        })
    };
    Language::ALL.into_iter().flat_map(named).collect()
}

fn prove(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_file_can_be_read_and_names_nothing_twice() {
    let mut found = Vec::new();
    for ((language, name), text) in files() {
        match parser::parse(text.as_str()) {
            Err((_, errors)) => found.extend(errors.iter().map(|error| format!("{language}/{name}: {error}"))),
            Ok(resource) => {
                let mut seen = BTreeSet::new();
                for entry in &resource.body {
                    if let Entry::Message(message) = entry
                        && !seen.insert(message.id.name)
                    {
                        found.push(format!("{language}/{name}: `{}` stands there twice", message.id.name));
                    }
                }
            }
        }
    }
    prove(found);
}

#[test]
fn every_language_has_the_same_texts_with_the_same_variables() {
    let files = files();
    let names: BTreeSet<&String> = files.keys().map(|(_, name)| name).collect();
    // A date may name its weekday as an adverbial or as a bare word.
    let bare = ["bare", "day", "month"].map(str::to_owned).to_vec();
    let mut found = Vec::new();
    for name in names {
        let ids = |language| files.get(&(language, name.clone())).map(|text| ids_of(text)).unwrap_or_default();
        let english = ids(Language::English);
        for language in Language::ALL {
            let own = ids(language);
            for (id, variables) in &english {
                let variables = if id == "day-date" && own.get(id).is_some_and(|own| own.contains(&"bare".to_owned())) {
                    &bare
                } else {
                    variables
                };
                match own.get(id) {
                    None => found.push(format!("{language}/{name}: `{id}` is missing")),
                    Some(others) if others != variables => {
                        found.push(format!("{language}/{name}: `{id}` has {others:?}, English has {variables:?}"));
                    }
                    Some(_) => {}
                }
            }
            found.extend(
                own.keys()
                    .filter(|id| !english.contains_key(*id))
                    .map(|id| format!("{language}/{name}: `{id}` is not in English")),
            );
        }
    }
    prove(found);
}

/// Calls `each` with every selector's variable and keys, and with every piece of plain text.
fn walk(pattern: &Pattern<&str>, select: &mut dyn FnMut(&str, Vec<&str>), plain: &mut dyn FnMut(&str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => plain(value),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let keys = variants.iter().map(|variant| match &variant.key {
                    fluent_syntax::ast::VariantKey::Identifier { name } => *name,
                    fluent_syntax::ast::VariantKey::NumberLiteral { value } => *value,
                });
                if let InlineExpression::VariableReference { id } = selector {
                    select(id.name, keys.collect());
                }
                for variant in variants {
                    walk(&variant.value, select, plain);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Every pattern of every file, with the name of its text.
fn patterns(mut each: impl FnMut(Language, &str, &Pattern<&str>)) {
    for ((language, name), text) in files() {
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                each(language, &format!("{language}/{name}: `{}`", message.id.name), pattern);
            }
        }
    }
}

/// The variables that are whole numbers.
const NUMBERS: [&str; 5] = ["n", "files", "errors", "warnings", "sentences"];

#[test]
fn a_number_has_every_plural_of_its_language_and_other_selectors_the_same_words() {
    let mut found = Vec::new();
    let mut words: BTreeMap<String, BTreeMap<Vec<String>, Vec<Language>>> = BTreeMap::new();
    patterns(|language, place, pattern| {
        let plurals: &[&str] =
            if language == Language::Polish { &["one", "few", "many", "other"] } else { &["one", "other"] };
        walk(
            pattern,
            &mut |variable, mut keys| {
                if NUMBERS.contains(&variable) {
                    let exact = |key: &&str| key.parse::<u32>().is_err();
                    let keys: Vec<&str> = keys.into_iter().filter(exact).collect();
                    if keys != plurals {
                        found.push(format!("{place} has {keys:?}, the language {plurals:?}"));
                    }
                } else {
                    keys.sort_unstable();
                    let id = format!("{} {variable}", place.rsplit(": ").next().unwrap_or_default());
                    let keys = keys.into_iter().map(str::to_owned).collect();
                    words.entry(id).or_default().entry(keys).or_default().push(language);
                }
            },
            &mut |_| (),
        );
    });
    found.extend(words.iter().filter(|(_, keys)| keys.len() > 1).map(|(id, keys)| format!("{id}: {keys:?}")));
    prove(found);
}

#[test]
fn no_straight_quotation_marks_and_no_endings_in_brackets() {
    let mut found = Vec::new();
    patterns(|_, place, pattern| {
        walk(pattern, &mut |_, _| (), &mut |text| {
            // What stands between backticks is written as authors write it.
            let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join("x");
            for sign in ["\"", "'", "(-a)", "(a)", "/a ", "(e)", "...", "  "] {
                if prose.trim_end().contains(sign) {
                    found.push(format!("{place}: `{sign}` in “{}”", text.trim()));
                }
            }
        });
    });
    prove(found);
}

/// The texts in quotation marks that directly follow `marker` in the source.
fn named_after(source: &str, marker: &str) -> Vec<String> {
    let rest = source.match_indices(marker).filter_map(|(at, _)| source.get(at + marker.len()..));
    rest.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next().map(str::to_owned)).collect()
}

fn sources() -> String {
    let (mut open, mut text) = (vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")], String::new());
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                text.push_str(&std::fs::read_to_string(path).expect("a source file"));
            }
        }
    }
    text
}

fn is_id(text: &str) -> bool {
    text.contains('-')
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._".contains(&byte))
}

#[test]
fn every_text_that_the_source_names_exists() {
    let source = sources();
    let known: BTreeSet<String> = files()
        .iter()
        .filter(|((language, _), _)| *language == Language::English)
        .flat_map(|(_, text)| ids_of(text).into_keys())
        .collect();
    let mut wanted: Vec<String> =
        [".say(", ".count(", ".heading(", ".ask(", ".ask_for(", ".choose(", "deed(", "said(", "words("]
            .iter()
            .flat_map(|marker| named_after(&source, marker))
            .collect();
    let codes = ["Diagnostic::error(", "Diagnostic::warning(", "self.error(", "at.error("];
    wanted.extend(
        codes
            .iter()
            .flat_map(|marker| named_after(&source, marker))
            .flat_map(|code| [format!("check-{code}"), format!("check-{code}.label"), format!("check-{code}.help")]),
    );
    wanted.extend(Skill::ALL.map(|skill| format!("skill-{}", skill.id().replace('_', "-"))));
    for criterion in Criterion::ALL {
        let id = format!("criterion-{}", criterion.id());
        wanted.extend(["finds", "why", "counts", "not", "example"].map(|part| format!("{id}.{part}")));
        wanted.push(id);
    }
    assert!(wanted.len() > 200, "only {} texts are named in the source", wanted.len());
    let missing: BTreeSet<String> = wanted.into_iter().filter(|id| is_id(id) && !known.contains(id)).collect();
    prove(missing.into_iter().collect());
}

#[test]
fn every_rule_that_is_cited_has_a_sentence_in_every_language_and_no_other_has() {
    let lapses = [
        Lapse::Rude(0),
        Lapse::Untruth(0),
        Lapse::HungUpTooEarly(0),
        Lapse::PoliceWithoutThreat(0),
        Lapse::IgnoredDanger(0),
    ];
    let criteria = Criterion::ALL.iter().flat_map(|criterion| LIBRARY.rubric.rules(*criterion).iter().cloned());
    let conduct = lapses.iter().flat_map(|lapse| lapse.rules().iter().map(|rule| (*rule).to_owned()));
    let letter = Remark::RULES.iter().map(|rule| (*rule).to_owned());
    let cited: BTreeSet<String> = criteria.chain(conduct).chain(letter).map(|rule| format!("rule-{rule}")).collect();
    for language in Language::ALL {
        let text = asset(&format!("locales/{language}/rules.ftl")).expect("it is shipped");
        let written: BTreeSet<String> = ids_of(&text).into_keys().collect();
        assert_eq!(written, cited, "{language}");
        let texts = LIBRARY.texts(language);
        for rule in &cited {
            let sentence = texts.say(rule, &[]);
            assert!(sentence.ends_with(['.', '”', '»', '«']) && sentence.len() > 20, "{language} {rule}: {sentence}");
        }
    }
}

#[test]
fn every_scripted_trainee_has_a_name_in_every_language() {
    for language in Language::ALL {
        for bot in &LIBRARY.bots.bots {
            assert!(LIBRARY.texts(language).contains(&format!("bot-{}", bot.id)), "{language}: {}", bot.id);
        }
    }
}
