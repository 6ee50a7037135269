//! A letter as the page it would be: as lines, as text of a fixed width, and as a document to print.
//!
//! Everything is a value: the same draft gives the same bytes. The document is whole in itself,
//! runs nothing and asks for nothing; every word of it is escaped.

use crate::house::Layout;
use std::fmt::Write;

/// The width of a letter as text, in characters.
const WIDTH: usize = 72;
/// Where what stands to the right of the middle begins, in characters.
const MIDDLE: usize = 36;
/// How the document looks on screen and on paper.
const STYLE: &str = include_str!("../../../assets/letter.css");

/// A letter on its page. All its words are in the scenario's language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LetterPage {
    /// The tag of its language, "da".
    pub language: String,
    /// Where date and closing stand.
    pub layout: Layout,
    /// The lines of the sender's address.
    pub sender: Vec<String>,
    /// Place and date.
    pub date: String,
    /// The lines of the customer's address.
    pub recipient: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// How the customer is addressed.
    pub salutation: String,
    /// The paragraphs, each with its lines: one, but for the trainee's own.
    pub paragraphs: Vec<Vec<String>>,
    /// The words before the signature.
    pub closing: String,
    /// Who signs: the trainee, where the name is known, and the company.
    pub signature: Vec<String>,
    /// Who gets a copy, in one line; empty where nobody does.
    pub copies: String,
}

/// One line of a letter on the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LetterLine {
    /// The words; empty between two paragraphs.
    pub text: String,
    /// Whether it stands to the right of the middle.
    pub is_right: bool,
}

/// A part of the page: what it is, where it stands, and its lines.
struct Section<'p> {
    class: &'static str,
    is_right: bool,
    lines: Vec<&'p str>,
}

impl LetterPage {
    /// The letter line by line, with an empty line between two parts; a line may be longer than the page is wide.
    pub fn lines(&self) -> Vec<LetterLine> {
        let mut lines = Vec::new();
        for section in self.sections() {
            if !lines.is_empty() {
                lines.push(LetterLine { text: String::new(), is_right: false });
            }
            let is_right = section.is_right;
            lines.extend(section.lines.iter().map(|text| LetterLine { text: (*text).to_owned(), is_right }));
        }
        lines
    }

    /// The letter as plain text, 72 characters wide; a longer word stands alone in its line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in self.lines() {
            let margin = if line.is_right { MIDDLE } else { 0 };
            for row in wrapped(&line.text, WIDTH - margin) {
                if !row.is_empty() {
                    text.push_str(&" ".repeat(margin));
                    text.push_str(&row);
                }
                text.push('\n');
            }
        }
        text
    }

    /// The letter as a document for the browser, to be printed on A4.
    pub fn html(&self) -> String {
        let (language, subject) = (escaped(&self.language), escaped(&self.subject));
        let mut html = format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{subject}</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
        );
        for section in self.sections() {
            let tag = if section.class == "subject" { "h1" } else { "p" };
            let place = if section.is_right { " right" } else { "" };
            let lines: Vec<String> = section.lines.iter().map(|line| escaped(line)).collect();
            let _ = writeln!(html, "<{tag} class=\"{}{place}\">{}</{tag}>", section.class, lines.join("<br>\n"));
        }
        html.push_str("</main>\n</body>\n</html>\n");
        html
    }

    fn sections(&self) -> Vec<Section<'_>> {
        let right = self.layout == Layout::SemiBlock;
        let mut sections = vec![
            Section::new("sender", strs(&self.sender), false),
            Section::new("date", vec![self.date.as_str()], right),
            Section::new("recipient", strs(&self.recipient), false),
            Section::new("subject", vec![self.subject.as_str()], false),
            Section::new("salutation", vec![self.salutation.as_str()], false),
        ];
        sections.extend(self.paragraphs.iter().map(|lines| Section::new("paragraph", strs(lines), false)));
        let signed = [self.closing.as_str()].into_iter().chain(self.signature.iter().map(String::as_str));
        sections.push(Section::new("closing", signed.collect(), right));
        sections.push(Section::new("copies", vec![self.copies.as_str()], false));
        sections.retain(|section| section.lines.iter().any(|line| !line.is_empty()));
        sections
    }
}

impl<'p> Section<'p> {
    fn new(class: &'static str, lines: Vec<&'p str>, is_right: bool) -> Self {
        Self { class, is_right, lines }
    }
}

fn strs(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}

/// Text as lines of at most so many characters, broken between words.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    let mut filled = 0;
    for word in text.split(' ') {
        let long = word.chars().count();
        if filled > 0 && filled + 1 + long > width {
            rows.push(String::new());
            filled = 0;
        }
        let Some(row) = rows.last_mut() else { break };
        if filled > 0 {
            row.push(' ');
            filled += 1;
        }
        row.push_str(word);
        filled += long;
    }
    rows
}

/// Text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            sign => safe.push(sign),
        }
    }
    safe
}
