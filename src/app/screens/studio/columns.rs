//! The columns of the grid: what positions are taken on, as whole sentences.

use std::sync::Arc;

use egui::Ui;

use super::line::{line_ui, optional};
use super::sources::others_ui;
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::{Proposition, PropositionId};
use crate::studio::{Edit, PropositionField, Row};

impl Studio {
    pub(super) fn propositions_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        text::note_ui(ui, view.theme, &view.words.get("bench-columns-how"));
        let pack = Arc::clone(&self.seen.pack);
        let mut action = None;
        for row in &pack.propositions {
            let takes = |other: &&crate::pack::Statement| other.stances.iter().any(|one| one.on == row.id);
            let n = pack.statements.iter().filter(takes).count();
            let said = view.words.say(&message!("bench-column-line", text = &row.text, n = n));
            let at = Row::Proposition(row.id.clone());
            let one = ui.push_id(&row.id, |ui| {
                if self.fold_ui(ui, view, &at, &said) { self.proposition_ui(ui, view, row) } else { None }
            });
            action = action.or(one.inner);
        }
        let new = line_ui(ui, view.theme, &view.words.get("bench-new-column"), "");
        action.or(new.map(|text| changed(Edit::AddProposition(text))))
    }

    fn proposition_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Proposition) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let set = |field| Edit::SetProposition(row.id.clone(), field);
        let text = line_ui(ui, theme, &words.get("bench-sentence"), &row.text);
        let mut edit = text.map(|text| set(PropositionField::Text(text)));
        let short = line_ui(ui, theme, &words.get("bench-short"), row.short.as_deref().unwrap_or_default());
        edit = edit.or(short.map(|short| set(PropositionField::Short(optional(short)))));
        edit = edit.or(self.links_ui(ui, view, row));
        ui.horizontal_wrapped(|ui| {
            let key = if row.checked.is_some() { "bench-uncheck" } else { "bench-check" };
            if button::plain_ui(ui, theme, &words.get(key)).clicked() {
                let by = row.checked.is_none().then(|| self.seen.author.clone().unwrap_or_default());
                edit = Some(Edit::Check { proposition: row.id.clone(), by });
            }
            if button::plain_ui(ui, theme, &words.get("bench-join")).clicked() {
                self.joining = !self.joining;
            }
            if button::plain_ui(ui, theme, &words.get("bench-delete-column")).clicked() {
                edit = Some(Edit::DeleteProposition(row.id.clone()));
            }
        });
        if self.joining {
            text::note_ui(ui, theme, &words.get("bench-join-with"));
            if let Some(keep) = others_ui(ui, view, &self.sentences(), &row.id) {
                self.joining = false;
                self.unfolded = Some(Row::Proposition(keep.clone()));
                edit = Some(Edit::MergePropositions { keep, gone: vec![row.id.clone()] });
            }
        }
        edit.map(changed)
    }

    fn sentences(&self) -> Vec<(PropositionId, String)> {
        self.seen.pack.propositions.iter().map(|row| (row.id.clone(), row.text.clone())).collect()
    }

    /// What follows from it, and what cannot be so together with it.
    fn links_ui(&self, ui: &mut Ui, view: &View<'_>, row: &Proposition) -> Option<Edit> {
        let others = self.sentences();
        let entails = links_ui(ui, view, "bench-entails", &others, row, &row.entails);
        let excludes = links_ui(ui, view, "bench-excludes", &others, row, &row.excludes);
        let set = |field| Edit::SetProposition(row.id.clone(), field);
        let entails = entails.map(|list| set(PropositionField::Entails(list)));
        entails.or(excludes.map(|list| set(PropositionField::Excludes(list))))
    }
}

fn links_ui(
    ui: &mut Ui,
    view: &View<'_>,
    key: &'static str,
    others: &[(PropositionId, String)],
    row: &Proposition,
    list: &[PropositionId],
) -> Option<Vec<PropositionId>> {
    let name = view.words.get(key);
    let mut wanted = None;
    let folded = egui::CollapsingHeader::new(&name).id_salt(key).default_open(!list.is_empty());
    let header = folded.show(ui, |ui| {
        for (id, text) in others.iter().filter(|(id, _)| *id != row.id) {
            let is_chosen = list.contains(id);
            let button = |ui: &mut Ui| button::toggle_ui(ui, view.theme, is_chosen, text);
            if ui.push_id(id, button).inner.clicked() {
                let mut list = list.to_vec();
                if is_chosen {
                    list.retain(|other| other != id);
                } else {
                    list.push(id.clone());
                }
                wanted = Some(list);
            }
        }
    });
    crate::app::widgets::ring(ui, view.theme, &header.header_response);
    wanted
}
