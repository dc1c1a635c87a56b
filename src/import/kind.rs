//! What a file is: its first bytes say it, and only where they do not its name.

use std::path::Path;

use super::error::ImportError;
use super::zipped::Zipped;

/// How files of articles end.
pub const ENDINGS: &[&str] =
    &["txt", "text", "md", "markdown", "mdown", "html", "htm", "xhtml", "docx", "docm", "pdf"];

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A page of the web.
    Html,
    /// A Word file of 2007 or later.
    Word,
    /// PDF.
    Pdf,
    /// A pack.
    Pack,
    /// A pack in its zip form.
    Bundle,
}

/// How far into a file its first words may stand.
const HEAD: usize = 1024;

/// What the file is, or why it cannot be read.
pub(super) fn kind(name: &Path, bytes: &[u8]) -> Result<Kind, ImportError> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    if bytes.is_empty() {
        return Err(ImportError::NoText);
    }
    if head.windows(5).any(|five| five == b"%PDF-") {
        return Ok(Kind::Pdf);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return zip_kind(bytes);
    }
    refused(head)?;
    let ending = name.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    let start = String::from_utf8_lossy(head);
    let start = start.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if start.starts_with('{') && start.contains("\"hearsay\"") {
        return Ok(Kind::Pack);
    }
    Ok(match ending.as_str() {
        _ if is_html(start) => Kind::Html,
        "html" | "htm" | "xhtml" if has_tag(bytes) => Kind::Html,
        "md" | "markdown" | "mdown" => Kind::Markdown,
        _ => Kind::Text,
    })
}

/// Whether there is anything like a tag: texts are named `.html` by mistake.
fn has_tag(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|two| matches!(two, [b'<', next] if next.is_ascii_alphabetic() || *next == 0))
}

fn zip_kind(bytes: &[u8]) -> Result<Kind, ImportError> {
    let mut zip = Zipped::open(bytes)?;
    if zip.has("word/document.xml") {
        return Ok(Kind::Word);
    }
    if zip.has("pack.json") {
        return Ok(Kind::Bundle);
    }
    let is_word = zip.has("[Content_Types].xml")
        && zip
            .part("[Content_Types].xml", 1 << 20)?
            .windows(22)
            .any(|part| part == b"wordprocessingml.docum");
    if is_word {
        return Ok(Kind::Word);
    }
    if zip.has("content.xml") && zip.has("mimetype") {
        return Err(ImportError::Format { format: "OpenDocument" });
    }
    let is_book = zip.has("META-INF/container.xml");
    Err(if is_book { ImportError::Format { format: "EPUB" } } else { ImportError::OtherZip })
}

/// Refuses what is known and not read.
fn refused(head: &[u8]) -> Result<(), ImportError> {
    const PICTURES: [&[u8]; 8] = [
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF87a",
        b"GIF89a",
        b"II*\0",
        b"MM\0*",
        b"\0\0\x01\0",
        b"8BPS",
    ];
    let is_picture = PICTURES.iter().any(|start| head.starts_with(start))
        || head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP")
        || head.get(4..8) == Some(b"ftyp");
    if is_picture {
        return Err(ImportError::Picture);
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Err(ImportError::OldWord);
    }
    for (start, format) in [
        (&b"{\\rtf"[..], "RTF"),
        (b"bplist00", "webarchive"),
        (b"%!PS", "PostScript"),
        (b"\x1f\x8b", "gzip"),
        (b"From: <Saved by ", "MHTML"),
        (b"MIME-Version:", "MHTML"),
    ] {
        if head.starts_with(start) {
            return Err(ImportError::Format { format });
        }
    }
    let start = String::from_utf8_lossy(head);
    if start.contains("\nContent-Type: multipart/related") {
        return Err(ImportError::Format { format: "MHTML" });
    }
    Ok(())
}

/// Whether a text begins as a page of HTML does, or as a piece of one.
pub(super) fn is_html(text: &str) -> bool {
    const LOOKED_AT: usize = 512;
    const STARTS: [&str; 11] = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<article",
        "<main",
        "<div",
        "<p>",
        "<p ",
        "<meta",
        "<title>",
    ];
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let start: String = start.chars().take(LOOKED_AT).collect::<String>().to_ascii_lowercase();
    // What browsers put before a page they copy or save.
    if start.starts_with("version:") && start.contains("\nstarthtml:") {
        return true;
    }
    let mut rest = start.as_str();
    while let Some(after) = rest.strip_prefix("<!--").or_else(|| rest.strip_prefix("<?xml")) {
        match after.split_once('>') {
            Some((_, after)) => rest = after.trim_start(),
            None => return after.contains("saved from url"),
        }
    }
    STARTS.iter().any(|known| rest.starts_with(known))
}
