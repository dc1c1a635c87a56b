//! The fields of a question's form: what is typed is the form's own until the field is left.

use egui::{Response, TextEdit, Ui};

use crate::app::view::View;
use crate::app::widgets::{button, ring, text};
use crate::message;
use crate::studio::hand::HandList;

/// What was done to the form in one frame.
#[derive(Debug, Default)]
pub(super) struct Touched {
    /// Whether a field was left or something was chosen.
    pub is_left: bool,
    /// What is wanted with a list.
    pub wanted: Option<Wanted>,
}

/// What is wanted with a row of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Another row.
    Add(HandList),
    /// The row is taken out.
    TakeOut(HandList, usize),
    /// It changes places with the one above.
    MoveUp(HandList, usize),
}

/// A field with its name above it, as many lines high as its words need.
pub(super) fn area_ui(ui: &mut Ui, view: &View<'_>, name: &str, typed: &mut String) -> Response {
    text::note_ui(ui, view.theme, name);
    let width = ui.available_width().min(view.theme.size.form);
    let edit = TextEdit::multiline(typed).desired_width(width).desired_rows(1);
    let response = ui.add(edit.margin(view.theme.line_margin())).accessible_name(name);
    ring(ui, view.theme, &response);
    if response.changed() {
        // It is a line, however long.
        typed.retain(|c| c != '\n');
    }
    response
}

/// The same for what may be left out.
pub(super) fn optional_ui(ui: &mut Ui, view: &View<'_>, name: &str, typed: &mut Option<String>) -> Response {
    let mut words = typed.take().unwrap_or_default();
    let response = area_ui(ui, view, name, &mut words);
    *typed = Some(words).filter(|words| !words.is_empty());
    response
}

/// Moving a row up, and taking it out. `name`: what the row is called.
pub(super) fn row_buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (list, ix): (HandList, usize),
    name: &str,
    touched: &mut Touched,
) {
    let (theme, words) = (view.theme, view.words);
    let up = words.say(&message!("bench-ask-up", what = name));
    if button::arrow_ui(ui, theme, "↑", &up, ix > 0).clicked() {
        touched.wanted = Some(Wanted::MoveUp(list, ix));
    }
    out_ui(ui, view, (list, ix), name, touched);
}

/// Taking a row out.
pub(super) fn out_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (list, ix): (HandList, usize),
    name: &str,
    touched: &mut Touched,
) {
    let out = view.words.say(&message!("bench-take-off", what = name));
    let button = button::quiet_ui(ui, view.theme, &view.words.get("bench-off")).accessible_name(out);
    if button.clicked() {
        touched.wanted = Some(Wanted::TakeOut(list, ix));
    }
}

/// Another row below a list.
pub(super) fn add_ui(ui: &mut Ui, view: &View<'_>, list: HandList, key: &'static str, touched: &mut Touched) {
    if button::plain_ui(ui, view.theme, &view.words.get(key)).clicked() {
        touched.wanted = Some(Wanted::Add(list));
    }
}
