//! The studio: an article, its ledger and the questions it gives, side by side, and a draft that is gone through
//! claim by claim. What is done to the pack is a [`Desk`]'s business; here it is shown and asked for.

mod affected;
mod article;
mod articles;
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
mod later;
mod layout;
mod left_out;
mod line;
mod lost;
mod page;
mod paragraphs;
mod policies;
mod preview;
mod questions;
mod relations;
mod rights;
mod seen;
mod sources;
mod stance;
mod trying;
mod versions;
mod vocabulary;
mod writing;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;

use self::affected::GivenOut;
use self::articles::Articles;
use self::grid::Cursor;
use self::page::Page;
use self::questions::{Asks, Listed};
use self::seen::Seen;
use self::versions::Versions;
use crate::app::action::Action;
use crate::app::cached::Cached;
use crate::app::jobs::Task;
use crate::app::view::View;
use crate::pack::{Grid, Pack, PackId, PropositionId, StatementId};
use crate::quiz::Seed;
use crate::studio::{self, Desk, Edit, Row};
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
    Articles,
    Versions,
}

impl Part {
    const ALL: [Self; 9] = [
        Self::Claims,
        Self::Sources,
        Self::Columns,
        Self::Policies,
        Self::Grid,
        Self::Findings,
        Self::Details,
        Self::Articles,
        Self::Versions,
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
    finding: findings::At,
    /// The column of the position that is chosen, at the claim that is looked at.
    at_stance: Option<PropositionId>,
    stance_has_focus: bool,
    /// Whether the form has just been opened, and takes the keyboard.
    form_takes_focus: bool,
    articles: Articles,
    versions: Versions,
    given_out: GivenOut,
    questions: Listed,
    asks: Asks,
    grid: Cached<(u64, bool), Grid>,
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

/// A pack whose questions are not made yet.
pub struct Underived {
    state: u64,
    view: Arc<studio::View>,
    pack: Arc<Pack>,
    seed: Seed,
}

impl Underived {
    /// Makes the questions: for a long article more than a frame's work.
    pub fn derive(&self) -> (u64, studio::View) {
        (self.state, self.view.whole(&self.pack, self.seed))
    }
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
        let given_out = GivenOut::now(&seen.view, seen.pack.is_draft());
        let articles = Articles { asks_rights: seen.pack.is_draft(), ..Articles::default() };
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
            finding: findings::At::default(),
            at_stance: None,
            stance_has_focus: false,
            form_takes_focus: false,
            articles,
            versions: Versions::default(),
            given_out,
            questions: Listed::default(),
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

    /// The pack as it is here, and the file it was opened from or saved to.
    pub fn to_print(&self) -> (Arc<Pack>, Option<PathBuf>) {
        let file = self.desk.as_ref().and_then(Desk::file);
        (Arc::clone(&self.seen.pack), file.map(Path::to_path_buf))
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
        self.given_out = GivenOut::now(&self.seen.view, self.seen.pack.is_draft());
        self.forget_versions();
    }

    /// Does what was asked for, or says why not.
    pub fn apply(&mut self, edit: Edit) {
        if !matches!(edit, Edit::PutQuestion(_)) {
            self.take_over();
        }
        let is_verdict = |row: &Row| matches!(row, Row::Statement(_));
        let goes_on = match &edit {
            Edit::AcceptWhole(_) => true,
            Edit::Accept(row) | Edit::Reject(row) => is_verdict(row),
            _ => false,
        };
        let moves_quotes = matches!(edit, Edit::SetText { .. } | Edit::Reanchor { .. });
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
        if moves_quotes && self.part == Part::Articles {
            self.see_lost();
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

    /// What the questions are to be made of, where an edit has changed what the pack means.
    pub fn underived(&mut self) -> Option<Underived> {
        let desk = self.desk.as_mut()?;
        let view = desk.glance();
        let is_late = !view.is_current;
        is_late.then(|| Underived {
            state: desk.state(),
            view,
            pack: Arc::clone(desk.pack()),
            seed: desk.seed(),
        })
    }

    /// Takes questions that were made elsewhere.
    pub fn derived(&mut self, state: u64, view: studio::View) {
        if let Some(desk) = &mut self.desk {
            desk.receive(state, Arc::new(view));
            self.seen.look(desk);
            self.given_out.know(&self.seen.view);
        }
    }

    fn refresh(&mut self) {
        let Some(desk) = &mut self.desk else { return };
        page::refresh(&mut self.pages, desk.pack());
        self.seen = Seen::of(desk, &self.pages);
        self.given_out.know(&self.seen.view);
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
            Row::Pack => Part::Details,
            Row::Article(_) => Part::Articles,
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
        let rights = self.rights_ui(ui, view);
        let columns = self.columns_ui(ui, view);
        self.was_typing = ui.ctx().text_edit_focused();
        let late = (!self.seen.view.is_current && view.jobs.iter().all(|job| job.task != Task::Derive))
            .then_some(Action::Derive);
        key.or(head).or(rights).or(columns).or(late)
    }
}

/// A change, as an action.
fn changed(edit: Edit) -> Action {
    Action::Edit(Box::new(edit))
}
