//! The bundled fonts, and text measured and shaped with them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use harfrust::{
    Direction, FontRef, Script, ShapeOptions, ShapePlan, Shaper, ShaperData, UnicodeBuffer, script,
};
use unicode_segmentation::UnicodeSegmentation;

/// The interface and the questions.
pub static SANS: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf");
/// Its bold.
pub static SANS_BOLD: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf");
/// Articles.
pub static SERIF: &[u8] = include_bytes!("../../../assets/fonts/NotoSerif-Regular.ttf");
/// Headlines.
pub static SERIF_BOLD: &[u8] = include_bytes!("../../../assets/fonts/NotoSerif-Bold.ttf");
/// Arrows, operators and shapes.
pub static SYMBOLS: &[u8] = include_bytes!("../../../assets/fonts/NotoSansMono-Symbols.ttf");

/// A font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// [`SANS`]
    Sans,
    /// [`SANS_BOLD`]
    SansBold,
    /// [`SERIF`]
    Serif,
    /// [`SERIF_BOLD`]
    SerifBold,
    /// [`SYMBOLS`]
    Symbols,
}

/// A glyph in its place; lengths in ems.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its font.
    pub face: Face,
    /// Its number there.
    pub id: u16,
    /// How far the next one is.
    pub advance: f32,
    /// How far it is drawn from its place, to the right and up.
    pub offset: [f32; 2],
    /// The characters it shows; empty where the glyph before shows them too.
    pub text: String,
}

/// What stands where no font has the character.
const UNKNOWN: char = '\u{fffd}';

impl Face {
    /// All, in the order of a PDF's resources.
    pub const ALL: [Self; 5] = [Self::Sans, Self::SansBold, Self::Serif, Self::SerifBold, Self::Symbols];

    /// Its file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => SANS,
            Self::SansBold => SANS_BOLD,
            Self::Serif => SERIF,
            Self::SerifBold => SERIF_BOLD,
            Self::Symbols => SYMBOLS,
        }
    }
}

struct Loaded {
    face: Face,
    font: FontRef<'static>,
    data: ShaperData,
}

/// The fonts, read once, and the words and letters that were shaped before: a sheet says most of its words many
/// times.
pub struct Faces {
    loaded: &'static [Loaded],
    shaped: RefCell<HashMap<(Face, String), Rc<Shaped>>>,
    /// How a script is shaped with a font: working that out takes far longer than shaping a word.
    plans: RefCell<HashMap<(Face, Script), Rc<ShapePlan>>>,
}

/// A text's glyphs in one line, left to right, and the characters that no font has.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shaped {
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
    /// What a box stands for.
    pub lacking: Vec<char>,
}

/// Texts of at most so many bytes are kept: words.
const MOST_KEPT: usize = 48;

impl Faces {
    /// The bundled fonts.
    pub fn new() -> Self {
        static LOADED: LazyLock<Vec<Loaded>> = LazyLock::new(|| {
            let load = |face: Face| {
                let font = FontRef::new(face.bytes()).ok()?;
                let data = ShaperData::new(&font);
                Some(Loaded { face, font, data })
            };
            Face::ALL.into_iter().filter_map(load).collect()
        });
        Self { loaded: &LOADED, shaped: RefCell::default(), plans: RefCell::default() }
    }

    /// How wide a text is, in ems.
    pub fn width(&self, face: Face, text: &str) -> f32 {
        self.shape(face, text).glyphs.iter().map(|glyph| glyph.advance).sum()
    }

    /// Shapes a text.
    pub fn shape(&self, face: Face, text: &str) -> Rc<Shaped> {
        if text.len() > MOST_KEPT {
            return Rc::new(self.shape_long(face, text));
        }
        let key = (face, text.to_owned());
        if let Some(known) = self.shaped.borrow().get(&key) {
            return Rc::clone(known);
        }
        let shaped = match self.shape_with(face, text) {
            Some(glyphs) => Shaped { glyphs, lacking: Vec::new() },
            None if text.graphemes(true).nth(1).is_some() => self.shape_long(face, text),
            None => self.shape_elsewhere(text),
        };
        let shaped = Rc::new(shaped);
        self.shaped.borrow_mut().insert(key, Rc::clone(&shaped));
        shaped
    }

    /// Shapes what may need several fonts.
    fn shape_long(&self, face: Face, text: &str) -> Shaped {
        if let Some(glyphs) = self.shape_with(face, text) {
            return Shaped { glyphs, lacking: Vec::new() };
        }
        let mut whole = Shaped::default();
        let mut run = String::new();
        for cluster in text.graphemes(true) {
            let alone = self.shape(face, cluster);
            if alone.lacking.is_empty() && alone.glyphs.iter().all(|glyph| glyph.face == face) {
                run.push_str(cluster);
                continue;
            }
            whole.glyphs.extend(self.shape_with(face, &run).unwrap_or_default());
            run.clear();
            whole.glyphs.extend(alone.glyphs.iter().cloned());
            whole.lacking.extend(&alone.lacking);
        }
        whole.glyphs.extend(self.shape_with(face, &run).unwrap_or_default());
        whole
    }

    /// A letter that the font has not, from another font or as a box.
    fn shape_elsewhere(&self, letter: &str) -> Shaped {
        let others = [Face::Sans, Face::Symbols];
        match others.iter().find_map(|other| self.shape_with(*other, letter)) {
            Some(glyphs) => Shaped { glyphs, lacking: Vec::new() },
            None => Shaped { glyphs: self.unknown(), lacking: letter.chars().take(1).collect() },
        }
    }

    fn plan(&self, face: Face, shaper: &Shaper<'_>, script: Script) -> Rc<ShapePlan> {
        let plan = || {
            let script = (script != script::UNKNOWN).then_some(script);
            Rc::new(ShapePlan::new(shaper, Direction::LeftToRight, script, None, &[]))
        };
        Rc::clone(self.plans.borrow_mut().entry((face, script)).or_insert_with(plan))
    }

    /// The box for what no font has, at least an em wide: so are the widest letters of other scripts, and lines
    /// of an article must not be longer in a file that has them.
    fn unknown(&self) -> Vec<Glyph> {
        let mut glyphs = self.shape_with(Face::Sans, UNKNOWN.encode_utf8(&mut [0; 4])).unwrap_or_default();
        for glyph in &mut glyphs {
            glyph.advance = glyph.advance.max(1.0);
        }
        glyphs
    }

    /// The glyphs, if the font has all of them.
    fn shape_with(&self, face: Face, text: &str) -> Option<Vec<Glyph>> {
        let loaded = self.loaded.iter().find(|loaded| loaded.face == face)?;
        let shaper = loaded.data.shaper(&loaded.font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.guess_segment_properties();
        let plan = self.plan(face, &shaper, buffer.script());
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&plan)));
        let em = units(shaper.units_per_em());
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| start(info.cluster)).collect();
        let mut glyphs = Vec::with_capacity(starts.len());
        for (ix, (info, at)) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate() {
            let id = u16::try_from(info.glyph_id).ok().filter(|id| *id != 0)?;
            let from = start(info.cluster);
            let is_first = ix.checked_sub(1).and_then(|before| starts.get(before)) != Some(&from);
            let to = starts.iter().skip(ix + 1).copied().find(|other| *other > from).unwrap_or(text.len());
            let shown = if is_first { text.get(from..to).unwrap_or_default() } else { "" };
            glyphs.push(Glyph {
                face,
                id,
                advance: units(at.x_advance) / em,
                offset: [units(at.x_offset) / em, units(at.y_offset) / em],
                text: shown.to_owned(),
            });
        }
        Some(glyphs)
    }
}

impl Default for Faces {
    fn default() -> Self {
        Self::new()
    }
}

fn start(cluster: u32) -> usize {
    usize::try_from(cluster).unwrap_or(usize::MAX)
}

/// Font units as a length; they are far below 2^24, so that none is rounded.
#[expect(clippy::cast_precision_loss, reason = "font units are small whole numbers")]
fn units(n: i32) -> f32 {
    n as f32
}
