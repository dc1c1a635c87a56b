//! Dates before names: "On 20 March Harn", "by Monday Lind" and "of September she" speak of Harn, Lind and her.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::doc::Doc;
use super::morph::rows;

/// A phrase of `assets/draft/dates.txt`.
struct Phrase {
    words: Vec<&'static str>,
    /// Whether it is a given name, too.
    is_name: bool,
}

/// The table of `assets/draft/dates.txt`.
#[derive(Default)]
struct Table {
    /// The phrases by their first word.
    phrases: HashMap<&'static str, Vec<Phrase>>,
    /// Words that a time follows whatever comes after it.
    before: HashSet<&'static str>,
    /// Words that a time may follow, or somebody.
    open: HashSet<&'static str>,
    /// Words within a date beside these.
    within: HashSet<&'static str>,
    /// Words after the hour.
    clock: HashSet<&'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for row in rows(include_str!("../../assets/draft/dates.txt")) {
        let Some((sort, words)) = row.split_once(' ') else { continue };
        let words: Vec<&str> = words.split_whitespace().collect();
        match (sort, words.first()) {
            ("before", _) => table.before.extend(words),
            ("open", _) => table.open.extend(words),
            ("within", _) => table.within.extend(words),
            ("clock", _) => table.clock.extend(words),
            (_, Some(first)) => {
                let phrases = table.phrases.entry(first).or_default();
                phrases.push(Phrase { words, is_name: sort == "name" });
            }
            (_, None) => {}
        }
    }
    table
});

/// The most words of a phrase.
const LONGEST: usize = 4;

/// Whether a token is one of a date that stands before something else: never one within a name ("June Parker",
/// "the Sunday Times").
pub(super) fn is_date(doc: &Doc<'_>, at: usize) -> bool {
    is_clock(doc, at)
        || (at.saturating_sub(LONGEST - 1)..=at)
            .any(|start| phrase(doc, start).is_some_and(|phrase| phrase.contains(&at)))
}

/// "At 8 PM Harn"
fn is_clock(doc: &Doc<'_>, at: usize) -> bool {
    TABLE.clock.contains(doc.word(at))
        && at.checked_sub(1).is_some_and(|before| has_digit(doc.word(before)) || is_clock(doc, before))
}

/// The date that begins at a token, by the words around it.
fn phrase(doc: &Doc<'_>, start: usize) -> Option<Range<usize>> {
    let is_here =
        |phrase: &&Phrase| phrase.words.iter().enumerate().all(|(nth, word)| doc.word(start + nth) == *word);
    let phrase =
        TABLE.phrases.get(doc.word(start))?.iter().filter(is_here).max_by_key(|phrase| phrase.words.len())?;
    let is_capital = |at: usize| doc.printed(at).starts_with(char::is_uppercase);
    let end = start + phrase.words.len();
    (is_capital(start) && is_told(doc, start..end, phrase.is_name)).then_some(start..end)
}

/// Whether the words around make it a date.
fn is_told(doc: &Doc<'_>, words: Range<usize>, is_name: bool) -> bool {
    let same = |at: usize| doc.sentence_of.get(at) == doc.sentence_of.get(words.start);
    let before = words.start.checked_sub(1).filter(|at| same(*at));
    let word = before.map(|at| doc.word(at)).unwrap_or_default();
    let next = doc.word(words.end);
    if is_day_number(word) || has_digit(next) && same(words.end) {
        return true;
    }
    let is_somebody = super::people::is_title(next) && doc.printed(words.end).starts_with(char::is_uppercase)
        || matches!(next, "he" | "she" | "it" | "they" | "we" | "i" | "the" | "a" | "his" | "her");
    let is_body = super::people::is_body_word(next);
    let is_open = TABLE.open.contains(word) && (!is_name || is_somebody);
    (TABLE.before.contains(word) || is_open) && !is_body || is_somebody && !is_name && word != "the"
}

fn has_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// "20", "3rd"
fn is_day_number(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let n_digits = word.len() - rest.len();
    (1..=2).contains(&n_digits) && matches!(rest, "" | "st" | "nd" | "rd" | "th" | ".")
}

/// Where the words after a leading date begin: "On the evening of 3 November | Reed's lawyer".
pub(super) fn after_date(doc: &Doc<'_>, words: &Range<usize>) -> Option<usize> {
    const FARTHEST: usize = 10;
    let is_part = |at: &usize| {
        is_date(doc, *at)
            || [&TABLE.before, &TABLE.open, &TABLE.within].iter().any(|words| words.contains(doc.word(*at)))
            || has_digit(doc.word(*at))
            || doc.word(*at) == ","
    };
    let leading = (words.start..words.end.min(words.start + FARTHEST)).take_while(is_part);
    let last = leading.filter(|at| is_date(doc, *at)).last()?;
    let is_rest = |at: &usize| !has_digit(doc.word(*at)) && doc.word(*at) != ",";
    (last + 1..words.end).find(is_rest)
}
