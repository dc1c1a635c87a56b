//! Features as 32-bit hashes, made without building strings. Collisions are rare (a model has some hundred
//! thousand features of four thousand million) and are learnt over.

/// Hash of a string (FNV-1a, 32 bits).
pub(in crate::draft) fn hash(text: &str) -> u32 {
    hash_on(0x811c_9dc5, text)
}

/// Hash of what was hashed before and a string after it.
pub(in crate::draft) fn hash_on(before: u32, text: &str) -> u32 {
    text.bytes().fold(before, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// What the parts of a feature are multiplied with, by their order.
const PARTS: [u64; 5] = [
    0xd6e8_feb8_6659_fd93,
    0xa076_1d64_78bd_642f,
    0xe703_7ed1_a0b4_28db,
    0x8ebc_6af0_9c88_c6e3,
    0x5899_65cc_7537_4cc3,
];

/// One feature: the number of its template and its parts, five at most.
#[inline]
pub(in crate::draft) fn feature(template: u32, parts: &[u32]) -> u32 {
    let first = u64::from(template).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let add = |sum: u64, (part, by): (&u32, u64)| sum.wrapping_add(u64::from(*part).wrapping_mul(by));
    let sum = parts.iter().zip(PARTS).fold(first, add);
    ((sum ^ (sum >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93) >> 32) as u32
}
