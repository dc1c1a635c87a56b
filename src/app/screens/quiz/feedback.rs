//! What a learner is told after an answer.

use egui::accesskit::Live;
use egui::{Frame, Label, RichText, Role, Stroke, TextStyle, Ui, WidgetInfo};

use super::desk::{Settled, gap_ui};
use super::{choice, located, parts, short};
use crate::app::theme::Tone;
use crate::app::view::View;
use crate::app::widgets::article_text::{How, sample_ui};
use crate::app::widgets::quote::quote_ui;
use crate::app::widgets::sign::{self, Sign};
use crate::app::widgets::text;
use crate::quiz::feedback::why_of_option;
use crate::quiz::{Choice, Response, Verdict};
use crate::words::Words;

/// Paints whether the answer is right, what is right and why. `with_words`: also the article's words, where
/// the article is not in view.
pub fn feedback_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, settled: &Settled, with_words: bool) {
    verdict_ui(ui, view, pack_words, settled);
    located::located_ui(ui, view, settled);
    ui.add_space(view.theme.gap.small);
    text::heading_in_ui(ui, view.theme.strong(), view.theme.text, &settled.prompt, 2);
    right_ui(ui, view, pack_words, settled);
    why_ui(ui, view, pack_words, settled);
    if with_words {
        words_ui(ui, view, settled);
    } else {
        legend_ui(ui, view, settled);
    }
}

/// The verdict: a sign, a word, and for screen readers all the rest at once.
fn verdict_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, settled: &Settled) {
    let theme = view.theme;
    let feedback = &settled.outcome.feedback;
    let (tone, sign): (Tone, Sign) = match feedback.verdict {
        Verdict::Right => (theme.right, Sign::Right),
        Verdict::Partly(_) => (theme.partly, Sign::Partly),
        Verdict::Wrong => (theme.wrong, Sign::Wrong),
    };
    let verdict = view.words.say(&feedback.verdict.said());
    let row = |ui: &mut Ui| {
        sign::sign_ui(ui, theme, sign, tone.ink);
        let words = RichText::new(&verdict).font(theme.heading()).color(tone.ink);
        let label = ui.add(Label::new(words).wrap());
        label.widget_info(|| {
            WidgetInfo::labeled(Role::Status, true, aloud(&verdict, view, pack_words, settled))
        });
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Assertive));
    };
    Frame::new()
        .fill(tone.fill)
        .stroke(Stroke::new(theme.gap.line, tone.ink))
        .corner_radius(theme.corners())
        .inner_margin(theme.margin(theme.gap.medium))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            // As high as its words, so that the sign stands in their middle: nothing here can be pressed.
            ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Heading);
            ui.horizontal(row);
        });
}

/// Everything there is to know, for who does not see the screen.
fn aloud(verdict: &str, view: &View<'_>, pack_words: &Words, settled: &Settled) -> String {
    let feedback = &settled.outcome.feedback;
    let right: Vec<String> = feedback.right.iter().map(|right| pack_words.say(right)).collect();
    let right = view.words.say(&crate::message!("learn-right-is", right = right.join("; ")));
    let wrong = feedback.wrong.iter().filter_map(|wrong| wrong.why.as_ref());
    let why = feedback.slip.iter().chain(wrong).chain(&feedback.why).map(|why| pack_words.say(why));
    let words = feedback.evidence.iter().map(|words| format!("“{}”", words.exact));
    let parts: Vec<String> = [format!("{verdict}.")]
        .into_iter()
        .chain(located::said(settled).map(|said| view.words.say(&said)))
        .chain([right])
        .chain(why)
        .chain(words)
        .collect();
    parts.join(" ")
}

/// The right answer, beside the one that was given.
fn right_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, settled: &Settled) {
    let theme = view.theme;
    let answer = &settled.outcome.answer;
    match &settled.question.response {
        Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. } => {
            if let Response::Cue { before, after, .. } = &settled.question.response {
                let mut all = options.iter().zip(&settled.options);
                let right = all.find(|(option, _)| option.right).map(|(_, said)| said.as_str());
                gap_ui(ui, view, [before, after], right);
            }
            let why = |option: &Choice, is_chosen: bool| {
                why_of_option(&settled.question, option, is_chosen).map(|why| pack_words.say(why))
            };
            choice::settled_ui(ui, view, options, &settled.options, answer, why);
        }
        Response::Mark { .. } => {
            text::note_ui(ui, theme, &view.words.get("learn-right-words"));
            for right in &settled.outcome.feedback.right {
                quote_ui(ui, theme, &pack_words.say(right));
            }
        }
        Response::Short { .. } => short::settled_ui(ui, view, pack_words, settled),
        Response::Match(board) | Response::Sort(board) => {
            parts::board_ui(ui, view, pack_words, board, settled);
        }
        Response::Grid(key) => parts::grid_ui(ui, view, pack_words, key, settled),
        Response::Order(items) => parts::order_ui(ui, view, pack_words, items, settled),
    }
}

fn why_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, settled: &Settled) {
    let why = &settled.outcome.feedback.why;
    if why.is_empty() {
        return;
    }
    ui.add_space(view.theme.gap.small);
    text::heading_ui(ui, &view.words.get("learn-why"));
    let said: Vec<String> = why.iter().map(|why| pack_words.say(why)).collect();
    ui.add(Label::new(said.join(" ")).wrap());
}

/// The words of the article.
fn words_ui(ui: &mut Ui, view: &View<'_>, settled: &Settled) {
    let is_shown_already = matches!(settled.question.response, Response::Mark { .. });
    let evidence = &settled.outcome.feedback.evidence;
    if is_shown_already || evidence.is_empty() {
        return;
    }
    ui.add_space(view.theme.gap.small);
    text::heading_ui(ui, &view.words.get("learn-in-the-article"));
    for words in evidence {
        quote_ui(ui, view.theme, &words.exact);
    }
}

/// What is lit in the article means.
fn legend_ui(ui: &mut Ui, view: &View<'_>, settled: &Settled) {
    let theme = view.theme;
    if settled.outcome.feedback.evidence.is_empty() {
        return;
    }
    ui.add_space(theme.gap.small);
    let row = |ui: &mut Ui, how: How, key: &'static str| {
        // As high as its words: nothing here can be pressed.
        ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Small).max(theme.size.sign);
        ui.horizontal(|ui| {
            sample_ui(ui, theme, how);
            text::note_ui(ui, theme, &view.words.get(key));
        });
    };
    row(ui, How::Evidence, "learn-legend-evidence");
    let is_placed = settled.outcome.located.as_ref().is_some_and(|located| !located.spans.is_empty());
    if is_placed || matches!(settled.question.response, Response::Mark { .. }) {
        row(ui, How::Given, "learn-legend-given");
    }
}
