//! The verbs of a report and of the clauses it reports, with who does what in which tense: features of the model
//! only, learnt and not ruled.

use super::Who;
use super::lexicon::plain;
use super::shape::{about, kind};
use crate::draft::doc::{Doc, Found};
use crate::draft::morph::root;

/// No more of a content is read than this many tokens, of report words than [`LONGEST_CUE`].
const LONGEST: usize = 60;
const LONGEST_CUE: usize = 20;
/// How many subjects of a content are looked at.
const SUBJECTS: usize = 3;
/// Numbers of relations (see [`RELATIONS`](crate::draft::spans::parser::RELATIONS)).
const NSUBJ: u8 = 2;
const NSUBJPASS: u8 = 3;
const DOBJ: u8 = 4;
const CCOMP: u8 = 6;
const XCOMP: u8 = 7;
const COP: u8 = 16;
const AUX: u8 = 17;
const AUXPASS: u8 = 18;
const NEG: u8 = 28;

/// What takes a feature.
type Add<'a> = &'a mut dyn FnMut(&[&str]);

/// The report's verb, and what is the same for all of an attribution.
struct Report<'d> {
    verb: &'d str,
    about: &'static str,
    kind: &'static str,
    form: &'static str,
}

/// Reads an attribution. `form` tells how its content is quoted.
pub(super) fn clauses(doc: &Doc<'_>, found: &Found, who: Who<'_>, form: &'static str, add: Add<'_>) {
    let verb = report(doc, found, add);
    let seen = Report { verb, about: about(doc, found, who), kind: kind(who), form };
    add(&["report-form", seen.form, verb]);
    add(&["report-kind", seen.kind, verb]);
    add(&["report-about", seen.about, verb]);
    add(&["about-kind", seen.about, seen.kind]);
    add(&["about-form", seen.about, seen.form]);
    let content: Vec<usize> = found.content.iter().flat_map(Clone::clone).take(LONGEST).collect();
    if let Some(first) = content.iter().find(|at| doc.word(**at).starts_with(char::is_alphanumeric)) {
        add(&["report-first", verb, plain(doc.word(*first))]);
        add(&["report-first-tag", verb, doc.tag(*first)]);
    }
    main(doc, &content, &seen, add);
    subjects(doc, &content, who.own, &seen, add);
}

fn is_verb(tag: &str) -> bool {
    tag.starts_with("VB") || tag == "MD"
}

fn is_helper(root: &str) -> bool {
    matches!(
        root,
        "be" | "do"
            | "have"
            | "will"
            | "would"
            | "shall"
            | "should"
            | "can"
            | "could"
            | "may"
            | "might"
            | "must"
    ) || matches!(root, "to" | "not" | "get" | "got")
}

/// A word by its root; a name is a name.
fn told<'d>(doc: &'d Doc<'_>, at: usize) -> &'d str {
    if doc.tag(at).starts_with("NNP") { "NAME" } else { root(doc.word(at)) }
}

/// The report words; gives their verb.
fn report<'d>(doc: &'d Doc<'_>, found: &Found, add: Add<'_>) -> &'d str {
    let cue: Vec<usize> = found.cue.iter().flat_map(Clone::clone).take(LONGEST_CUE).collect();
    let roots: Vec<&str> = cue.iter().map(|at| root(doc.word(*at))).collect();
    let is_main = |at: &&usize| is_verb(doc.tag(**at)) && !is_helper(root(doc.word(**at)));
    let is_telling = |at: &&usize| ["NN", "VB", "JJ"].iter().any(|tag| doc.tag(**at).starts_with(tag));
    let verb = cue.iter().find(is_main).or_else(|| cue.iter().find(is_telling)).or(cue.first());
    let Some(verb) = verb else { return "" };
    let word = root(doc.word(*verb));
    let is_not = roots.iter().any(|root| matches!(*root, "not" | "never" | "no" | "neither" | "nor"));
    let modal = cue.iter().find(|at| doc.tag(**at) == "MD").map_or("", |at| root(doc.word(*at)));
    add(&["report", word]);
    add(&["report", word, if is_not { "not" } else { "" }, modal]);
    add(&["report-tag", word, doc.tag(*verb)]);
    let part = |ix: usize| roots.get(ix).copied().unwrap_or_default();
    add(&["report-words", part(0), part(1), part(2), part(3)]);
    for (ix, one) in roots.iter().enumerate() {
        add(&["report-word", one]);
        add(&["report-pair", one, part(ix + 1)]);
    }
    for at in cue.iter().filter(is_main).skip(1) {
        add(&["report-next", root(doc.word(*at))]);
    }
    let is_source = |at: usize| found.source.iter().any(|run| run.contains(&at));
    if let (Some(before), Some(last)) = (cue.first().and_then(|at| at.checked_sub(1)), cue.last()) {
        add(&["report-before", if is_source(before) { "source" } else { doc.word(before) }]);
        add(&["report-after", doc.word(last + 1)]);
    }
    word
}

/// A verb with what hangs on it.
struct Clause<'d> {
    verb: &'d str,
    tense: &'d str,
    helpers: [&'d str; 2],
}

fn hangs(doc: &Doc<'_>, at: usize, on: usize) -> bool {
    at != on && doc.heads.get(at).is_some_and(|head| head.0 as usize == on)
}

fn relation(doc: &Doc<'_>, at: usize) -> u8 {
    doc.heads.get(at).map_or(0, |head| head.1)
}

fn clause<'d>(doc: &'d Doc<'_>, content: &[usize], verb: usize) -> Clause<'d> {
    let under = || content.iter().copied().filter(|at| hangs(doc, *at, verb));
    let is_finite = |at: &usize| matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP" | "MD");
    let tense = std::iter::once(verb).chain(under()).find(is_finite).unwrap_or(verb);
    let mut helpers = [""; 2];
    let is_helping = |at: &usize| {
        matches!(relation(doc, *at), COP | AUX | AUXPASS | NEG)
            || doc.tag(*at) == "MD"
            || matches!(doc.word(*at), "not" | "n't" | "never")
    };
    for (slot, at) in helpers.iter_mut().zip(under().filter(is_helping)) {
        *slot = root(doc.word(at));
    }
    Clause { verb: told(doc, verb), tense: doc.tag(tense), helpers }
}

/// The clause that no other governs.
fn main(doc: &Doc<'_>, content: &[usize], seen: &Report<'_>, add: Add<'_>) {
    let first = content.first().and_then(|at| doc.sentence_of.get(*at));
    let sentence: Vec<usize> =
        content.iter().copied().take_while(|at| doc.sentence_of.get(*at) == first).collect();
    let head = |at: usize| doc.heads.get(at).map_or(at, |head| head.0 as usize);
    let is_top = |at: &usize| head(*at) == *at || !sentence.contains(&head(*at));
    let governs = |top: &usize| sentence.iter().any(|at| hangs(doc, *at, *top) && is_verb(doc.tag(*at)));
    let tops: Vec<usize> = sentence.iter().copied().filter(is_top).collect();
    let verb =
        tops.iter().copied().find(|at| is_verb(doc.tag(*at))).or_else(|| tops.iter().copied().find(governs));
    let Some(verb) = verb.or_else(|| sentence.iter().copied().find(|at| is_verb(doc.tag(*at)))) else {
        if let Some(top) = tops.first().or(sentence.first()) {
            add(&["no-verb", doc.tag(*top)]);
            add(&["no-verb-word", told(doc, *top)]);
            add(&["no-verb", seen.verb, doc.tag(*top)]);
            add(&["no-verb-word", seen.verb, told(doc, *top)]);
        }
        return;
    };
    let clause = clause(doc, &sentence, verb);
    let under = || sentence.iter().copied().filter(|at| hangs(doc, *at, verb));
    let subject = under().find(|at| matches!(relation(doc, *at), NSUBJ | NSUBJPASS));
    let of = subject.map_or("", |at| match doc.tag(at) {
        "PRP" | "DT" | "EX" | "WP" | "WDT" => plain(doc.word(at)),
        tag if tag.starts_with("NNP") => "NAME",
        tag => tag,
    });
    about_main(&clause, of, seen, add);
    if let Some(subject) = subject {
        add(&["main-subject-word", told(doc, subject)]);
    }
    for at in under() {
        add(&["main-under", doc.tag(at), told(doc, at)]);
    }
    if let Some(object) = under().find(|at| matches!(relation(doc, *at), DOBJ | CCOMP | XCOMP)) {
        add(&["main-object", clause.verb, told(doc, object)]);
    }
}

fn about_main(clause: &Clause<'_>, of: &str, seen: &Report<'_>, add: Add<'_>) {
    let Clause { verb, tense, helpers: [one, two] } = *clause;
    add(&["main", verb]);
    add(&["main-subject", of]);
    add(&["main-subject", of, verb]);
    add(&["main-help", of, one, two, tense]);
    add(&["main-help", one, two]);
    add(&["main-help", one, two, verb]);
    add(&["main-tense", tense]);
    add(&["main-tense", verb, tense]);
    add(&["main-about", seen.about, verb]);
    add(&["main-about", seen.about, tense, one, two]);
    add(&["main-about", seen.about, seen.form, tense]);
    add(&["main-report", seen.verb, verb]);
    add(&["main-report-tense", seen.verb, tense, one, two]);
    add(&["main-report-subject", seen.verb, of]);
    add(&["main-kind", seen.kind, tense, of]);
}

/// Who does what, in the first clauses.
fn subjects(doc: &Doc<'_>, content: &[usize], own: Option<usize>, seen: &Report<'_>, add: Add<'_>) {
    let is_subject = |at: &usize| matches!(relation(doc, *at), NSUBJ | NSUBJPASS);
    for (ix, at) in content.iter().copied().filter(is_subject).take(SUBJECTS).enumerate() {
        let is_own = own.is_some_and(|own| own.abs_diff(at) <= 3);
        let who = match doc.tag(at) {
            _ if is_own => "OWN",
            "PRP" | "DT" | "EX" | "WP" | "WDT" => plain(doc.word(at)),
            tag if tag.starts_with("NNP") => "NAME",
            tag => tag,
        };
        let verb = doc.heads.get(at).map_or(at, |head| head.0 as usize);
        let Clause { verb: word, tense, helpers: [one, two] } = clause(doc, content, verb);
        for place in ["any", "first"].iter().take(if ix == 0 { 2 } else { 1 }) {
            add(&["does", place, who, seen.kind]);
            add(&["does-help", place, who, tense, one, two]);
            add(&["does-what", place, who, word]);
            add(&["does-kind", place, who, seen.kind, tense]);
            add(&["does-tag", place, who, doc.tag(verb), tense]);
        }
        if ix == 0 {
            add(&["does-report", who, seen.verb]);
            add(&["does-report", who, seen.verb, tense]);
        }
    }
}
