//! One question at a time for a whole class, before a projector: the question, a show of hands, the answer. Nothing
//! is recorded, and nobody has to give a name.

use std::sync::Arc;

use egui::{DragValue, Frame, Label, Panel, RichText, Role, ScrollArea, TextStyle, Ui, WidgetInfo};

use crate::app::action::Action;
use crate::app::catalogue::OpenPack;
use crate::app::command::{Command, pressed};
use crate::app::phrase::pack_title;
use crate::app::view::View;
use crate::app::widgets::pack_bar::pack_bar_ui;
use crate::app::widgets::sign::{self, Sign};
use crate::app::widgets::{button, column, ring, scroll, text};
use crate::message;
use crate::pack::PackId;
use crate::quiz::feedback::right_answers;
use crate::quiz::{Question, Response, Seed, Wish, derive, plan};
use crate::words::Words;

/// More hands than any class has.
const MOST_HANDS: u32 = 999;

/// How much larger than elsewhere its words are.
const LARGER: f32 = 1.6;

/// The questions of a lesson.
pub struct Class {
    open: Arc<OpenPack>,
    /// The pack's language.
    pack_words: Words,
    questions: Vec<Arc<Question>>,
    ix: usize,
    is_revealed: bool,
    /// How many hands went up for each option of the question.
    hands: Vec<u32>,
    is_to_focus: bool,
}

impl Class {
    /// A mixture of the pack's questions.
    pub fn new(open: Arc<OpenPack>, seed: Seed) -> Self {
        let pool = derive(&open.pack, &open.ledger, seed).questions;
        let dealt = plan(&pool, &Wish::default(), seed);
        let by_id = |id| pool.iter().find(|question| question.id == id).cloned();
        let questions: Vec<Arc<Question>> = dealt.into_iter().filter_map(by_id).collect();
        let pack_words = Words::new(&open.pack.language);
        let mut class = Self {
            open,
            pack_words,
            questions,
            ix: 0,
            is_revealed: false,
            hands: Vec::new(),
            is_to_focus: true,
        };
        class.go(0);
        class
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.open.pack.id
    }

    fn go(&mut self, ix: usize) {
        self.ix = ix.min(self.questions.len().saturating_sub(1));
        self.is_revealed = false;
        self.is_to_focus = true;
        let n = self.questions.get(self.ix).map_or(0, |question| question.response.options().len());
        self.hands = vec![0; n];
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let back = pack_bar_ui(ui, view, &pack_title(view.words, &self.open.pack));
        self.keys(ui);
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        Panel::bottom("class").frame(frame).show(ui, |ui| self.foot_ui(ui, view));
        let salt = (self.ix, self.is_revealed);
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            column::column_ui(ui, theme, LARGER * theme.size.measure, |ui| self.body_ui(ui, view));
            scroll::pages_ui(ui);
        });
        back
    }

    fn keys(&mut self, ui: &Ui) {
        for (ix, hands) in (1_u8..).zip(&mut self.hands) {
            if pressed(ui, Command::HandUp(ix)) {
                *hands = hands.saturating_add(1);
            }
        }
        if pressed(ui, Command::NextInClass) {
            self.go(self.ix + 1);
        } else if pressed(ui, Command::PreviousInClass) {
            self.go(self.ix.saturating_sub(1));
        }
    }

    /// What can be done now.
    fn foot_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        ui.horizontal_wrapped(|ui| {
            let is_last = self.ix + 1 >= self.questions.len();
            let key = if self.is_revealed { "modes-next" } else { "modes-reveal" };
            let is_over = self.is_revealed && is_last;
            let main = ui.add_enabled_ui(!is_over, |ui| button::primary_ui(ui, theme, &words.get(key))).inner;
            if std::mem::take(&mut self.is_to_focus) {
                main.request_focus();
            }
            let is_revealed = self.is_revealed;
            if main.clicked() && is_revealed {
                self.go(self.ix + 1);
            } else if main.clicked() {
                self.is_revealed = true;
            }
            let place = message!("learn-question-of", number = self.ix + 1, n = self.questions.len());
            ui.label(words.say(&place));
            text::note_ui(ui, theme, &words.get("modes-class-not-kept"));
        });
    }

    fn body_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let theme = view.theme;
        let Some(question) = self.questions.get(self.ix).cloned() else {
            text::weak_ui(ui, theme, &view.words.get("learn-nothing-to-ask"));
            return;
        };
        for font in ui.style_mut().text_styles.values_mut() {
            font.size *= LARGER;
        }
        ui.spacing_mut().item_spacing.y = theme.gap.medium;
        let prompt = text::heading_ui(ui, &self.pack_words.say(&question.prompt));
        ui.ctx().accesskit_node_builder(prompt.id, |node| node.set_live(egui::accesskit::Live::Polite));
        if let Response::Cue { before, after, .. } = &question.response {
            ui.add(Label::new(format!("{before}{}{after}", view.words.get("learn-gap"))).wrap());
        }
        self.options_ui(ui, view, &question);
        if self.is_revealed {
            self.answer_ui(ui, view, &question);
        }
    }

    /// The options, each with its hands.
    fn options_ui(&mut self, ui: &mut Ui, view: &View<'_>, question: &Question) {
        let (theme, words) = (view.theme, view.words);
        let Self { pack_words, hands, is_revealed, .. } = self;
        for ((ix, option), hands) in question.response.options().iter().enumerate().zip(hands) {
            let text = pack_words.say(&option.text);
            ui.push_id(ix, |ui| {
                let row = |ui: &mut Ui| {
                    let down = button::plain_ui(ui, theme, "−");
                    let down = down.accessible_name(words.say(&message!("modes-hand-down", option = &text)));
                    hands_ui(ui, view, hands, &text);
                    let up = button::plain_ui(ui, theme, "+");
                    let up = up.accessible_name(words.say(&message!("modes-hand-up", option = &text)));
                    *hands = hands
                        .saturating_add(u32::from(up.clicked()))
                        .saturating_sub(u32::from(down.clicked()));
                    if *is_revealed {
                        let (sign, tone) = if option.right {
                            (Sign::Right, theme.right)
                        } else {
                            (Sign::Wrong, theme.wrong)
                        };
                        sign::sign_ui(ui, theme, sign, tone.ink);
                    }
                    ui.add(Label::new(format!("{}.  {text}", ix + 1)).wrap());
                };
                ui.horizontal(row);
            });
        }
    }

    /// What is right, why, and where it is written.
    fn answer_ui(&self, ui: &mut Ui, view: &View<'_>, question: &Question) {
        let theme = view.theme;
        ui.add_space(theme.gap.small);
        let right: Vec<String> = right_answers(question, &self.open.ledger)
            .iter()
            .map(|right| self.pack_words.say(right))
            .collect();
        let said = view.words.say(&message!("learn-right-is", right = right.join("; ")));
        let label = ui.add(Label::new(RichText::new(&said).color(theme.right.ink)).wrap());
        label.widget_info(|| WidgetInfo::labeled(Role::Status, true, &said));
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Assertive));
        let why: Vec<String> = question.explanation.iter().map(|why| self.pack_words.say(why)).collect();
        ui.add(Label::new(why.join(" ")).wrap());
        for words in &question.evidence {
            let font = theme.quoted();
            let size = LARGER * font.size;
            let words = RichText::new(&words.exact).font(font).size(size);
            let words = words.background_color(theme.evidence_fill);
            ui.add(Label::new(words).wrap());
        }
    }
}

/// How many hands went up, to be typed as well.
fn hands_ui(ui: &mut Ui, view: &View<'_>, hands: &mut u32, option: &str) {
    let name = view.words.say(&message!("modes-hands-for", option = option));
    ui.style_mut().drag_value_text_style = TextStyle::Body;
    let field = DragValue::new(hands).range(0..=MOST_HANDS).speed(1.0).update_while_editing(true);
    let field = ui.add(field).accessible_name(name);
    ring(ui, view.theme, &field);
}
