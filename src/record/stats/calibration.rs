//! Whether the learner knows what they know: how often they were right, by how sure they said they were.

use super::Estimate;
use crate::record::Confidence;

/// From how many answers on a share is told.
pub const ENOUGH_RATED: u32 = 20;

/// The z score of 95 % on both sides.
pub(super) const Z_95: f64 = 1.959_963_984_540_054;

/// Answers with one rating, to questions with one number of options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    /// The rating.
    pub confidence: Confidence,
    /// Of how many options one was chosen; none where the answer was no such choice.
    pub n_options: Option<u32>,
    /// How many answers.
    pub n: u32,
    /// Those with the whole mark.
    pub n_right: u32,
}

/// How often the learner was right when they used one word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Word {
    /// The word.
    pub confidence: Confidence,
    /// How often they used it.
    pub n: u32,
    /// How often they were wholly right.
    pub n_right: u32,
    /// The share that was right, with its 95 % interval; from [`ENOUGH_RATED`] answers on.
    pub share: Option<Estimate>,
}

/// How well ratings and answers agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// By word, the least sure first.
    pub words: [Word; 3],
    /// How many rated answers were choices of one option.
    pub n_choices: u32,
    /// The Brier score of these, 0 (best) to 1; from [`ENOUGH_RATED`] of them on.
    pub brier: Option<f64>,
}

/// How well ratings and answers agree. The rows may come in any order.
pub fn calibration(rows: &[Rated]) -> Calibration {
    let (mut n_choices, mut sum) = (0_u32, 0.0);
    for row in rows {
        let Some(n_options) = row.n_options.filter(|n| *n > 0) else { continue };
        let (said, n_wrong) = (probability(row.confidence, n_options), row.n.saturating_sub(row.n_right));
        n_choices += row.n;
        sum += f64::from(row.n_right) * (1.0 - said).powi(2) + f64::from(n_wrong) * said.powi(2);
    }
    Calibration {
        words: Confidence::ALL.map(|confidence| word(rows, confidence)),
        n_choices,
        brier: (n_choices >= ENOUGH_RATED).then(|| sum / f64::from(n_choices)),
    }
}

/// How likely the learner holds it to be right, by the word they used.
fn probability(confidence: Confidence, n_options: u32) -> f64 {
    match confidence {
        Confidence::Guess => 1.0 / f64::from(n_options),
        Confidence::ThinkSo => 0.75,
        Confidence::Sure => 0.95,
    }
}

fn word(rows: &[Rated], confidence: Confidence) -> Word {
    let of_it = rows.iter().filter(|row| row.confidence == confidence);
    let (n, n_right) = of_it.fold((0, 0), |(n, n_right), row| (n + row.n, n_right + row.n_right));
    let share = (n >= ENOUGH_RATED).then(|| {
        let (n, n_right) = (f64::from(n), f64::from(n_right));
        let (low, high) = wilson(n_right, n);
        Estimate { value: n_right / n, low, high }
    });
    Word { confidence, n, n_right, share }
}

/// The 95 % interval of Wilson (1927) for a share of `n` above 0, without continuity correction.
pub fn wilson(n_right: f64, n: f64) -> (f64, f64) {
    let (p, z_2) = (n_right / n, Z_95 * Z_95);
    let middle = (p + z_2 / (2.0 * n)) / (1.0 + z_2 / n);
    let half = Z_95 / (1.0 + z_2 / n) * (p * (1.0 - p) / n + z_2 / (4.0 * n * n)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}
