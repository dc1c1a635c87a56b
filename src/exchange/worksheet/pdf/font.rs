//! What is written in which font, and embedding only that.

use std::collections::{BTreeMap, BTreeSet};

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str};
use subsetter::GlyphRemapper;

use super::super::face::{Face, Faces, Glyph};
use super::super::wish::PaperError;
use super::{Numbers, packed};

/// How characters are numbered in our fonts: as the glyphs themselves.
const SYSTEM: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// The fonts and what has been written in them so far.
pub struct Ink {
    /// Measure and shape.
    pub faces: Faces,
    /// Characters that no font has.
    pub lacking: BTreeSet<char>,
    written: BTreeMap<Face, Written>,
}

struct Written {
    parsed: ttf_parser::Face<'static>,
    /// From the font's numbers to those of what is embedded.
    remapper: GlyphRemapper,
    /// What each glyph shows; whether that is what the font itself says.
    shown: BTreeMap<u16, (String, bool)>,
    widths: BTreeMap<u16, f32>,
}

/// The name of a font in a page's resources.
pub fn resource(face: Face) -> &'static [u8] {
    match face {
        Face::Sans => b"S",
        Face::SansBold => b"SB",
        Face::Serif => b"R",
        Face::SerifBold => b"RB",
        Face::Symbols => b"Y",
    }
}

/// The name of a font in the file. The six letters say that it is a part of one.
fn base_name(face: Face) -> &'static [u8] {
    match face {
        Face::Sans => b"HEARSA+NotoSans-Regular",
        Face::SansBold => b"HEARSB+NotoSans-Bold",
        Face::Serif => b"HEARSC+NotoSerif-Regular",
        Face::SerifBold => b"HEARSD+NotoSerif-Bold",
        Face::Symbols => b"HEARSE+NotoSansMono-Regular",
    }
}

impl Ink {
    /// With nothing written yet.
    pub fn new() -> Result<Self, PaperError> {
        let mut written = BTreeMap::new();
        for face in Face::ALL {
            let parsed = ttf_parser::Face::parse(face.bytes(), 0)
                .map_err(|error| PaperError::Failed { why: error.to_string() })?;
            let (remapper, shown, widths) = (GlyphRemapper::new(), BTreeMap::new(), BTreeMap::new());
            written.insert(face, Written { parsed, remapper, shown, widths });
        }
        Ok(Self { faces: Faces::new(), lacking: BTreeSet::new(), written })
    }

    /// The fonts that something was written in.
    pub fn used(&self) -> impl Iterator<Item = Face> {
        self.written.iter().filter(|(_, written)| !written.shown.is_empty()).map(|(face, _)| *face)
    }

    /// Writes a line of text, its baseline beginning at a point of the page.
    pub fn write(&mut self, content: &mut Content, at: [f32; 2], size: f32, face: Face, text: &str) {
        let shaped = self.faces.shape(face, text);
        self.lacking.extend(&shaped.lacking);
        let mut x = at[0];
        content.begin_text();
        for run in shaped.glyphs.chunk_by(|a, b| a.face == b.face && is_plain(a) && is_plain(b)) {
            let Some(first) = run.first() else { continue };
            let from = [x + first.offset[0] * size, at[1] + first.offset[1] * size];
            content.set_font(Name(resource(first.face)), size);
            content.set_text_matrix([1.0, 0.0, 0.0, 1.0, from[0], from[1]]);
            if let Some(written) = self.written.get_mut(&first.face) {
                written.show(content, run);
            }
            x += run.iter().map(|glyph| glyph.advance).sum::<f32>() * size;
        }
        content.end_text();
    }

    /// Embeds a font.
    pub fn embed(&self, face: Face, id: Ref, pdf: &mut Pdf, numbers: &mut Numbers) -> Result<(), PaperError> {
        let Some(written) = self.written.get(&face) else { return Ok(()) };
        let subset = subsetter::subset(face.bytes(), 0, &written.remapper)
            .map_err(|error| PaperError::Failed { why: error.to_string() })?;
        let (cid, descriptor, file, cmap) = (numbers.next(), numbers.next(), numbers.next(), numbers.next());
        let name = Name(base_name(face));
        let mut font = pdf.type0_font(id);
        font.base_font(name).encoding_predefined(Name(b"Identity-H"));
        font.descendant_font(cid).to_unicode(cmap);
        font.finish();
        let mut font = pdf.cid_font(cid);
        font.subtype(CidFontType::Type2).base_font(name).system_info(SYSTEM);
        font.font_descriptor(descriptor).default_width(0.0).cid_to_gid_map_predefined(Name(b"Identity"));
        let widths: Vec<f32> = (0..written.remapper.num_gids())
            .map(|glyph| written.widths.get(&glyph).copied().unwrap_or(0.0))
            .collect();
        font.widths().consecutive(0, widths);
        font.finish();
        written.describe(name, descriptor, file, pdf);
        let mut unicode = UnicodeCmap::new(Name(b"Hearsay"), SYSTEM);
        for (glyph, (text, _)) in &written.shown {
            unicode.pair_with_multiple(*glyph, text.chars());
        }
        pdf.stream(cmap, &packed(&unicode.finish())?).filter(Filter::FlateDecode);
        let packed = packed(&subset)?;
        let length = i32::try_from(subset.len()).unwrap_or(i32::MAX);
        let mut stream = pdf.stream(file, &packed);
        stream.filter(Filter::FlateDecode).pair(Name(b"Length1"), length);
        Ok(())
    }
}

impl Written {
    /// Shows glyphs one after the other, closer or wider where they are kerned.
    fn show(&mut self, content: &mut Content, run: &[Glyph]) {
        let mut positioned = content.show_positioned();
        let mut items = positioned.items();
        let mut bytes = Vec::with_capacity(run.len() * 2);
        for glyph in run {
            let natural = self.natural(glyph.id);
            let new = self.remapper.remap(glyph.id);
            self.widths.insert(new, natural * 1000.0);
            self.note(glyph, new);
            bytes.extend(new.to_be_bytes());
            let closer = (natural - glyph.advance) * 1000.0;
            if closer.abs() > 0.5 {
                items.show(Str(&bytes)).adjust(closer);
                bytes.clear();
            }
        }
        if !bytes.is_empty() {
            items.show(Str(&bytes));
        }
    }

    /// The width the font gives a glyph, in ems.
    fn natural(&self, id: u16) -> f32 {
        let units = self.parsed.glyph_hor_advance(ttf_parser::GlyphId(id)).unwrap_or_default();
        f32::from(units) / f32::from(self.parsed.units_per_em())
    }

    /// Takes down what a glyph shows, so that it can be found and copied. The font's own word counts most: the
    /// "e" of a letter put together of two glyphs stays an "e".
    fn note(&mut self, glyph: &Glyph, new: u16) {
        let mut chars = glyph.text.chars();
        let is_own = match (chars.next(), chars.next()) {
            (Some(only), None) => self.parsed.glyph_index(only) == Some(ttf_parser::GlyphId(glyph.id)),
            _ => false,
        };
        let known = self.shown.entry(new).or_default();
        if (known.0.is_empty() && !glyph.text.is_empty()) || (is_own && !known.1) {
            *known = (glyph.text.clone(), is_own);
        }
    }

    fn describe(&self, name: Name<'_>, id: Ref, file: Ref, pdf: &mut Pdf) {
        let em = f32::from(self.parsed.units_per_em());
        let scaled = |units: i16| f32::from(units) * 1000.0 / em;
        let bounds = self.parsed.global_bounding_box();
        let corners = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled);
        let mut descriptor = pdf.font_descriptor(id);
        descriptor.name(name).flags(FontFlags::SYMBOLIC).italic_angle(0.0);
        descriptor.bbox(Rect::new(corners[0], corners[1], corners[2], corners[3]));
        descriptor.ascent(scaled(self.parsed.ascender())).descent(scaled(self.parsed.descender()));
        descriptor.cap_height(scaled(self.parsed.capital_height().unwrap_or_default())).stem_v(90.0);
        descriptor.font_file2(file);
    }
}

fn is_plain(glyph: &Glyph) -> bool {
    glyph.offset.iter().all(|offset| offset.abs() < f32::EPSILON)
}
