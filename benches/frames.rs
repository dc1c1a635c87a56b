//! How long the frames of the studio take on a pack with 300 statements, while somebody types, goes from claim to
//! claim and accepts: laying out, and painting with our own painter at
//! 1366×768 (with a copy of the picture that the real window does not make).
//!
//! `cargo bench --bench frames`

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench reads the clock, waits and prints"
)]

mod large;
#[path = "../tests/it/painter_renderer.rs"]
mod painter_renderer;

use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{Queryable, by};
use hearsay::app::{App, Start, Workers};
use hearsay::record::{Origin, Place, Timestamp};

use self::large::large;
use self::painter_renderer::PainterRenderer;

type Window = Harness<'static, App>;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("large.json");
    std::fs::write(&file, serde_json::to_vec(&large(300)).unwrap()).unwrap();
    let start = Start {
        packs: vec![file],
        folder: Some(folder.path().join("packs")),
        place: Ok(Place { folder: folder.path().join("record"), origin: Origin::Argument, is_shared: false }),
        papers: None,
        language: Some("en".to_owned()),
        clock: || Timestamp(1_735_689_600_000),
        chance: || 7,
        voice: None,
    };
    let mut window = Harness::builder()
        .with_size(Vec2::new(1366.0, 768.0))
        .renderer(PainterRenderer::default())
        .with_context_setup(App::prepare_bundled)
        .build_ui_state(|ui, app: &mut App| app.frame(ui), App::new(start, Workers::Threads));
    until(&mut window, "Large");
    window.key_press(Key::E);
    until(&mut window, "Claim 1 of 300");
    println!("300 statements at 1366×768, milliseconds a frame: median, 95 %, 99 %, slowest");
    let mut frames = Frames::default();
    for _ in 0..100 {
        frames.after(&mut window, |window| window.key_press(Key::J));
    }
    frames.print("next claim");
    for _ in 0..100 {
        frames.after(&mut window, |window| window.key_press(Key::A));
    }
    frames.print("accept");
    typing(&mut window, &mut frames);
    frames.print("typing in a field");
    for _ in 0..30 {
        frames.after(&mut window, |window| window.key_press_modifiers(Modifiers::COMMAND, Key::Z));
    }
    frames.print("undo");
}

/// Types a sentence into the claim's own words.
fn typing(window: &mut Window, frames: &mut Frames) {
    window.key_press(Key::E);
    until(window, "Change claim");
    for _ in 0..40 {
        let field = by().role(Role::TextInput).label_contains("In your words");
        if window.query_all(field).any(|node| node.is_focused()) {
            break;
        }
        window.key_press(Key::Tab);
        window.step();
    }
    for letter in "Nobody knows when the bridge will open again ".repeat(4).chars() {
        frames.after(window, |window| window.event(Event::Text(letter.to_string())));
    }
    window.key_press(Key::Escape);
    window.step();
}

/// Paints frames until some words are there.
fn until(window: &mut Window, words: &str) {
    let begin = Instant::now();
    while window.query_all_by_label_contains(words).next().is_none() {
        assert!(begin.elapsed() < Duration::from_mins(1), "{words}");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
}

/// How long frames took.
#[derive(Default)]
struct Frames {
    layout: Vec<f64>,
    paint: Vec<f64>,
}

impl Frames {
    /// Times the frames after something was done: three, since what a key changes may take another to settle.
    fn after(&mut self, window: &mut Window, act: impl FnOnce(&mut Window)) {
        act(window);
        for _ in 0..3 {
            let begin = Instant::now();
            window.step();
            self.layout.push(millis(begin));
            let begin = Instant::now();
            std::hint::black_box(window.render().unwrap());
            self.paint.push(millis(begin));
        }
    }

    fn print(&mut self, name: &str) {
        for (what, times) in [("laid out", &mut self.layout), ("painted", &mut self.paint)] {
            times.sort_by(f64::total_cmp);
            let at = |share: usize| times[(times.len() - 1) * share / 100];
            let [middle, most, nearly, all] = [50, 95, 99, 100].map(at);
            println!("  {name:<20} {what:<9} {middle:8.2} {most:8.2} {nearly:8.2} {all:8.2}");
            times.clear();
        }
    }
}

fn millis(begin: Instant) -> f64 {
    begin.elapsed().as_secs_f64() * 1000.0
}
