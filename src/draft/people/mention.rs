//! Where an article mentions somebody: names, descriptions ("the spokesman"), pronouns.

use std::ops::Range;

use super::super::dates::is_date;
use super::super::doc::Doc;
use super::lexicon::{Class, Gender, Land, Lexicon, lexicon};
use super::names::{Names, is_opening};

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
    let names = Names::new(doc);
    let mut out = Vec::new();
    let mut at = 0;
    while at < doc.len() {
        let run = names.run(at);
        if run.is_empty() {
            out.extend(pronoun(doc, at).or_else(|| common(doc, lexicon, at)));
            at += 1;
        } else {
            at = run.end;
            let run = opened(doc, lexicon, &names, run);
            match group(doc, lexicon, &run) {
                Some(group) => out.push(group),
                None => named(doc, lexicon, run, &mut out),
            }
        }
    }
    out
}

/// A run without a first word that has its capital only from the sentence: "Ask Jane Smith".
fn opened(doc: &Doc<'_>, lexicon: &Lexicon, names: &Names<'_, '_>, mut run: Range<usize>) -> Range<usize> {
    let opener = doc.word(run.start);
    let is_verb = matches!(opener, "said" | "says" | "asked" | "added" | "wrote" | "according" | "adds");
    if run.len() > 1 && is_verb && is_opening(doc, run.start) {
        run.start += 1;
        return run;
    }
    let is_name = names.is_known(opener)
        || lexicon.title(opener).is_some()
        || lexicon.given(opener).is_some()
        || lexicon.land(opener).is_some();
    if run.len() > 2
        && is_opening(doc, run.start)
        && !is_name
        && lexicon.given(doc.word(run.start + 1)).is_some()
    {
        run.start += 1;
    }
    run
}

/// A capitalised run that describes: "Republicans", "the Vermont Independent".
fn group(doc: &Doc<'_>, lexicon: &Lexicon, run: &Range<usize>) -> Option<Mention> {
    let head = run.end.checked_sub(1)?;
    let word = doc.word(head);
    let noun = lexicon.noun(word);
    let is_determined = matches!(doc.word(run.start.wrapping_sub(1)), "the" | "a" | "an" | "one");
    let is_plain = lexicon.title(word).is_none() && lexicon.given(word).is_none();
    let is_people =
        |class: Class| class == Class::People || class == Class::Person && is_determined && is_plain;
    let is_lone = run.len() == 1 && (noun.is_some() || doc.tag(head) == "NNPS" && word.ends_with('s'));
    let is_group = is_lone || noun.is_some_and(|(class, _)| is_people(class));
    let (class, gender) = noun.unwrap_or((Class::People, Gender::Unknown));
    let words = phrase_start(doc, run.start)..run.end;
    is_group.then(|| mention(doc, Form::Common, words, head..run.end, class, gender))
}

/// The mention in a capitalised run: titles cut off, told by its words what it is.
fn named(doc: &Doc<'_>, lexicon: &Lexicon, run: Range<usize>, out: &mut Vec<Mention>) {
    let (mut name, title) = untitled(doc, lexicon, &run);
    let has_letters = name.len() > 1 && is_after_name(doc.printed(name.end - 1));
    name.end -= usize::from(has_letters);
    let word = doc.word(name.start);
    if name.is_empty() {
        out.extend(office(doc, lexicon, &run));
        return;
    }
    if name.len() == 1 && matches!(word, "democratic" | "presidential" | "former") {
        return;
    }
    let joined = name.clone().map(|at| doc.word(at)).collect::<Vec<_>>().join(" ");
    let land = lexicon.land(&joined);
    let class = if has_letters { Class::Person } else { class(doc, lexicon, &name, land, title) };
    let gender = match title {
        Gender::Unknown if class == Class::Person => lexicon.given(word).unwrap_or_default(),
        gender => gender,
    };
    out.push(Mention { land, ..mention(doc, Form::Name, run, name, class, gender) });
    absorb_role(doc, lexicon, out);
}

/// A name without titles and adjectives, and the gender that a title says.
fn untitled(doc: &Doc<'_>, lexicon: &Lexicon, run: &Range<usize>) -> (Range<usize>, Gender) {
    let word = |at: usize| doc.word(at);
    let mut start = run.start;
    let mut gender = Gender::Unknown;
    let mut has_title = false;
    for at in run.clone() {
        let Some(of) = lexicon.title(word(at)) else { continue };
        // "Dean Prosser": a title that is a given name, too, is one before a single name.
        if run.len() == 2 && at == run.start && lexicon.given(word(at)).is_some() {
            break;
        }
        let is_kept = lexicon.given(word(run.start)).is_some()
            || (run.start..at).any(|at| lexicon.name_word(word(at)) == Some(Class::Body));
        if at + 1 == run.end && !has_title && run.len() > 1 && is_kept {
            break;
        }
        gender = if of == Gender::Unknown { gender } else { of };
        start = at + 1;
        has_title = true;
    }
    if has_title && start < run.end && word(start) == "of" {
        let given = (start + 1..run.end).find(|at| lexicon.given(word(*at)).is_some());
        start = given.unwrap_or(start + 2).min(run.end);
    }
    let skips = |at: usize| {
        matches!(lexicon.land(word(at)), Some(Land::Adjective(_)))
            || matches!(word(at), "republican" | "democratic" | "democrat" | "independent" | "former")
    };
    while !has_title && start + 2 < run.end && skips(start) && lexicon.given(word(start + 1)).is_some() {
        start += 1;
    }
    (start..run.end, gender)
}

/// Letters after the name of a person.
fn is_after_name(printed: &str) -> bool {
    matches!(printed, "KC" | "QC" | "MP" | "MSP" | "MEP" | "TD" | "OBE" | "MBE" | "CBE" | "PhD")
}

/// What a name is of, by its words.
fn class(doc: &Doc<'_>, lexicon: &Lexicon, name: &Range<usize>, land: Option<Land>, title: Gender) -> Class {
    if title != Gender::Unknown {
        return Class::Person;
    }
    if name.clone().any(|at| doc.word(at) == "&") {
        return Class::Body;
    }
    if let Some(land) = land {
        return if matches!(land, Land::Adjective(_)) { Class::People } else { Class::State };
    }
    let is_given = name.len() == 2
        && lexicon.given(doc.word(name.start)).is_some_and(|gender| gender != Gender::Unknown);
    let told = |at: usize| {
        let class = lexicon.name_word(doc.word(at));
        class.filter(|class| at + 1 == name.end || *class == Class::Body)
    };
    match name.clone().rev().find_map(told) {
        Some(class) if !is_given => class,
        _ if name.len() == 1 && is_acronym(doc.printed(name.start)) => Class::Body,
        _ => Class::Person,
    }
}

/// A run of titles alone: "the Prime Minister", "The Senator".
fn office(doc: &Doc<'_>, lexicon: &Lexicon, run: &Range<usize>) -> Option<Mention> {
    let head = run.end.checked_sub(1)?;
    let (class, gender) = lexicon.noun(doc.word(head))?;
    let words = phrase_start(doc, run.start)..run.end;
    Some(mention(doc, Form::Common, words, head..run.end, class, gender))
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
        // "In a joint statement Ilse Kern said": a statement is nobody's office.
        let is_thing = before.class == Class::Document && name.class == Class::Person;
        // "In parliament Ilse Kern said": nor is that.
        let is_place = before.class == Class::Body
            && matches!(doc.word(before.words.start.wrapping_sub(1)), "in" | "at" | "outside");
        let is_kind = matches!(name.class, Class::Person | Class::Body) && before.class != Class::People;
        if is_role && is_kind && !is_thing && !is_place {
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
    let is_office = doc.word(of) == "of" && name.words.start < name.name.start;
    let is_before =
        |before: &mut Mention| is_office && before.class == Class::Person && before.words.end == of;
    if let Some(before) = out.pop_if(is_before) {
        name.words.start = before.words.start;
    }
    out.push(name);
}

/// A noun phrase whose head stands at a token.
fn common(doc: &Doc<'_>, lexicon: &Lexicon, at: usize) -> Option<Mention> {
    let word = doc.word(at);
    let (class, gender) = match lexicon.noun(word) {
        Some(noun) => noun,
        None if word.ends_with("-year-old") && !doc.tag(at + 1).starts_with("NN") => {
            (Class::Person, Gender::Unknown)
        }
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
    Some(mention(doc, Form::Common, phrase_start(doc, at)..at + 1, at..at + 1, class, gender))
}

/// Where the noun phrase begins whose head stands at a token.
fn phrase_start(doc: &Doc<'_>, head: usize) -> usize {
    let mut start = head;
    while start > 0 && head - start < 10 && doc.sentence_of.get(start - 1) == doc.sentence_of.get(head) {
        // "3 November Reed's lawyer": the date is no part of it.
        if doc.printed(start).starts_with(char::is_uppercase) && is_date(doc, start - 1) {
            break;
        }
        let is_article = matches!(doc.word(start - 1), "the" | "a" | "an" | "his" | "her" | "their" | "its");
        let is_in = is_article
            || matches!(
                doc.tag(start - 1),
                "DT" | "PRP$"
                    | "CC"
                    | "JJ"
                    | "JJR"
                    | "JJS"
                    | "NN"
                    | "NNS"
                    | "NNP"
                    | "NNPS"
                    | "CD"
                    | "POS"
                    | "VBN"
                    | "PDT"
            ) && !is_aux(doc, start - 1)
                && !matches!(doc.word(head), "everyone" | "everybody" | "somebody" | "someone" | "nobody")
                && !matches!(
                    doc.word(start - 1),
                    "least" | "everything" | "nothing" | "something" | "anything"
                )
                && (doc.tag(start - 1) != "CC" || is_joined(doc, start - 1))
            || doc.word(start - 1) == "/"
            || start > 1 && doc.tag(start - 1) == "VBG" && doc.tag(start - 2) == "DT"
            || doc.word(start - 1) == ","
                && start > 1
                && doc.tag(start) == "JJ"
                && doc.tag(start - 2) == "JJ";
        if !is_in {
            break;
        }
        start -= 1;
        if (is_article || matches!(doc.tag(start), "DT" | "PRP$")) && doc.tag(start.wrapping_sub(1)) != "PDT"
        {
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
    matches!(doc.word(at), "been" | "had" | "said" | "told" | "that")
        || doc.tag(at) == "VBN" && at > 0 && {
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
        "i" | "me" | "my" | "we" | "us" | "our" | "you" | "who" | "which" | "that" => {
            (Class::Other, Gender::Unknown)
        }
        _ => return None,
    };
    let mut mention = mention(doc, Form::Pronoun, at..at + 1, at..at + 1, class, gender);
    mention.is_owner |= matches!(doc.word(at), "his" | "their" | "its" | "my" | "our")
        || doc.word(at) == "her" && (doc.tag(at) == "PRP$" || doc.tag(at + 1).starts_with("NN"));
    mention.is_subject &= matches!(doc.word(at), "he" | "she" | "they" | "it" | "i" | "we" | "who");
    Some(mention)
}

/// A mention with what the words after it tell.
fn mention(
    doc: &Doc<'_>,
    form: Form,
    words: Range<usize>,
    name: Range<usize>,
    class: Class,
    gender: Gender,
) -> Mention {
    let after = words.end;
    let is_owner = doc.tag(after) == "POS" || doc.word(after) == "'s" && !doc.tag(after).starts_with("VB");
    let is_verb = |at: usize| doc.tag(at).starts_with("VB") || doc.tag(at) == "MD";
    // "President Vell of Osterland went on".
    let is_of = form == Form::Name && matches!(doc.word(after), "of" | "from");
    let home = (after + 1..after + 6).find(|at| !doc.tag(*at).starts_with("NNP") && doc.tag(*at) != "DT");
    // "Among the first to fall ill was Kayla Whitcomb".
    let is_late = form == Form::Name
        && matches!(doc.word(words.start.wrapping_sub(1)), "was" | "were" | "is" | "are")
        && doc
            .sentence_of
            .get(words.start)
            .and_then(|at| doc.sentences.get(*at))
            .is_some_and(|sentence| matches!(doc.tag(sentence.start), "IN" | "VBN" | "VBG"));
    let is_subject = is_late
        || !is_owner
            && (is_verb(after)
                || is_of && home.is_some_and(|at| at > after + 1 && is_verb(at))
                || doc.tag(after) == "RB" && is_verb(after + 1)
                || is_opening(doc, words.start) && matches!(doc.word(after), "," | "(" | "who"));
    Mention { words, name, form, class, gender, land: None, is_owner, is_subject }
}
