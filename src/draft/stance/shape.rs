//! Whom a content speaks of, and who says so: features of the model only, learnt and not ruled.

use super::Who;
use super::lexicon::plain;
use crate::draft::doc::{Doc, Found};
use crate::pack::SourceKind;

/// No more of a content is read than this many tokens.
const LONGEST: usize = 60;

/// Features, each of one to three words.
pub(super) type Seen<'d> = Vec<[&'d str; 3]>;

/// What sort of source speaks.
pub(super) fn kind(who: Who<'_>) -> &'static str {
    who.person.map_or("", |person| match person.kind {
        SourceKind::Person => "person",
        SourceKind::Organisation => "organisation",
        SourceKind::State => "state",
        SourceKind::Document => "document",
        SourceKind::Unnamed => "unnamed",
    })
}

/// What a content is about, and what stands around it.
pub(super) fn shape<'d>(doc: &'d Doc<'_>, found: &Found, who: Who<'_>, cue: &'d str) -> Seen<'d> {
    let mut out = Seen::new();
    let kind = kind(who);
    out.push(["kind", kind, ""]);
    out.push(["kind", kind, cue]);
    let all = || found.content.iter().flat_map(Clone::clone).take(LONGEST);
    let about = about(doc, found, who);
    out.push(["about", about, ""]);
    out.push(["about", about, cue]);
    for at in all().filter(|at| is_telling(doc.tag(*at))) {
        out.push(["all", plain(doc.word(at)), ""]);
    }
    let Some(first) = found.content.first() else { return out };
    let before = first.start.checked_sub(1).map_or("", |at| doc.word(at));
    out.push(["before", before, ""]);
    let is_open = found.cue.first().is_some_and(|cue| cue.start > first.start);
    out.push(["order", if is_open { "content" } else { "cue" }, ""]);
    out
}

/// Parts of speech whose words tell something by themselves.
fn is_telling(tag: &str) -> bool {
    ["NN", "JJ", "RB", "VB", "MD"].iter().any(|kind| tag.starts_with(kind)) && !tag.starts_with("NNP")
}

/// Whether the content opens on the source itself, as the people of the article were understood.
pub(super) fn about(doc: &Doc<'_>, found: &Found, who: Who<'_>) -> &'static str {
    let Some(first) = found.content.first() else { return "nothing" };
    if who.own.is_some_and(|own| own < first.start + 8) {
        return "own";
    }
    let mut head = found.content.iter().flat_map(Clone::clone).take(8);
    let is_first = head.clone().any(|at| matches!(doc.word(at), "i" | "my" | "i'm"));
    let is_we = head.clone().any(|at| matches!(doc.word(at), "we" | "our" | "we're"));
    let is_you = head.clone().any(|at| matches!(doc.word(at), "you" | "your"));
    let is_name = head.any(|at| doc.tag(at).starts_with("NNP"));
    match (is_first, is_we, is_you, who.own) {
        (true, ..) => "i",
        (_, true, ..) => "we",
        (_, _, true, _) => "you",
        (.., Some(_)) => "later",
        _ if is_name => "name",
        _ => "other",
    }
}
