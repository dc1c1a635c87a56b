//! The words by which a stance is judged: `assets/draft/stance.txt`, indexed by first word.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap as Map;

use crate::draft::doc::Doc;
use crate::draft::token::tokens;

static TABLE: &str = include_str!("../../../assets/draft/stance.txt");

/// The lexicon that comes with the program.
pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(TABLE));

/// Which part of an attribution a class belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Part {
    /// The report words.
    Cue,
    /// What is reported.
    Content,
    /// Who says so.
    Source,
}

/// A class of words, as the table names it.
pub(super) type Class = &'static str;

struct Entry {
    rest: Vec<String>,
    class: Class,
}

/// Words and phrases with their classes.
pub(super) struct Lexicon {
    entries: Map<(Part, String), Vec<Entry>>,
}

/// A word or phrase of a class that stands in an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit {
    /// Its class.
    pub class: Class,
    /// Its first token.
    pub at: usize,
    /// How many tokens.
    pub len: usize,
}

impl Lexicon {
    /// Reads a table; what it cannot read it skips.
    fn read(table: &'static str) -> Self {
        let mut forms: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut lexicon = Self { entries: Map::default() };
        let mut part = None;
        for line in table.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            if line.starts_with('[') {
                part = match line {
                    "[cue]" => Some(Part::Cue),
                    "[content]" => Some(Part::Content),
                    "[source]" => Some(Part::Source),
                    _ => None,
                };
                continue;
            }
            let Some((name, words)) = line.split_once(':') else { continue };
            let words = words.split(',').map(str::trim).filter(|word| !word.is_empty());
            match part {
                None => forms.entry(name).or_default().extend(words),
                Some(part) => words.for_each(|phrase| lexicon.add(part, name, phrase, &forms)),
            }
        }
        lexicon
            .entries
            .values_mut()
            .for_each(|list| list.sort_by_key(|entry| std::cmp::Reverse(entry.rest.len())));
        lexicon
    }

    fn add(&mut self, part: Part, class: Class, phrase: &str, forms: &HashMap<&str, Vec<&str>>) {
        let mut words = phrase.split_whitespace().flat_map(pieces);
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        let mut heads = match part {
            Part::Cue => inflected(&first),
            Part::Content if first.len() > 4 => inflected(&first),
            Part::Source if first.len() > 3 => vec![first.clone(), format!("{first}s")],
            _ => vec![first.clone()],
        };
        if part != Part::Source {
            heads.extend(forms.get(first.as_str()).into_iter().flatten().map(|form| (*form).to_owned()));
        }
        heads.sort();
        heads.dedup();
        for head in heads {
            self.entries.entry((part, head)).or_default().push(Entry { rest: rest.clone(), class });
        }
    }

    /// What of a part stands in a range, in the order of the text. Of the entries that begin with one token, the
    /// longest count.
    pub fn hits(&self, part: Part, doc: &Doc<'_>, range: &Range<usize>) -> Vec<Hit> {
        let mut out = Vec::new();
        let mut key = (part, String::new());
        for at in range.clone() {
            key.1.clear();
            key.1.push_str(plain(doc.word(at)));
            let Some(list) = self.entries.get(&key) else { continue };
            let fits = |entry: &&Entry| {
                at + entry.rest.len() < range.end
                    && entry.rest.iter().enumerate().all(|(ix, word)| plain(doc.word(at + 1 + ix)) == word)
            };
            let longest = list.iter().find(fits).map_or(0, |entry| entry.rest.len());
            let same = list.iter().filter(|entry| entry.rest.len() == longest && fits(entry));
            out.extend(same.map(|entry| Hit { class: entry.class, at, len: longest + 1 }));
        }
        out
    }
}

/// `n't` as `not`.
pub(super) fn plain(word: &str) -> &str {
    if word == "n't" { "not" } else { word }
}

/// A word of the table as the article's tokens would have it.
fn pieces(word: &str) -> Vec<String> {
    if word.starts_with('\'') {
        return vec![word.to_owned()];
    }
    let cut = tokens(word);
    (0..cut.list.len()).map(|at| plain(cut.word(at)).to_owned()).collect()
}

/// A word with its regular endings; some that do not exist do no harm.
fn inflected(word: &str) -> Vec<String> {
    let mut out = vec![word.to_owned(), format!("{word}s"), format!("{word}es"), format!("{word}ed")];
    out.push(format!("{word}ing"));
    if let Some(stem) = word.strip_suffix('e') {
        out.extend([format!("{word}d"), format!("{stem}ing")]);
    }
    if let Some(stem) = word.strip_suffix('y') {
        out.extend([format!("{stem}ies"), format!("{stem}ied")]);
    }
    if let Some(last) = word.chars().next_back().filter(|c| "bdgklmnprt".contains(*c)) {
        out.extend([format!("{word}{last}ed"), format!("{word}{last}ing")]);
    }
    out
}
