//! A linear-chain conditional random field (Lafferty et al. 2001): the chance of each label at
//! each token, and the best sequence.
#![expect(
    clippy::indexing_slicing,
    reason = "every index runs over a length that this file has made or checked"
)]

use super::table::{LABELS, Table};

/// Scores of the labels at one token.
pub(in crate::draft) type Scores = [f32; LABELS];

/// A model: emissions by feature, transitions by pair of labels.
#[derive(Debug, Default)]
pub(in crate::draft) struct Crf {
    /// How many labels are in use, the others being impossible.
    pub n_labels: usize,
    /// Emission weights.
    pub table: Table,
    /// Score of a label at the first token.
    pub start: Scores,
    /// Score of a label (second index) after a label (first).
    pub transitions: [Scores; LABELS],
}

/// Chances of the labels at each token.
pub(in crate::draft) fn marginals(crf: &Crf, emissions: &[Scores]) -> Vec<Scores> {
    let (forward, scales, lifted, odds) = forward(crf, emissions);
    let mut out = forward;
    let mut later = [1.0_f32; LABELS];
    for at in (0..emissions.len()).rev() {
        for label in 0..LABELS {
            out[at][label] *= later[label];
        }
        let mut earlier = [0.0; LABELS];
        for (from, value) in earlier.iter_mut().enumerate().take(crf.n_labels) {
            *value = (0..crf.n_labels).map(|to| odds[from][to] * lifted[at][to] * later[to]).sum::<f32>()
                / scales[at];
        }
        later = earlier;
    }
    out
}

/// Forward chances (each token's sum to 1), their scales, emission odds, transition odds.
pub(in crate::draft) fn forward(
    crf: &Crf,
    emissions: &[Scores],
) -> (Vec<Scores>, Vec<f32>, Vec<Scores>, [Scores; LABELS]) {
    let odds = crf.transitions.map(|row| row.map(libm::expf));
    let mut forward = vec![[0.0; LABELS]; emissions.len()];
    let mut lifted = vec![[0.0; LABELS]; emissions.len()];
    let mut scales = vec![0.0; emissions.len()];
    for at in 0..emissions.len() {
        let first = |label: usize| if at == 0 { crf.start[label] } else { 0.0 };
        let most = (0..crf.n_labels).map(|l| emissions[at][l] + first(l)).fold(f32::MIN, f32::max);
        let mut total = 0.0;
        for label in 0..crf.n_labels {
            lifted[at][label] = libm::expf(emissions[at][label] + first(label) - most);
            let before = if at == 0 {
                1.0
            } else {
                (0..crf.n_labels).map(|from| forward[at - 1][from] * odds[from][label]).sum::<f32>()
            };
            forward[at][label] = before * lifted[at][label];
            total += forward[at][label];
        }
        let total = total.max(f32::MIN_POSITIVE);
        forward[at].iter_mut().for_each(|value| *value /= total);
        scales[at] = total;
    }
    (forward, scales, lifted, odds)
}

/// The best sequence of labels (Viterbi 1967).
pub(in crate::draft) fn best(crf: &Crf, emissions: &[Scores]) -> Vec<u8> {
    let n = crf.n_labels;
    let mut score = [0.0_f32; LABELS];
    let mut back = vec![[0_u8; LABELS]; emissions.len()];
    for (at, emission) in emissions.iter().enumerate() {
        let mut next = [f32::MIN; LABELS];
        for to in 0..n {
            if at == 0 {
                next[to] = emission[to] + crf.start[to];
                continue;
            }
            for (from, score) in score.iter().enumerate().take(n) {
                let sum = score + crf.transitions[from][to];
                if sum > next[to] {
                    next[to] = sum;
                    back[at][to] = u8::try_from(from).unwrap_or(0);
                }
            }
            next[to] += emission[to];
        }
        score = next;
    }
    let mut label = (0..n).reduce(|a, b| if score[b] > score[a] { b } else { a }).unwrap_or(0);
    let mut out = vec![0; emissions.len()];
    for at in (0..emissions.len()).rev() {
        out[at] = u8::try_from(label).unwrap_or(0);
        label = usize::from(back[at][label]);
    }
    out
}

/// What a table says of one token's features.
#[inline]
pub(in crate::draft) fn emission(crf: &Crf, features: &[u32]) -> Scores {
    scaled(crf, sums(crf, features))
}

/// The same, as stored.
#[inline]
pub(in crate::draft) fn sums(crf: &Crf, features: &[u32]) -> [i32; LABELS] {
    let mut sums = [0; LABELS];
    for feature in features {
        crf.table.add(*feature, &mut sums);
    }
    sums
}

/// Stored sums as scores.
#[inline]
#[expect(clippy::cast_precision_loss, reason = "sums of bytes are far below 2^24")]
pub(in crate::draft) fn scaled(crf: &Crf, sums: [i32; LABELS]) -> Scores {
    sums.map(|sum| sum as f32 * crf.table.scale)
}
