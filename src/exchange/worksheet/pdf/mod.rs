//! A sheet as a PDF: `flow` sets blocks in pieces and pieces on pages, `page` draws them, `font` embeds of each
//! font what was used. `pdf-writer` writes the objects and `subsetter` cuts the fonts: the two crates that typst
//! and krilla stand on. The setting is our own, for a worksheet needs little of it and must break the article's
//! lines as the other formats do.

mod flow;
mod font;
mod page;
mod table;

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::{Filter, Finish, Name, Pdf, Rect, Ref, TextStr};

use super::Printed;
use super::face::Face;
use super::sheet::{MARGIN, Sheet};
use super::wish::PaperError;
use font::Ink;

/// Hands out the numbers of objects.
struct Numbers(i32);

impl Numbers {
    fn next(&mut self) -> Ref {
        self.0 += 1;
        Ref::new(self.0)
    }
}

/// Writes the sheet.
pub fn write(sheet: &Sheet) -> Result<Printed, PaperError> {
    let [width, height] = sheet.paper.points();
    let mut ink = Ink::new()?;
    let pieces = flow::pieces(sheet, &ink.faces);
    let pages = flow::pages(pieces, height - 2.0 * MARGIN);
    let foot = page::Foot::new(sheet, pages.len(), &ink);
    let contents: Vec<Vec<u8>> = pages
        .iter()
        .enumerate()
        .map(|(ix, pieces)| page::content(pieces, sheet, &foot, ix + 1, &mut ink))
        .collect();
    let mut numbers = Numbers(0);
    let mut pdf = Pdf::new();
    let (catalog, tree, info) = (numbers.next(), numbers.next(), numbers.next());
    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr(&sheet.language));
    root.viewer_preferences().display_doc_title(true);
    root.finish();
    pdf.document_info(info).title(TextStr(&sheet.title)).creator(TextStr("Hearsay"));
    let fonts: Vec<(Face, Ref)> = ink.used().map(|face| (face, numbers.next())).collect();
    let mut kids = Vec::new();
    for content in contents {
        let (page_id, content_id) = (numbers.next(), numbers.next());
        kids.push(page_id);
        let packed = packed(&content)?;
        pdf.stream(content_id, &packed).filter(Filter::FlateDecode);
        let mut page = pdf.page(page_id);
        page.parent(tree).media_box(Rect::new(0.0, 0.0, width, height)).contents(content_id);
        let mut resources = page.resources();
        let mut dict = resources.fonts();
        for (face, id) in &fonts {
            dict.pair(Name(font::resource(*face)), *id);
        }
    }
    let n_pages = i32::try_from(kids.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(kids).count(n_pages);
    for (face, id) in fonts {
        ink.embed(face, id, &mut pdf, &mut numbers)?;
    }
    let lacking = ink.lacking.into_iter().collect();
    Ok(Printed { bytes: pdf.finish(), n_pages: Some(pages.len()), lacking })
}

/// Bytes as a stream holds them.
fn packed(bytes: &[u8]) -> Result<Vec<u8>, PaperError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_err(|error| PaperError::Failed { why: error.to_string() })
}
