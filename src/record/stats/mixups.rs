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
