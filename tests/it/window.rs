//! The room `window`: our painter held against pixels computed by hand, against itself and against OpenGL.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pictures here have a few hundred pixels, and colours are in 0..=255"
)]

#[path = "../../examples/window/page.rs"]
mod page;

mod damage;
mod looks;
mod primitives;

use egui::epaint::{ClippedPrimitive, ImageDelta, Mesh, Primitive, Vertex, WHITE_UV};
use egui::{Color32, ColorImage, Pos2, Rect, TextureId, TextureOptions, TexturesDelta, pos2};
use hearsay::window::paint::{Canvas, Painter};

const EVERYWHERE: Rect = Rect::EVERYTHING;
const WHITE: TextureId = TextureId::Managed(0);

/// A painter that knows one white texel, to which untextured meshes point.
fn painter() -> Painter {
    let mut painter = Painter::default();
    set(&mut painter, WHITE, [1, 1], &[Color32::WHITE], None, TextureOptions::LINEAR);
    painter
}

/// Sets a texture, or the part of one that begins at `pos`.
fn set(
    painter: &mut Painter,
    id: TextureId,
    size: [usize; 2],
    texels: &[Color32],
    pos: Option<[usize; 2]>,
    options: TextureOptions,
) {
    let mut delta = TexturesDelta::default();
    let image = ColorImage::new(size, texels.to_vec());
    delta.push(id, ImageDelta { image: image.into(), options, pos });
    painter.set_textures(&mut delta);
}

/// Paints on black, one pixel a point, and returns `0xRRGGBB` row by row.
fn paint(painter: &mut Painter, size: [u32; 2], clip: Rect, meshes: &[Mesh]) -> Vec<u32> {
    paint_scaled(painter, size, clip, meshes, 1.0)
}

fn paint_scaled(painter: &mut Painter, size: [u32; 2], clip: Rect, meshes: &[Mesh], scale: f32) -> Vec<u32> {
    let mut pixels = vec![0x00aa_aaaa; (size[0] * size[1]) as usize];
    let mut canvas = Canvas::new(&mut pixels, size).unwrap();
    painter.paint(&primitives_of(clip, meshes), scale, Color32::BLACK, &mut canvas);
    pixels
}

fn primitives_of(clip_rect: Rect, meshes: &[Mesh]) -> Vec<ClippedPrimitive> {
    let clipped = |mesh: &Mesh| ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh.clone()) };
    meshes.iter().map(clipped).collect()
}

/// An untextured mesh of triangles, each of three corners with their colours.
fn triangles(corners: &[[(f32, f32, Color32); 3]]) -> Mesh {
    let mut mesh = Mesh::with_texture(WHITE);
    for (x, y, color) in corners.as_flattened() {
        mesh.indices.push(mesh.vertices.len() as u32);
        mesh.vertices.push(Vertex { pos: pos2(*x, *y), uv: WHITE_UV, color: *color });
    }
    mesh
}

fn triangle(corners: [(f32, f32); 3], color: Color32) -> Mesh {
    triangles(&[corners.map(|(x, y)| (x, y, color))])
}

/// An untextured upright rectangle.
fn rect(left: f32, top: f32, right: f32, bottom: f32, color: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(WHITE);
    mesh.add_colored_rect(Rect::from_min_max(pos2(left, top), pos2(right, bottom)), color);
    mesh
}

/// A whole texture on an upright rectangle.
fn textured(id: TextureId, place: Rect, color: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(id);
    mesh.add_rect_with_uv(place, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), color);
    mesh
}
