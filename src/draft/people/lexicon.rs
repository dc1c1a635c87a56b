//! The word lists that the people of an article are told by, parsed once from `assets/draft/`.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap as Map, FxHashSet as Set};

/// Which pronoun goes with somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Gender {
    /// Not told by any word.
    #[default]
    Unknown,
    /// "he"
    Male,
    /// "she"
    Female,
}

/// What a head noun stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// One human being.
    Person,
    /// Several, or a group that takes "they".
    People,
    /// An organisation.
    Body,
    /// Something written, said or shown.
    Document,
    /// A state or its government.
    State,
    /// A place or a time: never a source.
    Other,
}

/// What a place name says of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Land {
    /// The state's own name.
    State(usize),
    /// Its capital or seat of power.
    Capital(usize),
    /// What or who is of it.
    Adjective(usize),
}

/// All lists.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    given: Map<&'static str, Gender>,
    titles: Map<&'static str, Gender>,
    nouns: Map<&'static str, (Class, Gender)>,
    names: Map<&'static str, Class>,
    lands: Map<String, Land>,
    outlets: Set<&'static str>,
    same: Map<&'static str, Vec<usize>>,
    groups: Vec<Vec<&'static str>>,
}

/// The lists, parsed at the first call.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::parse);
    &LEXICON
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The lines of a table as what stands before the colon and the words after it.
fn classes(text: &'static str) -> impl Iterator<Item = (&'static str, std::str::SplitWhitespace<'static>)> {
    lines(text).filter_map(|line| line.split_once(':')).map(|(of, words)| (of, words.split_whitespace()))
}

fn gender(word: Option<&str>) -> Gender {
    match word {
        Some("m") => Gender::Male,
        Some("f") => Gender::Female,
        _ => Gender::Unknown,
    }
}

fn class(word: &str) -> Class {
    match word {
        "person" => Class::Person,
        "people" => Class::People,
        "body" => Class::Body,
        "document" => Class::Document,
        "state" => Class::State,
        _ => Class::Other,
    }
}

impl Lexicon {
    fn parse() -> Self {
        let mut out = Self::default();
        for line in lines(include_str!("../../../assets/draft/given-names.txt")) {
            let mut words = line.split_whitespace();
            let of = gender(words.next());
            out.given.extend(words.map(|name| (name, of)));
        }
        for line in lines(include_str!("../../../assets/draft/titles.txt")) {
            let mut words = line.split_whitespace();
            let Some(title) = words.next() else { continue };
            out.titles.insert(title, gender(words.next()));
        }
        for (of, nouns) in classes(include_str!("../../../assets/draft/nouns.txt")) {
            let mut of = of.split_whitespace();
            let told = (class(of.next().unwrap_or_default()), gender(of.next()));
            out.nouns.extend(nouns.map(|noun| (noun, told)));
        }
        for (of, words) in classes(include_str!("../../../assets/draft/bodies.txt")) {
            out.names.extend(words.map(|word| (word, class(of))));
        }
        out.outlets = lines(include_str!("../../../assets/draft/outlets.txt")).collect();
        for (at, line) in lines(include_str!("../../../assets/draft/same-role.txt")).enumerate() {
            let group: Vec<_> = line.split_whitespace().collect();
            for word in &group {
                out.same.entry(*word).or_default().push(at);
            }
            out.groups.push(group);
        }
        for (at, line) in lines(include_str!("../../../assets/draft/states.txt")).enumerate() {
            out.add_land(at, line);
        }
        out
    }

    fn add_land(&mut self, at: usize, line: &str) {
        let kinds = [Land::State(at), Land::Capital(at), Land::Adjective(at)];
        for (names, kind) in line.split(';').zip(kinds) {
            for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
                self.lands.entry(name.to_lowercase()).or_insert(kind);
            }
        }
    }

    /// The gender of a given name, where it is one.
    pub fn given(&self, word: &str) -> Option<Gender> {
        self.given.get(word).copied()
    }

    /// The gender that a title says, where the word is one. A final stop does not matter.
    pub fn title(&self, word: &str) -> Option<Gender> {
        self.titles.get(word.strip_suffix('.').unwrap_or(word)).copied()
    }

    /// What a common noun stands for.
    pub fn noun(&self, word: &str) -> Option<(Class, Gender)> {
        self.nouns.get(word).copied()
    }

    /// What a capitalised word shows of the name that it is in.
    pub fn name_word(&self, word: &str) -> Option<Class> {
        self.names.get(word.strip_suffix('.').unwrap_or(word)).copied()
    }

    /// The state behind a name of one or several words in lower case.
    pub fn land(&self, name: &str) -> Option<Land> {
        self.lands.get(name).copied()
    }

    /// Whether a name is that of somebody who passes news on.
    pub fn is_outlet<'a>(&self, mut words: impl Iterator<Item = &'a str> + Clone) -> bool {
        words.clone().any(|word| self.outlets.contains(word))
            || self.outlets.contains(words.by_ref().collect::<Vec<_>>().join(" ").as_str())
    }

    /// All words for an office.
    pub fn same_roles(&self, word: &str) -> Vec<&'static str> {
        let groups = self.same.get(word).into_iter().flatten();
        groups.filter_map(|group| self.groups.get(*group)).flatten().copied().collect()
    }
}
