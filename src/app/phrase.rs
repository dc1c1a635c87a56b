//! Phrases that several screens say.

use crate::message;
use crate::pack::{Level, Pack};
use crate::record::Timestamp;
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

/// A pack's title; of a draft that nobody has checked, with that said.
pub fn pack_title(words: &Words, pack: &Pack) -> String {
    if pack.is_draft() {
        words.say(&message!("draft-title", title = &pack.title))
    } else {
        pack.title.clone()
    }
}
