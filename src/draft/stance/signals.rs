//! What of an attribution speaks for one stance or another: the classes of its words, and how its content is
//! built, as features for the model and as reasons for a reader.

use std::ops::Range;

use super::Who;
use super::clauses::clauses;
use super::lexicon::{Class, Hit, LEXICON, Part, plain};
use super::rules::rule;
use super::shape::shape;
use super::weights::id;
use crate::draft::doc::{Doc, Found};
use crate::draft::reading::Person;
use crate::pack::SourceKind;

/// No more of a content is read than this many tokens.
const LONGEST: usize = 200;
/// Words at the start of a content, which say most.
const EARLY: usize = 14;

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Signals {
    /// Features of the model.
    pub features: Vec<u32>,
    /// Classes seen.
    pub seen: Vec<(Part, Class)>,
    /// Classes seen in the first words of the content.
    pub early: Vec<Class>,
}

impl Signals {
    fn add(&mut self, parts: &[&str]) {
        self.features.push(id(parts));
    }

    /// Whether a class was seen.
    pub fn has(&self, part: Part, class: &str) -> bool {
        self.seen.iter().any(|seen| seen.0 == part && seen.1 == class)
    }

    /// How many classes of report words were seen.
    pub fn cues(&self) -> usize {
        self.seen.iter().filter(|seen| seen.0 == Part::Cue).count()
    }

    fn see(&mut self, part: Part, hit: Hit) -> bool {
        let is_new = !self.has(part, hit.class);
        if is_new {
            self.seen.push((part, hit.class));
        }
        is_new
    }
}

/// Reads an attribution.
pub(super) fn signals(doc: &Doc<'_>, found: &Found, who: Who<'_>) -> Signals {
    let mut out = Signals::default();
    out.add(&["bias"]);
    source(doc, found, &mut out);
    let cues = cue(doc, found, &mut out);
    let builds = content(doc, found, who.person, &mut out);
    out.seen.extend(builds.iter().map(|build| (Part::Content, *build)));
    let verdict = rule(&out);
    out.add(&["rule", verdict.0.wire()]);
    out.add(&["rule", verdict.1]);
    for cue in &cues {
        out.add(&["rule", verdict.1, cue]);
    }
    pairs(&cues, &builds, &mut out);
    for parts in shape(doc, found, who, cues.first().copied().unwrap_or_default()) {
        out.add(&parts);
    }
    let form = ["direct", "mixed"].into_iter().find(|form| builds.contains(form)).unwrap_or("indirect");
    clauses(doc, found, who, form, &mut |parts| out.add(parts));
    out.features.sort_unstable();
    out.features.dedup();
    out
}

fn source(doc: &Doc<'_>, found: &Found, out: &mut Signals) {
    if found.source.is_empty() {
        out.add(&["source-none"]);
    }
    for range in &found.source {
        let is_break = |at: &usize| {
            matches!(doc.word(*at), "," | "who" | "that" | "which" | "in" | "for" | "from" | "--" | "(")
        };
        let name = range.clone().find(is_break).unwrap_or(range.end);
        for hit in LEXICON.hits(Part::Source, doc, &capped(range, 30)) {
            let is_head = matches!(hit.class, "finding" | "authority" | "media");
            if hit.at >= name && is_head {
                continue;
            }
            if out.see(Part::Source, hit) {
                out.add(&["source", hit.class]);
            }
        }
        let printed = doc.printed(range.end.saturating_sub(1));
        if printed.starts_with(char::is_uppercase) {
            out.add(&["source-name"]);
        }
    }
}

/// The classes of the report words, which it notes.
fn cue(doc: &Doc<'_>, found: &Found, out: &mut Signals) -> Vec<Class> {
    let mut classes = Vec::new();
    if found.cue.is_empty() {
        out.add(&["cue-none"]);
        classes.push("none");
    }
    for range in &found.cue {
        let range = capped(range, 20);
        for hit in LEXICON.hits(Part::Cue, doc, &range) {
            if out.see(Part::Cue, hit) {
                out.add(&["cue", hit.class]);
                classes.push(hit.class);
            }
        }
        for at in range.clone() {
            let word = plain(doc.word(at));
            out.add(&["cue-word", word]);
            if word == "not" || word == "never" {
                out.add(&["cue-not"]);
                out.seen.push((Part::Cue, "not"));
                classes.push("not");
            }
        }
        let last = range.end.saturating_sub(1);
        out.add(&["cue-last", doc.word(last)]);
        out.add(&["cue-tag", doc.tag(range.start)]);
        if range.len() == 1 {
            out.add(&["cue-alone", doc.word(last)]);
        }
    }
    if classes.is_empty() {
        out.add(&["cue-unknown"]);
        classes.push("unknown");
    }
    classes
}

/// How the content is built, which it notes.
fn content(doc: &Doc<'_>, found: &Found, speaker: Option<&Person>, out: &mut Signals) -> Vec<Class> {
    let mut builds: Vec<Class> = Vec::new();
    let mut read = 0;
    for (ix, range) in found.content.iter().enumerate() {
        let range = capped(range, LONGEST.saturating_sub(read));
        for hit in LEXICON.hits(Part::Content, doc, &range) {
            let is_early = read + (hit.at - range.start) < EARLY;
            if out.see(Part::Content, hit) {
                out.add(&["content", hit.class]);
                builds.push(hit.class);
            }
            if is_early {
                out.add(&["early", hit.class]);
                out.early.push(hit.class);
            }
        }
        if ix == 0 {
            opening(doc, &range, out, &mut builds);
        }
        for at in range.clone().take(EARLY) {
            out.add(&["word", plain(doc.word(at))]);
            if !doc.tag(at).is_empty() {
                out.add(&["tags", doc.tag(at), doc.tag(at + 1)]);
            }
        }
        read += range.len();
    }
    let first = found.content.first().map_or(0, |range| range.start);
    let last = found.content.last().map_or(0, |range| range.end);
    whole(doc, found, out, &mut builds);
    if is_own(doc, first..last.min(first + 12), speaker, found, out) {
        out.add(&["own"]);
        out.seen.push((Part::Content, "own"));
        builds.push("own");
    }
    out.add(&[
        "length",
        match read {
            0..=3 => "1",
            4..=8 => "2",
            9..=20 => "3",
            21..=45 => "4",
            _ => "5",
        },
    ]);
    builds
}

/// The first words of the content.
fn opening(doc: &Doc<'_>, range: &Range<usize>, out: &mut Signals, builds: &mut Vec<Class>) {
    let is_word = |at: &usize| doc.word(*at).starts_with(char::is_alphanumeric);
    let mut words = range.clone().filter(is_word);
    let Some(first) = words.next() else { return };
    out.add(&["first", doc.word(first)]);
    out.add(&["first-tag", doc.tag(first)]);
    let build = match doc.word(first) {
        "that" => "that",
        "to" => "to",
        "whether" | "if" | "how" | "why" | "what" | "who" | "when" | "where" => "open",
        _ if doc.tag(first) == "VBG" => "ing",
        _ if doc.tag(first) == "VB" => "bare",
        _ => "plain",
    };
    builds.push(build);
    out.add(&["opening", build]);
    let head = range.start..range.end.min(range.start + 25);
    let verb = head.clone().find(|at| matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP" | "MD"));
    match verb {
        Some(at) => {
            out.add(&["verb-tag", doc.tag(at)]);
            out.add(&["verb", doc.word(at)]);
            builds.push(match doc.tag(at) {
                "VBD" => "verb-past",
                "MD" => "verb-modal",
                _ => "verb-now",
            });
            out.add(&["subject", plain(doc.word(at.saturating_sub(1)))]);
        }
        None if doc.tag(first).is_empty() => {}
        None => {
            out.add(&["verb-none"]);
            builds.push("verb-none");
        }
    }
}

/// Quotation marks, questions, numbers.
fn whole(doc: &Doc<'_>, found: &Found, out: &mut Signals, builds: &mut Vec<Class>) {
    let all = || found.content.iter().flat_map(|range| capped(range, LONGEST));
    let (mut count, mut quoted) = (0usize, 0usize);
    for at in all() {
        count += 1;
        quoted += usize::from(doc.is_quoted(at));
        let word = doc.word(at);
        if word == "?" && !builds.contains(&"asks") {
            out.add(&["asks"]);
            out.seen.push((Part::Content, "asks"));
            builds.push("asks");
        }
        if word == "!" {
            out.add(&["exclaims"]);
        }
        if word.starts_with(|c: char| c.is_ascii_digit() || c == '$') {
            out.add(&["number"]);
        }
    }
    let last = found.content.last().map_or(0, |range| range.end);
    let is_question = (last.saturating_sub(3)..last).any(|at| doc.word(at) == "?");
    let stops = all().filter(|at| doc.word(*at) == ".").count();
    if is_question && stops < 2 {
        out.add(&["asks-only"]);
        builds.push("asks-only");
    }
    if all().any(|at| doc.word(at) == "for" && (at + 1..at + 3).any(|next| doc.word(next).ends_with("ing"))) {
        out.add(&["for-ing"]);
        builds.push("for-ing");
    }
    let form = if quoted * 5 >= count * 4 {
        "direct"
    } else if quoted > 0 {
        "mixed"
    } else {
        "indirect"
    };
    out.add(&["form", form]);
    builds.push(form);
}

/// Whether the content opens by speaking of the source itself.
fn is_own(
    doc: &Doc<'_>,
    head: Range<usize>,
    speaker: Option<&Person>,
    found: &Found,
    seen: &Signals,
) -> bool {
    let is_one = speaker.is_none_or(|person| !person.plural);
    let is_many = speaker.is_none_or(|person| person.plural || person.kind != SourceKind::Person);
    let is_body =
        speaker.is_some_and(|person| matches!(person.kind, SourceKind::Organisation | SourceKind::State));
    let is_inside = !seen.has(Part::Source, "critics") && !seen.has(Part::Source, "media");
    let is_word = |at: &usize| doc.word(*at).starts_with(char::is_alphanumeric);
    let is_name = |word: &str| {
        found.source.iter().any(|range| {
            capped(range, 12)
                .any(|at| doc.word(at) == word && doc.printed(at).starts_with(char::is_uppercase))
        })
    };
    head.filter(is_word).take(6).enumerate().any(|(ix, at)| match doc.word(at) {
        "i" => true,
        "we" => is_inside,
        "my" | "our" => ix < 2,
        "he" | "she" | "his" | "her" => ix < 4 && is_one && !doc.is_quoted(at),
        "they" | "their" => ix < 2 && is_many && !doc.is_quoted(at),
        "it" | "its" => ix < 2 && is_body && !doc.is_quoted(at),
        word => ix < 3 && word.len() > 3 && is_name(word),
    })
}

/// Report word by what is reported.
fn pairs(cues: &[Class], builds: &[Class], out: &mut Signals) {
    for cue in cues {
        for build in builds {
            out.add(&["pair", cue, build]);
        }
    }
    let own = builds.contains(&"own");
    for build in builds.iter().filter(|_| own) {
        out.add(&["own", build]);
    }
    for (part, class) in out.seen.clone() {
        if part == Part::Source {
            for build in builds {
                out.add(&["from", class, build]);
            }
            for cue in cues {
                out.add(&["from-cue", class, cue]);
            }
        }
    }
}

fn capped(range: &Range<usize>, most: usize) -> Range<usize> {
    range.start..range.end.min(range.start + most)
}
