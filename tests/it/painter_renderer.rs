//! Pictures for `egui_kittest`, drawn by our own painter: no graphics card, no display.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "float to integer saturates, and an impossible size is an error"
)]

use egui_kittest::TestRenderer;
use hearsay::window::paint::{Canvas, Painter, rgba};

/// Give it to a harness: `Harness::builder().renderer(PainterRenderer::default())`.
#[derive(Default)]
pub(crate) struct PainterRenderer {
    painter: Painter,
}

impl TestRenderer for PainterRenderer {
    fn handle_delta(&mut self, delta: &mut egui::TexturesDelta) {
        self.painter.set_textures(delta);
    }

    fn render(
        &mut self,
        context: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<image::RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = context.content_rect().size() * scale;
        let [width, height] = [size.x, size.y].map(|side| side.round() as u32);
        let mut pixels = vec![0; width as usize * height as usize];
        let mut canvas = Canvas::new(&mut pixels, [width, height]).ok_or("too large a picture")?;
        let primitives = context.tessellate(output.shapes.clone(), scale);
        let background = context.global_style().visuals.panel_fill;
        self.painter.paint(&primitives, scale, background, &mut canvas);
        image::RgbaImage::from_raw(width, height, rgba(&pixels)).ok_or("a canvas of another size".to_owned())
    }
}
