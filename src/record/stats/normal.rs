//! The standard normal distribution. `libm` gives the error function; its inverse is found from there.

use std::f64::consts::{PI, SQRT_2};

/// The share below `z`.
pub fn share_below(z: f64) -> f64 {
    libm::erfc(-z / SQRT_2) / 2.0
}

/// The z score below which a share lies: the inverse of [`share_below`], for shares above 0 and below 1.
pub fn z(share: f64) -> f64 {
    if share > 0.5 {
        return -z(1.0 - share);
    }
    let mut z = start(share);
    for _ in 0..8 {
        // One step of Halley's method.
        let error = (share_below(z) - share) * (2.0 * PI).sqrt() * (z * z / 2.0).exp();
        let step = error / (1.0 + z * error / 2.0);
        z -= step;
        if step.abs() < 1e-15 {
            break;
        }
    }
    z
}

/// Right to three digits, for shares up to a half: Abramowitz and Stegun (1964), 26.2.22.
fn start(share: f64) -> f64 {
    let t = (-2.0 * share.ln()).sqrt();
    (2.307_53 + 0.270_61 * t) / (1.0 + 0.992_29 * t + 0.044_81 * t * t) - t
}
