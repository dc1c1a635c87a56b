//! Small phrases that many questions use: capitals, quotation marks, names that give an answer away.

use super::question::Fact;
use crate::message;
use crate::pack::{Form, Ledger, Stance, StatementRow};
use crate::words::Message;

/// A fact's name.
pub fn fact(sort: &str, id: impl std::fmt::Display) -> Fact {
    Fact(format!("{sort}/{id}"))
}

/// An author's words as a sentence with its stop.
pub fn sentence(text: &str) -> Message {
    message!("quiz-sentence", text = capitalised(text.trim()))
}

/// The first letter as it stands at the beginning of a sentence.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// A number as it stands in a sentence: up to twelve as a word.
pub fn in_words(number: usize) -> Message {
    message!("number-in-words", number = number)
}

/// Words between quotation marks; marks inside become single ones.
pub fn quoted(words: &str) -> Message {
    let mut inner = String::with_capacity(words.len());
    let mut is_open = false;
    for c in words.chars() {
        inner.push(match c {
            '“' => '‘',
            '”' => '’',
            '"' => {
                is_open = !is_open;
                if is_open { '‘' } else { '’' }
            }
            other => other,
        });
    }
    message!("quiz-quoted", words = inner)
}

/// How many words are quoted in an explanation at most.
const QUOTED: usize = 25;

/// What a statement says, as an explanation gives it: the words where they are printed as they were said, and few
/// enough; else the gist, since reported words need not be a sentence of their own.
pub fn said(ledger: &Ledger, row: &StatementRow) -> Option<Message> {
    let words = ledger.words_of(row);
    let is_short = !words.is_empty() && words.split_whitespace().count() <= QUOTED;
    if row.form == Form::Direct && is_short {
        return Some(quoted(&words));
    }
    row.gist.as_ref().map(Message::verbatim)
}

/// Whether one of two names stands in the other.
pub fn contain_each_other(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    a.contains(&b) || b.contains(&a)
}

/// Whether a text names somebody or something: the whole name, or a word of it that begins with a capital and
/// that none of the `others` has.
pub fn gives_away(text: &str, name: &str, others: &[&str]) -> bool {
    use unicode_segmentation::UnicodeSegmentation;
    let lower = text.to_lowercase();
    let has = |text: &str, word: &str| text.unicode_words().any(|other| other.to_lowercase() == word);
    let mut telling = name
        .unicode_words()
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase) && word.chars().count() > 1)
        .map(str::to_lowercase)
        // Most texts hold none of them, and cutting a text into words takes longer than looking.
        .filter(|word| lower.contains(word.as_str()));
    lower.contains(&name.to_lowercase())
        || telling.any(|word| has(text, &word) && !others.iter().any(|other| has(other, &word)))
}

/// Whether somebody's name stands in a text as whole words: without its article, a person's surname alone.
pub fn is_named_in(text: &str, name: &str, is_person: bool) -> bool {
    const ARTICLES: &[&str] = &["the ", "der ", "die ", "das ", "el ", "la ", "los ", "las "];
    let (text, name) = (text.to_lowercase(), name.trim().to_lowercase());
    let bare = ARTICLES.iter().find_map(|article| name.strip_prefix(article)).unwrap_or(&name);
    let told = if is_person { bare.split_whitespace().next_back().unwrap_or(bare) } else { bare };
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut found = text.match_indices(told);
    found.any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + told.len()..).and_then(|after| after.chars().next());
        !told.is_empty() && !is_letter(before) && !is_letter(after)
    })
}

/// A text as two are compared: case, white space and a final stop do not count.
pub fn normal(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_lowercase()
}

/// The position's name as an option.
pub fn stance_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "stance-neither",
        Stance::Denies => "stance-denies",
        Stance::Suggests => "stance-suggests",
        Stance::Confirms => "stance-confirms",
        Stance::Alleges => "stance-alleges",
        Stance::None => "stance-none",
    }
}
