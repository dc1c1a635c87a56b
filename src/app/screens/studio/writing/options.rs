//! The options of a question, each with whether it is right and why; the spellings of a short answer.

use egui::Ui;

use super::field::{Touched, add_ui, area_ui, optional_ui, row_buttons_ui};
use crate::app::view::View;
use crate::app::widgets::radio::tick_ui;
use crate::app::widgets::text;
use crate::message;
use crate::pack::{HandOption, HandQuestion, ResponseKind};
use crate::studio::hand::HandList;

/// Options: which are right, and why each is.
pub(super) fn options_ui(
    ui: &mut Ui,
    view: &View<'_>,
    hand: &mut HandQuestion,
    touched: &mut Touched,
    last: Option<HandList>,
) {
    let is_of_many = hand.response == ResponseKind::Multiple.wire();
    let options = hand.options.get_or_insert_default();
    let n = options.len();
    let mut made_right = None;
    for (ix, row) in options.iter_mut().enumerate() {
        let takes_focus = last == Some(HandList::Options) && ix + 1 == n;
        if ui.push_id(("option", ix), |ui| option_ui(ui, view, (ix, row), touched, takes_focus)).inner {
            made_right = Some(ix);
        }
    }
    if let Some(right) = made_right.filter(|_| !is_of_many) {
        options.iter_mut().enumerate().for_each(|(ix, row)| row.right = ix == right);
    }
    add_ui(ui, view, HandList::Options, "bench-ask-add-option", touched);
}

/// Whether it was just said to be right.
fn option_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (ix, row): (usize, &mut HandOption),
    touched: &mut Touched,
    takes_focus: bool,
) -> bool {
    let words = view.words;
    let name = words.say(&message!("bench-ask-option", n = ix + 1));
    let said = area_ui(ui, view, &name, &mut row.text);
    if takes_focus {
        said.request_focus();
    }
    touched.is_left |= said.lost_focus();
    let is_right = ui.horizontal_wrapped(|ui| {
        let right = words.say(&message!("bench-ask-is-right", n = ix + 1));
        let is_changed = tick_ui(ui, view.theme, &mut row.right, &right).changed();
        touched.is_left |= is_changed;
        row_buttons_ui(ui, view, (HandList::Options, ix), &name, touched);
        is_changed && row.right
    });
    let why = words.say(&message!("bench-ask-why", what = name));
    touched.is_left |= optional_ui(ui, view, &why, &mut row.why).lost_focus();
    ui.add_space(view.theme.gap.small);
    is_right.inner
}

/// The spellings that are right, the best first.
pub(super) fn spellings_ui(
    ui: &mut Ui,
    view: &View<'_>,
    hand: &mut HandQuestion,
    touched: &mut Touched,
    last: Option<HandList>,
) {
    text::note_ui(ui, view.theme, &view.words.get("bench-ask-spellings-how"));
    let accept = hand.accept.get_or_insert_default();
    let n = accept.len();
    for (ix, row) in accept.iter_mut().enumerate() {
        let name = view.words.say(&message!("bench-ask-spelling", n = ix + 1));
        ui.push_id(("spelling", ix), |ui| {
            let said = area_ui(ui, view, &name, row);
            if last == Some(HandList::Spellings) && ix + 1 == n {
                said.request_focus();
            }
            touched.is_left |= said.lost_focus();
            ui.horizontal(|ui| row_buttons_ui(ui, view, (HandList::Spellings, ix), &name, touched));
        });
    }
    add_ui(ui, view, HandList::Spellings, "bench-ask-add-spelling", touched);
    let slips = view.words.get("bench-ask-slips");
    touched.is_left |= tick_ui(ui, view.theme, &mut hand.slips, &slips).changed();
}
