//! Who is taken for whom.

use std::collections::BTreeMap;

use crate::pack::{PackId, SourceId};

/// How often one source of a pack was chosen where another, or the same, was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The pack.
    pub pack: PackId,
    /// Who it was.
    pub right: SourceId,
    /// Who was chosen.
    pub chosen: SourceId,
    /// How often.
    pub n: u32,
}

/// A source taken for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mixup {
    /// The pack.
    pub pack: PackId,
    /// Who it was.
    pub right: SourceId,
    /// Who was chosen.
    pub chosen: SourceId,
    /// How often.
    pub n: u32,
    /// Of how many questions with this right answer.
    pub of: u32,
}

/// How often each of a pack's most confused sources was chosen for each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    /// The pack.
    pub pack: PackId,
    /// A row for each source, the most confused first. The columns stand in the same order.
    pub rows: Vec<CrossingRow>,
}

/// What was chosen where one source was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossingRow {
    /// Who it was.
    pub right: SourceId,
    /// Of how many questions with this right answer.
    pub of: u32,
    /// How often each source of the crossing was chosen.
    pub chosen: Vec<u32>,
}

/// Most sources of a crossing.
pub const CROSSED: usize = 8;

/// Who is taken for whom as a table for each pack with several mix-ups, the most confused pack first. The rows may
/// come in any order, each pair of a pack once.
pub fn crossings(rows: &[Taken]) -> Vec<Crossing> {
    let mut packs = BTreeMap::<&PackId, Vec<&Taken>>::new();
    for row in rows {
        packs.entry(&row.pack).or_default().push(row);
    }
    let mut crossings: Vec<(u32, Crossing)> = Vec::new();
    for (pack, rows) in packs {
        let wrong: Vec<&Taken> = rows.iter().copied().filter(|row| row.right != row.chosen).collect();
        if wrong.len() > 1 {
            let crossing = Crossing { pack: pack.clone(), rows: crossed(&rows, &wrong) };
            crossings.push((wrong.iter().map(|row| row.n).sum(), crossing));
        }
    }
    crossings.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    crossings.into_iter().map(|(_, crossing)| crossing).collect()
}

/// The rows of one pack's crossing.
fn crossed(rows: &[&Taken], wrong: &[&Taken]) -> Vec<CrossingRow> {
    let mut confused = BTreeMap::<&SourceId, u32>::new();
    for row in wrong {
        for source in [&row.right, &row.chosen] {
            *confused.entry(source).or_default() += row.n;
        }
    }
    let mut sources: Vec<(&SourceId, u32)> = confused.into_iter().collect();
    sources.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    sources.truncate(CROSSED);
    let row = |right: &SourceId| {
        let of_it = || rows.iter().filter(|row| row.right == *right);
        let chosen = |(source, _): &(&SourceId, u32)| {
            of_it().filter(|row| row.chosen == **source).map(|row| row.n).sum()
        };
        CrossingRow {
            right: right.clone(),
            of: of_it().map(|row| row.n).sum(),
            chosen: sources.iter().map(chosen).collect(),
        }
    };
    sources.iter().map(|(source, _)| row(source)).collect()
}

/// Who is taken for whom, the most frequent first. The rows may come in any order, each pair of a pack once.
pub fn mixups(rows: &[Taken]) -> Vec<Mixup> {
    let mut asked = BTreeMap::<(&PackId, &SourceId), u32>::new();
    for row in rows {
        *asked.entry((&row.pack, &row.right)).or_default() += row.n;
    }
    let wrong = rows.iter().filter(|row| row.right != row.chosen);
    let mut mixups: Vec<Mixup> = wrong
        .map(|row| Mixup {
            pack: row.pack.clone(),
            right: row.right.clone(),
            chosen: row.chosen.clone(),
            n: row.n,
            of: asked.get(&(&row.pack, &row.right)).copied().unwrap_or_default(),
        })
        .collect();
    mixups.sort_by(|a, b| {
        let order = |mixup: &Mixup| std::cmp::Reverse(mixup.n);
        let names = (&a.pack, &a.right, &a.chosen).cmp(&(&b.pack, &b.right, &b.chosen));
        order(a).cmp(&order(b)).then(names)
    });
    mixups
}
