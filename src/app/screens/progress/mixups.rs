//! Who is taken for whom.

use egui::Ui;

use super::crossing::crossing_ui;
use super::{pack_title, part_ui, said_ui};
use crate::app::view::View;
use crate::app::widgets::text;
use crate::message;
use crate::pack::{PackId, SourceId};
use crate::record::stats::Statistics;

/// How many are shown.
const SHOWN: usize = 8;

/// How many packs have a table at once.
const TABLES: usize = 3;

/// The most frequent ones, with their pack where several are meant.
pub(super) fn mixups_ui(ui: &mut Ui, view: &View<'_>, found: &Statistics, is_of_all_packs: bool) {
    let mixups = &found.mixups;
    part_ui(ui, view, "stats-mixups", "stats-mixups-why");
    if mixups.is_empty() {
        text::weak_ui(ui, view.theme, &view.words.get("stats-no-mixups"));
    }
    for crossing in found.crossings.iter().take(TABLES) {
        crossing_ui(ui, view, crossing, is_of_all_packs);
    }
    for mixup in mixups.iter().take(SHOWN) {
        let [right, chosen] = [&mixup.right, &mixup.chosen].map(|source| name(view, &mixup.pack, source));
        said_ui(
            ui,
            view,
            &message!("stats-mixup", right = right, chosen = chosen, n = mixup.n, of = mixup.of),
        );
        if is_of_all_packs {
            text::note_ui(ui, view.theme, &pack_title(view, &mixup.pack));
        }
    }
    if let Some(n) = mixups.len().checked_sub(SHOWN).filter(|n| *n > 0) {
        text::note_ui(ui, view.theme, &view.words.say(&message!("stats-mixups-more", n = n)));
    }
}

/// A source's name; of one that is not at hand, its id.
pub(super) fn name(view: &View<'_>, pack: &PackId, source: &SourceId) -> String {
    let row = view.catalogue.pack(pack).and_then(|open| {
        let mut sources = open.ledger.sources();
        sources.find(|(_, row)| row.id == *source).map(|(_, row)| row.name.clone())
    });
    row.unwrap_or_else(|| source.to_string())
}
