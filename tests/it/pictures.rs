//! What the screens look like: held against pictures that a person has looked at, in `tests/it/pictures/`.
//!
//! Every screen in every look, on the usual and on a small screen, with text as it is and twice as large. The
//! pictures are kept at half their scale, which keeps the folder small and shows any change.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use hearsay::app::{Pictured, Shot, picture};
use hearsay::record::Look;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{Rgb, RgbImage, RgbaImage};

/// How far a channel may be off, of 255: what rounding on another processor may do.
const TOLERANCE: u8 = 1;

const USUAL: [u32; 2] = [1366, 768];
const SMALL: [u32; 2] = [1024, 600];

#[test]
fn screens_look_as_they_did() {
    hold("light", Look::Light, USUAL, 100);
}

#[test]
fn screens_look_as_they_did_with_large_text() {
    hold("light-large", Look::Light, USUAL, 200);
}

#[test]
fn screens_look_as_they_did_on_a_small_screen() {
    hold("light-small", Look::Light, SMALL, 100);
}

#[test]
fn screens_look_as_they_did_with_large_text_on_a_small_screen() {
    hold("light-small-large", Look::Light, SMALL, 200);
}

#[test]
fn screens_look_as_they_did_in_the_dark() {
    hold("dark", Look::Dark, USUAL, 100);
}

#[test]
fn screens_look_as_they_did_in_the_dark_with_large_text() {
    hold("dark-large", Look::Dark, USUAL, 200);
}

#[test]
fn screens_look_as_they_did_in_the_dark_on_a_small_screen() {
    hold("dark-small", Look::Dark, SMALL, 100);
}

#[test]
fn screens_look_as_they_did_in_the_dark_with_large_text_on_a_small_screen() {
    hold("dark-small-large", Look::Dark, SMALL, 200);
}

#[test]
fn screens_look_as_they_did_at_high_contrast() {
    hold("contrast", Look::Contrast, USUAL, 100);
}

#[test]
fn screens_look_as_they_did_at_high_contrast_with_large_text() {
    hold("contrast-large", Look::Contrast, USUAL, 200);
}

#[test]
fn screens_look_as_they_did_at_high_contrast_on_a_small_screen() {
    hold("contrast-small", Look::Contrast, SMALL, 100);
}

#[test]
fn screens_look_as_they_did_at_high_contrast_with_large_text_on_a_small_screen() {
    hold("contrast-small-large", Look::Contrast, SMALL, 200);
}

/// Holds every screen against its picture, named after the screen and `how`.
fn hold(how: &str, look: Look, size: [u32; 2], text_size_percent: u16) {
    let changed: Vec<String> = Pictured::ALL
        .into_iter()
        .filter_map(|screen| {
            let shot = Shot {
                screen,
                packs: vec![folder().join("pack.json")],
                size,
                pixels_per_point: 1.0,
                text_size_percent,
                look,
                language: Some("en".to_owned()),
            };
            let full = picture(&shot).unwrap();
            compare(&format!("{}-{how}", screen.word()), &halved(&full)).err()
        })
        .collect();
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/pictures")
}

/// Whether an environment variable asks to rewrite what is checked in.
fn is_blessing() -> bool {
    #[expect(clippy::disallowed_methods, reason = "a developer's switch of the tests")]
    std::env::var_os("HEARSAY_BLESS").is_some()
}

/// Every pixel the average of four. On bytes: this runs without optimisation.
fn halved(full: &RgbaImage) -> RgbImage {
    let average = |a: u8, b: u8, c: u8, d: u8| {
        let sum = u16::from(a) + u16::from(b) + u16::from(c) + u16::from(d);
        u8::try_from((sum + 2) / 4).unwrap_or(u8::MAX)
    };
    let row_bytes = 4 * full.width() as usize;
    let mut bytes = Vec::with_capacity(full.as_raw().len() / 4);
    for rows in full.as_raw().chunks_exact(2 * row_bytes) {
        let (upper, lower) = rows.split_at(row_bytes);
        for (upper, lower) in upper.as_chunks::<8>().0.iter().zip(lower.as_chunks::<8>().0) {
            let [r, g, b, _, r1, g1, b1, _] = *upper;
            let [r2, g2, b2, _, r3, g3, b3, _] = *lower;
            bytes.push(average(r, r1, r2, r3));
            bytes.push(average(g, g1, g2, g3));
            bytes.push(average(b, b1, b2, b3));
        }
    }
    RgbImage::from_raw(full.width() / 2, full.height() / 2, bytes).unwrap()
}

/// Holds a picture against the one that is kept; an error says in a sentence what to look at and do.
fn compare(name: &str, new: &RgbImage) -> Result<(), String> {
    let file = |ending: &str| folder().join(format!("{name}{ending}"));
    let (kept, new_file, difference) = (file(".png"), file(".new.png"), file(".diff.png"));
    for stale in [&new_file, &difference] {
        let _ = fs::remove_file(stale);
    }
    let old = image::open(&kept).map(image::DynamicImage::into_rgb8).unwrap_or_default();
    if old == *new {
        return Ok(());
    }
    let (diff, n_changed) = difference_of(&old, new);
    if n_changed == 0 {
        return Ok(());
    }
    if is_blessing() {
        save(&kept, new);
        return Ok(());
    }
    save(&new_file, new);
    save(&difference, &diff);
    Err(format!(
        "{n_changed} pixels of {} are no longer what {} shows: look at {} and, if it is as it should be, \
         run HEARSAY_BLESS=1 cargo test --test it pictures",
        new_file.display(),
        kept.display(),
        difference.display(),
    ))
}

/// What changed in red on a faded picture, and how many pixels did.
fn difference_of(old: &RgbImage, new: &RgbImage) -> (RgbImage, usize) {
    let mut n_changed = 0;
    let diff =
        RgbImage::from_fn(new.width().max(old.width()), new.height().max(old.height()), |x, y| {
            match (old.get_pixel_checked(x, y), new.get_pixel_checked(x, y)) {
                (Some(old), Some(new)) if is_alike(*old, *new) => Rgb(new.0.map(|level| 191 + level / 4)),
                _ => {
                    n_changed += 1;
                    Rgb([220, 0, 0])
                }
            }
        });
    (diff, n_changed)
}

fn is_alike(old: Rgb<u8>, new: Rgb<u8>) -> bool {
    old.0.iter().zip(new.0).all(|(old, new)| old.abs_diff(new) <= TOLERANCE)
}

fn save(file: &Path, picture: &RgbImage) {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    picture.write_with_encoder(encoder).unwrap();
    #[expect(clippy::disallowed_methods, reason = "the working copy, for a developer to look at")]
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_pixel_that_changed_is_seen() {
    let old = RgbImage::from_pixel(4, 3, Rgb([100; 3]));
    let mut new = old.clone();
    new.put_pixel(0, 0, Rgb([101, 99, 100]));
    assert_eq!(difference_of(&old, &new).1, 0);
    new.put_pixel(3, 2, Rgb([100, 100, 102]));
    let (diff, n_changed) = difference_of(&old, &new);
    assert_eq!((n_changed, *diff.get_pixel(3, 2)), (1, Rgb([220, 0, 0])));
    assert_eq!(difference_of(&RgbImage::new(4, 2), &new).1, 12);
}
