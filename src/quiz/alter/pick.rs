//! Which versions are offered: as many as make a choice, so that neither likeness nor length tells the printed one.

use std::collections::BTreeMap;

use super::{Alteration, Sort};
use crate::quiz::ground::DRAWN;
use crate::quiz::seed::Chance;

/// A version and what is altered in it.
#[derive(Debug, Clone)]
pub struct Picked {
    /// The whole version.
    pub text: String,
    /// One alteration or two.
    pub altered: Vec<Alteration>,
}

/// How long the printed version is among the offered ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    Shortest,
    Longest,
    Between,
    /// All are of one length.
    Same,
}

/// Three versions, or two where there are no more; none where there are not enough.
///
/// Two alterations, each alone and both at once: were each wrong version the printed one with one change, the
/// printed one would be the version most like all others, and could be told without the article. Where the words
/// can be altered in one place only, all versions differ there, the printed one among them.
pub fn pick(
    words: &str,
    versions: &[Alteration],
    is_printed: impl Fn(&str) -> bool,
    chance: &mut Chance,
) -> Option<Vec<Picked>> {
    let order = order(chance);
    crossed(words, versions, &is_printed, &order).or_else(|| {
        let versions: Vec<&Alteration> =
            versions.iter().filter(|version| !is_printed(&version.text)).collect();
        in_one_place(&versions, &order, chance)
    })
}

/// Which lengths are tried one after the other. Of four versions one is the shortest, one the longest and two are
/// between, so each is wanted as often; what is left where the wanted one cannot be had is mostly the shortest, for
/// words are more easily put in than taken out.
fn order(chance: &mut Chance) -> [Length; 4] {
    use Length::{Between, Longest, Same, Shortest};
    match chance.below(16) {
        0 => [Shortest, Same, Between, Longest],
        1..=5 => [Longest, Between, Same, Shortest],
        6..=9 => [Same, Between, Longest, Shortest],
        _ => [Between, Same, Longest, Shortest],
    }
}

fn crossed(
    words: &str,
    versions: &[Alteration],
    is_printed: &impl Fn(&str) -> bool,
    order: &[Length],
) -> Option<Vec<Picked>> {
    let pairs = || {
        let pairs = versions.iter().enumerate();
        pairs.flat_map(|(ix, a)| versions.iter().skip(ix + 1).map(move |b| (a, b)))
    };
    for length in order {
        // Alterations of two sorts before two of one.
        for is_mixed in [true, false] {
            let fitting = pairs().filter(|(a, b)| {
                length_of(&[a.growth(), b.growth(), a.growth() + b.growth()]) == *length
                    && (a.sort != b.sort) == is_mixed
            });
            // Whole articles are gone through for each: asked only of the pairs that would do.
            let both = |(a, b): (&Alteration, &Alteration)| {
                let both = a.with(b, words).filter(|text| text != words)?;
                if [&a.text, &b.text, &both].into_iter().any(|text| is_printed(text)) {
                    return None;
                }
                Some(vec![one(a), one(b), Picked { text: both, altered: vec![a.clone(), b.clone()] }])
            };
            if let Some(picked) = fitting.into_iter().find_map(both) {
                return Some(picked);
            }
        }
    }
    None
}

fn one(version: &Alteration) -> Picked {
    Picked { text: version.text.clone(), altered: vec![version.clone()] }
}

fn length_of(growths: &[i64]) -> Length {
    match (growths.iter().any(|by| *by > 0), growths.iter().any(|by| *by < 0)) {
        (true, true) => Length::Between,
        (true, false) => Length::Shortest,
        (false, true) => Length::Longest,
        (false, false) => Length::Same,
    }
}

/// The versions of one place, of which those are taken that make the printed one as long as is wanted.
fn in_one_place(versions: &[&Alteration], order: &[Length], chance: &mut Chance) -> Option<Vec<Picked>> {
    let mut places: BTreeMap<(usize, &str), Vec<&Alteration>> = BTreeMap::new();
    for version in versions {
        let place = places.entry((version.at, &version.printed)).or_default();
        if place.iter().all(|other| other.text != version.text) {
            place.push(version);
        }
    }
    // Of two words that both turn the sense the printed one is the odd one out; numbers and names are all alike.
    let is_enough = |place: &Vec<&Alteration>| {
        let are_alike = place.iter().all(|version| matches!(version.sort, Sort::Number | Sort::Name));
        place.len() >= if are_alike { 2 } else { DRAWN }
    };
    let mut places: Vec<Vec<&Alteration>> = places.into_values().filter(is_enough).collect();
    let most = places.iter().map(Vec::len).max()?.min(DRAWN);
    places.retain(|place| place.len() >= most);
    chance.shuffle(&mut places);
    let sets = places.iter().flat_map(|place| sets(place, most)).collect::<Vec<_>>();
    let growths = |set: &[&Alteration]| set.iter().map(|version| version.growth()).collect::<Vec<_>>();
    let fits = |length: &Length| sets.iter().find(|set| length_of(&growths(set)) == *length);
    Some(order.iter().find_map(fits)?.iter().map(|version| one(version)).collect())
}

/// All sets of two or three.
fn sets<'v>(place: &[&'v Alteration], size: usize) -> Vec<Vec<&'v Alteration>> {
    let mut sets: Vec<Vec<&Alteration>> = vec![Vec::new()];
    for version in place.iter().take(12) {
        let longer: Vec<_> = sets
            .iter()
            .filter(|set| set.len() < size)
            .map(|set| [set.as_slice(), &[version]].concat())
            .collect();
        sets.extend(longer);
    }
    sets.retain(|set| set.len() == size);
    sets
}
