//! Whether one knows what one knows.

use egui::{Label, RichText, Ui};

use super::{in_picture, part_ui, percent, said_ui, sentence_ui};
use crate::app::view::View;
use crate::app::widgets::chart::{self, Range};
use crate::app::widgets::text;
use crate::message;
use crate::record::Confidence;
use crate::record::stats::{Calibration, ENOUGH_RATED, Estimate, Word};
use crate::words::Message;

/// The sentence, the share for each word, and one number for all of it.
pub(super) fn calibration_ui(ui: &mut Ui, view: &View<'_>, calibration: &Calibration) {
    part_ui(ui, view, "stats-calibration", "stats-calibration-why");
    // What is said of the surest word says most.
    let told = calibration.words.iter().rev().find_map(|word| word.share.map(|share| (word, share)));
    if let Some((word, share)) = told {
        sentence_ui(ui, view, &sentence(word.confidence, share));
    }
    calibration.words.iter().for_each(|word| word_ui(ui, view, word));
    if let Some(brier) = calibration.brier {
        let said = message!("stats-brier", points = percent(brier), n = calibration.n_choices);
        text::note_ui(ui, view.theme, &view.words.say(&said));
    }
}

fn sentence(confidence: Confidence, share: Estimate) -> Message {
    let times = (0..=10_u32).min_by(|a, b| {
        let off = |times: u32| (share.value * 10.0 - f64::from(times)).abs();
        off(*a).total_cmp(&off(*b))
    });
    message!("stats-when-you-say", word = name(confidence), times = times.unwrap_or_default())
}

fn name(confidence: Confidence) -> Message {
    match confidence {
        Confidence::Guess => message!("stats-guess"),
        Confidence::ThinkSo => message!("stats-think-so"),
        Confidence::Sure => message!("stats-sure"),
    }
}

fn word_ui(ui: &mut Ui, view: &View<'_>, word: &Word) {
    let (theme, words) = (view.theme, view.words);
    let name = words.say(&name(word.confidence));
    ui.add_space(theme.gap.hair);
    let Some(share) = word.share else {
        let missing = message!("stats-rated-so-far", word = name, n = word.n, of = ENOUGH_RATED);
        return said_ui(ui, view, &missing);
    };
    let said = words.say(&message!(
        "stats-rated",
        word = name,
        right = word.n_right,
        n = word.n,
        percent = percent(share.value),
        low = percent(share.low),
        high = percent(share.high)
    ));
    ui.add(Label::new(RichText::new(&said)).wrap());
    let [low, share, high] = [share.low, share.value, share.high].map(in_picture);
    chart::range_ui(ui, theme, theme.size.sign, Range { low, share, high }, &said);
}
