//! Sentences that stay until they are read.

use egui::accesskit::Live;
use egui::{Frame, Panel, Role, Stroke, Ui, WidgetInfo};

use super::action::Action;
use super::theme::Theme;
use super::widgets::{button, sign};
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

    /// Takes away a notice that was read.
    pub fn dismiss(&mut self, id: NoticeId) {
        self.list.retain(|notice| notice.id != id);
    }

    /// Those nobody has dismissed, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Notice> {
        self.list.iter()
    }
}

/// Paints the notices above everything else.
pub(super) fn notices_ui(ui: &mut Ui, theme: &Theme, words: &Words, notices: &Notices) -> Option<Action> {
    if notices.list.is_empty() {
        return None;
    }
    let list = |ui: &mut Ui| {
        let rows =
            notices.iter().map(|notice| ui.push_id(notice.id, |ui| notice_ui(ui, theme, words, notice)));
        // All are painted; the first that was pressed counts.
        rows.map(|row| row.inner).fold(None, Option::or)
    };
    Panel::top("notices").frame(Frame::new()).show_separator_line(false).show(ui, list).inner
}

fn notice_ui(ui: &mut Ui, theme: &Theme, words: &Words, notice: &Notice) -> Option<Action> {
    let (tone, sign) = match notice.weight {
        Weight::Word => (theme.partly, sign::Sign::Attention),
        Weight::Trouble => (theme.wrong, sign::Sign::Attention),
    };
    let sentence = words.say(&notice.message);
    let row = |ui: &mut Ui| {
        sign::sign_ui(ui, theme, sign, tone.ink);
        let read = ui
            .with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let read = button::plain_ui(ui, theme, &words.get("app-notice-read"));
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    sentence_ui(ui, &sentence, tone.ink);
                });
                read
            })
            .inner;
        read.clicked().then_some(Action::Dismiss(notice.id))
    };
    Frame::new()
        .fill(tone.fill)
        .stroke(Stroke::new(theme.gap.line, tone.ink))
        .inner_margin(theme.margin(theme.gap.small))
        .show(ui, |ui| ui.horizontal(row).inner)
        .inner
}

/// A sentence that screen readers say as soon as it appears.
fn sentence_ui(ui: &mut Ui, sentence: &str, color: egui::Color32) {
    let label = ui.add(egui::Label::new(egui::RichText::new(sentence).color(color)).wrap());
    label.widget_info(|| WidgetInfo::labeled(Role::Status, true, sentence));
    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
}
