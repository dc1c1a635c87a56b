//! The letters of a page and where they stand: the operators of text and nothing of pictures and lines.

use std::sync::Arc;

use hayro_cmap::BfString;
use hayro_font::{CMapResolverFn, Font, FontCache, FontData, FontGlyph, FontResolverFn};
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_syntax::object::{Dict, Name, Number, Object, Stream};
use hayro_syntax::page::{Page, Resources};

use super::matrix::Matrix;

/// A letter on the page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// Where it begins, in points from the left.
    pub x: f64,
    /// Its baseline, in points from the bottom.
    pub y: f64,
    /// How far it is to the next one.
    pub width: f64,
    /// The size of its font, in points.
    pub size: f64,
    /// What it says; nothing where the font does not tell.
    pub text: Option<String>,
    /// Whether the file itself says that it is no part of the text.
    pub is_artifact: bool,
}

/// The most operators of a document, and the most letters: more than any article has.
const MOST_OPERATORS: usize = 8_000_000;
const MOST_GLYPHS: usize = 2_000_000;

/// How deep forms may stand in forms.
const DEEPEST_FORM: usize = 12;

/// How many graphics states and pieces of marked content may be open.
const MOST_OPEN: usize = 512;

/// A font without a letter. Where a PDF names a font that it does not hold, the library wants some font, although
/// nothing is drawn here: widths and letters come from its own tables.
const BLANK: &[u8] = include_bytes!("../../../assets/import/blank.ttf");

/// What reads the pages of one document.
pub(super) struct Reader<'a> {
    cache: FontCache<'a>,
    fonts: FontResolverFn,
    cmaps: CMapResolverFn,
    n_operators: usize,
    /// The letters of the page so far.
    pub glyphs: Vec<Glyph>,
}

/// The graphics state, as far as text goes.
#[derive(Clone)]
struct State<'a> {
    page: Matrix,
    font: Option<Font<'a>>,
    size: f64,
    spacing: f64,
    word_spacing: f64,
    scale: f64,
    leading: f64,
    rise: f64,
}

/// What a piece of content is read with.
struct Scene<'a> {
    state: State<'a>,
    saved: Vec<State<'a>>,
    text: Matrix,
    line: Matrix,
    /// For each piece of marked content that is open, whether it is an artifact.
    marked: Vec<bool>,
}

impl<'a> Reader<'a> {
    /// Nothing read yet.
    pub fn new() -> Self {
        let blank: FontData = Arc::new(BLANK);
        Self {
            cache: FontCache::new(),
            fonts: Arc::new(move |_| Some((Arc::clone(&blank), 0))),
            cmaps: Arc::new(|_| None),
            n_operators: 0,
            glyphs: Vec::new(),
        }
    }

    /// Reads the letters of a page into `glyphs`; `false` where the document has too much.
    pub fn page(&mut self, page: &Page<'a>) -> bool {
        let state = State {
            page: Matrix(page.initial_transform(false).as_coeffs()),
            font: None,
            size: 0.0,
            spacing: 0.0,
            word_spacing: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        let content = page.page_stream().unwrap_or_default();
        self.content(content, page.resources(), state, false, 0);
        self.n_operators < MOST_OPERATORS && self.glyphs.len() < MOST_GLYPHS
    }

    fn content(
        &mut self,
        bytes: &[u8],
        resources: &Resources<'a>,
        state: State<'a>,
        artifact: bool,
        depth: usize,
    ) {
        let mut scene = Scene {
            state,
            saved: Vec::new(),
            text: Matrix::default(),
            line: Matrix::default(),
            marked: vec![artifact],
        };
        let mut operators = TypedIter::new(bytes);
        while let Some(operator) = operators.next() {
            self.n_operators += 1;
            if self.n_operators >= MOST_OPERATORS || self.glyphs.len() >= MOST_GLYPHS {
                return;
            }
            match operator {
                Op::TextFont(font) => self.font(&mut scene, resources, font.0, font.1),
                Op::ShowText(shown) => self.show(&mut scene, shown.0.as_bytes()),
                Op::NextLineAndShowText(shown) => {
                    scene.next_line();
                    self.show(&mut scene, shown.0.as_bytes());
                }
                Op::ShowTextWithParameters(shown) => {
                    (scene.state.word_spacing, scene.state.spacing) = (shown.0.as_f64(), shown.1.as_f64());
                    scene.next_line();
                    self.show(&mut scene, shown.2.as_bytes());
                }
                Op::ShowTexts(shown) => {
                    for part in shown.0.iter::<Object<'_>>() {
                        match part {
                            Object::String(text) => self.show(&mut scene, text.as_bytes()),
                            Object::Number(back) => scene.advance(-back.as_f64() / 1000.0 * scene.state.size),
                            _ => {}
                        }
                    }
                }
                Op::XObject(form) if depth < DEEPEST_FORM => self.form(&scene, resources, form.0, depth),
                other => scene.apply(&other),
            }
        }
    }

    fn font(&self, scene: &mut Scene<'a>, resources: &Resources<'a>, name: &Name<'_>, size: Number) {
        let dict = resources.get_font(name);
        scene.state.font = dict.and_then(|dict| self.cache.font(&dict, &self.fonts, &self.cmaps));
        scene.state.size = size.as_f64();
    }

    /// Reads what a form shows. Pictures are forms too, but of another kind.
    fn form(&mut self, scene: &Scene<'a>, resources: &Resources<'a>, name: &Name<'_>, depth: usize) {
        let Some(form) = resources.get_x_object(name) else { return };
        let dict = form.dict();
        if dict.get::<Name<'_>>("Subtype").is_none_or(|kind| kind.as_ref() != b"Form") {
            return;
        }
        let matrix = dict.get::<[f64; 6]>("Matrix").map_or_else(Matrix::default, Matrix);
        let own = dict.get::<Dict<'a>>("Resources").map(Resources::new);
        let mut state = scene.state.clone();
        state.page = state.page.after(&matrix);
        let Some(bytes) = decoded(&form) else { return };
        self.content(&bytes, own.as_ref().unwrap_or(resources), state, scene.is_artifact(), depth + 1);
    }

    fn show(&mut self, scene: &mut Scene<'a>, text: &[u8]) {
        let Some(font) = scene.state.font.clone() else {
            self.unknown(scene, text.len());
            return;
        };
        let mut at = 0;
        while at < text.len() && self.glyphs.len() < MOST_GLYPHS {
            let (code, len) = font.read_code(text, at);
            at += len.max(1);
            let (said, per_unit) = match font.glyph(font.map_code(code), code) {
                FontGlyph::Outline(glyph) => (glyph.as_unicode(), 0.001),
                // A font of drawings brings its own unit.
                FontGlyph::Type3(glyph) => {
                    let unit = glyph.font().matrix().as_coeffs().first().copied();
                    (glyph.as_unicode(), unit.unwrap_or(0.001).abs())
                }
            };
            let said = said.map(|said| match said {
                BfString::Char(c) => c.to_string(),
                BfString::String(text) => text,
            });
            let state = &scene.state;
            let width = font.code_advance(code).x * per_unit * state.size;
            let word = if len == 1 && code == 32 { state.word_spacing } else { 0.0 };
            let along = width + state.spacing + word;
            self.put(scene, width, said);
            scene.advance(along);
        }
    }

    /// Letters of a font that cannot be read.
    fn unknown(&mut self, scene: &Scene<'_>, n: usize) {
        for _ in 0..n.min(1000) {
            self.put(scene, 0.0, None);
        }
    }

    fn put(&mut self, scene: &Scene<'_>, width: f64, text: Option<String>) {
        let state = &scene.state;
        let at = state.page.after(&scene.text);
        let (x, y) = at.apply(0.0, state.rise);
        let (to_x, to_y) = at.apply(width * state.scale, state.rise);
        let (up_x, up_y) = at.apply(0.0, state.rise + state.size);
        let size = (up_x - x).hypot(up_y - y);
        // Words that run up or down the page are no lines of an article.
        let is_level = (to_y - y).abs() <= (to_x - x).abs() + 0.01 && up_y >= y;
        let is_sane = [x, y, to_x, size].iter().all(|value| value.is_finite() && value.abs() < 1e6);
        if is_level && is_sane {
            let is_artifact = scene.is_artifact();
            self.glyphs.push(Glyph { x, y, width: (to_x - x).max(0.0), size, text, is_artifact });
        }
    }
}

impl Scene<'_> {
    fn is_artifact(&self) -> bool {
        self.marked.contains(&true)
    }

    /// What an operator does to the state.
    fn apply(&mut self, operator: &Op<'_, '_>) {
        let state = &mut self.state;
        match operator {
            Op::SaveState(_) if self.saved.len() < MOST_OPEN => self.saved.push(state.clone()),
            Op::RestoreState(_) => {
                if let Some(saved) = self.saved.pop() {
                    self.state = saved;
                }
            }
            Op::Transform(m) => {
                state.page = state.page.after(&Matrix::of([&m.0, &m.1, &m.2, &m.3, &m.4, &m.5]));
            }
            Op::BeginText(_) => (self.text, self.line) = (Matrix::default(), Matrix::default()),
            Op::CharacterSpacing(by) => state.spacing = by.0.as_f64(),
            Op::WordSpacing(by) => state.word_spacing = by.0.as_f64(),
            Op::HorizontalScaling(by) => state.scale = by.0.as_f64() / 100.0,
            Op::TextLeading(by) => state.leading = by.0.as_f64(),
            Op::TextRise(by) => state.rise = by.0.as_f64(),
            Op::NextLine(to) => self.move_line(to.0.as_f64(), to.1.as_f64()),
            Op::NextLineAndSetLeading(to) => {
                state.leading = -to.1.as_f64();
                self.move_line(to.0.as_f64(), to.1.as_f64());
            }
            Op::SetTextMatrix(m) => {
                self.line = Matrix::of([&m.0, &m.1, &m.2, &m.3, &m.4, &m.5]);
                self.text = self.line;
            }
            Op::NextLineUsingLeading(_) => self.next_line(),
            Op::BeginMarkedContent(tag) => self.mark(tag.0),
            Op::BeginMarkedContentWithProperties(tag) => self.mark(tag.0),
            Op::EndMarkedContent(_) if self.marked.len() > 1 => {
                self.marked.pop();
            }
            _ => {}
        }
    }

    fn mark(&mut self, tag: &Name<'_>) {
        if self.marked.len() < MOST_OPEN {
            self.marked.push(tag.as_ref() == b"Artifact");
        }
    }

    fn next_line(&mut self) {
        self.move_line(0.0, -self.state.leading);
    }

    fn move_line(&mut self, x: f64, y: f64) {
        self.line = self.line.after(&Matrix::moved(x, y));
        self.text = self.line;
    }

    fn advance(&mut self, by: f64) {
        self.text = self.text.after(&Matrix::moved(by * self.state.scale, 0.0));
    }
}

fn decoded(form: &Stream<'_>) -> Option<Vec<u8>> {
    form.decoded_data().ok().map(std::borrow::Cow::into_owned)
}
