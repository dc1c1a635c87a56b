//! Second pass: the scores of a candidate's window, with what several tokens share added up once.
#![expect(clippy::indexing_slicing, reason = "tokens of the window, which lies within the article")]

use super::candidate::Stage;
use super::view::{Place, View};
use crate::draft::model::crf::{Crf, Scores, scaled};
use crate::draft::model::table::HALVES;

/// Scores of the second pass. What features add up to that several tokens share is kept: those of a token without
/// the cue, for a token is looked at from several cues; those of a place, and those of a run, a quotation and a break.
pub(super) struct Emissions<'a> {
    stage: &'a Stage<'a>,
    model: &'a Crf,
    fixed: Vec<[Sums; 3]>,
    /// Which sides of a token are known, one bit each.
    is_known: Vec<u8>,
    places: Vec<(u64, Sums)>,
    views: u64,
    buffer: Vec<u32>,
    scores: Vec<Scores>,
}

type Sums = [i32; HALVES];

/// How many places are kept.
const PLACES: usize = 256;

impl<'a> Emissions<'a> {
    /// Of an article.
    pub fn new(stage: &'a Stage<'a>, model: &'a Crf) -> Self {
        let n = stage.doc.len();
        Self {
            stage,
            model,
            fixed: vec![[[0; HALVES]; 3]; n],
            is_known: vec![0; n],
            places: vec![(0, [0; HALVES]); PLACES],
            views: 0,
            buffer: Vec::with_capacity(128),
            scores: Vec::new(),
        }
    }

    /// The scores of a candidate's window.
    pub fn of(&mut self, view: &View<'_>) -> &[Scores] {
        self.scores.clear();
        // Beside the 42 bits of a place; should it come round, a place of long ago has been overwritten.
        self.views = self.views % 0x3f_ffff + 1;
        let mut last = (None, [0; HALVES]);
        for at in view.window.clone() {
            let place = view.place(at);
            let key = place.key();
            let (run, quotation) = (self.stage.run_of[at], self.stage.doc.quotation_of[at]);
            let within = Some((key, run, quotation, view.near_break(at)));
            if last.0 != within {
                last = (within, self.sums(|buffer| view.around(at, &place, buffer)));
            }
            let common = self.common(view, &place, key);
            let fixed = self.fixed(at, place.side);
            let mut sums = self.sums(|buffer| view.relative(at, &place, buffer));
            for more in [fixed, common, last.1] {
                sums.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
            }
            self.scores.push(scaled(self.model, sums));
        }
        &self.scores
    }

    fn sums(&mut self, features: impl FnOnce(&mut Vec<u32>)) -> Sums {
        self.buffer.clear();
        features(&mut self.buffer);
        self.model.table.sum_halves(&self.buffer)
    }

    fn common(&mut self, view: &View<'_>, place: &Place, key: u64) -> Sums {
        let key = self.views << 42 | key;
        let at = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize % PLACES;
        if self.places[at].0 != key {
            self.places[at] = (key, self.sums(|buffer| view.common(place, buffer)));
        }
        self.places[at].1
    }

    fn fixed(&mut self, at: usize, side: u32) -> Sums {
        let place = side as usize;
        if self.is_known[at] >> side & 1 == 0 {
            let stage = self.stage;
            self.fixed[at][place] = self.sums(|buffer| stage.fixed(at, side, buffer));
            self.is_known[at] |= 1 << side;
        }
        self.fixed[at][place]
    }
}
