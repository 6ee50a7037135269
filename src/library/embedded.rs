//! The files inside the program.

use rust_embed::RustEmbed;
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/"]
#[include = "scenarios/*.ron"]
#[include = "shifts/*.ron"]
#[include = "locales/**/*.ftl"]
#[include = "assets/**/*"]
struct Shipped;

/// The text of a shipped file by its path from the project's root.
pub fn asset(path: &str) -> Option<String> {
    String::from_utf8(asset_bytes(path)?.into_owned()).ok()
}

/// The bytes of a shipped file.
pub fn asset_bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Shipped::get(path).map(|file| file.data)
}

/// The paths of all shipped files under a folder, sorted.
pub fn asset_names(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = Shipped::iter().filter(|path| path.starts_with(folder)).map(Cow::into_owned).collect();
    names.sort();
    names
}
