//! Where the painter paints: rows of opaque pixels, and rectangles of them.

#![expect(
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "a canvas is at most MAX_SIDE pixels wide and high; coordinates are clamped to it"
)]

use super::blend;

/// The longest side of a canvas, in pixels. Screens end far below.
const MAX_SIDE: u32 = 1 << 15;

/// A rectangle of whole pixels, half-open: `right` and `bottom` are not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PxRect {
    /// First column.
    pub left: i32,
    /// First row.
    pub top: i32,
    /// Column after the last.
    pub right: i32,
    /// Row after the last.
    pub bottom: i32,
}

impl PxRect {
    /// Whether no pixel is in it.
    pub fn is_empty(&self) -> bool {
        self.right <= self.left || self.bottom <= self.top
    }

    /// The pixels in both.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// How many pixels are in it.
    pub fn area(&self) -> i64 {
        if self.is_empty() {
            return 0;
        }
        i64::from(self.right - self.left) * i64::from(self.bottom - self.top)
    }
}

/// A picture being painted: one `u32` a pixel, `0x00RRGGBB`, row after row from the top left.
pub struct Canvas<'a> {
    pixels: &'a mut [u32],
    size: [u32; 2],
}

impl<'a> Canvas<'a> {
    /// A canvas over `pixels`, `size` being width and height; none where the number of pixels is not their
    /// product, or a side is longer than 32,768.
    pub fn new(pixels: &'a mut [u32], size: [u32; 2]) -> Option<Self> {
        let [width, height] = size.map(|side| side as usize);
        (Self::is_possible(size) && pixels.len() == width * height).then_some(Self { pixels, size })
    }

    /// Whether there can be a canvas of this width and height: no side is longer than 32,768 pixels.
    pub fn is_possible(size: [u32; 2]) -> bool {
        size.iter().all(|side| *side <= MAX_SIDE)
    }

    /// Width and height in pixels.
    pub fn size(&self) -> [u32; 2] {
        self.size
    }

    /// All of it.
    pub fn bounds(&self) -> PxRect {
        bounds(self.size)
    }

    /// Fills a part with one opaque pixel value.
    pub(super) fn fill(&mut self, rect: PxRect, pixel: u32) {
        for y in rect.top..rect.bottom {
            self.span(y, rect.left, rect.right).fill(pixel);
        }
    }

    /// Lays a premultiplied colour over a part.
    pub(super) fn cover(&mut self, rect: PxRect, color: u32) {
        if blend::is_opaque(color) {
            return self.fill(rect, blend::opaque(color));
        }
        for y in rect.top..rect.bottom {
            for pixel in self.span(y, rect.left, rect.right) {
                *pixel = blend::over(*pixel, color);
            }
        }
    }

    /// The pixels `left..right` of row `y`, as far as they are on the canvas.
    pub(super) fn span(&mut self, y: i32, left: i32, right: i32) -> &mut [u32] {
        let [width, height] = self.size;
        let (left, right) = (left.clamp(0, width as i32) as usize, right.clamp(0, width as i32) as usize);
        if y < 0 || y >= height as i32 || right <= left {
            return &mut [];
        }
        let row = y as usize * width as usize;
        self.pixels.get_mut(row + left..row + right).unwrap_or_default()
    }
}

/// The rectangle of a whole picture of this size.
pub(super) fn bounds(size: [u32; 2]) -> PxRect {
    let [width, height] = size.map(|side| side.min(MAX_SIDE) as i32);
    PxRect { left: 0, top: 0, right: width, bottom: height }
}

/// A canvas's pixels as opaque bytes: red, green, blue, alpha.
pub fn rgba(pixels: &[u32]) -> Vec<u8> {
    pixels
        .iter()
        .flat_map(|pixel| {
            let [_, r, g, b] = pixel.to_be_bytes();
            [r, g, b, 255]
        })
        .collect()
}
