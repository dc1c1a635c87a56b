//! Blocks set in pieces, and pieces put on pages.

use unicode_segmentation::UnicodeSegmentation;

use super::super::face::{Face, Faces};
use super::super::sheet::{Block, GUTTER, Line, Look, MARGIN, Sheet};

/// Something to draw; lengths in points from the left margin and the top of its piece.
#[derive(Debug, Clone, PartialEq)]
pub enum Draw {
    /// A line of text.
    Text {
        /// Where it begins.
        x: f32,
        /// Its baseline.
        y: f32,
        /// In points.
        size: f32,
        /// The font.
        face: Face,
        /// The words.
        text: String,
    },
    /// A thin line from one point to another.
    Stroke([f32; 2], [f32; 2]),
}

/// Whether a piece stays on the page of the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Keep {
    /// A page may end with it.
    #[default]
    No,
    /// Where all that belongs together fits on a page.
    Group,
    /// Where all that is of one row or option fits on a page.
    Tight,
}

/// What is never broken between two pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Piece {
    /// Room before it, except at the top of a page.
    pub before: f32,
    /// Its height.
    pub height: f32,
    /// What is drawn.
    pub draws: Vec<Draw>,
    /// Whether it stays with the next one.
    pub keeps: Keep,
    /// What is drawn above it where a page begins with it: the head of its table.
    pub head: Vec<Piece>,
}

/// A look of text.
#[derive(Clone, Copy)]
pub struct Type {
    /// The font.
    pub face: Face,
    /// In points.
    pub size: f32,
    /// From one baseline to the next, in points.
    pub leading: f32,
}

/// Sets blocks.
pub struct Setter<'s> {
    /// Measures.
    pub faces: &'s Faces,
    /// Plain text, in points.
    pub size: f32,
    /// What is smaller, as a part of it.
    pub small: f32,
    /// From margin to margin.
    pub width: f32,
    pub(super) pieces: Vec<Piece>,
}

/// The sheet in pieces.
pub fn pieces(sheet: &Sheet, faces: &Faces) -> Vec<Piece> {
    let [width, _] = sheet.paper.points();
    let mut setter = Setter {
        faces,
        size: sheet.size(),
        small: sheet.small(),
        width: width - 2.0 * MARGIN,
        pieces: Vec::new(),
    };
    sheet.blocks.iter().for_each(|block| setter.set(block, 0.0));
    setter.pieces
}

/// Pieces page by page, each with the place of its top.
pub fn pages(pieces: Vec<Piece>, height: f32) -> Vec<Vec<(f32, Piece)>> {
    let mut pages = Pages { height, full: Vec::new(), open: Vec::new(), y: 0.0 };
    for group in groups(pieces, Keep::Group) {
        pages.put_group(group, Keep::Tight);
    }
    pages.turn();
    if pages.full.is_empty() {
        pages.full.push(Vec::new());
    }
    pages.full
}

/// Pieces that stay together, at least so much.
fn groups(pieces: Vec<Piece>, least: Keep) -> Vec<Vec<Piece>> {
    let mut groups: Vec<Vec<Piece>> = Vec::new();
    let mut keeps = false;
    for piece in pieces {
        let kept = keeps;
        keeps = piece.keeps >= least;
        match groups.last_mut().filter(|_| kept) {
            Some(group) => group.push(piece),
            None => groups.push(vec![piece]),
        }
    }
    groups
}

/// Pages being filled from top to bottom.
struct Pages {
    height: f32,
    full: Vec<Vec<(f32, Piece)>>,
    open: Vec<(f32, Piece)>,
    /// Where the next piece goes on the open one.
    y: f32,
}

impl Pages {
    /// Ends the open page, if anything stands on it.
    fn turn(&mut self) {
        if !self.open.is_empty() {
            self.full.push(std::mem::take(&mut self.open));
        }
        self.y = 0.0;
    }

    /// Puts pieces on one page; where they are higher than a page, those that stay `closer` together.
    fn put_group(&mut self, group: Vec<Piece>, closer: Keep) {
        let needed: f32 = group.iter().map(|piece| piece.before + piece.height).sum();
        if needed <= self.height {
            if self.y + needed > self.height {
                self.turn();
            }
            for piece in group {
                self.put(piece);
            }
            return;
        }
        for group in groups(group, closer) {
            let needed: f32 = group.iter().map(|piece| piece.before + piece.height).sum();
            // What is higher than a page may as well begin here.
            if self.y + needed > self.height && needed <= self.height {
                self.turn();
            }
            for piece in group {
                self.put(piece);
            }
        }
    }

    fn put(&mut self, mut piece: Piece) {
        if self.y + piece.before + piece.height > self.height {
            self.turn();
        }
        if self.open.is_empty() {
            piece.before = 0.0;
            let head = std::mem::take(&mut piece.head);
            // A head that leaves no room for its table is not said again.
            if head.iter().map(|piece| piece.height).sum::<f32>() < self.height / 2.0 {
                for piece in head {
                    self.place(piece);
                }
            }
        }
        self.place(piece);
    }

    fn place(&mut self, piece: Piece) {
        let top = self.y + if self.open.is_empty() { 0.0 } else { piece.before };
        self.y = top + piece.height;
        self.open.push((top, piece));
    }
}

impl Setter<'_> {
    /// Plain text, or larger or smaller by a factor.
    pub fn type_of(&self, face: Face, factor: f32) -> Type {
        let size = self.size * factor;
        Type { face, size, leading: size * 1.35 }
    }

    fn set(&mut self, block: &Block, indent: f32) {
        match block {
            Block::Title(text) => self.headline(text, 1.6, 0.3),
            Block::Heading(text) => self.headline(text, 1.25, 0.9),
            Block::Fields(labels) => self.fields(labels),
            Block::Text(look, text) => {
                let kind = match look {
                    Look::Plain => self.type_of(Face::Sans, 1.0),
                    Look::Strong => self.type_of(Face::SansBold, 1.0),
                    Look::Small => self.type_of(Face::Sans, self.small),
                };
                self.paragraph(text, kind, indent, 0.3);
            }
            Block::Lines(lines) => self.lines(lines),
            Block::Prompt { number, text, points } => self.prompt(*number, text, points),
            Block::Item { label, text } => self.item(label, text, indent),
            Block::Rules(n) => (0..*n).for_each(|_| self.rule(indent)),
            Block::Table(rows) => self.table(rows, indent),
            Block::Together(blocks) => self.together(blocks),
        }
    }

    fn together(&mut self, blocks: &[Block]) {
        let from = self.pieces.len();
        let indent = if matches!(blocks.first(), Some(Block::Prompt { .. })) { self.size * 2.0 } else { 0.0 };
        for block in blocks {
            self.set(block, indent);
        }
        let last = self.pieces.len().saturating_sub(1);
        let group = self.pieces.iter_mut().take(last).skip(from);
        group.for_each(|piece| piece.keeps = piece.keeps.max(Keep::Group));
    }

    fn headline(&mut self, text: &str, factor: f32, before: f32) {
        let kind = self.type_of(Face::SerifBold, factor);
        self.paragraph(text, kind, 0.0, before);
        if let Some(piece) = self.pieces.last_mut() {
            piece.keeps = Keep::Tight;
        }
    }

    /// Wrapped text, a piece a line.
    fn paragraph(&mut self, text: &str, kind: Type, indent: f32, before: f32) {
        for (ix, line) in self.wrapped(text, kind, self.width - indent).into_iter().enumerate() {
            let before = if ix == 0 { self.size * before } else { 0.0 };
            let draws = vec![line_at(indent, 0.0, kind, line)];
            self.pieces.push(Piece { before, height: kind.leading, draws, ..Piece::default() });
        }
    }

    fn fields(&mut self, labels: &[String]) {
        let kind = self.type_of(Face::Sans, 1.0);
        // The first is the longest: a name.
        let shares = count(labels.len() + 1);
        let (mut x, mut draws) = (0.0, Vec::new());
        for (ix, label) in labels.iter().enumerate() {
            let share = self.width / shares * if ix == 0 { 2.0 } else { 1.0 };
            let from = x + self.wide(label, kind) + self.size * 0.3;
            draws.push(line_at(x, 0.0, kind, label.clone()));
            x += share;
            let y = kind.leading * 0.85;
            draws.push(Draw::Stroke([from, y], [x - self.size * 0.5, y]));
        }
        self.pieces.push(Piece { height: kind.leading * 1.3, draws, ..Piece::default() });
    }

    fn lines(&mut self, lines: &[Line]) {
        let size = self.size;
        let kind = Type { face: Face::Serif, size, leading: size * 1.5 };
        let small = Type { face: Face::Sans, size: size * 0.75, leading: kind.leading };
        for (ix, line) in lines.iter().enumerate() {
            let mut draws = Vec::new();
            draws.extend(line.is_counted().then(|| line_at(0.0, 0.0, small, line.number.to_string())));
            draws.push(line_at(size * GUTTER, 0.0, kind, line.text.clone()));
            let before = if ix == 0 { size * 0.6 } else { 0.0 };
            // No page begins with the last line of a paragraph or ends with its first.
            let is_edge = lines.len() > 1 && (ix == 0 || ix + 2 == lines.len());
            let keeps = if is_edge { Keep::Group } else { Keep::No };
            self.pieces.push(Piece { before, height: kind.leading, draws, keeps, ..Piece::default() });
        }
    }

    fn prompt(&mut self, number: usize, text: &str, points: &str) {
        let kind = self.type_of(Face::SansBold, 1.0);
        let small = self.type_of(Face::Sans, self.small);
        let indent = self.size * 2.0;
        let room = if points.is_empty() { 0.0 } else { self.wide(points, small) + self.size };
        let lines = self.wrapped(text, kind, self.width - indent - room);
        let last = lines.len().saturating_sub(1);
        for (ix, line) in lines.into_iter().enumerate() {
            // In the order in which it is read: by a reader of screens, and by whoever copies it.
            let mut draws = Vec::new();
            draws.extend((ix == 0).then(|| line_at(0.0, 0.0, kind, format!("{number}."))));
            draws.push(line_at(indent, 0.0, kind, line));
            if ix == last && !points.is_empty() {
                let x = self.width - self.wide(points, small);
                let even = Type { leading: kind.leading, ..small };
                draws.push(line_at(x, 0.0, even, points.to_owned()));
            }
            let before = if ix == 0 { self.size * 1.2 } else { 0.0 };
            let keeps = Keep::Tight;
            self.pieces.push(Piece { before, height: kind.leading, draws, keeps, ..Piece::default() });
        }
    }

    fn item(&mut self, label: &str, text: &str, indent: f32) {
        let kind = self.type_of(Face::Sans, 1.0);
        let hang = (self.wide(label, kind) + self.size * 0.6).max(self.size * 2.6);
        for (ix, line) in self.wrapped(text, kind, self.width - indent - hang).into_iter().enumerate() {
            let mut draws = Vec::new();
            draws.extend((ix == 0).then(|| line_at(indent, 0.0, kind, label.to_owned())));
            draws.push(line_at(indent + hang, 0.0, kind, line));
            let before = if ix == 0 { self.size * 0.25 } else { 0.0 };
            let keeps = Keep::Tight;
            self.pieces.push(Piece { before, height: kind.leading, draws, keeps, ..Piece::default() });
        }
        if let Some(last) = self.pieces.last_mut() {
            last.keeps = Keep::No;
        }
    }

    fn rule(&mut self, indent: f32) {
        let height = self.size * 2.0;
        let draws = vec![Draw::Stroke([indent, height], [self.width, height])];
        self.pieces.push(Piece { height, draws, ..Piece::default() });
    }

    /// How wide a text is, in points.
    pub fn wide(&self, text: &str, kind: Type) -> f32 {
        self.faces.width(kind.face, text) * kind.size
    }

    /// The lines of a text; a word wider than a line is cut.
    pub fn wrapped(&self, text: &str, kind: Type, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut full = 0.0;
        for word in text.split_inclusive(' ') {
            let own = self.wide(word.trim_end(), kind);
            let is_new = lines.is_empty() || full + own > width;
            if is_new && own > width {
                let (pieces, last) = self.cut(word, kind, width);
                lines.extend(pieces);
                full = last;
                continue;
            }
            if is_new {
                lines.push(String::new());
                full = 0.0;
            }
            full += self.wide(word, kind);
            if let Some(line) = lines.last_mut() {
                line.push_str(word);
            }
        }
        lines.iter().map(|line| line.trim_end().to_owned()).collect()
    }

    fn cut(&self, word: &str, kind: Type, width: f32) -> (Vec<String>, f32) {
        let mut pieces = vec![String::new()];
        let mut full = 0.0;
        // A letter and its marks stay together.
        for letter in word.graphemes(true) {
            let own = self.wide(letter, kind);
            if full + own > width && full > 0.0 {
                pieces.push(String::new());
                full = 0.0;
            }
            full += own;
            if let Some(piece) = pieces.last_mut() {
                piece.push_str(letter);
            }
        }
        (pieces, full)
    }
}

/// A line whose top is at `top`.
pub fn line_at(x: f32, top: f32, kind: Type, text: String) -> Draw {
    Draw::Text { x, y: top + kind.leading * 0.78, size: kind.size, face: kind.face, text }
}

/// A small number as a length.
#[expect(clippy::cast_precision_loss, reason = "labels and columns are few")]
pub fn count(n: usize) -> f32 {
    n as f32
}
