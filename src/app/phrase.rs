//! Phrases that several screens say.

use crate::message;
use crate::pack::{Kind, Level, Pack, Theme};
use crate::quiz::{Mode, Setup};
use crate::record::Timestamp;
use crate::record::sitting::N_ITEMS;
use crate::words::{Message, Words};

/// How long ago something was, in the largest unit that fits: "3 days ago". What lies ahead (the clock was
/// set back) is "just now".
pub fn ago(now: Timestamp, then: Timestamp) -> Message {
    const MINUTE: i64 = 60_000;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    let ms = now.unix_ms().saturating_sub(then.unix_ms());
    match ms {
        ..MINUTE => message!("app-just-now"),
        MINUTE..HOUR => message!("app-minutes-ago", n = ms / MINUTE),
        HOUR..DAY => message!("app-hours-ago", n = ms / HOUR),
        // A month is taken as 30 days and a year as 365: nobody counts further back than roughly.
        ms if ms < 30 * DAY => message!("app-days-ago", n = ms / DAY),
        ms if ms < 365 * DAY => message!("app-months-ago", n = ms / (30 * DAY)),
        ms => message!("app-years-ago", n = ms / (365 * DAY)),
    }
}

/// How hard a pack is, in a word.
pub fn level_name(level: Level) -> Message {
    match level {
        Level::Starter => message!("app-level-starter"),
        Level::Intermediate => message!("app-level-intermediate"),
        Level::Advanced => message!("app-level-advanced"),
    }
}

/// What a pack is about, in a word.
pub fn theme_name(theme: Theme) -> Message {
    match theme {
        Theme::Health => message!("app-theme-health"),
        Theme::Science => message!("app-theme-science"),
        Theme::Technology => message!("app-theme-technology"),
        Theme::Environment => message!("app-theme-environment"),
        Theme::Local => message!("app-theme-local-politics"),
        Theme::Politics => message!("app-theme-politics"),
        Theme::Diplomacy => message!("app-theme-diplomacy"),
        Theme::Business => message!("app-theme-business"),
        Theme::Justice => message!("app-theme-justice"),
        Theme::Disaster => message!("app-theme-disaster"),
        Theme::Sport => message!("app-theme-sport"),
        Theme::Culture => message!("app-theme-culture"),
    }
}

/// A pack's title; of a draft that nobody has checked, with that said.
pub fn pack_title(words: &Words, pack: &Pack) -> String {
    if pack.is_draft() {
        words.say(&message!("draft-title", title = &pack.title))
    } else {
        pack.title.clone()
    }
}

/// What a kind of question is about.
pub fn kind_name(kind: Kind) -> Message {
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

/// What the pack's author has set, in one line.
pub fn assignment_said(setup: &Setup) -> Message {
    let n = setup.n_items.unwrap_or(N_ITEMS);
    let mode = match setup.mode {
        Mode::Practice => message!("modes-practice-word"),
        Mode::Test => message!("modes-test-word"),
        Mode::Review => message!("modes-review-word"),
    };
    let time = setup.minutes.filter(|_| setup.mode == Mode::Test);
    let time = time.map_or_else(|| message!("modes-no-limit-word"), |n| message!("modes-minutes", n = n));
    let book = if setup.is_closed_book { message!("modes-closed-word") } else { message!("modes-open-word") };
    message!("modes-start-assignment", n = n, mode = mode, time = time, book = book)
}
