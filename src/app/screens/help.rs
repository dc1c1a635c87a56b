//! The keys, from the table of commands.

use egui::{Frame, Grid, ScrollArea, Ui};

use crate::app::action::Action;
use crate::app::command::{Where, commands_on};
use crate::app::view::View;
use crate::app::widgets::{bar, key, text};

/// The keys; first those of the screen it was opened from.
#[derive(Debug)]
pub struct Help {
    of: Where,
}

impl Help {
    /// The keys, asked for at a place.
    pub fn of(of: Where) -> Self {
        Self { of }
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let back = bar::bar_ui(ui, view, &view.words.get("app-keys"));
        let mut places = Where::ALL;
        places.sort_by_key(|place| *place != self.of);
        let area = ScrollArea::vertical().auto_shrink(false);
        let frame = Frame::new().inner_margin(theme.margin(theme.gap.page));
        area.show(ui, |ui| {
            frame.show(ui, |ui| places.iter().for_each(|place| place_ui(ui, view, *place)));
        });
        back
    }
}

fn place_ui(ui: &mut Ui, view: &View<'_>, place: Where) {
    text::heading_ui(ui, &view.words.get(place.name()));
    let rows = |ui: &mut Ui| {
        for row in commands_on(place) {
            key::keys_ui(ui, view.theme, row.keys);
            ui.add(egui::Label::new(view.words.get(row.name)).wrap());
            ui.end_row();
        }
    };
    Grid::new(place).num_columns(2).spacing([view.theme.gap.large, view.theme.gap.small]).show(ui, rows);
    ui.add_space(view.theme.gap.large);
}
