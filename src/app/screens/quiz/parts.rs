//! Feedback part by part: each row with what was given, whether that is right, what is right, and why.

use egui::{Frame, Label, RichText, Role, Stroke, TextStyle, Ui, WidgetInfo};

use super::desk::Settled;
use crate::app::theme::Tone;
use crate::app::view::View;
use crate::app::widgets::position_grid;
use crate::app::widgets::quote::quote_ui;
use crate::app::widgets::sign::{self, Sign};
use crate::message;
use crate::pack::Stance;
use crate::quiz::{Answer, Board, GridCell, GridKey, Place};
use crate::words::Words;

/// One part as it is told.
struct Part {
    /// What it is about.
    row: String,
    /// What was given, if anything was.
    given: Option<String>,
    is_right: bool,
    /// What is right, where something else was given.
    right: String,
    /// Why, if there is a reason of its own.
    why: Option<String>,
}

/// The cards of a match or sort.
pub fn board_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, board: &Board, settled: &Settled) {
    let Answer::Pairs(given) = &settled.outcome.answer else { return };
    let column = |ix: usize| board.columns.get(ix).map(|column| pack_words.say(&column.text));
    for part in &settled.outcome.feedback.parts {
        let Some(row) = board.rows.get(part.row) else { continue };
        let belongs = board.right.iter().find(|(of, _)| *of == part.row).map(|(_, column)| *column);
        let told = Part {
            row: pack_words.say(&row.text),
            given: given.get(part.row).copied().flatten().and_then(column),
            is_right: part.is_right,
            right: belongs.and_then(column).unwrap_or_default(),
            why: row.why.as_ref().map(|why| pack_words.say(why)),
        };
        part_ui(ui, view, &told);
    }
}

/// The items of an order, in their right order.
pub fn order_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, items: &[Place], settled: &Settled) {
    let Answer::Order(given) = &settled.outcome.answer else { return };
    let place = |ix: usize| view.words.say(&message!("forms-place-number", number = ix + 1));
    for (ix, item) in items.iter().enumerate() {
        let told = Part {
            row: pack_words.say(&item.text),
            given: given.iter().position(|other| *other == ix).map(place),
            is_right: given.get(ix) == Some(&ix),
            right: place(ix),
            why: item.why.as_ref().map(|why| pack_words.say(why)),
        };
        part_ui(ui, view, &told);
    }
}

/// The cells of a grid, a frame for each source.
pub fn grid_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, key: &GridKey, settled: &Settled) {
    let Answer::Grid(given) = &settled.outcome.answer else { return };
    let position = |stance: Stance| pack_words.get(position_grid::long(stance));
    for (row_ix, row) in key.rows.iter().enumerate() {
        let cells = settled.outcome.feedback.parts.iter().filter(|part| part.row == row_ix);
        let told: Vec<Part> = cells
            .filter_map(|part| {
                let column = part.column?;
                let given = given.get(row_ix)?.get(column).copied().flatten();
                let belongs = match key.cells.get(row_ix)?.get(column).copied().flatten()? {
                    GridCell::Takes(stance) => Some(stance),
                    GridCell::NotAddressed => None,
                };
                // An empty cell that belongs empty is nothing to tell.
                (given.is_some() || belongs.is_some()).then(|| Part {
                    row: key
                        .columns
                        .get(column)
                        .map(|column| pack_words.say(&column.text))
                        .unwrap_or_default(),
                    given: given.map(position),
                    is_right: part.is_right,
                    right: belongs.map_or_else(|| pack_words.get("forms-belongs-empty"), position),
                    why: None,
                })
            })
            .collect();
        if told.is_empty() {
            continue;
        }
        let name = pack_words.say(&row.text);
        ui.add(Label::new(RichText::new(&name).font(view.theme.strong())).wrap());
        for part in &told {
            part_ui(ui, view, part);
        }
        let is_any_wrong = told.iter().any(|part| !part.is_right);
        let evidence = &settled.outcome.feedback.evidence;
        for words in evidence.iter().filter(|words| is_any_wrong && words.part == row.reference) {
            quote_ui(ui, view.theme, &words.exact);
        }
        ui.add_space(view.theme.gap.small);
    }
}

/// A sign and the row; what was given and whether that is right; what is right; why.
fn part_ui(ui: &mut Ui, view: &View<'_>, part: &Part) {
    let (theme, words) = (view.theme, view.words);
    let (sign, tone): (Sign, Tone) =
        if part.is_right { (Sign::Right, theme.right) } else { (Sign::Wrong, theme.wrong) };
    let verdict = match (&part.given, part.is_right) {
        (Some(given), true) => message!("forms-given-right", given = given),
        (Some(given), false) => message!("forms-given-wrong", given = given, right = &part.right),
        (None, true) => message!("forms-left-right"),
        (None, false) => message!("forms-left-wrong", right = &part.right),
    };
    let verdict = words.say(&verdict);
    let said = words.say(&message!("forms-card-aloud", card = &part.row, state = &verdict));
    let inside = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = theme.gap.hair;
        ui.set_width(ui.available_width());
        let label = ui.add(Label::new(&part.row).wrap());
        label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body).max(theme.size.sign);
        ui.horizontal(|ui| {
            sign::sign_ui(ui, theme, sign, tone.ink);
            let label =
                ui.add(Label::new(RichText::new(&verdict).font(theme.strong()).color(tone.ink)).wrap());
            // Read out with the row already.
            ui.ctx().accesskit_node_builder(label.id, egui::accesskit::Node::set_hidden);
        });
        if let Some(why) = &part.why {
            ui.add(Label::new(why).wrap());
        }
    };
    Frame::new()
        .fill(tone.fill)
        .stroke(Stroke::new(theme.gap.line, tone.ink))
        .corner_radius(theme.corners())
        .inner_margin(theme.margin(theme.gap.small))
        .show(ui, inside);
}
