//! Rows out of the pages of a damaged SQLite file, without its table of contents. Each page that still looks
//! like the leaf of a table is read by itself. The format: <https://sqlite.org/fileformat2.html>.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::types::Value;

use super::open::beside;
use super::recover::Table;

/// For each table the rows that have its columns, by their number; of several with one number the last,
/// which the log has after the file. Files that cannot be read have none.
pub(super) fn rows(file: &Path, tables: &[&Table]) -> Vec<Vec<Vec<Value>>> {
    let mut found = vec![BTreeMap::new(); tables.len()];
    let main = fs::read(file).unwrap_or_default();
    let pages = Pages::of_file(&main);
    scan(&pages, &pages, tables, &mut found);
    let log = fs::read(beside(file, "-wal")).unwrap_or_default();
    scan(&Pages::of_log(&log, pages.size), &pages, tables, &mut found);
    found.into_iter().map(|rows| rows.into_values().collect()).collect()
}

/// Equal pages, one after another.
struct Pages<'b> {
    bytes: &'b [u8],
    size: usize,
    /// Bytes before the first page, and before each.
    start: usize,
    gap: usize,
}

impl<'b> Pages<'b> {
    fn of_file(bytes: &'b [u8]) -> Self {
        let size = match (bytes.get(16), bytes.get(17)) {
            (Some(0), Some(1)) => 65536,
            (Some(high), Some(low)) => usize::from(u16::from_be_bytes([*high, *low])),
            _ => 0,
        };
        // A header that is damaged too: the size SQLite gives to new files.
        let size = if size.is_power_of_two() && size >= 512 { size } else { 4096 };
        Self { bytes, size, start: 0, gap: 0 }
    }

    fn of_log(bytes: &'b [u8], size: usize) -> Self {
        Self { bytes, size, start: 32, gap: 24 }
    }

    fn len(&self) -> usize {
        self.bytes.len().saturating_sub(self.start).div_ceil(self.size + self.gap)
    }

    /// The page, from 0; shorter at the end of a file that was cut.
    fn page(&self, ix: usize) -> Option<&'b [u8]> {
        let start = self.start + ix * (self.size + self.gap) + self.gap;
        self.bytes.get(start..(start + self.size).min(self.bytes.len()))
    }
}

type Found = BTreeMap<i64, Vec<Value>>;

fn scan(pages: &Pages<'_>, main: &Pages<'_>, tables: &[&Table], found: &mut [Found]) {
    for page in (0..pages.len()).filter_map(|ix| pages.page(ix)) {
        for (number, row) in leaf_rows(page, main) {
            let table = tables.iter().zip(found.iter_mut()).find(|(table, _)| fits(&row, table));
            if let Some((table, rows)) = table {
                rows.insert(number, numbered(row, number, table));
            }
        }
    }
}

/// Whether each value is of its column's kind.
fn fits(row: &[Value], table: &Table) -> bool {
    let (first, all) = table.n_columns();
    let columns = table.columns.chars().filter(|column| *column != '|');
    (row.len() == first || row.len() == all)
        && row.iter().zip(columns).all(|(value, column)| match value {
            Value::Null => !column.is_uppercase(),
            Value::Integer(_) => matches!(column.to_ascii_lowercase(), 'i' | 'r'),
            Value::Real(_) => column.eq_ignore_ascii_case(&'r'),
            Value::Text(_) => column.eq_ignore_ascii_case(&'t'),
            Value::Blob(_) => false,
        })
}

/// A row's number stands beside the row, not in it.
fn numbered(mut row: Vec<Value>, number: i64, table: &Table) -> Vec<Value> {
    if let (Some(first), true) = (row.first_mut(), table.columns.starts_with('-')) {
        *first = Value::Integer(number);
    }
    row
}

fn leaf_rows(page: &[u8], main: &Pages<'_>) -> Vec<(i64, Vec<Value>)> {
    const LEAF: u8 = 0x0d;
    // The first page of a file begins with the file's header.
    let at = if page.starts_with(b"SQLite format 3\0") { 100 } else { 0 };
    let (Some(&LEAF), Some(n_cells)) = (page.get(at), big_endian(page, at + 3, 2)) else { return Vec::new() };
    (0..n_cells).filter_map(|ix| cell(page, big_endian(page, at + 8 + 2 * ix, 2)?, main)).collect()
}

/// One row: how long it is, its number, and its bytes, of which a long row has some in other pages.
fn cell(page: &[u8], at: usize, main: &Pages<'_>) -> Option<(i64, Vec<Value>)> {
    let (len, at) = varint(page, at)?;
    let (number, at) = varint(page, at)?;
    let len = usize::try_from(len).ok().filter(|len| *len <= main.bytes.len())?;
    let (most, least) = (main.size - 35, (main.size - 12) * 32 / 255 - 23);
    let here = match least + len.saturating_sub(least) % (main.size - 4) {
        _ if len <= most => len,
        here if here <= most => here,
        _ => least,
    };
    let mut payload = page.get(at..at + here)?.to_vec();
    let mut next = if here < len { big_endian(page, at + here, 4)? } else { 0 };
    while payload.len() < len {
        let more = main.page(next.checked_sub(1)?)?;
        let n_bytes = (len - payload.len()).min(main.size - 4);
        payload.extend_from_slice(more.get(4..4 + n_bytes)?);
        next = big_endian(more, 0, 4)?;
    }
    Some((number, record(&payload)?))
}

/// The values of a row: first what each is, then their bytes.
fn record(payload: &[u8]) -> Option<Vec<Value>> {
    let (end, mut at) = varint(payload, 0)?;
    let end = usize::try_from(end).ok().filter(|end| *end <= payload.len())?;
    let (mut body, mut values) = (end, Vec::new());
    while at < end {
        let (kind, next) = varint(payload, at)?;
        let (value, len) = value(payload, body, kind)?;
        values.push(value);
        (at, body) = (next, body + len);
    }
    Some(values)
}

/// A value and its length in bytes.
fn value(payload: &[u8], at: usize, kind: i64) -> Option<(Value, usize)> {
    let integer = |len: usize| {
        let bytes = payload.get(at..at + len)?;
        let sign = if bytes.first()? & 0x80 == 0 { 0 } else { -1 };
        let number = bytes.iter().fold(sign, |number: i64, byte| (number << 8) | i64::from(*byte));
        Some((number, len))
    };
    let of_integer = |len| integer(len).map(|(number, len)| (Value::Integer(number), len));
    match kind {
        0 => Some((Value::Null, 0)),
        1..=4 => of_integer(usize::try_from(kind).ok()?),
        5 => of_integer(6),
        6 => of_integer(8),
        7 => integer(8).map(|(bits, len)| (Value::Real(f64::from_bits(bits.cast_unsigned())), len)),
        8 | 9 => Some((Value::Integer(kind - 8), 0)),
        12.. => {
            let len = usize::try_from((kind - 12) / 2).ok()?;
            let bytes = payload.get(at..at.checked_add(len)?)?.to_vec();
            let is_text = kind % 2 == 1;
            let value =
                if is_text { Value::Text(String::from_utf8(bytes).ok()?) } else { Value::Blob(bytes) };
            Some((value, len))
        }
        _ => None,
    }
}

/// SQLite's number of 1 to 9 bytes, and where it ends.
fn varint(bytes: &[u8], at: usize) -> Option<(i64, usize)> {
    let mut number: u64 = 0;
    for ix in 0..8 {
        let byte = *bytes.get(at + ix)?;
        number = (number << 7) | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((number.cast_signed(), at + ix + 1));
        }
    }
    number = (number << 8) | u64::from(*bytes.get(at + 8)?);
    Some((number.cast_signed(), at + 9))
}

fn big_endian(bytes: &[u8], at: usize, len: usize) -> Option<usize> {
    Some(bytes.get(at..at + len)?.iter().fold(0, |number, byte| (number << 8) | usize::from(*byte)))
}
