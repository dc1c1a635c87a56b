//! Lines to paragraphs: by distance, size, indent, and where a line ends early.

use super::lines::Line;

/// A paragraph and the size of its letters.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Paragraph {
    /// Its words, in one line.
    pub text: String,
    /// The size of its letters, in points.
    pub size: f64,
    /// The page that it begins on.
    pub page: usize,
}

/// The size of most letters.
pub(super) fn body_size(lines: &[&Line]) -> f64 {
    let mut sizes: Vec<(f64, usize)> = lines.iter().map(|line| (line.size, line.text.len())).collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = sizes.iter().map(|(_, n)| n).sum::<usize>() / 2;
    let mut n = 0;
    let middle = sizes.iter().find(|(_, len)| {
        n += len;
        n >= half
    });
    middle.map_or(0.0, |(size, _)| *size)
}

/// Puts lines together.
pub(super) fn paragraphs(lines: &[&Line]) -> Vec<Paragraph> {
    let leading = leading(lines);
    let mut out: Vec<Paragraph> = Vec::new();
    let mut before: Option<&Line> = None;
    for (at, line) in lines.iter().enumerate() {
        let is_new =
            before.is_none_or(|before| begins(before, line, leading, right(lines, at.saturating_sub(1))));
        match out.last_mut().filter(|_| !is_new) {
            Some(paragraph) => join(&mut paragraph.text, &line.text),
            None => out.push(Paragraph { text: line.text.clone(), size: line.size, page: line.page }),
        }
        before = Some(line);
    }
    mend_hyphens(&mut out);
    out
}

/// The distance from line to line that is most usual.
fn leading(lines: &[&Line]) -> f64 {
    let body = body_size(lines);
    let mut gaps: Vec<f64> = lines
        .windows(2)
        .filter_map(|two| {
            let [a, b] = two else { return None };
            let gap = a.y - b.y;
            let is_body = (a.size - body).abs() < 0.5 && (b.size - body).abs() < 0.5;
            (is_body && a.page == b.page && gap > body * 0.8 && gap < body * 3.0).then_some(gap)
        })
        .collect();
    gaps.sort_by(f64::total_cmp);
    // The smaller ones: a text of short paragraphs has as many gaps between as within them.
    gaps.get(gaps.len() / 3).copied().unwrap_or(body * 1.3)
}

/// How far to the right the lines around one reach that begin where it begins.
fn right(lines: &[&Line], at: usize) -> f64 {
    const AROUND: usize = 25;
    let Some(line) = lines.get(at) else { return 0.0 };
    let from = at.saturating_sub(AROUND);
    let near = lines.iter().skip(from).take(2 * AROUND);
    let is_beside = |other: &&&Line| (other.x.0 - line.x.0).abs() < line.size * 3.0;
    near.filter(is_beside).map(|other| other.x.1).fold(line.x.1, f64::max)
}

/// Whether a line begins a paragraph.
fn begins(before: &Line, line: &Line, leading: f64, right: f64) -> bool {
    let size = before.size.max(line.size).max(1.0);
    if (before.size - line.size).abs() > size * 0.08 {
        return true;
    }
    let gap = before.y - line.y;
    let is_elsewhere = before.page != line.page || gap < -size * 0.5;
    let is_end = ends_sentence(&before.text);
    let width = (right - before.x.0).max(1.0);
    let is_short = before.x.1 < right - (width * 0.12).max(size * 2.0);
    if is_elsewhere {
        // A full line that ends a sentence at the foot of a page ends a paragraph less often than not.
        return is_end && is_short;
    }
    // On one baseline, but too far away to belong to it.
    if gap < size * 0.5 {
        return true;
    }
    let usual = leading.max(size * 1.1);
    if gap > usual * 1.35 {
        return true;
    }
    let indent = line.x.0 - before.x.0;
    let is_list = before.text.starts_with(['•', '–', '-', '*', '◦', '▪']);
    if indent > size * 0.9 && indent < size * 5.0 && !is_list && is_end {
        return true;
    }
    if line.text.starts_with(['•', '◦', '▪']) {
        return true;
    }
    is_short && is_end && line.x.0 < before.x.0 + size * 5.0
}

/// Whether a text ends as a sentence does.
fn ends_sentence(text: &str) -> bool {
    let end = text.trim_end().trim_end_matches(['"', '”', '’', '\'', ')', '»', '“']);
    end.ends_with(['.', '!', '?', ':', '…']) || end.len() < text.trim_end().len()
}

/// A mark for a hyphen at the end of a line, until all words are known.
const AT_END: char = '\u{1}';

fn join(text: &mut String, line: &str) {
    if let Some(stem) = text.strip_suffix('\u{ad}') {
        text.truncate(stem.len());
    } else if is_broken(text, line) {
        text.truncate(text.trim_end_matches(['-', '\u{2010}']).len());
        text.push(AT_END);
    } else if !text.ends_with(['-', '/', '—']) || !line.starts_with(char::is_alphanumeric) {
        text.push(' ');
    }
    text.push_str(line);
}

/// Whether a word goes over the end of the line.
fn is_broken(text: &str, line: &str) -> bool {
    let Some(stem) = text.strip_suffix(['-', '\u{2010}']) else { return false };
    let is_in = |case: fn(char) -> bool| stem.ends_with(case) && line.starts_with(case);
    // "AGREE-MENT" goes on in capitals, "Anglo-American" does not.
    stem.ends_with(char::is_alphabetic) && line.starts_with(char::is_lowercase) || is_in(char::is_uppercase)
}

/// Hyphens at line ends go, unless the text has the word with its hyphen elsewhere.
fn mend_hyphens(paragraphs: &mut [Paragraph]) {
    let all: String = paragraphs.iter().map(|paragraph| paragraph.text.to_lowercase() + " ").collect();
    let words: std::collections::HashSet<&str> =
        all.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| word.contains('-')).collect();
    for paragraph in paragraphs.iter_mut().filter(|paragraph| paragraph.text.contains(AT_END)) {
        let mut out = String::new();
        for (at, piece) in paragraph.text.split(AT_END).enumerate() {
            if at > 0 {
                let is_part = |c: &char| c.is_alphanumeric() || *c == '-';
                let tail: Vec<char> = out.chars().rev().take_while(is_part).collect();
                let head: String = piece.chars().take_while(is_part).collect();
                let stem: String = tail.iter().rev().collect();
                if words.contains(format!("{stem}-{head}").to_lowercase().as_str()) {
                    out.push('-');
                }
            }
            out.push_str(piece);
        }
        paragraph.text = out;
    }
}
