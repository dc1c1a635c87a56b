//! The studio: an article, its ledger and the questions it gives, side by side, and a draft that is gone through
//! claim by claim. What is done to the pack is a [`Desk`]'s business; here it is shown and asked for.

mod article;
mod assignment;
mod card;
mod claims;
mod columns;
mod details;
mod findings;
mod form;
mod grid;
mod head;
mod keys;
mod line;
mod page;
mod policies;
mod preview;
mod questions;
mod seen;
mod sources;
mod stance;
mod trying;
mod vocabulary;
mod writing;

use std::collections::BTreeSet;

use egui::{CentralPanel, Frame, Panel, ScrollArea, Ui};

use self::grid::Cursor;
use self::page::Page;
use self::questions::{Asks, Listed};
use self::seen::Seen;
use crate::app::action::Action;
use crate::app::cached::Cached;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::{column, scroll};
use crate::pack::{Grid, PackId, PropositionId, StatementId};
use crate::studio::{Desk, Edit, Row};
use crate::words::{Message, Told, Words};

/// A column of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Article,
    Ledger,
    Questions,
}

/// A part of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Claims,
    Sources,
    Columns,
    Policies,
    Grid,
    Findings,
    Details,
}

impl Part {
    const ALL: [Self; 7] = [
        Self::Claims,
        Self::Sources,
        Self::Columns,
        Self::Policies,
        Self::Grid,
        Self::Findings,
        Self::Details,
    ];
}

/// A pack being made.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the screen remembers by itself")]
pub struct Studio {
    /// None while it is being saved.
    desk: Option<Desk>,
    seen: Seen,
    /// One for each of the pack's articles.
    pages: Vec<Page>,
    /// The article where words are picked.
    active: usize,
    /// Whether the picked words have the keyboard.
    is_ours: bool,
    column: Column,
    part: Part,
    /// The claim that is looked at.
    current: Option<StatementId>,
    /// Whether it is being changed.
    is_editing: bool,
    /// The source, column or policy that is unfolded.
    unfolded: Option<Row>,
    /// Whether it is to become one with another, or two.
    joining: bool,
    splitting: Option<BTreeSet<StatementId>>,
    cursor: Cursor,
    /// The column of the position that is chosen, at the claim that is looked at.
    at_stance: Option<PropositionId>,
    stance_has_focus: bool,
    /// Whether the form has just been opened, and takes the keyboard.
    form_takes_focus: bool,
    questions: Cached<u64, Listed>,
    asks: Asks,
    grid: Cached<u64, Grid>,
    /// Says prompts in the pack's language, which is the first.
    pack_words: (String, Words),
    /// Whether the questions of all claims are listed.
    all_questions: bool,
    /// Why the last change was not made.
    refused: Option<Message>,
    was_typing: bool,
    saves_next: bool,
    /// Whether the place of the claim that is looked at is to be brought into view.
    follows: bool,
}

impl Studio {
    /// The studio on an open pack.
    pub fn new(mut desk: Desk) -> Self {
        let mut pages = Vec::new();
        page::refresh(&mut pages, desk.pack());
        let seen = Seen::of(&mut desk, &pages);
        let open = seen.inbox.next(None).and_then(|item| seen::statement_of(&item.row).cloned());
        let current = open.or_else(|| seen.pack.statements.first().map(|row| row.id.clone()));
        let language = seen.pack.language.clone();
        let pack_words = (language.clone(), Words::new(&language));
        Self {
            desk: Some(desk),
            seen,
            pages,
            active: 0,
            is_ours: false,
            column: Column::Ledger,
            part: Part::Claims,
            current,
            is_editing: false,
            unfolded: None,
            joining: false,
            splitting: None,
            cursor: Cursor::default(),
            at_stance: None,
            stance_has_focus: false,
            form_takes_focus: false,
            questions: Cached::default(),
            asks: Asks::default(),
            grid: Cached::default(),
            pack_words,
            all_questions: false,
            refused: None,
            was_typing: false,
            saves_next: false,
            follows: true,
        }
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.seen.pack.id
    }

    /// Takes the pack away, to be saved or put away; nothing can be changed until it is back.
    pub fn take(&mut self) -> Option<Desk> {
        self.take_over();
        self.desk.take()
    }

    /// Puts the pack back.
    pub fn put_back(&mut self, desk: Desk) {
        self.desk = Some(desk);
        self.refresh();
    }

    /// Does what was asked for, or says why not.
    pub fn apply(&mut self, edit: Edit) {
        if !matches!(edit, Edit::PutQuestion(_)) {
            self.take_over();
        }
        let goes_on = matches!(edit, Edit::Accept(_) | Edit::AcceptWhole(_) | Edit::Reject(_));
        let Some(desk) = &mut self.desk else { return };
        self.refused = desk.apply(edit).err().map(|refused| refused.told());
        let at = desk.at().clone();
        self.refresh();
        if self.refused.is_some() {
            return self.not_written();
        }
        self.written(&at);
        if goes_on {
            let next = self.seen.inbox.at_or_after(&at);
            let next = next.and_then(|item| seen::statement_of(&item.row)).cloned();
            self.look_at(next.or_else(|| seen::statement_of(&at).cloned()));
        } else if let Row::Statement(id) = &at {
            self.look_at(Some(id.clone()));
        }
    }

    /// Takes the last step back.
    pub fn step_back(&mut self) {
        self.step(Desk::undo);
    }

    /// Does again what was taken back.
    pub fn step_on(&mut self) {
        self.step(Desk::redo);
    }

    /// Takes over what is typed in the form of a question.
    fn take_over(&mut self) {
        let unwritten = self.unwritten();
        if let Some((desk, edit)) = self.desk.as_mut().zip(unwritten)
            && desk.apply(edit).is_ok()
        {
            let at = desk.at().clone();
            self.refresh();
            self.written(&at);
        }
    }

    fn step(&mut self, step: impl FnOnce(&mut Desk) -> bool) {
        self.take_over();
        let Some(desk) = &mut self.desk else { return };
        if step(desk) {
            let at = desk.at().clone();
            self.refused = None;
            self.refresh();
            self.go_to(&at);
        }
    }

    /// Says who works here.
    pub fn sign(&mut self, author: &str) {
        if let Some(desk) = &mut self.desk {
            desk.sign(author);
        }
        self.refresh();
    }

    fn refresh(&mut self) {
        let Some(desk) = &mut self.desk else { return };
        page::refresh(&mut self.pages, desk.pack());
        self.seen = Seen::of(desk, &self.pages);
        if self.pack_words.0 != self.seen.pack.language {
            self.pack_words = (self.seen.pack.language.clone(), Words::new(&self.seen.pack.language));
        }
        let is_there = |id: &StatementId| self.seen.pack.statements.iter().any(|row| row.id == *id);
        if !self.current.as_ref().is_some_and(is_there) {
            self.current = self.seen.pack.statements.first().map(|row| row.id.clone());
            self.is_editing = false;
        }
    }

    /// Looks at another claim.
    fn look_at(&mut self, id: Option<StatementId>) {
        if id.is_some() && id != self.current {
            self.current = id;
            self.at_stance = None;
            self.is_editing = false;
            self.follows = true;
        }
    }

    /// Goes to the place of a row.
    fn go_to(&mut self, row: &Row) {
        self.part = match row {
            Row::Statement(_) | Row::Stance(..) | Row::Reference(..) => Part::Claims,
            Row::Source(_) => Part::Sources,
            Row::Proposition(_) => Part::Columns,
            Row::Policy(_) => Part::Policies,
            Row::Pack | Row::Article(_) => Part::Details,
            Row::Question(_) => self.part,
        };
        if let Row::Question(id) = row {
            self.column = Column::Questions;
            self.all_questions = true;
            self.look_at_question(id);
        } else {
            self.column = Column::Ledger;
        }
        self.unfolded = Some(row.clone());
        self.look_at(seen::statement_of(row).cloned());
        self.follows = true;
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if self.asks.preview.is_some() {
            return self.preview_ui(ui, view);
        }
        let key = if self.asks.trying.is_some() { self.trying_keys(ui, view) } else { self.keys(ui, view) };
        if std::mem::take(&mut self.follows) {
            self.bring_into_view();
        }
        let head = self.head_ui(ui, view);
        let columns = self.columns_ui(ui, view);
        self.was_typing = ui.ctx().text_edit_focused();
        key.or(head).or(columns)
    }

    /// How many columns there is room for.
    fn n_columns(ui: &Ui, theme: &Theme) -> usize {
        let room = ui.ctx().content_rect().width();
        let least = 1.36 * theme.size.card;
        [3_u8, 2].into_iter().find(|n| room >= f32::from(*n) * least).map_or(1, usize::from)
    }

    /// The column beside the article, where there is room for one only. A question that is worked on stays there
    /// while words are picked for it.
    fn beside(&self) -> Column {
        let is_asking = self.asks.writing.is_some() || self.asks.trying.is_some();
        let is_asked = self.column == Column::Questions || (self.column == Column::Article && is_asking);
        if is_asked { Column::Questions } else { Column::Ledger }
    }

    fn columns_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
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
        }
    }
}

/// A change, as an action.
fn changed(edit: Edit) -> Action {
    Action::Edit(Box::new(edit))
}
