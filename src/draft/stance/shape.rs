//! Whom a content speaks of and what its clause says of them: features of the model only, learnt and not ruled.

use std::ops::Range;

use super::Who;
use super::lexicon::plain;
use crate::draft::doc::{Doc, Found};
use crate::pack::SourceKind;

/// No more of a content is read than this many tokens.
const LONGEST: usize = 60;

/// Features, each of one to three words.
pub(super) type Seen<'d> = Vec<[&'d str; 3]>;

/// What a content is about and how its main clause is built.
pub(super) fn shape<'d>(doc: &'d Doc<'_>, found: &Found, who: Who<'_>, cue: &'d str) -> Seen<'d> {
    let mut out = Seen::new();
    let kind = who.person.map_or("", |person| match person.kind {
        SourceKind::Person => "person",
        SourceKind::Organisation => "organisation",
        SourceKind::State => "state",
        SourceKind::Document => "document",
        SourceKind::Unnamed => "unnamed",
    });
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
    if let Some(verb) = main_verb(doc, first) {
        clause(doc, verb, about, first, &mut out);
    }
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
fn about(doc: &Doc<'_>, found: &Found, who: Who<'_>) -> &'static str {
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

/// The verb of the content's first clause: the one that no other of its words governs.
fn main_verb(doc: &Doc<'_>, first: &Range<usize>) -> Option<usize> {
    let range = first.start..first.end.min(first.start + 25);
    let is_verb = |at: &usize| doc.tag(*at).starts_with("VB") || doc.tag(*at) == "MD";
    let head = |at: usize| doc.heads.get(at).map_or(at, |head| head.0 as usize);
    let is_top = |at: &usize| head(*at) == *at || !range.contains(&head(*at));
    range.clone().find(|at| is_top(at)).or_else(|| range.clone().find(is_verb))
}

fn clause<'d>(doc: &'d Doc<'_>, verb: usize, about: &'static str, first: &Range<usize>, out: &mut Seen<'d>) {
    const NSUBJ: u8 = 2;
    let word = plain(doc.word(verb));
    out.push(["main", word, ""]);
    out.push(["main-tag", doc.tag(verb), about]);
    out.push(["main", word, about]);
    let range = first.start..first.end.min(first.start + 25);
    let hangs = |at: &usize| doc.heads.get(*at).is_some_and(|head| head.0 as usize == verb) && *at != verb;
    for at in range.filter(hangs) {
        let tag = doc.tag(at);
        if doc.heads.get(at).is_some_and(|head| head.1 == NSUBJ) {
            let subject = match tag {
                "PRP" | "DT" | "EX" | "WP" => plain(doc.word(at)),
                _ => tag,
            };
            out.push(["main-subject", subject, ""]);
            out.push(["main-subject", subject, doc.tag(verb)]);
        } else if tag == "MD" || tag == "RB" || tag.starts_with("VB") {
            out.push(["main-help", plain(doc.word(at)), ""]);
            out.push(["main-help", plain(doc.word(at)), about]);
        }
    }
}
