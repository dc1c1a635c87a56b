//! Items put into their order.

use egui::accesskit::Live;
use egui::{Response, Sense, Ui};

use super::desk::Pressed;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::board::{Look, Tile, tile_at_ui};
use crate::app::widgets::{button, text};
use crate::message;
use crate::quiz::Answer;

/// The items as they lie now.
#[derive(Debug, Clone)]
pub struct Ordering {
    /// What they say, in the question's own numbering.
    items: Vec<String>,
    /// Their numbers, from the first to the last.
    order: Vec<usize>,
    /// The item the keyboard is at; it is moved with it.
    cursor: Option<usize>,
    /// Whether a key has moved the cursor, which must have the keyboard then.
    takes_focus: bool,
    dragged: Option<usize>,
}

impl Ordering {
    /// The items as they are shown first.
    pub fn new(items: Vec<String>, order: Vec<usize>) -> Self {
        Self { items, order, cursor: None, takes_focus: false, dragged: None }
    }

    /// The answer: they always lie in some order.
    pub fn answer(&self) -> Answer {
        Answer::Order(self.order.clone())
    }

    fn place_of(&self, item: usize) -> usize {
        self.order.iter().position(|other| *other == item).unwrap_or_default()
    }

    /// Moves an item to a place, from 0; those between make room.
    fn move_to(&mut self, item: usize, place: usize) {
        let from = self.place_of(item);
        if place < self.order.len() && from < self.order.len() {
            let item = self.order.remove(from);
            self.order.insert(place, item);
        }
        self.cursor = Some(item);
    }

    fn move_by(&mut self, item: usize, by: isize) {
        if let Some(place) = self.place_of(item).checked_add_signed(by) {
            self.move_to(item, place);
        }
    }

    /// Takes the keys that mean something here. `is_ours`: an item, or nothing, has the keyboard.
    pub fn keys(&mut self, ui: &Ui, is_ours: bool) -> Option<Pressed> {
        if !is_ours {
            return None;
        }
        let first = self.order.first().copied()?;
        let at = self.cursor.unwrap_or(first);
        if pressed(ui, Command::MoveUp) {
            self.move_by(at, -1);
        } else if pressed(ui, Command::MoveDown) {
            self.move_by(at, 1);
        } else if pressed(ui, Command::Confirm) {
            // Whoever has touched nothing yet has only come from the question before.
            if self.cursor.is_some() {
                return Some(Pressed::Confirmed);
            }
            self.cursor = Some(first);
        } else if pressed(ui, Command::Previous) {
            self.step(-1);
        } else if pressed(ui, Command::Next) {
            self.step(1);
        } else {
            return None;
        }
        self.takes_focus = true;
        Some(Pressed::Changed)
    }

    fn step(&mut self, by: isize) {
        let place = match self.cursor {
            Some(item) => self.place_of(item).checked_add_signed(by),
            None if by < 0 => self.order.len().checked_sub(1),
            None => Some(0),
        };
        if let Some(item) = place.and_then(|place| self.order.get(place)) {
            self.cursor = Some(*item);
        }
    }

    /// Paints the items and returns whether one of them has the keyboard.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        text::note_ui(ui, view.theme, &view.words.get("forms-how-to-order"));
        ui.add_space(view.theme.gap.hair);
        let mut has_focus = false;
        let mut middles = Vec::with_capacity(self.order.len());
        for (place, item) in self.order.clone().into_iter().enumerate() {
            let response = ui.push_id(("item", item), |ui| self.row_ui(ui, view, place, item)).inner;
            middles.push((item, response.rect.center().y));
            if response.drag_started() {
                self.dragged = Some(item);
            }
            if response.clicked() {
                (self.cursor, self.takes_focus) = (Some(item), true);
            }
            if self.cursor == Some(item) && std::mem::take(&mut self.takes_focus) {
                response.request_focus();
            } else if response.gained_focus() {
                self.cursor = Some(item);
            }
            if self.cursor == Some(item) {
                // Its name says where it lies, also when it is moved by a button.
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
            }
            has_focus |= response.has_focus();
        }
        self.drag(ui, &middles);
        has_focus
    }

    /// What is dragged lies where the pointer is.
    fn drag(&mut self, ui: &Ui, middles: &[(usize, f32)]) {
        let Some(item) = self.dragged else { return };
        if let Some(pointer) = ui.input(|input| input.pointer.latest_pos()) {
            let is_above = |(other, middle): &&(usize, f32)| *other != item && *middle < pointer.y;
            let place = middles.iter().filter(is_above).count();
            if place != self.place_of(item) {
                self.move_to(item, place);
                ui.ctx().request_repaint();
            }
        }
        if ui.input(|input| input.pointer.any_released()) {
            self.dragged = None;
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, view: &View<'_>, place: usize, item: usize) -> Response {
        let (theme, words) = (view.theme, view.words);
        let text = self.items.get(item).cloned().unwrap_or_default();
        let (number, n) = (place + 1, self.order.len());
        let name = words.say(&message!("forms-item-aloud", number = number, n = n, text = &text));
        let look = if self.dragged == Some(item) { Look::Held } else { Look::Card };
        let key = number.to_string();
        let tile = Tile { key: Some(&key), text: &text, note: "", name: &name, look };
        let mut by = 0;
        let row = |ui: &mut Ui| {
            let arrow = theme.size.target + theme.gap.hair + ui.spacing().item_spacing.x;
            let width = ui.available_width() - 2.0 * arrow;
            let response = tile_at_ui(ui, theme, width, &tile, Sense::click_and_drag());
            let up = words.say(&message!("forms-move-up", text = &text));
            let down = words.say(&message!("forms-move-down", text = &text));
            if button::arrow_ui(ui, theme, "↑", &up, place > 0).clicked() {
                by = -1;
            }
            if button::arrow_ui(ui, theme, "↓", &down, number < n).clicked() {
                by = 1;
            }
            response
        };
        let response = ui.horizontal_top(row).inner;
        if by != 0 {
            self.move_by(item, by);
        }
        response
    }
}
