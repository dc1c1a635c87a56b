//! Keys as they stand on a keyboard.

use egui::{Frame, Key, KeyboardShortcut, RichText, Stroke, TextStyle, Ui};

use crate::app::theme::Theme;
use crate::words::Words;

/// The keys of a command, any of which will do; of a long row of them the first and the last.
pub fn keys_ui(ui: &mut Ui, theme: &Theme, words: &Words, keys: &[KeyboardShortcut]) {
    ui.horizontal(|ui| match keys {
        [first, _, _, .., last] => {
            key_ui(ui, theme, words, *first);
            ui.label(words.get("app-key-to"));
            key_ui(ui, theme, words, *last);
        }
        few => few.iter().for_each(|shortcut| key_ui(ui, theme, words, *shortcut)),
    });
}

/// One key or chord.
pub fn key_ui(ui: &mut Ui, theme: &Theme, words: &Words, shortcut: KeyboardShortcut) {
    let frame = Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(theme.gap.line, theme.outline))
        .corner_radius(theme.gap.hair)
        .inner_margin(theme.line_margin());
    let name = RichText::new(key_name(words, shortcut)).text_style(TextStyle::Small);
    frame.show(ui, |ui| ui.add(egui::Label::new(name).extend()));
}

/// The name of a key or chord.
pub fn key_name(words: &Words, shortcut: KeyboardShortcut) -> String {
    let modifiers = shortcut.modifiers;
    let held = [
        (modifiers.command, "app-key-ctrl"),
        (modifiers.shift, "app-key-shift"),
        (modifiers.alt, "forms-key-alt"),
    ];
    let mut names: Vec<String> = held
        .into_iter()
        .filter(|(is_held, _)| *is_held)
        .map(|(_, key)| words.say(&crate::words::Message::new(key)))
        .collect();
    names.push(match shortcut.logical_key {
        Key::Enter => words.get("app-key-enter"),
        Key::Escape => words.get("app-key-escape"),
        Key::Space => words.get("app-key-space"),
        // egui's own signs for these are in few fonts.
        Key::ArrowUp => "↑".to_owned(),
        Key::ArrowDown => "↓".to_owned(),
        Key::ArrowLeft => "←".to_owned(),
        Key::ArrowRight => "→".to_owned(),
        other => other.symbol_or_name().to_owned(),
    });
    names.join("+")
}
