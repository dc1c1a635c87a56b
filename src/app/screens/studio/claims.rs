//! The claims of the article: how many are left to look at, the one that is looked at, and all in a list.

use std::sync::Arc;

use egui::accesskit::Live;
use egui::{Button, Role, ScrollArea, TextWrapMode, Ui, Vec2, WidgetInfo};

use super::seen::{self, Seen};
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::sign::{Sign, sign_ui};
use crate::app::widgets::{button, ring, text};
use crate::message;
use crate::pack::{Statement, StatementId};
use crate::studio::{Edit, Grade};

impl Studio {
    pub(super) fn claims_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let left = self.left_ui(ui, view);
        let pack = Arc::clone(&self.seen.pack);
        let at = self.current.as_ref().and_then(|id| self.seen.statement(id)).map(|(ix, _)| ix);
        let row = at.and_then(|ix| pack.statements.get(ix));
        let Some(row) = row else {
            text::weak_ui(ui, view.theme, &view.words.get("bench-no-claims"));
            return left;
        };
        let inside = |ui: &mut Ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = view.theme.gap.small;
            if self.is_editing {
                self.form_ui(ui, view, at.unwrap_or_default(), row)
            } else {
                self.card_ui(ui, view, at.unwrap_or_default(), row)
            }
        };
        let theme = view.theme;
        let edge = egui::Stroke::new(theme.gap.line, theme.accent);
        let frame = egui::Frame::new().fill(theme.panel).stroke(edge).corner_radius(theme.corners());
        let frame = frame.inner_margin(theme.margin(theme.gap.medium));
        let card = ui.push_id(&row.id, |ui| frame.show(ui, inside).inner).inner;
        self.list_ui(ui, view);
        left.or(card)
    }

    /// How many are left, and accepting those that are very sure.
    fn left_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let inbox = &self.seen.inbox;
        let (n, all) = (inbox.n_statements(), self.seen.pack.statements.len());
        let said = view.words.say(&message!("bench-left-to-check", n = n, all = all));
        let sure = inbox.n_above(Grade::Surely.least());
        ui.horizontal_wrapped(|ui| {
            let label = text::weak_ui(ui, view.theme, &said);
            label.widget_info(|| WidgetInfo::labeled(Role::Status, true, said.as_str()));
            ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
            if sure == 0 {
                return None;
            }
            let name = view.words.say(&message!("bench-accept-sure", n = sure));
            let accept = button::plain_ui(ui, view.theme, &name).clicked();
            accept.then(|| changed(Edit::AcceptAbove(Grade::Surely.least())))
        })
        .inner
    }

    /// Every claim in a line.
    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let theme = view.theme;
        text::heading_ui(ui, &view.words.get("bench-all-claims"));
        let pack = Arc::clone(&self.seen.pack);
        let height = theme.size.target;
        let room = (8.0 * height).max(ui.clip_rect().bottom() - ui.cursor().top());
        let mut wanted: Option<StatementId> = None;
        let area = ScrollArea::vertical().id_salt("claims").max_height(room).auto_shrink([false, true]);
        area.show_rows(ui, height, pack.statements.len(), |ui, rows| {
            for row in pack.statements.iter().skip(rows.start).take(rows.len()) {
                if self.one_ui(ui, view, row) {
                    wanted = Some(row.id.clone());
                }
            }
        });
        self.look_at(wanted);
    }

    fn one_ui(&self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> bool {
        let theme = view.theme;
        let is_open = Seen::is_open(row);
        let is_current = self.current.as_ref() == Some(&row.id);
        let source = self.seen.who(row, view.words);
        let said = message!("bench-claim-line", source = source, said = seen::line(row));
        let key = if is_open { "bench-is-open" } else { "bench-is-accepted" };
        let line = view.words.say(&said);
        let name =
            view.words.say(&message!("bench-claim-named", line = line.clone(), state = view.words.get(key)));
        ui.horizontal(|ui| {
            let (sign, ink) =
                if is_open { (Sign::Note, theme.partly.ink) } else { (Sign::Right, theme.right.ink) };
            sign_ui(ui, theme, sign, ink);
            let size = Vec2::new(ui.available_width(), theme.size.target);
            let button = Button::new(line).selected(is_current).wrap_mode(TextWrapMode::Truncate);
            let response = ui.push_id(&row.id, |ui| ui.add_sized(size, button)).inner;
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_current, name.as_str()));
            ring(ui, theme, &response);
            response.clicked()
        })
        .inner
    }
}
