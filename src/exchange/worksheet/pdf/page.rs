//! A page's drawing: its pieces, and its foot.

use pdf_writer::{Content, Name};

use super::super::face::Face;
use super::super::sheet::{MARGIN, Sheet};
use super::flow::{Draw, Piece};
use super::font::Ink;

/// How high the foot's baseline is above the page's edge, in points.
const FOOT: f32 = 26.0;

/// How thick lines are, in points: seen on a copy of a copy.
const THIN: f32 = 0.6;

/// What stands at the foot of every page.
pub struct Foot {
    text: String,
    page: String,
    n_pages: usize,
    size: f32,
}

impl Foot {
    /// Of a sheet with so many pages.
    pub fn new(sheet: &Sheet, n_pages: usize, ink: &Ink) -> Self {
        let [width, _] = sheet.paper.points();
        let size = (sheet.size() * 0.8).min(13.0);
        let mut foot = Self { text: String::new(), page: sheet.page.clone(), n_pages, size };
        let widest = ink.faces.width(Face::Sans, &foot.page_said(n_pages));
        foot.text = fitting(&sheet.foot, (width - 2.0 * MARGIN) / size - widest - 1.0, ink);
        foot
    }

    fn page_said(&self, number: usize) -> String {
        format!("{} {number} / {}", self.page, self.n_pages)
    }
}

/// The operators of a page. `number`: which one, from 1.
pub fn content(pieces: &[(f32, Piece)], sheet: &Sheet, foot: &Foot, number: usize, ink: &mut Ink) -> Vec<u8> {
    let [width, height] = sheet.paper.points();
    let mut content = Content::new();
    content.set_line_width(THIN);
    for (top, piece) in pieces {
        for draw in &piece.draws {
            let down = |y: f32| height - MARGIN - top - y;
            match draw {
                Draw::Text { x, y, size, face, text } => {
                    ink.write(&mut content, [MARGIN + x, down(*y)], *size, *face, text);
                }
                Draw::Stroke([x1, y1], [x2, y2]) => {
                    content.move_to(MARGIN + x1, down(*y1)).line_to(MARGIN + x2, down(*y2)).stroke();
                }
            }
        }
    }
    content.begin_marked_content(Name(b"Artifact"));
    let (size, page) = (foot.size, foot.page_said(number));
    let page_width = ink.faces.width(Face::Sans, &page) * size;
    ink.write(&mut content, [MARGIN, FOOT], size, Face::Sans, &foot.text);
    ink.write(&mut content, [width - MARGIN - page_width, FOOT], size, Face::Sans, &page);
    content.end_marked_content();
    content.finish().into_vec()
}

/// The end of a text that fits into so many ems: the code stands last.
fn fitting(text: &str, width: f32, ink: &Ink) -> String {
    if ink.faces.width(Face::Sans, text) <= width {
        return text.to_owned();
    }
    let mut kept: Vec<char> = Vec::new();
    let mut full = ink.faces.width(Face::Sans, "…");
    for c in text.chars().rev() {
        full += ink.faces.width(Face::Sans, c.encode_utf8(&mut [0; 4]));
        if full > width {
            break;
        }
        kept.push(c);
    }
    std::iter::once('…').chain(kept.into_iter().rev()).collect()
}
