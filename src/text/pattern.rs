//! A text that an author wrote inline: a Fluent pattern without a message around it.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// The longest text of one line, reply or part, in characters.
pub(super) const LONGEST: usize = 4_000;

/// The deepest nesting of curly brackets; Fluent's reader calls itself once for each.
const DEEPEST: usize = 50;

/// One inline text that is a valid Fluent pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    source: String,
    /// Nothing in it needs Fluent: most lines of a scenario are like that.
    is_plain: bool,
    variables: Vec<String>,
}

/// Why a text is no pattern.
#[derive(Debug, PartialEq, Eq)]
pub enum PatternProblem {
    /// Nothing but blanks.
    Empty,
    /// More than 4,000 characters.
    TooLong(usize),
    /// Fluent cannot read it; with Fluent's own words.
    Invalid(String),
}

impl Pattern {
    /// Reads an inline text.
    pub fn parse(text: &str) -> Result<Self, PatternProblem> {
        if text.trim().is_empty() {
            return Err(PatternProblem::Empty);
        }
        let length = text.chars().count();
        if length > LONGEST {
            return Err(PatternProblem::TooLong(length));
        }
        if depth(text) > DEEPEST {
            return Err(PatternProblem::Invalid("curly brackets are nested too deeply".to_owned()));
        }
        if is_plain(text) {
            return Ok(Self { source: text.trim().to_owned(), is_plain: true, variables: Vec::new() });
        }
        let source = wrap(text);
        let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
            PatternProblem::Invalid(errors.first().map(ToString::to_string).unwrap_or_default())
        })?;
        let [ast::Entry::Message(ast::Message { value: Some(value), .. })] = resource.body.as_slice() else {
            return Err(PatternProblem::Invalid(String::new()));
        };
        let mut variables = Vec::new();
        variables_of(value, &mut variables);
        variables.sort();
        variables.dedup();
        Ok(Self { source, is_plain: false, variables })
    }

    /// The names of the variables it uses, without `$`, sorted.
    pub fn variables(&self) -> &[String] {
        &self.variables
    }

    /// The text with its variables filled in.
    pub fn resolve(&self, args: &[(&str, &str)]) -> String {
        if self.is_plain {
            return self.source.clone();
        }
        let resource = match FluentResource::try_new(self.source.clone()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, *value);
        }
        bundle
            .get_message("t")
            .and_then(|message| message.value())
            .map(|value| bundle.format_pattern(value, Some(&values), &mut Vec::new()).into_owned())
            .unwrap_or_default()
    }
}

/// Whether a text means itself: one line without a curly bracket.
fn is_plain(text: &str) -> bool {
    !text.trim().contains(['{', '}', '\n', '\r'])
}

/// How deep curly brackets are nested; one in a text literal counts as well.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The text as a message: indented, so that its lines stay one pattern.
fn wrap(text: &str) -> String {
    let mut source = String::with_capacity(text.len() + 16);
    source.push_str("t =");
    for line in text.trim().lines() {
        source.push_str("\n    ");
        let line = line.trim();
        let selector = line.starts_with('[') && line.contains(']') || line.starts_with("*[") || line.starts_with('}');
        match line.chars().next() {
            Some(special @ ('[' | '*' | '.')) if !selector => {
                source.extend([
                    "{\"",
                    special.encode_utf8(&mut [0; 4]),
                    "\"}",
                    line.strip_prefix(special).unwrap_or_default(),
                ]);
            }
            _ => source.push_str(line),
        }
    }
    source.push('\n');
    source
}

fn variables_of(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            variables_in(expression, found);
        }
    }
}

fn variables_in(expression: &ast::Expression<&str>, found: &mut Vec<String>) {
    match expression {
        ast::Expression::Inline(inline) => variables_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            variables_inline(selector, found);
            for variant in variants {
                variables_of(&variant.value, found);
            }
        }
    }
}

fn variables_inline(inline: &ast::InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => found.push(id.name.to_owned()),
        ast::InlineExpression::Placeable { expression } => variables_in(expression, found),
        _ => {}
    }
}

/// See [`super::ids_of`].
pub(super) fn ids_of(file: &str) -> BTreeMap<String, Vec<String>> {
    let resource = match parser::parse(file) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut ids = BTreeMap::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let parts = message.value.iter().map(|value| (message.id.name.to_owned(), value)).chain(
            message
                .attributes
                .iter()
                .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value)),
        );
        for (id, value) in parts {
            let mut variables = Vec::new();
            variables_of(value, &mut variables);
            variables.sort();
            variables.dedup();
            ids.insert(id, variables);
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::{Pattern, PatternProblem};

    #[test]
    fn a_pattern_takes_plain_words_variables_and_selectors_over_several_lines() {
        let polish = "Rozumiem, że jest { $customer ->\n    [feminine] pani zdenerwowana\n   *[masculine] pan zdenerwowany\n}, i wcale się nie dziwię.";
        for (text, args, words) in [
            ("Du får den { $due }.", vec![("due", "senest i dag kl. 16.00")], "Du får den senest i dag kl. 16.00."),
            (polish, vec![("customer", "feminine")], "Rozumiem, że jest pani zdenerwowana, i wcale się nie dziwię."),
            (polish, vec![("customer", "masculine")], "Rozumiem, że jest pan zdenerwowany, i wcale się nie dziwię."),
            ("... ja.", vec![], "... ja."),
            ("*suk*", vec![], "*suk*"),
            ("Første linje.\nAnden linje.", vec![], "Første linje.\nAnden linje."),
        ] {
            let pattern = Pattern::parse(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
            assert_eq!(pattern.resolve(&args), words);
        }
    }

    #[test]
    fn what_is_no_pattern_says_why() {
        assert_eq!(Pattern::parse("  ").err(), Some(PatternProblem::Empty));
        assert_eq!(Pattern::parse(&"a".repeat(4_001)).err(), Some(PatternProblem::TooLong(4_001)));
        for text in ["Du får den { $due.", "{ $customer ->\n [feminine] pani\n}", "a } b"] {
            assert!(matches!(Pattern::parse(text), Err(PatternProblem::Invalid(_))), "{text}");
        }
    }
}
