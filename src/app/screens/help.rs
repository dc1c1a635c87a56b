//! The five positions, each with an example, and the keys, from the table of commands.

use egui::{Grid, Label, RichText, ScrollArea, Ui};

use crate::app::action::Action;
use crate::app::command::{Where, explained};
use crate::app::view::View;
use crate::app::widgets::sign::{Sign, sign_ui};
use crate::app::widgets::{bar, column, key, text};
use crate::message;
use crate::pack::Stance;

/// A position, explained: its name, what it means, an example.
struct Explained {
    stance: Stance,
    name: &'static str,
    means: &'static str,
    example: &'static str,
}

/// The positions, in the order in which they count.
const POSITIONS: [Explained; 5] = [
    Explained {
        stance: Stance::Neither,
        name: "stance-neither",
        means: "help-means-neither",
        example: "help-example-neither",
    },
    Explained {
        stance: Stance::Denies,
        name: "stance-denies",
        means: "help-means-denies",
        example: "help-example-denies",
    },
    Explained {
        stance: Stance::Suggests,
        name: "stance-suggests",
        means: "help-means-suggests",
        example: "help-example-suggests",
    },
    Explained {
        stance: Stance::Confirms,
        name: "stance-confirms",
        means: "help-means-confirms",
        example: "help-example-confirms",
    },
    Explained {
        stance: Stance::Alleges,
        name: "stance-alleges",
        means: "help-means-alleges",
        example: "help-example-alleges",
    },
];

/// The positions, then the keys; first those of the screen it was opened from.
#[derive(Debug)]
pub struct Help {
    of: Where,
}

impl Help {
    /// The help, asked for at a place.
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
        let all = |ui: &mut Ui| {
            positions_ui(ui, view);
            text::heading_ui(ui, &view.words.get("help-keys"));
            ui.add_space(theme.gap.medium);
            for place in places {
                place_ui(ui, view, place);
            }
        };
        area.show(ui, |ui| column::column_ui(ui, theme, theme.size.form, all));
        back
    }
}

fn positions_ui(ui: &mut Ui, view: &View<'_>) {
    let gap = view.theme.gap;
    let say = |ui: &mut Ui, key: &'static str| ui.add(Label::new(view.words.get(key)).wrap());
    text::heading_ui(ui, &view.words.get("help-positions"));
    ui.add_space(gap.small);
    say(ui, "help-positions-why");
    ui.add_space(gap.medium);
    for (ix, position) in POSITIONS.iter().enumerate() {
        position_ui(ui, view, ix + 1, position);
        ui.add_space(gap.medium);
    }
    say(ui, "help-order");
    say(ui, "help-by-whom");
    ui.add_space(gap.large);
}

fn position_ui(ui: &mut Ui, view: &View<'_>, number: usize, position: &Explained) {
    let (theme, words) = (view.theme, view.words);
    ui.horizontal(|ui| {
        ui.label(words.say(&message!("help-order-number", number = number)));
        sign_ui(ui, theme, Sign::Position(position.stance), theme.text);
        ui.add(Label::new(RichText::new(words.get(position.name)).font(theme.strong())).wrap());
    });
    ui.add(Label::new(words.get(position.means)).wrap());
    text::weak_ui(ui, theme, &words.say(&message!("help-example", words = words.get(position.example))));
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
