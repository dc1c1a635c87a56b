//! A sheet as a Word document that teachers can edit: real styles, real numbers beside the lines, no pictures of
//! text. Fonts are those every office has; the lines of an article are narrower in them than in ours.

mod body;
mod parts;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::sheet::Sheet;
use super::wish::PaperError;

/// Writes the sheet. The files in it bear no time, so that the same sheet gives the same bytes.
pub fn write(sheet: &Sheet) -> Result<Vec<u8>, PaperError> {
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::properties(sheet)),
        ("word/document.xml", body::document(sheet)),
        ("word/styles.xml", parts::styles(sheet)),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/footer1.xml", parts::footer(sheet)),
        ("word/_rels/document.xml.rels", parts::DOCUMENT_RELATIONS.to_owned()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .compression_method(CompressionMethod::Deflated);
    let failed = |why: String| PaperError::Failed { why };
    for (name, text) in files {
        zip.start_file(name, options).map_err(|error| failed(error.to_string()))?;
        zip.write_all(text.as_bytes()).map_err(|error| failed(error.to_string()))?;
    }
    Ok(zip.finish().map_err(|error| failed(error.to_string()))?.into_inner())
}

/// Text as XML has it; characters that XML has not are left out.
fn escaped(text: &str) -> String {
    let is_xml = |c: &char| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().filter(is_xml).collect();
    quick_xml::escape::escape(&text).into_owned()
}

/// A length in twentieths of a point, as Word counts.
#[expect(clippy::cast_possible_truncation, reason = "lengths on paper are small")]
fn twips(points: f32) -> i32 {
    (points * 20.0).round() as i32
}
