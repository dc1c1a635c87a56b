//! What lies before the learner: a question half answered, or the feedback to it.

use egui::accesskit::Live;
use egui::text::{LayoutJob, TextFormat};
use egui::{Frame, Label, Role, Stroke, Ui, WidgetInfo};

use super::choice::Choosing;
use super::grid::Filling;
use super::mark::{Marking, Step};
use super::matching::Matching;
use super::order::Ordering;
use super::pane::{Wish, lit};
use super::short::Typing;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::article_text::{How, Touch};
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::{ArticleIx, Ledger, Span};
use crate::quiz::{Answer, Outcome, Question, Response, Seed, evidence_article};
use crate::record::Timestamp;
use crate::words::Words;

/// A question that waits for its answer.
pub struct Asked {
    /// The question.
    pub question: Question,
    /// What is asked, in the pack's language.
    pub prompt: String,
    /// When it was first seen.
    pub since: Timestamp,
    form: Form,
}

/// An answered question.
pub struct Settled {
    /// The question.
    pub question: Question,
    /// What was asked, in the pack's language.
    pub prompt: String,
    /// The options, in the pack's language.
    pub options: Vec<String>,
    /// What the answer came to.
    pub outcome: Outcome,
}

/// A half-given answer; a variant for each way of answering.
enum Form {
    Choice(Choosing, Vec<String>),
    Mark(ArticleIx, Box<Marking>),
    Short(Typing),
    Matching(Matching),
    Order(Ordering),
    Grid(Filling),
}

/// What a key has done to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// The answer is to be given.
    Confirmed,
    /// Something was chosen or moved.
    Changed,
}

impl Asked {
    /// The question, with nothing chosen.
    pub fn new(question: &Question, ledger: &Ledger, words: &Words, since: Timestamp, seed: Seed) -> Self {
        let options = said(question, words);
        let form = match &question.response {
            Response::Choice(list) | Response::Cue { options: list, .. } => {
                Form::Choice(Choosing::new(list.len(), false), options)
            }
            Response::Multiple(list) => Form::Choice(Choosing::new(list.len(), true), options),
            Response::Mark { article, .. } => {
                Form::Mark(*article, Box::new(Marking::new(&ledger[*article].text)))
            }
            Response::Short { slips, .. } => Form::Short(Typing::new(*slips)),
            Response::Match(board) => Form::Matching(Matching::new(board, words)),
            Response::Sort(board) => Form::Matching(Matching::sorting(board, words)),
            Response::Grid(key) => Form::Grid(Filling::new(key, words)),
            Response::Order(items) => {
                let items = items.iter().map(|item| words.say(&item.text)).collect();
                Form::Order(Ordering::new(items, question.shown_order(seed)))
            }
        };
        Self { prompt: words.say(&question.prompt), question: question.clone(), since, form }
    }

    /// The answer as far as it goes.
    pub fn answer(&self) -> Option<Answer> {
        match &self.form {
            Form::Choice(choosing, _) => choosing.answer(),
            Form::Mark(_, marking) => marking.answer(),
            Form::Short(typing) => typing.answer(),
            Form::Matching(matching) => matching.answer(),
            Form::Order(ordering) => Some(ordering.answer()),
            Form::Grid(filling) => filling.answer(),
        }
    }

    /// Whether it is answered in the article.
    pub fn is_marked(&self) -> bool {
        matches!(self.form, Form::Mark(..))
    }

    /// Takes the keys that mean something here. `is_ours`: nothing else has the keyboard.
    pub fn keys(&mut self, ui: &Ui, is_ours: bool) -> Option<Pressed> {
        let number = (1..=9).find(|number| pressed(ui, Command::Option(*number)));
        let answer = self.answer();
        match &mut self.form {
            Form::Short(typing) => typing.take_entered().then_some(Pressed::Confirmed),
            Form::Choice(choosing, _) => choice_keys(choosing, ui, number, is_ours),
            Form::Mark(_, marking) if is_ours => mark_keys(marking, ui, answer.is_some()),
            Form::Mark(..) => None,
            Form::Matching(matching) => matching.keys(ui, number, is_ours),
            Form::Order(ordering) => ordering.keys(ui, is_ours),
            Form::Grid(filling) => filling.keys(ui, number, is_ours),
        }
    }

    /// Paints what is asked and, where it is answered here, the answer's form. Returns whether that has the
    /// keyboard.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let prompt = text::heading_ui(ui, &self.prompt);
        ui.ctx().accesskit_node_builder(prompt.id, |node| node.set_live(Live::Polite));
        match &mut self.form {
            Form::Choice(choosing, options) => {
                if let Response::Cue { before, after, .. } = &self.question.response {
                    let word = choosing.chosen().and_then(|ix| options.get(ix));
                    gap_ui(ui, view, [before, after], word.map(String::as_str));
                }
                let key = match self.question.response {
                    Response::Multiple(_) => "learn-tick-all",
                    _ => "learn-choose-one",
                };
                text::note_ui(ui, view.theme, &view.words.get(key));
                ui.add_space(view.theme.gap.hair);
                choosing.show(ui, view.theme, options)
            }
            Form::Mark(..) => {
                text::note_ui(ui, view.theme, &view.words.get("learn-how-to-mark"));
                false
            }
            Form::Short(typing) => typing.show(ui, view),
            Form::Matching(matching) => matching.show(ui, view),
            Form::Order(ordering) => ordering.show(ui, view),
            Form::Grid(filling) => filling.show(ui, view),
        }
    }

    /// Whether there is something to choose from that must stay in view.
    pub fn has_palette(&self) -> bool {
        matches!(self.form, Form::Grid(_))
    }

    /// Paints it.
    pub fn palette_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Form::Grid(filling) = &mut self.form {
            filling.palette_ui(ui, view);
        }
    }

    /// Beside the button for the answer: how much is marked, and a way to begin again.
    pub fn marked_ui(&mut self, ui: &mut Ui, view: &View<'_>, ledger: &Ledger) {
        let Form::Mark(article, marking) = &mut self.form else { return };
        let (theme, words) = (view.theme, view.words);
        let count = words.say(&message!("learn-marked", n = marking.n_words()));
        let article = &ledger[*article].text;
        let spans = marking.spans();
        let label = text::note_ui(ui, theme, &count);
        label.widget_info(|| {
            let marked = spans.iter().map(|span| article.slice(*span));
            let parts: Vec<&str> = std::iter::once(count.as_str()).chain(marked).collect();
            WidgetInfo::labeled(Role::Status, true, parts.join(" "))
        });
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
        if !spans.is_empty() && button::quiet_ui(ui, theme, &words.get("learn-unmark")).clicked() {
            marking.clear();
        }
    }

    /// What the article shows meanwhile.
    pub fn wish(&mut self, hovered: Option<(ArticleIx, usize)>) -> Wish {
        let Form::Mark(article, marking) = &mut self.form else { return Wish::default() };
        let at = hovered.filter(|(of, _)| of == article).map(|(_, at)| at);
        let hovered: Vec<Span> = at.and_then(|at| marking.sentence_at(at)).into_iter().collect();
        let marked = lit(*article, &marking.spans(), How::Marked).collect::<Vec<_>>();
        Wish {
            lit: lit(*article, &hovered, How::Hovered).chain(marked).collect(),
            marks: Some((*article, marking.marks())),
            scroll_to: None,
        }
    }

    /// Does what was done to the article. Returns whether that has changed anything.
    pub fn touch(&mut self, touch: Touch) -> bool {
        match &mut self.form {
            Form::Mark(_, marking) => marking.touch(touch),
            Form::Choice(..) | Form::Short(_) | Form::Matching(_) | Form::Order(_) | Form::Grid(_) => false,
        }
    }
}

impl Settled {
    /// An answer and what it came to.
    pub fn new(question: &Question, words: &Words, outcome: &Outcome) -> Self {
        Self {
            prompt: words.say(&question.prompt),
            options: said(question, words),
            question: question.clone(),
            outcome: outcome.clone(),
        }
    }

    /// What the article shows: the evidence, and what the learner had marked.
    pub fn wish(&self, is_to_scroll: bool) -> Wish {
        let evidence = &self.outcome.feedback.evidence;
        let mut all: Vec<_> = evidence
            .iter()
            .flat_map(|words| lit(words.article, &[words.span], How::Evidence).collect::<Vec<_>>())
            .collect();
        if let (Response::Mark { article, .. }, Answer::Mark(places)) =
            (&self.question.response, &self.outcome.answer)
        {
            let spans: Vec<Span> =
                places.iter().map(|(start, end)| Span { start: *start, end: *end }).collect();
            all.extend(lit(*article, &spans, How::Given));
        }
        if let (Some(article), Some(located)) = (evidence_article(&self.question), &self.outcome.located) {
            let spans = located.spans.iter().map(|(start, end)| Span { start: *start, end: *end });
            all.extend(lit(article, &spans.collect::<Vec<_>>(), How::Given));
        }
        let first = evidence.first().map(|words| (words.article, words.span));
        Wish { lit: all, marks: None, scroll_to: first.filter(|_| is_to_scroll) }
    }
}

fn said(question: &Question, words: &Words) -> Vec<String> {
    question.response.options().iter().map(|option| words.say(&option.text)).collect()
}

fn choice_keys(choosing: &mut Choosing, ui: &Ui, number: Option<u8>, is_ours: bool) -> Option<Pressed> {
    if let Some(number) = number {
        choosing.choose(usize::from(number) - 1);
    } else if !is_ours {
        return None;
    } else if pressed(ui, Command::Confirm) {
        return Some(Pressed::Confirmed);
    } else if pressed(ui, Command::Previous) {
        choosing.step(-1);
    } else if pressed(ui, Command::Next) {
        choosing.step(1);
    } else if pressed(ui, Command::Toggle) {
        choosing.toggle();
    } else {
        return None;
    }
    Some(Pressed::Changed)
}

/// Takes the keys of words to be marked.
pub fn mark_keys(marking: &mut Marking, ui: &Ui, is_any_marked: bool) -> Option<Pressed> {
    let is_confirmed = pressed(ui, Command::Confirm);
    if is_confirmed && is_any_marked {
        return Some(Pressed::Confirmed);
    }
    // With nothing marked, Enter marks what the keyboard is at: one key less to know. Where it is nowhere yet,
    // Enter goes into the article and marks nothing: two presses in haste are no answer.
    let step = match (is_confirmed, marking.has_cursor()) {
        (true, true) => Some(Step::Toggle),
        (true, false) => Some(Step::NextSentence),
        (false, _) => marking_step(ui),
    };
    marking.step(step?);
    Some(Pressed::Changed)
}

fn marking_step(ui: &Ui) -> Option<Step> {
    const STEPS: [(Command, Step); 8] = [
        (Command::MoreMarked, Step::More),
        (Command::LessMarked, Step::Less),
        (Command::Previous, Step::PreviousSentence),
        (Command::Next, Step::NextSentence),
        (Command::PreviousWord, Step::PreviousWord),
        (Command::NextWord, Step::NextWord),
        (Command::Toggle, Step::Toggle),
        (Command::Unmark, Step::Clear),
    ];
    STEPS.iter().find(|(command, _)| pressed(ui, *command)).map(|(_, step)| *step)
}

/// The sentence around a gap, with the word that is chosen for it.
pub fn gap_ui(ui: &mut Ui, view: &View<'_>, around: [&str; 2], word: Option<&str>) {
    let (theme, [before, after]) = (view.theme, around);
    let gap = view.words.get("learn-gap");
    let quoted = TextFormat::simple(theme.quoted(), theme.text);
    let line = Stroke::new(theme.gap.ring, theme.accent);
    let chosen = TextFormat { underline: line, color: theme.accent, ..quoted.clone() };
    let mut job = LayoutJob::default();
    job.append(before, 0.0, quoted.clone());
    job.append(word.unwrap_or(&gap), 0.0, if word.is_some() { chosen } else { quoted.clone() });
    job.append(after, 0.0, quoted);
    let sentence = format!("{before}{}{after}", word.unwrap_or(&gap));
    Frame::new().inner_margin(theme.line_margin()).show(ui, |ui| {
        let label = ui.add(Label::new(job).wrap());
        label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &sentence));
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
    });
}
