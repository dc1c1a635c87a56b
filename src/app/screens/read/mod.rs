//! An article, to be read before practice: highlighted, noted on, read aloud.

mod keys;
mod note;
mod page;
mod start;

use std::sync::Arc;

use egui::accesskit::Live;
use egui::{Frame, Id, Panel, Role, ScrollArea, Ui, WidgetInfo};

use self::note::Note;
use self::page::Page;
use crate::app::action::Action;
use crate::app::catalogue::OpenPack;
use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::jobs::Task;
use crate::app::phrase::pack_title;
use crate::app::reading::NewRemark;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::pack_bar::pack_bar_ui;
use crate::app::widgets::remarks::{self, Wanted};
use crate::app::widgets::{button, column, scroll, text};
use crate::message;
use crate::pack::PackId;
use crate::record::Remark;

/// An article, to be read before practice.
pub struct Read {
    pack: Arc<OpenPack>,
    /// One for each of the pack's articles.
    pages: Vec<Page>,
    /// The page where words are picked and the ruler lies.
    active: usize,
    /// A note being written.
    note: Option<Note>,
    /// What was taken away last, as long as it can be put back.
    removed: Vec<Remark>,
    n_questions: usize,
    is_new: bool,
    has_voice: bool,
    /// The button that has the keyboard at first.
    start: Option<Id>,
    /// Whether the picked words have the keyboard.
    is_ours: bool,
}

impl Read {
    /// The articles of a pack. `has_voice`: they can be read aloud.
    pub fn new(pack: Arc<OpenPack>, has_voice: bool) -> Self {
        Self {
            pages: pack.pack.articles.iter().map(Page::new).collect(),
            active: 0,
            note: None,
            removed: Vec::new(),
            n_questions: pack.questions.len(),
            is_new: true,
            has_voice,
            start: None,
            is_ours: false,
            pack,
        }
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.pack.pack.id
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        self.pages.iter_mut().for_each(|page| page.refresh(&self.pack.pack.id, view.learner));
        let key = self.keys(ui, view);
        let back = pack_bar_ui(ui, view, &pack_title(view.words, &self.pack.pack));
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let foot = Panel::bottom("start").frame(frame);
        let start = foot.show(ui, |ui| self.foot_ui(ui, view)).inner;
        let note = self.note_ui(ui, view);
        let is_wide = ui.available_width() >= theme.size.measure + theme.size.card + 4.0 * theme.gap.page;
        let beside = if is_wide { self.beside_ui(ui, view) } else { None };
        let area = ScrollArea::vertical().auto_shrink(false);
        let below = area.show(ui, |ui| {
            let inside = |ui: &mut Ui| self.articles_ui(ui, view, !is_wide);
            let below = column::column_ui(ui, theme, theme.size.measure, inside);
            scroll::pages_ui(ui);
            scroll::lines_ui(ui, theme.size.leading, Command::LinesBack, Command::LinesOn);
            below
        });
        key.or(back).or(start).or(note).or(beside).or(below.inner)
    }

    fn articles_ui(&mut self, ui: &mut Ui, view: &View<'_>, with_notes: bool) -> Option<Action> {
        let theme = view.theme;
        let articles = Arc::clone(&self.pack);
        let before = self.active;
        self.is_ours = false;
        for (ix, (article, page)) in articles.pack.articles.iter().zip(&mut self.pages).enumerate() {
            if ix > 0 {
                ui.add_space(theme.gap.page);
                ui.separator();
                ui.add_space(theme.gap.page);
            }
            let shown = ui.push_id(&article.id, |ui| page.show(ui, view, article, ix == before)).inner;
            self.is_ours |= shown.has_focus;
            if shown.touch.is_some() || shown.is_pointed_at {
                self.active = ix;
            }
        }
        if self.active != before
            && let Some(left) = self.pages.get_mut(before)
        {
            left.clear();
        }
        let bringing = self.pages.iter().find(|page| page.is_bringing).map(|page| page.article.clone());
        if let Some(article) = bringing {
            return Some(Action::Ask(Dialog::paste_article(self.pack.pack.id.clone(), article)));
        }
        if !with_notes {
            return None;
        }
        ui.add_space(theme.gap.page);
        ui.separator();
        ui.add_space(theme.gap.large);
        self.notes_ui(ui, view)
    }

    /// The learner's notes, where there is room for them beside the article.
    fn beside_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let panel = Panel::right("notes").exact_size(theme.size.card).resizable(false);
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.margin(theme.gap.large));
        let inside = |ui: &mut Ui| {
            let area = ScrollArea::vertical().auto_shrink(false);
            area.show(ui, |ui| self.notes_ui(ui, view)).inner
        };
        panel.frame(frame).show(ui, inside).inner
    }

    fn notes_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        ui.spacing_mut().item_spacing.y = theme.gap.small;
        text::heading_ui(ui, &words.get("reading-yours"));
        let n: usize = self.pages.iter().map(|page| page.placed.len()).sum();
        let said = words.say(&message!("reading-count", n = n));
        let count = text::weak_ui(ui, theme, &said);
        count.widget_info(|| WidgetInfo::labeled(Role::Status, true, said.as_str()));
        ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(Live::Polite));
        text::note_ui(ui, theme, &words.get("reading-how"));
        let mut wanted = None;
        for (ix, page) in self.pages.iter().enumerate() {
            let row = remarks::list_ui(ui, view, &page.placed, true);
            wanted = wanted.or(row.map(|row| (ix, row)));
        }
        match wanted? {
            (ix, Wanted::See(span)) => {
                self.see(ix, span);
                ui.ctx().request_repaint();
                None
            }
            (ix, Wanted::Remove(remark)) => {
                let placed = self.pages.get(ix).map(|page| page.placed.as_slice()).unwrap_or_default();
                self.removed =
                    placed.iter().filter(|p| p.remark.id == remark).map(|p| p.remark.clone()).collect();
                Some(Action::RemoveRemark(remark))
            }
        }
    }

    /// How hard, how many questions, and the way to them; what can be done with the words picked.
    fn foot_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let row = |ui: &mut Ui| {
            let start = self.start_ui(ui, view);
            ui.add_space(view.theme.gap.small);
            let tool = self.tools_ui(ui, view);
            start.or(tool)
        };
        ui.horizontal_wrapped(row).inner
    }

    fn tools_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let tool =
            |ui: &mut Ui, key: &'static str| button::plain_ui(ui, view.theme, &view.words.get(key)).clicked();
        let mut action = None;
        if self.picked().is_some() && self.note.is_none() {
            if tool(ui, "reading-highlight") {
                action = self.highlight();
            }
            if tool(ui, "reading-note") {
                self.write();
            }
            if !self.under_pick().is_empty() && tool(ui, "reading-remove") {
                action = self.remove();
            }
        }
        if !self.removed.is_empty() && tool(ui, "reading-put-back") {
            action = self.removed.pop().map(|remark| Action::PutRemark(NewRemark::from(remark)));
        }
        let key = if is_speaking(view) { "reading-hush" } else { "reading-aloud" };
        if self.has_voice && tool(ui, key) {
            action = action.or(self.aloud(view));
        }
        action
    }
}

/// Whether something is being read aloud.
fn is_speaking(view: &View<'_>) -> bool {
    view.jobs.iter().any(|job| job.task == Task::Speak)
}

/// The address of an article.
fn link_ui(ui: &mut Ui, theme: &Theme, url: Option<&str>) {
    if let Some(url) = url {
        let link = ui.add(egui::Hyperlink::new(url));
        crate::app::widgets::ring(ui, theme, &link);
    }
}
