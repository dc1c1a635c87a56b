//! What is to be printed: which sheets, how many variants, which questions, on which paper, into which folder.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::app::action::Action;
use crate::app::paper::{Printable, Printing};
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::radio::{radios_ui, tick_ui};
use crate::app::widgets::{button, field, text};
use crate::exchange::worksheet::{Format, Order, Paper, Part, Questions, Variant, Wish};
use crate::message;
use crate::pack::Pack;
use crate::words::Words;

/// How many questions are offered beside all of them.
const NUMBERS: [usize; 5] = [5, 10, 12, 20, 30];

/// What is wanted on paper, as far as it is chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperForm {
    printable: Printable,
    order: Order,
    has_assignment: bool,
    folder: String,
    is_new: bool,
}

impl PaperForm {
    /// As the last time, else worksheet and key as PDF.
    pub fn new(printable: Printable, pack: &Pack, last: Option<&Order>, folder: &Path) -> Self {
        let usual = || Order {
            parts: vec![Part::Worksheet, Part::Key],
            variants: Vec::new(),
            format: Format::Pdf,
            wish: Wish { questions: Questions::AtMost(12), ..Wish::default() },
        };
        let mut order = last.cloned().unwrap_or_else(usual);
        let has_assignment = pack.assignment.is_some();
        if has_assignment && last.is_none() {
            order.wish.questions = Questions::Assigned;
        }
        if !has_assignment && order.wish.questions == Questions::Assigned {
            order.wish.questions = usual().wish.questions;
        }
        let folder = folder.display().to_string();
        Self { printable, order, has_assignment, folder, is_new: true }
    }

    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("paper-ask"));
        ui.add_space(theme.gap.small);
        self.parts_ui(ui, view);
        let has_questions = self.order.parts.iter().any(|part| part.varies());
        if has_questions {
            self.variants_ui(ui, view);
            self.questions_ui(ui, view);
        }
        self.looks_ui(ui, view);
        group_ui(ui, theme, &words.get("paper-ask-folder"));
        let typed = field::field_ui(ui, theme, &words.get("paper-ask-folder"), &mut self.folder);
        ui.add_space(theme.gap.medium);
        self.buttons_ui(ui, view, field::is_entered(ui, &typed))
    }

    fn parts_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        group_ui(ui, theme, &words.get("paper-ask-parts"));
        let is_new = std::mem::take(&mut self.is_new);
        let parts = &mut self.order.parts;
        let row = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = theme.gap.large;
            for (ix, part) in Part::ALL.into_iter().enumerate() {
                let mut is_wanted = parts.contains(&part);
                let tick = tick_ui(ui, theme, &mut is_wanted, &words.get(part_name(part)));
                if is_new && ix == 0 {
                    tick.request_focus();
                }
                parts.retain(|other| *other != part);
                parts.extend(is_wanted.then_some(part));
            }
        };
        ui.horizontal_wrapped(row);
    }

    fn variants_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        group_ui(ui, theme, &words.get("paper-ask-variants"));
        let name = |n: usize| match Variant::ALL.get(n.saturating_sub(1)) {
            Some(last) if n > 0 => format!("A–{}", last.letter()),
            _ => words.get("paper-ask-one"),
        };
        let options = [0, 2, 3, 4].map(|n| (n, name(n)));
        if let Some(n) = radios_ui(ui, theme, &options, &self.order.variants.len()) {
            self.order.variants = Variant::ALL.into_iter().take(n).collect();
        }
    }

    fn questions_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        group_ui(ui, theme, &words.get("paper-ask-questions"));
        let assigned = (Questions::Assigned, words.get("paper-ask-assigned"));
        let number = |n: usize| (Questions::AtMost(n), n.to_string());
        let mut options: Vec<(Questions, String)> =
            self.has_assignment.then_some(assigned).into_iter().collect();
        options.extend(NUMBERS.map(number));
        options.push((Questions::All, words.get("paper-ask-all")));
        if let Some(questions) = radios_ui(ui, theme, &options, &self.order.wish.questions) {
            self.order.wish.questions = questions;
        }
    }

    fn looks_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        group_ui(ui, theme, &words.get("paper-ask-format"));
        let options = Format::ALL.map(|format| (format, words.get(format_name(format))));
        if let Some(format) = radios_ui(ui, theme, &options, &self.order.format) {
            self.order.format = format;
        }
        group_ui(ui, theme, &words.get("paper-ask-paper"));
        let options = Paper::ALL.map(|paper| (paper, paper_name(paper, words)));
        if let Some(paper) = radios_ui(ui, theme, &options, &self.order.wish.paper) {
            self.order.wish.paper = paper;
        }
        tick_ui(ui, theme, &mut self.order.wish.is_large, &words.get("paper-ask-large"));
    }

    fn buttons_ui(&self, ui: &mut Ui, view: &View<'_>, is_entered: bool) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let n_files = self.order.wishes().len();
        let folder = self.folder.trim().trim_matches('"');
        let is_complete = n_files > 0 && !folder.is_empty();
        let row = |ui: &mut Ui| {
            let write = ui.add_enabled_ui(is_complete, |ui| {
                let name = words.say(&message!("paper-ask-write", n = n_files));
                button::primary_ui(ui, theme, &name).clicked()
            });
            let leave = button::quiet_ui(ui, theme, &words.get("reading-leave")).clicked();
            (write.inner, leave)
        };
        let (write, leave) = ui.horizontal_wrapped(row).inner;
        let printing = || {
            let (pack, order) = (self.printable.clone(), self.order.clone());
            Action::Print(Box::new(Printing { pack, order, folder: PathBuf::from(folder) }))
        };
        let write = (write || is_entered) && is_complete;
        write.then(printing).or(leave.then_some(Action::CloseDialog))
    }
}

/// The name of what is chosen below it.
fn group_ui(ui: &mut Ui, theme: &Theme, name: &str) {
    ui.add_space(theme.gap.small);
    text::weak_ui(ui, theme, name);
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Worksheet => "paper-ask-worksheet",
        Part::Key => "paper-ask-key",
        Part::Grid => "paper-ask-grid",
        Part::FilledGrid => "paper-ask-grid-key",
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Pdf => "paper-ask-pdf",
        Format::Docx => "paper-ask-docx",
        Format::Html => "paper-ask-html",
    }
}

fn paper_name(paper: Paper, words: &Words) -> String {
    match paper {
        Paper::A4 => "A4".to_owned(),
        Paper::Letter => words.get("paper-ask-letter"),
    }
}
