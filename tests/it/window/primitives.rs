//! Single shapes, against pixels computed by hand.

use egui::{Color32, Rect, TextureId, TextureOptions, pos2, vec2};
use proptest::prelude::*;

use super::{EVERYWHERE, paint, paint_scaled, painter, rect, set, textured, triangle, triangles};
use crate::cases::cases;

const RED: Color32 = Color32::from_rgb(255, 0, 0);
const WHITE: Color32 = Color32::WHITE;
const TEXTURE: TextureId = TextureId::Managed(1);

#[test]
fn a_rectangle_has_the_pixels_whose_centres_are_in_it() {
    let mesh = rect(1.0, 1.0, 3.0, 2.0, RED);
    #[rustfmt::skip]
    let expected = [
        0, 0, 0, 0,
        0, 0xff_0000, 0xff_0000, 0,
        0, 0, 0, 0,
    ];
    assert_eq!(paint(&mut painter(), [4, 3], EVERYWHERE, &[mesh]), expected);
}

#[test]
fn centres_on_the_left_and_upper_edge_count_and_on_the_others_do_not() {
    let mesh = rect(0.5, 0.5, 2.5, 1.5, RED);
    assert_eq!(paint(&mut painter(), [4, 2], EVERYWHERE, &[mesh]), [0xff_0000, 0xff_0000, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn a_feathered_edge_fades_evenly() {
    // From opaque at x = 0 to nothing at x = 4: pixel centres at 1/8, 3/8, 5/8 and 7/8 of the way.
    let (on, off) = (WHITE, Color32::TRANSPARENT);
    let upper = [(0.0, 0.0, on), (4.0, 0.0, off), (0.0, 1.0, on)];
    let lower = [(4.0, 0.0, off), (4.0, 1.0, off), (0.0, 1.0, on)];
    let grey = |level: f32| u32::from((level * 255.0).round() as u8) * 0x01_0101;
    assert_eq!(
        paint(&mut painter(), [4, 1], EVERYWHERE, &[triangles(&[upper, lower])]),
        [7.0 / 8.0, 5.0 / 8.0, 3.0 / 8.0, 1.0 / 8.0].map(grey)
    );
}

#[test]
fn alpha_is_blended_in_gamma_space_and_premultiplied() {
    let below = rect(0.0, 0.0, 1.0, 1.0, Color32::from_rgb(200, 100, 0));
    let above = rect(0.0, 0.0, 1.0, 1.0, Color32::from_rgba_premultiplied(10, 20, 30, 102));
    // 102 of 255 is 0.4: what is below keeps 0.6 of its light.
    let expected = u32::from_be_bytes([0, 10 + 120, 20 + 60, 30]);
    assert_eq!(paint(&mut painter(), [1, 1], EVERYWHERE, &[below, above]), [expected]);
}

#[test]
fn additive_colours_stop_at_white() {
    let below = rect(0.0, 0.0, 1.0, 1.0, Color32::from_rgb(200, 100, 0));
    let above = rect(0.0, 0.0, 1.0, 1.0, Color32::from_rgba_premultiplied(100, 100, 100, 0));
    assert_eq!(paint(&mut painter(), [1, 1], EVERYWHERE, &[below, above]), [0xff_c864]);
}

#[test]
fn a_nearest_texture_gives_the_texel_under_each_centre() {
    let mut painter = painter();
    let texels = [Color32::RED, Color32::GREEN];
    set(&mut painter, TEXTURE, [2, 1], &texels, None, TextureOptions::NEAREST);
    let mesh = textured(TEXTURE, Rect::from_min_size(pos2(0.0, 0.0), vec2(5.0, 1.0)), WHITE);
    // The middle of the third pixel is the border of the two texels, and belongs to the second.
    assert_eq!(
        paint(&mut painter, [5, 1], EVERYWHERE, &[mesh]),
        [0xff_0000, 0xff_0000, 0x00_ff00, 0x00_ff00, 0x00_ff00]
    );
}

#[test]
fn a_linear_texture_mixes_between_texel_centres_and_holds_at_the_rim() {
    let mut painter = painter();
    let texels = [Color32::BLACK, Color32::from_gray(200)];
    set(&mut painter, TEXTURE, [2, 1], &texels, None, TextureOptions::LINEAR);
    let mesh = textured(TEXTURE, Rect::from_min_size(pos2(0.0, 0.0), vec2(8.0, 1.0)), WHITE);
    // In texels, the pixel centres are at 1/8, 3/8, … 15/8; texel centres at 1/2 and 3/2.
    let expected =
        [0.0, 0.0, 1.0, 3.0, 5.0, 7.0, 8.0, 8.0].map(|eighths| (eighths * 25.0) as u32 * 0x01_0101);
    assert_eq!(paint(&mut painter, [8, 1], EVERYWHERE, &[mesh]), expected);
}

#[test]
fn texels_are_multiplied_with_the_colour() {
    let mut painter = painter();
    set(&mut painter, TEXTURE, [1, 1], &[Color32::from_rgb(51, 102, 255)], None, TextureOptions::NEAREST);
    let mesh = textured(
        TEXTURE,
        Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0)),
        Color32::from_rgb(100, 200, 50),
    );
    assert_eq!(paint(&mut painter, [1, 1], EVERYWHERE, &[mesh]), [0x14_5032]);
}

#[test]
fn a_partial_update_changes_its_texels_only() {
    let mut painter = painter();
    set(&mut painter, TEXTURE, [3, 2], &[Color32::RED; 6], None, TextureOptions::NEAREST);
    set(&mut painter, TEXTURE, [2, 1], &[Color32::BLUE; 2], Some([1, 1]), TextureOptions::NEAREST);
    let mesh = textured(TEXTURE, Rect::from_min_size(pos2(0.0, 0.0), vec2(3.0, 2.0)), WHITE);
    assert_eq!(
        paint(&mut painter, [3, 2], EVERYWHERE, &[mesh]),
        [0xff_0000, 0xff_0000, 0xff_0000, 0xff_0000, 0x00_00ff, 0x00_00ff]
    );
}

#[test]
fn a_partial_update_that_does_not_fit_is_left_out() {
    let mut painter = painter();
    set(&mut painter, TEXTURE, [1, 1], &[Color32::RED], None, TextureOptions::NEAREST);
    set(&mut painter, TEXTURE, [2, 1], &[Color32::BLUE; 2], Some([0, 0]), TextureOptions::NEAREST);
    set(&mut painter, TextureId::Managed(7), [1, 1], &[Color32::BLUE], Some([0, 0]), TextureOptions::NEAREST);
    let mesh = textured(TEXTURE, Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0)), WHITE);
    assert_eq!(paint(&mut painter, [1, 1], EVERYWHERE, &[mesh]), [0xff_0000]);
}

#[test]
fn nothing_is_painted_outside_of_the_clip_rectangle() {
    let mesh = rect(0.0, 0.0, 4.0, 1.0, RED);
    // 0.6 and 2.4 are rounded to whole pixels, as a scissor is.
    let clip = Rect::from_min_max(pos2(0.6, 0.0), pos2(2.4, 1.0));
    assert_eq!(paint(&mut painter(), [4, 1], clip, &[mesh]), [0, 0xff_0000, 0, 0]);
}

#[test]
fn points_are_scaled_to_pixels() {
    let mesh = rect(1.0, 0.0, 2.0, 1.0, RED);
    let painted = paint_scaled(&mut painter(), [4, 2], EVERYWHERE, &[mesh], 1.5);
    // 1.5 to 3 across, and down to 1.5: the centre at 1.5 is on the left edge, and on the lower one.
    assert_eq!(painted, [0, 0xff_0000, 0xff_0000, 0, 0, 0, 0, 0]);
}

#[test]
fn a_mesh_without_its_texture_is_left_out() {
    let mesh = textured(TextureId::User(3), Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0)), WHITE);
    assert_eq!(paint(&mut painter(), [1, 1], EVERYWHERE, &[mesh]), [0]);
}

#[test]
fn a_canvas_has_the_right_number_of_pixels() {
    assert!(hearsay::window::paint::Canvas::new(&mut [0; 6], [2, 3]).is_some());
    assert!(hearsay::window::paint::Canvas::new(&mut [0; 5], [2, 3]).is_none());
    assert!(hearsay::window::paint::Canvas::new(&mut [], [0, 70_000]).is_none());
}

#[test]
fn shapes_that_make_no_sense_do_no_harm() {
    let far = 1e30;
    let nowhere = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX, f32::MIN, far, 0.0];
    for x in nowhere {
        for y in nowhere {
            paint(&mut painter(), [9, 9], EVERYWHERE, &[triangle([(x, y), (5.0, 5.0), (0.0, 9.0)], RED)]);
            paint(
                &mut painter(),
                [9, 9],
                EVERYWHERE,
                &[rect(x, y, 5.0, 5.0, RED), rect(0.0, 0.0, x, y, RED)],
            );
            paint_scaled(&mut painter(), [9, 9], EVERYWHERE, &[rect(0.0, 0.0, 5.0, 5.0, RED)], x);
            let mut mesh = textured(TEXTURE, Rect::from_min_max(pos2(0.0, 0.0), pos2(x, 9.0)), WHITE);
            mesh.vertices[3].uv = pos2(y, x);
            let mut painter = painter();
            set(&mut painter, TEXTURE, [1, 1], &[Color32::RED], None, TextureOptions::LINEAR_REPEAT);
            paint(&mut painter, [9, 9], EVERYWHERE, &[mesh]);
        }
    }
    let mut mesh = triangle([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)], RED);
    mesh.indices = vec![0, 1, 999, 7];
    assert_eq!(paint(&mut painter(), [1, 1], EVERYWHERE, &[mesh]), [0]);
}

#[test]
fn a_degenerate_triangle_has_no_pixels() {
    let line = triangle([(0.0, 0.0), (4.0, 4.0), (2.0, 2.0)], RED);
    let point = triangle([(1.5, 1.5); 3], RED);
    assert_eq!(paint(&mut painter(), [4, 4], EVERYWHERE, &[line, point]), [0; 16]);
}

#[test]
fn a_huge_triangle_covers_everything() {
    let mesh = triangle([(-1e6, -1e6), (1e6, -1e6), (0.0, 1e6)], RED);
    assert_eq!(paint(&mut painter(), [3, 3], EVERYWHERE, &[mesh]), [0xff_0000; 9]);
}

proptest! {
    #![proptest_config(cases(256))]

    /// A fan around a point inside a rectangle: its triangles share edges in all directions, and meet in points.
    #[test]
    fn triangles_that_share_edges_cover_each_pixel_once(
        centre in (1.0_f32..15.0, 1.0_f32..15.0),
        steps in prop::collection::vec(0.0_f32..64.0, 3..12),
        on_quarters: bool,
    ) {
        let snap = |at: f32| if on_quarters { (at * 4.0).round() / 4.0 } else { at };
        let centre = (snap(centre.0), snap(centre.1));
        let mut rim: Vec<f32> = steps.into_iter().map(snap).chain([0.0, 16.0, 32.0, 48.0]).collect();
        rim.sort_by(f32::total_cmp);
        // Once around the square from 0 to 16, starting at its upper left corner.
        let around = |at: f32| match at {
            ..16.0 => (at, 0.0),
            16.0..32.0 => (16.0, at - 16.0),
            32.0..48.0 => (48.0 - at, 16.0),
            _ => (0.0, 64.0 - at),
        };
        // Adding one level each time: a pixel missed is black, one painted twice is brighter.
        let one = Color32::from_rgba_premultiplied(1, 1, 1, 0);
        let next = rim.iter().cycle().skip(1);
        let fan: Vec<_> = rim.iter().zip(next).map(|(a, b)| triangle([centre, around(*a), around(*b)], one)).collect();
        prop_assert_eq!(paint(&mut painter(), [16, 16], EVERYWHERE, &fan), vec![0x01_0101; 256]);
    }
}
