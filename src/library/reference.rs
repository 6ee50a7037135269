//! The authors' reference page, made from the types that read the files.
//!
//! What the page says about a field is the doc comment of that field, so it cannot be out of date.

use crate::{house, scenario, shift};
use schemars::schema_for;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The page as Markdown.
pub fn reference() -> String {
    let mut page = String::from(
        "# Reference for authors\n\nMade from the types by `holdord reference`; a test keeps it true. \
         `docs/writing.md` teaches how to write a scenario; this page is for looking things up.\n\n\
         Files are RON: a group is `(field: value, …)`, a list `[…, …]`, a text stands between straight quotation marks, \
         a word from a closed list stands alone. Fields marked *optional* may be left out.\n",
    );
    for (title, schema) in [
        ("A scenario file", schema_for!(scenario::raw::Scenario).to_value()),
        ("A house file", schema_for!(house::raw::House).to_value()),
        ("A shift file", schema_for!(shift::raw::Shift).to_value()),
    ] {
        let _ = write!(page, "\n## {title}\n");
        describe(&mut page, &schema);
        let definitions: BTreeMap<&String, &Value> =
            schema.get("$defs").and_then(Value::as_object).into_iter().flatten().collect();
        for (name, definition) in definitions {
            let _ = write!(page, "\n### {name}\n");
            describe(&mut page, definition);
        }
    }
    page
}

fn describe(page: &mut String, schema: &Value) {
    if let Some(text) = schema.get("description").and_then(Value::as_str) {
        let _ = write!(page, "\n{text}\n");
    }
    if let Some(fields) = schema.get("properties").and_then(Value::as_object) {
        let required = schema.get("required").and_then(Value::as_array);
        let needed = |name: &str| required.is_some_and(|list| list.iter().any(|field| field == name));
        let _ = write!(page, "\n| Field | Kind | Meaning |\n|---|---|---|\n");
        for (name, field) in fields {
            let mark = if needed(name) { "" } else { " *optional*" };
            let _ = writeln!(page, "| `{name}`{mark} | {} | {} |", kind(field), text_of(field));
        }
    }
    if let Some(choices) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array) {
        let _ = write!(page, "\n| Word | Meaning |\n|---|---|\n");
        for choice in choices {
            choose(page, choice);
        }
        let bare: Vec<String> = choices
            .iter()
            .filter(|choice| text_of(choice).is_empty())
            .flat_map(words_of)
            .map(|word| format!("`{word}`"))
            .collect();
        if !bare.is_empty() {
            let _ = writeln!(page, "| {} | as they say |", bare.join(", "));
        }
    }
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        let words: Vec<String> = words.iter().filter_map(Value::as_str).map(|word| format!("`{word}`")).collect();
        let _ = write!(page, "\nOne of {}.\n", words.join(", "));
    }
}

/// One entry of a closed list: a bare word, a word with a value, or a word with fields.
fn choose(page: &mut String, choice: &Value) {
    let text = text_of(choice);
    if !text.is_empty() {
        for word in words_of(choice) {
            let _ = writeln!(page, "| `{word}` | {text} |");
        }
    }
    for (word, value) in choice.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let inside = match value.get("properties").and_then(Value::as_object) {
            Some(fields) => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, field)| format!("{name}: {}", kind(field))).collect();
                fields.join(", ")
            }
            None => kind(value),
        };
        let _ = writeln!(page, "| `{word}({inside})` | {} |", text_of(choice));
    }
}

/// The bare words of an entry.
fn words_of(choice: &Value) -> Vec<&str> {
    let single = choice.get("const").and_then(Value::as_str);
    let several = choice.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    single.into_iter().chain(several).collect()
}

fn text_of(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    text.replace('\n', " ").replace('|', "\\|")
}

/// The kind of a value in an author's words.
fn kind(schema: &Value) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(parts) = schema.get("anyOf").or_else(|| schema.get("allOf")).and_then(Value::as_array) {
        return parts.iter().find(|part| part.get("type") != Some(&Value::from("null"))).map(kind).unwrap_or_default();
    }
    let named = match schema.get("type") {
        Some(Value::Array(names)) => names.iter().find(|name| *name != "null").and_then(Value::as_str),
        Some(name) => name.as_str(),
        None => None,
    };
    match named {
        Some("array") => match schema.get("items") {
            Some(items) => format!("list of {}", kind(items)),
            None => "list".to_owned(),
        },
        Some("integer") => "whole number".to_owned(),
        Some("boolean") => "true or false".to_owned(),
        Some("string") => "text".to_owned(),
        _ => "text or list of texts".to_owned(),
    }
}
