//! PDF with a text layer, read by `hayro-syntax` and `hayro-font`, which were written for files of any state; what
//! lines and paragraphs are, a PDF does not say, and is found out here.

mod bomb;
mod glyphs;
mod lines;
mod matrix;
mod paragraphs;
mod running;

use hayro_syntax::{LoadPdfError, Pdf};

use super::error::ImportError;
use super::imported::Imported;
use super::kind::Kind;
use super::words::{address, byline, letters, said};
use crate::message;
use glyphs::Reader;
use lines::{Line, lines};
use paragraphs::{Paragraph, body_size, paragraphs};

/// The most pages that are read.
const MOST_PAGES: usize = 400;

/// Reads a PDF.
pub(super) fn read(bytes: &[u8]) -> Result<Imported, ImportError> {
    if bomb::is_bomb(bytes) {
        return Err(ImportError::ZipTooMuch);
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => ImportError::PdfLocked,
        LoadPdfError::Invalid => ImportError::PdfDamaged,
    })?;
    let mut read = Imported::new(Kind::Pdf);
    let (all, n_pages) = all_lines(&pdf, &mut read)?;
    let whys = running::running(&all, n_pages);
    let mut kept: Vec<&Line> = Vec::new();
    for (line, why) in all.iter().zip(whys) {
        match why {
            Some(why) => {
                read.drop(why, &line.text);
                note_address(&mut read, &line.text);
            }
            None => kept.push(line),
        }
    }
    // A short page may look like nothing but heads and feet.
    if kept.is_empty() {
        kept = all.iter().collect();
        read.dropped.clear();
    }
    let found = paragraphs(&kept);
    fill(&mut read, &pdf, &found, body_size(&kept));
    for paragraph in &found {
        read.add(&paragraph.text);
    }
    Ok(read)
}

/// The lines of all pages, and how many pages there are.
fn all_lines(pdf: &Pdf, read: &mut Imported) -> Result<(Vec<Line>, usize), ImportError> {
    let pages = pdf.pages();
    let mut reader = Reader::new();
    let mut all = Vec::new();
    let (mut n_known, mut n_unknown, mut n_pages) = (0_usize, 0_usize, 0_usize);
    for (at, page) in pages.iter().enumerate() {
        let goes_on = at < MOST_PAGES && reader.page(page);
        n_unknown += reader.glyphs.iter().filter(|glyph| glyph.text.is_none()).count();
        n_known += reader.glyphs.iter().filter(|glyph| glyph.text.is_some()).count();
        all.extend(lines(at, &reader.glyphs));
        reader.glyphs.clear();
        n_pages = at + 1;
        if !goes_on {
            read.warnings.push(message!("import-warn-pages", n = n_pages));
            break;
        }
    }
    if n_unknown > n_known {
        return Err(ImportError::PdfNoLetters);
    }
    if all.is_empty() {
        return Err(ImportError::PdfNoText);
    }
    if n_unknown > 0 {
        read.warnings.push(message!("import-warn-characters", n = n_unknown));
    }
    Ok((all, n_pages))
}

/// The address that a browser prints at the foot of a page.
fn note_address(read: &mut Imported, text: &str) {
    let first = text.split_whitespace().next().and_then(address);
    read.url = read.url.take().or(first);
}

/// Headline and author, where the file names them and the text has them, or by the size of the letters.
fn fill(read: &mut Imported, pdf: &Pdf, found: &[Paragraph], body: f64) {
    const WITHIN: usize = 12;
    let metadata = pdf.metadata();
    let start: Vec<String> = found.iter().take(WITHIN).map(|paragraph| letters(&paragraph.text)).collect();
    let stands = |text: &String| {
        let key = letters(text);
        !key.is_empty() && start.iter().any(|line| line.contains(&key))
    };
    let named = metadata.title.as_deref().and_then(|title| said(&string(title)));
    let large = found
        .iter()
        .take(WITHIN)
        .filter(|paragraph| paragraph.page == 0 && paragraph.size > body * 1.15)
        .max_by(|a, b| a.size.total_cmp(&b.size).then(std::cmp::Ordering::Greater))
        .and_then(|paragraph| said(&paragraph.text));
    let is_name_of_file = |title: &String| {
        let title = title.to_lowercase();
        title.starts_with("microsoft word")
            || title.starts_with("untitled")
            || title.contains("://")
            || [".doc", ".docx", ".odt", ".pdf", ".html", ".txt", ".md"]
                .iter()
                .any(|end| title.ends_with(end))
    };
    let named = named.filter(|title| !is_name_of_file(title));
    read.title = named.clone().filter(stands).or(large).or(named);
    let author = metadata.author.as_deref().and_then(|author| byline(&string(author)));
    read.byline = author.filter(stands);
}

/// A string of a PDF: UTF-16 with a mark, UTF-8 with a mark, or nearly Latin-1.
fn string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        [0xff, 0xfe, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        },
    }
}
