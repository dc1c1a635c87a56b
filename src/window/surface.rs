//! The pixels of a window: the painter's canvas on softbuffer's memory, and showing what changed.

use std::num::NonZeroU32;
use std::sync::Arc;

use egui::ColorImage;
use softbuffer::{Context, SoftBufferError};
use winit::window::Window;

use super::paint::{Canvas, Painter, PxRect, rgba};

/// A window's memory, shared with the display where it can be.
pub(super) struct Surface {
    surface: softbuffer::Surface<Arc<Window>, Arc<Window>>,
}

impl Surface {
    pub(super) fn new(window: &Arc<Window>) -> Result<Self, String> {
        let context = Context::new(Arc::clone(window)).map_err(reason)?;
        let surface = softbuffer::Surface::new(&context, Arc::clone(window)).map_err(reason)?;
        Ok(Self { surface })
    }

    /// Paints the prepared frame of `size` pixels and shows it: `damage`, or all of it where `whole`.
    pub(super) fn show(
        &mut self,
        painter: &mut Painter,
        size: [u32; 2],
        damage: &[PxRect],
        whole: bool,
    ) -> Result<(), String> {
        let [Some(width), Some(height)] = size.map(NonZeroU32::new) else { return Ok(()) };
        self.surface.resize(width, height).map_err(reason)?;
        let mut buffer = self.surface.buffer_mut().map_err(reason)?;
        let age = buffer.age();
        if let Some(mut canvas) = Canvas::new(&mut buffer, size) {
            painter.draw(&mut canvas, age);
        }
        if whole {
            return buffer.present().map_err(reason);
        }
        let damage: Vec<_> = damage.iter().filter_map(softbuffer_rect).collect();
        buffer.present_with_damage(&damage).map_err(reason)
    }
}

/// What went wrong, in words; softbuffer's own would have quotation marks and `Some`s in them.
fn reason(error: SoftBufferError) -> String {
    match error {
        SoftBufferError::PlatformError(Some(what), None) => what,
        SoftBufferError::PlatformError(Some(what), Some(why)) => format!("{what}: {why}"),
        other => other.to_string(),
    }
}

fn softbuffer_rect(rect: &PxRect) -> Option<softbuffer::Rect> {
    Some(softbuffer::Rect {
        x: rect.left.try_into().ok()?,
        y: rect.top.try_into().ok()?,
        width: u32::try_from(rect.right - rect.left).ok()?.try_into().ok()?,
        height: u32::try_from(rect.bottom - rect.top).ok()?.try_into().ok()?,
    })
}

/// The prepared frame as egui hands out screenshots.
pub(super) fn screenshot(painter: &mut Painter, size: [u32; 2]) -> ColorImage {
    let [width, height] = size.map(|side| side as usize);
    let mut pixels = vec![0; width * height];
    if let Some(mut canvas) = Canvas::new(&mut pixels, size) {
        painter.draw(&mut canvas, 0);
    }
    ColorImage::from_rgba_premultiplied([width, height], &rgba(&pixels))
}
