//! What a learner has typed, as meant.

use std::collections::BTreeSet;

use crate::message;
use crate::words::Message;

/// A reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reply {
    /// `?`: what can be typed.
    Help,
    /// `s`: skip the question.
    Skip,
    /// `a`: the article again.
    Article,
    /// `q`, or the end of the input: stop; the session waits.
    Quit,
    /// Enter alone.
    Enter,
    /// Anything else.
    Typed(String),
}

impl Reply {
    pub(super) fn of(line: Option<&str>) -> Self {
        match line.map(str::to_lowercase).as_deref() {
            None | Some("q") => Self::Quit,
            Some("?" | "h") => Self::Help,
            Some("s") => Self::Skip,
            Some("a") => Self::Article,
            Some("") => Self::Enter,
            Some(_) => Self::Typed(line.unwrap_or_default().to_owned()),
        }
    }
}

/// One number from 1 to `n`, as a place from 0.
pub(super) fn one(typed: &str, n: usize) -> Result<usize, Message> {
    match several(typed, n)?.as_slice() {
        [only] => Ok(*only),
        _ => Err(message!("practise-one-number", n = n)),
    }
}

/// Numbers from 1 to `n` and ranges of them, separated by spaces or commas, as places from 0 in ascending
/// order. `0` alone is none of them.
pub(super) fn several(typed: &str, n: usize) -> Result<Vec<usize>, Message> {
    if typed == "0" {
        return Ok(Vec::new());
    }
    let mut places = BTreeSet::new();
    for word in words(typed) {
        let (first, last) = word.split_once(['-', '–']).unwrap_or((word, word));
        let number = |text: &str| text.trim().parse::<usize>().ok().filter(|number| (1..=n).contains(number));
        match (number(first), number(last)) {
            (Some(first), Some(last)) if first <= last => places.extend(first - 1..last),
            _ => return Err(message!("practise-no-such-number", typed = word, n = n)),
        }
    }
    if places.is_empty() {
        Err(message!("practise-no-number", n = n))
    } else {
        Ok(places.into_iter().collect())
    }
}

/// What stands between spaces, commas and semicolons.
pub(super) fn words(typed: &str) -> impl Iterator<Item = &str> {
    typed.split([' ', ',', ';', '\t']).filter(|word| !word.is_empty())
}

/// `12b` as 12 and `b`.
pub(super) fn number_and_rest(word: &str) -> Option<(usize, &str)> {
    let end = word.find(|c: char| !c.is_ascii_digit())?;
    let (number, rest) = word.split_at_checked(end)?;
    Some((number.parse().ok()?, rest))
}

/// The letters of a place, from 0: `a` to `z`, then `aa`.
pub(super) fn letter(place: usize) -> String {
    let last = char::from(b'a' + u8::try_from(place % 26).unwrap_or_default());
    match (place / 26).checked_sub(1) {
        Some(first) => letter(first) + &last.to_string(),
        None => last.to_string(),
    }
}

/// The place that letters name.
pub(super) fn place(letters: &str) -> Option<usize> {
    // Nothing has more places than two letters name.
    if letters.is_empty() || letters.len() > 2 {
        return None;
    }
    letters
        .chars()
        .try_fold(0, |place: usize, c| {
            let digit = usize::try_from(c.to_ascii_lowercase().to_digit(36)?.checked_sub(10)?).ok()?;
            Some(place * 26 + digit + 1)
        })?
        .checked_sub(1)
}
