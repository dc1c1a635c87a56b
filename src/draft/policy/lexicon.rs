//! The words by which policies are found: `assets/draft/policies.txt`.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap as Map, FxHashSet as Set};

use crate::draft::doc::Doc;
use crate::draft::token::tokens;
use crate::pack::PolicyKind;

static TABLE: &str = include_str!("../../../assets/draft/policies.txt");

/// The lists that come with the program.
pub(super) static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::read(TABLE));

/// A phrase of the table: its further words, and its kind.
struct Phrase {
    rest: Vec<String>,
    is_capital: bool,
    kind: PolicyKind,
}

/// Phrases by first word.
#[derive(Default)]
pub(super) struct Phrases(Map<String, Vec<Phrase>>);

impl Phrases {
    fn add(&mut self, phrase: &str, kind: PolicyKind) {
        let cut = tokens(phrase);
        let mut words = (0..cut.list.len()).map(|at| cut.word(at).to_owned());
        let Some(first) = words.next() else { return };
        let is_capital = phrase.starts_with(char::is_uppercase);
        let list = self.0.entry(first).or_default();
        list.push(Phrase { rest: words.collect(), is_capital, kind });
        list.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
    }

    /// The longest phrase that begins at a token: how many tokens, and its kind.
    pub fn at(&self, doc: &Doc<'_>, at: usize) -> Option<(usize, PolicyKind)> {
        let is_capital = doc.printed(at).starts_with(char::is_uppercase);
        let fits = |phrase: &&Phrase| {
            (is_capital || !phrase.is_capital)
                && phrase.rest.iter().enumerate().all(|(ix, word)| is_same(doc.word(at + 1 + ix), word))
        };
        self.0.get(doc.word(at))?.iter().find(fits).map(|phrase| (phrase.rest.len() + 1, phrase.kind))
    }
}

fn is_same(word: &str, of_table: &str) -> bool {
    word == of_table
        || of_table == "v" && matches!(word, "v" | "vs." | "vs")
        || of_table == "." && word == "v."
}

/// All lists of the table.
#[derive(Default)]
pub(super) struct Lists {
    /// Well-known policies.
    pub names: Phrases,
    /// Words that end a name, with their kinds.
    pub endings: Phrases,
    /// Words before a number.
    pub numbered: Phrases,
    /// Nouns that are policies by themselves.
    pub heads: Phrases,
    /// Nouns that need to say which.
    pub weak: Phrases,
    sets: Map<&'static str, Set<&'static str>>,
}

impl Lists {
    fn read(table: &'static str) -> Self {
        let mut lists = Self::default();
        let mut section = "";
        for line in table.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = name;
                continue;
            }
            let Some((kind, words)) = line.split_once(':') else { continue };
            let words = words.split(',').map(str::trim).filter(|word| !word.is_empty());
            let phrases = match section {
                "names" => &mut lists.names,
                "endings" => &mut lists.endings,
                "numbered" => &mut lists.numbered,
                "heads" => &mut lists.heads,
                "weak" => &mut lists.weak,
                _ => {
                    lists.sets.entry(section).or_default().extend(words);
                    continue;
                }
            };
            if let Some(kind) = PolicyKind::from_wire(kind) {
                words.for_each(|word| phrases.add(word, kind));
            }
        }
        lists
    }

    /// Whether a word is in a list.
    pub fn has(&self, list: &str, word: &str) -> bool {
        self.sets.get(list).is_some_and(|set| set.contains(word))
    }
}
