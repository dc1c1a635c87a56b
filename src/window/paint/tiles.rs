//! What changed between frames: the screen in squares, and a digest of all that touches each of them.
//!
//! egui merges everything with one clip rectangle into one mesh, so comparing meshes would find a whole page
//! changed when a button is hovered over. Squares find what changed on the screen, however it was said.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "rectangles lie on the canvas, whose sides are at most MAX_SIDE"
)]

use super::canvas::{PxRect, bounds};
use super::scene::{Scene, mix};

/// Side of a square, in pixels.
const SIDE: i32 = 32;

/// More rectangles than this are given as the one around all of them.
const MAX_RECTS: usize = 24;

/// The squares, row after row.
#[derive(Default)]
pub(super) struct Tiles {
    across: usize,
    size: [u32; 2],
    digests: Vec<u64>,
    last: Vec<u64>,
    /// The frame in which a square last changed.
    changed: Vec<u64>,
    frame: u64,
}

impl Tiles {
    /// Takes in the next frame.
    pub(super) fn update(&mut self, scene: &Scene) {
        self.frame += 1;
        std::mem::swap(&mut self.digests, &mut self.last);
        let is_resized = self.size != scene.size;
        if is_resized {
            self.size = scene.size;
            self.across = (scene.size[0] as usize).div_ceil(SIDE as usize);
        }
        let tiles = self.across * (self.size[1] as usize).div_ceil(SIDE as usize);
        self.digests.clear();
        self.digests.resize(tiles, mix(1, u64::from(scene.background)));
        for item in &scene.items {
            // The bounds too: a clip rectangle may change while the shape does not.
            let PxRect { left, top, right, bottom } = item.bounds;
            let place = [left, top, right, bottom].map(|side| side as u64);
            let digest = place.into_iter().fold(item.digest, |digest, side| digest.rotate_left(16) ^ side);
            self.add(item.bounds, digest);
        }
        if is_resized {
            self.changed.clear();
            self.changed.resize(tiles, self.frame);
            return;
        }
        let compared = self.digests.iter().zip(&self.last);
        for (changed, (new, old)) in self.changed.iter_mut().zip(compared) {
            if new != old {
                *changed = self.frame;
            }
        }
    }

    fn add(&mut self, bounds: PxRect, digest: u64) {
        let (left, right) = ((bounds.left / SIDE) as usize, ((bounds.right - 1) / SIDE) as usize);
        let (top, bottom) = ((bounds.top / SIDE) as usize, ((bounds.bottom - 1) / SIDE) as usize);
        for y in top..=bottom {
            let row = self.digests.get_mut(y * self.across..(y + 1) * self.across).unwrap_or_default();
            for tile in row.get_mut(left..=right).unwrap_or_default() {
                *tile = mix(*tile, digest);
            }
        }
    }

    /// What differs between this frame and the one `frames` before it, in rectangles that do not overlap.
    pub(super) fn changed_within(&self, frames: u8) -> Vec<PxRect> {
        let since = self.frame.saturating_sub(u64::from(frames));
        let mut rects: Vec<PxRect> = Vec::new();
        for (y, row) in self.changed.chunks(self.across.max(1)).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| (*a > since) == (*b > since)) {
                if run.first().is_some_and(|changed| *changed > since) {
                    add_run(&mut rects, self.run(x, y, run.len()));
                }
                x += run.len();
            }
        }
        if rects.len() > MAX_RECTS {
            rects = rects.into_iter().reduce(|all, rect| all.union(&rect)).into_iter().collect();
        }
        rects
    }

    fn run(&self, x: usize, y: usize, length: usize) -> PxRect {
        let (x, y, length) = (x as i32, y as i32, length as i32);
        let run =
            PxRect { left: x * SIDE, top: y * SIDE, right: (x + length) * SIDE, bottom: (y + 1) * SIDE };
        run.intersect(&bounds(self.size))
    }
}

/// Adds a run of squares, lengthening the rectangle right above it if there is one of the same width.
fn add_run(rects: &mut Vec<PxRect>, run: PxRect) {
    let above = rects.iter_mut().find(|r| r.bottom == run.top && r.left == run.left && r.right == run.right);
    match above {
        Some(above) => above.bottom = run.bottom,
        None => rects.push(run),
    }
}
