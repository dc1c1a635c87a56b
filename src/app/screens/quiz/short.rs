//! Typing a short answer.

use egui::Ui;

use super::desk::Settled;
use crate::app::view::View;
use crate::app::widgets::{field, text};
use crate::message;
use crate::quiz::feedback::quoted;
use crate::quiz::{Answer, Response};
use crate::words::Words;

/// The most characters of an answer; nobody types more.
const MOST: usize = 200;

/// What is typed so far.
#[derive(Debug, Clone, Default)]
pub struct Typing {
    text: String,
    /// Whether small slips of spelling do not count.
    slips: bool,
    /// Whether Enter was pressed in the field.
    is_entered: bool,
}

impl Typing {
    /// Nothing typed.
    pub fn new(slips: bool) -> Self {
        Self { slips, ..Self::default() }
    }

    /// The answer; none while nothing is typed.
    pub fn answer(&self) -> Option<Answer> {
        let typed = self.text.trim();
        (!typed.is_empty()).then(|| Answer::Short(typed.to_owned()))
    }

    /// Whether Enter was pressed since this was last asked.
    pub fn take_entered(&mut self) -> bool {
        std::mem::take(&mut self.is_entered)
    }

    /// Paints the field and returns whether it has the keyboard. It takes the keyboard whenever nothing else
    /// has it: a letter that is meant for the answer must not be taken for a command.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let (theme, words) = (view.theme, view.words);
        text::note_ui(ui, theme, &words.get("short-how"));
        if self.slips {
            text::note_ui(ui, theme, &words.get("short-slips"));
        }
        let typed = field::field_ui(ui, theme, &words.get("short-field"), &mut self.text);
        if let Some((end, _)) = self.text.char_indices().nth(MOST) {
            self.text.truncate(end);
        }
        if field::is_entered(ui, &typed) {
            // The answer is given at the next frame, when all that was typed has arrived.
            self.is_entered = true;
            ui.ctx().request_repaint();
        }
        let layer = ui.layer_id();
        let is_free = ui.memory(|memory| memory.focused().is_none() && memory.allows_interaction(layer));
        if is_free {
            typed.request_focus();
        }
        typed.has_focus()
    }
}

/// Paints what was typed, what is right, and what was off in the spelling.
pub fn settled_ui(ui: &mut Ui, view: &View<'_>, pack_words: &Words, settled: &Settled) {
    let (Response::Short { accepted, .. }, Answer::Short(given)) =
        (&settled.question.response, &settled.outcome.answer)
    else {
        return;
    };
    let (words, feedback) = (view.words, &settled.outcome.feedback);
    let wrote = feedback.slip.as_ref().map(|slip| pack_words.say(slip));
    ui.label(wrote.unwrap_or_else(|| words.say(&message!("short-you-wrote", given = quoted(given)))));
    for wrong in &feedback.wrong {
        if let Some(why) = &wrong.why {
            ui.label(pack_words.say(why));
        }
        for right in &feedback.right {
            ui.label(words.say(&message!("learn-right-is", right = pack_words.say(right))));
        }
    }
    if let [_, others @ ..] = accepted.as_slice()
        && !others.is_empty()
    {
        let others: Vec<_> = others.iter().map(|other| other.as_str().into()).collect();
        text::note_ui(ui, view.theme, &words.say(&message!("short-also-right", others = others)));
    }
}
