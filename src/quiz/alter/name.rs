//! Other names: a person for a person with a like office, a body for a body of the same sort.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use super::tokens::{Tokens, find_words, is_capital};
use super::{Alteration, Sort};
use crate::pack::{SourceIx, SourceKind, SourceRow, StatementRow};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::capitalised;
use crate::words::Lexicon;

/// What a name in a text may be put for: worked out once for all statements of a pack.
pub struct Cast<'l> {
    /// Each source with its names and those who may stand in its place.
    parts: Vec<Part<'l>>,
}

struct Part<'l> {
    ix: SourceIx,
    names: Vec<&'l str>,
    /// The first word of each name in small letters: most names need not be looked for.
    firsts: Vec<String>,
    others: Vec<usize>,
}

impl<'l> Cast<'l> {
    /// Who may stand in whose place.
    pub fn new(ground: &Ground<'l>) -> Self {
        let sources: Vec<(SourceIx, &SourceRow)> = ground.ledger.sources().collect();
        let sorts: Vec<Vec<String>> = sources.iter().map(|(_, row)| heads(row, ground.lexicon)).collect();
        let others = |ix: usize, row: &SourceRow| {
            let all = sources.iter().zip(&sorts).enumerate();
            let heads = sorts.get(ix).map(Vec::as_slice).unwrap_or_default();
            let fits = all.filter(|(other, ((_, other_row), other_heads))| {
                *other != ix && are_of_one_sort((row, heads), (other_row, other_heads), ground.lexicon)
            });
            fits.map(|(other, _)| other).collect()
        };
        let parts = sources.iter().enumerate();
        let parts = parts.map(|(ix, (source, row))| Part {
            ix: *source,
            names: names_of(row),
            firsts: names_of(row).into_iter().map(first).collect(),
            others: others(ix, row),
        });
        Self { parts: parts.collect() }
    }
}

/// Names of sources become names of others of the same sort; never the speaker's own, nor that of whom it speaks
/// for.
pub(super) fn versions(
    tokens: &Tokens<'_>,
    ground: &Ground<'_>,
    cast: &Cast<'_>,
    row: &StatementRow,
) -> Vec<Alteration> {
    let is_own = |part: &Part<'_>| row.sources.iter().any(|own| ground.is_one_voice(part.ix, *own));
    let mut versions = Vec::new();
    for part in &cast.parts {
        let places: Vec<(usize, String, usize)> = places(tokens, part).collect();
        if places.is_empty() || is_own(part) {
            continue;
        }
        let others = part.others.iter().filter_map(|other| cast.parts.get(*other));
        let others: Vec<&Part<'_>> = others
            .filter(|other| !is_own(other) && !other.names.iter().any(|name| tokens.text.contains(name)))
            .collect();
        for (nth, printed, at) in places {
            let Some(name) = part.names.get(nth) else { continue };
            let theirs = others.iter().filter_map(|other| other.names.get(nth).copied());
            let theirs = theirs.filter(|other| is_capital(other) == is_capital(name));
            versions.extend(theirs.filter_map(|other| tokens.replaced(at, &printed, other, Sort::Name)));
        }
    }
    versions
}

/// Where the names of a source stand in a text: which of them, as printed, and where.
fn places<'t>(
    tokens: &'t Tokens<'_>,
    part: &'t Part<'_>,
) -> impl Iterator<Item = (usize, String, usize)> + 't {
    let here = part.names.iter().zip(&part.firsts).enumerate().filter(|(_, (_, first))| tokens.has(first));
    here.flat_map(move |(nth, (name, _))| {
        let candidates: BTreeSet<String> = [(*name).to_owned(), capitalised(name)].into();
        let found = candidates.into_iter().flat_map(move |candidate| {
            let at: Vec<usize> = find_words(tokens.text, &candidate).collect();
            at.into_iter().map(move |at| (nth, candidate.clone(), at))
        });
        found.filter(move |(_, candidate, at)| stands_alone(tokens, candidate, *at, nth > 0))
    })
}

fn first(name: &str) -> String {
    name.unicode_words().next().unwrap_or_default().to_lowercase()
}

/// A name, and of a person the last word of it alone.
fn names_of(source: &SourceRow) -> Vec<&str> {
    let name = source.name.as_str();
    let mut names = vec![name];
    let last = name.rsplit(' ').next().unwrap_or(name);
    if source.kind == SourceKind::Person && last != name {
        names.push(last);
    }
    names
}

/// Whether the name is not part of a longer one: a last name comes without a first one or a title.
fn stands_alone(tokens: &Tokens<'_>, name: &str, at: usize, is_part: bool) -> bool {
    let Some(first) = tokens.place_of(at) else { return false };
    let mut last = first;
    while tokens.at(last + 1) < at + name.len() {
        last += 1;
    }
    let is_followed = tokens.next(last).is_some_and(is_capital);
    let follows = is_capital(name) && tokens.follows_a_name(first);
    !is_followed && !follows && (!is_part || is_capital(name))
}

/// Whether one may stand in the other's place, by the rows and the nouns that say what they are.
fn are_of_one_sort(
    (a, heads_of_a): (&SourceRow, &[String]),
    (b, heads_of_b): (&SourceRow, &[String]),
    lexicon: Option<&Lexicon>,
) -> bool {
    let are_alike = || are_alike(heads_of_a, heads_of_b, lexicon);
    let is_proper = |row: &SourceRow| is_capital(&row.name);
    a.kind == b.kind
        && a.plural == b.plural
        && is_proper(a) == is_proper(b)
        && match a.kind {
            SourceKind::Unnamed => false,
            SourceKind::State => is_proper(a) || are_alike(),
            SourceKind::Person | SourceKind::Organisation | SourceKind::Document => are_alike(),
        }
}

/// Whether two have the same office, or are the same sort of body.
fn are_alike(heads_of_a: &[String], heads_of_b: &[String], lexicon: Option<&Lexicon>) -> bool {
    let is_alike = |one: &String, other: &String| {
        let rows = lexicon.map(|lexicon| lexicon.sorts.heads.as_slice()).unwrap_or_default();
        one == other || rows.iter().any(|row| row.contains(one) && row.contains(other))
    };
    heads_of_a.iter().any(|one| heads_of_b.iter().any(|other| is_alike(one, other)))
}

/// The nouns that say what somebody or something is: the head of its office, else, of a body, that of its name.
fn heads(row: &SourceRow, lexicon: Option<&Lexicon>) -> Vec<String> {
    match (&row.role, lexicon) {
        (Some(role), Some(lexicon)) => vec![head(role, lexicon)],
        // Without a lexicon an office is the same where it is called the same.
        (Some(role), None) => vec![role.to_lowercase()],
        (None, Some(lexicon)) if row.kind != SourceKind::Person => vec![head(&row.name, lexicon)],
        (None, _) => Vec::new(),
    }
}

/// The last word of a phrase before "of", a comma or their like; the last two where they are a sort of their own.
fn head(phrase: &str, lexicon: &Lexicon) -> String {
    let first = phrase.split([',', ';', '(']).next().unwrap_or_default().to_lowercase();
    let ends = |word: &&str| !lexicon.sorts.head_ends.iter().any(|end| end == word);
    let words: Vec<&str> = first.split_whitespace().take_while(ends).collect();
    let last = |n: usize| words.get(words.len().saturating_sub(n)..).unwrap_or_default().join(" ");
    let is_known = |head: &String| lexicon.sorts.heads.iter().any(|row| row.contains(head));
    [last(2), last(1)].into_iter().find(is_known).unwrap_or_else(|| last(1))
}
