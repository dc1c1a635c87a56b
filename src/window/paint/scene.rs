//! A frame in pixel coordinates: what egui's meshes come to before any pixel is touched.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "positions are clamped to LIMIT, sizes to MAX_SIDE, before they change type"
)]

use egui::epaint::{Mesh, Primitive, Vertex};
use egui::{ClippedPrimitive, Color32, Pos2, Rect};

use super::blend;
use super::canvas::{PxRect, bounds};
use super::texture::{Texture, Textures};

/// Parts of a pixel in which positions are counted, as graphics cards do.
pub(super) const SUBPIXELS: i64 = 256;

/// Positions farther out than this many pixels are moved here, so that products of them fit an `i64`.
const LIMIT: f32 = (1 << 20) as f32;

/// How far from a texel's centre, in texels, a pixel may sample and still count as upon it.
const ON_CENTRE: f32 = 1.0 / 256.0;

/// All that a frame paints, in order.
#[derive(Default)]
pub(super) struct Scene {
    pub(super) items: Vec<Item>,
    pub(super) size: [u32; 2],
    /// Opaque pixel value under everything.
    pub(super) background: u32,
}

/// One thing to paint.
pub(super) struct Item {
    /// The pixels it may touch: its own bounds, the clip rectangle and the screen, whichever is smallest.
    pub(super) bounds: PxRect,
    pub(super) shape: Shape,
    /// Differs where anything that tells on the pixels differs.
    pub(super) digest: u64,
}

pub(super) enum Shape {
    /// `bounds` in one premultiplied colour.
    Fill(u32),
    /// Texels one to one: the pixel at x, y shows the texel at x + dx, y + dy, times a colour.
    Copy { texture: usize, dx: i32, dy: i32, color: u32 },
    /// An upright rectangle of a texture, times a colour: texel position = start + step * pixel.
    Stretch { texture: usize, start: [f32; 2], step: [f32; 2], color: u32 },
    /// Three corners; without a texture, the colours are final.
    Triangle { texture: Option<usize>, corners: [Corner; 3] },
}

/// A vertex in pixel coordinates.
#[derive(Clone, Copy)]
pub(super) struct Corner {
    /// In 1/256 pixel.
    pub(super) x: i64,
    pub(super) y: i64,
    /// In texels.
    pub(super) uv: [f32; 2],
    /// Packed, premultiplied.
    pub(super) color: u32,
}

/// What the triangles of one mesh have in common.
struct Context<'a> {
    clip: PxRect,
    scale: f32,
    texture: &'a Texture,
    texture_index: usize,
}

impl Scene {
    pub(super) fn build(
        &mut self,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
        background: Color32,
        size: [u32; 2],
        textures: &Textures,
    ) {
        self.items.clear();
        self.size = size;
        self.background = blend::opaque(blend::pack(background));
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let Primitive::Mesh(mesh) = primitive else { continue };
            let clip = clip_pixels(*clip_rect, pixels_per_point).intersect(&bounds(size));
            let Some(texture_index) = textures.index_of(mesh.texture_id) else { continue };
            let Some(texture) = textures.get(texture_index) else { continue };
            if !clip.is_empty() {
                self.add_mesh(mesh, &Context { clip, scale: pixels_per_point, texture, texture_index });
            }
        }
    }

    fn add_mesh(&mut self, mesh: &Mesh, context: &Context<'_>) {
        let (mut triangles, _) = mesh.indices.as_chunks::<3>();
        while let [first, rest @ ..] = triangles {
            triangles = rest;
            if let Some(second) = rest.first() {
                let halves = glyph(mesh, *first, *second, context).or_else(|| {
                    upright(&triangle(mesh, *first, context)?, &triangle(mesh, *second, context)?)
                });
                if let Some(corners) = halves {
                    self.items.extend(rectangle(&corners, context));
                    triangles = rest.get(1..).unwrap_or_default();
                    continue;
                }
            }
            let corners = triangle(mesh, *first, context);
            self.items.extend(corners.and_then(|corners| loose(&corners, context)));
        }
    }
}

/// A clip rectangle rounded to pixels as `egui_glow` rounds its scissors.
fn clip_pixels(clip: Rect, scale: f32) -> PxRect {
    PxRect {
        left: nearest(scale * clip.min.x),
        top: nearest(scale * clip.min.y),
        right: nearest(scale * clip.max.x),
        bottom: nearest(scale * clip.max.y),
    }
}

/// The nearest whole number, halves away from zero. Saturates; of NaN it is 0. (`f32::round` is a call into a
/// library where processors of any age are to be served, and this is asked for twice a letter.)
fn nearest(value: f32) -> i32 {
    (value + 0.5_f32.copysign(value)) as i32
}

/// The corners of a triangle; none if it has no place (an index out of range, a position that is no number).
fn triangle(mesh: &Mesh, indices: [u32; 3], context: &Context<'_>) -> Option<[Corner; 3]> {
    let corner = |index: u32| corner(mesh.vertices.get(index as usize)?, context);
    let [a, b, c] = indices;
    Some([corner(a)?, corner(b)?, corner(c)?])
}

fn corner(vertex: &Vertex, context: &Context<'_>) -> Option<Corner> {
    let snap = |points: f32| {
        let pixels = points * context.scale;
        pixels.is_finite().then(|| i64::from(nearest(pixels.clamp(-LIMIT, LIMIT) * SUBPIXELS as f32)))
    };
    let [width, height] = context.texture.size();
    let texels = |uv: f32, side: usize| if uv.is_finite() { uv * side as f32 } else { 0.0 };
    Some(Corner {
        x: snap(vertex.pos.x)?,
        y: snap(vertex.pos.y)?,
        uv: [texels(vertex.uv.x, width), texels(vertex.uv.y, height)],
        color: blend::pack(vertex.color),
    })
}

/// What [`upright`] gives, for rectangles in the order in which egui writes them, and much sooner: nearly all
/// triangles of a page are the halves of letters.
fn glyph(mesh: &Mesh, first: [u32; 3], second: [u32; 3], context: &Context<'_>) -> Option<[Corner; 2]> {
    let [start, ..] = first;
    let order = [[0, 1, 2], [2, 1, 3]].map(|triangle| triangle.map(|corner| start.saturating_add(corner)));
    if [first, second] != order {
        return None;
    }
    let [a, b, c, d] = mesh.vertices.get(start as usize..)?.first_chunk::<4>()?;
    let bits = |value: f32| value.to_bits();
    let is_upright = |a: Pos2, b: Pos2, c: Pos2, d: Pos2| {
        bits(a.x) == bits(c.x) && bits(b.x) == bits(d.x) && bits(a.y) == bits(b.y) && bits(c.y) == bits(d.y)
    };
    let is_plain = a.color == b.color && b.color == c.color && c.color == d.color;
    let is_forward = a.pos.x < b.pos.x && a.pos.y < c.pos.y;
    let is_glyph = is_plain
        && is_forward
        && is_upright(a.pos, b.pos, c.pos, d.pos)
        && is_upright(a.uv, b.uv, c.uv, d.uv);
    if is_glyph { Some([corner(a, context)?, corner(d, context)?]) } else { None }
}

/// The top left and bottom right corner, if the two triangles are the halves of an upright rectangle of one
/// colour, on which a texture lies upright too. Text and filled rectangles, most of a page, are of this kind.
fn upright(first: &[Corner; 3], second: &[Corner; 3]) -> Option<[Corner; 2]> {
    let all = || first.iter().chain(second);
    let color = first.first()?.color;
    if all().any(|corner| corner.color != color) {
        return None;
    }
    let left = all().map(|corner| corner.x).min()?;
    let right = all().map(|corner| corner.x).max()?;
    let top = all().map(|corner| corner.y).min()?;
    let bottom = all().map(|corner| corner.y).max()?;
    let top_left = *all().find(|corner| corner.x == left && corner.y == top)?;
    let bottom_right = *all().find(|corner| corner.x == right && corner.y == bottom)?;
    let ([left_u, top_v], [right_u, bottom_v]) = (top_left.uv, bottom_right.uv);
    for corner in all() {
        let u = if corner.x == left { left_u } else { right_u };
        let v = if corner.y == top { top_v } else { bottom_v };
        let in_corner = (corner.x == left || corner.x == right) && (corner.y == top || corner.y == bottom);
        if !in_corner || !is_same(corner.uv, [u, v]) {
            return None;
        }
    }
    let missing = |triangle: &[Corner; 3]| {
        // Numbering the corners 0..=3 by right + 2 * bottom, a triangle lacks 6 minus their sum.
        6 - triangle.iter().map(|c| i32::from(c.x == right) + 2 * i32::from(c.y == bottom)).sum::<i32>()
    };
    let distinct = |triangle: &[Corner; 3]| double_area(triangle) != 0;
    let halves = distinct(first) && distinct(second) && missing(first) + missing(second) == 3;
    halves.then_some([top_left, bottom_right])
}

/// Whether two texture positions are equal to the bit: those that are, were copied and not computed.
fn is_same(a: [f32; 2], b: [f32; 2]) -> bool {
    a.map(f32::to_bits) == b.map(f32::to_bits)
}

/// Twice the signed area, in square subpixels.
pub(super) fn double_area([a, b, c]: &[Corner; 3]) -> i64 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// The first pixel whose centre is at or after a position: by the top-left rule, a shape that begins there
/// has it, and one that ends there has not.
pub(super) fn first_pixel(subpixels: i64) -> i32 {
    (subpixels + SUBPIXELS / 2 - 1).div_euclid(SUBPIXELS) as i32
}

fn rectangle([top_left, bottom_right]: &[Corner; 2], context: &Context<'_>) -> Option<Item> {
    let place = PxRect {
        left: first_pixel(top_left.x),
        top: first_pixel(top_left.y),
        right: first_pixel(bottom_right.x),
        bottom: first_pixel(bottom_right.y),
    };
    let bounds = place.intersect(&context.clip);
    if bounds.is_empty() || top_left.color == 0 {
        return None;
    }
    let digest = digest(&[*top_left, *bottom_right], context);
    let (texture, color) = (context.texture_index, top_left.color);
    if is_same(top_left.uv, bottom_right.uv) {
        return Some(Item { bounds, shape: Shape::Fill(flat_color(top_left, context)), digest });
    }
    let [left, top] = top_left.uv;
    let [right, bottom] = bottom_right.uv;
    let (start_u, step_u) = along([left, right], [top_left.x, bottom_right.x]);
    let (start_v, step_v) = along([top, bottom], [top_left.y, bottom_right.y]);
    let offsets = (
        whole_offset(start_u, step_u, bounds.left, bounds.right),
        whole_offset(start_v, step_v, bounds.top, bounds.bottom),
    );
    let shape = match offsets {
        (Some(dx), Some(dy)) if is_inside(context.texture, &bounds, dx, dy) => {
            Shape::Copy { texture, dx, dy, color }
        }
        _ => Shape::Stretch { texture, start: [start_u, start_v], step: [step_u, step_v], color },
    };
    Some(Item { bounds, shape, digest })
}

/// The texel position at the centre of pixel 0, and the step to the next pixel, along one side of a rectangle
/// that goes from texel to texel and from subpixel to subpixel.
fn along([texel, to_texel]: [f32; 2], [place, to_place]: [i64; 2]) -> (f32, f32) {
    let step = (to_texel - texel) * SUBPIXELS as f32 / (to_place - place) as f32;
    (texel + (0.5 - place as f32 / SUBPIXELS as f32) * step, step)
}

/// The whole number to add to pixels in `first..end` to get their texels, where they sit on texel centres.
fn whole_offset(start: f32, step: f32, first: i32, end: i32) -> Option<i32> {
    let texel = |pixel: i32| start + step * pixel as f32;
    let offset = nearest(texel(first) - 0.5).saturating_sub(first);
    let is_on_centre =
        |pixel: i32| (texel(pixel) - 0.5 - pixel.saturating_add(offset) as f32).abs() < ON_CENTRE;
    (is_on_centre(first) && is_on_centre(end - 1)).then_some(offset)
}

fn is_inside(texture: &Texture, bounds: &PxRect, dx: i32, dy: i32) -> bool {
    let [width, height] = texture.size();
    bounds.left.saturating_add(dx) >= 0
        && bounds.top.saturating_add(dy) >= 0
        && bounds.right.saturating_add(dx) <= width as i32
        && bounds.bottom.saturating_add(dy) <= height as i32
}

/// The colour of a shape on which the texture does not change: egui's untextured meshes all point to a
/// white texel.
fn flat_color(corner: &Corner, context: &Context<'_>) -> u32 {
    let [x, y] = corner.uv;
    blend::tint(context.texture.sample(x, y, context.texture.is_linear(0.0)), corner.color)
}

fn loose(corners: &[Corner; 3], context: &Context<'_>) -> Option<Item> {
    let [a, b, c] = corners;
    let place = PxRect {
        left: first_pixel(a.x.min(b.x).min(c.x)),
        top: first_pixel(a.y.min(b.y).min(c.y)),
        right: first_pixel(a.x.max(b.x).max(c.x)) + 1,
        bottom: first_pixel(a.y.max(b.y).max(c.y)) + 1,
    };
    let bounds = place.intersect(&context.clip);
    if bounds.is_empty() || corners.iter().all(|corner| corner.color == 0) || double_area(corners) == 0 {
        return None;
    }
    let digest = digest(corners, context);
    let is_flat = is_same(a.uv, b.uv) && is_same(b.uv, c.uv);
    let texture = (!is_flat).then_some(context.texture_index);
    let mut corners = *corners;
    if is_flat {
        for corner in &mut corners {
            corner.color = flat_color(corner, context);
        }
    }
    Some(Item { bounds, shape: Shape::Triangle { texture, corners }, digest })
}

/// A number that differs where the corners, the texture or its texels between them do.
fn digest(corners: &[Corner], context: &Context<'_>) -> u64 {
    let mut digest = context.texture_index as u64;
    let mut texels = Rect::NOTHING;
    for Corner { x, y, uv: [u, v], color } in corners {
        texels.extend_with(Pos2::new(*u, *v));
        digest = mix(digest, x.cast_unsigned());
        digest = mix(digest, y.cast_unsigned() ^ u64::from(*color) << 32);
        digest = mix(digest, u64::from(u.to_bits()) << 32 | u64::from(v.to_bits()));
    }
    mix(digest, context.texture.version(texels))
}

/// Folds one more word into a digest.
pub(super) fn mix(digest: u64, word: u64) -> u64 {
    // The odd constants are the golden ratio and the square root of 3, in 64 bits.
    let product = u128::from(digest ^ 0x9e37_79b9_7f4a_7c15) * u128::from(word ^ 0xbb67_ae85_84ca_a73b);
    (product as u64) ^ (product >> 64) as u64
}
