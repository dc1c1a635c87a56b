//! A picture of any ui, without a window or a display.

#![expect(clippy::cast_precision_loss, reason = "a picture's sides are far below 2^23 pixels")]

use egui::{Pos2, RawInput, Rect, Vec2, ViewportId};
use image::RgbaImage;

use super::paint::{Canvas, Painter, rgba};

/// Passes after which a ui that never comes to rest is painted as it is.
const MAX_PASSES: u8 = 16;

/// Seconds from one pass to the next, for what moves in spite of all.
const PASS_SECS: f64 = 1.0 / 60.0;

/// What `ui` looks like at rest, `size` being width and height in pixels: at a fixed time and without
/// animation, so that it is the same pixel for pixel wherever it is drawn with the same fonts. A size of
/// nothing, or more than 32,768 pixels on a side, gives an empty picture; a scale that is not above zero is 1.
pub fn picture(
    size: [u32; 2],
    pixels_per_point: f32,
    setup: impl FnOnce(&egui::Context),
    mut ui: impl FnMut(&mut egui::Ui),
) -> RgbaImage {
    let pixels_per_point = if pixels_per_point > 0.0 { pixels_per_point } else { 1.0 };
    let [width, height] = size;
    if !Canvas::is_possible(size) || width == 0 || height == 0 {
        return RgbaImage::default();
    }
    let context = egui::Context::default();
    setup(&context);
    context.all_styles_mut(|style| {
        style.animation_time = 0.0;
        style.visuals.text_cursor.blink = false;
        style.scroll_animation = egui::style::ScrollAnimation::none();
    });
    let mut painter = Painter::default();
    let mut output = egui::FullOutput::default();
    for pass in 0..MAX_PASSES {
        let input = input(size, pixels_per_point, pass);
        output = context.run_ui(input, |root| ui(root));
        painter.set_textures(&mut output.textures_delta);
        if output.viewport_output.values().all(|viewport| !viewport.repaint_delay.is_zero()) {
            break;
        }
    }
    let primitives = context.tessellate(output.shapes, output.pixels_per_point);
    let mut pixels = vec![0; width as usize * height as usize];
    let Some(mut canvas) = Canvas::new(&mut pixels, size) else { return RgbaImage::default() };
    painter.paint(&primitives, output.pixels_per_point, super::background(&context), &mut canvas);
    RgbaImage::from_raw(width, height, rgba(&pixels)).unwrap_or_default()
}

fn input(size: [u32; 2], pixels_per_point: f32, pass: u8) -> RawInput {
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(
            Pos2::ZERO,
            Vec2::from(size.map(|side| side as f32)) / pixels_per_point,
        )),
        time: Some(f64::from(pass) * PASS_SECS),
        focused: true,
        ..RawInput::default()
    };
    input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(pixels_per_point);
    input
}
