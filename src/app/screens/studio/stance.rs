//! A claim's position on a column of the grid: a cell that takes one letter.

use egui::{Ui, vec2};

use super::Studio;
use crate::app::command::{Command, pressed, typed};
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::position_grid::{self, Cell, POSITIONS, long, short};
use crate::app::widgets::sign::Sign;
use crate::message;
use crate::pack::{PropositionId, Stance, Statement, StatementId};
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

/// The position whose letter was typed; of a cell that is to be emptied, none.
pub(super) fn asked(ui: &Ui, view: &View<'_>) -> Option<Option<Stance>> {
    if pressed(ui, Command::ClearCell) {
        return Some(None);
    }
    ALL.into_iter().find(|stance| typed(ui, &view.words.get(letter(*stance)))).map(Some)
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
        let on = self.at_stance.take()?;
        let statement = self.current.clone()?;
        let stance = asked(ui, view)?;
        Some(Edit::SetStance { statement, on, stance })
    }

    /// The positions of a claim: those it takes, or one for each column. What was clicked.
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
            let cell = |ui: &mut Ui| stance_ui(ui, view, &proposition.text, stance, is_open);
            let response = ui.push_id(&proposition.id, cell).inner;
            if response.has_focus() {
                self.at_stance = Some(proposition.id.clone());
            }
            if response.clicked() {
                edit = Some(turned(row.id.clone(), proposition.id.clone(), stance));
            }
        }
        if self.at_stance.is_some()
            && let Some(stance) = palette_ui(ui, view, None)
        {
            let on = self.at_stance.clone()?;
            edit = Some(Edit::SetStance { statement: row.id.clone(), on, stance: Some(stance) });
        }
        edit
    }
}

/// A click turns to the next position; after the last the cell is empty.
fn turned(statement: StatementId, on: PropositionId, stance: Option<Stance>) -> Edit {
    let place = stance.and_then(|stance| ALL.iter().position(|other| *other == stance));
    let stance = match place {
        None => ALL.first().copied(),
        Some(ix) => ALL.get(ix + 1).copied(),
    };
    Edit::SetStance { statement, on, stance }
}

/// A cell, and beside it what it is a position on.
fn stance_ui(
    ui: &mut Ui,
    view: &View<'_>,
    proposition: &str,
    stance: Option<Stance>,
    is_open: bool,
) -> egui::Response {
    let theme = view.theme;
    let said = view.words.get(stance.map_or("forms-not-filled", long));
    let name = view.words.say(&message!("bench-position", said = said, on = proposition));
    let word = stance.map(|stance| view.words.get(short(stance))).unwrap_or_default();
    let cell =
        Cell { sign: stance.map(Sign::Position), word: &word, name: &name, is_open: true, is_chosen: false };
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
