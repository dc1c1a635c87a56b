//! Contents that are no whole sentence, read by the report word before them: "accused X of doing it", "urged X
//! to do it", "vowed to do it".

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::called::Speaker;
use super::clause::{Clause, Word, is_finite, word};
use super::doc::Doc;
use super::gist::has_denying_cue;
use super::morph::{participle_of_gerund, rows, stem};
use super::reading::Attribution;
use super::report::Report;

/// How a content that is no sentence is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// "of doing it": somebody has done it.
    Of,
    /// "somebody to do it": somebody should do it.
    Should,
    /// "to do it": the source will do it.
    Will,
    /// "to do it": the source will not do it.
    Not,
    /// "doing it": the source has done it.
    Has,
    /// "X as Y": X is Y.
    As,
    /// "X Y": X is Y.
    Is,
}

static FRAMES: LazyLock<FxHashMap<String, Vec<Frame>>> = LazyLock::new(|| {
    let mut frames: FxHashMap<String, Vec<Frame>> = FxHashMap::default();
    for row in rows(include_str!("../../assets/draft/frames.txt")) {
        let Some((word, frame)) = row.split_once(' ') else { continue };
        let frame = match frame.trim() {
            "of" => Frame::Of,
            "should" => Frame::Should,
            "will" => Frame::Will,
            "not" => Frame::Not,
            "as" => Frame::As,
            "is" => Frame::Is,
            _ => Frame::Has,
        };
        frames.entry(stem(word).into_owned()).or_default().push(frame);
    }
    frames
});

/// The frames of the report word.
fn frames(doc: &Doc<'_>, attribution: &Attribution) -> Vec<Frame> {
    let cue = attribution.found.cue.iter().flat_map(Clone::clone);
    cue.filter_map(|at| FRAMES.get(stem(doc.word(at)).as_ref())).flatten().copied().collect()
}

/// The sentence that a content amounts to after its report word, if it does.
pub(super) fn framed(report: &Report<'_>) -> Option<Clause> {
    let Report { doc, attribution, speaker, .. } = report;
    let content = report.clauses.first()?;
    let is_denial = has_denying_cue(doc, attribution);
    frames(doc, attribution).into_iter().find_map(|frame| match frame {
        Frame::Of => accused(doc, attribution, content),
        Frame::Should => urged(doc, attribution, content),
        Frame::Will => infinitive(content, speaker, &["will"]),
        Frame::Not => infinitive(content, speaker, &["will", "not"]),
        Frame::Has => doing(content, speaker),
        Frame::As | Frame::Is if is_denial => None,
        Frame::As => view_as(doc, attribution, content),
        Frame::Is => view(content),
    })
}

/// "Dismissed the report as gossip": the report is gossip. What is denied is another matter.
pub(super) fn viewed(report: &Report<'_>) -> Option<Clause> {
    let Report { doc, attribution, .. } = report;
    let is_as = frames(doc, attribution).contains(&Frame::As);
    view_as(doc, attribution, report.clauses.first().filter(|_| is_as)?)
}

/// Whether a report word is followed by a thing and what is said of it: "called it a lie", "dismissed as gossip".
pub(super) fn takes_a_view(report: &Report<'_>) -> bool {
    let Report { doc, attribution, .. } = report;
    let words = report.clauses.first().map(|clause| clause.words.as_slice()).unwrap_or_default();
    let as_at = words.iter().take_while(|word| word.low != "that").position(|word| word.low == "as");
    let is_as = as_at.is_some_and(|at| !words.iter().take(at).any(is_finite));
    let is_view = |frame: &Frame| *frame == Frame::Is || *frame == Frame::As && is_as;
    let (cue, content) = (attribution.found.cue.last(), attribution.found.content.first());
    let is_after = cue.zip(content).is_some_and(|(cue, content)| {
        content.start >= cue.end && doc.word(content.start) != "that" && !doc.is_quoted(content.start)
    });
    is_after && frames(doc, attribution).iter().any(is_view)
}

/// Whether what is asked for has its only finite verb in a clause after it: "the clubs to settle before it is heard".
pub(super) fn takes_an_order(report: &Report<'_>) -> bool {
    let Report { doc, attribution, .. } = report;
    let words = report.clauses.first().map(|clause| clause.words.as_slice()).unwrap_or_default();
    let to = position(words, "to", |word| matches!(word.tag, "VB" | "RB"));
    let verb = words.iter().position(is_finite);
    let is_apart = to.zip(verb).is_some_and(|(to, verb)| {
        let between = words.get(to..verb).unwrap_or_default();
        between.iter().any(|word| matches!(word.tag, "WDT" | "WP" | "WRB") || is_joining(&word.low))
    });
    is_apart && frames(doc, attribution).contains(&Frame::Should)
}

/// Whether somebody and a charge follow, so that the whole is no sentence: "the firm of sinking it after it was sold".
pub(super) fn takes_a_charge(report: &Report<'_>) -> bool {
    let Report { doc, attribution, .. } = report;
    let words = report.clauses.first().map(|clause| clause.words.as_slice()).unwrap_or_default();
    let of = position(words, "of", is_gerund);
    let is_charge = of.is_some_and(|of| !words.iter().take(of).any(is_finite));
    is_charge && frames(doc, attribution).contains(&Frame::Of)
}

/// Words that open a clause within a sentence.
fn is_joining(word: &str) -> bool {
    matches!(
        word,
        "before"
            | "after"
            | "until"
            | "if"
            | "unless"
            | "because"
            | "so"
            | "while"
            | "once"
            | "since"
            | "that"
    )
}

fn view_as(doc: &Doc<'_>, attribution: &Attribution, content: &Clause) -> Option<Clause> {
    let at = position(&content.words, "as", |word| word.low != "well")?;
    let mut subject: Vec<Word> = content.words.iter().take(at).cloned().collect();
    if subject.is_empty() {
        subject = object(doc, attribution);
    }
    is(subject, content.words.iter().skip(at + 1).cloned())
}

/// "The plan a betrayal", "the method careful": where what is said of it begins.
fn view(content: &Clause) -> Option<Clause> {
    let is_noun = |word: &Word| word.tag.starts_with("NN");
    let begins = |at: usize| {
        let (Some(before), Some(word)) = (content.words.get(at - 1), content.words.get(at)) else {
            return false;
        };
        let is_last =
            content.words.get(at + 1).is_none_or(|next| matches!(next.tag, "CC" | "," | "IN" | "TO"));
        is_noun(before) && (word.tag == "DT" || (word.tag.starts_with("JJ") && is_last))
    };
    let at = (1..content.words.len()).find(|at| begins(*at))?;
    is(content.words.iter().take(at).cloned().collect(), content.words.iter().skip(at).cloned())
}

fn is(subject: Vec<Word>, complement: impl Iterator<Item = Word>) -> Option<Clause> {
    let complement: Vec<Word> = complement.collect();
    let is_thing = complement.first()?.tag != "VBN"
        && subject.iter().all(|word| !matches!(word.tag, "PRP" | "IN" | "VBD" | "VBZ"));
    let verbs: &[&str] = if is_plural(&subject) { &["are"] } else { &["is"] };
    (is_thing && is_named(&subject)).then(|| sentence(subject, verbs, complement.into_iter()))
}

fn new_word(text: &str, tag: &'static str) -> Word {
    Word {
        text: text.to_owned(),
        low: text.to_lowercase(),
        tag,
        is_spaced: true,
        is_quoted: false,
        is_speaker: false,
    }
}

fn position(words: &[Word], low: &str, then: impl Fn(&Word) -> bool) -> Option<usize> {
    (0..words.len())
        .find(|at| words.get(*at).is_some_and(|word| word.low == low) && words.get(at + 1).is_some_and(&then))
}

fn is_gerund(word: &Word) -> bool {
    word.tag == "VBG" || (word.tag.is_empty() && word.low.ends_with("ing"))
}

/// What stands between the report word and the content: whom it is about.
fn object(doc: &Doc<'_>, attribution: &Attribution) -> Vec<Word> {
    const LONGEST: usize = 12;
    let Some(cue) = attribution.found.cue.last() else { return Vec::new() };
    let Some(content) = attribution.found.content.first() else { return Vec::new() };
    let is_near = cue.end < content.start && content.start - cue.end <= LONGEST;
    if !is_near || doc.sentence_of.get(cue.start) != doc.sentence_of.get(content.start) {
        return Vec::new();
    }
    (cue.end..content.start).map(|at| word(doc, at)).collect()
}

/// "Called on the government": whom, within the report word.
fn within_cue(doc: &Doc<'_>, attribution: &Attribution) -> Option<Vec<Word>> {
    let cue = attribution.found.cue.last()?.clone();
    let on = cue.clone().find(|at| matches!(doc.word(*at), "on" | "for" | "upon"))?;
    let words: Vec<Word> = (on + 1..cue.end).map(|at| word(doc, at)).collect();
    (!words.is_empty()).then_some(words)
}

fn is_plural(subject: &[Word]) -> bool {
    let head = subject.iter().take_while(|word| word.tag != "IN").last();
    let has_and = subject.iter().any(|word| word.low == "and");
    has_and || head.is_some_and(|word| matches!(word.tag, "NNS" | "NNPS"))
}

fn is_named(subject: &[Word]) -> bool {
    subject.iter().any(|word| word.tag.starts_with("NN") || matches!(word.tag, "" | "VBG"))
        && !subject
            .iter()
            .any(|word| word.low == "," || word.tag == "PRP$" || DAYS.contains(&word.low.as_str()))
}

/// "The council on Tuesday": without the day.
fn without_day(subject: &mut Vec<Word>) {
    while subject.pop_if(|word| DAYS.contains(&word.low.as_str())).is_some() {
        subject.pop_if(|word| word.low == "on");
    }
}

const DAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "today",
    "yesterday",
    "tomorrow",
];

fn sentence(subject: Vec<Word>, verbs: &[&str], rest: impl Iterator<Item = Word>) -> Clause {
    let mut words = subject;
    words.extend(
        verbs.iter().enumerate().map(|(at, verb)| new_word(verb, if at == 0 { "VBZ" } else { "VBN" })),
    );
    words.extend(rest.enumerate().map(|(at, word)| Word { is_spaced: at == 0 || word.is_spaced, ..word }));
    if let Some(first) = words.first_mut() {
        first.is_spaced = false;
    }
    Clause { words, is_question: false, is_whether: false, is_reported: true }
}

fn accused(doc: &Doc<'_>, attribution: &Attribution, content: &Clause) -> Option<Clause> {
    let of = position(&content.words, "of", is_gerund)?;
    let mut subject: Vec<Word> = content.words.iter().take(of).cloned().collect();
    if subject.is_empty() {
        subject = object(doc, attribution);
    }
    without_day(&mut subject);
    let verbs: &[&str] = if is_plural(&subject) { &["have"] } else { &["has"] };
    let rest = done(content.words.get(of + 1..)?)?;
    // "Accused them of sinking its boat": whose?
    if rest.iter().any(|word| matches!(word.tag, "PRP" | "PRP$")) {
        return None;
    }
    is_named(&subject).then(|| sentence(subject, verbs, rest.into_iter()))
}

/// "Doing it" as it reads after "has": "done it".
fn done(words: &[Word]) -> Option<Vec<Word>> {
    let first = words.first()?;
    if first.low == "having" && words.get(1).is_some_and(|word| matches!(word.tag, "VBN" | "VBD" | "RB")) {
        return Some(words.iter().skip(1).cloned().collect());
    }
    let participle = participle_of_gerund(&first.low)?;
    let done = Word { text: participle.clone(), low: participle, tag: "VBN", ..first.clone() };
    Some(std::iter::once(done).chain(words.iter().skip(1).cloned()).collect())
}

fn urged(doc: &Doc<'_>, attribution: &Attribution, content: &Clause) -> Option<Clause> {
    const NEEDING: &[&str] =
        &["have", "has", "had", "need", "needs", "going", "want", "wants", "used", "able"];
    let to = position(&content.words, "to", |word| matches!(word.tag, "VB" | "" | "RB" | "VBP"))?;
    // "A lie from start to finish".
    let near = content.words.get(to.saturating_sub(3)..to).unwrap_or_default();
    if near.iter().any(|word| word.low == "from") {
        return None;
    }
    // "How many have to leave": nobody is told to.
    if to > 0 && content.words.get(to - 1).is_some_and(|word| NEEDING.contains(&word.low.as_str())) {
        return None;
    }
    let mut subject: Vec<Word> = content.words.iter().take(to).cloned().collect();
    if subject.is_empty() {
        subject = within_cue(doc, attribution).unwrap_or_else(|| object(doc, attribution));
    }
    if subject.first().is_some_and(|word| matches!(word.low.as_str(), "on" | "for")) {
        subject.remove(0);
    }
    let rest = content.words.iter().skip(to + 1).cloned();
    let is_not = subject.pop_if(|word| word.low == "not").is_some();
    let verbs: &[&str] = if is_not { &["should", "not"] } else { &["should"] };
    is_named(&subject).then(|| sentence(subject, verbs, rest))
}

fn infinitive(content: &Clause, speaker: &Speaker, verbs: &[&str]) -> Option<Clause> {
    const EMPTY: &[&str] = &[
        "comment",
        "say",
        "discuss",
        "elaborate",
        "answer",
        "respond",
        "speak",
        "confirm",
        "deny",
        "be",
        "not",
    ];
    let is_to = content.words.first().is_some_and(|word| word.low == "to");
    let verb = content.words.get(1)?;
    if !is_to || speaker.name.is_empty() || EMPTY.contains(&verb.low.as_str()) {
        return None;
    }
    Some(sentence(vec![named(speaker)], verbs, content.words.iter().skip(1).cloned()))
}

fn doing(content: &Clause, speaker: &Speaker) -> Option<Clause> {
    let is_manner = content.words.first().is_some_and(|word| word.tag == "RB" && word.low.ends_with("ly"));
    let (manner, words) = content.words.split_at_checked(usize::from(is_manner))?;
    if !is_gerund(words.first()?) || speaker.name.is_empty() {
        return None;
    }
    let has = if speaker.is_plural { "have" } else { "has" };
    let rest = manner.iter().cloned().chain(done(words)?);
    Some(sentence(vec![named(speaker)], &[has], rest))
}

fn named(speaker: &Speaker) -> Word {
    Word { is_speaker: true, ..new_word(&speaker.name, "NNP") }
}
