//! What was left in the studio when the program ended: a way on with it.

use egui::{Frame, Ui};

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, text};

/// The packs that were being made, each with a way on and a way out.
pub(super) fn left_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let mut action = None;
    for (ix, left) in view.left.iter().enumerate() {
        let inside = |ui: &mut Ui| {
            ui.set_width(ui.available_width());
            text::note_ui(ui, theme, &words.get("bench-left-heading"));
            text::heading_ui(ui, &left.title);
            ui.horizontal_wrapped(|ui| {
                let go_on = button::primary_ui(ui, theme, &words.get("bench-go-on")).clicked();
                let give_up = button::plain_ui(ui, theme, &words.get("bench-give-up")).clicked();
                let give_up = give_up.then(|| Action::DiscardPack(left.clone()));
                go_on.then(|| Action::ResumePack(left.clone())).or(give_up)
            })
            .inner
        };
        let frame = Frame::new()
            .fill(theme.chosen)
            .stroke(egui::Stroke::new(theme.gap.line, theme.accent))
            .corner_radius(theme.corners())
            .inner_margin(theme.margin(theme.gap.large));
        let one = ui.push_id(("left", ix), |ui| frame.show(ui, inside).inner);
        action = action.or(one.inner);
    }
    action
}
