//! Painting only what changed gives what painting everything gives.

use egui::epaint::Mesh;
use egui::{Color32, Rect, TextureId, TextureOptions, pos2, vec2};
use hearsay::window::paint::{Canvas, Painter, PxRect};
use proptest::prelude::*;

use super::{EVERYWHERE, page, paint, painter, primitives_of, rect, set, textured, triangle};
use crate::cases::cases;

const SIZE: [u32; 2] = [100, 70];

fn prepare(painter: &mut Painter, meshes: &[Mesh]) -> Vec<PxRect> {
    painter.prepare(&primitives_of(EVERYWHERE, meshes), 1.0, Color32::BLACK, SIZE)
}

#[test]
fn nothing_is_damaged_when_nothing_changed() {
    let mut painter = painter();
    let meshes = [rect(10.0, 10.0, 90.0, 60.0, Color32::RED)];
    prepare(&mut painter, &meshes);
    assert_eq!(prepare(&mut painter, &meshes), []);
}

#[test]
fn all_is_damaged_at_first_and_after_a_change_of_size_or_background() {
    let mut painter = painter();
    let all = vec![PxRect { left: 0, top: 0, right: 100, bottom: 70 }];
    assert_eq!(painter.prepare(&[], 1.0, Color32::BLACK, SIZE), all);
    assert_eq!(painter.prepare(&[], 1.0, Color32::WHITE, SIZE), all);
    let all = vec![PxRect { left: 0, top: 0, right: 70, bottom: 100 }];
    assert_eq!(painter.prepare(&[], 1.0, Color32::WHITE, [70, 100]), all);
}

#[test]
fn a_change_damages_its_surroundings_only_though_all_is_one_mesh() {
    let mut painter = painter();
    let mesh = |color| {
        let mut mesh = rect(0.0, 0.0, 100.0, 70.0, Color32::WHITE);
        mesh.append(rect(70.0, 40.0, 71.0, 41.0, color));
        mesh
    };
    prepare(&mut painter, &[mesh(Color32::RED)]);
    let damage = prepare(&mut painter, &[mesh(Color32::BLUE)]);
    assert_eq!(damage, [PxRect { left: 64, top: 32, right: 96, bottom: 64 }]);
}

#[test]
fn a_changed_texture_damages_where_it_is_shown() {
    let mut painter = painter();
    let id = TextureId::Managed(1);
    set(&mut painter, id, [1, 1], &[Color32::RED], None, TextureOptions::NEAREST);
    let meshes = [textured(id, Rect::from_min_size(pos2(0.0, 0.0), vec2(5.0, 5.0)), Color32::WHITE)];
    prepare(&mut painter, &meshes);
    set(&mut painter, id, [1, 1], &[Color32::BLUE], Some([0, 0]), TextureOptions::NEAREST);
    assert_eq!(prepare(&mut painter, &meshes), [PxRect { left: 0, top: 0, right: 32, bottom: 32 }]);
}

#[test]
fn glyphs_added_to_an_atlas_damage_nothing_that_is_shown_already() {
    let mut painter = painter();
    let id = TextureId::Managed(1);
    set(&mut painter, id, [256, 64], &vec![Color32::RED; 256 * 64], None, TextureOptions::NEAREST);
    let mut mesh = Mesh::with_texture(id);
    let corner = Rect::from_min_size(pos2(0.0, 0.0), vec2(0.1, 0.1));
    mesh.add_rect_with_uv(Rect::from_min_size(pos2(0.0, 0.0), vec2(9.0, 9.0)), corner, Color32::WHITE);
    prepare(&mut painter, &[mesh.clone()]);
    // A whole row is handed over, as egui does, but differs in its last texel only.
    let mut row = [Color32::RED; 256];
    row[255] = Color32::WHITE;
    set(&mut painter, id, [256, 1], &row, Some([0, 40]), TextureOptions::NEAREST);
    assert_eq!(prepare(&mut painter, &[mesh]), []);
}

fn shape() -> impl Strategy<Value = Mesh> {
    let at = || (-20.0_f32..120.0, -20.0_f32..90.0);
    let color = any::<[u8; 4]>().prop_map(|[r, g, b, a]| Color32::from_rgba_unmultiplied(r, g, b, a));
    (at(), at(), at(), color, 0..3_u8).prop_map(|(a, b, c, color, kind)| match kind {
        0 => rect(a.0, a.1, b.0, b.1, color),
        1 => triangle([a, b, c], color),
        _ => {
            let mut mesh = triangle([a, b, c], color);
            mesh.vertices[0].color = Color32::TRANSPARENT;
            mesh
        }
    })
}

proptest! {
    #![proptest_config(cases(256))]

    /// Two buffers, used in turn, as a display with double buffering does.
    #[test]
    fn painting_what_changed_equals_painting_everything(
        mut shapes in prop::collection::vec(shape(), 8),
        changes in prop::collection::vec((0..8_usize, shape()), 6),
        buffers in 1..3_usize,
    ) {
        let mut painter = painter();
        let mut shown = vec![vec![0; 7000]; buffers];
        for (frame, (place, change)) in changes.into_iter().enumerate() {
            shapes[place] = change;
            prepare(&mut painter, &shapes);
            let buffer = &mut shown[frame % buffers];
            let age = if frame < buffers { 0 } else { buffers as u8 };
            painter.draw(&mut Canvas::new(buffer, SIZE).unwrap(), age);
            prop_assert_eq!(&*buffer, &paint(&mut super::painter(), SIZE, EVERYWHERE, &shapes));
        }
    }
}

/// A page whose text changes, painted in parts and whole.
#[test]
fn a_page_repainted_in_parts_equals_the_whole() {
    let context = egui::Context::default();
    page::setup(&context);
    let mut page = page::Page::default();
    let mut painter = Painter::default();
    let size = page::SIZE;
    let mut in_parts = vec![0; (size[0] * size[1]) as usize];
    for frame in 0..6_u8 {
        page.typed = format!("typed {frame}");
        let input = egui::RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(640.0, 480.0))),
            events: vec![egui::Event::PointerMoved(pos2(330.0 + f32::from(frame) * 20.0, 108.0))],
            ..Default::default()
        };
        let mut output = context.run_ui(input, |ui| page.show(ui));
        painter.set_textures(&mut output.textures_delta);
        let primitives = context.tessellate(output.shapes, 1.0);
        let damage = painter.prepare(&primitives, 1.0, Color32::WHITE, size);
        painter.draw(&mut Canvas::new(&mut in_parts, size).unwrap(), 1);
        let mut whole = vec![0; in_parts.len()];
        painter.draw(&mut Canvas::new(&mut whole, size).unwrap(), 0);
        assert!(in_parts == whole, "frame {frame} differs");
        let area: i64 = damage.iter().map(PxRect::area).sum();
        assert!(frame < 2 || (0 < area && area < 640 * 100), "frame {frame} damages {area} pixels");
    }
}
