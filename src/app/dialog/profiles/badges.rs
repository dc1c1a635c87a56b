//! Choosing a badge: a row of colours, a row of shapes.

use egui::Ui;

use crate::app::view::View;
use crate::app::widgets::{badge, text};
use crate::message;
use crate::record::{Badge, Colour, Shape};
use crate::words::Message;

/// Paints both rows; the badge that was just chosen.
pub(super) fn badges_ui(ui: &mut Ui, view: &View<'_>, badge: Badge) -> Option<Badge> {
    let (theme, words) = (view.theme, view.words);
    text::note_ui(ui, theme, &words.get("learners-badge"));
    let colours = Colour::ALL.iter().map(|colour| (Badge { colour: *colour, ..badge }, colour_name(*colour)));
    let shapes = Shape::ALL.iter().map(|shape| (Badge { shape: *shape, ..badge }, shape_name(*shape)));
    let colour = row_ui(ui, view, badge, colours);
    let shape = row_ui(ui, view, badge, shapes);
    colour.or(shape)
}

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    chosen: Badge,
    badges: impl Iterator<Item = (Badge, Message)>,
) -> Option<Badge> {
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        for (badge, name) in badges {
            let choice = badge::choice_ui(ui, view.theme, badge, badge == chosen, &view.words.say(&name));
            if choice.clicked() {
                action = Some(badge);
            }
        }
    });
    action
}

fn colour_name(colour: Colour) -> Message {
    match colour {
        Colour::Blue => message!("learners-blue"),
        Colour::Orange => message!("learners-orange"),
        Colour::Green => message!("learners-green"),
        Colour::Purple => message!("learners-purple"),
        Colour::Red => message!("learners-red"),
        Colour::Teal => message!("learners-teal"),
        Colour::Brown => message!("learners-brown"),
        Colour::Grey => message!("learners-grey"),
    }
}

fn shape_name(shape: Shape) -> Message {
    match shape {
        Shape::Circle => message!("learners-circle"),
        Shape::Square => message!("learners-square"),
        Shape::Triangle => message!("learners-triangle"),
        Shape::Diamond => message!("learners-diamond"),
        Shape::Star => message!("learners-star"),
        Shape::Cross => message!("learners-cross"),
    }
}
