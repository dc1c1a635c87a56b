//! Putting items in order: numbered as they are shown, typed as `3 1 2`.

use super::reply;
use crate::message;
use crate::quiz::Answer;
use crate::words::Message;

/// How it is answered.
pub(super) fn how(n: usize) -> Message {
    message!("practise-how-order", n = n, example = example(n))
}

/// Any order of the numbers; that it is no hint is seen from its always being the same.
fn example(n: usize) -> String {
    let numbers = std::iter::once(n).chain(1..n).map(|number| number.to_string());
    numbers.collect::<Vec<_>>().join(" ")
}

/// All numbers, each once.
pub(super) fn read(typed: &str, shown: &[usize]) -> Result<Answer, Message> {
    let mut given: Vec<usize> = Vec::new();
    for word in reply::words(typed) {
        let no_number = || message!("practise-no-such-number", typed = word, n = shown.len());
        let place = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let item = *place.and_then(|place| shown.get(place)).ok_or_else(no_number)?;
        if given.contains(&item) {
            return Err(message!("practise-number-twice", typed = word));
        }
        given.push(item);
    }
    if given.len() < shown.len() {
        return Err(message!("practise-order-short", n = shown.len(), given = given.len())
            .with("example", example(shown.len())));
    }
    Ok(Answer::Order(given))
}
