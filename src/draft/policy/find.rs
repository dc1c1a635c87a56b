//! Where an article mentions a policy: names it knows, capitalised runs, numbered ones, cases, common nouns that
//! say which, and proposals told by their verb.

use std::ops::Range;

use super::deed::deed;
use super::lexicon::LISTS;
use super::name::{case, described, ending, is_in_body, named, numbered};
use crate::draft::doc::Doc;
use crate::pack::PolicyKind;

/// Words before a head that belong to its name.
const BEFORE: usize = 4;
/// Words after it.
const AFTER: usize = 5;

/// A place where a policy is mentioned.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    /// The words that name it there.
    pub words: Range<usize>,
    /// The noun or verb that makes it one.
    pub head: usize,
    /// What sort.
    pub kind: PolicyKind,
    /// Whether it only points back ("the law").
    pub is_pointer: bool,
}

/// All places, in the order of the text; none overlaps another.
pub(super) fn spots(doc: &Doc<'_>) -> Vec<Spot> {
    let mut out: Vec<Spot> = Vec::new();
    let mut at = 0;
    while at < doc.len() {
        let from = out.last().map_or(0, |last| last.words.end);
        match spot(doc, at).filter(|spot| spot.words.start >= from || at >= from) {
            // "The Clean Fields Rule, a rule that would …" is one.
            Some(spot) if out.last().is_some_and(|last| is_beside(doc, last, &spot)) => {
                at = spot.words.end.max(at + 1);
            }
            Some(mut spot) => {
                spot.words.start = spot.words.start.max(from);
                at = spot.words.end.max(at + 1);
                out.push(spot);
            }
            None => at += 1,
        }
    }
    out
}

/// Whether a description stands in apposition to the name before it.
fn is_beside(doc: &Doc<'_>, name: &Spot, spot: &Spot) -> bool {
    let between = name.words.end..spot.words.start;
    let is_named = !name.is_pointer && is_capital(doc, name.words.start);
    let is_described = !is_capital(doc, spot.words.start);
    is_named
        && is_described
        && doc.word(between.start) == ","
        && matches!(doc.word(between.start + 1), "a" | "an" | "the" | "its" | "their")
        && between.len() <= 3
}

/// What begins at a token, or has it as its head.
fn spot(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    if let Some((len, kind)) = LISTS.names.at(doc, at) {
        return named(doc, at, len, kind);
    }
    case(doc, at)
        .or_else(|| numbered(doc, at))
        .or_else(|| ending(doc, at))
        .or_else(|| described(doc, at))
        .or_else(|| noun(doc, at))
        .or_else(|| pointer(doc, at))
        .or_else(|| deed(doc, at))
}

/// "The rule", "the fund": a word of a name before, which is no policy by itself.
fn pointer(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    let is_word = LISTS.has("pointers", doc.word(at)) || LISTS.weak.at(doc, at).is_some();
    let points = at > sentence_start(doc, at)
        && matches!(doc.word(at - 1), "the" | "this" | "that")
        && !is_noun(doc, at + 1)
        && !matches!(doc.word(at + 1), "of" | "to" | "for" | "that");
    let kind =
        LISTS.endings.at(doc, at).or(LISTS.weak.at(doc, at)).map_or(PolicyKind::Policy, |found| found.1);
    (is_word && points && !is_capital(doc, at)).then(|| Spot {
        words: at..at + 1,
        head: at,
        kind,
        is_pointer: true,
    })
}

/// A common noun that is a policy, with the words that say which.
fn noun(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    let (len, kind, is_weak) = match (LISTS.heads.at(doc, at), LISTS.weak.at(doc, at)) {
        (Some((len, kind)), _) => (len, kind, false),
        (None, Some((len, kind))) => (len, kind, true),
        _ => return None,
    };
    let last = at + len - 1;
    let is_of_name = doc.word(last + 1) == "of" && LISTS.names.at(doc, last + 2).is_some();
    if doc.tag(at).starts_with('V')
        || LISTS.has("not-before", doc.word(last + 1))
        || is_noun(doc, last + 1) && !is_under(doc, at)
    {
        return None;
    }
    if at > 0 && LISTS.has("not-after", doc.word(at - 1))
        || is_capital(doc, at) && at > 0 && is_capital(doc, at - 1) && doc.tag(at) == "NNP"
    {
        return None;
    }
    let is_name = matches!(doc.tag(at), "NNP" | "") && is_capital(doc, at) && is_capital(doc, last + 1);
    if is_name && doc.sentence_of.get(at) == doc.sentence_of.get(last + 1) || is_in_body(doc, at) {
        return None;
    }
    let start = before(doc, at);
    if is_in_body(doc, start) {
        return None;
    }
    let tells = (start..at).filter(|one| is_telling(doc, *one)).count();
    let end = after(doc, last + 1);
    let says = tells > 0 || end > last + 1;
    let is_loose =
        is_weak || matches!(doc.word(last), "policy" | "policies" | "proposal" | "proposals" | "resolution");
    let is_private = matches!(doc.word(last), "plans" | "measure" | "measures" | "budget")
        && matches!(doc.word(last + 1), "to" | "of" | "for");
    let is_sharp = end > last + 1 && !is_private || (start..at).any(|one| is_sharp(doc, one));
    // "The rules of international law": the name itself is found next.
    if is_of_name && tells == 0 {
        return None;
    }
    if end == last + 1 && is_field(doc, start..last + 1) || is_own(doc, start, last) {
        return None;
    }
    if doc.word(last) == "decision" && !is_court(doc, start..end) {
        return None;
    }
    if is_loose && !is_sharp || !says && is_weak || !says && !is_definite(doc, start) {
        return None;
    }
    Some(Spot { words: start..end, head: last, kind: kind_by(doc, start..at, kind), is_pointer: !says })
}

/// Whether a name without an article is that of a field: "she teaches sports law", "writes council policy".
fn is_field(doc: &Doc<'_>, name: Range<usize>) -> bool {
    let is_plain =
        |at: usize| !is_capital(doc, at) && !doc.word(at).contains('-') && doc.tag(at).starts_with("NN");
    let is_bare =
        !is_definite(doc, name.start) && !matches!(doc.word(name.start.wrapping_sub(1)), "a" | "an" | "'s");
    let rules = matches!(doc.tag(name.end), "VBZ" | "VBD" | "MD");
    matches!(doc.word(name.end - 1), "law" | "policy") && is_bare && !rules && name.clone().all(is_plain)
}

/// "The company's plans": somebody's own, of which nothing is told.
fn is_own(doc: &Doc<'_>, start: usize, last: usize) -> bool {
    let is_of = (start..last).any(|at| doc.word(at) == "'s" || doc.tag(at) == "POS");
    matches!(doc.word(last), "plans" | "plan" | "budget")
        && is_of
        && !matches!(doc.word(last + 1), "to" | "for" | "on")
        && !(start..last).any(|at| is_capital(doc, at))
}

/// Whether a word before a loose head names a thing, not only a quality.
fn is_sharp(doc: &Doc<'_>, at: usize) -> bool {
    let tag = doc.tag(at);
    let word = doc.word(at);
    let is_relation = ["al", "ic", "ar", "ary", "an", "ese", "ish"].iter().any(|end| word.ends_with(end));
    let is_kind = tag.is_empty() || tag.starts_with('N') || word.contains('-') || is_relation;
    is_telling(doc, at) && is_kind || word.starts_with(|c: char| c.is_ascii_digit() || c == '$')
}

/// Whether a decision is one of a court, or to allow or forbid.
fn is_court(doc: &Doc<'_>, mut name: Range<usize>) -> bool {
    name.any(|at| {
        matches!(doc.word(at), "court" | "tribunal" | "allow" | "ban" | "admit" | "close" | "withdraw")
    })
}

/// `the`, `this`, `such a`, `his`: what makes a bare noun point back.
fn is_definite(doc: &Doc<'_>, start: usize) -> bool {
    start > 0
        && matches!(
            doc.word(start - 1),
            "the" | "this" | "that" | "these" | "such" | "its" | "their" | "his" | "her"
        )
}

fn kind_by(doc: &Doc<'_>, before: Range<usize>, kind: PolicyKind) -> PolicyKind {
    let mut before = before;
    if before.any(|at| matches!(doc.word(at), "proposed" | "draft")) { PolicyKind::Proposal } else { kind }
}

/// The first word of the name that ends with a head.
fn before(doc: &Doc<'_>, head: usize) -> usize {
    let low = head.saturating_sub(BEFORE).max(sentence_start(doc, head));
    let is_part = |at: &usize| {
        let word = doc.word(*at);
        let is_word = word.starts_with(char::is_alphanumeric) || word.starts_with('$');
        let tag = doc.tag(*at);
        let fits = tag.is_empty()
            || tag.starts_with('J')
            || tag.starts_with('N')
            || matches!(tag, "VBN" | "VBG" | "CD" | "$");
        is_word && fits && !LISTS.has("outside", word) || is_possessive(doc, *at)
    };
    let mut start = (low..head).rev().take_while(is_part).last().unwrap_or(head);
    let is_verb = |at: usize| {
        matches!(doc.tag(at), "VBN" | "VBG") && !doc.word(at).contains('-') && !follows_article(doc, at)
    };
    while start < head
        && (is_verb(start)
            || matches!(doc.word(start), "'s" | "'")
            || LISTS.has("vague", doc.word(start)) && !is_name_word(doc, start)
            || doc.tag(start) == "VBG" && doc.word(start + 1) == "the")
    {
        start += 1;
    }
    start
}

/// Whether a word has a capital within its sentence: "First" of "the First Bell programme".
fn is_name_word(doc: &Doc<'_>, at: usize) -> bool {
    is_capital(doc, at) && at > sentence_start(doc, at)
}

/// `'s` or `'` after a noun.
pub(super) fn is_possessive(doc: &Doc<'_>, at: usize) -> bool {
    let prior = if at > 0 { doc.word(at - 1) } else { "" };
    doc.word(at) == "'s" && !matches!(prior, "it" | "he" | "she" | "that" | "what" | "there")
        || doc.word(at) == "'" && prior.ends_with('s') && matches!(doc.tag(at), "POS" | "")
}

fn follows_article(doc: &Doc<'_>, at: usize) -> bool {
    at > 0
        && matches!(
            doc.word(at - 1),
            "the" | "a" | "an" | "'s" | "his" | "her" | "its" | "their" | "this" | "our"
        )
}

/// Whether a word before a head says which.
fn is_telling(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    word.starts_with(char::is_alphabetic) && !LISTS.has("vague", word) && !word.ends_with("ly")
}

/// One past the words after a head that say which: `on imports`, `to close the border`, `for all`.
fn after(doc: &Doc<'_>, at: usize) -> usize {
    if !matches!(doc.word(at), "on" | "to" | "for" | "against" | "of" | "that") {
        return at;
    }
    let is_that = doc.word(at) == "that";
    if is_that
        && !matches!(
            doc.word(at + 1),
            "would" | "bars" | "bans" | "requires" | "prohibits" | "allows" | "forbids" | "makes"
        )
    {
        return at;
    }
    let is_bill = at > 0 && matches!(doc.word(at - 1), "bill" | "bills");
    let is_deed = |at: usize| LISTS.has("acts", doc.word(at)) || LISTS.has("measures", doc.word(at));
    if is_bill && doc.word(at) == "to" && !is_deed(at + 1) && !LISTS.has("enacting", doc.word(at + 1)) {
        return at;
    }
    if doc.word(at) == "to" && doc.tag(at + 1) != "VB" || doc.word(at) == "for" && !is_object(doc, at + 1) {
        return at;
    }
    if doc.word(at) == "of" && !is_object(doc, at + 1) {
        return at;
    }
    let limit = if is_that { AFTER + 3 } else { AFTER };
    let is_part = |one: &usize| {
        let word = doc.word(*one);
        word.starts_with(|c: char| c.is_alphanumeric() || c == '$')
            && (*one <= at + 2 || is_that || !LISTS.has("outside", word) && !doc.tag(*one).starts_with("VB"))
    };
    let end = (at + 1..at + 1 + limit).take_while(is_part).last().map_or(at, |last| last + 1);
    let end = whole(doc, at + 1..end.min(sentence_end(doc, at)), limit);
    (at + 1..end).rev().find(|one| !LISTS.has("outside", doc.word(*one))).map_or(at, |last| last + 1)
}

/// Where words that were cut off for being too many end on a noun: a little later, or before what is left of a phrase.
pub(super) fn whole(doc: &Doc<'_>, words: Range<usize>, most: usize) -> usize {
    const MORE: usize = 3;
    let is_noun = |at: usize| doc.tag(at).starts_with('N') || matches!(doc.tag(at), "" | "CD");
    let goes_on =
        |at: usize| doc.word(at).starts_with(char::is_alphanumeric) && (is_noun(at) || doc.tag(at) == "JJ");
    if words.len() < most && doc.tag(words.end) != "POS" {
        return words.end;
    }
    let end =
        (words.end..words.end + MORE).take_while(|at| goes_on(*at)).last().map_or(words.end, |last| last + 1);
    // "The policy's | waiting period".
    let end = if doc.tag(end) == "POS" {
        (end + 1..end + 1 + MORE).take_while(|at| goes_on(*at)).last().map_or(end, |last| last + 1)
    } else {
        end
    };
    let ends = (words.start..end).rev().find(|at| is_noun(*at) && !goes_on(at + 1));
    ends.map_or(words.end, |last| last + 1)
}

fn is_object(doc: &Doc<'_>, at: usize) -> bool {
    let tag = doc.tag(at);
    tag.starts_with('N') || tag.starts_with('J') || tag == "VBG"
}

/// "Under league rules clubs must report it": the noun after it begins the sentence proper.
fn is_under(doc: &Doc<'_>, head: usize) -> bool {
    let low = head.saturating_sub(BEFORE).max(sentence_start(doc, head));
    (low..head).any(|at| doc.word(at) == "under")
}

fn is_noun(doc: &Doc<'_>, at: usize) -> bool {
    let is_rule = matches!(
        doc.word(at),
        "prohibits"
            | "bans"
            | "bars"
            | "requires"
            | "allows"
            | "forbids"
            | "permits"
            | "limits"
            | "restricts"
    );
    !is_rule && matches!(doc.tag(at), "NN" | "NNS") && LISTS.heads.at(doc, at).is_none_or(|_| true)
}

pub(super) fn is_capital(doc: &Doc<'_>, at: usize) -> bool {
    doc.printed(at).starts_with(char::is_uppercase)
}

pub(super) fn sentence_start(doc: &Doc<'_>, at: usize) -> usize {
    doc.sentence_of.get(at).and_then(|ix| doc.sentences.get(*ix)).map_or(0, |sentence| sentence.start)
}

/// One past the last token of a token's sentence.
pub(super) fn sentence_end(doc: &Doc<'_>, at: usize) -> usize {
    doc.sentence_of.get(at).and_then(|ix| doc.sentences.get(*ix)).map_or(at, |sentence| sentence.end)
}
