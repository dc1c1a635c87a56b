//! The columns of the studio: as many side by side as there is room for, and in the middle one part of the ledger.

use egui::{CentralPanel, Frame, Panel, ScrollArea, Ui};

use super::{Column, Part, Studio};
use crate::app::action::Action;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::{column, scroll};

impl Studio {
    /// How many columns there is room for.
    pub(super) fn n_columns(ui: &Ui, theme: &Theme) -> usize {
        let room = ui.ctx().content_rect().width();
        let least = 1.36 * theme.size.card;
        [3_u8, 2].into_iter().find(|n| room >= f32::from(*n) * least).map_or(1, usize::from)
    }

    /// The column beside the article, where there is room for one only. A question that is worked on stays there
    /// while words are picked for it.
    pub(super) fn beside(&self) -> Column {
        let is_asking = self.asks.writing.is_some() || self.asks.trying.is_some();
        let is_asked = self.column == Column::Questions || (self.column == Column::Article && is_asking);
        if is_asked { Column::Questions } else { Column::Ledger }
    }

    pub(super) fn columns_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let room = ui.available_width();
        let frame = Frame::new();
        match Self::n_columns(ui, theme) {
            3 => {
                let left = Panel::left("article").exact_size(room * 0.36).resizable(false).frame(frame);
                let article = left.show(ui, |ui| self.column_ui(ui, view, Column::Article)).inner;
                let right = Panel::right("questions").exact_size(room * 0.28).resizable(false).frame(frame);
                let questions = right.show(ui, |ui| self.column_ui(ui, view, Column::Questions)).inner;
                let middle = CentralPanel::default().frame(frame);
                let ledger = middle.show(ui, |ui| self.column_ui(ui, view, Column::Ledger)).inner;
                article.or(ledger).or(questions)
            }
            2 => {
                let left = Panel::left("article").exact_size(room * 0.5).resizable(false).frame(frame);
                let article = left.show(ui, |ui| self.column_ui(ui, view, Column::Article)).inner;
                let other = self.beside();
                let middle = CentralPanel::default().frame(frame);
                article.or(middle.show(ui, |ui| self.column_ui(ui, view, other)).inner)
            }
            _ => self.column_ui(ui, view, self.column),
        }
    }

    fn column_ui(&mut self, ui: &mut Ui, view: &View<'_>, column: Column) -> Option<Action> {
        if self.is_trying_in(column) {
            return self.trying_ui(ui, view, column);
        }
        let theme = view.theme;
        let is_touched = |input: &egui::InputState| {
            let at = input.pointer.interact_pos().filter(|_| input.pointer.primary_pressed());
            at.is_some_and(|at| ui.max_rect().contains(at))
        };
        if column != Column::Article && ui.input(is_touched) {
            self.column = column;
        }
        let is_active = self.column == column || Self::n_columns(ui, theme) == 1;
        // Each part begins at its top.
        let salt = (column as u8, if column == Column::Ledger { self.part as u8 } else { 0 });
        let area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
        area.show(ui, |ui| {
            let inside = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = theme.gap.small;
                match column {
                    Column::Article => self.article_ui(ui, view),
                    Column::Ledger => self.part_ui(ui, view),
                    Column::Questions => self.questions_ui(ui, view),
                }
            };
            let action = column::column_ui(ui, theme, theme.size.measure, inside);
            if is_active {
                scroll::pages_ui(ui);
            }
            action
        })
        .inner
    }

    fn part_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        match self.part {
            Part::Claims => self.claims_ui(ui, view),
            Part::Sources => self.sources_ui(ui, view),
            Part::Columns => self.propositions_ui(ui, view),
            Part::Policies => self.policies_ui(ui, view),
            Part::Grid => self.grid_ui(ui, view),
            Part::Findings => self.findings_ui(ui, view),
            Part::Details => self.details_ui(ui, view),
            Part::Articles => self.articles_ui(ui, view),
            Part::Versions => self.versions_ui(ui, view),
        }
    }
}
