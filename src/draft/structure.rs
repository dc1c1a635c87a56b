//! Paragraphs, sentences and quotations of a text, by rule.

use std::ops::Range;

use super::token::Tokens;
use crate::import::is_wrapped;

/// Tokens after which a sentence ends without a stop: tables and lists have none, and much of what is learnt of a
/// token looks at its whole sentence.
const LONGEST_SENTENCE: usize = 600;

/// Runs of tokens between line ends; a line that was merely wrapped is joined to the one before it.
pub(super) fn paragraphs(text: &str, tokens: &Tokens) -> Vec<Range<usize>> {
    let is_wrapped = is_wrapped(text);
    let mut out = Vec::new();
    let mut start = 0;
    for at in 1..=tokens.list.len() {
        let is_end = at == tokens.list.len()
            || gap(text, tokens, at - 1).is_some_and(|gap| {
                let lines = line_ends(gap);
                lines > 1 || lines == 1 && !is_wrapped
            });
        if is_end {
            out.push(start..at);
            start = at;
        }
    }
    out
}

/// The text between a token and the next.
fn gap<'a>(text: &'a str, tokens: &Tokens, at: usize) -> Option<&'a str> {
    let (token, next) = (tokens.list.get(at)?, tokens.list.get(at + 1)?);
    text.get(token.end as usize..next.begin as usize)
}

fn line_ends(gap: &str) -> usize {
    let returns = gap.matches('\r').count();
    let feeds = gap.matches('\n').count();
    let separators = gap.matches(['\u{2028}', '\u{2029}', '\u{85}', '\u{b}', '\u{c}']).count();
    returns.max(feeds) + separators
}

/// Sentences, by their stops.
pub(super) fn sentences(text: &str, tokens: &Tokens, paragraphs: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for paragraph in paragraphs {
        let mut start = paragraph.start;
        for at in paragraph.clone() {
            let is_long = at + 1 - start >= LONGEST_SENTENCE;
            if at + 1 == paragraph.end || is_long || is_stop(text, tokens, start, at) {
                out.push(start..at + 1);
                start = at + 1;
            }
        }
    }
    out
}

/// Whether the sentence from `start` ends with the token `at`.
fn is_stop(text: &str, tokens: &Tokens, start: usize, at: usize) -> bool {
    let is_closing = |at: usize| matches!(tokens.word(at), "\"" | "”" | "'" | ")" | "]");
    let mut stop = at;
    while stop > start && is_closing(stop) {
        stop -= 1;
    }
    let word = tokens.word(stop);
    if !matches!(word, "." | "?" | "!" | "..." | "…") || gap(text, tokens, at).is_none_or(str::is_empty) {
        return false;
    }
    let next = text_of(text, tokens, at + 1);
    let Some(first) = next.chars().next() else { return true };
    if first.is_lowercase() || !(first.is_alphanumeric() || "\"“‘'`([—-@#$".contains(first)) {
        return false;
    }
    let before = if stop > start { tokens.word(stop - 1) } else { "" };
    let is_short = word == "." && stop == at;
    !(is_short && (ABBREVIATED.contains(&before) || is_initial(before)))
}

fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

fn text_of<'a>(text: &'a str, tokens: &Tokens, at: usize) -> &'a str {
    tokens
        .list
        .get(at)
        .and_then(|token| text.get(token.begin as usize..token.end as usize))
        .unwrap_or_default()
}

/// Words before a stop that does not end a sentence, beyond those that the tokens keep with their stop.
const ABBREVIATED: &[&str] = &[
    "hon", "pres", "messrs", "ill", "ind", "wash", "ark", "tex", "miss", "dept", "est", "adm", "maj", "atty",
    "asst", "supt", "bros", "ltd", "etc", "cmdr", "apr", "govs", "ft", "mt",
];

/// What stands between double quotation marks, or between single ones where a text has no others. A quotation
/// that is not closed ends with its paragraph.
pub(super) fn quotations(text: &str, tokens: &Tokens, paragraphs: &[Range<usize>]) -> Vec<Range<usize>> {
    let is_double = |at: usize| matches!(tokens.word(at), "\"" | "“" | "”");
    let has_double = (0..tokens.list.len()).any(is_double);
    let mut out = Vec::new();
    for paragraph in paragraphs {
        if has_double {
            double(text, tokens, paragraph, &mut out);
        } else {
            single(text, tokens, paragraph, &mut out);
        }
    }
    out
}

fn double(text: &str, tokens: &Tokens, paragraph: &Range<usize>, out: &mut Vec<Range<usize>>) {
    let mut open = None;
    // „So“ in other languages: what opens elsewhere closes here.
    let is_low = |at: usize| text_of(text, tokens, at) == "„";
    for at in paragraph.clone() {
        match (tokens.word(at), open) {
            ("“", Some(start)) if is_low(start) && !is_low(at) => {
                out.push(start..at + 1);
                open = None;
            }
            ("“", Some(start)) => {
                out.push(start..at);
                open = Some(at);
            }
            ("“" | "\"", None) => open = Some(at),
            ("”" | "\"", Some(start)) => {
                out.push(start..at + 1);
                open = None;
            }
            _ => {}
        }
    }
    out.extend(open.map(|start| start..paragraph.end));
}

/// Single quotation marks, told from apostrophes by what stands beside them: the first one opens after white
/// space, and the last one that may close before the next opens closes, a stop before it counting more.
fn single(text: &str, tokens: &Tokens, paragraph: &Range<usize>, out: &mut Vec<Range<usize>>) {
    let is_mark = |at: usize| matches!(tokens.word(at), "'" | "‘");
    let has_gap = |at: usize| gap(text, tokens, at).is_none_or(|gap| !gap.is_empty());
    let opens = |at: usize| {
        is_mark(at) && at + 1 < paragraph.end && !has_gap(at) && (at == paragraph.start || has_gap(at - 1))
    };
    let closes = |at: usize| tokens.word(at) == "'" && at > paragraph.start && !has_gap(at - 1);
    let is_stop = |at: usize| matches!(tokens.word(at), "," | "." | "?" | "!" | "…" | "...");
    let mut at = paragraph.start;
    while at < paragraph.end {
        if opens(at) {
            let until = (at + 1..paragraph.end).find(|next| opens(*next)).unwrap_or(paragraph.end);
            let end = (at + 1..until).find(|end| closes(*end) && is_stop(end - 1));
            if let Some(end) = end.or_else(|| (at + 1..until).rfind(|end| closes(*end))) {
                out.push(at..end + 1);
                at = end;
            }
        }
        at += 1;
    }
}
