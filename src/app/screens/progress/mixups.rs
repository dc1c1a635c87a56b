//! Who is taken for whom.

use egui::Ui;

use super::crossing::crossings_ui;
use super::{pack_title, part_ui, said_ui};
use crate::app::view::View;
use crate::app::widgets::text;
use crate::message;
use crate::pack::{PackId, SourceId};
use crate::record::stats::{Mixup, Statistics};

/// How many are shown.
const SHOWN: usize = 8;

/// The most frequent ones, with their pack where several are meant.
pub(super) fn mixups_ui(ui: &mut Ui, view: &View<'_>, found: &Statistics, is_of_all_packs: bool) {
    let mixups = &found.mixups;
    part_ui(ui, view, "stats-mixups", "stats-mixups-why");
    if mixups.is_empty() {
        text::weak_ui(ui, view.theme, &view.words.get("stats-no-mixups"));
    }
    if !found.crossings.is_empty() {
        crossings_ui(ui, view, &found.crossings, is_of_all_packs);
    }
    let mut shown: Vec<&Mixup> = mixups.iter().take(SHOWN).collect();
    let first_of = |pack: &PackId| mixups.iter().position(|mixup| mixup.pack == *pack);
    shown.sort_by_key(|mixup| first_of(&mixup.pack));
    for of_pack in shown.chunk_by(|a, b| a.pack == b.pack) {
        if let Some(first) = of_pack.first().filter(|_| is_of_all_packs) {
            text::weak_ui(ui, view.theme, &pack_title(view, &first.pack));
        }
        for mixup in of_pack {
            mixup_ui(ui, view, mixup);
        }
    }
    if let Some(n) = mixups.len().checked_sub(SHOWN).filter(|n| *n > 0) {
        text::note_ui(ui, view.theme, &view.words.say(&message!("stats-mixups-more", n = n)));
    }
}

fn mixup_ui(ui: &mut Ui, view: &View<'_>, mixup: &Mixup) {
    let [right, chosen] = [&mixup.right, &mixup.chosen].map(|source| name(view, &mixup.pack, source));
    let said = message!("stats-mixup", right = right, chosen = chosen, n = mixup.n, of = mixup.of);
    said_ui(ui, view, &said);
}

/// A source's name; of one that is not at hand, its id.
pub(super) fn name(view: &View<'_>, pack: &PackId, source: &SourceId) -> String {
    let row = view.catalogue.pack(pack).and_then(|open| {
        let mut sources = open.ledger.sources();
        sources.find(|(_, row)| row.id == *source).map(|(_, row)| row.name.clone())
    });
    row.unwrap_or_else(|| source.to_string())
}
