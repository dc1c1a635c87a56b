//! The bundled fonts have what they are bundled for.

use hearsay::app::{App, Theme};

#[test]
fn every_text_style_has_latin_greek_cyrillic_and_signs() {
    let context = egui::Context::default();
    App::prepare_bundled(&context);
    let samples = [
        "The quick brown fox, “quoted” — ‘really’… 50 % of € 3,–",
        "Žluťoučký kůň, Übermut, œuvre, Ełk, ğ, ș, ẞ, Việt Nam",
        "Ελληνικά: Ύδωρ, ᾠδή",
        "Русский, український, ћирилица, ґ",
        "fi fl ffi e\u{301}",
        "← → ↑ ↓ ●",
    ];
    let theme = Theme::LIGHT;
    let fonts = [theme.body(), theme.strong(), theme.reading(), theme.headline()];
    context
        .run_ui(egui::RawInput::default(), |ui| {
            for font in &fonts {
                for letter in samples.concat().chars().filter(|letter| *letter != '\u{301}') {
                    let is_there = ui.fonts_mut(|fonts| fonts.has_glyph(font, letter));
                    assert!(is_there, "{letter:?} is missing in {:?}", font.family);
                }
            }
        })
        .drop_without_applying_deltas();
}
