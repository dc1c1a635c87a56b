//! A classifier of up to 48 classes: the sums of its features' weights, the greatest of which wins.
#![expect(clippy::cast_possible_truncation, reason = "a mark is 16 bits of a feature")]

use super::places::Places;

/// The most classes.
pub(in crate::draft) const CLASSES: usize = 48;

/// Weights of the classes for one feature.
pub(in crate::draft) type Row = [i8; CLASSES];

/// From the hash of a feature to its row.
#[derive(Debug, Default)]
pub(in crate::draft) struct Wide {
    places: Places,
    /// 16 bits of the feature of each place.
    marks: Vec<u16>,
    rows: Vec<Row>,
}

impl Wide {
    /// A classifier of these rows; a mark and a row for each place.
    pub fn of(places: Places, marks: Vec<u16>, rows: Vec<Row>) -> Option<Self> {
        (places.len() == marks.len() && marks.len() == rows.len()).then_some(Self { places, marks, rows })
    }

    #[cfg(feature = "train")]
    /// A classifier of these weights, no feature twice.
    pub fn new(weights: &[(u32, Row)]) -> Self {
        let places = Places::new(&weights.iter().map(|row| row.0).collect::<Vec<_>>());
        let (mut marks, mut rows) = (vec![0; places.len()], vec![[0; CLASSES]; places.len()]);
        for (key, row) in weights {
            let place = places.place(*key);
            marks.iter_mut().skip(place).take(1).for_each(|mark| *mark = *key as u16);
            rows.iter_mut().skip(place).take(1).for_each(|to| *to = *row);
        }
        Self { places, marks, rows }
    }

    #[cfg(feature = "train")]
    /// Its places, marks and rows.
    pub fn parts(&self) -> (&Places, &[u16], &[Row]) {
        (&self.places, &self.marks, &self.rows)
    }

    #[inline]
    fn row(&self, feature: u32) -> Option<&Row> {
        let place = self.places.place(feature);
        self.marks.get(place).filter(|mark| **mark == feature as u16)?;
        self.rows.get(place)
    }

    /// The class with the greatest sum, the first of equals. Takes fewer than 256 features.
    pub fn guess(&self, features: &[u32]) -> u8 {
        let mut sums = [0_i16; CLASSES];
        for row in features.iter().filter_map(|feature| self.row(*feature)) {
            sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += i16::from(*weight));
        }
        let (mut best, mut most) = (0, i16::MIN);
        for (class, sum) in sums.iter().enumerate() {
            if *sum > most {
                (best, most) = (class, *sum);
            }
        }
        u8::try_from(best).unwrap_or(0)
    }
}
