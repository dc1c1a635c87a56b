//! Cards and the places they belong in: match and sort.

use egui::{Response, Ui};

use super::desk::Pressed;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::board::{Look, Tile, dragged_ui, tile_ui};
use crate::app::widgets::text;
use crate::message;
use crate::quiz::{Answer, Board};
use crate::words::Words;

/// Which card is where so far.
#[derive(Debug, Clone)]
pub struct Matching {
    cards: Vec<String>,
    places: Vec<String>,
    /// Whether a place holds one card at most.
    is_one_each: bool,
    put: Vec<Option<usize>>,
    /// The card the keyboard is at.
    cursor: Option<usize>,
    /// Whether a key has moved the cursor, which must have the keyboard then.
    takes_focus: bool,
    held: Option<usize>,
    dragged: Option<usize>,
    /// The place under the pointer.
    over: Option<usize>,
    /// How high cards and places were, side by side.
    heights: [f32; 2],
}

/// What was done with the pointer in one frame.
#[derive(Debug, Default)]
struct Touched {
    has_focus: bool,
    clicked_card: Option<usize>,
    /// A place; the one after the last is for taking back.
    clicked_place: Option<usize>,
    /// A card let go over a place.
    dropped: Option<(usize, usize)>,
}

impl Matching {
    /// Nothing placed yet.
    pub fn new(board: &Board, words: &Words) -> Self {
        let said = |rows: &[crate::quiz::Place]| rows.iter().map(|row| words.say(&row.text)).collect();
        let mut columns: Vec<usize> = board.right.iter().map(|(_, column)| *column).collect();
        columns.sort_unstable();
        Self {
            cards: said(&board.rows),
            places: said(&board.columns),
            // Where the key itself has two cards in one place, both must fit.
            is_one_each: columns.windows(2).all(|pair| pair.first() != pair.last()),
            put: vec![None; board.rows.len()],
            cursor: None,
            takes_focus: false,
            held: None,
            dragged: None,
            over: None,
            heights: [0.0; 2],
        }
    }

    /// The same, where every place takes any number of cards.
    pub fn sorting(board: &Board, words: &Words) -> Self {
        Self { is_one_each: false, ..Self::new(board, words) }
    }

    /// The answer; none while nothing is placed.
    pub fn answer(&self) -> Option<Answer> {
        self.put.iter().any(Option::is_some).then(|| Answer::Pairs(self.put.clone()))
    }

    /// Puts a card into a place, or takes it back.
    fn put(&mut self, card: usize, place: Option<usize>) {
        if place.is_some_and(|place| place >= self.places.len()) || card >= self.put.len() {
            return;
        }
        if self.is_one_each && place.is_some() {
            for other in self.put.iter_mut().filter(|other| **other == place) {
                *other = None;
            }
        }
        if let Some(at) = self.put.get_mut(card) {
            *at = place;
        }
        self.held = None;
        self.cursor = Some(card);
    }

    /// Takes the keys that mean something here. `is_ours`: a card, or nothing, has the keyboard.
    pub fn keys(&mut self, ui: &Ui, number: Option<u8>, is_ours: bool) -> Option<Pressed> {
        let (at, last) = (self.cursor.unwrap_or(0), self.cards.len().saturating_sub(1));
        let place = self.put.get(at).copied().flatten();
        if let Some(number) = number {
            self.put(at, Some(usize::from(number) - 1));
        } else if !is_ours {
            return None;
        } else if pressed(ui, Command::Confirm) {
            match self.put.iter().position(Option::is_none) {
                None => return Some(Pressed::Confirmed),
                Some(waiting) => self.cursor = Some(waiting),
            }
        } else if pressed(ui, Command::Previous) {
            self.cursor = Some(self.cursor.map_or(last, |ix| ix.saturating_sub(1)));
        } else if pressed(ui, Command::Next) {
            self.cursor = Some(self.cursor.map_or(0, |ix| (ix + 1).min(last)));
        } else if pressed(ui, Command::Toggle) {
            self.pick_up(at);
        } else if pressed(ui, Command::PlaceBefore) {
            let before = place.map_or(self.places.len().checked_sub(1), |place| place.checked_sub(1));
            self.put(at, before);
        } else if pressed(ui, Command::PlaceAfter) {
            let after = place.map_or(0, |place| place + 1);
            self.put(at, (after < self.places.len()).then_some(after));
        } else if pressed(ui, Command::TakeBack) {
            self.put(at, None);
        } else {
            return None;
        }
        self.takes_focus = true;
        Some(Pressed::Changed)
    }

    /// Picks a card up, or puts it down where it was.
    fn pick_up(&mut self, card: usize) {
        self.held = if self.held == Some(card) { None } else { Some(card) };
        self.cursor = Some(card);
    }

    /// Paints cards and places and returns whether a card has the keyboard.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let theme = view.theme;
        text::note_ui(ui, theme, &view.words.get("forms-how-to-match"));
        ui.add_space(theme.gap.hair);
        let mut touched = Touched::default();
        // Side by side wherever some words fit on a line of half the width.
        if ui.available_width() >= 26.0 * theme.size.body {
            let [cards, places] = self.heights;
            let inside = |columns: &mut [Ui]| {
                let [left, right] = columns else { return };
                self.cards_ui(left, view, &mut touched);
                self.heights[0] = left.min_rect().height();
                // The places stay in view while the cards scroll.
                let hidden = right.clip_rect().top() - right.min_rect().top();
                right.add_space(hidden.clamp(0.0, (cards - places).max(0.0)));
                let top = right.cursor().top();
                self.places_ui(right, view, &mut touched);
                self.heights[1] = right.min_rect().bottom() - top;
            };
            ui.columns(2, inside);
        } else {
            self.cards_ui(ui, view, &mut touched);
            ui.add_space(theme.gap.small);
            self.places_ui(ui, view, &mut touched);
        }
        self.touch(&touched);
        touched.has_focus
    }

    /// The place of a number; none of the one for taking back.
    fn place(&self, ix: usize) -> Option<usize> {
        (ix < self.places.len()).then_some(ix)
    }

    fn touch(&mut self, touched: &Touched) {
        if let Some(card) = touched.clicked_card {
            self.pick_up(card);
        }
        if let (Some(place), Some(card)) = (touched.clicked_place, self.held) {
            self.put(card, self.place(place));
            self.takes_focus = true;
        }
        if let Some((card, place)) = touched.dropped {
            self.put(card, self.place(place));
        }
    }

    fn cards_ui(&mut self, ui: &mut Ui, view: &View<'_>, touched: &mut Touched) {
        ui.spacing_mut().item_spacing.y = view.theme.gap.small;
        for ix in 0..self.cards.len() {
            let response = ui.push_id(("card", ix), |ui| self.card_ui(ui, view, ix)).inner;
            if response.clicked() {
                touched.clicked_card = Some(ix);
            }
            if response.drag_started() {
                (self.dragged, self.held) = (Some(ix), None);
            }
            if self.cursor == Some(ix) && std::mem::take(&mut self.takes_focus) {
                response.request_focus();
            } else if response.gained_focus() {
                self.cursor = Some(ix);
            }
            touched.has_focus |= response.has_focus();
        }
    }

    fn card_ui(&self, ui: &mut Ui, view: &View<'_>, ix: usize) -> Response {
        let words = view.words;
        let (Some(card), Some(place)) = (self.cards.get(ix), self.put.get(ix)) else {
            return ui.label("");
        };
        let place = place.and_then(|place| Some((place, self.places.get(place)?)));
        let is_held = self.held == Some(ix) || self.dragged == Some(ix);
        let state = match place {
            _ if is_held => words.get("forms-picked-up"),
            Some((_, place)) => words.say(&message!("forms-in-place", place = place)),
            None => words.get("forms-no-place-yet"),
        };
        let key = place.map(|(place, _)| (place + 1).to_string());
        let note = match (&key, is_held) {
            (Some(key), false) => format!("{key} · {state}"),
            _ => state.clone(),
        };
        let name = words.say(&message!("forms-card-aloud", card = card, state = state));
        let look = match place {
            _ if is_held => Look::Held,
            Some(_) => Look::Placed,
            None => Look::Card,
        };
        tile_ui(ui, view.theme, &Tile { key: None, text: card, note: &note, name: &name, look })
    }

    fn places_ui(&mut self, ui: &mut Ui, view: &View<'_>, touched: &mut Touched) {
        ui.spacing_mut().item_spacing.y = view.theme.gap.small;
        let (pointer, is_let_go) =
            ui.input(|input| (input.pointer.latest_pos(), input.pointer.any_released()));
        let mut over = None;
        // One place more than there are: the one for taking back.
        for ix in 0..=self.places.len() {
            let response = ui.push_id(("place", ix), |ui| self.place_ui(ui, view, ix)).inner;
            if response.clicked() {
                touched.clicked_place = Some(ix);
            }
            if pointer.is_some_and(|pointer| response.rect.contains(pointer)) {
                over = Some(ix);
                touched.dropped = self.dragged.filter(|_| is_let_go).map(|card| (card, ix));
            }
        }
        self.over = over;
        let dragged = self.dragged.and_then(|card| self.cards.get(card));
        if let (Some(card), Some(pointer)) = (dragged, pointer) {
            dragged_ui(ui, view.theme, card, pointer);
        }
        if is_let_go {
            self.dragged = None;
        }
    }

    fn place_ui(&self, ui: &mut Ui, view: &View<'_>, ix: usize) -> Response {
        let (words, place) = (view.words, self.place(ix));
        let label = self.places.get(ix).cloned().unwrap_or_else(|| words.get("forms-no-place"));
        let n = self.put.iter().filter(|put| place.is_some() && **put == place).count();
        let note = match (n, place) {
            (_, None) => String::new(),
            (0, _) => words.get("forms-place-empty"),
            (n, _) => words.say(&message!("forms-place-holds", n = n)),
        };
        let key = place.map_or(0, |place| place + 1).to_string();
        let name = match place {
            None => label.clone(),
            Some(_) => words.say(&message!("forms-place-aloud", key = &key, place = &label, state = &note)),
        };
        let look = match self.held.or(self.dragged) {
            Some(_) if self.dragged.is_some() && self.over == Some(ix) => Look::Target,
            Some(_) => Look::Open,
            None => Look::Place,
        };
        tile_ui(ui, view.theme, &Tile { key: Some(&key), text: &label, note: &note, name: &name, look })
    }
}
