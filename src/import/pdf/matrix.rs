//! The matrices of PDF: where a thing stands on the page.

use hayro_syntax::object::Number;

/// `a b c d e f` of PDF.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Matrix(pub [f64; 6]);

impl Default for Matrix {
    fn default() -> Self {
        Self::moved(0.0, 0.0)
    }
}

#[expect(clippy::many_single_char_names, reason = "PDF names the parts of a matrix by letters")]
impl Matrix {
    /// Six numbers of a file.
    pub fn of(numbers: [&Number; 6]) -> Self {
        Self(numbers.map(Number::as_f64))
    }

    /// A shift.
    pub fn moved(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// The two as one: first `first`, then this one.
    #[must_use]
    pub fn after(&self, first: &Self) -> Self {
        let ([a, b, c, d, e, f], [g, h, i, j, k, l]) = (self.0, first.0);
        Self([
            a * g + c * h,
            b * g + d * h,
            a * i + c * j,
            b * i + d * j,
            a * k + c * l + e,
            b * k + d * l + f,
        ])
    }

    /// Where a point comes to stand.
    pub fn apply(&self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }
}
