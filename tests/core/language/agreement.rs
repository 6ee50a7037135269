//! Words of authored replies against the acts they declare.

use super::library;
use crate::program::{folder, run, write};
use std::fs;

/// The shipped scenario with one piece replaced, checked by its name: what is printed.
fn checked(from: &str, to: &str) -> String {
    let text = fs::read_to_string("scenarios/workshop-24-hours.ron").expect("it is shipped");
    assert!(text.contains(from), "{from}");
    let folder = folder();
    let path = write(folder.path(), "workshop-24-hours.ron", &text.replacen(from, to, 1));
    run(folder.path(), ["--language", "en", "check", &path]).out
}

#[test]
fn words_that_do_something_undeclared_and_acts_that_nobody_hears_are_named() {
    let reply = "Vi lovede dig et døgn, og det er blevet til en uge. Det er vores fejl. Undskyld.";
    let silent = checked(reply, "Vi lovede dig et døgn, og det er blevet til en uge. Sådan er det.");
    assert!(silent.contains("unsaid-act") && silent.contains("Apology"), "{silent}");
    let rude = checked(reply, "Vi beklager fejlen. Fald nu ned, det er din egen skyld.");
    assert!(rude.contains("undeclared-act") && rude.contains("Argue") && rude.contains("din egen skyld"), "{rude}");
}

#[test]
fn the_words_of_shipped_replies_do_what_they_declare_nearly_everywhere() {
    let library = library();
    let (mut replies, mut found) = (0, Vec::new());
    for shelved in &library.scenarios {
        replies += shelved.content.as_ref().map_or(0, |scenario| scenario.replies.len());
        found.extend(library.disagreements(shelved).into_iter().map(|problem| format!("{:?}", problem.args)));
    }
    assert!(found.len() * 12 < replies, "{} of {replies} replies:\n{}", found.len(), found.join("\n"));
}
