//! A Word file: a zip of XML. Text by `quick-xml`, in one pass and without a tree; what Word shows beside the text
//! (text boxes, footnotes, deleted words, heads and feet of pages) is taken out and told of.

mod body;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::error::ImportError;
use super::imported::{Imported, Why};
use super::kind::Kind;
use super::words::{byline, letters, said};
use super::zipped::Zipped;
use body::Body;

/// The most bytes of a part, unpacked.
const MOST: u64 = 48 * 1024 * 1024;

/// The most parts that stand beside the text.
const MOST_BESIDE: usize = 24;

/// Reads a Word file.
pub(super) fn read(bytes: &[u8]) -> Result<Imported, ImportError> {
    let mut zip = Zipped::open(bytes)?;
    let main = main_part(&mut zip)?;
    let body = body::body(&zip.part(&main, MOST)?)?;
    let mut read = Imported::new(Kind::Word);
    let Body { paragraphs, dropped, title, language } = body;
    for paragraph in &paragraphs {
        read.add(paragraph);
    }
    for (why, text) in dropped {
        read.drop(why, &text);
    }
    beside(&mut zip, &mut read)?;
    let core = if zip.has("docProps/core.xml") {
        core(&zip.part("docProps/core.xml", 1 << 20)?)
    } else {
        Core::default()
    };
    let start: Vec<String> = read.paragraphs.iter().take(8).map(|text| letters(text)).collect();
    let stands = |text: &String| start.iter().any(|line| line.contains(&letters(text)));
    // The file's own title and author are often those of another file, or of whoever typed it.
    read.title = title.and_then(|title| said(&title)).or_else(|| core.title.filter(stands));
    read.byline = core.creator.as_deref().and_then(byline).filter(stands);
    read.language = core.language.or(language);
    Ok(read)
}

/// The name of the part with the text: nearly always the same, else the list of contents says it.
fn main_part(zip: &mut Zipped<'_>) -> Result<String, ImportError> {
    const USUAL: &str = "word/document.xml";
    if zip.has(USUAL) {
        return Ok(USUAL.to_owned());
    }
    let contents = zip.part("[Content_Types].xml", 1 << 20)?;
    let contents = body::characters(&contents);
    let mut reader = Reader::from_str(&contents);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                let value = |name| body::value(&tag, name).unwrap_or_default();
                if value("ContentType").contains("wordprocessingml.document.main") {
                    return Ok(value("PartName").trim_start_matches('/').to_owned());
                }
            }
            Ok(Event::Eof) | Err(_) => return Err(ImportError::WordDamaged),
            Ok(_) => {}
        }
    }
}

/// What stands beside the text: footnotes, and heads and feet of pages.
fn beside(zip: &mut Zipped<'_>, read: &mut Imported) -> Result<(), ImportError> {
    let mut names = zip.names();
    names.sort();
    for name in names.iter().take(4096) {
        let Some(part) = name.strip_prefix("word/").and_then(|part| part.strip_suffix(".xml")) else {
            continue;
        };
        let why = match part {
            "footnotes" | "endnotes" => Why::Footnote,
            part if part.starts_with("header") || part.starts_with("footer") => Why::EveryPage,
            _ => continue,
        };
        if read.dropped.len() > MOST_BESIDE * 40 {
            break;
        }
        let part = body::body(&zip.part(name, 1 << 22)?)?;
        for text in &part.paragraphs {
            read.drop(why, text);
        }
    }
    Ok(())
}

#[derive(Default)]
struct Core {
    title: Option<String>,
    creator: Option<String>,
    language: Option<String>,
}

/// What the file says of itself.
fn core(xml: &[u8]) -> Core {
    let mut core = Core::default();
    let xml = body::characters(xml);
    let mut reader = Reader::from_str(&xml);
    let mut name = String::new();
    let mut text = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                tag.local_name().as_ref().clone_into(&mut name);
                text.clear();
            }
            Ok(Event::Text(part)) => text.push_str(&part.xml10_content()),
            Ok(Event::GeneralRef(part)) => text.push_str(&body::reference(&part)),
            Ok(Event::End(_)) => {
                let field = match name.as_str() {
                    "title" => &mut core.title,
                    "creator" => &mut core.creator,
                    "language" => &mut core.language,
                    _ => continue,
                };
                *field = field.take().or_else(|| said(&text));
                name.clear();
            }
            Ok(Event::Eof) | Err(_) => return core,
            Ok(_) => {}
        }
    }
}
