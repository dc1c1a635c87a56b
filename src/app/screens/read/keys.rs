//! What keys and tools do to the words picked in an article.

use egui::Ui;

use super::note::Note;
use super::{Read, is_speaking};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::reading::NewRemark;
use crate::app::view::View;
use crate::app::widgets::picking::Step;
use crate::app::widgets::remarks::Placed;
use crate::pack::Span;

/// Code points of a paragraph that are read aloud in one piece; longer ones go sentence by sentence.
const ONE_PIECE: usize = 2000;

impl Read {
    /// Takes the keys of the screen before its buttons can see them.
    pub(super) fn keys(&mut self, ui: &Ui, view: &View<'_>) -> Option<Action> {
        if self.note.is_some() {
            return self.note_keys(ui);
        }
        let focused = ui.memory(egui::Memory::focused);
        let is_free = self.is_ours || focused.is_none() || focused == self.start;
        if pressed(ui, Command::Highlight) {
            return self.highlight();
        }
        if pressed(ui, Command::Note) {
            self.write();
            return None;
        }
        if self.has_voice && pressed(ui, Command::ReadAloud) {
            return self.aloud(view);
        }
        if !is_free {
            return None;
        }
        if !self.under_pick().is_empty() && pressed(ui, Command::RemoveRemark) {
            return self.remove();
        }
        if self.picked().is_some() && pressed(ui, Command::Back) {
            self.pages.iter_mut().for_each(super::page::Page::clear);
            return None;
        }
        if let Some(step) = self.step_asked(ui) {
            self.step(step);
        } else if view.learner.settings.reading_ruler {
            self.ruler_keys(ui);
        }
        None
    }

    fn step_asked(&self, ui: &Ui) -> Option<Step> {
        const WORDS: [(Command, Step); 4] = [
            (Command::MoreMarked, Step::More),
            (Command::LessMarked, Step::Less),
            (Command::PreviousWord, Step::PreviousWord),
            (Command::NextWord, Step::NextWord),
        ];
        const SENTENCES: [(Command, Step); 2] =
            [(Command::Previous, Step::PreviousSentence), (Command::Next, Step::NextSentence)];
        // Up and down scroll until words are picked.
        let sentences = if self.is_ours { SENTENCES.as_slice() } else { &[] };
        let mut steps = WORDS.iter().chain(sentences);
        steps.find(|(command, _)| pressed(ui, *command)).map(|(_, step)| *step)
    }

    fn ruler_keys(&mut self, ui: &Ui) {
        let by = if pressed(ui, Command::LinesOn) {
            1
        } else if pressed(ui, Command::LinesBack) {
            -1
        } else {
            return;
        };
        if let Some(page) = self.pages.get_mut(self.active) {
            page.text_ui.step_ruler(by);
        }
    }

    /// The words picked on the page where they are.
    pub(super) fn picked(&self) -> Option<Span> {
        self.pages.get(self.active)?.picked()
    }

    /// The remarks that have words in common with those picked.
    pub(super) fn under_pick(&self) -> Vec<&Placed> {
        let Some((page, picked)) = self.pages.get(self.active).zip(self.picked()) else { return Vec::new() };
        page.placed.iter().filter(|placed| placed.span.is_some_and(|span| span.overlaps(picked))).collect()
    }

    /// Moves to other words; past the end of one article into the next.
    fn step(&mut self, step: Step) {
        if self.picked().is_none()
            && let Some(in_view) = self.pages.iter().position(|page| page.top.is_some())
        {
            self.active = in_view;
        }
        let Some(page) = self.pages.get_mut(self.active) else { return };
        let top = page.top.unwrap_or_default();
        if page.step(step, top) {
            return;
        }
        let next = match step {
            Step::NextWord | Step::NextSentence => self.active.checked_add(1),
            Step::PreviousWord | Step::PreviousSentence => self.active.checked_sub(1),
            Step::More | Step::Less => None,
        };
        if let Some((ix, next)) = next.and_then(|ix| Some((ix, self.pages.get_mut(ix)?))) {
            let edge = if ix > self.active { 0 } else { next.text.len() };
            if next.step(step, edge) {
                self.pages.get_mut(self.active).map(super::page::Page::clear).unwrap_or_default();
                self.active = ix;
            }
        }
    }

    /// Shows a passage and picks it.
    pub(super) fn see(&mut self, ix: usize, span: Span) {
        self.pages.iter_mut().for_each(super::page::Page::clear);
        if let Some(page) = self.pages.get_mut(ix) {
            page.pick(span);
            page.scroll_to = Some(span);
            self.active = ix;
        }
    }

    /// Highlights the words picked, unless they are highlighted already.
    pub(super) fn highlight(&mut self) -> Option<Action> {
        let picked = self.picked()?;
        let is_new =
            !self.under_pick().iter().any(|placed| placed.span.is_some_and(|span| span.contains(picked)));
        is_new.then(|| self.put(picked, None)).flatten()
    }

    fn put(&self, span: Span, note: Option<String>) -> Option<Action> {
        let page = self.pages.get(self.active)?;
        Some(Action::PutRemark(NewRemark {
            id: None,
            pack: self.pack.pack.id.clone(),
            article: page.article.clone(),
            exact: page.text.slice(span).to_owned(),
            span,
            note,
        }))
    }

    /// Begins to write a note to the words picked, or goes on with the one that is there.
    pub(super) fn write(&mut self) {
        let Some(picked) = self.picked() else { return };
        let old = self
            .under_pick()
            .into_iter()
            .find(|placed| placed.span.is_some_and(|span| span.contains(picked)));
        let note = match old {
            Some(old) => {
                Note::of(NewRemark { span: old.span.unwrap_or(picked), ..old.remark.clone().into() })
            }
            None => match self.put(picked, None) {
                Some(Action::PutRemark(new)) => Note::of(new),
                _ => return,
            },
        };
        self.note = Some(note);
    }

    /// Takes away what is under the words picked.
    pub(super) fn remove(&mut self) -> Option<Action> {
        let remark = self.under_pick().first()?.remark.clone();
        let id = remark.id.clone();
        self.removed = vec![remark];
        Some(Action::RemoveRemark(id))
    }

    /// Reads aloud from the words picked on, or from what is in view; or stops doing so.
    pub(super) fn aloud(&self, view: &View<'_>) -> Option<Action> {
        if is_speaking(view) {
            return Some(Action::Hush);
        }
        let in_view = self.pages.iter().find(|page| page.top.is_some());
        let page = self.pages.get(self.active).filter(|page| page.picked().is_some()).or(in_view)?;
        let from = page.picked().map_or(page.top.unwrap_or_default(), |picked| picked.start);
        let rest = page.text.paragraphs().iter().filter(|paragraph| paragraph.end > from);
        let spans = rest.flat_map(|paragraph| match paragraph.end - paragraph.start {
            0..=ONE_PIECE => vec![*paragraph],
            _ => page.text.sentences(*paragraph),
        });
        let pieces = spans.map(|span| page.text.slice(span).to_owned()).collect();
        Some(Action::ReadAloud { pieces, language: self.pack.pack.language.clone() })
    }
}
