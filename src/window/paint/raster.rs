//! The rasteriser: items of a scene to pixels of a canvas.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "rectangles lie on the canvas and channels in 0..=255"
)]

use super::blend;
use super::canvas::{Canvas, PxRect};
use super::plane::Plane;
use super::scene::{Corner, Item, SUBPIXELS, Scene, Shape, double_area};
use super::texture::{Texture, Textures};

/// Paints the part of a scene that lies in `part`, background first.
pub(super) fn draw(scene: &Scene, textures: &Textures, part: PxRect, canvas: &mut Canvas<'_>) {
    canvas.fill(part, scene.background);
    for item in &scene.items {
        let part = item.bounds.intersect(&part);
        if !part.is_empty() {
            draw_item(item, textures, part, canvas);
        }
    }
}

fn draw_item(item: &Item, textures: &Textures, part: PxRect, canvas: &mut Canvas<'_>) {
    match &item.shape {
        Shape::Fill(color) => canvas.cover(part, *color),
        Shape::Copy { texture, dx, dy, color } => {
            if let Some(texture) = textures.get(*texture) {
                copy(texture, [*dx, *dy], *color, part, canvas);
            }
        }
        Shape::Stretch { texture, start, step, color } => {
            if let Some(texture) = textures.get(*texture) {
                stretch(texture, *start, *step, *color, part, canvas);
            }
        }
        Shape::Triangle { texture, corners } => {
            let texture = texture.and_then(|texture| textures.get(texture));
            triangle(corners, texture, part, canvas);
        }
    }
}

/// Texels one to one, times a colour: text.
fn copy(texture: &Texture, [dx, dy]: [i32; 2], color: u32, part: PxRect, canvas: &mut Canvas<'_>) {
    for y in part.top..part.bottom {
        let pixels = canvas.span(y, part.left, part.right);
        let Some(texels) = texture.row(y + dy, part.left + dx, pixels.len()) else { continue };
        for (pixel, texel) in pixels.iter_mut().zip(texels) {
            if *texel != 0 {
                *pixel = blend::over(*pixel, blend::tint(*texel, color));
            }
        }
    }
}

/// An upright rectangle of a texture in any size.
fn stretch(
    texture: &Texture,
    start: [f32; 2],
    step: [f32; 2],
    color: u32,
    part: PxRect,
    canvas: &mut Canvas<'_>,
) {
    let linear = texture.is_linear(step[0].abs().max(step[1].abs()));
    for y in part.top..part.bottom {
        let v = start[1] + step[1] * y as f32;
        for (x, pixel) in (part.left..).zip(canvas.span(y, part.left, part.right)) {
            let texel = texture.sample(start[0] + step[0] * x as f32, v, linear);
            *pixel = blend::over(*pixel, blend::tint(texel, color));
        }
    }
}

fn triangle(corners: &[Corner; 3], texture: Option<&Texture>, part: PxRect, canvas: &mut Canvas<'_>) {
    let [first, ..] = corners;
    let is_plain = corners.iter().all(|corner| corner.color == first.color);
    match texture {
        None if is_plain => each_span(corners, part, |y, left, right| {
            canvas.cover(PxRect { left, top: y, right, bottom: y + 1 }, first.color);
        }),
        None => {
            let colors = color_plane(corners);
            each_span(corners, part, |y, left, right| {
                let colors = colors.row(y);
                for (x, pixel) in (left..).zip(canvas.span(y, left, right)) {
                    *pixel = blend::over(*pixel, blend::pack_channels(colors.at(x)));
                }
            });
        }
        Some(texture) => textured_triangle(corners, texture, part, canvas),
    }
}

fn textured_triangle(corners: &[Corner; 3], texture: &Texture, part: PxRect, canvas: &mut Canvas<'_>) {
    let colors = color_plane(corners);
    let positions = Plane::new(corners, corners.map(|corner| corner.uv));
    let linear = texture.is_linear(positions.steepest());
    each_span(corners, part, |y, left, right| {
        let (colors, positions) = (colors.row(y), positions.row(y));
        for (x, pixel) in (left..).zip(canvas.span(y, left, right)) {
            let [u, v] = positions.at(x);
            let texel = texture.sample(u, v, linear);
            *pixel = blend::over(*pixel, blend::tint(texel, blend::pack_channels(colors.at(x))));
        }
    });
}

fn color_plane(corners: &[Corner; 3]) -> Plane<4> {
    Plane::new(corners, corners.map(|corner| blend::channels(corner.color).map(|channel| channel as f32)))
}

/// Calls `paint(y, left, right)` for each row of pixels whose centres are in the triangle: on its inside, on
/// its left or on its upper edge.
fn each_span(corners: &[Corner; 3], part: PxRect, mut paint: impl FnMut(i32, i32, i32)) {
    let [a, b, c] = corners;
    let clockwise = double_area(corners) > 0;
    let [a, b, c] = if clockwise { [a, b, c] } else { [a, c, b] };
    let ys = [a.y, b.y, c.y];
    let top = ys.into_iter().min().map_or(part.top, super::scene::first_pixel).max(part.top);
    let bottom =
        ys.into_iter().max().map_or(part.bottom, |y| super::scene::first_pixel(y) + 1).min(part.bottom);
    let mut edges = [Edge::new(a, b, top), Edge::new(b, c, top), Edge::new(c, a, top)];
    for y in top..bottom {
        let (mut left, mut right) = (i64::from(part.left), i64::from(part.right));
        for edge in &mut edges {
            edge.narrow(&mut left, &mut right);
            edge.step();
        }
        if left < right {
            paint(y, left as i32, right as i32);
        }
    }
}

/// One edge on its way down the rows: an exact division, done once and then stepped with its remainder.
struct Edge {
    side: Side,
    /// Floor of numerator / divisor in this row.
    quotient: i64,
    remainder: i64,
    quotient_step: i64,
    remainder_step: i64,
    divisor: i64,
}

#[derive(Clone, Copy)]
enum Side {
    /// The triangle lies to the right of it.
    Left,
    /// The triangle lies to the left of it.
    Right,
    /// It runs along the rows.
    Level,
}

impl Edge {
    /// The edge from `a` to `b`, the triangle being on its right-hand side as one looks along it.
    ///
    /// A pixel centre (px, py) is inside where dx * (py - a.y) - dy * (px - a.x) >= 0; on edges that are
    /// neither left nor upper ones, where it is > 0. Solved for the column, with px = 256 * column + 128.
    fn new(a: &Corner, b: &Corner, row: i32) -> Self {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let has_its_points = dy < 0 || (dy == 0 && dx > 0);
        let py = i64::from(row) * SUBPIXELS + SUBPIXELS / 2;
        let numerator = dx * (py - a.y) + dy * (a.x - SUBPIXELS / 2) - i64::from(!has_its_points);
        let (side, divisor) = match dy {
            0 => (Side::Level, 1),
            1.. => (Side::Right, dy * SUBPIXELS),
            _ => (Side::Left, -dy * SUBPIXELS),
        };
        let step = dx * SUBPIXELS;
        Self {
            side,
            quotient: numerator.div_euclid(divisor),
            remainder: numerator.rem_euclid(divisor),
            quotient_step: step.div_euclid(divisor),
            remainder_step: step.rem_euclid(divisor),
            divisor,
        }
    }

    /// Takes the columns away that lie outside of it in this row.
    fn narrow(&self, left: &mut i64, right: &mut i64) {
        match self.side {
            Side::Right => *right = (*right).min(self.quotient + 1),
            Side::Left => *left = (*left).max(-self.quotient),
            Side::Level if self.quotient < 0 => *right = *left,
            Side::Level => {}
        }
    }

    /// Goes on to the next row.
    fn step(&mut self) {
        self.quotient += self.quotient_step;
        self.remainder += self.remainder_step;
        if self.remainder >= self.divisor {
            self.remainder -= self.divisor;
            self.quotient += 1;
        }
    }
}
