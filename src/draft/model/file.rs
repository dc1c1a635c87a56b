//! The models as one file: a mark, a version, the sections, and a checksum at the end. Everything little-endian, and
//! tables as they stand in memory, so that loading is copying.

use super::crf::{Crf, Scores, Transitions};
use super::forest::{Forest, Node};
use super::places::Places;
use super::table::{LABELS, Table};
use super::weights::Weights;
use super::wide::{CLASSES, Wide};
use crate::draft::spans::Models;
use crate::draft::spans::accept::Accept;
use crate::draft::spans::attributes::Lexicon;
use crate::draft::spans::breaks::border;
use crate::draft::spans::parser::Parser;
use crate::draft::spans::tagger::Tagger;

/// What the file begins with.
pub(super) const MARK: &[u8; 8] = b"HSYDRAFT";
/// Raised whenever what is read of a text, or how the file is laid out, changes.
pub(super) const VERSION: u32 = 5;

/// Why a model could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// Not a model at all.
    #[error("the drafting model is not a model file")]
    Foreign,
    /// Another version of the program wrote it.
    #[error("the drafting model has version {found}, and this program reads version {VERSION}")]
    Version {
        /// The version it has.
        found: u32,
    },
    /// Cut off or changed.
    #[error("the drafting model is damaged")]
    Damaged,
}

/// A sum that any changed bit changes (a multiply-and-mix hash; it guards against damage, not against malice), of
/// four words at a time.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    let mix = |sum: u64, word: u64| {
        let sum = (sum ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        sum ^ (sum >> 32)
    };
    let (chunks, rest) = bytes.as_chunks::<32>();
    let mut lanes = [1, 2, 3, bytes.len() as u64];
    for chunk in chunks {
        for (lane, word) in lanes.iter_mut().zip(chunk.as_chunks::<8>().0) {
            *lane = mix(*lane, u64::from_le_bytes(*word));
        }
    }
    let sum = lanes.into_iter().fold(0, mix);
    rest.iter().fold(sum, |sum, byte| mix(sum, u64::from(*byte)))
}

/// Stands for a number in a leaf.
pub(super) const LEAF: u8 = u8::MAX;

/// The models of a file.
pub(in crate::draft) fn read(bytes: &[u8]) -> Result<Models, ModelError> {
    let Some(body) = bytes.strip_prefix(MARK) else { return Err(ModelError::Foreign) };
    let found = body.first_chunk().map(|version| u32::from_le_bytes(*version)).ok_or(ModelError::Damaged)?;
    if found != VERSION {
        return Err(ModelError::Version { found });
    }
    let (whole, sum) = bytes.split_last_chunk().ok_or(ModelError::Damaged)?;
    if u64::from_le_bytes(*sum) != checksum(whole) {
        return Err(ModelError::Damaged);
    }
    Reader { rest: whole.get(MARK.len() + 4..).unwrap_or_default() }.models().ok_or(ModelError::Damaged)
}

/// What is still to be read.
struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn models(&mut self) -> Option<Models> {
        let threshold = self.float()?;
        let certain = self.list(|reader| Some((reader.word()?, reader.byte()?)))?;
        let tagger = Tagger { certain, weights: self.wide()? };
        let parser = Parser { moves: self.table()?, names: self.wide()? };
        let lexicon = Lexicon { rows: self.list(|reader| Some((reader.word()?, reader.bytes()?)))? };
        let (roles, parts) = (self.crf(1)?, self.crf(border::COUNT)?);
        let accept = Accept { sift: self.weights()?, weights: self.weights()?, forest: self.forest()? };
        self.rest.is_empty().then_some(Models { tagger, parser, lexicon, roles, parts, accept, threshold })
    }

    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.bytes().map(|[byte]| byte)
    }

    fn word(&mut self) -> Option<u32> {
        self.bytes().map(u32::from_le_bytes)
    }

    fn float(&mut self) -> Option<f32> {
        self.bytes().map(f32::from_le_bytes)
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let n = self.word()? as usize;
        if n > self.rest.len() {
            return None;
        }
        (0..n).map(|_| item(self)).collect()
    }

    fn forest(&mut self) -> Option<Forest> {
        let base = self.float()?;
        let node = |reader: &mut Self| {
            let ([number, other], value) = (reader.bytes()?, reader.float()?);
            Some(if number == LEAF { Node::Leaf(value) } else { Node::Split { number, limit: value, other } })
        };
        Some(Forest { base, trees: self.list(|reader| reader.list(node))? })
    }

    /// So many items of so many bytes, as they are.
    fn raw<const N: usize, T>(&mut self, n: usize, item: impl Fn([u8; N]) -> T) -> Option<Vec<T>> {
        let (taken, rest) = self.rest.split_at_checked(n.checked_mul(N)?)?;
        self.rest = rest;
        Some(taken.as_chunks::<N>().0.iter().map(|bytes| item(*bytes)).collect())
    }

    fn places(&mut self) -> Option<Places> {
        let (len, n) = (self.word()?, self.word()? as usize);
        Some(Places::of(len, self.raw(n, u16::from_le_bytes)?))
    }

    fn wide(&mut self) -> Option<Wide> {
        let places = self.places()?;
        let marks = self.raw(places.len(), u16::from_le_bytes)?;
        let words = |row: [u8; CLASSES]| {
            let mut words = row.as_chunks::<8>().0.iter().map(|word| u64::from_le_bytes(*word));
            std::array::from_fn(|_| words.next().unwrap_or(0))
        };
        let rows = self.raw(places.len(), words)?;
        Wide::of(places, marks, rows)
    }

    fn weights(&mut self) -> Option<Weights> {
        let places = self.places()?;
        let marks = self.raw(places.len(), u16::from_le_bytes)?;
        let values = self.raw(places.len(), f32::from_le_bytes)?;
        Weights::of(places, marks.into_iter().zip(values).collect())
    }

    fn table(&mut self) -> Option<Table> {
        let scale = self.float()?;
        let places = self.places()?;
        let slots = self.raw(places.len(), u64::from_le_bytes)?;
        Table::of(scale, places, slots)
    }

    fn scores(&mut self) -> Option<Scores> {
        let mut scores = [0.0; LABELS];
        for score in &mut scores {
            *score = self.float()?;
        }
        Some(scores)
    }

    fn transitions(&mut self) -> Option<Transitions> {
        let mut rows = [[0.0; LABELS]; LABELS];
        for row in &mut rows {
            *row = self.scores()?;
        }
        Some(rows)
    }

    /// A model of so many sorts of border.
    fn crf(&mut self, n_borders: usize) -> Option<Crf> {
        let n_labels = self.word()? as usize;
        let transitions = self.list(Self::transitions)?;
        let start = self.scores()?;
        (n_labels <= LABELS && transitions.len() == n_borders).then_some(())?;
        Some(Crf { n_labels, transitions, start, table: self.table()? })
    }
}
