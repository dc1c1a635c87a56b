//! Whether one tells what was reported from what was not.

use egui::Ui;

use super::{estimated, in_picture, part_ui, said_ui, sentence_ui};
use crate::app::view::View;
use crate::app::widgets::chart::{self, Range};
use crate::app::widgets::text;
use crate::message;
use crate::record::stats::{Counts, Discernment, ENOUGH_OF_EACH, Leaning, wilson};
use crate::words::Message;

/// How well, and which way one leans; or how many answers are still missing.
pub(super) fn discernment_ui(ui: &mut Ui, view: &View<'_>, counts: &Counts) {
    part_ui(ui, view, "stats-discernment", "stats-discernment-why");
    let Some(found) = counts.discernment() else { return missing_ui(ui, view, counts) };
    sentence_ui(ui, view, &verdict(&found));
    if let Some(leaning) = found.leaning() {
        sentence_ui(ui, view, &leaning_said(leaning));
    }
    let hits = message!("stats-hits", n = counts.hits, of = counts.n_signal);
    share_ui(ui, view, &hits, counts.hits, counts.n_signal);
    let alarms = message!("stats-false-alarms", n = counts.false_alarms, of = counts.n_noise);
    share_ui(ui, view, &alarms, counts.false_alarms, counts.n_noise);
    let (d_prime, criterion) = (estimated(found.d_prime), estimated(found.criterion));
    let numbers = message!("stats-d-prime", discernment = d_prime, criterion = criterion);
    text::note_ui(ui, view.theme, &view.words.say(&numbers));
}

fn missing_ui(ui: &mut Ui, view: &View<'_>, counts: &Counts) {
    said_ui(ui, view, &message!("stats-discernment-needs", n = ENOUGH_OF_EACH));
    let so_far = |n: u32| n.min(ENOUGH_OF_EACH);
    let (signal, noise) = (so_far(counts.n_signal), so_far(counts.n_noise));
    said_ui(ui, view, &message!("stats-signal-so-far", n = signal, of = ENOUGH_OF_EACH));
    said_ui(ui, view, &message!("stats-noise-so-far", n = noise, of = ENOUGH_OF_EACH));
}

fn verdict(found: &Discernment) -> Message {
    if found.d_prime.low > 0.0 { message!("stats-discerns") } else { message!("stats-discerns-not-yet") }
}

fn leaning_said(leaning: Leaning) -> Message {
    match leaning {
        Leaning::Doubts => message!("stats-doubts"),
        Leaning::Accepts => message!("stats-accepts"),
    }
}

fn share_ui(ui: &mut Ui, view: &View<'_>, said: &Message, n: u32, of: u32) {
    said_ui(ui, view, said);
    let (n, of) = (f64::from(n), f64::from(of));
    let (low, high) = wilson(n, of);
    let [low, share, high] = [low, n / of, high].map(in_picture);
    chart::range_ui(ui, view.theme, view.theme.size.sign, Range { low, share, high }, &view.words.say(said));
}
