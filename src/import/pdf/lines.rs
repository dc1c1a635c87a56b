//! Letters to lines: what stands on one baseline, with spaces where there are gaps.

use super::glyphs::Glyph;

/// A line of text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// The number of its page, from 0.
    pub page: usize,
    /// Where it begins and ends, in points from the left.
    pub x: (f64, f64),
    /// Its baseline, in points from the bottom.
    pub y: f64,
    /// The size of most of its letters.
    pub size: f64,
    /// Its words.
    pub text: String,
    /// Whether the file says that it is no part of the text.
    pub is_artifact: bool,
    /// Whether the last letter was a space.
    has_space: bool,
}

/// A gap of this share of the size is a space.
const SPACE: f64 = 0.16;

/// With a space printed in it, a gap of this share is enough; justified lines squeeze spaces, and some programs
/// print them where there is no gap at all.
const SQUEEZED: f64 = 0.06;

/// A gap of this many sizes is another column, or the other end of a running head.
const COLUMN: f64 = 2.5;

/// The lines of a page, as programs write them: in reading order nearly always, else from top to bottom.
pub(super) fn lines(page: usize, glyphs: &[Glyph]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for glyph in glyphs {
        let Some(text) = &glyph.text else { continue };
        match lines.last_mut().filter(|line| goes_on(line, glyph)) {
            Some(line) => append(line, glyph, text),
            None => {
                if !text.trim().is_empty() {
                    lines.push(begun(page, glyph, text));
                }
            }
        }
    }
    if is_shuffled(&lines) {
        lines = sorted(lines);
    }
    for line in &mut lines {
        line.text.truncate(line.text.trim_end().len());
    }
    lines
}

fn begun(page: usize, glyph: &Glyph, text: &str) -> Line {
    Line {
        page,
        x: (glyph.x, glyph.x + glyph.width),
        y: glyph.y,
        size: glyph.size,
        text: plain(text),
        is_artifact: glyph.is_artifact,
        has_space: false,
    }
}

/// Whether a letter belongs to the line so far.
fn goes_on(line: &Line, glyph: &Glyph) -> bool {
    let size = line.size.max(glyph.size).max(1.0);
    let gap = glyph.x - line.x.1;
    let is_level = (glyph.y - line.y).abs() < size * 0.45;
    is_level && gap > -size * 0.8 && gap < size * COLUMN && line.is_artifact == glyph.is_artifact
}

fn append(line: &mut Line, glyph: &Glyph, text: &str) {
    let gap = glyph.x - line.x.1;
    let size = line.size.min(glyph.size).max(1.0);
    if text.trim().is_empty() {
        line.has_space = true;
        return;
    }
    // Bold may be the same letter printed twice, a hair apart.
    if gap < -glyph.width * 0.7 && glyph.width > 0.0 && line.text.ends_with(text) {
        return;
    }
    let is_wide = |share: f64| gap > size * share || glyph.width <= 0.0;
    if gap > size * SPACE || std::mem::take(&mut line.has_space) && is_wide(SQUEEZED) {
        line.text.push(' ');
    }
    line.has_space = false;
    line.text.push_str(&plain(text));
    // A footnote's number or a large first letter does not make the line small or large.
    let n = line.text.len();
    if n == 2 || glyph.size < line.size && n < 8 {
        line.size = glyph.size;
        line.y = glyph.y;
    }
    line.x.1 = line.x.1.max(glyph.x + glyph.width);
}

/// Ligatures as the letters they are, spaces as spaces.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => out.push_str("st"),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Whether the lines do not come in reading order: too many stand above the one before.
fn is_shuffled(lines: &[Line]) -> bool {
    let n_up = lines.windows(2).filter(|two| matches!(two, [a, b] if b.y > a.y + a.size * 1.5)).count();
    n_up > 4 && n_up * 4 > lines.len()
}

/// From top to bottom, and what stands side by side from left to right as one line.
fn sorted(mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by(|a, b| b.y.total_cmp(&a.y).then(a.x.0.total_cmp(&b.x.0)));
    let mut rows: Vec<Vec<Line>> = Vec::new();
    for line in lines {
        match rows.last_mut() {
            Some(row) if row.first().is_some_and(|first| (first.y - line.y).abs() < line.size * 0.4) => {
                row.push(line);
            }
            _ => rows.push(vec![line]),
        }
    }
    let mut out: Vec<Line> = Vec::new();
    for mut row in rows {
        row.sort_by(|a, b| a.x.0.total_cmp(&b.x.0));
        for line in row {
            let joins = |last: &&mut Line| {
                (last.y - line.y).abs() < line.size * 0.4 && line.x.0 - last.x.1 < line.size * COLUMN
            };
            match out.last_mut().filter(joins) {
                Some(last) => {
                    if line.x.0 - last.x.1 > line.size * SPACE {
                        last.text.push(' ');
                    }
                    last.text.push_str(&line.text);
                    last.x.1 = last.x.1.max(line.x.1);
                }
                None => out.push(line),
            }
        }
    }
    out
}
