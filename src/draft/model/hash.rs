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

/// One feature: the number of its template and its parts.
#[inline]
pub(in crate::draft) fn feature(template: u32, parts: &[u32]) -> u32 {
    let mut state = u64::from(template).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for part in parts {
        state = (state ^ u64::from(*part)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        state ^= state >> 29;
    }
    ((state >> 32) as u32).max(1)
}
