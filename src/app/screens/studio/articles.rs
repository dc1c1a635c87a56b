//! The articles themselves: text, where they are from, what became known later, and which of several they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::Ui;

use super::later::Later;
use super::line::{line_ui, stable_ui};
use super::lost::LostQuotes;
use super::paragraphs::{Cursor, Unfolded};
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::dialog::Dialog;
use crate::app::view::View;
use crate::app::widgets::{button, text};
use crate::import::Dropped;
use crate::message;
use crate::pack::{Article, ArticleId, Pack};
use crate::studio::{ArticleField, Edit};

/// What this part of the studio remembers.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the part remembers by itself")]
#[derive(Debug, Default)]
pub(super) struct Articles {
    /// The paragraph that is being changed or added.
    pub unfolded: Option<Unfolded>,
    /// Whether it is to be given the keyboard.
    pub takes_focus: bool,
    /// The paragraph that the keyboard is at.
    pub cursor: Cursor,
    pub lost: LostQuotes,
    /// What importing has left out of each article.
    pub left_out: BTreeMap<ArticleId, Vec<Dropped>>,
    /// Whether that is still to be told.
    pub tells_left_out: bool,
    /// Whether the row asks where an article is from.
    pub asks_rights: bool,
    /// Whether the first of these fields that is open is to be given the keyboard.
    pub enters_rights: bool,
    /// What became known later, as far as it is typed.
    pub later: BTreeMap<ArticleId, Later>,
    /// The texts of articles of which only the link is kept now.
    pub texts: BTreeMap<ArticleId, Vec<String>>,
}

impl Studio {
    pub(super) fn articles_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let pack = Arc::clone(&self.seen.pack);
        self.affected_ui(ui, view);
        let mut action = self.lost_ui(ui, view);
        for (nth, article) in pack.articles.iter().enumerate() {
            let one = stable_ui(ui, &article.id, |ui| self.one_article_ui(ui, view, nth, article));
            action = action.or(one.map(changed));
            ui.add_space(view.theme.gap.large);
        }
        text::note_ui(ui, view.theme, &view.words.get("bench-add-article-how"));
        let another = |ui: &mut Ui| {
            let paste = button::plain_ui(ui, view.theme, &view.words.get("bench-add-article"));
            let open = button::plain_ui(ui, view.theme, &view.words.get("bench-open-article"));
            let paste = paste.clicked().then(|| Action::Ask(Dialog::paste_into_pack()));
            paste.or(open.clicked().then_some(Action::OpenArticle))
        };
        action.or(ui.horizontal_wrapped(another).inner)
    }

    /// Takes another article with what was drafted of it. Whether it could.
    pub fn add_article(&mut self, pack: Pack, left_out: Vec<Dropped>) -> bool {
        self.apply(Edit::AddArticle(Arc::new(pack)));
        let is_added = self.refused.is_none();
        if is_added {
            let article = self.seen.pack.articles.last().map(|row| row.id.clone());
            self.left_out(article, left_out);
            self.articles.asks_rights = true;
        }
        is_added
    }

    fn one_article_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        nth: usize,
        article: &Article,
    ) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let all = self.seen.pack.articles.len();
        let name = if all > 1 {
            message!("bench-article-of", n = nth + 1, all = all)
        } else {
            message!("bench-article")
        };
        text::heading_ui(ui, &words.say(&name));
        let title = line_ui(ui, theme, &words.get("bench-headline"), &article.title);
        let mut edit = title.map(|title| Edit::SetArticle(article.id.clone(), ArticleField::Title(title)));
        edit = edit.or(super::rights::fields_ui(ui, view, article));
        edit = edit.or(self.left_out_ui(ui, view, article));
        edit = edit.or(self.paragraphs_ui(ui, view, article));
        edit = edit.or(self.link_only_ui(ui, view, article));
        edit = edit.or(self.later_ui(ui, view, article));
        if all > 1 { edit.or(order_ui(ui, view, nth, all, article)) } else { edit }
    }
}

/// Which place an article has among several, and its end.
fn order_ui(ui: &mut Ui, view: &View<'_>, nth: usize, all: usize, article: &Article) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    let place = |at: usize| Edit::PlaceArticle { article: article.id.clone(), at };
    let mut edit = None;
    ui.horizontal_wrapped(|ui| {
        if nth > 0 && button::plain_ui(ui, theme, &words.get("bench-article-up")).clicked() {
            edit = Some(place(nth - 1));
        }
        if nth + 1 < all && button::plain_ui(ui, theme, &words.get("bench-article-down")).clicked() {
            edit = Some(place(nth + 1));
        }
        if button::plain_ui(ui, theme, &words.get("bench-delete-article")).clicked() {
            edit = Some(Edit::DeleteArticle(article.id.clone()));
        }
    });
    edit
}
