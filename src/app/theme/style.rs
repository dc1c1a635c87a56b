//! A [`Theme`] put into egui's own style, so that its widgets look like ours.

use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals};
use egui::{
    Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Vec2, Visuals,
};

use super::Theme;
use crate::app::fonts;

impl Theme {
    /// Makes the theme egui's style, whatever theme egui itself is set to.
    pub fn apply(&self, context: &egui::Context) {
        context.set_theme(if self.is_dark { egui::Theme::Dark } else { egui::Theme::Light });
        context.all_styles_mut(|style| self.write(style));
    }

    /// Writes it into a style.
    pub fn write(&self, style: &mut Style) {
        style.text_styles = self.text_styles().into();
        style.visuals = self.visuals();
        self.write_spacing(style);
        style.interaction.selectable_labels = false;
        if self.motion {
            style.animation_time = 0.1;
            style.scroll_animation = ScrollAnimation::duration(0.15);
        } else {
            style.animation_time = 0.0;
            style.scroll_animation = ScrollAnimation::none();
        }
    }

    fn text_styles(&self) -> [(TextStyle, FontId); 6] {
        let sans = |size: f32| FontId::new(size, FontFamily::Proportional);
        [
            (Self::title_style(), FontId::new(self.size.title, fonts::sans_bold())),
            (TextStyle::Heading, FontId::new(self.size.heading, fonts::sans_bold())),
            (TextStyle::Body, sans(self.size.body)),
            (TextStyle::Button, sans(self.size.body)),
            (TextStyle::Small, sans(self.size.small)),
            (TextStyle::Monospace, sans(self.size.body)),
        ]
    }

    fn write_spacing(&self, style: &mut Style) {
        let spacing = &mut style.spacing;
        spacing.item_spacing = Vec2::new(self.gap.small, self.gap.small);
        spacing.button_padding = Vec2::new(self.gap.medium, self.gap.hair);
        spacing.interact_size = Vec2::new(self.size.target, self.size.target);
        spacing.icon_width = self.size.sign * 1.25;
        spacing.icon_width_inner = self.size.sign * 0.75;
        spacing.icon_spacing = self.gap.small;
        spacing.window_margin = Margin::same(whole(self.gap.large));
        // The handle in the fill of `write_widgets`: in the colour of text it would outweigh the text.
        spacing.scroll =
            ScrollStyle { foreground_color: false, bar_width: self.gap.small, ..ScrollStyle::solid() };
        spacing.slider_width = self.size.form / 2.0;
        spacing.tooltip_width = self.size.form;
    }

    fn visuals(&self) -> Visuals {
        let mut visuals = if self.is_dark { Visuals::dark() } else { Visuals::light() };
        visuals.panel_fill = self.page;
        visuals.window_fill = self.panel;
        visuals.window_stroke = Stroke::new(self.gap.line, self.outline);
        visuals.window_corner_radius = self.corners();
        visuals.menu_corner_radius = self.corners();
        // Blurred shadows are many triangles for a processor to fill.
        visuals.window_shadow = Shadow::NONE;
        visuals.popup_shadow = Shadow::NONE;
        // Behind the handle of a scroll bar.
        visuals.extreme_bg_color = Color32::TRANSPARENT;
        visuals.text_edit_bg_color = Some(self.panel);
        visuals.faint_bg_color = self.panel_hovered;
        visuals.code_bg_color = self.panel_hovered;
        visuals.hyperlink_color = self.accent;
        visuals.warn_fg_color = self.partly.ink;
        visuals.error_fg_color = self.wrong.ink;
        visuals.weak_text_color = Some(self.weak);
        visuals.selection.bg_fill = self.chosen;
        visuals.selection.stroke = Stroke::new(self.gap.line, self.text);
        // What cannot be pressed has colours of its own; faded ones could not be read.
        visuals.disabled_alpha = 1.0;
        visuals.text_cursor.blink = false;
        visuals.text_cursor.stroke = Stroke::new(self.gap.ring, self.text);
        self.write_widgets(&mut visuals);
        visuals
    }

    fn write_widgets(&self, visuals: &mut Visuals) {
        // `bg_fill` is the handle of a scroll bar, and must be seen like an edge.
        let look = |fill: Color32, handle: Color32, edge: Stroke| WidgetVisuals {
            bg_fill: handle,
            weak_bg_fill: fill,
            bg_stroke: edge,
            corner_radius: self.corners(),
            fg_stroke: Stroke::new(self.gap.line, self.text),
            expansion: 0.0,
        };
        let line = |color: Color32| Stroke::new(self.gap.line, color);
        let widgets = &mut visuals.widgets;
        widgets.noninteractive = look(self.panel, self.outline, line(self.divider));
        widgets.inactive = look(self.panel, self.outline, line(self.outline));
        widgets.hovered = look(self.panel_hovered, self.weak, line(self.text));
        // egui shows what has the keyboard as active.
        widgets.active = look(self.panel_hovered, self.accent, Stroke::new(self.gap.ring, self.focus));
        widgets.open = look(self.panel_hovered, self.weak, line(self.text));
    }

    /// Rounded as everything is.
    pub fn corners(&self) -> CornerRadius {
        CornerRadius::same(whole(self.gap.radius))
    }

    /// Wide at the sides, narrow above and below: for bars.
    pub fn bar_margin(&self) -> Margin {
        Margin::symmetric(whole(self.gap.page), whole(self.gap.medium))
    }

    /// For what stands within a line: keys, fields.
    pub fn line_margin(&self) -> Margin {
        Margin::symmetric(whole(self.gap.small), whole(self.gap.hair))
    }

    /// The same distance inside every edge.
    pub fn margin(&self, gap: f32) -> Margin {
        Margin::same(whole(gap))
    }
}

/// A distance in the whole points egui wants for margins and corners.
#[expect(clippy::cast_possible_truncation, reason = "distances are a few dozen points; the cast saturates")]
fn whole<T: TryFrom<i64> + Default>(points: f32) -> T {
    T::try_from(points.round() as i64).unwrap_or_default()
}
