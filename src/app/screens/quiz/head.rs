//! The line above a question: where in the session we are, and the way out.

use egui::{Rect, Ui, vec2};

use super::clock::clock_ui;
use crate::app::action::{Action, Route};
use crate::app::view::View;
use crate::app::widgets::pack_bar::doors_width;
use crate::app::widgets::{bar, button, progress};
use crate::message;
use crate::quiz::session::Progress;

/// Where in the session we are, and the way out. Where there is room, the time left is here: below the question
/// it would take a second line.
pub(super) fn head_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (said, done): (&str, f32),
    left_ms: Option<u64>,
    is_wide: bool,
) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let (mut leave, mut clock) = (None, None);
    let left = |ui: &mut Ui| {
        let button = button::plain_ui(ui, theme, &words.get("learn-leave"));
        leave = button.clicked().then_some(Action::Go(Route::Home));
        ui.add_space(theme.gap.small);
        ui.label(said);
        let size = vec2(theme.size.card / 2.0, theme.gap.small);
        let place = ui.available_rect_before_wrap();
        if place.width() >= size.x {
            let rect = Rect::from_min_size(place.min, vec2(size.x, ui.spacing().interact_size.y));
            let bar = Rect::from_center_size(rect.center(), size);
            progress::progress_ui(ui, theme, bar, done, said);
            if is_wide && left_ms.is_some() {
                ui.add_space(size.x + theme.gap.medium);
                clock = clock_ui(ui, view, left_ms);
            }
        }
    };
    let doors = |ui: &mut Ui| if is_wide { bar::doors_ui(ui, view) } else { None };
    let needed = if is_wide { doors_width(ui, view) } else { 0.0 };
    let doors = bar::ends_ui(ui, theme, needed, left, doors);
    leave.or(clock).or(doors)
}

/// Which question, or which of the feedbacks that a test ends with; and whether it is of an unchecked draft.
pub(super) fn said_place(
    view: &View<'_>,
    ix: usize,
    reading: Option<(usize, usize)>,
    done: &Progress,
    is_draft: bool,
) -> String {
    let place = match reading {
        Some((number, n)) => message!("modes-feedback-of", number = number, n = n),
        None => message!("learn-question-of", number = ix + 1, n = done.n),
    };
    view.words.say(&if is_draft { message!("draft-place", place = place) } else { place })
}

#[expect(clippy::cast_precision_loss, reason = "a session has a few dozen questions")]
pub(super) fn share(done: &Progress) -> f32 {
    (done.n_answered + done.n_left) as f32 / done.n.max(1) as f32
}
