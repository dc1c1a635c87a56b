//! Policies that have a name: known ones, cases, numbered ones, capitalised runs.

use super::find::{Spot, is_capital, is_possessive, sentence_end, sentence_start};
use super::lexicon::LISTS;
use crate::draft::doc::Doc;
use crate::pack::PolicyKind;

/// A well-known name, with what follows where that is an ending, too.
pub(super) fn named(doc: &Doc<'_>, at: usize, len: usize, kind: PolicyKind) -> Option<Spot> {
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
pub(super) fn case(doc: &Doc<'_>, at: usize) -> Option<Spot> {
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
pub(super) fn numbered(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    if is_capital(doc, at) {
        if let Some((len, kind)) = LISTS.numbered.at(doc, at) {
            let end = at + len + 1;
            if is_number(doc.printed(at + len)) {
                let of = doc.word(end) == "of";
                let law = (end + 1..end + 10).find_map(|one| ending(doc, one)).filter(|_| of);
                let whole = law.filter(|law| law.words.start <= end + 2).map(|law| law.words.end);
                return Some(Spot { words: at..whole.unwrap_or(end), head: at, kind, is_pointer: false });
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

/// `12`, `IX`, `H9`, `40B`.
fn is_number(word: &str) -> bool {
    let is_numeral = !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let has_digit = word.chars().any(|c| c.is_ascii_digit());
    is_numeral
        || has_digit && word.len() <= 5 && word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase())
        || word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a word is within a capitalised run.
fn is_part(doc: &Doc<'_>, at: usize) -> bool {
    is_capital(doc, at)
        || is_possessive(doc, at)
        || matches!(doc.word(at), "and" | "of" | "the" | "for" | "on" | "in" | "to" | "," | "&" | "(" | ")")
}

/// One past a name that ends in `Act` at `at`: `Act 2011`, `Act of 1994`, `Act on Rivers`, `Order 7`.
fn ending_end(doc: &Doc<'_>, at: usize) -> usize {
    let is_year = |word: &str| word.len() == 4 && word.starts_with(|c: char| c.is_ascii_digit());
    let end = at + 1;
    let is_numbered = LISTS.endings.at(doc, at).is_some_and(|(_, kind)| kind == PolicyKind::Regulation)
        && doc.word(end).len() <= 3
        && doc.word(end).bytes().all(|byte| byte.is_ascii_digit());
    if is_numbered && !doc.word(end).is_empty() && !doc.tag(end + 1).starts_with('N') {
        return end + 1;
    }
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
pub(super) fn ending(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    if !is_capital(doc, at) {
        return None;
    }
    let (_, kind) = LISTS.endings.at(doc, at)?;
    let low = at.saturating_sub(8).max(sentence_start(doc, at));
    let mut start = (low..at).rev().take_while(|one| is_part(doc, *one)).last().unwrap_or(at);
    // "Calls the Second Scan Act": what would be vague elsewhere is part of a name after "the" within a sentence.
    let is_vague =
        |one: usize| LISTS.has("vague", doc.word(one)) && doc.printed(one.wrapping_sub(1)) != "the";
    while start < at && (!is_capital(doc, start) || LISTS.has("outside", doc.word(start)) || is_vague(start))
    {
        start += 1;
    }
    // "Rivers (Restoration) Act": both marks or none.
    let mut marks = (start..at).filter(|one| matches!(doc.word(*one), "(" | ")"));
    if marks.next().is_some_and(|mark| doc.word(mark) == ")") {
        start = (start..at).find(|one| doc.word(*one) == ")")? + 1;
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

/// A capitalised run that is told to be one: `a programme known as Safe Quays`, `Silver Paws, a programme that …`.
pub(super) fn described(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    const LONGEST: usize = 5;
    let is_first = is_capital(doc, at) && !LISTS.has("outside", doc.word(at));
    if !is_first || at > sentence_start(doc, at) && is_capital(doc, at - 1) {
        return None;
    }
    let limit = sentence_end(doc, at);
    let end = (at..limit).take_while(|one| is_capital(doc, *one)).last()? + 1;
    if end - at > LONGEST {
        return None;
    }
    let noun = |one: usize| {
        let found = LISTS.heads.at(doc, one).filter(|(len, kind)| is_made(*kind) && one + len <= limit);
        found.map(|(len, kind)| (one + len - 1, kind))
    };
    let is_apposed = end - at > 1 && doc.word(end) == "," && matches!(doc.word(end + 1), "a" | "an" | "the");
    let is_last = |(head, _): &(usize, PolicyKind)| !doc.tag(head + 1).starts_with('N');
    let after = || (end + 2..end + 5).find_map(noun).filter(|found| is_apposed && is_last(found));
    let (head, kind) = introducing(doc, at).and_then(noun).or_else(after)?;
    Some(Spot { words: at..end, head, kind, is_pointer: false })
}

/// Where the noun stands that a name is the name of: "programme" before "known as" or "called".
fn introducing(doc: &Doc<'_>, name: usize) -> Option<usize> {
    let last = name.checked_sub(1)?;
    let verb = match doc.word(last) {
        "called" | "named" | "dubbed" => last,
        "as" => last.checked_sub(1).filter(|verb| doc.word(*verb) == "known")?,
        _ => return None,
    };
    let noun = verb.checked_sub(1)?;
    let noun = noun - usize::from(doc.word(noun) == "," && noun > 0);
    // "The programme called him a fraud" names nothing.
    let is_new = (noun.saturating_sub(3)..noun).any(|at| matches!(doc.word(at), "a" | "an"));
    (doc.word(last) == "as" || is_new).then_some(noun)
}

/// Whether somebody makes policies of a sort, and names them.
fn is_made(kind: PolicyKind) -> bool {
    matches!(kind, PolicyKind::Programme | PolicyKind::Law | PolicyKind::Treaty | PolicyKind::Regulation)
}

/// Whether the words belong to the name of a body: `Centre for Rural Policy`.
pub(super) fn is_in_body(doc: &Doc<'_>, start: usize) -> bool {
    let low = start.saturating_sub(3).max(sentence_start(doc, start));
    is_capital(doc, start)
        && matches!(doc.word(start.saturating_sub(1)), "for" | "of" | "on" | "and" | "the" | "in")
        && (low..start).any(|at| LISTS.has("bodies", doc.printed(at)))
}

/// Whether a name of two words that ends in `Law` or `Bill` is none of a person: `Megan's Law`, `Sharia Law`.
fn is_same_law(doc: &Doc<'_>, at: usize) -> bool {
    at >= 2 && (doc.word(at - 1) == "'s" || matches!(doc.word(at - 2), "the" | "a" | "this" | "under"))
}
