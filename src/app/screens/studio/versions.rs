//! The last saved versions of the pack's file: looked at, and gone back to as a step that can be undone.

use std::sync::Arc;

use egui::{Label, Ui};

use super::sources::line_button_ui;
use super::{Studio, changed, seen};
use crate::app::action::Action;
use crate::app::cached::Cached;
use crate::app::earlier::Earlier;
use crate::app::phrase::ago;
use crate::app::view::View;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::Statement;
use crate::studio::{Differs, Edit};
use crate::words::Message;

/// The versions, as far as they have been read.
#[derive(Debug, Default)]
pub(super) struct Versions {
    found: Option<Vec<Earlier>>,
    is_asked: bool,
    /// The one that is looked at.
    open: Option<u32>,
    /// In what the one that is looked at differs from the pack as it stands.
    differs: Cached<(u64, u32), Differs>,
}

/// How many rows of a kind are told.
const MOST: usize = 8;

impl Studio {
    /// Takes the versions that were read.
    pub fn take_versions(&mut self, found: Vec<Earlier>) {
        self.versions.found = Some(found);
    }

    pub(super) fn versions_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::heading_ui(ui, &words.get("bench-part-versions"));
        text::note_ui(ui, theme, &words.get("bench-versions-how"));
        let Some(found) = self.versions.found.take() else {
            let file = self.desk.as_ref()?.file().map(std::path::Path::to_owned);
            let asks = !std::mem::replace(&mut self.versions.is_asked, true);
            return file.filter(|_| asks).map(Action::LookAtVersions);
        };
        if found.is_empty() {
            text::weak_ui(ui, theme, &words.get("bench-versions-none"));
        }
        let mut action = None;
        for version in &found {
            let one = ui.push_id(version.number, |ui| self.version_ui(ui, view, version)).inner;
            action = action.or(one);
        }
        self.versions.found = Some(found);
        action
    }

    fn version_ui(&mut self, ui: &mut Ui, view: &View<'_>, version: &Earlier) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let when = version.kept.map_or_else(String::new, |then| words.say(&ago(view.now, then)));
        let pack = match &version.pack {
            Ok(pack) => Arc::clone(pack),
            Err(why) => {
                let said = message!("bench-version-broken", n = version.number, why = why.clone());
                text::weak_ui(ui, theme, &words.say(&said));
                return None;
            }
        };
        let n = pack.statements.len();
        let said = message!("bench-version", revision = pack.revision, when = when, claims = n);
        let is_open = self.versions.open == Some(version.number);
        if line_button_ui(ui, view, is_open, &words.say(&said)) {
            self.versions.open = (!is_open).then_some(version.number);
        }
        if self.versions.open != Some(version.number) {
            return None;
        }
        let here = Arc::clone(&self.seen.pack);
        let key = (self.seen.state.0, version.number);
        let differs = self.versions.differs.get(key, |_| Differs::between(&pack, &here));
        differs_ui(ui, view, differs);
        if differs.is_none() {
            return None;
        }
        let restore = button::primary_ui(ui, theme, &words.get("bench-restore")).clicked();
        restore.then(|| changed(Edit::Restore(Arc::clone(&pack))))
    }

    /// What was read is of before the last saving.
    pub(super) fn forget_versions(&mut self) {
        self.versions = Versions::default();
    }
}

fn differs_ui(ui: &mut Ui, view: &View<'_>, differs: &Differs) {
    let say = |message: &Message| view.words.say(message);
    if differs.is_none() {
        text::weak_ui(ui, view.theme, &say(&message!("bench-version-same")));
    }
    for (key, rows) in [
        ("bench-version-only-there", &differs.only_there),
        ("bench-version-only-here", &differs.only_here),
        ("bench-version-otherwise", &differs.otherwise),
    ] {
        rows_ui(ui, view, key, rows);
    }
    for title in &differs.texts {
        ui.add(Label::new(say(&message!("bench-version-text", title = title))).wrap());
    }
    if differs.rest {
        ui.add(Label::new(say(&message!("bench-version-rest"))).wrap());
    }
}

fn rows_ui(ui: &mut Ui, view: &View<'_>, key: &'static str, rows: &[Statement]) {
    if rows.is_empty() {
        return;
    }
    text::note_ui(ui, view.theme, &view.words.say(&Message::new(key).with("n", rows.len())));
    for row in rows.iter().take(MOST) {
        ui.add(Label::new(format!("– {}", seen::line(row))).wrap());
    }
    if rows.len() > MOST {
        text::weak_ui(
            ui,
            view.theme,
            &view.words.say(&message!("bench-version-more", n = rows.len() - MOST)),
        );
    }
}
