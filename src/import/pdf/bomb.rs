//! Whether a PDF's packed parts unpack to more than a document has. The library unpacks a part whole, so this is
//! found out before it sees the file, a few kilobytes at a time.

use std::io::Read;

use flate2::read::ZlibDecoder;

/// The most that one part may unpack to, in bytes.
const MOST_PART: u64 = 64 << 20;

/// The most that all parts may unpack to, in bytes.
const MOST_ALL: u64 = 256 << 20;

/// How often a part may be packed.
const MOST_LAYERS: usize = 3;

/// Whether some part, or all together, unpack to too much. Only a look from outside: parts of a file with a
/// password are not seen.
pub(super) fn is_bomb(bytes: &[u8]) -> bool {
    const MARK: &[u8] = b"stream";
    let mut all = 0;
    let mut at = 0;
    while let Some(found) = find(bytes.get(at..).unwrap_or_default(), MARK) {
        at += found + MARK.len();
        let rest = bytes.get(at..).unwrap_or_default();
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        match unpacked(rest, 0) {
            Some(n) => all += n,
            None => return true,
        }
        if all > MOST_ALL {
            return true;
        }
    }
    false
}

fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}

/// How large a part is unpacked, if it is packed at all; nothing where that is too much.
fn unpacked(packed: impl Read, layer: usize) -> Option<u64> {
    let mut packed = packed;
    let mut head = [0; 2];
    if packed.read_exact(&mut head).is_err() || !is_zlib(head) {
        return Some(0);
    }
    if layer >= MOST_LAYERS {
        return None;
    }
    let mut inner = ZlibDecoder::new(head.chain(packed));
    let mut start = [0; 2];
    if inner.read_exact(&mut start).is_err() {
        return Some(0);
    }
    let rest: Box<dyn Read + '_> = Box::new(start.chain(inner));
    if is_zlib(start) {
        return unpacked(rest, layer + 1);
    }
    let mut n = 0;
    let mut rest = rest.take(MOST_PART + 1);
    let mut buffer = [0; 16 * 1024];
    loop {
        match rest.read(&mut buffer) {
            // What does not unpack any further, the library does not unpack either.
            Ok(0) | Err(_) => break,
            Ok(read) => n += u64::try_from(read).unwrap_or(u64::MAX),
        }
    }
    (n <= MOST_PART).then_some(n)
}

/// Whether a part begins as one packed by zlib.
fn is_zlib([cmf, flg]: [u8; 2]) -> bool {
    cmf & 0x0f == 8 && cmf >> 4 <= 7 && (u16::from(cmf) << 8 | u16::from(flg)) % 31 == 0
}
