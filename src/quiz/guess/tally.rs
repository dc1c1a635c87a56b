//! Counting, and whether a count is beyond chance.

/// How likely chance may at most do as well, over all that was tried, for it to be called beyond chance.
pub(super) const LEVEL: f64 = 0.01;

/// A rule's marks in one question over the seeds.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    all: Sum,
    spoken: Sum,
}

#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    n: usize,
    right: f64,
    chance: f64,
}

impl Tally {
    pub(super) fn add(&mut self, right: f64, chance: f64, has_spoken: bool) {
        self.all.add(right, chance);
        if has_spoken {
            self.spoken.add(right, chance);
        }
    }

    /// Whether the rule had something to say at all.
    pub(super) fn has_spoken(&self) -> bool {
        self.spoken.n > 0
    }

    pub(super) fn n_spoken(&self) -> usize {
        self.spoken.n
    }

    /// Mean mark and chance where the rule had something to say.
    pub(super) fn spoken(&self) -> (f64, f64) {
        self.spoken.means()
    }

    /// Mean mark and chance, guesses included.
    pub(super) fn all(&self) -> (f64, f64) {
        self.all.means()
    }
}

impl Sum {
    fn add(&mut self, right: f64, chance: f64) {
        self.n += 1;
        self.right += right;
        self.chance += chance;
    }

    fn means(&self) -> (f64, f64) {
        let n = float(self.n.max(1));
        (self.right / n, self.chance / n)
    }
}

/// More marks than any pack has.
const MOST_MARKS: usize = 10_000_000;

/// Whether `n` independent marks, rounded down, with a mean of `right` could come by chance.
#[derive(Debug, Clone, Copy)]
pub(super) struct Test {
    pub(super) n: f64,
    pub(super) right: f64,
    pub(super) chance: f64,
}

impl Test {
    /// An upper bound of how likely it is that marks between 0 and 1 whose expected mean is `chance` reach the
    /// sum seen: e times the tail of the binomial distribution (Bentkus 2004, *On Hoeffding's inequalities*), with
    /// the sum rounded down. It holds for part marks and where chance differs from one to the next.
    pub(super) fn p(self) -> f64 {
        // A hair above, so that a sum of whole marks is not rounded down by one.
        let n = (1..=MOST_MARKS).take_while(|n| float(*n) <= self.n + 1e-6).count();
        let reached = (1..=n).take_while(|k| float(*k) <= self.right * float(n) + 1e-6).count();
        (std::f64::consts::E * self.tail(n, reached)).min(1.0)
    }

    /// How likely `reached` or more of `n` are right.
    fn tail(self, size: usize, reached: usize) -> f64 {
        if reached == 0 || self.chance >= 1.0 {
            return 1.0;
        }
        if self.chance <= 0.0 {
            return 0.0;
        }
        let n = float(size);
        // The logarithm of n over k, times chance^k, times (1 - chance)^(n - k); libm, so that the digits are the
        // same on every platform.
        let log = |k: usize| {
            let k = float(k);
            let ways = libm::lgamma(n + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0);
            ways + k * libm::log(self.chance) + (n - k) * libm::log1p(-self.chance)
        };
        (reached..=size).map(|k| libm::exp(log(k))).sum()
    }
}

/// Corrects for having tried many: Holm's step-down method, which holds however the tests hang together.
pub(super) fn holm(ps: &mut [f64]) {
    let mut order: Vec<usize> = (0..ps.len()).collect();
    order.sort_by(|a, b| match (ps.get(*a), ps.get(*b)) {
        (Some(a), Some(b)) => a.total_cmp(b),
        _ => std::cmp::Ordering::Equal,
    });
    let mut largest = 0.0_f64;
    for (rank, ix) in order.iter().enumerate() {
        let left = float(order.len() - rank);
        if let Some(p) = ps.get_mut(*ix) {
            largest = largest.max((*p * left).min(1.0));
            *p = largest;
        }
    }
}

/// A count as a float; counts here are far below 2^32.
pub(super) fn float(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::{Test, holm};

    #[test]
    fn the_tail_is_the_binomial_one() {
        // Three or four heads of four: 5 in 16. All of ten at one in four: 4 to the minus ten.
        for (n, reached, chance, tail) in [(4, 3, 0.5, 0.3125), (10, 10, 0.25, 9.536_743_164e-7)] {
            let seen = Test { n: 0.0, right: 0.0, chance }.tail(n, reached);
            assert!((seen - tail).abs() < 1e-12, "{seen} instead of {tail}");
        }
        let seen = Test { n: 10.0, right: 1.0, chance: 0.25 }.p();
        assert!((seen - std::f64::consts::E * 9.536_743_164e-7).abs() < 1e-12);
    }

    #[test]
    fn holm_multiplies_the_smallest_by_all_and_never_steps_down() {
        let mut ps = [0.04, 0.01, 0.03];
        holm(&mut ps);
        for (p, wanted) in ps.iter().zip([0.06, 0.03, 0.06]) {
            assert!((p - wanted).abs() < 1e-12, "{ps:?}");
        }
    }
}
