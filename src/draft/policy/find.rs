//! Where an article mentions a policy: names it knows, capitalised runs, numbered ones, cases, common nouns that
//! say which, and proposals told by their verb.

use std::ops::Range;

use super::deed::deed;
use super::lexicon::LISTS;
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

/// What begins at a token, or has it as its head.
fn spot(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    if let Some((len, kind)) = LISTS.names.at(doc, at) {
        return named(doc, at, len, kind);
    }
    case(doc, at)
        .or_else(|| numbered(doc, at))
        .or_else(|| ending(doc, at))
        .or_else(|| noun(doc, at))
        .or_else(|| deed(doc, at))
}

/// A well-known name, with what follows where that is an ending, too.
fn named(doc: &Doc<'_>, at: usize, len: usize, kind: PolicyKind) -> Option<Spot> {
    let mut end = at + len;
    if LISTS.heads.at(doc, end).is_some()
        || LISTS.weak.at(doc, end).is_some()
        || LISTS.endings.at(doc, end).is_some()
    {
        end += 1;
    }
    let is_possessor = doc.word(end) == "director" || doc.word(end) == "minister";
    (!is_possessor).then_some(Spot { words: at..end, head: at, kind, is_pointer: false })
}

/// `X v. Y`.
fn case(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    if !matches!(doc.printed(at), "v" | "v.") || at == 0 || !is_capital(doc, at - 1) {
        return None;
    }
    let stop = usize::from(doc.word(at + 1) == ".");
    let after = at + 1 + stop;
    if !is_capital(doc, after) {
        return None;
    }
    let start = (at.saturating_sub(3)..at).rev().take_while(|one| is_capital(doc, *one)).last()?;
    let end = (after..after + 4).take_while(|one| is_capital(doc, *one)).last()? + 1;
    Some(Spot { words: start..end, head: at, kind: PolicyKind::Ruling, is_pointer: false })
}

/// `Title IX`, `Resolution 1325`, `the Fourth Amendment`, `HB2`.
fn numbered(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    if is_capital(doc, at) {
        if let Some((len, kind)) = LISTS.numbered.at(doc, at) {
            let next = doc.printed(at + len);
            if next.starts_with(|c: char| c.is_ascii_digit()) || is_numeral(next) {
                return Some(Spot { words: at..at + len + 1, head: at, kind, is_pointer: false });
            }
        }
        let printed = doc.printed(at);
        let letters = printed.trim_end_matches(|c: char| c.is_ascii_digit());
        if letters.len() < printed.len() && matches!(letters, "HB" | "SB" | "HR" | "AB") {
            return Some(Spot { words: at..at + 1, head: at, kind: PolicyKind::Law, is_pointer: false });
        }
    }
    let is_ordinal =
        matches!(
            doc.word(at),
            "first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "eighth" | "tenth"
        ) || matches!(doc.word(at), "thirteenth" | "fourteenth" | "fifteenth" | "sixteenth" | "nineteenth")
            || doc.word(at).starts_with(|c: char| c.is_ascii_digit())
                && doc.word(at).ends_with(|c: char| c.is_alphabetic());
    (is_ordinal && doc.word(at + 1) == "amendment").then(|| Spot {
        words: at..at + 2,
        head: at + 1,
        kind: PolicyKind::Law,
        is_pointer: false,
    })
}

fn is_numeral(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// Whether a word is within a capitalised run.
fn is_part(doc: &Doc<'_>, at: usize) -> bool {
    is_capital(doc, at)
        || matches!(doc.word(at), "and" | "of" | "the" | "for" | "on" | "in" | "to" | "," | "&")
}

/// One past a name that ends in `Act` at `at`: `Act 2011`, `Act of 1994`, `Act on Rivers`.
fn ending_end(doc: &Doc<'_>, at: usize) -> usize {
    let is_year = |word: &str| word.len() == 4 && word.starts_with(|c: char| c.is_ascii_digit());
    let end = at + 1;
    if is_year(doc.word(end)) {
        return end + 1;
    }
    if !matches!(doc.word(end), "of" | "on") {
        return end;
    }
    let rest = (end..end + 7).take_while(|one| is_part(doc, *one)).last().unwrap_or(end);
    if is_year(doc.word(end + 1)) {
        end + 2
    } else if rest > end && is_capital(doc, rest) {
        rest + 1
    } else {
        end
    }
}

/// A capitalised run that ends in `Act` and the like.
fn ending(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    if !is_capital(doc, at) {
        return None;
    }
    let (_, kind) = LISTS.endings.at(doc, at)?;
    let low = at.saturating_sub(8).max(sentence_start(doc, at));
    let mut start = (low..at).rev().take_while(|one| is_part(doc, *one)).last().unwrap_or(at);
    while start < at
        && (!is_capital(doc, start)
            || LISTS.has("outside", doc.word(start))
            || LISTS.has("vague", doc.word(start)))
    {
        start += 1;
    }
    let end = ending_end(doc, at);
    let is_body =
        end == at + 1 && is_capital(doc, end) && doc.sentence_of.get(end) == doc.sentence_of.get(at);
    let of_body = (start..end).any(|one| LISTS.has("bodies", doc.printed(one)));
    let is_person = end == at + 1 && end - start == 2 && matches!(doc.printed(at), "Law" | "Bill");
    if end - start < 2
        || is_body
        || of_body
        || is_in_body(doc, start)
        || is_person && !doc.word(at - 1).ends_with("'s") && !is_same_law(doc, at)
        || doc.word(at.saturating_sub(1)) == "under"
    {
        return None;
    }
    Some(Spot { words: start..end, head: at, kind, is_pointer: false })
}

/// Whether the words belong to the name of a body: `Centre for Rural Policy`.
fn is_in_body(doc: &Doc<'_>, start: usize) -> bool {
    let low = start.saturating_sub(3).max(sentence_start(doc, start));
    is_capital(doc, start)
        && matches!(doc.word(start.saturating_sub(1)), "for" | "of" | "on" | "and" | "the" | "in")
        && (low..start).any(|at| LISTS.has("bodies", doc.printed(at)))
}

/// Whether a name of two words that ends in `Law` or `Bill` is none of a person: `Megan's Law`, `Sharia Law`.
fn is_same_law(doc: &Doc<'_>, at: usize) -> bool {
    at >= 2 && (doc.word(at - 1) == "'s" || matches!(doc.word(at - 2), "the" | "a" | "this" | "under"))
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
    if doc.word(last) == "decision" && !is_court(doc, start..end) {
        return None;
    }
    if is_loose && !is_sharp || !says && is_weak || !says && !is_definite(doc, start) {
        return None;
    }
    Some(Spot { words: start..end, head: last, kind: kind_by(doc, start..at, kind), is_pointer: !says })
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
            || LISTS.has("vague", doc.word(start))
            || doc.tag(start) == "VBG" && doc.word(start + 1) == "the")
    {
        start += 1;
    }
    start
}

/// `'s` or `'` after a noun.
fn is_possessive(doc: &Doc<'_>, at: usize) -> bool {
    let prior = if at > 0 { doc.word(at - 1) } else { "" };
    doc.word(at) == "'s" && !matches!(prior, "it" | "he" | "she" | "that" | "what" | "there")
        || doc.word(at) == "'" && prior.ends_with('s') && doc.tag(at) == "POS"
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
    let end = end.min(sentence_end(doc, at));
    (at + 1..end).rev().find(|one| !LISTS.has("outside", doc.word(*one))).map_or(at, |last| last + 1)
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

fn is_capital(doc: &Doc<'_>, at: usize) -> bool {
    doc.printed(at).starts_with(char::is_uppercase)
}

fn sentence_start(doc: &Doc<'_>, at: usize) -> usize {
    doc.sentence_of.get(at).and_then(|ix| doc.sentences.get(*ix)).map_or(0, |sentence| sentence.start)
}

/// One past the last token of a token's sentence.
pub(super) fn sentence_end(doc: &Doc<'_>, at: usize) -> usize {
    doc.sentence_of.get(at).and_then(|ix| doc.sentences.get(*ix)).map_or(at, |sentence| sentence.end)
}
