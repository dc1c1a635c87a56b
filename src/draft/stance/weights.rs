//! The weights of the stance model: `assets/draft/stance.weights`, one row of six small numbers per feature.

use std::sync::LazyLock;

use crate::pack::Stance;

static FILE: &[u8] = include_bytes!("../../../assets/draft/stance.weights");

/// The weights that come with the program.
pub(super) static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(FILE));

/// How many stances there are.
pub(in crate::draft) const STANCES: usize = Stance::ALL.len();
/// Score of the rules' verdict.
const PRIOR: f32 = 2.5;
/// One step of a stored weight.
const STEP: f32 = 1.0 / 32.0;
/// Bytes of a stored row: the feature, then its weights.
const ROW: usize = 4 + STANCES;

/// The weights of each feature for each stance, sorted by feature.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::draft) struct Weights {
    rows: Vec<(u32, [i8; STANCES])>,
}

impl Weights {
    /// Reads the file; what is left over of a damaged one is not read.
    pub fn read(bytes: &[u8]) -> Self {
        let row = |row: &[u8]| {
            let (feature, weights) = row.split_first_chunk::<4>()?;
            let weights = weights.first_chunk::<STANCES>()?;
            Some((u32::from_le_bytes(*feature), weights.map(u8::cast_signed)))
        };
        Self { rows: bytes.chunks_exact(ROW).filter_map(row).collect() }
    }

    /// The score of each stance, in the order of [`Stance::ALL`].
    pub fn scores(&self, features: &[u32], verdict: Option<Stance>) -> [f32; STANCES] {
        let mut sums = [0i32; STANCES];
        for feature in features {
            let Ok(at) = self.rows.binary_search_by_key(feature, |row| row.0) else { continue };
            let Some((_, weights)) = self.rows.get(at) else { continue };
            sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += i32::from(*weight));
        }
        #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
        let sums = sums.map(|sum| sum as f32 * STEP);
        let mut all = prior(verdict);
        all.iter_mut().zip(sums).for_each(|(all, sum)| *all += sum);
        all
    }

    /// Rounds weights to what the file holds; features that end with nothing are left out.
    #[cfg(any(test, feature = "train"))]
    pub fn rounded(weights: &std::collections::BTreeMap<u32, [f32; STANCES]>) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "clamped")]
        let round = |weight: f32| (weight / STEP).round().clamp(-127.0, 127.0) as i8;
        let rows = weights.iter().map(|(feature, row)| (*feature, row.map(round)));
        Self { rows: rows.filter(|row| row.1 != [0; STANCES]).collect() }
    }

    /// The file.
    #[cfg(any(test, feature = "train"))]
    pub fn bytes(&self) -> Vec<u8> {
        self.rows
            .iter()
            .flat_map(|(feature, row)| feature.to_le_bytes().into_iter().chain(row.map(i8::cast_unsigned)))
            .collect()
    }
}

/// What the rules' verdict counts before any weight is learnt.
pub(super) fn prior(verdict: Option<Stance>) -> [f32; STANCES] {
    let mut out = [0f32; STANCES];
    out.iter_mut()
        .zip(Stance::ALL)
        .filter(|(_, stance)| Some(**stance) == verdict)
        .for_each(|(one, _)| *one = PRIOR);
    out
}

/// The number of a feature: FNV-1a over its parts.
pub(super) fn id(parts: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    hash
}
