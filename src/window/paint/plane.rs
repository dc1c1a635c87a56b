//! Values that change evenly over a triangle: its colours and texture positions.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "pixel and subpixel positions are below 2^31; planes are computed in f64 and used in f32"
)]

use super::scene::{Corner, SUBPIXELS, double_area};

/// `N` values over a plane. Each pixel's are computed from its coordinates alone, never from its
/// neighbour's, so that it does not matter where painting begins.
pub(super) struct Plane<const N: usize> {
    origin: [i32; 2],
    at_origin: [f32; N],
    per_x: [f32; N],
    per_y: [f32; N],
}

impl<const N: usize> Plane<N> {
    /// The plane through the values at three corners of a triangle that has an area.
    pub(super) fn new(corners: &[Corner; 3], values: [[f32; N]; 3]) -> Self {
        let area = double_area(corners) as f64 / (SUBPIXELS * SUBPIXELS) as f64;
        let pixels = |subpixels: i64| subpixels as f64 / SUBPIXELS as f64;
        let [a, b, c] = corners;
        let [bx, by] = [pixels(b.x - a.x), pixels(b.y - a.y)];
        let [cx, cy] = [pixels(c.x - a.x), pixels(c.y - a.y)];
        // Counted from the pixel of the first corner: steep planes are small triangles, and near it.
        let origin = [a.x, a.y].map(|at| at.div_euclid(SUBPIXELS) as i32);
        let [ox, oy] = [pixels(a.x), pixels(a.y)];
        let [ox, oy] = [f64::from(origin[0]) + 0.5 - ox, f64::from(origin[1]) + 0.5 - oy];
        let mut plane = Self { origin, at_origin: [0.0; N], per_x: [0.0; N], per_y: [0.0; N] };
        let [at_a, at_b, at_c] = values;
        let targets = plane.at_origin.iter_mut().zip(&mut plane.per_x).zip(&mut plane.per_y);
        for (((at_origin, per_x), per_y), ((a, b), c)) in targets.zip(at_a.iter().zip(at_b).zip(at_c)) {
            let (to_b, to_c) = (f64::from(b - a), f64::from(c - a));
            let (dx, dy) = ((to_b * cy - to_c * by) / area, (to_c * bx - to_b * cx) / area);
            *at_origin = (f64::from(*a) + ox * dx + oy * dy) as f32;
            *per_x = dx as f32;
            *per_y = dy as f32;
        }
        plane
    }

    /// The values along row `y`: at a pixel `x` they are [`Row::at`].
    pub(super) fn row(&self, y: i32) -> Row<N> {
        let down = (y - self.origin[1]) as f32;
        let mut start = self.at_origin;
        for (start, per_y) in start.iter_mut().zip(self.per_y) {
            *start += down * per_y;
        }
        Row { origin: self.origin[0], start, per_x: self.per_x }
    }

    /// How far the first value changes from one pixel to the next, in whichever direction it changes more.
    pub(super) fn steepest(&self) -> f32 {
        let steps = self.per_x.iter().chain(&self.per_y);
        steps.fold(0.0, |most: f32, step| most.max(step.abs()))
    }
}

/// One row of a [`Plane`].
pub(super) struct Row<const N: usize> {
    origin: i32,
    start: [f32; N],
    per_x: [f32; N],
}

impl<const N: usize> Row<N> {
    #[inline]
    pub(super) fn at(&self, x: i32) -> [f32; N] {
        let right = (x - self.origin) as f32;
        let mut values = self.start;
        for (value, per_x) in values.iter_mut().zip(self.per_x) {
            *value += right * per_x;
        }
        values
    }
}
