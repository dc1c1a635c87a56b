//! The session that a class is to do: set here, it travels in the pack, and opening the pack offers it.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::Ui;

use super::Studio;
use super::line::line_ui;
use crate::app::phrase::{assignment_said, kind_name};
use crate::app::view::View;
use crate::app::widgets::radio::{radios_ui, tick_ui};
use crate::app::widgets::text;
use crate::message;
use crate::pack::{Assignment, HAND_WRITTEN, Kind};
use crate::quiz::{Question, Setup};
use crate::studio::Edit;

/// The modes, and what each is called.
const MODES: [(&str, &str); 3] =
    [("practice", "modes-practice"), ("test", "modes-test"), ("review", "bench-assign-review")];

impl Studio {
    /// The session a class is to do.
    pub(super) fn assignment_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        text::heading_ui(ui, &words.get("bench-assignment"));
        let set = self.seen.pack.assignment.as_ref();
        let mut is_set = set.is_some();
        if tick_ui(ui, theme, &mut is_set, &words.get("bench-assign")).changed() {
            return Some(Edit::Assign(is_set.then(Assignment::default)));
        }
        let now = set?;
        let questions = &self.seen.view.derived.questions;
        let setup = Setup::assigned(now);
        text::weak_ui(ui, theme, &words.say(&assignment_said(&setup)));
        let n = questions.iter().filter(|question| setup.wish(None).wants(question)).count();
        text::note_ui(ui, theme, &words.say(&message!("modes-fitting", n = n)));
        let mut wanted = now.clone();
        mode_ui(ui, view, &mut wanted);
        numbers_ui(ui, view, &mut wanted);
        let mut is_closed = setup.is_closed_book;
        if tick_ui(ui, theme, &mut is_closed, &words.get("modes-closed-book-choice")).changed() {
            wanted.closed_book = Some(is_closed);
        }
        kinds_ui(ui, view, questions, &mut wanted);
        (wanted != *now).then_some(Edit::Assign(Some(wanted)))
    }
}

fn mode_ui(ui: &mut Ui, view: &View<'_>, wanted: &mut Assignment) {
    let modes = MODES.map(|(mode, key)| (mode.to_owned(), view.words.get(key)));
    let mode = wanted.mode.clone().unwrap_or_else(|| "practice".to_owned());
    if let Some(mode) = radios_ui(ui, view.theme, &modes, &mode) {
        wanted.mode = Some(mode);
    }
}

/// How many questions, how long, and which draw.
fn numbers_ui(ui: &mut Ui, view: &View<'_>, wanted: &mut Assignment) {
    let (theme, words) = (view.theme, view.words);
    let said = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
    if let Some(items) = line_ui(ui, theme, &words.get("bench-items"), &said(wanted.items.map(u64::from))) {
        wanted.items = number(&items);
    }
    // Only a test ends by the clock.
    if wanted.mode.as_deref() == Some("test")
        && let Some(minutes) =
            line_ui(ui, theme, &words.get("bench-minutes"), &said(wanted.minutes.map(u64::from)))
    {
        wanted.minutes = number(&minutes);
    }
    text::note_ui(ui, theme, &words.get("bench-seed-how"));
    if let Some(seed) = line_ui(ui, theme, &words.get("bench-seed"), &said(wanted.seed)) {
        wanted.seed = number(&seed);
    }
}

/// A whole number as somebody types it; nothing where it is none, or nothing at all.
fn number<T: std::str::FromStr>(typed: &str) -> Option<T> {
    typed.trim().parse().ok()
}

/// Which kinds of questions: a tick for each that the pack gives.
fn kinds_ui(ui: &mut Ui, view: &View<'_>, questions: &[Arc<Question>], wanted: &mut Assignment) {
    let words = view.words;
    text::note_ui(ui, view.theme, &words.get("modes-which-kinds"));
    let given: BTreeSet<&str> = questions.iter().map(|question| question.kind.as_str()).collect();
    let authors: BTreeSet<&str> =
        given.iter().copied().filter(|kind| Kind::from_wire(kind).is_none()).collect();
    let known = Kind::ALL.iter().filter(|kind| given.contains(kind.wire()));
    let mut rows: Vec<(String, BTreeSet<&str>)> =
        known.map(|kind| (words.say(&kind_name(*kind)), BTreeSet::from([kind.wire()]))).collect();
    if !authors.is_empty() {
        rows.push((words.get("modes-kind-authors"), authors));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = view.theme.gap.large;
        for (name, kinds) in &rows {
            let is_in = |chosen: &Vec<String>| kinds.iter().all(|kind| chosen.iter().any(|one| one == kind));
            let mut is_chosen = wanted.kinds.as_ref().is_none_or(is_in);
            if tick_ui(ui, view.theme, &mut is_chosen, name).changed() {
                choose(wanted, kinds, is_chosen, &given);
            }
        }
    });
}

/// Takes kinds in or leaves them out. All kinds there are is no choice.
fn choose(wanted: &mut Assignment, kinds: &BTreeSet<&str>, is_chosen: bool, given: &BTreeSet<&str>) {
    let known = Kind::ALL.iter().map(|kind| kind.wire()).chain([HAND_WRITTEN]);
    let every: BTreeSet<&str> = known.chain(given.iter().copied()).collect();
    let chosen = wanted.kinds.get_or_insert_with(|| every.iter().map(ToString::to_string).collect());
    chosen.retain(|kind| !kinds.contains(kind.as_str()));
    if is_chosen {
        chosen.extend(kinds.iter().map(ToString::to_string));
    }
    if every.iter().all(|kind| chosen.iter().any(|one| one == kind)) {
        wanted.kinds = None;
    }
}
