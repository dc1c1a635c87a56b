//! The pack itself: title, level, who made it, and the session a class is to do.

use std::sync::Arc;

use egui::Ui;

use super::line::{line_ui, optional};
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::phrase::{level_name, theme_name};
use crate::app::view::View;
use crate::app::widgets::radio::radios_ui;
use crate::app::widgets::text;
use crate::pack::{Level, Pack, Theme};
use crate::studio::{Edit, PackField};

impl Studio {
    pub(super) fn details_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let words = view.words;
        let pack = Arc::clone(&self.seen.pack);
        let author = self.seen.author.clone().unwrap_or_default();
        let sign = line_ui(ui, view.theme, &words.get("bench-your-name"), &author).map(Action::Sign);
        let of_pack = pack_ui(ui, view, &pack);
        let edit = of_pack.or(self.assignment_ui(ui, view));
        sign.or(edit.map(changed))
    }
}

fn pack_ui(ui: &mut Ui, view: &View<'_>, pack: &Pack) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    text::heading_ui(ui, &words.get("bench-part-details"));
    let title = line_ui(ui, theme, &words.get("bench-title"), &pack.title);
    let authors = line_ui(ui, theme, &words.get("bench-authors"), &pack.authors.join(", "));
    let licence =
        line_ui(ui, theme, &words.get("bench-licence"), pack.licence.as_deref().unwrap_or_default());
    let language = line_ui(ui, theme, &words.get("bench-language"), &pack.language).map(PackField::Language);
    text::note_ui(ui, theme, &words.get("bench-level"));
    let levels: Vec<(Option<Level>, String)> = std::iter::once((None, words.get("bench-level-open")))
        .chain(Level::ALL.iter().map(|level| (Some(*level), words.say(&level_name(*level)))))
        .collect();
    let level = radios_ui(ui, theme, &levels, &pack.level).map(PackField::Level);
    text::note_ui(ui, theme, &words.get("bench-theme"));
    let about: Vec<(Option<Theme>, String)> = std::iter::once((None, words.get("bench-theme-open")))
        .chain(Theme::ALL.iter().map(|about| (Some(*about), words.say(&theme_name(*about)))))
        .collect();
    let about = radios_ui(ui, theme, &about, &pack.theme).map(PackField::Theme);
    let authors = authors
        .map(|names| PackField::Authors(names.split(',').map(|name| name.trim().to_owned()).collect()));
    let title = title.map(PackField::Title);
    let licence = licence.map(|licence| PackField::Licence(optional(licence)));
    title.or(authors).or(licence).or(language).or(level).or(about).map(Edit::SetPack)
}
