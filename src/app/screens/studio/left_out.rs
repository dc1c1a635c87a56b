//! What importing has left out of an article: menus, captions, advertisements. Each piece can be taken back in.

use egui::{CollapsingHeader, Label, Ui};

use super::Studio;
use super::paragraphs::inserted;
use crate::app::view::View;
use crate::app::widgets::{button, ring};
use crate::import::Dropped;
use crate::message;
use crate::pack::{Article, ArticleId};
use crate::studio::Edit;
use crate::words::Told;

impl Studio {
    /// Tells what was left out of an article that was just drafted.
    pub fn left_out(&mut self, article: Option<ArticleId>, pieces: Vec<Dropped>) {
        let article = article.or_else(|| self.seen.pack.articles.first().map(|row| row.id.clone()));
        if let Some(article) = article.filter(|_| !pieces.is_empty()) {
            self.articles.left_out.insert(article, pieces);
            self.articles.tells_left_out = true;
        }
    }

    /// How many pieces stand in no article.
    pub(super) fn n_left_out(&self) -> usize {
        let of = |article: &Article| {
            self.articles.left_out.get(&article.id).map_or(0, |all| out(article, all).len())
        };
        self.seen.pack.articles.iter().map(of).sum()
    }

    /// The pieces that do not stand in the article.
    pub(super) fn left_out_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let pieces = self.articles.left_out.get(&article.id)?;
        let out = out(article, pieces);
        if out.is_empty() {
            return None;
        }
        let name = words.say(&message!("bench-left-out", n = out.len()));
        let mut edit = None;
        let header = CollapsingHeader::new(&name).id_salt("left-out").default_open(out.len() <= 8);
        let shown = header.show(ui, |ui| {
            for (ix, piece) in out.iter().enumerate() {
                // The same words may have been left out twice.
                let is_asked = ui.push_id(ix, |ui| piece_ui(ui, view, piece)).inner;
                if is_asked {
                    edit = Some(inserted(article, piece.place_in(&article.paragraphs), piece.text.clone()));
                }
            }
        });
        ring(ui, theme, &shown.header_response);
        edit
    }
}

/// The pieces that are still out.
fn out<'p>(article: &Article, pieces: &'p [Dropped]) -> Vec<&'p Dropped> {
    pieces.iter().filter(|piece| !article.paragraphs.contains(&piece.text)).collect()
}

/// A piece: why it was left out, its words, and the button that takes it in. Whether that was pressed.
fn piece_ui(ui: &mut Ui, view: &View<'_>, piece: &Dropped) -> bool {
    let words = view.words;
    ui.add(Label::new(words.say(&piece.told())).wrap());
    let name = words.say(&message!("bench-take-in-named", text = &piece.text));
    let button = button::quiet_ui(ui, view.theme, &words.get("bench-take-in"));
    button.accessible_name(name).clicked()
}
