//! Which glyphs come from where: bundled fonts for Latin, Greek and Cyrillic, the system's for the rest.

use std::sync::{Arc, OnceLock};

use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use egui::{FontData, FontDefinitions, FontFamily};
use egui_system_font_provider::SystemFontProvider;

use crate::exchange::worksheet::face;

/// Name and bytes of every bundled font.
static BUNDLED: [(&str, &[u8]); 5] = [
    ("sans", face::SANS),
    ("sans-bold", face::SANS_BOLD),
    ("serif", face::SERIF),
    ("serif-bold", face::SERIF_BOLD),
    ("symbols", face::SYMBOLS),
];

/// The interface, bold.
pub fn sans_bold() -> FontFamily {
    FontFamily::Name("sans-bold".into())
}

/// The article.
pub fn serif() -> FontFamily {
    FontFamily::Name("serif".into())
}

/// Headlines.
pub fn serif_bold() -> FontFamily {
    FontFamily::Name("serif-bold".into())
}

/// Gives a context our fonts. No font is looked for on the system until a glyph is missing.
pub fn install(context: &egui::Context) {
    context.set_fonts(bundled());
    context.add_font_provider(Arc::new(OnDemand::default()));
}

/// Only the bundled fonts, so that pictures are the same on every machine.
pub fn install_bundled(context: &egui::Context) {
    context.set_fonts(bundled());
}

fn bundled() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in BUNDLED {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let families = [
        (FontFamily::Proportional, "sans"),
        (FontFamily::Monospace, "sans"),
        (sans_bold(), "sans-bold"),
        (serif(), "serif"),
        (serif_bold(), "serif-bold"),
    ];
    for (family, first) in families {
        let order = vec![first.to_owned(), "sans".to_owned(), "symbols".to_owned()];
        fonts.families.insert(family, order);
    }
    fonts
}

/// The system's fonts, listed when the first glyph is missing: listing them at the start would cost every
/// start what only few need.
#[derive(Default)]
struct OnDemand {
    system: OnceLock<SystemFontProvider>,
}

impl FontProvider for OnDemand {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        self.system.get_or_init(SystemFontProvider::new).font_for(request)
    }
}
