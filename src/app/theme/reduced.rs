//! A [`Theme`] with everything smaller: a picture of a window that there is no room for.

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
            leading: leading * by,
            tracking: tracking * by,
            headline: headline * by,
            measure: measure * by,
            form: form * by,
            page: page * by,
            target: target * by,
            sign: sign * by,
            card: card * by,
        };
        let Gaps { hair, small, medium, large, page, radius, line, ring } = self.gap;
        self.gap = Gaps {
            hair: hair * by,
            small: small * by,
            medium: medium * by,
            large: large * by,
            page: page * by,
            radius: radius * by,
            line,
            ring,
        };
        self
    }
}
