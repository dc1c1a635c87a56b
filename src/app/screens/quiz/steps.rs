//! What is asked beside an answer: how sure the learner is, and which words of the article show it.

use egui::Ui;

use super::desk::{Pressed, mark_keys};
use super::mark::Marking;
use super::pane::{Wish, lit};
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::article_text::{How, Touch};
use crate::app::widgets::{radio, text};
use crate::message;
use crate::pack::{ArticleIx, Ledger, Span};
use crate::quiz::{Question, Setup, evidence_article};
use crate::record::Confidence;

/// The steps of one question.
pub struct Steps {
    at: Step,
    is_closed_book: bool,
    asks_confidence: bool,
    confidence: Option<Confidence>,
    /// Where the words are to be shown, and what is marked there.
    place: Option<(ArticleIx, Box<Marking>)>,
}

/// What is asked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Answer,
    Confidence,
    Place,
}

impl Steps {
    /// The steps of a question, at the answer.
    pub fn new(question: &Question, ledger: &Ledger, setup: &Setup) -> Self {
        let article = evidence_article(question).filter(|_| setup.asks_evidence);
        let place = article.filter(|article| !ledger[*article].text.is_empty());
        Self {
            at: Step::Answer,
            is_closed_book: setup.is_closed_book,
            asks_confidence: setup.asks_confidence,
            confidence: None,
            place: place.map(|article| (article, Box::new(Marking::new(&ledger[article].text)))),
        }
    }

    /// Whether the answer is fixed and its words are to be shown.
    pub fn is_placing(&self) -> bool {
        self.at == Step::Place
    }

    /// Whether the article may not be seen yet.
    pub fn is_closed(&self) -> bool {
        self.is_closed_book && !self.is_placing()
    }

    /// How sure the learner is.
    pub fn confidence(&self) -> Option<Confidence> {
        self.confidence.filter(|_| self.asks_confidence)
    }

    /// The words shown; none where they were not asked for or left out.
    pub fn places(&self) -> Option<Vec<(usize, usize)>> {
        let (_, marking) = self.place.as_ref().filter(|_| self.is_placing())?;
        let spans = marking.spans();
        (!spans.is_empty()).then(|| spans.iter().map(|span| (span.start, span.end)).collect())
    }

    /// Goes to the next step. Returns whether there is none.
    pub fn advance(&mut self) -> bool {
        let next = match self.at {
            Step::Answer if self.asks_confidence && self.confidence.is_none() => Some(Step::Confidence),
            Step::Answer | Step::Confidence if self.place.is_some() => Some(Step::Place),
            Step::Answer | Step::Confidence | Step::Place => None,
        };
        self.at = next.unwrap_or(self.at);
        next.is_none()
    }

    /// Takes the keys that mean something beside the answer's own. `is_ours`: nothing else has the keyboard.
    pub fn keys(&mut self, ui: &Ui, is_ours: bool) -> Option<Pressed> {
        let rated = |command: fn(u8) -> Command| {
            let mut all = (1_u8..).zip(Confidence::ALL);
            all.find(|(number, _)| pressed(ui, command(*number))).map(|(_, confidence)| confidence)
        };
        if self.asks_confidence
            && self.at != Step::Place
            && let Some(confidence) = rated(Command::Sure)
        {
            self.confidence = Some(confidence);
            return Some(Pressed::Confirmed);
        }
        match self.at {
            Step::Answer => None,
            Step::Confidence => {
                if let Some(confidence) = rated(Command::Option) {
                    self.confidence = Some(confidence);
                    return Some(Pressed::Confirmed);
                }
                (is_ours && pressed(ui, Command::Confirm)).then_some(Pressed::Confirmed)
            }
            Step::Place => {
                let (_, marking) = self.place.as_mut().filter(|_| is_ours)?;
                let is_any_marked = marking.answer().is_some();
                mark_keys(marking, ui, is_any_marked)
            }
        }
    }

    /// Below the answer's form: how sure, or how to show the words.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        if self.is_placing() {
            ui.add_space(theme.gap.small);
            let heading = text::heading_ui(ui, &words.get("modes-show-where"));
            ui.ctx().accesskit_node_builder(heading.id, |node| node.set_live(egui::accesskit::Live::Polite));
            text::note_ui(ui, theme, &words.get("modes-how-to-show"));
        } else if self.asks_confidence {
            ui.add_space(theme.gap.small);
            self.confidence_ui(ui, view);
        }
    }

    fn confidence_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        let asked = text::heading_in_ui(ui, theme.strong(), theme.text, &words.get("modes-how-sure"), 2);
        if self.at == Step::Confidence {
            ui.ctx().accesskit_node_builder(asked.id, |node| node.set_live(egui::accesskit::Live::Polite));
            text::note_ui(ui, theme, &words.get("modes-sure-keys"));
        } else {
            text::note_ui(ui, theme, &words.get("modes-sure-keys-shift"));
        }
        let options =
            Confidence::ALL.map(|confidence| (Some(confidence), words.get(confidence_key(confidence))));
        if let Some(chosen) = radio::radios_ui(ui, theme, &options, &self.confidence) {
            self.confidence = chosen;
        }
    }

    /// How much is marked, and a way to begin again.
    pub fn marked_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some((_, marking)) = self.place.as_mut().filter(|_| self.at == Step::Place) else { return };
        let said = view.words.say(&message!("learn-marked", n = marking.n_words()));
        let label = text::note_ui(ui, view.theme, &said);
        label.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Status, true, &said));
    }

    /// What the article shows meanwhile.
    pub fn wish(&mut self, hovered: Option<(ArticleIx, usize)>) -> Option<Wish> {
        let (article, marking) = self.place.as_mut().filter(|_| self.at == Step::Place)?;
        let at = hovered.filter(|(of, _)| of == article).map(|(_, at)| at);
        let hovered: Vec<Span> = at.and_then(|at| marking.sentence_at(at)).into_iter().collect();
        let marked = lit(*article, &marking.spans(), How::Marked).collect::<Vec<_>>();
        Some(Wish {
            lit: lit(*article, &hovered, How::Hovered).chain(marked).collect(),
            marks: Some((*article, marking.marks())),
            scroll_to: None,
        })
    }

    /// Does what was done to the article. Returns whether that has changed anything.
    pub fn touch(&mut self, touch: Touch) -> bool {
        let place = self.place.as_mut().filter(|_| self.at == Step::Place);
        place.is_some_and(|(_, marking)| marking.touch(touch))
    }
}

fn confidence_key(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Guess => "modes-guess",
        Confidence::ThinkSo => "modes-think-so",
        Confidence::Sure => "modes-sure",
    }
}
