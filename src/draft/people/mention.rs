//! Where an article mentions somebody: names, descriptions ("the spokesman"), pronouns.

use std::collections::HashSet;
use std::ops::Range;

use super::super::doc::Doc;
use super::lexicon::{Class, Gender, Land, Lexicon, lexicon};

/// How somebody is mentioned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A capitalised name.
    Name,
    /// A noun phrase with a noun of our list as its head.
    Common,
    /// "he", "they", "who".
    Pronoun,
}

/// One mention.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// All its words, with titles and articles.
    pub words: Range<usize>,
    /// The naming words, or the head noun.
    pub name: Range<usize>,
    /// How.
    pub form: Form,
    /// Of what.
    pub class: Class,
    /// Which pronoun goes with it.
    pub gender: Gender,
    /// The state of a place name.
    pub land: Option<Land>,
    /// Whether an apostrophe and `s` follow, or it is "his".
    pub is_owner: bool,
    /// Whether it is likely to be its clause's subject.
    pub is_subject: bool,
}

/// All mentions, in the order of the text; of nested ones the inner first.
pub(super) fn mentions(doc: &Doc<'_>) -> Vec<Mention> {
    let lexicon = lexicon();
    let headlines = headlines(doc);
    let known = &known(doc, &headlines);
    let is_headline = |at: usize| doc.sentence_of.get(at).and_then(|at| headlines.get(*at)).copied().unwrap_or_default();
    let mut out = Vec::new();
    let mut at = 0;
    while at < doc.len() {
        let run = if is_headline(at) { headline_run(doc, lexicon, known, at) } else { run(doc, lexicon, known, at) };
        if run.is_empty() {
            out.extend(pronoun(doc, at).or_else(|| common(doc, lexicon, at)));
            at += 1;
        } else {
            at = run.end;
            named(doc, lexicon, known, run, &mut out);
        }
    }
    out
}

/// Words that are surely names: after a title or a given name, or names in the middle of sentences of which most
/// words begin small.
fn known<'d>(doc: &'d Doc<'_>, headlines: &[bool]) -> HashSet<&'d str> {
    let lexicon = lexicon();
    let is_small = |at: usize| doc.printed(at).chars().next().is_some_and(char::is_lowercase);
    (1..doc.len())
        .filter(|at| {
            doc.tag(*at) == "NNP"
                && is_capital(doc, *at)
                && !doc.sentence_of.get(*at).and_then(|at| headlines.get(*at)).copied().unwrap_or_default()
                && !is_opening(doc, *at)
                && !is_function(doc.word(*at))
                && lexicon.noun(doc.word(*at)).is_none()
                && lexicon.title(doc.word(*at)).is_none()
                && (lexicon.given(doc.word(at - 1)).is_some() && is_capital(doc, at - 1)
                    || is_small(at - 1) && (is_small(at + 1) || doc.word(at + 1) == "'s"))
        })
        .map(|at| doc.word(at))
        .collect()
}

/// Which sentences are printed in capitals, or with a capital at nearly every word.
fn headlines(doc: &Doc<'_>) -> Vec<bool> {
    let is_headline = |sentence: &Range<usize>| {
        let long = sentence.clone().take(60).filter(|at| doc.printed(*at).chars().filter(|c| c.is_alphabetic()).count() > 3);
        let (all, capital) = long.fold((0, 0), |(all, capital), at| (all + 1, capital + usize::from(is_capital(doc, at))));
        all >= 3 && capital * 5 >= all * 4
    };
    doc.sentences.iter().map(is_headline).collect()
}

/// The run of a headline, in which a capital says nothing: only words that are names elsewhere.
fn headline_run(doc: &Doc<'_>, lexicon: &Lexicon, known: &HashSet<&str>, start: usize) -> Range<usize> {
    let is_in = |at: usize| {
        let word = doc.word(at);
        is_capital(doc, at)
            && !is_function(word)
            && (known.contains(word)
                || lexicon.given(word).is_some()
                || lexicon.title(word).is_some()
                || lexicon.land(word).is_some()
                || lexicon.name_word(word).is_some() && doc.tag(at) == "NNP"
                || at > start && lexicon.given(doc.word(at - 1)).is_some() && doc.tag(at).starts_with("NNP"))
    };
    let same = |at: usize| doc.sentence_of.get(at) == doc.sentence_of.get(start);
    let end = (start..doc.len().min(start + 6)).find(|at| !(is_in(*at) && same(*at)));
    start..end.unwrap_or(doc.len().min(start + 6))
}

/// Whether a token's first letter is a capital.
fn is_capital(doc: &Doc<'_>, at: usize) -> bool {
    doc.printed(at).chars().next().is_some_and(char::is_uppercase)
}

/// Whether a token can be part of a name.
fn is_name_word(doc: &Doc<'_>, lexicon: &Lexicon, known: &HashSet<&str>, at: usize) -> bool {
    if !is_capital(doc, at) || is_function(doc.word(at)) || is_party(doc.word(at)) {
        return false;
    }
    let word = doc.word(at);
    let is_first = is_opening(doc, at);
    match doc.tag(at) {
        "NNP" | "NNPS" => true,
        _ if known.contains(word) => true,
        "" | "NN" | "NNS" if is_first => {
            lexicon.given(word).is_some() || lexicon.title(word).is_some() || lexicon.land(word).is_some()
        }
        "JJ" if is_first => lexicon.land(word).is_some(),
        tag if tag.starts_with("VB") || matches!(tag, "IN" | "RB" | "CD" | "UH" | "JJS" | "JJR") => false,
        _ => !is_first,
    }
}

/// "R-Texas", "D-Mass"
fn is_party(word: &str) -> bool {
    matches!(word.get(..2), Some("r-" | "d-" | "i-"))
}

/// Whether a token opens a sentence or a quotation, so that its capital says nothing.
fn is_opening(doc: &Doc<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    doc.sentence_of.get(at) != doc.sentence_of.get(before) || matches!(doc.word(before), "\"" | "“" | "‘" | "'" | ":")
}

/// Whether a token is one capital letter, as before a stop in a name.
fn is_initial(doc: &Doc<'_>, at: usize) -> bool {
    doc.printed(at).chars().count() == 1 && is_capital(doc, at)
}

fn is_function(word: &str) -> bool {
    matches!(
        word,
        "the" | "a" | "an" | "i" | "he" | "she" | "it" | "we" | "they" | "you" | "his" | "her" | "its" | "their" | "my"
            | "our" | "your" | "this" | "that" | "these" | "those" | "but" | "and" | "or" | "if" | "when" | "while"
            | "as" | "in" | "on" | "at" | "for" | "by" | "to" | "of" | "from" | "with" | "what" | "who" | "why" | "how"
            | "where" | "there" | "here" | "no" | "yes" | "not" | "so" | "after" | "before" | "both" | "all" | "some"
            | "many" | "most" | "one" | "two" | "i'm" | "let" | "is" | "are" | "was" | "do" | "did" | "us" | "me"
    )
}

/// The capitalised run that starts at a token; with "of" and the like within the names of bodies.
fn run(doc: &Doc<'_>, lexicon: &Lexicon, known: &HashSet<&str>, start: usize) -> Range<usize> {
    let sentence = doc.sentence_of.get(start);
    let mut end = start;
    let mut is_body = false;
    while end < doc.len() && end < start + 12 && doc.sentence_of.get(end) == sentence {
        if is_name_word(doc, lexicon, known, end) {
            is_body |= lexicon.name_word(doc.word(end)) == Some(Class::Body);
            is_body &= lexicon.title(doc.word(end)).is_none();
            end += 1;
            continue;
        }
        let joins = end > start
            && match doc.word(end) {
                "of" if lexicon.title(doc.word(end - 1)).is_some() => {
                    is_name_word(doc, lexicon, known, end + 2) && doc.word(end + 1) != "the"
                }
                "of" | "for" => is_body && !is_plural_body(doc.word(end - 1)),
                "." => is_initial(doc, end - 1) && end - 1 >= start,
                "&" | "de" | "del" | "della" | "van" | "von" | "der" | "den" | "bin" | "al" | "el" | "la" | "/" => true,
                _ => false,
            };
        let next = end + 1 + usize::from(doc.word(end + 1) == "the");
        if !(joins && is_name_word(doc, lexicon, known, next)) {
            break;
        }
        end = next;
    }
    start..end
}

/// "Republicans for X" is no name.
fn is_plural_body(word: &str) -> bool {
    matches!(word, "democrats" | "republicans" | "conservatives")
}

/// The mention in a capitalised run: titles cut off, told by its words what it is.
fn named(doc: &Doc<'_>, lexicon: &Lexicon, known: &HashSet<&str>, mut run: Range<usize>, out: &mut Vec<Mention>) {
    let opener = doc.word(run.start);
    if run.len() > 2
        && is_opening(doc, run.start)
        && !known.contains(opener)
        && lexicon.title(opener).is_none()
        && lexicon.given(opener).is_none()
        && lexicon.land(opener).is_none()
        && lexicon.given(doc.word(run.start + 1)).is_some()
    {
        run.start += 1;
    }
    let head = run.end.saturating_sub(1);
    let is_determined = matches!(doc.word(run.start.wrapping_sub(1)), "the" | "a" | "an" | "one");
    let is_group = lexicon.noun(doc.word(head)).is_some_and(|(class, _)| {
        class == Class::People
            || class == Class::Person
                && is_determined
                && lexicon.title(doc.word(head)).is_none()
                && lexicon.given(doc.word(head)).is_none()
    })
        || run.len() == 1 && (lexicon.noun(doc.word(head)).is_some() || doc.tag(head) == "NNPS" && doc.word(head).ends_with('s'));
    if is_group {
        let (class, gender) = lexicon.noun(doc.word(head)).unwrap_or((Class::People, Gender::Unknown));
        let words = phrase_start(doc, run.start)..run.end;
        push(doc, Form::Common, words, head..run.end, class, gender, None, out);
        return;
    }
    let word = |at: usize| doc.word(at);
    let joined = |range: Range<usize>| range.map(word).collect::<Vec<_>>().join(" ");
    let mut start = run.start;
    let mut gender = Gender::Unknown;
    let mut has_title = false;
    for at in run.clone() {
        if let Some(of) = lexicon.title(word(at)) {
            let is_kept = lexicon.given(word(run.start)).is_some()
                || (run.start..at).any(|at| lexicon.name_word(word(at)) == Some(Class::Body));
            if at + 1 == run.end && !has_title && run.len() > 1 && is_kept {
                break;
            }
            gender = if of == Gender::Unknown { gender } else { of };
            start = at + 1;
            has_title = true;
        }
    }
    if has_title && doc.word(start) == "of" {
        let given = (start + 1..run.end).find(|at| lexicon.given(word(*at)).is_some());
        start = given.unwrap_or(start + 2).min(run.end);
    }
    if start == run.end {
        out.extend(office(doc, lexicon, &run));
        return;
    }
    let skips = |at: usize| {
        matches!(lexicon.land(word(at)), Some(Land::Adjective(_)))
            || matches!(word(at), "republican" | "democratic" | "democrat" | "independent" | "former")
    };
    while !has_title && start + 2 < run.end && skips(start) && lexicon.given(word(start + 1)).is_some() {
        start += 1;
    }
    let name = start..run.end;
    if name.len() == 1 && matches!(word(start), "democratic" | "presidential" | "former") {
        return;
    }
    let land = lexicon.land(&joined(name.clone()));
    let is_given = name.len() == 2 && lexicon.given(word(start)).is_some_and(|gender| gender != Gender::Unknown);
    let classes = || {
        name.clone()
            .filter(|_| !is_given)
            .filter_map(|at| lexicon.name_word(word(at)).filter(|class| at + 1 == run.end || *class == Class::Body))
    };
    let class = if has_title && gender != Gender::Unknown {
        Class::Person
    } else if let Some(land) = land {
        if matches!(land, Land::Adjective(_)) { Class::People } else { Class::State }
    } else if let Some(class) = classes().last() {
        class
    } else if name.len() == 1 && is_acronym(doc.printed(start)) {
        Class::Body
    } else {
        Class::Person
    };
    if class == Class::Person && gender == Gender::Unknown {
        gender = lexicon.given(word(start)).unwrap_or_default();
    }
    push(doc, Form::Name, run.start..run.end, name, class, gender, land, out);
    absorb_role(doc, lexicon, out);
}

/// A run of titles alone: "the Prime Minister", "The Senator".
fn office(doc: &Doc<'_>, lexicon: &Lexicon, run: &Range<usize>) -> Option<Mention> {
    let head = run.end.checked_sub(1)?;
    let (class, gender) = lexicon.noun(doc.word(head))?;
    let words = phrase_start(doc, run.start)..run.end;
    let mut out = Vec::new();
    push(doc, Form::Common, words, head..run.end, class, gender, None, &mut out);
    out.pop()
}

fn is_acronym(printed: &str) -> bool {
    let letters = printed.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2 && letters.clone().all(char::is_uppercase)
}

/// "Clinton spokesman" just before "Josh Schwerin" becomes part of the latter's mention.
fn absorb_role(doc: &Doc<'_>, lexicon: &Lexicon, out: &mut Vec<Mention>) {
    let Some(name) = out.pop() else { return };
    let mut name = name;
    if let Some(before) = out.last() {
        let is_role = before.form == Form::Common && before.words.end == name.words.start;
        if is_role && matches!(name.class, Class::Person | Class::Body) && before.class != Class::People {
            name.words.start = before.words.start;
            if name.gender == Gender::Unknown {
                name.gender = before.gender;
            }
            if before.class == Class::Person && lexicon.name_word(doc.word(name.name.end - 1)).is_none() {
                name.class = Class::Person;
            } else if before.class == Class::Body {
                name.class = Class::Body;
            }
            out.pop();
        }
    }
    let of = name.words.start.wrapping_sub(1);
    if doc.word(of) == "of" && name.words.start < name.name.start {
        if let Some(before) = out.pop_if(|before| before.class == Class::Person && before.words.end == of) {
            name.words.start = before.words.start;
        }
    }
    out.push(name);
}

/// A noun phrase whose head stands at a token.
fn common(doc: &Doc<'_>, lexicon: &Lexicon, at: usize) -> Option<Mention> {
    let word = doc.word(at);
    let (class, gender) = match lexicon.noun(word) {
        Some(noun) => noun,
        None if word.ends_with("-year-old") && !doc.tag(at + 1).starts_with("NN") => (Class::Person, Gender::Unknown),
        None => return None,
    };
    let is_noun = matches!(doc.tag(at), "" | "NN" | "NNS" | "NNP" | "NNPS" | "JJ" | "DT" | "CD");
    let next = doc.tag(at + 1);
    let goes_on = matches!(next, "NN" | "NNS")
        && doc.sentence_of.get(at) == doc.sentence_of.get(at + 1)
        && lexicon.noun(doc.word(at + 1)).is_some();
    if !is_noun || goes_on || matches!(doc.word(at), "conservative" | "liberal") && next.starts_with("NN") {
        return None;
    }
    let mut out = Vec::new();
    push(doc, Form::Common, phrase_start(doc, at)..at + 1, at..at + 1, class, gender, None, &mut out);
    out.pop()
}

/// Where the noun phrase begins whose head stands at a token.
fn phrase_start(doc: &Doc<'_>, head: usize) -> usize {
    let mut start = head;
    while start > 0 && head - start < 10 && doc.sentence_of.get(start - 1) == doc.sentence_of.get(head) {
        let is_article = matches!(doc.word(start - 1), "the" | "a" | "an" | "his" | "her" | "their" | "its");
        let is_in = is_article || matches!(
            doc.tag(start - 1),
            "DT" | "PRP$" | "CC" | "JJ" | "JJR" | "JJS" | "NN" | "NNS" | "NNP" | "NNPS" | "CD" | "POS" | "VBN" | "PDT"
        ) && !is_aux(doc, start - 1)
            && !matches!(doc.word(head), "everyone" | "everybody" | "somebody" | "someone" | "nobody")
            && !matches!(doc.word(start - 1), "least" | "everything" | "nothing" | "something" | "anything")
            && (doc.tag(start - 1) != "CC" || is_joined(doc, start - 1))
            || doc.word(start - 1) == "/"
            || doc.word(start - 1) == "," && start > 1 && doc.tag(start) == "JJ" && doc.tag(start - 2) == "JJ";
        if !is_in {
            break;
        }
        start -= 1;
        if (is_article || matches!(doc.tag(start), "DT" | "PRP$")) && doc.tag(start.wrapping_sub(1)) != "PDT" {
            break;
        }
    }
    start
}

/// "progressive and Muslim", not "Smith and others".
fn is_joined(doc: &Doc<'_>, and: usize) -> bool {
    doc.tag(and + 1).starts_with("JJ") && and > 0 && doc.tag(and - 1).starts_with("JJ")
}

fn is_aux(doc: &Doc<'_>, at: usize) -> bool {
    matches!(doc.word(at), "been" | "had" | "said" | "told" | "that") || doc.tag(at) == "VBN" && at > 0 && {
        let before = doc.tag(at - 1);
        !matches!(before, "DT" | "PRP$" | "JJ" | "CD" | "RB")
    }
}

fn pronoun(doc: &Doc<'_>, at: usize) -> Option<Mention> {
    let (class, gender) = match doc.word(at) {
        "he" | "him" | "his" | "himself" => (Class::Person, Gender::Male),
        "she" | "her" | "hers" | "herself" => (Class::Person, Gender::Female),
        "they" | "them" | "their" | "themselves" => (Class::People, Gender::Unknown),
        "it" | "its" | "itself" => (Class::Body, Gender::Unknown),
        "i" | "me" | "my" | "we" | "us" | "our" | "you" | "who" | "which" | "that" => (Class::Other, Gender::Unknown),
        _ => return None,
    };
    let mut out = Vec::new();
    push(doc, Form::Pronoun, at..at + 1, at..at + 1, class, gender, None, &mut out);
    let mut mention = out.pop()?;
    mention.is_owner |= matches!(doc.word(at), "his" | "their" | "its" | "my" | "our")
        || doc.word(at) == "her" && (doc.tag(at) == "PRP$" || doc.tag(at + 1).starts_with("NN"));
    mention.is_subject &= matches!(doc.word(at), "he" | "she" | "they" | "it" | "i" | "we" | "who");
    Some(mention)
}

#[expect(clippy::too_many_arguments, reason = "the parts of a mention")]
fn push(
    doc: &Doc<'_>,
    form: Form,
    words: Range<usize>,
    name: Range<usize>,
    class: Class,
    gender: Gender,
    land: Option<Land>,
    out: &mut Vec<Mention>,
) {
    let after = words.end;
    let is_owner = doc.tag(after) == "POS" || doc.word(after) == "'s" && !doc.tag(after).starts_with("VB");
    let is_verb = |at: usize| doc.tag(at).starts_with("VB") || doc.tag(at) == "MD";
    let is_subject = !is_owner
        && (is_verb(after)
            || doc.tag(after) == "RB" && is_verb(after + 1)
            || is_opening(doc, words.start) && matches!(doc.word(after), "," | "(" | "who"));
    out.push(Mention { words, name, form, class, gender, land, is_owner, is_subject });
}
