//! The keys, from the table of commands.

use egui::{Grid, ScrollArea, Ui};

use crate::app::action::Action;
use crate::app::command::{Where, explained};
use crate::app::view::View;
use crate::app::widgets::{bar, column, key, text};

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
        let all = |ui: &mut Ui| places.iter().for_each(|place| place_ui(ui, view, *place));
        area.show(ui, |ui| column::column_ui(ui, theme, theme.size.form, all));
        back
    }
}

fn place_ui(ui: &mut Ui, view: &View<'_>, place: Where) {
    let theme = view.theme;
    text::heading_ui(ui, &view.words.get(place.name()));
    let rows = |ui: &mut Ui| {
        for (name, keys) in explained(place) {
            key::keys_ui(ui, theme, view.words, &keys);
            ui.add(egui::Label::new(view.words.get(name)).wrap());
            ui.end_row();
        }
    };
    Grid::new(place)
        .num_columns(2)
        .min_col_width(theme.size.card / 2.0)
        .spacing([theme.gap.large, theme.gap.small])
        .show(ui, rows);
    ui.add_space(theme.gap.large);
}
