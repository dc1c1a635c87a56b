//! Our painter: egui's meshes to pixels, on one processor, without a graphics card.
//!
//! It gives what `egui_glow` gives to within rounding: gamma-space blending of premultiplied colours,
//! textures by nearest or linear samples, clip rectangles rounded to whole pixels, and the top-left fill
//! rule, by which triangles that share an edge cover each pixel exactly once. The work of a frame is
//!
//! 1. *scene*: every triangle in pixel coordinates, two that make an upright rectangle taken together;
//! 2. *tiles*: a digest of all that touches each square of the screen, so that only squares whose digest
//!    differs from the frame before are painted again;
//! 3. *rasteriser*: row by row, each pixel computed from its own coordinates alone, so that a part painted
//!    again is the same as the whole painted at once.
//!
//! Knows nothing of windows. User callbacks (`PaintCallback`) are left out: they hold graphics-card code.

mod blend;
mod canvas;
mod plane;
mod raster;
mod scene;
mod texture;
mod tiles;

pub use canvas::{Canvas, PxRect, rgba};

use egui::{ClippedPrimitive, Color32, TexturesDelta};

use scene::Scene;
use texture::Textures;
use tiles::Tiles;

/// Paints egui's output into a [`Canvas`], remembering textures and what the last frames looked like.
#[derive(Default)]
pub struct Painter {
    textures: Textures,
    scene: Scene,
    tiles: Tiles,
}

impl Painter {
    /// Takes over new and changed textures, leaving `delta` empty. Textures to be freed are kept until the
    /// next [`Self::prepare`] after which they are not asked for.
    pub fn set_textures(&mut self, delta: &mut TexturesDelta) {
        self.textures.apply(delta);
    }

    /// Takes in a frame of `size` pixels over a background colour and returns what differs from the frame
    /// before, in non-overlapping rectangles; everything, after a change of size.
    pub fn prepare(
        &mut self,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
        background: Color32,
        size: [u32; 2],
    ) -> Vec<PxRect> {
        self.scene.build(primitives, pixels_per_point, background, size, &self.textures);
        self.tiles.update(&self.scene);
        self.tiles.changed_within(1)
    }

    /// Paints the prepared frame onto a canvas that shows the frame `age` frames back (1: the one before
    /// this; 0: anything at all). What is the same already is not touched.
    pub fn draw(&mut self, canvas: &mut Canvas<'_>, age: u8) {
        let damage = if age == 0 { vec![canvas.bounds()] } else { self.tiles.changed_within(age) };
        for rect in damage {
            raster::draw(&self.scene, &self.textures, rect, canvas);
        }
        self.textures.free_unused();
    }

    /// Paints a whole frame onto a canvas of any content.
    pub fn paint(
        &mut self,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
        background: Color32,
        canvas: &mut Canvas<'_>,
    ) {
        self.prepare(primitives, pixels_per_point, background, canvas.size());
        self.draw(canvas, 0);
    }
}
