//! A classifier of up to 48 classes: the sums of its features' weights, the greatest of which wins. Weights are
//! bytes, eight to a word, and are added a word at a time.
#![expect(clippy::cast_possible_truncation, reason = "marks and lanes are cut out of words")]

use super::places::Places;

/// The most classes.
pub(in crate::draft) const CLASSES: usize = 48;

#[cfg(feature = "train")]
/// Weights of the classes for one feature.
pub(in crate::draft) type Row = [i8; CLASSES];

/// A row of weights as words of bytes, each greater by 128.
pub(super) type Words = [u64; CLASSES / 8];
#[cfg(feature = "train")]
const NOTHING: u64 = 0x8080_8080_8080_8080;

/// Four lanes of sixteen bits.
const LANES: u64 = 0x00ff_00ff_00ff_00ff;

/// From the hash of a feature to its row.
#[derive(Debug, Default)]
pub(in crate::draft) struct Wide {
    places: Places,
    /// 16 bits of the feature of each place.
    marks: Vec<u16>,
    rows: Vec<Words>,
}

impl Wide {
    /// A classifier of these rows; a mark and a row for each place.
    pub fn of(places: Places, marks: Vec<u16>, rows: Vec<Words>) -> Option<Self> {
        (places.len() == marks.len() && marks.len() == rows.len()).then_some(Self { places, marks, rows })
    }

    #[cfg(feature = "train")]
    /// A classifier of these weights, no feature twice.
    pub fn new(weights: &[(u32, Row)]) -> Self {
        let places = Places::new(&weights.iter().map(|row| row.0).collect::<Vec<_>>());
        let (mut marks, mut rows) = (vec![0; places.len()], vec![[NOTHING; CLASSES / 8]; places.len()]);
        for (key, row) in weights {
            let place = places.place(*key);
            marks.iter_mut().skip(place).take(1).for_each(|mark| *mark = *key as u16);
            let bytes = row.map(i8::cast_unsigned);
            let words = || bytes.as_chunks::<8>().0.iter().map(|word| u64::from_le_bytes(*word) ^ NOTHING);
            let words = |row: &mut Words| row.iter_mut().zip(words()).for_each(|(to, word)| *to = word);
            rows.iter_mut().skip(place).take(1).for_each(words);
        }
        Self { places, marks, rows }
    }

    #[cfg(feature = "train")]
    /// Its places, marks and rows.
    pub fn parts(&self) -> (&Places, &[u16], &[Words]) {
        (&self.places, &self.marks, &self.rows)
    }

    #[inline]
    fn row(&self, feature: u32) -> Option<&Words> {
        let place = self.places.place(feature);
        self.marks.get(place).filter(|mark| **mark == feature as u16)?;
        self.rows.get(place)
    }

    /// The class with the greatest sum, the first of equals. Takes fewer than 256 features.
    pub fn guess(&self, features: &[u32]) -> u8 {
        let (mut even, mut odd): (Words, Words) = ([0; CLASSES / 8], [0; CLASSES / 8]);
        for row in features.iter().filter_map(|feature| self.row(*feature)) {
            for (sum, word) in even.iter_mut().zip(row) {
                *sum += word & LANES;
            }
            for (sum, word) in odd.iter_mut().zip(row) {
                *sum += word >> 8 & LANES;
            }
        }
        let (mut best, mut most, mut class) = (0, None, 0);
        for (mut even, mut odd) in even.into_iter().zip(odd) {
            for _ in 0..4 {
                for sum in [even as u16, odd as u16] {
                    if Some(sum) > most {
                        (best, most) = (class, Some(sum));
                    }
                    class += 1;
                }
                (even, odd) = (even >> 16, odd >> 16);
            }
        }
        best
    }
}
