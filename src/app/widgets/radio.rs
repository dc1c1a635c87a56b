//! One of several, and yes or no.

use std::sync::Arc;

use egui::{Response, Ui};

use super::ring;
use crate::app::theme::Theme;

/// One of several in a line that wraps; the one that was just chosen, if it is another than before.
pub fn radios_ui<T: PartialEq + Clone>(
    ui: &mut Ui,
    theme: &Theme,
    options: &[(T, String)],
    chosen: &T,
) -> Option<T> {
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.gap.large;
        control_look(ui, theme);
        for (option, name) in options {
            let radio = ui.radio(option == chosen, name.as_str());
            ring(ui, theme, &radio);
            if radio.clicked() && option != chosen {
                action = Some(option.clone());
            }
        }
    });
    action
}

/// Yes or no.
pub fn tick_ui(ui: &mut Ui, theme: &Theme, is_ticked: &mut bool, name: &str) -> Response {
    // No scope: in a line that wraps, a scope would be squeezed into what is left of the line.
    let before = Arc::clone(ui.style());
    control_look(ui, theme);
    let tick = ui.checkbox(is_ticked, name);
    ui.set_style(before);
    ring(ui, theme, &tick);
    tick
}

/// What is ticked stands out: a strong mark on an empty ground.
fn control_look(ui: &mut Ui, theme: &Theme) {
    let widgets = &mut ui.visuals_mut().widgets;
    for look in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
        look.bg_fill = look.weak_bg_fill;
        look.fg_stroke.width = theme.gap.ring * theme.size.scale;
    }
}
