//! Looks can be read: contrast of every pair of tokens that meet, by WCAG 2.2 (1.4.3 and 1.4.11).

use egui::Color32;
use hearsay::app::Theme;

/// Relative luminance, as WCAG defines it.
fn luminance(color: Color32) -> f64 {
    let [red, green, blue, _] = color.to_array().map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

pub(crate) fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

pub(crate) fn looks() -> [(&'static str, Theme); 3] {
    [("light", Theme::LIGHT), ("dark", Theme::DARK), ("contrast", Theme::CONTRAST)]
}

#[test]
fn text_has_a_contrast_of_4_5_on_everything_it_stands_on() {
    for (look, theme) in looks() {
        let grounds = [
            ("page", theme.page),
            ("panel", theme.panel),
            ("panel hovered", theme.panel_hovered),
            ("chosen", theme.chosen),
        ];
        let mut pairs = vec![
            ("text on evidence", theme.text, theme.evidence_fill),
            ("text on the learner's own", theme.text, theme.own_fill),
            ("text on the ruler", theme.text, theme.ruler),
            ("a number on the strongest shade", theme.text, theme.shade(1.0)),
            ("note in the list", theme.own_line, theme.panel),
            ("words on accent", theme.on_accent, theme.accent),
            ("words on accent hovered", theme.on_accent, theme.accent_hovered),
        ];
        for (name, ground) in grounds {
            pairs.extend([
                (name, theme.text, ground),
                (name, theme.weak, ground),
                (name, theme.accent, ground),
            ]);
        }
        for (name, tone) in [("right", theme.right), ("wrong", theme.wrong), ("partly", theme.partly)] {
            pairs.extend([
                (name, tone.ink, tone.fill),
                (name, theme.text, tone.fill),
                (name, tone.ink, theme.page),
                (name, tone.ink, theme.panel),
            ]);
        }
        for (name, words, ground) in pairs {
            let found = contrast(words, ground);
            assert!(found >= 4.5, "{look}: {name}: {found:.2}");
        }
    }
}

#[test]
fn edges_and_signs_have_a_contrast_of_3() {
    for (look, theme) in looks() {
        let marks = [
            ("outline", theme.outline),
            ("focus", theme.focus),
            ("evidence line", theme.evidence_line),
            ("accent", theme.accent),
            ("own line", theme.own_line),
        ];
        for (name, mark) in marks {
            for ground in [theme.page, theme.panel, theme.panel_hovered, theme.chosen] {
                let found = contrast(mark, ground);
                assert!(found >= 3.0, "{look}: {name}: {found:.2}");
            }
        }
        let found = contrast(theme.evidence_line, theme.evidence_fill);
        assert!(found >= 3.0, "{look}: evidence line on its fill: {found:.2}");
        let found = contrast(theme.own_line, theme.own_fill);
        assert!(found >= 3.0, "{look}: own line on its fill: {found:.2}");
        let found = contrast(theme.focus, theme.accent);
        assert!(found >= 1.0, "{look}: the ring stands beside the button, not on it");
    }
}

#[test]
fn charts_have_a_contrast_of_3() {
    for (look, theme) in looks() {
        let pairs = [
            ("field on the page", theme.outline, theme.page),
            ("edge of the field", theme.outline, theme.panel),
            ("line and dots", theme.accent, theme.panel),
            ("share on its range", theme.accent, theme.chosen),
        ];
        for (name, mark, ground) in pairs {
            let found = contrast(mark, ground);
            assert!(found >= 3.0, "{look}: {name}: {found:.2}");
        }
    }
}

#[test]
fn the_column_of_an_article_holds_60_to_75_characters_at_every_size() {
    for percent in [80, 100, 150, 200] {
        let theme = Theme::LIGHT.at(percent);
        let context = egui::Context::default();
        hearsay::app::App::prepare_bundled(&context);
        let text =
            "The minister said on Friday that the plan had not been agreed, and that talks would go on. ";
        let mut width = 0.0;
        context
            .run_ui(egui::RawInput::default(), |ui| {
                let galley = ui.painter().layout_no_wrap(text.repeat(4), theme.reading(), theme.text);
                width = galley.size().x / 4.0;
            })
            .drop_without_applying_deltas();
        #[expect(clippy::cast_precision_loss, reason = "a line of text")]
        let characters = theme.size.measure / (width / text.chars().count() as f32);
        assert!((60.0..=75.0).contains(&characters), "{percent} %: {characters}");
    }
}
