//! Pages that are made from the program are what the program makes.

use std::fs;

#[test]
fn the_reference_page_is_made_from_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference.md");
    let page = fs::read_to_string(path).expect("docs/reference.md");
    let made = holdord::library::reference();
    let differs = page.lines().zip(made.lines()).find(|(written, made)| written != made);
    assert!(
        page.trim_end() == made.trim_end(),
        "make it again with `holdord reference > docs/reference.md`; first difference: {differs:?}"
    );
}
