//! What the models read of each token, as small numbers and hashes.
#![expect(clippy::indexing_slicing, reason = "heads are tokens of the same sentence")]
#![expect(clippy::cast_possible_truncation, reason = "places within a text")]

use std::ops::Range;

use rayon::prelude::*;

use super::clusters::{Kin, NO_KIN, kin};
use crate::draft::doc::Doc;
use crate::draft::model::hash::{hash, hash_on};

/// One token's attributes.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::draft) struct Attributes {
    /// Folded form.
    pub word: u32,
    /// Form without its ending.
    pub stem: u32,
    /// Last three letters.
    pub suffix: u32,
    /// Upper case, lower case, digits, cut to eight.
    pub shape: u32,
    /// Part of speech.
    pub tag: u32,
    /// Whether within quotation marks.
    pub quoted: u32,
    /// How often the word was part of a cue, in five steps.
    pub cue: u32,
    /// How often the word was part of a source, in five steps.
    pub source: u32,
    /// What sort of word it is, for counting.
    pub class: Class,
    /// Relation to the head.
    pub relation: u32,
    /// Head.
    pub head: u32,
    /// Sets of children's relations.
    pub children: u32,
    /// Nearest ancestor that is a frequent cue, and the relation by which the token hangs below it.
    pub above: u32,
    /// See above.
    pub branch: u32,
    /// Words that are used alike.
    pub kin: Kin,
}

/// Words that are counted between two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::draft) enum Class {
    /// `,`
    Comma,
    /// `.` `?` `!` `;` `:` and dashes.
    Stop,
    /// `that`, `whether` and the like.
    That,
    /// Double quotation marks.
    Mark,
    /// `and`, `who` and the like.
    Joint,
    /// `to`
    To,
    #[default]
    /// Anything else.
    Other,
}

/// A place outside the sequence.
pub(super) const OUTSIDE: Attributes = Attributes {
    word: 1,
    stem: 1,
    suffix: 1,
    shape: 1,
    tag: 1,
    quoted: 2,
    cue: 9,
    source: 9,
    class: Class::Other,
    relation: 99,
    head: u32::MAX,
    children: 99,
    above: u32::MAX,
    branch: 99,
    kin: NO_KIN,
};

/// How often words were part of cues and sources in training.
#[derive(Debug, Default)]
pub(in crate::draft) struct Lexicon {
    /// Hash of the word, and its two steps; sorted by hash.
    pub rows: Vec<(u32, [u8; 2])>,
}

impl Lexicon {
    fn steps(&self, word: u32) -> [u8; 2] {
        let found = self.rows.binary_search_by_key(&word, |row| row.0).ok();
        found.and_then(|at| self.rows.get(at)).map_or([0; 2], |row| row.1)
    }
}

/// How many sentences are worth another thread.
const AT_A_TIME: usize = 8;

/// The attributes of every token.
pub(super) fn attributes(doc: &Doc<'_>, lexicon: &Lexicon) -> Vec<Attributes> {
    let sentences = doc.sentences.par_iter().with_min_len(AT_A_TIME);
    let attributes: Vec<_> = sentences.map(|sentence| sentence_of(doc, lexicon, sentence)).collect();
    attributes.concat()
}

/// The attributes of a sentence's tokens.
fn sentence_of(doc: &Doc<'_>, lexicon: &Lexicon, sentence: &Range<usize>) -> Vec<Attributes> {
    let mut out: Vec<Attributes> = sentence.clone().map(|at| own(doc, lexicon, at)).collect();
    let start = sentence.start;
    for at in sentence.clone() {
        let (head, relation) = (out[at - start].head as usize, out[at - start].relation);
        if head != at && matches!(relation, 2 | 3 | 4 | 6 | 7 | 8 | 9 | 10 | 14 | 15 | 16 | 18) {
            out[head - start].children |= 1 << relation;
        }
        let (mut now, mut steps) = (at, 0);
        loop {
            let up = out[now - start].head as usize;
            if up == now || steps > 12 {
                break;
            }
            let above = out[up - start];
            if above.cue >= 2 && above.quoted == 0 {
                let branch = out[now - start].relation;
                let own = &mut out[at - start];
                (own.above, own.branch) = (up as u32, branch);
                break;
            }
            now = up;
            steps += 1;
        }
    }
    out
}

/// What is read of a token without its sentence's tree.
fn own(doc: &Doc<'_>, lexicon: &Lexicon, at: usize) -> Attributes {
    let word = doc.word(at);
    let hashed = hash(word);
    let [cue, source] = lexicon.steps(hashed).map(u32::from);
    Attributes {
        word: hashed,
        stem: hash(stem(word)),
        suffix: hash(suffix(word, 3)),
        shape: shape(doc.printed(at)),
        tag: hash(doc.tag(at)),
        quoted: u32::from(doc.is_quoted(at)),
        cue,
        source,
        class: class(word),
        relation: u32::from(doc.heads[at].1),
        head: doc.heads[at].0,
        children: 0,
        above: u32::MAX,
        branch: 0,
        kin: kin(hashed),
    }
}

fn class(word: &str) -> Class {
    match word {
        "," => Class::Comma,
        "." | "?" | "!" | ";" | ":" | "--" | "—" => Class::Stop,
        "that" | "whether" | "if" | "how" | "why" | "what" => Class::That,
        "\"" | "“" | "”" => Class::Mark,
        "and" | "but" | "while" | "as" | "because" | "who" | "which" => Class::Joint,
        "to" => Class::To,
        _ => Class::Other,
    }
}

/// A word without its commonest endings.
pub(in crate::draft) fn stem(word: &str) -> &str {
    for ending in ["ing", "ied", "ies", "ed", "es", "s"] {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= 3) {
            return stem;
        }
    }
    word.strip_suffix('e').filter(|stem| stem.len() > 2).unwrap_or(word)
}

/// The last letters of a word.
pub(super) fn suffix(word: &str, letters: usize) -> &str {
    let start = word.char_indices().rev().nth(letters.saturating_sub(1)).map_or(0, |(at, _)| at);
    word.get(start..).unwrap_or(word)
}

/// Hash of a word's shape: `Xxx`, `99`, runs cut to two, up to eight bytes.
pub(super) fn shape(word: &str) -> u32 {
    let mut out = hash("");
    let mut len = 0;
    let mut last = ['\0'; 2];
    for c in word.chars() {
        let kind = match c {
            'a'..='z' => 'x',
            'A'..='Z' => 'X',
            '0'..='9' => '9',
            _ if c.is_uppercase() => 'X',
            _ if c.is_lowercase() => 'x',
            _ => c,
        };
        if last == [kind; 2] {
            continue;
        }
        last = [last[1], kind];
        out = hash_on(out, kind.encode_utf8(&mut [0; 4]));
        len += kind.len_utf8();
        if len >= 8 {
            break;
        }
    }
    out
}
