//! Words that are used alike, by vectors learnt from far more text than was marked: what was learnt of one word of a
//! cluster holds for those that were never seen in training.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::draft::model::hash::hash;
use crate::draft::morph::rows;

/// Where a word stands among others; all nothing for a word that is in no cluster.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::draft) struct Kin {
    /// Its cluster.
    pub cluster: u32,
    /// The group that its cluster is in.
    pub group: u32,
    /// How much words of the cluster behave like cues, in eight steps.
    pub cue: u32,
    /// How much they behave like words of a source, in eight steps.
    pub source: u32,
}

/// Stands for a place outside the sequence.
pub(super) const NO_KIN: Kin = Kin { cluster: 9999, group: 9999, cue: 9999, source: 9999 };

static CLUSTERS: LazyLock<FxHashMap<u32, Kin>> =
    LazyLock::new(|| read(include_str!("../../../assets/draft/clusters.txt")));

/// The kin of a word, by its hash.
pub(super) fn kin(word: u32) -> Kin {
    CLUSTERS.get(&word).copied().unwrap_or_default()
}

/// Clusters count from one, in the order of their rows; groups too.
fn read(table: &'static str) -> FxHashMap<u32, Kin> {
    let mut out = FxHashMap::default();
    for (cluster, row) in (1..).zip(rows(table)) {
        let mut cells = row.split(' ');
        let mut number = || cells.next().and_then(|cell| cell.parse().ok()).unwrap_or(0);
        let [group, cue, source]: [u32; 3] = [number(), number(), number()];
        let kin = Kin { cluster, group: group + 1, cue, source };
        out.extend(cells.map(|word| (hash(word), kin)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Kin, kin, read};
    use crate::draft::model::hash::hash;

    #[test]
    fn reads_a_table() {
        let table = read("# Told.\n7 5 0 fumed scoffed\n7 0 2 spokesman\n");
        let fumed = Kin { cluster: 1, group: 8, cue: 5, source: 0 };
        assert_eq!(table.get(&hash("scoffed")), Some(&fumed));
        assert_eq!(table.get(&hash("spokesman")), Some(&Kin { cluster: 2, group: 8, cue: 0, source: 2 }));
        assert_eq!(table.len(), 3);
    }

    #[test]
    fn knows_what_behaves_like_a_cue() {
        assert!(kin(hash("denounced")).cue > kin(hash("carpet")).cue);
        assert_eq!(kin(hash("no-such-word")), Kin::default());
    }
}
