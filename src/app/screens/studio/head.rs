//! The top of the studio: the way back, what can be taken back, saving; below it the columns and parts.

use egui::accesskit::Live;
use egui::{Frame, Panel, Role, Ui, WidgetInfo};

use super::{Column, Part, Studio};
use crate::app::action::Action;
use crate::app::jobs::Task;
use crate::app::paper::Printable;
use crate::app::phrase::pack_title;
use crate::app::view::View;
use crate::app::widgets::{bar, button, pack_bar, text};
use crate::message;
use crate::words::Message;

impl Studio {
    pub(super) fn head_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let mut back = None;
        let title = pack_title(view.words, &self.seen.pack);
        let left = |ui: &mut Ui| {
            let button = button::plain_ui(ui, theme, &view.words.get("app-back"));
            back = button.clicked().then_some(Action::Back);
            text::heading_in_ui(ui, theme.strong(), theme.weak, &title, 1);
        };
        // The strong letters of the one thing to press are a little wider than measured.
        let needed = self.steps_width(ui, view) + pack_bar::doors_width(ui, view) + theme.gap.large;
        let right = |ui: &mut Ui| {
            let step = self.steps_ui(ui, view);
            step.or(bar::doors_ui(ui, view))
        };
        let asked = bar::ends_ui(ui, theme, needed, left, right);
        self.parts_ui(ui, view);
        self.said_no_ui(ui, view);
        back.or(asked)
    }

    /// Undo, redo, print and save, with what they would do.
    fn steps(&self, view: &View<'_>) -> [(String, bool, Action); 4] {
        let words = view.words;
        let named = |message: &Option<Message>, key: &'static str| {
            message.as_ref().map_or_else(|| words.get(key), |message| words.say(message))
        };
        let is_saving = self.desk.is_none() || view.jobs.iter().any(|job| job.task == Task::Desk);
        let save = if self.desk.is_none() { "bench-saving" } else { "bench-save" };
        [
            (named(&self.seen.undo, "bench-undo"), self.seen.undo.is_some(), Action::StepBack),
            (named(&self.seen.redo, "bench-redo"), self.seen.redo.is_some(), Action::StepOn),
            (words.get("paper-print"), true, Action::AskPaper(Printable::InStudio)),
            (words.get(save), !is_saving && self.seen.is_changed, Action::SavePack),
        ]
    }

    fn steps_width(&self, ui: &Ui, view: &View<'_>) -> f32 {
        let theme = view.theme;
        let shown = self.steps(view);
        let widths = shown.iter().filter(|(_, can, action)| *can || *action == Action::SavePack);
        widths.map(|(name, ..)| button::width(ui, theme, name) + theme.gap.small).sum()
    }

    fn steps_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let mut asked = None;
        for (name, can, action) in self.steps(view) {
            let is_save = action == Action::SavePack;
            if !can && !is_save {
                continue;
            }
            let button = |ui: &mut Ui| {
                if is_save {
                    button::primary_ui(ui, theme, &name)
                } else {
                    button::plain_ui(ui, theme, &name)
                }
            };
            // The scope of what cannot be pressed would be squeezed into what is left of the line.
            if ui.available_size_before_wrap().x < button::width(ui, theme, &name) {
                ui.end_row();
            }
            if ui.add_enabled_ui(can, button).inner.clicked() {
                asked = Some(action);
            }
        }
        asked
    }

    /// The parts of the ledger, and the columns that there is no room for.
    fn parts_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let theme = view.theme;
        let frame = Frame::new().fill(theme.page).inner_margin(theme.bar_margin());
        let n_columns = Self::n_columns(ui, theme);
        let row = |ui: &mut Ui| {
            if n_columns == 1 {
                self.column_tab_ui(ui, view, Column::Article, "bench-column-article");
            }
            for part in Part::ALL {
                let is_shown = self.part == part && (n_columns == 3 || self.beside() == Column::Ledger);
                let is_shown = is_shown && (n_columns > 1 || self.column == Column::Ledger);
                if button::toggle_ui(ui, theme, is_shown, &self.part_name(view, part)).clicked() {
                    self.show_part(part);
                }
            }
            if n_columns < 3 {
                self.column_tab_ui(ui, view, Column::Questions, "bench-column-questions");
            }
        };
        Panel::top("parts").frame(frame).show(ui, |ui| ui.horizontal_wrapped(row));
    }

    fn column_tab_ui(&mut self, ui: &mut Ui, view: &View<'_>, column: Column, key: &'static str) {
        let is_beside = Self::n_columns(ui, view.theme) == 2 && self.beside() == column;
        let is_shown = self.column == column || is_beside;
        if button::toggle_ui(ui, view.theme, is_shown, &view.words.get(key)).clicked() {
            self.column = column;
        }
    }

    fn part_name(&self, view: &View<'_>, part: Part) -> String {
        let pack = &self.seen.pack;
        view.words.say(&match part {
            Part::Claims => message!("bench-part-claims", n = pack.statements.len()),
            Part::Sources => message!("bench-part-sources", n = pack.sources.len()),
            Part::Columns => message!("bench-part-columns", n = pack.propositions.len()),
            Part::Policies => message!("bench-part-policies", n = pack.policies.len()),
            Part::Grid => message!("bench-part-grid"),
            Part::Findings => message!("bench-part-findings", n = self.seen.view.findings.len()),
            Part::Details => message!("bench-part-details"),
            Part::Articles => message!("bench-part-articles", n = pack.articles.len()),
            Part::Versions => message!("bench-part-versions"),
        })
    }

    /// Why the last change was not made, or the working copy could not be kept.
    fn said_no_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let trouble = || self.seen.trouble.as_ref().map(|why| message!("bench-not-kept", why = why.clone()));
        let Some(why) = self.refused.clone().or_else(trouble) else { return };
        let theme = view.theme;
        let frame = Frame::new().fill(theme.wrong.fill).inner_margin(theme.bar_margin());
        let said = view.words.say(&why);
        Panel::top("refused").frame(frame).show(ui, |ui| {
            let label = ui.add(egui::Label::new(egui::RichText::new(&said).color(theme.wrong.ink)).wrap());
            label.widget_info(|| WidgetInfo::labeled(Role::Status, true, said.as_str()));
            ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Assertive));
        });
    }
}
