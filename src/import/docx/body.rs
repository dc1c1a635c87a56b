//! The paragraphs of a part of a Word file.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::import::error::ImportError;
use crate::import::imported::Why;

/// What a part holds.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// What was taken out.
    pub dropped: Vec<(Why, String)>,
    /// The paragraph in the style *Title*.
    pub title: Option<String>,
    /// The language of most words, as far as it is said.
    pub language: Option<String>,
}

/// Reads a part. A file that ends in the middle gives what came before, if that is anything.
pub(super) fn body(xml: &[u8]) -> Result<Body, ImportError> {
    let xml = characters(xml);
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    let mut parser = Parser::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => parser.start(&tag, false),
            Ok(Event::Empty(tag)) => parser.start(&tag, true),
            Ok(Event::End(tag)) => parser.end(tag.local_name().as_ref()),
            Ok(Event::Text(text)) if parser.is_text => parser.text(&text.xml10_content()),
            Ok(Event::CData(text)) if parser.is_text => parser.text(&text.xml10_content()),
            Ok(Event::GeneralRef(name)) if parser.is_text => parser.text(&reference(&name)),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) if parser.body.paragraphs.is_empty() => return Err(ImportError::WordDamaged),
            Err(_) => break,
        }
    }
    parser.end_paragraph();
    Ok(parser.body)
}

#[expect(clippy::struct_excessive_bools, reason = "XML tells four facts of a run one by one")]
#[derive(Default)]
struct Parser {
    body: Body,
    text: String,
    /// Whether the reader is inside of `w:t`.
    is_text: bool,
    /// Elements that are open and taken out: why, what they are called, the text before them.
    skips: Vec<(Option<Why>, String, String)>,
    /// How many elements of the name that is skipped are open in it.
    n_same: usize,
    is_title: bool,
    is_hidden: bool,
    /// Whether the next cell of a table is not the first of its row.
    is_row: bool,
}

impl Parser {
    fn start(&mut self, tag: &BytesStart<'_>, is_empty: bool) {
        let name = tag.local_name();
        let name = name.as_ref();
        if let Some((_, skipped, _)) = self.skips.last() {
            self.n_same += usize::from(skipped == name && !is_empty);
        }
        match name {
            "del" | "moveFrom" if !is_empty => self.skip(Some(Why::Deleted), name),
            "drawing" | "pict" | "object" if !is_empty => self.skip(Some(Why::TextBox), name),
            // What programs show that do not know what stands before it.
            "Fallback" | "instrText" | "rPrChange" | "pPrChange" | "sectPrChange" if !is_empty => {
                self.skip(None, name);
            }
            "t" | "delText" => self.is_text = !is_empty,
            "tab" | "ptab" if self.text.is_empty() => {}
            "noBreakHyphen" => self.text.push('-'),
            "p" if !is_empty && self.skips.is_empty() && !self.is_row => self.end_paragraph(),
            "tr" if self.skips.is_empty() => {
                self.end_paragraph();
                self.is_row = true;
            }
            "tab" | "ptab" | "br" | "cr" | "tc" | "p" => self.text.push(' '),
            "pStyle" if self.skips.is_empty() => {
                let style = value(tag, "val").unwrap_or_default();
                self.is_title = matches!(style.as_str(), "Title" | "Titel" | "Titre" | "Title1");
            }
            "r" => self.is_hidden = false,
            "vanish" => self.is_hidden = value(tag, "val").is_none_or(|val| val != "0" && val != "false"),
            "lang" if self.body.language.is_none() => self.body.language = value(tag, "val"),
            _ => {}
        }
    }

    /// Begins what is taken out, if nothing around it is already.
    fn skip(&mut self, why: Option<Why>, name: &str) {
        if self.skips.is_empty() {
            self.skips.push((why, name.to_owned(), std::mem::take(&mut self.text)));
            self.n_same = 1;
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((_, skipped, _)) = self.skips.last() {
            self.n_same = self.n_same.saturating_sub(usize::from(skipped == name));
            if self.n_same == 0 {
                if let Some((why, _, before)) = self.skips.pop() {
                    let taken = std::mem::replace(&mut self.text, before);
                    self.body.dropped.extend(why.map(|why| (why, taken)));
                }
                return;
            }
        }
        match name {
            "t" | "delText" => self.is_text = false,
            "p" if self.skips.is_empty() && !self.is_row => self.end_paragraph(),
            "tr" if self.skips.is_empty() => {
                self.is_row = false;
                self.end_paragraph();
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_hidden && self.skips.is_empty() {
            self.body.dropped.push((Why::Hidden, text.to_owned()));
        } else {
            self.text.push_str(text);
        }
    }

    fn end_paragraph(&mut self) {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        if std::mem::take(&mut self.is_title) && self.body.title.is_none() {
            self.body.title = Some(text.clone());
        }
        self.body.paragraphs.push(text);
    }
}

/// The value of an attribute, whatever its namespace.
pub(super) fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
    Some(attribute.value.into_owned())
}

/// What `&amp;` and `&#8217;` stand for; entities of the file's own making are not looked up.
pub(super) fn reference(name: &BytesRef<'_>) -> String {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return c.to_string();
    }
    resolve_predefined_entity(&name.xml10_content()).unwrap_or_default().to_owned()
}

/// The characters of a part: UTF-8, or UTF-16 with its mark.
pub(super) fn characters(xml: &[u8]) -> Cow<'_, str> {
    let encoding = encoding_rs::Encoding::for_bom(xml).map_or(encoding_rs::UTF_8, |(encoding, _)| encoding);
    encoding.decode_with_bom_removal(xml).0
}
