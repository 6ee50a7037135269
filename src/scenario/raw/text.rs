//! Texts as an author writes them.

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// One text: a Fluent pattern, so it may hold `{ $due }`, `{ $name }`, `{ $address }` and
/// selectors over `$trainee` and `$customer` (`feminine` or `masculine`).
///
/// A type of its own, because serde borrows a `Cow` only where it sees the name.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(transparent)]
pub struct Text<'s>(#[serde(borrow)] pub Cow<'s, str>);

/// One or several wordings of the same breath: `"…"` or `["…", "…"]`.
#[derive(Debug)]
pub struct Wordings<'s>(pub Vec<Text<'s>>);

impl<'de: 's, 's> Deserialize<'de> for Wordings<'s> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> Visitor<'de> for OneOrMany {
            type Value = Vec<Text<'de>>;
            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("a text or a list of texts")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(vec![Text(Cow::Borrowed(text))])
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(vec![Text(Cow::Owned(text.to_owned()))])
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = seq.next_element()? {
                    texts.push(text);
                }
                Ok(texts)
            }
        }
        deserializer.deserialize_any(OneOrMany).map(Wordings)
    }
}

impl JsonSchema for Wordings<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Wordings".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "description": "One text, or a list of wordings of which the seed draws one." })
    }
}
