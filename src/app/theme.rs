//! Every colour, distance and text size of the screens, named by what it means. Three looks.
//!
//! Text sizes and what depends on them grow with the text-size setting; gaps do not, so that a small screen
//! keeps its room for words.

use egui::{Color32, FontFamily, FontId, TextStyle};

use super::fonts;

mod badge;
mod reduced;
mod shade;
mod style;

/// The looks, and how large.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Whether text is light on a dark page.
    pub is_dark: bool,
    /// Behind everything.
    pub page: Color32,
    /// Cards, panels, fields.
    pub panel: Color32,
    /// A panel under the pointer.
    pub panel_hovered: Color32,
    /// Edges that only divide.
    pub divider: Color32,
    /// Edges that show where a control is.
    pub outline: Color32,
    /// Text.
    pub text: Color32,
    /// Text that matters less.
    pub weak: Color32,
    /// The one thing to press; links; what is chosen.
    pub accent: Color32,
    /// Under the pointer.
    pub accent_hovered: Color32,
    /// Text on accent.
    pub on_accent: Color32,
    /// Behind what is chosen, where text stays [`Theme::text`].
    pub chosen: Color32,
    /// Around what has the keyboard.
    pub focus: Color32,
    /// Behind the words that bear an answer out.
    pub evidence_fill: Color32,
    /// Under those words: the second sign beside the colour.
    pub evidence_line: Color32,
    /// Behind the learner's own highlights.
    pub own_fill: Color32,
    /// Under those words, and the sign of a note.
    pub own_line: Color32,
    /// The reading ruler.
    pub ruler: Color32,
    /// Over the screen behind a dialog.
    pub veil: Color32,
    /// What is right.
    pub right: Tone,
    /// What is wrong, or went wrong.
    pub wrong: Tone,
    /// What is partly right, or worth knowing.
    pub partly: Tone,
    /// Text sizes, in points.
    pub size: Sizes,
    /// Distances, in points.
    pub gap: Gaps,
    /// Whether things may slide and fade.
    pub motion: bool,
}

/// A colour with a meaning, always shown together with a sign or a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tone {
    /// Behind the words.
    pub fill: Color32,
    /// Words, signs and edges on it, and on page and panel.
    pub ink: Color32,
}

/// Text sizes and what depends on them, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// How much larger than at 100 %.
    pub scale: f32,
    /// The name of a screen.
    pub title: f32,
    /// The name of a part.
    pub heading: f32,
    /// Most text; buttons.
    pub body: f32,
    /// Notes and figures.
    pub small: f32,
    /// The article.
    pub reading: f32,
    /// From one line of the article to the next.
    pub leading: f32,
    /// More room between the letters of the article.
    pub tracking: f32,
    /// The article's headline.
    pub headline: f32,
    /// Width of a column of article text: 60 to 75 characters.
    pub measure: f32,
    /// Width of a column of interface text and forms.
    pub form: f32,
    /// Most width of a screen's contents.
    pub page: f32,
    /// Least height and width of what can be pressed.
    pub target: f32,
    /// Side of a painted sign.
    pub sign: f32,
    /// Least width of a card.
    pub card: f32,
}

/// Distances, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gaps {
    /// Within one thing.
    pub hair: f32,
    /// Between things that belong together.
    pub small: f32,
    /// Between lines and controls.
    pub medium: f32,
    /// Between parts.
    pub large: f32,
    /// Around a screen.
    pub page: f32,
    /// Corners.
    pub radius: f32,
    /// Edges.
    pub line: f32,
    /// The focus ring and evidence line.
    pub ring: f32,
}

const SIZES: Sizes = Sizes {
    scale: 1.0,
    title: 26.0,
    heading: 18.0,
    body: 15.0,
    small: 13.0,
    reading: 18.0,
    leading: 29.0,
    tracking: 0.0,
    headline: 28.0,
    measure: 600.0,
    form: 560.0,
    page: 1310.0,
    target: 32.0,
    sign: 16.0,
    card: 300.0,
};

const GAPS: Gaps =
    Gaps { hair: 4.0, small: 8.0, medium: 12.0, large: 24.0, page: 28.0, radius: 8.0, line: 1.0, ring: 2.0 };

/// How much a veil hides, of 255.
const VEIL: u8 = 140;

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

impl Theme {
    /// Dark on warm paper.
    pub const LIGHT: Self = Self {
        is_dark: false,
        page: rgb(0xF7_F4_EE),
        panel: rgb(0xFF_FF_FF),
        panel_hovered: rgb(0xF1_F6_F6),
        divider: rgb(0xE0_DA_CF),
        outline: rgb(0x85_80_78),
        text: rgb(0x21_25_2B),
        weak: rgb(0x5B_60_68),
        accent: rgb(0x1B_5E_6B),
        accent_hovered: rgb(0x15_4B_56),
        on_accent: rgb(0xFF_FF_FF),
        chosen: rgb(0xDD_EC_EE),
        focus: rgb(0xB4_4A_09),
        evidence_fill: rgb(0xFF_EC_B0),
        evidence_line: rgb(0x96_68_00),
        own_fill: rgb(0xEA_E2_F6),
        own_line: rgb(0x6B_4A_9E),
        ruler: rgb(0xE8_E2_D4),
        veil: Color32::from_black_alpha(VEIL),
        right: Tone { fill: rgb(0xE2_F2_E5), ink: rgb(0x1D_66_33) },
        wrong: Tone { fill: rgb(0xFB_E7_E3), ink: rgb(0x9E_2A_1C) },
        partly: Tone { fill: rgb(0xFB_EF_D2), ink: rgb(0x7A_50_00) },
        size: SIZES,
        gap: GAPS,
        motion: true,
    };

    /// Light on dark.
    pub const DARK: Self = Self {
        is_dark: true,
        page: rgb(0x13_17_1C),
        panel: rgb(0x1C_22_29),
        panel_hovered: rgb(0x24_2C_35),
        divider: rgb(0x31_3A_44),
        outline: rgb(0x7C_87_92),
        text: rgb(0xE9_E6_E0),
        weak: rgb(0xAB_B2_BA),
        accent: rgb(0x7F_C8_D3),
        accent_hovered: rgb(0xA3_DA_E2),
        on_accent: rgb(0x0D_1B_1F),
        chosen: rgb(0x22_3F_46),
        focus: rgb(0xFF_B3_57),
        evidence_fill: rgb(0x4B_3D_10),
        evidence_line: rgb(0xE2_B8_43),
        own_fill: rgb(0x36_2B_4A),
        own_line: rgb(0xC3_A6_F0),
        ruler: rgb(0x28_32_3D),
        veil: Color32::from_black_alpha(VEIL),
        right: Tone { fill: rgb(0x17_33_20), ink: rgb(0x8C_D7_9F) },
        wrong: Tone { fill: rgb(0x44_1E_1A), ink: rgb(0xF5_A8_9D) },
        partly: Tone { fill: rgb(0x3D_30_11), ink: rgb(0xEC_C6_6C) },
        size: SIZES,
        gap: GAPS,
        motion: true,
    };

    /// The strongest contrast: white and yellow on black, every edge drawn.
    pub const CONTRAST: Self = Self {
        is_dark: true,
        page: rgb(0x00_00_00),
        panel: rgb(0x00_00_00),
        panel_hovered: rgb(0x2A_2A_2A),
        divider: rgb(0xFF_FF_FF),
        outline: rgb(0xFF_FF_FF),
        text: rgb(0xFF_FF_FF),
        weak: rgb(0xE8_E8_E8),
        accent: rgb(0xFF_E9_4D),
        accent_hovered: rgb(0xFF_F6_B0),
        on_accent: rgb(0x00_00_00),
        chosen: rgb(0x3A_33_00),
        focus: rgb(0x4D_E1_FF),
        evidence_fill: rgb(0x45_3C_00),
        evidence_line: rgb(0xFF_E9_4D),
        own_fill: rgb(0x38_00_4A),
        own_line: rgb(0xE8_B0_FF),
        ruler: rgb(0x2A_2A_2A),
        veil: Color32::from_black_alpha(VEIL),
        right: Tone { fill: rgb(0x00_2B_0C), ink: rgb(0x7D_FF_9E) },
        wrong: Tone { fill: rgb(0x3A_00_00), ink: rgb(0xFF_B3_AB) },
        partly: Tone { fill: rgb(0x2B_22_00), ink: rgb(0xFF_D9_70) },
        size: SIZES,
        gap: GAPS,
        motion: true,
    };

    /// The same look with text of `percent` of its size.
    #[must_use]
    pub fn at(mut self, percent: u16) -> Self {
        let scale = f32::from(percent) / 100.0;
        self.size = Sizes {
            scale,
            title: SIZES.title * scale,
            heading: SIZES.heading * scale,
            body: SIZES.body * scale,
            small: SIZES.small * scale,
            reading: SIZES.reading * scale,
            leading: SIZES.leading * scale,
            tracking: SIZES.tracking * scale,
            headline: SIZES.headline * scale,
            measure: SIZES.measure * scale,
            form: SIZES.form * scale,
            page: SIZES.page * scale,
            target: SIZES.target * scale.max(1.0),
            sign: SIZES.sign * scale,
            card: SIZES.card * scale,
        };
        self
    }

    /// The same look with the article's lines so far apart, in percent of the usual, and with so much more
    /// room between its letters, in percent of their size.
    #[must_use]
    pub fn spaced(mut self, lines: u16, letters: u16) -> Self {
        self.size.leading *= f32::from(lines) / 100.0;
        self.size.tracking = self.size.reading * f32::from(letters) / 100.0;
        self
    }

    /// The interface at body size.
    pub fn body(&self) -> FontId {
        FontId::new(self.size.body, FontFamily::Proportional)
    }

    /// The interface at body size, bold.
    pub fn strong(&self) -> FontId {
        FontId::new(self.size.body, fonts::sans_bold())
    }

    /// The interface in small letters.
    pub fn small(&self) -> FontId {
        FontId::new(self.size.small, FontFamily::Proportional)
    }

    /// The name of a part of a screen.
    pub fn heading(&self) -> FontId {
        FontId::new(self.size.heading, fonts::sans_bold())
    }

    /// An article's headline among other text.
    pub fn quoted(&self) -> FontId {
        FontId::new(self.size.body, fonts::serif())
    }

    /// The article.
    pub fn reading(&self) -> FontId {
        FontId::new(self.size.reading, fonts::serif())
    }

    /// The article, bold.
    pub fn reading_strong(&self) -> FontId {
        FontId::new(self.size.reading, fonts::serif_bold())
    }

    /// The article's headline, and what is set like one.
    pub fn headline(&self) -> FontId {
        FontId::new(self.size.headline, fonts::serif_bold())
    }

    /// The program's own name.
    pub fn wordmark(&self) -> FontId {
        FontId::new(self.size.title, fonts::serif_bold())
    }

    /// The name of a screen.
    pub fn title_style() -> TextStyle {
        TextStyle::Name("title".into())
    }
}
