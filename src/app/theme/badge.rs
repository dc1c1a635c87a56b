//! The colours of badges. Each is always shown as a shape and beside a name.

use egui::Color32;

use super::{Theme, rgb};
use crate::record::Colour;

impl Theme {
    /// A badge's colour on this look's pages and panels.
    pub fn badge(&self, colour: Colour) -> Color32 {
        let (on_light, on_dark) = match colour {
            Colour::Blue => (0x1F_5F_BF, 0x7F_B2_FF),
            Colour::Orange => (0xB8_54_00, 0xFF_B0_66),
            Colour::Green => (0x2E_7D_32, 0x84_D6_8B),
            Colour::Purple => (0x7B_3F_A0, 0xCF_A3_F0),
            Colour::Red => (0xC6_28_28, 0xFF_9A_91),
            Colour::Teal => (0x00_79_6B, 0x6F_D6_C6),
            Colour::Brown => (0x6D_4C_41, 0xD2_B2_9E),
            Colour::Grey => (0x5F_63_68, 0xC3_C8_CE),
        };
        rgb(if self.is_dark { on_dark } else { on_light })
    }
}
