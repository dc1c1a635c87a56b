//! The policies that claims refer to.

use std::sync::Arc;

use egui::Ui;

use super::line::line_ui;
use super::sources::others_ui;
use super::{Studio, changed, vocabulary};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::radio::radios_ui;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::{Policy, PolicyId, PolicyKind};
use crate::studio::{Edit, PolicyField, Row};

impl Studio {
    pub(super) fn policies_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        text::note_ui(ui, view.theme, &view.words.get("bench-policies-how"));
        let pack = Arc::clone(&self.seen.pack);
        let mut action = None;
        for row in &pack.policies {
            let refers =
                |other: &&crate::pack::Statement| other.policies.iter().any(|one| one.policy == row.id);
            let n = pack.statements.iter().filter(refers).count();
            let said = view.words.say(&message!("bench-source-line", name = &row.name, n = n));
            let at = Row::Policy(row.id.clone());
            let one = ui.push_id(&row.id, |ui| {
                if self.fold_ui(ui, view, &at, &said) { self.policy_ui(ui, view, row) } else { None }
            });
            action = action.or(one.inner);
        }
        let new = line_ui(ui, view.theme, &view.words.get("bench-new-policy"), "");
        action.or(new.map(|name| changed(Edit::AddPolicy { name, kind: PolicyKind::Law })))
    }

    fn policy_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Policy) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let set = |field| Edit::SetPolicy(row.id.clone(), field);
        let name = line_ui(ui, theme, &words.get("bench-name"), &row.name);
        let mut edit = name.map(|name| set(PolicyField::Name(name)));
        let kinds: Vec<(PolicyKind, String)> =
            PolicyKind::ALL.iter().map(|kind| (*kind, words.get(vocabulary::policy(*kind)))).collect();
        edit = edit.or(radios_ui(ui, theme, &kinds, &row.kind).map(|kind| set(PolicyField::Kind(kind))));
        ui.horizontal_wrapped(|ui| {
            if button::plain_ui(ui, theme, &words.get("bench-join")).clicked() {
                self.joining = !self.joining;
            }
            if button::plain_ui(ui, theme, &words.get("bench-delete-policy")).clicked() {
                edit = Some(Edit::DeletePolicy(row.id.clone()));
            }
        });
        if self.joining {
            text::note_ui(ui, theme, &words.get("bench-join-with"));
            let others: Vec<(PolicyId, String)> =
                self.seen.pack.policies.iter().map(|row| (row.id.clone(), row.name.clone())).collect();
            if let Some(keep) = others_ui(ui, view, &others, &row.id) {
                self.joining = false;
                self.unfolded = Some(Row::Policy(keep.clone()));
                edit = Some(Edit::MergePolicies { keep, gone: vec![row.id.clone()] });
            }
        }
        edit.map(changed)
    }
}
