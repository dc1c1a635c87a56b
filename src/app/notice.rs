//! Sentences that stay until they are read.

use egui::accesskit::Live;
use egui::{Align, Frame, Layout, Panel, Role, Stroke, Ui, WidgetInfo};

use super::action::Action;
use super::theme::{Theme, Tone};
use super::widgets::{button, sign};
use crate::message;
use crate::words::{Message, Words};

/// Which notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NoticeId(u64);

/// A sentence for the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Unique as long as the program runs.
    pub id: NoticeId,
    /// What it says.
    pub message: Message,
    /// How it looks.
    pub weight: Weight,
}

/// How much a notice matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Good to know.
    Word,
    /// Something went wrong.
    Trouble,
}

/// The notices that nobody has dismissed yet, the oldest first.
#[derive(Debug, Default)]
pub struct Notices {
    list: Vec<Notice>,
    n_given: u64,
}

impl Notices {
    /// Adds a notice, unless the same sentence is there already.
    pub fn add(&mut self, weight: Weight, message: Message) {
        if self.list.iter().any(|notice| notice.message == message) {
            return;
        }
        self.n_given += 1;
        self.list.push(Notice { id: NoticeId(self.n_given), message, weight });
    }

    /// Takes away a sentence that is no longer true.
    pub fn withdraw(&mut self, message: &Message) {
        self.list.retain(|notice| notice.message != *message);
    }

    /// Takes away a notice that was read.
    pub fn dismiss(&mut self, id: NoticeId) {
        self.list.retain(|notice| notice.id != id);
    }
}

/// Paints the oldest notice above everything else. One at a time: together they could fill a small screen.
pub(super) fn notices_ui(ui: &mut Ui, theme: &Theme, words: &Words, notices: &Notices) -> Option<Action> {
    let (notice, later) = notices.list.split_first()?;
    let read = words.say(&message!("app-notice-read", more = later.len()));
    let panel = Panel::top("notices").frame(Frame::new()).show_separator_line(false);
    let pressed = panel.show(ui, |ui| notice_ui(ui, theme, notice, &words.say(&notice.message), &read)).inner;
    pressed.then_some(Action::Dismiss(notice.id))
}

/// A notice, and whether it has been read.
fn notice_ui(ui: &mut Ui, theme: &Theme, notice: &Notice, sentence: &str, read: &str) -> bool {
    let (tone, sign) = match notice.weight {
        Weight::Word => (Tone { fill: theme.chosen, ink: theme.text }, sign::Sign::Note),
        Weight::Trouble => (theme.wrong, sign::Sign::Attention),
    };
    let row = |ui: &mut Ui| {
        sign::sign_ui(ui, theme, sign, tone.ink);
        let ends = Layout::right_to_left(Align::Center);
        let button = ui.with_layout(ends, |ui| {
            let button = button::plain_ui(ui, theme, read);
            let words = Layout::left_to_right(Align::Center);
            ui.with_layout(words, |ui| sentence_ui(ui, sentence, tone.ink));
            button
        });
        button.inner.clicked()
    };
    let frame = Frame::new()
        .fill(tone.fill)
        .stroke(Stroke::new(theme.gap.line, tone.ink))
        .inner_margin(theme.bar_margin());
    frame.show(ui, |ui| ui.horizontal(row).inner).inner
}

/// A sentence that screen readers say as soon as it appears.
fn sentence_ui(ui: &mut Ui, sentence: &str, color: egui::Color32) {
    let label = ui.add(egui::Label::new(egui::RichText::new(sentence).color(color)).wrap());
    label.widget_info(|| WidgetInfo::labeled(Role::Status, true, sentence));
    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
}
