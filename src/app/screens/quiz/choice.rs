//! Choosing one option or ticking several: choice, multiple, and the word for a gap.

use std::collections::BTreeSet;

use egui::{Label, Ui};

use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::option_box::{Fate, OptionBox, Settled, option_box_ui};
use crate::quiz::{Answer, Choice};

/// What is chosen so far.
#[derive(Debug, Clone, Default)]
pub struct Choosing {
    is_of_many: bool,
    n: usize,
    chosen: BTreeSet<usize>,
    /// The option the keyboard is at.
    cursor: Option<usize>,
    /// Whether a key has moved the cursor, which must have the keyboard then.
    takes_focus: bool,
}

impl Choosing {
    /// Nothing chosen of so many options.
    pub fn new(n: usize, is_of_many: bool) -> Self {
        Self { is_of_many, n, ..Self::default() }
    }

    /// The answer; none while nothing is chosen.
    pub fn answer(&self) -> Option<Answer> {
        let first = *self.chosen.first()?;
        let all = || Answer::Multiple(self.chosen.iter().copied().collect());
        Some(if self.is_of_many { all() } else { Answer::Choice(first) })
    }

    /// The one that is chosen; of several ticked ones the first.
    pub fn chosen(&self) -> Option<usize> {
        self.chosen.first().copied()
    }

    /// Chooses or ticks an option, from 0.
    pub fn choose(&mut self, ix: usize) {
        if ix >= self.n {
            return;
        }
        if !self.is_of_many {
            self.chosen = BTreeSet::from([ix]);
        } else if !self.chosen.remove(&ix) {
            self.chosen.insert(ix);
        }
        self.go_to(ix);
    }

    /// Moves by so many options; of one kind only one can be chosen, so moving chooses.
    pub fn step(&mut self, by: isize) {
        let ix = match self.cursor {
            Some(ix) => ix.checked_add_signed(by),
            None if by < 0 => self.n.checked_sub(1),
            None => Some(0),
        };
        let Some(ix) = ix.filter(|ix| *ix < self.n) else { return };
        if self.is_of_many { self.go_to(ix) } else { self.choose(ix) }
    }

    /// Ticks or unticks the option the keyboard is at.
    pub fn toggle(&mut self) {
        if let Some(ix) = self.cursor {
            self.choose(ix);
        }
    }

    fn go_to(&mut self, ix: usize) {
        self.cursor = Some(ix);
        self.takes_focus = true;
    }

    /// Paints the options and returns whether one of them has the keyboard.
    pub fn show(&mut self, ui: &mut Ui, theme: &Theme, options: &[String]) -> bool {
        let mut has_focus = false;
        for (ix, text) in options.iter().enumerate() {
            let option = OptionBox {
                number: ix + 1,
                text,
                is_of_many: self.is_of_many,
                is_chosen: self.chosen.contains(&ix),
                settled: None,
            };
            let response = ui.push_id(ix, |ui| option_box_ui(ui, theme, &option)).inner;
            if response.clicked() {
                self.choose(ix);
            }
            if self.cursor == Some(ix) && std::mem::take(&mut self.takes_focus) {
                response.request_focus();
            } else if response.gained_focus() {
                self.cursor = Some(ix);
            }
            has_focus |= response.has_focus();
        }
        has_focus
    }
}

/// Paints the options after the answer: which are right, which were chosen, and why.
pub fn settled_ui(
    ui: &mut Ui,
    view: &View<'_>,
    options: &[Choice],
    said: &[String],
    answer: &Answer,
    why: impl Fn(&Choice, bool) -> Option<String>,
) {
    let theme = view.theme;
    let is_of_many = matches!(answer, Answer::Multiple(_));
    for (ix, (option, text)) in options.iter().zip(said).enumerate() {
        let is_chosen = match answer {
            Answer::Choice(chosen) => *chosen == ix,
            Answer::Multiple(ticked) => ticked.contains(&ix),
            Answer::Pairs(_) | Answer::Grid(_) | Answer::Order(_) | Answer::Mark(_) | Answer::Short(_) => {
                false
            }
        };
        let tag = match (option.right, is_chosen) {
            (true, true) => view.words.get("learn-yours-right"),
            (true, false) if is_of_many => view.words.get("forms-missed"),
            (true, false) => view.words.get("learn-right-answer"),
            (false, true) => view.words.get("learn-yours-wrong"),
            (false, false) if is_of_many => view.words.get("forms-left-unticked"),
            (false, false) => String::new(),
        };
        let fate = match (option.right, is_chosen) {
            (true, _) => Fate::Right,
            (false, true) => Fate::Wrong,
            (false, false) => Fate::Left,
        };
        let settled = Some(Settled { fate, tag: &tag });
        let shown = OptionBox { number: ix + 1, text, is_of_many, is_chosen, settled };
        option_box_ui(ui, theme, &shown);
        if let Some(why) = why(option, is_chosen) {
            ui.indent(ix, |ui| ui.add(Label::new(why).wrap()));
        }
    }
}
