//! The claim that is looked at, to be changed field by field.

use egui::Ui;

use super::line::{bare_line_ui, line_ui, optional};
use super::{Studio, changed, vocabulary};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::radio::radios_ui;
use crate::app::widgets::{button, quote, text};
use crate::message;
use crate::pack::{Form, PolicyRole, PolicyStatus, SourceId, Statement};
use crate::studio::{Edit, StatementField};

impl Studio {
    pub(super) fn form_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        at: usize,
        row: &Statement,
    ) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let all = self.seen.pack.statements.len();
        text::heading_ui(ui, &words.say(&message!("bench-editing", n = at + 1, all = all)));
        if let Some(content) = &row.content {
            quote::quote_ui(ui, theme, &super::card::joined(content));
        }
        // What a draft has wrong most often comes first.
        let mut edit = self.gist_ui(ui, view, row);
        edit = self.who_ui(ui, view, row).or(edit);
        edit = fields_ui(ui, view, row).or(edit);
        text::note_ui(ui, theme, &words.get("bench-positions-how"));
        edit = self.relations_ui(ui, view, row).or(edit);
        edit = self.stances_ui(ui, view, row, true).or(edit);
        edit = claim_ui(ui, view, row).or(edit);
        edit = self.policies_of_ui(ui, view, row).or(edit);
        if button::primary_ui(ui, theme, &words.get("bench-done")).clicked() {
            self.is_editing = false;
        }
        edit.map(changed)
    }

    /// What is claimed, in the author's words.
    fn gist_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
        let name = view.words.get("bench-gist");
        text::note_ui(ui, view.theme, &name);
        let takes_focus = std::mem::take(&mut self.form_takes_focus);
        let gist = row.gist.as_deref().unwrap_or_default();
        let gist = bare_line_ui(ui, view.theme, &name, gist, takes_focus)?;
        Some(Edit::SetStatement(row.id.clone(), StatementField::Gist(optional(gist))))
    }

    /// Who is credited, and who passed it on.
    fn who_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
        text::note_ui(ui, view.theme, &view.words.get("bench-sources-of"));
        let sources = ui.push_id("source", |ui| self.choices_ui(ui, view, &row.source)).inner;
        text::note_ui(ui, view.theme, &view.words.get("bench-via-of"));
        let via = ui.push_id("via", |ui| self.choices_ui(ui, view, &row.via)).inner;
        let set = |field| Edit::SetStatement(row.id.clone(), field);
        let sources = sources.map(|list| set(StatementField::Sources(list)));
        sources.or(via.map(|list| set(StatementField::Via(list))))
    }

    /// Every source as a button that shows whether it is one of a list. The list as it is wanted now.
    pub(super) fn choices_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        list: &[SourceId],
    ) -> Option<Vec<SourceId>> {
        let pack = std::sync::Arc::clone(&self.seen.pack);
        let mut wanted = None;
        ui.horizontal_wrapped(|ui| {
            for source in &pack.sources {
                let is_chosen = list.contains(&source.id);
                // No scope of its own: in a line that wraps it would be squeezed into what is left of the line.
                let button = button::toggle_ui(ui, view.theme, is_chosen, &source.name);
                if button.clicked() {
                    let mut list = list.to_vec();
                    if is_chosen {
                        list.retain(|id| *id != source.id);
                    } else {
                        list.push(source.id.clone());
                    }
                    wanted = Some(list);
                }
            }
        });
        wanted
    }

    /// What the claim does with policies.
    fn policies_of_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let mut edit = None;
        for (nth, reference) in row.policies.iter().enumerate() {
            ui.push_id(nth, |ui| {
                text::note_ui(ui, theme, &words.say(&self.reference_said(reference)));
                let roles = std::iter::once(None).chain(PolicyRole::ALL.iter().copied().map(Some));
                let roles: Vec<_> = roles.map(|role| (role, words.get(vocabulary::role(role)))).collect();
                let role = ui.push_id("role", |ui| radios_ui(ui, theme, &roles, &reference.role)).inner;
                let statuses = std::iter::once(None).chain(PolicyStatus::ALL.iter().copied().map(Some));
                let statuses: Vec<_> =
                    statuses.map(|status| (status, words.get(vocabulary::status(status)))).collect();
                let status =
                    ui.push_id("status", |ui| radios_ui(ui, theme, &statuses, &reference.status)).inner;
                if role.is_some() || status.is_some() {
                    edit = Some(Edit::SetReference {
                        statement: row.id.clone(),
                        nth,
                        policy: reference.policy.clone(),
                        status: status.unwrap_or(reference.status),
                        role: role.unwrap_or(reference.role),
                    });
                }
            });
        }
        edit
    }
}

fn fields_ui(ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    let set = |field| Edit::SetStatement(row.id.clone(), field);
    text::note_ui(ui, theme, &words.get("bench-form-of"));
    let forms: Vec<(Form, String)> =
        Form::ALL.iter().map(|form| (*form, words.get(vocabulary::form(*form)))).collect();
    let form = radios_ui(ui, theme, &forms, &row.form).map(|form| set(StatementField::Form(form)));
    let date = line_ui(ui, theme, &words.get("bench-date-of"), row.date.as_deref().unwrap_or_default());
    let date = date.map(|date| set(StatementField::Date(optional(date))));
    form.or(date)
}

/// What the claim says as a column of the grid, where it is none yet.
fn claim_ui(ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
    let gist = row.gist.as_ref()?;
    let name = view.words.get("bench-gist-as-column");
    let is_asked = button::plain_ui(ui, view.theme, &name).clicked();
    is_asked.then(|| Edit::AddProposition(gist.clone()))
}
