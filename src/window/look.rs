//! How everything looks and is worded right now: palette, text size, fonts, texts, marks.
//!
//! Widgets are made from it, so a change of language, size or light needs one thing only: make
//! the look anew and let the screen draw itself again.

use super::marks::Marks;
use super::office::Office;
use super::theme::{Palette, Size};
use crate::library::asset_bytes;
use crate::text::Texts;
use bevy::prelude::*;
use bevy::text::{FontSize, LineHeight};
use std::sync::Arc;

/// Palette, text size, fonts, texts and marks of this moment.
#[derive(Resource, Clone)]
pub(super) struct Look {
    pub(super) palette: Palette,
    pub(super) texts: Arc<Texts>,
    pub(super) marks: Marks,
    /// 1 to 2.
    pub(super) scale: f32,
    pub(super) reduced_motion: bool,
    regular: Handle<Font>,
    bold: Handle<Font>,
}

/// Words with their font, line height and color.
pub(super) type Words = (Text, TextFont, LineHeight, TextColor);

/// Settings were changed: the look and the screen follow.
#[derive(Event)]
pub(super) struct Restyle;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(restyle);
}

impl Look {
    /// The first look; reads the fonts and draws the marks.
    pub(super) fn new(office: &Office, fonts: &mut Assets<Font>, images: &mut Assets<Image>) -> Self {
        let mut font = |name: &str| {
            let bytes = asset_bytes(&format!("assets/fonts/AtkinsonHyperlegibleNext-{name}.ttf"));
            bytes.map(|bytes| fonts.add(Font::from_bytes(bytes.into_owned()))).unwrap_or_default()
        };
        let (regular, bold) = (font("Regular"), font("SemiBold"));
        let mut look = Self {
            palette: Palette::day(),
            texts: office.library.texts(office.language()),
            marks: Marks::new(images),
            scale: 1.0,
            reduced_motion: false,
            regular,
            bold,
        };
        look.follow(office);
        look
    }

    fn follow(&mut self, office: &Office) {
        let settings = &office.settings;
        self.palette = if settings.high_contrast { Palette::night() } else { Palette::day() };
        self.texts = office.library.texts(office.language());
        self.scale = f32::from(settings.text_percent) / 100.0;
        self.reduced_motion = settings.reduced_motion;
    }

    /// A text of the interface.
    pub(super) fn say(&self, id: &str) -> String {
        self.texts.say(id, &[])
    }

    /// A text of the interface with variables.
    pub(super) fn say_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.texts.say(id, args)
    }

    /// Pixels of a size of text now.
    pub(super) fn size(&self, size: Size) -> f32 {
        (size.pixels() * self.scale).round()
    }

    /// A length that grows with the text.
    pub(super) fn grown(&self, pixels: f32) -> Val {
        Val::Px((pixels * self.scale).round())
    }

    /// The font of a text.
    pub(super) fn font(&self, size: Size, bold: bool) -> TextFont {
        let font = if bold { &self.bold } else { &self.regular };
        TextFont { font: font.into(), font_size: FontSize::Px(self.size(size)), ..default() }
    }

    /// Words in ink.
    pub(super) fn text(&self, words: impl Into<String>) -> (Words, Label) {
        (self.words(words, Size::Body, false, self.palette.ink), Label)
    }

    /// Words that may be overlooked.
    pub(super) fn quiet(&self, words: impl Into<String>) -> (Words, Label) {
        (self.words(words, Size::Body, false, self.palette.quiet), Label)
    }

    /// Words that head a part.
    pub(super) fn strong(&self, words: impl Into<String>) -> (Words, Label) {
        (self.words(words, Size::Body, true, self.palette.ink), Label)
    }

    /// The heading of a card.
    pub(super) fn heading(&self, words: impl Into<String>) -> (Words, Label) {
        (self.words(words, Size::Large, true, self.palette.ink), Label)
    }

    /// The heading of a page.
    pub(super) fn title(&self, words: impl Into<String>) -> (Words, Label) {
        (self.words(words, Size::Title, true, self.palette.ink), Label)
    }

    /// Words as they are.
    pub(super) fn words(&self, words: impl Into<String>, size: Size, bold: bool, color: Color) -> Words {
        (Text::new(words), self.font(size, bold), LineHeight::RelativeToFont(1.3), TextColor(color))
    }
}

fn restyle(
    _: On<Restyle>,
    office: Res<Office>,
    mut look: ResMut<Look>,
    mut clear: ResMut<ClearColor>,
    mut redraw: super::screen::Redraw,
) {
    look.follow(&office);
    clear.0 = look.palette.ground;
    office.save_settings();
    redraw.all();
}
