//! egui's textures in memory: whole and partial updates, samples, and a version for each part, by which
//! the tiles notice that a picture changed although the triangles did not.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "texel coordinates are clamped to the texture, whose sides are far below 2^23"
)]

use egui::epaint::{ImageData, ImageDelta};
use egui::{Rect, TextureFilter, TextureId, TextureOptions, TextureWrapMode, TexturesDelta};

use super::blend;

/// Side of the squares of texels that share a version.
const BLOCK: usize = 32;

/// All textures at hand, in the order they came.
#[derive(Default)]
pub(super) struct Textures {
    all: Vec<(TextureId, Texture)>,
    unused: Vec<TextureId>,
    clock: u64,
}

impl Textures {
    /// Takes over everything in `delta`, which is empty afterwards.
    pub(super) fn apply(&mut self, delta: &mut TexturesDelta) {
        let mut set: Vec<_> = delta.set.drain().collect();
        set.sort_by_key(|(id, _)| *id); // not in the order of a hash map, so that every run is the same
        for (id, changes) in set {
            // A texture freed a frame ago and set again lives on.
            self.unused.retain(|unused| *unused != id);
            for change in changes {
                self.set(id, &change);
            }
        }
        self.unused.extend(delta.free.drain());
    }

    fn set(&mut self, id: TextureId, change: &ImageDelta) {
        self.clock += 1;
        let known = self.all.iter_mut().find(|(known, _)| *known == id).map(|(_, texture)| texture);
        match (known, change.pos) {
            (Some(texture), Some(pos)) => texture.patch(change, pos, self.clock),
            (Some(texture), None) => *texture = Texture::new(change, self.clock),
            (None, None) => self.all.push((id, Texture::new(change, self.clock))),
            (None, Some(_)) => {} // a patch on nothing: egui does not do it, and there is nothing to show
        }
    }

    /// Drops the textures egui said it needs no more. Call after painting.
    pub(super) fn free_unused(&mut self) {
        for id in self.unused.drain(..) {
            self.all.retain(|(known, _)| *known != id);
        }
    }

    /// Where a texture stands; good until the next [`Self::free_unused`].
    pub(super) fn index_of(&self, id: TextureId) -> Option<usize> {
        self.all.iter().position(|(known, _)| *known == id)
    }

    pub(super) fn get(&self, index: usize) -> Option<&Texture> {
        self.all.get(index).map(|(_, texture)| texture)
    }
}

/// One texture: packed premultiplied colours, row after row.
pub(super) struct Texture {
    texels: Vec<u32>,
    width: usize,
    height: usize,
    options: TextureOptions,
    versions: Vec<u64>,
}

impl Texture {
    fn new(change: &ImageDelta, version: u64) -> Self {
        let [width, height] = change.image.size();
        Self {
            texels: texels(&change.image).collect(),
            width,
            height,
            options: change.options,
            versions: vec![version; width.div_ceil(BLOCK) * height.div_ceil(BLOCK)],
        }
    }

    /// Puts a smaller image at `pos`; blocks whose texels really differ get the new version.
    fn patch(&mut self, change: &ImageDelta, [left, top]: [usize; 2], version: u64) {
        if self.options != change.options {
            self.options = change.options;
            self.versions.fill(version);
        }
        let [width, height] = change.image.size();
        let fits = left + width <= self.width && top + height <= self.height;
        if width == 0 || height == 0 || !fits {
            return;
        }
        let new: Vec<u32> = texels(&change.image).collect();
        for (y, source) in (top..).zip(new.chunks_exact(width)) {
            let start = y * self.width + left;
            let Some(target) = self.texels.get_mut(start..start + width) else { return };
            if target == source {
                continue;
            }
            mark_changed(&mut self.versions, self.width.div_ceil(BLOCK), y, left, target, source, version);
            target.copy_from_slice(source);
        }
    }

    /// Width and height in texels.
    pub(super) fn size(&self) -> [usize; 2] {
        [self.width, self.height]
    }

    /// The texels `left..left + length` of row `y`, if all of them exist.
    pub(super) fn row(&self, y: i32, left: i32, length: usize) -> Option<&[u32]> {
        let (y, left) = (usize::try_from(y).ok()?, usize::try_from(left).ok()?);
        if y >= self.height || left + length > self.width {
            return None;
        }
        let start = y * self.width + left;
        self.texels.get(start..start + length)
    }

    /// A number that changes when any of these texels, or of their neighbours, may have changed.
    pub(super) fn version(&self, texels: Rect) -> u64 {
        let blocks = |min: f32, max: f32, side: usize| {
            // A texel more on each side, which a linear sample looks at.
            let first = (min - 1.0).clamp(0.0, side as f32) as usize / BLOCK;
            let last = (max + 2.0).clamp(0.0, side as f32) as usize / BLOCK;
            (first, last)
        };
        if self.options.wrap_mode != TextureWrapMode::ClampToEdge {
            return self.versions.iter().copied().max().unwrap_or(0);
        }
        let (left, right) = blocks(texels.min.x, texels.max.x, self.width);
        let (top, bottom) = blocks(texels.min.y, texels.max.y, self.height);
        let across = self.width.div_ceil(BLOCK);
        let mut newest = 0;
        for y in top..=bottom {
            let row = self.versions.get(y * across..(y + 1) * across).unwrap_or_default();
            let wanted = row.get(left..row.len().min(right + 1)).unwrap_or_default();
            newest = wanted.iter().fold(newest, |newest, version| newest.max(*version));
        }
        newest
    }

    /// Whether a sample `texels_per_pixel` apart mixes four texels (and does not take the nearest).
    pub(super) fn is_linear(&self, texels_per_pixel: f32) -> bool {
        let filter =
            if texels_per_pixel > 1.0 { self.options.minification } else { self.options.magnification };
        filter == TextureFilter::Linear
    }

    /// The colour at `x`, `y` in texels from the top left corner, texel centres being at halves.
    pub(super) fn sample(&self, x: f32, y: f32, linear: bool) -> u32 {
        if linear { self.sample_linear(x, y) } else { self.texel(floor(x), floor(y)) }
    }

    fn sample_linear(&self, x: f32, y: f32) -> u32 {
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (floor(x), floor(y));
        // From 0 to 256; where positions are no numbers of texels, clamped to that.
        let right_weight = (((x - left as f32) * 256.0 + 0.5) as u32).min(256);
        let bottom_weight = (((y - top as f32) * 256.0 + 0.5) as u32).min(256);
        let corners = [
            (self.texel(left, top), (256 - right_weight) * (256 - bottom_weight)),
            (self.texel(left.saturating_add(1), top), right_weight * (256 - bottom_weight)),
            (self.texel(left, top.saturating_add(1)), (256 - right_weight) * bottom_weight),
            (self.texel(left.saturating_add(1), top.saturating_add(1)), right_weight * bottom_weight),
        ];
        let mut sums = [0x8000_u32; 4]; // a half, to round
        for (texel, weight) in corners {
            for (sum, channel) in sums.iter_mut().zip(blend::channels(texel)) {
                *sum += channel * weight;
            }
        }
        blend::join(sums.map(|sum| sum >> 16))
    }

    fn texel(&self, x: i32, y: i32) -> u32 {
        let (x, y) = (self.wrap(x, self.width), self.wrap(y, self.height));
        self.texels.get(y * self.width + x).copied().unwrap_or(0)
    }

    fn wrap(&self, at: i32, side: usize) -> usize {
        let side = side.max(1) as i32;
        let wrapped = match self.options.wrap_mode {
            TextureWrapMode::ClampToEdge => at.clamp(0, side - 1),
            TextureWrapMode::Repeat => at.rem_euclid(side),
            TextureWrapMode::MirroredRepeat => {
                let twice = at.rem_euclid(side * 2);
                twice.min(side * 2 - 1 - twice)
            }
        };
        wrapped as usize
    }
}

/// The whole number at or below a value. Saturates. (`f32::floor` is a call into a library where processors of
/// any age are to be served, and this is asked for twice a pixel.)
fn floor(value: f32) -> i32 {
    let toward_zero = value as i32;
    if toward_zero as f32 > value { toward_zero.saturating_sub(1) } else { toward_zero }
}

/// Gives the blocks along row `y` in which `old` and `new` texels differ a new version.
fn mark_changed(
    versions: &mut [u64],
    across: usize,
    y: usize,
    left: usize,
    old: &[u32],
    new: &[u32],
    version: u64,
) {
    let row = versions.get_mut(y / BLOCK * across..).unwrap_or_default();
    for (x, _) in (left..).zip(old.iter().zip(new)).filter(|(_, (old, new))| old != new) {
        if let Some(block) = row.get_mut(x / BLOCK) {
            *block = version;
        }
    }
}

fn texels(image: &ImageData) -> impl Iterator<Item = u32> {
    let ImageData::Color(image) = image;
    image.pixels.iter().map(|color| blend::pack(*color))
}
