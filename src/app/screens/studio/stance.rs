//! A claim's position on a column of the grid: a cell that takes one letter.

use egui::{Ui, vec2};

use super::Studio;
use crate::app::command::{Command, pressed, typed};
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::position_grid::{self, Cell, POSITIONS, long, short};
use crate::app::widgets::sign::Sign;
use crate::message;
use crate::pack::{Stance, Statement};
use crate::studio::Edit;

/// Every position that can be entered, in the order of the palette.
pub(super) const ALL: [Stance; 6] =
    [POSITIONS[0], POSITIONS[1], POSITIONS[2], POSITIONS[3], POSITIONS[4], Stance::None];

/// Key of the letter that enters a position.
pub(super) fn letter(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "forms-letter-neither",
        Stance::Denies => "forms-letter-denies",
        Stance::Suggests => "forms-letter-suggests",
        Stance::Confirms => "forms-letter-confirms",
        Stance::Alleges => "forms-letter-alleges",
        Stance::None => "bench-letter-none",
    }
}

/// What a key makes of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// It is emptied.
    Nothing,
    /// A position is set.
    Stance(Stance),
}

impl Asked {
    /// What the cell holds then.
    pub fn stance(self) -> Option<Stance> {
        match self {
            Self::Nothing => None,
            Self::Stance(stance) => Some(stance),
        }
    }
}

/// What the key that was pressed makes of a cell.
pub(super) fn asked(ui: &Ui, view: &View<'_>) -> Option<Asked> {
    if pressed(ui, Command::ClearCell) {
        return Some(Asked::Nothing);
    }
    ALL.into_iter().find(|stance| typed(ui, &view.words.get(letter(*stance)))).map(Asked::Stance)
}

/// The letters, and what they stand for. What was pressed.
pub(super) fn palette_ui(ui: &mut Ui, view: &View<'_>, chosen: Option<Stance>) -> Option<Stance> {
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        for stance in ALL {
            let (words, key) = (view.words.get(long(stance)), view.words.get(letter(stance)).to_uppercase());
            let sign = Some(Sign::Position(stance));
            let is_chosen = chosen == Some(stance);
            if position_grid::choice_ui(ui, view.theme, sign, &words, &key, is_chosen).clicked() {
                asked = Some(stance);
            }
        }
    });
    asked
}

impl Studio {
    /// The letter that was typed on the position that has the keyboard.
    pub(super) fn stance_keys(&mut self, ui: &Ui, view: &View<'_>) -> Option<Edit> {
        if !std::mem::take(&mut self.stance_has_focus) {
            return None;
        }
        let on = self.at_stance.clone()?;
        let statement = self.current.clone()?;
        let stance = asked(ui, view)?.stance();
        Some(Edit::SetStance { statement, on, stance })
    }

    /// The positions of a claim: those it takes, or one for each column. What is to become of one.
    pub(super) fn stances_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        row: &Statement,
        with_empty: bool,
    ) -> Option<Edit> {
        let pack = std::sync::Arc::clone(&self.seen.pack);
        let mut edit = None;
        for proposition in &pack.propositions {
            let position = row.stances.iter().find(|position| position.on == proposition.id);
            if position.is_none() && !with_empty {
                continue;
            }
            let stance = position.map(|position| position.stance);
            let is_open = position.is_some_and(|position| position.draft.is_some());
            let is_chosen = self.at_stance.as_ref() == Some(&proposition.id);
            let shown = Held { stance, is_open, is_chosen };
            let cell = |ui: &mut Ui| stance_ui(ui, view, &proposition.text, shown);
            let response = ui.push_id(&proposition.id, cell).inner;
            if response.clicked() {
                response.request_focus();
            }
            if response.has_focus() {
                self.stance_has_focus = true;
                self.at_stance = Some(proposition.id.clone());
            }
            if is_chosen && let Some(stance) = palette_ui(ui, view, stance) {
                let on = proposition.id.clone();
                edit = Some(Edit::SetStance { statement: row.id.clone(), on, stance: Some(stance) });
            }
        }
        edit
    }
}

/// What a cell holds.
#[derive(Debug, Clone, Copy)]
struct Held {
    stance: Option<Stance>,
    /// Whether it waits to be accepted.
    is_open: bool,
    is_chosen: bool,
}

/// A cell, and beside it what it is a position on.
fn stance_ui(ui: &mut Ui, view: &View<'_>, proposition: &str, held: Held) -> egui::Response {
    let theme = view.theme;
    let Held { stance, is_open, is_chosen } = held;
    let said = view.words.get(stance.map_or("forms-not-filled", long));
    let name = view.words.say(&message!("bench-position", said = said, on = proposition));
    let word = stance.map(|stance| view.words.get(short(stance))).unwrap_or_default();
    let cell = Cell { sign: stance.map(Sign::Position), word: &word, name: &name, is_open: true, is_chosen };
    ui.horizontal_top(|ui| {
        let response = position_grid::cell_ui(ui, theme, cell_size(theme), &cell);
        let unchecked = if is_open { view.words.get("bench-open-mark") } else { String::new() };
        ui.add(egui::Label::new(format!("{proposition} {unchecked}")).wrap());
        response
    })
    .inner
}

fn cell_size(theme: &Theme) -> egui::Vec2 {
    vec2(7.5 * theme.size.body, theme.size.target)
}
