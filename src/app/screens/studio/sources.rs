//! Who is credited: names, roles, whom they speak for; several that are one, and one that is several.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Button, Ui, Vec2};

use super::line::{line_ui, optional};
use super::{Studio, changed, seen, vocabulary};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::radio::{radios_ui, tick_ui};
use crate::app::widgets::{button, ring, text};
use crate::message;
use crate::pack::{OneOrMany, Source, SourceId, SourceKind};
use crate::studio::{Edit, Row, SourceField};

impl Studio {
    pub(super) fn sources_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let pack = Arc::clone(&self.seen.pack);
        let mut action = None;
        for row in &pack.sources {
            let n = pack.statements.iter().filter(|other| other.source.contains(&row.id)).count();
            let said = view.words.say(&message!("bench-source-line", name = &row.name, n = n));
            let at = Row::Source(row.id.clone());
            let one = ui.push_id(&row.id, |ui| {
                if self.fold_ui(ui, view, &at, &said) { self.source_ui(ui, view, row) } else { None }
            });
            action = action.or(one.inner);
        }
        let name = view.words.get("bench-new-source");
        let new = line_ui(ui, view.theme, &name, "");
        let new = new.map(|name| changed(Edit::AddSource { name, kind: SourceKind::Person }));
        action.or(new)
    }

    /// A row of a list that unfolds. Whether it is unfolded.
    pub(super) fn fold_ui(&mut self, ui: &mut Ui, view: &View<'_>, at: &Row, said: &str) -> bool {
        let is_unfolded = self.unfolded.as_ref() == Some(at);
        let size = Vec2::new(ui.available_width(), view.theme.size.target);
        let response = ui.add(Button::new(said).selected(is_unfolded).wrap().min_size(size));
        ring(ui, view.theme, &response);
        if response.clicked() {
            self.unfolded = (!is_unfolded).then(|| at.clone());
            self.joining = false;
            self.splitting = None;
        }
        self.unfolded.as_ref() == Some(at)
    }

    fn source_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Source) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let set = |field| Edit::SetSource(row.id.clone(), field);
        let name = line_ui(ui, theme, &words.get("bench-name"), &row.name);
        let mut edit = name.map(|name| set(SourceField::Name(name)));
        let role = line_ui(ui, theme, &words.get("bench-role"), row.role.as_deref().unwrap_or_default());
        edit = edit.or(role.map(|role| set(SourceField::Role(optional(role)))));
        let kinds: Vec<(SourceKind, String)> =
            SourceKind::ALL.iter().map(|kind| (*kind, words.get(vocabulary::source(*kind)))).collect();
        edit = edit.or(radios_ui(ui, theme, &kinds, &row.kind).map(|kind| set(SourceField::Kind(kind))));
        let mut plural = row.plural;
        if tick_ui(ui, theme, &mut plural, &words.get("bench-plural")).changed() {
            edit = Some(set(SourceField::Plural(plural)));
        }
        let list = |list: &Option<OneOrMany<SourceId>>| {
            list.as_ref().map(|list| list.items().to_vec()).unwrap_or_default()
        };
        text::note_ui(ui, theme, &words.get("bench-speaks-for"));
        let of = ui.push_id("of", |ui| self.choices_ui(ui, view, &list(&row.of))).inner;
        text::note_ui(ui, theme, &words.get("bench-belongs-to"));
        let at = ui.push_id("at", |ui| self.choices_ui(ui, view, &list(&row.at))).inner;
        edit = edit.or(of.map(|of| set(SourceField::Of(of)))).or(at.map(|at| set(SourceField::At(at))));
        edit = edit.or(self.join_ui(ui, view, row)).or(self.split_ui(ui, view, row));
        edit.map(changed)
    }

    /// Becoming one with another, and going.
    fn join_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Source) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let mut edit = None;
        ui.horizontal_wrapped(|ui| {
            if button::plain_ui(ui, theme, &words.get("bench-join")).clicked() {
                self.joining = !self.joining;
                self.splitting = None;
            }
            if button::plain_ui(ui, theme, &words.get("bench-split")).clicked() {
                self.splitting = if self.splitting.is_some() { None } else { Some(BTreeSet::new()) };
                self.joining = false;
            }
            if button::plain_ui(ui, theme, &words.get("bench-delete-source")).clicked() {
                edit = Some(Edit::DeleteSource(row.id.clone()));
            }
        });
        if !self.joining {
            return edit;
        }
        text::note_ui(ui, theme, &words.get("bench-join-with"));
        let others: Vec<(SourceId, String)> =
            self.seen.pack.sources.iter().map(|row| (row.id.clone(), row.name.clone())).collect();
        let keep = others_ui(ui, view, &others, &row.id)?;
        self.joining = false;
        self.unfolded = Some(Row::Source(keep.clone()));
        Some(Edit::MergeSources { keep, gone: vec![row.id.clone()] })
    }

    /// Becoming two: which claims are the other's, and its name.
    fn split_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Source) -> Option<Edit> {
        let chosen = self.splitting.as_mut()?;
        text::note_ui(ui, view.theme, &view.words.get("bench-split-how"));
        for statement in self.seen.pack.statements.iter().filter(|other| other.source.contains(&row.id)) {
            let mut is_chosen = chosen.contains(&statement.id);
            let said = seen::line(statement);
            let tick = |ui: &mut Ui| tick_ui(ui, view.theme, &mut is_chosen, &said).changed();
            if ui.push_id(&statement.id, tick).inner {
                if is_chosen {
                    chosen.insert(statement.id.clone())
                } else {
                    chosen.remove(&statement.id)
                };
            }
        }
        let name = line_ui(ui, view.theme, &view.words.get("bench-split-name"), "")?;
        let statements = self.splitting.take()?.into_iter().collect();
        Some(Edit::SplitSource { from: row.id.clone(), statements, name })
    }
}

/// One of the others of a list.
pub(super) fn others_ui<T: Clone + PartialEq + std::hash::Hash + std::fmt::Debug>(
    ui: &mut Ui,
    view: &View<'_>,
    rows: &[(T, String)],
    but: &T,
) -> Option<T> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for (id, name) in rows.iter().filter(|(id, _)| id != but) {
            if button::plain_ui(ui, view.theme, name).clicked() {
                chosen = Some(id.clone());
            }
        }
    });
    chosen
}
