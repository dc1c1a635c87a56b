//! Whole pages: against OpenGL's picture, through the test renderer, and the sentences of the room.

use egui_kittest::Harness;
use hearsay::window::{Fallback, Renderer, WindowError, picture};
use hearsay::words::{Told, Words};
use image::RgbaImage;

use super::page::{self, Page};
use crate::painter_renderer::PainterRenderer;

/// Drawn by eframe with glow on llvmpipe:
/// `xvfb-run cargo run --example window -- --renderer gl --screenshot tests/it/window/glow.png`.
const GLOW: &[u8] = include_bytes!("glow.png");

fn page_picture() -> RgbaImage {
    let mut page = Page::default();
    picture(page::SIZE, 1.0, page::setup, |ui| page.show(ui))
}

/// How far apart the two pictures are in each pixel, by the channel that differs most.
fn differences(a: &RgbaImage, b: &RgbaImage) -> Vec<u8> {
    assert_eq!(a.dimensions(), b.dimensions());
    let pixels = a.pixels().zip(b.pixels());
    pixels.map(|(a, b)| (0..4).map(|i| a[i].abs_diff(b[i])).max().unwrap()).collect()
}

/// The tolerance: no channel of any pixel more than 2 levels of 255 apart, and of a thousand pixels at most
/// one more than 1 level.
#[test]
fn a_page_looks_as_opengl_draws_it() {
    let glow = image::load_from_memory(GLOW).unwrap().into_rgba8();
    let differences = differences(&page_picture(), &glow);
    assert!(differences.iter().max() <= Some(&2));
    let n_visible = differences.iter().filter(|difference| **difference > 1).count();
    assert!(n_visible * 1000 <= differences.len(), "{n_visible} pixels");
}

#[test]
fn a_picture_is_the_same_each_time() {
    assert!(page_picture() == page_picture());
}

#[test]
fn a_picture_waits_until_the_ui_is_at_rest() {
    let mut passes = 0;
    let image = picture([8, 8], 1.0, page::setup, |ui| {
        passes += 1;
        if passes < 5 {
            ui.request_repaint();
        }
        let color = if passes < 5 { egui::Color32::RED } else { egui::Color32::BLUE };
        ui.painter().rect_filled(ui.max_rect().expand(50.0), 0, color);
    });
    assert_eq!(image.get_pixel(4, 4).0, [0, 0, 255, 255]);
}

#[test]
fn a_ui_that_never_rests_still_gets_its_picture() {
    let image = picture([8, 4], 1.0, page::setup, |ui| ui.request_repaint());
    assert_eq!(image.dimensions(), (8, 4));
}

#[test]
fn a_picture_of_an_impossible_size_is_empty() {
    assert_eq!(picture([0, 0], 1.0, page::setup, |_| ()).dimensions(), (0, 0));
    assert_eq!(picture([u32::MAX, u32::MAX], 1.0, page::setup, |_| ()).dimensions(), (0, 0));
    assert_eq!(picture([4, 4], 0.0, page::setup, |_| ()).dimensions(), (4, 4));
}

#[test]
fn the_test_renderer_draws_the_same_picture() {
    let mut page = Page::default();
    let mut harness = Harness::builder()
        .with_size(egui::vec2(640.0 + 16.0, 480.0 + 16.0)) // kittest puts 8 points around
        .with_theme(egui::Theme::Light)
        .renderer(PainterRenderer::default())
        .build_ui(move |ui| page.show(ui));
    harness.ctx.all_styles_mut(|style| style.visuals.text_cursor.blink = false);
    harness.run();
    let drawn = image::imageops::crop_imm(&harness.render().unwrap(), 8, 8, 640, 480).to_image();
    let differences = differences(&drawn, &page_picture());
    assert_eq!(differences.iter().filter(|difference| **difference > 0).count(), 0);
}

#[test]
fn each_failure_has_its_sentence() {
    let why = || "error at startup.".to_owned();
    let errors = [
        WindowError::NoDisplay { why: why() },
        WindowError::NoRenderer { first: why(), second: None },
        WindowError::NoRenderer { first: why(), second: Some(why()) },
    ];
    let fallbacks = [Renderer::Gl, Renderer::Software].map(|wanted| Fallback {
        wanted,
        used: Renderer::Software,
        why: why(),
    });
    let told = errors.iter().map(Told::told).chain(fallbacks.iter().map(Told::told));
    for message in told {
        for tag in Words::tags() {
            let words = Words::new(tag);
            assert!(words.has(message.key), "{tag} lacks {}", message.key);
            let sentence = words.say(&message);
            assert!(sentence.contains("(error at startup)"), "{sentence}");
        }
    }
}

#[test]
fn renderers_are_known_by_their_words() {
    for renderer in [Renderer::Software, Renderer::Gl] {
        assert_eq!(Renderer::from_word(renderer.word()), Some(renderer));
    }
    assert_eq!(Renderer::from_word("vulkan"), None);
}
