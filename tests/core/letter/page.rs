//! The page: text that fits its width, and a document that is whole, escaped and always the same.

use super::{played, small};
use crate::shelf::{LIBRARY, whole_cases};
use holdord::desk::{Attempt, DeskMove, Draft};
use holdord::exploration::play_attempt;
use holdord::house::Layout;
use holdord::locale::Language;
use holdord::play::{DeskView, LetterPage};

const CALL: &str = "listen;reply safe;listen;reply bye;listen";
/// A paragraph that must not become markup.
const OWN: &str = "Hej <script>alert('x')</script> & \"alle\"\nNy linje.\n\nNyt afsnit.";

/// The page of the letter that an attempt has sent, signed.
fn page(attempt: &Attempt) -> LetterPage {
    let spoken = LIBRARY.texts(attempt.call().scenario().language);
    let view = DeskView::new(attempt, &LIBRARY.texts(Language::English), &spoken).expect("a desk");
    let letter = view.signed_by("Bo <b> Berg").letter.expect("a letter");
    letter.lay_out(letter.sent.as_ref().expect("it was sent"))
}

/// The small case with a letter of two sentences and a paragraph of the trainee's own.
fn written(layout: Layout) -> Attempt {
    let mut attempt = played(&small(), CALL);
    let copies = [0, 2].into_iter().collect();
    let draft = Draft { layout, blocks: vec![0, 8], copies, own: OWN.to_owned() };
    attempt.at_desk(&DeskMove::Write(draft)).expect("the desk is open");
    attempt
}

/// What is not closed, or closed without being open.
fn unbalanced(html: &str) -> Vec<String> {
    let (mut open, mut found): (Vec<&str>, Vec<String>) = (Vec::new(), Vec::new());
    for piece in html.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else {
            found.push(format!("`<{piece}` has no end"));
            continue;
        };
        if text.contains('>') && open.last() != Some(&"style") && !tag.starts_with("style") {
            found.push(format!("a loose `>` in `{text}`"));
        }
        let name = tag.split(' ').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(closed) if open.pop() != Some(closed) => found.push(format!("`{closed}` was not open")),
            None if !["!DOCTYPE", "meta", "br"].contains(&name) => open.push(name),
            _ => {}
        }
    }
    found.extend(open.into_iter().map(|name| format!("`{name}` stays open")));
    found
}

#[test]
fn the_text_of_a_letter_is_the_page_in_block_and_in_semi_block() {
    let plain = |layout| page(&written(layout)).text().replace('\u{a0}', " ");
    let block = plain(Layout::Block);
    let wanted = "Prøvehuset
Prøvevej 1

Prøveby, den 10. marts 2026

Eva Lund
Prøvegade 2

Din sag

Kære Eva Lund

Den stod her i en uge.

Den er klar onsdag den 11. marts kl. 17.00.

Hej <script>alert('x')</script> & \"alle\"
Ny linje.

Nyt afsnit.

Med venlig hilsen
Bo <b> Berg
Prøvehuset

Kopi: Jonas, Alle & enhver
";
    assert_eq!(block, wanted);
    let semi = plain(Layout::SemiBlock);
    let right: Vec<&str> = semi.lines().filter(|line| line.starts_with(' ')).collect();
    let margin = " ".repeat(36);
    let moved = ["Prøveby, den 10. marts 2026", "Med venlig hilsen", "Bo <b> Berg", "Prøvehuset"];
    assert_eq!(right, moved.map(|line| format!("{margin}{line}")));
    assert_eq!(semi.replace(&margin, ""), block);
}

#[test]
fn no_line_of_a_shipped_letter_is_wider_than_the_page() {
    for case in whole_cases() {
        let attempt = play_attempt(&case, &LIBRARY.bots, &LIBRARY.bots.bots[0], 1);
        for layout in [Layout::Block, Layout::SemiBlock] {
            let page = LetterPage { layout, ..page(&attempt) };
            for line in page.text().lines() {
                assert!(line.chars().count() <= 72 && line.trim_end() == line, "{}: `{line}`", case.scenario.id);
            }
        }
    }
}

#[test]
fn a_document_is_well_formed_and_nothing_in_it_runs() {
    for case in whole_cases() {
        let attempt = play_attempt(&case, &LIBRARY.bots, &LIBRARY.bots.bots[0], 1);
        let html = page(&attempt).html();
        assert_eq!(unbalanced(&html), Vec::<String>::new(), "{}", case.scenario.id);
        assert!(html.contains(&format!("<html lang=\"{}\">", case.scenario.language)), "{html}");
    }
    for layout in [Layout::Block, Layout::SemiBlock] {
        let html = page(&written(layout)).html();
        assert_eq!(unbalanced(&html), Vec::<String>::new(), "{html}");
        assert!(!html.contains("<script") && !html.contains("<b>") && !html.contains("http"), "{html}");
        let own = "Hej &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;alle&quot;<br>\nNy linje.</p>";
        assert!(html.contains(own) && html.contains("Bo &lt;b&gt; Berg"), "{html}");
        assert_eq!(html.contains("class=\"date right\""), layout == Layout::SemiBlock, "{html}");
        assert!(html.contains("@page { size: A4"), "{html}");
    }
}

#[test]
fn the_same_draft_gives_the_same_bytes_also_from_its_line_in_a_plan() {
    let attempt = written(Layout::Block);
    let draft = attempt.desk().and_then(|desk| desk.letter()).expect("it was sent");
    assert_eq!(draft.own, OWN);
    let line = DeskMove::Write(draft.clone()).to_line(attempt.call().scenario());
    assert!(!line.contains('\n'), "{line}");
    let again = played(&small(), &format!("{CALL};{line}"));
    assert_eq!(page(&again).html(), page(&attempt).html());
    assert_eq!(page(&again).text(), page(&attempt).text());
}

#[test]
fn a_letter_keeps_the_date_and_the_words_of_the_day_it_was_sent() {
    let mut attempt = written(Layout::Block);
    let before = page(&attempt).text();
    attempt.at_desk(&DeskMove::Close).expect("the case can be put away");
    assert_eq!(page(&attempt).text(), before);
}

#[test]
fn an_own_paragraph_may_be_long_but_not_endless() {
    for (length, fits) in [(Draft::MOST_OWN, true), (Draft::MOST_OWN + 1, false)] {
        let mut attempt = played(&small(), CALL);
        let own = "ø".repeat(length);
        let draft = Draft { layout: Layout::Block, blocks: vec![0], copies: [].into_iter().collect(), own };
        assert_eq!(attempt.at_desk(&DeskMove::Write(draft)).is_ok(), fits, "{length}");
    }
}
