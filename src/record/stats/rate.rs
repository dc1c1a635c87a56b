//! Where a rate lies, when so many of so many answers were *yes*: the credible interval of Bayes and Laplace, on
//! the scale of z scores. Formulas and sources: `docs/statistics.md`.

use super::normal::share_below;

/// The probability left out on either side.
const LEFT_OUT: f64 = 0.025;

/// The z scores between which a rate lies with 95 %, every rate having been as likely as any other before.
pub(super) fn ends(n_yes: u32, n: u32) -> (f64, f64) {
    (quantile(n_yes, n, LEFT_OUT), quantile(n_yes, n, 1.0 - LEFT_OUT))
}

/// The z score below which the rate lies with a probability: found by halving.
fn quantile(n_yes: u32, n: u32, probability: f64) -> f64 {
    let (mut low, mut high) = (-9.0_f64, 9.0_f64);
    while high - low > 1e-13 {
        let middle = f64::midpoint(low, high);
        if probability_below(n_yes, n, middle) < probability {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// The probability that the rate is below that of a z score: that of getting more than `n_yes` of one answer more.
fn probability_below(n_yes: u32, n: u32, z: f64) -> f64 {
    let (yes, no) = (share_below(z), share_below(-z));
    let (k, n) = (f64::from(n_yes), f64::from(n) + 1.0);
    // Either sum begins with its largest term.
    if k + 1.0 > n * yes { tail(k + 1.0, n, yes, no) } else { 1.0 - tail(n - k, n, no, yes) }
}

/// The probability of `k` or more of `n`, where one comes with the probability `yes`, else `no`.
fn tail(k: f64, n: f64, yes: f64, no: f64) -> f64 {
    let n_ways = libm::lgamma(n + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0);
    let mut term = (n_ways + k * yes.ln() + (n - k) * no.ln()).exp();
    let (mut at, mut sum) = (k, 0.0);
    while term > sum * 1e-17 {
        sum += term;
        term *= (n - at) / (at + 1.0) * (yes / no);
        at += 1.0;
    }
    sum
}
