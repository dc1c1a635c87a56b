//! How long our painter takes: `cargo bench --bench paint`. Medians over 60 frames, in milliseconds.
//!
//! *whole*: every pixel again, as after a change of size. *part*: one line of text changed. *still*: nothing
//! did. Each is split into taking in egui's meshes (*prepare*) and painting (*draw*); egui's own layout and
//! tessellation are not counted.

#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

#[expect(dead_code, reason = "screens here have sizes of their own")]
#[path = "../examples/window/page.rs"]
mod page;

use std::time::{Duration, Instant};

use egui::{ClippedPrimitive, Color32, Pos2, RawInput, Rect, Vec2};
use hearsay::window::paint::{Canvas, Painter};

use page::Page;

const FRAMES: usize = 60;

/// Width, height and pixels per point.
const SCREENS: [([u32; 2], f32); 4] =
    [([1366, 768], 1.0), ([1920, 1080], 1.0), ([1366, 768], 1.5), ([3840, 2160], 2.0)];

fn main() {
    println!("{:>16} {:>6} {:>15} {:>15} {:>15}", "pixels", "scale", "whole", "part", "still");
    for (size, scale) in SCREENS {
        let mut bench = Bench::new(size, scale);
        let whole = bench.median(0, |frame| format!("typed {frame}"));
        let part = bench.median(1, |frame| format!("typed {frame}"));
        let still = bench.median(1, |_| "typed".to_owned());
        let [width, height] = size;
        println!("{:>16} {scale:>6} {whole:>15} {part:>15} {still:>15}", format!("{width} x {height}"));
    }
}

struct Bench {
    context: egui::Context,
    page: Page,
    painter: Painter,
    pixels: Vec<u32>,
    size: [u32; 2],
    scale: f32,
}

impl Bench {
    fn new(size: [u32; 2], scale: f32) -> Self {
        let context = egui::Context::default();
        page::setup(&context);
        // As many paragraphs as fill the screen with text.
        let page = Page { paragraphs: 60, ..Page::default() };
        let pixels = vec![0; size[0] as usize * size[1] as usize];
        Self { context, page, painter: Painter::default(), pixels, size, scale }
    }

    fn median(&mut self, age: u8, typed: impl Fn(usize) -> String) -> String {
        let mut times: Vec<_> = (0..FRAMES)
            .map(|frame| {
                self.page.typed = typed(frame);
                self.frame(age)
            })
            .collect();
        let mut middle = |of: fn(&(Duration, Duration)) -> Duration| {
            times.sort_by_key(of);
            times.get(FRAMES / 2).map_or(0.0, |time| of(time).as_secs_f64() * 1000.0)
        };
        format!("{:.2} + {:.2}", middle(|time| time.0), middle(|time| time.1))
    }

    fn frame(&mut self, age: u8) -> (Duration, Duration) {
        let primitives = self.primitives();
        let start = Instant::now();
        self.painter.prepare(&primitives, self.scale, Color32::WHITE, self.size);
        let prepared = start.elapsed();
        let start = Instant::now();
        if let Some(mut canvas) = Canvas::new(&mut self.pixels, self.size) {
            self.painter.draw(&mut canvas, age);
        }
        (prepared, start.elapsed())
    }

    #[expect(clippy::cast_precision_loss, reason = "a screen's sides are far below 2^23 pixels")]
    fn primitives(&mut self) -> Vec<ClippedPrimitive> {
        let size = Vec2::from(self.size.map(|side| side as f32)) / self.scale;
        let mut input =
            RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)), ..RawInput::default() };
        input.viewports.entry(egui::ViewportId::ROOT).or_default().native_pixels_per_point = Some(self.scale);
        let mut output = self.context.run_ui(input, |ui| self.page.show(ui));
        self.painter.set_textures(&mut output.textures_delta);
        self.context.tessellate(output.shapes, self.scale)
    }
}
