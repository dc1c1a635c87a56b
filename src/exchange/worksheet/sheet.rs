//! What stands on the paper, as plain data: blocks from top to bottom.

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called; also its file's title.
    pub title: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// What stands at the foot of every page: which sheet this is.
    pub foot: String,
    /// The code that it shares with its key; a grid has none.
    pub code: Option<String>,
    /// How many questions stand on it.
    pub n_questions: usize,
    /// The word before a page's number.
    pub page: String,
    /// The paper.
    pub paper: Paper,
    /// Whether it is in large print.
    pub is_large: bool,
    /// The blocks.
    pub blocks: Vec<Block>,
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 mm × 297 mm.
    #[default]
    A4,
    /// 8.5 in × 11 in.
    Letter,
}

/// A piece of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The sheet's own headline.
    Title(String),
    /// A headline on it.
    Heading(String),
    /// Labels, each with room to write behind it, in one line.
    Fields(Vec<String>),
    /// A paragraph.
    Text(Look, String),
    /// A paragraph of an article in its lines.
    Lines(Vec<Line>),
    /// What is asked.
    Prompt {
        /// Its number on the sheet.
        number: usize,
        /// The words.
        text: String,
        /// What it is worth, with room for what is given; empty on a key.
        points: String,
    },
    /// A label that hangs beside a text: an option, a row, a place.
    Item {
        /// A box and a letter, a gap and a number.
        label: String,
        /// The words.
        text: String,
    },
    /// So many lines to write on.
    Rules(usize),
    /// A table with a line around every cell. The first row is its head, and the first column is wider.
    Table(Vec<Vec<String>>),
    /// Blocks that stay on one page where they fit on one.
    Together(Vec<Block>),
}

/// How a paragraph looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As most.
    Plain,
    /// Bold.
    Strong,
    /// Smaller.
    Small,
}

/// A line of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1 on, through all articles of a sheet.
    pub number: usize,
    /// Its words.
    pub text: String,
}

impl Line {
    /// Every fifth line carries its number.
    pub fn is_counted(&self) -> bool {
        self.number.is_multiple_of(5)
    }
}

impl Paper {
    /// All.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its word on the command line.
    pub fn wire(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// Width and height in points, 72 an inch.
    pub fn points(self) -> [f32; 2] {
        match self {
            Self::A4 => [595.28, 841.89],
            Self::Letter => [612.0, 792.0],
        }
    }
}

impl Sheet {
    /// Whether its language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        const TAGS: [&str; 11] = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
        let primary = self.language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        TAGS.contains(&primary.as_str())
    }

    /// The size of plain text in points. Large print is 18 points, as libraries for the blind ask for.
    pub fn size(&self) -> f32 {
        if self.is_large { 18.0 } else { 11.0 }
    }

    /// The size of what is smaller, as a part of plain text. In large print nothing is below 16 points.
    pub fn small(&self) -> f32 {
        if self.is_large { 0.9 } else { 0.85 }
    }
}

/// The margin on each side in points: 17 mm.
pub const MARGIN: f32 = 48.0;

/// The longest line of an article, in ems of its letters: fits a page of either paper in large print too.
pub const MEASURE: f32 = 26.0;

/// How wide the columns of a table are, as parts of the whole: the first holds names, the others letters or short
/// claims.
pub fn column_shares(n: usize) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
    let n_others = n.saturating_sub(1).max(1) as f32;
    let first = if n == 1 { 1.0 } else { (2.0 / (n_others + 2.0)).max(0.34) };
    let other = (1.0 - first) / n_others;
    (0..n).map(|ix| if ix == 0 { first } else { other }).collect()
}

/// Room for the number beside a line, in ems.
pub const GUTTER: f32 = 1.7;
