//! Whether the learner tells what was reported from what was not, or only says yes or no more often: signal
//! detection over first, closed-book answers to `stated` questions. *Yes* is to accept that the article reports
//! it so, the signal is that it does. Formulas and sources: `docs/statistics.md`.

use super::Estimate;
use super::normal::z;
use super::rate::ends;

/// From how many answers of either sort on it is told.
pub const ENOUGH_OF_EACH: u32 = 30;

/// The answers, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Questions in which the article does report it so.
    pub n_signal: u32,
    /// Accepted of these.
    pub hits: u32,
    /// Questions in which it does not.
    pub n_noise: u32,
    /// Accepted of these.
    pub false_alarms: u32,
}

/// How well the learner tells the two apart, and which way they lean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Discernment {
    /// d′: 0 is chance, larger is better.
    pub d_prime: Estimate,
    /// The criterion c: above 0 they say *no* more readily, below 0 *yes*.
    pub criterion: Estimate,
}

/// Which way a learner leans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaning {
    /// They doubt what was reported more often than they accept what was not.
    Doubts,
    /// They accept what was not reported more often than they doubt what was.
    Accepts,
}

impl Counts {
    /// How well the two are told apart; nothing where there are fewer than [`ENOUGH_OF_EACH`] answers of either
    /// sort.
    pub fn discernment(&self) -> Option<Discernment> {
        let is_enough = self.n_signal >= ENOUGH_OF_EACH && self.n_noise >= ENOUGH_OF_EACH;
        is_enough.then(|| estimate(self))
    }
}

impl Discernment {
    /// Which way they lean, where the criterion's interval says so.
    pub fn leaning(&self) -> Option<Leaning> {
        if self.criterion.low > 0.0 {
            Some(Leaning::Doubts)
        } else if self.criterion.high < 0.0 {
            Some(Leaning::Accepts)
        } else {
            None
        }
    }
}

/// d′ and c with the log-linear correction. Each interval is put together from those of the two rates: the
/// usual variance misses a criterion too seldom at thirty answers of a sort.
fn estimate(counts: &Counts) -> Discernment {
    let hit = rate(counts.hits, counts.n_signal);
    let false_alarm = rate(counts.false_alarms, counts.n_noise);
    let (below, above) = (|e: &Estimate| e.value - e.low, |e: &Estimate| e.high - e.value);
    let d_prime = hit.value - false_alarm.value;
    let criterion = -(hit.value + false_alarm.value) / 2.0;
    Discernment {
        d_prime: Estimate {
            value: d_prime,
            low: d_prime - below(&hit).hypot(above(&false_alarm)),
            high: d_prime + above(&hit).hypot(below(&false_alarm)),
        },
        criterion: Estimate {
            value: criterion,
            low: criterion - above(&hit).hypot(above(&false_alarm)) / 2.0,
            high: criterion + below(&hit).hypot(below(&false_alarm)) / 2.0,
        },
    }
}

/// The z score of a rate, half an answer added to either side, and of the ends of its interval.
fn rate(n_yes: u32, n: u32) -> Estimate {
    let (low, high) = ends(n_yes, n);
    Estimate { value: z((f64::from(n_yes) + 0.5) / (f64::from(n) + 1.0)), low, high }
}
