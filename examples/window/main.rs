//! Opens any ui with our window: `cargo run --example window -- --renderer gl`.
//!
//! Meant for reading, for trying out both renderers by hand, and for measuring:
//!
//! - `--renderer software|gl`: what draws the window.
//! - `--screenshot FILE.png`: saves what the renderer drew, and closes.
//! - `--picture FILE.png`: the same page without a window or a display.
//! - `--keep-open`: refuses to close the first time, as with unsaved work.
//! - `--bench`: closes after 300 frames and prints how long they took.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example talks to its terminal")]
#![expect(clippy::disallowed_methods, reason = "an example measures time and reads its arguments")]

mod page;

use std::error::Error;
use std::sync::mpsc;
use std::time::Instant;

use egui::{ColorImage, ScreenshotCallback, ViewportCommand};
use hearsay::window::{Closed, Renderer, WindowOptions, open, picture};
use hearsay::words::{Told, Words};

use page::Page;

/// What the command line asked for.
#[derive(Default)]
struct Wanted {
    renderer: Renderer,
    screenshot: Option<String>,
    picture: Option<String>,
    keep_open: bool,
    bench: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let wanted = wanted()?;
    if let Some(file) = &wanted.picture {
        let mut page = Page::default();
        picture([page::SIZE[0], page::SIZE[1]], 1.0, page::setup, |ui| page.show(ui)).save(file)?;
        return Ok(());
    }
    match open(options(&wanted), run(wanted, start)) {
        Ok(Closed) => Ok(()),
        Err(error) => Err(Words::new("en").say(&error.told()).into()),
    }
}

fn wanted() -> Result<Wanted, Box<dyn Error>> {
    let mut wanted = Wanted::default();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--renderer" => {
                let name = words.next().unwrap_or_default();
                wanted.renderer = Renderer::from_word(&name).ok_or("software or gl?")?;
            }
            "--screenshot" => wanted.screenshot = words.next(),
            "--picture" => wanted.picture = words.next(),
            "--keep-open" => wanted.keep_open = true,
            "--bench" => wanted.bench = true,
            other => return Err(format!("unknown: {other}").into()),
        }
    }
    Ok(wanted)
}

fn options(wanted: &Wanted) -> WindowOptions {
    let [width, height] = page::SIZE;
    let mut options = WindowOptions::new("A page");
    options.renderer = wanted.renderer;
    #[expect(clippy::cast_precision_loss, reason = "a window is no million points wide")]
    {
        options.size = [width as f32, height as f32];
    }
    options.setup = Box::new(page::setup);
    options.on_fallback = Box::new(|fallback| eprintln!("{}", Words::new("en").say(&fallback.told())));
    options
}

/// The ui: the page, and what the options asked of it.
fn run(mut wanted: Wanted, start: Instant) -> impl FnMut(&mut egui::Ui) {
    let mut page = Page::default();
    let mut frames: u32 = 0;
    let mut shot: Option<mpsc::Receiver<ColorImage>> = None;
    move |ui| {
        frames += 1;
        page.show(ui);
        if frames == 2 {
            println!("second pass after {} ms", start.elapsed().as_millis());
        }
        if wanted.bench {
            bench(ui, &mut page, frames, start);
        }
        if ui.input(|input| input.viewport().close_requested()) {
            println!("close requested");
            if std::mem::take(&mut wanted.keep_open) {
                println!("kept open");
                ui.send_viewport_cmd(ViewportCommand::CancelClose);
            }
        }
        if let Some(file) = &wanted.screenshot {
            screenshot(ui, frames, file, &mut shot);
        }
    }
}

/// Changes a little in every frame.
fn bench(ui: &egui::Ui, page: &mut Page, frames: u32, start: Instant) {
    page.typed = format!("frame {frames}");
    ui.request_repaint();
    if frames == 300 {
        println!("300 frames after {} ms", start.elapsed().as_millis());
        ui.send_viewport_cmd(ViewportCommand::Close);
    }
}

/// Asks for a screenshot once the page has come to rest, then saves it and closes.
fn screenshot(ui: &egui::Ui, frames: u32, file: &str, shot: &mut Option<mpsc::Receiver<ColorImage>>) {
    ui.request_repaint();
    if frames == 4 {
        let (send, receive) = mpsc::channel();
        let callback = ScreenshotCallback::new(move |image| {
            let _ = send.send(ColorImage::clone(&image)); // nobody waits after the window has closed
        });
        ui.send_viewport_cmd(ViewportCommand::Screenshot(callback));
        *shot = Some(receive);
    }
    let Some(image) = shot.as_ref().and_then(|shot| shot.try_recv().ok()) else { return };
    let bytes = image.as_raw().to_vec();
    let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(0));
    match image::RgbaImage::from_raw(width, height, bytes).map(|image| image.save(file)) {
        Some(Ok(())) => println!("saved {file}"),
        other => eprintln!("not saved: {other:?}"),
    }
    ui.send_viewport_cmd(ViewportCommand::Close);
}
