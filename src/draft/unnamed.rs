//! Those who ask not to be named: "a teacher who asked not to be named told the Courier …". The wish is no report
//! of its own. Where it stands beside the speaker it is left out while the article is read for who says what.

use std::ops::Range;

use super::doc::{Doc, Found};
use super::speaking::List;

/// How many words a wish may have up to its last one, and how far its reason may go on.
const LONGEST: usize = 14;
const REASON: usize = 24;

/// A wish not to be named.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wish {
    /// From its verb to its last word: "asked not to be named".
    pub words: Range<usize>,
    /// All that stands beside the speaker, with commas: ", who asked not to be named because …,". None where the
    /// wish is a sentence of its own.
    pub aside: Option<Range<usize>>,
}

/// The wishes of an article, in the order of the text.
pub(super) fn wishes(doc: &Doc<'_>) -> Vec<Wish> {
    let mut out: Vec<Wish> = Vec::new();
    for at in 0..doc.len() {
        let from = out.last().map_or(0, |last| last.aside.as_ref().unwrap_or(&last.words).end);
        if at >= from
            && let Some(wish) = wish(doc, at).filter(|wish| wish.words.start >= from)
        {
            out.push(wish);
        }
    }
    out
}

/// The wish whose last word stands at a token.
fn wish(doc: &Doc<'_>, at: usize) -> Option<Wish> {
    if doc.is_quoted(at) {
        return None;
    }
    let end = end(doc, at)?;
    let sentence = doc.sentences.get(*doc.sentence_of.get(at)?)?;
    let from = at.saturating_sub(LONGEST).max(sentence.start);
    let verb = (from..at).rev().take_while(|at| !doc.is_quoted(*at)).find(|at| is_wishing(doc, *at));
    // "Said, on condition of anonymity, that"
    let on = (from..at).rev().take(4).find(|at| matches!(doc.word(*at), "on" | "under"));
    let is_bare = doc.word(at) == "anonymity" && verb.is_none();
    let start = if is_bare { on? } else { verb? };
    let aside = if is_bare { Some(widened(doc, start, end)) } else { aside(doc, sentence, start, end) };
    let end = if aside.is_none() { with_reason(doc, end) } else { end };
    Some(Wish { words: start..end, aside })
}

fn is_wishing(doc: &Doc<'_>, at: usize) -> bool {
    List::Wishing.has(doc.word(at))
}

/// The end of a wish whose last word is at a token: "named", "anonymity", "her name not be used".
fn end(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let word = doc.word(at);
    let near = |words: &[&str]| {
        (at.saturating_sub(LONGEST)..at).any(|at| words.contains(&doc.word(at)) && !doc.is_quoted(at))
    };
    let is_not = || {
        near(&["not", "n't", "never", "without", "refused", "declined", "refuses", "declines", "refusing"])
    };
    let before = |nth: usize| at.checked_sub(nth).map(|at| doc.word(at)).unwrap_or_default();
    let is_hidden = match word {
        "named" | "identified" | "quoted" => {
            let is_only = matches!(doc.word(at + 1), "only" | "just" | "solely");
            matches!(before(1), "be" | "being") && (is_only || is_not())
        }
        "speak" | "comment" | "talk" => {
            before(1) == "to"
                && matches!(before(2), "authorised" | "authorized" | "allowed" | "permitted")
                && is_not()
        }
        "used" | "published" | "printed" | "mentioned" | "appear" | "revealed" => {
            near(&["name", "names"]) && is_not()
        }
        "anonymity" => matches!(before(1), "of" | "for" | "on") || is_wishing(doc, at.wrapping_sub(1)),
        _ => {
            List::Hiding.has(word) && matches!(before(1), "remain" | "stay" | "be" | "remaining" | "staying")
        }
    };
    is_hidden.then(|| and_where(doc, at + 1))
}

/// "By name", "in the newspaper", "publicly".
fn and_where(doc: &Doc<'_>, mut end: usize) -> usize {
    // "Be identified only as a retired teacher"
    if matches!(doc.word(end), "only" | "just" | "solely") && matches!(doc.word(end + 1), "as" | "by") {
        let is_end = |at: &usize| is_break(doc, *at) || matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP");
        return (end + 2..end + 10).find(is_end).unwrap_or(end);
    }
    if matches!(doc.word(end), "publicly" | "openly" | "either") {
        end += 1;
    }
    let is_where = matches!(doc.word(end), "by" | "in" | "with" | "to" | "about");
    let noun = (end + 1..end + 5).take_while(|at| !is_break(doc, *at)).find(|at| {
        matches!(
            doc.word(*at),
            "name"
                | "newspaper"
                | "paper"
                | "article"
                | "report"
                | "story"
                | "press"
                | "media"
                | "public"
                | "print"
                | "matter"
                | "names"
                | "reporters"
                | "journalists"
        )
    });
    noun.filter(|_| is_where).map_or(end, |noun| noun + 1)
}

fn is_break(doc: &Doc<'_>, at: usize) -> bool {
    matches!(
        doc.word(at),
        "," | "." | ";" | ":" | "" | "—" | "–" | "--" | "(" | ")" | "“" | "”" | "\"" | "'" | "‘"
    )
}

/// What stands beside the speaker: from "who" or a participle after a noun on.
fn aside(doc: &Doc<'_>, sentence: &Range<usize>, verb: usize, end: usize) -> Option<Range<usize>> {
    const FARTHEST: usize = 8;
    let is_small = |at: &usize| !is_break(doc, *at) && !doc.is_quoted(*at);
    let back = (verb.saturating_sub(FARTHEST).max(sentence.start)..verb).rev().take_while(is_small);
    let who = back.filter(|at| matches!(doc.word(*at), "who" | "whose")).last();
    let is_participle = doc.word(verb).ends_with("ing");
    let start = who.or_else(|| is_participle.then_some(verb))?;
    let before = start.checked_sub(1).filter(|at| *at >= sentence.start)?;
    let is_noun = |at: usize| !is_break(doc, at) && !doc.is_quoted(at);
    let noun = before.checked_sub(usize::from(matches!(doc.word(before), "," | "and" | "—" | "–" | "(")))?;
    (noun >= sentence.start && is_noun(noun)).then(|| widened(doc, start, end))
}

/// An aside with the commas around it and with its reason.
fn widened(doc: &Doc<'_>, mut start: usize, mut end: usize) -> Range<usize> {
    let before = start.checked_sub(1).map(|at| doc.word(at)).unwrap_or_default();
    let opens = matches!(before, "," | "(" | "—" | "–");
    if opens || before == "and" {
        start -= 1;
    }
    end = with_reason(doc, end);
    let closes = matches!(doc.word(end), "," | ")" | "—" | "–");
    // A comma that opens nothing belongs to the sentence.
    if opens && closes {
        end += 1;
    }
    start..end
}

/// The end of a wish with the reason that follows it.
fn with_reason(doc: &Doc<'_>, end: usize) -> usize {
    const REASONS: &[&str] =
        &["because", "as", "since", "for", "out", "due", "while", "until", "so", "citing"];
    if REASONS.contains(&doc.word(end)) { reason_end(doc, end) } else { end }
}

/// Where the reason for a wish ends: at a comma, or before the verb of the report.
fn reason_end(doc: &Doc<'_>, from: usize) -> usize {
    let sentence = doc.sentence_of.get(from);
    let is_end = |at: &usize| {
        let before = doc.tag(at.wrapping_sub(1));
        let is_report = (List::Saying.has(doc.word(*at)) || List::Telling.has(doc.word(*at)))
            && *at > from + 1
            && !matches!(before, "PRP" | "TO" | "MD");
        is_break(doc, *at) || is_report || doc.sentence_of.get(*at) != sentence || *at >= from + REASON
    };
    (from..=doc.len()).find(is_end).unwrap_or(from)
}

/// The indexes of the tokens outside of the asides; none where there are no asides.
pub(super) fn without_asides(doc: &Doc<'_>, wishes: &[Wish]) -> Option<Vec<usize>> {
    let mut asides = wishes.iter().filter_map(|wish| wish.aside.clone()).peekable();
    asides.peek()?;
    let mut is_kept = vec![true; doc.len()];
    for aside in asides {
        is_kept.iter_mut().take(aside.end).skip(aside.start).for_each(|kept| *kept = false);
    }
    Some(is_kept.iter().enumerate().filter(|(_, kept)| **kept).map(|(at, _)| at).collect())
}

/// What was found in an article without its asides, in the article as it is.
pub(super) fn put_back(found: &mut [Found], kept: &[usize]) {
    for one in found {
        for run in one.source.iter_mut().chain(&mut one.cue).chain(&mut one.content) {
            let first = kept.get(run.start);
            let last = run.end.checked_sub(1).and_then(|last| kept.get(last));
            if let (Some(first), Some(last)) = (first, last) {
                *run = *first..last + 1;
            }
        }
    }
}

/// Takes out what was found in a wish itself: "she asked not to be named".
pub(super) fn drop_wishes(wishes: &[Wish], found: &mut Vec<Found>) {
    let is_in = |run: &Range<usize>| {
        wishes.iter().any(|wish| {
            let all = wish.aside.as_ref().unwrap_or(&wish.words);
            run.start < all.end && all.start < run.end
        })
    };
    found.retain(|one| {
        let is_wish = one.cue.iter().any(is_in)
            && one.content.first().is_some_and(|run| {
                wishes.iter().any(|wish| run.start <= wish.words.end && wish.words.start <= run.start)
            });
        !is_wish
    });
}
