//! A learner's own highlights and notes: where they stand in an article as it is now, lit there and listed.

use egui::text::{LayoutJob, TextFormat};
use egui::{Button, Ui, Vec2};

use super::article_text::{How, Lit};
use super::{button, ring, text};
use crate::app::command::{Command, pressed};
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::message;
use crate::pack::selector::find_again;
use crate::pack::{ArticleId, PackId, Span, Text};
use crate::record::{Remark, RemarkId};

/// Characters of a passage that are shown in the list.
const N_SHOWN: usize = 90;

/// A remark, and where its words stand now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The remark.
    pub remark: Remark,
    /// Its place; none where the words are gone.
    pub span: Option<Span>,
}

/// What is wanted of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Show the passage.
    See(Span),
    /// Take the remark away.
    Remove(RemarkId),
}

/// The remarks on an article, in its order; those whose words are gone come last.
pub fn placed(remarks: &[Remark], pack: &PackId, article: &ArticleId, text: &Text) -> Vec<Placed> {
    let here = remarks.iter().filter(|remark| remark.pack == *pack && remark.article == *article);
    let place = |remark: &Remark| Placed {
        span: find_again(text, &remark.exact, remark.start),
        remark: remark.clone(),
    };
    let mut placed: Vec<Placed> = here.map(place).collect();
    placed.sort_by_key(|placed| placed.span.map_or((true, placed.remark.start), |span| (false, span.start)));
    placed
}

/// The remarks as the article shows them.
pub fn lit(placed: &[Placed]) -> Vec<Lit> {
    let lit = |placed: &Placed| {
        let how = if placed.remark.note.is_some() { How::Noted } else { How::Own };
        placed.span.map(|span| Lit { span, how })
    };
    placed.iter().filter_map(lit).collect()
}

/// Paints the list. `can_remove`: not only to be read.
pub fn list_ui(ui: &mut Ui, view: &View<'_>, placed: &[Placed], can_remove: bool) -> Option<Wanted> {
    let mut wanted = None;
    for placed in placed {
        let row = ui.push_id(&placed.remark.id, |ui| one_ui(ui, view, placed, can_remove));
        wanted = wanted.or(row.inner);
    }
    wanted
}

fn one_ui(ui: &mut Ui, view: &View<'_>, placed: &Placed, can_remove: bool) -> Option<Wanted> {
    let (theme, words) = (view.theme, view.words);
    let Some(span) = placed.span else { return lost_ui(ui, view, placed, can_remove) };
    let said = said(theme, &placed.remark, &words.say(&quoted(&placed.remark)));
    let button = Button::new(said).wrap().min_size(Vec2::new(ui.available_width(), theme.size.target));
    let response = ui.add(button);
    ring(ui, theme, &response);
    if can_remove && response.has_focus() && pressed(ui, Command::RemoveRemark) {
        return Some(Wanted::Remove(placed.remark.id.clone()));
    }
    response.clicked().then_some(Wanted::See(span))
}

/// The words marked, and below them the note.
fn said(theme: &Theme, remark: &Remark, quoted: &str) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.append(quoted, 0.0, TextFormat::simple(theme.quoted(), theme.text));
    if let Some(note) = &remark.note {
        job.append(&format!("\n{note}"), 0.0, TextFormat::simple(theme.body(), theme.own_line));
    }
    job
}

fn lost_ui(ui: &mut Ui, view: &View<'_>, placed: &Placed, can_remove: bool) -> Option<Wanted> {
    let (theme, words) = (view.theme, view.words);
    ui.label(said(theme, &placed.remark, &words.say(&quoted(&placed.remark))));
    text::note_ui(ui, theme, &words.get("reading-lost"));
    let remove = can_remove.then(|| button::quiet_ui(ui, theme, &words.get("reading-remove-lost")));
    let is_asked = remove.is_some_and(|remove| remove.clicked());
    is_asked.then(|| Wanted::Remove(placed.remark.id.clone()))
}

/// The words marked, as far as they are needed to know them again.
fn quoted(remark: &Remark) -> crate::words::Message {
    let one_line = remark.exact.replace("\n\n", " ");
    if one_line.chars().count() <= N_SHOWN {
        return message!("reading-quoted", words = one_line);
    }
    let start: String = one_line.chars().take(N_SHOWN).collect();
    let start = start.rsplit_once(' ').map_or(start.as_str(), |(whole, _)| whole);
    message!("reading-quoted-start", words = start)
}
