//! A linear-chain conditional random field (Lafferty et al. 2001): the chance of each label at
//! each token, and the best sequence.
#![expect(
    clippy::indexing_slicing,
    reason = "every index runs over a length that this file has made or checked"
)]

use super::table::{LABELS, Table};

/// Scores of the labels at one token.
pub(in crate::draft) type Scores = [f32; LABELS];

/// Score of a label (second index) after a label (first).
pub(in crate::draft) type Transitions = [Scores; LABELS];

/// A model: emissions by feature, transitions by pair of labels and by what lies between the two tokens, the border.
/// Which sorts of border there are is for those to say who call it: borders are the number of their sort, that of a
/// token standing before it.
#[derive(Debug, Default)]
pub(in crate::draft) struct Crf {
    /// How many labels are in use, the others being impossible.
    pub n_labels: usize,
    /// Emission weights of all labels but the first: as halves where there are no more of them than that, else as
    /// bytes.
    pub table: Table,
    /// Score of a label at the first token.
    pub start: Scores,
    /// By sort of border.
    pub transitions: Vec<Transitions>,
}

/// Chances on the way from the first token to the last, for `W` labels, those not in use included.
pub(in crate::draft) struct Ahead<const W: usize> {
    /// Of each token, adding up to 1.
    pub chances: Vec<[f32; W]>,
    /// What each token's were divided by.
    pub scales: Vec<f32>,
    /// Odds of the emissions, the greatest of a token being 1.
    pub lifted: Vec<[f32; W]>,
    /// Odds of the transitions, by sort of border.
    pub odds: Vec<[[f32; W]; W]>,
}

/// Chances of the labels at each token.
pub(in crate::draft) fn marginals(crf: &Crf, emissions: &[Scores], borders: &[u8]) -> Vec<Scores> {
    if crf.n_labels * 2 <= LABELS {
        return both::<{ LABELS / 2 }>(crf, emissions, borders);
    }
    both::<LABELS>(crf, emissions, borders)
}

fn both<const W: usize>(crf: &Crf, emissions: &[Scores], borders: &[u8]) -> Vec<Scores> {
    let ahead = ahead::<W>(crf, emissions, borders);
    let mut out = vec![[0.0; LABELS]; emissions.len()];
    let mut later = [1.0_f32; W];
    let turned = |odds: &[[f32; W]; W]| -> [[f32; W]; W] {
        std::array::from_fn(|to| std::array::from_fn(|from| odds[from][to]))
    };
    let back: Vec<_> = ahead.odds.iter().map(turned).collect();
    for at in (0..emissions.len()).rev() {
        let chances = &ahead.chances[at];
        (0..crf.n_labels.min(W)).for_each(|label| out[at][label] = chances[label] * later[label]);
        let mut earlier = [0.0; W];
        for (to, row) in back[usize::from(borders[at])].iter().enumerate() {
            let odd = ahead.lifted[at][to] * later[to] / ahead.scales[at];
            earlier.iter_mut().zip(row).for_each(|(sum, back)| *sum += back * odd);
        }
        later = earlier;
    }
    out
}

/// The way ahead.
pub(in crate::draft) fn ahead<const W: usize>(crf: &Crf, emissions: &[Scores], borders: &[u8]) -> Ahead<W> {
    let n = crf.n_labels.min(W);
    // Most sorts of border never see most labels, and the exponential takes longest here.
    let odd = |score: f32| if score == 0.0 { 1.0 } else { libm::expf(score) };
    let odds = |transitions: &Transitions| {
        std::array::from_fn(|from| std::array::from_fn(|to| odd(transitions[from][to])))
    };
    let mut out = Ahead {
        chances: Vec::with_capacity(emissions.len()),
        scales: Vec::with_capacity(emissions.len()),
        lifted: Vec::with_capacity(emissions.len()),
        odds: crf.transitions.iter().map(odds).collect(),
    };
    let mut before = None;
    for (emission, border) in emissions.iter().zip(borders) {
        let mut scores = [f32::MIN; W];
        scores[..n].copy_from_slice(&emission[..n]);
        if before.is_none() {
            scores.iter_mut().zip(&crf.start).take(n).for_each(|(score, start)| *score += start);
        }
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let lifted = scores.map(|score| exp(score - most));
        let mut chances = lifted;
        if let Some(before) = before {
            let mut sums = [0.0; W];
            for (row, before) in out.odds[usize::from(*border)].iter().zip::<[f32; W]>(before) {
                sums.iter_mut().zip(row).for_each(|(sum, odd)| *sum += before * odd);
            }
            chances.iter_mut().zip(sums).for_each(|(chance, sum)| *chance *= sum);
        }
        let total = chances.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        for chance in &mut chances {
            *chance /= total;
        }
        out.chances.push(chances);
        out.scales.push(total);
        out.lifted.push(lifted);
        before = Some(chances);
    }
    out
}

/// The exponential of a number up to 0, to seven digits, by the polynomial of Cephes (Moshier 1992); so short and
/// without a branch that a processor takes several at once.
#[inline]
pub(super) fn exp(x: f32) -> f32 {
    /// Whatever is added to this is rounded, and stands in the low bits.
    const ROUND: f32 = 12_582_912.0;
    let x = x.max(-87.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let rest = x - n * 0.693_359_4 + n * 2.121_944_4e-4;
    let p = 1.987_569_1e-4;
    let p = p * rest + 1.398_199_9e-3;
    let p = p * rest + 8.333_452e-3;
    let p = p * rest + 4.166_579_6e-2;
    let p = p * rest + 0.166_666_65;
    let p = p * rest + 0.5;
    let p = p * (rest * rest) + rest + 1.0;
    f32::from_bits(p.to_bits().wrapping_add(shifted.to_bits() << 23))
}

/// The best sequence of labels (Viterbi 1967).
pub(in crate::draft) fn best(crf: &Crf, emissions: &[Scores], borders: &[u8]) -> Vec<u8> {
    if crf.n_labels * 2 <= LABELS {
        return path::<{ LABELS / 2 }>(crf, emissions, borders);
    }
    path::<LABELS>(crf, emissions, borders)
}

fn path<const W: usize>(crf: &Crf, emissions: &[Scores], borders: &[u8]) -> Vec<u8> {
    /// Of a label that is not in use.
    const NEVER: f32 = -1e30;
    let n = crf.n_labels.min(W);
    let wide = |scores: &Scores| -> [f32; W] {
        std::array::from_fn(|label| if label < n { scores[label] } else { NEVER })
    };
    let all_wide = |rows: &Transitions| -> [[f32; W]; W] { std::array::from_fn(|from| wide(&rows[from])) };
    let transitions: Vec<_> = crf.transitions.iter().map(all_wide).collect();
    let mut score = [0.0_f32; W];
    let mut back: Vec<[u8; W]> = Vec::with_capacity(emissions.len());
    for (at, emission) in emissions.iter().enumerate() {
        let (mut most, mut which) = ([f32::MIN; W], [0_u32; W]);
        if at == 0 {
            most = wide(&crf.start);
        } else {
            for (from, row) in (0_u32..).zip(&transitions[usize::from(borders[at])]) {
                for to in 0..W {
                    let sum = score[from as usize] + row[to];
                    let is_more = sum > most[to];
                    most[to] = if is_more { sum } else { most[to] };
                    which[to] = if is_more { from } else { which[to] };
                }
            }
        }
        most.iter_mut().zip(emission).for_each(|(sum, emission)| *sum += emission);
        score = most;
        back.push(which.map(|from| u8::try_from(from).unwrap_or(0)));
    }
    let mut label = (0..n).reduce(|a, b| if score[b] > score[a] { b } else { a }).unwrap_or(0);
    let mut out = vec![0; emissions.len()];
    for at in (0..emissions.len()).rev() {
        out[at] = u8::try_from(label).unwrap_or(0);
        label = usize::from(back[at][label]);
    }
    out
}

/// Stored sums as scores: the first label's are nothing.
#[inline]
#[expect(clippy::cast_precision_loss, reason = "sums of bytes are far below 2^24")]
pub(in crate::draft) fn scaled<const N: usize>(crf: &Crf, sums: [i32; N]) -> Scores {
    let mut out = [0.0; LABELS];
    out[1..].iter_mut().zip(sums).for_each(|(score, sum)| *score = sum as f32 * crf.table.scale);
    out
}
