//! Words by what they are about: bases of verbs, stems, words that count as one, and the forms of a verb.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap as Map, FxHashSet as Set};

/// The lines of a table that are not comments.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Irregular verbs.
#[derive(Default)]
struct Verbs {
    /// The past of a base.
    pasts: Map<&'static str, &'static str>,
    /// The participle of a base.
    participles: Map<&'static str, &'static str>,
    /// The base of a past or a participle.
    bases: Map<&'static str, &'static str>,
}

static VERBS: LazyLock<Verbs> = LazyLock::new(|| {
    let mut verbs = Verbs::default();
    for row in rows(include_str!("../../assets/draft/verbs.txt")) {
        let mut parts = row.split_whitespace();
        let (Some(base), Some(past), Some(participle)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        for form in past.split('/').chain(participle.split('/')) {
            verbs.bases.entry(form).or_insert(base);
        }
        verbs.participles.insert(base, participle.split('/').next().unwrap_or(participle));
        verbs.pasts.insert(base, past.split('/').next().unwrap_or(past));
    }
    verbs
});

static STOP: LazyLock<Set<&'static str>> = LazyLock::new(|| {
    rows(include_str!("../../assets/draft/stopwords.txt")).flat_map(str::split_whitespace).collect()
});

static SYNONYMS: LazyLock<Map<String, String>> = LazyLock::new(|| {
    let mut sets = Map::default();
    for row in rows(include_str!("../../assets/draft/synonyms.txt")) {
        let mut words = row.split_whitespace().map(|word| bare_stem(word).into_owned());
        let Some(first) = words.next() else { continue };
        for word in words {
            sets.entry(word).or_insert_with(|| first.clone());
        }
    }
    sets
});

/// Whether a word says nothing of what a sentence is about. Takes a folded word.
pub(super) fn is_stop_word(word: &str) -> bool {
    STOP.contains(word) || !word.chars().any(char::is_alphanumeric)
}

/// The stem of a folded word, the same for words that count as one.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let stem = bare_stem(word);
    SYNONYMS.get(stem.as_ref()).map_or(stem, |first| Cow::Borrowed(first.as_str()))
}

/// The stems of some words, by which their forms are known.
pub(super) fn stems(words: &[&str]) -> Set<String> {
    words.iter().map(|word| stem(word).into_owned()).collect()
}

/// What the forms of a folded verb or noun begin with alike, without making a new string: `promis` of `promises`, `say`
/// of `said`. Coarser than [`stem`], and quicker.
pub(super) fn root(word: &str) -> &str {
    let word = match word {
        "is" | "are" | "am" | "being" | "'s" | "'re" | "'m" => return "be",
        "has" | "'ve" => return "have",
        "does" => return "do",
        "wo" | "'ll" => return "will",
        "ca" => return "can",
        "'d" => return "would",
        "n't" => return "not",
        _ => VERBS.bases.get(word).copied().unwrap_or(word),
    };
    if word.ends_with("ss") || !word.is_ascii() {
        return word;
    }
    let cut = |ending: &str, least: usize| word.strip_suffix(ending).filter(|rest| rest.len() >= least);
    if let Some(rest) = cut("ing", 3).or_else(|| cut("ed", 3)) {
        let mut last = rest.bytes().rev();
        let is_doubled = matches!((last.next(), last.next()), (Some(one), Some(other)) if one == other
            && !matches!(one, b'l' | b's' | b'e' | b'o'));
        return if is_doubled && rest.len() > 3 { rest.get(..rest.len() - 1).unwrap_or(rest) } else { rest };
    }
    let shorter = cut("ies", 2).or_else(|| cut("ied", 2)).or_else(|| cut("es", 3)).or_else(|| cut("s", 3));
    shorter.or_else(|| cut("e", 3)).or_else(|| cut("y", 3)).unwrap_or(word)
}

fn bare_stem(word: &str) -> Cow<'_, str> {
    let word = word.trim_end_matches("'s").trim_end_matches('.');
    if let Some(base) = VERBS.bases.get(word) {
        return ending_cut(base);
    }
    ending_cut(word)
}

/// Endings that are taken away, the longer before the shorter, each with how many letters must be left.
const ENDINGS: &[(&str, usize, &str)] = &[
    ("ements", 4, ""),
    ("ement", 4, ""),
    ("ments", 4, ""),
    ("ment", 4, ""),
    ("ations", 4, ""),
    ("ation", 4, ""),
    ("ingly", 4, ""),
    ("edly", 4, ""),
    ("ities", 4, ""),
    ("ity", 4, ""),
    ("ings", 3, ""),
    ("ing", 3, ""),
    ("ies", 2, "y"),
    ("ied", 2, "y"),
    ("sses", 1, "ss"),
    ("xes", 2, "x"),
    ("ches", 2, "ch"),
    ("shes", 2, "sh"),
    ("ed", 3, ""),
    ("es", 3, ""),
    ("ly", 4, ""),
    ("s", 3, ""),
    ("e", 3, ""),
];

fn ending_cut(word: &str) -> Cow<'_, str> {
    // The last letters of the endings: most words end otherwise.
    let may_end = word.ends_with(['s', 't', 'n', 'y', 'g', 'd', 'e']);
    let is_kept = !may_end || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is");
    let cut = |(ending, least, instead): &(&str, usize, &'static str)| {
        let rest = word.strip_suffix(ending).filter(|rest| rest.chars().count() >= *least)?;
        Some((rest, *instead))
    };
    match ENDINGS.iter().filter(|_| !is_kept).find_map(cut) {
        Some((rest, instead)) if !instead.is_empty() => Cow::Owned(format!("{rest}{}", last_cut(instead))),
        Some((rest, _)) => Cow::Borrowed(last_cut(rest)),
        None => Cow::Borrowed(last_cut(word)),
    }
}

/// A stem of more than three letters without the second of two last letters, and without a last `e`.
fn last_cut(mut stem: &str) -> &str {
    let is_long = |stem: &str| stem.chars().nth(3).is_some();
    let mut chars = stem.chars().rev();
    let is_doubled = matches!((chars.next(), chars.next()), (Some(last), Some(before)) if last == before
        && !matches!(last, 'l' | 's' | 'e' | 'o'));
    if is_doubled && is_long(stem) {
        stem = stem.strip_suffix(|_| true).unwrap_or(stem);
    }
    stem.strip_suffix('e').filter(|_| is_long(stem)).unwrap_or(stem)
}

/// The past of a verb: `sent` of `send`.
pub(super) fn past(base: &str) -> String {
    if let Some(past) = VERBS.pasts.get(base) {
        return (*past).to_owned();
    }
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    match base.strip_suffix('y') {
        Some(rest) if !rest.ends_with(is_vowel) => format!("{rest}ied"),
        _ if base.ends_with('e') => format!("{base}d"),
        _ => format!("{base}ed"),
    }
}

/// The past of a participle: `gave` of `given`. Of regular verbs they are one.
pub(super) fn past_of_participle(word: &str) -> String {
    match VERBS.bases.get(word) {
        Some(base) => past(base),
        None => word.to_owned(),
    }
}

/// The participle of a verb's form in `-ing`: `sunk` of `sinking`.
pub(super) fn participle_of_gerund(word: &str) -> Option<String> {
    if let "lying" | "dying" | "tying" = word {
        return word.strip_suffix("ying").map(|rest| format!("{rest}ied"));
    }
    let stem = word.strip_suffix("ing").filter(|stem| stem.len() > 1)?;
    let silent = format!("{stem}e");
    let single = stem.get(..stem.len() - 1).unwrap_or_default();
    let is_doubled = stem.as_bytes().last() == single.as_bytes().last();
    let candidates = [stem, &silent, single];
    let mut candidates = candidates.iter().take(if is_doubled { 3 } else { 2 });
    let known = candidates.find_map(|base| VERBS.participles.get(base));
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    Some(match (known, stem.strip_suffix('y')) {
        (Some(participle), _) => (*participle).to_owned(),
        (None, Some(rest)) if !rest.ends_with(is_vowel) => format!("{rest}ied"),
        (None, _) if stem.ends_with('e') => format!("{stem}d"),
        (None, _) => format!("{stem}ed"),
    })
}

/// The third person of a verb: `tries` of `try`.
pub(super) fn third_person(base: &str) -> String {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    match base {
        "be" | "am" | "are" => "is".to_owned(),
        "have" => "has".to_owned(),
        "do" => "does".to_owned(),
        "go" => "goes".to_owned(),
        _ => match base.strip_suffix('y') {
            Some(rest) if !rest.ends_with(is_vowel) => format!("{rest}ies"),
            _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| base.ends_with(end)) => format!("{base}es"),
            _ => format!("{base}s"),
        },
    }
}
