//! Draws a problem the way the Rust compiler does: message, place, marked text, help.

use super::{Diagnostic, Severity, Source};
use crate::text::Texts;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// The problem as text, in the language of `texts`; with colors for a terminal, or plain.
pub fn draw(problem: &Diagnostic, source: &Source, texts: &Texts, colors: bool) -> String {
    let args: Vec<(&str, &str)> = problem.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let key = format!("check-{}", problem.code);
    let title = texts.say(&key, &args);
    let label = texts.attribute(&key, "label", &args).unwrap_or_default();
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let end = source.text.len();
    let clamp = |span: &std::ops::Range<usize>| span.start.min(end)..span.end.clamp(span.start.min(end), end);
    let mut snippet = Snippet::source(source.text.as_str())
        .path(source.path.as_str())
        .annotation(AnnotationKind::Primary.span(clamp(&problem.span)).label(label));
    if let Some(other) = &problem.other {
        let note = texts.attribute(&key, "other", &args).unwrap_or_default();
        snippet = snippet.annotation(AnnotationKind::Context.span(clamp(other)).label(note));
    }
    let help = match &problem.suggestion {
        Some(name) => Some(texts.say("check-near-name", &[("name", name)])),
        None => texts.attribute(&key, "help", &args),
    };
    let mut group = level.primary_title(title).id(problem.code).element(snippet);
    if let Some(help) = help {
        group = group.element(Level::HELP.message(help));
    }
    let renderer = if colors { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}
