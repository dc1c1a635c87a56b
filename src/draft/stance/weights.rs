//! The weights of the stance model: `assets/draft/stance.weights`, one row of six small numbers per feature.

use std::sync::LazyLock;

use crate::pack::Stance;

static FILE: &[u8] = include_bytes!("../../../assets/draft/stance.weights");

/// The weights that come with the program.
pub(super) static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(FILE));

/// How many stances there are.
pub(in crate::draft) const STANCES: usize = Stance::ALL.len();
#[cfg(any(test, feature = "train"))]
/// One step of a stored weight.
const STEP: f32 = 1.0 / 32.0;
#[cfg(any(test, feature = "train"))]
/// Fewer steps are not worth a row: half of all rows would hold no more, and positions come out as well without them.
const LEAST: u8 = 2;
/// Bytes of a stored row: the feature, then its weights.
const ROW: usize = FEATURE + STANCES;
/// Bytes of a feature.
const FEATURE: usize = 3;

/// The weights of each feature for each stance, sorted by feature.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::draft) struct Weights {
    rows: Vec<(u32, [i8; STANCES])>,
    /// Where the rows of each run of features begin, by their first [`BITS`] bits.
    starts: Vec<u32>,
}

/// How many bits a feature has (see [`FEATURE`]), and how many of them tell its run.
const LENGTH: u32 = 24;
/// See [`LENGTH`].
const BITS: u32 = 12;

impl Weights {
    /// Reads the file; what is left over of a damaged one is not read.
    pub fn read(bytes: &[u8]) -> Self {
        let row = |row: &[u8]| {
            let ([a, b, c], weights) = row.split_first_chunk::<FEATURE>()?;
            let weights = weights.first_chunk::<STANCES>()?;
            Some((u32::from_le_bytes([*a, *b, *c, 0]), weights.map(u8::cast_signed)))
        };
        Self::new(bytes.chunks_exact(ROW).filter_map(row).collect())
    }

    fn new(rows: Vec<(u32, [i8; STANCES])>) -> Self {
        let start = |run: u32| rows.partition_point(|row| row.0 >> (LENGTH - BITS) < run);
        let starts = (0..=1 << BITS).map(|run| u32::try_from(start(run)).unwrap_or(u32::MAX)).collect();
        Self { rows, starts }
    }

    fn row(&self, feature: u32) -> Option<&[i8; STANCES]> {
        let run = (feature >> (LENGTH - BITS)) as usize;
        let (start, end) = (self.starts.get(run)?, self.starts.get(run + 1)?);
        let rows = self.rows.get(*start as usize..*end as usize)?;
        rows.iter().find(|row| row.0 == feature).map(|row| &row.1)
    }

    /// The score of each stance, in the order of [`Stance::ALL`].
    pub fn scores(&self, features: &[u32]) -> [i32; STANCES] {
        let mut sums = [0i32; STANCES];
        for weights in features.iter().filter_map(|feature| self.row(*feature)) {
            sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += i32::from(*weight));
        }
        sums
    }

    /// Rounds weights to what the file holds; features whose weights end as less than [`LEAST`] steps are left out.
    #[cfg(any(test, feature = "train"))]
    pub fn rounded(weights: &std::collections::BTreeMap<u32, [f32; STANCES]>) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "clamped")]
        let round = |weight: f32| (weight / STEP).round().clamp(-127.0, 127.0) as i8;
        let rows = weights.iter().map(|(feature, row)| (*feature, row.map(round)));
        let counts = |row: &(u32, [i8; STANCES])| row.1.iter().any(|weight| weight.unsigned_abs() >= LEAST);
        Self::new(rows.filter(counts).collect())
    }

    /// The file.
    #[cfg(any(test, feature = "train"))]
    pub fn bytes(&self) -> Vec<u8> {
        self.rows
            .iter()
            .flat_map(|(feature, row)| {
                feature.to_le_bytes().into_iter().take(FEATURE).chain(row.map(i8::cast_unsigned))
            })
            .collect()
    }
}

/// The number of a feature: 24 bits of the hash of its parts, the others folded in.
pub(super) fn id(parts: &[&str]) -> u32 {
    let hash = hash(parts);
    (hash >> LENGTH) ^ (hash & 0x00ff_ffff)
}

/// FNV-1a over some parts.
pub(super) fn hash(parts: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    hash
}
