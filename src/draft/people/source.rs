//! Whom the words of a source credit: one, or several side by side.

use std::ops::Range;

use super::super::doc::Doc;
use super::lexicon::Class;
use super::mention::{Form, Mention};

/// One who is credited in a source.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Head {
    /// A mention, by index.
    Mention(usize),
    /// Words that are no mention ("how many of our arguments").
    Words(Range<usize>),
}

/// A mention with its index.
type Indexed<'m> = (usize, &'m Mention);

/// Who is credited in a run of words. `mentions` are those within it, with their indexes.
pub(super) fn heads(doc: &Doc<'_>, span: &Range<usize>, mentions: &[(usize, &Mention)]) -> Vec<Head> {
    if let Some(pronoun) = pronoun_at_end(doc, span, mentions) {
        return vec![Head::Mention(pronoun)];
    }
    let mut out = Vec::new();
    let unquoted: Vec<_> =
        mentions.iter().copied().filter(|(_, one)| !doc.is_quoted(one.words.start)).collect();
    let mut tops = tops(if unquoted.is_empty() { mentions } else { &unquoted });
    if let [(_, which), (_, next), ..] = tops.as_slice() {
        let is_relative =
            which.form == Form::Pronoun && matches!(doc.word(which.words.start), "which" | "that" | "whom");
        if is_relative && which.words.end == next.words.start && next.form != Form::Pronoun {
            tops.remove(0);
        }
    }
    if is_quotation(doc, span, unquoted.is_empty())
        || tops.first().is_some_and(|(_, one)| is_part(doc, span, one))
    {
        return vec![Head::Words(trimmed(doc, span.clone()))];
    }
    let Some((mut last, mut rest)) = first(doc, span, &tops) else {
        let words = trimmed(doc, span.clone());
        return if words.is_empty() { out } else { vec![Head::Words(words)] };
    };
    out.push(Head::Mention(last.0));
    let mut is_aside = false;
    let mut head = last.1;
    if let Some(named) = apposed(doc, span, last.1, rest) {
        return vec![Head::Mention(named)];
    }
    while let Some((next, after)) = rest.split_first() {
        rest = after;
        if matches!(doc.word(next.1.words.start), "who" | "which" | "that") && next.1.form == Form::Pronoun {
            break;
        }
        let between = last.1.words.end..next.1.words.start;
        let is_list = is_list(doc, last.1, next.1, after);
        match link(doc, &between, &mut is_aside, next.1) {
            Link::End => break,
            Link::Same if last.1.form == Form::Name && !is_list => is_aside = true,
            Link::Also if is_role_too(doc, last.1, next.1) => {}
            Link::Also if !is_like(head, next.1) && !is_beside(doc, &between, span, next.1) => {}
            Link::None => {}
            link => {
                let is_same = matches!(link, Link::Same) && !is_list || is_two_roles(doc, last.1, next.1);
                if is_same || matches!(link, Link::Same) && last.1.form != Form::Name {
                    out.pop();
                }
                out.push(Head::Mention(next.0));
                head = next.1;
            }
        }
        last = *next;
    }
    out
}

/// "In a statement it": who says so is the pronoun.
fn pronoun_at_end(doc: &Doc<'_>, span: &Range<usize>, mentions: &[Indexed<'_>]) -> Option<usize> {
    let (at, last) = mentions.last()?;
    let is_subject = matches!(doc.word(last.words.start), "it" | "he" | "she" | "they");
    let first = mentions.first().filter(|(_, first)| first.class == Class::Document)?;
    let is_beside = first.1.words.end == last.words.start || doc.word(first.1.words.end) == ",";
    (is_subject && is_beside && last.words.end == span.end && doc.word(span.start) != "according")
        .then_some(*at)
}

/// "both", "both men", "both candidates": two who were named before.
pub(super) fn is_both(doc: &Doc<'_>, span: &Range<usize>) -> bool {
    let rest = trimmed(doc, span.start + 1..span.end);
    let is_people = |at: usize| {
        matches!(
            doc.word(at),
            "men" | "women" | "candidates" | "leaders" | "rivals" | "senators" | "politicians" | "contenders"
        ) || matches!(doc.word(at), "of" | "them")
    };
    doc.word(span.start) == "both" && rest.len() < 3 && rest.clone().all(is_people)
}

/// A title between quotation marks.
fn is_quotation(doc: &Doc<'_>, span: &Range<usize>, is_all: bool) -> bool {
    let last = span.end.saturating_sub(1);
    is_all
        && doc.is_quoted(span.start)
        && span.len() > 2
        && doc.quotation_of.get(span.start) == doc.quotation_of.get(last)
}

/// "some of her followers": the words after tell who.
fn is_part(doc: &Doc<'_>, span: &Range<usize>, one: &Mention) -> bool {
    let is_some = matches!(
        doc.word(one.name.start),
        "some" | "many" | "most" | "few" | "several" | "those" | "others" | "one" | "none"
    );
    one.form == Form::Common && is_some && one.words.end < span.end && doc.word(one.words.end) != "and"
}

/// "one delegate on that list, Kelly Smith,": the name at the end.
fn apposed(doc: &Doc<'_>, span: &Range<usize>, first: &Mention, rest: &[(usize, &Mention)]) -> Option<usize> {
    let (at, last) = rest.last()?;
    let is_end = trimmed(doc, span.clone()).end <= last.words.end;
    let is_name = last.form == Form::Name && matches!(last.class, Class::Person);
    let is_alone = doc.word(last.words.start.checked_sub(1)?) == ",";
    let has_and = (first.words.end..last.words.start).any(|at| doc.word(at) == "and");
    (first.form == Form::Common && first.class == Class::Person && is_end && is_name && is_alone && !has_and)
        .then_some(*at)
}

/// "Berlin, Paris and others": a comma that lists.
fn is_list(doc: &Doc<'_>, last: &Mention, next: &Mention, after: &[(usize, &Mention)]) -> bool {
    let is_party = doc.printed(next.words.start).chars().nth(1) == Some('-');
    let goes_on = after.first().is_some_and(|(_, third)| {
        let mut between = next.words.end..third.words.start;
        between.len() <= 3 && between.any(|at| doc.word(at) == "and")
    });
    !is_party && goes_on && is_like(last, next)
}

/// The outermost mentions.
fn tops<'m>(mentions: &[(usize, &'m Mention)]) -> Vec<(usize, &'m Mention)> {
    let mut out: Vec<(usize, &Mention)> = Vec::new();
    for one in mentions {
        while out.last().is_some_and(|last| last.1.words.start >= one.1.words.start) {
            out.pop();
        }
        out.push(*one);
    }
    out
}

/// The first that can be the source: an owner only where nothing it owns follows.
fn first<'m, 'r>(
    doc: &Doc<'_>,
    span: &Range<usize>,
    tops: &'r [Indexed<'m>],
) -> Option<(Indexed<'m>, &'r [Indexed<'m>])> {
    let (one, rest) = tops.split_first()?;
    let head_noun = (span.start..one.1.words.start).any(|at| doc.tag(at).starts_with("NN"));
    if head_noun && !doc.is_quoted(span.start) && one.1.form != Form::Name {
        return None;
    }
    let is_modifier = one.1.form == Form::Name
        && one.1.words.end < span.end
        && matches!(doc.tag(one.1.words.end), "NN" | "NNS")
        && !doc.is_quoted(one.1.words.end);
    if is_modifier && rest.first().is_none_or(|(_, next)| next.words.start > one.1.words.end + 2) {
        return None;
    }
    let owned = one.1.words.end + usize::from(one.1.form != Form::Pronoun);
    let owned_one = rest.split_first().filter(|_| one.1.is_owner && owned < span.end);
    if let Some((next, after)) = owned_one {
        let is_in = |at| matches!(doc.tag(at), "JJ" | "NN" | "NNS" | "NNP" | "CD" | "VBN" | "JJS" | ",");
        if (owned..next.1.words.start).all(is_in) && doc.word(next.1.words.start) != "own" {
            return Some((*next, after));
        }
    }
    Some((*one, rest))
}

enum Link {
    Same,
    Also,
    None,
    End,
}

/// How a mention hangs on the one before it, by the words between.
fn link(doc: &Doc<'_>, between: &Range<usize>, is_aside: &mut bool, next: &Mention) -> Link {
    let words: Vec<_> = between.clone().map(|at| doc.word(at)).collect();
    let is_open = words.iter().any(|word| matches!(*word, "who" | "which" | "that" | "whose" | "where"));
    let and = words.iter().rposition(|word| matches!(*word, "and" | "&" | "or"));
    let comma = words.iter().rposition(|word| matches!(*word, "," | "--" | "—"));
    let is_adjacent = and.is_some_and(|and| {
        words.get(and + 1..).into_iter().flatten().all(|word| !matches!(*word, "of" | "for" | "to" | "in"))
    });
    if is_open {
        return Link::End;
    }
    if *is_aside && comma.is_none() {
        return Link::None;
    }
    if words.len() == 1 && comma == Some(0) {
        *is_aside = !*is_aside && next.form == Form::Common;
        return match next.form {
            Form::Name => Link::Same,
            _ => Link::None,
        };
    }
    if is_adjacent {
        if *is_aside && comma.is_none() {
            return Link::None;
        }
        *is_aside = false;
        return Link::Also;
    }
    if comma.is_some() {
        *is_aside = !*is_aside;
    }
    if words.is_empty() && next.form == Form::Name {
        return Link::Same;
    }
    Link::None
}

/// "the delegate and activist": one person.
fn is_role_too(doc: &Doc<'_>, one: &Mention, other: &Mention) -> bool {
    let is_person = |mention: &Mention| mention.form == Form::Common && mention.class == Class::Person;
    let has_article =
        |mention: &Mention| matches!(doc.word(mention.words.start), "the" | "a" | "an" | "his" | "her");
    is_person(one) && is_person(other) && has_article(one) && !has_article(other)
}

/// "front-runner and former secretary Jane Smith": one person.
fn is_two_roles(doc: &Doc<'_>, one: &Mention, other: &Mention) -> bool {
    one.form == Form::Common
        && one.class == Class::Person
        && doc.tag(one.words.start) != "DT"
        && other.form == Form::Name
        && other.class == Class::Person
        && other.words.start < other.name.start
}

/// "Hellbach and the food office": a body that the source ends with.
fn is_beside(doc: &Doc<'_>, between: &Range<usize>, span: &Range<usize>, other: &Mention) -> bool {
    let is_body = matches!(other.class, Class::Body | Class::State) && doc.word(other.words.start) == "the";
    is_body && between.len() == 1 && other.words.end >= trimmed(doc, span.clone()).end
}

/// Whether two may be credited side by side.
fn is_like(one: &Mention, other: &Mention) -> bool {
    let is_human = |mention: &Mention| matches!(mention.class, Class::Person | Class::People);
    let is_named = one.form == Form::Name && other.form == Form::Name;
    // "The union and the employers".
    let is_group = |mention: &Mention| matches!(mention.class, Class::People | Class::Body);
    let is_common = one.form == Form::Common && other.form == Form::Common;
    is_common && is_group(one) && is_group(other)
        || is_named
        || is_human(one) == is_human(other)
        || one.land.is_some()
        || other.land.is_some()
}

/// Whether the last word of a source says nothing of it: "the office | yesterday", "a report | posted", "the two | who".
fn is_left_over(doc: &Doc<'_>, words: &Range<usize>) -> bool {
    let last = words.end - 1;
    let is_word = matches!(doc.word(last), "yesterday" | "today" | "who" | "which" | "later" | "recently");
    let is_participle = doc.tag(last) == "VBN" && doc.tag(last - usize::from(last > 0)).starts_with("NN");
    words.len() > 1 && (is_word || is_participle)
}

/// Words without the prepositions, articles and marks around them.
pub(super) fn trimmed(doc: &Doc<'_>, mut words: Range<usize>) -> Range<usize> {
    let is_loose = |at: usize| {
        matches!(
            doc.word(at),
            "by" | "in"
                | "from"
                | "to"
                | "on"
                | "among"
                | "of"
                | ","
                | ":"
                | "with"
                | "\""
                | "“"
                | "”"
                | "‘"
                | "both"
                | "now"
                | "-"
                | "--"
                | "—"
                | "("
                | "."
                | "'s"
        )
    };
    while !words.is_empty() && is_loose(words.start) {
        words.start += 1;
    }
    while !words.is_empty() && (is_loose(words.end - 1) || is_left_over(doc, &words)) {
        words.end -= 1;
    }
    words
}
