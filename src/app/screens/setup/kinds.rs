//! Which kinds of questions: a tick each, folded away until somebody wants it.

use std::collections::BTreeSet;

use egui::{CollapsingHeader, RichText, TextStyle, Ui};

use super::SetUp;
use crate::app::view::View;
use crate::app::widgets::radio::tick_ui;
use crate::app::widgets::ring;
use crate::message;
use crate::pack::Kind;
use crate::quiz::Setup;
use crate::words::Message;

impl SetUp {
    /// The kinds that the chosen packs can ask of the chosen skills.
    pub(super) fn kinds_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.add_space(view.theme.gap.small);
        let name = RichText::new(view.words.get("modes-which-kinds")).text_style(TextStyle::Heading);
        let header = CollapsingHeader::new(name)
            .id_salt("kinds")
            .default_open(self.wanted.setup.kinds.is_some())
            .show_unindented(ui, |ui| ui.horizontal_wrapped(|ui| self.ticks_ui(ui, view)));
        ring(ui, view.theme, &header.header_response);
    }

    fn ticks_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.x = view.theme.gap.large;
        let wish = Setup { kinds: None, ..self.wanted.setup.clone() }.wish(None);
        let asked = self.packs(view).flat_map(|open| &open.questions).filter(|question| wish.wants(question));
        let offered: BTreeSet<&str> = asked.map(|question| question.kind.as_str()).collect();
        let setup = &mut self.wanted.setup;
        for kind in Kind::ALL.iter().copied().filter(|kind| offered.contains(kind.wire())) {
            tick_kinds_ui(ui, view, setup, &kind_name(kind), &BTreeSet::from([kind.wire()]));
        }
        let authors: BTreeSet<&str> =
            offered.into_iter().filter(|kind| Kind::from_wire(kind).is_none()).collect();
        if !authors.is_empty() {
            tick_kinds_ui(ui, view, setup, &message!("modes-kind-authors"), &authors);
        }
    }
}

/// A tick for kinds that go together. Without a choice every kind is chosen.
fn tick_kinds_ui(ui: &mut Ui, view: &View<'_>, setup: &mut Setup, name: &Message, kinds: &BTreeSet<&str>) {
    let is_in = |chosen: &BTreeSet<String>| kinds.iter().all(|kind| chosen.contains(*kind));
    let mut is_chosen = setup.kinds.as_ref().is_none_or(is_in);
    if !tick_ui(ui, view.theme, &mut is_chosen, &view.words.say(name)).changed() {
        return;
    }
    let all: BTreeSet<String> = every_kind(view);
    let chosen = setup.kinds.get_or_insert_with(|| all.clone());
    if is_chosen {
        chosen.extend(kinds.iter().map(ToString::to_string));
    } else {
        chosen.retain(|kind| !kinds.contains(kind.as_str()));
    }
    if all.is_subset(chosen) {
        setup.kinds = None;
    }
}

/// Every kind there is: those of other packs and skills stay chosen while one of these is left out.
fn every_kind(view: &View<'_>) -> BTreeSet<String> {
    let of_packs = view.catalogue.packs().flat_map(|open| &open.questions).map(|question| &question.kind);
    Kind::ALL.iter().map(ToString::to_string).chain(of_packs.cloned()).collect()
}

/// What a kind of question is about.
fn kind_name(kind: Kind) -> Message {
    match kind {
        Kind::WhoSaid => message!("modes-kind-who-said"),
        Kind::WhatSaid => message!("modes-kind-what-said"),
        Kind::MatchSpeakers => message!("modes-kind-match-speakers"),
        Kind::Via => message!("modes-kind-via"),
        Kind::Stance => message!("modes-kind-stance"),
        Kind::WhoTook => message!("modes-kind-who-took"),
        Kind::SortStatus => message!("modes-kind-sort-status"),
        Kind::Grid => message!("modes-kind-grid"),
        Kind::Stated => message!("modes-kind-stated"),
        Kind::Headline => message!("modes-kind-headline"),
        Kind::Disagree => message!("modes-kind-disagree"),
        Kind::BothConfirm => message!("modes-kind-both-confirm"),
        Kind::WhichPolicy => message!("modes-kind-which-policy"),
        Kind::WhoInvoked => message!("modes-kind-who-invoked"),
        Kind::PolicyStatus => message!("modes-kind-policy-status"),
        Kind::MatchPolicies => message!("modes-kind-match-policies"),
        Kind::Mark => message!("modes-kind-mark"),
        Kind::WhichArticle => message!("modes-kind-which-article"),
        Kind::Form => message!("modes-kind-form"),
        Kind::Cue => message!("modes-kind-cue"),
        Kind::Altered => message!("modes-kind-altered"),
        Kind::Order => message!("modes-kind-order"),
        Kind::AsOf => message!("modes-kind-as-of"),
    }
}
