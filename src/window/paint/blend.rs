//! Colours as one `u32` (`0xAARRGGBB`, premultiplied, gamma space) and laying one over another.
//!
//! Four channels are worked on two by two: `0x00RR00BB` and `0x00AA00GG` have room above each channel for
//! a product with a byte, so that one multiplication serves two channels.

#![expect(
    clippy::cast_possible_truncation,
    reason = "channels are clamped to 0..=255 before they are packed"
)]

use egui::Color32;

const EVEN: u32 = 0x00ff_00ff;

/// egui's colour, packed.
pub(super) fn pack(color: Color32) -> u32 {
    join(color.to_array().map(u32::from))
}

/// Red, green, blue, alpha, each at most 255, packed.
pub(super) fn join([red, green, blue, alpha]: [u32; 4]) -> u32 {
    alpha << 24 | red << 16 | green << 8 | blue
}

/// Channels red, green, blue, alpha in 0..=255, rounded and packed; what lies outside is clamped.
pub(super) fn pack_channels(channels: [f32; 4]) -> u32 {
    join(channels.map(byte))
}

#[expect(clippy::cast_sign_loss, reason = "float to integer saturates: below zero is zero")]
fn byte(channel: f32) -> u32 {
    ((channel + 0.5) as u32).min(255)
}

/// Red, green, blue, alpha of a packed colour.
pub(super) fn channels(color: u32) -> [u32; 4] {
    [color >> 16 & 0xff, color >> 8 & 0xff, color & 0xff, color >> 24]
}

/// Whether nothing shows through it.
pub(super) fn is_opaque(color: u32) -> bool {
    color >> 24 == 0xff
}

/// A canvas's pixel of an opaque colour.
pub(super) fn opaque(color: u32) -> u32 {
    color & 0x00ff_ffff
}

/// Every channel times `factor` / 255, rounded.
#[inline]
pub(super) fn scale(color: u32, factor: u32) -> u32 {
    div255((color & EVEN) * factor) | div255((color >> 8 & EVEN) * factor) << 8
}

/// Two products of bytes, each divided by 255 and rounded exactly.
#[inline]
fn div255(pair: u32) -> u32 {
    let pair = pair + 0x0080_0080;
    ((pair + (pair >> 8 & EVEN)) >> 8) & EVEN
}

/// Channel by channel product, as a texture is multiplied with a vertex colour.
#[inline]
pub(super) fn tint(texel: u32, color: u32) -> u32 {
    let alpha = texel >> 24;
    if texel == alpha * 0x0101_0101 {
        return scale(color, alpha); // glyphs: the same in all channels
    }
    let times = |shift: u32| {
        let product = (texel >> shift & 0xff) * (color >> shift & 0xff) + 0x80;
        (product + (product >> 8)) >> 8 << shift
    };
    times(24) | times(16) | times(8) | times(0)
}

/// A premultiplied colour laid over an opaque pixel. Colours brighter than their alpha (additive ones) are
/// clamped at white.
#[inline]
pub(super) fn over(pixel: u32, color: u32) -> u32 {
    let keep = 255 - (color >> 24);
    let even = clamped((color & EVEN) + div255((pixel & EVEN) * keep));
    let green = clamped((color >> 8 & 0xff) + div255((pixel >> 8 & 0xff) * keep));
    even | green << 8
}

/// Two sums of two bytes, each no more than 255.
#[inline]
fn clamped(pair: u32) -> u32 {
    let carry = pair & 0x0100_0100;
    (pair | (carry - (carry >> 8))) & EVEN
}
