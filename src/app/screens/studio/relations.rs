//! How a claim stands to others: the same in other words, words that it puts right, and why it is entered as it is.

use std::sync::Arc;

use egui::{Button, CollapsingHeader, ScrollArea, TextWrapMode, Ui, Vec2};

use super::line::{line_ui, optional};
use super::{Studio, seen};
use crate::app::view::View;
use crate::app::widgets::{button, ring, text};
use crate::message;
use crate::pack::{Statement, StatementId};
use crate::studio::{Edit, Part, StatementField};

impl Studio {
    pub(super) fn relations_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let set = |field| Edit::SetStatement(row.id.clone(), field);
        let why = line_ui(ui, theme, &words.get("bench-why"), row.why.as_deref().unwrap_or_default());
        let mut edit = why.map(|why| set(StatementField::Why(optional(why))));
        edit = edit.or(self.same_ui(ui, view, row));
        match &row.corrects {
            None => drop(text::note_ui(ui, theme, &words.get("bench-corrects-how"))),
            Some(corrected) => {
                let said = message!("bench-corrects", words = super::card::joined(corrected));
                text::note_ui(ui, theme, &words.say(&said));
                if button::quiet_ui(ui, theme, &words.get("bench-corrects-off")).clicked() {
                    edit = Some(Edit::Clear { statement: row.id.clone(), part: Part::Corrects });
                }
            }
        }
        edit
    }

    /// Which other claim says the same.
    fn same_ui(&self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let pack = Arc::clone(&self.seen.pack);
        let same = row.same_as.as_ref().and_then(|id| self.seen.statement(id));
        let name = match same {
            Some((_, same)) => words.say(&message!("bench-same", said = seen::line(same))),
            None => words.get("bench-same-none"),
        };
        let mut wanted: Option<Option<StatementId>> = None;
        let header = CollapsingHeader::new(&name).id_salt("same");
        let shown = header.show(ui, |ui| {
            let others: Vec<&Statement> = pack
                .statements
                .iter()
                .filter(|other| other.id != row.id && other.content.is_some())
                .collect();
            let height = theme.size.target;
            let area = ScrollArea::vertical().max_height(6.0 * height).auto_shrink([false, true]);
            area.show_rows(ui, height, others.len(), |ui, shown| {
                for other in others.iter().skip(shown.start).take(shown.len()) {
                    let is_it = row.same_as.as_ref() == Some(&other.id);
                    if self.other_ui(ui, view, other, is_it) {
                        wanted = Some((!is_it).then(|| other.id.clone()));
                    }
                }
            });
        });
        ring(ui, theme, &shown.header_response);
        wanted.map(|same| Edit::SetStatement(row.id.clone(), StatementField::SameAs(same)))
    }

    fn other_ui(&self, ui: &mut Ui, view: &View<'_>, other: &Statement, is_it: bool) -> bool {
        let said =
            message!("bench-claim-line", source = self.seen.who(other, view.words), said = seen::line(other));
        let size = Vec2::new(ui.available_width(), view.theme.size.target);
        let button = Button::new(view.words.say(&said)).selected(is_it).wrap_mode(TextWrapMode::Truncate);
        let response = ui.push_id(&other.id, |ui| ui.add_sized(size, button)).inner;
        ring(ui, view.theme, &response);
        response.clicked()
    }
}
