//! The pack as it stands after the last change: made once, read by every part of the screen.

use std::sync::Arc;

use super::page::Page;
use crate::pack::selector::{place, place_near};
use crate::pack::{Form, Pack, Quotes, Source, SourceId, Span, Statement, StatementId, Text};
use crate::studio::{self, Desk, Inbox, Row};
use crate::words::{Message, Told, Words};

/// What the screen shows.
#[derive(Debug)]
pub(super) struct Seen {
    /// Which state of the desk, and whether its questions are of it.
    pub state: (u64, bool),
    pub pack: Arc<Pack>,
    pub view: Arc<studio::View>,
    pub inbox: Inbox,
    pub undo: Option<Message>,
    pub redo: Option<Message>,
    pub is_changed: bool,
    pub author: Option<String>,
    /// Why the working copy could not be kept.
    pub trouble: Option<Message>,
    /// Where the words of each statement stand, by its place.
    pub placed: Vec<Placed>,
}

/// Where the words of a statement stand.
#[derive(Debug, Clone, Default)]
pub(super) struct Placed {
    /// Which article.
    pub article: usize,
    pub content: Vec<Span>,
    pub cue: Vec<Span>,
    pub named: Vec<Span>,
    /// What is said of policies, and other evidence.
    pub evidence: Vec<Span>,
}

impl Seen {
    pub fn of(desk: &mut Desk, pages: &[Page]) -> Self {
        let view = desk.glance();
        let pack = Arc::clone(desk.pack());
        Self {
            state: (desk.state(), view.is_current),
            placed: pack.statements.iter().map(|row| placed(row, pages)).collect(),
            inbox: desk.inbox(),
            undo: desk.undo_name(),
            redo: desk.redo_name(),
            is_changed: desk.is_changed(),
            author: desk.author().map(str::to_owned),
            trouble: desk.trouble().map(Told::told),
            pack,
            view,
        }
    }

    /// Takes the questions that have been made since; the pack itself is as it was.
    pub fn look(&mut self, desk: &mut Desk) {
        self.view = desk.glance();
        self.state = (desk.state(), self.view.is_current);
    }

    /// A statement and its place.
    pub fn statement(&self, id: &StatementId) -> Option<(usize, &Statement)> {
        self.pack.statements.iter().enumerate().find(|(_, row)| row.id == *id)
    }

    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.pack.sources.iter().find(|row| row.id == *id)
    }

    /// The names of sources, as the pack has them.
    pub fn names(&self, ids: &[SourceId]) -> String {
        let name = |id: &SourceId| self.source(id).map_or_else(|| id.0.clone(), |row| row.name.clone());
        ids.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    /// Who says it: the sources, the article itself, or somebody it does not name.
    pub fn who(&self, row: &Statement, words: &Words) -> String {
        match (row.source.is_empty(), row.form) {
            (false, _) => self.names(&row.source),
            (true, Form::Own) => words.get("bench-own-voice"),
            (true, _) => words.get("bench-nobody"),
        }
    }

    /// Whether anything of a statement waits to be accepted.
    pub fn is_open(row: &Statement) -> bool {
        row.draft.is_some()
            || row.stances.iter().any(|row| row.draft.is_some())
            || row.policies.iter().any(|row| row.draft.is_some())
    }
}

/// A statement in a line: its gist, else its words.
pub(super) fn line(row: &Statement) -> String {
    let words = || {
        let runs = row.content.as_ref().map(Quotes::runs).unwrap_or_default();
        runs.iter().map(crate::pack::Quote::exact).collect::<Vec<_>>().join(" … ")
    };
    row.gist.clone().unwrap_or_else(words)
}

/// The statement that a row is of.
pub(super) fn statement_of(row: &Row) -> Option<&StatementId> {
    match row {
        Row::Statement(id) | Row::Stance(id, _) | Row::Reference(id, _) => Some(id),
        _ => None,
    }
}

fn placed(row: &Statement, pages: &[Page]) -> Placed {
    let Some((article, page)) = pages.iter().enumerate().find(|(_, page)| page.article == row.article) else {
        return Placed { article: usize::MAX, ..Placed::default() };
    };
    let text = &page.text;
    let content = spans(text, row.content.as_ref());
    let near = |quotes: Option<&Quotes>| {
        let runs = quotes.map(Quotes::runs).unwrap_or_default();
        runs.iter().filter_map(|quote| place_near(text, quote, &content).ok()).collect()
    };
    let references = row.policies.iter().flat_map(|row| [row.said.as_ref(), row.evidence.as_ref()]);
    let stances = row.stances.iter().map(|row| row.evidence.as_ref());
    let evidence = references.chain(stances).chain([row.evidence.as_ref()]);
    Placed {
        article,
        cue: near(row.cue.as_ref()),
        named: near(row.named.as_ref()),
        evidence: evidence.flat_map(|quotes| spans(text, quotes)).collect(),
        content,
    }
}

fn spans(text: &Text, quotes: Option<&Quotes>) -> Vec<Span> {
    let runs = quotes.map(Quotes::runs).unwrap_or_default();
    runs.iter().filter_map(|quote| place(text, quote).ok()).collect()
}
