//! A [`Theme`] with everything smaller: a picture of a window that there is no room for. Distances stay whole points,
//! so that edges stay sharp.

use super::{Gaps, Sizes, Theme};

impl Theme {
    /// The same look with all sizes and distances so many times as large; edges stay as they are.
    #[must_use]
    pub fn reduced(mut self, by: f32) -> Self {
        let Sizes { scale, title, heading, body, small, reading, leading, tracking, headline, .. } =
            self.size;
        let Sizes { measure, form, page, target, sign, card, .. } = self.size;
        self.size = Sizes {
            scale: scale * by,
            title: title * by,
            heading: heading * by,
            body: body * by,
            small: small * by,
            reading: reading * by,
            leading: (leading * by).round(),
            tracking: tracking * by,
            headline: headline * by,
            measure: (measure * by).round(),
            form: (form * by).round(),
            page: (page * by).round(),
            target: (target * by).round(),
            sign: (sign * by).round(),
            card: (card * by).round(),
        };
        let Gaps { hair, small, medium, large, page, radius, line, ring } = self.gap;
        self.gap = Gaps {
            hair: (hair * by).round(),
            small: (small * by).round(),
            medium: (medium * by).round(),
            large: (large * by).round(),
            page: (page * by).round(),
            radius: (radius * by).round(),
            line,
            ring,
        };
        self
    }
}
