//! What the rules need to know of words: stops, borders, quotation marks.

use super::super::quotation;
use super::super::text::ends_sentence;

/// Whether a text is there and says something.
pub(super) fn is_blank(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// The text as it is compared: without regard to case and outer white space.
pub(super) fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

/// Whether a text ends as a sentence does; “the U.S.” and “Acme Inc.” do not.
pub(super) fn has_final_stop(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with(['.', '!', '?', '。', '！', '？']) && !text.ends_with("...") && ends_sentence(text)
}

/// Whether `words` stand in `text` at word borders, whatever the case.
pub(super) fn holds_words(text: &str, words: &str) -> bool {
    let (text, words) = (folded(text), folded(words));
    let is_border = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    !words.is_empty()
        && text.match_indices(&words).any(|(at, found)| {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            let after = text.get(at + found.len()..).and_then(|text| text.chars().next());
            is_border(before) && is_border(after)
        })
}

/// Whether a text holds quotation marks. A single mark counts where it opens and another closes; elsewhere
/// it may be an apostrophe.
pub(super) fn holds_quotation_marks(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    if chars.iter().any(|c| quotation::is_double(*c)) {
        return true;
    }
    let opens = |ix: &usize| {
        let before = ix.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(ix + 1);
        before.is_none_or(|c| !c.is_alphanumeric()) && after.is_some_and(|c| c.is_alphanumeric())
    };
    let marks: Vec<usize> =
        chars.iter().enumerate().filter(|(_, c)| quotation::is_mark(**c)).map(|(ix, _)| ix).collect();
    let first = marks.iter().position(opens);
    let closes = |ix: &usize| !chars.get(ix + 1).is_some_and(|c| c.is_alphanumeric());
    first.is_some_and(|first| marks.iter().skip(first + 1).any(closes))
}

/// Whether one pair of quotation marks stands around the whole text.
pub(super) fn has_outer_quotation_marks(text: &str) -> bool {
    let text = text.trim();
    let mut chars = text.chars();
    let (first, last) = (chars.next(), chars.next_back());
    let is_single = |c: Option<char>| c.is_some_and(|c| quotation::is_mark(c) && !quotation::is_double(c));
    let is_double = |c: Option<char>| c.is_some_and(quotation::is_double);
    let inside = chars.as_str();
    (is_double(first) && is_double(last) && !inside.contains(quotation::is_double))
        || (is_single(first) && is_single(last) && !holds_quotation_marks(inside))
}
