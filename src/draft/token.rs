//! Text to tokens: words, numbers, punctuation marks, each with its place in the text. Nothing is normalised in
//! the text itself; a token's folded form (lower case, one kind of apostrophe and quotation mark, no soft
//! hyphens) is what the models and lexicons read.

use std::iter::Peekable;
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_segmentation::{GraphemeIndices, UnicodeSegmentation};

/// Where a token stands, in bytes of the text, and where its folded form stands in [`Tokens::folded`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// First byte in the text.
    pub begin: u32,
    /// One past the last byte in the text.
    pub end: u32,
    /// First byte of the folded form.
    fold: u32,
}

/// The tokens of a text.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// In the order of the text.
    pub list: Vec<Token>,
    folded: String,
}

impl Tokens {
    /// The folded form of a token; empty for one that is not there.
    pub fn word(&self, at: usize) -> &str {
        let Some(token) = self.list.get(at) else { return "" };
        let end = self.list.get(at + 1).map_or(self.folded.len(), |next| next.fold as usize);
        self.folded.get(token.fold as usize..end).unwrap_or_default()
    }

    /// The tokens of a range, as tokens of the same text.
    pub fn part(&self, range: Range<usize>) -> Self {
        let list = self.list.get(range.clone()).unwrap_or_default();
        let first = list.first().map_or(0, |token| token.fold);
        let end = self.list.get(range.end).map_or(self.folded.len(), |next| next.fold as usize);
        let list = list.iter().map(|token| Token { fold: token.fold - first, ..*token }).collect();
        Self { list, folded: self.folded.get(first as usize..end).unwrap_or_default().to_owned() }
    }

    /// Some tokens, by their indexes, as tokens of the same text.
    pub fn some(&self, kept: &[usize]) -> Self {
        let mut out = Self::default();
        for at in kept {
            let Some(token) = self.list.get(*at) else { continue };
            let fold = u32::try_from(out.folded.len()).unwrap_or(u32::MAX);
            out.folded.push_str(self.word(*at));
            out.list.push(Token { fold, ..*token });
        }
        out
    }

    fn push(&mut self, text: &str, begin: usize, end: usize) {
        let fold = self.folded.len();
        fold_into(&mut self.folded, text.get(begin..end).unwrap_or_default());
        let [begin, end, fold] = [begin, end, fold].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        self.list.push(Token { begin, end, fold });
    }
}

/// Cuts a text into tokens. Linear in its length. Every token begins and ends on a border of grapheme clusters.
pub(super) fn tokens(text: &str) -> Tokens {
    let mut out = Tokens::default();
    let mut borders = Borders { text, from: 0, next: text.grapheme_indices(true).peekable() };
    let mut border_from = |place: usize| borders.from(place);
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if is_gap(first) {
            // An accent or a joiner that stands on white space is as little a word as that.
            at = border_from(at + first.len_utf8());
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let len = token_len(rest, first, text.get(..at).unwrap_or_default()).max(first.len_utf8());
        let end = border_from(at + len);
        out.push(text, at, end);
        at = end;
    }
    out
}

/// Borders of grapheme clusters. Those between two ASCII characters are told at sight; only around others is the
/// text looked through, from the last such border on.
struct Borders<'t> {
    text: &'t str,
    /// Where what is looked through begins.
    from: usize,
    next: Peekable<GraphemeIndices<'t>>,
}

impl Borders<'_> {
    fn is_plain(&self, place: usize) -> bool {
        let bytes = self.text.as_bytes();
        let pair = place.checked_sub(1).and_then(|before| Some((*bytes.get(before)?, *bytes.get(place)?)));
        pair.is_none_or(|(before, after)| {
            before.is_ascii() && after.is_ascii() && (before, after) != (b'\r', b'\n')
        })
    }

    /// The first border from a place on; places only grow.
    fn from(&mut self, place: usize) -> usize {
        if self.is_plain(place) {
            return place;
        }
        let looked = self.next.peek().map_or(self.text.len(), |(border, _)| self.from + border);
        if let Some(from) = (looked..place).rev().find(|place| self.is_plain(*place)) {
            self.from = from;
            self.next = self.text.get(from..).unwrap_or_default().grapheme_indices(true).peekable();
        }
        let base = self.from;
        while self.next.next_if(|(border, _)| base + border < place).is_some() {}
        self.next.peek().map_or(self.text.len(), |(border, _)| base + border)
    }
}

/// White space, and what is as invisible between words.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Bytes of the token that `rest` opens with; `before` is the text up to it.
fn token_len(rest: &str, first: char, before: &str) -> usize {
    if rest.starts_with("''") || rest.starts_with("``") {
        return 2;
    }
    if first.is_ascii_digit() || matches!(first, '$' | '£' | '€') {
        return number_len(rest);
    }
    if matches!(first, '@' | '#') {
        return 1 + rest.get(1..).map_or(0, |name| run_len(name, is_word));
    }
    if is_apostrophe(first) {
        return first.len_utf8() + clitic_len(rest.get(first.len_utf8()..).unwrap_or_default(), before);
    }
    if rest.starts_with("http://") || rest.starts_with("https://") {
        return run_len(rest, |c| !is_gap(c));
    }
    if is_word(first) {
        return word_len(rest, first);
    }
    match first {
        '-' => run_len(rest, |c| c == '-'),
        '.' if rest.starts_with("...") => 3,
        _ => first.len_utf8(),
    }
}

fn run_len(text: &str, is_in: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_in(c)).unwrap_or(text.len())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '\u{ad}'
}

/// An apostrophe, which may also be a single quotation mark.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// The `s` of `'s` and the like, after an apostrophe that follows a word.
fn clitic_len(rest: &str, before: &str) -> usize {
    if !before.chars().next_back().is_some_and(|c| is_word(c) || c == '.') {
        return 0;
    }
    let len = run_len(rest, is_word);
    match rest.get(..len).unwrap_or_default() {
        "s" | "S" | "re" | "ve" | "ll" | "d" | "m" => len,
        _ => 0,
    }
}

/// `$1,200.50`, `3rd`, `10m`, `9:30`.
fn number_len(rest: &str) -> usize {
    let sign = rest.chars().next().filter(|c| !c.is_ascii_digit()).map_or(0, char::len_utf8);
    let mut len = sign + run_len(rest.get(sign..).unwrap_or_default(), |c| c.is_ascii_digit());
    loop {
        let tail = rest.get(len..).unwrap_or_default();
        let digits = tail.get(1..).map_or(0, |tail| run_len(tail, |c| c.is_ascii_digit()));
        if digits == 0 || !tail.starts_with(['.', ',', ':']) {
            break;
        }
        len += 1 + digits;
    }
    let tail = rest.get(len..).unwrap_or_default();
    let after = run_len(tail, is_word);
    if len > sign && after > 0 { len + hyphened(tail, after) } else { len }
}

/// A word with its hyphens, an abbreviation with its stop, initials; `do` of `don't`.
fn word_len(rest: &str, first: char) -> usize {
    let initials = initials_len(rest);
    if initials >= 4 {
        return initials;
    }
    let len = run_len(rest, is_word);
    let word = rest.get(..len).unwrap_or_default();
    let tail = rest.get(len..).unwrap_or_default();
    if word == "n" && is_not(tail) {
        return len + 1 + tail.chars().next().map_or(0, char::len_utf8);
    }
    if len > 1 && word.ends_with('n') && is_not(tail) {
        return len - 1;
    }
    if matches!(first, 'O' | 'D')
        && len == 1
        && let Some(name) =
            tail.strip_prefix(is_apostrophe).filter(|name| name.starts_with(char::is_uppercase))
    {
        return len + (tail.len() - name.len()) + run_len(name, is_word);
    }
    if tail.starts_with('.') && ABBREVIATIONS.contains(&word) {
        return len + 1;
    }
    hyphened(rest, len)
}

/// `'t` after an `n`, and no more letters.
fn is_not(tail: &str) -> bool {
    tail.strip_prefix(is_apostrophe)
        .and_then(|tail| tail.strip_prefix('t'))
        .is_some_and(|tail| !tail.starts_with(is_word))
}

fn hyphened(rest: &str, mut len: usize) -> usize {
    loop {
        let tail = rest.get(len..).unwrap_or_default();
        let Some(more) = tail.strip_prefix(['-', '‑']) else { return len };
        let next = run_len(more, is_word);
        if next == 0 {
            return len;
        }
        len += tail.len() - more.len() + next;
    }
}

/// `U.S.`, `D.C.`: letters each with a stop.
fn initials_len(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let is_pair =
        |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic) && bytes.get(at + 1) == Some(&b'.');
    let mut len = 0;
    while is_pair(len) {
        len += 2;
    }
    len
}

/// Words that keep their stop.
const ABBREVIATIONS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Rep", "Gen", "St", "Jr", "Sr", "Lt", "Col", "Sgt", "Rev", "Prof",
    "Inc", "Corp", "Co", "vs", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Reps", "Sens", "Capt",
    "Fla", "Calif", "Ariz", "Mass", "Mich", "Minn", "Pa", "Va", "Wis", "Conn", "Colo", "Ala", "Tenn", "Nev",
    "Ore",
];

fn fold_into(out: &mut String, token: &str) {
    match token {
        "''" | "``" | "“" | "”" | "„" | "«" | "»" => {
            out.push(if matches!(token, "“" | "„" | "«") {
                '“'
            } else if matches!(token, "”" | "»") {
                '”'
            } else {
                '"'
            });
        }
        _ if token.is_ascii() => out.extend(token.chars().map(|c| c.to_ascii_lowercase())),
        _ => {
            let plain = ComposingNormalizerBorrowed::new_nfkc();
            let is_kept = |c: &char| *c != '\u{ad}';
            let unified = |c: char| {
                if c == '’' {
                    '\''
                } else if c == '‑' {
                    '-'
                } else {
                    c
                }
            };
            out.extend(
                plain.normalize_iter(token.chars().filter(is_kept)).flat_map(char::to_lowercase).map(unified),
            );
        }
    }
}
