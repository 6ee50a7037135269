//! A text that an author wrote inline: a Fluent pattern without a message around it.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::{ast, parser, serializer};
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
    uses: Uses,
}

/// What a pattern refers to.
#[derive(Clone, Default, Debug)]
struct Uses {
    /// Variables, sorted, each once.
    variables: Vec<String>,
    /// The variable of each selector (empty where it is something else) with the keys of its variants.
    selectors: Vec<(String, Vec<String>)>,
    /// Other messages, terms and functions.
    references: Vec<String>,
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
            return Ok(Self { source: text.trim().to_owned(), is_plain: true, uses: Uses::default() });
        }
        let source = wrap(text);
        let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
            PatternProblem::Invalid(errors.first().map(ToString::to_string).unwrap_or_default())
        })?;
        let [ast::Entry::Message(ast::Message { value: Some(value), .. })] = resource.body.as_slice() else {
            return Err(PatternProblem::Invalid(String::new()));
        };
        if is_silent(value) {
            return Err(PatternProblem::Empty);
        }
        let uses = Uses::of(value);
        Ok(Self { source, is_plain: false, uses })
    }

    /// Takes over the value of a message in a file that was read.
    pub(super) fn of(value: &ast::Pattern<&str>) -> Result<Self, PatternProblem> {
        let message = ast::Message {
            id: ast::Identifier { name: "t" },
            value: Some(value.clone()),
            attributes: Vec::new(),
            comment: None,
        };
        let source = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
        let length = source.chars().count();
        if length > LONGEST {
            return Err(PatternProblem::TooLong(length));
        }
        match value.elements.as_slice() {
            _ if is_silent(value) => Err(PatternProblem::Empty),
            [ast::PatternElement::TextElement { value }] if is_plain(value) => {
                Ok(Self { source: value.trim().to_owned(), is_plain: true, uses: Uses::default() })
            }
            _ => Ok(Self { source, is_plain: false, uses: Uses::of(value) }),
        }
    }

    /// The text as a value in a Fluent file, as an author would write it.
    pub fn source(&self) -> &str {
        if self.is_plain { &self.source } else { self.source.strip_prefix("t =").unwrap_or_default().trim() }
    }

    /// Whether it means itself: no variable, no selector, no reference, one line.
    pub fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// The names of the variables it uses, without `$`, sorted.
    pub fn variables(&self) -> &[String] {
        &self.uses.variables
    }

    /// The variable of each selector, empty where it is none, with the keys of its variants.
    pub fn selectors(&self) -> &[(String, Vec<String>)] {
        &self.uses.selectors
    }

    /// The other messages, terms and functions it refers to.
    pub fn references(&self) -> &[String] {
        &self.uses.references
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

/// Whether a text says nothing at all: blanks, as they are or as literals.
fn is_silent(value: &ast::Pattern<&str>) -> bool {
    value.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { value }
        | ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        ast::PatternElement::Placeable { .. } => false,
    })
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

impl Default for Pattern {
    /// What stands in for a text that cannot be read.
    fn default() -> Self {
        Self { source: "…".to_owned(), is_plain: true, uses: Uses::default() }
    }
}

impl Uses {
    fn of(pattern: &ast::Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses.variables.sort();
        uses.variables.dedup();
        uses
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                let variable = match selector {
                    ast::InlineExpression::VariableReference { id } => id.name.to_owned(),
                    _ => String::new(),
                };
                let keys = variants.iter().map(|variant| match &variant.key {
                    ast::VariantKey::Identifier { name } => (*name).to_owned(),
                    ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                self.selectors.push((variable, keys.collect()));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => self.variables.push(id.name.to_owned()),
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::FunctionReference { id, .. }
            | ast::InlineExpression::MessageReference { id, .. }
            | ast::InlineExpression::TermReference { id, .. } => self.references.push(id.name.to_owned()),
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// The name of a term with the hyphen that stands before it in the file.
fn with_hyphen<'f>(file: &'f str, name: &'f str) -> &'f str {
    let start = (name.as_ptr() as usize).wrapping_sub(file.as_ptr() as usize);
    start.checked_sub(1).and_then(|hyphen| file.get(hyphen..start + name.len())).unwrap_or(name)
}

/// The texts of one Fluent file, in their order, and what cannot be read in it.
pub(super) fn file(file: &str) -> (Vec<super::Written<'_>>, Vec<super::Unreadable>) {
    let prose: String = file.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect();
    if depth(&prose) > DEEPEST {
        let why = "curly brackets are nested too deeply".to_owned();
        return (Vec::new(), vec![super::Unreadable { entry: 0..0, at: 0..0, why }]);
    }
    let (resource, errors) = parser::parse(file).map_or_else(|both| both, |resource| (resource, Vec::new()));
    let mut texts = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (with_hyphen(file, term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        texts.push(super::Written { id, attribute: None, pattern: value.map(Pattern::of) });
        texts.extend(attributes.iter().map(|attribute| super::Written {
            id,
            attribute: Some(attribute.id.name),
            pattern: Some(Pattern::of(&attribute.value)),
        }));
    }
    let unreadable = errors.into_iter().map(|error| super::Unreadable {
        entry: error.slice.unwrap_or_else(|| error.pos.clone()),
        at: error.pos,
        why: error.kind.to_string(),
    });
    (texts, unreadable.collect())
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
            ids.insert(id, Uses::of(value).variables);
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
